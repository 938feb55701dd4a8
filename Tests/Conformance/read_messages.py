"""Reads calendar messages, and the e-mails that carry them, with independent readers.

    python read_messages.py [PEOPLE] FOLDER

Every `.ics` of FOLDER is read by icalendar, by vobject, by sabre and as plain lines, every `.eml` by Python's own email package.
All must see the same, and what RFC 5546 and RFC 6047 ask of an invitation and of a cancellation must be there. PEOPLE
is the table they were written for: nobody's message may hold anybody else's name or address. Prints what it finds and
exits 1, or exits 0.
"""

import csv
import email
import email.policy
import re
from collections.abc import Callable
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path

import icalendar
import vobject

import plain_ics
import read_back
import sabre
from report import report

Findings = list[str]

PEOPLE_PROPERTIES = {
    "REQUEST": {"CUTYPE": "INDIVIDUAL", "ROLE": "REQ-PARTICIPANT", "PARTSTAT": "NEEDS-ACTION", "RSVP": "TRUE"},
    "CANCEL": {"CUTYPE": "INDIVIDUAL", "ROLE": "REQ-PARTICIPANT"},
}
ADDRESS = re.compile(r"mailto:[^@\s]+@[^@\s]+")
NAME_OF_A_FILE = re.compile(r"(?P<number>\d+)-(?P<kind>participant|trainer)-(?P<who>[a-z0-9-]+)-(?:(?P<workshop>\d+\.\d+)-|seat\.)")
# What is said of a turn for a seat: there is no workshop, and so no calendar.
NO_CALENDAR = ["text/plain", "text/html"]


@dataclass(frozen=True)
class Message:
    """What a message says beside its event."""

    method: str
    organizer: str
    attendee: str
    attendee_name: str

    @classmethod
    def read_plainly(cls, data: bytes) -> "Message":
        event = properties(data)
        head = plain_ics.properties(data.split(b"BEGIN:VTIMEZONE")[0])
        return cls(
            method=read_back.value_of(head, "METHOD"),
            organizer=read_back.value_of(event, "ORGANIZER"),
            attendee=read_back.value_of(event, "ATTENDEE"),
            attendee_name=next(line for line in event if line.name == "ATTENDEE").parameters.get("CN", ""),
        )

    @classmethod
    def read_with_icalendar(cls, data: bytes) -> "Message":
        calendar = icalendar.Calendar.from_ical(data)
        event = calendar.events[0]
        attendee = event["ATTENDEE"]
        return cls(str(calendar["METHOD"]), str(event["ORGANIZER"]), str(attendee), str(attendee.params.get("CN", "")))

    @classmethod
    def read_with_vobject(cls, data: bytes) -> "Message":
        calendar = vobject.readOne(data.decode())
        event = calendar.vevent
        name = event.attendee.params.get("CN", [""])[0]
        return cls(calendar.method.value, event.organizer.value, event.attendee.value, name)

    @classmethod
    def read_with_sabre(cls, data: bytes) -> "Message":
        calendar = sabre.read(data)
        event = calendar["events"][0]
        return cls(calendar["method"], event["organizer"], event["attendee"], event["attendee_name"])


def properties(data: bytes) -> list[plain_ics.Property]:
    (block,) = plain_ics.blocks(data, "VEVENT")
    return plain_ics.properties(block)


def check(*paths: Path) -> Findings:
    """Everything wrong with the messages of a folder."""
    folder = paths[-1]
    files = {name: data for path in sorted(folder.glob("*.ics")) for name, data in calendars_of(path)}
    files |= {path.name: path.read_bytes() for path in sorted(folder.glob("*.eml"))}
    if not files:
        return [f"{folder}: no message"]
    findings = []
    for name, data in files.items():
        checks = checks_of(name, data)
        findings += [f"{name}: {finding}" for each in checks for finding in read_back.attempt(each, data)]
    # Only messages that can be read can be compared.
    if findings:
        return findings
    findings = carried_findings(files) + sequence_findings(files) + thread_findings(files)
    return findings + (privacy_findings(paths[0], files) if len(paths) > 1 else [])


def calendars_of(path: Path) -> list[tuple[str, bytes]]:
    """A file of several calendars (RFC 5545 §3.4) tells of one after the other."""
    data = path.read_bytes()
    calendars = plain_ics.blocks(data, "VCALENDAR")
    if len(calendars) < 2:
        return [(path.name, data)]
    parts = [(f"{path.stem}.{number}.ics", part) for number, part in enumerate(calendars, 1)]
    rest = data[sum(map(len, calendars)) :]
    return parts + ([(f"{path.stem}, after the last.ics", rest)] if rest else [])


