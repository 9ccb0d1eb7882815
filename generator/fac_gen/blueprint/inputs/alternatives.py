"""Arguments that exclude or need each other, as rules in the names of a module's inputs: preconditions, and validations inside a block."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from fac_core.hcl.literal import NotLiteralError, value
from fac_core.hcl.reader import parse_expression
from fac_core.hcl.write import listed
from fac_core.sentence import all_of, one_of
from fac_core.shared_facts.alternatives import NO_ALTERNATIVES
from fac_gen.blueprint.inputs.input_names import input_name
from fac_gen.parts import Precondition, Validation

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from fac_core.hcl.literal import Value
    from fac_core.schema.resource_schema import Block, NestedBlock
    from fac_core.shared_facts.alternatives import Alternatives
    from fac_gen.blueprint.inputs.from_schema import Shaper
    from fac_gen.blueprint.module_blueprint import Input

_ELEMENTS = ("one", "two", "three", "four", "five", "six")
"""What the elements of repeatable blocks are called, from the outermost inwards."""


@dataclass(frozen=True, slots=True)
class Member:
    """An argument or a block of a group."""

    name: str
    repeatable: bool

    def given(self, source: str) -> str:
        """Return the condition that it is given."""
        return f"length({source}.{self.name}) > 0" if self.repeatable else f"{source}.{self.name} != null"

    def missing(self, source: str) -> str:
        """Return the condition that it is not."""
        return f"length({source}.{self.name}) == 0" if self.repeatable else f"{source}.{self.name} == null"


@dataclass(frozen=True, slots=True)
class Group:
    """Members of one block that exclude or need each other, the ``first`` of them the one that needs the others."""

    kind: str
    block: str
    """Dotted path of the block that holds them; empty: the resource itself."""
    members: tuple[Member, ...]

    def condition(self, source: str) -> str:
        """Return what must hold where the block is ``source``."""
        given = [one.given(source) for one in self.members]
        if self.kind == "needs":
            beside = " && ".join(given[1:])
            return f"{self.members[0].missing(source)} || {f'({beside})' if len(given) > 2 else beside}"  # noqa: PLR2004 - it and another one
        if self.kind == "at_least_one" or len(given) == 1:
            return " || ".join(given)
        if self.kind == "at_most_one" and len(given) == 2:  # noqa: PLR2004 - a pair
            return " || ".join(one.missing(source) for one in self.members)
        return f"length([for given in {listed(given)} : given if given]) {'==' if self.kind == 'exactly_one' else '<='} 1"

    def message(self, name: Callable[[str], str]) -> str:
        """Return the rule as a sentence."""
        names = [name(one.name) for one in self.members]
        if self.kind == "needs":
            return f"{names[0]} needs {all_of(names[1:])} beside it."
        if len(names) == 1:
            return f"Give {names[0]}."
        if self.kind == "at_most_one" and len(names) == 2:  # noqa: PLR2004 - a pair
            return f"Give {one_of(names)}, not both."
        return f"Give {self.kind.replace('_', ' ')} of {all_of(names)}."

    def takes(self, block: Value) -> bool:
        """Whether a value of the block keeps the rule; of a list, its first element."""
        held = block[0] if isinstance(block, list) and block else block
        given = [isinstance(held, dict) and held.get(one.name) not in (None, []) for one in self.members]
        if self.kind == "needs":
            return all(given) or not given[0]
        return {"exactly_one": sum(given) == 1, "at_least_one": any(given), "at_most_one": sum(given) <= 1}[self.kind]


def preconditions(groups: Iterable[Group]) -> tuple[Precondition, ...]:
    """Return the rules for arguments of the resource itself."""
    return tuple(Precondition(one.condition("var"), one.message(str)) for one in groups if not one.block)


def with_rules(one: Input, groups: Iterable[Group], block: Block, shaper: Shaper) -> Input:
    """Return an input with the rules for what stands in it, those that the module's own tests can show."""
    name = one.argument or one.name
    inside = [group for group in groups if group.block.partition(".")[0] == name]
    added = (_validation(group, _way(block, group.block), shaper) for group in inside)
    return replace(one, validations=(*one.validations, *(rule for rule in added if rule.rejects)))


