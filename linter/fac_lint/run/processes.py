"""Tasks spread over forked processes, which end with the one that started them, however that ends.

All numbers of tasks stand in one pipe before the first process starts; whoever is free takes the next. Each process answers through a
pipe of its own: when nobody reads it any more, the next answer ends the process. What a process leaves undone, because it was ended from
outside or because it failed, is done again by the one that started it.
"""

from __future__ import annotations

import os
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.connection import wait
from typing import TYPE_CHECKING, TypeVar

from fac_core.interrupts import WATCH, Later, leave_silently, now

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from multiprocessing.connection import Connection
    from multiprocessing.context import ForkProcess

_Answer = TypeVar("_Answer")
_NUMBER = 4
"""Bytes of a task's number."""
_MOST = 65_536 // _NUMBER
"""So many tasks fit into a pipe."""


def spread(task: Callable[[int], _Answer], tasks: int, jobs: int) -> Iterator[tuple[int, _Answer]]:
    """Yield the number of each task with its answer, in any order; raise what a task raises.

    A task may be done twice.
    """
    left = dict.fromkeys(range(tasks))
    while left:
        for number, answer in _some(task, list(left)[:_MOST], jobs):
            del left[number]
            yield number, answer
        for number in list(left)[:1]:  # what ends processes does not end us, and what goes wrong is told here
            del left[number]
            yield number, task(number)


def _some(task: Callable[[int], _Answer], numbers: list[int], jobs: int) -> Iterator[tuple[int, _Answer]]:
    queue, full = os.pipe()
    os.write(full, b"".join(number.to_bytes(_NUMBER) for number in numbers))
    os.close(full)
    readers: list[Connection] = []
    running: list[ForkProcess] = []
    try:
        running.extend(_start(task, queue, readers) for _ in range(jobs))
        pending = list(readers)
        while pending:
            ready = wait(pending, WATCH)
            for reader in [one for one in pending if one in ready]:
                try:
                    yield reader.recv()
                except EOFError:
                    pending.remove(reader)
    finally:
        os.close(queue)
        for process in running:
            process.kill()
            process.join()
        for reader in readers:
            reader.close()


def _start(task: Callable[[int], _Answer], queue: int, readers: list[Connection]) -> ForkProcess:
    """Start a process; it must not hold what others are read by, or they would not notice that we have ended."""
    context = get_context("fork")
    reader, writer = context.Pipe(duplex=False)
    readers.append(reader)
    process = context.Process(target=_work, args=(task, queue, writer, list(readers)), daemon=True)
    with Later():  # it would print a traceback until it has said what becomes of an interruption
        process.start()
    writer.close()
    return process


def _work(task: Callable[[int], _Answer], queue: int, writer: Connection, readers: list[Connection]) -> None:
    leave_silently()  # an interruption is told by the one process that the user has started
    now()
    for reader in readers:
        reader.close()
    with suppress(Exception):  # nobody is left to tell, or will be told where the task is done again
        while number := os.read(queue, _NUMBER):
            writer.send((int.from_bytes(number), task(int.from_bytes(number))))
