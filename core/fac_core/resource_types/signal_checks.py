"""What a cost signal leaves out, and what no shape can refuse: limits between keys of a signal."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from fac_core.policy.cost_policy import SignalKind
from fac_core.resource_types.signal_truth import untruths

if TYPE_CHECKING:
    from fac_core.document.problems import Problems
    from fac_core.document.tree import Branch
    from fac_core.resource_types.clouds._cloud_facts import CloudFacts
    from fac_core.resource_types.facts_model import TypeFacts
    from fac_core.resource_types.signal_model import Signal

_INDEXED = re.compile(r"\.this\[")


def complete_signal(resource_type: str, cloud: CloudFacts, **said: Any) -> dict[str, Any]:  # noqa: ANN401 - the shape's values
    """Fill in what a signal leaves out; its key and source come with the file."""
    comparison = cloud.below if said["kind"] is SignalKind.IDLE else cloud.above
    return {"comparison": comparison, **cloud.left_out(resource_type, said), **said}


def check_signal(signal: Signal, tree: Branch, problems: Problems) -> None:
    wrong = signal.metric.refused(signal.evaluation_periods)
    if wrong:
        problems.add(tree.at("metric").place, wrong)
    for lie in untruths(signal):
        problems.add(tree.at(lie.key).place, lie.message, lie.hint)
    if signal.source is None:
        problems.add(tree.place, "neither the signal nor the file names its source", "Add source: {title: ..., seen: ...}.")
    for place, expression in signal.references.items():
        if _INDEXED.search(expression):
            problems.add(tree.at(*place).place, "expressions carry no count index", "Write <type>.this.<attribute>; a generator adds [0].")


def check_prices(found: TypeFacts, tree: Branch, problems: Problems) -> None:
    """Note signals whose price cannot be told, and prices that no signal names."""
    named: set[str] = set()
    for key, signal in found.signals.items():
        if signal.price is None:
            continue
        place = tree.at("signals", key, "price").place
        names = signal.price.quoted & found.prices.keys()
        named |= names
        if not names:
            problems.add(place, f"{signal.price.of} names nothing under prices", "Write the name of a price in quotes.")
        if signal.price.units <= 0:
            problems.add(place, "one count of a metric is more than no units")
        if signal.kind is SignalKind.IDLE or signal.threshold is not None:
            problems.add(place, "a threshold follows from a price where none is given, and more use means more money")
    for name in sorted(found.prices.keys() - named):
        problems.add(tree.at("prices", name).place, f"no signal is priced by {name}")
