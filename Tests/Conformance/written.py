"""Documents of a story told with other texts, held against the same document of the neutral story.

Each is read by what somebody else wrote, and must hold what the neutral one holds, with the texts in the place of the
neutral words: no more elements, headers, cells or properties, and every text as it was given.
"""

import csv
import email.policy
import io
import json
import re
import unicodedata
from collections.abc import Mapping
from difflib import SequenceMatcher
from email.header import decode_header, make_header
from email.message import EmailMessage

import icalendar
import vobject
from lxml import etree, html

from story import NEUTRAL

Texts = Mapping[str, str]

SLOT_OF = {word: slot for slot, word in NEUTRAL.items()}
WORDS = re.compile("|".join(sorted(map(re.escape, SLOT_OF), key=len, reverse=True)), re.IGNORECASE)
#: Identifiers and hashes: of every story its own.
OWN = re.compile(
    r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|\b[0-9a-f]{64}\b|\b(?:[0-9a-f]{4} ){3}[0-9a-f]{4}\b"
)
#: All that an annex has of a name: two characters, and the number of the person.
INITIALS = re.compile(r"\S+\. \S+\. \((?=\d+\))")
#: What a spreadsheet would calculate; a number is none.
SIGNS = "=+-@\u2212\ufe62\ufe63\ufe66\ufe6b\uff0b\uff0d\uff1d\uff20"
#: An apostrophe before what would be one, in the cell or in a part of it that other separators would make a cell.
GUARD = re.compile(rf"(^|[,;\t\r\n])'(?=\W*?[{re.escape(SIGNS)}])")
NUMBER = re.compile(r"[+-]?[0-9]+(?:[,.][0-9]+)?")
#: 3GPP TS 23.038 §6.2.1, with its extension.
ON_TELEPHONES = frozenset(
    "@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ!\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§"
    "¿abcdefghijklmnopqrstuvwxyzäöñüà^{}\\[~]|€"
)
#: RFC 6868 is not read by all, so these become apostrophes in parameters: see docs/calendars.md.
IN_PARAMETERS = str.maketrans({'"': "'", "^": "'"})


def put(neutral: str, texts: Texts) -> str:
    """The neutral text with the given texts in it, in capitals where the neutral word is."""

    def given(word: re.Match[str]) -> str:
        return texts[SLOT_OF[word[0]]] if word[0] in SLOT_OF else texts[slots[word[0].casefold()]].upper()

    slots = {word.casefold(): slot for word, slot in SLOT_OF.items()}
    return WORDS.sub(given, neutral)


def plain(text: str) -> str:
    """A text without what typesetting may choose: the kind of spaces and of apostrophes, where a line ends."""
    return OWN.sub("#", INITIALS.sub("#. #. (", " ".join(text.replace("\u2019", "'").split())))


def difference(expected: str, found: str) -> str:
    """Where two texts part."""
    for kind, *ends in SequenceMatcher(None, expected, found, autojunk=False).get_opcodes():
        if kind != "equal":
            before, after = expected[max(0, ends[0] - 20) : ends[1] + 20], found[max(0, ends[2] - 20) : ends[3] + 20]
            return f"{before!a} became {after!a}"
    return "nothing"


def text_findings(neutral: str, found: str, texts: Texts, name: str = "text") -> list[str]:
    expected, seen = plain(put(neutral, texts)), plain(found)
    return [] if expected == seen else [f"{name}: {difference(expected, seen)}"]


def shape(root: etree._Element) -> list[tuple[str, list[str]]]:
    """Its elements in their order, and the names of what each has, whose case HTML does not keep."""
    return [(element.tag, sorted(name.lower() for name in element.attrib)) for element in root.iter(etree.Element)]


def page_findings(neutral: bytes, data: bytes, texts: Texts) -> list[str]:
    """A page is XML and HTML, says the same as either, and has the elements of the neutral one."""
    try:
        page = etree.fromstring(data)
    except etree.XMLSyntaxError as error:
        return [f"is no XML: {error}"]
    other = html.document_fromstring(data, parser=html.HTMLParser(encoding="utf-8"))
    model = etree.fromstring(neutral)
    found = []
    for reader, root in (("XML", page), ("HTML", other)):
        if shape(root) != shape(model):
            found.append(f"other elements than the neutral page, read as {reader}")
        for element in root.iter(etree.Element):
            found += [f"{element.tag} has {name}" for name in element.attrib if name.lower().startswith("on")]
            found += [f"{element.tag} is there" for _ in [0] if element.tag in ("script", "iframe", "object", "base")]
    if page_text(page) != page_text(other):
        found.append(f"XML and HTML read differently: {difference(page_text(page), page_text(other))}")
    return found + text_findings(page_text(model), page_text(page), texts)


