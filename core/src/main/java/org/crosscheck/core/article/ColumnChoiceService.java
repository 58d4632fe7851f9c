package org.crosscheck.core.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Keeps what people say of the columns of tables, by the table's header: the exports of one
/// service look alike in every investigation.
@ApplicationScoped
public class ColumnChoiceService {
    private final ColumnChoiceRepository choices;

    ColumnChoiceService(ColumnChoiceRepository choices) {
        this.choices = choices;
    }

    /// The column by field, as it was last said of a table with this header.
    ///
    /// @param header names of the columns in their order
    @Transactional
    public Optional<Map<String, String>> find(List<String> header) {
        return choices.findByIdOptional(key(header)).map(ColumnChoice::columns);
    }

    /// Keeps what was said; the latest word counts.
    ///
    /// @param columns the column by field
    @Transactional
    public void keep(List<String> header, Map<String, String> columns, String by) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        String key = key(header);
        choices.findByIdOptional(key)
                .ifPresentOrElse(
                        known -> known.change(columns, now, by),
                        () -> choices.persist(new ColumnChoice(key, columns, now, by)));
    }

    private static String key(List<String> header) {
        return ArticleJson.write(header);
    }
}
