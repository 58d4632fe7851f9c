package org.crosscheck.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.core.example.Examples.crossCheck;
import static org.crosscheck.core.example.Examples.position;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.crosscheck.core.check.CrossCheck;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.claim.ValueType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QueueFacetsTest extends StoredReviewTest {
    @Inject KindService kinds;
    @Inject EntityManager entities;
    @Inject TextGroups texts;

    private CrossCheck found(String attribute, Outcome outcome, double score, UUID a, UUID b) {
        return crossCheck(
                attribute, attribute, outcome, score, position("nine days", a), position("ten", b));
    }

    @BeforeEach
    void queue() {
        run(
                found("length", Outcome.CONFLICTS, 0.9, courier, dispatch),
                found("width", Outcome.CONFLICTS, 0.6, courier, atlas),
                found("height", Outcome.AGREES, 0.8, courier, dispatch),
                found("depth", Outcome.AGREES, 0.1, dispatch, atlas));
    }

    private CrossCheckFilter everything() {
        return CrossCheckFilter.all(investigation);
    }

    private List<String> attributes(CrossCheckFilter filter) {
        return crossChecks.list(filter, 0, 10).stream().map(CrossCheckRow::attribute).toList();
    }

    private Facets facets(CrossCheckFilter filter) {
        Facets facets = crossChecks.facets(filter, ana);
        assertThat(facets.total()).isEqualTo(crossChecks.count(filter));
        return facets;
    }

    private static Map<String, Long> numbers(List<Facets.Named> names) {
        return names.stream().collect(Collectors.toMap(Facets.Named::name, Facets.Named::number));
    }

    private void change(String sql, UUID article) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        entities.createNativeQuery(sql)
                                .setParameter("article", article)
                                .executeUpdate());
    }

    @Test
    void bands_of_scores_begin_at_their_least_score() {
        assertThat(facets(everything()).scores())
                .isEqualTo(Map.of(ScoreBand.HIGH, 2L, ScoreBand.MIDDLE, 1L, ScoreBand.LOW, 1L));
        assertThat(attributes(everything().withScore(ScoreBand.HIGH)))
                .containsExactly("length", "height");
        assertThat(attributes(everything().withScore(ScoreBand.MIDDLE))).containsExactly("width");
        assertThat(attributes(everything().withScore(ScoreBand.LOW))).containsExactly("depth");
    }

    @Test
    void choice_narrows_all_facets_but_its_own() {
        Facets facets = facets(everything().withOutcome(Outcome.AGREES));

        assertThat(facets.outcomes()).isEqualTo(Map.of(Outcome.CONFLICTS, 2L, Outcome.AGREES, 2L));
        assertThat(facets.scores()).isEqualTo(Map.of(ScoreBand.HIGH, 1L, ScoreBand.LOW, 1L));
        assertThat(facets.types()).isEqualTo(Map.of(ValueType.DURATION, 2L));
        assertThat(numbers(facets.sources()))
                .isEqualTo(Map.of("Courier", 1L, "Dispatch", 2L, "Atlas", 1L));
    }

    @Test
    void sources_combine_with_other_choices() {
        CrossCheckFilter atlasOnly = everything().withSource("Atlas");

        assertThat(attributes(atlasOnly)).containsExactly("width", "depth");
        assertThat(attributes(atlasOnly.withOutcome(Outcome.AGREES))).containsExactly("depth");
        assertThat(numbers(facets(atlasOnly).sources()))
                .isEqualTo(Map.of("Courier", 3L, "Dispatch", 3L, "Atlas", 2L));
        assertThat(facets(atlasOnly).outcomes())
                .isEqualTo(Map.of(Outcome.CONFLICTS, 1L, Outcome.AGREES, 1L));
    }

    @Test
    void corrected_publisher_and_agency_are_counted_at_once() {
        assertThat(facets(everything()).origins()).isEmpty();

        change("UPDATE article SET agency = 'AFP' WHERE id = :article", dispatch);
        change("UPDATE article SET publisher = 'Atlas Daily' WHERE id = :article", atlas);

        Facets facets = facets(everything());
        assertThat(facets.origins()).containsExactly(new Facets.Named("AFP", "AFP", 3));
        assertThat(numbers(facets.sources()))
                .isEqualTo(Map.of("Courier", 3L, "Dispatch", 3L, "Atlas Daily", 2L));
        assertThat(attributes(everything().withOrigin("AFP")))
                .containsExactly("length", "height", "depth");
    }

    @Test
    void articles_of_one_text_are_a_choice_though_none_credits_an_agency() {
        assertThat(facets(everything()).texts()).isEmpty();

        keep(Map.of(courier, courier, dispatch, courier));

        assertThat(facets(everything()).texts())
                .containsExactly(new Facets.Named(courier.toString(), "Courier", 4, 1));
        CrossCheckFilter chosen = everything().with(FilterPart.SAME_TEXT, courier);
        assertThat(attributes(chosen)).containsExactly("length", "width", "height", "depth");

        keep(Map.of(courier, courier, atlas, courier));
        keep(Map.of());

        assertThat(facets(everything()).texts()).isEmpty();
        assertThat(attributes(chosen)).isEmpty();
        assertThat(facets(chosen).texts())
                .as("what is chosen is named though there is nothing of it")
                .containsExactly(new Facets.Named(courier.toString(), "Courier", 0, 0));
    }

    private void keep(Map<UUID, UUID> groups) {
        QuarkusTransaction.requiringNew().run(() -> texts.keep(investigation, groups));
    }

    @Test
    void source_that_a_run_no_longer_finds_is_no_longer_counted() {
        run(found("length", Outcome.CONFLICTS, 0.9, courier, atlas));

        assertThat(numbers(facets(everything()).sources()))
                .isEqualTo(Map.of("Courier", 1L, "Atlas", 1L));
    }

    @Test
    void what_waits_for_the_viewer_and_who_has_what_to_do_are_counted() {
        List<UUID> ids = crossChecks.ids(everything(), 0, 10);
        decisions.decide(ids.getFirst(), ana, Verdict.CONFLICTING, "", 0);
        assignments.assign(investigation, ids.subList(1, 3), bo, ana);

        Facets facets = facets(everything());

        assertThat(facets.waiting()).isEqualTo(3);
        assertThat(facets.assignees()).containsExactly(new Facets.Named(bo, "bo", 2));
        assertThat(facets(everything().withAssignee(bo)).waiting()).isEqualTo(2);
        assertThat(facets(everything().withWaitingFor(bo)).total()).isEqualTo(3);
        assertThat(facets(everything().withWaitingFor(ana)).waiting()).isEqualTo(3);
    }

    @Test
    void text_narrows_every_facet() {
        Facets facets = facets(everything().withText("width"));

        assertThat(facets.outcomes()).isEqualTo(Map.of(Outcome.CONFLICTS, 1L));
        assertThat(numbers(facets.sources())).isEqualTo(Map.of("Courier", 1L, "Atlas", 1L));
    }

    @Test
    void muted_kinds_count_only_where_they_are_asked_for() {
        kinds.mute(investigation, ValueType.DURATION, ana);

        assertThat(facets(everything()).sources()).isEmpty();
        assertThat(facets(everything()).hidden()).isEqualTo(4);
        Facets asked = facets(everything().withType(ValueType.DURATION));
        assertThat(asked.total()).isEqualTo(4);
        assertThat(asked.outcomes()).isEqualTo(Map.of(Outcome.CONFLICTS, 2L, Outcome.AGREES, 2L));
    }
}
