-- What an additional judge answered, apart from findings and decisions. Rows are only ever added.

CREATE TABLE opinion (
    id             uuid PRIMARY KEY,
    cross_check_id uuid NOT NULL REFERENCES cross_check,
    -- Of the cross-check when the judge was asked; after a later one the opinion is outdated.
    revision       bigint NOT NULL CHECK (revision >= 0),
    question       jsonb NOT NULL CHECK (jsonb_typeof(question) = 'object'),
    model          text NOT NULL,
    view           text CHECK (view IN ('AGREE', 'CONFLICT', 'NOT_COMPARABLE', 'CANNOT_TELL')),
    reason         text,
    failure        text,
    -- While a review is blind, nobody else sees it.
    asked_by       text NOT NULL,
    given_at       timestamptz NOT NULL,
    -- Either it has a view with a reason, or it could not answer.
    CHECK ((view IS NULL) = (reason IS NULL)),
    CHECK ((view IS NULL) = (failure IS NOT NULL))
);
CREATE INDEX opinion_cross_check ON opinion (cross_check_id, given_at DESC);

ALTER TABLE history
    DROP CONSTRAINT history_kind_check,
    ADD CONSTRAINT history_kind_check CHECK (kind IN ('INVESTIGATION', 'ARTICLE', 'RUN', 'DECISION', 'REOPENED', 'STALE',
                                                      'FOUND_AGAIN', 'RULES', 'ASSIGNMENT', 'RESOLUTION', 'OPINION'));
