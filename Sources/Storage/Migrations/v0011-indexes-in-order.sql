-- What belongs to one session, person, party, commune or chequebook, in the order in which it is asked for.
--
-- Without it, SQLite rather reads all there is in that order than sort a few: every pass of a programme, to find the
-- ten of a chequebook.

DROP INDEX enrolment_of_session;
DROP INDEX enrolment_of_participant;
DROP INDEX chequebook_holder;
DROP INDEX distribution_to_participant;
DROP INDEX pass_of_chequebook;
DROP INDEX pass_in_state;
DROP INDEX participant_party;
DROP INDEX presence_of_participant;

CREATE INDEX enrolment_of_session ON enrolment (programme, session, number);
CREATE INDEX enrolment_of_participant ON enrolment (programme, participant, number);
CREATE INDEX chequebook_holder ON chequebook (programme, commune, number);
CREATE INDEX distribution_to_participant ON distribution (programme, participant, chequebook);
CREATE INDEX pass_of_chequebook ON pass (programme, chequebook, number, state);
CREATE INDEX pass_in_state ON pass (programme, state, number);
CREATE INDEX participant_party ON participant (programme, party, number);
CREATE INDEX presence_of_participant ON presence (programme, participant, presence);
