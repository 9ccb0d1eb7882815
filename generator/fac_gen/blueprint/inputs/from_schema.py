"""Schema to inputs, arguments and nested blocks."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_core.hcl.write import listed, mapped
from fac_core.schema.resource_schema import Nesting
from fac_gen.blueprint.inputs.choice import Choice, Shown
from fac_gen.blueprint.inputs.enumerations import fitting, usual
from fac_gen.blueprint.inputs.input_names import ASK_FOR_ANOTHER_NAME, TAKEN_BY_TERRAFORM, is_secret
from fac_gen.blueprint.inputs.type_expressions import object_type, type_constraint
from fac_gen.parts import Argument, BlockUse, LeftOut
from fac_gen.samples.arguments import known_as, sample

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_core.schema.resource_schema import Attribute, Block, NestedBlock

# Roots of references: an iterator of that name would be read as something else.
NOT_AN_ITERATOR = frozenset({"count", "data", "each", "ephemeral", "local", "module", "output", "path", "self", "terraform", "var"})
MOST_ARGUMENTS = 500
"""A block that holds more of them, those of the blocks in it included, is tried with what it must hold alone."""


@dataclass(slots=True)
class Shaper:
    """Walks a block; collects what was left out."""

    provider: str
    thing: str
    choice: Choice
    defaults: Mapping[str, str] = field(default_factory=dict)
    """Defaults of arguments inside nested blocks, by dotted path."""
    extra: Mapping[str, str] = field(default_factory=dict)
    """Types of members that the schema does not have, by dotted path."""
    values: Mapping[str, str] = field(default_factory=dict)
    """What is written instead of a member's plain value, by dotted path."""
    joined: Mapping[str, str] = field(default_factory=dict)
    """What is merged over a member's own value, by dotted path."""
    unlike: frozenset[str] = frozenset()
    """Paths that plans show in another form under some version of the provider, dotted."""
    shown: Shown = field(default_factory=Shown)
    """What samples hold beyond what schemas tell."""
    left_out: list[LeftOut] = field(default_factory=list)

    def kept_attributes(self, block: Block, prefix: str) -> list[Attribute]:
        """Arguments that the module offers, sorted by name."""
        return [attribute for attribute in block.attributes.values() if self._keeps(attribute, prefix + attribute.name)]

    def _keeps(self, attribute: Attribute, path: str) -> bool:
        if not attribute.settable or path in self.choice.wired:
            return False
        if attribute.required or self.choice.included(path):
            return True
        if path in self.choice.exclude:
            self.left_out.append(LeftOut(path, "excluded on request"))
            return False
        if attribute.deprecated:
            self.left_out.append(LeftOut(path, "deprecated by the provider"))
            return False
        return True

    def kept_blocks(self, block: Block, prefix: str, level: int) -> list[NestedBlock]:
        """Nested blocks that the module offers, sorted by name."""
        return [nested for nested in block.blocks.values() if self._keeps_block(nested, prefix + nested.name, level)]

    def _keeps_block(self, nested: NestedBlock, path: str, level: int) -> bool:
        if path in self.choice.wired:
            return False
        if nested.name == "dynamic":
            return self._keeps_dynamic(nested, path)
        if nested.required or self.choice.included(path):
            return True
        reason = self._reason_against(nested, path, level)
        if reason:
            self.left_out.append(LeftOut(path, reason))
        return not reason

    def _keeps_dynamic(self, nested: NestedBlock, path: str) -> bool:
        """Terraform takes a block of that name for its own wherever it stands, and breaks down over one that makes others of it."""
        if nested.required or self.choice.included(path):
            raise UserError(f"no configuration can give the block {path}: {TAKEN_BY_TERRAFORM}", hint=ASK_FOR_ANOTHER_NAME)
        self.left_out.append(LeftOut(path, TAKEN_BY_TERRAFORM))
        return False

    def _reason_against(self, nested: NestedBlock, path: str, level: int) -> str:
        if path in self.choice.exclude:
            return "excluded on request"
        if nested.block.deprecated:
            return "deprecated by the provider"
        too_deep = level > self.choice.depth or self._is_hollow(nested, path, level)
        return f"deeper than {self.choice.depth} levels" if too_deep else ""

    def _is_hollow(self, nested: NestedBlock, path: str, level: int) -> bool:
        """Whether everything that the block could hold is too deep."""
        if not nested.block.blocks or any(one.settable for one in nested.block.attributes.values()):
            return False
        inside = [(one, f"{path}.{one.name}") for one in nested.block.blocks.values()]
        if any(one.required or self.choice.included(where) for one, where in inside):
            return False
        return all(level + 1 > self.choice.depth or self._is_hollow(one, where, level + 1) for one, where in inside)

    def reaches(self, block: Block, path: str, prefix: str = "", level: int = 1) -> bool:
        """Whether the module offers an argument and all blocks around it, or writes it itself."""
        name, _, rest = path.partition(".")
        if prefix + name in self.choice.wired or (not rest and name in block.blocks):
            return True
        quiet = replace(self, left_out=[])
        if not rest:
            return any(one.name == name for one in quiet.kept_attributes(block, prefix))
        kept = {one.name: one for one in quiet.kept_blocks(block, prefix, level)}
        return name in kept and self.reaches(kept[name].block, rest, f"{prefix}{name}.", level + 1)

    def is_sensitive(self, block: Block, holder: str = "") -> bool:
        """Whether anything settable inside is secret."""
        return any(is_secret(attribute, holder) for attribute in block.attributes.values()) or any(
            self.is_sensitive(nested.block, nested.name) for nested in block.blocks.values()
        )

    def block_type(self, nested: NestedBlock, path: str, level: int) -> str:
        """Type of one element of a block: an object, required members first, then by name."""
        return self.object_of(nested.block, f"{path}.", level)

    def object_of(self, block: Block, prefix: str, level: int) -> str:
        """Type of an object that fills a block in; ``prefix`` is the block's path with a dot, or nothing."""
        members = [(not text.startswith("optional("), name, text) for name, text in self._extra(prefix)]
        for attribute in self.kept_attributes(block, prefix):
            path = prefix + attribute.name
            members.append(self._member(path, type_constraint(attribute.type), needed=attribute.required))
        for child in self.kept_blocks(block, prefix, level + 1):
            path = prefix + child.name
            text = self.collection(child, self.block_type(child, path, level + 1))
            empty = ("{}" if child.nesting is Nesting.MAP else "[]") if child.repeatable else ""
            members.append(self._member(path, text, needed=child.required, default=empty))
        members.sort(key=lambda member: (not member[0], member[1]))
        return object_type([f"{name} = {text}" for _, name, text in members])

    def _extra(self, prefix: str) -> list[tuple[str, str]]:
        inside = [(path.removeprefix(prefix), text) for path, text in self.extra.items() if path.startswith(prefix)]
        return [(name, text) for name, text in inside if "." not in name]

    def _member(self, path: str, text: str, *, needed: bool, default: str = "") -> tuple[bool, str, str]:
        name = path.rpartition(".")[2]
        chosen = self.defaults.get(path, default)
        if needed and path not in self.defaults:
            return True, name, text
        return False, name, f"optional({text}, {chosen})" if chosen and chosen != "null" else f"optional({text})"

    @staticmethod
    def collection(nested: NestedBlock, element: str) -> str:
        """Wrap the element's type as often as the block may stand."""
        if not nested.repeatable:
            return element
        return f"map({element})" if nested.nesting is Nesting.MAP else f"list({element})"

    def sample_of(
        self, nested: NestedBlock, path: str, level: int = 1, *, full: bool = False, given: tuple[str, ...] = (), value: str = ""
    ) -> str:
        """Return the smallest plausible value of a block, or with ``full`` one in which everything offered is given that goes together.

        ``given`` leads to an argument that has the ``value``: the block itself, blocks in it, the argument.
        """
        if path in self.shown.values and not given and not full:
            return self.shown.values[path]
        wanted = given[1] if given else ""
        attributes, blocks = self.members(nested, path, level, full=full, wanted=wanted)
        members = {
            one.name: value if one.name == wanted else self.sample_for(one, f"{path}.{one.name}", _spoken(nested, one, attributes))
            for one in attributes
        }
        for one in blocks:
            on_the_way = given[1:] if one.name == wanted else ()
            members[one.name] = self.sample_of(one, f"{path}.{one.name}", level + 1, full=full, given=on_the_way, value=value)
        text = mapped(**members)
        if not nested.repeatable:
            return text
        return mapped(example=text) if nested.nesting is Nesting.MAP else listed([text] * max(nested.min_items, 1))

    def full_sample(self, nested: NestedBlock, path: str) -> str:
        """Return a value of a block in which all is given that goes together; nothing where that is too much to be told."""
        return self.sample_of(nested, path, full=True) if self._size(nested, path, 1) <= MOST_ARGUMENTS else ""

    def _size(self, nested: NestedBlock, path: str, level: int) -> int:
        """Return how many arguments a block holds, as far as that is not too many."""
        attributes, blocks = self.members(nested, path, level, full=True)
        total = len(attributes)
        for one in blocks:
            if total <= MOST_ARGUMENTS:
                total += self._size(one, f"{path}.{one.name}", level + 1)
        return total

    def members(
        self, nested: NestedBlock, path: str, level: int, *, full: bool, wanted: str = ""
    ) -> tuple[list[Attribute], list[NestedBlock]]:
        """Return the arguments and blocks that a sample of a block holds: what it must, one that is ``wanted``, or all that go together."""
        shown = {*self.shown.inside(path), wanted}
        offered = self.kept_attributes(nested.block, f"{path}.")
        every = self.kept_blocks(nested.block, f"{path}.", level + 1)
        both: list[Attribute | NestedBlock] = [*offered, *every]
        least = {one.name for one in both if one.required or one.name in shown}
        held = self.shown.together([one.name for one in both], least, f"{path}.") if full else least
        attributes = [one for one in offered if one.name in held]
        blocks = [one for one in every if one.name in held]
        if not blocks and not nested.block.attributes:
            blocks = every[:1]  # a block of nothing but alternatives says nothing until one of them stands
        return attributes, blocks

    def plain(self, path: str) -> bool:
        """Whether an argument inside of a block is written as it is given."""
        return path not in self.values and path not in self.joined and path not in self.choice.wired

    def sample_for(self, attribute: Attribute, path: str, spoken: str = "") -> str:
        """Return a plausible value of an argument: one that it takes, or what fits its name (or another that is ``spoken``) and type."""
        if path in self.shown.values:
            return self.shown.values[path]
        if listed := attribute.values or attribute.named:
            return fitting(attribute, usual(listed))
        return sample(spoken or known_as(self.thing, attribute.name, self.provider), attribute.type, self.provider)

    def use(self, nested: NestedBlock, source: str, path: str, level: int, *, secret: bool = False) -> BlockUse:
        """How a block is written whose value stands in ``source``."""
        element, for_each, iterator, labels = self._iteration(nested, source, secret=secret)
        self_wired = [
            (name.rpartition(".")[2], value) for name, value in self.choice.wired.items() if value and name.rpartition(".")[0] == path
        ]
        quiet = replace(self, left_out=[])
        arguments = [quiet.argument(a.name, element, f"{path}.") for a in quiet.kept_attributes(nested.block, f"{path}.")]
        arguments += [Argument(name, value) for name, value in self_wired if name in nested.block.attributes]
        blocks = [
            quiet.use(child, f"{element}.{child.name}", f"{path}.{child.name}", level + 1, secret=secret)
            for child in quiet.kept_blocks(nested.block, f"{path}.", level + 1)
        ]
        return BlockUse(nested.name, for_each, iterator, labels, tuple(sorted(arguments, key=lambda a: a.name)), tuple(blocks))

    def argument(self, name: str, source: str, prefix: str) -> Argument:
        """How an argument is written whose value stands in a member of ``source``."""
        own = f"{source}.{name}"
        ours = self.joined.get(prefix + name)
        return Argument(name, f"merge({own}, {ours})" if ours else self.values.get(prefix + name, own))

    @staticmethod
    def _iteration(nested: NestedBlock, source: str, *, secret: bool) -> tuple[str, str | None, str | None, str | None]:
        """Return how one element is spoken of, and ``for_each``, ``iterator`` and ``labels`` of a dynamic block."""
        iterator = f"{nested.name}_block" if nested.name in NOT_AN_ITERATOR else None
        word = iterator or nested.name
        if not nested.repeatable:
            if nested.required:
                return source, None, None, None
            if secret:
                # Terraform refuses to iterate over a secret: whether the block is there is no secret, what it holds is.
                return source, f"nonsensitive({source} == null) ? [] : [1]", iterator, None
            return f"{word}.value", f"{source} == null ? [] : [{source}]", iterator, None
        if nested.nesting is Nesting.MAP:
            return f"{word}.value", source, iterator, f"[{word}.key]"
        if secret:
            return f"{source}[{word}.value]", f"nonsensitive(range(length({source})))", iterator, None
        return f"{word}.value", source, iterator, None


def _spoken(nested: NestedBlock, one: Attribute, given: list[Attribute]) -> str:
    """Return the name by which a sample is looked up: timeouts are durations, the type of an identity says whether ids are given."""
    if nested.name == "timeouts":
        return "timeout_of_terraform"
    if (nested.name, one.name) != ("identity", "type"):
        return one.name
    return "type_of_own_identity" if any(other.name == "identity_ids" for other in given) else "type_of_system_identity"
