"""What docs/invoices.md promises of each syntax: who is named by which number, and where."""

import re

from cross_industry import AGREEMENT, HEADER, SETTLEMENT, Element, every, text

NUMBER = re.compile(r"[A-Za-z0-9+\-_/]{1,20}")
FRAMES = {"fr": "S1", "chorus-legacy": "A1"}
LEGAL_SCHEMES = {"fr": "0002", "chorus-legacy": "0009"}
LENGTHS = {"0002": 9, "0009": 14}
PARTIES = ("SellerTradeParty", "BuyerTradeParty")


def findings(root: Element, syntax: str) -> list[str]:
    found = common(root) + parties(root, syntax)
    frame = text(root, "rsm:ExchangedDocumentContext/ram:BusinessProcessSpecifiedDocumentContextParameter/ram:ID")
    if frame != FRAMES[syntax]:
        found.append(f"BT-23 is {frame}")
    marks = [text(note, "ram:Content") for note in notes(root, "ADN")]
    if marks != (["B2G"] if syntax == "fr" else []):
        found.append(f"notes ADN are {marks}")
    return found + (addresses(root) if syntax == "fr" else [])


def common(root: Element) -> list[str]:
    found = []
    if not NUMBER.fullmatch(text(root, f"{HEADER}/ram:ID") or ""):
        found.append(f"BT-1 is {text(root, f'{HEADER}/ram:ID')}")
    code, preceding = text(root, f"{HEADER}/ram:TypeCode"), every(root, f"{SETTLEMENT}/ram:InvoiceReferencedDocument")
    if code not in ("380", "381"):
        found.append(f"BT-3 is {code}")
    if len(preceding) > 1 or (code == "381" and not preceding):
        found.append(f"type {code} names {len(preceding)} preceding documents")
    for subject in ("PMT", "PMD", "AAB"):
        if len(notes(root, subject)) != 1:
            found.append(f"{len(notes(root, subject))} notes {subject}")
    return found


def notes(root: Element, subject: str) -> list[Element]:
    return [each for each in every(root, f"{HEADER}/ram:IncludedNote") if text(each, "ram:SubjectCode") == subject]


def parties(root: Element, syntax: str) -> list[str]:
    found = []
    for name in PARTIES:
        (party,) = every(root, f"{AGREEMENT}/ram:{name}")
        numbers = every(party, "ram:SpecifiedLegalOrganization/ram:ID") + every(party, "ram:GlobalID")
        schemes = [LEGAL_SCHEMES[syntax]] + (["0009"] if syntax == "fr" else [])
        if [each.get("schemeID") for each in numbers] != schemes:
            found.append(f"{name} is named by {[each.attrib for each in numbers]}")
        for number in numbers:
            if not (number.text.isdecimal() and len(number.text) == LENGTHS.get(number.get("schemeID"))):
                found.append(f"{name} has the number {number.text}")
            elif not luhn(number.text) or not number.text.startswith("90000"):
                found.append(f"{name} has the number {number.text}, which does not check or may be somebody's")
    return found


def luhn(digits: str) -> bool:
    doubled = [int(digit) * (1 + place % 2) for place, digit in enumerate(reversed(digits))]
    return sum(value - 9 if value > 9 else value for value in doubled) % 10 == 0


def addresses(root: Element) -> list[str]:
    """BT-34 is a SIREN; BT-49 is `SIREN_SIRET_SERVICE`, with the service of BT-10."""
    legal = [text(root, f"{AGREEMENT}/ram:{name}/ram:SpecifiedLegalOrganization/ram:ID") for name in PARTIES]
    buyer = [
        legal[1],
        text(root, f"{AGREEMENT}/ram:BuyerTradeParty/ram:GlobalID"),
        text(root, f"{AGREEMENT}/ram:BuyerReference"),
    ]
    expected = [legal[0], "_".join(part for part in buyer if part)]
    found = []
    for name, address in zip(PARTIES, expected):
        uris = every(root, f"{AGREEMENT}/ram:{name}/ram:URIUniversalCommunication/ram:URIID")
        if [(uri.text, uri.get("schemeID")) for uri in uris] != [(address, "0225")]:
            found.append(f"{name} has the addresses {[uri.text for uri in uris]}")
    return found
