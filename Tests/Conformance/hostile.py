"""Pieces that programs have tripped over, and ways to spoil a sound input with them. A seed gives the same again."""

import random
import re

#: What no text of the records may hold, as octets.
UNSEEN = [
    b"\x00", b"\x07", b"\x08", b"\t", b"\x1b[2J", b"\x1b]0;title\x07", b"\x7f", b"\xc2\x85", b"\xc2\x9b31m", b"\r",
    "\u202e".encode(), "\u2066".encode(), "\u200b".encode(), "\u200d".encode(), "\ufeff".encode(), "\u2028".encode(),
    "\U000e0041".encode(), "\u3164".encode(), "\ufffe".encode(), b"\xff", b"\xc3\x28", b"\xed\xa0\x80", b"\xf5\x80",
]  # fmt: skip
MARKUP = [
    "\u0600<b>".encode(), "\u0600<img src=x onerror=alert(1) y\u0600".encode(), b"<script>alert(1)</script>",
    b"]]>", b"&#0;",
    "<\u0301b>".encode(), b"'\"><svg/onload=x>",
]  # fmt: skip
NUMBERS = [
    b"1e999", b"-1", b"-0", b"0", b"00", b"0x10", b"9223372036854775807", b"9223372036854775808", b"1" * 400, b"NaN",
    b"18446744073709551616", b"0.1", b"1_000", b"1e-999", "\u0661\u0662".encode(), "1\u0301".encode(), b"+3",
    b"1,5", b"2147483648", b"1-999999999",
]  # fmt: skip
DATES = [
    b"2021-02-30", b"30/02/2021", b"2021-13-01", b"0000-00-00", b"9999-12-31", b"10000-01-01", b"2021-03-28T02:30:00",
    b"2021-02-01T25:00:00Z", b"2021-02-01T09:00:00+99:00", b"-2021-01-01", b"2021-2-1", b"20210201T090000Z",
    b"2021-02-01T09:00:60Z", b"2021-02-29", b"1969-12-31", b"0001-01-01T00:00:00Z", b"99999999999-01-01T00:00:00Z",
]  # fmt: skip
FORMULAS = [b"=cmd|' /C calc'!A0", b"+1+1", b"-2+3", b"@SUM(A1)", b"=1+1"]
LONG = [b"a" * 70_000, "é".encode() * 300, b" " * 20_000, ("e" + "\u0301" * 2_000).encode(), b"x" * 201]
YAML = [
    b"&a [*a, *a]", b"*a", b"<<: *a", b"!!python/object:x", b"!!binary aGk=", b"'&a'", b"? ", b"- - - ",
    b"|\n  x\n", b"%YAML 9.9\n---\n", b"...\n---\n",
    b"&a '&b' &c", b"{a: b, a: c}", b"[" * 5_000, b"{a: " * 3_000, b"- " * 3_000, b"\n" * 3_000, b"'&a' " * 100,
    b"null", b"~", b"yes", b": ",
]  # fmt: skip
JSON = [
    b"[" * 50_000, b'{"a":' * 20_000, b'"\\ud800"', b'"\\u0000"', b"null", b"{}", b"[]", b",", b"tru",
    b'"a":1,"a":2', b"1" * 5_000, b"1E+400",
]  # fmt: skip
CSV = [b'"', b'""', b";;;;;;;;", b"\n" * 3_000, b"\r\n;;;\r\n" * 500, b"\t", b",", b'"a\nb"', b"\r", b";" * 5_000]
CALENDAR = [
    b"BEGIN:VEVENT\r\n", b"END:VEVENT\r\n", b"END:VCALENDAR\r\n", b"RRULE:FREQ=SECONDLY\r\n",
    b"RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\r\n",
    b"BEGIN:VEVENT\r\n" * 2_000, b"DTSTART;TZID=Nowhere/X:20210301T090000\r\n", b"DTSTART:20211301\r\n",
    b"DURATION:P9999999999D\r\n",
    b"X-A" + b";B=c" * 2_000 + b":d\r\n", b"RDATE:" + b"20210301T090000Z," * 1_000 + b"\r\n",
    b"ATTENDEE;PARTSTAT=ACCEPTED:mailto:a@b\r\n", b"\r\n ", b"SEQUENCE:99999999999\r\n",
    b"RRULE:FREQ=DAILY;COUNT=2147483647\r\n", b"EXDATE:99999999T999999Z\r\n",
]  # fmt: skip
MAIL = [
    b"Content-Type: multipart/mixed; boundary=a\r\n", b"--a\r\n", b"\r\n\r\n", b"Content-Transfer-Encoding: base64\r\n",
    b"Content-Type: text/calendar; charset=utf-16\r\n", b"=?utf-8?b?////?=",
    b"Content-Type: message/rfc822\r\n\r\n" * 500,
]  # fmt: skip
ANYTHING = UNSEEN + MARKUP + NUMBERS + DATES + FORMULAS + LONG
PIECES = {"yaml": YAML, "json": JSON, "csv": CSV, "ics": CALENDAR, "eml": CALENDAR + MAIL, "txt": CSV}

