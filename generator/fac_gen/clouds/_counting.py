"""How budgets count: the ways that clouds share, and what a cloud says of one type; a cloud's file may add ways of its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_core.resource_types import BilledElsewhere
    from fac_core.schema.resource_schema import Attribute


@dataclass(frozen=True, slots=True)
class BudgetedType:
    """A resource type as far as it is decided when its budget is."""

    resource_type: str
    this: str
    """Address of the one instance."""
    scope_key: str
    """Key of the tag that budgets count by, as the cloud spells it."""
    attributes: Mapping[str, Attribute]
    taggable: bool
    service: str | None
    """What a budget calls the type's service; None when that is not known for sure."""
    elsewhere: BilledElsewhere | None = None
    billed: bool = True
    """Whether the type itself is taken to be billed."""
    billed_beside: bool = False
    """Whether something else that the module brings about is billed, and carries the tags."""


@dataclass(frozen=True, slots=True)
class Need:
    """What a budget with an amount needs beside it: its attribute of ``var.budget``, a value, and what to tell who gave none."""

    name: str
    sample: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """A way in which budgets count.

    Texts may speak of ``{thing}``, ``{scope}``, ``{service}``, ``{place}``, ``{group}``, ``{tags}``, ``{known}`` and ``{unless}``.
    """

    name: str
    counted: str
    """What is counted, in words that follow "counts"."""
    told: str = "The budget counts {counted}."
    """The whole sentence, unless the type's facts tell why it is counted so; ``{counted}`` is what is counted."""
    by_scope: bool = False
    """Whether it counts what carries the scope."""
    by_id: bool = False
    """Whether it counts the one resource by its own id."""
    of_others: bool = False
    """Whether the resource itself is not in it, but what it belongs to."""
    contents: bool = False
    """Whether it counts what is in the resource, by a number that only an apply tells: no other place limits it."""


@dataclass(frozen=True, slots=True)
class Counting:
    """How the budget of one resource type counts: by what, in which resource type, and where it stands."""

    by: Way
    budget_type: str
    filter: str
    """Expression of what the module's output says the budget counts."""
    scope_id: str | None = None
    """Azure alone: expression of the id of the resource group in which it stands."""
    project: str | None = None
    """Google alone: expression of the project."""
    needs: tuple[Need, ...] = ()
    place: str = ""
    """Where it counts, in words; empty where the provider's account or subscription says it."""


TAG = Way(name="tag", counted="everything tagged {scope}", by_scope=True)
TAG_OF_OTHERS = Way(
    name="tag-of-others",
    counted="everything else with {scope}",
    told="{thing:A} carries no {tags}, and {known}. A budget of its own counts {counted}, which is nothing by a scope of its own{unless}, "
    "so `cost.scope` is asked for with it: give the scope of what it belongs to, where that has no budget yet, or name a shared budget.",
    by_scope=True,
    of_others=True,
)
SERVICE = Way(
    name="service",
    counted="the whole service `{service}` {place}, not this one {thing} alone",
    told="{thing:A} carries no {tags}, so the budget counts {counted}.",
)
