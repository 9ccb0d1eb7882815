"""A bound on the processor time that code of others may take, so that no rule hangs a run."""

from __future__ import annotations

import signal
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType


class TimeLimitError(BaseException):
    """Something takes too long: no ``Exception``, which the code that is stopped might catch."""


@contextmanager
def limited(seconds: float) -> Iterator[None]:
    """Raise `TimeLimitError` inside once it has taken so many seconds of processor time.

    Signals reach the main thread alone, and Windows has none of this kind: elsewhere nothing is bounded.
    """
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return
    stopped = False

    def stop(number: int, frame: FrameType | None) -> None:
        nonlocal stopped
        del number, frame
        stopped = True
        raise TimeLimitError

    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, seconds, seconds)  # again and again: the first may be lost in a ``finally``
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
    if stopped:  # whoever was stopped caught it and went on
        raise TimeLimitError
