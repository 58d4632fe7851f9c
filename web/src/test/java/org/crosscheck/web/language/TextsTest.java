package org.crosscheck.web.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.core.account.KeyAction;
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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {
    private static final ResourceBundle TEXTS = Language.ENGLISH.texts();
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
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
                new Named("keys.do.", KeyAction.values()),
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

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_text_can_be_filled_in(Language language) {
        ResourceBundle texts = language.texts();
        for (String key : texts.keySet()) {
            for (int count : List.of(0, 1, 2, 3, 11, 100)) {
                assertThatCode(() ->
                                new MessageFormat(texts.getString(key), language.locale(List.of()))
                                        .format(new Object[] {count, count, count, count, count}))
                        .as("%s: %s", language, key)
                        .doesNotThrowAnyException();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = "ENGLISH", mode = EnumSource.Mode.EXCLUDE)
    void translations_say_what_the_english_texts_say_with_the_same_facts(Language language)
            throws IOException {
        Map<String, String> own = own(language);
        assertThat(own).isNotEmpty();
        own.forEach((key, text) -> {
            assertThat(TEXTS.containsKey(key)).as("%s: %s is used", language, key).isTrue();
            assertThat(placeholders(text))
                    .as("%s: placeholders of %s", language, key)
                    .isEqualTo(placeholders(TEXTS.getString(key)));
        });
    }

    @Test
    void text_that_is_not_translated_yet_is_shown_in_english() throws IOException {
        assertThat(own(Language.ENGLISH)).isEmpty();
        for (String key : TEXTS.keySet()) {
            assertThat(Language.ARABIC.texts().getString(key)).as(key).isNotNull();
        }
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = "ENGLISH", mode = EnumSource.Mode.EXCLUDE)
    void every_text_is_translated(Language language) throws IOException {
        assertThat(own(language).keySet()).containsAll(TEXTS.keySet());
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    /// The texts of a language's own file alone.
    private static Map<String, String> own(Language language) throws IOException {
        Path file =
                Path.of("src/main/resources/vaadin-i18n")
                        .resolve("translations_" + language.tag() + ".properties");
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        Map<String, String> own = new TreeMap<>();
        texts.forEach((key, text) -> own.put((String) key, (String) text));
        return own;
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
