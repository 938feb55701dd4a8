"""Gives every reader of the program spoilt inputs, and holds each answer against what all answers keep to.

    python fuzz_readers.py PROGRAM PROGRAMME [--seconds N] [--seed S] [--first T]

Trial T of a seed is always the same. A trial copies a programme that is being lived, puts the spoilt input in its place
and runs one command. What is found is kept under .build/fuzz/findings, with the folder and the command; exits 1 then.
"""

import json
import random
import re
import shlex
import shutil
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import sha256
from pathlib import Path

import answers
import ateliers
import hostile
from report import fuzzing
from story import NEUTRAL, Story

CORPUS = Path(__file__).parents[1] / "Fuzz" / "Corpus"
BUILD = Path(".build/fuzz")
NOW = "--now=2021-03-02T09:00:00+01:00"
LATER = "--now=2021-05-03T09:00:00+02:00"

PRICE = json.dumps({
    "agreement": {
        "sessions": 4, "workshopsPerSession": 5, "capacity": 8, "passesPerBook": 10, "baseCents": 750000,
        "floorCents": 430000, "faceCents": 1000, "rule": "linear", "undelivered": "pro-rata", "vatRatePct": "0",
        "amountsAre": "net", "passesThatCount": ["collected", "accepted", "paid", "rejected by the provider's fault"],
    },
    "workshops": [{"session": 4, "workshop": 2, "status": "force-majeure"}],
    "passes": [
        {"session": 1, "count": 80, "outcome": "accepted"},
        {"session": 2, "workshop": 1, "outcome": "rejected", "fault": "provider", "serials": ["AB01", "AB02"]},
    ],
}, indent=1).encode()  # fmt: skip
PEOPLE = """Nom;Prénom;Commune;Courriel;Tél;Dispo;Souhaits;Trajet;Avec;Difficulté;Revenus modestes;Motivation;Attesté par
Quenouille;Abélard;Crolles;a@example.org;06 99 00 00 11;lundi, mardi matin;mardi;30;a;oui;oui;oui;CCAS
Zerrouki;Aïcha;Pontcharra;;06 99 00 00 12;;;;a;oui;oui;oui;Mairie
""".encode()
CLAIM = "Numéro;Réponse;Faute;Raison\nPN00001;payé;;\nPN00002;rejeté;organisme;périmé\n".encode()
GIVEN = b"PN00003\nPN00004\n\nPN 00005\n"
COLLECTED = b"PN00006\n"

#: Commands, one a line, and in braces the word of each that is spoilt.
OPTIONS = Path(__file__).with_name("options.txt").read_text().splitlines()
OVERVIEWS = [
    "people", "people", "seats", "show", "history", "communes", "passes", "claim list", "statistics", "reconcile",
    "audit", "audit verify", "audit verify", "outbox", "forecast", "sheet 1.1", "progress 1", "export", "plan",
    "person data 1",
    "withdraw 2 --now=2021-03-02T09:00:00+01:00", "invite --now=2021-03-02T09:00:00+01:00", "backup other.sqlite",
]  # fmt: skip
#: Verbs about several people, and one that notes what it refuses: a pass that is presented a second time.
IN_PART = ("enrol", "place", "pass collect")
#: What writes a document for other programs, unless it is asked for JSON.
DOCUMENTS = ("feed", "invoice", "person data", "export")


Spoil = Callable[[random.Random, bytes, str], bytes]


@dataclass
class Trial:
    """A spoilt input, the command that reads it, and what else must be true of the answer."""

    reader: str
    arguments: list[str | bytes]
    files: dict[str, bytes] = field(default_factory=dict)
    given: bytes | None = None
    #: Whether it may have done what it could: about several people, or several messages.
    in_part: bool = False
    #: Whether the input is no longer what it says it is, so that it may not be taken.
    is_false: bool = False
    #: Whether nothing was spoilt, so that it must be taken: a reader that takes nothing would prove nothing.
    is_sound: bool = False


