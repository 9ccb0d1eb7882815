"""Call that does not hand the tags on.

What
    A module with an input for the tags of everything calls a module that has one too, and does not give it its tags; or a root that
    holds its tags in a local or variable (`local.tags`, `local.common_tags`, `var.tags`) leaves the input of a called module empty.

Why
    Whoever tags the outer module trusts that everything in it is tagged. The inner module takes tags and gets none: what it makes is
    spend that no report can allocate, and the plan shows no error.

Bad
    ```hcl
    variable "tags" {
      type = map(string)
    }

    module "queue" {
      source = "./queue"
    }
    # file: queue/main.tf.json
    # {"variable": {"tags": {"default": {}}}, "resource": {"aws_sqs_queue": {"q": {"tags": "${var.tags}"}}}}
    ```

Good
    ```hcl
    variable "tags" {
      type = map(string)
    }

    module "queue" {
      source = "./queue"
      tags   = var.tags
    }
    # file: queue/main.tf.json
    # {"variable": {"tags": {"default": {}}}, "resource": {"aws_sqs_queue": {"q": {"tags": "${var.tags}"}}}}
    ```

Options
    `tags.free_types` of `finops.yaml`, as for `missing-cost-tags`; a root's own tags count when they hold a key of `tags.required`.

Skips when
    Nothing that takes tags is made, the called module has no input for tags (`missing-tags-input`), or does not hand it to a resource
    (`tags-input-not-wired`). The default tags of the provider cover what is left out when they are made of the same input, or hold the
    same keys. A root that gives a called module other tags means it. A module that is not here: *unknown*, unless it is given the tags.

Fix
    Adds `tags = var.tags`, safe where the input is empty by default.

Conflicts with
    Nothing known.

Since
    0.1
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from fac_core.finding import Severity, Verdict
from fac_core.sentence import all_of, fitted, some_of
from fac_lint.answer import Answer, best_of, combined, flow_of, key_answer, worst, worst_of
from fac_lint.evaluation.values import NULL
from fac_lint.run.findings import finding, further
from fac_lint.run.fixes import pass_argument
from fac_lint.run.judging import framed
from fac_lint.views.modules import ModuleView
from fac_lint.views.reasons import because
from fac_lint.views.resources import view_of
from fac_lint.views.wiring import lacking, wired

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from fac_core.finding import Finding
    from fac_lint.context import Context
    from fac_lint.evaluation.summaries import CallSummary, Reached
    from fac_lint.evaluation.values import Value

SEVERITY = Severity.ERROR
NEXT_STEP = "give the called module the tags"


def check(context: Context) -> Iterator[Finding]:
    """Yield one verdict for each call of a module that takes tags."""
    module = context.module
    if module.summary.root:
        own = module.common_tags()
        for calls in module.calls_by_name().values() if own else ():
            yield from _of_root(context, calls, own)
    elif inputs := [f"var.{name}" for name in module.tag_inputs()]:
        for calls in module.calls_by_name().values():
            yield from _of_module(context, calls, inputs)


def _of_module(context: Context, calls: list[CallSummary], inputs: list[str]) -> Iterator[Finding]:
    call, given = calls[0], all(_is_given(each, inputs) for each in calls)
    if call.module is None:
        claim = f"{inputs[0]} is handed on to {call.block}"
        message = claim if given else f"whether {claim} cannot be told: {because([call.why])}"
        yield finding(Verdict.COMPLIANT if given else Verdict.UNKNOWN, message, call.place, call.block)
        return
    judged = [(reached, wired(_tags(reached), inputs)) for each in calls for reached in _asked(context, each)]
    if given and judged:
        judged = [(judged[0][0], Answer(Verdict.COMPLIANT))]
    if judged:
        yield _told(context, call, judged, inputs[0])


def _of_root(context: Context, calls: list[CallSummary], own: Mapping[str, Value]) -> Iterator[Finding]:
    silent = [each for each in calls if each.module is not None and not _says_tags(context, each)]
    asked = [reached for each in silent for reached in _asked(context, each)]
    found = {name: [(one, _held(one, tags)) for one in asked if _speaks(context, one, tags)] for name, tags in own.items()}
    best = best_of([replace(worst_of(answer for _, answer in of), says=name) for name, of in found.items() if of])
    if best.verdict is not Verdict.VIOLATED:
        claim = f"what {calls[0].block} makes has the keys of {best.says}"
        yield finding(best.verdict, framed(best, claim, root=True), calls[0].place, calls[0].block)
        return
    name = next((name for name, of in found.items() if of), "")
    worse = [(one, answer) for one, answer in found.get(name, []) if _required(context, one) & set(answer.about)]
    if worse:
        yield _told(context, calls[0], worse, name)


def _held(one: Reached, tags: Value) -> Answer:
    """Say whether what a call makes has the keys of a root's tags."""
    theirs, keys = _tags(one), lacking(NULL, tags)
    return combined({key: key_answer(theirs, key) for key in keys})


