"""Every price formula: its bills worked out by hand, the arguments it speaks of, and the prices it asks for."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

import pytest

from fac_core.resources import Resource, Tree
from fac_core.schema.catalogue import catalogue
from fac_cost.book import open_book
from fac_cost.estimating import Result, estimate
from fac_cost.formulas import UNITS, formula, priced_types
from fac_cost.formulas.formula import Example
from fac_cost.usage import Given, UsageFile

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from fac_core.resources import Json
    from fac_core.schema.resource_schema import Block
    from fac_cost.arithmetic import Value
    from fac_cost.estimating import ResourceEstimate
    from fac_cost.formulas.formula import Formula

pytestmark = pytest.mark.unit

TYPES = priced_types()
BOOK = open_book()
PLACES = 8
"""To which amounts are compared: a day's price makes no finite decimal of a month of 730 hours."""
SHARED_OUT = frozenset({"concurrent_requests_per_instance"})
"""Use of which more lowers what is billed."""
OF_THE_LANGUAGE = frozenset({"usage", "table", "let", "each", "hours"})


def of(resource_type: str) -> Formula:
    found = formula(resource_type)
    assert found is not None
    return found


EXAMPLES = [pytest.param(name, example, id=f"{name}-{example.name}"[:90]) for name in TYPES for example in of(name).examples]


def plain(value: Value) -> Json:
    """Turn a value of an example into one of a plan."""
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {name: plain(item) for name, item in value.items()}
    assert value is None or isinstance(value, bool | str | Decimal)
    return value


def bill(resource_type: str, example: Example, usage: Mapping[str, Decimal] | None = None) -> ResourceEstimate:
    """Estimate an example: the resource, beside the parents that it refers to by their ids."""
    found = of(resource_type)
    place = {"aws": "region", "azurerm": "location", "google": "region"}[resource_type.partition("_")[0]]
    values = {place: example.region, **{name: plain(value) for name, value in example.attributes.items()}}
    parents = []
    for name, attributes in example.parents.items():
        parent = found.parents[name]
        held = {place: example.region, "id": name, **{key: plain(value) for key, value in attributes.items()}}
        parents.append(Resource((), "managed", parent.types[0], name, None, "", held))
        block, _, argument = parent.argument[0].rpartition(".")
        values |= {block: [{**one_block(values, block), argument: name}]} if block else {argument: name}
    resource = Resource((), "managed", resource_type, "this", None, "", values)
    used = UsageFile(
        by_address={resource.address: {key: Given(amount, amount, amount) for key, amount in (usage or example.usage).items()}}
    )
    result = estimate(Tree("example", (resource, *parents)), BOOK, used)
    return next(one for one in result.resources if one.address == resource.address)


def one_block(values: Mapping[str, Json], name: str) -> Mapping[str, Json]:
    found = values.get(name) or [{}]
    assert isinstance(found, list)
    assert isinstance(found[0], dict)
    return found[0]


def unpriced(resource_type: str) -> set[str]:
    """Return the lines of which the formula says that no source has a price."""
    return {name for name, component in of(resource_type).components.items() if component.no_price}


@pytest.mark.parametrize(("resource_type", "example"), EXAMPLES)
def test_bills_worked_out_by_hand(resource_type: str, example: Example) -> None:
    found = bill(resource_type, example)
    assert {one.name.partition("[")[0] for one in found.components if one.reason} <= unpriced(resource_type), found.reason
    assert found.monthly is not None
    assert round(found.monthly.expected, PLACES) == example.monthly, example.work


@pytest.mark.parametrize("resource_type", TYPES)
def test_every_line_is_in_an_example(resource_type: str) -> None:
    seen = {
        component.name.partition("[")[0]
        for example in of(resource_type).examples
        for component in bill(resource_type, example).components
        if component.monthly is not None and component.monthly.expected
    }
    assert seen == {name for name, component in of(resource_type).components.items() if not component.no_price}


@pytest.mark.parametrize(
    ("resource_type", "name"), [(one, name) for one in TYPES for name, component in of(one).components.items() if component.no_price]
)
def test_what_has_no_price_has_none_anywhere(resource_type: str, name: str) -> None:
    """As soon as a source has one, the mark has to go, and an example has to come."""
    wanted = of(resource_type).components[name].price
    skus = offered(resource_type.partition("_")[0]).get((wanted.service.text, wanted.product.text), set())
    assert not skus or (not wanted.sku.names and wanted.sku.text not in skus)


@cache
def offered(provider: str) -> Mapping[tuple[str, str], set[str]]:
    """Return the SKUs of which any region has a price, by service and product."""
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for _, region, _ in BOOK.regions(provider):
        for price in BOOK.region(provider, region):
            found[price.key.service, price.key.product].add(price.key.sku)
    return found


