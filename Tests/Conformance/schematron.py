"""Runs one compiled Schematron over files, in a process of its own: Saxon may crash, and must then be noticed.

    python schematron.py STYLESHEET FILE…

Prints, as JSON, what was found in each file and how many rules looked at it.
"""

import json
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

SVRL = "{http://purl.oclc.org/dsdl/svrl}"
IDENTIFIER = re.compile(r"\[(?P<id>[A-Z]+-[A-Z0-9-]*[0-9]+)\]")


@dataclass(frozen=True)
class Finding:
    """A rule that a file breaks."""

    rule: str
    text: str


class DidNotRun(Exception):
    """A stylesheet that said nothing about a file."""


def findings_in(stylesheet: Path, files: list[Path]) -> dict[Path, list[Finding]]:
    """What breaks which rule. Raises DidNotRun unless rules looked at every file."""
    process = subprocess.run(
        [sys.executable, "-B", __file__, stylesheet, *files], capture_output=True, text=True, check=False
    )
    if process.returncode != 0:
        raise DidNotRun(f"{stylesheet.name} ended with {process.returncode}: {process.stderr.strip()[-500:]}")
    answers = json.loads(process.stdout)
    for file in files:
        if not answers.get(str(file), {}).get("fired"):
            raise DidNotRun(f"{stylesheet.name}: no rule looked at {file.name}")
    return {file: [Finding(*each) for each in answers[str(file)]["findings"]] for file in files}


def read(report: str) -> dict:
    """An SVRL report: assertions that failed and reports that were made, warnings, too."""
    root = ElementTree.fromstring(report)
    complaints = [each for each in root.iter() if each.tag in (f"{SVRL}failed-assert", f"{SVRL}successful-report")]
    return {
        "fired": sum(1 for _ in root.iter(f"{SVRL}fired-rule")),
        "findings": [complaint(each) for each in complaints],
    }


def complaint(element: ElementTree.Element) -> tuple[str, str]:
    text = " ".join("".join(element.itertext()).split())
    named = IDENTIFIER.search(text)
    return element.get("id") or (named["id"] if named else "?"), text


def main() -> None:
    import saxonche

    stylesheet, *files = sys.argv[1:]
    with saxonche.PySaxonProcessor(license=False) as processor:
        transformation = processor.new_xslt30_processor().compile_stylesheet(stylesheet_file=stylesheet)
        answers = {file: read(transformation.transform_to_string(source_file=file)) for file in files}
    print(json.dumps(answers))


if __name__ == "__main__":
    main()
