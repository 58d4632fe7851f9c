package org.crosscheck.core.check;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.crosscheck.core.claim.PublicationTime;
import org.crosscheck.core.claim.ValueType;
import org.jspecify.annotations.Nullable;

/// The one sentence of a finding that a reader understands.
final class Sentences {
    private static final int LONGEST = 140;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private Sentences() {}

    static String of(Statement a, Statement b, Verdict verdict, String attribute) {
        String one = label(a);
        String other = label(b);
        String x = "“" + shown(a) + "”";
        String y = "“" + shown(b) + "”";
        String more = verdict.difference().isEmpty() ? "" : " (" + verdict.difference() + ")";
        Reason reason = verdict.reason();
        if (reason == null) {
            return "%s says %s, %s %s; they cannot be set against each other%s."
                    .formatted(one, x, other, y, more);
        }
        String of = "On the " + attribute + ": ";
        return switch (reason) {
            case SAME, PARAPHRASE -> of + "%s says %s, %s too (%s).".formatted(one, x, other, y);
            case ROUNDING ->
                    of
                            + "%s says %s, %s %s; they agree within rounding."
                                    .formatted(one, x, other, y);
            case PRECISION ->
                    of + "%s says %s, %s %s; one holds the other.".formatted(one, x, other, y);
            case UNIT ->
                    of + "%s says %s, %s %s; the same in another unit.".formatted(one, x, other, y);
            case BOUND ->
                    of + "%s says %s, %s %s; one allows the other.".formatted(one, x, other, y);
            case VALUE_DIFFERS -> of + "%s says %s, %s %s%s.".formatted(one, x, other, y, more);
            case WORDING_DIFFERS ->
                    "%s quotes %s as %s, %s as %s%s.".formatted(one, speaker(a), x, other, y, more);
            case NEGATED -> negated(a, b, verdict, attribute);
            case ATTRIBUTION_DIFFERS ->
                    "%s gives the words %s to %s, %s to %s."
                            .formatted(one, x, speaker(a), other, speaker(b));
            case SUPERSEDED ->
                    of
                            + "%s%s says %s, %s%s %s%s; a later count of the same thing."
                                    .formatted(one, day(a), x, other, day(b), y, more);
            case SCOPE ->
                    of
                            + "%s says %s, %s %s; not of the same scope%s."
                                    .formatted(one, x, other, y, more);
            case OTHER_EVENT ->
                    of
                            + "%s says %s, %s %s; not of the same event%s."
                                    .formatted(one, x, other, y, more);
            case NO_DATE ->
                    of
                            + "%s says %s, %s %s; one of the dates cannot be resolved."
                                    .formatted(one, x, other, y);
        };
    }

    private static String negated(Statement a, Statement b, Verdict verdict, String attribute) {
        String more = verdict.difference().isEmpty() ? "" : " (" + verdict.difference() + ")";
        if (a.type() == ValueType.QUOTE) {
            return "%s quotes %s as “%s”, %s as “%s”%s."
                    .formatted(label(a), speaker(a), shown(a), label(b), shown(b), more);
        }
        if (a.type() == ValueType.POLARITY) {
            return "%s says “%s”, %s says the contrary: “%s”."
                    .formatted(label(a), shown(a), label(b), shown(b));
        }
        return "On the %s: %s says “%s”, %s “%s”%s."
                .formatted(attribute, label(a), shown(a), label(b), shown(b), more);
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
        String plain = text.replaceAll("\\s+", " ").strip();
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST - 1).strip() + "…";
    }
}
