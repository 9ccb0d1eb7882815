"""Feature that costs money though nobody uses it, and that a module makes unless callers switch it off.

What
    A reusable module makes something beside what it is about (a NAT gateway, a bastion host, a firewall, a detector) that costs money
    whether or not anybody uses it; a switch decides, and by default it is on.

Why
    Who calls the module for what it is about pays for the feature from the first hour, and finds it on the bill. A feature that is off
    by default is paid for by those who asked for it.

Bad
    ```hcl
    variable "with_nat" {
      type    = bool
      default = true
    }

    resource "aws_instance" "web" {
      ami = "ami-0123"
    }

    resource "aws_nat_gateway" "web" {
      count     = var.with_nat ? 1 : 0
      subnet_id = "subnet-0123"
    }
    ```

Good
    ```hcl
    variable "with_nat" {
      type    = bool
      default = false
    }

    resource "aws_instance" "web" {
      ami = "ami-0123"
    }

    resource "aws_nat_gateway" "web" {
      count     = var.with_nat ? 1 : 0
      subnet_id = "subnet-0123"
    }
    ```

Options
    None.

Skips when
    The module is a root, an example or a test; nobody can switch the thing off; the same input switches everything off that the module
    makes (`create`); or callers must say something before it is made. What costs so is only remembered: a finding is a hint.

Fix
    None: who relies on it would lose it.

Conflicts with
    Nothing known.

Since
    0.1
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.finding import Severity, Verdict
from fac_core.sentence import one_of
from fac_lint.answer import undecided
from fac_lint.facts.features import hourly_features
from fac_lint.run.findings import finding, further
from fac_lint.views.free_of_charge import may_cost
from fac_lint.views.resources import view_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.finding import Finding
    from fac_lint.context import Context
    from fac_lint.evaluation.summaries import Reached

SEVERITY = Severity.INFO
NEXT_STEP = "let callers ask for it: make the default of the switch false"
_ALL_OR_NOTHING = {"create", "enable", "enabled", "module_enabled"}
"""What switches are called that decide about a module as a whole."""


def check(context: Context) -> Iterator[Finding]:
    """Yield one verdict for each feature that callers can switch."""
    usual = context.library.by_default(context.module.folder) if context.reusable else None
    if usual is None:
        return
    made = {one.block for one in usual.walk() if one.created.constant is True}
    open_ones = {one.block for one in usual.walk() if one.created.constant is None}
    for block, reached in _switched(context).items():
        switches = _switches(reached, context)
        if not switches or block in open_ones - made:
            continue
        name = hourly_features()[reached.resource.type]
        place = context.module.inputs[switches[0]].place
        if block in made:
            unless = one_of(f"var.{one}" for one in switches)
            message = f"{block}, {name}, costs money though nobody uses it, and is made unless callers set {unless}"
            yield finding(Verdict.VIOLATED, message, place, block, related=further("this is made", reached.resource.place))
        else:
            yield finding(Verdict.COMPLIANT, f"{block}, {name}, is made for callers who ask for it", place, block)


def _switched(context: Context) -> dict[str, Reached]:
    """Return the features of which callers alone decide whether they are made."""
    found = (one for one in context.module.walk() if one.resource.type in hourly_features() and one.created.constant is None)
    return {one.block: one for one in found if undecided(one.created).verdict is Verdict.DELEGATED}


def _switches(feature: Reached, context: Context) -> list[str]:
    """Return the inputs that decide about a feature, and not about all that costs money."""
    others = [one for one in context.module.walk() if may_cost(view_of(one.resource)) and one.block != feature.block]
    everything = frozenset.intersection(*(one.created.flows.inputs for one in others)) if others else feature.created.flows.inputs
    names = {one.removeprefix("var.").partition(".")[0] for one in feature.created.flows.inputs - everything}
    return sorted(name for name in names - _ALL_OR_NOTHING if name in context.module.inputs and not context.module.inputs[name].required)
