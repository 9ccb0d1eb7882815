"""`estimates.json` beside a `library.yaml`: what the examples of its modules cost, as `fac-gen library --estimate` has found out.

It is an input of the library like the file itself, so that making modules takes neither Terraform nor prices and always gives the same.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict
from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_core.json_text import parsed
from fac_gen.blueprint.example_costs import costs_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from fac_gen.blueprint.example_costs import Costs

NAME = "estimates.json"
_VERSION = 1


def cost_file(library: Path) -> Path:
    """Return the path of the file that belongs to a library."""
    return library.parent / NAME


def costs_text(costs: Mapping[str, Costs]) -> str:
    """Write costs by folder of a module, relative to the library, sorted; the same costs give the same bytes."""
    said = {"version": _VERSION, "modules": {name: asdict(one) for name, one in sorted(costs.items())}}
    return json.dumps(said, indent=1, ensure_ascii=False) + "\n"


def read_costs(library: Path) -> dict[str, Costs]:
    """Return the costs of a library's modules by folder; none where nobody has estimated them. Raise `UserError` for a damaged file."""
    path = cost_file(library)
    try:
        said = parsed(path.read_bytes())
        if said["version"] != _VERSION:
            raise ValueError(f"it has the version {said['version']}, not {_VERSION}")  # noqa: TRY301 - told below
        found = {name: costs_of(one) for name, one in said["modules"].items()}
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except (ValueError, KeyError, TypeError, AttributeError, OSError) as error:
        why = error.strerror if isinstance(error, OSError) else str(error) if isinstance(error, ValueError) else "it is of another shape"
        hint = "Write it anew with `fac-gen library --estimate`, or take it away."
        raise UserError(f"the estimates of the library cannot be read: {why}", path=path, hint=hint) from None
    return {name: one for name, one in found.items() if one is not None}


def place_of(folder: Path, library: Path) -> str:
    """Return a module's folder as the file names it."""
    return os.path.relpath(folder, library.parent).replace(os.sep, "/")
