"""What a budget compares spend with: its amount, and the shares of it at which it speaks."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_lint.views.arguments import judged, number

if TYPE_CHECKING:
    from fac_lint.answer import Answer
    from fac_lint.evaluation.values import Constant, Value

PERCENT, SHARE = Decimal(100), Decimal(1)
_LARGEST_BILL = {"USD": Decimal(10) ** 9}
"""What no bill of a period comes to (from memory, 2026-11-29: the largest customers pay a cloud some thousand million USD a year)."""
_LARGEST_ANYWHERE = Decimal(10) ** 12
"""The same in a currency that is not known: a dollar is some ten thousands of the smallest."""
_LEAST = Decimal(1)
"""An amount that is there to speak of the first cent."""
_TIMES = 10
"""So many times its amount, and a budget has said nothing."""


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount of money, and where it stands."""

    at: str
    value: Value
    currency: str = ""

    @property
    def answer(self) -> Answer:
        """Whether it is more than nothing, and no more than a bill may be."""
        return judged(self.value, self._fault)

    def _fault(self, one: Constant | None) -> str:
        amount = number(one)
        if amount is None:
            return ""
        if amount <= 0:
            return f"its amount is {amount:,}, which the first cent passes"
        return f"no bill passes its amount of {amount:,}" if amount >= _LARGEST_BILL.get(self.currency, _LARGEST_ANYWHERE) else ""


@dataclass(frozen=True, slots=True)
class Threshold:
    """What spend is compared with: a share of the amount, of which ``whole`` is all, or an amount of its own where that is nothing."""

    at: str
    value: Value
    whole: Decimal

    def answer(self, amounts: list[Amount]) -> Answer:
        """Whether spend may be below it, and may pass it; a budget of the least amount there is may speak at once."""
        known = [number(one.value.constant) for one in amounts]
        amount = known[0] if len(known) == 1 else None
        return judged(self.value, lambda one: self._fault(one, amount))

    def _fault(self, one: Constant | None, amount: Decimal | None) -> str:
        threshold, whole = number(one), self.whole or amount
        if threshold is None or not whole or whole < 0:
            return ""
        percent = threshold / whole * 100
        if percent > _TIMES * 100:
            return f"it speaks at {_plain(percent)} % of its amount, {_plain(percent / 100)} times what was meant to be spent"
        small = percent <= 1 and (bool(self.whole) or threshold <= 0) and (amount is None or amount > _LEAST)
        return f"it speaks at {_plain(percent)} % of its amount, which is spent at once" if small else ""


def _plain(number: Decimal) -> str:
    rounded = number.quantize(Decimal("0.01"))
    return f"{rounded.normalize():,f}" if rounded else "0"
