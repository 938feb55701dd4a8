"""Proves that the committed instances are what the generator writes, to the byte."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
INSTANCES = ROOT / "Tests" / "SchedulingTests" / "Instances"


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("gresivaudan-2021", ["gresivaudan"]),
        ("gresivaudan-2021-regular", ["gresivaudan", "--regular"]),
        ("synth-1", ["synth", "1"]),
        ("synth-1-regular", ["synth", "1", "--regular"]),
    ],
)
def test_an_instance_is_generated_again(tmp_path: Path, name: str, arguments: list[str]):
    generator = ROOT / "Benchmarks" / "Planning" / "generate.py"
    subprocess.run([sys.executable, "-B", generator, *arguments, "--into", tmp_path], check=True, capture_output=True)
    assert (tmp_path / f"{name}.json").read_bytes() == (INSTANCES / f"{name}.json").read_bytes()
