-- Kinds of findings that the reviewers of an investigation do not want in their queue. Nothing is removed: the cross-checks and
-- their decisions stay, and come back when the kind is no longer muted.

CREATE TABLE muted_kind (
    investigation_id uuid NOT NULL REFERENCES investigation,
    type             text NOT NULL CHECK (type IN ('DURATION', 'DATE', 'COUNT', 'MONEY', 'PERCENTAGE', 'MEASURE', 'PLACE',
                                                   'PERSON', 'QUOTE', 'POLARITY', 'ORDER')),
    muted_at         timestamptz NOT NULL,
    PRIMARY KEY (investigation_id, type)
);