@pytest.mark.parametrize("resource_type", TYPES)
def test_more_use_never_costs_less(resource_type: str) -> None:
    example = of(resource_type).examples[0]
    for name in of(resource_type).usage:
        costs = []
        for factor in (Decimal(0), Decimal(1), Decimal(3)):
            usage = {**{key: use.expected for key, use in of(resource_type).usage.items()}, **example.usage}
            found = bill(resource_type, example, usage | {name: usage[name] * factor})
            costs.append(found.monthly.expected if found.monthly is not None else Decimal(0))
        assert costs == sorted(costs, reverse=name in SHARED_OUT), name


def paths(resource_type: str) -> Iterator[str]:
    """Yield the arguments of which a formula speaks, dotted."""
    found = of(resource_type)
    yield from found.defaults
    yield from (name for one in found.let.values() for name in one.names if name.partition(".")[0] not in OF_THE_LANGUAGE)
    for component in found.components.values():
        price = component.price
        texts = (
            component.quantity,
            component.when,
            price.service,
            price.product,
            price.sku,
            *price.attributes.values(),
            price.region,
            price.purchase,
        )
        for name in (name for text in texts if text is not None for name in text.names):
            head, _, rest = name.partition(".")
            if head == "each":
                yield f"{component.each}.{rest}" if rest else component.each
            elif head not in OF_THE_LANGUAGE:
                yield name
    yield from (argument for parent in found.parents.values() for argument in parent.argument)


def has(block: Block, path: str) -> bool:
    head, _, rest = path.partition(".")
    nested = block.blocks.get(head)
    if nested is not None:
        return not rest or has(nested.block, rest)
    attribute = block.attributes.get(head)
    return attribute is not None and (not rest or not isinstance(attribute.type, str))


def blocks(resource_type: str) -> Sequence[Block]:
    """Return the type's block in every version that has it."""
    shipped, provider = catalogue(), resource_type.partition("_")[0]
    known = [version.version for version in shipped.versions(provider) if resource_type in shipped.names(provider, version=version.version)]
    return [shipped.resource_type(resource_type, version).block for version in known]


@pytest.mark.parametrize("resource_type", TYPES)
def test_arguments_are_those_of_the_type(resource_type: str) -> None:
    parents = of(resource_type).parents
    for path in sorted(set(paths(resource_type))):
        head, _, rest = path.partition(".")
        types = parents[head].types if head in parents else (resource_type,)
        asked = rest if head in parents else path
        assert not asked or all(any(has(block, asked) for block in blocks(one)) for one in types), path


@pytest.mark.parametrize("resource_type", [name for name in TYPES if of(name).parents])
def test_parents_are_called_as_no_argument_is(resource_type: str) -> None:
    assert not any(has(block, name) for block in blocks(resource_type) for name in of(resource_type).parents)


def test_formulas_are_named_as_their_types() -> None:
    for name in UNITS.names():
        assert UNITS.path(name).parent.name == name.partition("/")[0]


def example_of(region: str, **attributes: Value) -> Example:
    return Example(name="one", region=region, monthly=Decimal(0), work="", attributes=attributes)


def test_nothing_unknown_is_free() -> None:
    found = bill("aws_ebs_volume", example_of("us-east-1", type="gp9", size=Decimal(10)))
    assert (found.result, found.monthly) == (Result.UNPRICED, None)
    assert "no price of block storage gp9 in us-east-1 is known" in found.reason


def test_another_region_lends_no_price() -> None:
    found = bill("aws_nat_gateway", example_of("eu-north-1"))
    assert found.result is Result.UNPRICED
    assert "in eu-north-1 is known" in found.reason


@pytest.mark.parametrize("resource_type", ["aws_elasticsearch_domain", "aws_opensearch_domain"])
def test_a_block_without_a_machine_and_no_block_are_two_things(resource_type: str) -> None:
    """The provider writes its own default into a block that is there, and sends nothing where there is none; no source prices either."""
    cases: list[tuple[dict[str, Json], str]] = [({}, "m4.large.search"), ({"cluster_config": [{"instance_count": 2}]}, "m3.medium.search")]
    for given, machine in cases:
        values: dict[str, Json] = {"region": "us-east-1", "ebs_options": [{"ebs_enabled": False}], **given}
        domain = Resource((), "managed", resource_type, "this", None, "", values)
        (found,) = estimate(Tree("example", (domain,)), BOOK, UsageFile(by_address={})).resources
        assert f"search node {machine}" in found.reason
