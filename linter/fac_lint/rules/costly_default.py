"""Input of a module whose default is large.

What
    A machine, a number of machines, or days for which logs are kept are above the `ceilings` of the policy when nobody sets the inputs of
    a reusable module. Without a ceiling for machines, one of 16 vCPUs or more is told as a hint.

Why
    Who tries a module takes its defaults, and most of what is tried stays. A default is the price of not having thought about it: it
    should be the least that works.

Bad
    ```hcl
    variable "size" {
      type    = string
      default = "m7i.8xlarge"
    }

    resource "aws_instance" "web" {
      ami           = "ami-0123"
      instance_type = var.size
    }
    ```

    ```hcl
    # file: finops.yaml
    # ceilings: {machines: 3}
    variable "nodes" {
      type    = number
      default = 5
    }

    resource "google_container_node_pool" "web" {
      cluster    = "web"
      node_count = var.nodes
    }
    ```

Good
    ```hcl
    variable "size" {
      type    = string
      default = "t4g.small"
    }

    resource "aws_instance" "web" {
      ami           = "ami-0123"
      instance_type = var.size
    }
    ```

    ```hcl
    variable "size" {
      type = string
    }

    resource "aws_instance" "web" {
      ami           = "ami-0123"
      instance_type = var.size
    }
    ```

Options
    `ceilings.vcpus`, `ceilings.machines` and `ceilings.log_retention_days` of `finops.yaml`.

Skips when
    The module is a root, an example or a test; the input has no default, so that callers must choose; or the source leaves them no
    choice. How many vCPUs a machine has is read from its name; one whose name does not tell: *unknown*. What a call of another module
    asks for is told where that module is.

Fix
    None: whoever relies on the default would get another machine.

Conflicts with
    Nothing known.

Since
    0.1
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from fac_core.finding import Severity, Verdict
from fac_core.functions.plain import to_text
from fac_core.sentence import all_of
from fac_lint.answer import Answer
from fac_lint.evaluation.values import NOTHING, Flow
from fac_lint.facts.machines import LARGE, machines
from fac_lint.facts.places import places
from fac_lint.run.findings import finding, further
from fac_lint.run.judging import framed
from fac_lint.views.arguments import YES, at_each, judged, number, the_worst
from fac_lint.views.cost_places import machine_places
from fac_lint.views.resources import view_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from fac_core.finding import Finding
    from fac_core.policy import Ceilings
    from fac_lint.context import Context
    from fac_lint.evaluation.summaries import Reached
    from fac_lint.evaluation.values import Constant, Value
    from fac_lint.views.resources import ResourceView

SEVERITY = Severity.WARNING
NEXT_STEP = "make the default the least that works, and let callers ask for more"


def check(context: Context) -> Iterator[Finding]:
    """Yield one verdict for each resource of which an input with a default decides how large it is."""
    usual = context.library.by_default(context.module.folder) if context.reusable else None
    if usual is None:
        return
    given: dict[str, list[Reached]] = {}
    for reached in context.module.walk():
        given.setdefault(reached.block, []).append(reached)
    told: set[str] = set()
    for reached in usual.walk():
        if reached.created.constant is not False and reached.block not in told and (said := _said(reached, given, context)) is not None:
            told.add(reached.block)
            yield said


def _said(reached: Reached, given: dict[str, list[Reached]], context: Context) -> Finding | None:
    """Say what becomes of a resource when nobody sets anything; None where that is not for callers to say, or they must."""
    ceilings = context.policy.ceilings
    asked = [_answers(view_of(each.resource), ceilings) for each in given.get(reached.block, ())]
    open_ones = {path: flow for path in asked[0] if (flow := _left_to_callers([one.get(path) for one in asked]))} if asked else {}
    answers = _answers(view_of(reached.resource), ceilings)
    answer = the_worst([answers[path] for path in open_ones if path in answers and answers[path].verdict is not Verdict.DELEGATED])
    if answer is None:
        return None
    inputs = sorted(open_ones[answer.at])
    declared = context.module.inputs.get(inputs[0].removeprefix("var.").partition(".")[0])
    place = declared.place if declared is not None else reached.resource.place
    if answer.verdict is not Verdict.VIOLATED:
        message = framed(answer, f"{reached.block} is small when nobody sets {all_of(inputs)}")
        return finding(answer.verdict, message, place, reached.block)
    message = f"{reached.block} {answer.says} when nobody sets {all_of(inputs)}"
    related = further("this becomes large", reached.resource.place)
    return finding(Verdict.VIOLATED, message, place, reached.block, related=related, most=answer.most)


def _left_to_callers(answers: list[Answer | None]) -> frozenset[str]:
    """Return the inputs that decide, where nothing else does."""
    known = [one for one in answers if one is not None]
    return (
        frozenset[str]().union(*(one.flow.inputs for one in known)) if all(one.verdict is Verdict.DELEGATED for one in known) else NOTHING
    )


def _answers(resource: ResourceView, ceilings: Ceilings) -> dict[str, Answer]:
    """Say, by argument, whether a resource is larger than the policy wants."""
    tests: dict[str, Callable[[Value], Answer]] = {}
    for path in machine_places(resource):
        tests[path] = partial(_machine, resource.cloud, path, ceilings.vcpus)
    for table, most, noun in (("machine_counts", ceilings.machines, "machines"), ("log_retention", ceilings.log_retention_days, "days")):
        if most is not None:
            tests |= {path: partial(_amount, path, most, noun) for path in places(table, resource.type)}
    found = {path: at_each(resource, [path], test) for path, test in tests.items()}
    return {path: one for path, one in found.items() if one is not None}


def _machine(cloud: str, path: str, most: int | None, value: Value) -> Answer:
    known = machines(cloud)
    names = [to_text(one.value) for one in value.constants]
    if known is None:
        return YES
    strangers = frozenset(
        f"how many vCPUs {name} has is not known" for name in names if known.vcpus(name) is None and not known.is_large(name)
    )
    if strangers:
        return Answer(Verdict.UNKNOWN, Flow(NOTHING, strangers))
    answer = judged(value, partial(_large, cloud, path, most))
    return answer if most is not None else replace(answer, most=Severity.INFO)


def _large(cloud: str, path: str, most: int | None, machine: Constant | None) -> bool | str:
    known = machines(cloud)
    if machine is None or known is None:
        return False
    name, limit = to_text(machine), most if most is not None else LARGE - 1
    vcpus = known.vcpus(name)
    if (vcpus or 0) <= limit and not (known.is_large(name) and limit < LARGE):
        return False
    wanted = f"; the policy wants {most} vCPUs at most" if most is not None else ""
    return f"has {path} = {name}, {f'{vcpus} vCPUs' if vcpus else f'{LARGE} vCPUs or more'}{wanted}"


def _amount(path: str, most: int, noun: str, value: Value) -> Answer:
    return judged(value, lambda one: _many(path, most, noun, one))


def _many(path: str, most: int, noun: str, value: Constant | None) -> bool | str:
    amount = number(value)
    return f"has {path} = {amount:f}; the policy wants {most} {noun} at most" if amount is not None and amount > most else False
