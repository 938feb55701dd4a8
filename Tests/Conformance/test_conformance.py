"""Proves that the checks can fail: each breaks a copy of a sound folder in one way, and must be told of it."""

import re
import shutil
from collections.abc import Callable
from datetime import datetime, time, timedelta
from pathlib import Path

import pytest
import yaml

import keep_rules
import plain_ics
import read_back
from programme import Programme, Workshop

PROGRAMME = Path(__file__).parents[2] / "calendars" / "gresivaudan-2021"
EVENT_END = b"END:VEVENT\r\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return shutil.copytree(PROGRAMME, tmp_path / "programme", ignore=shutil.ignore_patterns("*.sqlite*"))


def test_the_committed_folder_is_sound(folder: Path):
    assert read_back.check(folder) == []
    assert keep_rules.check(folder) == []


# Reading back: octets, properties, zone, readers, shares


def edit(folder: Path, pattern: bytes, replacement: bytes, files: str = "programme.ics", count: int = 1) -> None:
    """Replaces the first match in each file; a pattern that matches nothing proves nothing."""
    paths = list(folder.glob(f"published/{files}"))
    assert paths
    for path in paths:
        data, changes = re.subn(pattern, lambda _: replacement, path.read_bytes(), count)
        assert changes
        path.write_bytes(data)