def page_text(root: etree._Element) -> str:
    return "\n".join(" ".join(text.split()) for text in root.itertext() if text.strip())


def document_findings(neutral: bytes, data: bytes, texts: Texts) -> list[str]:
    """A document for programs, in XML."""
    try:
        root, model = etree.fromstring(data), etree.fromstring(neutral)
    except etree.XMLSyntaxError as error:
        return [f"is no XML: {error}"]
    found = [] if shape(root) == shape(model) else ["other elements than the neutral document"]
    return found + text_findings(page_text(model), page_text(root), texts)


def table_findings(neutral: bytes, data: bytes, texts: Texts, separator: str = ";") -> list[str]:
    """Every cell as it was given; what a spreadsheet would calculate has an apostrophe before it."""
    model, found = cells(neutral, separator), []
    table = cells(data, separator)
    if [len(row) for row in table] != [len(row) for row in model]:
        return [f"{len(table)} rows and {sum(map(len, table))} cells, {len(model)} and {sum(map(len, model))} were due"]
    for row, (line, neutral_line) in enumerate(zip(table, model, strict=True), 1):
        for cell, neutral_cell in zip(line, neutral_line, strict=True):
            expected = put(neutral_cell, texts)
            unguarded, expected_cell = (OWN.sub("#", GUARD.sub(r"\1", each)) for each in (cell, expected))
            if unguarded != expected_cell:
                found.append(f"row {row}: {difference(expected, cell)}")
            if is_formula(cell) and not NUMBER.fullmatch(cell):
                found.append(f"row {row}: a formula, {cell!a}")
    return found


def is_formula(cell: str) -> bool:
    """Whether the first character that is seen begins one."""
    seen = next((character for character in cell if unicodedata.category(character)[0] not in "CMZ"), "")
    return cell.startswith(("\t", "\r")) or seen in SIGNS and seen != ""


def cells(data: bytes, separator: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=separator, strict=True))


def json_findings(neutral: bytes, data: bytes, texts: Texts) -> list[str]:
    """The same members, and in them the texts as they were given."""
    expected = put_in(json.loads(neutral), texts)
    return value_findings(expected, json.loads(data), "$")


def put_in(value: object, texts: Texts) -> object:
    match value:
        case str():
            return put(value, texts)
        case list():
            return [put_in(each, texts) for each in value]
        case dict():
            return {put(name, texts): put_in(each, texts) for name, each in value.items()}
    return value


def value_findings(expected: object, value: object, path: str) -> list[str]:
    match expected, value:
        case dict(), dict() if expected.keys() == value.keys():
            members = [value_findings(expected[name], value[name], f"{path}.{name}") for name in expected]
            return [found for member in members for found in member]
        case list(), list() if len(expected) == len(value):
            pairs = zip(expected, value, strict=True)
            return [found for pair in pairs for found in value_findings(*pair, f"{path}[]")]
        case str(), str():
            same = OWN.sub("#", expected) == OWN.sub("#", value)
            return [] if same else [f"{path}: {difference(expected, value)}"]
    return [] if expected == value else [f"{path}: {value!a:.80} for {expected!a:.80}"]


def read_mail(data: bytes) -> EmailMessage:
    return email.message_from_bytes(data, policy=email.policy.default)


def mail_findings(neutral: bytes, data: bytes, texts: Texts) -> list[str]:
    """The headers of the neutral e-mail and no other, the same addresses, and each part with its texts."""
    model, mail = read_mail(neutral), read_mail(data)
    found = [f"{part.get_content_type()}: {defect!r}" for part in mail.walk() for defect in part.defects]
    found += [f"{name}: {defect!r}" for name, header in mail.items() for defect in header.defects]
    if mail.keys() != model.keys():
        return [*found, f"headers {mail.keys()}, not {model.keys()}"]
    for name in ("From", "To"):
        for address, neutral_address in zip(mail[name].addresses, model[name].addresses, strict=True):
            if address.addr_spec != put(neutral_address.addr_spec, texts):
                found.append(f"{name} is {address.addr_spec!a}")
            found += text_findings(neutral_address.display_name, display_name(mail, name), texts, name)
    found += text_findings(str(model["Subject"]), str(mail["Subject"]), texts, "Subject")
    parts, model_parts = list(mail.iter_parts()), list(model.iter_parts())
    if [part.get_content_type() for part in parts] != [part.get_content_type() for part in model_parts]:
        return [*found, f"parts {[part.get_content_type() for part in parts]}"]
    for part, model_part in zip(parts, model_parts, strict=True):
        name = part.get_content_type()
        check = {"text/html": page_findings, "text/calendar": calendar_findings, "text/plain": letter_findings}[name]
        payloads = [each.get_payload(decode=True) for each in (model_part, part)]
        found += [f"{name}: {finding}" for finding in check(*payloads, texts)]
    return found


