package org.crosscheck.core.check;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.crosscheck.core.check.Finding.Explanation;
import org.crosscheck.core.claim.PublicationTime;
import org.crosscheck.core.claim.ValueType;
import org.crosscheck.core.time.Granularity;
import org.crosscheck.core.time.TimeRange;
import org.jspecify.annotations.Nullable;

/// The one sentence of a finding that a reader understands.
final class Sentences {
    private static final int LONGEST = 140;

    /// A point at the end of so few characters may belong to an abbreviation.
    private static final int SHORT = 24;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    /// Names that read well behind "gives the".
    private static final Pattern GIVEN =
            Pattern.compile(
                    "^(?:name|first name|length|date|day|start|end|place|number|share|cost|price|value|size|amount|total|rate|"
                            + "speed|height|weight|depth|width|distance|age|turnout) .*");

    private static final Pattern NEGATION =
            Pattern.compile(
                    "(?i)(?:\\b(?:not?|never|none|nobody|nothing|neither|nor|without|denie[sd]|refused?|refuses|"
                            + "failed|fails|cannot|rejected|rejects|ruled out)\\b|n['’]t\\b)");

    private static final Pattern DETERMINED =
            Pattern.compile(
                    "^(?:an?|the|his|her|its|their|our|my|one|two|some|several|many|most|both|all|this|that"
                            + "|these|those|officials|he|she|it|they|we|i|people|\\p{L}+s)\\b");

    /// Words that place a date in the calendar.
    private static final Pattern CALENDAR =
            Pattern.compile(
                    "(?i)\\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:\\.|\\b)"
                            + "|\\b(?:january|february|march|april|august|september|october|november|december)\\b"
                            + "|\\b(?:1[0-9]|20)\\d\\d|\\d[./-]\\d");

    private Sentences() {}

    static String of(Statement a, Statement b, Verdict verdict, String attribute) {
        // That two quotations are much alike does not say that one text was copied from the other.
        boolean copies =
                a.type() != ValueType.QUOTE
                        && verdict.explanations().contains(Explanation.COPIED_ERROR);
        return said(a, b, verdict, attribute)
                + (copies
                        ? "; both carry one text, so this is edited agency copy or a slip."
                        : ".");
    }

    private static String said(Statement a, Statement b, Verdict verdict, String attribute) {
        Reason reason = verdict.reason();
        String more = verdict.difference().isEmpty() ? "" : " (" + verdict.difference() + ")";
        if (reason == null) {
            return both(a, b, attribute) + "; they cannot be set against each other" + more;
        }
        return switch (reason) {
            case SAME, PARAPHRASE -> agreed(a, b, attribute);
            case ROUNDING -> both(a, b, attribute) + "; they agree within rounding";
            case PRECISION -> both(a, b, attribute) + "; the one is within the other";
            case UNIT -> both(a, b, attribute) + "; the same in another unit";
            case BOUND -> both(a, b, attribute) + "; the one allows the other";
            case VALUE_DIFFERS -> both(a, b, attribute) + more;
            case WORDING_DIFFERS -> quoted(a, b) + more;
            case NEGATED -> negated(a, b, attribute) + more;
            case ATTRIBUTION_DIFFERS ->
                    "%s gives the words %s to %s, %s to %s"
                            .formatted(label(a), shown(a), speaker(a), label(b), speaker(b));
            case SUPERSEDED ->
                    dated(a, b, attribute) + more + "; the later report may have a newer count";
            case SCOPE -> both(a, b, attribute) + "; not of the same scope" + more;
            case OTHER_EVENT -> both(a, b, attribute) + "; not of the same event" + more;
            case NO_DATE -> both(a, b, attribute) + "; one of the dates cannot be resolved";
        };
    }

    private static String both(Statement a, Statement b, String attribute) {
        return told(a, b, attribute, label(a), label(b));
    }

    private static String dated(Statement a, Statement b, String attribute) {
        return told(a, b, attribute, label(a) + day(a), label(b) + day(b));
    }

    private static String told(
            Statement a, Statement b, String attribute, String one, String other) {
        String x = shown(a);
        String y = shown(b);
        if (a.type() == ValueType.POLARITY || a.type() == ValueType.QUOTE) {
            return "%s says %s, %s %s".formatted(one, x, other, y);
        }
        if (!Attributes.isReadable(attribute)) {
            String noun = noun(a, b);
            return noun.isEmpty()
                    ? "%s says %s, %s %s".formatted(one, x, other, y)
                    : "%s counts %s %s, %s %s".formatted(one, x, noun, other, y);
        }
        if (a.type() == ValueType.PERSON && attribute.startsWith("who ")) {
            return "%s names %s as the one %s, %s %s".formatted(one, x, attribute, other, y);
        }
        return GIVEN.matcher(attribute).matches()
                ? "%s gives the %s as %s, %s as %s".formatted(one, attribute, x, other, y)
                : "On %s, %s says %s, %s %s".formatted(attribute, one, x, other, y);
    }

