package org.crosscheck.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.crosscheck.core.claim.ArticleClaims;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever the way to some articles, what is found in them is what a check from nothing finds.
class OngoingCheckTest {
    private static final List<String> NOUNS =
            List.of("cabin", "soldier", "boat", "worker", "house", "tree", "lamp", "ticket");
    private static final List<String> VERBS = List.of("cut", "hurt", "sell", "build", "damage");
    private static final List<String> PLACES =
            List.of("Quist", "Lund", "Harrow", "Ostby", "Velm", "Tarn");
    private static final List<String> QUOTED =
            List.of(
                    "We will close the old pier at last",
                    "We will not close the old pier at last",
                    "Nobody asked the crews about the new rota",
                    "Nobody told the crews about the new rota");

    private final CrossChecker checker = new CrossChecker();

    /// More articles than a list of one key is looked through, about few things in few words.
    private static List<ArticleClaims> investigation(long seed) {
        Random random = new Random(seed);
        List<ArticleClaims> articles = new ArrayList<>();
        for (int i = 0; i < 110; i++) {
            String day = "2024-05-%02d".formatted(1 + random.nextInt(28));
            MadeUpArticle article = new MadeUpArticle("Paper " + i, day);
            for (int k = 0; k < 1 + random.nextInt(5); k++) {
                String noun = pick(NOUNS, random);
                String verb = pick(VERBS, random);
                long number = 2 + random.nextInt(60);
                String sentence =
                        "In %s the company of %s %s %d %ss near the harbour."
                                .formatted(
                                        pick(PLACES, random),
                                        pick(PLACES, random),
                                        verb,
                                        number,
                                        noun);
                String print = Long.toString(number);
                switch (random.nextInt(4)) {
                    case 0 -> article.planning(sentence, print, number, noun, verb);
                    case 1 -> {
                        String words = pick(QUOTED, random);
                        String speaker = "Ines " + pick(PLACES, random);
                        article.quoting("\"" + words + ",\" said " + speaker + ".", words, speaker);
                    }
                    case 2 -> article.saying(sentence, verb, random.nextBoolean());
                    default -> article.counting(sentence, print, number, noun, verb);
                }
            }
            ArticleClaims built = article.build();
            articles.add(
                    new ArticleClaims(
                            new ArticleClaims.Article(
                                    Integer.toString(i),
                                    "Paper " + i,
                                    null,
                                    built.article().published(),
                                    null),
                            built.text(),
                            built.sentences(),
                            built.attributions(),
                            built.claims()));
        }
        return articles;
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void articles_one_after_another_come_to_what_all_at_once_do(long seed) {
        List<ArticleClaims> articles = investigation(seed);
        OngoingCheck check = checker.begin();
        for (int i = 0; i < articles.size(); i++) {
            check.add(articles.get(i));
            if (i % 20 == 9) {
                assertThat(check.result())
                        .as("after %d articles", i + 1)
                        .isEqualTo(checker.check(articles.subList(0, i + 1), Progress.none()));
            }
        }
        assertThat(check.conflicts()).as("there is something to compare").isGreaterThan(5);
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void the_changes_told_lead_from_one_result_to_the_next(long seed) {
        Map<String, CrossCheck> followed = new HashMap<>();
        OngoingCheck check = checker.begin();
        for (ArticleClaims article : investigation(seed)) {
            check.add(article);
            OngoingCheck.Changes changes = check.takeChanges();
            changes.gone().forEach(followed::remove);
            changes.now().forEach(c -> followed.put(c.key(), c));
        }
        assertThat(followed.values())
                .containsExactlyInAnyOrderElementsOf(check.result().crossChecks());
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7})
    void articles_that_go_leave_what_there_would_be_without_them(long seed) {
        List<ArticleClaims> articles = investigation(seed);
        OngoingCheck check = checker.begin();
        check.add(articles, Progress.none());
        check.rewind(41);

        assertThat(check.result())
                .isEqualTo(checker.check(articles.subList(0, 41), Progress.none()));

        check.add(articles.subList(41, articles.size()), Progress.none());
        assertThat(check.result()).isEqualTo(checker.check(articles, Progress.none()));
    }

    @ParameterizedTest
    @ValueSource(longs = {8, 9})
    void what_is_remembered_takes_the_place_of_comparing(long seed) {
        List<ArticleClaims> articles = investigation(seed);
        OngoingCheck check = checker.begin();
        check.add(articles, Progress.none());
        List<Remembered> known = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            known.add(check.remember(i));
        }
        OngoingCheck later = checker.begin();
        later.addKnown(articles.subList(0, 20), known.subList(0, 20));
        later.addKnown(articles.subList(20, 50), known.subList(20, 50));
        later.add(articles.subList(50, articles.size()), Progress.none());

        assertThat(later.result()).isEqualTo(check.result());
        assertThat(later.remember(49)).usingRecursiveComparison().isEqualTo(known.get(49));
    }
}
