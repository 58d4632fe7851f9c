-- Articles as they came, what was read out of them, and the claims that they make.

CREATE TABLE article (
    id               uuid PRIMARY KEY,
    investigation_id uuid NOT NULL REFERENCES investigation,
    file             text NOT NULL,
    record_line      integer CHECK (record_line >= 0),
    raw              bytea NOT NULL,
    html             boolean NOT NULL,
    sha256           text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    record_fields    jsonb NOT NULL CHECK (jsonb_typeof(record_fields) = 'object'),
    label            text NOT NULL,
    title            text,
    publisher        text,
    authors          jsonb NOT NULL CHECK (jsonb_typeof(authors) = 'array'),
    url              text,
    language         text,
    agency           text,
    published_on     date,
    published_at     text,
    published_from   text CHECK (published_from IN ('ARGUMENT', 'RECORD', 'META', 'TEXT')),
    modified_on      date,
    modified_at      text,
    modified_from    text CHECK (modified_from IN ('ARGUMENT', 'RECORD', 'META', 'TEXT')),
    fetched_at       timestamptz NOT NULL,
    fetched_by       text NOT NULL,
    body             text NOT NULL,
    sentences        jsonb NOT NULL CHECK (jsonb_typeof(sentences) = 'array'),
    attributions     jsonb NOT NULL CHECK (jsonb_typeof(attributions) = 'array'),
    claim_count      integer NOT NULL CHECK (claim_count >= 0),
    version          bigint NOT NULL,
    -- The same bytes are one article of an investigation, whatever the file is called.
    CONSTRAINT article_same_bytes UNIQUE NULLS NOT DISTINCT (investigation_id, sha256, record_line),
    CHECK ((published_on IS NULL) = (published_from IS NULL)),
    CHECK (published_at IS NULL OR published_on IS NOT NULL),
    CHECK ((modified_on IS NULL) = (modified_from IS NULL)),
    CHECK (modified_at IS NULL OR modified_on IS NOT NULL)
);

-- An article is one version of a text: spans point into it, decisions rest on it.
CREATE FUNCTION refuse_changed_article() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the text and the bytes of a stored article never change'
        USING ERRCODE = 'integrity_constraint_violation';
END
$$;
CREATE TRIGGER article_is_immutable
    BEFORE UPDATE OF investigation_id, raw, sha256, record_line, body ON article
    FOR EACH ROW
    WHEN (OLD.investigation_id <> NEW.investigation_id OR OLD.raw <> NEW.raw OR OLD.sha256 <> NEW.sha256
          OR OLD.record_line IS DISTINCT FROM NEW.record_line OR OLD.body <> NEW.body)
    EXECUTE FUNCTION refuse_changed_article();

CREATE TABLE claim (
    id              uuid PRIMARY KEY,
    article_id      uuid NOT NULL REFERENCES article ON DELETE CASCADE,
    name            text NOT NULL,
    ordinal         integer NOT NULL CHECK (ordinal >= 0),
    span_start      integer NOT NULL CHECK (span_start >= 0),
    span_end        integer NOT NULL,
    printed         text NOT NULL,
    sentence_start  integer NOT NULL CHECK (sentence_start >= 0),
    sentence_end    integer NOT NULL,
    checkworthiness double precision NOT NULL CHECK (checkworthiness BETWEEN 0 AND 1),
    speaker         text,
    polarity        text NOT NULL CHECK (polarity IN ('AFFIRMED', 'NEGATED')),
    certainty       text NOT NULL CHECK (certainty IN ('ASSERTED', 'REPORTED', 'PLANNED', 'POSSIBLE')),
    event_time      text,
    frame           jsonb NOT NULL CHECK (jsonb_typeof(frame) = 'object'),
    claim_values    jsonb NOT NULL CHECK (jsonb_typeof(claim_values) = 'array'),
    UNIQUE (article_id, name),
    UNIQUE (article_id, ordinal) DEFERRABLE INITIALLY DEFERRED,
    CHECK (span_end >= span_start),
    CHECK (sentence_end >= sentence_start)
);
