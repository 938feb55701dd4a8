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

-- The workshops of a kept seat, as they were told with it.
CREATE TABLE seat_message_workshop (
    programme TEXT NOT NULL,
    message INTEGER NOT NULL,
    place INTEGER NOT NULL CHECK (place >= 1),
    day TEXT NOT NULL,
    start_minute INTEGER NOT NULL CHECK (start_minute >= 0),
    end_minute INTEGER NOT NULL CHECK (end_minute <= 1440),
    location TEXT NOT NULL,
    latitude DOUBLE PRECISION,
    longitude DOUBLE PRECISION,
    summary TEXT NOT NULL,
    description TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('tentative', 'confirmed', 'cancelled')),
    PRIMARY KEY (programme, message, place),
    FOREIGN KEY (programme, message) REFERENCES seat_message (programme, number),
    CHECK (start_minute < end_minute),
    CHECK ((latitude IS NULL) = (longitude IS NULL))
);
