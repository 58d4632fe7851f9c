-- A queue of 100,000 cross-checks is paged, counted, filtered and searched without reading the cross-checks themselves, which are
-- wide.

-- Falling score, so that a place of the queue is found by one comparison of rows.
ALTER TABLE cross_check ADD COLUMN falling_score double precision NOT NULL GENERATED ALWAYS AS (-score) STORED;
DROP INDEX cross_check_queue;
-- The order of the queue, then what it is filtered by.
CREATE INDEX cross_check_queue ON cross_check (investigation_id, outcome_rank, falling_score, attribute, id, state, type);

-- The text in the form in which it is searched, apart from the cross-check: decisions, which change that, leave this alone.
CREATE TABLE cross_check_text (
    cross_check_id   uuid PRIMARY KEY REFERENCES cross_check ON DELETE CASCADE,
    investigation_id uuid NOT NULL REFERENCES investigation,
    searched         text NOT NULL
);
INSERT INTO cross_check_text SELECT id, investigation_id, search_form(search_text) FROM cross_check;
DROP INDEX cross_check_search;
CREATE INDEX cross_check_text_searched ON cross_check_text USING gin (searched gin_trgm_ops);

CREATE FUNCTION add_cross_check_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO cross_check_text SELECT id, investigation_id, search_form(search_text) FROM added;
    RETURN NULL;
END
$$;
CREATE TRIGGER cross_check_gets_text AFTER INSERT ON cross_check
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION add_cross_check_text();

CREATE FUNCTION change_cross_check_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE cross_check_text SET searched = search_form(NEW.search_text) WHERE cross_check_id = NEW.id;
    RETURN NULL;
END
$$;
CREATE TRIGGER cross_check_changes_text AFTER UPDATE OF search_text ON cross_check
    FOR EACH ROW WHEN (OLD.search_text <> NEW.search_text) EXECUTE FUNCTION change_cross_check_text();

-- Whose articles take part in a cross-check, and which agencies' texts those carry, each once.
CREATE TABLE cross_check_party (
    investigation_id uuid NOT NULL REFERENCES investigation,
    kind             text NOT NULL CHECK (kind IN ('SOURCE', 'ORIGIN')),
    name             text NOT NULL,
    cross_check_id   uuid NOT NULL REFERENCES cross_check ON DELETE CASCADE,
    PRIMARY KEY (investigation_id, kind, name, cross_check_id)
);
CREATE INDEX cross_check_party_cross_check ON cross_check_party (cross_check_id);

CREATE VIEW cross_check_party_now AS
    SELECT c.investigation_id, p.kind, p.name, m.cross_check_id, m.article_id
    FROM cross_check_article m
    JOIN cross_check c ON c.id = m.cross_check_id
    JOIN article a ON a.id = m.article_id
    CROSS JOIN LATERAL (VALUES ('SOURCE', coalesce(a.publisher, a.label)), ('ORIGIN', a.agency)) AS p (kind, name)
    WHERE p.name IS NOT NULL;
INSERT INTO cross_check_party SELECT DISTINCT investigation_id, kind, name, cross_check_id FROM cross_check_party_now;

CREATE FUNCTION renew_cross_check_party(wanted uuid[]) RETURNS void LANGUAGE sql AS $$
    DELETE FROM cross_check_party p
    WHERE p.cross_check_id = ANY (wanted)
      AND NOT EXISTS (SELECT 1 FROM cross_check_party_now n
                      WHERE n.cross_check_id = p.cross_check_id AND n.kind = p.kind AND n.name = p.name);
    INSERT INTO cross_check_party
    SELECT DISTINCT investigation_id, kind, name, cross_check_id FROM cross_check_party_now
    WHERE cross_check_id = ANY (wanted)
    ON CONFLICT DO NOTHING;
$$;

CREATE FUNCTION cross_check_articles_came() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO cross_check_party
    SELECT DISTINCT n.investigation_id, n.kind, n.name, n.cross_check_id
    FROM added JOIN cross_check_party_now n USING (cross_check_id, article_id)
    ON CONFLICT DO NOTHING;
    RETURN NULL;
END
$$;
CREATE TRIGGER cross_check_article_came AFTER INSERT ON cross_check_article
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION cross_check_articles_came();

CREATE FUNCTION cross_check_articles_left() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM renew_cross_check_party(ARRAY(SELECT DISTINCT cross_check_id FROM gone));
    RETURN NULL;
END
$$;
CREATE TRIGGER cross_check_article_left AFTER DELETE ON cross_check_article
    REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION cross_check_articles_left();

CREATE FUNCTION article_is_of_another_party() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM renew_cross_check_party(ARRAY(SELECT cross_check_id FROM cross_check_article WHERE article_id = NEW.id));
    RETURN NULL;
END
$$;
CREATE TRIGGER article_changes_party AFTER UPDATE OF publisher, label, agency ON article
    FOR EACH ROW
    WHEN (OLD.publisher IS DISTINCT FROM NEW.publisher OR OLD.label <> NEW.label OR OLD.agency IS DISTINCT FROM NEW.agency)
    EXECUTE FUNCTION article_is_of_another_party();

-- What a person has decided on what is there now.
CREATE INDEX decision_fresh ON decision (reviewer_id, cross_check_id) WHERE NOT outdated;
