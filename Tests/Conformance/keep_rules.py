"""Verifies that a published plan keeps every hard rule of planning.

    python keep_rules.py FOLDER

Works from a programme's files alone, apart from the planner: the rules are written here a
second time, from their sentences. Each function below is one rule and its docstring is the
sentence. Prints every breach and exits 1, or exits 0.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import timedelta
from itertools import combinations, pairwise
from pathlib import Path

from programme import WEEKDAYS, Programme, Workshop
from report import report


def sessions_are_complete(programme: Programme) -> Iterator[str]:
    """There are as many sessions as asked, each of as many workshops as asked, all at one known venue."""
    sessions = by(programme.workshops, "session")
    if len(sessions) != programme.sessions["number"]:
        yield f"{len(sessions)} sessions, {programme.sessions['number']} asked"
    for name, workshops in sessions.items():
        if len(workshops) != programme.sessions["workshops"]:
            yield f"{name}: {len(workshops)} workshops, {programme.sessions['workshops']} asked"
        venues = {workshop.venue for workshop in workshops}
        if len(venues) > 1 or not venues <= programme.venues.keys():
            yield f"{name}: is at {sorted(venues)}"


def workshops_are_in_order(programme: Programme) -> Iterator[str]:
    """In time, the workshops of a session follow the order of the programme's themes."""
    for workshop in programme.workshops:
        for theme in programme.themes[workshop.order - 1 : workshop.order]:
            if not any(title in workshop.summary for title in [theme["title"], *theme.get("options", [])]):
                yield f"{workshop}: is {workshop.summary!r}, not {theme['title']!r}"


def gaps_fit(programme: Programme) -> Iterator[str]:
    """From one workshop of a session to the next it is never less than the shortest gap, nor more than the longest."""
    shortest, longest = programme.rhythm["shortest gap"], programme.rhythm["longest gap"]
    for one, other in consecutive(programme):
        if not shortest <= (gap := (other.day - one.day).days) <= longest:
            yield f"{other}: {gap} days after the one before, {shortest} to {longest} asked"


def days_are_open(programme: Programme) -> Iterator[str]:
    """A workshop takes a half-day inside the window, on no closed weekday and in no closure."""
    for workshop in programme.workshops:
        if programme.half_day(workshop) is None:
            yield f"{workshop}: is not exactly a half-day"
        if not programme.first <= workshop.day <= programme.last:
            yield f"{workshop}: is outside the window"
        if workshop.day.weekday() in programme.closed_weekdays:
            yield f"{workshop}: is on a closed weekday"
        for closure in filter(workshop.overlaps, programme.closures):
            yield f"{workshop}: is on a closed day ({closure.name})"


def venues_are_free(programme: Programme) -> Iterator[str]:
    """The venue is open on that half-day of the week, and nobody else has taken it."""
    for workshop in programme.workshops:
        if not (venue := programme.venues.get(workshop.venue)):
            continue
        if programme.half_day(workshop) not in programme.half_days(venue["open"]):
            yield f"{workshop}: the venue is not open"
        for other in filter(workshop.overlaps, programme.busy[workshop.venue]):
            yield f"{workshop}: the venue is taken ({other.name})"


def rooms_hold_one(programme: Programme) -> Iterator[str]:
    """A venue holds one workshop at a time."""
    for name, workshops in by(programme.workshops, "venue").items():
        for one, other in combinations(workshops, 2):
            if one.overlaps(other):
                yield f"{name}: holds both {one} and {other}"


def trainers_can(programme: Programme) -> Iterator[str]:
    """The trainer teaches that workshop, serves that venue, and is neither off nor on leave."""
    for workshop in programme.workshops:
        if not (trainer := programme.trainers.get(workshop.trainer)):
            yield f"{workshop}: nobody known leads it ({workshop.trainer})"
            continue
        if workshop.order not in trainer["teaches"]:
            yield f"{workshop}: {workshop.trainer} does not teach it"
        if workshop.venue not in trainer["minutes"]:
            yield f"{workshop}: {workshop.trainer} does not serve the venue"
        if programme.half_day(workshop) in programme.half_days(trainer.get("off", [])):
            yield f"{workshop}: {workshop.trainer} is off"
        for leave in map(str, trainer.get("leave", [])):
            first, _, last = leave.partition(" to ")
            if first <= workshop.day.isoformat() <= (last or first):
                yield f"{workshop}: {workshop.trainer} is on leave"


def trainers_are_in_one_place(programme: Programme) -> Iterator[str]:
    """A trainer leads one workshop at a time, and reaches a second venue on one day only if the journey and a
    turnaround fit between."""
    for name, workshops in by(programme.workshops, "trainer").items():
        yield from clashes(name, workshops, programme, programme.rhythm["trainer turnaround"])


