-- Filters of the queue under a name: a person's own, or shown to everybody in the investigation.

CREATE TABLE saved_view (
    id               uuid PRIMARY KEY,
    investigation_id uuid NOT NULL REFERENCES investigation,
    owner_id         uuid NOT NULL REFERENCES account,
    name             text NOT NULL CHECK (btrim(name) <> '' AND length(name) <= 80),
    -- What an address would carry, by the names that it has there; "*" stands for whoever looks.
    filter           jsonb NOT NULL CHECK (jsonb_typeof(filter) = 'object'),
    shared           boolean NOT NULL,
    saved_at         timestamptz NOT NULL,
    version          bigint NOT NULL
);
CREATE UNIQUE INDEX saved_view_name ON saved_view (investigation_id, owner_id, lower(name));
CREATE INDEX saved_view_owner ON saved_view (owner_id);
