-- What is typed of a workshop beside its sheet, and what of it can be taken back.

-- How long somebody was there who came late or left early, where it is known.
ALTER TABLE presence ADD COLUMN minutes INTEGER CHECK (
    minutes IS NULL OR (minutes >= 1 AND presence IN ('late', 'left-early'))
);

-- Whether the workshop had been put off before it was held, for a sheet that is emptied.
ALTER TABLE attendance_sheet ADD COLUMN state_before TEXT NOT NULL DEFAULT 'planned' CHECK (
    state_before IN ('planned', 'moved')
);

UPDATE attendance_sheet SET state_before = 'moved'
WHERE workshop IN (SELECT id FROM workshop WHERE state_reason IS NOT NULL);

-- What is known of somebody before a sheet is filled in, for the day of the workshop: that they said they will not
-- come, or that they came without having been expected.
CREATE TABLE noted_presence (
    programme TEXT NOT NULL REFERENCES programme (identifier),
    workshop TEXT NOT NULL REFERENCES workshop (id),
    participant INTEGER NOT NULL,
    presence TEXT NOT NULL CHECK (presence IN ('present', 'late', 'left-early', 'excused', 'absent')),
    minutes INTEGER CHECK (minutes IS NULL OR (minutes >= 1 AND presence IN ('late', 'left-early'))),
    day TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    author TEXT NOT NULL,
    PRIMARY KEY (programme, workshop, participant),
    FOREIGN KEY (programme, participant) REFERENCES participant (programme, number)
);

-- Who comes to one workshop of a session without a seat that counts for it.
CREATE TABLE workshop_guest (
    programme TEXT NOT NULL REFERENCES programme (identifier),
    workshop TEXT NOT NULL REFERENCES workshop (id),
    participant INTEGER NOT NULL,
    added_at TEXT NOT NULL,
    author TEXT NOT NULL,
    PRIMARY KEY (programme, workshop, participant),
    FOREIGN KEY (programme, participant) REFERENCES participant (programme, number)
);

CREATE INDEX guest_is ON workshop_guest (programme, participant);

-- That a sheet was emptied, and why.
CREATE TABLE sheet_emptying (
    programme TEXT NOT NULL REFERENCES programme (identifier),
    workshop TEXT NOT NULL REFERENCES workshop (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    emptied_at TEXT NOT NULL,
    author TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (programme, workshop, number)
);

-- A pass that was not entered with its issuer after all.
INSERT INTO pass_step (state_before, state_after)
SELECT 'scanned', 'collected' WHERE NOT EXISTS (
    SELECT 1 FROM pass_step WHERE state_before = 'scanned' AND state_after = 'collected'
);

-- What certificates say of workshops that somebody attended in part; nothing before it was stored.
ALTER TABLE programme ADD COLUMN partly_attended TEXT CHECK (partly_attended IN ('minutes', 'apart'));
