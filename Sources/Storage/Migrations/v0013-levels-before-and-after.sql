-- One row for each skill of somebody, with both levels: what they have learnt is seen without looking for another row.
--
-- Who assessed them, and when, is in the audit.

CREATE TABLE skill_level (
    programme TEXT NOT NULL,
    participant INTEGER NOT NULL,
    workshop INTEGER NOT NULL CHECK (workshop >= 1),
    skill TEXT NOT NULL,
    diagnostic INTEGER CHECK (diagnostic BETWEEN 0 AND 3),
    review INTEGER CHECK (review BETWEEN 0 AND 3),
    PRIMARY KEY (programme, participant, workshop, skill),
    CHECK (diagnostic IS NOT NULL OR review IS NOT NULL),
    FOREIGN KEY (programme, participant) REFERENCES participant (programme, number)
);

INSERT INTO skill_level (programme, participant, workshop, skill, diagnostic, review)
SELECT programme, participant, workshop, skill,
    MAX(CASE moment WHEN 'diagnostic' THEN level END), MAX(CASE moment WHEN 'review' THEN level END)
FROM assessment GROUP BY programme, participant, workshop, skill;

DROP TABLE assessment;

-- What is counted of a whole programme, so that counting reads nothing else.
CREATE INDEX skill_level_of_participant ON skill_level (programme, participant, diagnostic, review);
CREATE INDEX presence_at_workshop ON presence (programme, workshop, presence);
