-- What each feed showed when it was last fetched: what has gone from it is shown as cancelled, and its bytes are dated.

CREATE TABLE feed (
    programme TEXT NOT NULL REFERENCES programme (identifier),
    subject TEXT NOT NULL,
    tag TEXT NOT NULL,
    modified_at TEXT NOT NULL,
    PRIMARY KEY (programme, subject)
);

CREATE TABLE feed_event (
    programme TEXT NOT NULL,
    subject TEXT NOT NULL,
    uid TEXT NOT NULL,
    sequence INTEGER NOT NULL CHECK (sequence >= 0),
    created_at TEXT NOT NULL,
    modified_at TEXT NOT NULL,
    day TEXT NOT NULL,
    start_minute INTEGER NOT NULL CHECK (start_minute >= 0),
    end_minute INTEGER NOT NULL CHECK (end_minute <= 1440),
    location TEXT NOT NULL,
    latitude DOUBLE PRECISION,
    longitude DOUBLE PRECISION,
    summary TEXT NOT NULL,
    description TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('tentative', 'confirmed', 'cancelled')),
    PRIMARY KEY (programme, subject, uid),
    FOREIGN KEY (programme, subject) REFERENCES feed (programme, subject) ON DELETE CASCADE,
    CHECK (start_minute < end_minute),
    CHECK ((latitude IS NULL) = (longitude IS NULL))
);