    private static String agreed(Statement a, Statement b, String attribute) {
        if (a.type() == ValueType.POLARITY || a.type() == ValueType.QUOTE) {
            return "%s says %s, and so does %s: %s"
                    .formatted(label(a), shown(a), label(b), shown(b));
        }
        return shown(a).equalsIgnoreCase(shown(b))
                ? told(a, b, attribute, label(a), "and " + label(b)) + ", too"
                : both(a, b, attribute) + "; they say the same";
    }

    /// The plural of what both count, empty where that is no noun.
    private static String noun(Statement a, Statement b) {
        String noun = a.subject().head();
        if (a.type() != ValueType.COUNT || noun.length() < 2 || !noun.equals(b.subject().head())) {
            return "";
        }
        String text = a.source().text();
        String behind =
                text.substring(
                        a.span().end(),
                        Math.min(text.length(), a.span().end() + noun.length() + 4));
        java.util.regex.Matcher printed =
                Pattern.compile("^ (" + Pattern.quote(noun) + "\\p{L}{0,2})\\b").matcher(behind);
        return printed.find() ? printed.group(1) : "";
    }

    private static String quoted(Statement a, Statement b) {
        return "%s quotes %s as %s, %s as %s"
                .formatted(label(a), speaker(a), shown(a), label(b), shown(b));
    }

    private static String negated(Statement a, Statement b, String attribute) {
        if (a.type() == ValueType.QUOTE) {
            return quoted(a, b);
        }
        if (a.content() instanceof Content.Assertion(boolean no, var _, var _)) {
            return no ? denied(b, a) : denied(a, b);
        }
        return both(a, b, attribute);
    }

    private static String denied(Statement yes, Statement no) {
        String speaker = cited(no);
        String denial =
                NEGATION.matcher(no.claim().text()).find()
                        ? "%s says the contrary: %s".formatted(citing(no), shown(no))
                        : speaker.isEmpty()
                                ? "%s says that this is not so: %s".formatted(label(no), shown(no))
                                : "%s says that %s denies it: %s"
                                        .formatted(label(no), speaker, shown(no));
        return "%s says %s; %s".formatted(citing(yes), shown(yes), denial);
    }

    private static String citing(Statement statement) {
        String speaker = cited(statement);
        return speaker.isEmpty()
                ? label(statement)
                : label(statement) + ", citing " + speaker + ",";
    }

    /// Who asserts a claim, as it stands within a sentence; empty for the article's own voice.
    private static String cited(Statement statement) {
        String speaker = statement.claim().speaker();
        if (speaker == null || speaker.isBlank() || statement.claim().text().contains(speaker)) {
            return "";
        }
        boolean bare =
                Character.isLowerCase(speaker.charAt(0)) && !DETERMINED.matcher(speaker).find();
        return bare ? "the " + speaker : speaker;
    }

    static String label(Statement statement) {
        return statement.source().article().label();
    }

    private static String speaker(Statement statement) {
        String speaker =
                statement.content() instanceof Content.Quote(String _, @Nullable String name)
                        ? name
                        : statement.claim().speaker();
        return speaker == null ? "an unnamed speaker" : speaker;
    }

    private static String day(Statement statement) {
        PublicationTime published = statement.source().article().published();
        return published == null ? "" : " (" + DAY.format(published.date()) + ")";
    }

    private static String shown(Statement statement) {
        String text =
                statement.content() instanceof Content.Quote(String words, @Nullable String _)
                        ? words
                        : statement.printed();
        String plain = trimmed(text);
        String worked = WorkedOut.of(statement);
        return "“"
                + Shortening.between(plain, LONGEST)
                + "”"
                + (worked.isEmpty() ? resolved(statement.content(), plain) : worked);
    }

    /// The day behind a date that only says how far it is from another: " (12 September 2025)" for
    /// "Friday"; empty for one that names its month or year itself.
    private static String resolved(Content content, String printed) {
        return content instanceof Content.Moment(TimeRange range)
                        && range != null
                        && range.granularity().compareTo(Granularity.DAY) >= 0
                        && !CALENDAR.matcher(printed).find()
                ? " (" + DateRule.readable(range) + ")"
                : "";
    }

    /// Single quotation marks in the place of double ones; a mark whose partner was cut off goes.
    private static String paired(String text) {
        StringBuilder paired = new StringBuilder();
        int open = -1;
        for (char c : text.toCharArray()) {
            boolean opens = c == '“' || c == '"' && open < 0;
            boolean closes = c == '”' || c == '"' && open >= 0;
            if (opens) {
                open = paired.length();
                paired.append('‘');
            } else if (closes && open >= 0) {
                open = -1;
                paired.append('’');
            } else if (!closes) {
                paired.append(c);
            }
        }
        if (open >= 0) {
            paired.deleteCharAt(open);
        }
        return paired.toString();
    }

    /// Words on one line, without the commas and quotation marks at their ends.
    static String trimmed(String text) {
        String plain = text.replaceAll("\\s+", " ").strip();
        int start = 0;
        int end = plain.length();
        while (end > start && ",;:\"“”".indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        while (start < end && ",;:\"“”".indexOf(plain.charAt(start)) >= 0) {
            start++;
        }
        if (end > start && plain.charAt(end - 1) == '.' && end - start > SHORT) {
            end--;
        }
        String inner = plain.substring(start, end).strip();
        return paired(inner);
    }
}
