package org.crosscheck.importer.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crosscheck.core.claim.PublicationTime;
import org.jspecify.annotations.Nullable;

/// Finds when an article was published and changed in what its page prints.
///
/// Dates count in a labelled line anywhere outside the article ("First Published: …"), and in a
/// masthead, date or byline above it. They do not count in copyright lines, in teasers, or in the
/// article's own sentences.
///
/// @param published null where the page does not tell
/// @param modified null where the page does not tell
record PrintedTimes(@Nullable PublicationTime published, @Nullable PublicationTime modified) {
    private static final Pattern FIRST =
            Pattern.compile(
                    "(?i)\\b(?:first published|originally published|published|posted|publication date|date published|released|issued|created|uploaded)(?: on| at| in|by .{0,40})?\\b");
    private static final Pattern CHANGED =
            Pattern.compile(
                    "(?i)\\b(?:last )?(?:updated|modified|edited|revised|changed|update)\\b");
    private static final Pattern SEGMENTS = Pattern.compile(" {3,}|\\t| ?[|•·⋅●] ?");
    private static final Pattern COPYRIGHT =
            Pattern.compile("(?i)©|\\(c\\)|copyright|all rights reserved");
    private static final Pattern EVENT =
            Pattern.compile(
                    "(?i)\\b(?:until|deadline|valid|expires?|register|tickets?|sale|webinar|summit|conference|archive|born|died|joined|member since|since|next issue|effective|membership|hearing|version|retrieved|accessed|replied|wrote)\\b");

    /// "Published 22.09.25": behind a label, two digits are a year.
    private static final Pattern SHORT_YEAR =
            Pattern.compile(
                    "(?i)((?:published|posted|updated)(?: on)?:? +\\d{1,2}([./-])\\d{1,2}\\2)(\\d\\d)(?![\\d./-])");

    /// "(c) Northern News 2026", "NNA 2026. Not for resale.", "Northern News, 2026."
    private static final Pattern PAGE_YEAR =
            Pattern.compile(
                    "(?iu:(?:©|\\(c\\)|copyright)[^.\\d]{0,60})(20\\d\\d)(?![\\d-])|^\\p{Lu}[\\p{L}&'’ ]{1,40}?,? (20\\d\\d)(?:\\.|$)");

    /// Names and titles without a verb, parted by commas: "Jane Roe, Europe Editor, Linden."
    private static final Pattern NAMES_ONLY =
            Pattern.compile(
                    "\\p{Lu}[\\p{L}.'’-]*(?: (?:of|for|in|and|\\p{Lu}[\\p{L}.'’-]*))*(?:[,|] ?\\p{Lu}[\\p{L}.'’-]*(?: (?:of|for|in|and|\\p{Lu}[\\p{L}.'’-]*))*)+[.,|:]?");

    private static final Pattern WEEKDAY =
            Pattern.compile("(?i)(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? *)?");

    private static final int DATE_LINE_LENGTH = 120;

    /// A labelled line further down than this share of the lines after an article is a teaser's.
    private static final int LONGEST = 160;

    static PrintedTimes find(BodyLines parts, DateOrder order) {
        PublicationTime published = null;
        PublicationTime changed = null;
        List<PageLine> labelled = new ArrayList<>(parts.before());
        labelled.addAll(parts.removed());
        labelled.addAll(parts.after());
        for (PageLine line : labelled) {
            String text = SHORT_YEAR.matcher(line.text()).replaceAll("$120$3");
            if (text.length() > LONGEST || COPYRIGHT.matcher(text).find()) {
                continue;
            }
            for (PrintedDate date : PrintedDate.findAll(text, order)) {
                String label =
                        text.substring(
                                Math.max(0, Math.min(date.start(), text.length()) - 45),
                                date.start());
                int first = lastEnd(FIRST, label);
                int change = lastEnd(CHANGED, label);
                if (change > first && changed == null) {
                    changed = date.as(PublicationTime.Origin.TEXT);
                } else if (first > change && published == null) {
                    published = date.as(PublicationTime.Origin.TEXT);
                }
            }
        }
        if (published == null) {
            published = above(parts.before(), order).orElse(null);
        }
        if (published == null && changed != null) {
            published = changed;
        }
        return new PrintedTimes(published, changed);
    }

