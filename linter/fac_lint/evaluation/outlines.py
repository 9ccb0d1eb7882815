"""What must be known of every module before one can be judged: whom it calls, and whether it is a root."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fac_core.module import Module
from fac_lint.evaluation.roots import configures_a_provider, keeps_state

if TYPE_CHECKING:
    from pathlib import Path

    from fac_lint.evaluation.disk import FolderState

_SAYS_SO = re.compile(rb'\b(?:module|provider|backend|cloud)\b\s*["{/#\w]')
"""What stands in each file that calls modules, configures providers or says where state is kept, and in some others."""


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
    """Return the outline of the module in a folder; raise `UserError` when it cannot be read. Files that cannot matter are not parsed."""
    if state.refused:
        return outline(Module.load(folder))
    without = [name for name, source in state.sources.items() if not _matters(name, source)]
    return outline(Module.of(folder, state.sources, without=without)) if len(without) < len(state.sources) else NOTHING


def _matters(name: str, source: bytes) -> bool:
    return name.endswith(".json") or _SAYS_SO.search(source) is not None
