"""How a check is run from a terminal: `python CHECK.py FOLDER`."""

import sys
from collections.abc import Callable
from pathlib import Path


def report(check: Callable[[Path], list[str]], sound: str) -> None:
    """Prints every finding and exits 1, or prints that all is sound and exits 0."""
    folder = Path(sys.argv[1])
    findings = check(folder)
    if findings:
        print(*findings, sep="\n", file=sys.stderr)
        sys.exit(1)
    print(f"{folder}: {sound}")
