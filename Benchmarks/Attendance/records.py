"""What an office of that size writes in a year, in the form in which the verbs of `ateliers` write it."""

import random
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path

import programme
from audit import AUTHOR, Audit
from passes import Occasion, Passes
from year import PROGRAMME, WORKSHOPS, Session, Workshop, Year

# Before the first workshop: communes sign, people get their chequebooks.
BEFORE = datetime(2022, 1, 1, 9)
# How many of a hundred come, come late, leave early, say that they cannot, or are missing.
PRESENCES = {"present": 80, "late": 5, "left-early": 3, "excused": 5, "absent": 7}
THERE = {"present", "late", "left-early"}
# One of so many workshops has nobody; gives are taken back, and passes are of another commissioner, as seldom.
NOBODY, TAKEN_BACK, OTHERS = 200, 500, 500
# Every so many chequebooks of communes is lost.
LOST = 2_000
# What is collected later has not been scanned yet.
LAST_SCAN = date(2022, 11, 30)
# Rows are written when so many have come together.
BATCH = 50_000


def plan(database: Path, year: Year) -> None:
    """The sessions of the year, in the place of the one that was planned by search."""
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("DELETE FROM workshop")
        connection.execute("DELETE FROM session")
        connection.execute("UPDATE programme SET session_count = ?", (year.sessions,))
        sessions = year.planned()
        connection.executemany(
            "INSERT INTO session (programme, id, number, venue, state) VALUES (?, ?, ?, ?, 'confirmed')",
            ((PROGRAMME, session.id, session.number, f"venue-{session.venue}") for session in sessions),
        )
        at = stored(BEFORE)
        connection.executemany(
            """
            INSERT INTO workshop (programme, session, id, venue, session_state, place, day, start_minute, end_minute,
                trainer, sequence, created_at, modified_at) VALUES (?, ?, ?, ?, 'confirmed', ?, ?, ?, ?, ?, 0, ?, ?)
            """,
            (
                (PROGRAMME, session.id, workshop.id, f"venue-{session.venue}", workshop.order, str(workshop.day))
                + (workshop.start, workshop.end, f"trainer-{session.venue}", at, at)
                for session in sessions
                for workshop in session.workshops
            ),
        )
        audit = Audit(connection, PROGRAMME)
        count = f"sessions.count = {year.sessions}"
        audit.add(
            BEFORE,
            "plan again",
            [count, *(fact for session in sessions for fact in planned(session))],
            ["sessions.count = 1"],
        )
        for name, _ in year.communes:
            day = str(BEFORE.date())
            connection.execute(
                "UPDATE commune SET answer = 'confirmed', answered_on = ?, mandate_on = ? WHERE name = ?",
                (day, day, name),
            )
            audit.add(
                BEFORE, f"allocate {name}", [f"commune {name}: answered; confirmed", f"commune {name}: mandated; {day}"]
            )
        audit.save()


def planned(session: Session) -> list[str]:
    return [f"session {session.number} confirmed at venue-{session.venue}"] + [
        f"session {session.number} workshop {workshop.order}: {workshop.day} {clock(workshop.start)}-"
        f"{clock(workshop.end)} trainer-{session.venue}, sequence 0, {stored(BEFORE)}"
        for workshop in session.workshops
    ]


def stored(at: datetime) -> str:
    return f"{at:%Y-%m-%dT%H:%M:%SZ}"


def clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


