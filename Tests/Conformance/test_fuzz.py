"""Proves that the fuzzers can find something: bad answers, and documents in which a text does more than be read."""

import html
import json
import random
import sqlite3
import stat
from pathlib import Path
from types import SimpleNamespace

import pytest

import answers
import ateliers
import fuzz_readers
import fuzz_writers
import hostile
import written
from story import NEUTRAL

ANNA = dict(NEUTRAL, given1="Anna", family1="Exemple", email1="anna@example.org")


def answer(code: int | None = 0, out: bytes = b"Bien.\n", err: bytes = b"", *arguments: bytes) -> ateliers.Run:
    return ateliers.Run(arguments or (b"people",), code, out, err, 0.1)


@pytest.mark.parametrize(
    "run",
    [
        answer(),
        answer(1, b"", b"Non.\n"),
        answer(1, b"Le programme a 1 erreur.\n", b"", b"check"),
        answer(0, "Zoé, \u2764\ufe0f, \u0600<b>\n".encode()),
        answer(0, b'{"a": "\\u202e"}', b"", b"people", b"--format", b"json"),
        answer(2, b"", b"Commande incomprise.\n", b"people", b"--format", b"json"),
    ],
)
def test_a_sound_answer_is_none(run: ateliers.Run):
    assert answers.findings(run) == []


@pytest.mark.parametrize(
    ("run", "finding"),
    [
        (answer(-4, b"", b"x"), "ends with -4"),
        (answer(132, b"", b"x"), "ends with 132"),
        (answer(4, b"", b"x"), "ends with 4"),
        (answer(None), "does not end within 0 s"),
        (answer(1, b"", b"a.swift:3: Fatal error: index"), "a trap: "),
        (answer(1, b"something", b""), "refuses without a word"),
        (answer(0, b"\x1b[2J"), "standard output has U+001B"),
        (answer(1, b"", "\u202e".encode()), "standard error has U+202E"),
        (answer(0, b"\xc2\x9b"), "standard output has U+009B"),
        (answer(0, b"a\rb"), "standard output has U+000D"),
        (answer(0, "\u200b".encode()), "standard output has U+200B"),
        (answer(0, b"\xff"), "standard output is not UTF-8"),
        (answer(0, b"Bien.", b"", b"people", b"--format", b"json"), "is no JSON"),
        (answer(0, b'{"a": NaN}', b"", b"people", b"--format", b"json"), "NaN is no number"),
        (answer(0, b'{"a": 1, "a": 2}', b"", b"people", b"--format", b"json"), "a member is there twice"),
        (answer(1, b"", b"Non.", b"people", b"--format", b"json"), "is no JSON"),
    ],
)
def test_a_bad_answer_is_found(run: ateliers.Run, finding: str):
    assert any(finding in line for line in answers.findings(run))


def test_a_document_has_its_own_ends_of_lines_and_nothing_else_that_hides():
    assert answers.findings(answer(0, "\ufeffa\tb\r\n".encode()), is_document=True) == []
    assert answers.findings(answer(0, "a\u202e\r\n".encode()), is_document=True) == ["standard output has U+202E"]


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "told" / "ateliers.sqlite"
    path.parent.mkdir()
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE person (name TEXT)")
        connection.execute("INSERT INTO person VALUES ('Anna')")
    connection.close()
    return path


def test_one_row_more_is_something_stored(database: Path):
    before = answers.stored(database)
    connection = sqlite3.connect(database)
    connection.execute("VACUUM")
    assert answers.stored(database) == before
    with connection:
        connection.execute("UPDATE person SET name = 'Anne'")
    connection.close()
    assert answers.stored(database) != before


