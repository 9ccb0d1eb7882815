"""What complete examples make beside the module, instead of naming it by an id that nobody has."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fac_core.hcl.write import quote
from fac_gen.samples.vocabulary import of_cloud

if TYPE_CHECKING:
    from fac_gen.blueprint.module_blueprint import Blueprint


def made_beside(text: str, m: Blueprint) -> str:
    """Return the value of an input as it speaks of what stands beside; an id that is a key stays, since keys must be known at plan.

    All ids stay where one of them is a part of the scope: what stands beside carries the scope as a tag, and neither could be made first.
    """
    made = of_cloud(m.provider).made
    scoped = {name for part in m.identity.parts for name in re.findall(r"\bvar\.(\w+)", part.expression)}
    if any(quote(known) in one.sample for one in m.inputs if one.name in scoped for known in made):
        return text
    for known, reference in made.items():
        text = re.sub(rf"{re.escape(quote(known))}(?!\s*=)", reference, text)
    return text
