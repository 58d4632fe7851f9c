-- People who sign in, and the investigations that they work on.

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- The form in which text is searched: lower case, without accents. It names the schema of the
-- extension, which an administrator may have chosen, so that an index may be built on it.
DO $$
DECLARE
    home text := (SELECT n.nspname FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace
                  WHERE e.extname = 'unaccent');
BEGIN
    EXECUTE format(
        'CREATE FUNCTION search_form(given text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
         AS $body$ SELECT lower(%1$I.unaccent(%2$L::regdictionary, given)) $body$',
        home, format('%I.unaccent', home));
END
$$;

CREATE TABLE account (
    id            uuid PRIMARY KEY,
    username      text NOT NULL CHECK (username ~ '^[[:alnum:]._@-]{1,60}$'),
    display_name  text NOT NULL CHECK (btrim(display_name) <> ''),
    role          text NOT NULL CHECK (role IN ('ADMIN', 'REVIEWER')),
    password_hash text NOT NULL CHECK (password_hash LIKE '$2%'),
    created_at    timestamptz NOT NULL,
    version       bigint NOT NULL
);
CREATE UNIQUE INDEX account_username ON account (lower(username));

CREATE TABLE investigation (
    id          uuid PRIMARY KEY,
    title       text NOT NULL CHECK (btrim(title) <> ''),
    description text NOT NULL,
    created_at  timestamptz NOT NULL,
    created_by  text NOT NULL,
    version     bigint NOT NULL
);
CREATE UNIQUE INDEX investigation_title ON investigation (lower(title));
