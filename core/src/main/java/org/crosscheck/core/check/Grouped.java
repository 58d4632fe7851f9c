package org.crosscheck.core.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Puts together what says the same: those that agree, directly or through others, where nobody of
/// the one side conflicts with anybody of the other.
///
/// @param <T> what says something; told apart by identity
final class Grouped<T> {
    /// Agreements that other values would meet as well; they join what is left.
    private static final Set<Reason> LOOSE =
            EnumSet.of(Reason.BOUND, Reason.PRECISION, Reason.ROUNDING);

    private final Map<T, T> parents = new IdentityHashMap<>();
    private final Map<T, Integer> order = new IdentityHashMap<>();
    private final Map<T, List<T>> against = new IdentityHashMap<>();

    /// What is known of two of them.
    record Link<T>(T a, T b, Outcome outcome, @Nullable Reason reason) {
        private boolean isLoose() {
            return reason != null && LOOSE.contains(reason);
        }
    }

    private Grouped() {}

    /// @param all those that take part, in their order
    static <T> List<List<T>> of(Collection<T> all, List<Link<T>> links) {
        Grouped<T> grouped = new Grouped<>();
        for (T one : all) {
            grouped.parents.putIfAbsent(one, one);
            grouped.order.putIfAbsent(one, grouped.order.size());
        }
        grouped.conflicts(links);
        links.stream()
                .filter(link -> link.outcome() == Outcome.AGREES)
                .sorted(Comparator.comparing(Link::isLoose))
                .forEach(grouped::join);
        return grouped.groups();
    }

    private List<List<T>> groups() {
        Map<Integer, List<T>> groups = new LinkedHashMap<>();
        order.keySet().stream()
                .sorted(Comparator.comparing(order::get))
                .forEach(one ->
                        groups.computeIfAbsent(order.get(root(one)), _ -> new ArrayList<>())
                                .add(one));
        return List.copyOf(groups.values());
    }

    private void conflicts(List<Link<T>> links) {
        for (Link<T> link : links) {
            if (link.outcome() == Outcome.CONFLICTS) {
                against.computeIfAbsent(link.a(), _ -> new ArrayList<>()).add(link.b());
                against.computeIfAbsent(link.b(), _ -> new ArrayList<>()).add(link.a());
            }
        }
    }

    /// Makes one of two where nobody of the one conflicts with anybody of the other: "more than 30"
    /// agrees with 34 and with 43, and does not make them one.
    private void join(Link<T> joining) {
        T one = root(joining.a());
        T other = root(joining.b());
        List<T> ofOne = against.getOrDefault(one, List.of());
        List<T> ofOther = against.getOrDefault(other, List.of());
        boolean less = ofOne.size() < ofOther.size();
        List<T> few = less ? ofOne : ofOther;
        T opponent = less ? other : one;
        if (one == other || few.stream().anyMatch(s -> root(s) == opponent)) {
            return;
        }
        T smaller = less ? one : other;
        parents.put(smaller, opponent);
        if (!few.isEmpty()) {
            against.computeIfAbsent(opponent, _ -> new ArrayList<>()).addAll(few);
        }
    }

    private T root(T one) {
        T at = one;
        while (parents.getOrDefault(at, at) != at) {
            at = parents.getOrDefault(at, at);
        }
        return at;
    }
}
