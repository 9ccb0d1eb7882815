"""Read what is to be priced: a plan or a state, whichever a file holds."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_core.policy import policy_for
from fac_core.resources import load, parse
from fac_core.sentence import some_of
from fac_cost.book import open_book
from fac_cost.clouds import OF_THE_PROVIDER
from fac_cost.comparing import compare_plan, compare_trees
from fac_cost.contract import read_contract, with_discounts
from fac_cost.estimating import Result, strange_uses
from fac_cost.estimating.estimate import NO_CONTRACT
from fac_cost.formulas import priced_types
from fac_cost.usage import UsageFile, read_usage

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from fac_core.policy import Policy
    from fac_core.resources import Tree
    from fac_cost.book import PriceBook
    from fac_cost.comparing import Comparison
    from fac_cost.contract import Contract
    from fac_cost.estimating import Estimate


NOWHERE: Mapping[str, str] = MappingProxyType({})


def read_resources(path: Path, regions: Mapping[str, str] = NOWHERE, *, data: Path | None = None, variables: Path | None = None) -> Tree:
    """Read the resources of ``terraform show -json``, of a plan or of a state, or of a folder, which is planned without a cloud.

    ``regions`` by cloud are where providers are whose configuration does not say it. For a folder, ``data`` answers for its data sources,
    and ``variables`` for its inputs. Raise `UserError` for anything else.
    """
    if path.is_dir():
        from fac_cost.planning import read_folder  # noqa: PLC0415 - it takes gRPC and Terraform, which plans do without

        return replace(read_folder(path, data, variables), regions=regions)
    if data is not None or variables is not None:
        raise UserError("a plan or state holds its answers and inputs already", path=path, hint="Leave out --data and --var-file.")
    return replace(_read(path), regions=regions)


def _read(path: Path) -> Tree:
    document = load(path)  # once: what came through a pipe is gone
    try:
        return parse("plan", document)
    except UserError as error:
        if error.hint is None or "--state" not in error.hint:
            raise
    return parse("state", document)


def read_comparison(
    paths: Sequence[Path], book: PriceBook, usage: UsageFile, contract: Contract = NO_CONTRACT, regions: Mapping[str, str] = NOWHERE
) -> Comparison:
    """Compare what a plan leaves with what was there before it, or what two plans or states leave."""
    if len(paths) == 1:
        tree = read_resources(paths[0], regions)
        if all(one.change is None for one in tree.resources) and tree.resources:
            raise UserError("a state says nothing of what changes", path=paths[0], hint="Name a plan, or two states.")
        return compare_plan(tree, book, usage, contract)
    if len({_place(path) for path in paths}) == 1 and not _place(paths[0]).is_file():
        hint = "Write it to a file, or name another one."
        raise UserError("it stands twice, and what comes through a pipe comes once", path=paths[0], hint=hint)
    before, after = (read_resources(path, regions) for path in paths)
    return compare_trees(before, after, book, usage, contract)


def _place(path: Path) -> Path:
    """Return what a path leads to, whatever it is called: ``-`` and ``/dev/stdin`` are one."""
    return Path("/dev/stdin" if str(path) == "-" else path).resolve()


def read_use(path: Path | None) -> UsageFile:
    """Read a file of use; without one, what formulas expect is taken."""
    return UsageFile() if path is None else read_usage(path)


def read_policy(named: Path | None) -> Policy:
    """Read the policy that somebody names, or the nearest one."""
    return policy_for(Path.cwd(), named)


def read_prices(path: Path | None, policy: Policy) -> Contract:
    """Read a file of prices and discounts of one's own, whose discounts come before those of the policy; without either, list prices."""
    contract = NO_CONTRACT if path is None else read_contract(path)
    return with_discounts(contract, policy.discounts)


def open_priced(folder: Path | None, contract: Contract) -> PriceBook:
    """Open a price book with the prices of a contract in it."""
    return open_book(folder, contract.prices, contract.sha256)


def notes(usage: UsageFile, contract: Contract, book: PriceBook, *estimates: Estimate) -> Iterator[str]:
    """Yield what users should know of what they gave: what says nothing, and what it takes where nobody knows the place of something."""
    yield from passed_over(usage, *estimates)
    yield from not_taken(contract, *estimates)
    yield from places(book, *estimates)


def places(book: PriceBook, *estimates: Estimate) -> Iterator[str]:
    """Yield the next step where resources have no price for the place in which they are, each once for a cloud or a region."""
    open_ones = {
        one.address: one for estimate in estimates for one in estimate.resources if one.result is Result.UNPRICED and one.components
    }
    nowhere: dict[str, list[str]] = defaultdict(list)
    unheard: dict[tuple[str, str], list[str]] = defaultdict(list)
    for address, one in open_ones.items():
        cloud = one.type.partition("_")[0]
        if not one.region and OF_THE_PROVIDER in one.reason:
            nowhere[cloud].append(address)
        for region in {part.wanted.region for part in one.components if part.wanted is not None}:
            if not book.has(cloud, region):
                unheard[cloud, region].append(address)
    for cloud, addresses in sorted(nowhere.items()):
        yield f"the region of the {cloud} provider is not known ({some_of(addresses)}): say it with `--region {cloud}=REGION`"
    for (cloud, region), addresses in sorted(unheard.items()):
        ways = f"`fac-cost book show {cloud} {region}` says which names come near it, and `--prices` takes prices of your own"
        yield f"the book has no prices of {cloud} {region} ({some_of(addresses)}): {ways}"


def not_taken(contract: Contract, *estimates: Estimate) -> Iterator[str]:
    """Yield what a file of prices says that no estimate took: it may be meant for something that is spelt otherwise."""
    lines = [one for estimate in estimates for resource in estimate.resources for one in resource.components]
    keys = {one.price.key for one in lines if one.price is not None}
    for price in contract.prices:
        if price.key not in keys:
            yield f"{contract.path}: no resource takes the price of {price.key.words}"
    taken = {name for one in lines for name in one.terms}
    named = (*(one.name for one in contract.discounts if not one.standing), *(one.name for one in contract.commitments))
    yield from (f"{contract.path}: {name!r} takes nothing off" for name in named if name not in taken)


def passed_over(usage: UsageFile, *estimates: Estimate) -> Iterator[str]:
    """Yield what a file of use says that no estimate took: it may be meant for something that is spelt otherwise."""
    held = [one for estimate in estimates for one in estimate.resources]
    for name in usage.unused(frozenset(one.address for one in held), frozenset(one.type for one in held), priced_types()):
        yield f"{usage.path}: no resource is meant by {name}"
    for name in strange_uses(held, usage):
        yield f"{usage.path}: this use is not known, and passed over: {name}"
