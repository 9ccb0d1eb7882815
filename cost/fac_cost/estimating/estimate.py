"""Estimate a tree of resources: their lines first, then tiers over all of them, then what each resource comes to."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.errors import UserError
from fac_core.resources import Resource, Tree, below
from fac_core.sentence import some_of
from fac_core.shared_facts.free import FreeTypes, free
from fac_cost.arithmetic import Unknown
from fac_cost.arithmetic.values import step
from fac_cost.clouds import region
from fac_cost.contract import Contract
from fac_cost.estimating.allotments import has_shared_tiers
from fac_cost.estimating.blocks import is_open
from fac_cost.estimating.elsewhere import Elsewhere, elsewhere
from fac_cost.estimating.line_cache import LineCache
from fac_cost.estimating.lines import Line, Pricing
from fac_cost.estimating.parents import Parents
from fac_cost.estimating.pools import Gap, amounts
from fac_cost.estimating.results import LEVELS, ComponentEstimate, Estimate, ResourceEstimate, Result, total
from fac_cost.estimating.scope import Arguments
from fac_cost.formulas import formula
from fac_cost.formulas.formula import Formula

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from decimal import Decimal

    from fac_cost.arithmetic import Value
    from fac_cost.book import PriceBook
    from fac_cost.estimating.results import Range
    from fac_cost.usage import UsageFile


_NO_TREE = Tree("", ())
NO_CONTRACT = Contract()
_NO_FORMULA = Formula(components={}, examples=())


@dataclass(frozen=True, slots=True)
class _Bill:
    """A resource with its lines; without a formula it has none."""

    resource: Resource
    address: str
    region: str
    formula: Formula | None
    lines: tuple[Line, ...] = ()


def estimate(tree: Tree, book: PriceBook, usage: UsageFile, contract: Contract = NO_CONTRACT) -> Estimate:
    """Estimate what the resources of a plan or state cost a month once it is applied, in USD, less what the contract takes off.

    Raise `UserError` with the address of a resource whose values a formula cannot compute with.
    """
    resources = sorted(((one.address, one) for one in tree.resources if one.managed and one.stays), key=lambda one: one[0])
    parents, cache = Parents(tree), LineCache()
    bills = [_bill(resource, address, parents, book, usage, cache=cache) for address, resource in resources]
    costs = amounts(((place, number), line) for place, bill in enumerate(bills) for number, line in enumerate(bill.lines))
    found = tuple(
        _result(bill, tree, contract, [costs.get((place, number)) for number in range(len(bill.lines))]) for place, bill in enumerate(bills)
    )
    return Estimate(
        resources=found, book_as_of=book.as_of, book_sha256=book.sha256, incomplete=tree.incomplete, contract_sha256=contract.sha256
    )


def _bill(resource: Resource, address: str, parents: Parents, book: PriceBook, usage: UsageFile, *, cache: LineCache) -> _Bill:
    tree = parents.tree
    found = formula(resource.type)
    related = {name: parents.find(resource, one, found.reads[name]) for name, one in found.parents.items()} if found is not None else {}
    where = region(resource, tree, [one for one in related.values() if isinstance(one, Resource)])
    told = where if isinstance(where, str) else ""
    if found is None:
        return _Bill(resource, address, told, None)
    arguments = Arguments(resource, tree, found, {name: _seen(name, one, tree, found) for name, one in related.items()})
    used = _use(resource, address, found, usage)
    pricing = Pricing(resource.type.partition("_")[0], where, arguments, used, found, book)
    try:
        others = (one.address if isinstance(one, Resource) else (one,) for one in related.values())
        start = (resource.type, where, *others, None if used is found.usual else repr(used))
        return _Bill(resource, address, told, found, cache.lines(start, arguments, lambda: tuple(pricing.lines())))
    except UserError as error:
        if error.path is not None:
            raise  # of a file, such as one of the book, and not of this resource
        raise UserError(f"{address}: {error.message}", hint=error.hint) from None


def _seen(name: str, parent: Resource | str | None, tree: Tree, found: Formula) -> Value:
    """Return what expressions see of a parent: its arguments with their defaults, or what it would take to know them."""
    if not isinstance(parent, Resource):
        return None if parent is None else Unknown((parent,))
    own = formula(parent.type) or _NO_FORMULA
    said = {path.removeprefix(f"{name}."): default for path, default in found.defaults.items() if path.startswith(f"{name}.")}
    return Arguments(parent, tree, replace(own, defaults={**own.defaults, **said}))


def _use(resource: Resource, address: str, found: Formula, usage: UsageFile) -> Mapping[str, Mapping[str, Decimal]]:
    given = usage.of(address, resource.type)
    for name in given:
        if name not in found.usage and not usage.foreign:
            raise UserError(
                f"{address}: no use of {resource.type} is called {name!r}",
                path=usage.path,
                hint=f"Known: {', '.join(found.usage)}." if found.usage else "What it costs does not depend on its use.",
            )
    if not given:
        return found.usual
    return {
        level: {name: given[name].of(level) if name in given else getattr(default, level) for name, default in found.usage.items()}
        for level in LEVELS
    }


def _result(bill: _Bill, tree: Tree, contract: Contract, costs: Sequence[Range | Gap | None]) -> ResourceEstimate:
    resource = bill.resource
    if bill.formula is None:
        result, reason = _without_formula(resource, tree)
        return ResourceEstimate(address=bill.address, type=resource.type, region=bill.region, result=result, reason=reason)
    if not bill.lines:
        return ResourceEstimate(
            address=bill.address,
            type=resource.type,
            region=bill.region,
            result=Result.FREE,
            reason="nothing of it is billed as it is set up",
        )
    components = tuple(_paid(_component(line, cost), contract) for line, cost in zip(bill.lines, costs, strict=True))
    reasons = [f"{one.name}: {one.reason}" for one in components if one.reason]
    priced = [one.monthly for one in components if one.monthly is not None]
    return ResourceEstimate(
        address=bill.address,
        type=resource.type,
        region=bill.region,
        result=Result.UNPRICED if reasons else Result.PRICED,
        reason="; ".join(reasons),
        monthly=total(priced) if priced else None,
        components=components,
        left_out=bill.formula.left_out,
    )


def _component(line: Line, cost: Range | Gap | None) -> ComponentEstimate:
    gap = isinstance(cost, Gap)
    return ComponentEstimate(
        name=line.name,
        unit=line.unit,
        quantity=line.quantity,
        price=line.price,
        monthly=None if isinstance(cost, Gap) else cost,
        reason="a part of the amount has no price known" if gap else line.reason,
        wanted=line.wanted,
        shared=line.shared and line.price is not None and has_shared_tiers(line.price),
    )


def _paid(component: ComponentEstimate, contract: Contract) -> ComponentEstimate:
    """Take off what the contract says of a component's price."""
    price, listed = component.price, component.monthly
    if price is None or listed is None:
        return component
    terms = tuple(term.name for term in (contract.discount(price.key), contract.commitment(price.key)) if term is not None)
    if not terms:
        return component
    discounted, committed = contract.discounted(price.key), contract.committed(price.key)
    contracted = listed.map(lambda amount: amount * discounted)
    return replace(component, monthly=contracted.map(lambda amount: amount * committed), listed=listed, contracted=contracted, terms=terms)


