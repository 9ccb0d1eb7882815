"""Put several files in place as one change: what is to be done is written down first, so a kill at any moment can be made good."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_core.files import write_whole
from fac_gen.lock import digest

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

JOURNAL = ".fac/adopting.json"


def put(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write all files; after a kill, `finish` brings the rest. Raise `UserError` when a file cannot be written."""
    before = {path: digest((folder / path).read_bytes()) if (folder / path).is_file() else None for path in files}
    said = {path: {"before": before[path], "after": data.decode("utf-8", "surrogateescape")} for path, data in sorted(files.items())}
    try:
        write_whole(folder / JOURNAL, json.dumps(said, indent=1))
        _carry_out(folder)
    except OSError as error:
        raise UserError(
            f"cannot be written: {error.strerror}", path=error.filename or folder, hint="Mend that and run the command again: it goes on."
        ) from error


def finish(folder: Path) -> bool:
    """Carry out what a killed writer had begun; tell whether there was anything.

    Raise `UserError` when one of the files was changed by somebody else since.
    """
    if not (folder / JOURNAL).is_file():
        return False
    _carry_out(folder)
    return True


def _carry_out(folder: Path) -> None:
    said = json.loads((folder / JOURNAL).read_text(encoding="utf-8"))
    for path, one in said.items():
        data = one["after"].encode("utf-8", "surrogateescape")
        now = digest((folder / path).read_bytes()) if (folder / path).is_file() else None
        if now == digest(data):
            continue
        if now != one["before"]:
            hint = f"An interrupted adoption wanted to write it. Undo your change, or remove {JOURNAL} and start again."
            raise UserError("was changed since", path=folder / path, hint=hint)
        write_whole(folder / path, data)
    (folder / JOURNAL).unlink()
