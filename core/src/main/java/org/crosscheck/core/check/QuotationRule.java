package org.crosscheck.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.core.check.Finding.Explanation;
import org.crosscheck.core.text.WordDiff;
import org.crosscheck.core.text.WordDiff.Change;

/// Compares two prints of one quotation word by word, and who is said to have spoken it.
///
/// An ellipsis may leave words out, but not a negation. A changed function word is editing, a
/// changed content word is not.
final class QuotationRule {
    private static final String GAP = "…";
    private static final Pattern WORD =
            Pattern.compile("…|\\.\\.\\.|[\\p{L}\\p{N}]++(?:[.,'’-][\\p{L}\\p{N}]++)*+");
    private static final Set<String> NEGATIONS = Set.copyOf(Resource.lines("negations.txt"));
    private static final Set<String> CONJUNCTIONS = Set.of("and", "but", "or", "yet", "so");
    private static final Map<String, String> MODALS =
            Map.of(
                    "will", "will",
                    "would", "will",
                    "shall", "shall",
                    "should", "shall",
                    "can", "can",
                    "could", "can",
                    "may", "may",
                    "might", "may",
                    "must", "must");
    private static final Pattern FULL_NAME =
            Pattern.compile("\\p{Lu}[\\p{L}'’.-]*+ (?:\\p{L}++ )?\\p{Lu}[\\p{L}'’-]++$");
    private static final int LONGEST = 120;
    private static final int LEAST_COMMON = 3;
    private static final double LEAST_SHARE = 0.55;
    private static final int SHORT_FRAGMENT = 4;

    private final Lexicon lexicon;

    QuotationRule(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// @return empty where the two are not prints of one quotation
    Optional<Verdict> compare(Content.Quote a, Content.Quote b) {
        List<String> x = words(a.words());
        List<String> y = words(b.words());
        WordDiff.Result diff = WordDiff.of(x, y);
        if (!isOneQuotation(x, y, diff)) {
            return Optional.empty();
        }
        Optional<Verdict> worst = wording(diff.changes());
        if (worst.isPresent()) {
            return worst;
        }
        String one = a.speaker();
        String other = b.speaker();
        if (x.size() >= SHORT_FRAGMENT
                && one != null
                && other != null
                && isFullName(one)
                && isFullName(other)
                && Names.compare(one, other) == Names.Relation.OTHER) {
            return Optional.of(Verdict.of(Reason.ATTRIBUTION_DIFFERS));
        }
        if (diff.changes().isEmpty()) {
            return Optional.of(Verdict.of(Reason.SAME));
        }
        return Optional.of(
                Verdict.of(cutOnly(diff.changes()) ? Reason.PRECISION : Reason.PARAPHRASE));
    }

    /// Given name and surname: who "the minister" or "the company" is may be known to the other
    /// text by name.
    private static boolean isFullName(String speaker) {
        return FULL_NAME.matcher(speaker).find();
    }

    private boolean isOneQuotation(List<String> x, List<String> y, WordDiff.Result diff) {
        int shorter = Math.min(x.size(), y.size());
        long content =
                x.stream().filter(y::contains).filter(w -> !lexicon.isFunctionWord(w)).count();
        if (content == 0) {
            return false;
        }
        if (diff.changes().isEmpty()) {
            return true;
        }
        if (diff.common() < LEAST_COMMON || shorter < SHORT_FRAGMENT) {
            return false;
        }
        return (double) diff.common() / shorter >= LEAST_SHARE && content >= 2
                || diff.common() == shorter;
    }

    private Optional<Verdict> wording(List<Change> changes) {
        List<String> changed = new ArrayList<>();
        for (Change change : changes) {
            boolean outer = change.start() || change.end();
            if (outer && (change.left().isEmpty() || change.right().isEmpty())) {
                continue;
            }
            List<String> left = without(change.left());
            List<String> right = without(change.right());
            boolean gap = change.left().contains(GAP) || change.right().contains(GAP);
            if (negates(left) != negates(right) && dropsNegation(left, right)) {
                return Optional.of(
                        Verdict.of(
                                Reason.NEGATED,
                                gap
                                        ? "an ellipsis stands for the negation"
                                        : "one has a negation that the other lacks",
                                Explanation.COPIED_ERROR));
            }
            if (modalsDiffer(left, right)) {
                changed.add(told(left) + " against " + told(right));
                continue;
            }
            if (gap || outer && Math.abs(left.size() - right.size()) > 2) {
                continue;
            }
            if (isContent(left, right)) {
                changed.add(told(left) + " against " + told(right));
            }
        }
        return changed.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Verdict.of(
                                Reason.WORDING_DIFFERS,
                                String.join("; ", changed),
                                Explanation.TRANSLATION));
    }

    /// "Will" and "must" say two things, "will" and "would" are one in two tenses.
    private static boolean modalsDiffer(List<String> left, List<String> right) {
        return left.size() == 1
                && right.size() == 1
                && MODALS.containsKey(left.getFirst())
                && MODALS.containsKey(right.getFirst())
                && !MODALS.get(left.getFirst()).equals(MODALS.get(right.getFirst()));
    }

    private static String told(List<String> words) {
        return words.isEmpty() ? "nothing" : "“" + String.join(" ", words) + "”";
    }

    private boolean isContent(List<String> left, List<String> right) {
        List<String> a = left.stream().filter(w -> !lexicon.isFunctionWord(w)).toList();
        List<String> b = right.stream().filter(w -> !lexicon.isFunctionWord(w)).toList();
        if (a.isEmpty() && b.isEmpty()) {
            return negates(left) != negates(right);
        }
        if (a.size() != b.size()) {
            return true;
        }
        for (int i = 0; i < a.size(); i++) {
            if (!lexicon.sameWord(a.get(i), b.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean cutOnly(List<Change> changes) {
        return changes.stream().allMatch(c -> c.left().isEmpty() || c.right().isEmpty());
    }

    /// Whether nothing but a conjunction stands where the negation stood.
    private static boolean dropsNegation(List<String> left, List<String> right) {
        return CONJUNCTIONS.containsAll(negates(left) ? right : left);
    }

    private static boolean negates(List<String> words) {
        return words.stream().anyMatch(NEGATIONS::contains);
    }

    private static List<String> without(List<String> words) {
        return words.stream().filter(word -> !word.equals(GAP)).toList();
    }

    /// Lower case, contractions of "not" taken apart, punctuation off, ellipses kept.
    static List<String> words(String quotation) {
        String plain =
                quotation
                        .toLowerCase(Locale.ROOT)
                        .replace('’', '\'')
                        .replace("[...]", "…")
                        .replace("[…]", "…")
                        .replace("cannot", "can not")
                        .replace("can't", "can not")
                        .replace("won't", "will not")
                        .replaceAll("n't\\b", " not");
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(plain);
        while (matcher.find() && words.size() < LONGEST) {
            words.add(matcher.group().equals("...") ? GAP : matcher.group());
        }
        return words;
    }
}
