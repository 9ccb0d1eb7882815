"""What a cost signal leaves out, and what no shape can refuse: limits between keys of a signal."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from fac_core.policy.model import SignalKind
from fac_core.resource_types.signal_truth import untruths

if TYPE_CHECKING:
    from fac_core.document.problems import Problems
    from fac_core.document.tree import Branch
    from fac_core.resource_types.clouds._cloud_facts import CloudFacts
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
