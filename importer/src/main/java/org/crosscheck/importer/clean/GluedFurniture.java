package org.crosscheck.importer.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Takes off what a scraper glued to a paragraph: a byline or a date before the first sentence, a
/// promotion behind the last.
///
/// Only whole sentences, labelled dates and bylines that end in a dash go, so that no sentence of
/// the article is cut.
///
/// @param head what was taken off its start, in the order of the text
/// @param line what is left
/// @param tail what was taken off its end
record GluedFurniture(List<String> head, String line, List<String> tail) {
    /// What is left must be worth a line.
    private static final int LEAST = 30;

    /// A line of furniture with a shorter sentence in it has no paragraph in it.
    private static final int FEWEST_WORDS = 16;

    private static final int LONGEST_LINE = 3000;

    private static final int LONGEST_PIECE = 400;

    private static final String NAME = "\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+){0,3}";
    private static final Pattern BYLINE =
            Pattern.compile(
                    "\\A(?:By|BY|Von|Par|Por) "
                            + NAME
                            + "(?:(?:, | and | & )"
                            + NAME
                            + ")*[^.!?\"“”]{0,80}? ?(?: [—–-]{1,2}|\\|) ?(?=[\\p{Lu}\"“‘])");
    private static final Pattern LABEL =
            Pattern.compile(
                    "\\A(?i:(?:first |last )?(?:published|posted|updated|modified)(?: on| at)?|date) ?[:：]? ?(?=[\\p{L}\\d])");
    private static final Pattern SHARE =
            Pattern.compile(
                    "\\A(?:ADVERTISEMENT|Advertisement|(?:Listen to|Share|Print|Save) this (?:article|story)|\\d{1,2} ?-?min(?:ute)?s? read|\\[?\\(?(?i:also read|read more|read also|see also|related) ?[:|] [^\\])]{5,120}[\\])])[\\s:|·•–—-]+(?=[\\p{Lu}\"“‘])");
    private static final Pattern EDGE = Pattern.compile("[\\s|•·–—:,-]*");
    private static final Pattern BOUNDARY =
            Pattern.compile(
                    "(?<=[.!?…][\"”’')\\]]?|[.!?…]) +(?=[\\p{Lu}©(\\[|•#@*\"“‘>])|(?<=\\S) +(?=©|\\| )");

    private static final Pattern CLEAR =
            Pattern.compile(
                    "(?i)\\A[\\[(*>|• ]*(?:(?:also |must )?read(?: also| more| next)? ?[:|]|see also ?:|related ?:|advertisement\\b|sign up (?:to|for)|subscribe (?:to|now)|follow us|©|copyright ©|\\(?(?:photo|image|picture|file photo) ?:).*");

    GluedFurniture {
        head = List.copyOf(head);
        tail = List.copyOf(tail);
    }

    /// @param last whether no other paragraph follows, so that any furniture may stand at its end
    static GluedFurniture of(String line, boolean last) {
        List<String> head = new ArrayList<>();
        List<String> tail = new ArrayList<>();
        String left = withoutTail(withoutHead(line, head), last, tail);
        return new GluedFurniture(head, left, tail);
    }

    /// The lines of a page, with what is glued to a paragraph as lines of their own.
    static List<PageLine> parted(List<PageLine> lines) {
        List<PageLine> parted = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            PageLine line = lines.get(i);
            Optional<GluedFurniture> found = inside(lines, i);
            if (found.isEmpty()) {
                parted.add(line);
                continue;
            }
            GluedFurniture parts = found.get();
            boolean gap = line.gap();
            for (String piece : parts.head()) {
                parted.add(new PageLine(piece, PageLine.Kind.TEXT, gap));
                gap = true;
            }
            parted.add(new PageLine(parts.line(), line.kind(), gap));
            parts.tail().forEach(p -> parted.add(new PageLine(p, PageLine.Kind.TEXT, true)));
        }
        return parted;
    }

    private static Optional<GluedFurniture> inside(List<PageLine> lines, int at) {
        String line = lines.get(at).text();
        if (line.length() < 2 * LEAST || line.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        GluedFurniture most = of(line, true);
        if (most.head().isEmpty() && most.tail().isEmpty()) {
            return Optional.empty();
        }
        boolean last = at + 1 == lines.size() || !LineJudge.judge(lines.get(at + 1).text()).prose();
        GluedFurniture parts = last ? most : of(line, false);
        LineJudge.Verdict whole = LineJudge.judge(line);
        LineJudge.Verdict left = LineJudge.judge(parts.line());
        return Furniture.isAnywhere(line)
                        || !left.prose()
                        || whole.score() < 0 && left.words() < FEWEST_WORDS
                ? Optional.empty()
                : Optional.of(parts);
    }

    private static String withoutHead(String line, List<String> pieces) {
        String left = line;
        while (true) {
            int end = head(left);
            if (end <= 0 || left.length() - end < LEAST) {
                return left;
            }
            pieces.add(left.substring(0, end).replaceAll("[\\[\\]]", "").strip());
            left = left.substring(end).strip();
        }
    }

    /// Where the furniture at a line's start ends; 0 where there is none.
    private static int head(String line) {
        Matcher label = LABEL.matcher(line);
        if (label.lookingAt()) {
            String rest = line.substring(label.end(), Math.min(line.length(), label.end() + 90));
            @Nullable PrintedDate date =
                    PrintedDate.findFirst(rest, DateOrder.DAY_FIRST).orElse(null);
            if (date != null && date.start() <= 12) {
                Matcher edge = EDGE.matcher(line).region(label.end() + date.end(), line.length());
                return edge.lookingAt() ? edge.end() : label.end() + date.end();
            }
        }
        for (Pattern pattern : List.of(BYLINE, SHARE)) {
            Matcher found = pattern.matcher(line);
            if (found.lookingAt() && found.end() <= LONGEST_PIECE) {
                return found.end();
            }
        }
        Matcher boundary = BOUNDARY.matcher(line);
        return boundary.find() && isFurniture(line.substring(0, boundary.start()))
                ? boundary.end()
                : 0;
    }

    private static String withoutTail(String line, boolean last, List<String> pieces) {
        String left = line;
        while (true) {
            int cut = -1;
            Matcher boundary = BOUNDARY.matcher(left);
            while (boundary.find()) {
                cut = boundary.start();
            }
            if (cut < LEAST) {
                return left;
            }
            String piece = left.substring(cut).strip();
            if (isInQuotation(left, cut)
                    || !(CLEAR.matcher(piece).matches() || last && isFurniture(piece))) {
                return left;
            }
            pieces.addFirst(piece);
            left = left.substring(0, cut).strip();
        }
    }

    private static boolean isFurniture(String piece) {
        return piece.length() <= LONGEST_PIECE && Furniture.isAnywhere(piece);
    }

    /// Whether a place lies between quotation marks: what is quoted is the article's.
    private static boolean isInQuotation(String line, int at) {
        int open = 0;
        boolean straight = false;
        for (int i = 0; i < at; i++) {
            switch (line.charAt(i)) {
                case '“' -> open++;
                case '”' -> open = Math.max(0, open - 1);
                case '"' -> straight = !straight;
                default -> {}
            }
        }
        return open > 0 || straight;
    }
}