@pytest.mark.parametrize(
    ("pattern", "replacement", "finding"),
    [
        (rb"\r\n", b"\n", "does not end with CRLF"),
        (rb"\r\n", b"\r\r\n", "does not end with CRLF"),
        (rb"\r\n\Z", b"", "does not end with CRLF"),
        (rb"\r\n(?=PRODID)", b"\r\nX-LONG:" + b"x" * 69 + b"\r\n", "has 76 octets"),
        ("é".encode(), b"\xc3\r\n \xa9", "cuts a character in two"),
        ("é".encode(), b"\xe9", "not UTF-8"),
        (rb"SUMMARY:", b"SUMMARY:\x07", "a control character"),
        (rb"VERSION:2.0\r\n", b"", "VERSION is []"),
        (rb"VERSION:2.0", b"VERSION:1.0", "VERSION is ['1.0']"),
        (rb"CALSCALE:GREGORIAN\r\n", b"", "CALSCALE is []"),
        (rb"PRODID:", b"PRODID:-//Other//EN\r\nPRODID:", "PRODID is ['-//Other//EN', "),
        (rb"(?=CALSCALE)", b"METHOD:PUBLISH\r\n", "METHOD is not for"),
        (rb"(?=CALSCALE)", b"NAME:One\r\nX-WR-CALNAME:Other\r\n", "NAME and X-WR-CALNAME disagree"),
        (EVENT_END, b"ATTENDEE:mailto:a@example.org\r\n" + EVENT_END, "ATTENDEE is not for"),
        (EVENT_END, b"ORGANIZER;CN=A:mailto:a@example.org\r\n" + EVENT_END, "ORGANIZER is not for"),
        (EVENT_END, b"X-LIC-ERROR:bad\r\n" + EVENT_END, "X-LIC-ERROR is not for"),
        (EVENT_END, b"not a line\r\n" + EVENT_END, "not a content line"),
        (rb"\Z", b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", "not exactly one VCALENDAR"),
        (rb"\Z", b"X-AFTER:end\r\n", "not exactly one VCALENDAR"),
        (rb"(?m)^DESCRIPTION:", b"COMMENT:", "DESCRIPTION is there 0 times"),
        (rb"(?m)^TRANSP:", b"TRANSP:OPAQUE\r\nTRANSP:", "TRANSP is there 2 times"),
        (rb"(?m)^DTSTAMP:\d{8}", b"DTSTAMP:20200101", "DTSTAMP differs from LAST-MODIFIED"),
        (rb"(?m)^CREATED:\d{8}", b"CREATED:29990101", "changed before it was created"),
        (rb"(?m)^CREATED:\d{8}T\d{6}Z", b"CREATED:20210126T090000", "CREATED is not an instant in UTC"),
        (rb"(?m)^UID:", b"UID:somebody@", "names a host or a person"),
        (rb"(?m)^STATUS:\w+", b"STATUS:DONE", "STATUS is DONE"),
        (rb"(?m)^SEQUENCE:\d+", b"SEQUENCE:many", "cannot be read"),
        (rb"(?m)^DTEND(;TZID=Europe/Paris):\d{8}", b"DTEND;TZID=Europe/Paris:20200101", "ends before it starts"),
        (rb"(?m)^DTSTART;TZID=Europe/Paris", b"DTSTART;TZID=Europe/London", "DTSTART has {'TZID': 'Europe/London'}"),
        (rb"(?m)^DTSTART;TZID=Europe/Paris:\d{8}T\d{6}", b"DTSTART:20210301T080000Z", "DTSTART has {}"),
        # Base64 of "other": one reader decodes it, the others do not.
        (rb"(?m)^SUMMARY:.*(?:\n .*)*", b"SUMMARY;ENCODING=BASE64:b3RoZXI=\r", "vobject reads b'other'"),
        # A backslash and a comma: one reader takes them for an escaped comma.
        (rb"(?m)^LOCATION:", rb"LOCATION:\\,", "sabre reads"),
        (rb"BEGIN:VEVENT", b"begin:VEVENT", "icalendar sees 20 events, plain reading 19"),
        (rb"\nTZID:Europe/Paris", b"\nTZID:Europe/Parma", "not that of Europe/Paris"),
        (rb"TZNAME:CEST", b"TZNAME:CESTX", "has 344 octets"),
        (rb"TZOFFSETTO:\+0200", b"TZOFFSETTO:+0300", "icalendar reads 3:00:00"),
        (rb"TZOFFSETTO:\+0200", b"TZOFFSETTO:+0300", "vobject reads 3:00:00"),
        (rb"BYMONTH=10;BYDAY=-1SU", b"BYMONTH=10;BYDAY=+4SU", "2021-10-31 00:59"),
        (rb"BYMONTH=3;BYDAY=-1SU", b"BYMONTH=3;BYDAY=-2SU", "2037-03-29 00:59"),
        (rb"(?s)BEGIN:VTIMEZONE.*END:VTIMEZONE\r\n", b"", "0 VTIMEZONE"),
        (rb"BEGIN:VTIMEZONE\r\n", b"BEGIN:VTIMEZONE\r\nEND:VTIMEZONE\r\nBEGIN:VTIMEZONE\r\n", "2 VTIMEZONE"),
        (rb"(?m)^SUMMARY:.", b"SUMMARY:!", "not the same bytes"),
        (rb"(?s)BEGIN:VEVENT.*END:VEVENT\r\n", b"", "not the same bytes"),
    ],
)
def test_a_broken_programme_file_is_reported(folder: Path, pattern: bytes, replacement: bytes, finding: str):
    edit(folder, pattern, replacement)
    assert any(finding in line for line in read_back.check(folder))


def test_a_repeated_event_is_reported(folder: Path):
    event = plain_ics.blocks((folder / "published/programme.ics").read_bytes(), "VEVENT")[0]
    edit(folder, rb"(?=END:VCALENDAR)", event)
    assert any("UID repeated" in finding for finding in read_back.check(folder))


@pytest.mark.parametrize("kind", ["session", "venue", "trainer"])
def test_a_missing_share_is_reported(folder: Path, kind: str):
    next(folder.glob(f"published/{kind}-*.ics")).unlink()
    assert any(f"once in a {kind}'s calendar" in finding for finding in read_back.check(folder))


def test_an_unknown_file_is_reported(folder: Path):
    shutil.copy(folder / "published/programme.ics", folder / "published/Programme (1).ics")
    assert "Programme (1).ics: not a name of a published calendar" in read_back.check(folder)


def test_a_wrong_position_is_reported(folder: Path):
    edit(folder, rb"(?m)^GEO:\d", b"GEO:9", files="[psv]*.ics", count=0)
    assert any("GEO is not" in finding for finding in read_back.check(folder))


def test_an_empty_folder_is_reported(folder: Path):
    shutil.rmtree(folder / "published")
    assert read_back.check(folder) == ["published/programme.ics: there is no such file"]


# Keeping the rules: the plan, or the programme, is changed so that exactly one sentence becomes false


def breaches(folder: Path, rule: Callable) -> list[str]:
    return list(rule(Programme(folder)))


def workshops(folder: Path) -> list[Workshop]:
    return Programme(folder).workshops


def at_two_venues(folder: Path) -> tuple[Workshop, Workshop]:
    one, *others = workshops(folder)
    return one, next(other for other in others if other.venue != one.venue)


def move(folder: Path, workshop: Workshop, start: datetime) -> None:
    """Moves a workshop, in every file that lists it."""
    def moved(block: re.Match) -> bytes:
        if f"UID:{workshop.uid}\r\n".encode() not in block[0]:
            return block[0]
        end = start + (workshop.end - workshop.start)
        data = re.sub(rb"(DTSTART;\S+:)\d{8}T\d{6}", rb"\g<1>%b" % f"{start:%Y%m%dT%H%M%S}".encode(), block[0])
        return re.sub(rb"(DTEND;\S+:)\d{8}T\d{6}", rb"\g<1>%b" % f"{end:%Y%m%dT%H%M%S}".encode(), data)

    for path in folder.glob("published/*.ics"):
        path.write_bytes(re.sub(rb"(?s)BEGIN:VEVENT.*?END:VEVENT\r\n", moved, path.read_bytes()))


def follow(folder: Path, gaps: list[int]) -> list[Workshop]:
    """Sets the workshops of the first session that many days after one another."""
    session = [workshop for workshop in workshops(folder) if workshop.session == "session-1"]
    for number, workshop in enumerate(session):
        move(folder, workshop, session[0].start + timedelta(days=sum(gaps[:number])))
    return session


def change(folder: Path, *keys: str | int, to: object) -> None:
    """Changes one setting of the programme; `None` as a key is every item of a list."""
    path = folder / "programme.yaml"
    settings = yaml.safe_load(path.read_text())
    places = [settings]
    for key in keys[:-1]:
        places = [item for place in places for item in (place if key is None else [place[key]])]
    for place in places:
        place[keys[-1]] = to
    path.write_text(yaml.safe_dump(settings, allow_unicode=True))


def give_all_to_one_trainer(folder: Path) -> None:
    for path in folder.glob("published/trainer-*.ics"):
        path.unlink()
    trainer = next(iter(Programme(folder).trainers))
    shutil.copy(folder / "published/programme.ics", folder / f"published/trainer-{trainer}.ics")


def test_a_missing_session_is_reported(folder: Path):
    (folder / "published/session-1.ics").unlink()
    assert breaches(folder, keep_rules.sessions_are_complete) == ["3 sessions, 4 asked"]


def test_a_missing_workshop_is_reported(folder: Path):
    edit(folder, rb"(?s)BEGIN:VEVENT.*?END:VEVENT\r\n", b"", files="session-1.ics")
    assert breaches(folder, keep_rules.sessions_are_complete) == ["session-1: 4 workshops, 5 asked"]


def test_a_cancelled_workshop_does_not_count(folder: Path):
    edit(folder, rb"(?m)^STATUS:\w+", b"STATUS:CANCELLED", files="session-1.ics")
    assert breaches(folder, keep_rules.sessions_are_complete) == ["session-1: 4 workshops, 5 asked"]


def test_a_session_at_two_venues_is_reported(folder: Path):
    one, other = at_two_venues(folder)
    edit(folder, other.uid.encode(), b"gone", files=f"venue-{other.venue}.ics")
    edit(folder, one.uid.encode(), other.uid.encode(), files=f"venue-{one.venue}.ics")
    assert any(other.session in breach for breach in breaches(folder, keep_rules.sessions_are_complete))


def test_workshops_out_of_order_are_reported(folder: Path):
    first, second = workshops(folder)[:2]
    move(folder, first, second.start)
    move(folder, second, first.start)
    assert [breach[:21] for breach in breaches(folder, keep_rules.workshops_are_in_order)] == [
        "session-1, workshop 1",
        "session-1, workshop 2",
    ]


@pytest.mark.parametrize(("days", "fits"), [(0, False), (1, False), (2, True), (14, True), (15, False)])
def test_gaps_end_where_they_should(folder: Path, days: int, fits: bool):
    follow(folder, [days, 7, 7, 7])
    found = [breach for breach in breaches(folder, keep_rules.gaps_fit) if breach.startswith("session-1, workshop 2")]
    assert (found == []) is fits


@pytest.mark.parametrize(
    ("start", "finding"),
    [
        ("2021-04-05T09:00", "on a closed day (Lundi de Pâques)"),
        ("2021-05-13T14:00", "on a closed day (Ascension)"),
        ("2021-03-06T09:00", "on a closed weekday"),
        ("2021-02-26T09:00", "outside the window"),
        ("2021-07-01T09:00", "outside the window"),
        ("2021-03-02T09:30", "not exactly a half-day"),
    ],
)
def test_a_closed_day_is_reported(folder: Path, start: str, finding: str):
    move(folder, workshops(folder)[0], datetime.fromisoformat(start))
    assert any(finding in breach for breach in breaches(folder, keep_rules.days_are_open))


def test_school_holidays_are_only_avoided(folder: Path):
    move(folder, workshops(folder)[0], datetime.fromisoformat("2021-04-13T09:00"))
    assert breaches(folder, keep_rules.days_are_open) == []


@pytest.mark.parametrize(
    ("venue", "start", "reason"),
    [
        ("crolles", "2021-06-30T09:00", "Atelier de recherche d'emploi"),  # last of a weekly series
        ("crolles", "2021-05-31T14:00", "déplacée l'après-midi"),  # moved to
        ("crolles", "2021-05-31T09:00", None),  # moved from
        ("crolles", "2021-04-05T09:00", None),  # excepted
        ("crolles", "2021-03-12T14:00", "heure d'hiver"),  # in UTC, +1
        ("crolles", "2021-05-07T14:00", "heure d'été"),  # in UTC, +2
        ("crolles", "2021-06-11T14:00", "Forum"),  # all day
        ("crolles", "2021-04-27T14:00", "Équipe"),  # and not the evening's meeting
        ("pontcharra", "2021-03-16T09:00", "busy"),  # free/busy, with a duration
        ("pontcharra", "2021-06-08T09:00", "busy"),  # free/busy, with an end
        ("pontcharra", "2021-06-11T14:00", "not open"),  # Friday afternoon
    ],
)
def test_a_venue_that_is_taken_is_reported(folder: Path, venue: str, start: str, reason: str | None):
    workshop = next(workshop for workshop in workshops(folder) if workshop.venue == venue)
    move(folder, workshop, datetime.fromisoformat(start))
    moved = next(other for other in workshops(folder) if other.uid == workshop.uid)
    found = [breach for breach in breaches(folder, keep_rules.venues_are_free) if breach.startswith(str(moved))]
    assert [reason in breach for breach in found] == [True] if reason else found == []


@pytest.mark.parametrize(
    ("use", "taken"),
    [
        ("BEGIN:VEVENT\nUID:u\nDTSTART:{start}\nDTEND:{minute}\nEND:VEVENT", True),
        ("BEGIN:VEVENT\nUID:u\nDTSTART:{before}\nDTEND:{start}\nEND:VEVENT", False),
        ("BEGIN:VEVENT\nUID:u\nDTSTART:{start}\nDTEND:{minute}\nTRANSP:TRANSPARENT\nEND:VEVENT", False),
        ("BEGIN:VEVENT\nUID:u\nDTSTART:{start}\nDTEND:{minute}\nSTATUS:CANCELLED\nEND:VEVENT", False),
        ("BEGIN:VFREEBUSY\nUID:u\nFREEBUSY:{start}/PT1M\nEND:VFREEBUSY", True),
        ("BEGIN:VFREEBUSY\nUID:u\nFREEBUSY;FBTYPE=FREE:{start}/PT1M\nEND:VFREEBUSY", False),
    ],
)
def test_another_use_of_the_venue_counts_from_its_first_minute(folder: Path, use: str, taken: bool):
    workshop = workshops(folder)[0]
    moments = {"before": -60, "start": 0, "minute": 1}
    moments = {name: f"{workshop.start + timedelta(minutes=m):%Y%m%dT%H%M%S}" for name, m in moments.items()}
    path = folder / Programme(folder).venues[workshop.venue]["busy"]
    path.write_bytes(path.read_bytes().replace(b"END:VCALENDAR", use.format(**moments).encode() + b"\nEND:VCALENDAR"))
    assert bool(breaches(folder, keep_rules.venues_are_free)) is taken


def test_two_workshops_in_one_room_are_reported(folder: Path):
    one, *others = workshops(folder)
    other = next(other for other in others if other.venue == one.venue and other.session != one.session)
    move(folder, other, one.start)
    assert len(breaches(folder, keep_rules.rooms_hold_one)) == 1


@pytest.mark.parametrize(
    ("key", "value", "finding"),
    [
        ("teaches", [1, 2, 3, 4], "workshop 5"),
        ("minutes", {}, "does not serve the venue"),
        ("off", "monday tuesday wednesday thursday friday".split(), "is off"),
        ("leave", ["2021-03-01 to 2021-06-30"], "is on leave"),
        ("id", "somebody-else", "nobody known leads it"),
    ],
)
def test_a_trainer_who_cannot_is_reported(folder: Path, key: str, value: object, finding: str):
    change(folder, "trainers", None, key, to=value)
    assert any(finding in breach for breach in breaches(folder, keep_rules.trainers_can))


def test_a_day_of_leave_is_leave(folder: Path):
    workshop = workshops(folder)[0]
    change(folder, "trainers", None, "leave", to=[workshop.day])
    assert any("is on leave" in breach for breach in breaches(folder, keep_rules.trainers_can))


@pytest.mark.parametrize(
    ("rule", "setting"),
    [
        (keep_rules.trainers_are_in_one_place, "trainer turnaround"),
        (keep_rules.kits_are_in_one_place, "kit handling"),
    ],
)
class TestOnePlaceAtATime:
    def test_two_places_at_once_are_reported(self, folder: Path, rule: Callable, setting: str):
        give_all_to_one_trainer(folder)
        one, other = at_two_venues(folder)
        move(folder, other, one.start)
        assert any("is needed at once" in breach for breach in breaches(folder, rule))

    @pytest.mark.parametrize(("minutes", "fits"), [(86, True), (87, False)])
    def test_journey_and_handling_fit_into_two_hours_at_noon(
        self, folder: Path, rule: Callable, setting: str, minutes: int, fits: bool
    ):
        give_all_to_one_trainer(folder)
        change(folder, "rhythm", setting, to=minutes)
        one, other = at_two_venues(folder)
        move(folder, one, datetime.combine(one.day, time(9)))
        move(folder, other, datetime.combine(one.day, time(14)))
        assert (breaches(folder, rule) == []) is fits

    def test_no_journey_is_no_move(self, folder: Path, rule: Callable, setting: str):
        give_all_to_one_trainer(folder)
        change(folder, "journeys", to=[])
        one, other = at_two_venues(folder)
        move(folder, one, datetime.combine(one.day, time(9)))
        move(folder, other, datetime.combine(one.day, time(14)))
        assert any("cannot be moved in time" in breach for breach in breaches(folder, rule))


@pytest.mark.parametrize(("most", "fits"), [(2, True), (1, False)])
def test_an_overfull_week_is_reported(folder: Path, most: int, fits: bool):
    give_all_to_one_trainer(folder)
    change(folder, "trainers", None, "most per week", to=most)
    # A Sunday, the Monday and the Sunday that bound the next week, then one workshop in each later week.
    starts = [datetime(2021, 3, day, 9) for day in (7, 8, 14)] + [datetime(2021, 3, 15, 9)] * 17
    for number, (workshop, start) in enumerate(zip(workshops(folder), starts)):
        move(folder, workshop, start + timedelta(weeks=max(0, number - 3)))
    assert (breaches(folder, keep_rules.weeks_are_not_overfull) == []) is fits


@pytest.mark.parametrize(
    ("regular", "gap", "fits"), [(True, 7, True), (True, 14, True), (True, 8, False), (False, 8, True)]
)
def test_an_irregular_rhythm_is_reported_if_a_regular_one_is_asked(folder: Path, regular: bool, gap: int, fits: bool):
    change(folder, "rhythm", "regular", to=regular)
    follow(folder, [gap, 7, 7, 7])
    found = [breach for breach in breaches(folder, keep_rules.rhythm_is_regular) if breach.startswith("session-1,")]
    assert (found == []) is fits


def test_another_half_day_is_not_regular(folder: Path):
    change(folder, "rhythm", "regular", to=True)
    first, second = follow(folder, [7, 7, 7, 7])[:2]
    other_half = time(14) if first.start.time() == time(9) else time(9)
    move(folder, second, datetime.combine(first.day + timedelta(days=7), other_half))
    assert any(breach.startswith("session-1, workshop 2") for breach in breaches(folder, keep_rules.rhythm_is_regular))


@pytest.mark.parametrize(
    ("asked", "words", "is_so"),
    [
        ("1", "crolles", True),
        ("1", "pontcharra", False),
        ("1.1", "{day} monday afternoon crolles formateur-a", True),
        ("1.1", "{day} morning", False),
        ("1.1", "{next}", False),
        ("1.1", "{day} to {next}", True),
        ("1", "{day} to {next}", False),
        ("1", "tuesday", False),
        ("1", "formatrice-b", False),
    ],
)
def test_a_pin_is_reported_if_it_is_not_so(folder: Path, asked: str, words: str, is_so: bool):
    first = workshops(folder)[0].day
    words = words.format(day=first, next=first + timedelta(days=1))
    change(folder, "pins", to=[{asked: words}])
    assert (breaches(folder, keep_rules.pins_hold) == []) is is_so


def test_a_ban_is_reported_if_some_workshop_is_so(folder: Path):
    first = workshops(folder)[0].day
    change(folder, "bans", to=[{"1": f"{first}"}, {"1": "pontcharra"}])
    assert len(breaches(folder, keep_rules.bans_hold)) == 1
