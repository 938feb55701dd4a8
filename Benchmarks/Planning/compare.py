"""Plans the same instances with this code and with its peers, checks every plan, and prints tables in Markdown.

    python compare.py [--time-limit SECONDS] [--seed SEED] [INSTANCE…]

An instance is a name such as `gresivaudan-2021`, `synth-10` or `synth-100-regular`; what is not committed is generated.
The solvers take turns, on a machine that should do nothing else, and each has the same time. Exits 1 if a plan breaks a
rule or does not cost what it claims, if somebody's bound is above somebody else's plan, or if people could be seated
better.
"""

import argparse
import json
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from generate import regular, write
from synthetic import synthetic

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
COMMITTED = ROOT / "Tests" / "SchedulingTests" / "Instances"
GENERATED = ROOT / "Benchmarks" / ".build" / "instances"
CHECKS = ROOT / "Tests" / "Conformance"
PLANNER = ROOT / "Benchmarks" / ".build" / "release" / "plan-instance"

USUAL = [
    "gresivaudan-2021",
    "gresivaudan-2021-regular",
    "synth-1",
    "synth-1-regular",
    "synth-10",
    "synth-10-regular",
]
OURS = "ateliers"
USUAL_SEED = 7
# With more bodies, the models of all bodies at once no longer fit into memory.
MOST_AT_ONCE = 10
GRACE = 300  # seconds beyond the time limit, to build a model, after which a solver is given up


@dataclass
class Run:
    """What one solver did on one instance."""

    solver: str
    measures: dict

    @property
    def has_plan(self) -> bool:
        return self.measures.get("objective") is not None


def instance_file(name: str, seed: int) -> Path:
    """The committed instance of that name, or one generated from the seed."""
    made_up = re.fullmatch(r"synth-(\d+)(-regular)?", name)
    committed = COMMITTED / f"{name}.json"
    if committed.exists() and (seed == USUAL_SEED or not made_up):
        return committed
    folder = GENERATED / f"seed-{seed}"
    generated = folder / f"{name}.json"
    if not generated.exists():
        if not made_up:
            sys.exit(f"{name}: neither committed nor synth-N nor synth-N-regular")
        instance = synthetic(int(made_up[1]), seed)
        write(regular(instance) if made_up[2] else instance, folder)
    return generated


def solvers(instance: Path) -> dict[str, list]:
    """How this code and its peers are called, without the paths and the time."""
    document = json.loads(instance.read_text(encoding="utf-8"))
    models = ["slots", "columns"] if document["rules"].get("regular") else ["slots"]
    bodies = len(document["bodies"])
    calls: dict[str, list] = {OURS: [PLANNER, "--json"]}
    for model in models:
        peer = [sys.executable, "-B", HERE / f"peer_{model}.py"]
        if bodies <= MOST_AT_ONCE:
            calls[f"CP-SAT {model}"] = peer
        if bodies > 1:
            calls[f"CP-SAT {model}, body by body"] = [*peer, "--one-by-one"]
    return calls


def measured(command: list, seconds: float) -> dict:
    """The line of JSON that a program prints last; nothing if it fails."""
    try:
        done = subprocess.run(list(map(str, command)), stdout=subprocess.PIPE, timeout=seconds + GRACE)
        return json.loads(done.stdout.splitlines()[-1])
    except (subprocess.TimeoutExpired, IndexError, json.JSONDecodeError):
        return {}


def checked(check: str, *paths: Path) -> list[str]:
    """What an independent check finds."""
    done = subprocess.run([sys.executable, "-B", CHECKS / check, *paths], capture_output=True, text=True)
    return done.stderr.splitlines() if done.returncode else []


def false_bounds(runs: list[Run]) -> list[str]:
    """Bounds that somebody's plan disproves."""
    planned = [run for run in runs if run.has_plan]
    best = min(planned, key=lambda run: run.measures["objective"], default=None)
    return [
        f"{run.solver}: the bound {run.measures['bound']} is above the plan of {best.solver}"
        for run in planned
        if run.measures["bound"] > best.measures["objective"]
    ]


