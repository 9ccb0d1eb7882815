"""Run a function over many tasks in several processes: bounded queue, no orphan, gone within two seconds of Ctrl-C."""

from __future__ import annotations

import gc
import os
import signal
import sys
import threading
import time
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from functools import partial
from multiprocessing import active_children, connection, get_context, parent_process
from typing import TYPE_CHECKING, TypeVar

from fac_core.interrupts import WATCH, Ended, Later, now

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

T = TypeVar("T")
R = TypeVar("R")
AHEAD = 4
"""Tasks per process that wait in the queue: enough that none is idle, few enough that memory stays flat."""
TIDY = 0.8
"""Seconds that the workers have to break off their tasks and tidy up."""
LAST = 1.0
"""Seconds that the pool has to end once its workers are gone, at most: meanwhile, terraforms of theirs are ended, too."""


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
    with Ended():
        yield from _in_processes(function, tasks, jobs, failed)


def _in_processes(
    function: Callable[[T], R], tasks: Iterable[T], jobs: int, failed: Callable[[T, BaseException], None] | None
) -> Iterator[tuple[T, R]]:
    pool = ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=_begin)
    try:
        for task, future in _finished(pool, partial(_in_worker, function), iter(tasks), jobs * AHEAD):
            error = future.exception() if failed else None
            if failed and error is not None:
                failed(task, error)
            else:
                yield task, future.result()
    except BaseException:
        _end(pool)
        raise
    pool.shutdown()


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
                with Later():  # a worker may start, which the terminal's Ctrl-C must not break off half-started
                    running[pool.submit(function, task)] = task
        for future in wait(running, timeout=WATCH, return_when=FIRST_COMPLETED).done:
            yield running.pop(future), future


def _end(pool: ProcessPoolExecutor) -> None:
    workers = active_children()
    ending = threading.Thread(target=pool.shutdown, kwargs={"cancel_futures": True}, daemon=True)
    try:
        ending.start()
        for worker in workers:
            worker.terminate()
        end = time.monotonic() + TIDY
        for worker in workers:
            worker.join(max(0.0, end - time.monotonic()))
    finally:  # Ctrl-C again does not wait
        for worker in workers:
            worker.kill()
        if ending.is_alive():  # or the interpreter would wake the pool's own thread while that closes what it is woken by
            ending.join(LAST)


def _begin() -> None:
    """Leave Ctrl-C to the process that started this one, and do not outlive it; told to go here, with nothing to tidy, it is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    now()
    parent = parent_process()
    if parent is not None:
        threading.Thread(target=_leave_with, args=(parent.sentinel,), daemon=True).start()


def _leave(*_: object) -> None:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)  # who is asked again goes on tidying up
    sys.exit(1)


def _in_worker(function: Callable[[T], R], task: T) -> R:
    signal.signal(signal.SIGTERM, _leave)
    try:
        result = function(task)
    except BaseException:
        if not _told_to_go():
            raise
    else:
        if not _told_to_go():
            return result
    gc.collect()  # the error held what nobody has closed, such as temporary folders: now it goes, with all of that
    os._exit(1)  # the pool would take the exit for a result, and begin another task


def _told_to_go() -> bool:
    return signal.getsignal(signal.SIGTERM) is signal.SIG_IGN


def _leave_with(sentinel: int) -> None:
    connection.wait([sentinel])
    os._exit(1)
