package org.crosscheck.importer.clean;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the names of wire agencies look like: known ones, letters, and names that say "agency".
///
/// The words are in `agencies.txt`.
final class AgencyNames {
    /// Letters that can stand for an agency, as a regular expression.
    static final String LETTERS = "\\p{Lu}{2,7}";

    /// A name that says what it is, as a regular expression.
    static final String SPELLED =
            "(?:(?:\\p{Lu}[\\p{L}'’.-]* ){1,4}(?:News Agency|Press Agency|Press Association|News Association|News Service|Press Service|News Network|Newswire|News Wire|Wire Service|Wire|Press Bureau|News Bureau|Telegraph Agency|Telegraphic Agency|Information Agency|Press Trust|Press International|News International|Agency|Press|Presse-Agentur|Nachrichtenagentur|Pressedienst)"
                    + "|(?:News Agency|Press Agency|Press Trust|Agence|Agencia|Agenzia|Agência) (?:of |de |di |do |da )?\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2})";

    private static final Pattern NAME = Pattern.compile(SPELLED);
    private static final Map<String, String> KNOWN = new HashMap<>();

    /// Capitals that stand where an agency could and are none.
    static final Set<String> NEVER = new HashSet<>();

    private static final Set<String> OTHER = new HashSet<>();

    static {
        for (String line : FunctionWords.lines("agencies.txt")) {
            String[] parts = line.split(" ", 2);
            switch (parts[0]) {
                case "known" -> {
                    String[] names = parts[1].split(" = ");
                    KNOWN.put(names[0], names.length > 1 ? names[1] : "");
                    if (names.length > 1) {
                        KNOWN.putIfAbsent(names[1].toUpperCase(Locale.ROOT), "");
                    }
                }
                case "never" -> NEVER.addAll(List.of(parts[1].split(" ")));
                case "other" -> OTHER.addAll(List.of(parts[1].split(" ")));
                default -> throw new IllegalStateException("agencies.txt: " + line);
            }
        }
    }

    private AgencyNames() {}

    /// Whether a name is a known agency's or says itself that it is an agency.
    static boolean isAgency(String name) {
        return isKnown(name) || NAME.matcher(name).matches() && !isOffice(name);
    }

    /// Whether a name is an agency's that is known, whatever its case.
    static boolean isKnown(String name) {
        return KNOWN.containsKey(name.toUpperCase(Locale.ROOT).replaceFirst("^THE ", ""));
    }

    /// Whether letters may stand for an agency that is not known.
    static boolean mayBeLetters(String name) {
        return name.matches(LETTERS) && !NEVER.contains(name);
    }

    /// The first name in a text that says itself that it is an agency.
    static Optional<String> spelledIn(String text) {
        Matcher names = NAME.matcher(text);
        while (names.find()) {
            if (!isOffice(names.group())) {
                return Optional.of(names.group().replaceFirst("^(?:The|By|From|With|And) ", ""));
            }
        }
        return Optional.empty();
    }

    /// "Environment Agency", "University Press": other things than wire agencies.
    private static boolean isOffice(String name) {
        String[] words = name.split(" ");
        return words.length > 1
                && (name.endsWith(" Agency") || name.endsWith(" Press"))
                && OTHER.contains(words[words.length - 2]);
    }

    /// The name that letters stand for, or that a short name begins, if the page spells it out.
    static String fullest(String name, String page) {
        Matcher names = NAME.matcher(page);
        while (names.find()) {
            String full = names.group().replaceFirst("^The ", "");
            if (full.length() > name.length()
                    && !isOffice(full)
                    && (initials(full).equals(name) || full.startsWith(name + " "))) {
                return full;
            }
        }
        String full = KNOWN.getOrDefault(name.toUpperCase(Locale.ROOT), "");
        return !full.isEmpty() && page.contains(full) ? full : name;
    }

    static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[ -]")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }
}
