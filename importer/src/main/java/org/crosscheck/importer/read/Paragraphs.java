package org.crosscheck.importer.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Printed lines in reading order as paragraphs, with words that were parted at a line's end put
/// together again.
final class Paragraphs {
    /// Between lines of one paragraph there is at most so many times their usual distance.
    private static final float WIDEST_LEADING = 1.4f;

    private static final float OTHER_SIZE = 1.12f;
    private static final float INDENT = 0.7f;
    private static final int MOST_COMPARED = 400;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)*");
    private static final Pattern LAST_PART = Pattern.compile("([\\p{L}\\p{N}]+)[-\u2010\u00AD]\\z");
    private static final Pattern FIRST_PART = Pattern.compile("\\A(\\p{Ll}[\\p{L}\\p{N}]*)");

    private final List<PrintedLine> lines;
    private final float leading;

    /// Words inside of lines, lower case, to tell a parted word from one with a hyphen.
    private final Set<String> words;

    private Paragraphs(List<PrintedLine> lines) {
        this.lines = lines;
        this.leading = leading(lines);
        this.words =
                lines.stream()
                        .flatMap(line -> WORD.matcher(line.text()).results())
                        .map(word -> word.group().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet());
    }

    /// The text, paragraphs with an empty line between them.
    static String of(List<PrintedLine> lines) {
        return new Paragraphs(lines).text();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        PrintedLine last = null;
        for (int i = 0; i < lines.size(); i++) {
            PrintedLine line = lines.get(i);
            if (last == null) {
                text.append(line.text());
            } else if (isBreak(i - 1, i)) {
                text.append("\n\n").append(line.text());
            } else {
                join(text, line.text());
            }
            last = line;
        }
        return text.toString();
    }

    private boolean isBreak(int before, int at) {
        PrintedLine last = lines.get(before);
        PrintedLine line = lines.get(at);
        if (Math.max(last.size(), line.size()) > OTHER_SIZE * Math.min(last.size(), line.size())) {
            return true;
        }
        boolean below =
                last.page() == line.page()
                        && line.y() > last.y()
                        && line.left() < last.right()
                        && last.left() < line.right();
        if (!below) {
            return last.isBeside(line) && last.page() == line.page()
                    || last.endsSentence() && !Character.isLowerCase(line.text().charAt(0));
        }
        if (line.y() - last.y() > WIDEST_LEADING * leading * line.size()) {
            return true;
        }
        return last.endsSentence() && (isShort(before) || isIndented(at));
    }

    /// Whether a line ends well before those above and below it.
    private boolean isShort(int at) {
        PrintedLine line = lines.get(at);
        float right = line.right();
        for (PrintedLine other : around(at)) {
            right = Math.max(right, other.right());
        }
        return line.right() < right - 0.08f * (right - line.left());
    }

    private boolean isIndented(int at) {
        PrintedLine line = lines.get(at);
        float left = line.left();
        for (PrintedLine other : around(at)) {
            left = Math.min(left, other.left());
        }
        return line.left() > left + INDENT * line.size();
    }

    /// Lines of the same column: near in reading order, one below the other.
    private List<PrintedLine> around(int at) {
        PrintedLine line = lines.get(at);
        List<PrintedLine> found = new ArrayList<>();
        for (int i = Math.max(0, at - 8); i < Math.min(lines.size(), at + 9); i++) {
            PrintedLine other = lines.get(i);
            if (other.page() == line.page()
                    && Math.abs(other.left() - line.left()) < 3 * line.size()
                    && other.size() < OTHER_SIZE * line.size()) {
                found.add(other);
            }
        }
        return found;
    }

    /// The usual distance between the baselines of a paragraph, in font sizes.
    private static float leading(List<PrintedLine> lines) {
        Map<Integer, Integer> counts = new HashMap<>();
        int compared = 0;
        for (int i = 1; i < lines.size() && compared < MOST_COMPARED; i++) {
            PrintedLine last = lines.get(i - 1);
            PrintedLine line = lines.get(i);
            float distance = (line.y() - last.y()) / line.size();
            if (last.page() == line.page() && distance > 0.8f && distance < 3) {
                counts.merge(Math.round(distance * 20), 1, Integer::sum);
                compared++;
            }
        }
        return counts.entrySet().stream()
                .max(
                        Map.Entry.<Integer, Integer>comparingByValue()
                                .thenComparing(
                                        Map.Entry.<Integer, Integer>comparingByKey().reversed()))
                .map(e -> e.getKey() / 20f)
                .orElse(1.2f);
    }

    /// A hyphen at a line's end goes with the line break, unless the word is written with it
    /// elsewhere, or starts with a number ("12-year"), and is not written without it.
    private void join(StringBuilder text, String next) {
        String end = text.substring(Math.max(0, text.length() - 60));
        Matcher last = LAST_PART.matcher(end);
        Matcher first = FIRST_PART.matcher(next);
        if (!last.find() || !first.find()) {
            boolean hyphen =
                    end.endsWith("-")
                            && end.length() > 1
                            && Character.isLetterOrDigit(end.charAt(end.length() - 2));
            text.append(hyphen ? "" : " ").append(next);
            return;
        }
        String start = last.group(1).toLowerCase(Locale.ROOT);
        String rest = first.group(1).toLowerCase(Locale.ROOT);
        boolean soft = end.endsWith("\u00AD");
        boolean compound =
                !soft
                        && !words.contains(start + rest)
                        && (words.stream().anyMatch(w -> w.equals(start + "-" + rest))
                                || start.chars().anyMatch(Character::isDigit));
        if (!compound) {
            text.setLength(text.length() - 1);
        }
        text.append(next);
    }
}
