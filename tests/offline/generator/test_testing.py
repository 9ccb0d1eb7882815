"""`fac-gen test` says what terraform says, with the exit code that scripts need."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from tests.offline.generator.few_runs import leave_runs

from fac_core.policy import BUILT_IN
from fac_gen.module import write_module

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.offline


def fac_gen(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    program = "import sys; sys.argv[0] = 'fac-gen'; from fac_gen.cli import main; main()"
    return subprocess.run(
        [sys.executable, "-c", program, *arguments],
        cwd=cwd,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "NO_COLOR": "1"},
    )


def test_good_and_bad_modules_are_told_apart(tmp_path: Path) -> None:
    for name in ("good", "failing", "invalid"):
        leave_runs(write_module("google_pubsub_topic", tmp_path / name, policy=BUILT_IN).folder, lambda run: 'units == "20"' in run)
    tests = tmp_path / "failing/tests/cost.tftest.hcl"
    tests.write_text(tests.read_text().replace('units == "20"', 'units == "21"'))
    (tmp_path / "invalid/extra.tf").write_text('resource "google_pubsub_topic" "other" {\n  nmae = "x"\n}\n')
    done = fac_gen("test", "good", "failing", "invalid", "--junit", "out/results.xml", "-j", "2", cwd=tmp_path)
    assert done.returncode == 1, done.stderr
    assert "good: ok" in done.stdout
    assert "failing: FAILED" in done.stdout
    assert "invalid: FAILED" in done.stdout
    assert "nmae" in done.stderr
    suites = ET.fromstring((tmp_path / "out/results.xml").read_bytes())  # noqa: S314 - our own text
    assert sum(int(suite.get("failures", "0")) + int(suite.get("errors", "0")) for suite in suites) >= 2
    assert fac_gen("test", "good", cwd=tmp_path).returncode == 0


TOPIC = """
terraform {
  required_providers {
    google = {
      source  = "hashicorp/%s"
      version = "%s"
    }
  }
}

resource "google_pubsub_topic" "this" {
  name = "x"
}
"""


def test_a_module_is_judged_by_its_own_providers_whatever_stands_beside_it(tmp_path: Path) -> None:
    for name, source in {"good": ("google", ">= 5.0"), "old": ("google", "< 2.0"), "unknown": ("google-beta", ">= 5.0")}.items():
        (tmp_path / name).mkdir()
        (tmp_path / name / "main.tf").write_text(TOPIC % source)
    done = fac_gen("test", "good", "old", "unknown", cwd=tmp_path)
    assert done.returncode == 1, done.stderr
    assert "good: valid" in done.stdout
    assert "old: FAILED" in done.stdout
    assert "unknown: FAILED" in done.stdout
    assert "no known version of the provider google satisfies < 2.0" in done.stderr
    assert "google-beta, of which there is no schema" in done.stderr


def test_results_for_machines(tmp_path: Path) -> None:
    leave_runs(write_module("google_pubsub_topic", tmp_path / "good", policy=BUILT_IN).folder, lambda run: "expect_failures" not in run)
    done = fac_gen("test", "good", "--json", cwd=tmp_path)
    said = json.loads(done.stdout)
    assert said["ok"] is True
    assert said["modules"][0]["runs"]["pass"] > 5


def test_a_module_without_tests_is_said_to_have_none(tmp_path: Path) -> None:
    folder = tmp_path / "plain"
    folder.mkdir()
    (folder / "main.tf").write_text('resource "google_pubsub_topic" "this" {\n  name = "x"\n}\n')
    done = fac_gen("test", "plain", "--junit", "results.xml", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "plain: valid, but it has no tests" in done.stdout
    assert "1 module, 0 failed, 1 without tests" in done.stdout
    (suite,) = ET.fromstring((tmp_path / "results.xml").read_bytes())  # noqa: S314 - our own text
    assert suite.get("skipped") == "1"
    assert json.loads(fac_gen("test", "plain", "--json", cwd=tmp_path).stdout)["modules"][0]["untested"] is True


def test_a_folder_without_a_module_is_a_mistake(tmp_path: Path) -> None:
    done = fac_gen("test", ".", cwd=tmp_path)
    assert done.returncode == 2
    assert "no module" in done.stderr