#: What stands between two delimiters: a value, a word, a number.
TOKEN = re.compile(rb"[^\s:;,=\"'\[\]{}]+")


def spoil(source: random.Random, data: bytes, kind: str) -> bytes:
    """A sound input with one to four things done to it."""
    pieces = ANYTHING + PIECES[kind] * 3
    for _ in range(source.choice([1, 1, 1, 2, 2, 3, 4])):
        change = source.choice([replace, replace, replace, splice, splice, flip, truncate, repeat, drop, swap, recode])
        data = change(source, data, source.choice(pieces))
    return data


def replace(source: random.Random, data: bytes, piece: bytes) -> bytes:
    """A value gives way to the piece."""
    tokens = list(TOKEN.finditer(data))
    if not tokens:
        return piece
    token = source.choice(tokens)
    return data[: token.start()] + piece + data[token.end() :]


def splice(source: random.Random, data: bytes, piece: bytes) -> bytes:
    at = source.randint(0, len(data))
    return data[:at] + piece + data[at:]


def flip(source: random.Random, data: bytes, piece: bytes = b"") -> bytes:
    changed = bytearray(data or b"x")
    for _ in range(source.choice([1, 1, 2, 8])):
        changed[source.randrange(len(changed))] ^= 1 << source.randrange(8)
    return bytes(changed)


def truncate(source: random.Random, data: bytes, piece: bytes = b"") -> bytes:
    return data[: source.randint(0, len(data))]


def repeat(source: random.Random, data: bytes, piece: bytes = b"") -> bytes:
    """A line many times over, though never a file that is long to read."""
    lines = data.splitlines(keepends=True) or [b"\n"]
    at = source.randrange(len(lines))
    times = min(source.choice([2, 3, 30, 2_000]), 1 + 300_000 // len(lines[at]))
    return b"".join(lines[:at] + [lines[at]] * times + lines[at + 1 :])


def drop(source: random.Random, data: bytes, piece: bytes = b"") -> bytes:
    lines = data.splitlines(keepends=True) or [b"\n"]
    at = source.randrange(len(lines))
    return b"".join(lines[:at] + lines[at + source.randint(1, 5) :])


def swap(source: random.Random, data: bytes, piece: bytes = b"") -> bytes:
    lines = data.splitlines(keepends=True) or [b"\n"]
    one, other = source.randrange(len(lines)), source.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]
    return b"".join(lines)


def recode(source: random.Random, data: bytes, piece: bytes = b"") -> bytes:
    """The same text as another program might have saved it."""
    text = data.decode(errors="replace")
    return source.choice([
        lambda: text.encode("utf-16"),
        lambda: text.encode("utf-16-be"),
        lambda: text.encode("latin-1", errors="replace"),
        lambda: text.encode("utf-8-sig"),
        lambda: text.replace("\n", "\r").encode(),
        lambda: text.replace("\n", "\r\n").encode(),
        lambda: data + data,
        lambda: b"",
    ])()  # fmt: skip


def word(source: random.Random, sound: str) -> bytes:
    """A word for the command line: no system passes NUL on, nor words without end."""
    given = sound.encode()
    if source.random() < 0.6:
        given = source.choice(ANYTHING)
    else:
        for _ in range(source.randint(1, 2)):
            given = source.choice([replace, splice, flip, truncate])(source, given, source.choice(ANYTHING))
    return given.replace(b"\x00", b"")[:100_000]
