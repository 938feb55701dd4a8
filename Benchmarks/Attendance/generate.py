"""Makes the database of a national operator's year: workshops held, sheets filled in, passes given, people assessed.

    python generate.py FOLDER [--sessions 5000] [--seed 1]

`ateliers` makes the tables, registers the people and gives them their seats; the rest, which it would take a year to
type, is loaded with SQL, as its verbs would have written it: `ateliers doctor` must find nothing wrong with it.
"""

import argparse
import subprocess
import sys
from pathlib import Path

import programme
import records
from year import Year

ATELIERS = Path(__file__).resolve().parents[2] / ".build" / "release" / "ateliers"
NOW = ["--now", "2022-01-01T10:00:00+01:00", "--seed", "1", "--by", "Camille"]


def ateliers(*arguments: object) -> None:
    done = subprocess.run([ATELIERS, *map(str, arguments)], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    if done.returncode:
        sys.exit(f"ateliers {arguments[0]}: {done.stderr}")


def generate(folder: Path, year: Year) -> Path:
    """The folder must not be there yet; gives the database in it."""
    database = folder / "ateliers.sqlite"
    programme.write(folder, year)
    ateliers("plan", folder, *NOW)
    records.plan(database, year)
    ateliers("import", folder / "people.csv", folder, *NOW)
    ateliers("enrol", f"1-{year.people}", "--nearest", folder, *NOW)
    records.load(database, year)
    return database


def main() -> None:
    default = Year()
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--sessions", type=int, default=default.sessions)
    parser.add_argument("--chequebooks-per-session", type=int, default=default.chequebooks_per_session)
    parser.add_argument("--passes-per-chequebook", type=int, default=default.passes_per_chequebook)
    parser.add_argument("--seed", type=int, default=default.seed)
    options = vars(parser.parse_args())
    print(generate(options.pop("folder"), Year(**options)))


if __name__ == "__main__":
    main()
