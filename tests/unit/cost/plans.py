"""Plans that tests write."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

AWS = "registry.terraform.io/hashicorp/aws"


def changed(
    address: str,
    actions: tuple[str, ...] = ("create",),
    before: Mapping[str, object] | None = None,
    after: Mapping[str, object] | None = None,
) -> dict[str, object]:
    """Return what a plan says of a resource; what is made or kept is in us-east-1 unless said otherwise."""
    resource_type, _, name = address.partition(".")
    there = {"region": "us-east-1"}
    return {
        "address": address,
        "mode": "managed",
        "type": resource_type,
        "name": name,
        "provider_name": AWS,
        "change": {
            "actions": list(actions),
            "before": None if actions == ("create",) else {**there, **(before or {})},
            "after": None if actions == ("delete",) else {**there, **(after or {})},
            "after_unknown": {},
        },
    }


def plan(path: Path, *changes: dict[str, object], **more: object) -> str:
    """Write a plan and return its path."""
    document = {"format_version": "1.2", "terraform_version": "1.11.4", "resource_changes": list(changes), **more}
    path.write_text(json.dumps(document))
    return str(path)
