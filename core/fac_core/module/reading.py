"""From collected blocks to typed declarations."""

from __future__ import annotations

import os
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from fac_core.hcl import syntax
from fac_core.hcl.literal import names, text, truth
from fac_core.hcl.write import line
from fac_core.module.declarations import (
    Declaration,
    ModuleCall,
    Output,
    Problem,
    ProviderConfig,
    ProviderReference,
    ProviderRequirement,
    Resource,
    Validation,
    VariableDeclaration,
)
from fac_core.module.type_constraints import TypeConstraint, TypeConstraintError, type_constraint
from fac_core.surroundings import can_be

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.module.collecting import Entry

MODES = {"resource": "managed", "data": "data", "ephemeral": "ephemeral"}
_BESIDE = ("./", "../")
_CALL_OWN = frozenset({"source", "version", "count", "for_each", "depends_on", "providers"})


def resource(address: str, entry: Entry) -> Resource:
    """Read a ``resource``, ``data`` or ``ephemeral`` block."""
    block = entry.block
    kind, name = block.labels
    provider, key = _provider(block, kind)
    return Resource(
        *entry.origin,
        type=kind,
        name=name,
        mode=MODES[block.type],
        address=address,
        provider=provider,
        provider_key=key,
        ignore_changes=_ignored(block),
    )


def _provider(block: syntax.Block, kind: str) -> tuple[ProviderReference, syntax.Expression | None]:
    attribute = block.body.attribute("provider")
    if attribute is None:
        return ProviderReference(kind.partition("_")[0]), None
    return reference_and_key(attribute.expression) or (ProviderReference(""), None)


def reference(expression: syntax.Expression | None) -> ProviderReference | None:
    """Read ``aws`` or ``aws.east``, in quotes too as old configurations have it."""
    match names(expression):
        case (name,):
            return ProviderReference(name)
        case (name, alias):
            return ProviderReference(name, alias)
    return None


def reference_and_key(expression: syntax.Expression | None) -> tuple[ProviderReference, syntax.Expression | None] | None:
    """Read ``aws``, ``aws.east`` or ``aws.by_region[each.key]``."""
    if isinstance(expression, syntax.Index):
        written = reference(expression.source)
        return (written, expression.key) if written else None
    written = reference(expression)
    return (written, None) if written else None


def _ignored(block: syntax.Block) -> tuple[str, ...]:
    found: list[str] = []
    for lifecycle in block.body.blocks_of("lifecycle"):
        attribute = lifecycle.body.attribute("ignore_changes")
        expression = attribute.expression if attribute else None
        items = expression.items if isinstance(expression, syntax.Tuple) else () if expression is None else (expression,)
        found.extend(written for item in items if (written := _path(item)))
    return tuple(found)


def _path(expression: syntax.Expression) -> str:
    match expression:
        case syntax.Index(source=source, key=syntax.Literal(value=key)):
            return f"{_path(source)}[{line(key)}]"
        case syntax.GetAttr(source=source, name=name):
            return f"{_path(source)}.{name}"
    return ".".join(names(expression))


def call(name: str, entry: Entry, folder: Path) -> ModuleCall:
    """Read a ``module`` block of the module in ``folder``."""
    body = entry.block.body
    source = literal_text(body, "source")
    local = local_folder(folder, source)
    passed = dict(_passed(body.attribute("providers")))
    return ModuleCall(
        *entry.origin,
        name=name,
        source=source,
        version=literal_text(body, "version"),
        arguments=MappingProxyType(_arguments(body)),
        providers=MappingProxyType({inner: outer for inner, (outer, _) in passed.items()}),
        provider_keys=MappingProxyType({inner: key for inner, (_, key) in passed.items() if key is not None}),
        local_folder=local if local is not None and can_be(local) and local.is_dir() else None,
    )


