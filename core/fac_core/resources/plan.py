"""A plan, as ``terraform show -json plan.out`` and ``tofu show -json plan.out`` write it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import msgspec

from fac_core.resources._parts import UPGRADE, Folder, Head, Values, check_format, check_once, instances, module_path
from fac_core.resources._tree import Call, Change, Module, ProviderConfig, Resource, Tree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.resources._document import Document

HOW = "Write it with `terraform show -json plan.out > plan.json`."
_ACTIONS = frozenset({"no-op", "create", "read", "update", "delete", "forget"})
EXAMPLE = """{
  "format_version": "1.2",
  "terraform_version": "1.11.4",
  "variables": {"regions": {"value": ["eu"]}},
  "resource_changes": [
    {
      "address": "module.shop[\\"eu\\"].aws_sqs_queue.orders[0]",
      "module_address": "module.shop[\\"eu\\"]",
      "mode": "managed",
      "type": "aws_sqs_queue",
      "name": "orders",
      "index": 0,
      "provider_name": "registry.terraform.io/hashicorp/aws",
      "change": {
        "actions": ["create"],
        "before": null,
        "after": {"name": "orders", "delay_seconds": 1.5, "tags": {"owner": "hush"}},
        "after_unknown": {"arn": true, "tags": {"queue": true}},
        "after_sensitive": {"tags": {"owner": true}}
      }
    }
  ],
  "configuration": {
    "provider_config": {
      "aws": {
        "name": "aws",
        "full_name": "registry.terraform.io/hashicorp/aws",
        "expressions": {"default_tags": [{"tags": {"constant_value": {"application": "shop"}}}]}
      }
    },
    "root_module": {
      "module_calls": {
        "shop": {
          "source": "./shop",
          "expressions": {"regions": {"references": ["var.regions"]}},
          "module": {
            "resources": [
              {"address": "aws_sqs_queue.orders", "type": "aws_sqs_queue", "name": "orders", "provider_config_key": "aws"}
            ],
            "variables": {"regions": {}}
          }
        }
      }
    }
  }
}"""


class _Change(msgspec.Struct, frozen=True):
    actions: list[str]
    before: dict[str, Any] | None = None
    after: dict[str, Any] | None = None
    after_unknown: bool | dict[str, Any] = False
    before_sensitive: bool | dict[str, Any] = False
    after_sensitive: bool | dict[str, Any] = False


class _Changed(msgspec.Struct, frozen=True):
    address: str
    type: str
    name: str
    change: _Change
    module_address: str = ""
    mode: str = "managed"
    index: str | int | None = None
    provider_name: str = ""
    deposed: str = ""


class _Written(msgspec.Struct, frozen=True):
    address: str
    provider_config_key: str = ""
    expressions: dict[str, Any] = {}


class _Call(msgspec.Struct, frozen=True):
    source: str = ""
    version_constraint: str = ""
    expressions: dict[str, Any] = {}
    module: _Module | None = None


class _Module(msgspec.Struct, frozen=True):
    resources: list[_Written] = []
    module_calls: dict[str, _Call] = {}
    variables: dict[str, Any] = {}
    outputs: dict[str, _Output] = {}


class _Output(msgspec.Struct, frozen=True):
    expression: Any = None


class _Provider(msgspec.Struct, frozen=True):
    name: str = ""
    full_name: str = ""
    alias: str = ""
    expressions: dict[str, Any] = {}


class _Configuration(msgspec.Struct, frozen=True):
    provider_config: dict[str, _Provider] = {}
    root_module: _Module = _Module()


class _Variable(msgspec.Struct, frozen=True):
    value: Any = None


class _Plan(msgspec.Struct, frozen=True):
    format_version: str = ""
    terraform_version: str = ""
    resource_changes: list[_Changed] = []
    configuration: _Configuration | None = None
    variables: dict[str, _Variable] = {}
    errored: bool = False
    complete: bool = True


class _Untouched(msgspec.Struct, frozen=True):
    planned_values: Values = Values()


def read(document: Document) -> Tree:
    """Read a plan; raise `UserError` for anything else."""
    document = replace(document, how=HOW)
    _check(document)
    plan = document.decode(_Plan)
    _check_changes(document, plan)
    changed = tuple(map(_resource, plan.resource_changes))
    check_once(document, changed)
    here = {one.address for one in changed}
    others = tuple(one for one in instances(_planned(document)) if one.managed and one.address not in here)
    check_once(document, others)
    return Tree(
        document.name,
        (*changed, *others),
        plan.terraform_version,
        _module(plan.configuration.root_module) if plan.configuration is not None else None,
        dict(_providers(plan.configuration)) if plan.configuration is not None else {},
        {name: one.value for name, one in plan.variables.items()},
        _incomplete(plan),
    )


def _check(document: Document) -> None:
    head = document.decode(Head)
    if head.is_raw_state or (head.format_version and head.values is not msgspec.UNSET and not head.is_plan):
        raise document.error("this is a state, not a plan", "Read it as a state, with --state.")
    if not head.format_version:
        raise document.error("this is no plan: it has no format_version")
    if head.provider_schemas is not msgspec.UNSET:
        raise document.error("these are schemas of providers, not a plan")
    check_format(document, head.format_version)
    if not head.is_plan:
        raise document.error("this plan or state is empty", "Look whether the command that wrote it was given a plan file.")


def _check_changes(document: Document, plan: _Plan) -> None:
    """Refuse what would be counted otherwise than it is meant."""
    for one in plan.resource_changes:
        if not one.change.actions or not _ACTIONS.issuperset(one.change.actions):
            said = ", ".join(one.change.actions) or "none"
            raise document.error(f"{one.address}: its actions are {said}, which this version cannot read", UPGRADE)


def _planned(document: Document) -> Folder:
    """Return what is planned: with ``-target`` it holds resources that no change speaks of."""
    return document.decode(_Untouched).planned_values.root_module


def _incomplete(plan: _Plan) -> str:
    if plan.errored:
        return "planning failed, so that resources are missing"
    return "" if plan.complete else "the plan is partial: changes are deferred to a later one, or -target left some out"


def _resource(one: _Changed) -> Resource:
    change = one.change
    made = Change(tuple(change.actions), change.before, change.before_sensitive)
    path = module_path(one.module_address or one.address)
    values, unknown, sensitive = change.after or {}, change.after_unknown, change.after_sensitive
    return Resource(path, one.mode, one.type, one.name, one.index, one.provider_name, values, unknown, sensitive, made, one.deposed)


def _module(written: _Module) -> Module:
    return Module(
        {one.address: one.provider_config_key for one in written.resources},
        {one.address: one.expressions for one in written.resources},
        {name: _call(call) for name, call in written.module_calls.items()},
        frozenset(written.variables),
        {name: one.expression for name, one in written.outputs.items()},
    )


def _call(call: _Call) -> Call:
    return Call(call.source, call.version_constraint, call.expressions, _module(call.module or _Module()))


def _providers(configuration: _Configuration) -> Iterator[tuple[str, ProviderConfig]]:
    for key, one in configuration.provider_config.items():
        yield key, ProviderConfig(one.full_name or one.name, one.alias, one.expressions)
