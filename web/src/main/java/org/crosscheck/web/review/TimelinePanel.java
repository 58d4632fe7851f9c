package org.crosscheck.web.review;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumMap;
import java.util.Map;
import org.crosscheck.core.picture.PointTime;
import org.crosscheck.core.picture.Timeline;
import org.crosscheck.core.picture.TimelinePicture;
import org.crosscheck.core.review.CrossCheckDetail;

/// The value over the publication times of its sources: the picture that reports have too, and the
/// same as a list.
class TimelinePanel extends NativeDetails {
    private final Span hint = new Span();
    private final Div body = new Div();

    TimelinePanel() {
        addClassNames("why", "timeline");
        hint.addClassName("muted");
        setSummary(new Span(getTranslation("timeline.title")), hint);
        body.addClassName("timeline-body");
        setContent(body);
    }

    void show(CrossCheckDetail detail) {
        Timeline timeline = detail.timeline();
        DateTimeFormatter days =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(getLocale());
        hint.setText(
                getTranslation(
                        timeline.hasCourse() ? "timeline.hint" : "timeline.hint.flat",
                        timeline.lanes().size(),
                        timeline.points().size()));
        body.removeAll();
        Map<Timeline.Mark, String> marks = new EnumMap<>(Timeline.Mark.class);
        for (Timeline.Mark mark : Timeline.Mark.values()) {
            if (mark != Timeline.Mark.NONE) {
                marks.put(mark, getTranslation("mark." + mark + ".sign"));
            }
        }
        Div picture = new Div();
        picture.addClassName("timeline-picture");
        picture.getElement()
                .setProperty(
                        "innerHTML",
                        TimelinePicture.draw(
                                timeline,
                                "timeline",
                                new TimelinePicture.Words(
                                        day -> isolated(days.format(day)),
                                        getTranslation("date.missing"),
                                        marks)));
        OrderedList list = new OrderedList();
        for (Timeline.Point point : timeline.points()) {
            list.add(item(point, days));
        }
        Paragraph note = new Paragraph(getTranslation("timeline.note"));
        note.addClassName("muted");
        body.add(picture, list, note);
    }

    /// The picture runs from left to right, a day as its language has it.
    private static String isolated(String day) {
        return "\u2068" + day + "\u2069";
    }

    private ListItem item(Timeline.Point point, DateTimeFormatter days) {
        PointTime time = point.published();
        Span date =
                new Span(time == null ? getTranslation("date.missing") : days.format(time.day()));
        date.addClassName("muted");
        Span value = new Span(point.value());
        value.addClassName("position-value");
        value.getElement().setAttribute("dir", "auto");
        ListItem item =
                new ListItem(
                        date, new Anchor("articles/" + point.article(), point.source()), value);
        if (point.mark() != Timeline.Mark.NONE) {
            Span mark = new Span(getTranslation("mark." + point.mark()));
            mark.addClassName("timeline-mark");
            item.add(mark);
        }
        return item;
    }
}
