-- What people said of the columns of tables, so that the next table with the same header needs no
-- asking again.

CREATE TABLE column_choice (
    -- the header's names in their order, as a JSON array
    header     text PRIMARY KEY CHECK (jsonb_typeof(header::jsonb) = 'array'),
    -- the column by field
    chosen     jsonb NOT NULL CHECK (jsonb_typeof(chosen) = 'object'),
    chosen_at  timestamptz NOT NULL,
    chosen_by  text NOT NULL
);
