package org.crosscheck.web.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crosscheck.core.account.Role;
import org.crosscheck.core.check.Finding;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.check.Reason;
import org.crosscheck.core.claim.Certainty;
import org.crosscheck.core.claim.Polarity;
import org.crosscheck.core.claim.ValueType;
import org.crosscheck.core.find.Found;
import org.crosscheck.core.problem.Severity;
import org.crosscheck.core.report.ReportFormat;
import org.crosscheck.core.review.Verdict;
import org.crosscheck.core.review.WorkState;
import org.crosscheck.importer.job.ImportJob;
import org.crosscheck.web.investigation.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {
    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("vaadin-i18n.translations", Locale.ENGLISH);
    private static final Pattern USED =
            Pattern.compile("(?:getTranslation|translate)\\(\\s*\"([a-zA-Z.]+)\"[,)]");

    record Named(String prefix, Enum<?>[] constants) {}

    static List<Named> namedByConstants() {
        return List.of(
                new Named("outcome.", Outcome.values()),
                new Named("verdict.", Verdict.values()),
                new Named("state.", WorkState.values()),
                new Named("reason.", Reason.values()),
                new Named("type.", ValueType.values()),
                new Named("polarity.", Polarity.values()),
                new Named("certainty.", Certainty.values()),
                new Named("severity.", Severity.values()),
                new Named("phase.", ImportJob.Phase.values()),
                new Named("explanation.", Finding.Explanation.values()),
                new Named("report.", ReportFormat.values()),
                new Named("role.", Role.values()),
                new Named("find.", Found.Kind.values()),
                new Named("section.", Section.values()));
    }

    @ParameterizedTest
    @MethodSource("namedByConstants")
    void every_constant_has_its_word(Named named) {
        for (Enum<?> constant : named.constants()) {
            assertThat(TEXTS.containsKey(named.prefix() + constant))
                    .as(named.prefix() + constant)
                    .isTrue();
        }
    }

    @Test
    void every_verdict_and_work_state_has_its_meaning() {
        for (Enum<?> constant : WorkState.values()) {
            assertThat(TEXTS.containsKey("state." + constant + ".meaning")).isTrue();
        }
        for (Enum<?> constant : Verdict.values()) {
            assertThat(TEXTS.containsKey("verdict." + constant + ".meaning")).isTrue();
        }
    }

    @Test
    void every_outcome_that_is_shown_has_its_meaning() {
        for (Outcome outcome : Outcome.values()) {
            assertThat(TEXTS.containsKey("outcome." + outcome + ".meaning"))
                    .as("%s", outcome)
                    .isEqualTo(outcome != Outcome.UNRELATED);
        }
    }

    @Test
    void people_and_program_have_words_of_their_own_where_they_say_different_things() {
        for (Outcome outcome : Outcome.values()) {
            assertThat(TEXTS.getString("outcome." + outcome))
                    .isEqualToIgnoringCase(outcome.words());
        }
        for (Verdict verdict : Verdict.values()) {
            assertThat(TEXTS.getString("verdict." + verdict))
                    .isEqualToIgnoringCase(verdict.words());
        }
        for (Reason reason : Reason.values()) {
            assertThat(TEXTS.getString("reason." + reason)).isEqualTo(reason.words());
        }
    }

    @Test
    void every_text_that_a_screen_asks_for_is_there() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher used = USED.matcher(Files.readString(file));
                while (used.find()) {
                    assertThat(TEXTS.containsKey(used.group(1)))
                            .as(file.getFileName() + ": " + used.group(1))
                            .isTrue();
                }
            }
        }
    }

    @Test
    void every_text_can_be_filled_in() {
        for (String key : TEXTS.keySet()) {
            assertThatCode(() ->
                            new MessageFormat(TEXTS.getString(key), Locale.ENGLISH)
                                    .format(new Object[] {2, 2, 2, 2, 2}))
                    .as(key)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void verdicts_are_never_called_true_or_false() {
        for (String key : TEXTS.keySet()) {
            assertThat(TEXTS.getString(key).toLowerCase(Locale.ROOT))
                    .as(key)
                    .doesNotContainPattern("\\b(true|false)\\b");
        }
    }
}
