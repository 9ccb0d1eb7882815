"""What may stand in a price formula's file."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeVar

from fac_core.dataclass import dataclass
from fac_core.document.scalars import Flag, Number, Text
from fac_core.document.shape import Field, ListOf, MapOf, OneOrMore, Record, Shape
from fac_core.document.tree import Branch, Leaf, Listing
from fac_cost.arithmetic import ArithmeticProblem, Expression, Template
from fac_cost.formulas.formula import Component, Default, Example, Formula, Parent, Priced, Usage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from collections.abc import Set as AbstractSet

    from fac_core.document import Problems, Tree
    from fac_cost.arithmetic import Value

T = TypeVar("T")


@dataclass(frozen=True)
class Written(Shape[T]):
    """A text of the formulas' language."""

    expected: str
    reader: Callable[[str], T]

    def read(self, tree: Tree, problems: Problems) -> T:
        if not isinstance(tree, Leaf) or not tree.text:
            raise self.refuse(tree, problems)
        try:
            return self.reader(tree.text)
        except ArithmeticProblem as problem:
            raise self.refuse(tree, problems, str(problem)) from None

    def schema(self) -> dict[str, Any]:
        return {"type": ["string", "number", "boolean"]}


@dataclass(frozen=True)
class AnyValue(Shape["Value"]):
    """A value as arguments hold them."""

    expected: str = "a value"

    def read(self, tree: Tree, problems: Problems) -> Value:
        if isinstance(tree, Branch):
            return {entry.key.text: self.read(entry.value, problems) for entry in tree.entries}
        if isinstance(tree, Listing):
            return tuple(self.read(item, problems) for item in tree.items)
        if tree.kind == "text":
            return tree.text
        if tree.kind == "boolean":
            return tree.boolean
        return Decimal(tree.text) if tree.kind == "number" else None

    def schema(self) -> dict[str, Any]:
        return {}


def template(text: str) -> Template:
    """Read a text with expressions in braces; raise `ArithmeticProblem` where one is none."""
    made = Template(text)
    _ = made.parts
    return made


EXPRESSION = Written("an expression", Expression.read)
TEMPLATE = Written("a text; an expression may stand in {braces}", template)
NAME = Text("a name of a-z, 0-9 and _", pattern="[a-z][a-z0-9_]*")
MONEY = Number("an amount of USD")
AMOUNT = Number("an amount a month")
PRICED = Record(
    "a mapping that names a price of the book",
    Priced,
    {
        "service": Field(TEMPLATE, "The provider's code of the service.", required=True),
        "product": Field(TEMPLATE, "The product.", required=True),
        "sku": Field(TEMPLATE, "Which of them.", required=True),
        "attributes": Field(MapOf(NAME, TEMPLATE), "What else tells the price apart."),
        "region": Field(TEMPLATE, "Where the price stands if not with the resource's region, such as global; empty for the resource's."),
        "purchase": Field(TEMPLATE, "How it is bought; on_demand unless said otherwise."),
    },
)
COMPONENT = Record(
    "a mapping with unit, quantity and price",
    Component,
    {
        "unit": Field(Text("a unit"), "The book's unit of the price.", required=True),
        "quantity": Field(EXPRESSION, "How many of it a month; `hours` are a month's 730.", required=True),
        "price": Field(PRICED, "Its price.", required=True),
        "when": Field(EXPRESSION, "Whether the resource has it."),
        "each": Field(Text("the path of a block"), "A block that may stand several times: the component is there for `each`."),
        "shared": Field(Flag(), "Whether the price's tiers count what all resources of the account use together."),
        "no_price": Field(
            Text("a reason"), "Why it stands in no example: no source of the book has its price. A resource that has it is unpriced."
        ),
    },
)
USAGE = Record(
    "a mapping with low, expected, high and unit",
    Usage,
    {
        "low": Field(AMOUNT, "What little use is.", required=True),
        "expected": Field(AMOUNT, "What is usual.", required=True),
        "high": Field(AMOUNT, "What much use is.", required=True),
        "unit": Field(Text("a unit"), "Of what, such as `requests a month`.", required=True),
        "why": Field(Text("a sentence"), "Why these amounts."),
    },
)
DEFAULT = Record(
    "a mapping with value and source",
    Default,
    {
        "value": Field(AnyValue(), "What is taken where the argument is not written.", required=True),
        "source": Field(
            Text("a source"), "Where that stands, and when it was seen; `from memory` where it was not opened on that day.", required=True
        ),
    },
)
PARENT = Record(
    "a mapping with argument and types",
    Parent,
    {
        "argument": Field(
            OneOrMore(Text("the path of an argument")), "The argument that refers to it; several where one of them does.", required=True
        ),
        "types": Field(OneOrMore(Text("a resource type")), "Of which types it may be.", required=True),
    },
)
EXAMPLE = Record(
    "a mapping with name, region, attributes, work and monthly",
    Example,
    {
        "name": Field(Text("a sentence"), "What it is an example of.", required=True),
        "region": Field(Text("a region"), "Where it is.", required=True),
        "attributes": Field(MapOf(NAME, AnyValue()), "Its arguments."),
        "parents": Field(MapOf(NAME, MapOf(NAME, AnyValue())), "The arguments of what it refers to."),
        "usage": Field(MapOf(NAME, AMOUNT), "Its use; what is expected unless said otherwise."),
        "work": Field(Text("a sum"), "The sum as it was worked out by hand.", required=True),
        "monthly": Field(MONEY, "What it comes to, in USD a month.", required=True),
    },
)


