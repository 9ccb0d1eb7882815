"""Ids by which Terraform imports a resource, where its attribute ``id`` is not the one: ``import_ids.yaml``."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from fac_core.document.scalars import Text
from fac_core.document.shape import MapOf
from fac_core.shared_facts import TYPE, table

if TYPE_CHECKING:
    from collections.abc import Mapping

_SHAPE = MapOf(TYPE, Text("an HCL expression of the attributes of the resource"))


@lru_cache(maxsize=1)
def import_ids() -> Mapping[str, str]:
    """Return the expression of the id, by type."""
    return table("import_ids", _SHAPE)
