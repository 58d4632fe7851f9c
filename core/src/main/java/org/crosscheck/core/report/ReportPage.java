package org.crosscheck.core.report;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.RawString;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.ValueResolver;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crosscheck.core.check.NormalWords;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.check.Reason;
import org.crosscheck.core.claim.ValueType;
import org.crosscheck.core.picture.CopyGraph;
import org.crosscheck.core.picture.PointTime;
import org.crosscheck.core.picture.Timeline;
import org.crosscheck.core.picture.TimelinePicture;
import org.crosscheck.core.text.Printed;
import org.crosscheck.core.text.Span;
import org.crosscheck.core.text.TextQuote;

/// A report as an HTML page. The PDF is drawn from the same page, so it is well-formed XML too.
/// Thread-safe.
final class ReportPage {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);

    private static final TimelinePicture.Words WORDS =
            new TimelinePicture.Words(
                    LocalDate::toString,
                    "date missing",
                    Map.of(
                            Timeline.Mark.SUPERSEDED, "dashed: superseded by a later article",
                            Timeline.Mark.SUPERSEDES, "supersedes an earlier article",
                            Timeline.Mark.CORRECTION, "double: may be a correction"));

    private final Template template;
    private final String style = resource("report.css");

    ReportPage() {
        Engine engine =
                Engine.builder()
                        .addDefaults()
                        .addValueResolver(named("moment", Instant.class, MOMENT::format))
                        .addValueResolver(named("word", Outcome.class, ReportPage::word))
                        .addValueResolver(named("label", Outcome.class, ReportPage::label))
                        .addValueResolver(named("sign", Outcome.class, ReportPage::sign))
                        .addValueResolver(named("words", ValueType.class, ValueType::words))
                        .addValueResolver(named("words", Reason.class, Reason::words))
                        .addValueResolver(named("before", TextQuote.class, Printed::before))
                        .addValueResolver(named("after", TextQuote.class, Printed::after))
                        .addValueResolver(
                                named(
                                        "read",
                                        Report.Passage.class,
                                        passage ->
                                                passage.normal() == null
                                                        ? ""
                                                        : NormalWords.of(passage.normal())))
                        .addValueResolver(
                                named(
                                        "marked",
                                        Report.Passage.class,
                                        passage -> new RawString(marked(passage))))
                        .addValueResolver(
                                named(
                                        "picture",
                                        Report.Item.class,
                                        item -> new RawString(picture(item))))
                        .addValueResolver(
                                named(
                                        "drawn",
                                        CopyGraph.Group.class,
                                        group -> new RawString(CopyWords.picture(group))))
                        .addValueResolver(named("told", CopyGraph.Edge.class, CopyWords::sentence))
                        .addValueResolver(named("told", Timeline.Point.class, ReportPage::told))
                        .addValueResolver(new ReflectionValueResolver())
                        .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                        .build();
        template = engine.parse(resource("report.html"), Variant.forContentType(Variant.TEXT_HTML));
    }

    String write(Report report) {
        return template.data("report", report).data("style", new RawString(style)).render();
    }

    private static String picture(Report.Item item) {
        return TimelinePicture.draw(item.timeline(), "timeline-" + item.number(), WORDS);
    }

    /// A point of a timeline in a line of a list.
    private static String told(Timeline.Point point) {
        PointTime time = point.published();
        String mark =
                switch (point.mark()) {
                    case NONE -> "";
                    case SUPERSEDED -> " (superseded by a later article)";
                    case SUPERSEDES -> " (supersedes an earlier article)";
                    case CORRECTION -> " (may be a correction)";
                };
        return (time == null ? "date missing" : time.day().toString())
                + ", "
                + point.number()
                + " · "
                + point.source()
                + ": “"
                + point.value()
                + "”"
                + mark;
    }

    static String label(Outcome outcome) {
        String words = outcome.words();
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String sign(Outcome outcome) {
        return switch (outcome) {
            case AGREES -> "✓";
            case CONFLICTS -> "≠";
            case NOT_COMPARABLE -> "⊘";
            case CANNOT_TELL, UNRELATED -> "?";
        };
    }

    /// The outcome's name in the style sheet.
    private static String word(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }

    /// The claim as marked text, its compared value within it underlined.
    private static String marked(Report.Passage passage) {
        String exact = passage.quote().exact();
        Span mark = passage.mark();
        if (mark == null) {
            return "<mark>" + escape(exact) + "</mark>";
        }
        return "<mark>"
                + escape(exact.substring(0, mark.start()))
                + "<b>"
                + escape(mark.in(exact))
                + "</b>"
                + escape(exact.substring(mark.end()))
                + "</mark>";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static <T> ValueResolver named(
            String name, Class<T> type, java.util.function.Function<? super T, Object> value) {
        return ValueResolver.builder()
                .applyToBaseClass(type)
                .applyToName(name)
                .resolveSync(context -> value.apply(type.cast(context.getBase())))
                .build();
    }

    private static String resource(String name) {
        try (InputStream in = ReportPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program's own file " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
