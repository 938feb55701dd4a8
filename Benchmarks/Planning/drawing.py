"""What all generated instances have in common, and how trainers, venues and people are drawn.

Instances are the documents `ateliers-instance/1` that `Sources/Scheduling/Instances/PlanningInstance.swift`
describes. A generator passes one `random.Random` through; the same seed gives the same bytes, so the order of
the draws is part of each function.
"""

import math
from collections import defaultdict
from datetime import date
from random import Random

Position = tuple[float, float]  # degrees north, degrees east

FIRST_DAY = date(2021, 3, 1)
DAYS = 122
PERIODS = 2
WEEKS = math.ceil(DAYS / 7)
OPEN_CELLS = 10  # the mornings and afternoons from Monday to Friday

EVERY_CELL = (1 << OPEN_CELLS) - 1
MORNINGS = sum(1 << cell for cell in range(0, OPEN_CELLS, PERIODS))
AFTERNOONS = MORNINGS << 1
WEDNESDAY = 0b11 << 2 * PERIODS

RULES = {
    "workshops": 5,
    "capacity": 8,
    "min_gap": 2,
    "max_gap": 14,
    "ideal_gap": 7,
    "spread_days": 21,
    "trainer_turnaround": 15,
    "kit_handling": 45,
}
WEIGHTS = {
    "fill": 200,
    "gap": 10,
    "pattern": 40,
    "discouraged": 120,
    "continuity": 150,
    "balance": 300,
    "spread": 5,
    "same_weekday": 60,
    "same_period": 60,
    "travel": 1,
}


def day(month: int, day_of_month: int) -> int:
    """A date of 2021, as days from the first of the window."""
    return (date(2021, month, day_of_month) - FIRST_DAY).days


def holidays(first: int, end: int) -> list[int]:
    """School holidays from a day up to and without another, and the Friday after Ascension."""
    return [*range(first, end), day(5, 14)]


WEEKENDS = {number for number in range(DAYS) if number % 7 >= 5}
# Easter Monday, Ascension and Whit Monday; the two holidays of May 2021 are Saturdays.
CLOSED_DAYS = sorted(WEEKENDS | {day(4, 5), day(5, 13), day(5, 24)})
# The school year as it was known on 25 January 2021, before the zones were merged that spring.
ZONES = {
    "A": holidays(day(4, 10), day(4, 26)),
    "B": [*range(day(3, 8)), *holidays(day(4, 24), day(5, 10))],
    "C": holidays(day(4, 17), day(5, 3)),
}


def beginning(name: str, seed: int) -> dict:
    """The fields that every instance begins with."""
    return {
        "format": "ateliers-instance/1",
        "name": name,
        "seed": seed,
        "window": {"start": FIRST_DAY.isoformat(), "days": DAYS},
        "periods": [{"start": 540, "end": 720}, {"start": 840, "end": 1020}],
        "rules": dict(RULES),
        "weights": dict(WEIGHTS),
        "closed_days": list(CLOSED_DAYS),
        "zones": {zone: list(days) for zone, days in ZONES.items()},
    }


def kilometres(one: Position, other: Position) -> float:
    """The great circle between two positions."""
    radian = math.pi / 180
    north, east, other_north, other_east = one[0] * radian, one[1] * radian, other[0] * radian, other[1] * radian
    rise = math.sin((other_north - north) / 2) ** 2
    run = math.cos(north) * math.cos(other_north) * math.sin((other_east - east) / 2) ** 2
    return 2 * 6371 * math.asin(math.sqrt(rise + run))


def minutes(one: Position, other: Position, speed: int = 50) -> int:
    """A journey by roads 1.3 times as long as the great circle, and three minutes to set out."""
    return max(2, round(kilometres(one, other) * 1.3 / speed * 60) + 3)


def open_slots() -> list[tuple[int, int]]:
    """Every slot of an open day, with its cell."""
    closed = set(CLOSED_DAYS)
    return [
        (number * PERIODS + period, number % 7 * PERIODS + period)
        for number in range(DAYS)
        if number not in closed
        for period in range(PERIODS)
    ]


def draw_busy(random: Random, cells: int) -> list[int]:
    """The slots when a venue is taken: that many cells all along, and a twentieth of the rest."""
    taken = set(random.sample(range(OPEN_CELLS), cells))
    return [slot for slot, cell in open_slots() if cell in taken or random.random() < 0.05]


def draw_unavailable(random: Random, cells: int, leave: int) -> list[int]:
    """The slots when a trainer is off: that many cells all along, and so many weeks of leave."""
    off = set(random.sample(range(OPEN_CELLS), cells))
    weeks = set(random.sample(range(WEEKS), leave))
    return [slot for slot, cell in open_slots() if cell in off or slot // PERIODS // 7 in weeks]


def draw_mask(random: Random) -> int:
    """The cells when a person can come: all, mornings, afternoons, all but Wednesday, or any five to eight."""
    kind = random.random()
    if kind < 0.35:
        return EVERY_CELL
    if kind < 0.50:
        return MORNINGS
    if kind < 0.65:
        return AFTERNOONS
    if kind < 0.75:
        return EVERY_CELL & ~WEDNESDAY
    return sum(1 << cell for cell in random.sample(range(OPEN_CELLS), random.randint(5, 8)))


def draw_preference(random: Random, mask: int) -> int:
    """The cells that a person likes best among those possible: mornings, afternoons, or no matter."""
    kind = random.random()
    liked = MORNINGS if kind < 0.3 else AFTERNOONS if kind < 0.6 else EVERY_CELL
    return mask & liked or mask


def draw_participants(
    random: Random, body: int, communes: list[int], weights: list[float], number: int, first: int
) -> list[dict]:
    """People of one body, numbered from `first`; `settle` gives them a rank and a companion."""
    people = []
    for index in range(number):
        commune = random.choices(communes, weights)[0]
        mask = draw_mask(random)
        people.append(
            {
                "id": first + index,
                "body": body,
                "commune": commune,
                "mask": mask,
                "pref": draw_preference(random, mask),
                "max_travel": random.choices([20, 35, 60], [50, 30, 20])[0],
                "rank": 0,
                "group": None,
            }
        )
    return people


def settle(instance: dict, random: Random) -> None:
    """Draws the order of registration over all bodies, and the pairs: 8 in 100 people of each body."""
    people = instance["participants"]
    ranks = list(range(len(people)))
    random.shuffle(ranks)
    by_body = defaultdict(list)
    for person, rank in zip(people, ranks):
        person["rank"] = rank
        by_body[person["body"]].append(person)
    pairs = 0
    for members in by_body.values():
        random.shuffle(members)
        for one, other in list(zip(members[::2], members[1::2]))[: round(len(members) * 0.04)]:
            # They come from the same place, at the same times.
            other.update({key: one[key] for key in ("commune", "mask", "pref", "max_travel")})
            one["group"] = other["group"] = pairs
            pairs += 1
    instance["groups"] = pairs
