package org.crosscheck.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crosscheck.core.check.LogisticRegression.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Which values of two articles are of one attribute.
final class LinkageTest {
    private static final Set<String> KINDS =
            Set.of("count", "date", "duration", "measure", "money", "percentage");

    private final CrossChecker checker = new CrossChecker();

    private List<Finding> counts(MadeUpArticle a, MadeUpArticle b) {
        return checker.check(List.of(a.build(), b.build()), Progress.none()).crossChecks().stream()
                .flatMap(c -> c.findings().stream())
                .filter(f -> f.rule().equals("count"))
                .toList();
    }

    private static MadeUpArticle post(String place) {
        return new MadeUpArticle("The Harbour Post", "2024-05-02")
                .counting("The fair drew 2,150 guests.", "2,150", 2150, "guest", "draw")
                .saying("It was held on " + place + " by the Olen fleet.", "hold", false);
    }

    private static MadeUpArticle week() {
        return new MadeUpArticle("Island Week", "2024-05-02")
                .counting(
                        "Stalls were filled by 2,150 islanders.", "2,150", 2150, "islander", "fill")
                .saying("Rain fell on Tern Point and on Olen harbour.", "fall", false);
    }

    @Test
    void equal_values_of_articles_that_share_their_names_need_few_words_in_common() {
        assertThat(counts(post("Tern Point"), week())).anyMatch(f -> f.outcome() == Outcome.AGREES);
    }

    @Test
    void equal_values_of_articles_about_other_names_do() {
        assertThat(counts(post("Gull Rock"), week())).noneMatch(f -> f.outcome() == Outcome.AGREES);
    }

    @Test
    void the_regression_finds_the_chances_that_made_its_examples() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            boolean alike = i % 2 == 0;
            boolean label = alike ? i % 10 != 0 : i % 10 == 1;
            examples.add(new Example(label, Map.of("one", 1.0, "alike", alike ? 1.0 : 0.0)));
        }
        Map<String, Double> fitted = LogisticRegression.fit(examples, Set.of("one"));
        double unlike = fitted.getOrDefault("one", 0.0);
        double alike = unlike + fitted.getOrDefault("alike", 0.0);
        assertThat(1 / (1 + Math.exp(-unlike))).isCloseTo(0.2, within(0.02));
        assertThat(1 / (1 + Math.exp(-alike))).isCloseTo(0.8, within(0.02));
    }

    /// Fits the coefficients anew and prints them: `-Dlinkage.pairs=FILE`. The file has a line for
    /// each pair of values, parts divided by tabs: the bundle, 1 for a labelled pair or 0, `equal`
    /// or `unequal`, and the features by the names of [LinkFeatures#of] with those of
    /// [Linkage.Link#among] as `name=value;name=value`.
    @Test
    @EnabledIfSystemProperty(named = "linkage.pairs", matches = ".+")
    void fits_anew() throws IOException {
        for (String kind : List.of("equal", "unequal")) {
            List<Example> examples = new ArrayList<>();
            for (String line : Files.readAllLines(Path.of(System.getProperty("linkage.pairs")))) {
                String[] cells = line.split("\t");
                if (!cells[2].equals(kind)) {
                    continue;
                }
                Map<String, Double> features = new LinkedHashMap<>();
                for (String pair : cells[3].split(";")) {
                    features.put(
                            pair.substring(0, pair.indexOf('=')),
                            Double.parseDouble(pair.substring(pair.indexOf('=') + 1)));
                }
                examples.add(new Example(cells[1].equals("1"), features));
            }
            Map<String, Double> fitted = LogisticRegression.fit(examples, KINDS);
            fitted.forEach((name, value) ->
                    System.out.printf(Locale.ROOT, "%s\t%s\t%.3f%n", kind, name, value));
            assertThat(fitted).containsKeys("count", "head", "position");
        }
    }
}
