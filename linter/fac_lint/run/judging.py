"""The driver of rules about resources: it asks a rule about every resource and every call, and says what it answers.

A resource that a call makes is judged as the call has it and as the called module has it by itself: what is wrong there whatever the
call says is told there alone. A finding about a call stands at the call, with the resource as a further place.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from fac_core.finding import Verdict
from fac_core.sentence import all_of, fitted, some_of
from fac_lint.answer import NO_FLOW, Answer, flow_of, worst
from fac_lint.evaluation.values import Flow
from fac_lint.run.concerns import Concerns
from fac_lint.run.findings import finding, further
from fac_lint.run.resource_verdict import ResourceVerdict
from fac_lint.views.hidden import hidden_in
from fac_lint.views.modules import ModuleView
from fac_lint.views.reasons import because, origins
from fac_lint.views.resources import view_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from fac_core.finding import Finding, Location
    from fac_lint.context import Context
    from fac_lint.evaluation.kinds import Kind
    from fac_lint.evaluation.mentions import Neighbours
    from fac_lint.evaluation.summaries import CallSummary, Reached, ResourceSummary
    from fac_lint.run.concerns import Judge
    from fac_lint.run.rulebook import Rule

_PROVIDER = Flow(frozenset({"the default tags of its provider"}), frozenset())
_SAID = frozenset({Verdict.VIOLATED, Verdict.UNKNOWN})
"""What is no better for calls within a call that cannot be looked into."""
Check: TypeAlias = "Callable[[Context], Iterator[Finding]]"
VerdictsOf: TypeAlias = "Callable[[Context], Iterator[ResourceVerdict]]"


class Judging:
    """One rule's judgements under one policy; each resource is judged once, or once for every module that is looked at."""

    def __init__(self, rule: Rule, judge: Judge) -> None:
        self._rule = rule
        self._judge = judge
        self._concerns = Concerns(judge)
        self._varies = rule.depends_on_module
        self._answers: dict[ResourceSummary, Answer | None] = {}
        self._by_folder: dict[Path, dict[ResourceSummary, Answer | None]] = {}
        self._folder: Path | None = None
        self._there: dict[ResourceSummary, Answer | None] = {}
        self._alone: dict[tuple[Path, bool], frozenset[str]] = {}

    def findings(self, context: Context) -> Iterator[Finding]:
        """Yield what the rule has to say about a module."""
        if not self._rule.applies(context):
            return
        if context.module.summary.exact:
            yield from self._exact(context)
            return
        wanted = self._concerns.among(context.module.summary.own_by_kind, context)
        for block, resources in context.module.resources_by_block().items() if wanted else ():
            if resources[0].kind in wanted:
                yield from self._resource(block, resources, context)
        for name, calls in context.module.calls_by_name().items() if self._rule.words.called else ():
            if self._rule.words.unread or any(self._wanted(each, context) for each in calls):
                yield from self._call(name, calls, context)

    def _answer(self, resource: ResourceSummary, context: Context) -> Answer | None:
        known = self._answers_in(context.module.folder) if self._varies else self._answers
        if resource not in known:
            known[resource] = self._judge(view_of(resource), context)
        return known[resource]

    def _answers_in(self, folder: Path) -> dict[ResourceSummary, Answer | None]:
        if folder is not self._folder:  # most ask for the same one again
            self._folder, self._there = folder, self._by_folder.setdefault(folder, {})
        return self._there

    def forget(self) -> None:
        """Let go of what was answered about modules."""
        self._answers.clear()
        self._by_folder.clear()
        self._folder, self._there = None, {}
        self._alone.clear()
        self._concerns.forget()

    # Resources of a plan or state

    def _exact(self, context: Context) -> Iterator[Finding]:
        for reached in context.module.walk():
            answer = self._answer(reached.resource, context)
            if answer is not None:
                message = self._say(answer, reached.address, root=True)
                place = view_of(reached.resource).place(answer.at)
                yield finding(answer.verdict, message, place, reached.address, most=answer.most)

    # Resources of the module

    def _resource(self, block: str, resources: list[ResourceSummary], context: Context) -> Iterator[Finding]:
        judged, alike = self._judged(resources, context)
        for one, answer in judged[:1] if alike else judged:
            told = self._supplied(block, one, answer, context)
            address, view = block if alike else one.address, view_of(one)
            fix = self._rule.fix(view, told, context) if told.verdict is Verdict.VIOLATED else None
            yield finding(
                told.verdict,
                self._say(told, address, root=context.module.summary.root),
                view.place(told.at),
                address,
                fix=fix,
                most=told.most,
            )

    def _judged(self, resources: list[ResourceSummary], context: Context) -> tuple[list[tuple[ResourceSummary, Answer]], bool]:
        """Judge the instances of a block; say, too, whether one finding speaks of all of them."""
        judged = [(one, answer) for one in resources if (answer := self._answer(one, context)) is not None]
        return judged, all(answer == judged[0][1] for _, answer in judged)

    def _supplied(self, block: str, one: ResourceSummary, answer: Answer, context: Context) -> Answer:
        """Leave it to the callers where no provider configuration is written here and those of all callers supply what is missing."""
        if one.defaults.written or answer.verdict is not Verdict.VIOLATED or self._rule.by_environment:
            return answer
        twins = [
            self._answer(twin.resource, context.within(ModuleView(use)))
            for use in context.library.uses(context.module.folder)
            for twin in use.by_block.get(block, ())
        ]
        if not twins or any(twin is not None and twin.verdict is Verdict.VIOLATED for twin in twins):
            return answer
        return replace(answer, verdict=Verdict.DELEGATED, flow=_PROVIDER)

    # Resources that its calls make

    def _call(self, name: str, calls: list[CallSummary], context: Context) -> Iterator[Finding]:
        words, call, address = self._rule.words, calls[0], f"module.{name}"
        if call.module is None:
            if words.unread:
                claim = words.unread.format(call=address)
                yield finding(Verdict.UNKNOWN, f"whether {claim} cannot be told: {because([call.why])}", call.place, address)
            return
        judged = [found for each in calls for found in self._called(each, context)]
        verdict = worst([answer.verdict for _, answer in judged])
        hidden = hidden_in(calls, context.library.linted) if words.unread and verdict not in _SAID else []
        if hidden:
            claim = words.unread.format(call=address)
            why = because(sorted({one.why for one in hidden}))
            yield finding(Verdict.UNKNOWN, f"whether {claim} cannot be told: {why}", call.place, address)
        if not judged or hidden:
            return
        deciding = [(reached, answer) for reached, answer in judged if answer.verdict is verdict]
        if verdict is not Verdict.VIOLATED:
            yield finding(verdict, self._say_of_all(deciding, root=context.module.summary.root), call.place, address)
            return
        most = max((answer.most for _, answer in deciding), key=lambda severity: severity.rank)
        message = self._say_of_call(address, deciding, context)
        places = tuple(place for reached, answer in deciding for place in self._related(reached, answer))
        yield finding(verdict, message, call.place, address, related=places, most=most)

    def _called(self, call: CallSummary, context: Context) -> Iterator[tuple[Reached, Answer]]:
        """Judge what a call makes, without what the called module violates by itself."""
        linted, module = context.library.linted, call.module
        own: frozenset[str] | None = None
        for reached, answer in self._made(call, context):
            if module is not None and reached.folder in linted:
                own = self._by_itself(module.folder, context) if own is None else own
                if reached.within_call in own:
                    continue
            yield reached, answer

    def _wanted(self, call: CallSummary, context: Context) -> frozenset[Kind]:
        return self._concerns.among(call.by_kind, context)

    def _made(self, call: CallSummary, context: Context) -> Iterator[tuple[Reached, Answer]]:
        for reached in call.by_kind.of(self._wanted(call, context)):
            answer = self._answer(reached.resource, context)
            supplied = self._supplied(reached.block, reached.resource, answer, context) if answer is not None else None
            if supplied is not None and (told := _around(reached, supplied, context.module.summary.neighbours)) is not None:
                yield reached, told

    def _decided_there(self, call: CallSummary, reached: Reached, context: Context) -> bool:
        if call.module is None or reached.folder not in context.library.linted:
            return False
        return reached.within_call in self._by_itself(call.module.folder, context)

    def _by_itself(self, folder: Path, context: Context) -> frozenset[str]:
        """Return the resources of a called module that violate the rule whoever calls it, by address without keys."""
        key = folder, context.library.as_opentofu
        if key not in self._alone:
            alone = context.library.alone(folder)
            self._alone[key] = self._violated(context.within(ModuleView(alone))) if alone is not None else frozenset()
        return self._alone[key]

    def _violated(self, context: Context) -> frozenset[str]:
        if not self._rule.applies(context):
            return frozenset()
        made = context.module.summary.all_by_kind
        asked = made.of(self._concerns.among(made, context))
        answers = ((one, self._answer(one.resource, context)) for one in asked)
        told = ((one.block, self._supplied(one.block, one.resource, answer, context)) for one, answer in answers if answer is not None)
        return frozenset(block for block, answer in told if answer.verdict is Verdict.VIOLATED)

    # Each resource for itself

    def resource_verdicts(self, context: Context) -> Iterator[ResourceVerdict]:
        """Yield what the rule says of each resource that a module or what it calls makes."""
        if not self._rule.applies(context):
            return
        for block, resources in context.module.resources_by_block().items():
            judged, alike = self._judged(resources, context)
            for one, answer in judged:
                told = self._supplied(block, one, answer, context)
                yield ResourceVerdict(one.address, told, block if alike else one.address)
        for call in context.module.calls if self._rule.words.called else ():
            if call.module is None and self._rule.words.unread:
                yield ResourceVerdict(call.block + call.key, Answer(Verdict.UNKNOWN, Flow(frozenset(), frozenset({call.why}))), call.block)
            for inner in hidden_in([call], context.library.linted) if self._rule.words.unread else ():
                flow = Flow(frozenset(), frozenset({inner.why}))
                yield ResourceVerdict(f"{call.block}{call.key}.{inner.block}{inner.key}", Answer(Verdict.UNKNOWN, flow), call.block)
            for reached, answer in self._made(call, context):
                yield ResourceVerdict(reached.address, answer, call.block, self._decided_there(call, reached, context))

    # Words

    def _say(self, answer: Answer, it: str, *, root: bool) -> str:
        words = self._rule.words
        if answer.verdict is Verdict.VIOLATED:
            return words.violated.format(it=it, about=all_of(answer.about), says=answer.says)
        return framed(answer, words.claim.format(it=it, about=all_of(answer.about), says=answer.says), root=root)

    def _say_of_all(self, deciding: Sequence[tuple[Reached, Answer]], *, root: bool) -> str:
        words = self._rule.words
        about = all_of(sorted({each for _, answer in deciding for each in answer.about}))
        addresses, says = [one.address for one, _ in deciding], deciding[0][1].says
        claim = words.claim if len(deciding) == 1 else words.claims
        answer = Answer(deciding[0][1].verdict, flow_of([answer for _, answer in deciding]))
        return told(answer, lambda shown: claim.format(it=some_of(addresses, shown=shown), about=about, says=says), root=root)

    def _say_of_call(self, call: str, deciding: Sequence[tuple[Reached, Answer]], context: Context) -> str:
        """Blame a call for what it leaves out, where it could do otherwise."""
        words = self._rule.words
        own = [(reached, answer) for reached, answer in deciding if not words.anyway or not self._is_so_anyway(reached, context)]
        blamed, said = (own, words.called) if own else (deciding, words.anyway)
        about = all_of(sorted({each for _, answer in blamed for each in answer.about}))
        addresses = [reached.address for reached, _ in blamed]
        return fitted(lambda shown: said.format(call=call, it=some_of(addresses, shown=shown), about=about))

    def _is_so_anyway(self, reached: Reached, context: Context) -> bool:
        module = reached.calls[0].module
        return module is not None and reached.within_call in self._by_itself(module.folder, context)

    def _related(self, reached: Reached, answer: Answer) -> tuple[Location, ...]:
        view = view_of(reached.resource)
        return further(self._say(answer, reached.address, root=False), view.place(answer.at))


