"""The work of CalendarsBenchmark with PyPI icalendar: prints events, seconds, kilobytes before and at most.

    python peer_icalendar.py write EVENTS | read FILE…
"""

import re
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import icalendar

ROUNDS = 2
PARIS = ZoneInfo("Europe/Paris")
STAMP = datetime(2021, 1, 26, 8, tzinfo=timezone.utc)


@dataclass
class Workshop:
    uid: str
    start: datetime
    end: datetime
    summary: str
    description: str
    location: str
    position: tuple[float, float]


def workshops(count: int) -> list[Workshop]:
    return [
        Workshop(
            uid=f"6fea451e-90db-5366-bbde-{number:012}",
            start=datetime(2021, 4 + number % 6, 1 + number % 28, 9, tzinfo=PARIS),
            end=datetime(2021, 4 + number % 6, 1 + number % 28, 12, tzinfo=PARIS),
            summary="Atelier 4 : Relation avec l'Administration et démarches en ligne",
            description=(
                "Session 2, atelier 4 sur 5.\nÀ apporter : votre chéquier de dix Pass Numériques ; « de quoi écrire » ; "
                "votre téléphone 📱, si vous en avez un. Prévenez-nous si vous ne pouvez pas venir."
            ),
            location="Maison des Services, 38530 Pontcharra",
            position=(45.434, 6.017),
        )
        for number in range(count)
    ]


def write(events: list[Workshop]) -> bytes:
    calendar = icalendar.Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", "-//Ateliers//Ateliers 1.0//FR")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("name", "Ateliers")
    for workshop in events:
        event = icalendar.Event()
        event.add("uid", workshop.uid)
        event.add("dtstamp", STAMP)
        event.add("dtstart", workshop.start)
        event.add("dtend", workshop.end)
        event.add("summary", workshop.summary)
        event.add("description", workshop.description)
        event.add("location", workshop.location)
        event.add("geo", workshop.position)
        event.add("sequence", 0)
        event.add("created", STAMP)
        event.add("last-modified", STAMP)
        event.add("status", "CONFIRMED")
        event.add("transp", "OPAQUE")
        calendar.add_component(event)
    return calendar.to_ical(sorted=False)


def read(file: bytes) -> list[tuple[str, datetime, datetime]]:
    return [
        (str(event["SUMMARY"]), event.decoded("DTSTART"), event.decoded("DTEND"))
        for event in icalendar.Calendar.from_ical(file).walk("VEVENT")
        if event.get("STATUS") != "CANCELLED" and event.get("TRANSP") == "OPAQUE"
    ]


def measure(work: Callable[[], int]) -> None:
    before, seconds = peak(), float("inf")
    for _ in range(ROUNDS):
        start = time.perf_counter()
        count = work()
        seconds = min(seconds, time.perf_counter() - start)
    print(count, seconds, before, peak())


def peak() -> int:
    return int(re.search(r"VmHWM:\s*(\d+)", Path("/proc/self/status").read_text())[1])


def main(kind: str, *operands: str) -> None:
    if kind == "write":
        events = workshops(int(operands[0]))
        measure(lambda: len(events) if write(events) else 0)
    else:
        files = [Path(operand).read_bytes() for operand in operands]
        measure(lambda: sum(map(len, [read(file) for file in files])))


if __name__ == "__main__":
    main(*sys.argv[1:])
