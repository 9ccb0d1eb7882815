"""Answers that go out again, byte by byte, to whoever asks the same in the same second.

Most of what a request costs is to find who answers it, and to read it. Where its bytes, or all of them that answers can depend on (see
`fac_registry.alike`), are those of a request that was answered a moment ago, and everything remembered that the answer was made of is still
what is remembered (see `fac_registry.ttl_cache`), nothing of it can differ but the id of the request. What has to be done for each request
is done for each: its token's uses, limits and downloads are counted, and it is counted and logged itself. An answer takes part only when
its route says so: one that looks at anything else must not. Nothing is noted of a request before it comes a second time.
"""

from __future__ import annotations

import time
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from fac_registry.errors import RequestError

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

REMEMBER = "fac_registry.remember"
"""Where a connection says in a request's scope who takes its answer."""
STATUSES = frozenset({200, 304, 404})
MOST_ASKED, MOST_ANSWER, MOST_BYTES, MOST_SEEN = 4096, 256 * 1024, 8 * 2**20, 16_384
# What an entry takes beside its answer: it knows the first request, with its connection.
ENTRY_BYTES = 4 * MOST_ASKED
WHERE = (b"x-request-id: %s\r\n", b'"request_id":"%s"')
"""Where an answer says its request's id, in its head and in what says why there is none."""
IN_HEAD, OWN = 2, 20
"""Parts of an answer that says it in its head alone, and the length of an id that we give: in a body, another one changes its length."""


@dataclass(slots=True)
class Trace:
    """What an answer is made of: ``holds`` tells whether that is still so, ``each`` is done for every request, in this order."""

    repeatable: bool = False
    holds: list[Callable[[], bool]] = field(default_factory=list)
    each: list[Callable[[], None]] = field(default_factory=list)


_TRACE: ContextVar[Trace | None] = ContextVar("trace", default=None)


def trace() -> Trace:
    """Begin to note what the answer to a request is made of."""
    begun = Trace()
    _TRACE.set(begun)
    return begun


def repeatable() -> None:
    """Say that an answer depends on nothing but its request's bytes and on what is noted."""
    if (noted := _TRACE.get()) is not None:
        noted.repeatable = True


def never_repeated() -> None:
    """Say that an answer depends on something else after all."""
    if (noted := _TRACE.get()) is not None:
        noted.holds.append(lambda: False)


def only_while(holds: Callable[[], bool]) -> None:
    """Note that an answer is good no longer than ``holds`` says so."""
    if (noted := _TRACE.get()) is not None:
        noted.holds.append(holds)


def each_time(do: Callable[[], None]) -> None:
    """Do something now, and again for every request that gets the same answer; `RequestError` refuses it."""
    do()
    if (noted := _TRACE.get()) is not None:
        noted.each.append(do)


@dataclass(frozen=True, slots=True)
class Repeat:
    """An answer that may be given again; ``told`` counts and logs one more request and returns its id, ``identity`` is the first one's."""

    made_of: Trace
    told: Callable[[bytes], bytes]
    identity: bytes
    parts: tuple[bytes, ...] = ()

    def again(self, named: bytes = b"") -> bytes | None:
        """Return what to send to a request that may have ``named`` itself; None where that has to be made anew, an error among them."""
        if not all(holds() for holds in self.made_of.holds) or (len(self.parts) > IN_HEAD and named and len(named) != OWN):
            return None
        try:
            for do in self.made_of.each:
                do()
        except RequestError:
            return None
        return self.told(named).join(self.parts)


@dataclass(slots=True)
class Repeats:
    """The answers of one second, by the bytes of their requests: the next one has another date, and begins with none."""

    _second: object = None
    _seen: set[int] = field(default_factory=set)
    _answers: dict[Hashable, Repeat] = field(default_factory=dict)
    _bytes: int = 0

    def find(self, asked: Hashable, second: object, named: bytes = b"") -> bytes | None:
        """Return the answer to a request, None where there is none to repeat; ``second`` is the same object for so long."""
        if second is not self._second:
            return None
        found = self._answers.get(asked)
        return found.again(named) if found else None

    def seen(self, asked: Hashable, second: object) -> bool:
        """Tell whether the same was asked before in this second."""
        self._begin(second)
        if (known := hash(asked)) in self._seen:
            return True
        if len(self._seen) < MOST_SEEN:
            self._seen.add(known)
        return False

    def keep(self, asked: Hashable, answer: Repeat, sent: bytes, second: object) -> None:
        """Remember what was sent, while there is room."""
        self._begin(second)
        parts = tuple(sent.split(answer.identity))
        # A client that calls its request like something in the answer would have that changed for others.
        if len(parts) - 1 != sum(sent.count(where % answer.identity) for where in WHERE):
            return
        if len(parts) > IN_HEAD and len(answer.identity) != OWN:
            return
        self._bytes += ENTRY_BYTES + len(sent)
        if self._bytes <= MOST_BYTES:
            self._answers[asked] = Repeat(answer.made_of, answer.told, answer.identity, parts)

    def know(self, asked: Hashable, same: Hashable, second: object) -> None:
        """Give the answer to what is the ``same`` to what was ``asked``, too, while there is room."""
        self._begin(second)
        if (answer := self._answers.get(same)) is not None:
            self._bytes += ENTRY_BYTES
            if self._bytes <= MOST_BYTES:
                self._answers[asked] = answer

    def _begin(self, second: object) -> None:
        if second is not self._second:
            self._second, self._bytes = second, 0
            self._seen.clear()
            self._answers.clear()


def before(moment: float) -> Callable[[], bool]:
    """Return what tells whether it is not yet ``moment``, in seconds since 1970."""
    return lambda: time.time() < moment
