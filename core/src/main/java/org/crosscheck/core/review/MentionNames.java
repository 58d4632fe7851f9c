package org.crosscheck.core.review;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the people whom a comment names: `@` and a username.
final class MentionNames {
    private static final Pattern NAMED =
            Pattern.compile("(?<![\\p{L}\\p{N}._@-])@([\\p{L}\\p{N}._@-]{1,60})");

    private MentionNames() {}

    /// @param usernames those that there are, in lower case
    /// @return those that are named, in their order; the longest that fits where a full stop or
    ///   hyphen follows
    static Set<String> in(String text, Set<String> usernames) {
        Set<String> named = new LinkedHashSet<>();
        Matcher matcher = NAMED.matcher(text);
        while (matcher.find()) {
            String name = matcher.group(1).toLowerCase(Locale.ROOT);
            while (!usernames.contains(name) && name.matches(".+[._@-]")) {
                name = name.substring(0, name.length() - 1);
            }
            if (usernames.contains(name)) {
                named.add(name);
            }
        }
        return named;
    }
}
