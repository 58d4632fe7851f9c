package org.crosscheck.core.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/// What somebody said of the columns of tables with one header.
@Entity
@Table(name = "column_choice")
class ColumnChoice {
    @Id private String header;

    @Column(nullable = false, columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private String chosen;

    @Column(name = "chosen_at", nullable = false)
    private Instant at;

    @Column(name = "chosen_by", nullable = false)
    private String by;

    @SuppressWarnings("NullAway.Init")
    protected ColumnChoice() {}

    ColumnChoice(String header, Map<String, String> columns, Instant at, String by) {
        this.header = header;
        this.chosen = ArticleJson.write(columns);
        this.at = at;
        this.by = by;
    }

    Map<String, String> columns() {
        return ArticleJson.fields(chosen);
    }

    void change(Map<String, String> columns, Instant now, String who) {
        chosen = ArticleJson.write(columns);
        at = now;
        by = who;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ColumnChoice choice && choice.header.equals(header);
    }

    @Override
    public int hashCode() {
        return Objects.hash(header);
    }
}
