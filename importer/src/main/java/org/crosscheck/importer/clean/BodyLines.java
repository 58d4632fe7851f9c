package org.crosscheck.importer.clean;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A page's lines parted into what stands before the article, the article and what stands after it.
///
/// @param before lines above the article
/// @param body lines of the article itself
/// @param after lines below it
/// @param removed lines that were taken out of its middle
record BodyLines(
        List<PageLine> before, List<PageLine> body, List<PageLine> after, List<PageLine> removed) {
    /// The longest summary that stands between a headline and the line of author and date.
    private static final int STANDFIRST_WORDS = 70;

    /// Headline, standfirst, section and author stand above a date.
    private static final int DATE_LINE_REACH = 4;

    private static final int DATE_LINE_WORDS = 20;

    BodyLines {
        before = List.copyOf(before);
        body = List.copyOf(body);
        after = List.copyOf(after);
        removed = List.copyOf(removed);
    }

    /// Parts the lines of a scraped text: the article is the run of lines with the most prose.
    static BodyLines ofScraped(List<PageLine> page, @Nullable String title) {
        List<PageLine> lines = GluedFurniture.parted(page);
        List<LineJudge.Verdict> verdicts =
                lines.stream().map(l -> LineJudge.judge(l.text())).toList();
        ProseRun run = ProseRun.richest(lines, verdicts);
        if (run.from() >= run.to()) {
            return new BodyLines(List.of(), lines, List.of(), List.of());
        }
        int from = afterHeading(verdicts, run.from(), run.to());
        int to = beforeEnding(verdicts, from, run.to());
        while (to - 1 > from && isTail(verdicts.get(to - 1))) {
            to--;
        }
        from = skipRepeated(lines, verdicts, from, to, title);
        from = withHeading(lines, verdicts, from);
        return parted(lines, verdicts, from, to);
    }

    /// Parts the lines of a page's main content, in which only clear furniture is left to find.
    static BodyLines ofMainContent(List<PageLine> lines, @Nullable String title) {
        List<LineJudge.Verdict> verdicts =
                lines.stream().map(l -> LineJudge.judge(l.text())).toList();
        int from = 0;
        int to = lines.size();
        while (from < to
                && (isTopFurniture(verdicts.get(from)) || isTitle(lines.get(from), title))) {
            from++;
        }
        while (to > from && isLoose(lines.get(to - 1), verdicts.get(to - 1))) {
            to--;
        }
        return parted(lines, verdicts, from, to);
    }

    /// Leaves out lines at the article's ends in which its publisher speaks of itself.
    ///
    /// @param publisher the publisher's name, null where unknown
    BodyLines without(@Nullable String publisher) {
        String name = publisher == null ? "" : folded(publisher).replaceFirst("^the ", "");
        if (name.length() < 4) {
            return this;
        }
        int from = 0;
        int to = body.size();
        while (to - from > 2 && speaksOfItself(body.get(to - 1).text(), name)) {
            to--;
        }
        while (to - from > 2 && speaksOfItself(body.get(from).text(), name)) {
            from++;
        }
        List<PageLine> above = new ArrayList<>(before);
        above.addAll(body.subList(0, from));
        List<PageLine> below = new ArrayList<>(body.subList(to, body.size()));
        below.addAll(after);
        return new BodyLines(above, body.subList(from, to), below, removed);
    }

    /// Leaves out the line of author and date that still stands at the top, and the headline above
    /// it.
    BodyLines withoutDateLine() {
        int from = 0;
        for (int i = 0; i < Math.min(DATE_LINE_REACH, body.size() - 2); i++) {
            String line = body.get(i).text();
            if (Headlines.words(line).size() > DATE_LINE_WORDS) {
                break;
            }
            if (PrintedTimes.isDateLine(line)) {
                from = i + 1;
            }
        }
        List<PageLine> above = new ArrayList<>(before);
        above.addAll(body.subList(0, from));
        return new BodyLines(above, body.subList(from, body.size()), after, removed);
    }

    private static boolean speaksOfItself(String line, String publisher) {
        String folded = folded(line);
        boolean first = folded.startsWith(publisher) || folded.startsWith("the " + publisher);
        return folded.contains(publisher)
                && LineJudge.judge(line).words() <= 60
                && (first || Furniture.words(line) >= 1 && LineJudge.judge(line).words() <= 40);
    }

    private static boolean isTitle(PageLine line, @Nullable String title) {
        return title != null
                && Headlines.areAlike(title, line.text())
                && Headlines.areAlike(line.text(), title);
    }

    private static boolean isTopFurniture(LineJudge.Verdict v) {
        return isClear(v) || v.heading();
    }

    private static boolean isClear(LineJudge.Verdict v) {
        return v.furniture() || v.ending() || v.aside() || v.score() <= -3;
    }

    /// Whether a last line of main content is none of it: furniture, or a short line without a
    /// sentence that is no item of a list.
    private static boolean isLoose(PageLine line, LineJudge.Verdict v) {
        return isClear(v)
                || v.score() <= 0 && line.kind() == PageLine.Kind.TEXT
                || line.kind() == PageLine.Kind.HEADING;
    }

    private static int words(List<LineJudge.Verdict> verdicts, int from, int to) {
        return verdicts.subList(from, to).stream()
                .filter(LineJudge.Verdict::prose)
                .mapToInt(LineJudge.Verdict::words)
                .sum();
    }

    /// A line with author or date near the top ends what stands above an article: at most a
    /// standfirst, never paragraphs.
    private static int afterHeading(List<LineJudge.Verdict> verdicts, int from, int to) {
        int start = from;
        int prose = 0;
        int words = 0;
        for (int i = from;
                i < Math.min(to, from + 20) && prose <= 2 && words <= STANDFIRST_WORDS;
                i++) {
            LineJudge.Verdict v = verdicts.get(i);
            if (v.heading() || v.furniture() && words <= STANDFIRST_WORDS / 3 && prose <= 1) {
                start = i + 1;
            }
            prose += v.prose() ? 1 : 0;
            words += v.words();
        }
        if (words(verdicts, start, to) * 2 < words(verdicts, from, to)) {
            return from;
        }
        while (start < to && verdicts.get(start).score() <= 0) {
            start++;
        }
        return start < to ? start : from;
    }

    /// The article ends at the first mark of an ending that has most of the prose above it, or box
    /// that has no prose worth the name below it.
    private static int beforeEnding(List<LineJudge.Verdict> verdicts, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            LineJudge.Verdict v = verdicts.get(i);
            if ((v.ending() || v.aside())
                    && words(verdicts, from, i) >= connected(verdicts, i, to)
                    && (v.ending() || !goesOn(verdicts, i, to))) {
                return i;
            }
        }
        return to;
    }

    /// The words of paragraphs that stand together.
    private static int connected(List<LineJudge.Verdict> verdicts, int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            if (verdicts.get(i).prose() && !ProseRun.mayBeTeaser(verdicts, i)) {
                words += verdicts.get(i).words();
            }
        }
        return words;
    }

    /// Whether most of what stands below a line is prose.
    private static boolean goesOn(List<LineJudge.Verdict> verdicts, int from, int to) {
        int all = 0;
        for (LineJudge.Verdict v : verdicts.subList(from, to)) {
            all += v.words();
        }
        int prose = connected(verdicts, from, to);
        return prose >= 50 && prose * 10 >= all * 7;
    }

    private static boolean isTail(LineJudge.Verdict v) {
        return v.score() <= 0
                || v.furniture()
                || v.ending()
                || v.aside()
                || !v.prose() && v.words() < 8;
    }

    /// Standfirsts that the article repeats, and the title, are no part of it.
    private static int skipRepeated(
            List<PageLine> lines,
            List<LineJudge.Verdict> verdicts,
            int from,
            int to,
            @Nullable String title) {
        int start = from;
        for (int i = from; i < Math.min(from + 2, to - 1); i++) {
            String line = lines.get(i).text();
            boolean repeated = isTitle(lines.get(i), title);
            boolean standfirst =
                    line.length() > 30 && verdicts.get(i).words() <= STANDFIRST_WORDS / 2;
            for (int k = i + 1; k < to && !repeated && standfirst; k++) {
                repeated = lines.get(k).text().startsWith(stripEnd(line));
            }
            if (repeated) {
                start = i + 1;
            }
        }
        while (start < to && verdicts.get(start).score() <= 0) {
            start++;
        }
        return start;
    }

    private static String stripEnd(String line) {
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }

    /// A numbered or short heading right above the first paragraph, without an empty line between,
    /// belongs to it.
    private static int withHeading(
            List<PageLine> lines, List<LineJudge.Verdict> verdicts, int from) {
        if (from == 0 || from >= lines.size() || lines.get(from).gap()) {
            return from;
        }
        LineJudge.Verdict above = verdicts.get(from - 1);
        return lines.get(from - 1).text().matches("\\d{1,2}[.)] .{2,60}") && !above.furniture()
                ? from - 1
                : from;
    }

    private static BodyLines parted(
            List<PageLine> lines, List<LineJudge.Verdict> verdicts, int from, int to) {
        List<PageLine> body = new ArrayList<>();
        List<PageLine> removed = new ArrayList<>();
        Set<Integer> dropped = inside(verdicts, from, to);
        for (int i = from; i < to; i++) {
            (dropped.contains(i) ? removed : body).add(lines.get(i));
        }
        return new BodyLines(
                lines.subList(0, from), body, lines.subList(to, lines.size()), removed);
    }

    /// Furniture in the middle: clear furniture itself, and the short lines around it if they stand
    /// in a run without prose.
    private static Set<Integer> inside(List<LineJudge.Verdict> verdicts, int from, int to) {
        Set<Integer> dropped = new HashSet<>();
        int i = from;
        while (i < to) {
            if (!isBare(verdicts.get(i))) {
                i++;
                continue;
            }
            int end = i;
            int clear = 0;
            while (end < to && isBare(verdicts.get(end))) {
                clear += isClear(verdicts.get(end)) ? 1 : 0;
                end++;
            }
            boolean all = clear > 0 && end - i >= 3 && clear * 4 >= end - i;
            for (int k = i; k < end; k++) {
                if (all
                        || verdicts.get(k).furniture()
                        || verdicts.get(k).ending()
                        || verdicts.get(k).aside()) {
                    dropped.add(k);
                }
            }
            i = end;
        }
        return dropped;
    }

    private static boolean isBare(LineJudge.Verdict v) {
        return v.score() <= 0;
    }

    /// The article as one text, paragraphs separated by an empty line.
    String text() {
        StringBuilder text = new StringBuilder();
        PageLine last = null;
        for (PageLine line : body) {
            if (last != null) {
                text.append(isWrapped(last, line) ? "\n" : "\n\n");
            }
            text.append(line.text());
            last = line;
        }
        return text.toString();
    }

    /// The notices around the article of what an earlier version had wrong.
    List<String> corrections() {
        return Stream.of(before, removed, after)
                .flatMap(List::stream)
                .map(PageLine::text)
                .filter(Furniture::isCorrection)
                .distinct()
                .toList();
    }

    /// Whether a line goes on with the sentence of the one above it.
    private static boolean isWrapped(PageLine above, PageLine line) {
        if (line.gap()) {
            return false;
        }
        String end = above.text();
        char last = end.charAt(end.length() - 1);
        return end.length() >= 40 && ".!?:”\"".indexOf(last) < 0
                || Character.isLowerCase(line.text().charAt(0));
    }

    /// The text with case and spacing taken away, to look names up in.
    static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
