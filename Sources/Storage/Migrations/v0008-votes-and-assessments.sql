-- Which themes participants approve, what workshops teach, and what people could do before and after.

ALTER TABLE programme ADD COLUMN vote_closes_after INTEGER;

CREATE TABLE theme_vote (
    programme TEXT NOT NULL,
    session TEXT NOT NULL,
    participant INTEGER NOT NULL,
    theme TEXT NOT NULL,
    voted_at TEXT NOT NULL,
    PRIMARY KEY (programme, session, participant, theme),
    FOREIGN KEY (programme, session) REFERENCES session (programme, id),
    FOREIGN KEY (programme, participant) REFERENCES participant (programme, number)
);

-- Of a theme, or of one of its options; `option_title` is empty for the theme itself.
CREATE TABLE skill (
    programme TEXT NOT NULL,
    theme INTEGER NOT NULL,
    option_title TEXT NOT NULL,
    place INTEGER NOT NULL CHECK (place >= 1),
    title TEXT NOT NULL,
    PRIMARY KEY (programme, theme, option_title, place),
    FOREIGN KEY (programme, theme) REFERENCES theme (programme, place)
);

-- A skill is known by its words: what was assessed stays when the programme changes them.
CREATE TABLE assessment (
    programme TEXT NOT NULL,
    participant INTEGER NOT NULL,
    workshop INTEGER NOT NULL CHECK (workshop >= 1),
    skill TEXT NOT NULL,
    moment TEXT NOT NULL CHECK (moment IN ('diagnostic', 'review')),
    level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 3),
    author TEXT NOT NULL,
    assessed_on TEXT NOT NULL,
    PRIMARY KEY (programme, participant, workshop, skill, moment),
    FOREIGN KEY (programme, participant) REFERENCES participant (programme, number)
);

CREATE TABLE assessment_comment (
    programme TEXT NOT NULL,
    participant INTEGER NOT NULL,
    moment TEXT NOT NULL CHECK (moment IN ('diagnostic', 'review')),
    comment TEXT NOT NULL,
    PRIMARY KEY (programme, participant, moment),
    FOREIGN KEY (programme, participant) REFERENCES participant (programme, number)
);
