"""HCL expressions that the clouds share."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fac_core.hcl.write import Expression, line

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_gen.clouds._cloud import ProviderPlace

CREATED = "terraform_data.this[0].input"
"""When the module was created, in its generated tests."""


def indexed(expression: str, resource_type: str, place: ProviderPlace | None = None) -> str:
    """Point at the one instance, and at data sources that are only read when something is created; what the provider tells is there."""
    pointed = re.sub(rf"\b{resource_type}\.this\b(?!\[)", f"{resource_type}.this[0]", expression)
    if place:
        pointed = re.sub(rf"\bdata\.{place.data}\.current\.(name|region)\b", place.expression, pointed)
    told = rf"(?!{place.data}\b)" if place else ""
    return re.sub(rf"\b(data\.{told}[a-z_0-9]+\.current)\.", r"\1[0].", pointed)


def mapping(dimensions: Mapping[str, str], resource_type: str, place: ProviderPlace | None = None) -> str:
    """Return the dimensions of a metric as an object that points at the one instance."""
    return line({name: Expression(indexed(value, resource_type, place)) for name, value in dimensions.items()})
