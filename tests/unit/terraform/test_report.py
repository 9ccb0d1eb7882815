"""What `terraform test` says in JSON, where it says little."""

from __future__ import annotations

import json

import pytest

from fac_core.terraform.report import RunStatus, read_report

pytestmark = pytest.mark.unit


def test_a_file_without_runs_is_no_error() -> None:
    """Terraform 1.11 writes null for the runs of a file that has none."""
    run = {"path": "tests/one.tftest.hcl", "run": "first", "progress": "complete", "status": "pass"}
    lines = [
        {"type": "test_abstract", "test_abstract": {"tests/empty.tftest.hcl": None, "tests/one.tftest.hcl": ["first"]}},
        {"type": "test_run", "@timestamp": "2026-11-28T00:00:00Z", "test_run": run},
    ]
    report = read_report("\n".join(map(json.dumps, lines)))
    assert [(run.file, run.status) for run in report.runs] == [("tests/one.tftest.hcl", RunStatus.PASS)]


def test_two_reports_are_one() -> None:
    report = read_report("")
    assert (report + report).runs == ()