def _validation(one: Group, way: tuple[NestedBlock, ...], shaper: Shaper) -> Validation:
    name, (_, *path) = input_name(way[0].name), one.block.split(".")
    shown = [shaper.sample_of(way[0], way[0].name), *(_sample(way, member.name, shaper) for member in one.members)]
    heedless = replace(shaper, shown=replace(shaper.shown, alternatives=NO_ALTERNATIVES))
    shown.append(heedless.sample_of(way[0], way[0].name, full=True) if one.kind != "at_least_one" else "")
    told = [(text, one.takes(inside)) for text in shown if text and (inside := _inside(text, path)) is not None]
    accepts = next((text for text, taken in told if taken), "")
    rejects = [text for text, taken in told if not taken][:1]
    where = ".".join(path)
    said = one.message(lambda member: f"{where}.{member}" if where else member)
    message = f"{name}: {said[0].lower()}{said[1:]}"
    return Validation(_everywhere(one, way, f"var.{name}"), message, accepts, tuple(rejects))


def _sample(way: tuple[NestedBlock, ...], member: str, shaper: Shaper) -> str:
    """Return a value of the whole input in which a block on the way holds a member, if that is an argument."""
    attribute = way[-1].block.attributes.get(member)
    if attribute is None:
        return ""
    path = tuple(nested.name for nested in way)
    return shaper.sample_of(way[0], way[0].name, given=(*path, member), value=shaper.sample_for(attribute, ".".join((*path, member))))


def _inside(text: str, path: Sequence[str]) -> Value:
    """Return what stands at a path of a value, first elements of lists; null where nothing does, or where it is no plain value."""
    try:
        held = value(parse_expression(text))
    except NotLiteralError:
        return None
    for name in path:
        held = held[0] if isinstance(held, list) and held else held
        held = held.get(name) if isinstance(held, dict) else None
    return held or None


def _everywhere(one: Group, way: tuple[NestedBlock, ...], source: str, depth: int = 0, element: int = 0) -> str:
    """Return what must hold of the value ``source`` of the block at ``depth`` of the way: the rule, wherever its block stands in it."""
    nested = way[depth]
    each = _ELEMENTS[element] if nested.repeatable else source
    following = depth + 1
    if following < len(way):
        within = _everywhere(one, way, f"{each}.{way[following].name}", following, element + nested.repeatable)
    else:
        within = one.condition(each)
    if nested.repeatable:
        return f"alltrue([for {each} in {source if depth == 0 else f'try({source}, [])'} : {within}])"
    return within if following < len(way) else f"try({within}, true)"


def _way(block: Block, path: str) -> tuple[NestedBlock, ...]:
    first, _, rest = path.partition(".")
    nested = block.blocks[first]
    return (nested, *_way(nested.block, rest)) if rest else (nested,)


def groups_of(known: Alternatives, block: Block, shaper: Shaper) -> tuple[Group, ...]:
    """Return the groups of which a module offers enough to break the rule."""
    every = [(kind, one) for kind in ("exactly_one", "at_least_one", "at_most_one") for one in getattr(known, kind)]
    every += [("needs", (first, *rest)) for first, rest in known.needs.items()]
    return tuple(one for kind, paths in every if (one := _group(kind, paths, block, shaper)))


def _group(kind: str, paths: Sequence[str], block: Block, shaper: Shaper) -> Group | None:
    """Return a group with the members that the module offers; None where nothing can go wrong with them."""
    members = tuple(one for path in paths if (one := _member(block, path, shaper)))
    least = 1 if kind in {"exactly_one", "at_least_one"} else 2
    holder, _, first = paths[0].rpartition(".")
    lost = kind == "needs" and (first if holder else input_name(first)) not in {one.name for one in members[:1]}
    return None if lost or len(members) < least else Group(kind, holder, members)


def _member(block: Block, path: str, shaper: Shaper) -> Member | None:
    """Return the argument or block at a path, where the module offers it."""
    if not shaper.reaches(block, path) or path in shaper.choice.wired:
        return None
    holder, _, name = path.rpartition(".")
    held = _way(block, holder)[-1].block if holder else block
    nested = held.blocks.get(name)
    return Member(name if holder else input_name(name), nested is not None and nested.repeatable)
