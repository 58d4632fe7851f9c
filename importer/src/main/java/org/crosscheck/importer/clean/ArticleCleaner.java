package org.crosscheck.importer.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crosscheck.core.claim.PublicationTime;
import org.crosscheck.core.problem.Problem;
import org.crosscheck.core.problem.Severity;
import org.crosscheck.importer.language.Dateline;
import org.crosscheck.importer.read.RawArticle;
import org.jspecify.annotations.Nullable;

/// Takes the page away from an article and finds its metadata.
///
/// A record's own fields win over what the page says, and the publication time that the user gives
/// wins over both. Thread-safe.
public final class ArticleCleaner {
    /// A dateline stands in an article's first lines.
    private static final int LONGEST_DATELINE = 1000;

    private static final Pattern PARTS = Pattern.compile("\\s*[|•·]\\s*|\\t|\\s{3,}");

    /// Cleans one article.
    ///
    /// @param raw the article as read
    /// @param asIs the content is clean text already: nothing is removed and offsets are those of
    ///   the input
    /// @param published the publication time that the user gives, null where none is given
    /// @param problems hears of an article without text
    public CleanArticle clean(
            RawArticle raw,
            boolean asIs,
            @Nullable PublicationTime published,
            Consumer<Problem> problems) {
        RecordMetadata record = new RecordMetadata(raw.fields(), raw.content());
        if (asIs) {
            Metadata found =
                    new Metadata(
                            null,
                            null,
                            List.of(),
                            null,
                            language(null, raw.content()),
                            null,
                            null,
                            null,
                            raw.content()
                                    .lines()
                                    .map(String::strip)
                                    .filter(Furniture::isCorrection)
                                    .distinct()
                                    .toList());
            return new CleanArticle(raw.content(), record.over(found, published));
        }
        CleanArticle found =
                raw.html() ? HtmlPage.clean(raw.content(), record) : plain(raw.content(), record);
        if (found.text().isBlank()) {
            problems.accept(
                    new Problem(
                            Severity.ERROR,
                            "clean",
                            raw.location(),
                            "no article text was found in its "
                                    + raw.content().length()
                                    + " characters; expected sentences"));
        }
        Metadata metadata = record.over(found.metadata(), published);
        String ambiguous = record.ambiguousDate();
        if (metadata.published() == null && ambiguous != null) {
            problems.accept(
                    new Problem(
                            Severity.WARNING,
                            "clean",
                            raw.location(),
                            "its date "
                                    + ambiguous
                                    + " may be two days, as nothing tells whether day or month comes first; "
                                    + "it is left out"));
        }
        PublicationTime created = record.created();
        if (metadata.published() != null || created == null) {
            return new CleanArticle(found.text(), metadata);
        }
        problems.accept(
                new Problem(
                        Severity.WARNING,
                        "clean",
                        raw.location(),
                        "no date of publication was found in it; the day on which the document was made, "
                                + created.date()
                                + ", is taken instead"));
        return new CleanArticle(found.text(), metadata.published(created));
    }

    private static CleanArticle plain(String content, RecordMetadata record) {
        ScrapedText scraped = ScrapedText.of(content);
        BodyLines rough = BodyLines.ofScraped(scraped.lines(), record.title());
        String publisher =
                Optional.ofNullable(record.publisher()).or(() -> Masthead.find(rough)).orElse(null);
        BodyLines parts = rough.without(publisher).withoutDateLine();
        String title = HeadlineFinder.find(parts, publisher).orElse(null);
        String text = parts.text();
        String language = language(null, text);
        PrintedTimes times =
                PrintedTimes.find(
                        parts,
                        DateOrder.of(record.languageTag(), record.url()).orBySpelling(content));
        PublicationTime leading =
                scraped.leadingDate() == null
                        ? null
                        : PrintedDate.findFirst(scraped.leadingDate(), DateOrder.UNKNOWN)
                                .map(d -> d.as(PublicationTime.Origin.TEXT))
                                .orElse(null);
        return new CleanArticle(
                text,
                new Metadata(
                        title,
                        publisher,
                        Authors.of(bylines(parts.before()), publisher),
                        null,
                        language,
                        firstKnown(leading, times.published(), datelined(parts)),
                        times.modified(),
                        AgencyCredit.find(parts, scraped.lines(), publisher).orElse(null),
                        parts.corrections()));
    }

    private static @Nullable PublicationTime firstKnown(@Nullable PublicationTime... times) {
        return Arrays.stream(times).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /// The day that an article's dateline gives, for want of a better one, in the year that the
    /// page prints where the dateline has none; null where it gives none.
    static @Nullable PublicationTime datelined(BodyLines parts) {
        String text = parts.text();
        List<Dateline> datelines =
                Dateline.in(text.substring(0, Math.min(text.length(), LONGEST_DATELINE)));
        String date = datelines.isEmpty() ? null : datelines.getFirst().date();
        if (date == null) {
            return null;
        }
        return PrintedDate.findFirst(date, DateOrder.UNKNOWN)
                .or(() ->
                        PrintedTimes.pageYear(parts)
                                .flatMap(year ->
                                        PrintedDate.findFirst(
                                                date + ", " + year, DateOrder.UNKNOWN)))
                .map(d -> d.as(PublicationTime.Origin.TEXT))
                .orElse(null);
    }

    static List<String> bylines(List<PageLine> lines) {
        return lines.stream()
                .map(PageLine::text)
                .flatMap(ArticleCleaner::mayBeBylines)
                .filter(Byline::is)
                .map(Byline::names)
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /// A line, and its parts where it has several: "Lakes Radio | By Jane Roe", "4 May 2024 by Jane
    /// Roe".
    private static Stream<String> mayBeBylines(String line) {
        List<String> parts = new ArrayList<>(List.of(line));
        parts.addAll(List.of(PARTS.split(line)));
        PrintedDate.findFirst(line, DateOrder.DAY_FIRST)
                .filter(date -> date.start() == 0)
                .ifPresent(date -> parts.add(line.substring(date.end()).strip()));
        return parts.stream().filter(part -> part.length() > 3);
    }

    /// The ISO 639-1 code of a tag like `en-GB`, else what the text looks like.
    static @Nullable String language(@Nullable String tag, String text) {
        if (tag != null) {
            String code = Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
            if (!code.isEmpty()) {
                return code;
            }
        }
        return FunctionWords.language(text).orElse(null);
    }
}
