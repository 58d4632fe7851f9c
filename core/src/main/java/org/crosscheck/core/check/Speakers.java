package org.crosscheck.core.check;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Completes the names of speakers by what their article prints before them.
final class Speakers {
    private static final Pattern SURNAME = Pattern.compile("\\p{Lu}[\\p{L}'’-]+");
    private static final Set<String> OPENERS = Set.copyOf(Resource.lines("functionwords.txt"));

    private Speakers() {}

    /// "Colonel Toth" or "Ilva Marchetti" for a bare surname, where the text has it so; else the
    /// name as it is. A word that opens a sentence is no part of a name.
    static String completed(String name, String text) {
        if (!SURNAME.matcher(name).matches()) {
            return name;
        }
        Matcher before =
                Pattern.compile("(\\p{Lu}[\\p{L}'’-]*\\.?) " + Pattern.quote(name) + "\\b")
                        .matcher(text);
        while (before.find()) {
            if (!OPENERS.contains(before.group(1).toLowerCase(Locale.ROOT))) {
                return before.group();
            }
        }
        return name;
    }
}
