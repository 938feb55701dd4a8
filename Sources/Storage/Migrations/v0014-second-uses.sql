-- A pass that had been collected was presented once more, by whom and where; it was refused.

CREATE TABLE second_use (
    programme TEXT NOT NULL,
    pass INTEGER NOT NULL,
    workshop TEXT NOT NULL REFERENCES workshop (id),
    participant INTEGER NOT NULL,
    PRIMARY KEY (programme, pass, workshop, participant),
    FOREIGN KEY (programme, pass) REFERENCES pass (programme, number),
    FOREIGN KEY (programme, participant) REFERENCES participant (programme, number)
);
