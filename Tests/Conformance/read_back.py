"""Reads every published calendar back with independent readers.

    python read_back.py FOLDER

FOLDER is a programme's; its `published/*.ics` are read by icalendar, by vobject, by sabre and as
plain lines with Python's zoneinfo. All must see the same events, and every file must keep the
rules for the calendars that Ateliers writes (RFC 5545, RFC 7986). Prints what it finds and
exits 1, or exits 0.
"""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta, timezone, tzinfo
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

import icalendar
import vobject
import yaml
from icalendar.timezone.tzp import TZP

import plain_ics
import sabre
from report import report

ZONE = "Europe/Paris"
PARIS = ZoneInfo(ZONE)
ZONE_OCTETS = 343
LINE_OCTETS = 75
CLOCK_CHANGE_YEARS = range(2021, 2038)

CALENDAR_PROPERTIES = {"VERSION": "2.0", "CALSCALE": "GREGORIAN", "PRODID": None}
EVENT_PROPERTIES = (
    "UID DTSTAMP DTSTART DTEND SUMMARY DESCRIPTION LOCATION SEQUENCE CREATED LAST-MODIFIED STATUS TRANSP"
).split()
# A download or a feed invites nobody and names nobody.
FORBIDDEN = re.compile(rb"(?m)^(METHOD|ORGANIZER|ATTENDEE|X-LIC-[A-Z-]*)[;:]")
CONTROL = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
BARE_LINE_END = re.compile(rb"(?<!\r)\n|\r(?!\n)")
UTC_INSTANT = re.compile(r"\d{8}T\d{6}Z")
FILE_NAME = re.compile(r"(programme|session-[1-9]\d*|venue-[a-z0-9-]+|trainer-[a-z0-9-]+)\.ics")

Findings = list[str]


@dataclass(frozen=True)
class Event:
    uid: str
    start: datetime
    end: datetime
    summary: str
    description: str
    location: str
    status: str
    sequence: int


def read_plainly(data: bytes) -> list[Event]:
    def instant(moment: plain_ics.Property) -> datetime:
        local = datetime.strptime(moment.value, "%Y%m%dT%H%M%S")
        return local.replace(tzinfo=ZoneInfo(moment.parameters["TZID"]))

    def event(block: bytes) -> Event:
        lines = {line.name: line for line in plain_ics.properties(block)}
        return Event(
            uid=lines["UID"].text,
            start=instant(lines["DTSTART"]),
            end=instant(lines["DTEND"]),
            summary=lines["SUMMARY"].text,
            description=lines["DESCRIPTION"].text,
            location=lines["LOCATION"].text,
            status=lines["STATUS"].text,
            sequence=int(lines["SEQUENCE"].value),
        )

    return [event(block) for block in plain_ics.blocks(data, "VEVENT")]


def read_with_icalendar(data: bytes) -> list[Event]:
    calendar = icalendar.Calendar.from_ical(data)
    if errors := [error for component in calendar.walk() for error in component.errors]:
        raise ValueError(errors)
    return [
        Event(
            uid=str(event["UID"]),
            start=event.decoded("DTSTART"),
            end=event.decoded("DTEND"),
            summary=str(event["SUMMARY"]),
            description=str(event["DESCRIPTION"]),
            location=str(event["LOCATION"]),
            status=str(event["STATUS"]),
            sequence=int(event["SEQUENCE"]),
        )
        for event in calendar.walk("VEVENT")
    ]


def read_with_vobject(data: bytes) -> list[Event]:
    return [
        Event(
            uid=event.uid.value,
            start=event.dtstart.value,
            end=event.dtend.value,
            summary=event.summary.value,
            description=event.description.value,
            location=event.location.value,
            status=event.status.value,
            sequence=int(event.sequence.value),
        )
        for event in vobject.readOne(data.decode()).contents.get("vevent", [])
    ]


def read_with_sabre(data: bytes) -> list[Event]:
    def event(found: dict) -> Event:
        start, end = (datetime.fromtimestamp(found[name], timezone.utc) for name in ("start", "end"))
        texts = {name: found[name] for name in ("uid", "summary", "description", "location", "status")}
        return Event(start=start, end=end, sequence=int(found["sequence"]), **texts)

    return [event(found) for found in sabre.read(data)["events"]]


OTHER_READERS = {"icalendar": read_with_icalendar, "vobject": read_with_vobject, "sabre": read_with_sabre}


def check(folder: Path) -> Findings:
    """Everything wrong with the calendars published in a programme's folder."""
    files = {path.name: path.read_bytes() for path in sorted(folder.glob("published/*"))}
    if "programme.ics" not in files:
        return ["published/programme.ics: there is no such file"]
    findings = []
    for name, data in files.items():
        checks = (octet_findings, component_findings, zone_findings, reader_findings)
        findings += [f"{name}: {finding}" for check in checks for finding in attempt(check, data)]
    # Only calendars that can be read can be compared.
    return findings or union_findings(files) + position_findings(folder, files)


