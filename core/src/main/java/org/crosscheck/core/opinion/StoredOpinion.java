package org.crosscheck.core.opinion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.crosscheck.core.judge.Opinion;
import org.crosscheck.core.judge.Question;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// An opinion as it was given, on the evidence of one revision.
@Entity
@Immutable
@Table(name = "opinion")
class StoredOpinion {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Id private UUID id;

    @Column(name = "cross_check_id", nullable = false)
    private UUID crossCheck;

    @Column(nullable = false)
    private long revision;

    @Column(nullable = false, columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private String question;

    @Column(nullable = false)
    private String model;

    @Enumerated(EnumType.STRING)
    private Opinion.@Nullable View view;

    private @Nullable String reason;

    private @Nullable String failure;

    @Column(name = "asked_by", nullable = false)
    private String askedBy;

    @Column(name = "given_at", nullable = false)
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected StoredOpinion() {}

    StoredOpinion(
            UUID crossCheck,
            long revision,
            Question question,
            Opinion opinion,
            String askedBy,
            Instant at) {
        this.id = UUID.randomUUID();
        this.crossCheck = crossCheck;
        this.revision = revision;
        this.question = write(question);
        this.model = opinion.model();
        this.askedBy = askedBy;
        this.at = at;
        switch (opinion) {
            case Opinion.Given given -> {
                this.view = given.view();
                this.reason = given.reason();
            }
            case Opinion.Failed failed -> this.failure = failed.why();
        }
    }

    UUID crossCheck() {
        return crossCheck;
    }

    String askedBy() {
        return askedBy;
    }

    long revision() {
        return revision;
    }

    Question question() {
        try {
            return MAPPER.readValue(question, Question.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database holds JSON that cannot be read", e);
        }
    }

    OpinionRow row(Question asked, boolean outdated) {
        return new OpinionRow(asked, opinion(), at, outdated);
    }

    private Opinion opinion() {
        return view == null
                ? new Opinion.Failed(model, Objects.requireNonNullElse(failure, ""))
                : new Opinion.Given(model, view, Objects.requireNonNullElse(reason, ""));
    }

    private static String write(Question question) {
        try {
            return MAPPER.writeValueAsString(question);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a question is always JSON", e);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredOpinion that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