def checks_of(name: str, data: bytes) -> tuple[Callable[[bytes], Findings], ...]:
    """A calendar with a METHOD is a message; one without is there to be downloaded."""
    if name.endswith(".eml"):
        return (mail_findings,)
    of_message = message_findings if b"\r\nMETHOD:" in data else read_back.component_findings
    return (read_back.octet_findings, of_message, read_back.zone_findings, read_back.reader_findings)


def message_findings(data: bytes) -> Findings:
    """RFC 5546 §3.2.2 and §3.2.5: one event, one organizer, one attendee."""
    if (count := len(plain_ics.blocks(data, "VEVENT"))) != 1:
        return [f"{count} events in one message"]
    event = properties(data)
    findings = []
    for name in (*read_back.EVENT_PROPERTIES, "ORGANIZER", "ATTENDEE", "CLASS"):
        if (count := sum(line.name == name for line in event)) != 1:
            findings.append(f"{name} is there {count} times")
    if findings:
        return findings
    message = Message.read_plainly(data)
    for reader in (Message.read_with_icalendar, Message.read_with_vobject, Message.read_with_sabre):
        if (other := reader(data)) != message:
            findings.append(f"{reader.__name__} reads {other}, not {message}")
    if message.method not in PEOPLE_PROPERTIES:
        return findings + [f"METHOD is {message.method!r}"]
    for address in (message.organizer, message.attendee):
        if not ADDRESS.fullmatch(address):
            findings.append(f"{address!r} is not the address of somebody")
    attendee = next(line for line in event if line.name == "ATTENDEE")
    for name, value in PEOPLE_PROPERTIES[message.method].items():
        if attendee.parameters.get(name) != value:
            findings.append(f"{name} of the ATTENDEE is {attendee.parameters.get(name)}")
    if "@" in read_back.value_of(event, "UID"):
        findings.append("the UID names a host or a person (RFC 7986 §5.3)")
    if read_back.value_of(event, "CLASS") != "PRIVATE":
        findings.append("not CLASS:PRIVATE")
    is_cancelled = read_back.value_of(event, "STATUS") == "CANCELLED"
    if message.method == "CANCEL":
        if not is_cancelled:
            findings.append("a cancellation whose STATUS is not CANCELLED")
        if plain_ics.blocks(data, "VALARM"):
            findings.append("a cancellation with an alarm")
    return findings


def mail_findings(data: bytes) -> Findings:
    """RFC 5322, RFC 2045, RFC 6047: what a program that sends e-mails, and one that gets them, must find."""
    mail = read_mail(data)
    findings = [f"{part.get_content_type()}: {defect!r}" for part in mail.walk() for defect in part.defects]
    if not data.isascii():
        findings.append("not ASCII")
    if read_back.BARE_LINE_END.search(data):
        findings.append("a line does not end with CRLF")
    if any(len(line) > 998 for line in data.split(b"\r\n")):
        findings.append("a line of more than 998 octets")
    for name in ("From", "To", "Subject", "Date", "Message-ID", "MIME-Version"):
        if len(mail.get_all(name, [])) != 1 or not str(mail[name]):
            findings.append(f"{name} is there {len(mail.get_all(name, []))} times")
    for name in ("From", "To"):
        if len(mail[name].addresses) != 1:
            findings.append(f"{name} has {len(mail[name].addresses)} addresses")
    if "Cc" in mail or "Bcc" in mail:
        findings.append("somebody else gets a copy")
    parts = [part.get_content_type() for part in mail.iter_parts()]
    if mail.get_content_type() != "multipart/alternative" or parts not in (NO_CALENDAR, [*NO_CALENDAR, "text/calendar"]):
        return findings + [f"{mail.get_content_type()} of {parts}"]
    for name in ("In-Reply-To", "References"):
        if name in mail and not re.fullmatch(r"<[^<>@\s]+@[^<>@\s]+>", str(mail[name]).strip()):
            findings.append(f"{name} is {mail[name]!r}")
    for part in mail.iter_parts():
        if part["Content-Transfer-Encoding"] != "base64":
            findings.append(f"{part.get_content_type()} is not base64")
        if not part.get_content().strip():
            findings.append(f"{part.get_content_type()} is empty")
    if parts == NO_CALENDAR:
        return findings
    calendar = list(mail.iter_parts())[-1]
    method = Message.read_plainly(calendar_of(data)).method
    parameters = {name: calendar.get_param(name) for name in ("method", "charset", "component")}
    if parameters != {"method": method, "charset": "UTF-8", "component": "VEVENT"}:
        findings.append(f"text/calendar says {parameters}, the calendar METHOD:{method}")
    if calendar.get_content_disposition() not in (None, "inline"):
        findings.append("the calendar is an attachment")
    to, attendee = mail["To"].addresses[0].addr_spec, Message.read_plainly(calendar_of(data)).attendee
    if attendee != f"mailto:{to}":
        findings.append(f"goes to {to}, and invites {attendee}")
    return findings


