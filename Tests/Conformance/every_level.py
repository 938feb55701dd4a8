"""Runs commands of every kind on databases of every earlier version.

    python every_level.py ATELIERS REHEARSAL

ATELIERS is the program, REHEARSAL the folder of a programme that was rehearsed. Its records are put into a database that
has had the first migration alone, the first two, and so on, as far as that version had a place for them; on each, each
command must bring the database to the present version and answer. What a version could not keep is not there, so a rule
may refuse; nothing may crash, be taken for a damaged file or for another program's, or be lost on the way.
"""

import contextlib
import hashlib
import shutil
import sqlite3
import subprocess
import tempfile
from pathlib import Path

from report import report

MIGRATIONS = sorted((Path(__file__).parents[2] / "Sources/Storage/Migrations").glob("v*.sql"))

READING = [
    ["show"], ["people"], ["person", "show", "1"], ["seats"], ["communes"], ["passes"], ["outbox"], ["feed", "session", "1"],
    ["sheet", "1.1"], ["assessments"], ["progress", "1"], ["certificate", "1"], ["statistics"], ["forecast"], ["votes", "1"],
    ["export"], ["history"], ["audit", "list"], ["audit", "verify"], ["doctor"], ["claim", "list"], ["invoice", "list"],
    ["invoice", "draft"], ["reconcile"], ["explain", "2021-0001"], ["price", "--from-database"], ["person", "data", "1"],
]

WRITING = [
    ["confirm", "--venue", "crolles"], ["person", "add", "--name", "Roux", "--commune", "Crolles"],
    ["enrol", "1", "--session", "1"], ["offer"], ["invite"], ["commune", "Crolles", "--answer", "confirmed"],
    ["pass", "expire"], ["claim", "make", "2021-05"], ["invoice", "issue", "--because", "essai"], ["plan"],
]

CLAIMED = "('claimed', 'paid', 'rejected')"

# A crash ends with a negative number; 2 would be our own mistake, 3 a database that cannot be used.
ANSWERED = {0, 1}
# These say in which state the records are: an earlier version had no place for all of them, such as a document whose
# number must not be given again.
ABOUT_THE_STATE = {("doctor",), ("audit", "verify"), ("invoice", "issue")}


def make_level(level: int, whole: sqlite3.Connection, path: Path) -> None:
    """A database that has had that many migrations, with what it has a place for."""
    made = sqlite3.connect(path)
    made.execute(f"PRAGMA application_id = {whole.execute('PRAGMA application_id').fetchone()[0]}")
    made.execute("PRAGMA journal_mode = WAL")
    made.execute(
        "CREATE TABLE schema_migrations (version INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, "
        "checksum TEXT NOT NULL, applied_at TEXT NOT NULL)"
    )
    for version, file in enumerate(MIGRATIONS[:level], 1):
        script = file.read_bytes()
        made.executescript(script.decode())
        row = (version, file.stem.split("-", 1)[1], hashlib.sha256(script).hexdigest(), "2021-01-26T09:00:00Z")
        made.execute("INSERT INTO schema_migrations VALUES (?, ?, ?, ?)", row)
    fill(made, whole)
    made.commit()
    made.close()


def columns(database: sqlite3.Connection, table: str) -> list[str]:
    return [row[1] for row in database.execute(f"PRAGMA table_info({table})")]


def fill(made: sqlite3.Connection, whole: sqlite3.Connection) -> None:
    for (table,) in made.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        common = [name for name in columns(made, table) if name in columns(whole, table)]
        if table == "schema_migrations" or not common:
            continue
        made.execute(f"DELETE FROM {table}")
        names, places = ", ".join(common), ", ".join("?" * len(common))
        rows = whole.execute(f"SELECT {names} FROM {table}").fetchall()
        made.executemany(f"INSERT INTO {table} ({names}) VALUES ({places})", rows)
    if columns(made, "pass") and not columns(made, "claim"):
        # Before there were claims, passes were entered, and nothing was known of them then.
        made.execute(f"DELETE FROM pass_movement WHERE state_after IN {CLAIMED}")
        made.execute(f"UPDATE pass SET state = 'scanned' WHERE state IN {CLAIMED}")


def counts(path: Path) -> dict[str, int]:
    with contextlib.closing(sqlite3.connect(path)) as database:
        names = [row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {name: database.execute(f"SELECT COUNT(*) FROM {name}").fetchone()[0] for name in names}


def run(program: Path, command: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    """A verb that writes is tried only: it does all but keep it."""
    trial = ["--dry-run", "--now", "2021-07-01T09:00:00Z"] if command in WRITING else []
    return subprocess.run([program, *command, str(folder), *trial], capture_output=True, text=True, timeout=60)


def check(program: Path, rehearsal: Path) -> list[str]:
    findings = []
    whole = sqlite3.connect(f"file:{rehearsal / 'ateliers.sqlite'}?mode=ro", uri=True)
    with tempfile.TemporaryDirectory() as temporary:
        for level in range(1, len(MIGRATIONS) + 1):
            folder = Path(temporary) / str(level)
            shutil.copytree(rehearsal, folder, ignore=shutil.ignore_patterns("*.sqlite*", "outbox*"))
            make_level(level, whole, folder / "ateliers.sqlite")
            kept = (folder / "ateliers.sqlite").read_bytes()
            before = counts(folder / "ateliers.sqlite")
            for command in READING + WRITING:
                for file in folder.glob("ateliers.sqlite*"):
                    file.unlink()
                (folder / "ateliers.sqlite").write_bytes(kept)
                result = run(program, command, folder)
                allowed = ANSWERED | ({3} if tuple(command[:2]) in ABOUT_THE_STATE else set())
                said = result.stderr.strip().splitlines()[:3]
                if result.returncode not in allowed:
                    findings.append(f"level {level}, {' '.join(command)}: exit {result.returncode}: {said}")
                after = counts(folder / "ateliers.sqlite")
                lost = {table: n for table, n in before.items() if after.get(table, 0) < n and table != "assessment"}
                if lost:
                    findings.append(f"level {level}, {' '.join(command)}: rows were lost of {lost}")
    return findings


if __name__ == "__main__":
    report(check, f"{len(READING + WRITING)} commands answer on {len(MIGRATIONS)} versions of the database")
