-- Which of the possible explanations of a difference a reviewer confirmed.

ALTER TABLE decision ADD COLUMN explanation text
    CHECK (explanation IN ('ROUNDING', 'UNIT', 'INCLUSIVE_COUNTING', 'TIME_ZONE', 'OTHER_AS_OF_DATE', 'OTHER_SCOPE',
                           'CORRECTION', 'COPIED_ERROR', 'TRANSLATION'));
