"""Rules in Rego that take too long, say too much or end their child: unknown, and the rest is judged."""

from __future__ import annotations

import gc
import os
import resource
import signal
import threading
import time
from typing import TYPE_CHECKING

import pytest
from tests.unit.linter.custom.rego.samples import POLICY, QUEUES, RULE

from fac_core.finding import Verdict
from fac_lint.run.rego import engine as engines
from fac_lint.run.rego.engine import Engine
from fac_lint.run.rego.loading import MOST
from fac_lint.run.rego.worker import Load

if TYPE_CHECKING:
    from tests.unit.linter.conftest import Lint

pytest.importorskip("regopy", reason="regopy has no wheel here")
pytestmark = pytest.mark.unit

LOOP = "some a in numbers.range(1, 100000)\n  some b in numbers.range(1, 100000)\n  a * b < 0"
PAIRS = 'some a in numbers.range(1, 4000); some b in numbers.range(1, 4000); y := sprintf("%d %d aaaaaaaaaaaaaaaaaaa", [a, b])'
LARGE = f"x := [y | {PAIRS}]\n  count(x) < 0"


@pytest.mark.parametrize("body", [LOOP, LARGE])
def test_who_takes_too_long_or_too_much_is_unknown_and_the_rest_is_judged(body: str, lint: Lint) -> None:
    hanging = f'input.resource.name == "none"\n  {body}'
    head = "# resource: aws_sqs_queue\npackage fac.own\n"
    text = f'{head}\ndeny contains "m" if {{\n  {hanging}\n}}\n\ndeny contains "q" if input.resource.name == "q"\n'
    files = {"finops.yaml": POLICY, "policies/own.rego": text, "policies/no_fifo.rego": RULE, "main.tf": QUEUES}
    start = time.perf_counter()
    report = lint(files, select=("custom",)).report
    assert time.perf_counter() - start < 60
    found = {(one.rule, one.address.rpartition(".")[2]): one for one in report.findings}
    assert found["own", "q"].verdict is Verdict.VIOLATED
    assert found["own", "none"].verdict is Verdict.UNKNOWN
    assert "the rule failed: it takes too" in found["own", "none"].message
    assert found["no-fifo", "none"].verdict is Verdict.COMPLIANT


def engine(text: str) -> Engine:
    return Engine(Load({"a.rego": text}, {"a": {"deny": ("fac", "a", "deny")}}))


def test_the_child_has_no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRET_OF_OURS", "s3cr3t")
    found = engine("package fac.a\n\ndeny contains x if x := opa.runtime().env\n").ask("a", {}).found
    assert "SECRET_OF_OURS" not in str(found)
    assert os.environ["PATH"] not in str(found)


def test_who_says_too_much_says_nothing() -> None:
    text = 'package fac.a\n\ndeny contains sprintf("%s%d", [input.x, n]) if some n in numbers.range(1, 20)\n'
    assert engine(text).ask("a", {"x": "a" * 100_000}).failed == "it says too much"


def test_who_never_ends_is_not_asked_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines, "_OFTEN", 2)
    text = f'package fac.a\n\ndeny contains "m" if {{\n  input.x\n  {LOOP}\n}}\n\ndeny contains "n" if not input.x\n'
    asked = engine(text)
    assert [asked.ask("a", {"x": True}).failed for _ in range(2)] == ["it takes too long"] * 2
    start = time.process_time(), time.perf_counter()
    assert {asked.ask("a", {"x": True}).failed for _ in range(100)} == {"it takes too long"}
    assert time.perf_counter() - start[1] < 0.5


def test_half_an_answer_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines, "_COMMAND", ("/bin/sh", "-c", "read line; printf '{\"found\": {'"))
    assert engine("package fac.a\n").check().failed


def test_each_process_has_a_child_of_its_own() -> None:
    asked = engine('package fac.a\n\ndeny contains "m" if input.x > 1\n')
    assert asked.ask("a", {"x": 2}).found == {"deny": ["m"]}
    reader, writer = os.pipe()
    child = os.fork()
    if not child:
        os.write(writer, str(asked.ask("a", {"x": 1}).found == {"deny": []}).encode())
        os._exit(0)
    os.waitpid(child, 0)
    assert os.read(reader, 10) == b"True"
    assert asked.ask("a", {"x": 3}).found == {"deny": ["m"]}


def test_a_child_that_is_ended_before_it_has_read_all_is_no_bug() -> None:
    asked = engine('package fac.a\n\ndeny contains "m" if input.x > 1\n')
    asked.ask("a", {"x": 2})
    assert asked._child is not None  # noqa: SLF001 - somebody else would end it
    asked._child.kill()  # noqa: SLF001 - as above
    asked._child.wait()  # noqa: SLF001 - as above: now nobody reads what it is told
    assert asked.ask("a", {"x": 2}).failed


def test_a_child_that_is_ended_is_started_again() -> None:
    asked = engine('package fac.a\n\ndeny contains "m" if input.x > 1\n')
    asked.ask("a", {"x": 2})
    assert asked._child is not None  # noqa: SLF001 - somebody else would end it
    asked._child.kill()  # noqa: SLF001 - as above
    assert asked.ask("a", {"x": 2}).failed
    assert asked.ask("a", {"x": 2}).found == {"deny": ["m"]}


def test_as_many_files_as_a_policy_may_name_are_loaded_well_within_their_time(lint: Lint) -> None:
    text = '# resource: aws_sqs_queue\npackage fac.own{at}\n\ndeny contains m if {{\n  m := sprintf("%s{at}", [input.resource.name])\n}}\n'
    both = text + '\nwarn contains "w" if input.resource.arguments.fifo_queue\n'
    files = {f"policies/own{at}.rego": both.format(at=at) for at in range(MOST)}
    start = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    report = lint(
        {"finops.yaml": POLICY, "main.tf": 'resource "aws_sqs_queue" "q" {\n  name = "q"\n}\n', **files}, select=("custom",)
    ).report
    gc.collect()  # who holds the engine no more ends its child
    assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - start < 4
    assert sorted(one.message.rpartition(" ")[2] for one in report.of(Verdict.VIOLATED)) == sorted(f"q{at}" for at in range(MOST))


def test_who_does_not_start_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines, "_COMMAND", ("/bin/sh", "-c", "read line; exit 3"))
    asked = engine("package fac.a\n")
    assert [asked.check().failed, asked.ask("a", {}).failed] == ["the engine has ended with 3"] * 2


@pytest.mark.parametrize(("patience", "failed"), [(60.0, ""), (0.1, "it has not answered in 0.1 seconds")])
def test_a_child_that_gets_no_time_is_waited_for_and_has_not_taken_too_long(
    patience: float, failed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = engine('package fac.a\n\ndeny contains "m" if input.x > 1\n')
    asked.ask("a", {"x": 2})
    child = asked._child  # noqa: SLF001 - the system would stop it
    assert child is not None
    monkeypatch.setattr(engines, "_PATIENCE", patience)
    child.send_signal(signal.SIGSTOP)
    later = threading.Timer(0.4, child.send_signal, (signal.SIGCONT,))
    later.start()
    assert asked.ask("a", {"x": 2}).failed == failed
    later.join()


def test_who_is_ended_from_outside_has_not_taken_too_long() -> None:
    asked = engine('package fac.a\n\ndeny contains "m" if input.x > 1\n')
    asked.ask("a", {"x": 2})
    assert asked._child is not None  # noqa: SLF001 - somebody else would end it
    asked._child.kill()  # noqa: SLF001 - as above
    assert asked.ask("a", {"x": 2}).failed == "the engine was ended from outside (signal 9)"
