-- What people say of cross-checks: that two are of one fact, or that one is of two. Articles and claims stay as they are; each run
-- applies the groupings that are in force to what it finds.

ALTER TABLE cross_check
    -- The one that goes on for both; it stays, with its decisions, and is in no list.
    ADD COLUMN merged_into uuid REFERENCES cross_check CHECK (merged_into <> id);
CREATE INDEX cross_check_merged ON cross_check (merged_into) WHERE merged_into IS NOT NULL;

CREATE TABLE cross_check_grouping (
    id               uuid PRIMARY KEY,
    investigation_id uuid NOT NULL REFERENCES investigation,
    kind             text NOT NULL CHECK (kind IN ('MERGE', 'SPLIT')),
    -- The one that keeps its identity, and the one that was merged into it or split off it.
    kept_id          uuid NOT NULL REFERENCES cross_check,
    other_id         uuid NOT NULL REFERENCES cross_check,
    kept_key         text NOT NULL,
    other_key        text NOT NULL,
    -- Where the statements of each stand: keys may change.
    kept_places      jsonb NOT NULL CHECK (jsonb_typeof(kept_places) = 'array'),
    other_places     jsonb NOT NULL CHECK (jsonb_typeof(other_places) = 'array'),
    -- What the one that keeps its identity would say without this grouping.
    without          jsonb NOT NULL CHECK (jsonb_typeof(without) = 'object'),
    why              text NOT NULL CHECK (btrim(why) <> ''),
    made_by          text NOT NULL,
    -- In force since; groupings apply in this order.
    since            timestamptz NOT NULL,
    -- Why it does not apply to what the latest run found.
    resting          text,
    taken_back_by    text,
    taken_back_at    timestamptz,
    version          bigint NOT NULL,
    CHECK (kept_id <> other_id),
    CHECK ((taken_back_by IS NULL) = (taken_back_at IS NULL))
);
CREATE INDEX cross_check_grouping_in_force ON cross_check_grouping (investigation_id, since) WHERE taken_back_at IS NULL;
CREATE INDEX cross_check_grouping_kept ON cross_check_grouping (kept_id);
CREATE INDEX cross_check_grouping_other ON cross_check_grouping (other_id);

-- Lists are read from this index alone; what was merged into another is not in it.
DROP INDEX cross_check_queue;
CREATE INDEX cross_check_queue ON cross_check (investigation_id, outcome_rank, falling_score, attribute, id, state, type)
    WHERE merged_into IS NULL;

CREATE OR REPLACE VIEW cross_check_party_now AS
    SELECT c.investigation_id, p.kind, p.name, m.cross_check_id, m.article_id
    FROM cross_check_article m
    JOIN cross_check c ON c.id = m.cross_check_id
    JOIN article a ON a.id = m.article_id
    CROSS JOIN LATERAL (VALUES ('SOURCE', coalesce(a.publisher, a.label)), ('ORIGIN', a.agency)) AS p (kind, name)
    WHERE p.name IS NOT NULL AND c.merged_into IS NULL;

CREATE FUNCTION cross_check_is_merged() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM renew_cross_check_party(ARRAY[NEW.id]);
    RETURN NULL;
END
$$;
CREATE TRIGGER cross_check_changes_merged AFTER UPDATE OF merged_into ON cross_check
    FOR EACH ROW WHEN (OLD.merged_into IS DISTINCT FROM NEW.merged_into) EXECUTE FUNCTION cross_check_is_merged();

-- One more kind beside those that there are.
DO $$
DECLARE
    kinds text := (SELECT pg_get_constraintdef(oid) FROM pg_constraint
                   WHERE conrelid = 'history'::regclass AND conname = 'history_kind_check');
BEGIN
    ALTER TABLE history DROP CONSTRAINT history_kind_check;
    EXECUTE 'ALTER TABLE history ADD CONSTRAINT history_kind_check '
            || replace(kinds, 'ARRAY[', 'ARRAY[''GROUPING''::text, ');
END
$$;
