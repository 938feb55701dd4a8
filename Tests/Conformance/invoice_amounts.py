"""Computes the amounts of an invoice again, in decimals, from nothing but its XML (EN 16931, BR-CO-10 to BR-CO-17)."""

import re
from decimal import ROUND_HALF_UP, Decimal

from cross_industry import LINE, SETTLEMENT, Element, amount, every, text

CENT = Decimal("0.01")
TWO_DECIMALS = re.compile(r"\d+\.\d\d")
AMOUNTS = {"LineTotalAmount", "ActualAmount", "AllowanceTotalAmount", "TaxBasisTotalAmount", "TaxTotalAmount"} | {
    "GrandTotalAmount",
    "DuePayableAmount",
    "CalculatedAmount",
    "BasisAmount",
    "ChargeAmount",
}


def findings(root: Element) -> list[str]:
    return decimals(root) + lines(root) + taxes(root) + totals(root)


def decimals(root: Element) -> list[str]:
    elements = [each for each in root.iter() if each.tag.rpartition("}")[2] in AMOUNTS]
    return [
        f"{each.tag.rpartition('}')[2]} is {each.text}" for each in elements if not TWO_DECIMALS.fullmatch(each.text)
    ]


def lines(root: Element) -> list[str]:
    """Quantity times price is the amount of the line."""
    found = []
    for line in every(root, LINE):
        quantity = amount(line, "ram:SpecifiedLineTradeDelivery/ram:BilledQuantity")
        price = amount(line, "ram:SpecifiedLineTradeAgreement/ram:NetPriceProductTradePrice/ram:ChargeAmount")
        total = line_total(line)
        if quantity * price != total:
            found.append(f"a line of {quantity} × {price} comes to {total}")
    return found


def line_total(line: Element) -> Decimal:
    path = "ram:SpecifiedLineTradeSettlement/ram:SpecifiedTradeSettlementLineMonetarySummation/ram:LineTotalAmount"
    return amount(line, path)


def allowances(root: Element) -> list[Element]:
    found = every(root, f"{SETTLEMENT}/ram:SpecifiedTradeAllowanceCharge")
    return [each for each in found if text(each, "ram:ChargeIndicator/udt:Indicator") == "false"]


def category(tax: Element) -> tuple[str | None, Decimal | None]:
    return text(tax, "ram:CategoryCode"), amount(tax, "ram:RateApplicablePercent")


def taxes(root: Element) -> list[str]:
    """Each category has what its lines less its allowances come to; the tax is that times the rate.

    Where prices were agreed with tax, the tax is what is left of them: a cent more or less.
    """
    bases: dict[tuple, Decimal] = {}
    for line in every(root, LINE):
        (tax,) = every(line, "ram:SpecifiedLineTradeSettlement/ram:ApplicableTradeTax")
        bases[category(tax)] = bases.get(category(tax), 0) + line_total(line)
    for allowance in allowances(root):
        (tax,) = every(allowance, "ram:CategoryTradeTax")
        bases[category(tax)] = bases.get(category(tax), 0) - amount(allowance, "ram:ActualAmount")
    found = []
    for tax in every(root, f"{SETTLEMENT}/ram:ApplicableTradeTax"):
        base, charged = amount(tax, "ram:BasisAmount"), amount(tax, "ram:CalculatedAmount")
        if bases.pop(category(tax), None) != base:
            found.append(f"the base of category {category(tax)} is {base}")
        rate = category(tax)[1] or Decimal(0)
        computed = (base * rate / 100).quantize(CENT, ROUND_HALF_UP)
        if abs(charged - computed) > (CENT if rate else 0):
            found.append(f"the tax of {base} at {rate} % is {charged}, not {computed}")
    return found + [f"category {each} has no breakdown" for each in bases]


def totals(root: Element) -> list[str]:
    (summation,) = every(root, f"{SETTLEMENT}/ram:SpecifiedTradeSettlementHeaderMonetarySummation")
    sum_of_lines = sum(line_total(line) for line in every(root, LINE))
    allowance = sum((amount(each, "ram:ActualAmount") for each in allowances(root)), Decimal(0))
    tax = sum(amount(each, "ram:CalculatedAmount") for each in every(root, f"{SETTLEMENT}/ram:ApplicableTradeTax"))
    net = sum_of_lines - allowance
    expected = {
        "LineTotalAmount": sum_of_lines,
        "AllowanceTotalAmount": allowance if allowances(root) else None,
        "TaxBasisTotalAmount": net,
        "TaxTotalAmount": tax,
        "GrandTotalAmount": net + tax,
        "DuePayableAmount": net + tax,
    }
    return [
        f"{name} is {amount(summation, f'ram:{name}')}, not {value}"
        for name, value in expected.items()
        if amount(summation, f"ram:{name}") != value
    ]
