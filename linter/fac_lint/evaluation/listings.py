"""What registries say of modules that calls name: which versions they offer, and which of these are deprecated."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping

# https://developer.hashicorp.com/terraform/language/modules/sources#terraform-registry, seen 2026-11-29.
_NAME = r"[0-9A-Za-z](?:[0-9A-Za-z_-]{0,62}[0-9A-Za-z])?"
_LABEL = r"(?:[^\W_]|-)+"
_HOST = rf"{_LABEL}(?:(?:\.{_LABEL})+(?::\d{{1,5}})?|:\d{{1,5}})|localhost"
_SOURCE = re.compile(rf"(?:(?P<host>{_HOST})/)?(?P<module>{_NAME}/{_NAME}/[0-9a-z]{{1,64}})(?://.*)?")
_PUBLIC = "registry.terraform.io"
_NO_REGISTRIES = {"github.com", "bitbucket.org"}


@dataclass(frozen=True, slots=True)
class Deprecation:
    """Why nobody should begin to use a version, and the version or module that takes its place; empty where that is not said."""

    reason: str = ""
    replaced_by: str = ""


@dataclass(frozen=True, slots=True)
class Listing:
    """``versions`` as a registry offers them now; ``why`` says why nothing is known of them, and is empty where something is."""

    versions: Mapping[str, Deprecation | None]
    why: str = ""


def registry_address(source: str | None) -> str | None:
    """Return ``host/namespace/name/system`` of a source that names a module in a registry, without the submodule; None for others."""
    match = _SOURCE.fullmatch(source or "")
    host = (match["host"] or _PUBLIC).lower() if match is not None else ""
    return f"{host}/{match['module']}" if match is not None and host not in _NO_REGISTRIES else None
