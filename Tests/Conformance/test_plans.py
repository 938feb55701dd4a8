"""Proves that the checks of plans and placements can fail: each breaks a copy of a sound one in one way.

The plan: sessions 0 and 1 at venue 0, 2 and 3 at venue 1 on the same days, afternoon and morning; trainer 0 leads
all. The last gap of session 0 is 14 days, all others are 7. The last workshop is on day 120.
"""

import json
from collections import Counter
from collections.abc import Callable
from copy import deepcopy
from itertools import product
from pathlib import Path
from random import Random

import pytest

import check_placement
import check_plan
from check_placement import Unit, best_placement
from instance import Instance, Placement, Plan
from seating import Seating

INSTANCES = Path(__file__).parents[1] / "SchedulingTests" / "Instances"
PLANS = Path(__file__).parent / "Plans"
INSTANCE = INSTANCES / "gresivaudan-2021-regular.json"
PLAN = PLANS / "gresivaudan-2021-regular.plan.json"
PLACEMENT = PLANS / "gresivaudan-2021-regular.placement.json"


class Documents:
    """An instance, a plan and a placement to be broken."""

    def __init__(self):
        self.instance = json.loads(INSTANCE.read_text())
        self.plan = json.loads(PLAN.read_text())
        self.placement = json.loads(PLACEMENT.read_text())
        self.rules = self.instance["rules"]
        self.sessions = self.plan["sessions"]
        self.people = self.instance["participants"]

    def workshop(self, session: int, order: int) -> dict:
        return self.sessions[session]["workshops"][order - 1]

    def open_everything(self) -> None:
        """Every venue is free and every trainer available."""
        for venue in self.instance["venues"]:
            venue["busy"] = []
        for trainer in self.instance["trainers"]:
            trainer["unavailable"] = []

    def seat(self, participant: int) -> dict:
        return next(seat for seat in self.placement["seats"] if seat["participant"] == participant)

    def waiting(self, participant: int) -> dict:
        return next(one for one in self.placement["waiting"] if one["participant"] == participant)

    def plan_codes(self) -> set[str]:
        return codes(check_plan.findings(Instance(self.instance), Plan(self.plan)))

    def placement_codes(self) -> set[str]:
        return codes(check_placement.findings(Instance(self.instance), Plan(self.plan), Placement(self.placement)))

    def term(self, name: str) -> int:
        return check_plan.TERMS[name](Instance(self.instance), Plan(self.plan))


Change = Callable[[Documents], object]


def codes(findings: list[str]) -> set[str]:
    return {finding.partition(" ")[0] for finding in findings}


@pytest.fixture
def sound() -> Documents:
    return Documents()


def test_the_plan_and_the_placement_are_sound():
    assert check_plan.check(INSTANCE, PLAN) == []
    assert check_placement.check(INSTANCE, PLAN, PLACEMENT) == []


# Hard rules


def opened(change: Change) -> Change:
    """A change that should meet neither a venue that is taken nor a trainer who is off."""
    def both(of: Documents) -> None:
        of.open_everything()
        change(of)

    return both


def at_two_venues(of: Documents) -> None:
    """Sends trainer and kit from venue 0 to venue 1, 34 minutes away, at noon of five days."""
    of.open_everything()
    of.sessions[3]["venue"] = 0


def moved(turnaround: int = 15, handling: int = 45, journeys: list | None = None) -> Change:
    def change(of: Documents) -> None:
        at_two_venues(of)
        of.rules.update(trainer_turnaround=turnaround, kit_handling=handling)
        if journeys is not None:
            of.instance["travel"] = journeys

    return change


def led_by_trainer_1(*workshops: tuple[int, int]) -> Change:
    def change(of: Documents) -> None:
        of.open_everything()
        for session, order in workshops:
            of.workshop(session, order)["trainer"] = 1

    return change


def at_once(of: Documents) -> None:
    """Sessions 2 and 3 in one room, on the same half-days."""
    of.open_everything()
    for order in range(1, 6):
        of.workshop(2, order)["slot"] = of.workshop(3, order)["slot"]


