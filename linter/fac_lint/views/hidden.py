"""Calls below a call that cannot be looked into, and of which nobody else tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator
    from pathlib import Path

    from fac_lint.evaluation.summaries import CallSummary, ModuleSummary


def hidden_in(calls: Iterable[CallSummary], linted: Collection[Path]) -> list[CallSummary]:
    """Return the calls below some that cannot be looked into, where the modules that hold them are not ``linted`` and so do not say so.

    One that is left out for its place below the first call is among them, as the module that holds it is looked at from nearer by.
    """
    modules = [call.module for call in calls if call.module is not None and call.created.constant is not False]
    found = (each for module in modules for each in _unread(module))
    return [inner for folder, inner in found if inner.by_place or folder not in linted]


def _unread(module: ModuleSummary) -> Iterator[tuple[Path, CallSummary]]:
    """Yield the calls of a module that cannot be looked into, at any depth, with the folders of the modules that hold them."""
    for call in module.calls:
        if call.created.constant is False:
            continue
        if call.module is None:
            yield module.folder, call
        else:
            yield from _unread(call.module)
