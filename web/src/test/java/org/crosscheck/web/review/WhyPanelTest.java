package org.crosscheck.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.core.check.CrossChecker;
import org.crosscheck.core.claim.ValueType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhyPanelTest {
    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("vaadin-i18n.translations", Locale.ENGLISH);

    @ParameterizedTest
    @ValueSource(strings = {"linkage.tsv", "linkage-meaning.tsv"})
    void every_feature_that_links_values_is_said_in_words(String table) throws IOException {
        Set<String> kinds =
                Stream.of(ValueType.values())
                        .map(type -> type.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet());
        try (InputStream in = CrossChecker.class.getResourceAsStream(table)) {
            List<String> names =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#") && !line.isBlank())
                            .map(line -> line.split("\t", -1)[0])
                            .filter(name -> !kinds.contains(name))
                            .toList();
            assertThat(names).isNotEmpty();
            for (String name : names) {
                assertThat(TEXTS.containsKey(WhyPanel.key(name, false))).as(name).isTrue();
                assertThat(TEXTS.containsKey(WhyPanel.key(name, true))).as(name).isTrue();
            }
        }
    }
}
