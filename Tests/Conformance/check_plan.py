"""Verifies a plan against its instance alone: every hard rule, and what it claims about its cost.

    python check_plan.py INSTANCE PLAN

Knows nothing of any planner: rules and costs are written here from their sentences. Each function below is one
of them and its docstring is the sentence. Prints every breach after its code and exits 1, or exits 0.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import combinations, pairwise
from pathlib import Path

from instance import Instance, Plan, Workshop, grouped, read
from report import report
from seating import Seating

Check = Callable[[Instance, Plan], Iterator[str]]

# What the plan names exists


def instance_is_this(instance: Instance, plan: Plan) -> Iterator[str]:
    """The plan is for this instance."""
    if plan.instance != instance.name:
        yield f"the plan is for {plan.instance!r}, not {instance.name!r}"


def bodies_and_venues_exist(instance: Instance, plan: Plan) -> Iterator[str]:
    """The bodies and venues of sessions are known."""
    for session in plan.sessions:
        if session.body not in range(len(instance.bodies)):
            yield f"{session}: there is no body {session.body}"
        if session.venue not in range(len(instance.venues)):
            yield f"{session}: there is no venue {session.venue}"


def days_are_inside(instance: Instance, plan: Plan) -> Iterator[str]:
    """Every workshop is inside the window."""
    for workshop in plan.workshops:
        if workshop.day not in range(instance.days):
            yield f"{workshop}: slot {workshop.slot} is outside the window"


def trainers_exist(instance: Instance, plan: Plan) -> Iterator[str]:
    """The trainers are known."""
    for workshop in plan.workshops:
        if workshop.trainer not in range(len(instance.trainers)):
            yield f"{workshop}: there is no trainer {workshop.trainer}"


# Hard rules


def sessions_are_complete(instance: Instance, plan: Plan) -> Iterator[str]:
    """Each body has its number of sessions, each at one of its venues, each of as many workshops as asked."""
    for number, body in enumerate(instance.bodies):
        sessions = plan.sessions_by_body.get(number, [])
        if len(sessions) != body["sessions"]:
            yield f"body {number}: {len(sessions)} sessions, {body['sessions']} asked"
        for session in sessions:
            if session.venue not in body["venues"]:
                yield f"{session}: venue {session.venue} is not of body {number}"
            if len(session.workshops) != instance.rules["workshops"]:
                yield f"{session}: {len(session.workshops)} workshops, {instance.rules['workshops']} asked"


def gaps_fit(instance: Instance, plan: Plan) -> Iterator[str]:
    """From one workshop of a session to the next it is never less than the least gap, nor more than the most."""
    least, most = instance.rules["min_gap"], instance.rules["max_gap"]
    for one, other in plan.consecutive():
        if not least <= (gap := other.day - one.day) <= most:
            yield f"{other}: {gap} days after the one before, {least} to {most} asked"


def days_are_open(instance: Instance, plan: Plan) -> Iterator[str]:
    """No workshop is on a closed day, nor while its venue is taken."""
    for workshop in plan.workshops:
        if workshop.day in instance.closed:
            yield f"{workshop}: day {workshop.day} is closed"
        if workshop.slot in instance.busy[workshop.venue]:
            yield f"{workshop}: venue {workshop.venue} is taken"


def trainers_can(instance: Instance, plan: Plan) -> Iterator[str]:
    """The trainer serves that venue, is available, and can lead a workshop of that number."""
    for workshop in plan.workshops:
        trainer = workshop.trainer
        if workshop.venue not in instance.trainer_ways[trainer]:
            yield f"{workshop}: trainer {trainer} does not serve venue {workshop.venue}"
        if workshop.slot in instance.unavailable[trainer]:
            yield f"{workshop}: trainer {trainer} is unavailable"
        if workshop.order not in instance.trainers[trainer]["orders"]:
            yield f"{workshop}: trainer {trainer} cannot lead it"


def rooms_hold_one(instance: Instance, plan: Plan) -> Iterator[str]:
    """A venue holds one workshop at a time."""
    for (venue, _), workshops in grouped(plan.workshops, lambda workshop: (workshop.venue, workshop.slot)).items():
        if len(workshops) > 1:
            yield f"venue {venue}: holds {' and '.join(map(str, workshops))}"


def trainers_are_in_one_place(instance: Instance, plan: Plan) -> Iterator[str]:
    """A trainer leads one workshop at a time, and reaches a second venue on one day only if the journey and a
    turnaround fit between."""
    for trainer, workshops in grouped(plan.workshops, lambda workshop: workshop.trainer).items():
        for clash in clashes(instance, workshops, instance.rules["trainer_turnaround"]):
            yield f"trainer {trainer}: {clash}"


def kits_are_in_one_place(instance: Instance, plan: Plan) -> Iterator[str]:
    """A kit serves one workshop at a time, and reaches a second venue on one day only if the journey and its
    handling fit between."""
    for kit, workshops in grouped(plan.workshops, lambda workshop: instance.venues[workshop.venue]["kit"]).items():
        for clash in clashes(instance, workshops, instance.rules["kit_handling"]):
            yield f"kit {kit}: {clash}"


def weeks_are_not_overfull(instance: Instance, plan: Plan) -> Iterator[str]:
    """In each week counted from the first day of the window, a trainer leads no more workshops than agreed."""
    weeks = Counter((workshop.trainer, workshop.day // 7) for workshop in plan.workshops)
    for (trainer, week), number in weeks.items():
        if number > instance.trainers[trainer]["max_per_week"]:
            yield f"trainer {trainer}: {number} workshops in week {week}"


def rhythm_is_regular(instance: Instance, plan: Plan) -> Iterator[str]:
    """If a regular rhythm is asked, every gap is whole weeks and the half-day stays the same."""
    if instance.rules.get("regular"):
        for one, other in plan.consecutive():
            if one.cell != other.cell:
                yield f"{other}: is not on the same half-day of the week as the one before"


def clashes(instance: Instance, workshops: list[Workshop], handling: int) -> Iterator[str]:
    """The pairs of workshops that one person, or one thing, cannot serve both."""
    for day in grouped(workshops, lambda workshop: workshop.day).values():
        for one, other in combinations(sorted(day, key=lambda workshop: workshop.slot), 2):
            if one.slot == other.slot:
                yield f"is needed at once for {one} and {other}"
            elif one.venue != other.venue:
                journey = instance.journeys.get(frozenset((one.venue, other.venue)))
                end, start = instance.periods[one.period]["end"], instance.periods[other.period]["start"]
                if journey is None or end + journey + handling > start:
                    yield f"cannot be moved in time from {one} to {other}"


# The terms of the objective, before they are weighed


def fill(instance: Instance, plan: Plan) -> int:
    """The seats that could be taken if every session suited everybody, less those that the plan can really give."""
    capacity, missing = instance.rules["capacity"], 0
    for body, sessions in plan.sessions_by_body.items():
        people = [instance.participants[number] for number in instance.participants_by_body.get(body, [])]
        seating = Seating([capacity] * len(sessions))
        for person in people:
            seating.seat({index: 0 for index, session in enumerate(sessions) if instance.suits(person, session)})
        missing += min(capacity * len(sessions), len(people)) - sum(map(len, seating.seated))
    return missing


def gap(instance: Instance, plan: Plan) -> int:
    """Days by which gaps are longer or shorter than ideal."""
    return sum(abs(other.day - one.day - instance.rules["ideal_gap"]) for one, other in plan.consecutive())


def pattern(instance: Instance, plan: Plan) -> int:
    """Workshops on another half-day of the week than the one before."""
    return sum(one.cell != other.cell for one, other in plan.consecutive())


def discouraged(instance: Instance, plan: Plan) -> int:
    """Workshops in the school holidays of their body."""
    zones = [instance.holidays[body["zone"]] for body in instance.bodies]
    return sum(workshop.day in zones[workshop.body] for workshop in plan.workshops)


def continuity(instance: Instance, plan: Plan) -> int:
    """Trainers of a session beyond the first."""
    return sum(len({workshop.trainer for workshop in session.workshops}) - 1 for session in plan.sessions)


def balance(instance: Instance, plan: Plan) -> int:
    """Sessions more or fewer at a venue than wished for."""
    held = Counter(session.venue for session in plan.sessions)
    wishes = [wish for body in instance.bodies for wish in zip(body["venues"], body["quota"])]
    return sum(abs(held[venue] - wished) for venue, wished in wishes)


def spread(instance: Instance, plan: Plan) -> int:
    """Days by which a session of a body starts sooner than wished after the one that starts before it."""
    starts = [sorted(first.day for first in firsts) for firsts in first_workshops(plan)]
    wished = instance.rules["spread_days"]
    return sum(max(0, wished - (later - sooner)) for days in starts for sooner, later in pairwise(days))


def same_weekday(instance: Instance, plan: Plan) -> int:
    """Pairs of sessions of a body that start on the same weekday."""
    return sum(one.weekday == other.weekday for one, other in pairs_of_firsts(plan))


def same_period(instance: Instance, plan: Plan) -> int:
    """Pairs of sessions of a body that start on the same half of the day."""
    return sum(one.period == other.period for one, other in pairs_of_firsts(plan))


def travel(instance: Instance, plan: Plan) -> int:
    """Minutes there and back, once for each trainer, day and venue."""
    visits = {(workshop.trainer, workshop.day, workshop.venue) for workshop in plan.workshops}
    return sum(2 * instance.trainer_ways[trainer][venue] for trainer, _, venue in visits)


def first_workshops(plan: Plan) -> list[list[Workshop]]:
    """For each body, the first workshop of each of its sessions."""
    return [[session.workshops[0] for session in sessions] for sessions in plan.sessions_by_body.values()]


def pairs_of_firsts(plan: Plan) -> Iterator[tuple[Workshop, Workshop]]:
    for firsts in first_workshops(plan):
        yield from combinations(firsts, 2)


# What the plan claims


def objective_is_right(instance: Instance, plan: Plan) -> Iterator[str]:
    """The objective claimed is the sum of its terms, each weighed."""
    if plan.objective != (total := cost(instance, plan)):
        yield f"{plan.objective} is claimed, the plan costs {total}: {weighed_terms(instance, plan)}"


def terms_are_right(instance: Instance, plan: Plan) -> Iterator[str]:
    """Where a plan says what each term costs, it does; a term that instances do not have costs nothing."""
    costs = weighed_terms(instance, plan)
    for name, claimed in plan.terms.items():
        if claimed != (right := costs.get(SPELLINGS.get(name, name), 0)):
            yield f"{claimed} is claimed for {name}, which costs {right}"


def cost(instance: Instance, plan: Plan) -> int:
    return sum(weighed_terms(instance, plan).values())


def weighed_terms(instance: Instance, plan: Plan) -> dict[str, int]:
    return {name: instance.weights[name] * term(instance, plan) for name, term in TERMS.items()}


def bound_is_below(instance: Instance, plan: Plan) -> Iterator[str]:
    """The bound claimed is not above the objective."""
    if plan.bound > plan.objective:
        yield f"{plan.bound} is above the objective, {plan.objective}"


def status_is_right(instance: Instance, plan: Plan) -> Iterator[str]:
    """A plan is optimal exactly if its bound meets its objective, else feasible."""
    if plan.status != (right := "optimal" if plan.bound == plan.objective else "feasible"):
        yield f"is {plan.status!r}, not {right!r}"


NAMES: dict[str, Check] = {
    "name": instance_is_this,
    "H1": bodies_and_venues_exist,
    "H3": days_are_inside,
    "H4": trainers_exist,
}
RULES: dict[str, Check] = {
    "H1": sessions_are_complete,
    "H2": gaps_fit,
    "H3": days_are_open,
    "H4": trainers_can,
    "H5": rooms_hold_one,
    "H6": trainers_are_in_one_place,
    "H7": kits_are_in_one_place,
    "H8": weeks_are_not_overfull,
    "H9": rhythm_is_regular,
}
CLAIMS: dict[str, Check] = {
    "objective": objective_is_right,
    "terms": terms_are_right,
    "bound": bound_is_below,
    "status": status_is_right,
}
TERMS: dict[str, Callable[[Instance, Plan], int]] = {
    term.__name__: term
    for term in (fill, gap, pattern, discouraged, continuity, balance, spread, same_weekday, same_period, travel)
}

# Terms that a plan may call otherwise than the weights of an instance do.
SPELLINGS = {"same-weekday": "same_weekday", "same-half-day": "same_period"}


def findings(instance: Instance, plan: Plan) -> list[str]:
    """Every breach after its code; rules are judged once all names exist, claims once all rules are kept."""
    for checks in (NAMES, RULES, CLAIMS):
        found = [f"{code} {breach}" for code, check in checks.items() for breach in check(instance, plan)]
        if found:
            return found
    return []


def check(instance: Path, plan: Path) -> list[str]:
    try:
        return findings(Instance(read(instance, "ateliers-instance/1")), Plan(read(plan, "ateliers-plan/1")))
    except (AttributeError, KeyError, OSError, TypeError, ValueError) as error:
        return [f"document {error!r}"]


if __name__ == "__main__":
    report(check, "the plan keeps every hard rule and costs what it claims")
