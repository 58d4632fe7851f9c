package org.crosscheck.core.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.crosscheck.core.picture.CopyGraph;
import org.crosscheck.core.picture.CopyGraph.Edge;
import org.crosscheck.core.picture.CopyGraph.Kind;
import org.crosscheck.core.picture.CopyGraph.Node;
import org.crosscheck.core.picture.CopyPicture;

/// What a report says of who carries whose text, in words and in pictures.
final class CopyWords {
    private static final Map<Kind, String> LEGEND =
            Map.of(
                    Kind.CREDITED, "the article credits the agency",
                    Kind.INFERRED,
                            "inferred: shares text with an article that credits the agency, and does not credit it itself",
                    Kind.EARLIER, "shares text with an article that was published clearly earlier",
                    Kind.UNKNOWN, "shares text, who was first is not known");

    private CopyWords() {}

    static String picture(CopyGraph.Group group) {
        return CopyPicture.draw(
                new CopyGraph(List.of(group)),
                "copies-" + group.number(),
                new CopyPicture.Words(
                        "Who carries whose text, origin " + group.number(),
                        "",
                        number -> "Origin " + number,
                        LocalDate::toString,
                        "date missing",
                        CopyWords::label,
                        CopyWords::sentence,
                        LEGEND));
    }

    private static String label(Edge edge) {
        Node with = edge.with();
        String as = with == null ? "" : percent(edge) + " as in " + with.number();
        return switch (edge.kind()) {
            case CREDITED -> with == null ? "credited" : "credited, " + as;
            case INFERRED -> as;
            case EARLIER, UNKNOWN -> percent(edge) + " of the sentences";
        };
    }

    static String sentence(Edge edge) {
        Node with = edge.with();
        String to = named(edge.to());
        String shares =
                with == null
                        ? ""
                        : percent(edge) + " of its sentences also stand in " + named(with);
        return switch (edge.kind()) {
            case CREDITED ->
                    to + " credits " + edge.from().name() + (with == null ? "" : "; " + shares);
            case INFERRED ->
                    to
                            + " does not credit "
                            + edge.from().name()
                            + ", but "
                            + shares
                            + ", which does";
            case EARLIER -> to + ": " + shares + ", which was published earlier";
            case UNKNOWN -> to + ": " + shares + "; who was first is not known";
        };
    }

    private static String named(Node node) {
        return node.number() + " · " + node.name();
    }

    private static String percent(Edge edge) {
        return edge.percent() == 0 ? "parts" : edge.percent() + " %";
    }
}
