"""A document of the caller's from which a module reads a part is refused where it lacks that part; it would be lost silently."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import fac_core.resource_types

pytestmark = pytest.mark.unit
FILES = sorted(Path(fac_core.resource_types.__file__).parent.glob("*/*.yaml"))
READ = re.compile(r"try\(jsondecode\(var\.(\w+)\)\.(\w+)")


def test_a_document_without_the_part_that_is_read_is_refused() -> None:
    read = {(path, *found) for path in FILES for found in READ.findall(path.read_text())}
    assert read
    lost = [
        f"{path.stem}: var.{name} without {part}"
        for path, name, part in sorted(read)
        if not re.search(rf"condition: .*(can|try)\(.*jsondecode\(coalesce\(var\.{name}, [^)]*\)\)\.{part}\b", path.read_text())
    ]
    assert not lost
