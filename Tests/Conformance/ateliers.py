"""How the program `ateliers` is run: what it was given, and all that it answered."""

import os
import signal
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

#: What an answer may take, in seconds, on a busy machine and without optimisation.
LIMIT = 10


@dataclass(frozen=True)
class Run:
    """One run. The code is that of the shell's `$?`, and None when it had to be stopped."""

    arguments: tuple[bytes, ...]
    code: int | None
    out: bytes
    err: bytes
    seconds: float

    @property
    def is_json(self) -> bool:
        return b"json" in self.arguments


def run(
    program: Path, arguments: Sequence[str | bytes], folder: Path, given: bytes | None = None, limit: float = LIMIT
) -> Run:
    """Runs the program in a folder, which is then its programme; `given` is its standard input."""
    words = tuple(word if isinstance(word, bytes) else os.fsencode(word) for word in arguments)
    kept = {name: value for name, value in os.environ.items() if not name.startswith("ATELIERS_")}
    # A trap is seen by its signal; the search for where it came from would take seconds.
    environment = kept | {"LANG": "fr_FR.UTF-8", "SWIFT_BACKTRACE": "enable=no"}
    start = time.monotonic()
    process = subprocess.Popen(
        [os.fsencode(program), *words],
        cwd=folder, env=environment, start_new_session=True,
        stdin=subprocess.DEVNULL if given is None else subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    try:
        out, err = process.communicate(given, timeout=limit)
        code = process.returncode
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        out, err = process.communicate()
        code = None
    return Run(words, code, out, err, time.monotonic() - start)