def at_once_with_two_trainers(of: Documents) -> None:
    at_once(of)
    of.instance["trainers"][1]["orders"] = [1, 2, 3, 4, 5]
    for order in range(1, 6):
        of.workshop(2, order)["trainer"] = 1


def at_once_in_two_rooms(of: Documents) -> None:
    at_once(of)
    of.sessions[3]["venue"] = 0


def in_neighbouring_weeks(of: Documents) -> None:
    """Session 1, led by trainer 1, on Sundays and session 2, led by the same, on Mondays: one workshop a week."""
    of.instance["closed_days"] = []
    of.instance["trainers"][1].update(max_per_week=1, orders=[1, 2, 3, 4, 5])
    for session, first in ((1, 55), (2, 91)):
        for order in range(1, 6):
            of.workshop(session, order).update(slot=2 * (first + 7 * (order - 1)), trainer=1)


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda of: of.plan.update(instance="synth-1"), "name"),
        (lambda of: of.sessions.pop(), "H1"),
        (lambda of: of.sessions.clear(), "H1"),
        (lambda of: of.instance["bodies"][0].update(sessions=3), "H1"),
        (lambda of: of.sessions.append({"body": 0, "venue": 0, "workshops": []}), "H1"),
        (lambda of: of.sessions[0]["workshops"].pop(), "H1"),
        (lambda of: of.instance["rules"].update(workshops=6), "H1"),
        (lambda of: of.sessions[0].update(venue=2), "H1"),
        (lambda of: of.sessions[0].update(venue=-1), "H1"),
        (lambda of: of.sessions[0].update(body=1), "H1"),
        (lambda of: of.sessions[0].update(body=-1), "H1"),
        (lambda of: of.instance["bodies"][0].update(venues=[1], quota=[4]), "H1"),
        (lambda of: of.sessions[0]["workshops"].reverse(), "H2"),
        (lambda of: of.rules.update(min_gap=8), "H2"),
        (lambda of: of.rules.update(max_gap=13), "H2"),
        (lambda of: of.rules.update(min_gap=7, max_gap=14), ""),
        (lambda of: of.instance["closed_days"].append(15), "H3"),
        (lambda of: of.instance["venues"][0]["busy"].append(30), "H3"),
        (lambda of: of.instance["venues"][1]["busy"].append(30), ""),
        (lambda of: of.workshop(0, 5).update(slot=5_000), "H3"),
        (lambda of: of.workshop(0, 1).update(slot=-1), "H3"),
        (lambda of: of.instance["window"].update(days=120), "H3"),
        (lambda of: of.instance["window"].update(days=121), ""),
        (lambda of: of.instance["trainers"][0]["unavailable"].append(30), "H4"),
        (lambda of: of.instance["trainers"][1]["unavailable"].append(30), ""),
        (lambda of: of.instance["trainers"][0]["orders"].remove(3), "H4"),
        (lambda of: of.instance["trainers"][0]["travel"].pop("1"), "H4"),
        (lambda of: of.workshop(0, 1).update(trainer=2), "H4"),
        (lambda of: of.workshop(0, 1).update(trainer=-1), "H4"),
        (led_by_trainer_1((0, 4)), "H4"),
        (at_once, "H5 H6 H7"),
        (at_once_with_two_trainers, "H5 H7"),
        (at_once_in_two_rooms, "H6 H7"),
        (moved(), "objective"),
        (moved(turnaround=86), "objective"),
        (moved(turnaround=87), "H6"),
        (moved(handling=86), "objective"),
        (moved(handling=87), "H7"),
        (moved(journeys=[]), "H6 H7"),
        (moved(journeys=[[1, 0, 34]]), "objective"),
        (lambda of: of.instance["trainers"][0].update(max_per_week=2), ""),
        (lambda of: of.instance["trainers"][0].update(max_per_week=1), "H8"),
        (opened(in_neighbouring_weeks), "objective"),
        (opened(lambda of: of.workshop(0, 2).update(slot=17)), "H9"),
        (opened(lambda of: of.workshop(0, 2).update(slot=18)), "H9"),
        (opened(lambda of: (of.workshop(0, 2).update(slot=18), of.rules.pop("regular"))), "objective"),
    ],
)
def test_a_broken_rule_is_reported(sound: Documents, change: Change, expected: str):
    change(sound)
    assert sound.plan_codes() == set(expected.split())


