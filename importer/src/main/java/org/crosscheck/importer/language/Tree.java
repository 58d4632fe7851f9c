package org.crosscheck.importer.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.crosscheck.core.text.Span;

/// A sentence's dependency tree, to walk in both directions.
///
/// Tokens are named by their 0-based index; -1 means none. A sentence without a tree has no arcs,
/// and each of its tokens stands alone. Immutable.
public final class Tree {
    private final String text;
    private final ParsedText.Sentence sentence;
    private final int[][] children;
    private final int[] first;
    private final int[] last;
    private final int root;

    /// @param text the text that the sentence's spans point into
    public Tree(String text, ParsedText.Sentence sentence) {
        this.text = text;
        this.sentence = sentence;
        int size = sentence.tokens().size();
        List<List<Integer>> below = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            below.add(new ArrayList<>(4));
        }
        int top = -1;
        for (ParsedText.Token token : sentence.tokens()) {
            if (token.head() >= 0) {
                below.get(token.head()).add(token.index());
            } else if (top < 0 && sentence.parsed()) {
                top = token.index();
            }
        }
        root = top;
        children = new int[size][];
        first = new int[size];
        last = new int[size];
        for (int i = 0; i < size; i++) {
            children[i] = below.get(i).stream().mapToInt(Integer::intValue).toArray();
            first[i] = i;
            last[i] = i;
        }
        for (int i = 0; i < size; i++) {
            int steps = 0;
            for (int up = head(i); up >= 0 && steps++ < size; up = head(up)) {
                first[up] = Math.min(first[up], i);
                last[up] = Math.max(last[up], i);
            }
        }
    }

    /// The trees of all sentences of a text.
    public static List<Tree> of(ParsedText text) {
        return text.sentences().stream().map(s -> new Tree(text.text(), s)).toList();
    }

    /// The whole text that spans point into.
    public String text() {
        return text;
    }

    public ParsedText.Sentence sentence() {
        return sentence;
    }

    public int size() {
        return children.length;
    }

    /// The token that all others hang from; -1 where there is no tree.
    public int root() {
        return root;
    }

    public ParsedText.Token token(int at) {
        return sentence.tokens().get(at);
    }

    /// A token's lemma in lower case; empty outside the sentence.
    public String lemma(int at) {
        return isInside(at) ? token(at).lemma().toLowerCase(java.util.Locale.ROOT) : "";
    }

    /// A token's text in lower case; empty outside the sentence.
    public String word(int at) {
        return isInside(at) ? token(at).text().toLowerCase(java.util.Locale.ROOT) : "";
    }

    /// A token's part of speech; empty outside the sentence.
    public String pos(int at) {
        return isInside(at) ? token(at).pos() : "";
    }

    private boolean isInside(int at) {
        return at >= 0 && at < size();
    }

    public int head(int at) {
        return token(at).head();
    }

    public String relation(int at) {
        return token(at).relation();
    }

    public int[] children(int at) {
        return children[at];
    }

    /// Whether the token's relation is one of these; `nsubj` also stands for `nsubj:pass`.
    public boolean is(int at, String... relations) {
        String relation = relation(at);
        for (String wanted : relations) {
            if (relation.equals(wanted)
                    || (relation.startsWith(wanted) && relation.charAt(wanted.length()) == ':')) {
                return true;
            }
        }
        return false;
    }

    /// The first child with one of these relations; -1 where there is none.
    public int child(int at, String... relations) {
        for (int child : children[at]) {
            if (is(child, relations)) {
                return child;
            }
        }
        return -1;
    }

    /// The first child with one of these lemmas; -1 where there is none.
    public int childWithLemma(int at, Set<String> lemmas) {
        for (int child : children[at]) {
            if (lemmas.contains(lemma(child))) {
                return child;
            }
        }
        return -1;
    }

    public List<Integer> all(int at, String... relations) {
        return Arrays.stream(children[at]).filter(child -> is(child, relations)).boxed().toList();
    }

    /// First token of the part of the tree that hangs from this one.
    public int first(int at) {
        return first[at];
    }

    /// Last token of the part of the tree that hangs from this one.
    public int last(int at) {
        return last[at];
    }

    /// Whether a token is another one or hangs from it.
    public boolean dominates(int upper, int lower) {
        int steps = 0;
        for (int up = lower; up >= 0 && steps++ <= size(); up = head(up)) {
            if (up == upper) {
                return true;
            }
        }
        return false;
    }

    /// Tokens that hang from this one and itself, in order, without those that hang from `cut`.
    public List<Integer> below(int at, Set<Integer> cut) {
        List<Integer> found = new ArrayList<>();
        collect(at, cut, found, 0);
        found.sort(null);
        return found;
    }

    private void collect(int at, Set<Integer> cut, List<Integer> found, int depth) {
        if (depth > size()) {
            return;
        }
        found.add(at);
        for (int child : children[at]) {
            if (!cut.contains(child)) {
                collect(child, cut, found, depth + 1);
            }
        }
    }

    public boolean isVerb(int at) {
        return pos(at).startsWith("VB");
    }

    public boolean isNoun(int at) {
        return pos(at).startsWith("NN");
    }

    /// Whether the token is the main word of a clause: a verb that is no auxiliary, or a predicate
    /// with a copula.
    public boolean isPredicate(int at) {
        return (isVerb(at) && !is(at, "aux", "cop", "amod", "compound", "case"))
                || child(at, "cop") >= 0;
    }

    /// The characters from one token to another, both included.
    public Span span(int from, int to) {
        return Span.covering(token(from).span(), token(to).span());
    }

    /// The last token that a stretch of the text touches and that depends on a token outside of it:
    /// the grammatical head of the stretch; -1 where the stretch touches no token.
    public int headOf(Span stretch) {
        int found = -1;
        for (ParsedText.Token token : sentence.tokens()) {
            if (token.span().start() >= stretch.end()) {
                break;
            }
            if (!token.span().overlaps(stretch) || token.pos().equals("IN")) {
                continue;
            }
            int up = token.head();
            if (up < 0 || !token(up).span().overlaps(stretch)) {
                found = token.index();
            } else if (found < 0) {
                found = up;
            }
        }
        return found;
    }

    /// The token at a character of the text, or the next one; -1 behind the last.
    public int at(int offset) {
        for (ParsedText.Token token : sentence.tokens()) {
            if (token.span().end() > offset) {
                return token.index();
            }
        }
        return -1;
    }
}
