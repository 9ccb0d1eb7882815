"""What must be known of every module before one can be judged: whom it calls, and whether it is a root."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.module import Module
from fac_lint.evaluation.roots import configures_a_provider, keeps_state

if TYPE_CHECKING:
    from pathlib import Path

    from fac_lint.evaluation.disk import FolderState

_SAYS_SO = re.compile(rb'\b(?:module|provider|backend|cloud)\b\s*["{/#\w]')
"""What stands in each file that calls modules, configures providers or says where state is kept, and in some others."""
_WORDS = (b"module", b"provider", b"backend", b"cloud")
"""What that begins with: it is found in a tenth of the time."""
_BLOCK = re.compile(rb"^[a-z][^\n{}]*\{\r?\n(?:[ \t][^\n]*\n|\r?\n)*\}\r?\n", re.MULTILINE)
"""What is a block of the top level in files as ``terraform fmt`` writes them."""


@dataclass(frozen=True, slots=True)
class Outline:
    """The calls of a module by name, with their sources where these are literal; whether it configures a provider and keeps state."""

    calls: tuple[tuple[str, str | None], ...]
    provider: bool
    state: bool


NOTHING = Outline((), provider=False, state=False)


def outline(module: Module) -> Outline:
    """Return the outline of a module."""
    calls = tuple((call.name, call.source) for call in module.calls.values())
    return Outline(calls, configures_a_provider(module), keeps_state(module))


def read_outline(folder: Path, state: FolderState) -> Outline:
    """Return the outline of the module in a folder; raise `UserError` when it cannot be read. What cannot matter is not parsed."""
    if state.refused:
        return outline(Module.load(folder))
    without = [name for name, source in state.sources.items() if not _matters(name, source)]
    if len(without) == len(state.sources):
        return NOTHING
    short = Module.of(folder, {name: shortened(name, source) for name, source in state.sources.items()}, without=without)
    if any(file.errors for file in short.files):  # in the text itself, or since something was cut that is no block
        return outline(Module.of(folder, state.sources, without=without))
    return outline(short)


def shortened(name: str, source: bytes) -> bytes:
    """Return a file without the blocks that cannot matter."""
    return source if name.endswith(".json") else _BLOCK.sub(_without_idle, source)


def _without_idle(block: re.Match[bytes]) -> bytes:
    return block[0] if _says_so(block[0]) else b""


def _matters(name: str, source: bytes) -> bool:
    return name.endswith(".json") or _says_so(source)


def _says_so(text: bytes) -> bool:
    return any(map(text.__contains__, _WORDS)) and _SAYS_SO.search(text) is not None
