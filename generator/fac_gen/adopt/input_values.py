"""Values for a module's own inputs, so that its tests can plan: what its tests and examples give, else something plausible."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core import hcl
from fac_core.errors import UserError
from fac_core.hcl import syntax
from fac_core.hcl.literal import NotLiteralError, names, value
from fac_core.hcl.walk import children
from fac_core.hcl.write import Expression, line, mapped, quote
from fac_core.schema.catalogue import catalogue
from fac_gen.blueprint.curation import curated
from fac_gen.blueprint.inputs.input_names import name_argument
from fac_gen.samples.arguments import text_sample

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from fac_core.module import Module, TypeConstraint
    from fac_gen.adopt.primary import Primary

_UP = ("../..", "../../", "../../.")


def values_for_tests(
    module: Module, primary: Primary, provider: str, *, given: Mapping[str, str], without: Iterable[str]
) -> dict[str, str]:
    """Return a value, as HCL, of every input that the tests must give.

    ``given`` wins; then what the module's tests and examples say in literals (not those named in ``without``); then a plausible value.
    """
    unknown = sorted(set(given) - set(module.variables))
    if unknown:
        known = ", ".join(sorted(module.variables)) or "none"
        raise UserError(f"the module has no input {unknown[0]!r}", path=module.folder, hint=f"Its inputs: {known}.")
    asked = _deciding(module, primary) | _needed(module, primary)
    wanted = [name for name, one in module.variables.items() if one.default is None or name in asked or name in given]
    found = dict(_said(module.folder, frozenset(without)))
    return {name: given.get(name) or found.get(name) or _plausible(module, name, provider) for name in sorted(wanted)}


def _deciding(module: Module, primary: Primary) -> set[str]:
    """Return the inputs that must hold something for there to be a primary resource, and by default do not."""
    resource = primary.resource
    expressions = [one for one in (resource.count, resource.for_each) if one is not None]
    said = [path for each in expressions for path in _wanted(each)]
    said += [path for root, name in said if root == "local" and name in module.locals for path in _wanted(module.locals[name].expression)]
    return {name for root, name in said if root == "var" and name in module.variables and _is_empty(module.variables[name].default)}


def _wanted(expression: syntax.Expression) -> Iterator[tuple[str, str]]:
    """Yield references of an expression, but for those that it negates."""
    match expression:
        case syntax.Unary(operator="!"):
            return
        case syntax.GetAttr(source=syntax.Variable(name=root), name=name):
            yield root, name
    for child in children(expression):
        yield from _wanted(child)


def _needed(module: Module, primary: Primary) -> set[str]:
    """Return the inputs that feed what the resource must have or is named by, and are null by default."""
    block = catalogue().resource_type(primary.type).block
    argument = name_argument(primary.type, block.attributes, curated(primary.type).name_argument)
    wanted = {one.name for one in block.attributes.values() if one.required} | ({argument} if argument else set())
    found = {
        said.name
        for name in wanted
        if isinstance(said := primary.resource.expression(name), syntax.GetAttr) and names(said)[:1] == ("var",)
    }
    return {name for name in found if name in module.variables and _is_null(module.variables[name].default)}


def _is_null(default: syntax.Expression | None) -> bool:
    return isinstance(default, syntax.Literal) and default.value is None


def _is_empty(default: syntax.Expression | None) -> bool:
    match default:
        case syntax.Literal(value=None | False) | syntax.Object(items=()) | syntax.Tuple(items=()):
            return True
    return False


def _said(folder: Path, without: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Yield literal values, the best ones last."""
    for path in sorted(folder.glob("examples/*/*.tf"), reverse=True):
        for block in _blocks(path, "module"):
            source = block[0].body.attribute("source")
            if source is not None and isinstance(source.expression, syntax.Literal) and source.expression.value in _UP:
                yield from _literals(*block)
    for path in sorted([*folder.glob("*.tftest.hcl"), *folder.glob("tests/*.tftest.hcl")], reverse=True):
        if path.relative_to(folder).as_posix() not in without:
            for block in _blocks(path, "variables"):
                yield from _literals(*block)


def _blocks(path: Path, kind: str) -> Iterator[tuple[syntax.Block, bytes]]:
    try:
        source = path.read_bytes()
    except OSError:
        return
    for block in hcl.parse(source, path.name).body.blocks_of(kind):
        yield block, source


def _literals(block: syntax.Block, source: bytes) -> Iterator[tuple[str, str]]:
    for attribute in block.body.attributes:
        try:
            value(attribute.expression)
        except NotLiteralError:
            continue
        where = attribute.expression.range
        text = source[where.start.byte : where.end.byte].decode("utf-8", "replace")
        if not text.startswith("<<"):
            yield attribute.name, text


def _plausible(module: Module, name: str, provider: str) -> str:
    return _sample(name, module.variables[name].type, provider)


def _sample(name: str, type_: TypeConstraint | None, provider: str) -> str:
    if type_ is None or type_.kind in {"string", "any"}:
        return quote(text_sample(name, provider))
    if type_.kind in {"number", "bool"}:
        return {"number": "1", "bool": "true"}[type_.kind]
    if type_.kind == "object":
        members = {key: Expression(_sample(key, one.type, provider)) for key, one in sorted(type_.attributes.items()) if not one.optional}
        return line(members)
    if type_.kind == "tuple":
        return line([Expression(_sample(name, item, provider)) for item in type_.elements])
    element = _sample(name, type_.element, provider)
    return mapped(example=element) if type_.kind == "map" else f"[{element}]"
