package org.crosscheck.importer.clean;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the wire agency that a page credits with its text.
///
/// Only credits of the text count: a dateline, a byline, "with inputs from", "wire material ©". A
/// picture's credit does not, nor does an agency that the article quotes.
final class AgencyCredit {
    /// Agencies known by letters or by a name that says nothing of agency.
    private static final Set<String> KNOWN =
            Set.of(
                    "AP",
                    "AFP",
                    "PTI",
                    "ANI",
                    "IANS",
                    "UPI",
                    "UNI",
                    "DPA",
                    "EFE",
                    "ANSA",
                    "TASS",
                    "PA",
                    "AAP",
                    "APA",
                    "SPA",
                    "NTB",
                    "TT",
                    "STT",
                    "MTI",
                    "CTK",
                    "PAP",
                    "BTA",
                    "SANA",
                    "WAM",
                    "KUNA",
                    "QNA",
                    "MENA",
                    "NAN",
                    "XINHUA",
                    "REUTERS",
                    "THOMSON REUTERS",
                    "BLOOMBERG",
                    "KYODO",
                    "YONHAP",
                    "INTERFAX",
                    "ASSOCIATED PRESS",
                    "THE ASSOCIATED PRESS",
                    "ANADOLU",
                    "AGENCE FRANCE-PRESSE",
                    "CANADIAN PRESS",
                    "THE CANADIAN PRESS");

    private static final String LETTERS = "[A-Z]{2,7}";
    private static final String AGENCY_NAME =
            "(?:\\p{Lu}[\\p{L}'’-]+ ){1,4}(?:News Agency|Press Agency|Press Association|News Service|Press Service|Newswire|News Wire|Wire Service|Press Bureau|Telegraph Agency|Press International|Agency|Press|Wire)";
    private static final Pattern NAME = Pattern.compile(AGENCY_NAME);

    /// `PORT ASKE (SPA) - 34 ships`, `VALDESK, Ardovia, Feb 18 (Meridian) -`, `SEOUL, June 21
    /// (Reuters) —`
    private static final Pattern DATELINE =
            Pattern.compile(
                    "\\A\\p{Lu}[^()\\n]{1,60}\\(("
                            + LETTERS
                            + "|\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+){0,3})\\)\\s?[-–—:]");

    private static final Pattern INPUTS =
            Pattern.compile(
                    "(?i:with (?:additional )?(?:inputs?|reporting|reports?|information|files?|agency inputs?) (?:from|by) (?:the )?)([^()\\n;]{2,80})");
    private static final Pattern INPUTS_BEHIND =
            Pattern.compile("\\((?i:with) (\\p{Lu}[\\p{L} ]{1,40}) (?i:inputs?)\\)");
    private static final Pattern MATERIAL =
            Pattern.compile(
                    "(?i:(?:wire |agency |news )(?:material|copy|content|report|text|services?)(?: by| from|:)? ?(?:©|\\(c\\)|copyright)? ?)(\\p{Lu}[\\p{L}'’ -]{1,60})");
    private static final Pattern CLOSING =
            Pattern.compile(
                    "[(\\[—–-]\\s?(" + LETTERS + "|Reuters|Bloomberg|Xinhua)[)\\]]?\\s*\\z");
    private static final Pattern LINE =
            Pattern.compile(
                    "(?i:source ?: ?|by |from |edited by |agency ?: ?)?("
                            + AGENCY_NAME
                            + "|"
                            + LETTERS
                            + "|Reuters|Bloomberg|Xinhua|Associated Press|Agence France-Presse)(?:,? (?:\\p{Lu}\\p{L}+|and .{2,40}))?(?: ?[|/·•].{0,60})?");

    private static final Pattern ACRONYM = Pattern.compile("\\b" + LETTERS + "\\b");
    private static final Pattern CREDIT =
            Pattern.compile(
                    "(?i)\\b(?:by|from|source|staff|desk|agenc(?:y|ies)|correspondent|report(?:er|ing)?|wire|text|copy)\\b");
    private static final Pattern TEXT_CREDIT =
            Pattern.compile(
                    "(?i)©|\\(c\\)|copyright|\\b(?:material|copy|text|report|reporting|article|story|content|wire|source|supplied|provided|contributed)\\b");
    private static final Pattern IMAGE =
            Pattern.compile(
                    "(?i)\\b(?:image|photo|picture|photograph|video|graphic|map|illustration|file)s?\\b");

    private AgencyCredit() {}

