-- Who is told of which workshop, and what they were told: messages are the memory from which the next ones are derived.

ALTER TABLE programme ADD COLUMN contact_name TEXT;
ALTER TABLE programme ADD COLUMN contact_email TEXT;
ALTER TABLE programme ADD COLUMN contact_telephone TEXT;

ALTER TABLE trainer ADD COLUMN email TEXT;

-- What the participants of the session have chosen, where a workshop leaves the theme to them.
ALTER TABLE session ADD COLUMN chosen_theme TEXT;

-- The workshop may be gone: who was invited must still be told.
CREATE TABLE invitation (
    programme TEXT NOT NULL REFERENCES programme (identifier),
    uid TEXT NOT NULL UNIQUE,
    participant INTEGER,
    trainer TEXT,
    workshop TEXT NOT NULL,
    created_at TEXT NOT NULL,
    answer TEXT CHECK (answer IN ('accepted', 'declined', 'tentative')),
    answer_sequence INTEGER CHECK (answer_sequence >= 0),
    answered_at TEXT,
    PRIMARY KEY (programme, uid),
    FOREIGN KEY (programme, participant) REFERENCES participant (programme, number),
    CHECK ((participant IS NULL) <> (trainer IS NULL)),
    CHECK ((answer IS NULL) = (answer_sequence IS NULL) AND (answer IS NULL) = (answered_at IS NULL))
);

CREATE UNIQUE INDEX invitation_of_participant ON invitation (programme, participant, workshop)
    WHERE participant IS NOT NULL;

CREATE UNIQUE INDEX invitation_of_trainer ON invitation (programme, trainer, workshop) WHERE trainer IS NOT NULL;

-- Without an address, on paper.
CREATE TABLE message (
    programme TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number >= 1),
    uid TEXT NOT NULL,
    method TEXT NOT NULL CHECK (method IN ('request', 'cancel')),
    sequence INTEGER NOT NULL CHECK (sequence >= 0),
    stamped_at TEXT NOT NULL,
    email TEXT,
    day TEXT NOT NULL,
    start_minute INTEGER NOT NULL CHECK (start_minute >= 0),
    end_minute INTEGER NOT NULL CHECK (end_minute <= 1440),
    location TEXT NOT NULL,
    latitude DOUBLE PRECISION,
    longitude DOUBLE PRECISION,
    summary TEXT NOT NULL,
    description TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('tentative', 'confirmed', 'cancelled')),
    state TEXT NOT NULL CHECK (state IN ('waiting', 'handed-over', 'superseded')),
    PRIMARY KEY (programme, number),
    FOREIGN KEY (programme, uid) REFERENCES invitation (programme, uid),
    CHECK (start_minute < end_minute),
    CHECK ((latitude IS NULL) = (longitude IS NULL))
);

CREATE INDEX message_of_invitation ON message (programme, uid, number);

CREATE INDEX message_in_outbox ON message (programme, number) WHERE state = 'waiting';
