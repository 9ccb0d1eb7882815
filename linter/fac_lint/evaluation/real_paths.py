"""Where paths lead: each folder on the way is asked once whether it is a link, however many paths go by it."""

from __future__ import annotations

import os
from pathlib import Path

_DEEPEST = 100


class RealPaths:
    """The absolute paths without links that paths stand for."""

    def __init__(self) -> None:
        self._known: dict[str, str] = {}

    def of(self, path: Path) -> Path:
        """Return what `Path.resolve` does."""
        whole = os.path.join(os.getcwd(), path)  # noqa: PTH109, PTH118 - thousands of them
        if not whole.startswith("/") or whole.count("/") > _DEEPEST:
            return path.resolve()
        try:
            return Path(self._real(whole))
        except (OSError, RuntimeError):  # links that go round: pathlib says where a way out of them leads
            return path.resolve()

    def _real(self, path: str) -> str:
        found = self._known.get(path)
        if found is None:
            above, _, name = path.rpartition("/")
            found = self._known[path] = self._inside(self._real(above) if above else "/", name)
        return found

    def _inside(self, folder: str, name: str) -> str:
        if name in {"", "."}:
            return folder
        if name == "..":
            return folder.rpartition("/")[0] or "/"
        path = f"{folder.rstrip('/')}/{name}"
        return str(Path(path).resolve()) if os.path.islink(path) else path  # noqa: PTH114 - as above
