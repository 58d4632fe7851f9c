package org.crosscheck.importer.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.core.article.ColumnChoiceService;
import org.crosscheck.importer.read.ArticleReader;
import org.crosscheck.importer.read.ColumnMapping;

/// What the columns of a table are: as is said with the file, or was said of one with this header.
@ApplicationScoped
public class Columns {
    private final ColumnChoiceService choices;
    private final ArticleReader reader = new ArticleReader();

    Columns(ColumnChoiceService choices) {
        this.choices = choices;
    }

    /// The columns' names if a file is a table.
    public Optional<List<String>> header(ImportSource source) {
        return reader.header(source.bytes());
    }

    /// What was said before; empty where nothing was, or of columns that are not there.
    public ColumnMapping kept(List<String> header) {
        Optional<Map<String, String>> kept = choices.find(header);
        return kept.isPresent() && header.containsAll(kept.get().values())
                ? new ColumnMapping(kept.get())
                : ColumnMapping.NONE;
    }

    /// What is said now, which is kept where all of its columns are there; otherwise what was said
    /// before.
    ColumnMapping of(List<String> header, ColumnMapping said, String by) {
        if (said.isEmpty()) {
            return kept(header);
        }
        ColumnMapping exact = said.in(header);
        if (header.containsAll(exact.columns().values())) {
            choices.keep(header, exact.columns(), by);
        }
        return exact;
    }
}
