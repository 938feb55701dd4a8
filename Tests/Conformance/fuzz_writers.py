"""Tells a story with hostile texts, and reads every document that comes of it with what somebody else wrote.

    python fuzz_writers.py PROGRAM PROGRAMME [--seconds N] [--seed S]

The texts are ones that an office may give: names with `<` or `;`, reasons that begin a formula, marks that join. Round
R of a seed has always the same texts. What is found is kept under .build/fuzz/findings, with the documents; exits 1 then.
"""

import json
import os
import random
import shutil
import sys
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import answers
import ateliers
import read_messages
import validate_invoices
import written
from report import fuzzing
from story import NEUTRAL, SLOTS, Refused, Story

BUILD = Path(".build/fuzz")
NOW = "--now=2021-04-05T09:00:00+02:00"

#: Markup behind a mark that joins what follows: whoever replaces character by character lets it through.
JOINED = [
    "\u0600<b>", "\u0600<img src=x onerror=alert(1) y\u0600", "\u0600&", '\u0600"', "\u06dd<i>", "\U000110bd<i>", "\u0d4e<u>",
    "<\u0301b", "&\u0301", "<\u0e33", "<\ufe0f", "<\u0600b>",
]  # fmt: skip
PIECES = [
    '"', "'", "<", ">", "&", "&amp;", "&#60;", "<b>", "</td>", "]]>", "<!--", "-->", "<?x ?>",
    "<img src=x onerror=alert(1)>",
    ",", ";", ":", ";;", "\\", "\\n", "\\,", "^n", "^'", "|", "%", "%s", "%@", "${x}", "{{x}}", "#", "`id`",
    "$(id)", "\\(x)",
    "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(1)", "=1+1", "-", "=", "\uff1d1+1", "BEGIN:VEVENT", "END:VCALENDAR",
    "Bcc: x@example.org",
    "=?utf-8?q?x?=", "=?utf-8?b?PGI+?=", "--=_ateliers_part--", "From ", ".", "..", "mailto:x@example.org",
    "<x@example.org>", "(x)", "a, b <c@example.org>",
    "x" * 60, "é" * 40, "W" * 90, "\U0001f469\u200d\U0001f469\u200d\U0001f467", "\U0001f1eb\U0001f1f7",
    "\u2764\ufe0f", "محمد", "דוד", "ا\u0644\u0639", "नि\u200dक्\u200cष",
    "e\u0301", "e" + "\u0301" * 9, "\u01c4", "ß", "İ", "ﬁ", "\U0001d49c", "﷽", "⟨U+202E⟩", "«\u00a0x\u00a0»", "“x”",
    "’", "…", "\u3000x", "１", "x y", "É",
]  # fmt: skip
ADDRESSES = [
    "o'hara@example.org", "a+b@example.org", "-x@example.org", "=1@example.org", "a&b@example.org",
    "x_y.z@exemple-1.example.org",
    "a*b@example.org", "a{b}@example.org", "a/b@example.org", "a?b@example.org", "a%b@example.org",
    "+x@example.org", "A@EXAMPLE.ORG",
]  # fmt: skip

#: Who has an e-mail address is a parameter of calendars, where what RFC 5545 allows is not read alike: icalendar loses
#: spaces beside `=`, and both it and sabre a backslash.
PARAMETERS = ("given1", "family1", "given3", "family3", "contact")
IN_PARAMETERS = str.maketrans({"=": "+", "\\": "/"})

PAGES = [
    "sheet 1.1 --html", "sheet 1.2 --html", "sheet 2.1 --html", "progress 1 --html", "certificate 1 --html",
    "claim show 1 --html",
    "invoice print 2021-0001 --html", "invoice print 2021-0001 --annex",
]  # fmt: skip
TABLES = [
    "export", "export --separator comma", "export --separator tab", "statistics --csv", "statistics --by commune --csv",
    f"reconcile --csv {NOW}", "person data 1 --csv", "person data 2 --csv", "claim show 1 --csv",
]  # fmt: skip
INVOICES = ["invoice print 2021-0001 --syntax fr", "invoice print 2021-0001 --syntax chorus-legacy"]
FEEDS = [f"feed {which} {NOW}" for which in ("session 1", "venue crolles", "trainer formateur-a", "person 1", "person 3")]
JSON = [
    "people", "seats", "show", "history", "communes", "votes 1", "outbox", "claim list", "claim show 1", "passes",
    "statistics",
    "person show 1", "person data 1", "person data 2", "sheet 1.1", "progress 1", "certificate 1",
    "explain 2021-0001", "assessments",
    f"reconcile {NOW}", "audit", "export", "check",
]  # fmt: skip
SENTENCES = [
    "people", "seats", "show", "show --by venue", "history", "progress 1", "certificate 1", "claim show 1 --letter",
    "person show 1", "person data 1", "votes 1", "explain 2021-0001", "check", "doctor",
]  # fmt: skip
SEPARATORS = {"comma": ",", "tab": "\t"}


def text(source: random.Random, piece: str) -> str:
    """A text that an office may give: something to read in it, nothing hidden, no more than a form has room for."""
    more = source.choices(PIECES + JOINED, k=source.randint(0, 2))
    parts = [piece, *more, source.choice(["Zoé", "Li", "Ève", "x"])]
    if source.random() < 0.5:
        source.shuffle(parts)
    made = " ".join(source.choice(["", " "]).join(parts).split(" ")).strip()
    return made if len(made.encode()) <= 180 else text(source, piece)


