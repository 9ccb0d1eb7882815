"""What an editor has told: the texts and folders that it has open, and its settings."""

from __future__ import annotations

from dataclasses import field
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.policy import FILE_NAME
from fac_lint.lsp.addresses import below, path_of, real, uri_of
from fac_lint.lsp.buffers import Buffers
from fac_lint.lsp.messages import Wishes
from fac_lint.lsp.roots import is_ours, roots
from fac_lint.lsp.settings import DEFAULT

if TYPE_CHECKING:
    from fac_lint.lsp.messages import Root
    from fac_lint.lsp.roots import Folder
    from fac_lint.lsp.settings import Settings


@dataclass
class Session:
    """All of it."""

    buffers: Buffers = field(default_factory=Buffers)
    folders: list[Folder] = field(default_factory=list)
    settings: Settings = DEFAULT

    def roots(self) -> tuple[Root, ...]:
        """Return what is judged."""
        alone = (buffer.path for buffer in self.buffers if is_ours(buffer.path) and buffer.path.name != FILE_NAME)
        return roots(self.folders, alone)

    def policies(self) -> tuple[str, ...]:
        """Return the addresses of the policies that are open."""
        return tuple(sorted({buffer.address for buffer in self.buffers if buffer.path.name == FILE_NAME}))

    def wishes(self) -> Wishes:
        """Return what the settings ask for, with paths in full."""
        said = self.settings
        return Wishes(
            self._in_full(said.policy) if said.policy else "", said.select, said.ignore, tuple(map(self._in_full, said.value_files))
        )

    def _in_full(self, path: str) -> str:
        return uri_of((self.folders[0].path if self.folders else Path.cwd()) / path)

    def names(self, address: str) -> list[str]:
        """Return how the editor writes the address of a file: as it has it open, or else as it writes that of the folder around it."""
        opened = sorted({buffer.uri for buffer in self.buffers.at(address)})
        path = path_of(address)
        if opened or path is None:
            return opened or [address]
        around = [folder for folder in self.folders if path.is_relative_to(folder.path)]
        nearest = max(around, key=lambda folder: len(folder.path.parts), default=None)
        return [below(nearest.uri, path.relative_to(nearest.path).as_posix()) if nearest is not None else address]

    def address(self, uri: str) -> str:
        """Return the address of a file, however the editor writes it."""
        path = path_of(uri)
        return uri_of(real(path)) if path is not None else uri

    def bytes(self, address: str) -> bytes:
        """Return what is judged of a file: what the editor has of it, or else what was saved; nothing of what cannot be read."""
        held = [buffer.bytes for buffer in self.buffers.at(address) if buffer.differs]
        path = path_of(address)
        try:
            return held[-1] if held else path.read_bytes() if path is not None else b""
        except OSError:
            return b""

    def name(self, address: str) -> str:
        """Return one of these."""
        return self.names(address)[0]
