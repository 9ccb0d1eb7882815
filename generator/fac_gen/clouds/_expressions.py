"""HCL expressions that the clouds share."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fac_core.hcl.write import Expression, line

if TYPE_CHECKING:
    from collections.abc import Mapping

CREATED = "terraform_data.this[0].input"
"""When the module was created, in its generated tests."""


def indexed(expression: str, resource_type: str) -> str:
    """Point at the one instance, and at data sources that are only read when something is created; the region is told without a call."""
    pointed = re.sub(rf"\b{resource_type}\.this\b(?!\[)", f"{resource_type}.this[0]", expression)
    pointed = re.sub(r"\bdata\.aws_region\.current\.(name|region)\b", "data.aws_region.current.id", pointed)
    return re.sub(r"\b(data\.(?!aws_region\b)[a-z_0-9]+\.current)\.", r"\1[0].", pointed)


def mapping(dimensions: Mapping[str, str], resource_type: str) -> str:
    """Return the dimensions of a metric as an object that points at the one instance."""
    return line({name: Expression(indexed(value, resource_type)) for name, value in dimensions.items()})
