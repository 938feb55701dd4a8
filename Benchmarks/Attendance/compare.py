"""Counts a national operator's year with `ateliers`, with SQLite alone and with a script; prints tables in Markdown.

    python compare.py [SESSIONS…]

For each size a year is made (generate.py), which `ateliers doctor` must find sound. Then the statistics are counted by
turns, each program from its start to its end, and all must give the same numbers. Milliseconds are of the processor, of
which each uses one and waits for nothing; only of sheets, which wait for the disk, they are of the clock. The smaller
years tell whether memory and the verbs about one workshop stay the same, however many workshops there are. The largest
is also priced with chequebooks of forty passes, all of which may be given: 2,000,000 for 25,000 workshops.
"""

import argparse
import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import generate
from year import SEATS, WORKSHOPS, Year

ROOT = Path(__file__).resolve().parents[2]
PEERS = ROOT / "Benchmarks" / ".build" / "release"
SCRIPT = Path(__file__).with_name("peer_script.py")
PRICE_SCRIPT = Path(__file__).with_name("peer_price.py")
GROUPINGS = ["session", "commune", "basin"]
NOW = ["--now", "2023-01-15T09:00:00+01:00"]
ROUNDS = 5
# How many sheets are filled in, one after the other.
SHEETS = 40


@dataclass
class Measure:
    seconds: float
    # Of the processor: what others do at the same time does not count.
    processor: float
    megabytes: float
    output: str


Numbers = dict[tuple[str, str], int]


def run(*arguments: object) -> Measure:
    start = time.perf_counter()
    process = subprocess.Popen(list(map(str, arguments)), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"{Path(str(arguments[0])).name} {arguments[1]} ended with {status}")
    processor = usage.ru_utime + usage.ru_stime
    return Measure(time.perf_counter() - start, processor, usage.ru_maxrss / 1024, output)


def best(verbs: list[Callable[[], Measure]]) -> list[Measure]:
    """The run of each that cost least, in turns."""
    runs = [[verb() for verb in verbs] for _ in range(ROUNDS)]
    return [min(of_one, key=lambda measure: measure.processor) for of_one in zip(*runs)]


def ateliers(folder: Path, *arguments: object) -> Measure:
    return run(generate.ATELIERS, *arguments, folder)


def numbers(output: str) -> Numbers:
    """What a peer counted."""
    found = Counter()
    for line in output.splitlines():
        group, what, number = line.split("\t")
        found[group, what] += int(number)
    return +found


def answered(output: str) -> Numbers:
    """The same of `ateliers`, which also adds up."""
    answer = json.loads(output)
    found = Counter({("", state): number for state, number in answer["workshops"].items()})
    found["", "there are"] = answer["seats"]
    found["", "held with nobody"] = answer["heldWithNobody"]
    for row in answer["groups"]:
        counts = row["presences"] | {key: row[key] for key in ("seats", "passes", "compared", "progressed")}
        for what, number in counts.items():
            found[row.get("group") or "", what] += number
        there = sum(row["presences"].get(presence, 0) for presence in ("present", "late", "left-early"))
        if (row["expected"], row["attended"]) != (sum(row["presences"].values()), there):
            sys.exit(f"{row} does not add up")
    for what in ("seats", "expected", "attended", "passes", "compared", "progressed"):
        if answer["total"][what] != sum(row[what] for row in answer["groups"]):
            sys.exit(f"The total of {what} does not add up")
    return +found


def statistics(folder: Path, size: str) -> list[list[str]]:
    rows = []
    for grouping in GROUPINGS:
        database = folder / "ateliers.sqlite"
        own, alone, script = best(
            [
                lambda: ateliers(folder, "statistics", "--by", grouping, "--format", "json"),
                lambda: run(PEERS / "StatisticsPeer", database, grouping),
                lambda: run(sys.executable, "-B", SCRIPT, database, grouping),
            ]
        )
        wanted = answered(own.output)
        for peer in (alone, script):
            if numbers(peer.output) != wanted:
                sys.exit(f"By {grouping}, not all count the same: {set(numbers(peer.output).items()) ^ set(wanted.items())}")
        rows.append(
            [size, grouping, *(f"{1000 * measure.processor:,.0f}" for measure in (own, alone, script))]
            + [f"{measure.megabytes:,.0f}" for measure in (own, alone, script)]
            + [f"{alone.processor / own.processor:.2f}", f"{script.processor / own.processor:.1f}"]
        )
    return rows


def reopen(database: Path, count: int) -> list[str]:
    """Takes away the last sheets, and gives the numbers of their workshops."""
    with closing(sqlite3.connect(database)) as connection, connection:
        workshops = connection.execute(
            """
            SELECT workshop.id, number || '.' || place FROM workshop JOIN session ON session.id = session
            ORDER BY number DESC, place DESC LIMIT ?
            """,
            (count,),
        ).fetchall()
        for identity, _ in workshops:
            for table in ("presence", "attendance_sheet"):
                connection.execute(f"DELETE FROM {table} WHERE workshop = ?", (identity,))
            connection.execute("UPDATE workshop SET workshop_state = 'planned' WHERE id = ?", (identity,))
    return [number for _, number in workshops]


def collectable(database: Path, year: Year, count: int) -> list[tuple[str, int, str]]:
    """People who missed a workshop and have passes left: the last workshop, who, and the serial of their next pass."""
    with closing(sqlite3.connect(database)) as connection:
        found = connection.execute(
            """
            SELECT session.number || '.5', enrolment.participant, MIN(pass.number) FROM pass
            JOIN distribution ON distribution.chequebook = pass.chequebook
            JOIN enrolment ON enrolment.programme = distribution.programme
                AND enrolment.participant = distribution.participant
            JOIN session ON session.id = enrolment.session
            WHERE pass.state = 'distributed' AND serial IS NULL GROUP BY enrolment.participant LIMIT ?
            """,
            (count,),
        ).fetchall()
    return [(workshop, person, year.serial(number)) for workshop, person, number in found]


