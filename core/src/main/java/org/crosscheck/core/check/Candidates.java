package org.crosscheck.core.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Finds the statements that another one could be about the same thing as, by an inverted index of
/// their masked words, heads, predicates and values.
///
/// A statement is looked at with those that stand next to it in the list of a key that both have, a
/// window to either side: so one more statement costs what it could match and not what there is,
/// and which two statements are looked at together depends on what came before the later one, not
/// on what came after it. That is the sorted neighbourhood of record linkage, with the order of
/// arrival for the order, since news is about what other news was about lately.
///
/// Lookups may go on at once; nothing else may.
///
/// @see <a href="https://doi.org/10.1145/223784.223807">Hernández and Stolfo, The merge/purge
///   problem for large databases (1995)</a>
final class Candidates {
    /// So many neighbours in each list, on each side.
    static final int WINDOW = 120;

    /// Two words in common, or one key that tells much.
    private static final int ENOUGH = 2;

    /// Of a statement of fewer words each tells much.
    private static final int FEW = 4;

    private final Lexicon lexicon;
    private final ValueKeys values = new ValueKeys();
    private final Map<String, Postings> index = new HashMap<>();

    Candidates(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// The statements that have a key, in their order.
    static final class Postings {
        private Node[] nodes = new Node[2];
        private int size;

        int size() {
            return size;
        }

        private int place(Node node) {
            int low = 0;
            int high = size;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (nodes[middle].isBefore(node)) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        private void add(Node node) {
            int at = size == 0 || nodes[size - 1].isBefore(node) ? size : place(node);
            if (size == nodes.length) {
                nodes = Arrays.copyOf(nodes, size + (size >> 1) + 1);
            }
            System.arraycopy(nodes, at, nodes, at + 1, size - at);
            nodes[at] = node;
            size++;
        }

        private void remove(Node node) {
            int at = place(node);
            System.arraycopy(nodes, at + 1, nodes, at, size - at - 1);
            size--;
            nodes[size] = nodes[0];
        }
    }

    /// What a statement is looked up by.
    ///
    /// @param telling its values, what they hang on, and what happens: one of them is enough
    /// @param words the words around: two of them are
    record Keys(Set<String> telling, Set<String> words) {}

    /// @param keys those of the node's statement
    void add(Node node, Keys keys) {
        List<Postings> lists = new ArrayList<>(keys.telling().size() + keys.words().size());
        keys.telling().forEach(key -> lists.add(add(node, key)));
        keys.words().forEach(key -> lists.add(add(node, key)));
        node.lists = List.copyOf(lists);
        node.telling = keys.telling().size();
    }

    private Postings add(Node node, String key) {
        Postings postings = index.computeIfAbsent(key, _ -> new Postings());
        postings.add(node);
        return postings;
    }

    /// Takes it out again; the latest go first.
    void remove(Node node) {
        node.lists.forEach(list -> list.remove(node));
        node.lists = List.of();
    }

    /// Looks for one article; it keeps its tallies from statement to statement.
    final class Search {
        private final byte[] tally;
        private Node[] found = new Node[256];
        private int size;

        /// @param nodes more than any node's serial number
        Search(int nodes) {
            tally = new byte[nodes];
        }

        /// The statements of earlier articles that one is looked at with, in no order, each once.
        ///
        /// @param mayMatch of others, those that are looked at at all
        void before(Node node, Predicate<Node> mayMatch, Consumer<Node> sink) {
            size = 0;
            for (int i = 0; i < node.lists.size(); i++) {
                count(node.lists.get(i), node, mayMatch, i < node.telling ? ENOUGH : 1);
            }
            for (int i = 0; i < size; i++) {
                Node other = found[i];
                if (tally[other.serial] >= ENOUGH) {
                    sink.accept(other);
                }
                tally[other.serial] = 0;
            }
        }

        private void count(Postings list, Node node, Predicate<Node> mayMatch, int weight) {
            int at = list.place(node);
            for (int i = Math.max(0, at - WINDOW); i < at; i++) {
                Node other = list.nodes[i];
                if (!mayMatch.test(other)) {
                    continue;
                }
                if (tally[other.serial] == 0) {
                    if (size == found.length) {
                        found = Arrays.copyOf(found, 2 * size);
                    }
                    found[size++] = other;
                }
                tally[other.serial] = (byte) Math.min(ENOUGH, tally[other.serial] + weight);
            }
        }
    }

    Keys keys(Statement statement) {
        Set<String> telling = new LinkedHashSet<>(values.of(statement.content()));
        String kind = statement.type().name();
        Statement.Subject subject = statement.subject();
        subject.heads().forEach(m -> telling.add(kind + " " + m));
        subject.predicates().forEach(m -> telling.add(kind + " " + m));
        Set<String> words = new LinkedHashSet<>();
        for (String stem : subject.near().keySet()) {
            lexicon.meanings(stem).forEach(m -> words.add(kind + " " + m));
        }
        if (statement.content() instanceof Content.Quote(String quoted, String _)) {
            QuotationRule.words(quoted).stream()
                    .filter(w -> !lexicon.isFunctionWord(w))
                    .forEach(w -> words.add(kind + " " + Lexicon.stem(w)));
        }
        words.removeAll(telling);
        if (words.size() < FEW) {
            telling.addAll(words);
            words.clear();
        }
        return new Keys(telling, words);
    }
}
