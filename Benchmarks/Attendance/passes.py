"""Where each pass is, and the steps that brought it there."""

import sqlite3
from dataclasses import dataclass, field
from datetime import date

from audit import AUTHOR
from year import PROGRAMME, Year


@dataclass
class Occasion:
    """Why, of whom and where passes move; the workshop by its number and its identity."""

    day: date
    reason: str = ""
    participant: int | None = None
    workshop: tuple[str, str] | None = None


@dataclass
class Passes:
    connection: sqlite3.Connection
    year: Year
    states: dict[int, str] = field(default_factory=dict)
    serials: dict[int, str] = field(default_factory=dict)
    others: int = 0
    places: dict[int, int] = field(default_factory=dict)
    movements: list[tuple[object, ...]] = field(default_factory=list)

    def of_chequebook(self, chequebook: int) -> range:
        each = self.year.passes_per_chequebook
        return range((chequebook - 1) * each + 1, chequebook * each + 1)

    def chequebook(self, number: int) -> int | None:
        """None for a pass of another commissioner."""
        chequebook = (number - 1) // self.year.passes_per_chequebook + 1
        return chequebook if chequebook <= self.year.chequebooks else None

    def other(self) -> int:
        """A pass of another commissioner, presented."""
        self.others += 1
        number = self.year.chequebooks * self.year.passes_per_chequebook + self.others
        self.states[number], self.serials[number] = "presented", f"AUTRE-{self.others:08}"
        return number

    def move(self, number: int, steps: list[str], occasion: Occasion) -> tuple[str, str | None]:
        """The facts after and before, as the audit tells them."""
        before = state = self.states.get(number, "received")
        for step in steps:
            place = self.places[number] = self.places.get(number, 0) + 1
            workshop = occasion.workshop[1] if occasion.workshop else None
            self.movements.append(
                (PROGRAMME, number, place, state, step, str(occasion.day), AUTHOR, occasion.reason)
                + (occasion.participant, workshop)
            )
            state = step
        self.states[number] = state
        return self.fact(number, state, occasion), None if before == "received" else self.fact(number, before, occasion)

    def fact(self, number: int, state: str, occasion: Occasion) -> str:
        chequebook = self.chequebook(number)
        parts = [
            state,
            f"chequebook {chequebook}" if chequebook else None,
            f"participant {occasion.participant}" if occasion.participant else None,
            f"workshop {occasion.workshop[0]}" if occasion.workshop else None,
        ]
        return f"pass {number}: {'; '.join(filter(None, parts))}"

    def save_movements(self) -> None:
        self.connection.executemany(
            f"INSERT INTO pass_movement VALUES ({', '.join('?' * 10)})",
            self.movements,
        )
        self.movements.clear()

    def save(self) -> None:
        ordered = self.year.chequebooks * self.year.passes_per_chequebook
        self.connection.executemany(
            "UPDATE pass SET state = ?, serial = ? WHERE programme = ? AND number = ?",
            (
                (state, self.serials.get(number), PROGRAMME, number)
                for number, state in sorted(self.states.items())
                if number <= ordered
            ),
        )
        self.connection.executemany(
            "INSERT INTO pass (programme, number, chequebook, state, serial) VALUES (?, ?, NULL, ?, ?)",
            (
                (PROGRAMME, number, state, self.serials[number])
                for number, state in sorted(self.states.items())
                if number > ordered
            ),
        )
