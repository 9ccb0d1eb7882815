"""Rendered modules: the same bytes every time, and what the policy says."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from fac_core.errors import UserError
from fac_core.hcl.format import format_hcl
from fac_core.manifest import parse
from fac_core.manifest.module_lock import LOCK
from fac_core.policy import BUILT_IN, Alarms, Budgets, Policy, SignalKind, TagRule, load
from fac_core.schema.catalogue import catalogue
from fac_gen.blueprint.build import blueprint
from fac_gen.blueprint.module_blueprint import Options
from fac_gen.disk.records import ATTRIBUTES, BASE
from fac_gen.module import module_files

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit
TYPES = (
    "aws_autoscaling_group",
    "aws_iam_role_policy_attachment",
    "aws_instance",
    "aws_sqs_queue",
    "azurerm_linux_web_app",
    "azurerm_role_assignment",
    "google_container_cluster",
    "google_project_iam_member",
    "google_sql_database_instance",
)


def files_of(resource_type: str, policy: Policy = BUILT_IN, **options: object) -> dict[str, str]:
    return module_files(blueprint(resource_type, policy, Options(**options)))  # type: ignore[arg-type] # the fields of Options, by name


@pytest.mark.parametrize("resource_type", TYPES)
def test_the_lock_knows_every_file(resource_type: str) -> None:
    files = files_of(resource_type)
    lock, base = json.loads(files.pop(LOCK)), json.loads(files.pop(BASE))
    assert files.pop(ATTRIBUTES).startswith("base.json ")
    assert {name: "\n".join(lines) for name, lines in base.items()} == files
    assert lock["files"] == {name: hashlib.sha256(text.encode()).hexdigest() for name, text in files.items()}
    assert lock["resource_type"] == resource_type
    assert lock["policy"] == BUILT_IN.hash


@pytest.mark.parametrize(("resource_type", "word"), [("aws_sqs_queue", "tags"), ("google_storage_bucket", "labels")])
def test_a_policy_without_required_tags_still_has_a_scope(tmp_path: Path, resource_type: str, word: str) -> None:
    (tmp_path / "finops.yaml").write_text("version: 1\ntags:\n  optional:\n    team: {values: [a, b]}\n")
    tests = files_of(resource_type, load(tmp_path / "finops.yaml"))["tests/cost.tftest.hcl"]
    assert f'{word} = {{ cost_scope = "somebody", team-2 = "checkout" }}' in " ".join(tests.split())


@pytest.mark.parametrize(
    ("resource_type", "said"),
    [
        (
            "aws_iam_role_policy_attachment",
            "Its budget and its anomaly monitor can, and they are asked for only where there is such a thing:",
        ),
        ("google_project_iam_member", "can either, so none is asked for; its output `labels` holds what they would be:"),
    ],
)
def test_where_no_tag_reaches_the_readme_says_what_does_carry_them(resource_type: str, said: str) -> None:
    assert said in files_of(resource_type)["README.md"]


@pytest.mark.parametrize(("required", "example", "precedence"), [(7, True, True), (8, True, False), (9, False, False)])
def test_examples_and_tests_give_no_more_tags_than_there_is_room_for(
    tmp_path: Path,
    required: int,
    example: bool,  # noqa: FBT001 - a column
    precedence: bool,  # noqa: FBT001 - a column
) -> None:
    keys = "".join(f"    key{number}: {{}}\n" for number in range(required))
    (tmp_path / "finops.yaml").write_text(f"version: 1\ntags:\n  required:\n{keys}")
    files = files_of("aws_s3_object", load(tmp_path / "finops.yaml"))
    assert ("checkout" in files["examples/complete/main.tf"], '"somebody"' in files["tests/cost.tftest.hcl"]) == (example, precedence)


def test_a_policy_with_more_tags_than_a_type_takes_is_refused(tmp_path: Path) -> None:
    keys = "".join(f"    key{number}: {{}}\n" for number in range(10))
    (tmp_path / "finops.yaml").write_text(f"version: 1\ntags:\n  required:\n{keys}")
    with pytest.raises(UserError, match="aws_s3_object takes 10 tags, and the policy has 11"):
        files_of("aws_s3_object", load(tmp_path / "finops.yaml"))
    assert files_of("aws_sqs_queue", load(tmp_path / "finops.yaml"))


@pytest.mark.parametrize("resource_type", TYPES)
def test_hcl_needs_no_formatter_and_no_trailing_space(resource_type: str) -> None:
    for name, text in files_of(resource_type).items():
        assert text.endswith("\n"), name
        assert not text.endswith("\n\n"), name
        if name.endswith((".tf", ".hcl")):
            assert format_hcl(text) == text, name
            assert all(line == line.rstrip() for line in text.splitlines()), name


@pytest.mark.parametrize("resource_type", TYPES)
def test_every_input_is_used_and_described(resource_type: str) -> None:
    files = files_of(resource_type)
    code = "".join(text for name, text in files.items() if name.endswith(".tf") and "/" not in name and not name.startswith("variables"))
    for one in blueprint(resource_type, BUILT_IN).inputs:
        assert f"var.{one.name}" in code
        assert one.description.endswith((".", ")"))


def test_another_process_writes_the_same_bytes() -> None:
    program = (
        "import sys, hashlib; from fac_core.policy import BUILT_IN; from fac_gen.blueprint.build import blueprint; "
        "from fac_gen.module import module_files; "
        "print(hashlib.sha256(repr(sorted(module_files(blueprint(sys.argv[1], BUILT_IN)).items())).encode()).hexdigest())"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", program, "aws_lambda_function"],
            check=True,
            capture_output=True,
            text=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", "2", "77")
    }
    assert len(digests) == 1


def test_a_policy_becomes_fields_and_validations(tmp_path: Path) -> None:
    path = tmp_path / "finops.yaml"
    path.write_text(
        "version: 1\ncurrency: EUR\ntags:\n  scope: scope-of-cost\n  required:\n    CostCenter: {pattern: '^cc-[0-9]{4}$'}\n"
        "    environment: {values: [dev, prod]}\n  optional:\n    data_class: {values: [public, internal]}\n"
        "  fixed: {managed_by: terraform}\nalarms: {required: [spend]}\n"
    )
    files = files_of("aws_sqs_queue", load(path))
    assert 'can(regex("^cc-[0-9]{4}$", var.cost.cost_center))' in files["variables.cost.tf"]
    assert 'contains(["dev", "prod"], var.cost.environment)' in files["variables.cost.tf"]
    assert "data_class     = optional(string)" in files["variables.cost.tf"]
    assert "CostCenter  = var.cost.cost_center" in files["tags.tf"]
    assert "scope-of-cost = local.scope" in files["tags.tf"]
    assert 'limit_unit   = "EUR"' in files["budget.tf"]
    assert "cost.alarm_opt_out" in files["main.tf"]


def test_labels_are_spelt_as_google_wants_them() -> None:
    tags = replace(BUILT_IN.tags, required={"CostCenter": TagRule(example="Ops@Example")}, fixed={"ManagedBy": "Terraform"})
    files = files_of("google_storage_bucket", replace(BUILT_IN, tags=tags))
    assert 'managedby = "terraform"' in files["tags.tf"]
    assert 'managedby = "terraform"' in files["tests/cost.tftest.hcl"]
    assert "managedby must be terraform," in files["variables.cost.tf"]
    assert "costcenter = var.cost.cost_center" in files["tags.tf"]
    assert 'costcenter = "ops-example"' in files["tests/cost.tftest.hcl"]


def test_budgets_that_are_not_required_have_a_default() -> None:
    files = files_of("aws_sqs_queue", replace(BUILT_IN, budgets=Budgets(required=False)))
    assert "default = null" in " ".join(files["variables.cost.tf"].partition('"alarms"')[0].split())
    assert "budget_opt_out why" not in files["main.tf"]


def test_an_alarm_that_the_policy_asks_for_is_asked_for() -> None:
    files = files_of("aws_sqs_queue", replace(BUILT_IN, alarms=Alarms(required=(SignalKind.SPEND,))))
    assert "no_spend_alarm_without_a_reason" in files["tests/cost.tftest.hcl"]
    assert "alarms = { messages_sent = { threshold = 1000000 } }" in files["examples/minimal/main.tf"]


def test_a_tag_called_like_our_own_field_is_refused() -> None:
    tags = replace(BUILT_IN.tags, required={"scope": TagRule()})
    with pytest.raises(UserError, match="taken"):
        blueprint("aws_sqs_queue", replace(BUILT_IN, tags=tags))


def test_a_type_that_takes_no_tags_says_so() -> None:
    files = files_of("aws_iam_role_policy_attachment")
    assert "cannot carry tags" in files["README.md"]
    assert parse(files["module.yaml"].encode()).taggable is False
    assert "alarms.tf" not in files


def test_renamed_arguments_are_documented() -> None:
    files = files_of("aws_eks_cluster")
    assert 'variable "resource_version"' in files["variables.tf"]
    assert "version                       = var.resource_version" in files["main.tf"] or "= var.resource_version" in files["main.tf"]
    assert "`version` is the input `resource_version`" in files["README.md"]


def test_what_was_left_out_is_listed() -> None:
    files = files_of("aws_wafv2_web_acl", depth=3)
    assert "deeper than 3 levels" in files["README.md"]
    assert any(path.startswith("rule.statement.") for path in parse(files["module.yaml"].encode()).left_out)


def test_no_module_mentions_the_machine_it_was_made_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("home-of-somebody", "folder-of-somebody"):
        (tmp_path / name).mkdir()
    monkeypatch.setenv("HOME", str(tmp_path / "home-of-somebody"))
    monkeypatch.chdir(tmp_path / "folder-of-somebody")
    for text in files_of("aws_lambda_function").values():
        assert "-of-somebody" not in text
        assert str(tmp_path) not in text


@pytest.mark.parametrize("provider", ["aws", "azurerm", "google"])
def test_every_thirtieth_type_of_the_catalogue_renders(provider: str) -> None:
    names = catalogue().names(provider)[::30]
    assert len(names) > 30
    for name in names:
        files = files_of(name)
        assert f'resource "{name}" "this"' in files["main.tf"]
        assert all(format_hcl(text) == text for path, text in files.items() if path.endswith((".tf", ".hcl")))
