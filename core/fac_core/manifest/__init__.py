"""`module.yaml`: what a generated module is, for machines. Written by the generator, read by the linter and the registry."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from fac_core.manifest.manifest_model import Estimates, ExampleEstimate, Manifest, ModuleSignal, Provider

if TYPE_CHECKING:
    from pathlib import Path

    from fac_core.document.tree import Tree

__all__ = ["FILE_NAME", "Estimates", "ExampleEstimate", "Manifest", "ModuleSignal", "Provider", "dump", "parse", "read"]

FILE_NAME = "module.yaml"
_HEAD = "# What this module is, for machines. Written by fac-gen; read by fac-lint and fac-registry.\n"


def read(path: Path) -> Manifest:
    """Read a `module.yaml`; raise `DocumentError` (a `UserError`) with all problems."""
    from fac_core.document.read import read as read_tree  # noqa: PLC0415 - writers need no parser

    return _manifest(read_tree(path))


def parse(data: bytes, file: str = FILE_NAME) -> Manifest:
    """Read the bytes of a `module.yaml` (from an archive, say); ``file`` is the name for problems."""
    from fac_core.document.read import parse as parse_tree  # noqa: PLC0415 - writers need no parser

    return _manifest(parse_tree(data, file))


def dump(manifest: Manifest) -> str:
    """Write a manifest; what is empty is left out, mappings are sorted, same manifest, same bytes."""
    from fac_core.document.write import dump as write  # noqa: PLC0415 - readers do not write

    optional = {
        "tag_argument": manifest.tag_argument,
        "tag_input": manifest.tag_input,
        "scope": manifest.scope,
        "required_tags": manifest.required_tags,
        "billing_service": manifest.billing_service,
        "billing_service_id": manifest.billing_service_id,
        "pricing_units": manifest.pricing_units,
        "signals": {key: _signal(signal) for key, signal in sorted(manifest.signals.items())},
        "companions": manifest.companions,
        "left_out": manifest.left_out,
        "estimates": _estimates(manifest.estimates) if manifest.estimates else None,
    }
    said: dict[str, Any] = {
        "version": 1,
        "name": manifest.name,
        "provider": manifest.provider,
        **({"resource_type": manifest.resource_type} if manifest.resource_type else {}),
        **({"description": manifest.description} if manifest.description else {}),
        "required_version": manifest.required_version,
        "providers": {name: {"source": p.source, "version": p.version} for name, p in sorted(manifest.providers.items())},
        "taggable": manifest.taggable,
        **{key: value for key, value in optional.items() if value},
        "policy_hash": manifest.policy_hash,
        "generator_version": manifest.generator_version,
    }
    return _HEAD + write(said)


def _signal(signal: ModuleSignal) -> dict[str, Any]:
    threshold = {} if signal.threshold is None else {"threshold": signal.threshold}
    return {"kind": signal.kind.value, "metric": signal.metric, **threshold}


def _estimates(said: Estimates) -> dict[str, Any]:
    head = {"book": said.book.isoformat(), "region": said.region, **({"discounted": True} if said.discounted else {})}
    return {**head, "examples": {name: asdict(one) for name, one in sorted(said.examples.items())}}


def _manifest(tree: Tree) -> Manifest:
    from fac_core.document.problems import Problems  # noqa: PLC0415 - writers need no parser
    from fac_core.document.shape import Invalid  # noqa: PLC0415 - as above
    from fac_core.manifest.manifest_shape import MANIFEST  # noqa: PLC0415 - as above

    problems = Problems()
    try:
        return MANIFEST.read(tree, problems)
    except Invalid:
        problems.raise_any()
        raise
