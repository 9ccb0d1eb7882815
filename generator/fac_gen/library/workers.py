"""Run a function over many tasks in several processes: bounded queue, no orphan, quiet on Ctrl-C."""

from __future__ import annotations

import os
import signal
import threading
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from multiprocessing import connection, get_context, parent_process
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

T = TypeVar("T")
R = TypeVar("R")
AHEAD = 4
"""Tasks per process that wait in the queue: enough that none is idle, few enough that memory stays flat."""


def run_all(
    function: Callable[[T], R], tasks: Iterable[T], *, jobs: int, failed: Callable[[T, BaseException], None] | None = None
) -> Iterator[tuple[T, R]]:
    """Yield each task with its result, as they come; with no job, in this process and in order.

    An exception in a task is raised here, or handed to ``failed`` with its task, and the others go on.
    """
    if not jobs:
        for task in tasks:
            yield task, function(task)
        return
    pool = ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=_begin)
    try:
        for task, future in _finished(pool, function, iter(tasks), jobs * AHEAD):
            error = future.exception() if failed else None
            if failed and error is not None:
                failed(task, error)
            else:
                yield task, future.result()
    finally:
        pool.shutdown(cancel_futures=True)


def _finished(pool: ProcessPoolExecutor, function: Callable[[T], R], tasks: Iterator[T], ahead: int) -> Iterator[tuple[T, Future[R]]]:
    running: dict[Future[R], T] = {}
    exhausted = False
    while running or not exhausted:
        while not exhausted and len(running) < ahead:
            try:
                task = next(tasks)
            except StopIteration:
                exhausted = True
            else:
                running[pool.submit(function, task)] = task
        for future in wait(running, return_when=FIRST_COMPLETED).done:
            yield running.pop(future), future


def _begin() -> None:
    """Leave Ctrl-C to the process that started this one, and do not outlive it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = parent_process()
    if parent is not None:
        threading.Thread(target=_leave_with, args=(parent.sentinel,), daemon=True).start()


def _leave_with(sentinel: int) -> None:
    connection.wait([sentinel])
    os._exit(1)
