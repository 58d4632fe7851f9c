package org.crosscheck.web.source;

import com.vaadin.flow.component.Component;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.crosscheck.core.picture.CopyGraph.Edge;
import org.crosscheck.core.picture.CopyGraph.Kind;
import org.crosscheck.core.picture.CopyGraph.Node;
import org.crosscheck.core.picture.CopyPicture;

/// What a screen says of who carries whose text, in the language of a component on it.
final class CopyWords {
    private final Component on;
    private final Locale locale;

    CopyWords(Component on, Locale locale) {
        this.on = on;
        this.locale = locale;
    }

    /// @param title the picture's name
    CopyPicture.Words of(String title) {
        DateTimeFormatter days =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
        Map<Kind, String> legend = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            legend.put(kind, isolated(on.getTranslation("copies.legend." + kind)));
        }
        return new CopyPicture.Words(
                title,
                on.getTranslation("copies.none"),
                number -> isolated(on.getTranslation("matrix.origin", number)),
                day -> isolated(days.format(day)),
                isolated(on.getTranslation("date.missing")),
                edge -> isolated(label(edge)),
                this::sentence,
                legend);
    }

    private String label(Edge edge) {
        Node with = edge.with();
        if (with == null) {
            return on.getTranslation("copies.credited");
        }
        return switch (edge.kind()) {
            case CREDITED ->
                    on.getTranslation("copies.credited.as", share(edge.percent()), with.number());
            case INFERRED -> on.getTranslation("copies.as", share(edge.percent()), with.number());
            case EARLIER, UNKNOWN -> on.getTranslation("copies.share", share(edge.percent()));
        };
    }

    /// All that an edge tells.
    String sentence(Edge edge) {
        Node with = edge.with();
        String to = named(edge.to());
        if (with == null) {
            return on.getTranslation("copies.sentence.credit", to, edge.from().name());
        }
        return on.getTranslation(
                "copies.sentence." + edge.kind(),
                to,
                share(edge.percent()),
                named(with),
                edge.from().name());
    }

    /// A share of the sentences; of none it is parts of some.
    String share(int percent) {
        return percent == 0
                ? on.getTranslation("copies.parts")
                : on.getTranslation("copies.percent", percent);
    }

    private static String named(Node node) {
        return "\u2068" + node.number() + " · " + node.name() + "\u2069";
    }

    /// The picture runs from left to right, words in it as their language has them.
    private static String isolated(String words) {
        return "\u2068" + words + "\u2069";
    }
}
