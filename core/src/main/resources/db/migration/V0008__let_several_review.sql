-- Several reviewers for one cross-check: how many decisions it needs, who sees them when, who settles disputes, and who has what
-- to do. Investigations without rules of their own need one decision, as before.

ALTER TABLE account ADD COLUMN active boolean NOT NULL DEFAULT true;

CREATE TABLE review_rules (
    investigation_id  uuid PRIMARY KEY REFERENCES investigation,
    needed            integer NOT NULL CHECK (needed BETWEEN 1 AND 5),
    -- The outcomes that need so many; the others need one.
    outcomes          jsonb NOT NULL CHECK (jsonb_typeof(outcomes) = 'array'),
    blind             boolean NOT NULL,
    blind_adjudicator boolean NOT NULL,
    -- Null: every administrator.
    adjudicator_id    uuid REFERENCES account,
    version           bigint NOT NULL
);

ALTER TABLE decision
    ADD COLUMN reason text CHECK (reason IN ('SAME', 'ROUNDING', 'PRECISION', 'UNIT', 'BOUND', 'PARAPHRASE', 'VALUE_DIFFERS',
                                             'WORDING_DIFFERS', 'NEGATED', 'ATTRIBUTION_DIFFERS', 'SUPERSEDED', 'SCOPE',
                                             'OTHER_EVENT', 'NO_DATE')),
    -- The cross-check says something else than the reviewer saw.
    ADD COLUMN outdated boolean NOT NULL DEFAULT false;

CREATE TABLE resolution (
    cross_check_id uuid PRIMARY KEY REFERENCES cross_check,
    adjudicator_id uuid NOT NULL REFERENCES account,
    verdict        text NOT NULL CHECK (verdict IN ('CONSISTENT', 'CONFLICTING', 'NOT_COMPARABLE', 'UNSURE')),
    reason         text,
    note           text NOT NULL,
    resolved_at    timestamptz NOT NULL,
    -- What the reviewers held when it was resolved.
    views          jsonb NOT NULL CHECK (jsonb_typeof(views) = 'array'),
    seen_outcome   text NOT NULL,
    seen_positions jsonb NOT NULL CHECK (jsonb_typeof(seen_positions) = 'array'),
    outdated       boolean NOT NULL,
    version        bigint NOT NULL
);

CREATE TABLE assignment (
    cross_check_id uuid NOT NULL REFERENCES cross_check ON DELETE CASCADE,
    reviewer_id    uuid NOT NULL REFERENCES account,
    assigned_at    timestamptz NOT NULL,
    PRIMARY KEY (cross_check_id, reviewer_id)
);
CREATE INDEX assignment_reviewer ON assignment (reviewer_id);

-- All of these follow from the decisions, the rules and the people; they are kept for the queue.
ALTER TABLE cross_check
    ADD COLUMN needed integer NOT NULL DEFAULT 1 CHECK (needed BETWEEN 1 AND 5),
    ADD COLUMN shown boolean NOT NULL DEFAULT true,
    ADD COLUMN soft_difference boolean NOT NULL DEFAULT false,
    DROP CONSTRAINT cross_check_state_check;

-- A decision is outdated where it was made on something else than what is there now and the cross-check was opened again.
UPDATE decision d SET outdated = true
FROM cross_check c
WHERE c.id = d.cross_check_id AND c.state = 'REOPENED'
  AND (d.seen_outcome <> c.outcome OR d.seen_positions <> c.positions);

UPDATE cross_check c SET
    state = CASE WHEN d.verdicts > 1 THEN 'DISPUTED' ELSE 'RESOLVED' END,
    verdict = CASE WHEN d.verdicts > 1 THEN NULL ELSE coalesce(d.verdict, 'UNSURE') END
FROM (SELECT cross_check_id,
             count(DISTINCT verdict) FILTER (WHERE verdict <> 'UNSURE') AS verdicts,
             min(verdict) FILTER (WHERE verdict <> 'UNSURE') AS verdict
      FROM decision GROUP BY cross_check_id) d
WHERE c.state = 'DECIDED' AND d.cross_check_id = c.id;
UPDATE cross_check SET verdict = NULL WHERE state NOT IN ('RESOLVED', 'DECIDED');
UPDATE cross_check SET state = 'OPEN', verdict = NULL WHERE state = 'DECIDED';

ALTER TABLE cross_check
    ADD CONSTRAINT cross_check_state_check CHECK (state IN ('OPEN', 'FIRST_REVIEW', 'AWAITING_SECOND', 'DISPUTED', 'RESOLVED',
                                                            'REOPENED')),
    ADD CONSTRAINT cross_check_verdict_when_resolved CHECK (verdict IS NULL OR state = 'RESOLVED');
CREATE INDEX cross_check_state ON cross_check (investigation_id, state);

ALTER TABLE history
    DROP CONSTRAINT history_kind_check,
    ADD CONSTRAINT history_kind_check CHECK (kind IN ('INVESTIGATION', 'ARTICLE', 'RUN', 'DECISION', 'REOPENED', 'STALE',
                                                      'FOUND_AGAIN', 'RULES', 'ASSIGNMENT', 'RESOLUTION'));
