"""Fills the sessions of a programme, invites everybody, changes what they were told, and invites again.

    python invite_everybody.py ATELIERS PEOPLE FOLDER

ATELIERS is the program, PEOPLE a table of 32 people, FOLDER a programme that is planned and has nobody yet. All messages
are left in FOLDER/messages, the feeds as they were before and after in FOLDER/feeds.
"""

import re
import shutil
import subprocess
import sys
from pathlib import Path

FEEDS = [("session", "1"), ("venue", "crolles"), ("trainer", "formateur-a"), ("person", "3"), ("person", "5")]
SESSIONS = 4


def main(program: str, people: str, folder: Path) -> None:
    def ateliers(day: int, *arguments: str) -> bytes:
        command = [program, *arguments, "--now", f"2021-02-0{day}T09:00:00Z"]
        result = subprocess.run(command, capture_output=True)
        if result.returncode:
            sys.exit(f"{' '.join(command)}\n{result.stderr.decode()}")
        return result.stdout

    def change(day: int, *arguments: str) -> None:
        """Carries out a change as somebody does who has read whom it touches."""
        name = re.search(rb"--accept ([0-9a-f]{8})", ateliers(day, *arguments))
        if not name:
            sys.exit(f"{arguments} touches nobody")
        ateliers(day, *arguments, "--accept", name[1].decode())

    def invite(day: int) -> None:
        ateliers(day, "invite", str(folder))
        shutil.copytree(folder / "outbox", folder / "messages", dirs_exist_ok=True)
        ateliers(day, "outbox", "--all-sent", str(folder))

    def fetch(name: str, day: int) -> None:
        (folder / "feeds").mkdir(exist_ok=True)
        for kind, which in FEEDS:
            feed = ateliers(day, "feed", kind, which, str(folder))
            (folder / "feeds" / f"{name}-{kind}-{which}.ics").write_bytes(feed)

    ateliers(1, "import", people, str(folder))
    for number in range(1, 33):
        ateliers(1, "enrol", str(number), str(folder), "--session", str(number % SESSIONS + 1))
    invite(2)
    fetch("before", 2)
    ateliers(3, "confirm", str(folder), "--venue", "crolles")
    ateliers(3, "withdraw", "3", str(folder), "--reason", "ne peut plus venir")
    ateliers(3, "theme", "2", "Smartphone", str(folder))
    change(3, "cancel", "3", str(folder))
    invite(4)
    fetch("after", 4)
    print(f"{folder}: {len(list((folder / 'messages').glob('*.eml')))} e-mails were written")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], Path(sys.argv[3]))
