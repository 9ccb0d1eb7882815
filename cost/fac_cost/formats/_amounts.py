"""How amounts are written."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from fac_cost.book.files import decimal_text

if TYPE_CHECKING:
    from fac_cost.estimating import Estimate, Range
    from fac_cost.formats._estimate_shape import AmountsShape

CENT = Decimal("0.01")


def money(amount: Decimal) -> str:
    """Write an amount for people: in cents, or with two digits that count where it is less than one cent."""
    if amount and abs(amount) < CENT:
        return format(Decimal(f"{amount:.2g}"), "f")
    return f"{amount.quantize(CENT, ROUND_HALF_UP):,}"


def span(amounts: Range) -> str:
    """Write what is expected, and between what it may lie where use decides."""
    if amounts.low == amounts.high:
        return money(amounts.expected)
    return f"{money(amounts.expected)} ({money(amounts.low)} to {money(amounts.high)})"


def texts(amounts: Range | None) -> AmountsShape | None:
    """Return amounts for machines; null for none."""
    return None if amounts is None else known_texts(amounts)


def known_texts(amounts: Range) -> AmountsShape:
    """Return amounts for machines: exact decimal strings."""
    if amounts.is_one:
        text = decimal_text(amounts.low)
        return {"low": text, "expected": text, "high": text}
    return {"low": decimal_text(amounts.low), "expected": decimal_text(amounts.expected), "high": decimal_text(amounts.high)}


def signed(amounts: Range) -> str:
    """Write by how much something rises, with its sign, and between what it may lie where use decides."""
    if amounts.low == amounts.high:
        return _signed(amounts.expected)
    return f"{_signed(amounts.expected)} ({_signed(amounts.low)} to {_signed(amounts.high)})"


def _signed(amount: Decimal) -> str:
    return f"+{money(amount)}" if amount > 0 else money(amount)


def whole(estimate: Estimate) -> str:
    """Write what everything costs, and that it is the least where something has no price or is missing."""
    least = "" if estimate.complete else "at least "
    return f"{least}{span(estimate.monthly)}"


def rests_on(estimate: Estimate) -> str:
    """Say what amounts rest on: the book, and prices and discounts of one's own, with what everything costs without them."""
    book = f"list prices of {estimate.book_as_of}, book {estimate.book_sha256[:12]}"
    if not estimate.contract_sha256:
        return book
    amounts = f"{span(estimate.listed)} by list prices, {span(estimate.contracted)} contracted, {span(estimate.monthly)} effective"
    return f"{book}, own prices {estimate.contract_sha256[:12]}: {amounts}"