def attempt(check: Callable[[bytes], Findings], data: bytes) -> Findings:
    """What the check finds; whatever a reader stumbles over, somebody's calendar will too."""
    try:
        return check(data)
    except Exception as error:
        return [f"cannot be read: {error!r}"]


def octet_findings(data: bytes) -> Findings:
    """RFC 5545 §3.1: UTF-8, CRLF, at most 75 octets a line, no character cut in two."""
    findings = []
    if not data.endswith(b"\r\n") or BARE_LINE_END.search(data):
        findings.append("a line does not end with CRLF")
    if CONTROL.search(data):
        findings.append("a control character")
    for number, line in enumerate(data.split(b"\r\n"), start=1):
        if len(line) > LINE_OCTETS:
            findings.append(f"line {number} has {len(line)} octets, at most {LINE_OCTETS}")
        try:
            line.decode()
        except UnicodeDecodeError:
            findings.append(f"line {number} is not UTF-8, or a fold cuts a character in two")
    return findings


def component_findings(data: bytes) -> Findings:
    """One calendar, one zone, and what each event must and must not say."""
    findings = [f"{match[1].decode()} is not for a published calendar" for match in FORBIDDEN.finditer(data)]
    if len(re.findall(rb"(?m)^(?:BEGIN|END):VCALENDAR\r$", data)) != 2 or not (
        data.startswith(b"BEGIN:VCALENDAR\r\n") and data.endswith(b"\r\nEND:VCALENDAR\r\n")
    ):
        findings.append("not exactly one VCALENDAR from the first line to the last")
    head = plain_ics.properties(re.split(rb"(?m)^BEGIN:V(?:TIMEZONE|EVENT)", data)[0])
    events = [plain_ics.properties(block) for block in plain_ics.blocks(data, "VEVENT")]
    for name, expected in CALENDAR_PROPERTIES.items():
        values = [line.value for line in head if line.name == name]
        if len(values) != 1 or expected not in (None, values[0]):
            findings.append(f"{name} is {values}")
    # The old and the standard name of one thing must not disagree (RFC 7986 §5.1, §5.7).
    for standard, old in (("NAME", "X-WR-CALNAME"), ("REFRESH-INTERVAL", "X-PUBLISHED-TTL")):
        if len({line.value for line in head if line.name in (standard, old)}) > 1:
            findings.append(f"{standard} and {old} disagree")
    if repeated := [uid for uid, times in Counter(value_of(event, "UID") for event in events).items() if times > 1]:
        findings.append(f"UID repeated: {repeated}")
    for event in events:
        findings += [f"event {value_of(event, 'UID')}: {finding}" for finding in event_findings(event)]
    return findings


def event_findings(event: list[plain_ics.Property]) -> Findings:
    findings = []
    times = Counter(line.name for line in event)
    for name in EVENT_PROPERTIES:
        if times[name] != 1:
            findings.append(f"{name} is there {times[name]} times")
    for name in ("DTSTAMP", "CREATED", "LAST-MODIFIED"):
        if not UTC_INSTANT.fullmatch(value_of(event, name)):
            findings.append(f"{name} is not an instant in UTC")
    # So the bytes, and the ETag of a feed, change only when the workshop does.
    if value_of(event, "DTSTAMP") != value_of(event, "LAST-MODIFIED"):
        findings.append("DTSTAMP differs from LAST-MODIFIED")
    if value_of(event, "CREATED") > value_of(event, "LAST-MODIFIED"):
        findings.append("changed before it was created")
    if "@" in value_of(event, "UID"):
        findings.append("the UID names a host or a person (RFC 7986 §5.3)")
    if value_of(event, "STATUS") not in ("TENTATIVE", "CONFIRMED", "CANCELLED"):
        findings.append(f"STATUS is {value_of(event, 'STATUS')}")
    for moment in (line for line in event if line.name in ("DTSTART", "DTEND")):
        if moment.parameters != {"TZID": ZONE}:
            findings.append(f"{moment.name} has {moment.parameters}, not TZID={ZONE}")
    return findings


def value_of(event: list[plain_ics.Property], name: str) -> str:
    return next((line.value for line in event if line.name == name), "")


def reader_findings(data: bytes) -> Findings:
    """All readers see the same events, in the same order, at the same instants."""
    plain = [in_utc(event) for event in read_plainly(data)]
    others = {reader: [in_utc(event) for event in read(data)] for reader, read in OTHER_READERS.items()}
    findings = [f"event {event['uid']}: ends before it starts" for event in plain if event["end"] <= event["start"]]
    for reader, events in others.items():
        if len(events) != len(plain):
            findings.append(f"{reader} sees {len(events)} events, plain reading {len(plain)}")
        for expected, read in zip(plain, events):
            findings += [
                f"event {expected['uid']}: {name} is {expected[name]!r}, {reader} reads {read[name]!r}"
                for name in expected
                if expected[name] != read[name]
            ]
    return findings


