package org.crosscheck.importer.time;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.core.claim.PublicationTime;
import org.crosscheck.core.text.Span;
import org.crosscheck.core.time.Anchoring;
import org.crosscheck.core.time.TimeMention;
import org.crosscheck.core.time.TimeType;
import org.crosscheck.importer.language.ParsedText;
import org.jspecify.annotations.Nullable;

/// Finds the dates, times, durations and recurring times of a text. Pure and thread-safe.
///
/// Each construct of the grammar is a class of its own that reads what begins at a place; the
/// longest reading wins. What it reads is resolved against the publication date, the dates that the
/// text has named before, and the tense of the clause.
public final class TimeGrammar {
    private final MomentForms moments = new MomentForms(new Points());
    private final IntervalForms intervals = new IntervalForms(moments);
    private final List<Reading<Expression>> others =
            List.of(new DurationForms(), new SetForms(), new ReferenceForms());

    /// @param text the parsed text
    /// @param published what relative dates are resolved against; null leaves them unresolved
    /// @return what was found, in order, without overlaps
    public List<TimeMention> find(ParsedText text, @Nullable PublicationTime published) {
        return find(text, published, ZoneNames.USUAL);
    }

    /// @param text the parsed text
    /// @param published what relative dates are resolved against; null leaves them unresolved
    /// @param zones what the abbreviations of zones mean there
    /// @return what was found, in order, without overlaps
    public List<TimeMention> find(
            ParsedText text, @Nullable PublicationTime published, ZoneNames zones) {
        Anchors anchors = new Anchors(published == null ? null : published.date());
        List<TimeMention> found = new ArrayList<>();
        for (ParsedText.Sentence sentence : text.sentences()) {
            Atoms atoms = new Atoms(sentence, zones);
            boolean[] masked = Masks.of(sentence);
            int at = 0;
            while (at < atoms.size()) {
                Match<Expression> match = masked[atoms.get(at).token()] ? null : read(atoms, at);
                TimeMention mention =
                        match == null || masked[atoms.get(match.end() - 1).token()]
                                ? null
                                : mention(text.text(), atoms, at, match, anchors);
                if (mention == null || match == null) {
                    at++;
                } else {
                    found.add(mention);
                    at = match.end();
                }
            }
        }
        return found;
    }

    private @Nullable Match<Expression> read(Atoms atoms, int at) {
        Match<Point> point = Match.longer(intervals.at(atoms, at), moments.at(atoms, at));
        Match<Expression> best =
                point == null
                        ? null
                        : new Match<>(point.end(), new Expression.Calendar(point.value()));
        for (Reading<Expression> other : others) {
            best = Match.longer(best, other.at(atoms, at));
        }
        return best;
    }

    private static @Nullable TimeMention mention(
            String text, Atoms atoms, int at, Match<Expression> match, Anchors anchors) {
        Span span = atoms.span(at, match.end());
        String printed = span.in(text);
        return switch (match.value()) {
            case Expression.Duration(String value, var length) ->
                    new TimeMention(
                            span, printed, TimeType.DURATION, value, Anchoring.NONE, null, length);
            case Expression.Recurring(String value) ->
                    new TimeMention(span, printed, TimeType.SET, value, Anchoring.NONE, null, null);
            case Expression.Vague(String value) ->
                    new TimeMention(
                            span, printed, TimeType.DATE, value, Anchoring.NONE, null, null);
            case Expression.Calendar(Point point) ->
                    calendar(text, atoms, at, match.end(), point, anchors);
        };
    }

    private static @Nullable TimeMention calendar(
            String text, Atoms atoms, int at, int end, Point point, Anchors anchors) {
        Tense tense = Tense.UNKNOWN;
        for (int i = at; i < end && tense == Tense.UNKNOWN; i++) {
            tense = atoms.tense(i);
        }
        boolean gone =
                atoms.is(at - 1, "since")
                        || atoms.is(at - 1, "from") && tense == Tense.PAST && !atoms.tellsOfPlan();
        Resolver resolver = gone ? Resolver.ofGone(anchors) : new Resolver(anchors, tense);
        try {
            Resolved resolved = resolver.resolve(point);
            List<TimeMention> ends =
                    point instanceof Point.Between between && between.ends() != null
                            ? ends(text, atoms, resolved, between.ends())
                            : List.of();
            if (resolved.stretch() != null) {
                anchors.name(resolved.stretch());
            }
            return mention(text, atoms.span(at, end), resolved, ends);
        } catch (DateTimeException | ArithmeticException _) {
            return null;
        }
    }

    private static List<TimeMention> ends(
            String text, Atoms atoms, Resolved whole, Point.Ends ends) {
        return whole.ends().stream()
                .map(end ->
                        mention(
                                text,
                                end == whole.ends().getFirst()
                                        ? atoms.span(ends.from(), ends.fromEnd())
                                        : atoms.span(ends.until(), ends.untilEnd()),
                                end,
                                List.of()))
                .toList();
    }

    private static TimeMention mention(
            String text, Span span, Resolved resolved, List<TimeMention> ends) {
        return new TimeMention(
                span,
                span.in(text),
                resolved.type(),
                resolved.value(),
                resolved.anchoring(),
                resolved.range(),
                null,
                ends);
    }
}