def row(cells: list[str]) -> None:
    print("|", " | ".join(cells), "|", flush=True)


def head(*names: str) -> None:
    row(list(names))
    row(["---"] * len(names))


def print_run(name: str, run: Run, ours: Run) -> None:
    """A row of the first table; ratios are to this code."""
    if not run.has_plan:
        row([name, run.solver, "no plan", *[""] * 7])
        return
    cells = [f"{run.measures[key]:,}" for key in ("objective", "bound")]
    objective, bound = run.measures["objective"], run.measures["bound"]
    cells.append(f"{100 * (objective - bound) / max(objective, 1):.1f} %")
    cells += [f"{run.measures['seconds']:,.2f}", f"{run.measures['memory_mb']:,}"]
    for key in ("objective", "seconds", "memory_mb"):
        is_known = ours.has_plan and ours.measures[key]
        cells.append(f"{run.measures[key] / ours.measures[key]:,.2f}" if is_known else "")
    row([name, run.solver, *cells])


def compare_plans(name: str, instance: Path, seconds: float, folder: Path) -> tuple[Run, list[str]]:
    """Runs every solver on one instance and prints its row; this code's run, and what was found wrong."""
    runs: list[Run] = []
    findings: list[str] = []
    for solver, call in solvers(instance).items():
        plan = folder / f"{name}, {solver}.json"
        command = [*call, instance, "--out", plan, "--time-limit", seconds]
        if solver == OURS:
            command += ["--placement", folder / f"{name}, placement.json"]
        runs.append(run := Run(solver, measured(command, seconds)))
        if run.has_plan:
            findings += [f"{name}, {solver}: {finding}" for finding in checked("check_plan.py", instance, plan)]
        print_run(name, run, ours=runs[0])
    return runs[0], findings + [f"{name}, {finding}" for finding in false_bounds(runs)]


def compare_placements(name: str, instance: Path, ours: Run, folder: Path) -> list[str]:
    """Seats the people of this code's plan once more and prints a row; what was found wrong."""
    paths = [instance, folder / f"{name}, {OURS}.json", folder / f"{name}, placement.json"]
    flow = measured([sys.executable, "-B", HERE / "peer_flow.py", *paths], 0)
    seconds = [ours.measures["placement_seconds"], flow["build_seconds"], flow["solve_seconds"]]
    ratio = (flow["build_seconds"] + flow["solve_seconds"]) / max(seconds[0], 1e-6)
    row([name, *(f"{1000 * value:,.2f}" for value in seconds), f"{ratio:,.2f}"])
    findings = checked("check_placement.py", *paths)
    if flow["objective"] != flow["placement"]:
        findings.append(f"people travel {flow['placement']} minutes, the flow finds {flow['objective']}")
    return [f"{name}, placement: {finding}" for finding in findings]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("instances", nargs="*", default=USUAL, metavar="INSTANCE")
    parser.add_argument("--time-limit", type=float, default=60, metavar="SECONDS")
    parser.add_argument("--seed", type=int, default=USUAL_SEED)
    options = parser.parse_args()
    files = {name: instance_file(name, options.seed) for name in options.instances}
    findings: list[str] = []
    ours: dict[str, Run] = {}
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        head("Instance", "Solver", "Objective", "Bound", "Gap", "Seconds", "MB", "Objective ÷", "Seconds ÷", "MB ÷")
        for name, file in files.items():
            ours[name], found = compare_plans(name, file, options.time_limit, folder)
            findings += found
        print()
        head("Instance", "Placement, ms", "Flow, ms to build", "Flow, ms to solve", "Flow ÷ placement")
        for name, run in ours.items():
            if run.has_plan:
                findings += compare_placements(name, files[name], run, folder)
    if findings:
        print(*findings, sep="\n", file=sys.stderr)
        sys.exit(1)


if __name__ == "__main__":
    main()
