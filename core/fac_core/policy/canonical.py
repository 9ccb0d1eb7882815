"""A policy as plain JSON values."""

from __future__ import annotations

import hashlib
import json
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any


def plain(policy: object) -> dict[str, Any]:
    """Everything that takes part in comparing two policies; decimals become text without trailing zeros."""
    said: dict[str, Any] = _plain(policy)
    return said


def digest(policy: object) -> str:
    """SHA-256 (hex) of those values."""
    said = json.dumps(_plain(policy, bare=True), sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(said.encode()).hexdigest()


def _plain(value: Any, *, bare: bool = False) -> Any:  # noqa: ANN401 - any part of a policy
    if is_dataclass(value) and not isinstance(value, type):
        kept = [field for field in fields(value) if field.compare and not (bare and _is_as_before(field, getattr(value, field.name)))]
        return {field.name: _plain(getattr(value, field.name), bare=bare) for field in kept}
    if isinstance(value, dict):
        return {key: _plain(value[key], bare=bare) for key in sorted(value)}
    if isinstance(value, tuple):
        return [_plain(item, bare=bare) for item in value]
    if isinstance(value, Decimal):
        return f"{value.normalize():f}"
    if isinstance(value, date):
        return value.isoformat()
    return value.value if isinstance(value, Enum) else value


def _is_as_before(field: Field[Any], value: object) -> bool:
    default = field.default if field.default_factory is MISSING else field.default_factory()
    return "added later" in field.metadata and value == default
