"""Python's names for Terraform's: valid, unique, and never one that Python or the construct library needs."""

from __future__ import annotations

import keyword
import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_USED = """
Any Collection Construct Final IResolvable ITerraformDependable ITerraformIterator Mapping NotRequired Path SOURCE Sequence
TerraformHclModule TerraformModuleProvider TerraformProvider Token TypedDict VERSION annotations bool dict float frozenset isinstance
list object property set sorted str super tuple type
"""
USED = frozenset(_USED.split())
"""Names of a construct's file that a name in a class or function must not hide."""

OWN_PARAMETERS = frozenset({"depends_on", "for_each", "id", "inputs", "providers", "scope", "self", "source", "value", "version"})
"""Parameters of every construct, and names in the body of its ``__init__``."""

_MEMBERS = """
add_override add_provider cdktf_stack cdktn_stack depends_on for_each fqn friendly_unique_id get get_boolean get_list get_number
get_string has_resource_move interpolation_for_output is_construct is_terraform_element node override_logical_id providers
reset_override_logical_id set skip_asset_creation_from_local_modules source to_hcl_terraform to_metadata to_string to_terraform
variables version with_
"""
MEMBERS = frozenset(_MEMBERS.split())
"""Members of ``TerraformHclModule`` in both libraries; a property of that name would break it. A test compares."""


def identifier(name: str, taken: Iterable[str] = ()) -> str:
    """Return a Python identifier for a Terraform name that is not among ``taken``; most names stay as they are."""
    reserved = frozenset(taken)
    # Python compares names in this form, so two names of Terraform can be one of Python's.
    spelt = re.sub(r"\W", "_", unicodedata.normalize("NFKC", name))
    if spelt.startswith("_") or not spelt.isidentifier():
        spelt = f"x{spelt}" if spelt.startswith("_") else f"x_{spelt}"
    while not spelt.isidentifier() or keyword.iskeyword(spelt) or keyword.issoftkeyword(spelt) or spelt in reserved:
        spelt = f"{spelt}_"
    return spelt


def identifiers(names: Iterable[str], taken: Iterable[str] = ()) -> dict[str, str]:
    """Return an identifier for each name, all different; names that can stay as they are come first, so others make room for them."""
    listed = list(names)
    found: dict[str, str] = {}
    reserved = set(taken)
    for unchanged in (True, False):
        for name in listed:
            spelt = identifier(name, reserved)
            if name not in found and (spelt == name) is unchanged:
                found[name] = spelt
                reserved.add(spelt)
    return {name: found[name] if name in found else identifier(name, reserved) for name in listed}


def class_name(*words: str) -> str:
    """Return ``SqsQueueBudget`` for ``sqs-queue``, ``budget``."""
    parts = [part for word in words for part in re.split(r"[^A-Za-z0-9]+", word) if part]
    joined = "".join(part[:1].upper() + part[1:] for part in parts)
    return joined if joined[:1].isalpha() else f"Module{joined}"


def stays(name: str) -> bool:
    """Whether a name can be a field of a class as it stands."""
    return identifier(name) == name and name not in USED
