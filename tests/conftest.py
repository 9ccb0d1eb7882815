"""Fail the run when a tier that this machine is said to provide (FAC_REQUIRED_TIERS) was skipped or not collected."""

from __future__ import annotations

import os
from collections import Counter

import pytest
from hypothesis import settings

# How long one example takes says nothing on a machine that runs other tests beside this one. The gate asks every time the
# same questions, so that a change is judged by what it changes; `make explore` asks new ones.
settings.register_profile("explore", deadline=None, print_blob=True)
settings.register_profile("gate", deadline=None, derandomize=True)
settings.load_profile("gate")

TIERS = ("unit", "offline", "real_provider", "e2e")
counts: Counter[str] = Counter()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        tiers = [name for name in TIERS if item.get_closest_marker(name)]
        if len(tiers) != 1:
            raise pytest.UsageError(f"{item.nodeid} must carry exactly one tier marker ({', '.join(TIERS)}), it has {tiers}")
        item.user_properties.append(("tier", tiers[0]))


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    tier = dict(report.user_properties).get("tier")
    if report.when == "call" and not report.skipped and tier is not None:
        counts[str(tier)] += 1


def pytest_sessionfinish(session: pytest.Session) -> None:
    required = os.environ.get("FAC_REQUIRED_TIERS", "").split()
    if required and not hasattr(session.config, "workerinput"):
        missing = [tier for tier in required if not counts[tier]]
        if missing:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED
            print(f"\nno test ran of the required tiers: {', '.join(missing)}")  # noqa: T201 - the summary on the terminal
