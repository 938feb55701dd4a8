-- What every enrolment looks for, so that it takes no longer in a large programme.

-- The offers that nobody answered in time.
CREATE INDEX enrolment_open_offers ON enrolment (programme, expires_at) WHERE state = 'offered';

-- The sessions of the nearest venue.
CREATE INDEX session_of_venue ON session (programme, venue);