def _without_formula(resource: Resource, tree: Tree) -> tuple[Result, str]:
    """Say of a type without a formula whether it is known to be free, or to stand on the bill of others."""
    known = free(resource.type) or elsewhere(resource.type)
    if known is None:
        return Result.UNPRICED, f"no formula for {resource.type}"
    asked = {path: _at(resource, path) for path in known.unless if isinstance(known, FreeTypes) or not _is_decided(resource, tree, path)}
    billed = [path for path, found in asked.items() if _may_bill(found, known.unless[path])]
    if isinstance(known, Elsewhere):
        billed += [path for path, values in known.only.items() if _at(resource, path) not in values]
    if billed:
        return Result.UNPRICED, f"no formula for {resource.type}, which is billed with {some_of(billed)}"
    return Result.FREE, known.why


def _is_decided(resource: Resource, tree: Tree, path: str) -> bool:
    """Whether an argument is the provider's to decide: its document tells what is written, and nobody knows it or writes it.

    What is known though nobody writes it is there: Terraform's plans do not show how a `dynamic` writes its blocks.
    """
    head, written = path.partition(".")[0], tree.written(resource)
    unknown = below(resource.unknown, head) is True
    return unknown and written is not None and head not in written and not is_open(resource, tree, head)


def _at(resource: Resource, path: str) -> Value:
    head, *rest = path.split(".")
    found = Arguments(resource, _NO_TREE, _NO_FORMULA)[head]
    for name in rest:
        found = step(found, name)
    return found


def _may_bill(found: Value, values: Sequence[str]) -> bool:
    """Whether an argument has, or may have, one of the values with which a type is billed."""
    if isinstance(found, Unknown):
        return True
    if isinstance(found, tuple) and values:
        return any(_may_bill(one, values) for one in found)
    return found not in (None, (), False) and (not values or str(found) in values or found is True)


def strange_uses(resources: Iterable[ResourceEstimate], usage: UsageFile) -> tuple[str, ...]:
    """Return what a file of use says of resources whose formulas know no such use, each once: ``aws_sqs_queue: monthly_pushes``."""
    held = tuple(resources)
    known = {one.type: formula(one.type) for one in held}
    strange = {
        f"{one.type}: {name}"
        for one in held
        for name in usage.of(one.address, one.type)
        if (its := known[one.type]) is None or name not in its.usage
    }
    return tuple(sorted(strange))
