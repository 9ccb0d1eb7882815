"""Companions: resources that belong to a type, as its facts describe them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from fac_core.hcl.write import fitting, line, mapped
from fac_core.resource_types import UNSET
from fac_core.resource_types import companion_model as facts
from fac_core.resource_types.billing import is_billable
from fac_core.schema.catalogue import catalogue
from fac_core.schema.resource_schema import Block, Kind, NestedBlock, Nesting
from fac_gen.blueprint.cost.handing_on import with_places
from fac_gen.blueprint.curation import EXAMPLE_WIDTH, validations
from fac_gen.blueprint.ignored_paths import curated_as_ignored
from fac_gen.blueprint.inputs.choice import Choice
from fac_gen.blueprint.inputs.common_schema import common_block
from fac_gen.blueprint.inputs.from_schema import Shaper
from fac_gen.blueprint.instances import instances
from fac_gen.blueprint.module_blueprint import Companion, Input
from fac_gen.blueprint.versions import versions_for
from fac_gen.parts import Argument, BlockUse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_core.resource_types.companion_model import Written
    from fac_core.schema.resource_schema import ProviderVersion
    from fac_gen.blueprint.curation import Curation
    from fac_gen.blueprint.instances import Instances

# What an object variable never offers: the provider's own business, and what the module writes itself.
_NEVER = ("id", "tags", "tags_all", "labels", "timeouts")
_DEPTH = 9


def companions_of(curation: Curation, word: str, version: str | None = None) -> tuple[Companion, ...]:
    """Return the companions of a type, in the order of their labels; ``word`` is what the cloud calls tags."""
    known, found = _known(curation), instances(curation)
    examples = {one.input: one.shown for one in known.values() if one.input and one.shown is not None}
    made = [with_places(_Maker(said, known, found, word, version).companion(), word, examples) for _, said in sorted(known.items())]
    return tuple(replace(one, input=_as_needed(one.input, curation)) if one.input else one for one in made)


def companion_inputs(curation: Curation) -> list[Input]:
    """Return the further inputs that companions bring beside their own variables."""
    found = [_input(name, said) for _, one in sorted(_known(curation).items()) for name, said in one.inputs.items()]
    return [_as_needed(one, curation) for one in found]


def _as_needed(one: Input, curation: Curation) -> Input:
    """Say of an input whether even the smallest example gives it."""
    return replace(one, minimal=curation.known is not None and one.name in curation.known.minimal_example)


def _known(curation: Curation) -> Mapping[str, facts.Companion]:
    return curation.known.companions if curation.known else {}


@dataclass(frozen=True, slots=True)
class _Maker:
    """Makes one companion of what the unit says about it."""

    said: facts.Companion
    known: Mapping[str, facts.Companion]
    instances: Instances
    word: str
    version: str | None

    def companion(self) -> Companion:
        versions = versions_of(self.said.resource_type, self.version)
        found = {catalogue().tag_support(self.said.resource_type, one.version) for one in versions}
        support = found.pop() if len(found) == 1 else None
        count, for_each = self._how_many()
        return Companion(
            resource_type=self.said.resource_type,
            why=self.said.why,
            count=count,
            use=self._use(),
            depends_on=tuple(self.known[label].address for label in self.said.depends_on),
            first=self.said.first,
            tags=self.word if support is not None and support.dotted == self.word else None,
            name=self.said.name,
            for_each=for_each,
            input=self._object() if self.said.input else None,
            standing=self.said.standing,
            create_before_destroy=self.said.create_before_destroy,
            ignore_changes=curated_as_ignored(self.said.resource_type, self._block(), self.said.ignore_changes),
            certain=not self.said.when and not self.said.for_each,
            billed=is_billable(self.said.resource_type, taggable=support is not None),
        )

    @property
    def _variable(self) -> str:
        return f"var.{self.said.input}" if self.said.input else ""

    def _how_many(self) -> tuple[str, str]:
        """Return ``count`` and ``for_each``, one of them empty."""
        said = [_whole(self.instances.point(self.said.when))] if self.said.when else []
        if self.said.many:
            source = self._variable or self.instances.point(self.said.for_each)
            return "", f"{{ for key, one in {source} : key => one if {' && '.join(['var.create', *said])} }}"
        filled = [self._filled()] if self._variable and not (self.said.block and said) else []
        return f"{' && '.join(['var.create', *filled, *said])} ? 1 : 0", ""

    def _filled(self) -> str:
        nested = self._nested()
        return f"length({self._variable}) > 0" if nested is not None and nested.repeatable else f"{self._variable} != null"

    def _nested(self) -> NestedBlock | None:
        """Return the one block that the variable holds, if it is not the whole."""
        return self._block().blocks[self.said.block] if self.said.block else None

    def _use(self) -> BlockUse:
        written = _use("", self.said, self.instances)
        if not self.said.input:
            return written
        shaper, block, nested = self._shaper(), self._block(), self._nested()
        source = "each.value" if self.said.many else self._variable
        if nested is not None:
            arguments, blocks = [], [shaper.use(nested, source, nested.name, 1)]
        else:
            arguments = [shaper.argument(one.name, source, "") for one in shaper.kept_attributes(block, "")]
            blocks = [shaper.use(one, f"{source}.{one.name}", one.name, 1) for one in shaper.kept_blocks(block, "", 1)]
        arguments += [one for one in written.arguments if "." not in one.name]
        every = sorted([*written.blocks, *blocks], key=lambda one: one.name)
        return BlockUse("", None, None, None, tuple(sorted(arguments, key=lambda one: one.name)), tuple(every))

    def _block(self) -> Block:
        resource_type = self.said.resource_type
        versions = versions_of(resource_type, self.version)
        block = common_block([catalogue().resource_type(resource_type, one.version).block for one in versions])
        return _limited(block, frozenset(path for path, one in self.said.settings.items() if one.single))

    def _shaper(self, before: str = "") -> Shaper:
        """Return what knows the variable's members by path; ``before`` stands before each path."""
        wired = {before + path: self.instances.point(value) for path, value in self.said.arguments.items()}
        hidden = dict.fromkeys((before + path for path in (*_NEVER, *self.said.leave_out)), "")
        settings = self.said.settings
        return Shaper(
            provider=self.said.resource_type.partition("_")[0],
            thing="",
            choice=Choice(_DEPTH, wired={**hidden, **wired}),
            defaults={before + path: line(one.default) for path, one in settings.items() if one.default is not UNSET},
            extra={before + path: text for path, text in self.said.extra.items()},
            values={before + path: self.instances.point(one.value) for path, one in settings.items() if one.value},
        )

    def _object(self) -> Input:
        """Return the object variable that the schema of the companion asks for."""
        nested = self._nested()
        said = self.said
        if nested is not None:
            listed = nested.repeatable
            element = self._shaper().collection(nested, self._shaper().block_type(nested, nested.name, 1))
            full = self._shaper().full_sample(nested, nested.name)
        else:
            listed = False
            element = self._shaper().object_of(self._block(), "", 0)
            full = self._shaper(".").full_sample(NestedBlock("", Nesting.SINGLE, self._block()), "")
        notes = [f"`{path}`: {one.description}" for path, one in said.settings.items() if one.description]
        default = line(said.default) if said.default is not UNSET else "{}" if said.several else "[]" if listed else "null"
        return Input(
            name=said.input,
            type=f"map({element})" if said.several else element,
            description=" ".join([said.description, *notes]),
            default=default,
            nullable=not (said.several or listed),
            validations=validations(said.validation),
            sample=fitting(said.shown, width=EXAMPLE_WIDTH),
            exampled=said.example is not UNSET,
            full=mapped(example=full) if full and said.several else full,
        )


