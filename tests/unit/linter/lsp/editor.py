"""An editor, as far as a language server sees one: it starts the installed program and speaks the protocol with it, byte for byte."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Message: TypeAlias = dict[str, Any]
PROGRAM = str(Path(sys.executable).with_name("fac-lint"))
PATIENCE = 90.0
"""Seconds; a machine that runs other tests beside this one is slow."""
CAPABILITIES: Message = {
    "textDocument": {"publishDiagnostics": {"relatedInformation": True, "versionSupport": True}},
    "workspace": {"workspaceFolders": True},
}


class Gone(Exception):  # noqa: N818 - what has happened, not what is wrong
    """The server says nothing more."""


class Editor:
    """A client of one server; what the server asks is answered by ``answers``, with nothing for what is not there."""

    def __init__(self, *words: str, environment: Mapping[str, str] | None = None, folder: Path | None = None) -> None:
        pipe = subprocess.PIPE
        command = words or (PROGRAM, "lsp")
        self.process = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, env=environment, cwd=folder)
        self.answers: dict[str, Callable[[Any], Any]] = {}
        self.said: dict[str, Message] = {}
        """What was shown last of each address."""
        self.shown: list[Message] = []
        """All diagnostics that were published, in order."""
        self.messages: deque[Message] = deque(maxlen=1000)
        """Notifications other than diagnostics, and requests of the server."""
        self.errors: list[str] = []
        self._number = 0
        self._replies: dict[int, Message] = {}
        self._ended = False
        self._news = threading.Condition()
        self._sending = threading.Lock()
        self._threads = [threading.Thread(target=work, daemon=True) for work in (self._listen, self._read_errors)]
        for thread in self._threads:
            thread.start()

    # Speaking

    def send(self, message: Message) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.send_bytes(b"Content-Length: %d\r\n\r\n" % len(body) + body)

    def send_bytes(self, data: bytes) -> None:
        assert self.process.stdin is not None
        with self._sending:
            self.process.stdin.write(data)
            self.process.stdin.flush()

    def notify(self, method: str, parameters: object = None) -> None:
        self.send({"method": method, "params": parameters})

    def begin_request(self, method: str, parameters: object = None) -> int:
        self._number += 1
        self.send({"id": self._number, "method": method, "params": parameters})
        return self._number

    def request(self, method: str, parameters: object = None) -> Any:  # noqa: ANN401 - whatever the method returns
        reply = self.reply(self.begin_request(method, parameters))
        assert "error" not in reply, reply
        return reply["result"]

    def reply(self, number: int) -> Message:
        self.wait(lambda: number in self._replies)
        return self._replies.pop(number)

    # Listening

    def wait(self, holds: Callable[[], object], patience: float = PATIENCE) -> None:
        """Wait until something holds."""
        end = time.monotonic() + patience
        with self._news:
            while not holds():
                if self._ended:
                    raise Gone("\n".join(self.errors))
                assert self._news.wait(end - time.monotonic()) or holds(), f"waited in vain\n{self.said}\n{self.errors}"

    def _listen(self) -> None:
        while (message := self._next()) is not None:
            with self._news:
                self._take(message)
                self._news.notify_all()
        with self._news:
            self._ended = True
            self._news.notify_all()

    def _next(self) -> Message | None:
        assert self.process.stdout is not None
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            line = self.process.stdout.readline()
            if not line:
                assert not head
                return None
            head += line
        sizes = [line.partition(b":")[2] for line in head.splitlines() if line.lower().startswith(b"content-length:")]
        assert len(sizes) == 1, head
        message: Message = json.loads(self.process.stdout.read(int(sizes[0])))
        assert message["jsonrpc"] == "2.0"
        return message

    def _take(self, message: Message) -> None:
        if "method" not in message:
            self._replies[message["id"]] = message
        elif message["method"] == "textDocument/publishDiagnostics":
            self.shown.append(message["params"])
            self.said[message["params"]["uri"]] = message["params"]
        else:
            self.messages.append(message)
            if "id" in message:
                answer = self.answers.get(message["method"], _nothing)
                self.send({"id": message["id"], "result": answer(message["params"])})

    def _read_errors(self) -> None:
        assert self.process.stderr is not None
        for line in self.process.stderr:
            self.errors.append(line.decode("utf-8", "replace").rstrip())

    def told(self, method: str) -> list[Message]:
        """Return what the server has said or asked by a method."""
        return [message["params"] for message in self.messages if message["method"] == method]

    # What editors do

    def begin(self, *folders: Path, capabilities: Message | None = None, options: object = None) -> Message:
        """Open folders, and say that all is set; return what the server can do."""
        given = [{"uri": folder.as_uri(), "name": folder.name} for folder in folders]
        said = {"processId": None, "capabilities": capabilities or CAPABILITIES, "workspaceFolders": given, "rootUri": None}
        result: Message = self.request("initialize", {**said, "initializationOptions": options})
        self.notify("initialized", {})
        return dict(result["capabilities"])

    def open(self, path: Path, text: str | None = None, *, uri: str = "", version: int = 1) -> str:
        """Open a file, with its text unless another one is given; return its address."""
        uri = uri or path.as_uri()
        held = path.read_bytes().decode() if text is None else text
        item = {"uri": uri, "languageId": "terraform", "version": version, "text": held}
        self.notify("textDocument/didOpen", {"textDocument": item})
        return uri

    def change(self, uri: str, version: int, *changes: Message) -> None:
        self.notify("textDocument/didChange", {"textDocument": {"uri": uri, "version": version}, "contentChanges": list(changes)})

    def write(self, uri: str, version: int, text: str) -> None:
        """Hold another text."""
        self.change(uri, version, {"text": text})

    def rules(self, uri: str) -> set[str]:
        """Return the rules that say something of a file, as it was shown last."""
        return {one.get("code", "") for one in self.said.get(uri, {}).get("diagnostics", ())}

    def leave(self) -> int:
        """Shut down as the protocol says; return the exit code."""
        assert self.request("shutdown") is None
        self.notify("exit")
        return self.process.wait(PATIENCE)

    def close(self) -> None:
        """End, however far things are."""
        self.process.kill()
        self.process.wait()
        for thread in self._threads:
            thread.join()
        for stream in (self.process.stdin, self.process.stdout, self.process.stderr):
            assert stream is not None
            stream.close()


def _nothing(_: object) -> None:
    """Answer nothing."""