    /// The one day that stands in lines of its own on a page; null where there is none or several.
    static @Nullable PublicationTime onlyDate(List<PageLine> page, DateOrder order) {
        PublicationTime only = null;
        for (PageLine line : page) {
            String text = line.text();
            if (text.length() > 60
                    || COPYRIGHT.matcher(text).find()
                    || EVENT.matcher(text).find()) {
                continue;
            }
            List<PrintedDate> dates = PrintedDate.findAll(text, order);
            if (dates.size() != 1
                    || text.length() - (dates.getFirst().end() - dates.getFirst().start()) > 25) {
                continue;
            }
            if (only != null && !only.date().equals(dates.getFirst().date())) {
                return null;
            }
            only = dates.getFirst().as(PublicationTime.Origin.TEXT);
        }
        return only;
    }

    /// Whether a line is nothing but a byline or a place with a full date behind it: "By Jane Roe,
    /// Linden | 2024-05-04".
    static boolean isDateLine(String line) {
        if (line.length() > DATE_LINE_LENGTH || EVENT.matcher(line).find()) {
            return false;
        }
        List<PrintedDate> dates = PrintedDate.findAll(line, DateOrder.DAY_FIRST);
        if (dates.size() != 1) {
            return false;
        }
        String below = line.substring(dates.getFirst().end()).strip();
        if (!below.isEmpty()) {
            return WEEKDAY.matcher(line.substring(0, dates.getFirst().start())).matches()
                    && below.startsWith(",")
                    && NAMES_ONLY.matcher(below.substring(1).strip()).matches();
        }
        String above = line.substring(0, dates.getFirst().start()).strip();
        return above.matches("(?i)by \\p{L}.*")
                || above.isEmpty()
                || NAMES_ONLY.matcher(above).matches();
    }

    /// The one year in which a page's lines around the article say that it was made.
    static Optional<String> pageYear(BodyLines parts) {
        List<String> years =
                Stream.of(parts.before(), parts.removed(), parts.after())
                        .flatMap(List::stream)
                        .map(PageLine::text)
                        .filter(text -> text.length() <= LONGEST)
                        .flatMap(text -> PAGE_YEAR.matcher(text).results())
                        .map(m -> m.group(1) != null ? m.group(1) : m.group(2))
                        .distinct()
                        .toList();
        return years.size() == 1 ? Optional.of(years.getFirst()) : Optional.empty();
    }

    private static int lastEnd(Pattern pattern, String label) {
        return pattern.matcher(label)
                .results()
                .mapToInt(java.util.regex.MatchResult::end)
                .max()
                .orElse(-1);
    }

    /// A date above the article: in its masthead, date line or byline; the nearest to the text
    /// wins.
    private static Optional<PublicationTime> above(List<PageLine> before, DateOrder order) {
        for (PageLine line : before.reversed()) {
            String text = line.text();
            if (text.length() > LONGEST
                    || COPYRIGHT.matcher(text).find()
                    || EVENT.matcher(text).find()) {
                continue;
            }
            for (String segment : SEGMENTS.split(text)) {
                if (CHANGED.matcher(segment).find()) {
                    continue;
                }
                List<PrintedDate> dates = PrintedDate.findAll(segment, order);
                if (dates.size() == 1
                        && (Byline.is(text) || Headlines.words(segment).size() <= 12)) {
                    return Optional.of(dates.getFirst().as(PublicationTime.Origin.TEXT));
                }
            }
        }
        return Optional.empty();
    }
}
