"""A state as backends keep it."""

from __future__ import annotations

import json

import pytest

from fac_core.errors import UserError
from fac_core.resources import Tree, parse
from fac_core.resources._document import document
from fac_core.resources._tree import marked
from fac_core.resources.state import EXAMPLE

pytestmark = pytest.mark.unit

KEPT = {
    "version": 4,
    "terraform_version": "1.11.4",
    "serial": 3,
    "lineage": "a-b",
    "resources": [
        {
            "module": 'module.shop["eu"]',
            "mode": "managed",
            "type": "aws_sqs_queue",
            "name": "orders",
            "provider": 'module.shop.provider["registry.terraform.io/hashicorp/aws"].west',
            "instances": [
                {
                    "index_key": 0,
                    "schema_version": 0,
                    "attributes": {"name": "orders", "delay_seconds": 1.5, "tags": {"owner": "hush"}},
                    "sensitive_attributes": [
                        [{"type": "get_attr", "value": "tags"}, {"type": "index", "value": {"value": "owner", "type": "string"}}]
                    ],
                },
            ],
        }
    ],
}


def tree(content: object) -> Tree:
    return parse("state", document("state.json", json.dumps(content).encode()))


def test_state_of_a_backend_is_read_like_the_one_that_is_shown() -> None:
    assert tree(KEPT).resources == tree(json.loads(EXAMPLE)).resources
    assert list(marked(tree(KEPT).resources[0].sensitive)) == ["tags.owner"]


def test_state_of_another_version_is_refused() -> None:
    with pytest.raises(UserError, match="its version is 3"):
        tree({**KEPT, "version": 3})


def test_empty_state_has_no_resources() -> None:
    assert tree({"format_version": "1.0"}).resources == ()
    assert tree({**KEPT, "resources": []}).resources == ()