class Told:
    """The programme that trials begin with, and the sound files that they spoil."""

    def __init__(self, program: Path, programme: Path, folder: Path):
        self.folder = Story(program, programme, folder).tell().folder
        self.database = (folder / "ateliers.sqlite").read_bytes()
        ateliers.run(program, ["backup", "copy.sqlite"], folder)
        self.copy, self.sum = ((folder / name).read_bytes() for name in ("copy.sqlite", "copy.sqlite.sha256"))
        invitation = min((folder / "outbox").glob("*-participant-1-1.*-request.ics"))
        self.replies = [
            reply_to(path.read_bytes(), invitation.read_bytes())
            for path in sorted((CORPUS / "reply").iterdir())
        ]
        self.mails = [path.read_bytes() for path in sorted((CORPUS / "mail").iterdir())]
        self.calendars = [path.read_bytes() for path in sorted((CORPUS / "calendar").iterdir())]

    def read(self, name: str) -> bytes:
        return (self.folder / name).read_bytes()


def reply_to(reply: bytes, invitation: bytes) -> bytes:
    """A reply of the corpus, to an invitation of this programme."""
    for name in (b"UID:", b"SEQUENCE:", b"DTSTART"):
        old, new = (re.search(rb"(?m)^" + name + rb".*\r\n", data) for data in (reply, invitation))
        reply = reply.replace(old[0], new[0]) if old and new else reply
    return reply.replace(b"ginette.dupre@exemple.fr", NEUTRAL["email1"].encode())


def programme_file(source: random.Random, told: Told, spoil: Spoil) -> Trial:
    spoilt = spoil(source, told.read("programme.yaml"), "yaml")
    return Trial("programme", ["check"], {"programme.yaml": spoilt})


def closed_days(source: random.Random, told: Told, spoil: Spoil) -> Trial:
    name = source.choice(["closures/public-holidays.ics", "venues/crolles.ics", "venues/pontcharra.ics"])
    spoilt = spoil(source, source.choice([told.read(name), source.choice(told.calendars)]), "ics")
    return Trial("calendar", source.choice([["check"], ["closures", name]]), {name: spoilt})


def people(source: random.Random, told: Told, spoil: Spoil) -> Trial:
    dry = source.choice([["--dry-run"], ["--dry-run"], []])
    return Trial("people", ["import", "given.csv", NOW, *dry], {"given.csv": spoil(source, PEOPLE, "csv")})


def price(source: random.Random, told: Told, spoil: Spoil) -> Trial:
    spoilt = spoil(source, PRICE, "json")
    if source.random() < 0.3:
        return Trial("price", ["price", "-"], given=spoilt)
    return Trial("price", ["price", "given.json"], {"given.json": spoilt})


def reply(source: random.Random, told: Told, spoil: Spoil) -> Trial:
    kind, sound = source.choice([("ics", told.replies), ("ics", told.replies), ("eml", told.mails)])
    spoilt = spoil(source, source.choice(sound), kind)
    return Trial("reply", ["reply", f"given.{kind}", NOW], {f"given.{kind}": spoilt}, in_part=True)


def settlement(source: random.Random, told: Told, spoil: Spoil) -> Trial:
    spoilt = spoil(source, CLAIM, "csv")
    return Trial("settlement", ["claim", "settle", "1", "--answer", "given.csv", LATER], {"given.csv": spoilt})


def serials(source: random.Random, told: Told, spoil: Spoil) -> Trial:
    command, sound = source.choice([("collect 1.1 1 -", GIVEN), ("collect 1.1 1 -", GIVEN), ("scan -", COLLECTED)])
    # That a pass is presented a second time is noted, though it is refused.
    arguments, given = ["pass", *command.split(), LATER], spoil(source, sound, "txt")
    return Trial("serials", arguments, given=given, in_part="collect" in command)


