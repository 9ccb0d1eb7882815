"""What holds for every test: the same surroundings on every machine, the same questions in every run of the gate.

The run fails when a tier that this machine is said to provide (FAC_REQUIRED_TIERS) was skipped or not collected.
"""

from __future__ import annotations

import gc
import os
import signal
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.postgresql import PostgresqlServer

# How long an example takes, or takes to be made up, says nothing on a machine that runs other tests beside this one; a fixture that
# lives as long as its function is no mistake where examples do not change it. The gate asks every time the same questions, so that
# a change is judged by what it changes; `make explore` asks new ones.
CALM = (HealthCheck.too_slow, HealthCheck.function_scoped_fixture)
settings.register_profile("explore", deadline=None, print_blob=True, suppress_health_check=CALM)
settings.register_profile("gate", deadline=None, derandomize=True, suppress_health_check=CALM)
settings.load_profile("gate")

TIERS = ("unit", "offline", "real_provider", "e2e", "browser", "setup")
counts: Counter[str] = Counter()

# What the caller's shell, git or CI may have set and a program under test would obey; the first while tests are collected, too.
FOREIGN = ("ARM_", "AWS_", "CDKTF_", "CLOUDSDK_", "FAC_", "GOOGLE_", "JSII_", "TF_", "_FAC_")
ALSO_FOREIGN = {
    *("BASH_ENV", "CDPATH", "CLICOLOR", "CLICOLOR_FORCE", "ENV", "FORCE_COLOR", "NO_COLOR"),
    *("GIT_COMMON_DIR", "GIT_DIR", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_PREFIX", "GIT_WORK_TREE"),
}
FOR_THE_TESTS = {
    *("FAC_COMMUNITY_MODULES", "FAC_EVERY_MUTANT", "FAC_EVERY_RUN", "FAC_MUTANTS", "FAC_MUTANTS_SEED"),
    *("FAC_PLUGIN_MIRROR", "FAC_REQUIRED_TIERS", "FAC_SCHEMA_SOURCES"),
}


def pytest_configure() -> None:
    for name in list(os.environ):
        if name.startswith(FOREIGN) and name not in FOR_THE_TESTS:
            del os.environ[name]
    # Terraform and the real providers live for seconds: looking for garbage as rarely as this saves a quarter of their work.
    os.environ.setdefault("GOGC", "400")


@pytest.fixture(scope="session", autouse=True)
def same_surroundings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Take away what differs from machine to machine: settings of the user's, their caches, the width of their terminal."""
    with pytest.MonkeyPatch.context() as patch:
        for name in list(os.environ):
            if name in ALSO_FOREIGN:
                patch.delenv(name)
        for name, value in {"COLUMNS": "80", "LINES": "24", "TERM": "dumb"}.items():
            patch.setenv(name, value)
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        # Nodes that start at once would wait for each other's lock on this cache, and give up when the machine is busy.
        patch.setenv("JSII_RUNTIME_PACKAGE_CACHE", "disabled")
        # No test outlives a power cut, and what a killed process has written is there without: nobody waits for the disk.
        patch.setattr(os, "fsync", lambda _: None)
        # A policy that lies above the folder for temporary files is not for the modules of tests.
        (tmp_path_factory.getbasetemp() / ".git").mkdir(exist_ok=True)
        # A shell lets its jobs in the background ignore Ctrl-C, and what they start inherits that.
        before = signal.signal(signal.SIGINT, signal.default_int_handler)
        yield
        signal.signal(signal.SIGINT, before)


@pytest.fixture(scope="session")
def postgresql() -> Iterator[PostgresqlServer]:
    """A PostgreSQL server, started when a test first asks for it."""
    from tests.postgresql import PostgresqlServer  # noqa: PLC0415 - few tests need it

    server = PostgresqlServer()
    yield server
    server.end()


def pytest_collection_finish() -> None:
    """Look no more through what lives until the end: twenty thousand tests are much garbage to collect, of which nothing is any.

    What tests make is looked through more seldom than usual: most of it goes by itself, with the last that speaks of it.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 100)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        own = {mark.name for mark in item.iter_markers()}
        tiers = [name for name in TIERS if name in own]
        if len(tiers) != 1:
            raise pytest.UsageError(f"{item.nodeid} must carry exactly one tier marker ({', '.join(TIERS)}), it has {tiers}")
        item.user_properties.append(("tier", tiers[0]))


def pytest_runtest_teardown() -> None:
    # Programs that end soon turn the collector of cycles off: one that a test calls in this process would leave it off for all that follow.
    gc.enable()


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
