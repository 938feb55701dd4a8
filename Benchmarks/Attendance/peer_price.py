"""Prices a year as somebody with a script would: reads every pass and every movement, and adds up in a loop.

    python peer_price.py DATABASE → the passes that count, and the cents to pay
"""

import sqlite3
import sys

COUNTED = ("collected", "scanned", "claimed", "paid")
OWED = ("held", "cancelled-late")


def price(database: str) -> tuple[int, int]:
    read = sqlite3.connect(f"file:{database}?mode=ro", uri=True).execute
    base, floor, face, sessions, workshops = read(
        "SELECT base_cents, floor_cents, face_value_cents, session_count, workshops_per_session FROM programme"
    ).fetchone()
    states = dict(read("SELECT number, state FROM pass"))
    presented = {
        pass_number
        for pass_number, workshop in read(
            "SELECT pass, workshop FROM pass_movement WHERE state_before = 'presented' ORDER BY pass, place"
        )
        if workshop is not None
    }
    passes = sum(states[number] in COUNTED for number in presented)
    owed = sum(state in OWED for (state,) in read("SELECT workshop_state FROM workshop"))
    gross, least = (amount * owed // (sessions * workshops) for amount in (base, floor))
    return passes, max(least, gross - passes * face)


if __name__ == "__main__":
    print(*price(sys.argv[1]))
