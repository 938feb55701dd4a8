"""sabre/vobject, which is written in PHP, as a reader of calendars."""

import base64
import json
import subprocess
from functools import cache
from pathlib import Path

SCRIPT = Path(__file__).with_suffix(".php")


@cache
def program() -> subprocess.Popen:
    return subprocess.Popen(["php", SCRIPT], stdin=subprocess.PIPE, stdout=subprocess.PIPE)


def read(data: bytes) -> dict:
    """Its method, its events, and what is wrong with it. Raises ValueError for what cannot be read."""
    reader = program()
    reader.stdin.write(base64.b64encode(data) + b"\n")
    reader.stdin.flush()
    answer = json.loads(reader.stdout.readline())
    if "error" in answer:
        raise ValueError(answer["error"])
    if answer["complaints"]:
        raise ValueError(answer["complaints"])
    return answer
