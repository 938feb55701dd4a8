"""Proves that the checks of messages can fail: each breaks a sound message in one way, and must be told of it."""

import base64
import re
import shutil
from pathlib import Path

import pytest

import read_messages

MESSAGES = Path(__file__).parents[1] / "Support" / "Calendars"
STORIES = Path(__file__).parents[1] / "Support" / "Invitations"
INVITATION = "000001-participant-1-1.1-request"
CANCELLATION = "000002-participant-1-1.1-cancel"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An outbox with an invitation, the e-mail that carries it, and its cancellation."""
    for name in ("first-invitation.ics", "first-invitation.eml"):
        shutil.copy(MESSAGES / name, tmp_path / f"{INVITATION}{Path(name).suffix}")
    shutil.copy(MESSAGES / "cancelled.ics", tmp_path / f"{CANCELLATION}.ics")
    return tmp_path


@pytest.fixture
def people(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("people") / "people.csv"
    path.write_text(
        "Nom;Prénom;Courriel;Téléphone\n"
        "Dupré;Ginette;ginette.dupre@exemple.fr;06 99 00 00 01\nNoémie;Ève;;06 99 00 00 02\n"
    )
    return path


def edit(path: Path, pattern: bytes, replacement: bytes) -> None:
    data, changes = re.subn(pattern, lambda _: replacement, path.read_bytes(), count=1)
    assert changes
    path.write_bytes(data)


def test_what_is_committed_is_sound():
    assert read_messages.check(MESSAGES) == []
    assert read_messages.check(STORIES) == []


def test_every_calendar_of_a_file_is_read(tmp_path: Path):
    stories = b"".join(path.read_bytes() for path in sorted(STORIES.glob("*.ics")))
    (tmp_path / "all.ics").write_bytes(stories + b"X-NOTHING:\r\n")
    names = {finding.split(":")[0] for finding in read_messages.check(tmp_path)}
    assert names == {"all, after the last.ics"}
    before, _, after = stories.rpartition(b"METHOD:REQUEST")
    (tmp_path / "all.ics").write_bytes(before + b"METHOD:PUBLISH" + after)
    (finding,) = read_messages.check(tmp_path)
    assert finding.startswith("all.") and "METHOD is 'PUBLISH'" in finding


def test_the_outbox_is_sound(folder: Path, people: Path):
    assert read_messages.check(people, folder) == []


def test_an_empty_folder_is_reported(tmp_path: Path):
    assert "no message" in read_messages.check(tmp_path)[0]


@pytest.mark.parametrize(
    ("pattern", "replacement", "finding"),
    [
        (rb"METHOD:REQUEST", b"METHOD:PUBLISH", "METHOD is 'PUBLISH'"),
        (rb"(?s)(BEGIN:VEVENT.*END:VEVENT\r\n)", b"", "0 events in one message"),
        (rb"(?=BEGIN:VALARM)", b"ATTENDEE:mailto:b@example.org\r\n", "ATTENDEE is there 2 times"),
        (rb"(?m)^SEQUENCE:0\r\n", b"", "SEQUENCE is there 0 times"),
        (rb"CLASS:PRIVATE", b"CLASS:PUBLIC", "not CLASS:PRIVATE"),
        (rb"UID:", b"UID:ginette@", "the UID names a host or a person"),
        (rb"PARTSTAT=NEEDS-ACTION", b"PARTSTAT=ACCEPTED", "PARTSTAT of the ATTENDEE is ACCEPTED"),
        (rb";RSVP=TRUE", b"", "RSVP of the ATTENDEE is None"),
        (rb"mailto:ginette.dupre@exemple.fr", b"urn:uuid:1", "not the address of somebody"),
        (rb"ORGANIZER;", b"X-ORGANIZER;", "ORGANIZER is there 0 times"),
        (rb"SUMMARY:Atelier", b"SUMMARY:" + b"x" * 80, "octets, at most 75"),
        (rb"TZOFFSETTO:\+0200", b"TZOFFSETTO:+0300", "icalendar reads 3:00:00"),
    ],
)
def test_a_broken_invitation_is_reported(folder: Path, pattern: bytes, replacement: bytes, finding: str):
    edit(folder / f"{INVITATION}.ics", pattern, replacement)
    assert any(finding in line for line in read_messages.check(folder))


@pytest.mark.parametrize(
    ("pattern", "replacement", "finding"),
    [
        (rb"STATUS:CANCELLED", b"STATUS:CONFIRMED", "whose STATUS is not CANCELLED"),
        (rb"(?=END:VEVENT)", b"BEGIN:VALARM\r\nACTION:DISPLAY\r\nEND:VALARM\r\n", "a cancellation with an alarm"),
        (rb"SEQUENCE:3", b"SEQUENCE:-1", "SEQUENCE -1 after"),
        (rb"UID:0df2", b"UID:0df3", "another UID than before"),
    ],
)
def test_a_broken_cancellation_is_reported(folder: Path, pattern: bytes, replacement: bytes, finding: str):
    edit(folder / f"{CANCELLATION}.ics", pattern, replacement)
    assert any(finding in line for line in read_messages.check(folder))


@pytest.mark.parametrize(
    ("pattern", "replacement", "finding"),
    [
        (rb"(?m)^Date: .*\r\n", b"", "Date is there 0 times"),
        (rb"(?m)^Date:", b"Cc: b@example.org\r\nDate:", "somebody else gets a copy"),
        (rb"<ginette.dupre@exemple.fr>", b"<ginette.dupre@exemple.fr>, b@example.org", "To has 2 addresses"),
        (rb"<ginette.dupre@exemple.fr>", b"<autre@exemple.fr>", "goes to autre@exemple.fr, and invites"),
        (rb"multipart/alternative", b"multipart/mixed", "multipart/mixed of"),
        (rb"method=REQUEST", b"method=CANCEL", "text/calendar says"),
        (rb"component=VEVENT", b"component=VTODO", "text/calendar says"),
        (rb"Content-Transfer-Encoding: base64", b"Content-Transfer-Encoding: 8bit", "text/plain is not base64"),
        (rb"Subject: ", b"Subject: \xe9", "not ASCII"),
        (rb"\r\n--=_ateliers_part--", b"\r\n", "CloseBoundaryNotFoundDefect"),
    ],
)
def test_a_broken_mail_is_reported(folder: Path, pattern: bytes, replacement: bytes, finding: str):
    edit(folder / f"{INVITATION}.eml", pattern, replacement)
    assert any(finding in line for line in read_messages.check(folder))


def test_a_mail_that_belongs_to_none_is_reported(folder: Path):
    path = folder / f"{INVITATION}.eml"
    own = re.search(rb"Message-ID:\s+(<[^>]+>)", path.read_bytes()).group(1)
    edit(path, rb"MIME-Version", b"References:\r\n " + own + b"\r\nMIME-Version")
    assert read_messages.check(folder) == []
    edit(path, rb"References:\r\n <", b"References:\r\n <x")
    assert any("which is not there" in line for line in read_messages.check(folder))


def test_a_mail_without_a_calendar_is_about_a_seat(folder: Path):
    mail = (folder / f"{INVITATION}.eml").read_bytes()
    without = re.sub(rb"(?s)--=_ateliers_part\r\nContent-Type: text/calendar.*?(?=--=_ateliers_part--)", b"", mail)
    (folder / "000003-participant-1-seat.eml").write_bytes(without)
    assert read_messages.check(folder) == []
    (folder / f"{INVITATION}.eml").write_bytes(without)
    assert read_messages.check(folder) != []


def test_a_mail_with_another_calendar_is_reported(folder: Path):
    edit(folder / f"{INVITATION}.ics", rb"SEQUENCE:0", b"SEQUENCE:1")
    assert read_messages.check(folder) == [f"{INVITATION}.eml: not the calendar of {INVITATION}.ics"]


@pytest.mark.parametrize("secret", ["Noémie", "06 99 00 00 02"])
def test_a_word_on_somebody_else_is_reported(folder: Path, people: Path, secret: str):
    for name in (INVITATION, CANCELLATION):
        edit(folder / f"{name}.ics", rb"(?<=LOCATION:)", f"{secret} ".encode())
    found = [line for line in read_messages.check(people, folder) if "of Ève Noémie" in line]
    assert len(found) == 2


def test_a_word_on_somebody_else_is_found_once_decoded(folder: Path, people: Path):
    mail = (folder / f"{INVITATION}.eml").read_bytes()
    body = base64.encodebytes("Bonjour, Noémie vient aussi.".encode()).replace(b"\n", b"\r\n")
    mail = re.sub(rb"(base64\r\n\r\n)[^-]*", rb"\1" + body, mail, count=1)
    (folder / f"{INVITATION}.eml").write_bytes(mail)
    assert f"{INVITATION}.eml: Noémie of Ève Noémie" in read_messages.check(people, folder)


def test_a_person_who_is_told_nothing_is_reported(folder: Path, people: Path):
    people.write_text(people.read_text() + "Oubliée;Zoé;zoe@exemple.fr;\n")
    assert any("nobody is told of Oubliée" in line for line in read_messages.check(people, folder))
