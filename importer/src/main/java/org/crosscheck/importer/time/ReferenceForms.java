package org.crosscheck.importer.time;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Words for the present, the past and the future as such: "now", "recently", "in recent years",
/// "soon", "a few days ago".
final class ReferenceForms implements Reading<Expression> {
    private static final String PRESENT = "PRESENT_REF";
    private static final String PAST = "PAST_REF";
    private static final String FUTURE = "FUTURE_REF";

    private static final Map<String, String> PHRASES =
            Map.ofEntries(
                    Map.entry("now", PRESENT),
                    Map.entry("right now", PRESENT),
                    Map.entry("currently", PRESENT),
                    Map.entry("at present", PRESENT),
                    Map.entry("at the moment", PRESENT),
                    Map.entry("presently", PRESENT),
                    Map.entry("nowadays", PRESENT),
                    Map.entry("these days", PRESENT),
                    Map.entry("recently", PAST),
                    Map.entry("more recently", PAST),
                    Map.entry("most recently", PAST),
                    Map.entry("lately", PAST),
                    Map.entry("the past", PAST),
                    Map.entry("long ago", PAST),
                    Map.entry("soon", FUTURE),
                    Map.entry("shortly", FUTURE),
                    Map.entry("the future", FUTURE),
                    Map.entry("the near future", FUTURE),
                    Map.entry("the foreseeable future", FUTURE));

    private static final Set<String> PLURAL_UNITS =
            Set.of("days", "weeks", "months", "years", "decades", "hours", "times");

    private static final int LONGEST = 3;

    @Override
    public @Nullable Match<Expression> at(Atoms atoms, int at) {
        Match<Expression> ago = ago(atoms, at);
        if (ago != null) {
            return ago;
        }
        int i = atoms.skip(at, "the");
        if (atoms.is(i, "recent", "coming") && PLURAL_UNITS.contains(atoms.lower(i + 1))) {
            return vague(i + 2, atoms.is(i, "recent") ? PAST : FUTURE);
        }
        String words = atoms.lower(at);
        Match<Expression> best = null;
        for (int n = 1; n <= LONGEST; n++) {
            String value = PHRASES.get(words);
            if (value != null && stands(atoms, at, at + n)) {
                best = vague(at + n, value);
            }
            words += " " + atoms.lower(at + n);
        }
        return best;
    }

    /// "a few days ago", "several years ago", "years ago".
    private static @Nullable Match<Expression> ago(Atoms atoms, int at) {
        int i = atoms.skip(at, "a", "just", "only", "many");
        i = atoms.skip(i, "few", "several", "some", "many");
        return PLURAL_UNITS.contains(atoms.lower(i)) && atoms.is(i + 1, "ago")
                ? vague(i + 2, PAST)
                : null;
    }

    private static boolean stands(Atoms atoms, int at, int end) {
        return switch (atoms.lower(at)) {
            case "now" -> !atoms.is(end, "that", ",") || at > 0;
            case "soon", "shortly" ->
                    !atoms.is(end, "as", "after", "before") && !atoms.is(at - 1, "as", "too");
            case "the" ->
                    !atoms.pos(end).startsWith("NN")
                            && !atoms.pos(end).equals("CD")
                            && !atoms.is(end, "few", "several");
            default -> true;
        };
    }

    private static Match<Expression> vague(int end, String value) {
        return new Match<>(end, new Expression.Vague(value));
    }
}
