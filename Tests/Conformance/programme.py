"""A programme's folder and its published plan, read from the files alone."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import icalendar
import recurring_ical_events
import yaml

WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()


@dataclass(frozen=True)
class Stretch:
    """A time when something else is on: local, from a start up to and without its end."""

    name: str
    start: datetime
    end: datetime


@dataclass(frozen=True)
class Workshop:
    uid: str
    session: str
    order: int
    summary: str
    venue: str
    trainer: str
    start: datetime
    end: datetime

    def __str__(self) -> str:
        return f"{self.session}, workshop {self.order} ({self.start:%A %d %B %H:%M}, {self.venue})"

    @property
    def day(self) -> date:
        return self.start.date()

    def overlaps(self, other: "Workshop | Stretch") -> bool:
        return self.start < other.end and other.start < self.end


class Programme:
    """`programme.yaml`, with the calendars it names and the plan published beside it."""

    def __init__(self, folder: Path):
        text = (folder / "programme.yaml").read_text()
        settings = yaml.safe_load(text)
        # Read without guessing types: `2.10` is workshop 10 of session 2, and no number.
        plain = yaml.load(text, Loader=yaml.BaseLoader)
        self.pins, self.bans = ([next(iter(item.items())) for item in plain.get(key) or []] for key in ("pins", "bans"))
        self.zone = ZoneInfo(settings["programme"]["time zone"])
        self.first, self.last = settings["window"]["from"], settings["window"]["to"]
        self.hours = {
            name: tuple(time.fromisoformat(hour) for hour in span.split("-"))
            for name, span in settings["half-days"].items()
        }
        self.closed_weekdays = {WEEKDAYS.index(name) for name in settings["closed weekdays"]}
        self.sessions = settings["sessions"]
        self.themes = settings["themes"]
        self.rhythm = settings["rhythm"]
        self.venues = {venue["id"]: venue for venue in settings["venues"]}
        self.trainers = {trainer["id"]: trainer for trainer in settings["trainers"]}
        self.journeys = {frozenset(journey["between"]): journey["minutes"] for journey in settings["journeys"]}
        self.closures = [
            stretch
            for closure in settings["closures"]
            if closure["days"] == "never"
            for stretch in self.stretches(folder / closure["file"])
        ]
        self.busy = {
            name: self.stretches(folder / venue["busy"]) if "busy" in venue else []
            for name, venue in self.venues.items()
        }
        self.workshops = self.read_plan(folder / "published")

    def half_days(self, names: list[str]) -> set[tuple[int, str]]:
        """`monday` is both half-days, `monday morning` is one."""
        found = set()
        for name in names:
            weekday, _, half_day = name.partition(" ")
            found |= {(WEEKDAYS.index(weekday), half) for half in self.hours if half_day in ("", half)}
        return found

    def half_day(self, workshop: Workshop) -> tuple[int, str] | None:
        """The half-day of the week that the workshop takes exactly, if it takes one."""
        span = (workshop.start.time(), workshop.end.time())
        return next(((workshop.day.weekday(), half) for half, hours in self.hours.items() if hours == span), None)

    def stretches(self, path: Path) -> list[Stretch]:
        """What a calendar says is taken in the window, repetitions followed."""
        calendar = icalendar.Calendar.from_ical(path.read_bytes())
        events = recurring_ical_events.of(calendar).between(self.first, self.last + timedelta(days=1))
        taken = [
            Stretch(str(event.get("SUMMARY", "")), self.local(event.start), self.local(event.end))
            for event in events
            if event.get("STATUS") != "CANCELLED" and event.get("TRANSP") != "TRANSPARENT"
        ]
        for answer in calendar.walk("VFREEBUSY"):
            periods = answer.get("FREEBUSY", [])
            for period in periods if isinstance(periods, list) else [periods]:
                if period.params.get("FBTYPE") != "FREE":
                    taken.append(Stretch("busy", self.local(period.start), self.local(period.end)))
        return taken

    def local(self, moment: date) -> datetime:
        """The time on the programme's clocks; a day alone begins at midnight."""
        if not isinstance(moment, datetime):
            return datetime.combine(moment, time())
        return moment.astimezone(self.zone).replace(tzinfo=None) if moment.tzinfo else moment

    def read_plan(self, published: Path) -> list[Workshop]:
        """Every workshop that is held: its session, venue and trainer are the files that list it."""
        def listed(kind: str) -> dict[str, str]:
            return {
                str(event["UID"]): path.stem.removeprefix(f"{kind}-")
                for path in published.glob(f"{kind}-*.ics")
                for event in held(path)
            }

        def held(path: Path) -> list:
            events = icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")
            return sorted((e for e in events if e["STATUS"] != "CANCELLED"), key=lambda e: e.start)

        venues, trainers = listed("venue"), listed("trainer")
        return [
            Workshop(
                uid=str(event["UID"]),
                session=path.stem,
                order=order,
                summary=str(event["SUMMARY"]),
                venue=venues.get(str(event["UID"]), "no venue"),
                trainer=trainers.get(str(event["UID"]), "no trainer"),
                start=self.local(event.start),
                end=self.local(event.end),
            )
            for path in sorted(published.glob("session-*.ics"))
            for order, event in enumerate(held(path), start=1)
        ]
