-- The programme, its sessions, and the audit.
--
-- SQLite and PostgreSQL both accept what is written here. A day is `2021-04-08`, an instant
-- `2021-01-25T09:00:00Z`, a yes or no 1 or 0, an amount whole cents. `place` is a rank, 1 first.

CREATE TABLE programme (
    identifier TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    zone TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    decision_number TEXT NOT NULL,
    commissioner TEXT NOT NULL,
    provider TEXT NOT NULL,
    budget_line TEXT NOT NULL,
    session_count INTEGER NOT NULL CHECK (session_count >= 0),
    workshops_per_session INTEGER NOT NULL CHECK (workshops_per_session >= 0),
    seats INTEGER NOT NULL CHECK (seats >= 0),
    join_mid_series INTEGER NOT NULL CHECK (join_mid_series IN (0, 1)),
    passes_per_chequebook INTEGER NOT NULL CHECK (passes_per_chequebook >= 0),
    base_cents INTEGER NOT NULL,
    floor_cents INTEGER NOT NULL,
    face_value_cents INTEGER NOT NULL,
    price_rule TEXT NOT NULL,
    undelivered TEXT NOT NULL,
    collection TEXT NOT NULL,
    vat TEXT NOT NULL,
    instalments TEXT NOT NULL,
    CHECK (first_day <= last_day)
);

CREATE TABLE counted_outcome (
    programme TEXT NOT NULL REFERENCES programme (identifier),
    outcome TEXT NOT NULL,
    PRIMARY KEY (programme, outcome)
);

CREATE TABLE thing_to_bring (
    programme TEXT NOT NULL REFERENCES programme (identifier),
    place INTEGER NOT NULL CHECK (place >= 1),
    name TEXT NOT NULL,
    PRIMARY KEY (programme, place)
);

CREATE TABLE theme (
    programme TEXT NOT NULL REFERENCES programme (identifier),
    place INTEGER NOT NULL CHECK (place >= 1),
    title TEXT NOT NULL,
    PRIMARY KEY (programme, place)
);

CREATE TABLE theme_option (
    programme TEXT NOT NULL,
    theme INTEGER NOT NULL,
    place INTEGER NOT NULL CHECK (place >= 1),
    title TEXT NOT NULL,
    PRIMARY KEY (programme, theme, place),
    FOREIGN KEY (programme, theme) REFERENCES theme (programme, place)
);

-- A kit, a venue or a trainer that has left the programme stays, retired, while a session refers to it.

CREATE TABLE kit (
    programme TEXT NOT NULL REFERENCES programme (identifier),
    identifier TEXT NOT NULL,
    place INTEGER NOT NULL CHECK (place >= 1),
    retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
    name TEXT NOT NULL,
    is_placeholder INTEGER NOT NULL CHECK (is_placeholder IN (0, 1)),
    PRIMARY KEY (programme, identifier)
);

CREATE TABLE venue (
    programme TEXT NOT NULL,
    identifier TEXT NOT NULL,
    place INTEGER NOT NULL CHECK (place >= 1),
    retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
    name TEXT NOT NULL,
    town TEXT NOT NULL,
    address TEXT NOT NULL,
    latitude DOUBLE PRECISION CHECK (latitude BETWEEN -90 AND 90),
    longitude DOUBLE PRECISION CHECK (longitude BETWEEN -180 AND 180),
    state TEXT NOT NULL CHECK (state IN ('tentative', 'confirmed')),
    kit TEXT NOT NULL,
    PRIMARY KEY (programme, identifier),
    FOREIGN KEY (programme, kit) REFERENCES kit (programme, identifier),
    CHECK ((latitude IS NULL) = (longitude IS NULL))
);

CREATE TABLE trainer (
    programme TEXT NOT NULL REFERENCES programme (identifier),
    identifier TEXT NOT NULL,
    place INTEGER NOT NULL CHECK (place >= 1),
    retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
    name TEXT NOT NULL,
    is_placeholder INTEGER NOT NULL CHECK (is_placeholder IN (0, 1)),
    PRIMARY KEY (programme, identifier)
);

CREATE TABLE session (
    programme TEXT NOT NULL,
    id TEXT NOT NULL UNIQUE,
    number INTEGER NOT NULL CHECK (number >= 1),
    venue TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('planned', 'confirmed', 'cancelled')),
    PRIMARY KEY (programme, id),
    UNIQUE (programme, number),
    UNIQUE (programme, id, venue, state),
    FOREIGN KEY (programme, venue) REFERENCES venue (programme, identifier)
);

-- The venue and the state are the session's own: the foreign key keeps them equal, so that the
-- two indexes below can see them.
CREATE TABLE workshop (
    programme TEXT NOT NULL,
    session TEXT NOT NULL,
    id TEXT NOT NULL UNIQUE,
    venue TEXT NOT NULL,
    session_state TEXT NOT NULL,
    place INTEGER NOT NULL CHECK (place >= 1),
    day TEXT NOT NULL,
    start_minute INTEGER NOT NULL CHECK (start_minute >= 0),
    end_minute INTEGER NOT NULL CHECK (end_minute <= 1440),
    trainer TEXT NOT NULL,
    sequence INTEGER NOT NULL CHECK (sequence >= 0),
    created_at TEXT NOT NULL,
    modified_at TEXT NOT NULL,
    PRIMARY KEY (programme, session, id),
    UNIQUE (programme, session, place),
    FOREIGN KEY (programme, session, venue, session_state)
        REFERENCES session (programme, id, venue, state) ON UPDATE CASCADE,
    FOREIGN KEY (programme, trainer) REFERENCES trainer (programme, identifier),
    CHECK (start_minute < end_minute)
);

CREATE UNIQUE INDEX workshop_trainer_is_free ON workshop (programme, trainer, day, start_minute)
    WHERE session_state <> 'cancelled';

CREATE UNIQUE INDEX workshop_venue_is_free ON workshop (programme, venue, day, start_minute)
    WHERE session_state <> 'cancelled';

CREATE TABLE audit (
    number INTEGER NOT NULL PRIMARY KEY,
    recorded_at TEXT NOT NULL,
    author TEXT NOT NULL,
    verb TEXT NOT NULL,
    subject TEXT NOT NULL,
    value_before TEXT,
    value_after TEXT,
    request_key TEXT,
    hash TEXT NOT NULL,
    UNIQUE (subject, request_key)
);

-- The last row of the audit, so that rows taken from its end are missed.
CREATE TABLE audit_head (
    only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
    number INTEGER NOT NULL,
    hash TEXT NOT NULL
);

INSERT INTO audit_head (only_row, number, hash) VALUES (1, 0, '');
