"""A server from its first message to its last, as the installed program: whatever is said to it, and however it is left."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.unit.linter.lsp.editor import PATIENCE, PROGRAM, Gone

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.unit.linter.lsp.editor import Editor

pytestmark = pytest.mark.unit

GP2 = 'resource "aws_ebs_volume" "v" {\n  type = "gp2"\n}\n'


def children(process: int) -> list[int]:
    return [int(word) for word in Path(f"/proc/{process}/task/{process}/children").read_text().split()]


def is_running(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] not in {"Z", "X"}
    except FileNotFoundError:
        return False


def ended(process: int) -> bool:
    end = time.monotonic() + PATIENCE
    while is_running(process) and time.monotonic() < end:
        time.sleep(0.05)
    return not is_running(process)


def judging(editor: Editor) -> int:
    """Return the process that judges, once there is one."""
    end = time.monotonic() + PATIENCE
    while not (found := children(editor.process.pid)) and time.monotonic() < end:
        time.sleep(0.05)
    return found[0]


@pytest.mark.parametrize("words", [(), ("--stdio",)])
def test_whoever_asks_to_shut_down_is_left_with_code_0(words: tuple[str, ...], begin: Callable[..., Editor], folder: Path) -> None:
    editor = begin(PROGRAM, "lsp", *words)
    can = editor.begin(folder)
    assert can["textDocumentSync"] == {"openClose": True, "change": 2, "save": True}
    assert can["positionEncoding"] == "utf-16"
    assert can["workspace"]["workspaceFolders"] == {"supported": True, "changeNotifications": True}
    child = judging(editor)
    assert editor.leave() == 0
    assert ended(child)
    assert editor.errors == []


def test_whoever_leaves_without_asking_is_left_with_code_1(begin: Callable[..., Editor], folder: Path) -> None:
    editor = begin()
    editor.begin(folder)
    editor.notify("exit")
    assert editor.process.wait(PATIENCE) == 1


@pytest.mark.parametrize("begun", [True, False])
def test_an_input_that_ends_ends_the_server(begun: bool, begin: Callable[..., Editor], folder: Path) -> None:  # noqa: FBT001
    editor = begin()
    child = None
    if begun:
        editor.begin(folder)
        child = judging(editor)
    assert editor.process.stdin is not None
    editor.process.stdin.close()
    assert editor.process.wait(PATIENCE) == 1
    assert child is None or ended(child)


@pytest.mark.skipif(sys.platform != "linux", reason="looks for processes as Linux tells of them")
@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_nothing_is_left_of_a_server_that_was_killed(how: signal.Signals, begin: Callable[..., Editor], folder: Path) -> None:
    editor = begin()
    editor.begin(folder)
    child = judging(editor)
    editor.process.send_signal(how)
    assert editor.process.wait(PATIENCE) == -how
    assert ended(child)


def test_a_judge_that_dies_is_told_and_replaced(begin: Callable[..., Editor], folder: Path) -> None:
    (folder / "main.tf").write_text("")
    editor = begin()
    editor.begin(folder)
    uri = editor.open(folder / "main.tf", GP2)
    editor.wait(lambda: editor.rules(uri))
    child = judging(editor)
    os.kill(child, signal.SIGKILL)
    editor.write(uri, 2, GP2.replace("gp2", "gp3"))
    editor.wait(lambda: "gp2-volume" not in editor.rules(uri) or editor.told("window/showMessage"))
    editor.write(uri, 3, GP2.replace("gp2", "gp3") + "\n")
    editor.wait(lambda: "gp2-volume" not in editor.rules(uri))
    assert judging(editor) != child


# What is said to it


def test_what_comes_too_early_or_too_late_is_refused(begin: Callable[..., Editor], folder: Path) -> None:
    editor = begin()
    editor.notify("textDocument/didOpen", {"textDocument": {"uri": "file:///a.tf", "languageId": "x", "version": 1, "text": ""}})
    assert editor.reply(editor.begin_request("textDocument/hover", {}))["error"]["code"] == -32002
    editor.begin(folder)
    assert (
        editor.reply(editor.begin_request("initialize", {"processId": None, "rootUri": None, "capabilities": {}}))["error"]["code"]
        == -32600
    )
    assert editor.reply(editor.begin_request("shutdown"))["result"] is None
    assert editor.reply(editor.begin_request("textDocument/hover", {}))["error"]["code"] == -32600
    editor.notify("exit")
    assert editor.process.wait(PATIENCE) == 0


def frame(body: bytes) -> bytes:
    return b"Content-Length: %d\r\n\r\n" % len(body) + body


STRANGE = {
    "no JSON": frame(b"{"),
    "no object": frame(b"[1]"),
    "no JSON-RPC": frame(b'{"method": "initialized"}'),
    "another version": frame(b'{"jsonrpc": "1.0", "method": "initialized"}'),
    "deep": frame(b"[" * 100_000),
    "no UTF-8": frame(b"\xff\xfe"),
    "no body": frame(b""),
    "a reply to nothing": frame(b'{"jsonrpc": "2.0", "id": 77, "result": 1}'),
    "a method that is none": frame(b'{"jsonrpc": "2.0", "method": "x/y", "params": {"a": [1]}}'),
    "parameters of the wrong kind": frame(b'{"jsonrpc": "2.0", "method": "textDocument/didOpen", "params": {"textDocument": 3}}'),
    "a change of what is not open": frame(
        b'{"jsonrpc": "2.0", "method": "textDocument/didChange", '
        b'"params": {"textDocument": {"uri": "file:///a", "version": 1}, "contentChanges": []}}'
    ),
    "a cancellation of nothing": frame(b'{"jsonrpc": "2.0", "method": "$/cancelRequest", "params": {"id": 9}}'),
    "another head": b"Content-Type: application/vscode-jsonrpc; charset=utf-8\r\ncontent-length: 2\r\n\r\n{}",
}


def test_nothing_that_is_said_ends_the_server(begin: Callable[..., Editor], folder: Path) -> None:
    (folder / "main.tf").write_text(GP2)
    editor = begin()
    editor.begin(folder)
    for data in STRANGE.values():
        editor.send_bytes(data)
    assert editor.reply(editor.begin_request("x/y"))["error"]["code"] == -32601
    assert "error" in editor.reply(editor.begin_request("textDocument/codeAction", {"textDocument": 3}))
    editor.wait(lambda: "gp2-volume" in editor.rules((folder / "main.tf").as_uri()))
    assert editor.leave() == 0


@pytest.mark.parametrize("data", [b"GET / HTTP/1.1\r\nHost: x\r\n\r\n", b"\0" * 10_000, b"Content-Length: 99\r\n\r\nshort"])
def test_what_does_not_speak_the_protocol_is_left(data: bytes, begin: Callable[..., Editor]) -> None:
    editor = begin()
    editor.send_bytes(data)
    assert editor.process.stdin is not None
    editor.process.stdin.close()
    assert editor.process.wait(PATIENCE) == 1
    with pytest.raises(Gone):
        editor.wait(lambda: editor.messages)


# Over a connection


def listening(*words: str) -> tuple[subprocess.Popen[bytes], int]:
    server = subprocess.Popen(
        [PROGRAM, "lsp", "--tcp", "0", *words], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert server.stderr is not None
    said = server.stderr.readline().decode()
    assert said.startswith("listening on 127.0.0.1:"), said
    return server, int(said.rpartition(":")[2])


def test_one_connection_from_this_machine_is_served() -> None:
    server, port = listening()
    with server, socket.create_connection(("127.0.0.1", port)) as peer, peer.makefile("rb") as answers:
        for message in (
            {"id": 1, "method": "initialize", "params": {"processId": None, "rootUri": None, "capabilities": {}}},
            {"id": 2, "method": "shutdown"},
        ):
            peer.sendall(frame(json.dumps({"jsonrpc": "2.0", **message}).encode()))
            size = int(answers.readline().partition(b":")[2])
            while answers.readline().strip():
                pass
            assert json.loads(answers.read(size))["id"] == message["id"]
            with pytest.raises(ConnectionRefusedError):
                socket.create_connection(("127.0.0.1", port))
        peer.sendall(frame(b'{"jsonrpc": "2.0", "method": "exit"}'))
        assert answers.read() == b""
        assert server.wait(PATIENCE) == 0
        assert server.stdout is not None
        assert server.stdout.read() == b""


@pytest.mark.parametrize("data", [b"", b"POST / HTTP/1.1\r\nContent-Length: 40\r\n\r\n" + b'{"jsonrpc": "2.0", "method": "exit"}    '])
def test_a_connection_of_somebody_else_is_closed(data: bytes) -> None:
    server, port = listening()
    with server, socket.create_connection(("127.0.0.1", port)) as peer:
        peer.sendall(data)
        peer.shutdown(socket.SHUT_WR)
        assert peer.recv(1) == b""
        assert server.wait(PATIENCE) == 1


def test_wrong_words_are_told() -> None:
    for words, message in ((("--stdio", "--tcp", "1"), "exclude each other"), (("--tcp", "70000"), "--tcp"), (("x",), "x")):
        done = subprocess.run([PROGRAM, "lsp", *words], capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)
        assert (done.returncode, done.stdout) == (2, "")
        assert message in done.stderr


def test_a_port_that_is_taken_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        words = [PROGRAM, "lsp", "--tcp", str(taken.getsockname()[1])]
        done = subprocess.run(words, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)
    assert done.returncode == 2
    assert "error: port" in done.stderr


# What it needs


def test_without_the_extra_the_next_step_is_told(tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(
        "import sys\nfrom importlib.abc import MetaPathFinder\n"
        "class Without(MetaPathFinder):\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name.partition('.')[0] in {'pygls', 'lsprotocol'}:\n            raise ModuleNotFoundError(name=name)\n"
        "sys.meta_path.insert(0, Without())\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    done = subprocess.run([PROGRAM, "lsp"], capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL, env=environment)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("error: the package 'lsprotocol' is not installed")
    assert "pip install '.[lsp]'" in done.stderr


def test_other_commands_do_not_load_it(tmp_path: Path) -> None:
    (tmp_path / "main.tf").write_text(GP2)
    code = (
        "import sys\nfrom fac_lint.cli import command\nHEAVY = {'pygls', 'lsprotocol', 'attrs', 'asyncio'}\n"
        f"command(['check', '--no-cache', {str(tmp_path)!r}, '--fail-on', 'never'], standalone_mode=False)\n"
        "command(['--help'], standalone_mode=False)\n"
        "print([name for name in sys.modules if name.partition('.')[0] in HEAVY or 'fac_lint.lsp' in name])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
