package org.crosscheck.core.matrix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.crosscheck.core.article.ClaimStance;
import org.crosscheck.core.check.CrossCheck;
import org.crosscheck.core.check.Finding;
import org.crosscheck.core.claim.Certainty;
import org.crosscheck.core.claim.Polarity;
import org.crosscheck.core.matrix.MatrixBuilder.ClaimPlace;
import org.crosscheck.core.matrix.SideBySide.Cell;
import org.crosscheck.core.review.Evidence;
import org.crosscheck.core.text.Printed;
import org.jspecify.annotations.Nullable;

/// Puts the articles of a cross-check beside each other out of what is stored. Pure.
final class SideBySideBuilder {
    private static final Cell SILENT = new Cell.NotStated();

    private final Finding leading;
    private final List<UUID> columns;
    private final Map<ClaimPlace, ClaimStance> stances = new HashMap<>();

    /// @param leading the finding that is looked at: its articles come first, its left one is the
    ///   reference
    /// @param own the cross-check that it belongs to
    SideBySideBuilder(Evidence own, Finding leading, Collection<ClaimStance> stances) {
        this.leading = leading;
        columns = columns(own, leading);
        stances.forEach(stance ->
                this.stances.put(
                        new ClaimPlace(stance.article().toString(), stance.claim()), stance));
    }

    /// The articles of a cross-check, those of the finding that is looked at first.
    static List<UUID> columns(Evidence own, Finding leading) {
        return sides(own, leading).keySet().stream().map(UUID::fromString).toList();
    }

    /// @param others further rows, in their order
    /// @param more how many are left out behind them
    SideBySide build(Evidence own, List<Evidence> others, int more) {
        List<SideBySide.Row> rows = new ArrayList<>();
        rows.add(row(own, leading));
        others.forEach(other -> rows.add(row(other, null)));
        return new SideBySide(columns, rows, more);
    }

    private SideBySide.Row row(Evidence evidence, @Nullable Finding lead) {
        Map<String, List<Finding.Side>> sides = sides(evidence, lead);
        String reference =
                columns.stream()
                        .map(UUID::toString)
                        .filter(sides::containsKey)
                        .findFirst()
                        .orElse("");
        Marks marks = new Marks(evidence, reference, lead);
        return new SideBySide.Row(
                evidence.crossCheck(),
                evidence.attribute(),
                evidence.type(),
                evidence.outcome(),
                columns.stream()
                        .map(UUID::toString)
                        .map(article ->
                                sides.containsKey(article)
                                        ? stated(sides.get(article), marks.of(article))
                                        : SILENT)
                        .toList());
    }

    private Cell stated(List<Finding.Side> sides, Marks.Marked marked) {
        Set<String> printed = new LinkedHashSet<>();
        sides.forEach(side ->
                printed.add(Printed.trimmed(side.value() == null ? side.text() : side.value())));
        ClaimStance stance = stance(sides.getFirst());
        return new Cell.Stated(
                List.copyOf(printed),
                marked.mark(),
                marked.reason(),
                sides.stream().anyMatch(this::isDenial),
                sides.getFirst(),
                stance == null ? Certainty.ASSERTED : stance.certainty(),
                stance == null ? null : stance.when());
    }

    private boolean isDenial(Finding.Side side) {
        ClaimStance stance = stance(side);
        return side.value() == null && stance != null && stance.polarity() == Polarity.NEGATED;
    }

    private @Nullable ClaimStance stance(Finding.Side side) {
        return stances.get(new ClaimPlace(side.article(), side.claim()));
    }

    /// What each article says, the sides of a finding that leads first.
    private static Map<String, List<Finding.Side>> sides(
            Evidence evidence, @Nullable Finding lead) {
        Map<String, List<Finding.Side>> sides = new LinkedHashMap<>();
        if (lead != null) {
            put(sides, lead.a());
            put(sides, lead.b());
        }
        for (CrossCheck.Position position : evidence.positions()) {
            position.sides().forEach(side -> put(sides, side));
        }
        return sides;
    }

    private static void put(Map<String, List<Finding.Side>> sides, Finding.Side side) {
        List<Finding.Side> of = sides.computeIfAbsent(side.article(), _ -> new ArrayList<>());
        if (!of.contains(side)) {
            of.add(side);
        }
    }
}
