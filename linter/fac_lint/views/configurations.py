"""Which provider configuration makes a resource, followed from the module that it stands in up to the root."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from fac_lint.evaluation.providers import is_proxy

if TYPE_CHECKING:
    from pathlib import Path

    from fac_core.module import Module
    from fac_core.module.declarations import ProviderReference
    from fac_lint.evaluation.library import Library
    from fac_lint.evaluation.summaries import Reached

Configuration: TypeAlias = "tuple[Path, ProviderReference]"
"""The module that a configuration stands in, and what it is called there; the root and a plain name where none is written."""


def configuration_of(reached: Reached, root: Path, library: Library) -> Configuration | None:
    """Return the configuration; None where one is chosen by a key, or where the way to it cannot be followed."""
    folders = [root, *(call.module.folder for call in reached.calls if call.module is not None)]
    modules = [module for folder in folders if (module := library.module(folder)) is not None]
    declared = modules[-1].resources.get(reached.resource.block) if len(modules) == len(reached.calls) + 1 else None
    if declared is None or declared.provider_key is not None or not declared.provider.name:
        return None
    reference: ProviderReference | None = declared.provider
    for depth in range(len(modules) - 1, -1, -1):
        if reference is None:
            return None
        config = modules[depth].provider_configs.get(reference)
        if config is not None and not is_proxy(config):
            return None if config.expression("for_each") is not None else (modules[depth].folder, reference)
        if depth:
            reference = _passed(modules[depth - 1], reached.calls[depth - 1].name, reference)
    return (root, reference) if reference is not None and reference.alias is None else None


def _passed(caller: Module, name: str, reference: ProviderReference) -> ProviderReference | None:
    """Return what a caller passes as a configuration; what has no alias comes without being passed."""
    call = caller.calls[name]
    if reference in call.provider_keys:
        return None
    return call.providers.get(reference, reference if reference.alias is None else None)
