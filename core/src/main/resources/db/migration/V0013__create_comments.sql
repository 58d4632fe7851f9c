-- What people say to each other about a cross-check. A comment is never changed; one that is removed keeps its place and says who
-- removed it.

CREATE TABLE comment (
    id             uuid PRIMARY KEY,
    cross_check_id uuid NOT NULL REFERENCES cross_check,
    author_id      uuid NOT NULL REFERENCES account,
    written_at     timestamptz NOT NULL,
    body           text NOT NULL CHECK (btrim(body) <> '' AND length(body) <= 4000),
    removed_by     uuid REFERENCES account,
    removed_at     timestamptz,
    CHECK ((removed_by IS NULL) = (removed_at IS NULL))
);
CREATE INDEX comment_cross_check ON comment (cross_check_id, written_at);

CREATE TABLE mention (
    comment_id uuid NOT NULL REFERENCES comment,
    account_id uuid NOT NULL REFERENCES account,
    seen       boolean NOT NULL DEFAULT false,
    PRIMARY KEY (comment_id, account_id)
);
CREATE INDEX mention_account ON mention (account_id, seen);

-- One more kind beside those that there are.
DO $$
DECLARE
    kinds text := (SELECT pg_get_constraintdef(oid) FROM pg_constraint
                   WHERE conrelid = 'history'::regclass AND conname = 'history_kind_check');
BEGIN
    ALTER TABLE history DROP CONSTRAINT history_kind_check;
    EXECUTE 'ALTER TABLE history ADD CONSTRAINT history_kind_check '
            || replace(kinds, 'ARRAY[', 'ARRAY[''COMMENT''::text, ');
END
$$;
