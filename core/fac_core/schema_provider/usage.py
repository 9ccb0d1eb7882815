"""Which resource types, data sources and providers the modules in some folders use: a light scan, no evaluation.

Too much found is harmless (a type in a comment is served for nothing), too little is not; so local submodules, test files and mock files
are followed, too.
"""

from __future__ import annotations

from dataclasses import field
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.json_text import shape
from fac_core.schema_provider.scan import Found, scan_hcl, scan_json
from fac_core.walk import listed

if TYPE_CHECKING:
    from collections.abc import Iterable

REGISTRY = "registry.terraform.io"
BUILT_IN = "terraform.io/builtin/terraform"
FILES = (".tf", ".tofu", ".tf.json", ".tofu.json", ".tftest.hcl", ".tofutest.hcl", ".tftest.json", ".tfmock.hcl")
TEST_FOLDER = "tests"


@dataclass
class Usage:
    """What was found; ``constraints`` holds, per provider address, the version constraints met on the way."""

    resources: set[str] = field(default_factory=set)
    data_sources: set[str] = field(default_factory=set)
    constraints: dict[str, set[str]] = field(default_factory=dict)

    def add(self, found: Found) -> None:
        """Add what one file uses."""
        self.resources |= found.resources
        self.data_sources |= found.data_sources
        for local_name, source, constraint in found.required:
            known = self.constraints.setdefault(address(source or local_name), set())
            if constraint:
                known.add(constraint)


def find_usage(folders: Iterable[Path], *, data_dir: str = ".terraform") -> Usage:
    """Scan the folders and every module reached from them: local ones, and those that ``terraform init`` has put in its data directory."""
    usage, declared, implied = Usage(), set[str](), set[str]()
    waiting, seen = [folder.resolve() for folder in folders], set[Path]()
    while waiting:
        folder = waiting.pop()
        if folder in seen or not folder.is_dir():
            continue
        seen.add(folder)
        waiting += _installed_modules(folder, folder / data_dir)
        for file in _files(folder):
            found = _scan(file)
            usage.add(found)
            declared.update(local_name for local_name, _, _ in found.required)
            implied |= found.providers | {name.partition("_")[0] for name in found.resources | found.data_sources}
            # A test file's sources count from the module's folder, a configuration's from its own; looking at both does no harm.
            waiting += [(base / source).resolve() for source in found.local_modules for base in {folder, file.parent}]
    for name in implied - declared - {"terraform"}:
        usage.constraints.setdefault(address(name), set())
    return usage


def address(source: str) -> str:
    """Return the full address of a provider source: ``aws`` and ``hashicorp/aws`` are registry.terraform.io/hashicorp/aws."""
    parts = source.lower().split("/")
    return "/".join([*(REGISTRY, "hashicorp")[: 3 - len(parts)], *parts])


def types_in_state(file: Path) -> set[str]:
    """Return the resource types that a state file remembers; none when there is no such file or it is no state."""
    try:
        resources = shape(file.read_bytes())["resources"]
        return {resource["type"] for resource in resources if resource["mode"] == "managed"}
    except (OSError, ValueError, KeyError, TypeError):
        return set()


def _files(folder: Path) -> list[Path]:
    places = (folder, folder / TEST_FOLDER)
    return [path for place in places for path in listed(place) if path.name.endswith(FILES) and path.is_file()]


def _scan(file: Path) -> Found:
    text = file.read_text(encoding="utf-8-sig", errors="replace")
    return scan_json(text) if file.suffix == ".json" else scan_hcl(text)


def _installed_modules(folder: Path, data_dir: Path) -> list[Path]:
    manifest = data_dir / "modules" / "modules.json"
    try:
        modules = shape(manifest.read_bytes())["Modules"]
        return [(folder / module["Dir"]).resolve() for module in modules]
    except (OSError, ValueError, KeyError, TypeError):
        return []
