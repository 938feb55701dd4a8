"""Where things are in a Cross Industry Invoice, as Python's own ElementTree reads it."""

from decimal import Decimal
from pathlib import Path
from xml.etree import ElementTree

Element = ElementTree.Element

NAMES = {
    "rsm": "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100",
    "ram": "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100",
    "udt": "urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100",
    "qdt": "urn:un:unece:uncefact:data:standard:QualifiedDataType:100",
}
HEADER = "rsm:ExchangedDocument"
AGREEMENT = "rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement"
SETTLEMENT = "rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement"
LINE = "rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem"


def read(file: Path) -> Element:
    return ElementTree.parse(file).getroot()


def every(element: Element, path: str) -> list[Element]:
    return element.findall(path, NAMES)


def text(element: Element, path: str) -> str | None:
    return element.findtext(path, None, NAMES)


def amount(element: Element, path: str) -> Decimal | None:
    found = text(element, path)
    return None if found is None else Decimal(found)
