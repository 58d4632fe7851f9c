-- Which keys a person wants on the review screen. Who never chose has no row.

CREATE TABLE key_choice (
    account_id   uuid PRIMARY KEY REFERENCES account,
    -- The key by action, where it is not the one that comes with the program.
    keys         jsonb NOT NULL CHECK (jsonb_typeof(keys) = 'object'),
    -- Whether keys without Ctrl do anything at all.
    single_keys  boolean NOT NULL,
    chosen_at    timestamptz NOT NULL
);
