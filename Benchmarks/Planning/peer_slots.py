"""Plans an instance with CP-SAT, one variable for each slot that a workshop may take.

    python peer_slots.py INSTANCE --time-limit SECONDS --out PLAN [--workers 8] [--one-by-one]

Prints a line of JSON: status, objective, bound, seconds, memory_mb.
"""

from itertools import pairwise

from peer import PERIODS, Literal, Model, Session, cell_of, grouped, main

Numbered = dict[int, dict[int, Literal]]
"""For each workshop, 0…, whether it takes a slot."""


class SlotModel(Model):
    """Whether a trainer leads at a venue in a slot, and whether that is the first, the second… workshop."""

    solver_name = "cp-sat slots"

    def add_session(self, body: int) -> Session:
        at = {venue: self.new_bool() for venue in self.problem.bodies[body]["venues"]}
        self.model.add_exactly_one(at.values())
        led = {
            (slot, trainer, venue): self.new_bool()
            for venue in at
            for slot in self.problem.slots(venue)
            for trainer in self.problem.leaders(venue, slot)
        }
        self.stay_at_venue(at, led)
        numbered = self.number(led)
        cells = [self.by_cell(taken) for taken in numbered.values()]
        first_day = self.day_of(numbered[0])
        if self.rules.get("regular"):
            self.keep_weekly_path(numbered)
            uses = self.keep_one_cell(cells)
        else:
            self.keep_gaps(numbered, cells)
            uses = self.count_cells(cells)
        holidays = self.problem.holidays[self.problem.bodies[body]["zone"]]
        for (slot, _, _), literal in led.items():
            if slot // PERIODS in holidays:
                self.cost(self.weights["discouraged"], literal)
        begins = {cell: sum(literals) for cell, literals in cells[0].items()}
        return Session(body, at, led, uses, begins, first_day)

    def stay_at_venue(self, at: dict[int, Literal], led: dict[tuple[int, int, int], Literal]) -> None:
        """All workshops are at the venue of the session, one a slot."""
        for (venue, _), literals in grouped((venue, slot, lit) for (slot, _, venue), lit in led.items()).items():
            self.model.add(sum(literals) <= at[venue])
        for venue, chosen in at.items():
            here = [literal for (_, _, where), literal in led.items() if where == venue]
            self.model.add(sum(here) == self.rules["workshops"] * chosen)

    def number(self, led: dict[tuple[int, int, int], Literal]) -> Numbered:
        """The slots in which something is led are those of the workshops; trainers lead what they can."""
        workshops, least = self.rules["workshops"], self.rules["min_gap"]
        by_slot = grouped((slot, literal) for (slot, _, _), literal in led.items())
        last_day = self.problem.days - 1
        numbered: Numbered = {
            order: {
                slot: self.new_bool()
                for (slot,) in sorted(by_slot)
                if order * least <= slot // PERIODS <= last_day - (workshops - 1 - order) * least
            }
            for order in range(workshops)
        }
        for taken in numbered.values():
            self.model.add_exactly_one(taken.values())
        for (slot,), literals in by_slot.items():
            self.model.add(sum(literals) == sum(taken[slot] for taken in numbered.values() if slot in taken))
        for (slot, trainer), literals in grouped((slot, t, lit) for (slot, t, _), lit in led.items()).items():
            for order, taken in numbered.items():
                if slot in taken and order + 1 not in self.problem.trainers[trainer]["orders"]:
                    self.model.add(sum(literals) + taken[slot] <= 1)
        return numbered

    def by_cell(self, taken: dict[int, Literal]) -> dict[int, list[Literal]]:
        by_cell = grouped((cell_of(slot), literal) for slot, literal in taken.items())
        return {cell: literals for (cell,), literals in by_cell.items()}

    def day_of(self, taken: dict[int, Literal]) -> Literal:
        day = self.model.new_int_var(0, self.problem.days - 1, "")
        self.model.add(day == sum(slot // PERIODS * literal for slot, literal in taken.items()))
        return day

    def keep_gaps(self, numbered: Numbered, cells: list[dict[int, list[Literal]]]) -> None:
        """Gaps between the least and the most, with the costs of gap and pattern."""
        least, most, ideal = self.rules["min_gap"], self.rules["max_gap"], self.rules["ideal_gap"]
        days = [self.day_of(taken) for taken in numbered.values()]
        for one, other in pairwise(range(len(days))):
            gap = self.model.new_int_var(least, most, "")
            self.model.add(gap == days[other] - days[one])
            away = self.model.new_int_var(0, max(most - ideal, ideal - least), "")
            self.model.add_abs_equality(away, gap - ideal)
            self.cost(self.weights["gap"], away)
            changes = self.new_bool()
            for cell, literals in cells[one].items():
                self.model.add(changes >= sum(literals) - sum(cells[other].get(cell, [])))
            self.cost(self.weights["pattern"], changes)

    def keep_weekly_path(self, numbered: Numbered) -> None:
        """From workshop to workshop an arc for each step of whole weeks, with the cost of the gap."""
        least, most, ideal = self.rules["min_gap"], self.rules["max_gap"], self.rules["ideal_gap"]
        steps = [gap for gap in range(least, most + 1) if gap % 7 == 0]
        for one, other in pairwise(numbered.values()):
            arcs = {
                (slot, gap): self.new_bool() for slot in one for gap in steps if slot + PERIODS * gap in other
            }
            for (_, gap), arc in arcs.items():
                self.cost(self.weights["gap"] * abs(gap - ideal), arc)
            for slot, literal in one.items():
                self.model.add(sum(arcs[slot, gap] for gap in steps if (slot, gap) in arcs) == literal)
            for slot, literal in other.items():
                before = [arcs.get((slot - PERIODS * gap, gap)) for gap in steps]
                self.model.add(sum(arc for arc in before if arc is not None) == literal)

    def keep_one_cell(self, cells: list[dict[int, list[Literal]]]) -> dict[int, Literal]:
        uses = {cell: self.new_bool() for cell in sorted(set().union(*cells))}
        self.model.add_exactly_one(uses.values())
        for by_cell in cells:
            for cell, chosen in uses.items():
                self.model.add(sum(by_cell.get(cell, [])) == chosen)
        return uses

    def count_cells(self, cells: list[dict[int, list[Literal]]]) -> dict[int, Literal]:
        uses = {cell: self.new_bool() for cell in sorted(set().union(*cells))}
        for by_cell in cells:
            for cell, literals in by_cell.items():
                for literal in literals:
                    self.model.add_implication(literal, uses[cell])
        return uses


if __name__ == "__main__":
    main(SlotModel)
