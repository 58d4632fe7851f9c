-- What people say that the program read wrongly of an article: its title, publisher or date, where a claim begins and ends, what is
-- a claim and what is none. The bytes and the text stay as they are.

ALTER TABLE claim
    ADD COLUMN origin text NOT NULL DEFAULT 'FOUND' CHECK (origin IN ('FOUND', 'PERSON')),
    -- Where the program finds it, where somebody drew its border anew.
    ADD COLUMN found_start integer CHECK (found_start >= 0),
    ADD COLUMN found_end integer CHECK (found_end >= found_start),
    ADD COLUMN withdrawn boolean NOT NULL DEFAULT false,
    ADD CONSTRAINT claim_found_somewhere CHECK ((found_start IS NULL) = (found_end IS NULL)),
    ADD CONSTRAINT claim_of_person_found_nowhere CHECK (origin = 'FOUND' OR found_start IS NULL);

CREATE TABLE article_correction (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    article_id      uuid NOT NULL REFERENCES article,
    -- The version of the article that it made.
    article_version bigint NOT NULL CHECK (article_version >= 0),
    field           text NOT NULL CHECK (field IN ('TITLE', 'PUBLISHER', 'PUBLISHED', 'CLAIM_BORDER', 'CLAIM_ADDED',
                                                   'CLAIM_WITHDRAWN', 'CLAIM_RESTORED')),
    before_value    text,
    after_value     text,
    why             text NOT NULL,
    corrected_at    timestamptz NOT NULL,
    corrected_by    text NOT NULL
);
CREATE INDEX article_correction_article ON article_correction (article_id, id);

CREATE FUNCTION refuse_changed_correction() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'corrections are only ever added' USING ERRCODE = 'integrity_constraint_violation';
END
$$;
CREATE TRIGGER article_correction_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON article_correction
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_changed_correction();