def read_mail(data: bytes) -> EmailMessage:
    return email.message_from_bytes(data, policy=email.policy.default)


def calendar_of(data: bytes) -> bytes:
    return list(read_mail(data).iter_parts())[-1].get_payload(decode=True)


def carried_findings(files: dict[str, bytes]) -> Findings:
    """An e-mail carries the very calendar that lies beside it."""
    return [
        f"{name}: not the calendar of {Path(name).stem}.ics"
        for name, data in files.items()
        if name.endswith(".eml") and not name.endswith("-seat.eml") and calendar_of(data) != files.get(f"{Path(name).stem}.ics")
    ]


def thread_findings(files: dict[str, bytes]) -> Findings:
    """An e-mail that belongs to another names one that goes to the same person under the same subject."""
    mails = {name: read_mail(data) for name, data in files.items() if name.endswith(".eml")}
    known = {str(mail["Message-ID"]).strip(): (str(mail["To"]), str(mail["Subject"])) for mail in mails.values()}
    return [
        f"{name}: answers {mail['References']}, which is not there"
        for name, mail in mails.items()
        if "References" in mail
        and known.get(str(mail["References"]).strip()) != (str(mail["To"]), str(mail["Subject"]))
    ]


def sequence_findings(files: dict[str, bytes]) -> Findings:
    """Of one UID, later messages have a SEQUENCE that is not lower, and go to the same person about the same thing."""
    findings = []
    last: dict[str, tuple[int, str]] = {}
    subjects: dict[tuple[str, str], str] = {}
    for name, data in files.items():
        place = NAME_OF_A_FILE.match(name)
        if not (place and name.endswith(".ics")):
            continue
        event = properties(data)
        uid, sequence = read_back.value_of(event, "UID"), int(read_back.value_of(event, "SEQUENCE"))
        subject = f"{place['who']}, workshop {place['workshop']}"
        if uid in last and (sequence < last[uid][0] or subject != last[uid][1]):
            findings.append(f"{name}: {subject}, SEQUENCE {sequence} after {last[uid][1]}, SEQUENCE {last[uid][0]}")
        last[uid] = sequence, subject
        if subjects.setdefault((place["who"], place["workshop"]), uid) != uid:
            findings.append(f"{name}: another UID than before")
    return findings


def privacy_findings(table: Path, files: dict[str, bytes]) -> Findings:
    """No message to somebody holds the name or the address of somebody else, as it is or once decoded."""
    people = list(csv.DictReader(table.read_text().splitlines(), delimiter=";"))
    findings = []
    named = set()
    for name, data in files.items():
        text = data.decode() + (decoded(data) if name.endswith(".eml") else unfolded(data))
        place = NAME_OF_A_FILE.match(name)
        own = people[int(place["who"]) - 1] if place and place["kind"] == "participant" else None
        for person in people:
            secrets = {person[column] for column in ("Nom", "Courriel", "Téléphone")} - {""}
            found = {secret for secret in secrets if secret.casefold() in text.casefold()}
            if person is own and found:
                named.add(person["Nom"])
            elif shared := found - set((own or {}).values()):
                findings.append(f"{name}: {', '.join(sorted(shared))} of {person['Prénom']} {person['Nom']}")
    if not any(NAME_OF_A_FILE.match(name) for name in files):
        return findings
    # A check that never finds anybody would prove nothing.
    return findings + [
        f"{table}: nobody is told of {person['Nom']}"
        for person in people
        if person["Courriel"] and person["Nom"] not in named
    ]


def decoded(data: bytes) -> str:
    mail = read_mail(data)
    bodies = [part.get_payload(decode=True) for part in mail.iter_parts()]
    return "\n".join([str(value) for value in mail.values()] + [unfolded(body) for body in bodies])


def unfolded(data: bytes) -> str:
    return re.sub(rb"\r\n[ \t]", b"", data).decode()


if __name__ == "__main__":
    report(check, "icalendar, vobject, sabre and email read every message alike")
