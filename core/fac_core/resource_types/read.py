"""Read a file of cost signals."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Any

from fac_core.document import Branch, Problems, Tree
from fac_core.document.read import read
from fac_core.document.shape import Invalid
from fac_core.errors import UserError
from fac_core.names import split_type
from fac_core.policy.model import SignalKind
from fac_core.resource_types import platform
from fac_core.resource_types.model import AwsMetric, AzureMetric, MissingData, Signal, TypeSignals
from fac_core.resource_types.shape import METRICS, type_signals

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_OF_INPUTS = frozenset({"block", "default", "description", "example", "extra", "leave_out", "settings", "several", "validation"})
_INDEXED = re.compile(r"\.this\[")


def load_own(path: Path, resource_type: str) -> TypeSignals:
    """Read a file of the user's own, and check what it names against the schemas: nothing else has."""
    from fac_core.resource_types.overrides import check  # noqa: PLC0415 - shipped files are checked by tests

    return load(path, resource_type, check)


def load(path: Path, resource_type: str, further: Callable[[TypeSignals, Branch, Problems], None] | None = None) -> TypeSignals:
    """Read the file of a resource type; raise `DocumentError` with all problems, those that ``further`` notes among them."""
    provider, _ = split_type(resource_type)
    if provider not in METRICS:
        raise UserError(
            f"no format of cost signals is known for the provider {provider!r}", path=path, hint=f"Known: {', '.join(METRICS)}."
        )
    tree = read(path)
    problems = Problems()
    try:
        found = type_signals(provider, partial(_build, resource_type, provider), partial(_signal, resource_type, provider)).read(
            tree, problems
        )
    except Invalid:
        found = None
    if found is not None:
        _check(found, tree, problems)
        if further is not None and isinstance(tree, Branch):
            further(found, tree, problems)
    problems.raise_any()
    if found is None:  # pragma: no cover - a document without value has problems
        raise UserError("the file has no value", path=path)
    return found


def _signal(resource_type: str, provider: str, **said: Any) -> dict[str, Any]:  # noqa: ANN401 - the shape's values
    """Fill in what a signal leaves out; its key and source come with the file."""
    above, below = platform.DEFAULT_COMPARISON[provider]
    idle = said["kind"] is SignalKind.IDLE
    said.setdefault("comparison", below if idle else above)
    if provider == "aws":
        said.setdefault("missing_data", MissingData.BREACHING if idle else MissingData.NOT_BREACHING)
    if provider == "azurerm":
        said.setdefault("scope", f"{resource_type}.this.id")
    return said


def _build(resource_type: str, provider: str, *, signals: dict[str, dict[str, Any]] | None = None, **said: Any) -> TypeSignals:  # noqa: ANN401 - as above
    source = said.get("source")
    built = {key: Signal(key=key, **{"source": source, **values}) for key, values in (signals or {}).items()}
    return TypeSignals(resource_type=resource_type, provider=provider, signals=built, **said)


def _check(found: TypeSignals, tree: Tree, problems: Problems) -> None:
    if not isinstance(tree, Branch):
        return
    _check_companions(found, tree, problems)
    for key, signal in found.signals.items():
        place = tree.at("signals", key)
        if isinstance(place, Branch):
            _check_signal(signal, place, problems)


def _check_companions(found: TypeSignals, tree: Branch, problems: Problems) -> None:
    taken = {(found.resource_type, "this")}
    for label, companion in found.companions.items():
        place = tree.at("companions", label).place
        address = companion["resource_type"], companion.get("name", "this")
        if address in taken:
            problems.add(place, f"there are two {'.'.join(address)}", "Give one of them another name.")
        taken.add(address)
        if "input" in companion and "description" not in companion:
            problems.add(tree.at("companions", label, "input").place, "the variable has no description", "Add description: ...")
        lonely = ", ".join(sorted(companion.keys() & _OF_INPUTS))
        if "input" not in companion and lonely:
            problems.add(place, f"{lonely}: of no use without input", "Add input: <name of the variable>.")
        if "input" in companion and "for_each" in companion:
            problems.add(tree.at("companions", label, "for_each").place, "a companion with input has one for each of it already")
        for index, other in enumerate(companion.get("depends_on", ())):
            if other not in found.companions or other == label:
                known = ", ".join(sorted(set(found.companions) - {label}))
                problems.add(
                    tree.at("companions", label, "depends_on", index).place, f"there is no companion {other!r}", f"Known: {known}."
                )


def _check_signal(signal: Signal, tree: Branch, problems: Problems) -> None:
    wrong = _metric_problem(signal)
    if wrong:
        problems.add(tree.at("metric").place, wrong)
    if signal.source is None:
        problems.add(tree.place, "neither the signal nor the file names its source", "Add source: {title: ..., seen: ...}.")
    indexed = [tree.at("dimensions", name) for name, expression in signal.dimensions.items() if _INDEXED.search(expression)]
    if _INDEXED.search(signal.scope):
        indexed.append(tree.at("scope"))
    for where in indexed:
        problems.add(where.place, "expressions carry no count index", "Write <type>.this.<attribute>; a generator adds [0].")


def _metric_problem(signal: Signal) -> str:
    metric = signal.metric
    if isinstance(metric, AwsMetric):
        return platform.aws_period_problem(metric.period) or platform.aws_window_problem(metric.period, signal.evaluation_periods)
    if isinstance(metric, AzureMetric):
        late = platform.AZURE_FREQUENCIES[metric.frequency] > platform.AZURE_WINDOWS[metric.window_size]
        return f"the frequency {metric.frequency} is longer than the window {metric.window_size}" if late else ""
    return "" if metric.period % 60 == 0 else "a period is a multiple of 60 seconds"
