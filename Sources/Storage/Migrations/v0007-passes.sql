-- The life of each pass, and who has which chequebook.

ALTER TABLE programme ADD COLUMN passes_expire_on TEXT;

CREATE TABLE serial_pattern (
    programme TEXT NOT NULL REFERENCES programme (identifier),
    place INTEGER NOT NULL CHECK (place >= 1),
    pattern TEXT NOT NULL,
    PRIMARY KEY (programme, place)
);

-- To whom a chequebook was given.
CREATE TABLE distribution (
    programme TEXT NOT NULL,
    chequebook INTEGER NOT NULL,
    participant INTEGER NOT NULL,
    given_on TEXT NOT NULL,
    PRIMARY KEY (programme, chequebook),
    FOREIGN KEY (programme, chequebook) REFERENCES chequebook (programme, number),
    FOREIGN KEY (programme, participant) REFERENCES participant (programme, number)
);

CREATE INDEX distribution_to_participant ON distribution (programme, participant);

-- Without a chequebook, it is a pass of another commissioner.
CREATE TABLE pass (
    programme TEXT NOT NULL REFERENCES programme (identifier),
    number INTEGER NOT NULL CHECK (number >= 1),
    chequebook INTEGER,
    state TEXT NOT NULL CHECK (
        state IN (
            'received', 'distributed', 'presented', 'collected', 'scanned', 'claimed', 'paid', 'rejected', 'refused',
            'lost', 'expired'
        )
    ),
    serial TEXT,
    PRIMARY KEY (programme, number),
    UNIQUE (programme, serial),
    FOREIGN KEY (programme, chequebook) REFERENCES chequebook (programme, number),
    CHECK (serial IS NOT NULL OR state NOT IN ('collected', 'scanned', 'claimed', 'paid', 'rejected'))
);

CREATE INDEX pass_of_chequebook ON pass (programme, chequebook);

CREATE INDEX pass_in_state ON pass (programme, state);

-- The steps that there are; a movement is one of them.
CREATE TABLE pass_step (
    state_before TEXT NOT NULL,
    state_after TEXT NOT NULL,
    PRIMARY KEY (state_before, state_after)
);

INSERT INTO pass_step (state_before, state_after) VALUES
    ('received', 'distributed'), ('received', 'lost'), ('received', 'expired'),
    ('distributed', 'presented'), ('distributed', 'received'), ('distributed', 'lost'), ('distributed', 'expired'),
    ('presented', 'collected'), ('presented', 'refused'),
    ('collected', 'scanned'), ('collected', 'distributed'),
    ('scanned', 'claimed'), ('claimed', 'paid'), ('claimed', 'rejected'),
    ('refused', 'distributed'), ('lost', 'distributed');

CREATE TABLE pass_movement (
    programme TEXT NOT NULL,
    pass INTEGER NOT NULL,
    place INTEGER NOT NULL CHECK (place >= 1),
    state_before TEXT NOT NULL,
    state_after TEXT NOT NULL,
    moved_on TEXT NOT NULL,
    author TEXT NOT NULL,
    reason TEXT NOT NULL,
    participant INTEGER,
    workshop TEXT REFERENCES workshop (id),
    PRIMARY KEY (programme, pass, place),
    FOREIGN KEY (programme, pass) REFERENCES pass (programme, number),
    FOREIGN KEY (state_before, state_after) REFERENCES pass_step (state_before, state_after),
    FOREIGN KEY (programme, participant) REFERENCES participant (programme, number)
);

CREATE INDEX pass_movement_at_workshop ON pass_movement (programme, workshop, participant, state_before, state_after);

-- The passes of the chequebooks that are there.
INSERT INTO pass (programme, number, chequebook, state)
WITH RECURSIVE leaf (number) AS (
    SELECT 1
    UNION ALL
    SELECT number + 1 FROM leaf WHERE number < (SELECT MAX(passes_per_chequebook) FROM programme)
)
SELECT chequebook.programme, (chequebook.number - 1) * passes_per_chequebook + leaf.number, chequebook.number, 'received'
FROM chequebook
JOIN programme ON programme.identifier = chequebook.programme
JOIN leaf ON leaf.number <= passes_per_chequebook;
