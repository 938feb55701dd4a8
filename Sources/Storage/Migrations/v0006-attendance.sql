-- What became of each workshop, and who came.

ALTER TABLE workshop ADD COLUMN workshop_state TEXT NOT NULL DEFAULT 'planned' CHECK (
    workshop_state IN (
        'planned', 'moved', 'held', 'cancelled-by-provider', 'force-majeure', 'cancelled-in-time', 'cancelled-late'
    )
);
ALTER TABLE workshop ADD COLUMN state_reason TEXT;

-- One that was called off leaves its hour to others.
DROP INDEX workshop_trainer_is_free;
DROP INDEX workshop_venue_is_free;

CREATE UNIQUE INDEX workshop_trainer_is_free ON workshop (programme, trainer, day, start_minute)
    WHERE session_state <> 'cancelled' AND workshop_state IN ('planned', 'moved', 'held');

CREATE UNIQUE INDEX workshop_venue_is_free ON workshop (programme, venue, day, start_minute)
    WHERE session_state <> 'cancelled' AND workshop_state IN ('planned', 'moved', 'held');

-- A sheet that has been filled in.
CREATE TABLE attendance_sheet (
    programme TEXT NOT NULL REFERENCES programme (identifier),
    workshop TEXT NOT NULL REFERENCES workshop (id),
    closed_at TEXT NOT NULL,
    closed_by TEXT NOT NULL,
    PRIMARY KEY (programme, workshop)
);

CREATE TABLE presence (
    programme TEXT NOT NULL,
    workshop TEXT NOT NULL,
    participant INTEGER NOT NULL,
    presence TEXT NOT NULL CHECK (presence IN ('present', 'late', 'left-early', 'excused', 'absent')),
    PRIMARY KEY (programme, workshop, participant),
    FOREIGN KEY (programme, workshop) REFERENCES attendance_sheet (programme, workshop),
    FOREIGN KEY (programme, participant) REFERENCES participant (programme, number)
);

CREATE INDEX presence_of_participant ON presence (programme, participant);

-- That a sheet was filled in anew, and why.
CREATE TABLE sheet_correction (
    programme TEXT NOT NULL,
    workshop TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number >= 1),
    corrected_at TEXT NOT NULL,
    author TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (programme, workshop, number),
    FOREIGN KEY (programme, workshop) REFERENCES attendance_sheet (programme, workshop)
);
