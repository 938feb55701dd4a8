"""Counts a year as somebody with a script would: reads the rows and counts in a loop.

    python peer_script.py DATABASE session|commune|basin → a line for each number: group, what is counted, how many
"""

import sqlite3
import sys
from collections import Counter


def count(database: str, grouping: str) -> Counter[tuple[object, str]]:
    read = sqlite3.connect(f"file:{database}?mode=ro", uri=True).execute
    session_of = dict(read("SELECT id, session FROM workshop"))
    number_of = dict(read("SELECT id, number FROM session"))
    commune_of = dict(read("SELECT number, commune FROM participant"))
    town_of: dict[str, str] = {}
    for commune, town in read(
        "SELECT commune, town FROM commune_journey JOIN venue ON identifier = venue ORDER BY minutes DESC, place DESC"
    ):
        town_of[commune] = town

    def group(session: str, person: int) -> object:
        if grouping == "session":
            return number_of[session]
        return commune_of[person] if grouping == "commune" else town_of[commune_of[person]]

    found: Counter[tuple[object, str]] = Counter()
    last_seat: dict[int, str] = {}
    for session, person, state in read("SELECT session, participant, state FROM enrolment ORDER BY number"):
        found[group(session, person), "seats"] += state == "seated"
        if state in ("seated", "withdrawn", "moved"):
            last_seat[person] = session
    attended = set()
    for workshop, person, presence in read("SELECT workshop, participant, presence FROM presence"):
        found[group(session_of[workshop], person), presence] += 1
        if presence not in ("excused", "absent"):
            attended.add(workshop)
    for workshop, person, before, after in read(
        "SELECT workshop, participant, state_before, state_after FROM pass_movement WHERE workshop IS NOT NULL"
    ):
        if "collected" in (before, after):
            found[group(session_of[workshop], person), "passes"] += 1 if after == "collected" else -1
    gains: dict[int, int] = {}
    for person, before, after in read("SELECT participant, diagnostic, review FROM skill_level"):
        if before is not None and after is not None:
            gains[person] = gains.get(person, 0) + after - before
    for person, gain in gains.items():
        found[group(last_seat[person], person), "compared"] += 1
        found[group(last_seat[person], person), "progressed"] += gain > 0
    for state, number in read(
        "SELECT workshop_state, COUNT(*) FROM workshop "
        "WHERE session_state <> 'cancelled' OR workshop_state NOT IN ('planned', 'moved') GROUP BY 1"
    ):
        found["", state] = number
    (seats,), (sessions,) = (
        read("SELECT seats FROM programme").fetchone(),
        read("SELECT COUNT(*) FROM session WHERE state <> 'cancelled'").fetchone(),
    )
    found["", "there are"] = seats * sessions
    found["", "held with nobody"] = sum(workshop not in attended for workshop, in read("SELECT workshop FROM attendance_sheet"))
    return found


if __name__ == "__main__":
    for (group, what), number in count(*sys.argv[1:]).items():
        print(group, what, number, sep="\t")