def display_name(mail: EmailMessage, header: str) -> str:
    """The name before the address. Python's own has a space between encoded words, against RFC 2047 §6.2."""
    raw = next(value for name, value in mail.raw_items() if name == header).rpartition("<")[0].strip()
    quoted = re.fullmatch(r'"(.*)"', raw, re.DOTALL)
    return re.sub(r"\\(.)", r"\1", quoted[1]) if quoted else str(make_header(decode_header(raw)))


def letter_findings(neutral: bytes, data: bytes, texts: Texts) -> list[str]:
    """A text whose lines end where they are full, within a word that is longer than a line if need be."""
    expected, found = (re.sub(r"\s", "", plain(text)) for text in (put(neutral.decode(), texts), data.decode()))
    return [] if expected == found else [difference(expected, found)]


def sms_findings(neutral: bytes, data: bytes, texts: Texts) -> list[str]:
    """A text in the letters of telephones: one that they lack loses its accent, or is a question mark.

    The programme and who writes are told where there is room for them.
    """
    found = re.sub(r"\s", "", unicodedata.normalize("NFC", plain(data.decode())))
    wordings = [
        re.sub(r"\s", "", unicodedata.normalize("NFC", plain(put(wording, texts))))
        for wording in sms_wordings(neutral.decode())
    ]
    for expected in wordings:
        same = "".join(re.escape(letter) if letter in ON_TELEPHONES else ".{0,3}" for letter in expected)
        if re.fullmatch(same, found, re.DOTALL):
            return []
    return [difference(wordings[0], found)]


def sms_wordings(neutral: str) -> list[str]:
    """The neutral text, and what it may be with more room, or with less."""
    programme, contact = (re.escape(NEUTRAL[slot]) for slot in ("programme", "contact"))
    bare = re.sub(rf"Programme\s:\s{programme}\. |{contact}, (?=Tél)", "", neutral)
    return [neutral] + [
        start + re.sub(r"Tél(?=\.)", name + "Tél", bare)
        for start in ("", f"Programme : {NEUTRAL['programme']}. ")
        for name in ("", f"{NEUTRAL['contact']}, ")
    ]


def calendar_findings(neutral: bytes, data: bytes, texts: Texts) -> list[str]:
    """Both readers find the properties of the neutral calendar, in each of its events, with the given texts."""
    found = []
    for reader in (read_with_icalendar, read_with_vobject):
        model, events = reader(neutral), reader(data)
        if [sorted(event) for event in events] != [sorted(event) for event in model]:
            found.append(f"other properties than the neutral calendar, by {reader.__name__}")
            continue
        for event, neutral_event in zip(events, model, strict=True):
            for name, value in event.items():
                given = {slot: text.translate(IN_PARAMETERS) for slot, text in texts.items()} if ";" in name else texts
                found += text_findings(neutral_event[name], value, given, f"{name} by {reader.__name__}")
    return found


TEXTS = ("SUMMARY", "LOCATION", "DESCRIPTION", "ORGANIZER", "ATTENDEE", "COMMENT", "CONTACT")
#: Texts, too; icalendar leaves in them what is escaped.
NAMES = ("NAME", "X-WR-CALNAME")


def read_with_icalendar(data: bytes) -> list[dict[str, str]]:
    events = []
    for part in icalendar.Calendar.from_ical(data).walk():
        event = {}
        for name, value in part.property_items(recursive=False, sorted=False):
            if name not in ("BEGIN", "END"):
                event[name] = str(value) if name in TEXTS else ""
                event |= {f"{name};CN": str(value.params["CN"])} if "CN" in getattr(value, "params", {}) else {}
        events.append(event)
    return events


def read_with_vobject(data: bytes) -> list[dict[str, str]]:
    def read(part: vobject.base.Component) -> list[dict[str, str]]:
        event = {}
        for line in part.lines():
            event[line.name] = str(line.value) if line.name in TEXTS + NAMES else ""
            event |= {f"{line.name};CN": line.params["CN"][0]} if "CN" in line.params else {}
        return [event] + [other for inner in part.components() for other in read(inner)]

    return read(vobject.readOne(data.decode(), transform=False))
