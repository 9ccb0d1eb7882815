"""Plans and states as the rules read them, and how tests lint one."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from click.testing import Result

REQUIRED = {"application": "shop", "cost_center": "cc", "environment": "prod", "owner": "me"}
LABELS = {key: value.lower() for key, value in REQUIRED.items()}
AWS, AZURE, GOOGLE = (f"registry.terraform.io/hashicorp/{name}" for name in ("aws", "azurerm", "google"))
POLICY = "version: 1\nbudgets: {required: false}\n"


def change(
    address: str, after: dict[str, Any], *, provider: str = AWS, actions: tuple[str, ...] = ("create",), **marks: object
) -> dict[str, Any]:
    """Return what a plan says of one resource; ``marks`` are ``unknown`` and ``sensitive``."""
    module, _, block = address.rpartition("]." if "]." in address else "\0")
    kind, name = block.split(".", 1)
    name, _, key = name.partition("[")
    return {
        "address": address,
        **({"module_address": f"{module}]"} if module else {}),
        **({"index": json.loads(key[:-1])} if key else {}),
        "type": kind,
        "name": name,
        "provider_name": provider,
        "change": {
            "actions": actions,
            "after": after,
            "after_unknown": marks.get("unknown", {}),
            "after_sensitive": marks.get("sensitive", {}),
        },
    }


def plan(*changes: dict[str, Any], **more: object) -> dict[str, Any]:
    return {"format_version": "1.2", "terraform_version": "1.11.4", "resource_changes": list(changes), **more}


def provider_block(**tags: str) -> dict[str, Any]:
    """Return a configuration whose one queue is made by a provider with default tags."""
    defaults = {"default_tags": [{"tags": {"constant_value": tags}}]}
    resources = [{"address": f"{kind}.a", "provider_config_key": "aws"} for kind in ("aws_sqs_queue", "aws_autoscaling_group")]
    return {"provider_config": {"aws": {"full_name": AWS, "expressions": defaults}}, "root_module": {"resources": resources}}


class Run(Protocol):
    def __call__(self, document: dict[str, Any], *arguments: str, kind: str = "plan") -> Result: ...


def findings(result: Result) -> dict[str, tuple[str, str]]:
    """Return verdicts and messages by address."""
    assert result.exception is None, result.exception
    return {one["address"]: (one["verdict"], one["message"]) for one in json.loads(result.stdout)["findings"]}
