-- What people are told and why, when it was handed over, what they are told of their seat, and where letters go.

ALTER TABLE programme ADD COLUMN announce_confirmations INTEGER NOT NULL DEFAULT 0
    CHECK (announce_confirmations IN (0, 1));

-- For letters alone; it goes with the name.
ALTER TABLE person ADD COLUMN postal_address TEXT;

-- NULL on those that were written before.
ALTER TABLE message ADD COLUMN reason TEXT;

-- What somebody was given at one instant is one letter; NULL on what was handed over before.
ALTER TABLE message ADD COLUMN handed_over_at TEXT;

-- What somebody without a seat was told of their turn; numbered with the messages.
CREATE TABLE seat_message (
    programme TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number >= 1),
    participant INTEGER NOT NULL,
    notice TEXT NOT NULL CHECK (notice IN ('offered', 'waiting', 'withdrawn', 'lapsed')),
    session TEXT,
    kept_until TEXT,
    position INTEGER CHECK (position >= 1),
    stamped_at TEXT NOT NULL,
    email TEXT,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'handed-over', 'superseded')),
    handed_over_at TEXT,
    PRIMARY KEY (programme, number),
    FOREIGN KEY (programme, participant) REFERENCES participant (programme, number),
    CHECK ((notice = 'offered') = (kept_until IS NOT NULL)),
    CHECK (notice <> 'offered' OR session IS NOT NULL),
    CHECK ((notice = 'waiting') = (position IS NOT NULL))
);

CREATE INDEX seat_message_of_participant ON seat_message (programme, participant, number);
