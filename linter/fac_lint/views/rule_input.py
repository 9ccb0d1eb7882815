"""A resource as conditions of a policy's own rules see it: the variables that `fac_core.policy.rule_input` describes."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import fields, is_dataclass
from decimal import Decimal
from functools import partial
from posixpath import dirname
from typing import TYPE_CHECKING, cast

from fac_core.policy.cel import values as cel
from fac_core.policy.rule_input import POLICY
from fac_core.schema.resource_schema import Nesting
from fac_lint.evaluation.node import LazyValues
from fac_lint.evaluation.values import Flow, Presence
from fac_lint.facts.arguments import arguments_of
from fac_lint.views.cel_values import number, of_set, seen, tag_map
from fac_lint.views.free_of_charge import may_cost
from fac_lint.views.propagation import handed_on

if TYPE_CHECKING:
    from collections.abc import Callable

    from fac_core.policy import Policy
    from fac_core.schema.resource_schema import Block, NestedBlock
    from fac_lint.evaluation.node import Node, Occurrence
    from fac_lint.views.propagation import Handed
    from fac_lint.views.resources import ResourceView

_AFTER_APPLY = "is known after apply"
_BY_PROVIDER = "is not set, so that the provider decides"


def variables(resource: ResourceView, policy: Callable[[], cel.Value], *, exact: bool) -> Mapping[str, cel.Value]:
    """Return the variables of conditions about a resource; ``exact``: a plan or state says it, so that what is not there is null.

    Each is worked out when a condition first asks for it.
    """
    makers: dict[str, Callable[[], cel.Value]] = {
        "resource": lambda: fields_of(resource.summary.node, arguments_of(resource.type), exact=exact),
        "tags": lambda: _tags(resource),
        "handed_on": lambda: _handed_on(resource),
        "meta": lambda: _meta(resource),
        "policy": policy,
    }
    return LazyValues(makers)


def _reason(text: str) -> frozenset[Hashable]:
    return frozenset({Flow(frozenset(), frozenset({text}))})


# Arguments and nested blocks


def fields_of(node: Node, schema: Block | None, *, exact: bool) -> cel.Record:
    """Return the arguments and nested blocks of a resource or of a block in it."""
    names = dict.fromkeys((*node.arguments, *(block.type for block in node.blocks)))
    makers = {name: partial(_field, node, name, schema, exact) for name in names}
    return cel.Record(LazyValues(makers), partial(_unset, schema, exact))


def _unset(schema: Block | None, exact: bool, name: str) -> cel.Value:  # noqa: FBT001 - as `fields_of` has it
    """Return what an argument is that is not set: null, or what the provider makes of it."""
    nested = schema.blocks.get(name) if schema is not None else None
    if nested is not None:
        return None if nested.nesting in {Nesting.SINGLE, Nesting.GROUP} else cel.Map({}) if nested.nesting is Nesting.MAP else ()
    attribute = schema.attributes.get(name) if schema is not None else None
    if attribute is None or not attribute.computed or exact:
        return None
    return cel.Unknown(_reason(f"{name} {_BY_PROVIDER if attribute.settable else _AFTER_APPLY}"))


def _field(node: Node, name: str, schema: Block | None, exact: bool) -> cel.Value:  # noqa: FBT001 - as above
    nested = schema.blocks.get(name) if schema is not None else None
    if name in node.arguments and nested is None:
        attribute = schema.attributes.get(name) if schema is not None else None
        return seen(node.arguments[name], attribute.type if attribute is not None else None)
    found = list(node.each(name))
    if name in node.arguments and not found:
        return seen(node.arguments[name])
    return _blocks(found, nested, exact=exact)


def _blocks(found: list[Occurrence], nested: NestedBlock | None, *, exact: bool) -> cel.Value:
    inside = [fields_of(one.node, nested.block if nested is not None else None, exact=exact) for one in found]
    origins = frozenset[Hashable](one.decides.flows for one in found if one.many or one.presence is not Presence.PRESENT)
    if nested is not None and nested.nesting in {Nesting.SINGLE, Nesting.GROUP} and len(found) == 1:
        return cel.Choice((None, inside[0]), origins) if origins else inside[0]
    if nested is not None and nested.nesting not in {Nesting.LIST, Nesting.SET}:
        return cel.Unknown(_reason(f"how its blocks {nested.name} are keyed is not known"))
    if not origins:
        is_set = nested is not None and nested.nesting is Nesting.SET
        return (
            of_set(inside, _reason(f"its blocks {nested.name} have no order, and equal ones are one"))
            if is_set and nested
            else tuple(inside)
        )
    sure = [one.presence is Presence.PRESENT and not one.many for one in found]
    pairs = list(zip(inside, sure, strict=True))
    return cel.OpenList(tuple(one for one, certain in pairs if certain), tuple(one for one, certain in pairs if not certain), origins)


# Tags


def _tags(resource: ResourceView) -> cel.Value:
    if resource.tags is not None:
        return tag_map(resource.tags.effective)
    return cel.Unknown(_reason(resource.undetermined)) if resource.undetermined else cel.Map({})


def _handed_on(resource: ResourceView) -> cel.Value:
    return tuple(cel.Record({"what": one.what, "at": one.at, "tags": _tags_of(one)}) for one in handed_on(resource))


def _tags_of(handed: Handed) -> cel.Value:
    """Return the tags of something; where a tag that is lacking may come from elsewhere, there may be more."""
    found = tag_map(handed.tags)
    if handed.otherwise is not None and isinstance(found, cel.Map) and found.rest is None:
        return cel.Map(found.entries, cel.Unknown(frozenset({handed.otherwise.flow})))
    return found


# The rest


def _meta(resource: ResourceView) -> cel.Value:
    summary = resource.summary
    file, where = resource.place()
    placed = file if where is not None else cel.Unknown(_reason("in which file it stands is not known"))
    return cel.Record(
        {
            "type": resource.type,
            "name": summary.block.rpartition(".")[2],
            "address": summary.address,
            "provider": summary.provider.address,
            "cloud": resource.cloud,
            "file": placed,
            "folder": dirname(file) if where is not None else placed,
            "billable": cel.Unknown(_reason(resource.undetermined)) if resource.undetermined else may_cost(resource),
            "taggable": cel.Unknown(_reason(resource.undetermined)) if resource.undetermined else resource.tags is not None,
        }
    )


def policy_values(policy: Policy) -> cel.Record:
    """Return what a policy says."""
    return cel.Record({name: _plain(getattr(policy, name)) for name in POLICY})


def _plain(said: object) -> cel.Value:
    if is_dataclass(said):
        return cel.Record({field.name: _plain(getattr(said, field.name)) for field in fields(said)})
    if isinstance(said, Mapping):
        return cel.Map({str(name): _plain(one) for name, one in said.items()})
    if isinstance(said, tuple):
        return tuple(map(_plain, said))
    return number(said) if isinstance(said, Decimal) else str(said) if isinstance(said, str) else cast("cel.Value", said)
