-- What is asked of the issuer of passes, month by month, and what it answers.

CREATE UNIQUE INDEX pass_and_state ON pass (programme, number, state);

-- A claim that was taken back keeps its number, and has no passes any more.
CREATE TABLE claim (
    programme TEXT NOT NULL REFERENCES programme (identifier),
    number INTEGER NOT NULL CHECK (number >= 1),
    month TEXT NOT NULL,
    -- How many it had when it was made.
    passes INTEGER NOT NULL CHECK (passes >= 1),
    face_value_cents INTEGER NOT NULL CHECK (face_value_cents >= 0),
    state TEXT NOT NULL CHECK (state IN ('made', 'sent', 'withdrawn')),
    made_on TEXT NOT NULL,
    sent_on TEXT,
    withdrawn_on TEXT,
    reason TEXT,
    PRIMARY KEY (programme, number),
    UNIQUE (programme, number, state),
    CHECK ((state = 'sent') = (sent_on IS NOT NULL)),
    CHECK ((state = 'withdrawn') = (withdrawn_on IS NOT NULL)),
    CHECK ((state = 'withdrawn') = (reason IS NOT NULL)),
    CHECK (sent_on IS NULL OR sent_on >= made_on)
);

CREATE UNIQUE INDEX claim_of_month ON claim (programme, month) WHERE state <> 'withdrawn';

-- A pass is in one claim at most, and nothing is asked for it before that is sent.
CREATE TABLE claim_pass (
    programme TEXT NOT NULL,
    pass INTEGER NOT NULL,
    pass_state TEXT NOT NULL CHECK (pass_state IN ('scanned', 'claimed', 'paid', 'rejected')),
    claim INTEGER NOT NULL,
    claim_state TEXT NOT NULL CHECK (claim_state IN ('made', 'sent')),
    fault TEXT CHECK (fault IN ('provider', 'none')),
    reason TEXT,
    PRIMARY KEY (programme, pass),
    FOREIGN KEY (programme, pass, pass_state) REFERENCES pass (programme, number, state) ON UPDATE CASCADE,
    FOREIGN KEY (programme, claim, claim_state) REFERENCES claim (programme, number, state) ON UPDATE CASCADE,
    CHECK (claim_state = 'sent' OR pass_state = 'scanned'),
    CHECK ((fault IS NULL) = (reason IS NULL)),
    CHECK (pass_state <> 'rejected' OR fault IS NOT NULL),
    CHECK (fault IS NULL OR pass_state IN ('claimed', 'rejected'))
);

CREATE INDEX claim_pass_of_claim ON claim_pass (programme, claim, pass_state, fault);
