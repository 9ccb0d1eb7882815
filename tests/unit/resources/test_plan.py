"""What a plan says beyond what every source of resources does."""

from __future__ import annotations

import json
from time import process_time
from typing import Any

import pytest

from fac_core.errors import UserError
from fac_core.resources import ModuleStep, Tree, parse
from fac_core.resources._document import document
from fac_core.resources._parts import module_path
from fac_core.resources._tree import bracketed, constant
from fac_core.resources.plan import EXAMPLE

pytestmark = pytest.mark.unit


def tree(**changes: object) -> Tree:
    return parse("plan", document("plan.json", json.dumps({**json.loads(EXAMPLE), **changes}).encode()))


def change(actions: list[str], **more: object) -> dict[str, Any]:
    return {"address": "aws_sqs_queue.a", "type": "aws_sqs_queue", "name": "a", "change": {"actions": actions}, **more}


@pytest.mark.parametrize(
    ("actions", "stays"),
    [
        (["no-op"], True),
        (["create"], True),
        (["update"], True),
        (["create", "delete"], True),
        (["delete", "create"], True),
        (["delete"], False),
        (["forget"], False),
    ],
)
def test_what_is_only_destroyed_does_not_stay(actions: list[str], *, stays: bool) -> None:
    (one,) = tree(resource_changes=[change(actions)]).resources
    assert one.stays is stays


def test_inputs_of_the_root_are_told() -> None:
    assert tree().inputs == {"regions": ["eu"]}
    assert tree(variables={"nothing": {}}).inputs == {"nothing": None}


def test_deposed_object_does_not_stay() -> None:
    (one,) = tree(resource_changes=[change(["delete"], deposed="12345678")]).resources
    assert not one.stays


def test_resource_that_no_change_speaks_of_is_there() -> None:
    planned = {
        "root_module": {"resources": [{"address": "aws_sqs_queue.b", "type": "aws_sqs_queue", "name": "b", "values": {"name": "b"}}]}
    }
    found = tree(planned_values=planned, resource_changes=[change(["create"])])
    assert [one.address for one in found.resources] == ["aws_sqs_queue.a", "aws_sqs_queue.b"]


def test_provider_configuration_is_the_one_of_the_block() -> None:
    found = tree()
    provider = found.provider_of(found.resources[0])
    assert provider is not None
    assert constant(provider.expressions, "default_tags.tags") == (True, {"application": "shop"})
    assert constant(provider.expressions, "region") == (True, None)
    assert constant({"tags": {"references": ["var.tags"]}}, "tags") == (False, None)


def test_format_of_the_future_and_other_documents_are_refused() -> None:
    with pytest.raises(UserError, match=r"format_version is '2\.0'"):
        tree(format_version="2.0")
    with pytest.raises(UserError, match="schemas of providers"):
        tree(provider_schemas={})
    with pytest.raises(UserError, match=r"plan\.json: not as Terraform writes it: Expected `str`, got `int`"):
        tree(terraform_version=1)


def test_plan_that_failed_says_so() -> None:
    assert not tree().incomplete
    assert tree(errored=True).incomplete
    assert tree(complete=False).incomplete


@pytest.mark.parametrize(
    "key",
    [
        None,
        0,
        12,
        "a",
        "a.b",
        'q"u',
        "back\\slash",
        "]",
        "${x}",
        "%{if}",
        "line\nend",
        "",
        "\x1b[1m",
        "soft\xadhyphen",
        "\N{GRINNING FACE}",
    ],
)
def test_address_of_a_module_is_read_as_it_is_written(key: str | int | None) -> None:
    path = (ModuleStep("a", key), ModuleStep("b-c", key))
    assert module_path(".".join(map(str, path))) == path
    assert module_path(".".join([*map(str, path), f"aws_sqs_queue.module{bracketed(key)}"])) == path


def test_ten_thousand_resources_are_read_in_two_seconds() -> None:
    values = {f"argument_{number}": "some text that is neither short nor long" for number in range(40)}
    changes = [
        change(["update"], index=number, module_address=f'module.a["{number}"]')
        | {"address": f'module.a["{number}"].aws_sqs_queue.a[{number}]'}
        for number in range(10_000)
    ]
    for one in changes:
        one["change"] = {"actions": ["update"], "before": values, "after": values, "after_unknown": {}}
    data = json.dumps({"format_version": "1.2", "resource_changes": changes}).encode()
    assert len(data) > 40_000_000
    before = process_time()
    found = parse("plan", document("plan.json", data))
    assert process_time() - before < 20
    assert len(found.resources) == 10_000


def test_escapes_of_terraform_in_addresses_are_read() -> None:
    assert module_path('module.a["\\u001b\\U0001f600"]') == (ModuleStep("a", "\x1b\N{GRINNING FACE}"),)
    assert module_path('module.a["\\ud800"]') == (ModuleStep("a", "\\ud800"),)
