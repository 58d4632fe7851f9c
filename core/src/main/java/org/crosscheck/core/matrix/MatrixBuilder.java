package org.crosscheck.core.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.core.article.ArticleReading;
import org.crosscheck.core.check.CrossCheck;
import org.crosscheck.core.check.Finding;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.matrix.Matrix.Cell;
import org.crosscheck.core.review.CrossCheckDetail;
import org.crosscheck.core.text.Printed;

/// Puts a matrix together out of what is stored.
final class MatrixBuilder {
    private static final Cell SILENT = new Cell.NotStated();

    /// Claims that deny what they speak of.
    private final Set<ClaimPlace> denials;

    private final List<Matrix.Source> sources;

    /// Origin of each article that shares it with others.
    private final Map<String, Integer> origins = new HashMap<>();

    private final LooseValues loose;

    /// A claim by its article's id and its own.
    record ClaimPlace(String article, String claim) {}

    /// @param loose what the articles give that may be meant where nothing was matched
    MatrixBuilder(
            List<ArticleReading> articles,
            Set<ClaimPlace> denials,
            List<Origin> origins,
            LooseValues loose) {
        this.loose = loose;
        this.sources =
                articles.stream()
                        .sorted(Origin.BY_PUBLICATION)
                        .map(a -> Matrix.Source.of(a, origins))
                        .toList();
        this.denials = denials;
        for (Matrix.Source source : sources) {
            if (source.origin() > 0) {
                this.origins.put(source.article().toString(), source.origin());
            }
        }
    }

    Matrix build(List<CrossCheckDetail> details, long total) {
        return new Matrix(sources, details.stream().map(this::row).toList(), total);
    }

    private Matrix.Row row(CrossCheckDetail detail) {
        Map<String, Cell> cells = new HashMap<>();
        List<CrossCheck.Position> positions = detail.positions();
        boolean conflict = detail.row().outcome() == Outcome.CONFLICTS;
        for (int i = 0; i < positions.size(); i++) {
            boolean outlier = conflict && i > 0 && width(positions, i) < width(positions, 0);
            Map<String, List<Finding.Side>> byArticle = new HashMap<>();
            for (Finding.Side side : positions.get(i).sides()) {
                byArticle.computeIfAbsent(side.article(), _ -> new ArrayList<>()).add(side);
            }
            int position = i;
            byArticle.forEach((article, sides) ->
                    cells.putIfAbsent(article, stated(sides, position, outlier)));
        }
        return new Matrix.Row(
                detail.row().id(),
                detail.row().attribute(),
                detail.row().type(),
                detail.row().outcome(),
                detail.row().verdict(),
                sources.stream()
                        .map(s -> s.article().toString())
                        .map(id -> cells.containsKey(id) ? cells.get(id) : unmatched(id, detail))
                        .toList());
    }

    private Cell unmatched(String article, CrossCheckDetail detail) {
        List<LooseValues.Loose> alike =
                loose.alike(article, detail.row().type(), detail.row().attribute());
        return alike.isEmpty()
                ? SILENT
                : new Cell.Unmatched(
                        alike.stream().map(LooseValues.Loose::printed).distinct().toList(),
                        alike.getFirst().span());
    }

    /// How many sources take a position; articles of one origin count once.
    private long width(List<CrossCheck.Position> positions, int index) {
        return positions.get(index).sides().stream()
                .map(side -> {
                    Integer origin = origins.get(side.article());
                    return origin == null ? side.article() : origin.toString();
                })
                .distinct()
                .count();
    }

    private Cell stated(List<Finding.Side> sides, int position, boolean outlier) {
        Set<String> printed = new LinkedHashSet<>();
        sides.forEach(side ->
                printed.add(Printed.trimmed(side.value() == null ? side.text() : side.value())));
        Finding.Side first = sides.getFirst();
        boolean denied =
                sides.stream()
                        .anyMatch(s ->
                                s.value() == null
                                        && denials.contains(
                                                new ClaimPlace(s.article(), s.claim())));
        return new Cell.Stated(
                List.copyOf(printed),
                position,
                outlier,
                denied,
                first.valueSpan() == null ? first.span() : first.valueSpan());
    }
}
