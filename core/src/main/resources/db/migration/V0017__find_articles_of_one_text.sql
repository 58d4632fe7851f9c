-- Articles that carry one text, as the last run saw it: the first article of their group, itself included; null where it
-- shares its text with no other.
ALTER TABLE article ADD COLUMN text_group uuid REFERENCES article ON DELETE SET NULL;
CREATE INDEX article_text_group ON article (text_group) WHERE text_group IS NOT NULL;

ALTER TABLE cross_check_party DROP CONSTRAINT cross_check_party_kind_check;
ALTER TABLE cross_check_party ADD CONSTRAINT cross_check_party_kind_check CHECK (kind IN ('SOURCE', 'ORIGIN', 'TEXT'));

CREATE OR REPLACE VIEW cross_check_party_now AS
    SELECT c.investigation_id, p.kind, p.name, m.cross_check_id, m.article_id
    FROM cross_check_article m
    JOIN cross_check c ON c.id = m.cross_check_id
    JOIN article a ON a.id = m.article_id
    CROSS JOIN LATERAL (VALUES ('SOURCE', coalesce(a.publisher, a.label)), ('ORIGIN', a.agency),
                               ('TEXT', a.text_group::text)) AS p (kind, name)
    WHERE p.name IS NOT NULL AND c.merged_into IS NULL;

DROP TRIGGER article_changes_party ON article;
CREATE TRIGGER article_changes_party AFTER UPDATE OF publisher, label, agency, text_group ON article
    FOR EACH ROW
    WHEN (OLD.publisher IS DISTINCT FROM NEW.publisher OR OLD.label <> NEW.label OR OLD.agency IS DISTINCT FROM NEW.agency
          OR OLD.text_group IS DISTINCT FROM NEW.text_group)
    EXECUTE FUNCTION article_is_of_another_party();
