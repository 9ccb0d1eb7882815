"""The lines of one resource's bill before tiers are applied: how much of what, and the price row, or why there is none."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.errors import UserError
from fac_core.sentence import all_of
from fac_cost.arithmetic import ArithmeticProblem, Unknown
from fac_cost.arithmetic.formula_functions import decimal
from fac_cost.arithmetic.values import several, truth, within
from fac_cost.book import PriceKey
from fac_cost.estimating.results import LEVELS, NOTHING, Range
from fac_cost.estimating.scope import with_use

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from fac_cost.arithmetic import Expression, Value
    from fac_cost.book import Price, PriceBook
    from fac_cost.formulas.formula import Component, Formula

MOST = Decimal(10) ** 18
"""Of anything a month: so much has every cloud together not."""
LEAST = Decimal(10) ** -18
"""Of anything a month that is there at all: less is no amount, and would be written with hundreds of digits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """So much a month of something: with a price, or with the reason for having none."""

    name: str
    unit: str
    quantity: Range | None = None
    price: Price | None = None
    shared: bool = False
    reason: str = ""
    wanted: PriceKey | None = None
    """The price that it takes to have an amount."""


@dataclass(frozen=True, slots=True)
class _Missing:
    """Why there is no price, and which one it would take where that is known."""

    reason: str
    key: PriceKey | None = None


@dataclass(frozen=True)
class Pricing:
    """What lines of one resource are made from."""

    provider: str
    region: str | Unknown
    arguments: Mapping[str, Value]
    usage: Mapping[str, Mapping[str, Decimal]]
    """Amounts of use by level, then by name."""
    formula: Formula
    book: PriceBook

    def lines(self) -> Iterator[Line]:
        """Yield the lines; raise `UserError` where the formula does not fit what it was given."""
        for name, component in self.formula.components.items():
            try:
                yield from self._lines(name, component)
            except ArithmeticProblem as problem:
                raise UserError(
                    f"the component {name!r} cannot be computed: {problem}",
                    hint="Mend this value where the plan has it from; if it is right, the formula is at fault: please report it.",
                ) from None

    def _lines(self, name: str, component: Component) -> Iterator[Line]:
        blocks = self._blocks(component)
        if isinstance(blocks, Unknown):
            yield Line(name=name, unit=component.unit, reason=_unknown(blocks))
            return
        for place, each in enumerate(blocks):
            scopes = self._scopes(each) if component.each else self._scopes_of_all
            scope = scopes["expected"]
            asked = True if component.when is None else component.when.value(scope)
            called = f"{name}[{place}]" if component.each else name
            if isinstance(asked, Unknown):
                yield Line(name=called, unit=component.unit, reason=_unknown(asked))
            elif truth(asked):
                line = self._line(called, component, scopes)
                # None of something costs nothing, whatever its price is; the line stays, as it says that none was assumed.
                yield replace(line, reason="") if line.price is None and line.quantity == NOTHING else line

    @cached_property
    def _scopes_of_all(self) -> Mapping[str, Mapping[str, Value]]:
        return self._scopes(None)

    def _scopes(self, each: Value) -> Mapping[str, Mapping[str, Value]]:
        """Return what expressions see, by level of use."""
        return {level: with_use(self.arguments, self.usage[level], each, self.formula.let) for level in LEVELS}

    def _blocks(self, component: Component) -> Sequence[Value] | Unknown:
        if not component.each:
            return (None,)
        head, *rest = component.each.split(".")
        found = several(self.arguments.get(head))
        for name in rest:
            found = found if isinstance(found, Unknown) else within(found, name)
        return found

    def _line(self, name: str, component: Component, scopes: Mapping[str, Mapping[str, Value]]) -> Line:
        quantity = self._quantity(component.quantity, scopes)
        if isinstance(quantity, Unknown):
            return Line(name=name, unit=component.unit, reason=_unknown(quantity))
        price = self._price(component, scopes["expected"])
        if isinstance(price, _Missing):
            return Line(name=name, unit=component.unit, quantity=quantity, reason=price.reason, wanted=price.key)
        return Line(name=name, unit=component.unit, quantity=quantity, price=price, shared=component.shared)

    @staticmethod
    def _quantity(expression: Expression, scopes: Mapping[str, Mapping[str, Value]]) -> Range | Unknown:
        varies = expression.varies
        found = [expression.value(scopes[level]) for level in (LEVELS if varies else ("expected",))]
        missing = next((value for value in found if isinstance(value, Unknown)), None)
        if missing is not None or None in found:
            return missing or expression.missing
        amounts = [decimal(value) for value in found]
        if min(amounts) < 0:
            raise ArithmeticProblem(f"{expression.text} is negative")
        if max(amounts) > MOST:
            raise ArithmeticProblem(f"{expression.text} is more than {MOST:,}")
        if any(0 < amount < LEAST for amount in amounts):
            raise ArithmeticProblem(f"{expression.text} is more than nothing, and less than {LEAST:f}")
        return Range(*amounts) if varies else Range(*amounts * 3)

    def _price(self, component: Component, scope: Mapping[str, Value]) -> Price | _Missing:
        """Return the price, or say why there is none."""
        wanted = component.price
        texts = [one.value(scope) for one in (wanted.service, wanted.product, wanted.sku, *wanted.attributes.values())]
        region = (wanted.region.value(scope) if wanted.region is not None else "") or self.region
        purchase = "on_demand" if wanted.purchase is None else wanted.purchase.value(scope)
        missing = [value for value in (*texts, region, purchase) if isinstance(value, Unknown)]
        if missing or not isinstance(region, str) or not isinstance(purchase, str):
            return _Missing(_unknown(*missing))
        service, product, sku, *told = (value for value in texts if isinstance(value, str))
        attributes = dict(zip(wanted.attributes, told, strict=True))
        has = self.book.has(self.provider, region)
        found = self.book.region(self.provider, region).find(service, product, sku, attributes, purchase) if has else ()
        if len(found) == 1 and found[0].unit == component.unit:
            return found[0]
        key = PriceKey(self.provider, region, service, product, sku, tuple(sorted(attributes.items())), purchase)
        if not has:
            return _Missing(f"no prices of the region {region} are known", key)
        what = " ".join((product, sku, *attributes.values()))
        if not found:
            return _Missing(f"no price of {what} in {region} is known", key)
        if len(found) > 1:
            return _Missing(f"{len(found)} prices of {what} in {region} are known, and nothing tells them apart", key)
        return _Missing(f"the price of {what} in {region} is per {found[0].unit}, not per {component.unit}", key)


def _unknown(*values: Unknown) -> str:
    names = sorted({name for value in values for name in value.names})
    return f"{all_of(names)} {'is' if len(names) == 1 else 'are'} not known yet"
