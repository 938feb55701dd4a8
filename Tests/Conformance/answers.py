"""What every answer of the program keeps to, whatever it was given: see docs/architecture.md, decisions 11 and 12."""

import json
import re
import sqlite3
from hashlib import sha256
from pathlib import Path

from ateliers import Run

#: 0 done, 1 refused by a rule, 2 unusable input, 3 environment.
CODES = (0, 1, 2, 3)
VERDICTS = (b"check", b"doctor", b"audit")
TRAPS = re.compile(rb"Fatal error|Program crashed|Stack dump|Thread \d+ .*crashed|\.swift:\d+: |AddressSanitizer")
#: C0 but the line feed, DEL and C1, what turns the direction of writing, and what has no width.
HIDDEN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]")


def findings(run: Run, is_document: bool = False) -> list[str]:
    """Everything wrong with an answer. A document for programs has its own line ends, tabulators and mark of order."""
    if run.code is None:
        return [f"does not end within {run.seconds:.0f} s"]
    found = [] if run.code in CODES else [f"ends with {run.code}"]
    found += [f"a trap: {trap[0].decode()}" for trap in [TRAPS.search(run.out + run.err)] if trap]
    for name, data in (("output", run.out), ("error", run.err)):
        found += [f"standard {name} {finding}" for finding in text_findings(data, is_document and name == "output")]
    return found + (json_findings(run) if run.is_json and not is_document else silence_findings(run))


def text_findings(data: bytes, is_document: bool) -> list[str]:
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        return [f"is not UTF-8: {error.reason}"]
    if is_document:
        text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\t", " ")
    return [f"has U+{ord(hidden):04X}" for hidden in sorted(set(HIDDEN.findall(text)))]


def silence_findings(run: Run) -> list[str]:
    """What is refused is said on standard error; a verdict that was asked for is a result, whatever it is."""
    said = run.err + (run.out if run.arguments[0] in VERDICTS else b"")
    return ["refuses without a word on standard error"] if run.code and not said.strip() else []


def json_findings(run: Run) -> list[str]:
    """One value; of a command that is not understood there is none, and the usage on standard error."""
    if run.code == 2 and not run.out and run.err.strip():
        return []
    try:
        json.loads(run.out, parse_constant=refuse_constant, object_pairs_hook=members)
    except (ValueError, RecursionError) as error:
        return [f"is no JSON: {str(error).split(':')[0]}"]
    return []


def refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is no number of JSON")


def members(pairs: list[tuple[str, object]]) -> dict[str, object]:
    if len(names := dict(pairs)) != len(pairs):
        raise ValueError("a member is there twice")
    return names


def stored(database: Path) -> str:
    """What stands for all that a database holds: the same rows, the same words."""
    files = [database, database.with_name(database.name + "-wal")]
    if not database.exists():
        return "nothing"
    connection = sqlite3.connect(f"{database.absolute().as_uri()}?mode=ro", uri=True)
    connection.text_factory = bytes
    try:
        tables = connection.execute("SELECT name, sql FROM sqlite_schema ORDER BY name").fetchall()
        rows = [
            sorted(map(repr, connection.execute(f'SELECT * FROM "{name.decode()}"')))
            for name, sql in tables
            if (sql or b"").startswith(b"CREATE TABLE")
        ]
        return sha256(repr((tables, rows)).encode()).hexdigest()
    except sqlite3.DatabaseError:
        # Of what cannot be read only the counters of the header may change: SQLite counts who opens it to write.
        data, *log = (file.read_bytes() for file in files if file.exists())
        return sha256(b"".join([data[:24], data[28:40], data[44:92], data[100:], *log])).hexdigest()
    finally:
        connection.close()
