package org.crosscheck.core.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.crosscheck.core.article.ArticleReading;
import org.crosscheck.core.check.Finding;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.claim.ValueType;
import org.crosscheck.core.investigation.InvestigationRow;
import org.crosscheck.core.judge.Opinion;
import org.crosscheck.core.judge.Question;
import org.crosscheck.core.opinion.OpinionRow;
import org.crosscheck.core.picture.CopyGraph;
import org.crosscheck.core.review.CrossCheckDetail;
import org.crosscheck.core.review.CrossCheckRow;
import org.crosscheck.core.review.Definitions;
import org.crosscheck.core.review.ResolutionRow;
import org.crosscheck.core.review.RunSummary;
import org.crosscheck.core.review.Verdict;
import org.crosscheck.core.review.WorkState;
import org.crosscheck.core.text.CodePointOffsets;
import org.crosscheck.core.text.Span;
import org.crosscheck.core.text.TextQuote;
import org.jspecify.annotations.Nullable;

/// Puts a report together out of what is stored: numbers the articles, letters the passages, orders
/// the items.
final class ReportBuilder {
    private final Map<String, Numbered> articles = new LinkedHashMap<>();

    /// An article with its number in the report.
    private record Numbered(int number, ArticleReading reading, CodePointOffsets offsets) {
        String label() {
            return number + " · " + reading.label();
        }
    }

    ReportBuilder(Collection<ArticleReading> readings) {
        Comparator<ArticleReading> byPublication =
                Comparator.comparing(
                        (ArticleReading reading) -> reading.row().published(),
                        Comparator.nullsLast(Comparator.naturalOrder()));
        readings.stream()
                .sorted(
                        byPublication
                                .thenComparing(reading -> reading.row().title())
                                .thenComparing(reading -> reading.row().id()))
                .forEach(reading ->
                        articles.put(
                                reading.row().id().toString(),
                                new Numbered(
                                        articles.size() + 1,
                                        reading,
                                        new CodePointOffsets(reading.text()))));
    }

    /// The number of an article of the investigation.
    int number(UUID article) {
        return numbered(article.toString()).number();
    }

    Report build(
            InvestigationRow investigation,
            @Nullable RunSummary run,
            List<CrossCheckDetail> details,
            CopyGraph copies,
            Map<UUID, List<OpinionRow>> opinions,
            Set<ValueType> muted,
            Definitions definitions,
            Instant now) {
        Map<ValueType, Integer> left = new EnumMap<>(ValueType.class);
        List<CrossCheckDetail> ordered = new ArrayList<>();
        for (CrossCheckDetail detail : details) {
            ValueType type = detail.row().type();
            if (type != null && muted.contains(type) && detail.decisions().isEmpty()) {
                left.merge(type, 1, Integer::sum);
            } else {
                ordered.add(detail);
            }
        }
        ordered.sort(
                Comparator.comparing((CrossCheckDetail detail) ->
                                detail.row().outcome() != Outcome.CONFLICTS)
                        .thenComparing(detail -> detail.row().state() == WorkState.RESOLVED));
        List<Report.Item> items = new ArrayList<>();
        for (CrossCheckDetail detail : ordered) {
            items.add(
                    item(
                            items.size() + 1,
                            detail,
                            opinions.getOrDefault(detail.row().id(), List.of())));
        }
        Report report =
                new Report(
                        investigation.title(),
                        investigation.description(),
                        now,
                        run == null ? null : run.rulesVersion(),
                        "",
                        summary(ordered, left),
                        run == null ? null : run.coverage(),
                        articles.values().stream().map(ReportBuilder::article).toList(),
                        copies,
                        items,
                        defined(definitions));
        return new Report(
                report.title(),
                report.description(),
                report.generatedAt(),
                report.rulesVersion(),
                ReportJson.contentHash(report),
                report.summary(),
                report.coverage(),
                report.articles(),
                report.copies(),
                report.items(),
                report.definitions());
    }

