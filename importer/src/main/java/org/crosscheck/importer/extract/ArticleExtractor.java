package org.crosscheck.importer.extract;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.crosscheck.core.claim.Attribution;
import org.crosscheck.core.claim.Claim;
import org.crosscheck.core.claim.PublicationTime;
import org.crosscheck.core.problem.Problem;
import org.crosscheck.core.problem.Severity;
import org.crosscheck.core.quantity.Quantity;
import org.crosscheck.core.text.Span;
import org.crosscheck.core.time.TimeMention;
import org.crosscheck.importer.attribution.AttributionFinder;
import org.crosscheck.importer.claim.ClaimExtractor;
import org.crosscheck.importer.clean.ArticleCleaner;
import org.crosscheck.importer.clean.CleanArticle;
import org.crosscheck.importer.correction.Change;
import org.crosscheck.importer.correction.Corrections;
import org.crosscheck.importer.correction.NoticeReader;
import org.crosscheck.importer.language.Dateline;
import org.crosscheck.importer.language.ParsedText;
import org.crosscheck.importer.language.TextParser;
import org.crosscheck.importer.name.NameFinder;
import org.crosscheck.importer.name.NamedText;
import org.crosscheck.importer.quantity.QuantityGrammar;
import org.crosscheck.importer.read.RawArticle;
import org.crosscheck.importer.time.TimeGrammar;
import org.crosscheck.importer.time.ZoneNames;
import org.jspecify.annotations.Nullable;

/// The way of one article: clean, parse, times, quantities, attributions, claims, corrections.
/// Thread-safe.
public final class ArticleExtractor {
    private static final String ENGLISH = "en";

    private final ArticleCleaner cleaner = new ArticleCleaner();
    private final TimeGrammar times = new TimeGrammar();
    private final QuantityGrammar quantities = new QuantityGrammar();
    private final NameFinder names = new NameFinder();
    private final AttributionFinder attributions = new AttributionFinder();
    private final ClaimExtractor claims = new ClaimExtractor();
    private final NoticeReader corrections = new NoticeReader();
    private final TextParser parser;

    public ArticleExtractor(TextParser parser) {
        this.parser = parser;
    }

    /// Extracts one article.
    ///
    /// @param raw the article as read
    /// @param asIs the content is clean text already
    /// @param published the publication time that the user gives, null where none is given
    /// @param problems hears what is doubtful
    public ExtractedArticle extract(
            RawArticle raw,
            boolean asIs,
            @Nullable PublicationTime published,
            Consumer<Problem> problems) {
        return extract(raw, cleaner.clean(raw, asIs, published, problems), List.of(), problems);
    }

    /// Extracts from a text that was cleaned before what there is to find with another date.
    ///
    /// @param text the clean text with its record's fields
    /// @param published when it was published, null where that is not known
    /// @param notices what was found beside the text when it was cleaned: its corrections
    public ExtractedArticle reread(
            RawArticle text, @Nullable PublicationTime published, List<String> notices) {
        return extract(text, cleaner.clean(text, true, published, _ -> {}), notices, _ -> {});
    }

    private ExtractedArticle extract(
            RawArticle raw, CleanArticle clean, List<String> known, Consumer<Problem> problems) {
        List<String> notices =
                Stream.concat(clean.metadata().corrections().stream(), known.stream())
                        .distinct()
                        .toList();
        boolean english = isEnglish(raw, clean, problems);
        ParsedText parsed = parser.parse(clean.text());
        List<TimeMention> foundTimes =
                times.find(parsed, clean.metadata().published(), zones(clean));
        List<Quantity> foundQuantities = quantities.find(parsed, foundTimes);
        NamedText named = names.find(parsed);
        List<Attribution> foundAttributions = english ? attributions.find(named) : List.of();
        return new ExtractedArticle(
                raw,
                clean.metadata(),
                clean.text(),
                parsed.sentences().stream().map(ParsedText.Sentence::span).toList(),
                foundTimes,
                foundQuantities,
                foundAttributions,
                english
                        ? Corrections.applied(
                                claimed(
                                        named,
                                        foundTimes,
                                        withUnnumbered(parsed, foundTimes, foundQuantities),
                                        foundAttributions,
                                        clean.metadata().published(),
                                        apart(clean.text(), notices)),
                                changes(notices, clean.metadata().published()))
                        : List.of());
    }

