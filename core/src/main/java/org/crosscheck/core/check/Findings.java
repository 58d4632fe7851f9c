package org.crosscheck.core.check;

import java.util.List;
import org.crosscheck.core.check.Comparer.Match;

/// Turns a match into what is said of it.
final class Findings {
    private Findings() {}

    static Finding of(Match match, String attribute, String crossCheck) {
        Verdict verdict = match.verdict();
        return new Finding(
                verdict.outcome(),
                match.a().type(),
                verdict.reason(),
                attribute,
                Sentences.of(match.a(), match.b(), verdict, attribute),
                Calibration.score(match),
                crossCheck,
                side(match.a()),
                side(match.b()),
                Rules.name(match.a().type()),
                match.alignment().features(),
                verdict.explanations().stream().sorted().toList());
    }

    static Finding.Side side(Statement statement) {
        boolean valued = statement.value() != null;
        return new Finding.Side(
                statement.source().article().id(),
                statement.claim().id(),
                statement.claim().span(),
                statement.claim().text(),
                valued ? statement.span() : null,
                valued ? statement.printed() : null,
                valued ? Normal.form(statement.content()) : null,
                speaker(statement));
    }

    private static @org.jspecify.annotations.Nullable String speaker(Statement statement) {
        return statement.content() instanceof Content.Quote(String _, String speaker)
                        && speaker != null
                ? speaker
                : statement.claim().speaker();
    }

    static List<Finding.Side> sides(Match match) {
        return List.of(side(match.a()), side(match.b()));
    }
}
