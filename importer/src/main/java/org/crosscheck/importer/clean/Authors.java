package org.crosscheck.importer.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Who wrote an article, out of what pages and records name as its authors: outlets, agencies,
/// desks and addresses are none.
final class Authors {
    private static final Pattern LED = Pattern.compile("^(?i:by|written by|story by|author:?) ");
    private static final Pattern JOINT = Pattern.compile("\\s*(?:;|\\|| and | & )\\s*");

    /// Behind a name: the outlet, a role, a place ("Jane Roe, The Courier").
    private static final Pattern BEHIND = Pattern.compile(",\\s+");

    private static final Pattern ROLE =
            Pattern.compile(
                    "(?i).*\\b(?:correspondents?|reporters?|staff|desk|bureau|newsroom|agencies|team|editors?|news service|web desk|admin|administrator|contributors?|writers?)");
    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+|https?:.*|@\\S+|[\\d\\W]+");

    private Authors() {}

    /// @param given names as the source gives them, several in one where it joins them
    /// @param publisher the article's publisher, null where unknown
    static List<String> of(List<String> given, @Nullable String publisher) {
        List<String> authors = new ArrayList<>();
        for (String joined : given) {
            for (String part : JOINT.split(LED.matcher(joined.strip()).replaceFirst(""))) {
                for (String name : people(part)) {
                    if (isPerson(name, publisher) && !authors.contains(name)) {
                        authors.add(name);
                    }
                }
            }
        }
        return List.copyOf(authors);
    }

    /// "Ann Roe, Bo Lind" are two, "Ann Roe, The Courier" is one, "Roe, Ann" is left as it is.
    private static List<String> people(String part) {
        String[] pieces = BEHIND.split(part.strip());
        for (String piece : pieces) {
            if (piece.indexOf(' ') < 0) {
                return pieces.length == 2 && isOther(pieces[1])
                        ? List.of(pieces[0])
                        : List.of(part.strip());
            }
        }
        return List.of(pieces);
    }

    private static boolean isOther(String piece) {
        return AgencyNames.isAgency(piece) || ROLE.matcher(piece).matches();
    }

    private static boolean isPerson(String name, @Nullable String publisher) {
        return !name.isBlank()
                && !isOther(name)
                && !ADDRESS.matcher(name).matches()
                && (publisher == null || !plain(name).equals(plain(publisher)));
    }

    private static String plain(String name) {
        return BodyLines.folded(name).replaceFirst("^the ", "").strip();
    }
}
