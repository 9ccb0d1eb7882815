"""A root for a module that cannot be one: who validates a module with ``configuration_aliases`` has to hand them in."""

from __future__ import annotations

import os
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_core.hcl.write import header, line, quote
from fac_core.module import Module
from fac_core.terraform.scratch import Scratch
from fac_gen.clouds import cloud_of, is_cloud

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from fac_core.module import ProviderRequirement
    from fac_core.terraform import Diagnostic


@contextmanager
def root_of(folder: Path) -> Iterator[Path]:
    """Give the folder to validate: the module's own, or a temporary one that calls it and passes the aliases that it asks for."""
    module = _with_aliases(folder)
    if module is None:
        yield folder
        return
    scratch = Scratch()
    try:
        root = scratch.path.resolve()
        source = os.path.relpath(folder.resolve(), root)
        (root / "main.tf").write_text(_wrapper(module, source), encoding="utf-8")
        yield root
    finally:
        scratch.close()


def _with_aliases(folder: Path) -> Module | None:
    """Read a module that asks for aliases; None when it asks for none, or when only terraform can say what is wrong with it."""
    try:
        module = Module.load(folder)
    except UserError:
        return None
    return module if any(one.configuration_aliases for one in _required(module)) else None


def _required(module: Module) -> list[ProviderRequirement]:
    return [one for one in module.required_providers.values() if one.name != "terraform"]


def _wrapper(module: Module, source: str) -> str:
    """Write the root that calls a module."""
    required = _required(module)
    inputs = [name for name, one in module.variables.items() if one.default is None]
    lines = [
        "terraform {",
        "required_providers {",
        *(f"{one.name} = {_source(one)}" for one in required),
        "}",
        "}",
    ]
    for one in required:
        lines += [text for alias in _configurations(one) for text in _configuration(one, alias)]
    lines += [f"{header('variable', name)} {{}}" for name in inputs]
    lines += ['module "this" {', f"source = {quote(source)}"]
    lines += [
        "providers = {",
        *(f"{_reference(one.name, alias)} = {_reference(one.name, alias)}" for one in required for alias in _configurations(one)),
        "}",
    ]
    return "\n".join([*lines, *(f"{name} = var.{name}" for name in inputs), "}", ""])


def as_of(folder: Path, root: Path, found: Diagnostic) -> Diagnostic:
    """Say of a problem where it is in the module, not as seen from the root."""
    if root == folder or found.file is None:
        return found
    return replace(found, file=os.path.relpath(os.path.normpath(root / found.file), folder.resolve()))


def _configurations(one: ProviderRequirement) -> list[str]:
    """Return the aliases to pass; nothing stands for the plain configuration."""
    return ["", *sorted({alias.alias for alias in one.configuration_aliases if alias.alias})]


def _configuration(one: ProviderRequirement, alias: str) -> list[str]:
    kind = (one.source or one.name).rpartition("/")[2]
    inside = [f"alias = {quote(alias)}" if alias else "", cloud_of(kind).provider_needs if is_cloud(kind) else ""]
    return [f"{header('provider', one.name)} {{", *inside, "}"]


def _reference(name: str, alias: str) -> str:
    return f"{name}.{alias}" if alias else name


def _source(one: ProviderRequirement) -> str:
    return line({"source": one.source} if one.source else {})