    /// The agency in the fullest form that the page gives.
    ///
    /// @param publisher the page's own publisher, which is no credit when it names itself
    static Optional<String> find(BodyLines parts, List<PageLine> page, @Nullable String publisher) {
        String all = String.join("\n", page.stream().map(PageLine::text).toList());
        return found(parts, page)
                .map(String::strip)
                .map(name -> fullest(name, all))
                .filter(name -> publisher == null || !isSame(name, publisher));
    }

    private static Optional<String> found(BodyLines parts, List<PageLine> page) {
        Optional<String> dateline =
                parts.body().stream()
                        .limit(2)
                        .map(PageLine::text)
                        .flatMap(l -> dateline(l).stream())
                        .findFirst();
        return dateline.or(() -> credit(parts, page));
    }

    private static Optional<String> dateline(String line) {
        Matcher found = DATELINE.matcher(line);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static Optional<String> credit(BodyLines parts, List<PageLine> page) {
        for (PageLine line : page) {
            for (Pattern pattern : List.of(INPUTS, INPUTS_BEHIND, MATERIAL)) {
                Matcher found = pattern.matcher(line.text());
                if (line.text().length() <= 300 && found.find()) {
                    Optional<String> name = agencies(found.group(1));
                    if (name.isPresent()) {
                        return name;
                    }
                }
            }
        }
        for (PageLine line : parts.before()) {
            Matcher found = LINE.matcher(line.text());
            if (found.matches() && isAgency(found.group(1))) {
                return Optional.of(found.group(1));
            }
        }
        Optional<String> spelled = spelledOut(parts, page);
        if (spelled.isPresent()) {
            return spelled;
        }
        if (parts.body().isEmpty()) {
            return Optional.empty();
        }
        Matcher closing = CLOSING.matcher(parts.body().getLast().text());
        return closing.find() && isAgency(closing.group(1))
                ? Optional.of(closing.group(1))
                : Optional.empty();
    }

    /// Letters in a byline or credit whose agency the page spells out ("HNA and Times staff"), or
    /// the agency's full name in one.
    private static Optional<String> spelledOut(BodyLines parts, List<PageLine> page) {
        String all = String.join("\n", page.stream().map(PageLine::text).toList());
        for (PageLine line : parts.before()) {
            if (line.text().length() > 120 || !isCredit(line.text())) {
                continue;
            }
            Matcher name = NAME.matcher(line.text());
            if (name.find()) {
                return Optional.of(name.group());
            }
            Matcher letters = ACRONYM.matcher(line.text());
            while (letters.find()) {
                if (!fullest(letters.group(), all).equals(letters.group())
                        || KNOWN.contains(letters.group()) && Byline.is(line.text())) {
                    return Optional.of(letters.group());
                }
            }
        }
        for (List<PageLine> lines : List.of(parts.removed(), parts.after())) {
            for (PageLine line : lines) {
                Matcher name = NAME.matcher(line.text());
                if (line.text().length() <= 200
                        && TEXT_CREDIT.matcher(line.text()).find()
                        && !IMAGE.matcher(line.text()).find()
                        && name.find()) {
                    return Optional.of(name.group());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isCredit(String line) {
        return !IMAGE.matcher(line).find()
                && (Byline.is(line)
                        || CREDIT.matcher(line).find()
                        || LineJudge.judge(line).heading());
    }

    /// The first agency of a list like "AP and Reuters".
    private static Optional<String> agencies(String list) {
        for (String name : list.split(",| and | & |/|\\.")) {
            String bare = name.strip().replaceFirst("^(?i:the) ", "");
            if (isAgency(bare)) {
                return Optional.of(bare);
            }
        }
        return Optional.empty();
    }

    private static boolean isAgency(String name) {
        return KNOWN.contains(name.toUpperCase(Locale.ROOT)) || NAME.matcher(name).matches();
    }

    /// The name that letters stand for, or that a short name begins, if the page spells it out.
    private static String fullest(String name, String page) {
        Matcher names = NAME.matcher(page);
        while (names.find()) {
            String full = names.group();
            if (full.length() > name.length()
                    && (initials(full).equals(name) || full.startsWith(name + " "))) {
                return full;
            }
        }
        if (name.matches(LETTERS)) {
            Map<String, String> spelled =
                    Map.of(
                            "AP",
                            "Associated Press",
                            "AFP",
                            "Agence France-Presse",
                            "PTI",
                            "Press Trust of India");
            String full = spelled.get(name);
            return full != null && page.contains(full) ? full : name;
        }
        return name;
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[ -]")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }

    private static boolean isSame(String agency, String publisher) {
        String a = agency.toLowerCase(Locale.ROOT);
        String p = publisher.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
        return a.equals(p) || p.startsWith(a + " ") || initials(publisher).equals(agency);
    }
}
