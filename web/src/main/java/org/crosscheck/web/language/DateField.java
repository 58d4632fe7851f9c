package org.crosscheck.web.language;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.text.DateFormatSymbols;
import java.time.DayOfWeek;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Asks for a day, in the language of the screen; the ISO form is understood everywhere.
public class DateField extends DatePicker {
    public DateField(String label) {
        super(label);
        Locale locale = getLocale();
        DateFormatSymbols names = DateFormatSymbols.getInstance(locale);
        DayOfWeek first = WeekFields.of(locale).getFirstDayOfWeek();
        setI18n(
                new DatePickerI18n()
                        .setMonthNames(List.of(names.getMonths()).subList(0, 12))
                        .setWeekdays(weekdays(names.getWeekdays()))
                        .setWeekdaysShort(weekdays(names.getShortWeekdays()))
                        .setFirstDayOfWeek(first.getValue() % 7)
                        .setToday(getTranslation("date.today"))
                        .setCancel(getTranslation("cancel"))
                        .setDateFormats(
                                getTranslation("date.pattern"),
                                "yyyy-MM-dd",
                                "d.M.yyyy",
                                "d MMM yyyy"));
        setPlaceholder(getTranslation("date.example"));
    }

    /// Without the empty name that stands before Sunday.
    private static List<String> weekdays(String[] names) {
        return Arrays.asList(names).subList(1, 8);
    }
}