def check(formula: Formula, tree: Branch, problems: Problems) -> None:
    """Note components that use what the formula does not know, and amounts of use that are out of order."""
    known = {f"usage.{name}" for name in formula.usage} | {f"table.{name}" for name in formula.tables}
    for name, expression in formula.let.items():
        for one in _unsaid(expression.names, known):
            problems.add(tree.place, f"{name!r} uses {one!r}, which is nowhere said before it")
        known.add(f"let.{name}")
    for name, component in formula.components.items():
        for one in _unsaid(_names(component), known | ({"each"} if component.each else set())):
            problems.add(tree.place, f"the component {name!r} uses {one!r}, which is nowhere said")
    for name in sorted({name for example in formula.examples for name in example.parents} - set(formula.parents)):
        problems.add(tree.place, f"an example has a parent {name!r}, which is nowhere said")
    for name, usage in formula.usage.items():
        if not Decimal(0) <= usage.low <= usage.expected <= usage.high:
            problems.add(tree.place, f"the use {name!r} does not rise from low to high")


def _unsaid(names: Iterable[str], known: AbstractSet[str]) -> Iterator[str]:
    """Yield the names of the language that stand for nothing."""
    for one in sorted(names):
        head, _, rest = one.partition(".")
        said = head if head == "each" else f"{head}.{rest.partition('.')[0]}"
        if head in {"usage", "table", "let", "each"} and said not in known:
            yield one


def _names(component: Component) -> frozenset[str]:
    price = component.price
    texts = (
        price.service,
        price.product,
        price.sku,
        *price.attributes.values(),
        price.region,
        price.purchase,
        component.quantity,
        component.when,
    )
    return frozenset(name for text in texts if text is not None for name in text.names)


FORMULA = Record(
    "a mapping with components and examples",
    Formula,
    {
        "components": Field(MapOf(NAME, COMPONENT, ordered=True), "The lines of its bill.", required=True),
        "usage": Field(MapOf(NAME, USAGE, ordered=True), "What only its use decides."),
        "defaults": Field(MapOf(Text("the path of an argument"), DEFAULT), "What is taken where arguments are not written."),
        "parents": Field(
            MapOf(NAME, PARENT, ordered=True), "Resources that it refers to: `cluster.sku_tier` is an argument of one of them."
        ),
        "tables": Field(MapOf(NAME, MapOf(Text("a key"), AnyValue())), "What expressions look up: `table.name[key]`."),
        "let": Field(MapOf(NAME, EXPRESSION, ordered=True), "What several components need: `let.name`, which may use those before it."),
        "left_out": Field(ListOf(Text("a sentence")), "What may be billed beside it and is not counted."),
        "examples": Field(ListOf(EXAMPLE, least=1), "Bills worked out by hand; each is a test.", required=True),
    },
    check=check,
)
