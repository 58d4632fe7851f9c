-- What the verdicts mean in an investigation. A version is never changed; each decision names the one that it was made under.
-- Version 0 is the program's own wording.

CREATE TABLE verdict_definitions (
    investigation_id uuid NOT NULL REFERENCES investigation,
    number           integer NOT NULL CHECK (number > 0),
    meanings         jsonb NOT NULL CHECK (jsonb_typeof(meanings) = 'object'),
    written_at       timestamptz NOT NULL,
    written_by       text NOT NULL,
    PRIMARY KEY (investigation_id, number)
);

ALTER TABLE decision ADD COLUMN definitions integer NOT NULL DEFAULT 0 CHECK (definitions >= 0);
