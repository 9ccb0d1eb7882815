"""Read a module, write its construct."""

from __future__ import annotations

import os
import re
from enum import StrEnum
from typing import TYPE_CHECKING

from fac_core import manifest
from fac_core.errors import UserError
from fac_core.files import write_report
from fac_core.manifest.module_lock import read_lock
from fac_core.module import Module
from fac_gen.cdktf.annotations import Annotations
from fac_gen.cdktf.names import USED, class_name, identifier
from fac_gen.cdktf.parts import Construct, inputs_of, outputs_of
from fac_gen.cdktf.text import HEAD, render
from fac_gen.naming import folder_name

if TYPE_CHECKING:
    from pathlib import Path


class Flavor(StrEnum):
    """The library that a construct stands on: the original, or the one that continues it under the same interface."""

    CDKTF = "cdktf"
    CDKTN = "cdktn"


def read_module(folder: Path) -> Module:
    """Read the module of a folder; raise `UserError` when it holds none, or one that Terraform would refuse, or a broken lock."""
    read_lock(folder)
    module = Module.load(folder)
    if not module.files:
        raise UserError("there is no module in this folder", path=folder, hint="Name a folder that holds .tf files.")
    for problem in module.problems:
        place = problem.range.start
        raise UserError(
            problem.message,
            path=problem.file.path,
            line=place.line,
            column=place.column,
            hint="Mend the module first: `terraform validate`.",
        )
    return module


def default_name(folder: Path) -> str:
    """Return the module's name: what `module.yaml` says, or the folder's without ``terraform-<provider>-``."""
    described = folder / manifest.FILE_NAME
    if described.is_file():
        return manifest.read(described).name
    return folder_name(folder)


def construct_text(module: Module, name: str, *, flavor: Flavor, source: str, version: str | None = None, local: bool = False) -> str:
    """Return the Python file of a module's construct; with ``local``, ``source`` is a path from that file to the module."""
    own = class_name(name)
    own = own if own not in USED else f"{own}Module"
    annotations = Annotations(own)
    return render(
        Construct(
            name=name,
            class_name=own,
            flavor=flavor.value,
            source=source,
            version=version,
            local=local,
            description=_description(module.folder),
            inputs=inputs_of(module, annotations),
            outputs=outputs_of(module),
            structures=tuple(annotations.structures),
        )
    )


def _description(folder: Path) -> str:
    path = folder / manifest.FILE_NAME
    return manifest.read(path).description if path.is_file() else ""


def write_construct(
    folder: Path,
    output: Path,
    *,
    flavor: Flavor,
    name: str | None = None,
    source: str | None = None,
    version: str | None = None,
    force: bool,
) -> Path:
    """Write the construct of a module into a folder, or to a file that ends in .py; return the file."""
    module = read_module(folder)
    called = name or default_name(folder)
    path = output if output.suffix == ".py" else output / f"{_file_stem(called)}.py"
    if path.is_dir():
        raise UserError("is a folder", path=path, hint="Give another file with -o.")
    if path.is_file() and not force and not path.read_text(encoding="utf-8", errors="replace").startswith(HEAD):
        raise UserError("the file was not written by fac-gen cdktf", path=path, hint="Give another one with -o, or --force.")
    where = source or _relative(folder, path.parent)
    text = construct_text(module, called, flavor=flavor, source=where, version=version, local=source is None)
    write_report(path, text)
    return path


def _file_stem(name: str) -> str:
    return identifier(re.sub(r"[^a-z0-9]+", "_", name.lower()).strip("_") or "module")


def _relative(folder: Path, start: Path) -> str:
    return os.path.relpath(os.path.realpath(folder), os.path.realpath(start)).replace(os.sep, "/")
