"""Read a file of facts of a resource type."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from fac_core.document import Branch, Problems, Tree
from fac_core.document.read import read
from fac_core.document.shape import Invalid
from fac_core.errors import UserError
from fac_core.names import split_type
from fac_core.resource_types.clouds import cloud_facts
from fac_core.resource_types.companion_checks import check_companions
from fac_core.resource_types.condition_checks import check_conditions
from fac_core.resource_types.facts_model import TypeFacts
from fac_core.resource_types.facts_shape import type_facts
from fac_core.resource_types.signal_checks import check_prices, check_signal, complete_signal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path


def load_override(path: Path, resource_type: str) -> TypeFacts:
    """Read a file of the user's own, and check what it names against the schemas: nothing else has."""
    from fac_core.resource_types.overrides import check  # noqa: PLC0415 - shipped files are checked by tests

    return load(path, resource_type, check)


def load(path: Path, resource_type: str, further: Callable[[TypeFacts, Branch, Problems], None] | None = None) -> TypeFacts:
    """Read the file of a resource type; raise `DocumentError` with all problems, those that ``further`` notes among them."""
    provider, _ = split_type(resource_type)
    cloud = cloud_facts(provider)
    tree, problems = read(path), Problems()
    completed = partial(complete_signal, resource_type, cloud) if cloud else dict
    shape = type_facts(cloud, partial(_build, resource_type, provider), completed)
    try:
        found = shape.read(tree, problems)
    except Invalid:
        found = None
    if found is not None:
        _check(found, tree, problems)
        if further is not None and isinstance(tree, Branch):
            further(found, tree, problems)
    problems.raise_any()
    if found is None:  # pragma: no cover - a document without value has problems
        raise UserError("the file has no value", path=path)
    return found


def _build(resource_type: str, provider: str, *, signals: Mapping[str, Mapping[str, Any]] | None = None, **said: Any) -> TypeFacts:  # noqa: ANN401 - as above
    cloud, source = cloud_facts(provider), said.get("source")
    built = {key: cloud.signal(key=key, **{"source": source, **values}) for key, values in (signals or {}).items()} if cloud else {}
    return TypeFacts(resource_type=resource_type, provider=provider, signals=built, **said)


def _check(found: TypeFacts, tree: Tree, problems: Problems) -> None:
    if not isinstance(tree, Branch):
        return
    check_companions(found, tree, problems)
    check_conditions(found, tree, problems)
    check_prices(found, tree, problems)
    for key, signal in found.signals.items():
        place = tree.at("signals", key)
        if isinstance(place, Branch):
            check_signal(signal, place, problems)
