"""What is decided about the module of a type under the built-in policy, once per process: many tests look at all curated types."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from fac_core.policy import BUILT_IN
from fac_gen.blueprint.build import blueprint

if TYPE_CHECKING:
    from fac_gen.blueprint.module_blueprint import Blueprint


@cache
def decided(resource_type: str) -> Blueprint:
    """Return the blueprint, which nobody may change."""
    return blueprint(resource_type, BUILT_IN)
