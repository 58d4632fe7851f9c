package org.crosscheck.web.article;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.crosscheck.core.article.ArticleRow;
import org.jspecify.annotations.Nullable;

/// Corrects an article's title, publisher and publication date; its text cannot be changed.
class CorrectDialog extends Dialog {
    /// What a person says of an article.
    ///
    /// @param date null where it stays unknown
    /// @param moment null where only the day is known
    record Given(
            String title,
            String publisher,
            @Nullable LocalDate date,
            @Nullable OffsetDateTime moment,
            String why) {
        @Nullable String published() {
            return moment != null ? moment.toString() : date == null ? null : date.toString();
        }
    }

    /// Takes what was given.
    interface OnSave {
        void save(Given given);
    }

    private final TextField title = new TextField(getTranslation("article.title"));
    private final TextField publisher = new TextField(getTranslation("article.publisher"));
    private final DatePicker day = new DatePicker(getTranslation("article.published"));
    private final TextField time = new TextField(getTranslation("reader.correct.time"));
    private final TextField zone = new TextField(getTranslation("reader.correct.zone"));
    private final TextField why = new TextField(getTranslation("reader.why"));

    CorrectDialog(ArticleRow row, OnSave onSave) {
        setHeaderTitle(getTranslation("reader.correct.title"));
        setWidth("34rem");
        title.setValue(row.title());
        publisher.setValue(Optional.ofNullable(row.publisher()).orElse(""));
        day.setI18n(
                new DatePicker.DatePickerI18n()
                        .setDateFormats("yyyy-MM-dd", "d.M.yyyy", "d MMM yyyy"));
        time.setPlaceholder("18:30");
        time.setHelperText(getTranslation("reader.correct.time.help"));
        zone.setPlaceholder("+02:00");
        why.setMaxLength(500);
        fill(row.published());
        Div when = new Div(day, time, zone);
        when.addClassName("when");
        Div form =
                new Div(
                        new Paragraph(getTranslation("reader.correct.text")),
                        publisher,
                        title,
                        when,
                        why);
        form.addClassName("form");
        add(form);
        Button save = new Button(getTranslation("save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(_ ->
                read().ifPresent(given -> {
                    close();
                    onSave.save(given);
                }));
        getFooter().add(new Button(getTranslation("cancel"), _ -> close()), save);
    }

    private void fill(@Nullable String published) {
        if (published == null) {
            return;
        }
        day.setValue(LocalDate.parse(published.substring(0, 10)));
        if (published.indexOf('T') > 0) {
            OffsetDateTime moment = OffsetDateTime.parse(published);
            time.setValue(moment.toLocalTime().toString());
            zone.setValue(
                    moment.getOffset().equals(ZoneOffset.UTC) ? "Z" : moment.getOffset().getId());
        }
    }

    /// What was given, empty where something of it cannot be read; the fields say what then.
    private Optional<Given> read() {
        title.setInvalid(title.getValue().isBlank());
        title.setErrorMessage(getTranslation("reader.correct.needed"));
        LocalDate date = day.getValue();
        OffsetDateTime moment = null;
        boolean timed = !time.getValue().isBlank();
        time.setInvalid(false);
        if (timed) {
            try {
                String offset = zone.getValue().isBlank() ? "Z" : zone.getValue().strip();
                moment =
                        date == null
                                ? null
                                : OffsetDateTime.of(
                                        date,
                                        LocalTime.parse(time.getValue().strip()),
                                        ZoneOffset.of(offset));
            } catch (DateTimeException _) {
                time.setErrorMessage(getTranslation("reader.correct.time.wrong"));
                time.setInvalid(true);
            }
        }
        if (title.isInvalid() || time.isInvalid() || day.isInvalid()) {
            return Optional.empty();
        }
        return Optional.of(
                new Given(title.getValue(), publisher.getValue(), date, moment, why.getValue()));
    }
}