def option(source: random.Random, told: Told, spoil: Spoil) -> Trial:
    line = source.choice(OPTIONS)
    before, sound, after = re.split(r"[{}]", line)
    spoilt = sound.encode() if spoil is leave else hostile.word(source, sound)
    # An option takes what begins with a hyphen only together with its name.
    *words, name = before.split(" ")[:-1] or [""]
    together = [name.encode() + b"=" + spoilt] if name.startswith("--") else [*filter(None, [name]), spoilt]
    return Trial(f"option, {line}", [*words, *together, *after.split()], in_part=line.startswith(IN_PART))


def copy(source: random.Random, told: Told, spoil: Spoil) -> Trial:
    """A copy or its checksum, flipped, cut, or another file altogether."""
    data, told_sum = told.copy, told.sum
    if spoil is not leave and source.random() < 0.7:
        data = spoil_database(source, data)
    else:
        told_sum = spoil(source, told_sum, "txt")
    files = {"copy.sqlite": data, "copy.sqlite.sha256": told_sum}
    false = sha256(data).hexdigest().encode() not in told_sum.lower()
    return Trial("copy", ["restore", "copy.sqlite", "--dry-run", NOW], files, is_false=false)


def damaged(source: random.Random, told: Told, spoil: Spoil) -> Trial:
    """A database that is damaged, whether or not it shows."""
    data = spoil_database(source, told.database)
    command = source.choice([["doctor"]] * 4 + [[*line.split()] for line in OVERVIEWS])
    return Trial("database", command, {"ateliers.sqlite": data}, is_false=command == ["doctor"] and not is_whole(data))


def spoil_database(source: random.Random, data: bytes) -> bytes:
    other = [b"", b"SQLite format 3\x00", b"x" * 4096, PEOPLE, bytes(len(data))]
    at, size = source.randrange(len(data)), source.choice([1, 16, 4096])
    return source.choice([
        lambda: hostile.flip(source, data),
        lambda: hostile.flip(source, data[:4096]) + data[4096:],
        lambda: hostile.truncate(source, data),
        lambda: data[:at] + source.randbytes(size) + data[at + size :],
        lambda: data[:at] + bytes(size) + data[at + size :],
        lambda: source.choice(other),
    ])()  # fmt: skip


def is_whole(data: bytes) -> bool:
    """What SQLite itself says."""
    with tempfile.NamedTemporaryFile(suffix=".sqlite") as file:
        Path(file.name).write_bytes(data)
        connection = sqlite3.connect(f"file:{file.name}?immutable=1", uri=True)
        try:
            return connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        except sqlite3.DatabaseError:
            return False
        finally:
            connection.close()


READERS: list[Callable[[random.Random, Told, Spoil], Trial]] = [
    programme_file, closed_days, people, price, reply, settlement, serials, option, option, option, copy, damaged,
]  # fmt: skip


def leave(source: random.Random, data: bytes, kind: str) -> bytes:
    return data


def make(seed: int, number: int, told: Told) -> Trial:
    """The trial of that number; each reader has its turn."""
    source = random.Random(f"{seed}/{number}")
    reader = READERS[number % len(READERS)]
    is_sound = reader is not damaged and source.random() < 0.05
    trial = reader(source, told, leave if is_sound else hostile.spoil)
    trial.is_sound = is_sound
    if source.random() < 0.5 and b"json" not in trial.arguments:
        trial.arguments += ["--format", "json"]
    return trial


@lru_cache(maxsize=2)
def rows(data: bytes, folder: Path) -> str:
    """What is stored in a database that lies alone, in a file of its own."""
    path = folder.with_suffix(".sqlite")
    path.write_bytes(data)
    return answers.stored(path)


