"""Whether what a rule of others says is what it should be, down to the last part: nobody has checked its types.

What is not would end the run far from the rule that said it, or be counted as something that it is not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.finding import Edit, Finding, Fix, Location, Position, Range, Severity, Verdict
from fac_lint.answer import Answer
from fac_lint.evaluation.values import Flow

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_PARTS: Mapping[type, Mapping[str, type | tuple[type, type]]] = {
    Answer: {
        "verdict": Verdict,
        "flow": Flow,
        "about": (tuple, str),
        "at": str,
        "says": str,
        "most": Severity,
        "sought": str,
        "given": str,
    },
    Flow: {"inputs": (frozenset, str), "reasons": (frozenset, str)},
    Finding: {
        "rule": str,
        "verdict": Verdict,
        "severity": Severity,
        "message": str,
        "file": str,
        "range": Range,
        "address": str,
        "fix": Fix,
        "related": (tuple, Location),
    },
    Location: {"message": str, "file": str, "range": Range},
    Range: {"start": Position, "end": Position},
    Position: {"line": int, "column": int, "byte": int},
    Fix: {"description": str, "edits": (tuple, Edit), "safe": bool},
    Edit: {"file": str, "range": Range, "text": str},
}
"""The fields of what a rule may answer with, by type; of a container, its own type and that of its items."""
_MAY_LACK = {(Finding, "range"), (Finding, "fix")}


def wrong_in(said: object, wanted: type, does: str = "answers with") -> str:
    """Say what is wrong with something that should be of some type; nothing where it is whole."""
    if not isinstance(said, wanted):
        return f"it {does} {type(said).__name__}"
    wrong = next(_wrong(said), "")
    return f"it {does} a wrong {wrong}" if wrong else ""


def _wrong(whole: object) -> Iterator[str]:
    kind = next(one for one in _PARTS if isinstance(whole, one))
    for name, wanted in _PARTS[kind].items():
        held: object = getattr(whole, name, None)
        if held is None and (kind, name) in _MAY_LACK:
            continue
        container, item = wanted if isinstance(wanted, tuple) else (None, wanted)
        if container is not None and not isinstance(held, container):
            yield name
            continue
        for one in held if container is not None else (held,):  # type: ignore[attr-defined]  # a container, as was asked
            if not isinstance(one, item):
                yield name
            elif item in _PARTS:
                yield from (f"{name}.{inner}" for inner in _wrong(one))
