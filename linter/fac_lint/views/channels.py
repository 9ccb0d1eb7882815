"""What only carries the alerts of budgets: a topic, who is subscribed to it, the function that passes them on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_lint.facts.places import places
from fac_lint.views.free_of_charge import may_cost
from fac_lint.views.resources import view_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_lint.evaluation.summaries import Reached
    from fac_lint.views.modules import ModuleView


def billed_for_itself(module: ModuleView) -> bool:
    """Whether a module makes anything that is billed and does more than carry the alerts of budgets."""
    carriers = _carriers(module)
    return any(may_cost(view_of(one.resource)) and _block(one) not in carriers for one in module.walk())


def _carriers(module: ModuleView) -> frozenset[str]:
    """Return the blocks that budgets send alerts to, and all that hang together with them other than through budgets and alarms."""
    made: dict[str, list[Reached]] = {}
    for one in module.walk():
        made.setdefault(_block(one), []).append(one)
    named = _named(module)
    heard = frozenset[str]().union(*(named.get(block, frozenset()) for block, inside in made.items() if any(map(_is_budget, inside))))
    found = {block for block in heard if any(map(_hears, made.get(block, ())))}
    ends = {block for block, inside in made.items() if any(map(_watches, inside))}
    pending = list(found)
    while pending:
        block = pending.pop()
        new = {other for other in named if block in named[other] or other in named[block]} - found - ends
        found |= new
        pending += sorted(new)
    return frozenset(found)


def _named(module: ModuleView) -> Mapping[str, frozenset[str]]:
    """Return what each resource and call of a module names."""
    own = {one.block: one.mentions.of() for one in module.summary.resources}
    return {**own, **module.summary.neighbours.calls}


def _block(reached: Reached) -> str:
    """Return the resource or call of the module that a resource comes from."""
    return reached.calls[0].block if reached.calls else reached.resource.block


def _is_budget(reached: Reached) -> bool:
    return view_of(reached.resource).is_budget


def _hears(reached: Reached) -> bool:
    return bool(places("alert_channels", reached.resource.type))


def _watches(reached: Reached) -> bool:
    return _is_budget(reached) or bool(places("alarm_actions", reached.resource.type))
