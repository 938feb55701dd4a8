-- A pass that had been collected was presented once more, by whom and where; it was refused.
--
-- `first_place` is the movement by which it had been collected: when that is undone, this was no second use.

CREATE TABLE second_use (
    programme TEXT NOT NULL,
    pass INTEGER NOT NULL,
    workshop TEXT NOT NULL REFERENCES workshop (id),
    participant INTEGER NOT NULL,
    first_place INTEGER NOT NULL,
    PRIMARY KEY (programme, pass, first_place, workshop, participant),
    FOREIGN KEY (programme, pass, first_place) REFERENCES pass_movement (programme, pass, place),
    FOREIGN KEY (programme, participant) REFERENCES participant (programme, number)
);
