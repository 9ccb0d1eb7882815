"""What facts say of values and what the provider itself says are one."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import fac_core.resource_types
from fac_core.errors import UserError
from fac_core.json_text import parsed
from fac_core.schema.catalogue import catalogue

pytestmark = pytest.mark.unit

FACTS = sorted(Path(fac_core.resource_types.__file__).parent.glob("google/*.yaml"))
"""Google's schema alone has closed lists in any number."""
LIST = re.compile(r'contains\((\["[^\]]*\]), var\.([a-z0-9_]+)\)')


def test_facts_accept_nothing_that_the_provider_refuses() -> None:
    compared, wrong = 0, []
    for path in FACTS:
        try:
            block = catalogue().resource_type(f"google_{path.stem}").block
        except UserError:
            continue
        for listed, name in LIST.findall(path.read_text("utf-8")):
            closed = block.attributes[name].values if name in block.attributes else ()
            compared += bool(closed)
            wrong += [f"{path.stem}.{name}: {value}" for value in parsed(listed) if closed and value not in closed]
    assert not wrong
    assert compared > 10
