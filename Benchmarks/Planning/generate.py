"""Writes a planning instance; the same arguments give the same bytes on every machine.

    python generate.py gresivaudan [--regular] [--into FOLDER]
    python generate.py synth BODIES [--seed SEED] [--regular] [--into FOLDER]
"""

import argparse
import json
from pathlib import Path

from gresivaudan import gresivaudan
from synthetic import synthetic


def regular(instance: dict) -> dict:
    """The same instance, asking for whole weeks between workshops and always the same half-day."""
    return instance | {
        "name": f"{instance['name']}-regular",
        "rules": instance["rules"] | {"regular": True},
    }


def write(instance: dict, folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{instance['name']}.json"
    path.write_text(json.dumps(instance, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
    return path


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Writes a planning instance.")
    kinds = parser.add_subparsers(dest="kind", required=True)
    for kind, explanation in [("gresivaudan", "the programme of 2021"), ("synth", "a made-up country")]:
        options = kinds.add_parser(kind, help=explanation)
        if kind == "synth":
            options.add_argument("bodies", type=int)
            options.add_argument("--seed", type=int, default=7)
        options.add_argument("--regular", action="store_true", help="whole weeks, the same half-day")
        options.add_argument("--into", type=Path, default=Path(), metavar="FOLDER")
    return parser.parse_args()


if __name__ == "__main__":
    asked = arguments()
    made = gresivaudan() if asked.kind == "gresivaudan" else synthetic(asked.bodies, asked.seed)
    print(write(regular(made) if asked.regular else made, asked.into))