class Records:
    """Sheets, passes and assessments, day after day."""

    def __init__(self, connection: sqlite3.Connection, year: Year) -> None:
        self.connection = connection
        self.year = year
        self.draw = random.Random(year.seed)
        self.audit = Audit(connection, PROGRAMME)
        self.passes = Passes(connection, year)
        # Those who sit in a session, by seat.
        self.people: dict[str, list[int]] = {}
        for session, participant in connection.execute("SELECT session, participant FROM enrolment ORDER BY seat"):
            self.people.setdefault(session, []).append(participant)
        # The passes that people have left, the next one first.
        self.left: dict[int, list[int]] = {}
        # What everybody could do, skill by skill: before and after.
        self.levels: dict[int, dict[tuple[int, str], list[int | None]]] = {}
        self.collected: list[int] = []
        self.waiting: dict[str, list[tuple[object, ...]]] = {}

    def write(self) -> None:
        self.distribute()
        workshops = [(session, workshop) for session in self.year.planned() for workshop in session.workshops]
        month = 1
        for session, workshop in sorted(workshops, key=lambda pair: (pair[1].day, pair[1].end, pair[0].number)):
            if workshop.day.month != month and workshop.day <= LAST_SCAN + timedelta(days=1):
                self.scan(workshop.day)
            month = workshop.day.month
            self.hold(session, workshop)
            self.save(BATCH)
        self.lose()
        for person, skills in self.levels.items():
            for skill, levels in skills.items():
                self.add("skill_level", person, *skill, *levels)
        self.save(0)
        self.passes.save()

    def add(self, table: str, *values: object) -> None:
        self.waiting.setdefault(table, []).append((PROGRAMME, *values))

    def save(self, least: int) -> None:
        if sum(map(len, self.waiting.values())) + len(self.passes.movements) < least:
            return
        for table, rows in self.waiting.items():
            self.connection.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(rows[0]))})", rows)
        self.waiting.clear()
        self.passes.save_movements()
        self.audit.save()

    def distribute(self) -> None:
        """The lowest chequebook that the commune of each person has left."""
        left: dict[str, list[int]] = {}
        for commune, number in self.connection.execute(
            "SELECT commune, number FROM chequebook WHERE commune IS NOT NULL ORDER BY number DESC"
        ):
            left.setdefault(commune, []).append(number)
        communes = self.connection.execute("SELECT number, commune FROM participant ORDER BY number").fetchall()
        for person, commune in communes:
            chequebook = left[commune].pop()
            occasion = Occasion(BEFORE.date(), participant=person)
            self.add("distribution", chequebook, person, str(occasion.day))
            self.left[person] = list(self.passes.of_chequebook(chequebook))
            facts = self.move(self.left[person], ["distributed"], occasion)
            self.audit.add(
                BEFORE,
                f"distribute to {person}",
                [f"participant {person}: given; chequebook {chequebook}", *facts[0]],
                facts[1],
            )
        self.unused = [chequebook for held in left.values() for chequebook in held]

    def move(
        self, numbers: Iterable[int], steps: list[str], occasion: Occasion
    ) -> tuple[list[str], list[str]]:
        facts = [self.passes.move(number, steps, occasion) for number in numbers]
        return [after for after, _ in facts], [before for _, before in facts if before]

    def hold(self, session: Session, workshop: Workshop) -> None:
        """Fills in the sheet of a workshop, takes the passes, and assesses people at the first and the last."""
        at = datetime.combine(workshop.day, datetime.min.time()) + timedelta(minutes=workshop.end)
        number = f"{session.number}.{workshop.order}"
        people = self.people[session.id]
        presences = self.presences(people)
        there = [person for person in people if presences[person] in THERE]
        if workshop.order == 1:
            self.assess(there, "diagnostic", at)
        self.add("attendance_sheet", workshop.id, stored(at), AUTHOR)
        for person in people:
            self.add("presence", workshop.id, person, presences[person])
        self.connection.execute(
            "UPDATE workshop SET workshop_state = 'held' WHERE programme = ? AND id = ?", (PROGRAMME, workshop.id)
        )
        marks = [f"participant {person}: attended; {presences[person]}; workshop {number}" for person in people]
        self.audit.add(at, f"attend {number}", [f"workshop {number}: held", *marks])
        for person in there:
            self.collect(person, number, workshop, at)
        if workshop.order == WORKSHOPS:
            self.assess(there, "review", at)

    def presences(self, people: list[int]) -> dict[int, str]:
        if self.draw.randrange(NOBODY) == 0:
            return dict.fromkeys(people, "absent")
        return dict(zip(people, self.draw.choices(list(PRESENCES), list(PRESENCES.values()), k=len(people))))

    def collect(self, person: int, number: str, workshop: Workshop, at: datetime) -> None:
        occasion = Occasion(workshop.day, participant=person, workshop=(number, workshop.id))
        verb = f"collect of {person} at {number}"
        if self.draw.randrange(OTHERS) == 0:
            facts = self.move([self.passes.other()], ["collected"], occasion)
            self.audit.add(at, verb, *facts)
            return
        given = self.left[person][: self.year.passes_per_chequebook // WORKSHOPS]
        del self.left[person][: len(given)]
        for given_pass in given:
            self.passes.serials[given_pass] = self.year.serial(given_pass)
        self.audit.add(at, verb, *self.move(given, ["presented", "collected"], occasion))
        if self.draw.randrange(TAKEN_BACK) > 0:
            self.collected += given
            return
        # They are given again the next time.
        self.left[person] = given + self.left[person]
        occasion.reason = "erreur de saisie"
        self.audit.add(at, "give passes back", *self.move(given, ["distributed"], occasion))

    def assess(self, people: list[int], moment: str, at: datetime) -> None:
        for person in people:
            known = self.levels.setdefault(person, {})
            skills = [(order, skill) for order in range(1, WORKSHOPS + 1) for skill in programme.skills(order)]
            for skill in skills:
                old, _ = known.get(skill, (None, None))
                level = self.draw.randrange(3) if old is None else min(3, old + self.gain())
                known[skill] = [level, None] if moment == "diagnostic" else [old, level]
            self.audit.add(
                at, f"assess {person}", [f"participant {person}: assessed; {moment}; skills {len(skills)}"]
            )

    def gain(self) -> int:
        return self.draw.choice((0, 0, 0, 1, 1, 2))

    def scan(self, day: date) -> None:
        """What was collected until then."""
        at = datetime.combine(day, datetime.min.time())
        self.audit.add(at, "scan passes", *self.move(sorted(self.collected), ["scanned"], Occasion(day)))
        self.collected.clear()

    def lose(self) -> None:
        day = LAST_SCAN + timedelta(days=31)
        for chequebook in sorted(self.unused)[::LOST]:
            occasion = Occasion(day, "dégât des eaux")
            facts = self.move(self.passes.of_chequebook(chequebook), ["lost"], occasion)
            self.audit.add(datetime.combine(day, datetime.min.time()), "lose passes", *facts)


def load(database: Path, year: Year) -> None:
    with closing(sqlite3.connect(database)) as connection:
        # Nobody else has the file, and what is lost is made anew.
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("PRAGMA cache_size = -1000000")
        with connection:
            Records(connection, year).write()
