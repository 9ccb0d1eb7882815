"""Write a file of settings: what was said, and the rest as comments to choose from."""

from __future__ import annotations

import json
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.printable import printable
from fac_registry.settings_schema import SETTINGS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

WIDTH = 118
HEAD = """\
# Settings of fac-registry: `fac-registry serve --config {file}`.
# The command line comes first, then FAC_REGISTRY_<NAME> of the environment, then this file; `fac-registry settings` shows what is in force.
"""


def secret_file(name: str) -> str:
    """Return what the file of a secret is called that stands beside the settings."""
    return f"{name}.secret"


def settings_text(file: str, said: Mapping[str, object]) -> str:
    """Return a file of settings as TOML; secrets among ``said`` are named by their files alone."""
    return HEAD.format(file=printable(file)) + "".join(f"\n{part}" for part in _parts(said))


def _parts(said: Mapping[str, object]) -> Iterator[str]:
    for name, setting in SETTINGS.items():
        words = "".join(f"# {line}\n" for line in textwrap.wrap(setting.help.replace("  ", " "), WIDTH))
        key, value = (f"{name}_file", secret_file(name)) if setting.secret else (name, said.get(name, setting.default))
        yield f"{words}{'' if name in said else '# '}{key} = {_value(value)}\n"


def _value(value: object) -> str:
    """Write a text, number, path or truth value as TOML does, which for these is as JSON does, but for one character."""
    said = "" if value is None else str(value) if isinstance(value, Path) else value
    return json.dumps(said, ensure_ascii=False).replace("\x7f", "\\u007f")
