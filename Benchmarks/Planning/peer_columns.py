"""Plans an instance on a weekly rhythm with CP-SAT, one variable for each series of dates that a session may take.

    python peer_columns.py INSTANCE --time-limit SECONDS --out PLAN [--workers 8] [--one-by-one]

Prints a line of JSON: status, objective, bound, seconds, memory_mb.
"""

from collections.abc import Callable, Iterable

from peer import PERIODS, Literal, Model, Session, cell_of, grouped, main

Column = tuple[int, tuple[int, ...]]
"""A venue and the slots of the workshops there."""


class ColumnModel(Model):
    """One series of dates for each session, and who leads at each of them."""

    solver_name = "cp-sat columns"

    def add_session(self, body: int) -> Session:
        taken = {column: self.new_bool() for column in self.columns(body)}
        self.model.add_exactly_one(taken.values())
        for column, literal in taken.items():
            self.cost(self.column_cost(body, column), literal)
        first_day = self.model.new_int_var(0, self.problem.days - 1, "")
        self.model.add(first_day == sum(slots[0] // PERIODS * literal for (_, slots), literal in taken.items()))
        at = self.choice(self.problem.bodies[body]["venues"], taken, lambda venue, _: venue)
        cells = sorted({cell_of(slots[0]) for _, slots in taken})
        uses = self.choice(cells, taken, lambda _, slots: cell_of(slots[0]))
        return Session(body, at, self.lead(taken), uses, dict(uses), first_day)

    def columns(self, body: int) -> list[Column]:
        """Every series of free slots at one venue, whole weeks apart."""
        steps = [gap for gap in range(self.rules["min_gap"], self.rules["max_gap"] + 1) if gap % 7 == 0]
        columns = []
        for venue in self.problem.bodies[body]["venues"]:
            free = {slot for slot in self.problem.slots(venue) if self.problem.leaders(venue, slot)}
            series = [(slot,) for slot in sorted(free)]
            for _ in range(self.rules["workshops"] - 1):
                series = [
                    (*slots, slots[-1] + PERIODS * gap)
                    for slots in series
                    for gap in steps
                    if slots[-1] + PERIODS * gap in free
                ]
            columns += [(venue, slots) for slots in series]
        return columns

    def column_cost(self, body: int, column: Column) -> int:
        """Gaps and school holidays; who leads, and all that couples sessions, is counted elsewhere."""
        days = [slot // PERIODS for slot in column[1]]
        holidays = self.problem.holidays[self.problem.bodies[body]["zone"]]
        away = sum(abs(later - sooner - self.rules["ideal_gap"]) for sooner, later in zip(days, days[1:]))
        return self.weights["gap"] * away + self.weights["discouraged"] * sum(day in holidays for day in days)

    def choice(
        self, values: Iterable[int], taken: dict[Column, Literal], value_of: Callable[..., int]
    ) -> dict[int, Literal]:
        """Which value the chosen column has."""
        by_value = grouped((value_of(*column), literal) for column, literal in taken.items())
        chosen = {value: self.new_bool() for value in values}
        for value, literal in chosen.items():
            self.model.add(sum(by_value.get((value,), [])) == literal)
        return chosen

    def lead(self, taken: dict[Column, Literal]) -> dict[tuple[int, int, int], Literal]:
        """One trainer for each slot of the chosen column, who can lead the workshop that is in it."""
        led: dict[tuple[int, int, int], Literal] = {}
        covering = grouped((slot, venue, literal) for (venue, slots), literal in taken.items() for slot in slots)
        for (slot, venue), literals in covering.items():
            trainers = self.problem.leaders(venue, slot)
            led |= {(slot, trainer, venue): self.new_bool() for trainer in trainers}
            self.model.add(sum(led[slot, trainer, venue] for trainer in trainers) == sum(literals))
        numbered = grouped(
            (slot, order, literal)
            for (_, slots), literal in taken.items()
            for order, slot in enumerate(slots, start=1)
        )
        for (slot, trainer), literals in grouped((slot, t, lit) for (slot, t, _), lit in led.items()).items():
            orders = self.problem.trainers[trainer]["orders"]
            beyond = [
                literal
                for order in range(1, self.rules["workshops"] + 1)
                if order not in orders
                for literal in numbered.get((slot, order), [])
            ]
            if beyond:
                self.model.add(sum(literals) + sum(beyond) <= 1)
        return led


if __name__ == "__main__":
    main(ColumnModel)
