"""What is known of values, put into facts about keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.finding import Verdict
from fac_core.sentence import one_of, some_of
from fac_lint.answer import key_answer, undecided
from fac_lint.evaluation import maps
from fac_lint.evaluation.values import Extreme, Map, Presence, Sequence
from fac_lint.graph.tag_flow import Fact, Known, State
from fac_lint.views.reasons import origins

if TYPE_CHECKING:
    from fac_lint.answer import Answer
    from fac_lint.evaluation.values import Flow, Value

STATES = {
    Verdict.COMPLIANT: State.HAS,
    Verdict.DELEGATED: State.CALLER,
    Verdict.UNKNOWN: State.UNKNOWN,
    Verdict.VIOLATED: State.LACKS,
}


def known(value: Value) -> Known:
    """Say what is known of a value."""
    match value.shape:
        case Map(entries=entries, rest=rest):
            facts = tuple(fact(value, key) for key, entry in entries.items() if entry.presence is not Presence.ABSENT)
            return Known(facts, _rest(rest) if rest is not None else None)
        case Sequence():
            return Known(text="a list")
        case Extreme.NONE if value.blank:
            return Known(text="nothing")
        case Extreme.ANY:
            return Known((), _rest(value))
    texts = sorted(repr_of(str(one.value)) for one in value.constants)
    return Known(text=one_of(texts))


def plain_text(value: Value) -> Known:
    """Say what is known of a value that is declared to be no map."""
    found = known(value)
    if found.rest is None:
        return found
    return Known(text=f"up to the caller {found.rest.why}".rstrip() if found.rest.state is State.CALLER else f"unknown: {found.rest.why}")


def fact(tags: Value, key: str, *, folds_case: bool = False) -> Fact:
    """Say what is known of one key."""
    answer = key_answer(tags, key, folds_case=folds_case)
    return fact_of(answer, tags, key, folds_case=folds_case)


def fact_of(answer: Answer, tags: Value, key: str, *, folds_case: bool = False) -> Fact:
    """Put an answer about a key into a fact."""
    state = STATES[answer.verdict]
    if state is not State.HAS:
        return Fact(key, state, None, _decider(answer.flow))
    value = _value_of(tags, key, folds_case=folds_case)
    text = str(value.constant) if value is not None and value.constant is not None else None
    return Fact(key, state, text, _source_of(value) if value is not None and text is None else "")


def _value_of(tags: Value, key: str, *, folds_case: bool) -> Value | None:
    entries = maps.as_map(tags).entries
    spelt = next((name for name in entries if name == key or (folds_case and name.casefold() == key.casefold())), None)
    return entries[spelt].value if spelt is not None else None


def _decider(flow: Flow) -> str:
    """Say what decides: reasons where there are some, or the inputs."""
    return some_of(flow.reasons) if flow.reasons else f"through {origins(flow)}" if flow.inputs else ""


def _source_of(value: Value) -> str:
    """Say where a value comes from that is not known."""
    if value.flows.reasons:
        return f"value unknown: {some_of(value.flows.reasons)}"
    if value.flows.inputs:
        return f"from {origins(value.flows)}"
    return one_of(sorted(repr_of(str(one.value)) for one in value.constants)) if value.constants else ""


def _rest(value: Value) -> Fact:
    answer = undecided(value)
    return Fact("", STATES[answer.verdict], None, _decider(answer.flow))


def repr_of(text: str) -> str:
    """Return a text in quotes."""
    return f'"{text}"'
