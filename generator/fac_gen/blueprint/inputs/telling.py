"""Which argument says most of a block in which none must be given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.schema.types import is_kind
from fac_gen.samples.arguments import text_sample

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fac_core.schema.resource_schema import Attribute

_TELL_LITTLE = ("arn", "arns", "description", "id", "ids", "key", "keys", "uid")
"""Last words of names that lead to something else, of which an example would have to make one, and of what is no setting."""


def telling(offered: Iterable[Attribute], provider: str) -> list[Attribute]:
    """Return the texts of a block that say something of it, those first that say most: what has a sample of its own, or listed values."""
    texts = (one for one in offered if not one.sensitive and _is_text(one) and one.name.rpartition("_")[2] not in _TELL_LITTLE)
    return sorted(texts, key=lambda one: (one.computed, not _is_known(one, provider)))


def _is_text(one: Attribute) -> bool:
    return one.type == "string" or (is_kind(one.type, "list", "set") and one.type[1] == "string")


def _is_known(one: Attribute, provider: str) -> bool:
    return bool(one.values or one.named) or text_sample(one.name, provider) != text_sample("", provider)
