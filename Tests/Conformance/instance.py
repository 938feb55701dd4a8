"""A planning instance, a plan for it and a placement of its people, read from their documents alone.

A slot is day × 2 + period, a cell is weekday × 2 + period; period 0 is the morning. Venues, kits, trainers,
communes, bodies and participants are known by their place in their list, sessions by theirs in the plan.
"""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from typing import TypeVar

PERIODS = 2

Item = TypeVar("Item")
Key = TypeVar("Key")


@dataclass(frozen=True)
class Workshop:
    session: int
    order: int
    body: int
    venue: int
    slot: int
    trainer: int

    def __str__(self) -> str:
        return f"session {self.session}, workshop {self.order}"

    @property
    def day(self) -> int:
        return self.slot // PERIODS

    @property
    def weekday(self) -> int:
        return self.day % 7

    @property
    def period(self) -> int:
        return self.slot % PERIODS

    @property
    def cell(self) -> int:
        return self.weekday * PERIODS + self.period


@dataclass(frozen=True)
class Session:
    number: int
    body: int
    venue: int
    workshops: tuple[Workshop, ...]

    def __str__(self) -> str:
        return f"session {self.number}"

    @cached_property
    def cells(self) -> frozenset[int]:
        return frozenset(workshop.cell for workshop in self.workshops)


class Instance:
    """`ateliers-instance/1`"""

    def __init__(self, document: dict):
        self.name: str = document["name"]
        self.days: int = document["window"]["days"]
        self.periods: list[dict] = document["periods"]
        self.rules: dict = document["rules"]
        self.weights: dict[str, int] = document["weights"]
        self.closed = set(document["closed_days"])
        self.holidays = {zone: set(days) for zone, days in document["zones"].items()}
        self.bodies: list[dict] = document["bodies"]
        self.venues: list[dict] = document["venues"]
        self.busy = [set(venue["busy"]) for venue in self.venues]
        self.trainers: list[dict] = document["trainers"]
        self.unavailable = [set(trainer["unavailable"]) for trainer in self.trainers]
        self.trainer_ways = [
            {int(venue): minutes for venue, minutes in trainer["travel"].items()} for trainer in self.trainers
        ]
        self.journeys = {frozenset((one, other)): minutes for one, other, minutes in document["travel"]}
        self.commune_ways = [dict(commune["travel"]) for commune in document["communes"]]
        self.participants: list[dict] = document["participants"]

    @cached_property
    def participants_by_body(self) -> dict[int, list[int]]:
        return grouped(range(len(self.participants)), lambda number: self.participants[number]["body"])

    def reaches(self, participant: dict, session: Session) -> bool:
        """Whether it is a session of their body at a venue that is near enough."""
        way = self.commune_ways[participant["commune"]].get(session.venue)
        return participant["body"] == session.body and way is not None and way <= participant["max_travel"]

    def suits(self, participant: dict, session: Session) -> bool:
        """Whether it is near enough and every half-day that it uses is possible."""
        return self.reaches(participant, session) and all(participant["mask"] >> cell & 1 for cell in session.cells)


class Plan:
    """`ateliers-plan/1`; a document of another shape raises an error, of whatever kind."""

    def __init__(self, document: dict):
        self.instance: str = document["instance"]
        self.status: str = document["status"]
        self.objective = whole(document["objective"])
        self.bound = whole(document["bound"])
        self.terms = {name: whole(cost) for name, cost in document.get("terms", {}).items()}
        self.sessions = [
            Session(
                number,
                whole(session["body"]),
                whole(session["venue"]),
                tuple(
                    Workshop(
                        number, order, session["body"], session["venue"], whole(event["slot"]), whole(event["trainer"])
                    )
                    for order, event in enumerate(session["workshops"], start=1)
                ),
            )
            for number, session in enumerate(document["sessions"])
        ]

    @cached_property
    def workshops(self) -> list[Workshop]:
        return [workshop for session in self.sessions for workshop in session.workshops]

    @cached_property
    def sessions_by_body(self) -> dict[int, list[Session]]:
        return grouped(self.sessions, lambda session: session.body)

    def consecutive(self) -> Iterator[tuple[Workshop, Workshop]]:
        """Each workshop of a session with the next."""
        for session in self.sessions:
            yield from pairwise(session.workshops)


class Placement:
    """`ateliers-placement/1`; a document of another shape raises an error, of whatever kind."""

    def __init__(self, document: dict):
        self.instance: str = document["instance"]
        self.seats = [(whole(seat["participant"]), whole(seat["session"])) for seat in document["seats"]]
        self.waiting = [(whole(person["participant"]), person["reason"]) for person in document["waiting"]]


def read(path: Path, kind: str) -> dict:
    """A document of that kind; raises ValueError for any other."""
    document = json.loads(path.read_text(encoding="utf-8"))
    if not isinstance(document, dict) or document.get("format") != kind:
        raise ValueError(f"{path} is not {kind}")
    return document


def whole(value: object) -> int:
    if type(value) is not int:
        raise ValueError(f"{value!r} is not a whole number")
    return value


def grouped(items: Iterable[Item], key: Callable[[Item], Key]) -> dict[Key, list[Item]]:
    groups = defaultdict(list)
    for item in items:
        groups[key(item)].append(item)
    return groups
