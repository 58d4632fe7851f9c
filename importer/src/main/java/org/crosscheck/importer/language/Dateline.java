package org.crosscheck.importer.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.core.text.Span;
import org.jspecify.annotations.Nullable;

/// Where, when and by whose wire a report was written, at the start of a paragraph: "LINDEN, 14
/// March 2024 (Reuters) - ". It is no part of the sentence that follows, and its date is the
/// report's, not an event's.
///
/// @param span from the paragraph's start to the dash, 0-based, end-exclusive; the dash is left out
/// @param dash the white space and the dash behind it
/// @param date the date as printed, null where it gives none
public record Dateline(Span span, Span dash, @Nullable String date) {
    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]*+(?!\\p{Ll})";
    private static final String PLACE = CAPITALS + "(?:[ ,/]{1,2}" + CAPITALS + "){0,4}";
    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]{1,20}";
    private static final String REGION = "(?:, " + NAME + "(?: " + NAME + "){0,2})?";
    private static final String MONTH =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
    private static final String DATE =
            "(?:(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thurs|Fri|Sat|Satur|Sun)(?:day)?\\.?,? )?("
                    + MONTH
                    + " \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}(?:st|nd|rd|th)? "
                    + MONTH
                    + "(?:,? \\d{4})?|\\d{4}-\\d\\d-\\d\\d)";
    private static final String AGENCY = "[(\\[/]\\p{L}[\\p{L}./ -]{1,40}[)\\]/]";

    /// A place in capitals is enough; another needs a date or an agency behind it.
    private static final Pattern DATELINE =
            Pattern.compile(
                    "(?m)^(?=.{1,110}? [-–—]{1,2} )(?:"
                            + PLACE
                            + REGION
                            + "(?:,? "
                            + DATE
                            + ")?(?:,? "
                            + AGENCY
                            + ")?|"
                            + NAME
                            + "(?: "
                            + NAME
                            + "){0,2}"
                            + REGION
                            + ",? (?:"
                            + DATE
                            + "(?:,? "
                            + AGENCY
                            + ")?|"
                            + AGENCY
                            + "))( [-–—]{1,2})(?= )");

    /// The datelines of a text, in its order.
    public static List<Dateline> in(String text) {
        List<Dateline> found = new ArrayList<>();
        Matcher dateline = DATELINE.matcher(text);
        while (dateline.find()) {
            String date = dateline.group(1) != null ? dateline.group(1) : dateline.group(2);
            found.add(
                    new Dateline(
                            new Span(dateline.start(), dateline.start(3)),
                            new Span(dateline.start(3), dateline.end(3)),
                            date));
        }
        return List.copyOf(found);
    }
}