def attempt(program: Path, trial: Trial, told: Told, folder: Path) -> tuple[ateliers.Run, list[str]]:
    """Runs a trial, and says what is wrong with its answer and with what it left."""
    set_up(trial, told, folder)
    database = folder / "ateliers.sqlite"
    before = database.read_bytes()
    run = ateliers.run(program, trial.arguments, folder, trial.given)
    words = b" ".join(run.arguments[:2]).decode(errors="replace")
    found = answers.findings(run, is_document=words.startswith(DOCUMENTS) and not run.is_json and run.code == 0)
    may_store = run.code == 0 or (trial.in_part and run.code == 1)
    if database.read_bytes() != before or database.with_name("ateliers.sqlite-wal").exists():
        if "--dry-run" not in trial.arguments and may_store:
            found += [] if "ateliers.sqlite" in trial.files else aftermath(program, folder)
        elif rows(before, folder) != answers.stored(database):
            found.append(f"stores something, and ends with {run.code}")
    # A sound word may be refused by a rule, as things are in this programme; it is understood.
    if trial.is_sound and run.code not in ((0, 1) if trial.reader.startswith("option") else (0,)):
        found.append(f"ends with {run.code} though nothing was spoilt")
    if trial.is_false and run.code == 0:
        found.append("takes what is damaged for sound")
    return run, found


def aftermath(program: Path, folder: Path) -> list[str]:
    """What was taken must leave records that are sound, and that can be shown."""
    found = []
    for line in ("doctor", "people", "history --last 5", "seats"):
        run = ateliers.run(program, line.split(), folder)
        found += [f"{line}, after it: {finding}" for finding in answers.findings(run)]
        found += [f"{line}, after it, ends with {run.code}"] if run.code else []
    return found


def set_up(trial: Trial, told: Told, folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(told.folder, folder)
    for name, data in trial.files.items():
        (folder / name).write_bytes(data)


def keep(trial: Trial, run: ateliers.Run, found: list[str], told: Told, program: Path, name: str) -> None:
    """Leaves the folder as it was before the run, what was typed, and what was answered."""
    folder = BUILD / "findings" / name
    set_up(trial, told, folder / "programme")
    command = " ".join(shlex.quote(word.decode(errors="surrogateescape")) for word in run.arguments)
    given = "" if trial.given is None else " <../given"
    line = f"cd {folder / 'programme'} && {program} {command}{given}\n"
    (folder / "command").write_text(line, errors="surrogateescape")
    (folder / "out").write_bytes(run.out)
    (folder / "err").write_bytes(run.err)
    if trial.given is not None:
        (folder / "given").write_bytes(trial.given)
    print(f"{name} ({trial.reader}): {'; '.join(found)}\n  {ascii(line)[1:300]}", file=sys.stderr)


def main() -> None:
    parser = fuzzing(__doc__)
    parser.add_argument("--first", type=int, default=0, help="the trial to begin with")
    given = parser.parse_args()
    program, folder = given.program.absolute(), BUILD / "readers"
    told = Told(program, given.programme, folder / "told")
    tried, seen, slowest = Counter(), set(), (0.0, "none")
    end, number = time.monotonic() + given.seconds, given.first
    while time.monotonic() < end:
        trial = make(given.seed, number, told)
        run, found = attempt(program, trial, told, folder / "tried")
        tried[trial.reader.split(",")[0], run.code] += 1
        slowest = max(slowest, (run.seconds, f"{trial.reader}, trial {number}"))
        # One of a kind is enough.
        if new := [finding for finding in found if (trial.reader, finding) not in seen]:
            seen |= {(trial.reader, finding) for finding in new}
            keep(trial, run, found, told, program, f"seed-{given.seed}-trial-{number}")
        number += 1
    kinds = sorted({reader for reader, _ in tried})
    done = {kind: sum(count for (reader, _), count in tried.items() if reader == kind) for kind in kinds}
    taken = {kind: tried[kind, 0] for kind in kinds}
    counts = ", ".join(f"{kind} {done[kind]} ({taken[kind]} taken)" for kind in kinds)
    print(f"readers, seed {given.seed}: {sum(done.values())} trials, {len(seen)} findings: {counts}")
    print(f"the slowest took {slowest[0]:.1f} s: {slowest[1]}")
    sys.exit(1 if seen else 0)


if __name__ == "__main__":
    main()
