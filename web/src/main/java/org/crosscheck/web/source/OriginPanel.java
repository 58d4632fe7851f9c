package org.crosscheck.web.source;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crosscheck.core.matrix.Copies;
import org.crosscheck.core.matrix.Matrix;
import org.crosscheck.core.matrix.Origin;
import org.crosscheck.core.matrix.Relations;
import org.crosscheck.core.picture.CopyGraph;
import org.crosscheck.core.picture.CopyPicture;

/// The origins that several articles have: who carries whose text as a picture, as far as it shows,
/// and beneath it the same as a table.
class OriginPanel extends Div {
    private final transient Copies copies;
    private final transient CopyWords words = new CopyWords(this, getLocale());

    /// @param name of the investigation
    OriginPanel(Relations relations, String name) {
        addClassName("origins");
        copies = relations.copies();
        Map<UUID, Matrix.Source> sources =
                relations.sources().stream()
                        .collect(Collectors.toMap(Matrix.Source::article, Function.identity()));
        Anchor svg = new Anchor();
        byte[] all =
                CopyPicture.draw(
                                copies.graph(),
                                "copies",
                                words.of(getTranslation("sources.origins")))
                        .getBytes(StandardCharsets.UTF_8);
        svg.setHref(DownloadHandler.fromInputStream(_ -> svg(name, all)), AttachmentType.DOWNLOAD);
        svg.setText(getTranslation("copies.svg"));
        svg.addClassName("button");
        add(svg);
        for (CopyGraph.Group group : copies.graph().groups()) {
            Origin origin = copies.origins().get(group.number() - 1);
            String why = why(group.number(), origin);
            Div picture = new Div();
            picture.addClassNames("timeline-picture", "copies-picture");
            picture.getElement().setAttribute("tabindex", "0");
            picture.getElement().setAttribute("role", "region");
            picture.getElement().setAttribute("aria-label", why);
            picture.getElement()
                    .setProperty(
                            "innerHTML",
                            CopyPicture.draw(
                                    new CopyGraph(List.of(group)),
                                    "copies-" + group.number(),
                                    words.of(getTranslation("copies.title", group.number()))));
            Div table = new Div(new CopyTable(group, copies, sources, words));
            table.addClassName("copies-box");
            table.getElement().setAttribute("tabindex", "0");
            table.getElement().setAttribute("role", "region");
            table.getElement()
                    .setAttribute("aria-label", getTranslation("copies.title", group.number()));
            add(new H3(why), picture, table);
            further(group, sources);
        }
    }

    private String why(int number, Origin origin) {
        String agencies = String.join(", ", origin.agencies());
        if (origin.agencies().isEmpty()) {
            return getTranslation("sources.origin.text", number);
        }
        return origin.sharesText()
                ? getTranslation("sources.origin.both", number, agencies)
                : getTranslation("sources.origin.agency", number, agencies);
    }

    /// Pairs that share text and that the picture leaves out, as it has one line for each article.
    private void further(CopyGraph.Group group, Map<UUID, Matrix.Source> sources) {
        UnorderedList list = new UnorderedList();
        for (Copies.Pair pair : copies.pairs()) {
            Matrix.Source a = sources.get(pair.a());
            Matrix.Source b = sources.get(pair.b());
            if (a != null && b != null && a.origin() == group.number() && !isDrawn(group, pair)) {
                ListItem item =
                        new ListItem(
                                CopyTable.passage(a, pair.inA()),
                                new Span(" – "),
                                CopyTable.passage(b, pair.inB()));
                item.add(
                        new Span(
                                getTranslation(
                                        "copies.pair",
                                        words.share(pair.ofA()),
                                        words.share(pair.ofB()))));
                list.add(item);
            }
        }
        int pairs = (int) list.getChildren().count();
        if (pairs > 0) {
            NativeDetails details =
                    new NativeDetails(getTranslation("copies.further", pairs), list);
            details.addClassName("why");
            add(details);
        }
    }

    private static boolean isDrawn(CopyGraph.Group group, Copies.Pair pair) {
        Set<String> both = Set.of(pair.a().toString(), pair.b().toString());
        return group.edges().stream()
                .anyMatch(edge ->
                        edge.with() != null
                                && both.contains(edge.to().article())
                                && both.contains(edge.with().article()));
    }

    private static DownloadResponse svg(String name, byte[] bytes) {
        return new DownloadResponse(
                new ByteArrayInputStream(bytes),
                name.replaceAll("[^\\p{L}\\p{N}]+", "-") + "-origins.svg",
                "image/svg+xml",
                bytes.length);
    }
}
