package org.crosscheck.core.check;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.core.check.Traits.Trait;

/// Named occasions that sentences speak of: "during Amber Gull", "the exercise Amber Gull",
/// "Hurricane Ida".
///
/// Two sentences that name occasions without a word in common are of two events where neither
/// article has a word of the other's name.
final class Occasions {
    private static final String KIND =
            "(?i:exercises?|manoeuvres?|maneuvers?|operation|mission|expedition|hurricane|typhoon"
                    + "|cyclone|storm|summit|festival|regatta)";

    private static final String NAME =
            "(\\p{Lu}\\p{L}++(?:[- ](?:\\p{Lu}\\p{L}++|\\d{1,4}+(?![\\p{L}\\d])))*+)";

    /// "During Russian attacks" names none: what stands alone is followed by no noun.
    private static final String ALONE =
            "(?=$|[^\\p{L}\\p{N} ]| (?:on|in|at|off|near|and|or|but|before|after|when|while|which|who|that"
                    + "|by|from|to|until|with|is|was|were|are|has|had|have|will|would|can|could|may|might|this"
                    + "|last|next)\\b)";

    private static final Pattern OCCASION =
            Pattern.compile(
                    "\\b(?:"
                            + KIND
                            + " "
                            + NAME
                            + "|(?i:during)(?: (?i:the))? "
                            + NAME
                            + ALONE
                            + ")");

    private Occasions() {}

    /// @return the two names, in plain words; empty where they may be one, or one names none
    static Optional<String> difference(Statement a, Statement b) {
        Set<String> x = of(a);
        if (x.isEmpty()) {
            return Optional.empty();
        }
        Set<String> y = of(b);
        boolean apart =
                !y.isEmpty()
                        && x.stream().allMatch(name -> isUnknown(name, b))
                        && y.stream().allMatch(name -> isUnknown(name, a));
        return apart
                ? Optional.of(String.join(", ", x) + " against " + String.join(", ", y))
                : Optional.empty();
    }

    private static boolean isUnknown(String name, Statement to) {
        String text = to.source().text();
        for (String word : name.split("[- ]")) {
            if (!Character.isDigit(word.charAt(0)) && text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> of(Statement statement) {
        return statement.traits().once(Trait.OCCASIONS, () -> read(statement));
    }

    private static Set<String> read(Statement statement) {
        Set<String> names = new LinkedHashSet<>();
        Matcher matcher =
                OCCASION.matcher(statement.claim().sentence().in(statement.source().text()));
        while (matcher.find()) {
            String name = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            String first = name.split("[- ]")[0].toLowerCase(Locale.ROOT);
            if (!ScopeRule.CALENDAR.contains(first)) {
                names.add(name);
            }
        }
        return names;
    }
}
