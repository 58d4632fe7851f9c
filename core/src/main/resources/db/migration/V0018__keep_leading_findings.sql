-- How many pairs of claims a cross-check compares; where they are many, only those that stand for all are stored.
ALTER TABLE cross_check ADD COLUMN compared integer NOT NULL DEFAULT 0;

UPDATE cross_check SET compared = jsonb_array_length(findings);
