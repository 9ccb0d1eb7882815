"""Companions: resources that belong to a type, as the cost signals describe them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from fac_core.hcl.write import fitting, line
from fac_core.schema.catalogue import catalogue
from fac_core.schema.model import Block, Kind
from fac_gen.blueprint.curation import EXAMPLE_WIDTH
from fac_gen.blueprint.inputs.common_schema import common_block
from fac_gen.blueprint.inputs.shape import Choice, Shaper
from fac_gen.blueprint.model import Companion, Input
from fac_gen.blueprint.versions import versions_for
from fac_gen.parts import Argument, BlockUse, Validation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_core.schema.model import NestedBlock, ProviderVersion
    from fac_gen.blueprint.curation import Curation

_REFERENCE = re.compile(r"\b([a-z][a-z0-9]*_[a-z0-9_]+)\.([a-z][a-z0-9_]*)(?=\.)")
# What an object variable never offers: the provider's own business, and what the module writes itself.
_NEVER = ("id", "tags", "tags_all", "labels", "timeouts")
_DEPTH = 9


@dataclass(frozen=True, slots=True)
class Instances:
    """Addresses of companions: those under a count need an index whenever they are spoken of, those under for_each have one."""

    single: frozenset[str]
    several: frozenset[str]

    def point(self, expression: str) -> str:
        """Write ``[0]`` after each reference to something of which there is at most one."""
        return _REFERENCE.sub(self._pointed, expression)

    @property
    def types(self) -> frozenset[str]:
        """Types of the companions."""
        return frozenset(address.partition(".")[0] for address in self.single | self.several)

    def _pointed(self, found: re.Match[str]) -> str:
        indexed = found[0] in self.single or (found[2] == "this" and found[0] not in self.several)
        return f"{found[0]}[0]" if indexed else found[0]


def instances(curation: Curation) -> Instances:
    """Return the addresses of a type and of its companions that stand under a count."""
    known = _known(curation).values()
    return Instances(
        single=frozenset(_address(said) for said in known if not _is_several(said)),
        several=frozenset(_address(said) for said in known if _is_several(said)),
    )


def companions_of(curation: Curation, word: str, version: str | None = None) -> tuple[Companion, ...]:
    """Return the companions of a type, in the order of their labels; ``word`` is what the cloud calls tags."""
    known, found = _known(curation), instances(curation)
    made = [_Maker(said, known, found, word, version).companion() for _, said in sorted(known.items())]
    return tuple(replace(one, input=_as_needed(one.input, curation)) if one.input else one for one in made)


def companion_inputs(curation: Curation) -> list[Input]:
    """Return the further inputs that companions bring beside their own variables."""
    found = [_input(name, said) for _, one in sorted(_known(curation).items()) for name, said in one.get("inputs", {}).items()]
    return [_as_needed(one, curation) for one in found]


def _as_needed(one: Input, curation: Curation) -> Input:
    """Say of an input whether even the smallest example gives it."""
    return replace(one, minimal=curation.known is not None and one.name in curation.known.minimal_example)


def _known(curation: Curation) -> Mapping[str, Mapping[str, Any]]:
    return curation.known.companions if curation.known else {}


def _address(said: Mapping[str, Any]) -> str:
    return f"{said['resource_type']}.{said.get('name', 'this')}"


def _is_several(said: Mapping[str, Any]) -> bool:
    return bool(said.get("several")) or "for_each" in said


@dataclass(frozen=True, slots=True)
class _Maker:
    """Makes one companion of what the unit says about it."""

    said: Mapping[str, Any]
    known: Mapping[str, Mapping[str, Any]]
    instances: Instances
    word: str
    version: str | None

    def companion(self) -> Companion:
        resource_type = self.said["resource_type"]
        versions = _versions(resource_type, self.version)
        found = {catalogue().tag_support(resource_type, one.version) for one in versions}
        support = found.pop() if len(found) == 1 else None
        count, for_each = self._how_many()
        return Companion(
            resource_type=resource_type,
            why=self.said["why"],
            count=count,
            use=self._use(),
            depends_on=tuple(_address(self.known[label]) for label in self.said.get("depends_on", ())),
            first=bool(self.said.get("first", False)),
            tags=self.word if support is not None and support.dotted == self.word else None,
            name=self.said.get("name", "this"),
            for_each=for_each,
            input=self._object() if "input" in self.said else None,
            standing=bool(self.said.get("standing")),
            create_before_destroy=bool(self.said.get("create_before_destroy")),
            certain="when" not in self.said and "for_each" not in self.said,
        )

    @property
    def _variable(self) -> str:
        return f"var.{self.said['input']}" if "input" in self.said else ""

    def _how_many(self) -> tuple[str, str]:
        """Return ``count`` and ``for_each``, one of them empty."""
        said = [_whole(self.instances.point(self.said["when"]))] if "when" in self.said else []
        if _is_several(self.said):
            source = self._variable or self.instances.point(self.said["for_each"])
            return "", f"{{ for key, one in {source} : key => one if {' && '.join(['var.create', *said])} }}"
        filled = [self._filled()] if self._variable and not ("block" in self.said and said) else []
        return f"{' && '.join(['var.create', *filled, *said])} ? 1 : 0", ""

    def _filled(self) -> str:
        nested = self._nested()
        return f"length({self._variable}) > 0" if nested is not None and nested.repeatable else f"{self._variable} != null"

    def _nested(self) -> NestedBlock | None:
        """Return the one block that the variable holds, if it is not the whole."""
        return self._block().blocks[self.said["block"]] if "block" in self.said else None

    def _use(self) -> BlockUse:
        written = _use("", self.said, self.instances)
        if "input" not in self.said:
            return written
        shaper, block, nested = self._shaper(), self._block(), self._nested()
        source = "each.value" if _is_several(self.said) else self._variable
        if nested is not None:
            arguments, blocks = [], [shaper.use(nested, source, nested.name, 1)]
        else:
            arguments = [shaper.argument(one.name, source, "") for one in shaper.kept_attributes(block, "")]
            blocks = [shaper.use(one, f"{source}.{one.name}", one.name, 1) for one in shaper.kept_blocks(block, "", 1)]
        arguments += [one for one in written.arguments if "." not in one.name]
        every = sorted([*written.blocks, *blocks], key=lambda one: one.name)
        return BlockUse("", None, None, None, tuple(sorted(arguments, key=lambda one: one.name)), tuple(every))

    def _block(self) -> Block:
        resource_type = self.said["resource_type"]
        versions = _versions(resource_type, self.version)
        block = common_block([catalogue().resource_type(resource_type, one.version).block for one in versions])
        return _limited(block, frozenset(path for path, one in self.said.get("settings", {}).items() if one.get("single")))

    def _shaper(self) -> Shaper:
        wired = {path: self.instances.point(str(value)) for path, value in self.said.get("arguments", {}).items()}
        hidden = dict.fromkeys((*_NEVER, *self.said.get("leave_out", ())), "")
        settings = self.said.get("settings", {})
        return Shaper(
            provider=self.said["resource_type"].partition("_")[0],
            thing="",
            choice=Choice(_DEPTH, wired={**hidden, **wired}),
            defaults={path: line(one["default"]) for path, one in settings.items() if "default" in one},
            extra=self.said.get("extra", {}),
            values={path: self.instances.point(one["value"]) for path, one in settings.items() if "value" in one},
        )

    def _object(self) -> Input:
        """Return the object variable that the schema of the companion asks for."""
        nested = self._nested()
        several = bool(self.said.get("several"))
        if nested is not None:
            listed = nested.repeatable
            element = self._shaper().collection(nested, self._shaper().block_type(nested, nested.name, 1))
        else:
            listed = False
            element = self._shaper().object_of(self._block(), "", 0)
        notes = [f"`{path}`: {one['description']}" for path, one in self.said.get("settings", {}).items() if "description" in one]
        default = line(self.said["default"]) if "default" in self.said else "{}" if several else "[]" if listed else "null"
        return Input(
            name=self.said["input"],
            type=f"map({element})" if several else element,
            description=" ".join([self.said["description"], *notes]),
            default=default,
            nullable=not (several or listed),
            validations=_validations(self.said),
            sample=fitting(self.said.get("example", self.said.get("default")), width=EXAMPLE_WIDTH),
            exampled="example" in self.said,
        )


def _use(name: str, said: Mapping[str, Any], found: Instances) -> BlockUse:
    arguments = tuple(Argument(key, found.point(str(value))) for key, value in sorted(said.get("arguments", {}).items()))
    blocks = tuple(_use(block, one, found) for block, uses in sorted(said.get("blocks", {}).items()) for one in uses)
    for_each = found.point(said["for_each"]) if name and "for_each" in said else None
    return BlockUse(name, for_each, None, None, arguments, blocks)


def _versions(resource_type: str, wish: str | None) -> tuple[ProviderVersion, ...]:
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


def _validations(said: Mapping[str, Any]) -> tuple[Validation, ...]:
    rules = said.get("validation", ())
    listed = rules if isinstance(rules, tuple) else (rules,)
    return tuple(
        Validation(
            rule["condition"],
            rule["message"],
            line(rule["accepts"]) if "accepts" in rule else "",
            (line(rule["rejects"]),) if "rejects" in rule else (),
        )
        for rule in listed
    )


def _input(name: str, said: Mapping[str, Any]) -> Input:
    has_default = "default" in said
    return Input(
        name=name,
        type=said["type"],
        description=said["description"],
        default=line(said["default"]) if has_default else None,
        nullable=has_default and said["default"] is None,
        sensitive=bool(said.get("sensitive")),
        validations=_validations(said),
        sample=fitting(said.get("example", said.get("default")), width=EXAMPLE_WIDTH),
        exampled="example" in said,
    )
