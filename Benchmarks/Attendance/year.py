"""How large a made-up year is, and when and where its sessions are: the same numbers for the same sizes and seed."""

import uuid
from dataclasses import dataclass
from datetime import date, timedelta

SEATS = 8
WORKSHOPS = 5
# As many as begin on the five weekdays in ten series of five weeks; one trainer leads all of a venue.
SESSIONS_OF_VENUE = 50
COMMUNES_OF_VENUE = 20
SKILLS = 3
FIRST_MONDAY = date(2022, 1, 3)
FIRST_DAY, LAST_DAY = date(2022, 1, 3), date(2022, 12, 31)
# Sessions of a venue that begin in the same week, each on a weekday of its own.
STARTS = 5
PROGRAMME = "annee-nationale"


@dataclass(frozen=True)
class Workshop:
    id: str
    order: int
    day: date
    start: int
    end: int


@dataclass(frozen=True)
class Session:
    id: str
    number: int
    venue: int
    workshops: tuple[Workshop, ...]


@dataclass(frozen=True)
class Year:
    """25,000 workshops, 40,000 people and 2,000,000 passes, unless it is told otherwise."""

    sessions: int = 5_000
    chequebooks_per_session: int = 40
    passes_per_chequebook: int = 10
    seed: int = 1

    @property
    def venues(self) -> int:
        return -(-self.sessions // SESSIONS_OF_VENUE)

    @property
    def people(self) -> int:
        return self.sessions * SEATS

    @property
    def communes(self) -> list[tuple[str, int]]:
        """The name of each, and the venue that is nearest to it."""
        return [
            (f"Commune {venue:03}-{place:02}", venue)
            for venue in range(1, self.venues + 1)
            for place in range(1, COMMUNES_OF_VENUE + 1)
        ]

    @property
    def chequebooks(self) -> int:
        return self.sessions * self.chequebooks_per_session

    @property
    def chequebooks_of_commune(self) -> int:
        """The reserve has a tenth, and what does not divide."""
        return self.chequebooks * 9 // 10 // len(self.communes)

    def planned(self) -> list[Session]:
        """By number: those that begin first come first."""
        places = [(start, venue) for start in range(SESSIONS_OF_VENUE) for venue in range(1, self.venues + 1)]
        return [self.session(number, *place) for number, place in enumerate(places[: self.sessions], 1)]

    def session(self, number: int, start: int, venue: int) -> Session:
        series, weekday = divmod(start, STARTS)
        first = FIRST_MONDAY + timedelta(weeks=series * WORKSHOPS, days=weekday)
        hours = (540, 720) if venue % 2 else (840, 1_020)
        workshops = tuple(
            Workshop(self.identifier(f"workshop {number}.{order}"), order, first + timedelta(weeks=order - 1), *hours)
            for order in range(1, WORKSHOPS + 1)
        )
        return Session(self.identifier(f"session {number}"), number, venue, workshops)

    def identifier(self, name: str) -> str:
        return str(uuid.uuid5(uuid.NAMESPACE_OID, f"{self.seed} {name}"))

    def serial(self, number: int) -> str:
        """No two passes have the same; they are not in the order of the passes."""
        return f"PN-{(number * 7_368_787 + self.seed) % 10**8:08}"
