"""How a check is run from a terminal: `python CHECK.py PATH…`; the last path is what is checked."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path


def report(check: Callable[..., list[str]], sound: str) -> None:
    """Prints every finding and exits 1, or prints that all is sound and exits 0."""
    paths = [Path(argument) for argument in sys.argv[1:]]
    findings = check(*paths)
    if findings:
        print(*findings, sep="\n", file=sys.stderr)
        sys.exit(1)
    print(f"{paths[-1]}: {sound}")


def fuzzing(description: str) -> argparse.ArgumentParser:
    """What every fuzzer of the program is given: the program, a programme, how long, and with which dice."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=Path)
    parser.add_argument("programme", type=Path)
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--seed", type=int, default=2021)
    return parser