def kits_are_in_one_place(programme: Programme) -> Iterator[str]:
    """A kit serves one workshop at a time, and reaches a second venue on one day only if the journey and its
    handling fit between."""
    users = defaultdict(list)
    for workshop in programme.workshops:
        if workshop.venue in programme.venues:
            users[programme.venues[workshop.venue]["kit"]].append(workshop)
    for name, workshops in users.items():
        yield from clashes(name, workshops, programme, programme.rhythm["kit handling"])


def weeks_are_not_overfull(programme: Programme) -> Iterator[str]:
    """In each week counted from the first day of the window, a trainer leads no more workshops than agreed."""
    weeks = Counter((w.trainer, (w.day - programme.first).days // 7) for w in programme.workshops)
    for (name, week), number in weeks.items():
        if name in programme.trainers and number > programme.trainers[name]["most per week"]:
            yield f"{name}: {number} workshops in week {week + 1} of the window"


def rhythm_is_regular(programme: Programme) -> Iterator[str]:
    """If a regular rhythm is asked, every gap is whole weeks and the half-day stays the same."""
    if programme.rhythm["regular"]:
        for one, other in consecutive(programme):
            if programme.half_day(one) != programme.half_day(other):
                yield f"{other}: is not on the same half-day of the week as the one before"


def pins_hold(programme: Programme) -> Iterator[str]:
    """Every workshop that a pin means is as all words of the pin say."""
    for asked, words in programme.pins:
        for workshop in meant(asked, programme):
            if not is_so(words, workshop, programme):
                yield f"{workshop}: is not as pinned ({asked}: {words})"


def bans_hold(programme: Programme) -> Iterator[str]:
    """No workshop that a ban means is as all words of the ban say."""
    for asked, words in programme.bans:
        for workshop in meant(asked, programme):
            if is_so(words, workshop, programme):
                yield f"{workshop}: is as banned ({asked}: {words})"


RULES = (
    sessions_are_complete,
    workshops_are_in_order,
    gaps_fit,
    days_are_open,
    venues_are_free,
    rooms_hold_one,
    trainers_can,
    trainers_are_in_one_place,
    kits_are_in_one_place,
    weeks_are_not_overfull,
    rhythm_is_regular,
    pins_hold,
    bans_hold,
)


def meant(asked: str, programme: Programme) -> list[Workshop]:
    """`3` is all of session 3, `2.1` is workshop 1 of session 2."""
    session, _, order = asked.partition(".")
    return [w for w in programme.workshops if w.session == f"session-{session}" and order in ("", str(w.order))]


def is_so(words: str, workshop: Workshop, programme: Programme) -> bool:
    """Whether a date or dates, a weekday, a half-day, a venue and a trainer, as far as named, are the workshop's."""
    weekday, half_day = programme.half_day(workshop) or (workshop.day.weekday(), None)
    facts = {WEEKDAYS[weekday], half_day, workshop.venue, workshop.trainer}
    if dates := re.search(r"(\d{4}-\d\d-\d\d)(?: to (\d{4}-\d\d-\d\d))?", words):
        words = words.replace(dates[0], "")
        if not dates[1] <= workshop.day.isoformat() <= (dates[2] or dates[1]):
            return False
    return set(words.split()) <= facts


def clashes(name: str, workshops: list[Workshop], programme: Programme, handling: int) -> Iterator[str]:
    """The pairs of workshops that one person, or one thing, cannot serve both."""
    for one, other in combinations(sorted(workshops, key=lambda workshop: workshop.start), 2):
        if one.overlaps(other):
            yield f"{name}: is needed at once for {one} and {other}"
        elif one.day == other.day and one.venue != other.venue:
            journey = programme.journeys.get(frozenset((one.venue, other.venue)))
            if journey is None or one.end + timedelta(minutes=journey + handling) > other.start:
                yield f"{name}: cannot be moved in time from {one} to {other}"


def consecutive(programme: Programme) -> Iterator[tuple[Workshop, Workshop]]:
    for workshops in by(programme.workshops, "session").values():
        yield from pairwise(workshops)


def by(workshops: list[Workshop], what: str) -> dict[str, list[Workshop]]:
    groups = defaultdict(list)
    for workshop in workshops:
        groups[getattr(workshop, what)].append(workshop)
    return groups


def check(folder: Path) -> list[str]:
    """Every breach, after the name of the rule."""
    programme = Programme(folder)
    return [f"{rule.__name__}: {breach}" for rule in RULES for breach in rule(programme)]


if __name__ == "__main__":
    report(check, "the published plan keeps every hard rule")
