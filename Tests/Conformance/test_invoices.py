"""Proves that the check of invoices can fail: each breaks a sound invoice in one way, and must be told of it."""

import re
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

import schematron
import validate_invoices

STORIES = Path(__file__).parents[1] / "Support" / "Invoices"
FILLED = "every-seat-filled.fr.xml"
TAXABLE = "taxable-at-20-percent.fr.xml"
LEGACY = "every-seat-filled.chorus-legacy.xml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in (FILLED, TAXABLE, LEGACY):
        shutil.copy(STORIES / name, tmp_path)
    return tmp_path


def edit(path: Path, pattern: bytes, replacement: bytes) -> None:
    data, changes = re.subn(pattern, lambda _: replacement, path.read_bytes(), count=1)
    assert changes
    path.write_bytes(data)


def layer(name: str) -> validate_invoices.Layer:
    return next(each for each in validate_invoices.LAYERS if each.name == name)


def test_what_is_sound_is_not_complained_of(folder: Path):
    assert validate_invoices.check(folder) == []


def test_an_empty_folder_is_reported(tmp_path: Path):
    assert "no invoice" in validate_invoices.check(tmp_path)[0]


def test_a_file_of_no_syntax_is_reported(folder: Path):
    (folder / FILLED).rename(folder / "every-seat-filled.ubl.xml")
    assert validate_invoices.check(folder) == ["every-seat-filled.ubl.xml: of no syntax"]


@pytest.mark.parametrize(
    ("name", "pattern", "replacement", "rule"),
    [
        ("schema", rb"<ram:TypeCode>380</ram:TypeCode>\n", b"", "SCHEMAV_ELEMENT_CONTENT"),
        ("schema", rb"false</udt", b"falsch</udt", "SCHEMAV_CVC"),
        ("Factur-X rules", rb"(?<=DuePayableAmount>)4300.00", b"4300.01", "BR-CO-16"),
        ("rules of EN 16931", rb"(?<=DuePayableAmount>)4300.00", b"4300.01", "BR-CO-16"),
        ("rules of EN 16931", rb"(?s)<ram:SpecifiedTaxRegistration>.*?</ram:SpecifiedTaxRegistration>", b"", "BR-E-02"),
        ("rules of EN 16931", rb"(?<=ReasonCode>)95", b"999", "BR-CL-19"),
        ("rules BR-FR", rb"(?<=ID>)S1", b"A1", "BR-FR-08"),
        ("rules BR-FR", rb"(?<=SubjectCode>)AAB", b"AAI", "BR-FR-05"),
    ],
)
def test_a_layer_refuses(folder: Path, name: str, pattern: bytes, replacement: bytes, rule: str):
    edit(folder / FILLED, pattern, replacement)
    found = validate_invoices.layer_findings(layer(name), [folder / FILLED, folder / TAXABLE])
    assert any(line.startswith(f"{FILLED}: {rule}") for line in found)
    assert not any(line.startswith(TAXABLE) for line in found)


def test_a_warning_is_reported(folder: Path):
    edit(folder / FILLED, rb"(?=<ram:GlobalID)", b"<ram:ID>A</ram:ID>")
    edit(folder / FILLED, rb"(?<=<ram:BuyerTradeParty>)", b"<ram:ID>A</ram:ID>")
    found = validate_invoices.layer_findings(layer("rules of EN 16931"), [folder / FILLED])
    assert any("CII-SR-450" in line for line in found)


def test_a_rule_that_does_not_apply_must_be_broken(folder: Path):
    legacy = folder / LEGACY
    assert validate_invoices.layer_findings(layer("rules BR-FR"), [folder / FILLED, legacy]) == []
    edit(legacy, rb"(?<=ID>)A1", b"S1")
    found = validate_invoices.layer_findings(layer("rules BR-FR"), [folder / FILLED, legacy])
    assert found == [f"{LEGACY}: keeps BR-FR-08_BT-23, which is said not to apply"]


def test_a_layer_that_finds_nothing_did_not_run(folder: Path, monkeypatch: pytest.MonkeyPatch):
    blind = replace(layer("rules BR-FR"), run=lambda _, files: {file: [] for file in files})
    monkeypatch.setattr(validate_invoices, "LAYERS", (blind,))
    assert "rules BR-FR did not run: a broken invoice is not refused for BR-FR-05_BT-22_PMT" in (
        validate_invoices.check(folder)
    )