# The objective


@pytest.mark.parametrize("term", check_plan.TERMS)
def test_every_term_counts_as_it_weighs(sound: Documents, term: str):
    sound.plan.update(objective=sound.term(term), bound=0)
    sound.instance["weights"] = {name: int(name == term) for name in sound.instance["weights"]}
    assert sound.plan_codes() - {"status"} == set()
    sound.plan["objective"] += 1
    assert "objective" in sound.plan_codes()


@pytest.mark.parametrize(
    ("term", "change", "expected"),
    [
        ("fill", lambda of: None, 0),
        ("fill", lambda of: [person.update(mask=0) for person in of.people], 32),
        # Eight wait for a seat that suits none of them; one more cannot come.
        ("fill", lambda of: of.people[2].update(mask=0), 1),
        ("fill", lambda of: of.people[2].update(max_travel=0), 1),
        # Fewer people than seats: only those who exist can miss.
        ("fill", lambda of: of.rules.update(capacity=11), 40 - 32),
        ("gap", lambda of: None, 7),
        ("gap", lambda of: of.rules.update(ideal_gap=9), 15 * 2 + 5),
        ("pattern", lambda of: None, 0),
        ("pattern", lambda of: of.workshop(0, 2).update(slot=17), 2),
        ("pattern", lambda of: of.workshop(0, 1).update(slot=4), 1),
        ("discouraged", lambda of: None, 0),
        ("discouraged", lambda of: of.instance["zones"].update(A=[1, 92]), 3),
        ("discouraged", lambda of: of.instance["zones"].update(B=[1, 92]), 0),
        ("discouraged", lambda of: of.instance["zones"].update(B=[1]) or of.instance["bodies"][0].update(zone="B"), 1),
        ("continuity", lambda of: None, 0),
        ("continuity", led_by_trainer_1((0, 1), (0, 2), (1, 5)), 2),
        ("balance", lambda of: None, 0),
        ("balance", lambda of: of.instance["bodies"][0].update(quota=[4, 0]), 4),
        ("spread", lambda of: None, 21),
        ("spread", lambda of: of.rules.update(spread_days=36), 36 + 2),
        ("spread", lambda of: of.sessions.reverse(), 21),
        ("same_weekday", lambda of: None, 3),
        ("same_weekday", lambda of: of.workshop(1, 1).update(slot=115), 6),
        ("same_period", lambda of: None, 2),
        ("same_period", lambda of: of.workshop(0, 1).update(slot=3), 3),
        ("travel", lambda of: None, 2 * (10 * 29 + 5 * 59)),
        ("travel", led_by_trainer_1((0, 1)), 2 * (9 * 29 + 52 + 5 * 59)),
        # Twice in one day at one venue is one way, by two trainers it is two.
        ("travel", led_by_trainer_1((2, 1)), 2 * (10 * 29 + 5 * 59 + 29)),
    ],
)
def test_terms_are_what_their_sentences_say(sound: Documents, term: str, change: Change, expected: int):
    change(sound)
    assert sound.term(term) == expected


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        ({"objective": 1_644}, "objective"),
        ({"objective": 1_646}, "objective"),
        ({"bound": 1_645}, "status"),
        ({"bound": 1_645, "status": "optimal"}, ""),
        ({"bound": 1_646}, "bound"),
        ({"bound": 1_644, "status": "optimal"}, "status"),
        ({"status": "finished"}, "status"),
        ({"terms": {"gap": 70, "travel": 1_170, "same-weekday": 180, "same-half-day": 120, "wish": 0}}, ""),
        ({"terms": {"gap": 60, "travel": 1_180}}, "terms"),
        ({"terms": {"same-half-day": 60}}, "terms"),
        ({"terms": {"wish": 1}}, "terms"),
    ],
)
def test_a_false_claim_is_reported(sound: Documents, claims: dict, expected: str):
    sound.plan |= claims
    assert sound.plan_codes() == set(expected.split())


