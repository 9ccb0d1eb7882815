"""Formats of the gate: each says the same, and is what its schema promises."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner
from tests.unit.cost.plans import changed, plan
from tests.unit.linter.formats.test_schemas import JUNIT, SARIF

from fac_core.errors import UserError
from fac_cost.cli import command
from fac_cost.gating.formats import UNITS

if TYPE_CHECKING:
    from pathlib import Path

    from click.testing import Result

pytestmark = pytest.mark.unit

HOSTILE = "<b>&\x1b[31m\u202e ]]>"


def gate(path: Path, *flags: str, currency: str = "USD", **more: object) -> Result:
    rails = [
        {"name": "dear", "when": "delta_monthly > 1.0", "level": "block", "message": f"Ask first {HOSTILE}"},
        {"name": "odd", "when": "unpriced_changes > 0", "level": "warn"},
        {"name": "fine", "when": "delta_monthly > 1000.0", "level": "block"},
    ]
    (path / "finops.yaml").write_text(json.dumps({"version": 1, "currency": currency, "guardrails": rails}))
    changes = [changed("aws_ebs_volume.a", after={"type": "gp3", "size": 100}), changed("aws_made_up.b")]
    return CliRunner().invoke(command, ["gate", plan(path / "plan.json", *changes, **more), "--policy", str(path / "finops.yaml"), *flags])


@pytest.mark.parametrize("name", UNITS.names())
@pytest.mark.parametrize("errored", [False, True])
def test_each_says_the_same(tmp_path: Path, name: str, *, errored: bool) -> None:
    done = gate(tmp_path, "--format", name, errored=errored)
    assert done.exit_code == (3 if errored else 1)
    for said in ("dear", "odd", "8"):
        assert said in done.stdout
    assert not {"\x1b", "\u202e"} & set(done.stdout)
    assert gate(tmp_path, "--format", name, errored=errored).stdout == done.stdout


@pytest.mark.parametrize(("flags", "failures", "skipped"), [((), 1, 2), (("--fail-on", "warn"), 2, 1), (("--fail-on", "unpriced"), 2, 1)])
def test_junit(tmp_path: Path, flags: tuple[str, ...], failures: int, skipped: int) -> None:
    text = gate(tmp_path, "--format", "junit", *flags).stdout
    JUNIT.validate(text)
    (suite,) = ET.fromstring(text)  # noqa: S314 - our own text
    assert [suite.get(name) for name in ("tests", "failures", "errors", "skipped")] == ["5", str(failures), "0", str(skipped)]
    assert len(suite.findall("testcase/failure")) == failures
    assert len(suite.findall("testcase/skipped")) == skipped


def test_what_is_missing_is_an_error_of_junit(tmp_path: Path) -> None:
    (suite,) = ET.fromstring(gate(tmp_path, "--format", "junit", errored=True).stdout)  # noqa: S314 - our own text
    assert len(suite.findall("testcase[@name='is complete']/error")) == 1


def test_sarif(tmp_path: Path) -> None:
    document = json.loads(gate(tmp_path, "--format", "sarif").stdout)
    SARIF.validate(document)
    (run,) = document["runs"]
    assert [(one["ruleId"], one["level"]) for one in run["results"]] == [("dear", "error"), ("odd", "warning")]
    assert run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].endswith("finops.yaml")
    told = [one["descriptor"]["id"] for one in run["invocations"][0]["toolExecutionNotifications"]]
    assert told == ["unpriced", "summary"]


def test_a_report_beside_the_table(tmp_path: Path) -> None:
    done = gate(tmp_path, "--format", "junit", "--output", str(tmp_path / "gate.xml"))
    assert "blocks  dear" in done.stdout
    JUNIT.validate((tmp_path / "gate.xml").read_text())


def test_guardrails_in_another_currency_are_refused(tmp_path: Path) -> None:
    found = gate(tmp_path, currency="EUR").exception
    assert isinstance(found, UserError)
    assert "finops.yaml: the guardrails of this policy count in EUR, and prices are in USD" in str(found)


def test_sarif_points_at_the_lines_of_the_guardrails(tmp_path: Path) -> None:
    """Also at those of a file that the policy extends, and at one of its own that takes another's place."""
    rail = "  - {{name: {name}, level: block, when: 'delta_monthly > {least}'}}\n"
    (tmp_path / "org.yaml").write_text(
        "version: 1\nguardrails:\n" + rail.format(name="dear", least="1.0") + rail.format(name="own", least="9e9")
    )
    (tmp_path / "finops.yaml").write_text("version: 1\nextends: org.yaml\n\nguardrails:\n" + rail.format(name="own", least="2.0"))
    made = plan(tmp_path / "plan.json", changed("aws_ebs_volume.a", after={"type": "gp3", "size": 100}))
    done = CliRunner().invoke(command, ["gate", made, "--policy", str(tmp_path / "finops.yaml"), "--format", "sarif"])
    found = {one["ruleId"]: one["locations"][0]["physicalLocation"] for one in json.loads(done.stdout)["runs"][0]["results"]}
    said = {name: (one["artifactLocation"]["uri"].rpartition("/")[2], one["region"]["startLine"]) for name, one in found.items()}
    assert said == {"dear": ("org.yaml", 3), "own": ("finops.yaml", 5)}
