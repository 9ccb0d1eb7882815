"""`fac-gen explain` says what is known about any type, and on what evidence."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.programs import inside

from fac_core import resource_types
from fac_core.errors import UserError
from fac_core.policy import BUILT_IN
from fac_core.schema.catalogue import catalogue
from fac_gen.blueprint.build import blueprint
from fac_gen.blueprint.module_blueprint import Options
from fac_gen.explain import Style, as_text, facts
from fac_gen.interface.read import interface_of
from fac_gen.render import render

if TYPE_CHECKING:
    import subprocess
    from pathlib import Path
    from typing import Any

pytestmark = pytest.mark.unit

TYPES = [name for provider in catalogue().providers() for name in catalogue().names(provider)]
CURATED = [name.replace("/", "_", 1) for name in resource_types.names()]


def fac_gen(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return inside("fac-gen", *arguments, cwd=cwd)


@settings(max_examples=40)
@given(st.sampled_from(TYPES), st.integers(40, 120))
def test_any_type_can_be_explained(resource_type: str, width: int) -> None:
    said = facts(resource_type, BUILT_IN)
    assert json.loads(json.dumps(said)) == said
    page = as_text(said, Style(width))
    flat = " ".join(page.split())
    assert page.startswith(f"{resource_type}\n")
    assert "Budget" in page
    assert (f"takes no {said['tags']['word']}" in flat) is not said["tags"]["taggable"]
    assert [one for one in page.splitlines() if len(one) > width and not is_one_word(one)] == []


@pytest.mark.parametrize("resource_type", ["aws_sqs_queue", "azurerm_storage_account", "google_pubsub_topic", "google_folder"])
def test_the_inputs_of_a_type_are_those_of_its_module(resource_type: str) -> None:
    files = render(blueprint(resource_type, BUILT_IN, Options()), only=("variables.tf", "variables.cost.tf"))
    inputs = interface_of({path: text.encode() for path, text in files.items()}).inputs.values()
    required = sum(one.required for one in inputs)
    assert facts(resource_type, BUILT_IN)["inputs"] == {"required": required, "optional": len(inputs) - required}


def is_one_word(line: str) -> bool:
    """Whether a line holds, beside its bullet, one word alone, which may be longer than any terminal is wide."""
    return len(line.strip().removeprefix("- ").split()) == 1


@pytest.mark.parametrize("resource_type", CURATED)
def test_every_word_of_the_signals_has_its_meaning_there_and_defaults_stand_after_what_arguments_are_for(resource_type: str) -> None:
    """`publicly_accessible = false: Give the instance a public address` promised the opposite."""
    said = facts(resource_type, BUILT_IN)
    for width in (40, 80, 120):
        check_legend(said, as_text(said, Style(width)))
    page = " ".join(as_text(said, Style(120)).split())
    for one in said["defaults"]:
        why = f" {' '.join(one['why'].split())}" if one["why"] else ""
        assert f"- {one['path']}:{why} Default: {' '.join(one['default'].split())}." in page


def check_legend(said: dict[str, Any], page: str) -> None:
    words = {one[key] for one in said["signals"] for key in ("kind", "confidence")}
    words |= {"budget" if one["follows_budget"] else "yours" for one in said["signals"] if one["alarm"] and one["threshold"] is None}
    words |= {"no alarm" for one in said["signals"] if not one["alarm"]}
    words |= {"days" for one in said["signals"] if one["alarm"] and one["asked_days"]}
    legend = re.findall(r"^  (\w[\w ]*): ", page[page.find("\nSignals\n") :].partition("\n\n")[2].partition("\n\n")[0], re.MULTILINE)
    assert {one for one in legend if one != "x and a number"} == words if words else True


@settings(max_examples=40)
@given(st.sampled_from(CURATED))
def test_every_signal_names_its_evidence(resource_type: str) -> None:
    said = facts(resource_type, BUILT_IN)
    known = resource_types.for_type(resource_type)
    assert known is not None
    assert [one["key"] for one in said["signals"]] == list(known.signals)
    page = " ".join(as_text(said, Style(100)).split())
    for one in said["signals"]:
        assert one["metric"]["name"] == known.signals[one["key"]].metric.name
        assert one["metric"]["name"] in page
        assert one["source"]["title"] in page
        assert one["source"]["seen"] in page
        assert " ".join(one["why"].split()) in page
        assert one["alarm"] or one["left_out"] in page
    assert said["bill"]["service"] in page


def test_an_unconfirmed_metric_says_so_and_makes_no_alarm() -> None:
    found = {one["key"]: one for one in facts("azurerm_cdn_frontdoor_profile", BUILT_IN)["signals"]}
    assert (found["response_size"]["confidence"], found["response_size"]["alarm"]) == ("unconfirmed", False)
    assert (found["requests"]["confidence"], found["requests"]["alarm"]) == ("confirmed", True)


def test_a_type_without_signals_is_told_by_its_schema() -> None:
    said = facts("aws_iam_role_policy_attachment", BUILT_IN)
    page = " ".join(as_text(said, Style()).split())
    assert (said["curated"], said["signals"], said["tags"]["taggable"]) == (False, [], False)
    assert "schema alone" in page
    assert "counts everything else with" in page


def test_how_tags_are_handed_on_is_told() -> None:
    said = facts("aws_ecs_service", BUILT_IN)
    assert "propagate_tags" in [note["path"] for note in said["tags"]["handed_on"]]


def test_long_lists_are_cut_unless_asked_for() -> None:
    said = facts("aws_wafv2_web_acl", BUILT_IN)
    short, full = as_text(said, Style()), as_text(said, Style(everything=True))
    assert "--all lists them" in short
    assert "--all lists them" not in full
    assert all(gap["path"] in full for gap in said["left_out"])


def test_colour_only_where_it_is_wanted() -> None:
    said = facts("aws_sqs_queue", BUILT_IN)
    assert "\x1b[" in as_text(said, Style(color=True))
    assert "\x1b[" not in as_text(said, Style())


def test_an_unknown_type_gets_the_nearest_names() -> None:
    with pytest.raises(UserError) as caught:
        facts("aws_sqs_quee", BUILT_IN)
    assert "aws_sqs_queue" in str(caught.value.hint)


def test_the_command_speaks_to_people_and_machines(tmp_path: Path) -> None:
    (tmp_path / "finops.yaml").write_text("version: 1\ntags:\n  scope: unit\n  required:\n    Payer: {}\n")
    done = fac_gen("explain", "aws_sqs_queue", "--json", cwd=tmp_path)
    assert json.loads(done.stdout)["tags"]["keys"] == ["Payer", "unit"]
    page = fac_gen("explain", "aws_sqs_queue", cwd=tmp_path)
    assert (page.returncode, page.stderr) == (0, "")
    assert "Carried in `tags`: Payer and unit" in page.stdout
    assert "\x1b[" not in page.stdout
    wrong = fac_gen("explain", "sqs", cwd=tmp_path)
    assert (wrong.returncode, "Traceback" in wrong.stderr) == (2, False)


@pytest.mark.parametrize(
    ("resource_type", "carrier", "told"),
    [
        ("aws_iam_role", "module", "Callers may leave it out: an IAM role is free of charge."),
        ("aws_lb_listener_certificate", "on-request", "`cost` becomes the cost allocation tags of its budget and its anomaly monitor"),
        ("google_project_iam_member", "nothing", "Nothing in this module can carry labels, so none is asked for"),
    ],
)
def test_what_callers_are_asked_for_is_told(resource_type: str, carrier: str, told: str) -> None:
    said = facts(resource_type, BUILT_IN)
    assert said["tags"]["carrier"] == carrier
    assert said["tags"]["asked"] == (carrier == "module")
    assert told in " ".join(as_text(said, Style(200)).split())
