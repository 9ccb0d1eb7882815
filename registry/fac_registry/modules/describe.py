"""Read what a module says of itself from its own files; nothing is executed."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from fac_core import manifest
from fac_core.errors import UserError
from fac_registry.archive.upload import CODE
from fac_registry.errors import BadArchiveError
from fac_registry.markdown import render, summary
from fac_registry.modules.description import Cost, Description, Signal
from fac_registry.modules.examples import examples, usage
from fac_registry.modules.interface import interface

if TYPE_CHECKING:
    from collections.abc import Mapping

README = "README.md"


def describe(texts: Mapping[str, bytes]) -> Description:
    """Return the description of a module from its text files, by relative name; raise `BadArchiveError` for files that cannot be read."""
    readme = texts.get(README, b"").decode("utf-8", "replace")
    said = _manifest(texts)
    met, shown = interface(texts), examples(texts)
    return Description(
        summary=(said.description if said else "") or summary(readme),
        readme=readme,
        page=render(readme),
        inputs=met.inputs,
        outputs=met.outputs,
        submodules=_folders(texts, "modules"),
        examples=_folders(texts, "examples"),
        cost=_cost(said) if said else None,
        usage=usage(shown, met.inputs),
        shown=shown,
        resources=met.resources,
        requirements=met.requirements,
    )


def _manifest(texts: Mapping[str, bytes]) -> manifest.Manifest | None:
    data = texts.get(manifest.FILE_NAME)
    if data is None:
        return None
    try:
        return manifest.parse(data)
    except UserError as error:
        raise BadArchiveError(str(error), hint="Mend it, or leave the file out.", member=manifest.FILE_NAME) from error


def _cost(said: manifest.Manifest) -> Cost:
    signals = [
        Signal(name, signal.kind.value, signal.metric, None if signal.threshold is None else format(signal.threshold, "f"))
        for name, signal in sorted(said.signals.items())
    ]
    return Cost(
        resource_type=said.resource_type or "",
        taggable=said.taggable,
        tags=tuple(dict.fromkeys((*said.required_tags, *filter(None, (said.scope,))))),
        billing_service=said.billing_service or "",
        pricing_units=said.pricing_units,
        signals=tuple(signals),
    )


def _folders(texts: Mapping[str, bytes], under: str) -> tuple[str, ...]:
    parents = {PurePosixPath(name).parent for name in texts if name.endswith(CODE)}
    return tuple(sorted(parent.name for parent in parents if parent.parent == PurePosixPath(under)))
