"""Imports and enrols people with `ateliers`, and the same rows with SQLite alone; prints a table in Markdown.

    python compare.py [PEOPLE…]

Both write to copies of one database with `synchronous = FULL`: one transaction for an import, one for each enrolment.
Sessions have eight seats; who comes later is put on the waiting list. They take turns and the best round counts; of this
program the time that it takes to do the same for one person, which is mostly to start, is given apart.
"""

import argparse
import csv
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ATELIERS = ROOT / ".build" / "release" / "ateliers"
PEER = ROOT / "Benchmarks" / ".build" / "release" / "SQLitePeer"
PROGRAMME = ROOT / "calendars" / "gresivaudan-2021"
NOW = ["--now", "2021-02-08T09:00:00+01:00"]
HEADER = ["Nom", "Prénom", "Commune", "Téléphone", "Orienté par", "Difficulté", "Revenus modestes", "Motivation"]
SEATS = 8
# What is planned; more are made by repeating them later, at the same venues.
SESSIONS = 4
# How many waiting people are enrolled at most, as each takes longer than the one before.
WAITING = 4_000


@dataclass
class Measure:
    seconds: float
    megabytes: float


def ateliers(*arguments: object) -> Measure:
    start = time.perf_counter()
    process = subprocess.Popen([ATELIERS, *map(str, arguments)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"ateliers {arguments[0]} ended with {status}")
    return Measure(time.perf_counter() - start, usage.ru_maxrss / 1024)


def sqlite_alone(*arguments: object) -> Measure:
    done = subprocess.run([PEER, *map(str, arguments)], capture_output=True, text=True, check=True)
    seconds, kilobytes = map(float, done.stdout.split())
    return Measure(seconds, kilobytes / 1024)


def prepare(folder: Path, people: int, sessions: int) -> None:
    """A planned programme with that many sessions, and a table of its people."""
    shutil.copytree(PROGRAMME, folder, ignore=shutil.ignore_patterns("published", "ateliers.sqlite*"))
    ateliers("plan", folder, *NOW)
    with closing(sqlite3.connect(database(folder))) as connection, connection:
        for copy in range(1, sessions // SESSIONS):
            repeat(connection, copy)
    with open(folder / "people.csv", "w", encoding="utf-8", newline="") as table:
        rows = csv.writer(table, delimiter=";")
        rows.writerow(HEADER)
        for number in range(1, people + 1):
            rows.writerow([f"Personne {number}", "Camille", "Crolles", f"06{number:08}", "ccas", "oui", "oui", "oui"])


def repeat(connection: sqlite3.Connection, copy: int) -> None:
    """The planned sessions once more, at the same venues, later."""
    connection.execute(
        "INSERT INTO session SELECT programme, id || ?1, number + ?2, venue, state FROM session WHERE number <= ?3",
        (f"-{copy}", copy * SESSIONS, SESSIONS),
    )
    connection.execute(
        """
        INSERT INTO workshop SELECT programme, session || ?1, id || ?1, venue, session_state, place, date(day, ?2),
            start_minute, end_minute, trainer, sequence, created_at, modified_at
        FROM workshop WHERE session IN (SELECT id FROM session WHERE number <= ?3)
        """,
        (f"-{copy}", f"+{copy * 26 * 7} days", SESSIONS),
    )


def on_copy(folder: Path, verb: Callable[[Path], Measure]) -> Measure:
    """The verb on a fresh copy of the folder."""
    with tempfile.TemporaryDirectory(dir=folder.parent) as temporary:
        copy = Path(temporary) / "copy"
        shutil.copytree(folder, copy)
        return verb(copy)


def best(verbs: list[tuple[Path, Callable[[Path], Measure]]], rounds: int) -> list[Measure]:
    """The shortest run of each, in turns."""
    runs = [[on_copy(folder, verb) for folder, verb in verbs] for _ in range(rounds)]
    return [min(of_one, key=lambda run: run.seconds) for of_one in zip(*runs)]


def database(folder: Path) -> Path:
    return folder / "ateliers.sqlite"


def enrol(folder: Path, first: int, last: int) -> Measure:
    return ateliers("enrol", f"{first}-{last}" if first < last else first, "--nearest", folder, *NOW)


def row(people: int, work: str, count: int, one: Measure, all: Measure, alone: Measure | None) -> list[str]:
    own = (all.seconds - one.seconds) / (count - 1)
    cells = [f"{people:,}", work, f"{count:,}", f"{1000 * own:.3f}", f"{1 / own:,.0f}", f"{all.megabytes:,.0f}"]
    if alone is None:
        return [*cells, "", "", ""]
    return [*cells, f"{count / alone.seconds:,.0f}", f"{alone.megabytes:,.0f}", f"{alone.seconds / count / own:.2f}"]


def compare(people: int, parent: Path) -> list[list[str]]:
    sessions = max(SESSIONS, people // 100)
    seats = sessions * SEATS
    last = min(people, seats + WAITING)
    empty, full, seated = parent / "empty", parent / "full", parent / "seated"
    prepare(empty, people, sessions)
    shutil.copytree(empty, full)
    ateliers("import", full / "people.csv", full, *NOW)
    shutil.copytree(full, seated)
    enrol(seated, 1, seats)
    # The fewer people, the more it matters how long it took to start.
    rounds = 3 if people > 1_000 else 30
    importing = best(
        [
            (empty, lambda folder: ateliers("import", first_row(folder), folder, *NOW)),
            (empty, lambda folder: ateliers("import", folder / "people.csv", folder, *NOW)),
            (empty, lambda folder: sqlite_alone("import", database(folder), people)),
        ],
        rounds,
    )
    seating = best(
        [
            (full, lambda folder: enrol(folder, 1, 1)),
            (full, lambda folder: enrol(folder, 1, seats)),
            (full, lambda folder: sqlite_alone("enrol", database(folder), 1, seats)),
        ],
        rounds,
    )
    waiting = best(
        [
            (seated, lambda folder: enrol(folder, seats + 1, seats + 1)),
            (seated, lambda folder: enrol(folder, seats + 1, last)),
        ],
        rounds,
    )
    return [
        row(people, "import", people, *importing),
        row(people, "enrol: a seat", seats, *seating),
        row(people, "enrol: the waiting list", last - seats, *waiting, None),
        [f"{people:,}", "start, and enrol one", "1", f"{1000 * seating[0].seconds:.0f}", "", "", "", "", ""],
    ]


def first_row(folder: Path) -> Path:
    """A table of the first person alone."""
    table = folder / "one.csv"
    table.write_text("".join((folder / "people.csv").read_text(encoding="utf-8").splitlines(True)[:2]), encoding="utf-8")
    return table


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("people", nargs="*", type=int, default=[40, 40_000])
    options = parser.parse_args()
    print("| People | Work | Rows | Ateliers, ms each | rows/s | MB | SQLite, rows/s | MB | Ateliers ÷ SQLite |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- | --- |")
    for people in options.people:
        with tempfile.TemporaryDirectory(dir=ROOT / "Benchmarks") as parent:
            for cells in compare(people, Path(parent)):
                print("|", " | ".join(cells), "|", flush=True)


if __name__ == "__main__":
    main()
