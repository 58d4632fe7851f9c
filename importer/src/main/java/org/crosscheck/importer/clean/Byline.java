package org.crosscheck.importer.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The line that names who wrote an article.
final class Byline {
    private static final String NAME =
            "\\p{Lu}[\\p{L}'’.-]{0,30}(?: (?:(?:de|van|von|der|den|bin|al|el|la|di|da)(?= )|\\p{Lu}[\\p{L}'’.-]{0,30})){1,4}";
    private static final Pattern LED =
            Pattern.compile(
                    "(?:(?i:by|text|words|author|authors|written by|story by|posted by|published by|report by|von|par|por)(?: ?: ?| )|From )("
                            + NAME
                            + "(?:(?:, | and | & )"
                            + NAME
                            + "){0,4})(?=$|[^\\p{L}]| in\\b| at\\b| with\\b).{0,140}");
    private static final Pattern DESK =
            Pattern.compile(
                    "(?i)(?:by )?(?:our |the )?[\\p{L}&. ]{0,30}(?:bureau|desk|staff|correspondent|reporter|newsroom|web team|desk writer|news service)");
    private static final Pattern JOINT = Pattern.compile(", | and | & ");

    private Byline() {}

    /// Whether a line is nothing but a byline.
    static boolean is(String line) {
        if (line.length() > 180 || line.matches(".*\\p{Ll}[.!?] .*[.!?]")) {
            return false;
        }
        return LED.matcher(line).matches()
                        && Headlines.words(line).size() <= 20
                        && !line.endsWith(".")
                || DESK.matcher(line).matches() && Headlines.words(line).size() <= 5;
    }

    /// The names in a byline; empty where it names nobody.
    static List<String> names(String line) {
        Matcher led = LED.matcher(line);
        List<String> names = new ArrayList<>();
        if (led.matches()) {
            for (String name : JOINT.split(led.group(1))) {
                names.add(name.strip());
            }
        }
        return List.copyOf(names);
    }
}
