package org.crosscheck.importer.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Leaves out what stands at the upper and lower edge of every page: running heads and page
/// numbers.
///
/// A running head is kept where it first stands, since it often tells the outlet and the date.
final class RunningHeads {
    /// The share of a page's height in which they stand, at each end.
    private static final float EDGE = 0.1f;

    private static final Pattern PAGE_NUMBER =
            Pattern.compile(
                    "(?i)[-–—|\\s]*(?:page|seite|p\\.|s\\.)?\\s*\\d{1,4}(?:\\s*(?:of|von|/)\\s*\\d{1,4})?[-–—|\\s]*");

    private RunningHeads() {}

    /// @param heights of the pages, in points
    static List<PrintedLine> without(List<PrintedLine> lines, List<Float> heights) {
        Map<String, Set<Integer>> pages = new HashMap<>();
        for (PrintedLine line : lines) {
            if (isAtEdge(line, heights)) {
                pages.computeIfAbsent(form(line), _ -> new HashSet<>()).add(line.page());
            }
        }
        List<PrintedLine> kept = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (PrintedLine line : lines) {
            boolean edge = isAtEdge(line, heights);
            boolean repeated =
                    edge
                            && pages.getOrDefault(form(line), Set.of()).size() > 1
                            && !seen.add(form(line));
            if (!repeated && !(edge && PAGE_NUMBER.matcher(line.text()).matches())) {
                kept.add(line);
            }
        }
        return kept;
    }

    private static boolean isAtEdge(PrintedLine line, List<Float> heights) {
        float height = heights.get(line.page());
        return line.y() < EDGE * height || line.y() > (1 - EDGE) * height;
    }

    /// The line without what changes from page to page.
    private static String form(PrintedLine line) {
        return line.text().toLowerCase(Locale.ROOT).replaceAll("\\d+", "#");
    }
}