@pytest.mark.parametrize(
    "change",
    [
        lambda of: of.plan.update(format="ateliers-plan/2"),
        lambda of: of.plan.pop("sessions"),
        lambda of: of.plan.update(sessions=None),
        lambda of: of.plan.update(terms=[]),
        lambda of: of.plan.update(objective="1645"),
        lambda of: of.plan.update(bound=240.5),
        lambda of: of.sessions[0].update(body=False),
        lambda of: of.workshop(0, 1).update(slot=2.0),
        lambda of: of.workshop(0, 1).update(trainer=None),
    ],
)
def test_a_document_of_another_shape_is_reported(sound: Documents, change: Change, tmp_path: Path):
    change(sound)
    path = tmp_path / "plan.json"
    path.write_text(json.dumps(sound.plan))
    assert codes(check_plan.check(INSTANCE, path)) == {"document"}
    assert codes(check_placement.check(INSTANCE, path, PLACEMENT)) == {"document"}


def test_a_file_that_is_no_document_is_reported(tmp_path: Path):
    for text in ("", "{", "[]", "null"):
        (tmp_path / "plan.json").write_text(text)
        assert codes(check_plan.check(INSTANCE, tmp_path / "plan.json")) == {"document"}
    assert codes(check_plan.check(INSTANCE, tmp_path / "missing.json")) == {"document"}


# Placement: people 15 and 39, and 0 and 33, come together; no session suits 0 and 33


def exchange(one: int, other: int) -> Change:
    """Gives two people each other's session."""
    def change(of: Documents) -> None:
        a, b = of.seat(one), of.seat(other)
        a["session"], b["session"] = b["session"], a["session"]

    return change


def unseat(participant: int, reason: str = "full") -> Change:
    def change(of: Documents) -> None:
        of.placement["seats"].remove(of.seat(participant))
        of.placement["waiting"].append({"participant": participant, "reason": reason})

    return change


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda of: of.placement.update(instance="synth-1"), "name"),
        (lambda of: of.seat(1).update(participant=40), "known"),
        (lambda of: of.seat(1).update(participant=-1), "known"),
        (lambda of: of.seat(1).update(session=4), "known"),
        (lambda of: of.seat(1).update(session=-1), "known"),
        (lambda of: of.placement["seats"].pop(), "everybody together"),
        (lambda of: of.placement["waiting"].pop(), "everybody"),
        (lambda of: of.placement["seats"].append(of.seat(1)), "everybody capacity"),
        (lambda of: of.placement["waiting"].append({"participant": 1, "reason": "full"}), "everybody"),
        (lambda of: of.waiting(22).update(reason="no idea"), "reason"),
        (lambda of: of.waiting(22).update(reason=None), "reason"),
        (lambda of: of.waiting(22).update(reason="full"), "reason"),
        (lambda of: of.waiting(22).update(reason="out-of-reach"), "reason"),
        (lambda of: of.people[22].update(max_travel=0), "reason"),
        (lambda of: of.people[22].update(max_travel=0) or of.waiting(22).update(reason="out-of-reach"), ""),
        (lambda of: of.rules.update(capacity=7), "capacity"),
        (lambda of: of.seat(16).update(session=1), "capacity"),
        (exchange(2, 18), "suits"),
        (lambda of: of.people[1].update(mask=0), "suits"),
        (lambda of: of.people[1].update(max_travel=0), "suits"),
        (lambda of: of.people[1].update(body=1), "suits"),
        (lambda of: of.people[1].update(group=9) or of.people[27].update(group=9), "together"),
        (unseat(39), "together"),
        # Then the pair rightly waits, and others can go to its two seats.
        (lambda of: [of.people[39].update(mask=0), *(unseat(who, "unavailable")(of) for who in (15, 39))], "rule-2"),
        (unseat(2), "rule-1"),
        (lambda of: [unseat(who, "apart")(of) for who in (15, 39)], "rule-1"),
        (unseat(2, "apart"), "reason"),
        (exchange(16, 25), "rule-2"),
        (exchange(3, 27), "suits"),
        (exchange(30, 11), "suits"),
        (exchange(11, 28), ""),
        (lambda of: of.people[17].update(pref=0), ""),
    ],
)
def test_a_broken_placement_is_reported(sound: Documents, change: Change, expected: str):
    change(sound)
    assert sound.placement_codes() == set(expected.split())


