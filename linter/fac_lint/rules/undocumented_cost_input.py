"""Input that decides what a module costs, without a description.

What
    An input of a reusable module goes into a machine's size, a number of machines, the days for which logs are kept or the amount of a
    budget, and has no `description`.

Why
    Whoever calls the module sees a name and a type. What it does to the bill is the one thing that should be said before a number is
    put there, and the documentation that is made from the source has nothing to show.

Bad
    ```hcl
    variable "size" {
      type = string
    }

    resource "aws_instance" "web" {
      ami           = "ami-0123"
      instance_type = var.size
    }
    ```

Good
    ```hcl
    variable "size" {
      type        = string
      description = "Instance type of the web server; each step up doubles the price."
    }

    resource "aws_instance" "web" {
      ami           = "ami-0123"
      instance_type = var.size
    }
    ```

Options
    None.

Skips when
    The module is a root, an example or a test: nobody else reads its inputs. What an input does inside a module that is not here is not
    known, and not looked at.

Fix
    None: only you know what it does.

Conflicts with
    Nothing known.

Since
    0.1
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.finding import Severity, Verdict
from fac_core.sentence import fitted, some_of
from fac_lint.run.findings import finding, further
from fac_lint.views.arguments import written
from fac_lint.views.cost_places import cost_places
from fac_lint.views.resources import view_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.finding import Finding
    from fac_lint.context import Context
    from fac_lint.evaluation.summaries import Reached

SEVERITY = Severity.INFO
NEXT_STEP = "say in its description what the input does to the bill"


def check(context: Context) -> Iterator[Finding]:
    """Yield one verdict for each input that decides what something costs."""
    if not context.reusable:
        return
    for name, decided in _decided(context).items():
        declared, its = context.module.inputs[name], [f"{path} of {reached.block}" for reached, path in decided]
        if declared.described:
            message = fitted(lambda shown: f"var.{name}, which decides {some_of(its, shown=shown)}, has a description")  # noqa: B023
            yield finding(Verdict.COMPLIANT, message, declared.place, declared.address)
        else:
            places = further("it decides what this costs", decided[0][0].resource.place)
            message = fitted(lambda shown: f"var.{name} decides {some_of(its, shown=shown)}, and has no description")  # noqa: B023
            yield finding(Verdict.VIOLATED, message, declared.place, declared.address, related=places)


def _decided(context: Context) -> dict[str, list[tuple[Reached, str]]]:
    """Return, by input, what it decides; resources that are never made do not count."""
    found: dict[str, list[tuple[Reached, str]]] = {}
    for reached in context.module.walk():
        view = view_of(reached.resource)
        for path in cost_places(view) if reached.created.constant is not False else ():
            for value in written(view, path):
                for origin in sorted(value.content):
                    name = origin.removeprefix("var.").partition(".")[0].partition("[")[0]
                    if name in context.module.inputs:
                        found.setdefault(name, []).append((reached, path))
    return found
