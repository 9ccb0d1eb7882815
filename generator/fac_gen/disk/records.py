"""What a module was made from (``.fac/lock.json``), and what was written (``.fac/base.json``): the base that an update merges against."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from fac_core import __version__
from fac_core.json_text import parsed
from fac_core.manifest.module_lock import FORMAT, LOCK, digest
from fac_core.policy.built_in import BUILT_IN
from fac_core.resource_types import override_file
from fac_core.schema.catalogue import catalogue

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from pathlib import Path

    from fac_gen.blueprint.module_blueprint import Blueprint, Options

BASE = ".fac/base.json"
ATTRIBUTES = ".fac/.gitattributes"
RECORDS = (ATTRIBUTES, BASE, LOCK)
# The base repeats the module: nobody reviews it.
_ATTRIBUTES_TEXT = "base.json linguist-generated=true -diff\n"


def records(
    made: Blueprint,
    files: Mapping[str, str],
    *,
    templates: Mapping[str, str] | None = None,
    declined: Iterable[str] = (),
    base: Collection[str] | None = None,
) -> dict[str, str]:
    """Return the files that record how a module was made and what was written, by path.

    ``templates`` are digests of the user's own templates; ``declined`` are paths where a file of the user stands in the place of a
    generated one. ``base`` are the paths whose text is recorded, by default all; without any, there is no base.
    """
    written = {path: text for path, text in files.items() if path not in declined}
    texts = {path: text for path, text in written.items() if base is None or path in base}
    recorded = {ATTRIBUTES: _ATTRIBUTES_TEXT, BASE: base_text(texts)} if texts else {}
    return {**recorded, LOCK: _lock_text(made, written, templates or {}, sorted(declined))}


def _lock_text(made: Blueprint, files: Mapping[str, str], templates: Mapping[str, str], declined: list[str]) -> str:
    said = {
        "format": FORMAT,
        "generator": __version__,
        "resource_type": made.resource_type,
        "schemas": [
            {"provider": one.short_source, "version": one.version, "sha256": catalogue().schema_hash(made.resource_type, one.version)}
            for one in made.schemas
        ],
        "policy": made.policy_digest,
        **({} if made.policy_digest == BUILT_IN.hash else {"own_policy": True}),
        "options": _chosen(made.options),
        **({"templates": dict(templates)} if templates else {}),
        **({"signals": digest(own.read_bytes())} if (own := override_file(made.resource_type)) else {}),
        "files": {path: digest(text.encode()) for path, text in sorted(files.items())},
        **({"declined": declined} if declined else {}),
    }
    return json.dumps(said, indent=2) + "\n"


def _chosen(options: Options) -> dict[str, Any]:
    """Return what the caller chose; estimates and a name only where there are some, so that the locks of all others stay as they are."""
    together = ("estimated", options.estimated), ("priced", options.estimated), ("costs", options.costs), ("name", options.name)
    left_out = {name for name, value in together if not value}
    return {name: value for name, value in asdict(options).items() if name not in left_out}


def base_text(files: Mapping[str, str]) -> str:
    """Return the text of the base: every file as a list of its lines, so that plain tools can show and merge it."""
    return json.dumps({path: text.split("\n") for path, text in sorted(files.items())}, indent=1, ensure_ascii=False) + "\n"


def read_base(folder: Path, lock: Mapping[str, Any]) -> dict[str, str]:
    """Return what was written last time, as far as it is recorded and whole: a text whose digest is not the lock's is left out."""
    try:
        said = parsed((folder / BASE).read_text(encoding="utf-8"))
        texts = {path: "\n".join(lines) for path, lines in said.items()}
    except (ValueError, OSError, TypeError, AttributeError):
        return {}
    return {path: text for path, text in texts.items() if digest(text.encode("utf-8", "replace")) == lock["files"].get(path)}
