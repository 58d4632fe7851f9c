-- How far a cross-check is that was not finished, and what comparing each article came to, so that it
-- goes on where it stopped.

CREATE TABLE unfinished_run (
    investigation_id uuid PRIMARY KEY REFERENCES investigation,
    started_at       timestamptz NOT NULL,
    started_by       text NOT NULL,
    articles_done    integer NOT NULL CHECK (articles_done >= 0),
    articles         integer NOT NULL CHECK (articles >= articles_done),
    conflicts        integer NOT NULL CHECK (conflicts >= 0)
);

-- One row an article, in the order in which they were compared; each with those before it. Numbers are
-- of four bytes, the highest first.
CREATE TABLE compared_article (
    investigation_id uuid NOT NULL REFERENCES investigation,
    place            integer NOT NULL CHECK (place >= 0),
    article_id       uuid NOT NULL REFERENCES article ON DELETE CASCADE,
    article_version  bigint NOT NULL,
    -- Which rules and exchange rates compared.
    basis            text NOT NULL,
    pairs            bigint NOT NULL CHECK (pairs >= 0),
    looked           bytea NOT NULL,
    looked_at        bytea NOT NULL,
    matches          bytea NOT NULL,
    PRIMARY KEY (investigation_id, place)
);
CREATE INDEX compared_article_article ON compared_article (article_id);
