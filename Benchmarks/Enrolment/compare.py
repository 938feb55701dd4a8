"""Imports and enrols people with `ateliers`, and the same rows with SQLite alone; prints tables in Markdown.

    python compare.py [PEOPLE…]

Both write to copies of one database with `synchronous = FULL`: one transaction for an import, one for each enrolment.
Half of the people find seats, the others are put on the waiting list. The best of three rounds counts, in turns; of
this program the time that it takes to start, read its files and open the database is given apart.
"""

import argparse
import csv
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ATELIERS = ROOT / ".build" / "release" / "ateliers"
PEER = ROOT / "Benchmarks" / ".build" / "release" / "SQLitePeer"
PROGRAMME = ROOT / "calendars" / "gresivaudan-2021"
NOW = ["--now", "2021-02-08T09:00:00+01:00"]
HEADER = ["Nom", "Prénom", "Commune", "Téléphone", "Orienté par", "Difficulté", "Revenus modestes", "Motivation"]
SESSIONS = 4
ROUNDS = 3


@dataclass
class Measure:
    seconds: float
    megabytes: float


def ateliers(*arguments: object) -> Measure:
    start = time.perf_counter()
    process = subprocess.Popen([ATELIERS, *map(str, arguments)], stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"ateliers {arguments[0]} ended with {status}")
    return Measure(time.perf_counter() - start, usage.ru_maxrss / 1024)


def sqlite(*arguments: object) -> Measure:
    done = subprocess.run([PEER, *map(str, arguments)], capture_output=True, text=True, check=True)
    seconds, kilobytes = map(float, done.stdout.split())
    return Measure(seconds, kilobytes / 1024)


def prepare(folder: Path, people: int) -> None:
    """A planned programme with seats for half of the people, and a table of them all."""
    shutil.copytree(PROGRAMME, folder, ignore=shutil.ignore_patterns("published", "ateliers.sqlite*"))
    file = folder / "programme.yaml"
    seats = min(1000, people // 2 // SESSIONS)
    file.write_text(re.sub(r"(?m)^  seats: \d+$", f"  seats: {seats}", file.read_text(encoding="utf-8")))
    ateliers("plan", folder, *NOW)
    with open(folder / "people.csv", "w", encoding="utf-8", newline="") as table:
        rows = csv.writer(table, delimiter=";")
        rows.writerow(HEADER)
        for number in range(1, people + 1):
            rows.writerow([f"Personne {number}", "Camille", "Crolles", f"06{number:08}", "ccas", "oui", "oui", "oui"])


def best(measure: Callable[[], Measure]) -> Measure:
    return min((measure() for _ in range(ROUNDS)), key=lambda run: run.seconds)


def on_copies(folder: Path, verb: Callable[[Path], Measure]) -> Callable[[], Measure]:
    """The verb on a fresh copy of the folder, each time."""

    def measure() -> Measure:
        with tempfile.TemporaryDirectory(dir=folder.parent) as temporary:
            copy = Path(temporary) / "copy"
            shutil.copytree(folder, copy)
            return verb(copy)

    return measure


def database(folder: Path) -> Path:
    return folder / "ateliers.sqlite"


def compare(people: int, parent: Path) -> list[list[str]]:
    empty, full = parent / "empty", parent / "full"
    prepare(empty, people)
    start = best(on_copies(empty, lambda folder: ateliers("seats", folder))).seconds
    shutil.copytree(empty, full)
    ateliers("import", full / "people.csv", full, *NOW)
    seats = people // 2 // SESSIONS * SESSIONS if people // 2 // SESSIONS < 1000 else 1000 * SESSIONS
    enrolled = f"1-{seats}"
    seated = parent / "seated"
    shutil.copytree(full, seated)
    ateliers("enrol", enrolled, "--nearest", seated, *NOW)
    last = min(people, seats + 4_000)
    works = [
        (
            "import",
            people,
            lambda folder: ateliers("import", folder / "people.csv", folder, *NOW),
            lambda folder: sqlite("import", database(folder), people),
            empty,
        ),
        (
            "enrol, seats",
            seats,
            lambda folder: ateliers("enrol", enrolled, "--nearest", folder, *NOW),
            lambda folder: sqlite("enrol", database(folder), 1, seats),
            full,
        ),
        (
            "enrol, waiting list",
            last - seats,
            lambda folder: ateliers("enrol", f"{seats + 1}-{last}", "--nearest", folder, *NOW),
            None,
            seated,
        ),
    ]
    rows = []
    for name, count, ours, theirs, folder in works:
        run = best(on_copies(folder, ours))
        own = max(run.seconds - start, 1e-6)
        row = [f"{people:,}", name, f"{count / own:,.0f}", f"{1000 * own / count:.3f}", f"{run.megabytes:,.0f}"]
        if theirs:
            other = best(on_copies(folder, theirs))
            ratio = other.seconds / own
            row += [f"{count / other.seconds:,.0f}", f"{other.megabytes:,.0f}", f"{ratio:.2f}"]
        rows.append([*row, "", "", ""][:8])
    return rows


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("people", nargs="*", type=int, default=[40, 40_000])
    options = parser.parse_args()
    print("| People | Work | Ateliers, rows/s | ms each | MB | SQLite, rows/s | MB | Ateliers ÷ SQLite |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- |")
    for people in options.people:
        with tempfile.TemporaryDirectory(dir=ROOT / "Benchmarks") as parent:
            for row in compare(people, Path(parent)):
                print("|", " | ".join(row), "|", flush=True)


if __name__ == "__main__":
    main()
