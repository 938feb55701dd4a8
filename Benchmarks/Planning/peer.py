"""What the CP-SAT models of planning share.

A slot is day × 2 + period, a cell is weekday × 2 + period. A model says how a session takes its slots
(`Model.add_session`); everything that ties sessions together is here: rooms, trainers, kits, weeks, and the terms of
the objective. `main` is the program that runs a model.
"""

import argparse
import json
import math
import sys
import time
from abc import ABC, abstractmethod
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from ortools.sat.python import cp_model

sys.path.append(str(Path(__file__).resolve().parents[2] / "Tests/Conformance"))
from check_plan import cost  # noqa: E402
from instance import Instance, Plan  # noqa: E402

PERIODS = 2
Literal = cp_model.IntVar
Expression = cp_model.LinearExprT


class Problem:
    """An instance `ateliers-instance/1`, and what sessions that are already planned take of it."""

    def __init__(self, instance: dict):
        self.name: str = instance["name"]
        self.days: int = instance["window"]["days"]
        self.periods: list[dict] = instance["periods"]
        self.rules: dict = instance["rules"]
        self.weights: dict[str, int] = instance["weights"]
        self.closed = set(instance["closed_days"])
        self.holidays = {zone: set(days) for zone, days in instance["zones"].items()}
        self.bodies: list[dict] = instance["bodies"]
        self.trainers: list[dict] = instance["trainers"]
        self.unavailable = [set(trainer["unavailable"]) for trainer in self.trainers]
        self.busy = [set(venue["busy"]) for venue in instance["venues"]]
        self.kits: list[int] = [venue["kit"] for venue in instance["venues"]]
        self.journeys = {frozenset((one, other)): minutes for one, other, minutes in instance["travel"]}
        # Trainers, and their minutes from home, by venue.
        self.serving: dict[int, dict[int, int]] = defaultdict(dict)
        for number, trainer in enumerate(self.trainers):
            for venue, minutes in trainer["travel"].items():
                self.serving[int(venue)][number] = minutes
        self.people = self.kinds_of_people(instance)
        self.trainer_places: dict[tuple[int, int], list[tuple[int, int]]] = defaultdict(list)
        self.kit_places: dict[tuple[int, int], list[tuple[int, int]]] = defaultdict(list)
        self.weeks: Counter[tuple[int, int]] = Counter()

    def kinds_of_people(self, instance: dict) -> list[Counter]:
        """For each body, how many people have the same venues within reach and the same mask."""
        ways = [dict(commune["travel"]) for commune in instance["communes"]]
        kinds = [Counter() for _ in self.bodies]
        for person in instance["participants"]:
            reach = frozenset(
                venue
                for venue in self.bodies[person["body"]]["venues"]
                if ways[person["commune"]].get(venue, math.inf) <= person["max_travel"]
            )
            kinds[person["body"]][reach, person["mask"]] += 1
        return kinds

    def take(self, sessions: list[dict]) -> None:
        """Plans go on around these sessions."""
        for session in sessions:
            venue = session["venue"]
            for workshop in session["workshops"]:
                slot, trainer = workshop["slot"], workshop["trainer"]
                self.trainer_places[trainer, slot // PERIODS].append((slot, venue))
                self.kit_places[self.kits[venue], slot // PERIODS].append((slot, venue))
                self.weeks[trainer, slot // PERIODS // 7] += 1

    def can_move(self, one: int, other: int, handling: int) -> bool:
        """Whether what is at one venue in the morning can be at the other in the afternoon."""
        if one == other:
            return True
        journey = self.journeys.get(frozenset((one, other)))
        return journey is not None and self.periods[0]["end"] + journey + handling <= self.periods[1]["start"]

    def slots(self, venue: int) -> list[int]:
        """The slots when a venue can be used and its kit can be there."""
        handling = self.rules["kit_handling"]
        return [
            slot
            for slot in range(self.days * PERIODS)
            if slot // PERIODS not in self.closed
            and slot not in self.busy[venue]
            and self.fits(self.kit_places.get((self.kits[venue], slot // PERIODS), ()), slot, venue, handling)
        ]

    def leaders(self, venue: int, slot: int) -> list[int]:
        """The trainers who can be at a venue in a slot."""
        day, turnaround = slot // PERIODS, self.rules["trainer_turnaround"]
        return [
            trainer
            for trainer in self.serving[venue]
            if slot not in self.unavailable[trainer]
            and self.weeks[trainer, day // 7] < self.trainers[trainer]["max_per_week"]
            and self.fits(self.trainer_places.get((trainer, day), ()), slot, venue, turnaround)
        ]

    def fits(self, places: Iterable[tuple[int, int]], slot: int, venue: int, handling: int) -> bool:
        return all(other != slot and self.can_move(venue, where, handling) for other, where in places)


@dataclass
class Session:
    """The variables of one session."""

    body: int
    at: dict[int, Literal]
    """Whether it is at a venue."""
    led: dict[tuple[int, int, int], Literal]
    """Whether a workshop is held, by slot, trainer and venue."""
    uses: dict[int, Literal]
    """Whether some workshop is in a cell."""
    begins: dict[int, Expression]
    """Whether the first workshop is in a cell."""
    first_day: Literal


class Model(ABC):
    """The sessions of some bodies, all at once."""

    solver_name = "cp-sat"

    def __init__(self, problem: Problem, bodies: Iterable[int]):
        self.problem, self.rules, self.weights = problem, problem.rules, problem.weights
        self.model = cp_model.CpModel()
        self.sessions: list[Session] = []
        self.costs: list[tuple[Expression, int]] = []
        for body in bodies:
            sessions = [self.add_session(body) for _ in range(problem.bodies[body]["sessions"])]
            self.sessions += sessions
            for session in sessions:
                self.add_continuity(session)
            self.add_spread(sessions)
            self.add_alike(sessions, lambda cell: cell // PERIODS, self.weights["same_weekday"])
            self.add_alike(sessions, lambda cell: cell % PERIODS, self.weights["same_period"])
            self.add_balance(body, sessions)
            self.add_fill(body, sessions)
        self.add_travel()
        self.add_rooms()
        self.add_places(lambda trainer, venue: trainer, self.rules["trainer_turnaround"])
        self.add_places(lambda trainer, venue: problem.kits[venue], self.rules["kit_handling"])
        self.add_weeks()
        self.model.minimize(cp_model.LinearExpr.weighted_sum(*zip(*self.costs)))

    @abstractmethod
    def add_session(self, body: int) -> Session:
        """A session that keeps the rules that look at one session, its own costs counted."""

    def new_bool(self) -> Literal:
        return self.model.new_bool_var("")

    def cost(self, weight: int, expression: Expression) -> None:
        self.costs.append((expression, weight))

    # Costs of one session or of the sessions of one body

    def add_continuity(self, session: Session) -> None:
        by_slot = grouped((trainer, slot, literal) for (slot, trainer, _), literal in session.led.items())
        leads = {trainer: self.new_bool() for trainer, _ in by_slot}
        for (trainer, _), literals in by_slot.items():
            self.model.add(sum(literals) <= leads[trainer])
        self.cost(self.weights["continuity"], sum(leads.values()) - 1)

    def add_spread(self, sessions: list[Session]) -> None:
        """Sessions of a body are interchangeable: they are kept in the order of their starts."""
        wished = self.rules["spread_days"]
        for one, other in pairwise(sessions):
            self.model.add(one.first_day <= other.first_day)
            missing = self.model.new_int_var(0, wished, "")
            self.model.add(missing >= wished - (other.first_day - one.first_day))
            self.cost(self.weights["spread"], missing)

    def add_alike(self, sessions: list[Session], kind: Callable[[int], int], weight: int) -> None:
        """A cost for each pair of sessions whose first workshops are in cells of the same kind."""
        for value in {kind(cell) for session in sessions for cell in session.begins}:
            count = [self.new_bool() for _ in range(len(sessions) + 1)]
            self.model.add_exactly_one(count)
            alike = [
                begins for session in sessions for cell, begins in session.begins.items() if kind(cell) == value
            ]
            self.model.add(sum(number * literal for number, literal in enumerate(count)) == sum(alike))
            for number, literal in enumerate(count):
                if number > 1:
                    self.cost(weight * math.comb(number, 2), literal)

    def add_balance(self, body: int, sessions: list[Session]) -> None:
        for venue, wished in zip(self.problem.bodies[body]["venues"], self.problem.bodies[body]["quota"]):
            held = sum(session.at[venue] for session in sessions)
            away = self.model.new_int_var(0, len(sessions) + wished, "")
            self.model.add(away >= held - wished)
            self.model.add(away >= wished - held)
            self.cost(self.weights["balance"], away)

    def add_fill(self, body: int, sessions: list[Session]) -> None:
        """People of one kind are interchangeable; how many of them sit in each session."""
        capacity, kinds = self.rules["capacity"], self.problem.people[body]
        seats: dict[int, list[Literal]] = defaultdict(list)
        for (reach, mask), number in kinds.items():
            if not reach:
                continue
            most, of_kind = min(number, capacity), []
            for index, session in enumerate(sessions):
                seated = self.model.new_int_var(0, most, "")
                self.model.add(seated <= most * sum(session.at[venue] for venue in reach))
                self.add_mask(session, mask, seated, most)
                seats[index].append(seated)
                of_kind.append(seated)
            self.model.add(sum(of_kind) <= number)
        for seated in seats.values():
            self.model.add(sum(seated) <= capacity)
        wished = min(capacity * len(sessions), kinds.total())
        missing = self.model.new_int_var(0, wished, "")
        self.model.add(missing >= wished - sum(seated for row in seats.values() for seated in row))
        self.cost(self.weights["fill"], missing)

    def add_mask(self, session: Session, mask: int, seated: Literal, most: int) -> None:
        """Nobody sits in a session that uses a cell outside the mask."""
        if self.rules.get("regular"):  # a session then uses one cell
            self.model.add(seated <= most * sum(uses for cell, uses in session.uses.items() if mask >> cell & 1))
            return
        for cell, uses in session.uses.items():
            if not mask >> cell & 1:
                self.model.add(seated <= most * (1 - uses))

    # What sessions share

    def led(self) -> Iterable[tuple[int, int, int, Literal]]:
        """All that could be led: slot, trainer, venue."""
        for session in self.sessions:
            for (slot, trainer, venue), literal in session.led.items():
                yield slot, trainer, venue, literal

    def add_travel(self) -> None:
        """A trainer's way to a venue is paid once a day."""
        visits: dict[tuple[int, int, int], Literal] = defaultdict(self.new_bool)
        for session in self.sessions:
            on_day = grouped((t, slot // PERIODS, venue, literal) for (slot, t, venue), literal in session.led.items())
            for visit, literals in on_day.items():
                self.model.add(sum(literals) <= visits[visit])
        for visit, literals in grouped((t, slot // PERIODS, venue, led) for slot, t, venue, led in self.led()).items():
            self.model.add(sum(literals) <= PERIODS * visits[visit])
        for (trainer, _, venue), literal in visits.items():
            self.cost(self.weights["travel"] * 2 * self.problem.serving[venue][trainer], literal)

    def add_rooms(self) -> None:
        for literals in grouped((venue, slot, led) for slot, _, venue, led in self.led()).values():
            self.model.add_at_most_one(literals)

    def add_places(self, resource: Callable[[int, int], int], handling: int) -> None:
        """What a workshop needs (by trainer and venue) is in one place at a time, and moves at noon if it can."""
        days: dict[tuple[int, int], dict[tuple[int, int], list[Literal]]] = defaultdict(lambda: defaultdict(list))
        for slot, trainer, venue, led in self.led():
            days[resource(trainer, venue), slot // PERIODS][slot % PERIODS, venue].append(led)
        for places in days.values():
            for period in range(PERIODS):
                self.model.add_at_most_one(
                    led for (other, _), literals in places.items() if other == period for led in literals
                )
            for (period, venue), literals in places.items():
                too_far = [
                    led
                    for (other, where), others in places.items()
                    if (period, other) == (0, 1) and not self.problem.can_move(venue, where, handling)
                    for led in others
                ]
                if too_far:
                    self.model.add_at_most_one(literals + too_far)

    def add_weeks(self) -> None:
        by_week = grouped((trainer, slot // PERIODS // 7, led) for slot, trainer, _, led in self.led())
        for (trainer, week), literals in by_week.items():
            most = self.problem.trainers[trainer]["max_per_week"] - self.problem.weeks[trainer, week]
            if len(literals) > most:
                self.model.add(sum(literals) <= most)

    # Solving

    def solve(self, seconds: float, workers: int, seed: int) -> tuple[cp_model.CpSolver, bool]:
        """The solver after its search, and whether it has a plan."""
        solver = cp_model.CpSolver()
        solver.parameters.max_time_in_seconds = seconds
        solver.parameters.num_workers = workers
        solver.parameters.random_seed = seed
        status = solver.solve(self.model)
        return solver, status in (cp_model.OPTIMAL, cp_model.FEASIBLE)

    def planned(self, solver: cp_model.CpSolver) -> list[dict]:
        """The sessions of a solution, as `ateliers-plan/1` has them."""
        sessions = []
        for session in self.sessions:
            held = sorted(key for key, literal in session.led.items() if solver.boolean_value(literal))
            workshops = [{"slot": slot, "trainer": trainer} for slot, trainer, _ in held]
            sessions.append({"body": session.body, "venue": held[0][2], "workshops": workshops})
        return sessions


def cell_of(slot: int) -> int:
    return slot // PERIODS % 7 * PERIODS + slot % PERIODS


def grouped(items: Iterable[tuple]) -> dict[tuple, list]:
    """The last of each tuple, by all before it."""
    groups = defaultdict(list)
    for *key, value in items:
        groups[tuple(key)].append(value)
    return groups


def peak_memory() -> int:
    """The most megabytes that this process has had in memory.

    Not `ru_maxrss`: a process begins with what its parent had at most.
    """
    status = Path("/proc/self/status").read_text()
    return int(next(line.split()[1] for line in status.splitlines() if line.startswith("VmHWM:"))) // 1024


# The program


@dataclass
class Outcome:
    """What a search gives; without sessions when it found no plan."""

    objective: int | None
    bound: int
    sessions: list[dict]
    build_seconds: float

    @property
    def status(self) -> str:
        if self.objective is None:
            return "none"
        return "optimal" if self.objective == self.bound else "feasible"

    def claims(self) -> dict:
        return {"status": self.status, "objective": self.objective, "bound": self.bound}


def plan_at_once(model: type[Model], problem: Problem, bodies: Iterable[int], options: argparse.Namespace) -> Outcome:
    start = time.perf_counter()
    asked = model(problem, bodies)
    build_seconds = time.perf_counter() - start
    solver, found = asked.solve(max(options.time_limit - build_seconds, 0.1), options.workers, options.seed)
    return Outcome(
        objective=round(solver.objective_value) if found else None,
        bound=max(0, math.ceil(solver.best_objective_bound - 1e-6)) if found else 0,
        sessions=asked.planned(solver) if found else [],
        build_seconds=build_seconds,
    )


def plan_one_by_one(model: type[Model], problem: Problem, options: argparse.Namespace) -> Outcome:
    """Body after body, each around those before it, sharing out the time. Proves no bound but nought."""
    start = time.perf_counter()
    whole = Outcome(objective=0, bound=0, sessions=[], build_seconds=0)
    for body in range(len(problem.bodies)):
        left = options.time_limit - (time.perf_counter() - start)
        share = argparse.Namespace(**vars(options) | {"time_limit": left / (len(problem.bodies) - body)})
        part = plan_at_once(model, problem, [body], share)
        whole.build_seconds += part.build_seconds
        if part.objective is None:
            return Outcome(None, 0, [], whole.build_seconds)
        whole.objective += part.objective
        whole.sessions += part.sessions
        problem.take(part.sessions)
    return whole


def main(model: type[Model]) -> None:
    """Plans an instance, writes the plan, and prints a line of JSON about it."""
    parser = argparse.ArgumentParser()
    parser.add_argument("instance", type=Path)
    parser.add_argument("--out", type=Path, metavar="PLAN")
    parser.add_argument("--time-limit", type=float, default=60, metavar="SECONDS")
    parser.add_argument("--workers", type=int, default=8)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--one-by-one", action="store_true", help="plan body after body")
    options = parser.parse_args()
    start = time.perf_counter()
    document = json.loads(options.instance.read_text(encoding="utf-8"))
    problem = Problem(document)
    if options.one_by_one:
        outcome = plan_one_by_one(model, problem, options)
    else:
        outcome = plan_at_once(model, problem, range(len(problem.bodies)), options)
    seconds = round(time.perf_counter() - start, 2)
    plan = {"format": "ateliers-plan/1", "instance": problem.name, "solver": model.solver_name}
    plan |= outcome.claims() | {"time": seconds, "sessions": outcome.sessions}
    if outcome.objective is not None:
        # Where the search was stopped, the model's own sum may count what the plan does not do.
        outcome.objective = cost(Instance(document), Plan(plan))
        plan |= outcome.claims()
        if options.out:
            options.out.write_text(json.dumps(plan))
    measures = {"seconds": seconds, "build_seconds": round(outcome.build_seconds, 2), "memory_mb": peak_memory()}
    print(json.dumps(outcome.claims() | measures))