def program(folder: Path, lines: str) -> Path:
    path = folder / "program"
    path.write_text(f"#!/bin/sh\n{lines}\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


def test_a_program_that_does_not_end_is_stopped(tmp_path: Path):
    run = ateliers.run(program(tmp_path, "sleep 60 & wait"), [], tmp_path, limit=0.2)
    assert run.code is None and run.seconds < 10


DELETE = "import sqlite3; c = sqlite3.connect('ateliers.sqlite'); c.execute('DELETE FROM person'); c.commit()"
WRITES = f'python3 -c "{DELETE}"'


@pytest.mark.parametrize(
    ("lines", "trial", "finding"),
    [
        ("echo non >&2; kill -ILL $$", {}, "ends with -4"),
        ("echo non >&2; exit 70", {}, "ends with 70"),
        ("exit 1", {}, "refuses without a word on standard error"),
        (f"{WRITES}; echo non >&2; exit 1", {}, "stores something, and ends with 1"),
        (f"{WRITES}; echo essai", {"arguments": ["import", "--dry-run"]}, "stores something, and ends with 0"),
        ("echo sain", {"is_false": True}, "takes what is damaged for sound"),
        ("echo non >&2; exit 2", {"is_sound": True}, "ends with 2 though nothing was spoilt"),
        (f"{WRITES}; echo bien >&2; test $1 != doctor", {}, "doctor, after it, ends with 1"),
        ("cat; echo", {"given": "\u202e".encode()}, "standard output has U+202E"),
        ("cat given.csv", {"files": {"given.csv": b"\x1b[2J"}}, "standard output has U+001B"),
    ],
)
def test_a_program_that_takes_it_badly_is_found(tmp_path: Path, database: Path, lines: str, trial: dict, finding: str):
    tried = fuzz_readers.Trial(**{"reader": "people", "arguments": ["people"]} | trial)
    told = SimpleNamespace(folder=database.parent)
    _, found = fuzz_readers.attempt(program(tmp_path, lines), tried, told, tmp_path / "tried")
    assert found == [finding]


def test_a_program_that_takes_it_well_is_not(tmp_path: Path, database: Path):
    tried, told = fuzz_readers.Trial("people", ["people"]), SimpleNamespace(folder=database.parent)
    for lines in ("echo bien", f"{WRITES}; echo bien", "echo non >&2; exit 1"):
        assert fuzz_readers.attempt(program(tmp_path, lines), tried, told, tmp_path / "tried")[1] == []


def test_what_sqlite_itself_finds_is_not_whole(database: Path):
    data = database.read_bytes()
    assert fuzz_readers.is_whole(data)
    assert not fuzz_readers.is_whole(data[:4096] + b"\xff" * 4096)


@pytest.mark.parametrize("kind", hostile.PIECES)
def test_a_seed_spoils_alike_and_seldom_in_vain(kind: str):
    sound = b"Nom;Commune\nExemple;Crolles\n"
    spoilt = [hostile.spoil(random.Random(seed), sound, kind) for seed in range(60)]
    assert spoilt == [hostile.spoil(random.Random(seed), sound, kind) for seed in range(60)]
    assert len(set(spoilt) - {sound}) > 45
    words = [hostile.word(random.Random(seed), "Exemple") for seed in range(60)]
    assert len(set(words)) > 25 and not any(b"\x00" in word for word in words)


def test_a_seed_gives_the_same_acceptable_texts():
    made = [fuzz_writers.texts(random.Random(seed)) for seed in range(50)]
    assert made == [fuzz_writers.texts(random.Random(seed)) for seed in range(50)]
    spoken = "".join(text for texts in made for text in texts.values())
    assert not answers.HIDDEN.search(spoken) and "\u0600<" in spoken and "=cmd" in spoken


SCRIPT = "\u0600<img src=x onerror=alert(1)>"


def page(person: str, before: str = "<p title='x'>") -> bytes:
    return f"<!DOCTYPE html><html><head><title>Feuille</title></head><body>{before}{person}</p></body></html>".encode()


NEUTRAL_PAGE = page("Zqgiven1qz Zqfamily1qz")


@pytest.mark.parametrize(
    ("person", "texts"),
    [
        ("Anna Exemple", ANNA),
        (f"&lt;b&gt; {html.escape(SCRIPT)}", dict(ANNA, given1="<b>", family1=SCRIPT)),
        ("Anna d\u2019\u00a0Exemple", dict(ANNA, family1="d' Exemple")),
    ],
)
def test_a_page_that_says_a_text_is_sound(person: str, texts: dict[str, str]):
    assert written.page_findings(NEUTRAL_PAGE, page(person), texts) == []


@pytest.mark.parametrize(
    ("data", "finding"),
    [
        (page("Anna <b>Exemple</b>"), "other elements than the neutral page"),
        (page("Anna \u0600<img src='x'/> Exemple"), "other elements than the neutral page"),
        (page("Anna \u0600<img src=x onerror=alert(1) y\u0600 Exemple"), "is no XML"),
        (page("Anna & Exemple"), "is no XML"),
        (page("Anna Exemple", "<p title='x' onclick='y'>"), "p has onclick"),
        (page("Anna <script>1</script> Exemple"), "script is there"),
        (page("Anna &amp;amp; Exemple"), "text: "),
        (page("Anna"), "text: "),
        (page("Anna <![CDATA[Exemple]]>"), "XML and HTML read differently"),
    ],
)
def test_a_page_in_which_a_text_is_markup_is_found(data: bytes, finding: str):
    assert any(finding in line for line in written.page_findings(NEUTRAL_PAGE, data, ANNA))


TABLE = "\ufeffNom;Solde\r\nZqgiven1qz;-12,5\r\nZqfamily1qz, Zqgiven1qz;3\r\n".encode()


@pytest.mark.parametrize(
    ("given", "family", "table"),
    [
        ("Anna", "Exemple", "\ufeffNom;Solde\r\nAnna;-12,5\r\nExemple, Anna;3\r\n"),
        ('A;"', "Exemple", '\ufeffNom;Solde\r\n"A;""";-12,5\r\n"Exemple, A;""";3\r\n'),
        ("=1+1", "Exemple", "\ufeffNom;Solde\r\n'=1+1;-12,5\r\nExemple,' =1+1;3\r\n"),
    ],
)
def test_a_table_with_the_texts_in_its_cells_is_sound(given: str, family: str, table: str):
    assert written.table_findings(TABLE, table.encode(), dict(ANNA, given1=given, family1=family)) == []


@pytest.mark.parametrize(
    ("given", "table", "finding"),
    [
        ("=1+1", "Nom;Solde\r\n=1+1;-12,5\r\nExemple, =1+1;3\r\n", "a formula, '=1+1'"),
        ("\u0301=1", "Nom;Solde\r\n\u0301=1;-12,5\r\nExemple, \u0301=1;3\r\n", "a formula"),
        ("\uff1d1", "Nom;Solde\r\n\uff1d1;-12,5\r\nExemple, \uff1d1;3\r\n", "a formula"),
        ("A;B", "Nom;Solde\r\nA;B;-12,5\r\nExemple, A;B;3\r\n", "3 rows and 8 cells"),
        ("Anna", "Nom;Solde\r\nanna;-12,5\r\nExemple, Anna;3\r\n", "row 2: "),
        ("'Anna", "Nom;Solde\r\nAnna;-12,5\r\nExemple, 'Anna;3\r\n", "row 2: "),
    ],
)
def test_a_table_in_which_a_text_is_more_is_found(given: str, table: str, finding: str):
    found = written.table_findings(TABLE, table.encode(), dict(ANNA, given1=given))
    assert any(finding in line for line in found)


CALENDAR = """BEGIN:VCALENDAR\r
VERSION:2.0\r
BEGIN:VEVENT\r
UID:1\r
SUMMARY:Atelier – Zqtitleqz\r
ATTENDEE;CN=Zqgiven1qz Zqfamily1qz:mailto:zqone@example.org\r
END:VEVENT\r
END:VCALENDAR\r
"""


def calendar(title: str = "Internet", name: str = "Anna Exemple", more: str = "") -> bytes:
    made = CALENDAR.replace("Zqtitleqz", title).replace("Zqgiven1qz Zqfamily1qz", name)
    return made.replace("zqone", "anna").replace("END:VEVENT", f"{more}END:VEVENT").encode()


def test_a_calendar_with_the_texts_in_it_is_sound():
    texts = dict(ANNA, title="a;b, c\\n", family1='"Ex^mple"')
    assert written.calendar_findings(CALENDAR.encode(), calendar("a\\;b\\, c\\\\n", "Anna 'Ex'mple'"), texts) == []


@pytest.mark.parametrize(
    ("title", "data"),
    [
        ("Internet", calendar("Réseau")),
        ("a\\nb", calendar("a\\nb")),
        ("Internet", calendar(name="Anne Exemple")),
        ("Internet", calendar(more="LOCATION:ici\r\n")),
        ("Internet", calendar().replace(b"anna@", b"anne@")),
        ("x", calendar("x\r\nX-MORE:y")),
    ],
)
def test_a_calendar_in_which_a_text_is_more_is_found(title: str, data: bytes):
    assert written.calendar_findings(CALENDAR.encode(), data, dict(ANNA, title=title))


MAIL = """From: Ateliers <a@example.org>\r
To: Zqgiven1qz Zqfamily1qz <zqone@example.org>\r
Subject: Zqtitleqz\r
MIME-Version: 1.0\r
Content-Type: multipart/alternative; boundary=b\r
\r
--b\r
Content-Type: text/plain; charset=UTF-8\r
\r
Bonjour Zqgiven1qz.\r
--b--\r
"""


def mail(**changes: str) -> bytes:
    texts = {"name": "Anna Exemple", "address": "anna@example.org", "title": "Internet", "body": "Anna"} | changes
    made = MAIL.replace("Zqgiven1qz Zqfamily1qz", texts["name"]).replace("zqone@example.org", texts["address"])
    return made.replace("Zqtitleqz", texts["title"]).replace("Zqgiven1qz", texts["body"]).encode()


def test_a_mail_with_the_texts_in_it_is_sound():
    given = dict(ANNA, title="Internet", family1="É, <x>")
    assert written.mail_findings(MAIL.encode(), mail(), dict(ANNA, title="Internet")) == []
    encoded = "=?utf-8?q?Anna_=C3=89=2C_?=\r\n =?utf-8?q?=3Cx=3E?="
    assert written.mail_findings(MAIL.encode(), mail(name=encoded), given) == []


@pytest.mark.parametrize(
    "changes",
    [
        {"title": "Internet\r\nBcc: b@example.org"},
        {"title": "Internet\r\nX-More: b"},
        {"title": "Réseau"},
        {"address": "anne@example.org"},
        {"name": "Anne Exemple"},
        {"body": "Anna\r\n--b\r\nContent-Type: text/html\r\n\r\n<b>"},
        {"body": "Anne"},
    ],
)
def test_a_mail_in_which_a_text_is_more_is_found(changes: dict[str, str]):
    assert written.mail_findings(MAIL.encode(), mail(**changes), dict(ANNA, title="Internet"))


def test_json_holds_the_texts_as_they_are():
    neutral = json.dumps({"name": "Zqgiven1qz", "told": ["Zqfamily1qz", 1, None]}).encode()
    assert written.json_findings(neutral, b'{"name": "Anna", "told": ["Exemple", 1, null]}', ANNA) == []
    for bad in (b'{"name": "Anne", "told": ["Exemple", 1, null]}', b'{"name": "Anna", "told": ["Exemple", 2, null]}',
                b'{"name": "Anna", "told": ["Exemple", 1]}', b'{"name": "Anna"}'):  # fmt: skip
        assert written.json_findings(neutral, bad, ANNA)


def test_an_xml_document_has_no_other_elements():
    neutral = b"<a><b>Zqgiven1qz</b></a>"
    assert written.document_findings(neutral, b"<a><b>Anna</b></a>", ANNA) == []
    for bad in (b"<a><b>Anna</b><c/></a>", b"<a><b>Anne</b></a>", b"<a><b>Anna</a>"):
        assert written.document_findings(neutral, bad, ANNA)


def test_a_document_that_is_missing_or_cannot_be_read_is_found():
    neutral = {"a.ics": (written.calendar_findings, CALENDAR.encode())}
    assert fuzz_writers.compare(neutral, {}, ANNA) == ["a.ics is there in one story only"]
    (found,) = fuzz_writers.compare(neutral, {"a.ics": (written.calendar_findings, b"BEGIN:\xff")}, ANNA)
    assert "fails" in found


def test_capitals_are_put_for_capitals():
    assert written.put("ZQGIVEN1QZ, Zqgiven1qz", ANNA) == "ANNA, Anna"
