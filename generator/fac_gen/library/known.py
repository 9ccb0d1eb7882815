"""What the generator is known to write: lets a library skip modules that nothing has changed, without rendering them.

A key is a digest of everything that decides a module's bytes: this generator's own code, templates, signals and schemas, the type, the
options and the policy. It leads to the digest of the module's records (its lock, which in turn holds the digest of every file, and its
base). So an entry can never be stale, only unused, and losing the file costs time alone.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict
from functools import lru_cache
from hashlib import sha256
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core import signals
from fac_core.schema.catalogue import DATA, SEARCH_PATH

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_gen.blueprint.model import Options

KEPT = 4
"""How many generators' files stay; a developer's generator changes every few minutes."""


def cache_folder() -> Path:
    """Return where programs keep what they can do without."""
    base = os.environ.get("XDG_CACHE_HOME")
    return (Path(base) if base else Path.home() / ".cache") / "finops-as-code"


def key(resource_type: str, options: Options, policy_hash: str) -> str:
    """Return the digest of all that decides the bytes of a module."""
    said = [generator_digest(), resource_type, asdict(options), policy_hash]
    return sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()


@lru_cache(maxsize=1)
def generator_digest() -> str:
    """Return the digest of this generator: its version, every file it is made of, and the schemas."""
    found = sha256(f"{version('finops-as-code')} {version('jinja2')}".encode())
    for path in _parts():
        found.update(f"{path.name} {path.stat().st_size}\n".encode())
        found.update(path.read_bytes())
    return found.hexdigest()


def _parts() -> Iterator[Path]:
    folders = [_package("fac_gen"), _package("fac_core"), DATA]
    folders += [Path(part) for part in os.environ.get(SEARCH_PATH, "").split(os.pathsep) if part]
    units = [signals.UNITS.path(name) for name in signals.UNITS.names()]
    found = {path for folder in folders for path in folder.rglob("*") if path.suffix != ".pyc" and path.is_file()}
    yield from sorted({*found, *units})


def _package(name: str) -> Path:
    spec = find_spec(name)
    if spec is None or spec.origin is None:  # pragma: no cover - we are running from it
        raise ModuleNotFoundError(name)
    return Path(spec.origin).parent


class Known:
    """Records that this generator is known to write, kept between runs; a second run at the same time does no harm."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or cache_folder() / "modules"
        self._path = self._folder / f"{generator_digest()}.txt"
        self._records = self._read()

    def _read(self) -> dict[str, str]:
        try:
            lines = self._path.read_text(encoding="ascii").splitlines()
        except (OSError, ValueError):
            return {}
        pairs = (line.split(" ") for line in lines)
        return {pair[0]: pair[1] for pair in pairs if [len(part) for part in pair] == [64, 64]}

    def records(self, wanted: str) -> str | None:
        """Return the digest of the records that are written under a key."""
        return self._records.get(wanted)

    def add(self, wanted: str, records: str) -> None:
        """Keep the records' digest; where nothing can be kept, the next run renders again."""
        if self._records.get(wanted) == records:
            return
        self._records[wanted] = records
        try:
            if not self._path.exists():
                self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
                self._forget_old()
            with self._path.open("a", encoding="ascii") as file:  # one short write: appended whole
                file.write(f"{wanted} {records}\n")
        except OSError:
            return

    def _forget_old(self) -> None:
        files = sorted(self._folder.glob("*.txt"), key=lambda path: path.stat().st_mtime_ns, reverse=True)
        for path in files[KEPT - 1 :]:
            path.unlink(missing_ok=True)
