"""The judging process as the server has it: started when it is first needed, asked one thing at a time, ended when it does not answer."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from asyncio.subprocess import PIPE
from contextlib import suppress
from dataclasses import field
from typing import TYPE_CHECKING

import msgspec

from fac_core.dataclass import dataclass
from fac_lint.lsp.messages import SIZE, Failed, Step, Stop, answers, framed

if TYPE_CHECKING:
    from asyncio import StreamReader
    from asyncio.subprocess import Process
    from collections.abc import Callable, Sequence

    from fac_lint.lsp.messages import Answer, Work

COMMAND = (sys.executable, "-P", "-m", "fac_lint.lsp.judge")
"""Modules are not looked for in the working directory: it is the user's, and so may be a file `yaml.py` in it."""
GRACE = 3.0
"""Seconds that it may take to let go of what it does."""
_LARGEST = 2**30
"""Bytes of an answer: what claims to be longer is none."""
LIMIT = 120.0
"""Seconds that it may take from one sign of life to the next."""


@dataclass
class _Running:
    process: Process
    inbox: asyncio.Queue[Answer | Step | None] = field(default_factory=asyncio.Queue)
    """What it has said; None once it says nothing any more."""

    def send(self, message: msgspec.Struct) -> None:
        stdin = self.process.stdin
        if stdin is None or stdin.is_closing():
            raise BrokenPipeError
        stdin.write(framed(message))

    async def receive(self, stream: StreamReader) -> None:
        with suppress(OSError, EOFError, msgspec.DecodeError):
            while True:
                size = int.from_bytes(await stream.readexactly(SIZE))
                if size > _LARGEST:
                    break
                self.inbox.put_nowait(answers.decode(await stream.readexactly(size)))
        self.inbox.put_nowait(None)


class Judge:
    """One process at a time; whoever asks waits for the answer before he asks again."""

    def __init__(self, command: Sequence[str] = COMMAND, *, grace: float = GRACE, limit: float = LIMIT) -> None:
        self._command = command
        self.grace = grace
        self.limit = limit
        self._running: _Running | None = None
        self._receiving: asyncio.Task[None] | None = None

    async def ask(self, ask: Work, step: Callable[[int, int], None] | None = None) -> Answer:
        """Return the answer; whoever cancels that makes the process let go of it."""
        try:
            running = await self._started()
            running.send(ask)
            return await self._answer(running, ask.number, self.limit, step)
        except asyncio.CancelledError:
            await asyncio.shield(self._let_go(ask.number))
            raise
        except TimeoutError:
            await self.end()
            return Failed(ask.number, f"nothing was heard of it for {self.limit:.0f} seconds, so it was given up")
        except (OSError, EOFError) as error:
            return Failed(ask.number, f"the process that judges has ended{await self._code()}", repr(error))

    async def _started(self) -> _Running:
        if self._running is None or self._running.process.returncode is not None:
            process = await asyncio.create_subprocess_exec(*self._command, stdin=PIPE, stdout=PIPE, start_new_session=os.name == "posix")
            self._running = _Running(process)
            if process.stdout is not None:
                self._receiving = asyncio.create_task(self._running.receive(process.stdout))
        return self._running

    @staticmethod
    async def _answer(running: _Running, number: int, limit: float, step: Callable[[int, int], None] | None) -> Answer:
        while (message := await asyncio.wait_for(running.inbox.get(), limit)) is not None:
            if message.number != number:
                continue  # about something that nobody waits for any more
            if not isinstance(message, Step):
                return message
            if step is not None:
                step(message.done, message.all)
        raise EOFError

    async def _let_go(self, number: int) -> None:
        """Stop what is being done; end the process where it does not listen."""
        if self._running is None:
            return
        try:
            self._running.send(Stop())
            await asyncio.wait_for(self._answer(self._running, number, self.grace, None), self.grace)
        except (OSError, EOFError, TimeoutError):
            await self.end()

    async def _code(self) -> str:
        running = self._running
        await self.end()
        return f" with code {running.process.returncode}" if running is not None else ""

    async def end(self) -> None:
        """End the process, and what it has started."""
        running, self._running = self._running, None
        if running is None:
            return
        with suppress(ProcessLookupError, PermissionError):
            if os.name == "posix":
                os.killpg(running.process.pid, signal.SIGKILL)
            elif running.process.returncode is None:
                running.process.kill()
        await running.process.wait()
