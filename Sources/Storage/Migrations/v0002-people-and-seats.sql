-- Communes and their chequebooks, the people they send, who has which seat, and who waits.
--
-- What names a person is in `person` alone: where that row goes, nobody's name is left. Half-days of the week are
-- bits of a number: weekday × 2 + half-day, Monday morning is bit 0 and Sunday afternoon bit 13.

ALTER TABLE programme ADD COLUMN appeal_ends_on TEXT;
ALTER TABLE programme ADD COLUMN offer_days INTEGER NOT NULL DEFAULT 3 CHECK (offer_days >= 1);
ALTER TABLE programme ADD COLUMN afternoon_minute INTEGER NOT NULL DEFAULT 720;
ALTER TABLE programme ADD COLUMN reserve_chequebooks INTEGER NOT NULL DEFAULT 0 CHECK (reserve_chequebooks >= 0);

-- For the seats of an enrolment to refer to.
CREATE UNIQUE INDEX programme_seats ON programme (identifier, seats);

CREATE TABLE commune (
    programme TEXT NOT NULL REFERENCES programme (identifier),
    name TEXT NOT NULL,
    place INTEGER NOT NULL CHECK (place >= 1),
    retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
    name_in_decision TEXT,
    allotted INTEGER NOT NULL CHECK (allotted >= 0),
    answer TEXT NOT NULL DEFAULT 'silent' CHECK (answer IN ('confirmed', 'declined', 'silent')),
    answered_on TEXT,
    mandate_on TEXT,
    imprest_account TEXT NOT NULL DEFAULT 'to-check' CHECK (imprest_account IN ('needed', 'dispensed', 'to-check')),
    PRIMARY KEY (programme, name),
    CHECK ((answer = 'silent') = (answered_on IS NULL))
);

CREATE TABLE commune_journey (
    programme TEXT NOT NULL,
    commune TEXT NOT NULL,
    venue TEXT NOT NULL,
    minutes INTEGER NOT NULL CHECK (minutes >= 0),
    PRIMARY KEY (programme, commune, venue),
    FOREIGN KEY (programme, commune) REFERENCES commune (programme, name)
);

-- A chequebook without a commune is in the reserve.
CREATE TABLE chequebook (
    programme TEXT NOT NULL REFERENCES programme (identifier),
    number INTEGER NOT NULL CHECK (number >= 1),
    commune TEXT,
    PRIMARY KEY (programme, number),
    FOREIGN KEY (programme, commune) REFERENCES commune (programme, name)
);

CREATE INDEX chequebook_holder ON chequebook (programme, commune);

-- From the reserve to a commune, or back.
CREATE TABLE chequebook_movement (
    programme TEXT NOT NULL,
    movement INTEGER NOT NULL CHECK (movement >= 1),
    chequebook INTEGER NOT NULL,
    commune TEXT NOT NULL,
    is_return INTEGER NOT NULL CHECK (is_return IN (0, 1)),
    moved_on TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (programme, movement, chequebook),
    FOREIGN KEY (programme, chequebook) REFERENCES chequebook (programme, number),
    FOREIGN KEY (programme, commune) REFERENCES commune (programme, name)
);

CREATE TABLE participant (
    programme TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number >= 1),
    id TEXT NOT NULL UNIQUE,
    commune TEXT NOT NULL,
    availability INTEGER NOT NULL CHECK (availability BETWEEN 0 AND 16383),
    wishes INTEGER NOT NULL CHECK (wishes BETWEEN 0 AND 16383),
    longest_way INTEGER CHECK (longest_way >= 0),
    referrer TEXT CHECK (referrer IN ('commune', 'ccas')),
    party INTEGER,
    registered_at TEXT NOT NULL,
    PRIMARY KEY (programme, number),
    FOREIGN KEY (programme, commune) REFERENCES commune (programme, name)
);

CREATE INDEX participant_party ON participant (programme, party);

CREATE TABLE person (
    programme TEXT NOT NULL,
    participant INTEGER NOT NULL,
    family_name TEXT NOT NULL,
    given_name TEXT NOT NULL,
    email TEXT,
    telephone TEXT,
    PRIMARY KEY (programme, participant),
    FOREIGN KEY (programme, participant) REFERENCES participant (programme, number)
);

CREATE TABLE attestation (
    programme TEXT NOT NULL,
    participant INTEGER NOT NULL,
    fact TEXT NOT NULL CHECK (fact IN ('difficulty', 'modest-income', 'motivation')),
    holds INTEGER NOT NULL CHECK (holds IN (0, 1)),
    author TEXT NOT NULL,
    attested_on TEXT NOT NULL,
    PRIMARY KEY (programme, participant, fact),
    FOREIGN KEY (programme, participant) REFERENCES participant (programme, number)
);

CREATE TABLE exemption (
    programme TEXT NOT NULL,
    participant INTEGER NOT NULL,
    reason TEXT NOT NULL,
    author TEXT NOT NULL,
    granted_on TEXT NOT NULL,
    PRIMARY KEY (programme, participant),
    FOREIGN KEY (programme, participant) REFERENCES participant (programme, number)
);

-- The seats are the programme's own: the foreign key keeps them equal, so that the check below can see them.
CREATE TABLE enrolment (
    programme TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number >= 1),
    session TEXT NOT NULL,
    participant INTEGER NOT NULL,
    seat INTEGER NOT NULL CHECK (seat >= 1),
    seats INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('offered', 'seated', 'refused', 'expired', 'withdrawn', 'moved')),
    first_workshop INTEGER NOT NULL CHECK (first_workshop >= 1),
    last_workshop INTEGER CHECK (last_workshop >= 0),
    began_at TEXT NOT NULL,
    expires_at TEXT,
    ended_at TEXT,
    reason TEXT,
    PRIMARY KEY (programme, number),
    FOREIGN KEY (programme, session) REFERENCES session (programme, id),
    FOREIGN KEY (programme, participant) REFERENCES participant (programme, number),
    FOREIGN KEY (programme, seats) REFERENCES programme (identifier, seats) ON UPDATE CASCADE,
    CHECK ((state IN ('offered', 'seated')) = (ended_at IS NULL)),
    CHECK (state <> 'offered' OR expires_at IS NOT NULL),
    CHECK ((ended_at IS NULL) = (last_workshop IS NULL)),
    CHECK (seat <= seats OR ended_at IS NOT NULL)
);

CREATE UNIQUE INDEX enrolment_seat_is_free ON enrolment (programme, session, seat) WHERE ended_at IS NULL;

CREATE UNIQUE INDEX enrolment_is_one ON enrolment (programme, participant) WHERE ended_at IS NULL;

CREATE INDEX enrolment_of_participant ON enrolment (programme, participant);

CREATE INDEX enrolment_of_session ON enrolment (programme, session);

-- Without a session, somebody waits for any that suits.
CREATE TABLE waiting_turn (
    programme TEXT NOT NULL,
    participant INTEGER NOT NULL,
    turn INTEGER NOT NULL CHECK (turn >= 1),
    session TEXT,
    since TEXT NOT NULL,
    PRIMARY KEY (programme, participant),
    UNIQUE (programme, turn),
    FOREIGN KEY (programme, participant) REFERENCES participant (programme, number),
    FOREIGN KEY (programme, session) REFERENCES session (programme, id)
);

CREATE INDEX waiting_for_session ON waiting_turn (programme, session, turn);