def _told(context: Context, call: CallSummary, judged: list[tuple[Reached, Answer]], source: str) -> Finding:
    verdict = worst([answer.verdict for _, answer in judged])
    deciding = [(reached, answer) for reached, answer in judged if answer.verdict is verdict]
    addresses = [reached.address for reached, _ in deciding]
    if verdict is not Verdict.VIOLATED:
        message = framed(Answer(verdict, flow_of([answer for _, answer in deciding])), f"{source} reaches what {call.block} makes")
        return finding(verdict, message, call.place, call.block)
    keys = sorted({key for _, answer in deciding for key in answer.about})
    what = f"{source} with {all_of(keys)}" if keys else source
    places = tuple(place for reached, _ in deciding for place in further("this takes tags", reached.resource.place))
    most = max((context.tags_matter(view_of(reached.resource)) or Severity.INFO for reached, _ in deciding), key=lambda one: one.rank)
    fix = pass_argument(call, source, context)
    message = fitted(lambda shown: f"{call.block} is not given {what}, which {some_of(addresses, shown=shown)} would need")
    return finding(verdict, message, call.place, call.block, fix=fix, related=places, most=most)


def _tags(reached: Reached) -> Value:
    tags = view_of(reached.resource).tags
    return tags.effective if tags is not None else NULL


def _asked(context: Context, call: CallSummary) -> Iterator[Reached]:
    """Yield what a call makes and the called module hands its tag input to."""
    alone = context.library.alone(call.module.folder) if call.module is not None else None
    theirs = [f"var.{name}" for name in ModuleView(alone).tag_inputs()] if alone is not None else []
    if alone is None or not theirs:
        return
    handed = {one.block for one in alone.walk() if _takes(context, one) and wired(_tags(one), theirs).verdict is not Verdict.VIOLATED}
    yield from (one for one in call.reached if one.within_call in handed and one.created.constant is not False)


def _takes(context: Context, reached: Reached) -> bool:
    view = view_of(reached.resource)
    return view.tags is not None and context.tags_matter(view) is not None


def _is_given(call: CallSummary, inputs: list[str]) -> bool:
    return any(value.content & set(inputs) for value in call.tags.values())


def _says_tags(context: Context, call: CallSummary) -> bool:
    """Whether a call gives the called module any tags of its own."""
    alone = context.library.alone(call.module.folder) if call.module is not None else None
    theirs = ModuleView(alone).tag_inputs() if alone is not None else ()
    return any(name in call.arguments and not call.tags[name].is_surely_blank for name in theirs)


def _required(context: Context, reached: Reached) -> set[str]:
    return set(context.required_keys(view_of(reached.resource).cloud))


def _speaks(context: Context, reached: Reached, tags: Value) -> bool:
    """Whether a root's tags are cost tags, as the cloud of a resource spells them."""
    return bool(_required(context, reached) & set(lacking(NULL, tags)))
