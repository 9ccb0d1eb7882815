"""Rules of a policy's own in Rego: one for each file that says what to deny or to warn of."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import replace
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.finding import Severity
from fac_core.policy.cel.picks import Picks
from fac_core.policy.cel.values import Failure, Fuel, TooLongError, Unknown
from fac_lint.answer import Words
from fac_lint.run.own_answers import answer_of
from fac_lint.run.rulebook import OWN_SETS
from fac_lint.views.rego_input import Told
from fac_lint.views.rule_input import policy_values, variables

if TYPE_CHECKING:
    from fac_core.policy import Policy
    from fac_core.policy.cel.values import Value
    from fac_lint.answer import Answer
    from fac_lint.context import Context
    from fac_lint.run.rego.engine import Engine
    from fac_lint.run.rego.reads import Reads
    from fac_lint.run.rego.source import RegoFile
    from fac_lint.views.resources import ResourceView

_COMBINATIONS = 64
"""Of so many combinations of what values may be, each is tried."""
_STEPS = 200_000
_FAILED = "the rule failed"


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What a rule says of one of the things that a resource may be: messages, that something is unknown, or why it failed."""

    messages: tuple[str, ...] = ()
    only_warned: bool = False
    at: str = ""
    unknown: frozenset[Hashable] | None = None
    failed: str = ""


class RegoRule:
    """What the driver wants of a rule's file, made of a Rego file."""

    SETS = OWN_SETS

    def __init__(self, file: RegoFile, engine: Engine, reads: Reads, policy: Policy) -> None:
        self._file = file
        self._engine = engine
        self._reads = reads
        self._policy = policy
        self.SEVERITY = Severity.ERROR if "deny" in file.sets else Severity.WARNING
        self.NEXT_STEP = f"look at the rule {file.name} in {file.path.rpartition('/')[2]}"
        self.__doc__ = _page(file)
        self.WORDS = Words(
            claim=f"{{it}} keeps to {file.name}",
            claims=f"{{it}} keep to {file.name}",
            violated="{it}: {about}",
            called="{call} makes {it}: {about}",
        )

    def judge(self, resource: ResourceView, context: Context) -> Answer | None:
        """Say what the rule has to say of a resource; None of one of a type that the file says it is not about."""
        if self._file.about and not any(fnmatchcase(resource.type, glob) for glob in self._file.about):
            return None
        seen = variables(resource, lambda: policy_values(self._policy), exact=context.module.summary.exact)
        picks = Picks(Fuel(_STEPS))
        found: dict[_Outcome, None] = {}
        try:
            for _ in range(_COMBINATIONS):
                found[self._once(seen, picks)] = None
                if not picks.advance():
                    break
            else:
                picks.blind = True
                found = {self._once(seen, picks): None}
        except TooLongError:
            found = {_Outcome(failed="there is too much to look at"): None}
        return _together(list(found), picks.origins)

    def _once(self, seen: Mapping[str, Value], picks: Picks) -> _Outcome:
        told = Told(picks, self._reads)
        document = told.document(seen)
        gaps = [gap for gap in told.gaps if self._reads.may_read(gap.path, but=gap.but)]
        if gaps:
            return _Outcome(unknown=frozenset[Hashable]().union(*(gap.origins for gap in gaps)))
        answer = self._engine.ask(self._file.name, document)
        if answer.failed:
            return _Outcome(failed=answer.failed)
        return _outcome(answer.found)


def _outcome(found: Mapping[str, list[object]]) -> _Outcome:
    """Read the messages of ``deny`` and ``warn``: texts, or objects with ``message`` and perhaps ``argument``."""
    said = [(one, name) for name in sorted(found) for one in found[name]]
    messages = [_message(one) for one, _ in said]
    if not all(messages):
        return _Outcome(failed="a message is a text, or an object with message")
    at = next((one["argument"] for one, _ in said if isinstance(one, dict) and isinstance(one.get("argument"), str)), "")
    return _Outcome(tuple(sorted({*messages})), only_warned=bool(said) and all(name == "warn" for _, name in said), at=at)


def _message(said: object) -> str:
    text = said.get("message") if isinstance(said, dict) else said
    return " ".join(text.split()) if isinstance(text, str) else ""


def _together(found: list[_Outcome], origins: frozenset[Hashable]) -> Answer:
    """Return what holds where a resource may be one of several things."""
    first = found[0]
    doubtful = [one for one in found if one.unknown is not None or one.failed]
    if not doubtful and len({bool(one.messages) for one in found}) == 1:
        most = Severity.WARNING if all(one.only_warned for one in found) and first.messages else Severity.ERROR
        return replace(answer_of(bool(first.messages), first.at, _FAILED), about=first.messages, most=most)
    failures = [Failure(one.failed, 0) for one in doubtful if one.failed]
    if failures and len(found) == len(failures):
        return answer_of(failures[0], first.at, _FAILED)
    inner = (one.unknown for one in doubtful if one.unknown is not None)
    return answer_of(Unknown(origins.union(failures, *inner)), first.at, _FAILED)


def _page(file: RegoFile) -> str:
    listing = "\n".join(f"    {line}".rstrip() for line in file.text.strip().splitlines())
    head = (file.title or f"The rule {file.name}").rstrip(".")
    return f"{head}.\n\nWhat\n    A resource of which this file says so:\n\n    ```rego\n{listing}\n    ```\n\nStands in\n    {file.path}\n"
