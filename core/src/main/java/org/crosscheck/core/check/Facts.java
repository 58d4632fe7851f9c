package org.crosscheck.core.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// All facts, kept as matches come and go. Whatever the order in which they came, the same matches
/// make the same facts.
///
/// Statements that were set against each other are of one fact. Those that could not be may bring a
/// statement to a fact, the best match first, never two facts together. Not thread-safe.
final class Facts {
    private final Map<String, Fact> byKey = new HashMap<>();
    private final Map<String, List<Fact>> bySignature = new HashMap<>();
    private Set<String> changed = new HashSet<>();
    private int conflicts;

    Collection<Fact> all() {
        return byKey.values();
    }

    int conflicts() {
        return conflicts;
    }

    @Nullable Fact find(String key) {
        return byKey.get(key);
    }

    /// Keys of what came, went or changed since this was last asked.
    Set<String> takeChanged() {
        Set<String> taken = changed;
        changed = new HashSet<>();
        return taken;
    }

    /// Brings the facts in line after edges of these nodes came or went.
    void update(Collection<Node> nodes) {
        Set<Node> touched = identitySet(nodes);
        touched.addAll(choose(touched));
        Set<Node> affected = identitySet(touched);
        for (Node node : touched) {
            Fact old = node.fact;
            if (old != null) {
                retire(old);
                for (Node.Edge edge : old.edges) {
                    for (Node member : List.of(edge.a, edge.b)) {
                        member.fact = null;
                        affected.add(member);
                    }
                }
            }
        }
        join(affected);
        collectLoose(affected);
    }

    /// Chooses anew by which match each statement that nothing joins comes to a fact.
    ///
    /// @return the statements whose choice is another than before
    private static Set<Node> choose(Set<Node> touched) {
        Set<Node> single = identitySet(List.of());
        Deque<Node> next = new ArrayDeque<>();
        for (Node node : touched) {
            addSingle(node, single, next);
            for (Node.Edge edge : node.edges) {
                if (edge.bond == Node.Bond.MAY_JOIN) {
                    addSingle(edge.other(node), single, next);
                }
            }
        }
        Set<Node.Edge> choices = Collections.newSetFromMap(new IdentityHashMap<>());
        while (!next.isEmpty()) {
            Node node = next.pop();
            for (Node.Edge edge : node.edges) {
                if (edge.bond == Node.Bond.MAY_JOIN) {
                    choices.add(edge);
                    addSingle(edge.other(node), single, next);
                }
            }
        }
        for (Node node : touched) {
            node.edges.stream().filter(e -> e.bond == Node.Bond.MAY_JOIN).forEach(choices::add);
        }
        Set<Node> chosen = identitySet(List.of());
        Set<Node> other = identitySet(List.of());
        choices.stream()
                .sorted(Node.Edge.BEST_FIRST)
                .forEach(edge -> {
                    boolean a = edge.a.joins > 0 || chosen.contains(edge.a);
                    boolean b = edge.b.joins > 0 || chosen.contains(edge.b);
                    boolean accepted = !a || !b;
                    if (accepted) {
                        chosen.add(edge.a);
                        chosen.add(edge.b);
                    }
                    if (accepted != edge.accepted) {
                        edge.accepted = accepted;
                        other.add(edge.a);
                        other.add(edge.b);
                    }
                });
        return other;
    }

    private static void addSingle(Node node, Set<Node> single, Deque<Node> next) {
        if (node.joins == 0 && single.add(node)) {
            next.push(node);
        }
    }

    private void join(Set<Node> affected) {
        for (Node start : affected) {
            if (start.fact != null) {
                continue;
            }
            Set<Node> members = identitySet(List.of(start));
            Deque<Node> next = new ArrayDeque<>(List.of(start));
            while (!next.isEmpty()) {
                Node node = next.pop();
                for (Node.Edge edge : node.edges) {
                    if (edge.isJoin() && members.add(edge.other(node))) {
                        next.push(edge.other(node));
                    }
                }
            }
            if (members.size() > 1) {
                List<Node.Edge> edges = new ArrayList<>();
                for (Node node : members) {
                    node.edges.stream()
                            .filter(e -> e.a == node && members.contains(e.b))
                            .forEach(edges::add);
                }
                Fact fact = new Fact(edges, false);
                members.forEach(node -> node.fact = fact);
                enter(fact);
            }
        }
    }

    private void collectLoose(Set<Node> affected) {
        Set<Node> anchors = identitySet(List.of());
        for (Node node : affected) {
            anchors.add(node);
            node.edges.stream().filter(e -> !e.isJoin()).forEach(e -> anchors.add(e.a));
        }
        for (Node anchor : anchors) {
            List<Node.Edge> loose =
                    anchor.edges.stream()
                            .filter(e -> e.a == anchor && !e.isJoin())
                            .filter(e -> e.a.fact == null || e.a.fact != e.b.fact)
                            .toList();
            Fact old = anchor.loose;
            if (old != null && Set.copyOf(old.edges).equals(Set.copyOf(loose))) {
                continue;
            }
            if (old != null) {
                retire(old);
                anchor.loose = null;
            }
            if (!loose.isEmpty()) {
                Fact fact = new Fact(loose, true);
                anchor.loose = fact;
                enter(fact);
            }
        }
    }

    private void enter(Fact fact) {
        List<Fact> alike = bySignature.computeIfAbsent(fact.signature, _ -> new ArrayList<>(1));
        int place = Collections.binarySearch(alike, fact, Fact.ORDER);
        alike.add(place < 0 ? -place - 1 : place, fact);
        conflicts += fact.outcome == Outcome.CONFLICTS ? 1 : 0;
        name(alike);
        changed.add(fact.key());
    }

    private void retire(Fact fact) {
        List<Fact> alike = bySignature.getOrDefault(fact.signature, List.of());
        if (alike.removeIf(f -> f == fact)) {
            conflicts -= fact.outcome == Outcome.CONFLICTS ? 1 : 0;
            byKey.remove(fact.key());
            changed.add(fact.key());
            name(alike);
        }
        if (alike.isEmpty()) {
            bySignature.remove(fact.signature);
        }
    }

    private void name(List<Fact> alike) {
        for (int i = 0; i < alike.size(); i++) {
            Fact fact = alike.get(i);
            String key = CrossCheckBuilder.key(fact.signature, i + 1);
            if (byKey.get(key) != fact) {
                byKey.remove(fact.key(), fact);
                changed.add(fact.key());
                fact.name(key);
                byKey.put(key, fact);
                changed.add(key);
            }
        }
        changed.remove("");
    }

    private static Set<Node> identitySet(Collection<Node> nodes) {
        Set<Node> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.addAll(nodes);
        return set;
    }
}
