-- Seats above the maximum, given knowingly; people whose session is called off; withdrawals that last.

ALTER TABLE programme ADD COLUMN overbooking INTEGER NOT NULL DEFAULT 0 CHECK (overbooking >= 0);

-- For the seats of an enrolment to refer to.
CREATE UNIQUE INDEX programme_seats_above ON programme (identifier, seats, overbooking);

-- As it was, with what may be given above the seats, the reason for it, and two more states.
CREATE TABLE enrolment_with_reason (
    programme TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number >= 1),
    session TEXT NOT NULL,
    participant INTEGER NOT NULL,
    seat INTEGER NOT NULL CHECK (seat >= 1),
    seats INTEGER NOT NULL,
    overbooking INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (
        state IN ('offered', 'seated', 'refused', 'expired', 'revoked', 'withdrawn', 'moved', 'cancelled')
    ),
    first_workshop INTEGER NOT NULL CHECK (first_workshop >= 1),
    last_workshop INTEGER CHECK (last_workshop >= 0),
    began_at TEXT NOT NULL,
    expires_at TEXT,
    ended_at TEXT,
    reason TEXT,
    overbooking_reason TEXT,
    PRIMARY KEY (programme, number),
    FOREIGN KEY (programme, session) REFERENCES session (programme, id),
    FOREIGN KEY (programme, participant) REFERENCES participant (programme, number),
    FOREIGN KEY (programme, seats, overbooking)
        REFERENCES programme (identifier, seats, overbooking) ON UPDATE CASCADE,
    CHECK ((state IN ('offered', 'seated')) = (ended_at IS NULL)),
    CHECK (state <> 'offered' OR expires_at IS NOT NULL),
    CHECK ((ended_at IS NULL) = (last_workshop IS NULL)),
    CHECK (seat <= seats + overbooking OR ended_at IS NOT NULL),
    CHECK (seat <= seats OR ended_at IS NOT NULL OR overbooking_reason IS NOT NULL)
);

INSERT INTO enrolment_with_reason (
    programme, number, session, participant, seat, seats, overbooking, state, first_workshop, last_workshop, began_at,
    expires_at, ended_at, reason
)
SELECT programme, number, session, participant, seat, seats, 0, state, first_workshop, last_workshop, began_at,
    expires_at, ended_at, reason
FROM enrolment;

DROP TABLE enrolment;
ALTER TABLE enrolment_with_reason RENAME TO enrolment;
DROP INDEX programme_seats;

CREATE UNIQUE INDEX enrolment_seat_is_free ON enrolment (programme, session, seat) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX enrolment_is_one ON enrolment (programme, participant) WHERE ended_at IS NULL;
CREATE INDEX enrolment_of_session ON enrolment (programme, session, number);
CREATE INDEX enrolment_of_participant ON enrolment (programme, participant, number);
CREATE INDEX enrolment_open_offers ON enrolment (programme, expires_at) WHERE state = 'offered';

-- Whose session was called off comes before all others: their turns are below 1.
CREATE TABLE turn_from_any_number (
    programme TEXT NOT NULL,
    participant INTEGER NOT NULL,
    turn INTEGER NOT NULL,
    session TEXT,
    since TEXT NOT NULL,
    PRIMARY KEY (programme, participant),
    UNIQUE (programme, turn),
    FOREIGN KEY (programme, participant) REFERENCES participant (programme, number),
    FOREIGN KEY (programme, session) REFERENCES session (programme, id)
);

INSERT INTO turn_from_any_number (programme, participant, turn, session, since)
SELECT programme, participant, turn, session, since FROM waiting_turn;

DROP TABLE waiting_turn;
ALTER TABLE turn_from_any_number RENAME TO waiting_turn;

CREATE INDEX waiting_for_session ON waiting_turn (programme, session, turn);

-- Who withdrew without a seat; of others, their last seat says so.
CREATE TABLE withdrawal (
    programme TEXT NOT NULL,
    participant INTEGER NOT NULL,
    since TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (programme, participant),
    FOREIGN KEY (programme, participant) REFERENCES participant (programme, number)
);
