package org.crosscheck.importer.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the wire agency that a page credits with its text.
///
/// Only credits of the text count: a dateline, a byline, "with inputs from", a name at the end. A
/// picture's credit does not, nor does an agency that the article quotes. Where a credit always
/// stands, letters are taken for an agency that nobody knows; elsewhere only known ones and names
/// that say what they are.
final class AgencyCredit {
    private static final String ONE =
            "(?:"
                    + AgencyNames.LETTERS
                    + "|\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+){0,3}|dpa|/PRNewswire/)";
    private static final String SOME = ONE + "(?: ?/ ?" + ONE + "){0,2}";

    /// `PORT ASKE (SPA) - 34 ships`, `VALDESK, Ardovia, Feb 18 (Meridian) -`, `(HNA) - The`,
    /// `SEOUL, June 21 /HNA/ --`
    private static final Pattern DATELINE =
            Pattern.compile(
                    "\\A(?:\\p{Lu}[^()\\n]{1,60}?)?[(\\[/](" + SOME + ")[)\\]/]\\s?(?:[-–—:]|\\.)");

    /// `AFP - The minister`, `HNA, Ostrand: The minister`
    private static final Pattern LEADING =
            Pattern.compile(
                    "\\A("
                            + AgencyNames.LETTERS
                            + "|Reuters)(?:, \\p{Lu}[\\p{L} ]{2,30}:| [-–—]) ");

    private static final Pattern INPUTS =
            Pattern.compile(
                    "(?i:with (?:additional |some )?(?:inputs?|reporting|reports?|information|files?|material|copy|agency inputs?) (?:from|by) (?:the )?)([^()\\n;]{2,80})");
    private static final Pattern INPUTS_BEHIND =
            Pattern.compile(
                    "\\((?i:with|from|based on) (?:the )?(\\p{Lu}[\\p{L}/ ]{1,40}?)(?i: inputs?| reports?| copy)?\\)");
    private static final Pattern MATERIAL =
            Pattern.compile(
                    "(?i:\\b(?:(?:wire|agency|news|syndicated) (?:material|copy|content|report|text|services?|feed)|(?:text|copy|story|article|report|content|reporting)(?: (?:was|is|has been))?(?: also)?(?: (?:supplied|provided|produced|distributed|syndicated|contributed|courtesy))?)(?: (?:by|from|of|via)|:)? ?(?:©|\\(c\\)|copyright)?(?: \\d{4})? ?(?:the )?)("
                            + AgencyNames.SPELLED
                            + "|"
                            + AgencyNames.LETTERS
                            + "\\b|Reuters|Bloomberg|Xinhua)");

