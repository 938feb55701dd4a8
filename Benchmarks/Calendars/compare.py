"""Writes and reads calendars with this code, with libical in C and with PyPI icalendar; prints tables in Markdown.

    python compare.py [EVENTS]

The programs take turns and the best of each counts. Memory is what a process had at most, less what it had before the
work, for each event; that of this code is also given for a tenth and for ten times as many events.
"""

import argparse
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

BUILD = Path(__file__).resolve().parents[1] / ".build" / "release"
PEER = Path(__file__).with_name("peer_icalendar.py")
PROGRAMS = {
    "Swift": [BUILD / "CalendarsBenchmark"],
    "C": [BUILD / "LibicalPeer"],
    "icalendar": [sys.executable, "-B", PEER],
}
TURNS = 3


@dataclass
class Measure:
    events: int
    seconds: float
    octets: float
    """For each event, above what the process had before."""

    @property
    def rate(self) -> float:
        return self.events / self.seconds


def measure(program: str, *arguments: object) -> Measure:
    command = [*PROGRAMS[program], *map(str, arguments)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    events, seconds, before, most = map(float, done.stdout.split())
    return Measure(int(events), seconds, (most - before) * 1024 / events)


def compare(*arguments: object) -> dict[str, Measure]:
    """The best of each program, in turns, so that a busy moment of the machine falls on all."""
    turns = [{program: measure(program, *arguments) for program in PROGRAMS} for _ in range(TURNS)]
    return {program: min((turn[program] for turn in turns), key=lambda one: one.seconds) for program in PROGRAMS}


def files(count: int, folder: Path) -> list[str]:
    """That many events in files small enough to be read, written by this code."""
    folder.mkdir()
    command = [*PROGRAMS["Swift"], "files", str(count), str(folder)]
    return subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout.split()


def table(header: list[str]) -> None:
    print("\n|", " | ".join(header), "|\n|", " | ".join("---" for _ in header), "|", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("events", nargs="?", type=int, default=10_000)
    count = parser.parse_args().events
    with tempfile.TemporaryDirectory() as parent:
        table(["Events", "Work", *(f"{name}, events/s" for name in PROGRAMS), "Swift ÷ C", "Swift ÷ icalendar"])
        works = {"write": [count], "read": files(count, Path(parent) / "speed")}
        for work, operands in works.items():
            found = compare(work, *operands)
            rates = [one.rate for one in found.values()]
            ratios = [f"{rates[0] / rates[1]:.2f}", f"{rates[0] / rates[2]:.0f}"]
            print("|", " | ".join([f"{count:,}", work, *(f"{rate:,.0f}" for rate in rates), *ratios]), "|", flush=True)
        table(["Events", "write, octets each", "read, octets each"])
        for events in (count // 10, count, count * 10):
            written = measure("Swift", "write", events)
            read = measure("Swift", "read", *files(events, Path(parent) / f"memory-{events}"))
            print(f"| {events:,} | {written.octets:,.0f} | {read.octets:,.0f} |", flush=True)


if __name__ == "__main__":
    main()