def verbs(folder: Path, year: Year) -> dict[str, Measure]:
    """Verbs about one workshop or person, and those about all."""
    database = folder / "ateliers.sqlite"
    sheets, given = reopen(database, ROUNDS), collectable(database, year, ROUNDS)
    commands = {
        "sheet": lambda: ateliers(folder, "sheet", f"{year.sessions // 2}.1"),
        "attend": lambda: ateliers(folder, "attend", sheets.pop(), "P" * SEATS, *NOW),
        "pass collect": lambda: ateliers(folder, "pass", "collect", *given.pop(), *NOW),
        "passes": lambda: ateliers(folder, "passes"),
        "reconcile": lambda: ateliers(folder, "reconcile"),
        "forecast": lambda: ateliers(folder, "forecast"),
        "seats": lambda: ateliers(folder, "seats"),
    }
    return dict(zip(commands, best(list(commands.values()))))


def sheets(folder: Path) -> tuple[float, float, float]:
    """Milliseconds for a sheet that is filled in, with `ateliers` and with SQLite alone, and to start `ateliers`."""
    database = folder / "ateliers.sqlite"

    def own() -> float:
        numbers = reopen(database, SHEETS)
        return sum(ateliers(folder, "attend", number, "P" * SEATS, *NOW).seconds for number in numbers)

    def alone() -> float:
        reopen(database, SHEETS)
        return float(run(PEERS / "SQLitePeer", "attend", database, SHEETS).output.split()[0])

    pairs = [(own(), alone()) for _ in range(ROUNDS)]
    start = min(run(generate.ATELIERS, "--version").seconds for _ in range(ROUNDS))
    return (*(1000 * min(seconds) / SHEETS for seconds in zip(*pairs)), 1000 * start)


def price(year: Year, folder: Path) -> list[str]:
    """What pricing all of a year takes, beside a script that reads the same and must find the same."""
    own, script = best(
        [
            lambda: ateliers(folder, "price", "--from-database", "--so-far", "--format", "json"),
            lambda: run(sys.executable, "-B", PRICE_SCRIPT, folder / "ateliers.sqlite"),
        ]
    )
    passes, cents = map(int, script.output.split())
    if json.loads(own.output)["totalCents"] != cents:
        sys.exit(f"The price is not the same: the script has {cents}")
    return [f"{year.sessions * WORKSHOPS:,}", f"{passes:,}", f"{own.processor:.2f}", f"{script.processor:.2f}"] + [
        f"{measure.megabytes:,.0f}" for measure in (own, script)
    ]


def table(heading: list[str], rows: list[list[str]]) -> None:
    for cells in [heading, ["---"] * len(heading), *rows]:
        print("|", " | ".join(cells), "|", flush=True)
    print()


def cell(measure: Measure) -> str:
    return f"{1000 * measure.processor:,.0f} ms, {measure.megabytes:,.0f} MB"


def make(year: Year, folder: Path) -> None:
    """Apart, so that this process stays small."""
    options = {
        "--sessions": year.sessions,
        "--chequebooks-per-session": year.chequebooks_per_session,
        "--passes-per-chequebook": year.passes_per_chequebook,
        "--seed": year.seed,
    }
    run(sys.executable, "-B", generate.__file__, folder, *(word for option in options.items() for word in option))


def compare(year: Year, folder: Path, prices: list[list[str]]) -> dict[str, str]:
    """Prints the tables of one size, and gives what is compared between sizes."""
    make(year, folder)
    prices.append(price(year, folder))
    doctor = ateliers(folder, "doctor")
    name = f"{year.sessions * WORKSHOPS:,}"
    print(f"{name} workshops, {(folder / 'ateliers.sqlite').stat().st_size / 1e6:,.0f} MB on the disk\n")
    table(
        ["Workshops", "Grouping", "Ateliers, ms", "SQLite, ms", "script, ms", "Ateliers, MB", "SQLite, MB", "script, MB"]
        + ["SQLite ÷ Ateliers", "script ÷ Ateliers"],
        statistics(folder, name),
    )
    own, alone, start = sheets(folder)
    print(f"A sheet: {own:.1f} ms, of which {start:.1f} to start; SQLite alone {alone:.2f} ms\n")
    return {verb: cell(measure) for verb, measure in verbs(folder, year).items()} | {"doctor": cell(doctor)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sessions", nargs="*", type=int, default=[50, 500, 5_000])
    years = [Year(sessions) for sessions in parser.parse_args().sessions]
    with tempfile.TemporaryDirectory(dir=ROOT / "Benchmarks") as parent:
        # First: what this process has at most is counted to each that it starts, and the statistics are long.
        of_forty = Year(years[-1].sessions, chequebooks_per_session=10, passes_per_chequebook=40)
        make(of_forty, Path(parent) / "forty")
        largest = price(of_forty, Path(parent) / "forty")
        prices: list[list[str]] = []
        found = [compare(year, Path(parent) / str(year.sessions), prices) for year in years]
    heading = ["Verb", *(f"{year.sessions * WORKSHOPS:,} workshops" for year in years)]
    table(heading, [[verb, *(of_year[verb] for of_year in found)] for verb in found[0]])
    heading = ["Workshops", "Passes that count", "Ateliers, s", "script, s", "Ateliers, MB", "script, MB"]
    table(heading, [*prices, largest])


if __name__ == "__main__":
    main()
