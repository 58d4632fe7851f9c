package org.crosscheck.importer.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.crosscheck.core.article.ArticleRow;
import org.crosscheck.core.article.ArticleService;
import org.crosscheck.core.investigation.InvestigationService;
import org.crosscheck.core.problem.Problem;
import org.crosscheck.core.problem.Severity;
import org.crosscheck.core.review.CheckRunService;
import org.crosscheck.importer.read.ColumnMapping;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportServiceTest {
    @Inject ImportService imports;
    @Inject InvestigationService investigations;
    @Inject ArticleService articles;
    @Inject CheckRunService runs;
    @Inject ScriptedExtractor extractor;

    private UUID investigation = new UUID(0, 0);

    @BeforeEach
    void investigation() {
        investigation = investigations.create("Import " + UUID.randomUUID(), "", "ana");
        extractor.rewind();
    }

    private static ImportSource file(String name, String text) {
        return new ImportSource(
                name,
                (text
                                + " The navy said on Tuesday that the exercise in the northern"
                                + " strait lasts nine days and that forty ships take part in it.\n")
                        .getBytes(StandardCharsets.UTF_8));
    }

    private ImportJob.State now(ImportSource... sources) {
        return imports.importNow(investigation, List.of(sources), "command line", _ -> {});
    }

    private static ImportJob.State end(ImportJob job) throws InterruptedException {
        Instant latest = Instant.now().plus(Duration.ofSeconds(60));
        while (!job.state().phase().isEnd()) {
            assertThat(Instant.now()).as("the job ends in a minute").isBefore(latest);
            TimeUnit.MILLISECONDS.sleep(10);
        }
        return job.state();
    }

    @Test
    void files_become_articles_and_are_cross_checked() {
        ImportJob.State state = now(file("courier.txt", "One."), file("dispatch.txt", "Two."));

        assertThat(state.phase()).isEqualTo(ImportJob.Phase.DONE);
        assertThat(state.files()).isEqualTo(2);
        assertThat(state.filesDone()).isEqualTo(2);
        assertThat(state.articles()).isEqualTo(2);
        assertThat(state.failed()).isZero();
        assertThat(state.imported())
                .extracting(ImportedArticle::location)
                .containsExactly("courier.txt", "dispatch.txt");
        assertThat(state.imported()).allMatch(ImportedArticle::isNew);
        assertThat(articles.list(investigation)).hasSize(2);
        assertThat(runs.latest(investigation)).contains(Objects.requireNonNull(state.run()));
    }

    @Test
    void same_bytes_again_change_nothing() {
        ImportJob.State first = now(file("courier.txt", "One."));

        ImportJob.State second = now(file("renamed.txt", "One."));

        assertThat(second.unchanged()).isEqualTo(1);
        assertThat(second.imported().getFirst().id()).isEqualTo(first.imported().getFirst().id());
        assertThat(second.imported().getFirst().isNew()).isFalse();
        assertThat(second.run()).as("no run was needed").isEqualTo(first.run());
        assertThat(articles.list(investigation)).hasSize(1);
    }

    @Test
    void article_that_the_program_fails_on_is_one_problem_and_the_rest_goes_on() {
        ImportJob.State state =
                now(
                        file("a.txt", "One."),
                        file("broken.txt", ScriptedExtractor.FAIL),
                        file("c.txt", "Three."));

        assertThat(state.phase()).isEqualTo(ImportJob.Phase.DONE);
        assertThat(state.failed()).isEqualTo(1);
        assertThat(state.articles()).isEqualTo(3);
        assertThat(state.imported()).hasSize(2);
        List<Problem> errors =
                state.problems().stream().filter(p -> p.severity() == Severity.ERROR).toList();
        assertThat(errors).hasSize(1);
        assertThat(errors.getFirst().location()).isEqualTo("broken.txt");
        assertThat(errors.getFirst().message())
                .as("the log has the details, not the screen")
                .doesNotContain("secret");
    }

    @Test
    void file_without_text_is_a_problem_and_the_rest_goes_on() {
        ImportJob.State state =
                now(new ImportSource("empty.txt", new byte[0]), file("b.txt", "Two."));

        assertThat(state.phase()).isEqualTo(ImportJob.Phase.DONE);
        assertThat(state.imported()).extracting(ImportedArticle::location).containsExactly("b.txt");
        assertThat(state.problems()).extracting(Problem::location).contains("empty.txt");
    }

    @Test
    void broken_record_is_named_and_the_others_are_imported() {
        String sentence = " The navy said on Tuesday that the exercise lasts nine days.\"}";
        String lines =
                "{\"title\": \"One\", \"publisher\": \"Courier\", \"published\": \"2024-03-05\", \"text\": \"First."
                        + sentence
                        + "\n{\"title\": \"Two\", \"text\": \"Second."
                        + sentence
                        + "\n{\"title\": \"Three\", \"te\n{\"title\": \"Four\", \"text\": \"Fourth."
                        + sentence
                        + "\n";

        ImportJob.State state =
                now(new ImportSource("feed.jsonl", lines.getBytes(StandardCharsets.UTF_8)));

        assertThat(state.phase()).isEqualTo(ImportJob.Phase.DONE);
        assertThat(state.imported())
                .extracting(ImportedArticle::title)
                .containsExactly("One", "Two", "Four");
        assertThat(state.imported())
                .extracting(ImportedArticle::needsDate)
                .containsExactly(false, true, true);
        assertThat(state.problems())
                .filteredOn(p -> p.severity() == Severity.ERROR)
                .singleElement()
                .extracting(Problem::location)
                .isEqualTo("feed.jsonl, line 3");
    }

    @Test
    void what_is_said_of_a_tables_columns_is_kept_for_the_next_one_with_its_header() {
        String header = "Kopf;Korpus;" + UUID.randomUUID() + "\n";
        String said = "The navy said that the exercise in the strait lasts nine days.";
        byte[] first =
                (header + "One;" + said + ";x\nTwo;" + said + ";y\n")
                        .getBytes(StandardCharsets.UTF_8);
        byte[] second =
                (header + "Three;" + said + ";x\nFour;" + said + ";y\n")
                        .getBytes(StandardCharsets.UTF_8);

        assertThat(now(new ImportSource("1.csv", first)).imported()).isEmpty();
        assertThat(
                        now(new ImportSource(
                                        "1.csv",
                                        first,
                                        ColumnMapping.parse("text=korpus,title=kopf")))
                                .imported())
                .extracting(ImportedArticle::title)
                .containsExactly("One", "Two");
        assertThat(now(new ImportSource("2.csv", second)).imported())
                .extracting(ImportedArticle::title)
                .containsExactly("Three", "Four");
        assertThat(now(new ImportSource("again.csv", second)).unchanged())
                .as("the same rows again change nothing")
                .isEqualTo(2);
    }

    @Test
    void binary_file_is_a_problem_and_the_rest_goes_on() {
        byte[] bytes = new byte[4096];
        new Random(1).nextBytes(bytes);

        ImportJob.State state = now(new ImportSource("photo.txt", bytes), file("b.txt", "Two."));

        assertThat(state.phase()).isEqualTo(ImportJob.Phase.DONE);
        assertThat(state.imported()).extracting(ImportedArticle::location).containsExactly("b.txt");
        assertThat(state.problems()).extracting(Problem::location).contains("photo.txt");
    }

    @Test
    void job_in_the_background_tells_its_progress_and_is_found() throws InterruptedException {
        List<ImportJob.Phase> phases = new ArrayList<>();
        ImportJob job =
                imports.start(investigation, List.of(file("a.txt", ScriptedExtractor.WAIT)), "ana");
        assertThat(extractor.isReached()).isTrue();
        assertThat(imports.running(investigation)).contains(job);
        assertThat(imports.find(job.id())).contains(job);
        job.onChange(state -> phases.add(state.phase()));
        job.onChange(_ -> {
            throw new IllegalStateException("a listener that fails harms nobody");
        });

        extractor.goOn();
        ImportJob.State state = end(job);

        assertThat(state.phase()).isEqualTo(ImportJob.Phase.DONE);
        assertThat(phases).contains(ImportJob.Phase.CHECKING).endsWith(ImportJob.Phase.DONE);
        assertThat(imports.running(investigation)).isEmpty();
        assertThat(imports.find(job.id())).contains(job);
    }

    @Test
    void cancelled_job_keeps_what_is_stored_and_a_later_one_ends_the_work()
            throws InterruptedException {
        ImportJob job =
                imports.start(
                        investigation,
                        List.of(file("a.txt", ScriptedExtractor.WAIT), file("b.txt", "Two.")),
                        "ana");
        assertThat(extractor.isReached()).isTrue();

        job.cancel();
        extractor.goOn();
        ImportJob.State state = end(job);

        assertThat(state.phase()).isEqualTo(ImportJob.Phase.CANCELLED);
        assertThat(state.run()).isNull();
        assertThat(articles.list(investigation))
                .extracting(ArticleRow::file)
                .containsExactly("a.txt");
        assertThat(runs.latest(investigation)).isEmpty();

        ImportJob.State again = now(file("a.txt", ScriptedExtractor.WAIT));
        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(again.run()).as("the articles were not cross-checked yet").isNotNull();
    }

    @Test
    void two_imports_of_the_same_files_at_once_store_each_once() throws InterruptedException {
        List<ImportSource> files = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            files.add(file(i + ".txt", "Article " + i + "."));
        }

        ImportJob first = imports.start(investigation, files, "ana");
        ImportJob second = imports.start(investigation, files.reversed(), "bo");

        assertThat(end(first).phase()).isEqualTo(ImportJob.Phase.DONE);
        assertThat(end(second).phase()).isEqualTo(ImportJob.Phase.DONE);
        assertThat(articles.list(investigation)).hasSize(12);
        assertThat(first.state().unchanged() + second.state().unchanged()).isEqualTo(12);
        assertThat(runs.latest(investigation).orElseThrow().coverage().articles()).isEqualTo(12);
    }

    @Test
    void missing_investigation_is_named() {
        UUID none = UUID.randomUUID();

        assertThatThrownBy(() -> imports.start(none, List.of(file("a.txt", "One.")), "ana"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining(none.toString());
    }

    @Test
    void date_that_somebody_gives_keeps_the_article() {
        ImportJob.State state = now(file("courier.txt", "One."));
        ImportedArticle article = state.imported().getFirst();
        assertThat(article.needsDate()).isTrue();

        imports.setPublished(article.id(), LocalDate.of(2024, 3, 5), "ana");

        ArticleRow row = articles.row(article.id());
        assertThat(row.published()).isEqualTo("2024-03-05");
        assertThat(row.needsDate()).isFalse();
        assertThat(runs.latest(investigation)).isNotEqualTo(Optional.ofNullable(state.run()));
    }
}
