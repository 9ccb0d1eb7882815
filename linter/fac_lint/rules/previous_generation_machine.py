"""Machine of a previous generation.

What
    An instance, VM, node or database instance of a family that the cloud itself calls previous, retired or announced for retirement.
    That a newer family of the same line exists makes none previous.

Why
    A newer generation does more for the same or a lower price, so fewer or smaller machines do. What is retired is stopped one day, and
    the move is then made in a hurry, without looking at sizes.

Bad
    ```hcl
    resource "aws_instance" "shop" {
      ami           = "ami-0123456789abcdef0"
      instance_type = "m3.large"
    }
    ```

    ```hcl
    resource "azurerm_linux_virtual_machine" "shop" {
      name = "shop"
      size = "Standard_DS2_v2"
    }
    ```

    ```hcl
    resource "google_compute_instance" "shop" {
      name         = "shop"
      machine_type = "n1-standard-4"
    }
    ```

Good
    ```hcl
    resource "aws_instance" "shop" {
      ami           = "ami-0123456789abcdef0"
      instance_type = "m8g.large"
    }
    ```

    ```hcl
    variable "machine_type" {
      type = string
    }

    resource "google_compute_instance" "shop" {
      name         = "shop"
      machine_type = var.machine_type
    }
    ```

Options
    None.

Skips when
    The family is not in our tables (`facts/machines`, each with its sources and its date), or a Google machine has accelerators
    attached: only old series take those. Where an input says the type, the verdict is *delegated*.

Fix
    None: whether the software runs there is for you to try.

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
from fac_lint.answer import Answer, Words
from fac_lint.facts.dated import at_most
from fac_lint.facts.machines import machines_of
from fac_lint.views.arguments import at_each, judged, the_worst

if TYPE_CHECKING:
    from datetime import date

    from fac_lint.context import Context
    from fac_lint.evaluation.values import Constant, Value
    from fac_lint.facts.machines import Family, Machines
    from fac_lint.views.resources import ResourceView

SEVERITY = Severity.WARNING
NEXT_STEP = "try the newer family, and look at the size when you move"
MARKS = "outdated"
WORDS = Words(
    claim="{it} has machines of a current generation",
    claims="{it} have machines of a current generation",
    violated="{it} {says}",
    called="{call} makes {it} with machines of a previous generation",
)


def judge(resource: ResourceView, context: Context) -> Answer | None:
    """Say whether the machines are of a current generation."""
    known = machines_of(resource.cloud, resource.type)
    places = list(known.places_of(resource.type)) if known is not None else []
    if known is None or not places or any(True for _ in resource.each("guest_accelerator")):
        return None
    answers = [at_each(resource, [path], partial(_current, known, service, context.today)) for service, path in places]
    return the_worst([answer for answer in answers if answer is not None])


def _current(known: Machines, service: str, today: date, value: Value) -> Answer:
    answer = judged(value, lambda machine: _fault(known.of(service, str(machine)), machine, today))
    family = known.of(service, str(value.constant))
    if answer.verdict is not Verdict.VIOLATED or family is None:
        return answer
    return replace(answer, most=at_most(family.confidence))


def _fault(family: Family | None, machine: Constant | None, today: date) -> str:
    if family is None or machine is None or not family.flagged:
        return ""
    instead = f"; {family.successor} is the newest of its line" if family.successor else ""
    if family.retires is not None:
        return f"has {machine}, which {'was' if family.retires < today else 'will be'} retired on {family.retires}{instead}"
    return f"has {machine}, which is of a previous generation{instead}"
