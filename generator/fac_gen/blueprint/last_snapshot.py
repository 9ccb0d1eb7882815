"""A last snapshot on deletion, of types that take one unless told not to, and have no name for it of their own.

Nothing of it shows before the destroy, which the cloud then refuses; so a module asks at plan.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_gen.parts import Precondition

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fac_gen.blueprint.curation import Curation
    from fac_gen.blueprint.module_blueprint import Input

_SKIP = "skip_final_snapshot"
NAMES = ("final_snapshot_identifier", "final_snapshot_name")


def named_or_skipped(inputs: Iterable[Input], curation: Curation) -> tuple[Precondition, ...]:
    """Return that the last snapshot has a name, or is not wanted, where the module makes up none.

    Where it is not wanted, the provider looks at no name (aws provider, internal/service/lightsail/database.go, seen 2026-11-29).
    """
    offered = {one.name for one in inputs}
    name = next((one for one in NAMES if one in offered), "")
    if not name or _SKIP not in offered or curation.value_of(name):
        return ()
    message = f"Give {name}, or set {_SKIP} to true: with neither, it cannot be deleted."
    return (Precondition(f"var.{_SKIP} == true || var.{name} != null", message, {name: "null"}),)
