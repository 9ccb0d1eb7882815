"""A state: what ``terraform show -json`` writes, or the file of version 4 as backends keep it (``terraform state pull``)."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import msgspec

from fac_core.resources._parts import Head, Values, check_format, check_once, instances, module_path
from fac_core.resources._tree import Resource, Tree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.resources._document import Document
    from fac_core.resources._tree import Marks

HOW = "Write it with `terraform show -json > state.json`."
EXAMPLE = """{
  "format_version": "1.0",
  "terraform_version": "1.11.4",
  "values": {
    "root_module": {
      "child_modules": [
        {
          "address": "module.shop[\\"eu\\"]",
          "resources": [
            {
              "address": "module.shop[\\"eu\\"].aws_sqs_queue.orders[0]",
              "mode": "managed",
              "type": "aws_sqs_queue",
              "name": "orders",
              "index": 0,
              "provider_name": "registry.terraform.io/hashicorp/aws",
              "values": {"name": "orders", "delay_seconds": 1.5, "tags": {"owner": "hush"}},
              "sensitive_values": {"tags": {"owner": true}}
            }
          ]
        }
      ]
    }
  }
}"""
_PROVIDER = re.compile(r'(?:module\..*\.)?provider\["([^"]+)"\].*|provider\.(\w+).*')
_LATEST = 4


class _Shown(msgspec.Struct, frozen=True):
    terraform_version: str = ""
    values: Values = Values()


class _Object(msgspec.Struct, frozen=True):
    index_key: str | int | None = None
    attributes: dict[str, Any] | None = None
    sensitive_attributes: list[Any] = []
    deposed: str = ""


class _Kept(msgspec.Struct, frozen=True):
    type: str
    name: str
    mode: str = "managed"
    module: str = ""
    provider: str = ""
    instances: list[_Object] = []


class _Raw(msgspec.Struct, frozen=True):
    version: int
    terraform_version: str = ""
    resources: list[_Kept] = []


def read(document: Document) -> Tree:
    """Read a state; raise `UserError` for anything else."""
    document = replace(document, how=HOW)
    head = document.decode(Head)
    if head.is_plan:
        raise document.error("this is a plan, not a state", "Read it as a plan, with --plan.")
    if head.is_raw_state:
        return _raw(document, head)
    if not head.format_version:
        raise document.error("this is no state: it has neither format_version nor version")
    check_format(document, head.format_version)
    if head.provider_schemas is not msgspec.UNSET:
        raise document.error("these are schemas of providers, not a state")
    shown = document.decode(_Shown)
    return _tree(document, instances(shown.values.root_module), shown.terraform_version)


def _raw(document: Document, head: Head) -> Tree:
    if head.version != _LATEST:
        hint = "Version 4 is known, of Terraform 0.12 and later; `terraform show -json` writes the state in a form that lasts."
        raise document.error(f"its version is {head.version!r}, which this version cannot read", hint)
    state = document.decode(_Raw)
    return _tree(document, (one for kept in state.resources for one in _kept(kept)), state.terraform_version)


def _tree(document: Document, resources: Iterator[Resource], version: str) -> Tree:
    held = tuple(resources)
    check_once(document, held)
    return Tree(document.name, held, version)


def _kept(kept: _Kept) -> Iterator[Resource]:
    match = _PROVIDER.fullmatch(kept.provider)
    provider = (match[1] or f"registry.terraform.io/hashicorp/{match[2]}") if match else ""
    path = module_path(kept.module)
    for one in kept.instances:
        sensitive = _marks(one.sensitive_attributes)
        values = one.attributes or {}
        key, deposed = one.index_key, one.deposed
        yield Resource(path, kept.mode, kept.type, kept.name, key, provider, values, sensitive=sensitive, deposed=deposed)


def _marks(paths: list[Any]) -> Marks:
    """Turn ``[[{"type": "get_attr", "value": "tags"}, ...], ...]`` into marks."""
    marks: dict[str, Any] = {}
    for path in paths:
        names = [_name(step) for step in path] if isinstance(path, list) else []
        inner = marks
        for name in names[:-1]:
            found = inner.setdefault(name, {})
            if not isinstance(found, dict):
                break
            inner = found
        else:
            if names:
                inner[names[-1]] = True
    return marks


def _name(step: object) -> str:
    value = step.get("value") if isinstance(step, dict) else step
    return str(value.get("value") if isinstance(value, dict) else value)