def local_folder(folder: Path, source: str | None) -> Path | None:
    """Return what a source names that is a path on this machine; ``folder`` is that of the module with the call.

    Terraform takes ``..`` away before it asks where links lead, and what begins with ``/`` or ``file://`` it links to.
    """
    if source and source.startswith(_BESIDE):
        return folder / os.path.normpath(source)
    whole = (source or "").removeprefix("file://")
    return Path(os.path.normpath(f"/{whole.lstrip('/')}")) if whole.startswith("/") and "?" not in whole else None


def _arguments(body: syntax.Body) -> dict[str, syntax.Attribute]:
    found: dict[str, syntax.Attribute] = {}
    for attribute in body.attributes:
        if attribute.name not in _CALL_OWN:
            found.setdefault(attribute.name, attribute)
    return found


def _passed(attribute: syntax.Attribute | None) -> Iterator[tuple[ProviderReference, tuple[ProviderReference, syntax.Expression | None]]]:
    expression = attribute.expression if attribute else None
    for item in expression.items if isinstance(expression, syntax.Object) else ():
        inner, outer = reference(item.key), reference_and_key(item.value)
        if inner:
            yield inner, outer or (ProviderReference(""), None)


def literal_text(body: syntax.Body, name: str) -> str | None:
    """Return the string an argument holds, when it is literal."""
    attribute = body.attribute(name)
    return text(attribute.expression) if attribute else None


def _flag(body: syntax.Body, name: str, *, default: bool) -> bool:
    attribute = body.attribute(name)
    return truth(attribute.expression, default=default) if attribute else default


def variable(name: str, entry: Entry, problems: list[Problem]) -> VariableDeclaration:
    """Read a ``variable`` block; a type that cannot be read becomes a problem."""
    body = entry.block.body
    return VariableDeclaration(
        *entry.origin,
        name=name,
        type=_type(entry, problems),
        nullable=_flag(body, "nullable", default=True),
        sensitive=_flag(body, "sensitive", default=False),
        ephemeral=_flag(body, "ephemeral", default=False),
        description=literal_text(body, "description"),
        validations=tuple(_validation(block) for block in body.blocks_of("validation")),
    )


def _type(entry: Entry, problems: list[Problem]) -> TypeConstraint | None:
    attribute = entry.block.body.attribute("type")
    if attribute is None or isinstance(attribute.expression, syntax.Broken):
        return None
    try:
        return type_constraint(attribute.expression)
    except TypeConstraintError as error:
        problems.append(Problem(Declaration(*entry.origin).file_of(attribute), error.expression.range, error.message))
        return None


def _validation(block: syntax.Block) -> Validation:
    condition, message = block.body.attribute("condition"), block.body.attribute("error_message")
    return Validation(condition.expression if condition else None, message.expression if message else None, block)


def output(name: str, entry: Entry) -> Output:
    """Read an ``output`` block."""
    body = entry.block.body
    sensitive = _flag(body, "sensitive", default=False)
    return Output(*entry.origin, name=name, sensitive=sensitive, description=literal_text(body, "description"))


def provider_config(entry: Entry) -> ProviderConfig:
    """Read a ``provider`` block."""
    return ProviderConfig(*entry.origin, name=entry.block.labels[0], alias=literal_text(entry.block.body, "alias"))


def requirements(entry: Entry) -> Iterator[ProviderRequirement]:
    """Entries of all ``required_providers`` of a ``terraform`` block."""
    for block in entry.block.body.blocks_of("required_providers"):
        for attribute in block.body.attributes:
            yield _requirement(attribute, entry.file)


def _requirement(attribute: syntax.Attribute, file: syntax.File) -> ProviderRequirement:
    expression = attribute.expression
    if not isinstance(expression, syntax.Object):
        return ProviderRequirement(attribute.name, None, text(expression), (), attribute, file)
    given = {key: item.value for item in expression.items if (key := text(item.key))}
    listed = given.get("configuration_aliases")
    written = [reference(item) for item in listed.items] if isinstance(listed, syntax.Tuple) else []
    aliases = tuple(found for found in written if found)
    return ProviderRequirement(attribute.name, text(given.get("source")), text(given.get("version")), aliases, attribute, file)
