"""What the condition of a rule may look at: the variables, what each holds, and their types."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_core.policy.cel.types import Type

DESCRIBED: Mapping[str, str] = {
    "resource": "the resource's arguments and nested blocks, as Terraform names them",
    "tags": "the tags that it ends up with, those of its provider included",
    "handed_on": "what it starts or holds that costs money: a list of what, at (the argument) and tags",
    "meta": "what is known about it, by the names below",
    "policy": "this policy, defaults filled in",
}
META: Mapping[str, str] = {
    "type": "the resource type",
    "name": "the name behind the type",
    "address": "the address within its module, with the key of an instance",
    "provider": "the source of its provider, such as hashicorp/aws; empty if nobody knows",
    "cloud": "aws, azurerm or google; empty for others",
    "file": "the file that it stands in, as findings name it",
    "folder": "the folder of that file",
    "billable": "whether it costs money by itself",
    "taggable": "whether it can carry tags",
}
FLAGS = ("billable", "taggable")
POLICY = ("alarms", "budgets", "ceilings", "clouds", "currency", "environments", "tags")
"""The keys of a policy that its own rules may look at."""


def variables(resource: Type | None = None) -> Mapping[str, Type]:
    """Return the types of the variables; ``resource`` is that of the arguments where it is known."""
    from fac_core.policy.cel.types import BOOL, DYN, STRING, list_of, map_of, record  # noqa: PLC0415 - few policies have rules

    tags = map_of(STRING, STRING)
    return {
        "resource": resource or DYN,
        "tags": tags,
        "handed_on": list_of(record({"what": STRING, "at": STRING, "tags": tags})),
        "meta": record({name: BOOL if name in FLAGS else STRING for name in META}),
        "policy": record(dict.fromkeys(POLICY, DYN)),
    }