def _use(name: str, said: Written, found: Instances) -> BlockUse:
    arguments = tuple(Argument(key, found.point(value)) for key, value in sorted(said.arguments.items()))
    blocks = tuple(_use(block, one, found) for block, uses in sorted(said.blocks.items()) for one in uses)
    for_each = found.point(said.for_each) if isinstance(said, facts.BlockUse) and said.for_each else None
    return BlockUse(name, for_each, None, None, arguments, blocks)


def versions_of(resource_type: str, wish: str | None) -> tuple[ProviderVersion, ...]:
    """Return the versions that know a companion: all of them, for the module holds under them whether the companion takes tags or not."""
    if wish is not None:
        return versions_for(catalogue(), resource_type, wish)
    provider = catalogue().provider_of(resource_type)
    return tuple(one for one in catalogue().versions(provider) if resource_type in catalogue().names(provider, Kind.RESOURCE, one.version))


def _whole(condition: str) -> str:
    """Keep a condition together when it stands beside others."""
    return f"({condition})" if "||" in condition or "?" in condition else condition


def _limited(block: Block, single: frozenset[str], prefix: str = "") -> Block:
    """Return the block with at most one of each nested block whose path is given."""
    blocks = {
        name: replace(
            nested,
            block=_limited(nested.block, single, f"{prefix}{name}."),
            max_items=1 if prefix + name in single else nested.max_items,
        )
        for name, nested in block.blocks.items()
    }
    return Block(block.attributes, blocks, block.deprecated)


def _input(name: str, said: facts.CompanionInput) -> Input:
    return Input(
        name=name,
        type=said.type,
        description=said.description,
        default=None if said.default is UNSET else line(said.default),
        nullable=said.takes_null,
        sensitive=said.sensitive,
        validations=validations(said.validation),
        sample=fitting(said.shown, width=EXAMPLE_WIDTH),
        exampled=said.example is not UNSET,
    )
