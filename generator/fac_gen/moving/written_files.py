"""The files that a move writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_core.files import write_whole
from fac_core.surroundings import refused
from fac_gen.moving.blocks import commands, imported, moved, removed
from fac_gen.moving.call import call

if TYPE_CHECKING:
    from pathlib import Path

    from fac_gen.moving.move import Moving

_MARK = "# Written by fac-gen move: "


def texts(moving: Moving, source: str | None, version: str | None, output: Path | None, old_root: Path | None) -> dict[Path | None, str]:
    """Return what to write, by file; None is standard output, or nothing of it where everything has a file."""
    elsewhere = old_root is not None
    said = f"{_MARK}{moving.old} becomes {moving.new}.\n"
    run = "".join(f"# First, or what it names is destroyed: {one}\n" for one in commands(moving, everything=elsewhere))
    block = call(moving, source or f"./{moving.blueprint.name}", version)
    files = {output: "\n".join([said + ("" if elsewhere else run), block, imported(moving) if elsewhere else moved(moving)])}
    if old_root is not None:
        files[old_root] = said + run + removed(moving)
    return files


def write(files: dict[Path | None, str]) -> None:
    """Write files, each whole or not at all; raise `UserError` where one of them is somebody else's."""
    named = {path: text for path, text in files.items() if path is not None}
    for path in named:
        try:
            if path.exists() and not path.read_text("utf-8", "replace").startswith(_MARK):
                raise UserError("there is something else already", path=str(path), hint="Give another name, or take the file away.")
        except OSError as error:
            raise refused(error, path) from error
    for path, text in named.items():
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(path, text)
        except OSError as error:
            raise refused(error, path) from error
