"""A made-up country of as many bodies as asked.

Departments of about thirteen bodies lie side by side in a square. The bodies of a department are towns away from
one another; one to three neighbours share a kit; trainers live anywhere in the department and some work across
its border, which ties all bodies together.
"""

import math
from collections import defaultdict
from itertools import combinations
from random import Random

from drawing import Position, beginning, draw_busy, draw_participants, draw_unavailable, kilometres, minutes, settle

DEPARTMENT = (0.72, 1.02)  # degrees north and east: some eighty kilometres each way
CORNER = (43, 0)
TURN = 6.283  # radians
LONGEST_WAY_OF_A_TRAINER = 75  # minutes
LONGEST_WAY_OF_A_PERSON = 60
# Beyond it neither a trainer nor a kit can be at both venues in one day: 120 minutes between the half-days, less 15.
LONGEST_MOVE = 105
# Of 40,000 people in 1,254 bodies; a body has 20 to 46.
PEOPLE, BODIES, FEWEST, MOST = 40_000, 1_254, 20, 46


def synthetic(bodies: int, seed: int) -> dict:
    return Country(bodies, Random(seed * 1_000_003 + bodies)).instance(seed)


class Country:
    """Bodies, venues, trainers and communes as they are drawn, with the positions that the instance leaves out."""

    def __init__(self, bodies: int, random: Random):
        self.random = random
        self.departments = max(1, round(bodies / 13))
        self.side = math.ceil(math.sqrt(self.departments))
        self.bodies: list[dict] = []
        self.departments_of_bodies: list[int] = []
        self.kits: list[dict] = []
        self.venues: list[dict] = []
        self.venue_positions: list[Position] = []
        self.venues_of_department: dict[int, list[int]] = defaultdict(list)
        self.trainers: list[dict] = []
        self.homes: list[tuple[Position, int, bool]] = []  # where, department, whether also beyond its border
        self.communes: list[dict] = []
        self.commune_positions: list[Position] = []
        self.populations: list[list[tuple[int, float]]] = []  # for each body, its communes and their weights
        for department in range(self.departments):
            share = bodies // self.departments + (department < bodies % self.departments)
            self.draw_bodies(department, share)
            self.draw_trainers(department, max(2, math.ceil(0.4 * share)))
        self.assign_venues()

    # Drawing

    def draw_bodies(self, department: int, number: int) -> None:
        towns = self.draw_towns(department, number)
        order = sorted(range(number), key=lambda town: (round(towns[town][0] * 4), towns[town][1]))
        start = 0
        while start < number:
            neighbours = order[start : start + self.random.choice([1, 2, 2, 3])]
            start += len(neighbours)
            self.kits.append({"id": len(self.kits)})
            for town in neighbours:
                self.draw_body(department, towns[town])

    def draw_towns(self, department: int, number: int) -> list[Position]:
        """Towns apart from one another: each is the loneliest of twelve positions."""
        north, east = self.corner(department)
        towns: list[Position] = []
        for _ in range(number):
            best, best_distance = None, -1.0
            for _ in range(12):
                position = (
                    north + self.random.uniform(0.06, DEPARTMENT[0] - 0.06),
                    east + self.random.uniform(0.08, DEPARTMENT[1] - 0.08),
                )
                distance = min((kilometres(position, town) for town in towns), default=99)
                if best is None or distance > best_distance:
                    best, best_distance = position, distance
            towns.append(best)
        return towns

    def draw_body(self, department: int, town: Position) -> None:
        body = len(self.bodies)
        number = self.random.choices([1, 2, 3], [15, 65, 20])[0]
        venues = [self.draw_venue(department, body, town, is_alone=number == 1) for _ in range(number)]
        population = self.draw_communes(body, town)
        self.populations.append(population)
        self.departments_of_bodies.append(department)
        self.bodies.append(
            {
                "id": body,
                "name": f"B{body}",
                "zone": "ABC"[department % 3],
                "venues": venues,
                "sessions": 4,
                "quota": self.quota(venues, population, sessions=4),
            }
        )

    def draw_venue(self, department: int, body: int, town: Position, is_alone: bool) -> int:
        venue = len(self.venues)
        angle = self.random.uniform(0, TURN)
        position = around(town, angle, 0 if is_alone else self.random.uniform(0.05, 0.10))
        self.venue_positions.append(position)
        self.venues_of_department[department].append(venue)
        self.venues.append(
            {
                "id": venue,
                "body": body,
                "name": f"V{venue}",
                "lat": round(position[0], 4),
                "lon": round(position[1], 4),
                "kit": len(self.kits) - 1,
                "busy": draw_busy(self.random, self.random.randint(2, 4)),
            }
        )
        return venue

    def draw_communes(self, body: int, town: Position) -> list[tuple[int, float]]:
        """The communes of a body and how many people each has, a few of them many."""
        population = []
        for _ in range(self.random.randint(15, 43)):
            angle = self.random.uniform(0, TURN)
            distance = math.sqrt(self.random.random()) * 0.13
            commune = len(self.communes)
            self.commune_positions.append(around(town, angle, distance))
            self.communes.append({"id": commune, "name": f"C{commune}", "body": body})
            population.append((commune, min(self.random.paretovariate(1.2), 20)))
        return population

    def quota(self, venues: list[int], population: list[tuple[int, float]], sessions: int) -> list[int]:
        """Sessions shared out by the people who live nearest to each venue (D'Hondt)."""
        people = [0.0] * len(venues)
        for commune, weight in population:
            nearest = min(range(len(venues)), key=lambda place: self.distance(commune, venues[place]))
            people[nearest] += weight
        quota = [0] * len(venues)
        for _ in range(sessions):
            quota[max(range(len(venues)), key=lambda place: people[place] / (quota[place] + 1))] += 1
        return quota

    def draw_trainers(self, department: int, number: int) -> None:
        """Trainers of a department; the first two, and most others, can lead all five workshops."""
        north, east = self.corner(department)
        for index in range(number):
            leads_all = index < 2 or self.random.random() < 0.8
            home = (
                north + self.random.uniform(0.05, DEPARTMENT[0] - 0.05),
                east + self.random.uniform(0.05, DEPARTMENT[1] - 0.05),
            )
            self.homes.append((home, department, self.random.random() < 0.1))
            trainer = len(self.trainers)
            self.trainers.append(
                {
                    "id": trainer,
                    "name": f"T{trainer}",
                    "orders": [1, 2, 3, 4, 5] if leads_all else [1, 2, 3, 5],
                    "max_per_week": 6,
                    "unavailable": draw_unavailable(self.random, 3, self.random.randint(1, 2)),
                    "travel": {},
                }
            )

    def assign_venues(self) -> None:
        """Trainers serve what is near; every venue has at least three (or all) of its department, two who lead all."""
        for trainer, (home, department, crosses) in zip(self.trainers, self.homes):
            for near in [department, *(self.neighbours(department) if crosses else [])]:
                for venue in self.venues_of_department[near]:
                    way = minutes(home, self.venue_positions[venue])
                    if way <= LONGEST_WAY_OF_A_TRAINER:
                        trainer["travel"][str(venue)] = way
        for department, venues in self.venues_of_department.items():
            local = [number for number, (_, where, _) in enumerate(self.homes) if where == department]
            for venue in venues:
                position = self.venue_positions[venue]
                nearest = sorted(local, key=lambda number: minutes(self.homes[number][0], position))
                leading_all = [number for number in nearest if len(self.trainers[number]["orders"]) == 5]
                for number in nearest[:3] + leading_all[:2]:
                    self.trainers[number]["travel"].setdefault(str(venue), minutes(self.homes[number][0], position))

    # Geography

    def corner(self, department: int) -> Position:
        return (
            CORNER[0] + DEPARTMENT[0] * (department // self.side),
            CORNER[1] + DEPARTMENT[1] * (department % self.side),
        )

    def neighbours(self, department: int) -> list[int]:
        """The departments that share a side with this one."""
        row, column = divmod(department, self.side)
        around_it = [department - 1, department + 1, department - self.side, department + self.side]
        return [
            other
            for other in around_it
            if 0 <= other < self.departments
            and abs(other // self.side - row) + abs(other % self.side - column) == 1
        ]

    def distance(self, commune: int, venue: int) -> float:
        return kilometres(self.commune_positions[commune], self.venue_positions[venue])

    def moves(self) -> list[list[int]]:
        """The journeys between venues that a trainer or a kit may make within a day."""
        served = [sorted(map(int, trainer["travel"])) for trainer in self.trainers]
        by_kit = defaultdict(list)
        for venue in self.venues:
            by_kit[venue["kit"]].append(venue["id"])
        pairs = {pair for venues in [*served, *by_kit.values()] for pair in combinations(venues, 2)}
        positions = self.venue_positions
        journeys = [[one, other, minutes(positions[one], positions[other])] for one, other in sorted(pairs)]
        return [journey for journey in journeys if journey[2] <= LONGEST_MOVE]

    def ways(self, commune: int, department: int) -> list[list[int]]:
        """The venues that people of a commune can reach, the nearest first."""
        ways = [
            [venue, minutes(self.commune_positions[commune], self.venue_positions[venue])]
            for near in [department, *self.neighbours(department)]
            for venue in self.venues_of_department[near]
            if self.distance(commune, venue) < 40
        ]
        return [way for way in sorted(ways, key=lambda way: way[1]) if way[1] <= LONGEST_WAY_OF_A_PERSON]

    # The instance

    def instance(self, seed: int) -> dict:
        instance = beginning(f"synth-{len(self.bodies)}", seed)
        instance["travel"] = self.moves()
        for commune in self.communes:
            commune["travel"] = self.ways(commune["id"], self.departments_of_bodies[commune["body"]])
        instance |= {
            "bodies": self.bodies,
            "venues": self.venues,
            "kits": self.kits,
            "trainers": self.trainers,
            "communes": self.communes,
            "participants": self.draw_people(),
        }
        settle(instance, self.random)
        return instance

    def draw_people(self) -> list[dict]:
        people: list[dict] = []
        for body, number in enumerate(self.draw_numbers()):
            communes, weights = zip(*self.populations[body])
            people += draw_participants(self.random, body, list(communes), list(weights), number, first=len(people))
        return people

    def draw_numbers(self) -> list[int]:
        """How many people each body has."""
        bodies = len(self.bodies)
        numbers = [FEWEST] * bodies
        for _ in range(round(bodies * PEOPLE / BODIES) - FEWEST * bodies):
            while numbers[body := self.random.randrange(bodies)] >= MOST:
                pass
            numbers[body] += 1
        return numbers


def around(centre: Position, angle: float, distance: float) -> Position:
    """The position at that many degrees north of the centre, turned; a degree east is about 1.4 times shorter."""
    return centre[0] + distance * math.sin(angle), centre[1] + 1.4 * distance * math.cos(angle)
