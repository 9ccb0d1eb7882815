"""HCL expressions that the clouds share."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fac_gen.quoting import key

if TYPE_CHECKING:
    from collections.abc import Mapping


def indexed(expression: str, resource_type: str) -> str:
    """Point at the one instance, and at data sources that are only read when something is created."""
    pointed = re.sub(rf"\b{resource_type}\.this\b(?!\[)", f"{resource_type}.this[0]", expression)
    pointed = re.sub(r"\bdata\.aws_region\.current\.(name|region)\b", "data.aws_region.current[0].id", pointed)
    return re.sub(r"\b(data\.[a-z_0-9]+\.current)\.", r"\1[0].", pointed)


def mapping(dimensions: Mapping[str, str], resource_type: str) -> str:
    """Return the dimensions of a metric as an object that points at the one instance."""
    if not dimensions:
        return "{}"
    return "{ " + ", ".join(f"{key(name)} = {indexed(value, resource_type)}" for name, value in dimensions.items()) + " }"


def interpolated(expression: str) -> str:
    """Return an expression as it stands inside a quoted string."""
    is_text = expression.startswith('"') and expression.endswith('"')
    return expression[1:-1] if is_text else f"${{{expression}}}"
