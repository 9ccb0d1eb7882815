"""Services that publish a metric only while it is not zero: ``silent_at_zero.yaml``."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from fac_core.document.scalars import Text
from fac_core.document.shape import MapOf
from fac_core.shared_facts import table

if TYPE_CHECKING:
    from collections.abc import Mapping

_NAMESPACE = Text("a CloudWatch namespace such as AWS/Neptune", pattern=r"[A-Za-z0-9/_-]+")


@lru_cache(maxsize=1)
def silent_at_zero() -> Mapping[str, str]:
    """Return what says so, by CloudWatch namespace."""
    return table("silent_at_zero", MapOf(_NAMESPACE, Text("a source")))
