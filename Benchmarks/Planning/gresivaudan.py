"""The programme of Le Grésivaudan, 2021: one body, two venues, 43 communes."""

import csv
from pathlib import Path
from random import Random

from drawing import Position, beginning, draw_busy, draw_participants, draw_unavailable, minutes, settle

SEED = 2021
COMMUNES = Path(__file__).with_name("gresivaudan-communes.csv")
PARTICIPANTS = 40
VENUES: list[tuple[str, Position]] = [
    ("Crolles - Mission Locale", (45.285, 5.884)),
    ("Pontcharra - Maison des Services", (45.434, 6.017)),
]
TRAINERS: list[tuple[str, Position, list[int]]] = [
    ("Formateur A (Grenoble)", (45.188, 5.724), [1, 2, 3, 4, 5]),
    ("Formatrice B (Chambéry)", (45.566, 5.921), [1, 2, 3, 5]),
]
NOTE = (
    "calendar and booklet counts real (DEL-2021-0022); coordinates and travel times APPROXIMATE "
    "(haversine x1.3, 50 km/h valley, 30 km/h mountain); trainers, busy slots and participants SYNTHETIC"
)


def gresivaudan() -> dict:
    random = Random(SEED)
    instance = beginning("gresivaudan-2021", SEED)
    instance["note"] = NOTE
    instance["venues"] = [
        {
            "id": number,
            "body": 0,
            "name": name,
            "lat": position[0],
            "lon": position[1],
            "kit": 0,
            "busy": draw_busy(random, 3),
        }
        for number, (name, position) in enumerate(VENUES)
    ]
    instance["kits"] = [{"id": 0}]
    instance["travel"] = [[0, 1, minutes(VENUES[0][1], VENUES[1][1])]]
    instance["trainers"] = [
        {
            "id": number,
            "name": name,
            "orders": orders,
            "max_per_week": 6,
            "unavailable": draw_unavailable(random, 3, leave=1 + number),
            "travel": {str(venue): minutes(home, position) for venue, (_, position) in enumerate(VENUES)},
        }
        for number, (name, home, orders) in enumerate(TRAINERS)
    ]
    communes = instance["communes"] = read_communes()
    instance["bodies"] = [
        {"id": 0, "name": "Le Grésivaudan", "zone": "A", "venues": [0, 1], "sessions": 4, "quota": [2, 2]}
    ]
    chequebooks = [commune["booklets"] for commune in communes]
    instance["participants"] = draw_participants(
        random, 0, list(range(len(communes))), chequebooks, PARTICIPANTS, first=0
    )
    settle(instance, random)
    return instance


def read_communes() -> list[dict]:
    """The communes, with their chequebooks as the decision allots them and the way to each venue."""
    with COMMUNES.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    return [
        {
            "id": number,
            "name": row["name"],
            "body": 0,
            "booklets": int(row["chequebooks"]),
            "travel": [
                [venue, minutes(position_of(row), position, int(row["kilometres per hour"]))]
                for venue, (_, position) in enumerate(VENUES)
            ],
        }
        for number, row in enumerate(rows)
    ]


def position_of(row: dict[str, str]) -> Position:
    return float(row["latitude"]), float(row["longitude"])
