"""Tasks in several processes: every one comes back once, and one that fails takes none along."""

from __future__ import annotations

import math
import operator
import os
from functools import partial

import pytest

from fac_gen.library.workers import run_all

pytestmark = pytest.mark.unit


@pytest.mark.parametrize("jobs", [0, 1, 2])
def test_every_task_comes_back_with_its_result(jobs: int) -> None:
    assert sorted(run_all(math.factorial, range(30), jobs=jobs)) == [(number, math.factorial(number)) for number in range(30)]


def test_without_jobs_it_is_this_process() -> None:
    assert {pid for _, pid in run_all(partial(_own_pid, "x"), [1, 2], jobs=0)} == {os.getpid()}


def _own_pid(_: str, __: int) -> int:
    return os.getpid()


def test_a_failing_task_is_handed_over_and_the_others_go_on() -> None:
    failed: list[tuple[int, BaseException]] = []
    done = list(run_all(partial(operator.truediv, 1), [1, 0, 2], jobs=2, failed=lambda *one: failed.append(one)))
    assert sorted(done) == [(1, 1.0), (2, 0.5)]
    ((task, error),) = failed
    assert task == 0
    assert isinstance(error, ZeroDivisionError)


def test_a_failing_task_is_raised_where_nobody_takes_it() -> None:
    with pytest.raises(ZeroDivisionError):
        list(run_all(partial(operator.truediv, 1), [0], jobs=1))
