"""The audit as `ateliers` writes it: each row has the SHA-256 of its fields and of the row before."""

import hashlib
import sqlite3
from collections.abc import Iterable
from datetime import datetime

AUTHOR = "Camille"


class Audit:
    def __init__(self, connection: sqlite3.Connection, programme: str) -> None:
        self.connection = connection
        self.programme = programme
        self.number, self.hash = connection.execute("SELECT number, hash FROM audit_head").fetchone()
        self.rows: list[tuple[object, ...]] = []

    def add(self, at: datetime, verb: str, after: Iterable[str], before: Iterable[str] = ()) -> None:
        self.number += 1
        fields = [f"{at:%Y-%m-%dT%H:%M:%SZ}", AUTHOR, verb, self.programme, text(before), text(after), None]
        digest = hashlib.sha256()
        for field in [str(self.number), self.hash, *fields]:
            digest.update(encoded(field))
        self.hash = digest.hexdigest()
        self.rows.append((self.number, *fields, self.hash))

    def save(self) -> None:
        self.connection.executemany(
            """
            INSERT INTO audit (number, recorded_at, author, verb, subject, value_before, value_after, request_key, hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            self.rows,
        )
        self.rows.clear()
        self.connection.execute("UPDATE audit_head SET number = ?, hash = ?", (self.number, self.hash))


def text(facts: Iterable[str]) -> str | None:
    return "\n".join(facts) or None


def encoded(field: str | None) -> bytes:
    if field is None:
        return b"\0"
    octets = field.encode()
    return b"\1" + len(octets).to_bytes(8, "big") + octets