def _around(reached: Reached, answer: Answer, caller: Neighbours[ResourceSummary]) -> Answer | None:
    """Say what becomes of something that a called module hands out: nothing, where nothing around the calls takes it.

    None where nothing takes it, either, that would make the rule speak of it.
    """
    if not answer.is_handed_out:
        return answer
    outputs, asked = NO_FLOW.inputs, not answer.given
    modules = (call.module for call in reached.calls[:-1])
    around = [caller, *(module.neighbours for module in modules if module is not None)]
    for call, beside in reversed(list(zip(reached.calls, around, strict=True))):
        taking = beside.taking(call.block, answer.sought) if answer.sought else beside.naming(call.block)
        if taking:
            return replace(answer, verdict=Verdict.UNKNOWN, flow=Flow(frozenset(), frozenset({f"{some_of(taking)} may see to it"})))
        asked = asked or bool(beside.taking(call.block, answer.given))
        outputs = beside.handing_out(call.block)
        if not outputs:
            return replace(answer, verdict=Verdict.VIOLATED, flow=NO_FLOW) if asked else None
    return replace(answer, flow=Flow(outputs, frozenset()))


def framed(answer: Answer, claim: str, *, root: bool = False) -> str:
    """Say that a claim holds, or who decides whether it does: of a root whoever runs it."""
    return told(answer, lambda _: claim, root=root)


def told(answer: Answer, claim: Callable[[int], str], *, root: bool = False) -> str:
    """Say the same where the claim speaks of several things: as many are shown as there is room for."""
    return fitted(lambda shown: _framed(answer, claim(shown), shown, root=root))


def _framed(answer: Answer, claim: str, shown: int, *, root: bool) -> str:
    through = f", through {origins(answer.flow, shown)}" if answer.flow.inputs else ""
    match answer.verdict:
        case Verdict.DELEGATED if root:
            return f"whether {claim} is decided at run time{through}"
        case Verdict.DELEGATED:
            return f"whether {claim} is up to the caller{through}"
        case Verdict.UNKNOWN:
            return f"whether {claim} cannot be told: {because(answer.flow.reasons, shown)}"
    return claim
