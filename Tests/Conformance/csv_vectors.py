"""What Python's csv module reads in random tables: the vectors of the table reader's test.

    python csv_vectors.py FILE            # exits 1 if FILE holds anything else
    python csv_vectors.py --write FILE
"""

import csv
import io
import json
import random
import sys
from pathlib import Path

SEPARATORS = ";,\t"
LETTERS = ['"'] * 5 + ["\r\n", "\n", "\r", "a", "b", " ", "é", "'", "="]


def table(source: random.Random) -> dict:
    """A table of a few characters, and its rows; those with nothing in them are left out."""
    separator = source.choice(SEPARATORS)
    letters = LETTERS + [separator] * 4 + list(SEPARATORS)
    text = "".join(source.choices(letters, k=source.randint(0, 24)))
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    return {"separator": separator, "text": text, "rows": [row for row in rows if any(row)]}


def vectors() -> str:
    source = random.Random(4180)
    tables = [json.dumps(table(source), ensure_ascii=False) for _ in range(1_000)]
    return "[\n" + ",\n".join(tables) + "\n]\n"


def main() -> None:
    *write, path = sys.argv[1:]
    if write:
        Path(path).write_text(vectors(), encoding="utf-8")
    elif Path(path).read_text(encoding="utf-8") != vectors():
        sys.exit(f"{path} is not what csv reads; make it anew with --write")


if __name__ == "__main__":
    main()
