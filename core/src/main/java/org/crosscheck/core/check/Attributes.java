package org.crosscheck.core.check;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Names in plain words what a statement gives the value of.
final class Attributes {
    private static final int LONGEST = 80;

    private Attributes() {}

    static String of(Statement statement) {
        return switch (statement.content()) {
            case Content.Quote(String _, @Nullable String speaker) ->
                    speaker == null ? "words in quotation marks" : "words of " + speaker;
            case Content.Assertion _ -> "statement that " + cut(statement.claim().text());
            case Content.Number _,
                    Content.Duration _,
                    Content.Moment _,
                    Content.Person _,
                    Content.Place _ ->
                    named(statement);
        };
    }

    private static String named(Statement statement) {
        String given = statement.value() == null ? "" : statement.value().attribute();
        String name = given.isBlank() ? fallback(statement) : given;
        return switch (statement.subject().role()) {
            case ANY -> name;
            case START -> name.startsWith("start") ? name : "start, " + name;
            case END -> name.startsWith("end") ? name : "end, " + name;
        };
    }

    private static String fallback(Statement statement) {
        String head = statement.subject().head();
        String kind = statement.type().name().toLowerCase(Locale.ROOT);
        return head.isEmpty() ? kind : kind + " of " + head;
    }

    private static String cut(String text) {
        String plain = text.replaceAll("\\s+", " ").strip();
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST - 1) + "…";
    }
}
