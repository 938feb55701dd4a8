-- Issued documents, what each was computed from, and its files as they were issued. Nothing here is ever changed.
--
-- One series over all programmes of the database, without a gap: `rank` is 1, 2, 3… Amounts are those that are printed; a
-- credit note gives them back.

CREATE TABLE invoice (
    rank INTEGER NOT NULL PRIMARY KEY CHECK (rank >= 1),
    programme TEXT NOT NULL REFERENCES programme (identifier),
    number TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('invoice', 'supplementary-invoice', 'credit-note')),
    preceding TEXT REFERENCES invoice (number),
    issued_on TEXT NOT NULL,
    issued_at TEXT NOT NULL,
    author TEXT NOT NULL,
    reason TEXT NOT NULL,
    up_to_session INTEGER CHECK (up_to_session >= 1),
    net_cents INTEGER NOT NULL,
    vat_cents INTEGER NOT NULL CHECK (vat_cents >= 0),
    due_cents INTEGER NOT NULL CHECK (due_cents > 0),
    fingerprint TEXT NOT NULL,
    CHECK (due_cents = net_cents + vat_cents),
    CHECK (kind = 'invoice' OR preceding IS NOT NULL)
);

-- What was owed for each session when a document was issued, by whatever documents; and the line that asks for it.
CREATE TABLE invoice_session (
    invoice INTEGER NOT NULL REFERENCES invoice (rank),
    session INTEGER NOT NULL CHECK (session >= 1),
    line INTEGER CHECK (line >= 1),
    due_workshops INTEGER NOT NULL CHECK (due_workshops >= 0),
    gross_cents INTEGER NOT NULL CHECK (gross_cents >= 0),
    floor_cents INTEGER NOT NULL CHECK (floor_cents >= 0),
    passes INTEGER NOT NULL CHECK (passes >= 0),
    deductible_cents INTEGER NOT NULL CHECK (deductible_cents >= 0),
    applied_cents INTEGER NOT NULL CHECK (applied_cents >= 0),
    excess_cents INTEGER NOT NULL CHECK (excess_cents >= 0),
    PRIMARY KEY (invoice, session)
);

-- The records that a document was computed from, as they were.

CREATE TABLE invoice_workshop (
    invoice INTEGER NOT NULL REFERENCES invoice (rank),
    session INTEGER NOT NULL,
    place INTEGER NOT NULL,
    day TEXT NOT NULL,
    state TEXT NOT NULL,
    is_owed INTEGER NOT NULL CHECK (is_owed IN (0, 1)),
    PRIMARY KEY (invoice, session, place)
);

CREATE TABLE invoice_presence (
    invoice INTEGER NOT NULL REFERENCES invoice (rank),
    session INTEGER NOT NULL,
    place INTEGER NOT NULL,
    participant INTEGER NOT NULL,
    presence TEXT NOT NULL,
    PRIMARY KEY (invoice, session, place, participant)
);

CREATE TABLE invoice_pass (
    invoice INTEGER NOT NULL REFERENCES invoice (rank),
    pass INTEGER NOT NULL,
    session INTEGER NOT NULL,
    place INTEGER NOT NULL,
    participant INTEGER,
    serial TEXT NOT NULL,
    outcome TEXT NOT NULL,
    counts INTEGER NOT NULL CHECK (counts IN (0, 1)),
    PRIMARY KEY (invoice, pass)
);

CREATE INDEX invoice_pass_at_workshop ON invoice_pass (invoice, session, place);

-- Where the passes and the presences did not agree when a document was issued: of somebody, or of the whole workshop.
CREATE TABLE invoice_anomaly (
    invoice INTEGER NOT NULL REFERENCES invoice (rank),
    position INTEGER NOT NULL CHECK (position >= 1),
    session INTEGER NOT NULL,
    place INTEGER NOT NULL,
    seat INTEGER,
    participant INTEGER,
    kind TEXT NOT NULL,
    given INTEGER NOT NULL CHECK (given >= 0),
    asked INTEGER CHECK (asked >= 0),
    serials TEXT NOT NULL,
    PRIMARY KEY (invoice, position)
);

CREATE TABLE invoice_file (
    invoice INTEGER NOT NULL REFERENCES invoice (rank),
    name TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (invoice, name)
);