    /// "wire copy: Corvina", "(With inputs from Corvina)": any name may stand there.
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?i:\\b(?:wire|agency|syndicated|newswire) (?:material|copy|content|report|text|services?|feed)(?: by| from| of| via|:)? ?(?:©|\\(c\\))? ?(?:the )?|\\bwith (?:agency )?(?:inputs?|files?) from (?:the )?|\\A(?:by|from|agency:) )(\\p{Lu}\\p{L}{3,20})(?=[).,;]|\\z| and )");

    private static final Pattern CONTRIBUTED =
            Pattern.compile(
                    "\\A(?:The |\\()?("
                            + AgencyNames.SPELLED
                            + "|"
                            + AgencyNames.LETTERS
                            + "|Reuters|Bloomberg)(?i: (?:writers?|reporters?|correspondents?|journalists?)(?: [^.;\\n]{2,60}?)?)? (?i:(?:also )?contributed to this (?:report|story|article)|contributed reporting).{0,20}");
    private static final Pattern SOURCE =
            Pattern.compile(
                    "\\A[(\\[]?(?i:(?:news )?sources?|story|report|agency|agencies|quelle|fuente|fonte|via|courtesy) ?[:：-] ?(?i:the )?(\\p{Lu}[\\p{L}/ '’-]{1,60}|dpa)[)\\]]?\\.?\\z");

    /// "Reporting by Jane Roe for Reuters", "published in arrangement with PTI", "from a PTI feed":
    /// only known names and such as say what they are.
    private static final Pattern ARRANGED =
            Pattern.compile(
                    "(?i:\\b(?:reporting|report|written|story|text) by [^.;()\\n]{3,60}? for (?:the )?|\\b(?:published|compiled|adapted|taken|sourced|reproduced|republished|syndicated)\\b[^.;()\\n]{0,40}? (?:from|by|with) (?:an? |the )?)("
                            + AgencyNames.SPELLED
                            + "|"
                            + AgencyNames.LETTERS
                            + "\\b|Reuters|Bloomberg|Xinhua|Kyodo|Yonhap|Jiji|Interfax|Bernama|Antara|dpa\\b)");

    private static final Pattern RIGHTS =
            Pattern.compile(
                    "(?i:©|\\(c\\)|copyright) ?(?:©|\\(c\\))?(?: ?\\d{4})?,? ?(?i:by )?(?i:the )?("
                            + AgencyNames.SPELLED
                            + "|"
                            + AgencyNames.LETTERS
                            + "\\b|Reuters|Bloomberg|dpa)");
    private static final Pattern CLOSING =
            Pattern.compile(
                    "(?:[(\\[]|(?<=[.!?\"”’)\\s])(?:[–—-]{1,2}|/|©) ?)(?i:with |source: )?("
                            + AgencyNames.LETTERS
                            + "(?: ?/ ?"
                            + AgencyNames.LETTERS
                            + "){0,2}|Reuters|Bloomberg|Xinhua|dpa|"
                            + AgencyNames.SPELLED
                            + ")(?:[/-]\\p{Ll}{2,8})?[)\\]]?\\s*\\z");

    /// Parts of a line above an article, or of one that is nothing but a credit.
    private static final Pattern PARTS =
            Pattern.compile("\\s*[|/·•,;–—]\\s*| - | and | & |\\s{3,}");

    private static final Pattern LEAD =
            Pattern.compile(
                    "\\A[(\\[—–-]?\\s*(?i:source ?: ?|by |from |edited by |agency ?: ?|text ?: ?)?(?:[Tt]he )?");
    private static final Pattern STAFF =
            Pattern.compile(
                    " (?i:staff|agency|correspondent|reporters?|writers?|desk|news desk|bureau|feed)\\z| in \\p{Lu}[\\p{L} ]{2,30}\\z|[)\\].]+\\z");
    private static final Pattern TEXT_CREDIT =
            Pattern.compile(
                    "(?i)©|\\(c\\)|copyright|\\b(?:material|copy|text|report|reporting|article|story|content|wire|source|supplied|provided|contributed|syndicated|feed)\\b");
    private static final Pattern IMAGE =
            Pattern.compile(
                    "(?i)\\b(?:image|photo|picture|photograph|video|graphic|map|illustration|file|getty|foto|bild)s?\\b");
    private static final int LONGEST_BYLINE = 160;
    private static final int LONGEST_NOTICE = 300;

    private final BodyLines parts;
    private final List<PageLine> page;
    private final String all;
    private final String body;

    private AgencyCredit(BodyLines parts, List<PageLine> page) {
        this.parts = parts;
        this.page = page;
        this.all = String.join("\n", page.stream().map(PageLine::text).toList());
        this.body = parts.text();
    }

    /// The agency in the fullest form that the page gives.
    ///
    /// @param publisher the page's own publisher, which is no credit when it names itself
    static Optional<String> find(BodyLines parts, List<PageLine> page, @Nullable String publisher) {
        AgencyCredit credit = new AgencyCredit(parts, page);
        return credit.found()
                .map(String::strip)
                .map(name -> AgencyNames.fullest(name, credit.all))
                .map(credit::asInByline)
                .filter(name -> publisher == null || !isSame(name, publisher));
    }

    /// The name above the article for which letters stand: "By Federated Reports" for "(FR)".
    private String asInByline(String letters) {
        if (!AgencyNames.mayBeLetters(letters)) {
            return letters;
        }
        return parts.before().reversed().stream()
                .map(PageLine::text)
                .filter(text -> text.length() <= LONGEST_BYLINE && Byline.is(text))
                .flatMap(PARTS::splitAsStream)
                .map(AgencyCredit::bare)
                .filter(name -> AgencyNames.initials(name).equals(letters))
                .findFirst()
                .orElse(letters);
    }

    private Optional<String> found() {
        return dateline()
                .or(this::notice)
                .or(this::above)
                .or(this::closing)
                .or(this::spelledAround);
    }

    private Optional<String> dateline() {
        for (PageLine line : parts.body().stream().limit(2).toList()) {
            for (Pattern pattern : List.of(DATELINE, LEADING)) {
                Matcher found = pattern.matcher(line.text());
                if (found.find()) {
                    Optional<String> name = first(found.group(1), pattern == DATELINE);
                    if (name.isEmpty() && pattern == DATELINE && mayBeName(found.group(1))) {
                        name = Optional.of(found.group(1));
                    }
                    if (name.isPresent()) {
                        return name;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// "With inputs from …", "Source: …", "… contributed to this report", wherever they stand.
    private Optional<String> notice() {
        for (PageLine line : page) {
            String text = line.text();
            if (text.length() > LONGEST_NOTICE) {
                continue;
            }
            Matcher named = NAMED.matcher(text);
            if (named.find() && mayBeName(named.group(1))) {
                return Optional.of(named.group(1));
            }
            for (Pattern pattern :
                    List.of(INPUTS, INPUTS_BEHIND, SOURCE, CONTRIBUTED, MATERIAL, ARRANGED)) {
                Matcher found = pattern.matcher(text);
                if (found.find() && !(pattern == SOURCE && IMAGE.matcher(text).find())) {
                    boolean sure =
                            pattern != MATERIAL && pattern != INPUTS_BEHIND && pattern != ARRANGED;
                    Optional<String> name = first(found.group(1), sure);
                    if (name.isPresent()) {
                        return name;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// A line above the article that is a credit, or a part of its byline.
    private Optional<String> above() {
        for (PageLine line : parts.before().reversed()) {
            String text = line.text();
            if (text.length() > LONGEST_BYLINE || IMAGE.matcher(text).find()) {
                continue;
            }
            boolean byline = Byline.is(text) || LineJudge.judge(text).heading();
            String[] pieces = PARTS.split(text);
            for (String piece : pieces) {
                String name = bare(piece);
                if (AgencyNames.isAgency(name) && (byline || pieces.length <= 3)) {
                    return Optional.of(name);
                }
                if (byline && isSpelledOut(name)) {
                    return Optional.of(name);
                }
                boolean credited = pieces.length > 1 || !name.equals(piece.strip());
                if (byline && credited && name.length() > 2 && mayBeAgency(name)) {
                    return Optional.of(name);
                }
            }
            if (byline) {
                Optional<String> within = lastWords(text);
                if (within.isPresent()) {
                    return within;
                }
            }
        }
        return Optional.empty();
    }

    /// "By JANE ROE Associated Press", "Jane Roe of Tidewater News Agency".
    private static Optional<String> lastWords(String byline) {
        String[] words = byline.split("[^\\p{L}-]+");
        for (int i = 0; i < words.length; i++) {
            boolean two =
                    i + 1 < words.length && AgencyNames.isKnown(words[i] + " " + words[i + 1]);
            if (two) {
                return Optional.of(words[i] + " " + words[i + 1]);
            }
            if (words[i].length() > 2 && isUpperOrName(words[i]) && AgencyNames.isKnown(words[i])) {
                return Optional.of(words[i]);
            }
        }
        return AgencyNames.spelledIn(byline);
    }

    private static boolean isUpperOrName(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT)) || word.length() > 4;
    }

    /// A name in brackets or behind a dash at the article's end, or alone in a line below it.
    private Optional<String> closing() {
        List<PageLine> last = new ArrayList<>();
        if (!parts.body().isEmpty()) {
            last.add(parts.body().getLast());
        }
        int credits = last.size();
        last.addAll(parts.after().stream().limit(4).toList());
        last.addAll(parts.removed());
        for (int i = 0; i < last.size(); i++) {
            String text = last.get(i).text();
            Matcher closing = CLOSING.matcher(text);
            if (closing.find() && !IMAGE.matcher(text).find()) {
                boolean sure = i < credits || text.length() < 30;
                Optional<String> name = first(closing.group(1), sure);
                if (name.isPresent()) {
                    return name;
                }
            }
            if (i >= credits && text.length() <= 60 && !IMAGE.matcher(text).find()) {
                Optional<String> name = first(bare(text), false);
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        return Optional.empty();
    }

    /// An agency's full name in a credit or copyright line around the article.
    private Optional<String> spelledAround() {
        for (List<PageLine> lines : List.of(parts.removed(), parts.after())) {
            for (PageLine line : lines) {
                String text = line.text();
                if (text.length() > LONGEST_NOTICE
                        || !TEXT_CREDIT.matcher(text).find()
                        || IMAGE.matcher(text).find()) {
                    continue;
                }
                Matcher rights = RIGHTS.matcher(text);
                if (rights.find()) {
                    Optional<String> name = first(rights.group(1), false);
                    if (name.isPresent()) {
                        return name;
                    }
                }
                Optional<String> name = AgencyNames.spelledIn(text);
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        return Optional.empty();
    }

    /// The first agency of a list like "AP and Reuters".
    ///
    /// @param sure whether only an agency stands in such a place, so that its letters may be
    ///   unknown
    private Optional<String> first(String list, boolean sure) {
        for (String part : list.split(",| and | & |/|\\.(?= |$)")) {
            String name = bare(part);
            if (AgencyNames.isAgency(name) || isSpelledOut(name) || sure && mayBeAgency(name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /// Whether the page gives a longer name, which says that it is an agency's.
    private boolean isSpelledOut(String name) {
        return name.length() > 1
                && Character.isUpperCase(name.charAt(0))
                && !AgencyNames.fullest(name, all).equals(name);
    }

    /// Whether letters that nobody knows can be an agency's: no abbreviation of other things, no
    /// place in capitals, and nothing that the article itself speaks of ("the Harbour Authority
    /// (HNA) said").
    private boolean mayBeAgency(String letters) {
        if (!AgencyNames.mayBeLetters(letters)) {
            return false;
        }
        String word = letters.charAt(0) + letters.substring(1).toLowerCase(Locale.ROOT);
        return !all.contains(word)
                && Pattern.compile("\\b" + letters + "\\b").matcher(body).results().count() <= 1;
    }

    /// Whether a word that stands where agencies are named can be one: the article does not speak
    /// of it otherwise, as it would of a place.
    private boolean mayBeName(String name) {
        return !AgencyNames.NEVER.contains(name.toUpperCase(Locale.ROOT))
                && Pattern.compile("\\b" + Pattern.quote(name) + "\\b")
                                .matcher(body)
                                .results()
                                .count()
                        <= 1;
    }

    private static String bare(String piece) {
        String name = LEAD.matcher(piece.strip()).replaceFirst("");
        return STAFF.matcher(name).replaceFirst("").strip();
    }

    /// "Evening Post Press" and "Evening Post Media" are the Evening Post's own houses.
    private static final Pattern HOUSE =
            Pattern.compile(" (?:press|media|news|newspapers|publishing|group)\\z");

    private static boolean isSame(String agency, String publisher) {
        String a = agency.toLowerCase(Locale.ROOT);
        String p = publisher.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
        return a.equals(p)
                || p.endsWith(HOUSE.matcher(a).replaceFirst(""))
                || p.startsWith(a + " ")
                || AgencyNames.initials(publisher).equals(agency);
    }
}