@pytest.mark.parametrize(
    "content", [None, b"<a", b'<xsl:stylesheet version="2.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"/>']
)
def test_a_stylesheet_that_does_not_run_is_reported(
    folder: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch, content: bytes | None
):
    stylesheet = tmp_path_factory.mktemp("rules") / "rules.xslt"
    if content:
        stylesheet.write_bytes(content)
    monkeypatch.setattr(validate_invoices, "LAYERS", (replace(layer("rules BR-FR"), source=stylesheet),))
    (finding,) = validate_invoices.check(folder)
    assert finding.startswith("rules BR-FR did not run: rules.xslt")


def test_a_process_that_crashes_is_reported(folder: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(schematron.sys, "executable", "/bin/false")
    with pytest.raises(schematron.DidNotRun, match="ended with 1"):
        schematron.findings_in(layer("rules BR-FR").source, [folder / FILLED])


@pytest.mark.parametrize(
    ("name", "pattern", "replacement", "finding"),
    [
        (FILLED, rb"(?<=ChargeAmount>)1875.00", b"1874.00", "a line of 1 × 1874.00 comes to 1875.00"),
        (FILLED, rb"(?<=ChargeAmount>)1875.00", b"1875.000", "ChargeAmount is 1875.000"),
        (FILLED, rb"(?<=LineTotalAmount>)7500.00", b"7500.01", "LineTotalAmount is 7500.01, not 7500.00"),
        (FILLED, rb"(?<=AllowanceTotalAmount>)3200.00", b"3199.00", "AllowanceTotalAmount is 3199.00, not 3200.00"),
        (FILLED, rb"(?<=ActualAmount>)3200.00", b"3100.00", "TaxBasisTotalAmount is 4300.00, not 4400.00"),
        (FILLED, rb"(?<=DuePayableAmount>)4300.00", b"4300.01", "DuePayableAmount is 4300.01, not 4300.00"),
        (FILLED, rb"(?<=BasisAmount>)4300.00", b"4300.01", "the base of category ('E', Decimal('0.00')) is 4300.01"),
        (FILLED, rb"(?<=CalculatedAmount>)0.00", b"0.01", "the tax of 4300.00 at 0 % is 0.01, not 0.00"),
        (TAXABLE, rb"(?<=CalculatedAmount>)860.00", b"860.02", "the tax of 4300.00 at 20.00 % is 860.02, not 860.00"),
        (TAXABLE, rb"(?<=CategoryCode>)S", b"E", "category ('E', Decimal('20.00')) has no breakdown"),
        (TAXABLE, rb"(?<=GrandTotalAmount>)5160.00", b"5160.01", "GrandTotalAmount is 5160.01, not 5160.00"),
        (FILLED, rb"(?<=ram:ID>)2021-0001", b"2021 0001", "BT-1 is 2021 0001"),
        (FILLED, rb"(?<=TypeCode>)380", b"384", "BT-3 is 384"),
        (FILLED, rb"(?<=TypeCode>)380", b"381", "type 381 names 0 preceding documents"),
        (FILLED, rb"(?<=SubjectCode>)PMD", b"AAI", "0 notes PMD"),
        (FILLED, rb"(?<=SubjectCode>)ADN", b"AAI", "notes ADN are []"),
        (FILLED, rb"(?<=0002\">)900000019", b"900000018", "has the number 900000018, which does not check"),
        (FILLED, rb"_NUM-2021", b"", "BuyerTradeParty has the addresses"),
        (FILLED, rb'"0225"', b'"0088"', "SellerTradeParty has the addresses"),
        (LEGACY, rb"(?<=ram:ID>)A1", b"S1", "BT-23 is S1"),
        (LEGACY, rb'"0009"', b'"0002"', "SellerTradeParty is named by"),
    ],
)
def test_what_is_computed_again_is_compared(folder: Path, name: str, pattern: bytes, replacement: bytes, finding: str):
    edit(folder / name, pattern, replacement)
    assert any(finding in line for line in validate_invoices.own_findings(folder / name))