def in_utc(event: Event) -> dict:
    instants = {"start": event.start.astimezone(timezone.utc), "end": event.end.astimezone(timezone.utc)}
    return asdict(event) | instants


def zone_findings(data: bytes) -> Findings:
    """The zone is ours, and readers that use it get the offsets that zoneinfo gives."""
    zones = plain_ics.blocks(data, "VTIMEZONE")
    if len(zones) != 1:
        return [f"{len(zones)} VTIMEZONE"]
    findings = []
    if len(zones[0]) != ZONE_OCTETS:
        findings.append(f"the VTIMEZONE has {len(zones[0])} octets, not {ZONE_OCTETS}")
    if b"\r\nTZID:%b\r\n" % ZONE.encode() not in zones[0]:
        findings.append(f"the VTIMEZONE is not that of {ZONE}")
    instants = clock_changes() + [moment for event in read_plainly(data) for moment in (event.start, event.end)]
    for instant in instants:
        for reader, offset in offsets(zones[0], instant).items():
            if offset != (expected := instant.astimezone(PARIS).utcoffset()):
                findings.append(f"{reader} reads {offset} from UTC at {instant:%Y-%m-%d %H:%M %Z}, not {expected}")
    return findings


@cache
def offsets(block: bytes, instant: datetime) -> dict[str, timedelta]:
    """What each reader makes of a VTIMEZONE at an instant."""
    return {reader: instant.astimezone(zone).utcoffset() for reader, zone in interpretations(block).items()}


@cache
def interpretations(block: bytes) -> dict[str, tzinfo]:
    """The zone as the block alone defines it, whatever the reader knows of a zone of that name."""
    calendar = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n%bEND:VCALENDAR\r\n" % block
    return {
        # Expanded by icalendar itself.
        "icalendar": icalendar.Calendar.from_ical(calendar).timezones[0].to_tz(TZP("pytz"), lookup_tzid=False),
        # Expanded by dateutil.
        "vobject": vobject.readOne(calendar.decode()).vtimezone.tzinfo,
    }


@cache
def clock_changes() -> list[datetime]:
    """The last second before and the first after each clock change, in UTC."""
    def offset(instant: datetime) -> timedelta:
        return instant.astimezone(PARIS).utcoffset()

    hour, second = timedelta(hours=1), timedelta(seconds=1)
    instant = datetime(CLOCK_CHANGE_YEARS.start, 1, 1, tzinfo=timezone.utc)
    found = []
    while instant.year < CLOCK_CHANGE_YEARS.stop:
        if offset(instant) != offset(instant + 24 * hour):
            change = next(h for h in (instant + n * hour for n in range(1, 25)) if offset(h) != offset(instant))
            found += [change - second, change]
        instant += 24 * hour
    return found


def union_findings(files: dict[str, bytes]) -> Findings:
    """The sessions, the venues and the trainers each share out exactly the programme's events."""
    findings = [f"{name}: not a name of a published calendar" for name in files if not FILE_NAME.fullmatch(name)]
    whole = Counter(plain_ics.blocks(files["programme.ics"], "VEVENT"))
    for kind in ("session", "venue", "trainer"):
        parts = Counter(
            block
            for name, data in files.items()
            if name.startswith(f"{kind}-")
            for block in plain_ics.blocks(data, "VEVENT")
        )
        for block in (whole - parts) + (parts - whole):
            uid = value_of(plain_ics.properties(block), "UID")
            findings.append(f"event {uid}: not the same bytes once in programme.ics and once in a {kind}'s calendar")
    return findings


def position_findings(folder: Path, files: dict[str, bytes]) -> Findings:
    """Where a venue's position is known, its events carry it (RFC 5545 §3.8.1.6)."""
    findings = []
    programme = yaml.safe_load((folder / "programme.yaml").read_text())
    for venue in programme["venues"]:
        name = f"venue-{venue['id']}.ics"
        if "position" not in venue or name not in files:
            continue
        position = [float(degrees) for degrees in venue["position"].split(",")]
        for block in plain_ics.blocks(files[name], "VEVENT"):
            event = plain_ics.properties(block)
            if [float(degrees) for degrees in value_of(event, "GEO").split(";") if degrees] != position:
                findings.append(f"{name}: event {value_of(event, 'UID')}: GEO is not {venue['position']}")
    return findings


if __name__ == "__main__":
    report(check, "icalendar, vobject, sabre and zoneinfo read every published calendar alike")
