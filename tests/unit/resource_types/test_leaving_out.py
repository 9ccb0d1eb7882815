"""What a module does not offer, with and without a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from fac_core.errors import UserError
from fac_core.names import resource_type
from fac_core.resource_types import for_type, load, names

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit
HEAD = "noun: bucket\nbilling_service: Example\npricing_units: [things]\nleave_out:\n"


def test_a_path_may_say_why(tmp_path: Path) -> None:
    path = tmp_path / "s3_bucket.yaml"
    path.write_text(HEAD + "  - acl\n  - cors_rule.expose_headers: a companion does it\n")
    assert load(path, "aws_s3_bucket").leave_out == {"acl": "", "cors_rule.expose_headers": "a companion does it"}


@pytest.mark.parametrize(
    ("items", "message", "line"),
    [
        ("  - acl\n  - acl: again\n", "acl stands here twice", 6),
        ("  - {acl: one, policy: two}\n", "expected a list, each item an argument", 5),
        ("  - Wrong Path\n", "expected an argument", 5),
        ("  - acl: ''\n", "expected a sentence", 5),
        ("  acl: a mapping\n", "expected a list, each item an argument", 5),
    ],
)
def test_everything_else_is_refused_where_it_stands(tmp_path: Path, items: str, message: str, line: int) -> None:
    path = tmp_path / "s3_bucket.yaml"
    path.write_text(HEAD + items)
    with pytest.raises(UserError, match=message) as refused:
        load(path, "aws_s3_bucket")
    assert f":{line}:" in str(refused.value)


@pytest.mark.parametrize("name", [resource_type(*name.split("/", 1)) for name in names()])
def test_every_shipped_unit_says_why(name: str) -> None:
    """The generator itself leaves out prefixes of names; all else is a choice that a reader of the README may question."""
    found = for_type(name)
    assert found is not None
    assert [path for path, reason in found.leave_out.items() if not reason] == []
    assert [reason for reason in found.leave_out.values() if reason.endswith(".") or "#" in reason] == []
