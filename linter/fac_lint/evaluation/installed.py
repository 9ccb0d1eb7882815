"""Modules that ``terraform init`` has installed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.json_text import parsed
from fac_core.surroundings import can_be

if TYPE_CHECKING:
    from pathlib import Path


def manifest(root: Path, data: Path | None = None) -> dict[str, Path]:
    """Return the folders that ``terraform init`` in ``root`` gave to modules, by the chain of their calls joined by dots.

    ``data`` is where it keeps its data when that is not ``.terraform``.
    """
    file = (data or root / ".terraform") / "modules" / "modules.json"
    try:
        entries = parsed(file.read_bytes())["Modules"]
        folders = {entry["Key"]: root / entry["Dir"] for entry in entries if entry["Key"]}
    except (OSError, ValueError, KeyError, TypeError):
        return {}
    return {key: folder.resolve() for key, folder in folders.items() if can_be(folder) and folder.is_dir()}
