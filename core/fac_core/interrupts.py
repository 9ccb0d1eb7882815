"""Ctrl-C at any moment: silent while a program starts and ends, one line while it works, and at once when it is asked for twice.

A program begins with `leave_silently`: what it imports before its command line stands takes longer than many a run, and a traceback is
what Ctrl-C would give meanwhile. `Told` surrounds what it does then. A SIGINT that whoever started us lets be ignored, as a shell does
for its jobs in the background, stays ignored.

Until `leave_silently` has run, Python itself answers Ctrl-C: so next to nothing is imported here.
"""

from __future__ import annotations

import os
import signal
import sys
import threading

_BOTH = frozenset({signal.SIGINT, signal.SIGTERM})
_last = [int(signal.SIGINT)]
"""The signal that has interrupted this process, or would."""
_waiting: list[list[int]] = []
"""For each block in which they wait, the signals that have come."""
WATCH = 0.2
"""Seconds that the main thread may wait for anything at once: of a signal that comes just before the wait, Python knows after it."""


def leave_silently() -> None:
    """Let SIGINT end the process at once, which the system does without a word."""
    if signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.SIG_DFL)


class Told:
    """A block in which the first SIGINT raises `KeyboardInterrupt`; from then on, and after the block, SIGINT ends the process."""

    def __enter__(self) -> None:
        self._before = sys.unraisablehook
        if signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:
            sys.unraisablehook = _unraisable
            signal.signal(signal.SIGINT, _interrupt)

    def __exit__(self, *_: object) -> None:
        leave_silently()
        sys.unraisablehook = self._before


class Ended:
    """A block in which SIGTERM does what Ctrl-C does, for whoever would leave processes and what they share behind."""

    def __enter__(self) -> None:
        self._ours = threading.current_thread() is threading.main_thread() and signal.getsignal(signal.SIGTERM) is signal.SIG_DFL
        if self._ours:
            signal.signal(signal.SIGTERM, _interrupt)

    def __exit__(self, *_: object) -> None:
        if self._ours:
            signal.signal(signal.SIGTERM, signal.SIG_DFL)


class Later:
    """A block of the main thread in which SIGINT and SIGTERM wait for its end.

    A process that is started meanwhile begins with both held back, and says `now`. The system gives a signal that this thread holds back
    to another one, and Python runs its handler here all the same: so that waits, too.
    """

    def __enter__(self) -> None:
        self._before = signal.pthread_sigmask(signal.SIG_BLOCK, _BOTH)
        _waiting.append([])

    def __exit__(self, *_: object) -> None:
        came = _waiting.pop()
        signal.pthread_sigmask(signal.SIG_SETMASK, self._before)
        if came:
            _interrupt(came[0])


def now() -> None:
    """Let both come again, in a process that was started where they are held back."""
    _waiting.clear()
    signal.pthread_sigmask(signal.SIG_UNBLOCK, _BOTH)


def caused(error: BaseException) -> bool:
    """Whether an error comes of an interruption: code of others makes errors of its own of what it does not expect."""
    within = error.__cause__ or error.__context__
    return isinstance(error, KeyboardInterrupt) or (within is not None and caused(within))


def exit_code() -> int:
    """Return the exit code of a run that was interrupted, as shells count: 130 after Ctrl-C, 143 after SIGTERM."""
    return 128 + _last[0]


def _interrupt(number: int, *_: object) -> None:
    if _waiting:
        _waiting[-1].append(number)
        return
    _last[0] = number
    leave_silently()
    if signal.getsignal(signal.SIGTERM) is _interrupt:
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
    raise KeyboardInterrupt


def _unraisable(failed: sys.UnraisableHookArgs) -> None:
    """End the process where Python can but print an interruption and go on: in a destructor, or in a callback of its own."""
    if issubclass(failed.exc_type, KeyboardInterrupt):
        os.kill(os.getpid(), signal.SIGINT)
    sys.__unraisablehook__(failed)