def texts(source: random.Random) -> dict[str, str]:
    """A text for each slot: in every third markup behind a mark, in the others every piece in its turn."""
    pieces = source.sample(PIECES, len(SLOTS))
    given = {
        slot: text(source, source.choice(JOINED) if number % 3 == 0 else pieces[number])
        for number, slot in enumerate(source.sample(SLOTS, len(SLOTS)))
    }
    given |= {slot: given[slot].translate(IN_PARAMETERS) for slot in PARAMETERS}
    one, three = source.sample(ADDRESSES, 2)
    return given | {"email1": one, "email3": three}


Documents = dict[str, tuple[Callable[..., list[str]], bytes]]


def documents(story: Story) -> tuple[Documents, list[str]]:
    """All that comes of a story, by name, with what checks it; and what is wrong with the answers themselves."""
    calls = (
        [(line, line, written.page_findings) for line in PAGES]
        + [(line, line, written.table_findings) for line in TABLES]
        + [(line, line, written.document_findings) for line in INVOICES]
        + [(line, line, written.calendar_findings) for line in FEEDS]
        + [(f"{line}, JSON", f"{line} --format json", written.json_findings) for line in JSON]
        + [(f"{line}, text", line, written.letter_findings) for line in SENTENCES]
    )
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        runs = list(pool.map(lambda call: ateliers.run(story.program, call[1].split(), story.folder), calls))
    found, made = [], {}
    for (name, _, check), run in zip(calls, runs, strict=True):
        is_document = check is not written.letter_findings and not run.is_json
        found += [f"{name}: {finding}" for finding in answers.findings(run, is_document)]
        if run.code:
            found.append(f"{name}: ends with {run.code}, {run.err.decode(errors='replace')[:200]!a}")
        else:
            made[name] = check, run.out
    for path in sorted([*(story.folder / "outbox").iterdir(), *(story.folder / "published").iterdir()]):
        check = {
            ".eml": written.mail_findings, ".ics": written.calendar_findings, ".html": written.page_findings,
        }.get(path.suffix, written.sms_findings if path.name.startswith("sms-") else written.letter_findings)  # fmt: skip
        made[path.name] = check, path.read_bytes()
    return made, found


def compare(neutral: Documents, made: Documents, given: dict[str, str]) -> list[str]:
    """Everything in which a story's documents differ by more than its texts."""
    found = [f"{name} is there in one story only" for name in neutral.keys() ^ made.keys()]
    for name in neutral.keys() & made.keys():
        check, data = made[name]
        more = [SEPARATORS.get(name.rpartition(" ")[2], ";")] if check is written.table_findings else []
        try:
            found += [f"{name}: {finding}" for finding in check(neutral[name][1], data, given, *more)]
        except Exception as error:  # What another program cannot read is a finding, whatever it raises.
            found.append(f"{name}: {check.__name__} fails, {type(error).__name__}: {error}")
    return sorted(found)


def tell(program: Path, programme: Path, folder: Path, given: dict[str, str], neutral: Documents) -> list[str]:
    """One round: everything that is wrong with what comes of these texts."""
    try:
        story = Story(program, programme, folder, given).tell().end()
    except Refused as refusal:
        return [f"an acceptable text is refused: {refusal}"]
    made, found = documents(story)
    found += compare(neutral, made, given)
    found += [f"outbox: {finding}" for finding in read_messages.check(folder / "outbox")]
    for line in INVOICES:
        if line in made:
            syntax = line.rpartition(" ")[2]
            (BUILD / "invoices" / f"{folder.name}.{syntax}.xml").write_bytes(made[line][1])
    return found


def keep(given: dict[str, str], found: list[str], folder: Path, name: str) -> None:
    """Leaves the texts, the folder with all that was written, and what was found."""
    kept = BUILD / "findings" / name
    shutil.rmtree(kept, ignore_errors=True)
    shutil.copytree(folder, kept / "programme")
    (kept / "texts.json").write_text(json.dumps(given, ensure_ascii=False, indent=1))
    (kept / "findings").write_text("\n".join(found) + "\n", errors="backslashreplace")
    print(*(f"{name}: {finding}" for finding in found[:20]), sep="\n", file=sys.stderr)


def main() -> None:
    parser = fuzzing(__doc__)
    given = parser.parse_args()
    program, folder = given.program.absolute(), BUILD / "writers"
    shutil.rmtree(BUILD / "invoices", ignore_errors=True)
    (BUILD / "invoices").mkdir(parents=True)
    neutral, found = documents(Story(program, given.programme, folder / "neutral").tell().end())
    # A check that fails on the neutral story would prove nothing of the others.
    found += compare(neutral, neutral, dict(NEUTRAL))
    if found:
        sys.exit("\n".join(["the neutral story:", *found]))
    counts, number, end = Counter(), 0, time.monotonic() + given.seconds
    while number == 0 or time.monotonic() < end:
        spoken = texts(random.Random(f"{given.seed}/{number}"))
        told = folder / f"round-{number}"
        found = tell(program, given.programme, told, spoken, neutral)
        counts["findings"] += len(found)
        if found:
            keep(spoken, found, told, f"seed-{given.seed}-round-{number}")
        shutil.rmtree(told, ignore_errors=True)
        number += 1
    if any((BUILD / "invoices").iterdir()):
        found = validate_invoices.check(BUILD / "invoices")
        counts["findings"] += len(found)
        print(*found, sep="\n", file=sys.stderr)
    print(f"writers, seed {given.seed}: {number} rounds of {len(neutral)} documents, {counts['findings']} findings")
    sys.exit(1 if counts["findings"] else 0)


if __name__ == "__main__":
    main()
