-- What runs found, what people decided, and all that happened.

CREATE TABLE check_run (
    id               uuid PRIMARY KEY,
    investigation_id uuid NOT NULL REFERENCES investigation,
    started_at       timestamptz NOT NULL,
    finished_at      timestamptz NOT NULL,
    started_by       text NOT NULL,
    rules_version    text NOT NULL,
    coverage         jsonb NOT NULL CHECK (jsonb_typeof(coverage) = 'object'),
    cross_checks     integer NOT NULL CHECK (cross_checks >= 0),
    conflicts        integer NOT NULL CHECK (conflicts BETWEEN 0 AND cross_checks),
    reopened         integer NOT NULL CHECK (reopened >= 0),
    CHECK (finished_at >= started_at)
);
CREATE INDEX check_run_latest ON check_run (investigation_id, finished_at DESC);

CREATE TABLE cross_check (
    id               uuid PRIMARY KEY,
    investigation_id uuid NOT NULL REFERENCES investigation,
    key              text NOT NULL,
    attribute        text NOT NULL,
    type             text CHECK (type IN ('DURATION', 'DATE', 'COUNT', 'MONEY', 'PERCENTAGE', 'MEASURE', 'PLACE',
                                          'PERSON', 'QUOTE', 'POLARITY', 'ORDER')),
    outcome          text NOT NULL CHECK (outcome IN ('AGREES', 'CONFLICTS', 'NOT_COMPARABLE', 'CANNOT_TELL',
                                                      'UNRELATED')),
    -- The order of the queue.
    outcome_rank     integer NOT NULL GENERATED ALWAYS AS (
                         CASE outcome WHEN 'CONFLICTS' THEN 0 WHEN 'NOT_COMPARABLE' THEN 1 WHEN 'CANNOT_TELL' THEN 2
                                      WHEN 'AGREES' THEN 3 ELSE 4 END) STORED,
    reason           text CHECK (reason IN ('SAME', 'ROUNDING', 'PRECISION', 'UNIT', 'BOUND', 'PARAPHRASE',
                                            'VALUE_DIFFERS', 'WORDING_DIFFERS', 'NEGATED', 'ATTRIBUTION_DIFFERS',
                                            'SUPERSEDED', 'SCOPE', 'OTHER_EVENT', 'NO_DATE')),
    sentence         text NOT NULL,
    score            double precision NOT NULL CHECK (score BETWEEN 0 AND 1),
    sources          integer NOT NULL CHECK (sources >= 0),
    positions        jsonb NOT NULL CHECK (jsonb_typeof(positions) = 'array'),
    findings         jsonb NOT NULL CHECK (jsonb_typeof(findings) = 'array'),
    search_text      text NOT NULL,
    revision         bigint NOT NULL CHECK (revision >= 0),
    state            text NOT NULL CHECK (state IN ('OPEN', 'DECIDED', 'REOPENED')),
    verdict          text CHECK (verdict IN ('CONSISTENT', 'CONFLICTING', 'NOT_COMPARABLE', 'UNSURE')),
    reopened_because text,
    stale            boolean NOT NULL,
    version          bigint NOT NULL,
    UNIQUE (investigation_id, key),
    CHECK (state <> 'REOPENED' OR reopened_because IS NOT NULL),
    CHECK (NOT stale OR reopened_because IS NOT NULL)
);
CREATE INDEX cross_check_queue ON cross_check (investigation_id, outcome_rank, score DESC, attribute, id);
CREATE INDEX cross_check_search ON cross_check USING gin (search_form(search_text) gin_trgm_ops);

CREATE TABLE cross_check_article (
    cross_check_id uuid NOT NULL REFERENCES cross_check ON DELETE CASCADE,
    article_id     uuid NOT NULL REFERENCES article,
    PRIMARY KEY (cross_check_id, article_id)
);
CREATE INDEX cross_check_article_article ON cross_check_article (article_id);

CREATE TABLE decision (
    id             uuid PRIMARY KEY,
    cross_check_id uuid NOT NULL REFERENCES cross_check,
    reviewer_id    uuid NOT NULL REFERENCES account,
    verdict        text NOT NULL CHECK (verdict IN ('CONSISTENT', 'CONFLICTING', 'NOT_COMPARABLE', 'UNSURE')),
    note           text NOT NULL,
    position       text,
    decided_at     timestamptz NOT NULL,
    -- What the cross-check said when the reviewer decided.
    seen_outcome   text NOT NULL,
    seen_positions jsonb NOT NULL CHECK (jsonb_typeof(seen_positions) = 'array'),
    version        bigint NOT NULL,
    UNIQUE (cross_check_id, reviewer_id)
);
CREATE INDEX decision_reviewer ON decision (reviewer_id);

CREATE TABLE history (
    id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    investigation_id uuid NOT NULL REFERENCES investigation,
    article_id       uuid REFERENCES article,
    -- No ON DELETE: a cross-check that people worked on cannot go.
    cross_check_id   uuid REFERENCES cross_check,
    happened_at      timestamptz NOT NULL,
    who              text NOT NULL,
    kind             text NOT NULL CHECK (kind IN ('INVESTIGATION', 'ARTICLE', 'RUN', 'DECISION', 'REOPENED', 'STALE',
                                                   'FOUND_AGAIN')),
    what             text NOT NULL
);
CREATE INDEX history_investigation ON history (investigation_id, id);
CREATE INDEX history_article ON history (article_id) WHERE article_id IS NOT NULL;
CREATE INDEX history_cross_check ON history (cross_check_id, id) WHERE cross_check_id IS NOT NULL;

-- What happened stays on record.
CREATE FUNCTION refuse_changed_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'history is only ever added to' USING ERRCODE = 'integrity_constraint_violation';
END
$$;
CREATE TRIGGER history_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON history
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_changed_history();
