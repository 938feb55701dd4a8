"""Verifies a placement of people against the instance and the plan alone.

    python check_placement.py INSTANCE PLAN PLACEMENT

Who comes alone, or a group who come together, is a unit; its rank is that of its earliest member. The two rules
of placement are recomputed exactly. Each check's docstring is its sentence. Prints every breach after its code and
exits 1, or exits 0.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from instance import Instance, Placement, Plan, Session, grouped, read
from report import report
from seating import Costs, Seating

UNWANTED = 10  # minutes of travel that a half-day outside a person's wish is worth

Check = Callable[[Instance, Plan, Placement], Iterator[str]]


@dataclass(frozen=True, eq=False)
class Unit:
    """People who are seated in one session or wait together."""

    rank: int
    members: tuple[int, ...]
    costs: Costs

    def __str__(self) -> str:
        return f"participant {' and '.join(map(str, self.members))} (rank {self.rank})"


# Who is where


def instance_is_this(instance: Instance, plan: Plan, placement: Placement) -> Iterator[str]:
    """The placement is for this instance."""
    if placement.instance != instance.name:
        yield f"the placement is for {placement.instance!r}, not {instance.name!r}"


def participants_and_sessions_exist(instance: Instance, plan: Plan, placement: Placement) -> Iterator[str]:
    """The participants and sessions are known."""
    for participant in [number for number, _ in placement.seats + placement.waiting]:
        if participant not in range(len(instance.participants)):
            yield f"there is no participant {participant}"
    for participant, session in placement.seats:
        if session not in range(len(plan.sessions)):
            yield f"participant {participant}: there is no session {session}"


def everybody_is_somewhere(instance: Instance, plan: Plan, placement: Placement) -> Iterator[str]:
    """Every participant is seated or waiting, exactly once."""
    times = Counter(participant for participant, _ in placement.seats + placement.waiting)
    for participant in range(len(instance.participants)):
        if times[participant] != 1:
            yield f"participant {participant}: is there {times[participant]} times"


def reasons_are_right(instance: Instance, plan: Plan, placement: Placement) -> Iterator[str]:
    """A unit waits because every session is out of reach; else because it is unavailable for each that is near enough;
    else because what suits is full, or full for so many together."""
    reasons = dict(placement.waiting)
    for unit in units(instance, plan):
        sessions = plan.sessions_by_body.get(body_of(instance, unit), [])
        people = [instance.participants[member] for member in unit.members]
        if not any(all(instance.reaches(person, session) for person in people) for session in sessions):
            right = {"out-of-reach"}
        elif not unit.costs:
            right = {"unavailable"}
        else:
            right = {"full"} if len(unit.members) == 1 else {"full", "apart"}
        for member in unit.members:
            if member in reasons and reasons[member] not in right:
                yield f"participant {member}: {reasons[member]!r} is not {' or '.join(sorted(right))}"


def sessions_are_not_overfull(instance: Instance, plan: Plan, placement: Placement) -> Iterator[str]:
    """A session seats no more people than it has places."""
    for session, number in Counter(session for _, session in placement.seats).items():
        if number > instance.rules["capacity"]:
            yield f"session {session}: {number} people"


def sessions_suit(instance: Instance, plan: Plan, placement: Placement) -> Iterator[str]:
    """Whoever is seated can come to every half-day of the session, and far enough."""
    for participant, session in placement.seats:
        if not instance.suits(instance.participants[participant], plan.sessions[session]):
            yield f"participant {participant}: session {session} does not suit"


def groups_stay_together(instance: Instance, plan: Plan, placement: Placement) -> Iterator[str]:
    """Those who come together are seated in one session, or all wait."""
    sessions = dict(placement.seats)
    for unit in units(instance, plan):
        if len({sessions.get(member) for member in unit.members}) > 1:
            yield f"{unit}: are apart"


# The two rules


def earlier_comes_first(instance: Instance, plan: Plan, placement: Placement) -> Iterator[str]:
    """In order of rank, a unit is seated exactly if it can be together with all who were seated before it."""
    sessions = dict(placement.seats)
    for body, everybody in grouped(units(instance, plan), lambda unit: body_of(instance, unit)).items():
        seated, _ = best_placement(everybody, sessions_of(plan, body), instance.rules["capacity"])
        # Whoever has a place that is not theirs has it from somebody earlier who waits.
        for unit in everybody:
            if unit in seated and unit.members[0] not in sessions:
                yield f"{unit}: waits, and could be seated"


def cost_is_least(instance: Instance, plan: Plan, placement: Placement) -> Iterator[str]:
    """Among the ways to seat exactly those units, the minutes of travel, with ten for each person for whom some
    half-day is outside the wish, are the fewest."""
    sessions = dict(placement.seats)
    for body, everybody in grouped(units(instance, plan), lambda unit: body_of(instance, unit)).items():
        seated = [unit for unit in everybody if unit.members[0] in sessions]
        total = sum(unit.costs[sessions[unit.members[0]]] for unit in seated)
        _, least = best_placement(seated, sessions_of(plan, body), instance.rules["capacity"])
        if total != least:
            yield f"body {body}: {total} minutes, {least} would do"


def units(instance: Instance, plan: Plan) -> list[Unit]:
    """Who comes alone, and who come together, with what they cost in each session that suits all of them."""
    people = instance.participants

    def company(number: int) -> tuple[str, int]:
        group = people[number]["group"]
        return ("alone", number) if group is None else ("group", group)

    return [
        Unit(
            rank=min(people[member]["rank"] for member in members),
            members=tuple(members),
            costs={
                session.number: sum(cost(instance, people[member], session) for member in members)
                for session in plan.sessions_by_body.get(people[members[0]]["body"], [])
                if all(instance.suits(people[member], session) for member in members)
            },
        )
        for members in grouped(range(len(people)), company).values()
    ]


def cost(instance: Instance, participant: dict, session: Session) -> int:
    wished = all(participant["pref"] >> cell & 1 for cell in session.cells)
    return instance.commune_ways[participant["commune"]][session.venue] + (0 if wished else UNWANTED)


def body_of(instance: Instance, unit: Unit) -> int:
    return instance.participants[unit.members[0]]["body"]


def sessions_of(plan: Plan, body: int) -> list[int]:
    return [session.number for session in plan.sessions_by_body.get(body, [])]


def best_placement(units: list[Unit], sessions: list[int], capacity: int) -> tuple[set[Unit], int]:
    """The units of one body that rule 1 seats, and the least total that rule 2 allows.

    Groups are tried in every session. What matters of that is how many seats they leave in each, so the cheapest
    way to leave those is all that is kept; and for each, those who come alone are seated at the least cost. A way
    that cannot seat somebody is given up if another can; if none can, that unit waits.
    """
    place = {session: index for index, session in enumerate(sessions)}
    seated: set[Unit] = set()
    singles: list[Costs] = []
    # By the seats that groups leave: what the groups cost, and the others in those seats.
    ways: dict[tuple[int, ...], tuple[int, Seating]] = {
        (capacity,) * len(sessions): (0, Seating([capacity] * len(sessions)))
    }
    for unit in sorted(units, key=lambda unit: unit.rank):
        costs = {place[session]: cost for session, cost in unit.costs.items()}
        if len(unit.members) == 1:
            fitting = {left: way for left, way in ways.items() if way[1].seat(costs)}
        else:
            fitting = {}
            for left, total in with_group(len(unit.members), costs, ways).items():
                seating = Seating(left)
                if all(seating.seat(single) for single in singles):
                    fitting[left] = (total, seating)
        if fitting:
            ways = fitting
            seated.add(unit)
            if len(unit.members) == 1:
                singles.append(costs)
    return seated, min(total + seating.cost for total, seating in ways.values())


def with_group(
    size: int, costs: Costs, ways: dict[tuple[int, ...], tuple[int, Seating]]
) -> dict[tuple[int, ...], int]:
    """The seats that can be left when one more group sits down, and the least that all groups then cost."""
    cheapest: dict[tuple[int, ...], int] = {}
    for before, (total, _) in ways.items():
        for session, cost in costs.items():
            left = tuple(free - size * (index == session) for index, free in enumerate(before))
            if left[session] >= 0:
                cheapest[left] = min(total + cost, cheapest.get(left, total + cost))
    return cheapest


NAMES: dict[str, Check] = {"name": instance_is_this, "known": participants_and_sessions_exist}
RULES: dict[str, Check] = {
    "everybody": everybody_is_somewhere,
    "reason": reasons_are_right,
    "capacity": sessions_are_not_overfull,
    "suits": sessions_suit,
    "together": groups_stay_together,
}
# In this order: what is least is asked of those who are rightly seated.
CHOICES: tuple[dict[str, Check], ...] = ({"rule-1": earlier_comes_first}, {"rule-2": cost_is_least})


def findings(instance: Instance, plan: Plan, placement: Placement) -> list[str]:
    """Every breach after its code; each kind is judged once those before it are sound."""
    for checks in (NAMES, RULES, *CHOICES):
        found = [f"{code} {breach}" for code, check in checks.items() for breach in check(instance, plan, placement)]
        if found:
            return found
    return []


def check(instance: Path, plan: Path, placement: Path) -> list[str]:
    try:
        return findings(
            Instance(read(instance, "ateliers-instance/1")),
            Plan(read(plan, "ateliers-plan/1")),
            Placement(read(placement, "ateliers-placement/1")),
        )
    except (AttributeError, KeyError, OSError, TypeError, ValueError) as error:
        return [f"document {error!r}"]


if __name__ == "__main__":
    report(check, "nobody loses a place to somebody later, and all travel as little as can be")
