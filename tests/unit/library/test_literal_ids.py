"""Examples are run as they stand: what a module needs is made beside it, and named by nobody's id.

An id of a made-up account or network is a place where a person who tries an example gets an error of the cloud.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

pytestmark = pytest.mark.unit

LIBRARY = Path(__file__).parents[3] / "modules"
IDS = re.compile(
    r'"(?:arn:aws[\w-]*:[^"]*:\d{12}:[^"]*'
    r"|(?:ami|eipalloc|igw|lt|rtb|sg|snap|subnet|tgw|vol|vpc|vpce)-[0-9a-f]{8,17}"
    r"|/subscriptions/0{8}-[^\"]*|0{8}-0{4}-0{4}-0{4}-0{12}"
    r'|projects/[\w-]+/(?:global|regions|zones|locations|notificationChannels|topics)/[^"]*)"'
)
BOUND = 19
"""So many literal ids stand in complete examples of the library. It falls, and never rises: make beside what you name."""


def literal_ids(text: str) -> list[str]:
    """Return the ids of an example that nothing in it makes."""
    return [match[0].strip('"') for match in IDS.finditer(text)]


def test_ids_are_found() -> None:
    text = (
        'role = "arn:aws:iam::123456789012:role/orders"\nsubnets = ["subnet-0123456789abcdef0"]\nvpc_id = aws_vpc.this.id\nname = "sg-shop"'
    )
    assert literal_ids(text) == ["arn:aws:iam::123456789012:role/orders", "subnet-0123456789abcdef0"]


def test_complete_examples_name_ever_fewer_literal_ids() -> None:
    found = {path: literal_ids(path.read_text("utf-8")) for path in sorted(LIBRARY.glob("*/*/examples/complete/main.tf"))}
    listed = [
        f"{path.relative_to(LIBRARY).parts[0]}/{path.relative_to(LIBRARY).parts[1]}: {one}" for path, ids in found.items() for one in ids
    ]
    assert len(found) > 90
    assert len(listed) <= BOUND, "\n".join(listed)


def test_who_hears_of_the_cost_is_made_beside() -> None:
    ids = (
        one
        for path in LIBRARY.glob("*/*/examples/*/main.tf")
        if not {"cost-foundation", "minimal"} & {*path.parts}
        for one in literal_ids(path.read_text("utf-8"))
    )
    told = [one for one in ids if one.endswith((":cost", "/actionGroups/cost")) or "/notificationChannels/" in one]
    assert told == []
