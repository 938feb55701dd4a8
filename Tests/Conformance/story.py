"""A small programme as it is lived: three people, one workshop held, one put off, one called off, one invoice.

Every text that somebody gives is a slot: `NEUTRAL` has a plain word for each, and the same story can be told with other
texts. What is written then differs by those texts and by nothing else.
"""

import csv
import io
import json
import re
import shutil
from collections.abc import Mapping
from pathlib import Path

import ateliers

#: Where each text goes. No word is part of another, nor of what the program or the programme says.
PEOPLE = ("family1", "given1", "family2", "given2", "family3", "given3")
RECORDS = ("exemption", "comment", "correction", "postponed", "off", "because", "author", "attestor", "rejection")
PROGRAMME = {
    "programme": "name: Ateliers Pass Numériques 2021",
    "provider": "provider: MEE-MIFE Isère",
    "commissioner": "commissioner: Communauté de communes Le Grésivaudan",
    "included": "- les déplacements des formateurs",
    "contact": "name: Ateliers numériques du Grésivaudan",
    "title": '- title: "Poste informatique et Internet : quézako ?"',
    "option": '- title: "Smartphone"',
    "skill": "- aller sur Internet",
    "bring": "- de quoi écrire",
    "venue": "name: Mission Locale Grésivaudan-Alpes-Métropole",
    "address": "address: 38920 Crolles",
    "trainer": "name: Formateur A",
    "kit": "name: Mallette de huit ordinateurs portables",
    "seller": "name: MEE-MIFE Isère (numéros fictifs)",
    "city": "city: Grenoble",
    "buyer": "name: Communauté de communes Le Grésivaudan (numéros fictifs)",
}
SLOTS = (*PEOPLE, *RECORDS, *PROGRAMME)
NEUTRAL = {slot: f"Zq{slot}qz" for slot in SLOTS} | {"email1": "zqone@example.org", "email3": "zqthree@example.org"}


class Refused(Exception):
    """The program did not take a text that it should."""


class Story:
    """The story in a folder of its own."""

    def __init__(self, program: Path, programme: Path, folder: Path, texts: Mapping[str, str] = NEUTRAL):
        self.program, self.folder, self.texts, self.verbs = program, folder, texts, 0
        shutil.rmtree(folder, ignore_errors=True)
        kept = shutil.ignore_patterns("published", "rehearsal", "outbox", "ateliers.sqlite*")
        shutil.copytree(programme, folder, ignore=kept)
        for line in PROGRAMME.items():
            self.rewrite(*line)

    def rewrite(self, slot: str, line: str) -> None:
        """Puts a text in the programme file; a JSON string is one of YAML."""
        path = self.folder / "programme.yaml"
        before, after = path.read_text(), line.partition(": ")
        key = f"{after[0]}: " if after[1] else "- "
        if f"{line}\n" not in before:
            raise Refused(f"the programme has no line {line!r}")
        path.write_text(before.replace(f"{line}\n", f"{key}{json.dumps(self.texts[slot], ensure_ascii=False)}\n", 1))

    def change(self, day: str, *arguments: str) -> None:
        """A verb that touches people, as somebody carries it out who has read whom."""
        name = re.search(rb"--accept ([0-9a-f]{8})", self.do(day, *arguments))
        if not name:
            raise Refused(f"{arguments} touches nobody")
        self.do(day, *arguments, f"--accept={name[1].decode()}")

    def do(self, day: str, *arguments: str) -> bytes:
        """One verb, on the evening of a day; identifiers are the same in every story."""
        self.verbs += 1
        more = [f"--now={day}T18:00:00+01:00", f"--seed={self.verbs}", f"--by={self.texts['author']}"]
        run = ateliers.run(self.program, [*arguments, *more], self.folder, limit=60)
        if run.code:
            raise Refused(f"{arguments} ends with {run.code}: {run.err.decode(errors='replace')}")
        return run.out

    def table(self) -> bytes:
        """The people, as a table to import."""
        rows, texts = io.StringIO(), self.texts
        sheet = csv.writer(rows, delimiter=";")
        sheet.writerow(["Nom", "Prénom", "Commune", "Courriel", "Téléphone", "Dérogation", "Attesté par"])
        for number, (commune, email) in enumerate((("Crolles", "1"), ("Pontcharra", ""), ("Bernin", "3")), 1):
            names = [texts[f"family{number}"], texts[f"given{number}"]]
            mail = texts[f"email{email}"] if email else ""
            sheet.writerow([*names, commune, mail, f"06 99 00 00 0{number}", texts["exemption"], texts["attestor"]])
        return rows.getvalue().encode()

    def tell(self) -> "Story":
        texts, table = self.texts, self.folder / "people.csv"
        table.write_bytes(self.table())
        self.do("2021-01-26", "plan")
        self.do("2021-02-01", "import", "people.csv")
        self.do("2021-02-01", "enrol", "1,3", "--session=1")
        self.do("2021-02-01", "enrol", "2", "--session=2")
        self.do("2021-02-01", "theme", "1", texts["option"])
        self.do("2021-02-02", "commune", "Crolles", "--answer=confirmed", "--mandate=2021-01-28", "--regie=dispensed")
        self.do("2021-02-02", "pass", "give", "1")
        self.do("2021-02-03", "invite")
        self.do("2021-02-04", "assess", "1", "diagnostic", "0010/0000/1100/0000/111", f"--comment={texts['comment']}")
        self.do("2021-03-01", "pass", "collect", "1.1", "1", "PN00001,PN00002")
        self.do("2021-03-01", "attend", "1.1", "PP")
        self.do("2021-03-01", "attend", "1.1", "--person=1", "--as=L", f"--because={texts['correction']}")
        self.change("2021-03-01", "postpone", "1.3", "--to=2021-03-18", f"--because={texts['postponed']}")
        self.change("2021-03-01", "cancel", "1.4", "--cause=force-majeure", f"--because={texts['off']}")
        self.do("2021-03-02", "invite")
        self.do("2021-03-02", "pass", "scan", "all")
        self.do("2021-04-02", "claim", "make", "2021-03")
        self.do("2021-04-02", "claim", "send", "1")
        self.do("2021-04-02", "pass", "collect", "1.1", "1", "PN00006")
        return self

    def end(self) -> "Story":
        """What comes when all is over: the issuer answers, and the invoice."""
        because = f"--because={self.texts['rejection']}"
        self.do("2021-05-03", "claim", "settle", "1", "--rejected=PN00001", "--fault=provider", because)
        self.do("2021-07-02", "invoice", "issue", f"--because={self.texts['because']}", "--up-to=1")
        return self