def twins(ranks: list[int], sound: Documents) -> None:
    """Only copies of one person remain, whom session 0 alone suits; seated in this order while there is room."""
    person = sound.people[18]
    sound.instance["participants"] = [dict(person, rank=rank) for rank in ranks]
    sound.placement["seats"] = [{"participant": number, "session": 0} for number in range(8)]
    sound.placement["waiting"] = [{"participant": number, "reason": "full"} for number in range(8, len(ranks))]


@pytest.mark.parametrize(
    ("ranks", "expected"),
    [
        ([0, 1, 2, 3, 4, 5, 6, 7, 8], ""),
        ([7, 6, 5, 4, 3, 2, 1, 0, 8, 9], ""),
        ([0, 1, 2, 3, 4, 5, 6, 8, 7], "rule-1"),
        ([0, 1, 2, 3, 4, 5, 6, 9, 8, 7], "rule-1"),
    ],
)
def test_a_place_taken_from_somebody_earlier_is_reported(sound: Documents, ranks: list[int], expected: str):
    twins(ranks, sound)
    assert sound.placement_codes() == set(expected.split())


def test_a_pair_has_the_rank_of_its_earliest_member(sound: Documents):
    twins([1, 2, 3, 4, 5, 6, 7, 8, 0, 9], sound)
    for number in (8, 9):
        sound.instance["participants"][number]["group"] = 0
    assert sound.placement_codes() == {"rule-1"}
    for number, rank in ((8, 9), (9, 10)):
        sound.instance["participants"][number]["rank"] = rank
    assert sound.placement_codes() == set()


# Against enumeration


def random_units(random: Random, sessions: int) -> list[Unit]:
    return [
        Unit(
            rank=rank,
            members=tuple(range(random.choice([1, 1, 2]))),
            costs={session: random.randint(0, 9) for session in range(sessions) if random.random() < 0.6},
        )
        for rank in range(random.randint(1, 6))
    ]


def enumerated(units: list[Unit], capacity: int) -> int | None:
    """The least total of seating all those units, by trying every way."""
    totals = []
    for way in product(*(unit.costs for unit in units)):
        taken = Counter()
        for unit, place in zip(units, way):
            taken[place] += len(unit.members)
        if all(number <= capacity for number in taken.values()):
            totals.append(sum(unit.costs[place] for unit, place in zip(units, way)))
    return min(totals, default=None)


@pytest.mark.parametrize("seed", range(200))
def test_the_best_placement_is_that_of_enumeration(seed: int):
    random = Random(seed)
    sessions, capacity = random.randint(1, 3), random.randint(1, 4)
    units = random_units(random, sessions)
    expected: list[Unit] = []
    for unit in units:
        if enumerated([*expected, unit], capacity) is not None:
            expected.append(unit)
    seated, least = best_placement(units, list(range(sessions)), capacity)
    assert seated == set(expected)
    assert least == enumerated(expected, capacity)


@pytest.mark.parametrize("seed", range(200))
def test_a_seating_is_the_cheapest_that_seats_those_people(seed: int):
    random = Random(seed)
    sessions, capacity = random.randint(1, 3), random.randint(1, 3)
    alone = [unit for unit in random_units(random, sessions) if len(unit.members) == 1]
    seating, seated = Seating([capacity] * sessions), []
    for unit in alone:
        before = deepcopy(vars(seating))
        if seating.seat(unit.costs):
            seated.append(unit)
        else:
            assert vars(seating) == before
            assert enumerated([*seated, unit], capacity) is None
        assert seating.cost == enumerated(seated, capacity)