    /// Where datelines and notices stand in a text. What they say is no claim of the article: a
    /// dateline's date is no event's, and a notice repeats what was wrong.
    private static List<Span> apart(String text, List<String> notices) {
        List<Span> apart = new ArrayList<>(Dateline.in(text).stream().map(Dateline::span).toList());
        for (String notice : notices) {
            int at = text.indexOf(notice);
            if (at >= 0) {
                apart.add(new Span(at, at + notice.length()));
            }
        }
        return apart;
    }

    private List<Change> changes(List<String> notices, @Nullable PublicationTime published) {
        List<Change> changes = new ArrayList<>();
        for (String notice : notices) {
            ParsedText parsed = parser.parse(notice);
            List<TimeMention> foundTimes = times.find(parsed, published);
            changes.addAll(
                    corrections.read(notice, foundTimes, quantities.find(parsed, foundTimes)));
        }
        return changes;
    }

    private static ZoneNames zones(CleanArticle clean) {
        PublicationTime published = clean.metadata().published();
        OffsetDateTime moment = published == null ? null : published.moment();
        ZoneOffset offset = moment == null ? null : moment.getOffset();
        String dateline =
                Dateline.in(clean.text()).stream()
                        .map(line -> line.span().in(clean.text()))
                        .findFirst()
                        .orElse(null);
        return ZoneNames.of(
                offset,
                Arrays.asList(clean.metadata().url(), clean.metadata().publisher(), dateline));
    }

    /// What claims say of quantity, be it with a number or without.
    private List<Quantity> withUnnumbered(
            ParsedText parsed, List<TimeMention> times, List<Quantity> numbers) {
        List<Quantity> all = new ArrayList<>(numbers);
        all.addAll(quantities.findUnnumbered(parsed, times));
        all.sort(Comparator.comparing(Quantity::span));
        return all;
    }

    /// The claims of a text.
    ///
    /// @param apart stretches in which nothing is claimed
    private List<Claim> claimed(
            NamedText named,
            List<TimeMention> foundTimes,
            List<Quantity> foundQuantities,
            List<Attribution> foundAttributions,
            @Nullable PublicationTime time,
            List<Span> apart) {
        LocalDate published = time == null ? null : time.date();
        if (apart.isEmpty()) {
            return claims.extract(named, foundTimes, foundQuantities, foundAttributions, published);
        }
        return claims
                .extract(
                        named,
                        foundTimes.stream().filter(t -> !isInside(t.span(), apart)).toList(),
                        foundQuantities.stream().filter(q -> !isInside(q.span(), apart)).toList(),
                        foundAttributions,
                        published)
                .stream()
                .filter(c -> !isInside(c.span(), apart))
                .toList();
    }

    private static boolean isInside(Span span, List<Span> stretches) {
        return stretches.stream().anyMatch(s -> s.contains(span));
    }

    /// Whether the words of the text are English or tell no language. English rules find no
    /// statements in another language, only words that look like some; dates and numbers in digits
    /// they do find.
    private static boolean isEnglish(
            RawArticle raw, CleanArticle clean, Consumer<Problem> problems) {
        Optional<String> other = clean.spoken().filter(code -> !code.equals(ENGLISH));
        other.ifPresent(code ->
                problems.accept(
                        new Problem(
                                Severity.WARNING,
                                "language",
                                raw.location(),
                                "its text is "
                                        + Locale.of(code).getDisplayLanguage(Locale.ENGLISH)
                                        + "; only dates and numbers were read, and no claims, which"
                                        + " are found in English alone")));
        return other.isEmpty();
    }
}
