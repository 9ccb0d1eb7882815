"""What a rule says of one thing: a verdict, and whose it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.finding import Severity, Verdict
from fac_lint.evaluation import maps
from fac_lint.evaluation.values import NOTHING, Extreme, Flow, Map, Presence, Value

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_WORST = (Verdict.VIOLATED, Verdict.UNKNOWN, Verdict.DELEGATED, Verdict.COMPLIANT)

_BEST = (Verdict.COMPLIANT, Verdict.DELEGATED, Verdict.UNKNOWN, Verdict.VIOLATED)


@dataclass(frozen=True, slots=True)
class Words:
    """How a rule says what is the case.

    ``{it}`` is what it judged, ``{about}`` and ``{says}`` are those of its answer, ``{call}`` is a call.

    ``claim`` is what holds where all is well, ``claims`` the same of several; the driver makes the other sentences from it.
    """

    claim: str
    claims: str
    violated: str
    called: str
    """What is wrong with a call that leaves something out; empty for a rule that leaves calls to others."""
    anyway: str = ""
    """The same where it is so whatever the call says; empty where ``called`` blames no call."""
    unread: str = ""
    """What cannot be told of a call that cannot be looked into; empty for a rule that leaves it to others to say so."""


NO_FLOW = Flow(frozenset(), frozenset())


@dataclass(frozen=True, slots=True)
class Answer:
    """A verdict, and whose it is: the inputs or the reasons behind ``delegated`` and ``unknown``."""

    verdict: Verdict
    flow: Flow = NO_FLOW
    about: tuple[str, ...] = ()
    """What the verdict speaks of, such as the keys."""
    at: str = ""
    """The argument at which a finding stands; the block where it is not given."""
    says: str = ""
    """What is the case, in words that the rule's own have a place for."""
    most: Severity = Severity.ERROR
    """How much it matters at most, whatever the rule's severity."""
    sought: str = ""
    """The type of what would see to it elsewhere; empty where it may be anything."""
    given: str = ""
    """The type of what must be made elsewhere, too, for the rule to have anything to say; empty where it has in any case."""

    @property
    def is_handed_out(self) -> bool:
        """Whether it is left to whoever takes what the module hands out."""
        return self.verdict is Verdict.DELEGATED and any(name.startswith("output.") for name in self.flow.inputs)


def key_answer(tags: Value, key: str, *, folds_case: bool = False) -> Answer:
    """Say whether tags hold a key with a value: surely, surely not, as the caller decides, or nobody knows.

    ``folds_case``: to the cloud, keys that differ in case alone are the same.
    """
    if tags.shape is Extreme.NONE:
        return Answer(Verdict.VIOLATED) if tags.blank else undecided(tags)
    if not isinstance(tags.shape, Map):
        return undecided(tags)
    known = maps.as_map(tags)
    if folds_case:
        there = (spelt for spelt, entry in known.entries.items() if entry.presence is not Presence.ABSENT)
        key = next((spelt for spelt in there if spelt.casefold() == key.casefold()), key)
    entry = known.entry(key)
    if folds_case and known.rest is not None and entry.presence is Presence.ABSENT:
        return undecided(known.rest)  # under another spelling it may be there
    if entry.presence is Presence.ABSENT or (_is_blank(entry.value) and entry.presence is Presence.PRESENT):
        return Answer(Verdict.VIOLATED)
    if entry.presence is Presence.PRESENT and not entry.value.blank and all(one.text.strip() for one in entry.value.constants):
        return Answer(Verdict.COMPLIANT)
    return undecided(entry.value.controlled_by(tags) if entry.presence is Presence.MAYBE else entry.value)


def _is_blank(value: Value) -> bool:
    """Whether it is surely null, or a text of nothing but spaces: it names nobody."""
    return value.is_surely_blank or (bool(value.constants) and not any(one.text.strip() for one in value.constants))


def undecided(value: Value) -> Answer:
    """Say who decides: the caller when only inputs take part, otherwise nobody here knows."""
    flow = value.flows
    if flow.inputs and not flow.reasons:
        return Answer(Verdict.DELEGATED, flow)
    return Answer(Verdict.UNKNOWN, flow if flow.reasons else Flow(flow.inputs, frozenset({"it cannot be computed from the source"})))


def combined(answers: Mapping[str, Answer]) -> Answer:
    """Return the worst of several verdicts, with the keys that have it and the flows behind it."""
    verdict = worst([answer.verdict for answer in answers.values()])
    parts = {key: answer for key, answer in answers.items() if answer.verdict is verdict}
    return Answer(verdict, flow_of(parts.values()), tuple(parts))


def flow_of(answers: Iterable[Answer]) -> Flow:
    """Return everything that stands behind several answers."""
    flows = [answer.flow for answer in answers]
    return Flow(NOTHING.union(*(flow.inputs for flow in flows)), NOTHING.union(*(flow.reasons for flow in flows)))


def worst_of(answers: Iterable[Answer]) -> Answer:
    """Return what holds when all of several things must."""
    answers = list(answers)
    verdict = worst([answer.verdict for answer in answers])
    deciding = [answer for answer in answers if answer.verdict is verdict]
    return Answer(verdict, flow_of(deciding), says=next((answer.says for answer in deciding if answer.says), ""))


def best_of(answers: Iterable[Answer]) -> Answer:
    """Return what holds when one of several things is enough; of none, that it does not hold.

    That something is handed out is the weakest hope: when nobody takes it, what else there was to hope for must not be lost.
    """
    return min(answers, key=lambda answer: 2 * _BEST.index(answer.verdict) + 3 * answer.is_handed_out, default=Answer(Verdict.VIOLATED))


def worst(verdicts: list[Verdict]) -> Verdict:
    """Return the verdict that counts when there are several: a violation first, a doubt before a delegation."""
    return min(verdicts, key=_WORST.index) if len(verdicts) > 1 else verdicts[0] if verdicts else Verdict.COMPLIANT
