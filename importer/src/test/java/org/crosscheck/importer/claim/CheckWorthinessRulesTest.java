package org.crosscheck.importer.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.crosscheck.core.claim.Claim;
import org.crosscheck.core.claim.PublicationTime;
import org.crosscheck.core.quantity.Quantity;
import org.crosscheck.core.time.TimeMention;
import org.crosscheck.importer.attribution.AttributionFinder;
import org.crosscheck.importer.language.SharedParser;
import org.crosscheck.importer.name.NamedText;
import org.crosscheck.importer.quantity.QuantityGrammar;
import org.crosscheck.importer.time.TimeGrammar;
import org.junit.jupiter.api.Test;

/// The sentences of `rules/checkworthy.md`. Not every one need be right: taste and guess have no
/// grammar of their own.
class CheckWorthinessRulesTest {
    private static final String PAGE = "/rules/checkworthy.md";
    private static final PublicationTime PUBLISHED =
            new PublicationTime(LocalDate.of(2024, 5, 17), null, PublicationTime.Origin.ARGUMENT);

    private final ClaimExtractor extractor = new ClaimExtractor();

    @Test
    void few_statements_of_fact_are_passed_over() throws IOException {
        assertThat(wrong(true)).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void few_opinions_promises_and_questions_are_taken_for_facts() throws IOException {
        assertThat(wrong(false)).hasSizeLessThanOrEqualTo(5);
    }

    private List<String> wrong(boolean worth) throws IOException {
        List<String> wrong = new ArrayList<>();
        String start = worth ? "| yes |" : "| no |";
        int rows = 0;
        try (InputStream page = Objects.requireNonNull(getClass().getResourceAsStream(PAGE))) {
            for (String line :
                    new String(page.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                if (line.startsWith(start)) {
                    rows++;
                    String sentence = line.split("\\|")[2].strip();
                    if (score(sentence) >= 0.5 != worth) {
                        wrong.add(sentence);
                    }
                }
            }
        }
        assertThat(rows).as("rows read").isGreaterThan(20);
        return wrong;
    }

    private double score(String sentence) {
        NamedText named = SharedParser.named(sentence);
        List<TimeMention> times = new TimeGrammar().find(named.parsed(), PUBLISHED);
        List<Quantity> quantities = new QuantityGrammar().find(named.parsed(), times);
        return extractor
                .extract(
                        named,
                        times,
                        quantities,
                        new AttributionFinder().find(named),
                        PUBLISHED.date())
                .stream()
                .mapToDouble(Claim::checkworthiness)
                .max()
                .orElse(0);
    }
}