    private static List<Report.Definition> defined(Definitions definitions) {
        List<Report.Definition> defined = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            String meaning = definitions.meanings().get(verdict);
            if (meaning != null) {
                defined.add(new Report.Definition(word(verdict), meaning, definitions.number()));
            }
        }
        return defined;
    }

    private Report.Summary summary(List<CrossCheckDetail> details, Map<ValueType, Integer> left) {
        long conflicts =
                details.stream().filter(d -> d.row().outcome() == Outcome.CONFLICTS).count();
        long undecided = details.stream().filter(d -> d.row().awaitsDecision()).count();
        long agreed = details.stream().filter(d -> d.row().agreesUnseen()).count();
        return new Report.Summary(
                articles.size(),
                details.size(),
                (int) conflicts,
                (int) undecided,
                (int) agreed,
                left.entrySet().stream()
                        .map(e -> new Report.Muted(e.getKey(), e.getValue()))
                        .toList());
    }

    private static Report.Article article(Numbered numbered) {
        ArticleReading reading = numbered.reading();
        return new Report.Article(
                numbered.number(),
                reading.label(),
                reading.row().title(),
                reading.row().published(),
                reading.modified(),
                reading.fetched(),
                reading.url(),
                reading.row().agency(),
                reading.row().file(),
                reading.row().line(),
                reading.sha256());
    }

    private Report.Item item(int number, CrossCheckDetail detail, List<OpinionRow> opinions) {
        CrossCheckRow row = detail.row();
        Map<String, Report.Passage> passages = new LinkedHashMap<>();
        List<Report.Finding> findings = new ArrayList<>();
        for (Finding finding : detail.findings()) {
            findings.add(
                    new Report.Finding(
                            letter(passages, finding.a()),
                            letter(passages, finding.b()),
                            finding.outcome(),
                            finding.reason(),
                            finding.sentence()));
        }
        return new Report.Item(
                number,
                row.id().toString(),
                row.attribute(),
                row.type(),
                row.outcome(),
                row.reason(),
                row.score(),
                state(row),
                row.sentence(),
                detail.reopenedBecause(),
                detail.positions().stream()
                        .map(position ->
                                new Report.Position(
                                        position.label(),
                                        position.sides().stream()
                                                .map(side -> numbered(side).number())
                                                .distinct()
                                                .sorted()
                                                .toList()))
                        .toList(),
                List.copyOf(passages.values()),
                findings,
                detail.decisions().stream()
                        .map(d ->
                                new Report.Decision(
                                        d.displayName(),
                                        word(d.verdict()),
                                        d.note(),
                                        d.position(),
                                        d.explanation() == null ? null : d.explanation().words(),
                                        d.reason() == null ? null : d.reason().words(),
                                        d.at()))
                        .toList(),
                resolution(detail.panel().resolution()),
                row.softDifference(),
                opinions.stream().map(ReportBuilder::opinion).toList(),
                detail.history().stream()
                        .map(h -> new Report.Event(h.at(), h.who(), h.what()))
                        .toList(),
                detail.timeline().numbered(article -> numbered(article).number()),
                detail.compared());
    }

    private static Report.Opinion opinion(OpinionRow row) {
        Opinion opinion = row.opinion();
        return new Report.Opinion(
                opinion.model(),
                quoted(row.question().a()),
                quoted(row.question().b()),
                opinion instanceof Opinion.Given given ? given.view().words() : null,
                opinion.sentence(),
                row.outdated(),
                row.at());
    }

    private static String quoted(Question.Passage passage) {
        return passage.source() + ": “" + passage.text() + "”";
    }

    private static Report.@Nullable Resolution resolution(@Nullable ResolutionRow row) {
        return row == null || row.outdated()
                ? null
                : new Report.Resolution(
                        row.displayName(),
                        word(row.verdict()),
                        row.reason() == null ? null : row.reason().words(),
                        row.note(),
                        row.at(),
                        row.minority().stream()
                                .map(view ->
                                        new Report.View(
                                                view.displayName(),
                                                word(view.verdict()),
                                                view.reason() == null
                                                        ? null
                                                        : view.reason().words(),
                                                view.note()))
                                .toList());
    }

    private String letter(Map<String, Report.Passage> passages, Finding.Side side) {
        String key = side.article() + ' ' + side.claim() + ' ' + side.valueSpan();
        return passages.computeIfAbsent(key, _ -> passage(letters(passages.size()), side)).letter();
    }

    private Report.Passage passage(String letter, Finding.Side side) {
        Numbered article = numbered(side);
        Span points = article.offsets().codePoints(side.span());
        Span value = side.valueSpan();
        return new Report.Passage(
                letter,
                article.number(),
                article.label(),
                TextQuote.of(article.reading().text(), side.span()),
                points.start(),
                points.end(),
                value != null && side.span().contains(value)
                        ? value.shifted(-side.span().start())
                        : null,
                side.value(),
                side.normal(),
                side.speaker());
    }

    private Numbered numbered(Finding.Side side) {
        return numbered(side.article());
    }

    private Numbered numbered(String article) {
        Numbered found = articles.get(article);
        if (found == null) {
            throw new IllegalStateException(
                    "a finding speaks of an article that the investigation does not hold");
        }
        return found;
    }

    private static String state(CrossCheckRow row) {
        return switch (row.state()) {
            case OPEN -> "open";
            case FIRST_REVIEW -> "under first review";
            case AWAITING_SECOND -> "awaiting another decision";
            case DISPUTED -> "disputed";
            case RESOLVED -> "resolved";
            case REOPENED -> "opened again";
        };
    }

    static String word(Verdict verdict) {
        return verdict.words();
    }

    /// A, B, …, Z, AA, AB, …
    static String letters(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : letters(index / 26 - 1) + last;
    }
}
