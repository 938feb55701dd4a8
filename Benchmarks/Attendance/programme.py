"""The folder of the made-up year, as somebody would write it: a programme, and a table of its people."""

import csv
import random
from collections import Counter
from pathlib import Path

from year import FIRST_DAY, LAST_DAY, PROGRAMME, SEATS, SKILLS, WORKSHOPS, Year

HEADER = ["Nom", "Prénom", "Commune", "Téléphone", "Orienté par", "Difficulté", "Revenus modestes", "Motivation"]
# Of a session, for each pass of a chequebook: eight people's passes are the difference.
BASE_CENTS, FLOOR_CENTS = 18_750, 10_750


def write(folder: Path, year: Year) -> None:
    folder.mkdir(parents=True)
    (folder / "programme.yaml").write_text(programme(year), encoding="utf-8")
    with open(folder / "people.csv", "w", encoding="utf-8", newline="") as table:
        rows = csv.writer(table, delimiter=";")
        rows.writerow(HEADER)
        rows.writerows(people(year))


def people(year: Year) -> list[list[str]]:
    """As many as there are seats; those of one venue are mixed, so that a session has people of several communes."""
    draw = random.Random(year.seed)
    seats = [session.venue for session in year.planned() for _ in range(SEATS)]
    homes = {}
    for venue, number in Counter(seats).items():
        near = [commune for commune, nearest in year.communes if nearest == venue]
        homes[venue] = [near[place % len(near)] for place in range(number)]
        draw.shuffle(homes[venue])
    return [
        [f"Personne {number}", "Camille", homes[venue].pop(), f"06{number:08}", "ccas", "oui", "oui", "oui"]
        for number, venue in enumerate(seats, 1)
    ]


def programme(year: Year) -> str:
    """One session only is planned by the search, which at this size would take hours; the rest is loaded."""
    venues = range(1, year.venues + 1)
    reserve = year.chequebooks - year.chequebooks_of_commune * len(year.communes)
    return f"""\
programme:
  id: {PROGRAMME}
  name: Une année nationale
  language: fr
  time zone: Europe/Paris
decision:
  number: ANNEE-2022
  date: 2021-12-01
  commissioner: Agence
  provider: Opérateur
  budget line: "6226"
  included in price: [tout]
  eligibility: [une difficulté]
  otherwise: [Paris]
window: {{ from: {FIRST_DAY}, to: {LAST_DAY} }}
half-days: {{ morning: 09:00-12:00, afternoon: 14:00-17:00 }}
closed weekdays: [saturday, sunday]
closures: []
sessions: {{ number: 1, workshops: {WORKSHOPS}, seats: {SEATS} }}
rhythm:
  ideal gap: 7
  shortest gap: 2
  longest gap: 14
  wished spread: 21
  trainer turnaround: 15
  kit handling: 45
themes:
{"".join(theme(order) for order in range(1, WORKSHOPS + 1))}\
theme vote: {{ closes after workshop: 1 }}
bring: [votre chéquier]
kits: [{{ id: mallette, name: Mallette }}]
venues:
{"".join(venue(number) for number in venues)}\
journeys: []
trainers:
{"".join(trainer(number) for number in venues)}\
pins: [{{ 1: {FIRST_DAY} to {FIRST_DAY.replace(month=2)} venue-1 }}]
passes:
  ordered: {year.chequebooks * year.passes_per_chequebook}
  per chequebook: {year.passes_per_chequebook}
  chequebooks: {year.chequebooks}
  reserve: {reserve}
  face value: 10.00
  received: 2021-12
  serials: ["PN-########"]
  answers: {{ date: 2021-12-15, confirmed: {len(year.communes)}, declined: 0, silent: 0 }}
tariff:
  base: {euros(year.sessions * year.passes_per_chequebook * BASE_CENTS)}
  floor: {euros(year.sessions * year.passes_per_chequebook * FLOOR_CENTS)}
  rule: linear
  undelivered: pro-rata
  collection: every workshop
  vat: exempt 261-4-4°
  instalments: final invoice
  passes that count: [collected, accepted, paid]
communes:
{"".join(commune(name, venue, year) for name, venue in year.communes)}"""


def theme(order: int) -> str:
    return f"  - {{ title: Thème {order}, skills: [{', '.join(skills(order))}] }}\n"


def skills(order: int) -> list[str]:
    return [f"savoir {order}.{place}" for place in range(1, SKILLS + 1)]


def venue(number: int) -> str:
    wished = 1 if number == 1 else 0
    return (
        f"  - {{ id: venue-{number}, name: Lieu {number}, town: Ville {number}, address: Ville {number}, "
        f"state: confirmed, open: [monday, tuesday, wednesday, thursday, friday], kit: mallette, "
        f"wished sessions: {wished} }}\n"
    )


def trainer(number: int) -> str:
    return (
        f"  - {{ id: trainer-{number}, name: Formateur {number}, teaches: [1, 2, 3, 4, 5], most per week: 10, "
        f"minutes: {{ venue-{number}: 10 }} }}\n"
    )


def commune(name: str, nearest: int, year: Year) -> str:
    minutes = f"venue-{nearest}: 10"
    if year.venues > 1:
        minutes += f", venue-{nearest % year.venues + 1}: 45"
    return f"  - {{ name: {name}, chequebooks: {year.chequebooks_of_commune}, minutes: {{ {minutes} }} }}\n"


def euros(cents: int) -> str:
    return f"{cents // 100}.{cents % 100:02}"
