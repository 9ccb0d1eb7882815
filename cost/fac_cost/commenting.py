"""Keep one comment on a change: the same one is replaced when the change goes on."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, cast

from fac_core.errors import UserError
from fac_core.sentence import all_of, one_of
from fac_core.units import UnitFolder
from fac_cost.forges import UNITS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_cost.forges import Comments

_OURS = UnitFolder(UNITS.package, UNITS.kind)
"""Without those of third parties, which are loaded only for who names one."""
OWN_TOKEN = "FAC_FORGE_TOKEN"  # noqa: S105 - the name of a variable


_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")


def mark(name: str) -> str:
    """Return the line by which a comment is known again: a link reference, which no Markdown shows."""
    if not _NAME.fullmatch(name):
        raise UserError(f"{name!r} is no name of a comment", hint="Use letters, digits, dots, dashes and underscores, 64 at most.")
    return f"[//]: # (fac-cost {name})"


def keep(comments: Comments, name: str, text: str, *, needed: bool) -> str:
    """Replace the comment of that name, or write it where there is none and it is needed; return what was done."""
    begins = f"{mark(name)}\n"
    marked = f"{begins}\n{text}"
    for comment in reversed([one for one in comments.all() if one.text.replace("\r\n", "\n").startswith(begins)]):
        if comment.text.replace("\r\n", "\n").rstrip() == marked.rstrip():
            return "unchanged"
        if comments.replace(comment.name, marked):
            return "replaced"
    if not needed:
        return "not needed"
    comments.add(marked)
    return "written"


def forge_of(name: str | None, told: Mapping[str, str], environment: Mapping[str, str] = os.environ) -> Comments:
    """Return the forge to speak to: the named one, else the one whose CI this is; raise `UserError` where something is not said."""
    name = name or _running_in(environment)
    unit = UNITS.load(name)
    variables = cast("Mapping[str, str]", unit.VARIABLES)
    known = {key: told.get(key) or environment.get(variable, "") for key, variable in variables.items()}
    missing = [f"--{key} or {variables[key]}" for key, value in known.items() if not value and not (key == "api" and hasattr(unit, "API"))]
    token = environment.get(OWN_TOKEN) or environment.get(unit.TOKEN, "")
    if not token:
        missing.append(f"the token in {OWN_TOKEN} or {unit.TOKEN}")
    if missing:
        raise UserError(
            f"to write a comment on {name}, this is missing: {all_of(missing)}", hint="CI systems set most of it in jobs of pull requests."
        )
    return cast("Comments", unit.Forge(known, token))


def _running_in(environment: Mapping[str, str]) -> str:
    """Return the forge whose sign is set, and no other forge's that sets it, too."""
    running = {name: unit for name in _OURS.names() if environment.get((unit := _OURS.load(name)).SIGN)}
    imitated = {getattr(unit, "IMITATES", "") for unit in running.values()}
    found = next((name for name in running if name not in imitated), None)
    if found is None:
        raise UserError("this is no CI job of a known forge", hint=f"Name it: --forge {one_of(UNITS.names())}.")
    return found
