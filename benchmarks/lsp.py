"""How long it takes in an editor from a key that is pressed to what is shown: on a folder of some 200 modules, beside a plain run.

    python benchmarks/lsp.py [--repositories N] [--keys N]

The pause that the server makes after each key (`delay`) is off. CPU seconds are those of the server and of the process that judges for it;
on a busy machine, the clock says little.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lint import PROGRAM, held, run
from lint_corpus import write_corpus

REPOSITORIES = 9
"""They make 198 modules of 792 files."""
KEYS = 12
_TICKS = os.sysconf("SC_CLK_TCK")
GP2 = '\nresource "aws_ebs_volume" "key_{number}" {{\n  type = "gp2"\n}}\n'


class Editor:
    """A client that does one thing after the other."""

    def __init__(self, folder: Path, cache: Path) -> None:
        environment = {**os.environ, "FAC_CACHE_DIR": str(cache)}
        self._process = subprocess.Popen([PROGRAM, "lsp"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment)
        given = [{"uri": folder.as_uri(), "name": folder.name}]
        capabilities = {"textDocument": {"publishDiagnostics": {"relatedInformation": True}}}
        options = {"processId": None, "rootUri": None, "capabilities": capabilities, "workspaceFolders": given}
        self._send({"id": 1, "method": "initialize", "params": {**options, "initializationOptions": {"delay": 0}}})
        while "id" not in self._receive():
            pass
        self.notify("initialized", {})

    def notify(self, method: str, parameters: object) -> None:
        """Tell something."""
        self._send({"method": method, "params": parameters})

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin is not None  # noqa: S101 - asked for above
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        self._process.stdin.flush()

    def _receive(self) -> dict[str, Any]:
        stream, size = self._process.stdout, 0
        assert stream is not None  # noqa: S101 - asked for above
        while (line := stream.readline().strip()) or not size:
            if line.lower().startswith(b"content-length:"):
                size = int(line.partition(b":")[2])
        found: dict[str, Any] = json.loads(stream.read(size))
        return found

    def shown(self, uri: str, version: int | None) -> int:
        """Wait until something is shown of a version of a file; return how much."""
        while True:
            message = self._receive()
            told = message.get("params") or {}
            if message.get("method") == "textDocument/publishDiagnostics" and (told["uri"], told.get("version")) == (uri, version):
                return len(told["diagnostics"])

    def cpu(self) -> float:
        """Return the seconds of processor time that it and those below it have taken."""
        return sum(_cpu(process) for process in self._processes(self._process.pid))

    def _processes(self, process: int) -> list[int]:
        below = Path(f"/proc/{process}/task/{process}/children").read_text(encoding="ascii").split()
        return [process, *(inner for one in below for inner in self._processes(int(one)))]

    def megabytes(self) -> float:
        """Return what they hold."""
        return held(self._process.pid) / 2**20

    def leave(self) -> None:
        """End."""
        self._send({"id": 2, "method": "shutdown", "params": None})
        while self._receive().get("id") != 2:  # noqa: PLR2004 - the number of that question
            pass
        self.notify("exit", None)
        self._process.wait()


def _cpu(process: int) -> float:
    words = Path(f"/proc/{process}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return sum(map(int, words[11:15])) / _TICKS


@dataclass(frozen=True)
class Pace:
    """What a key takes, in the middle of several: the clock and processor time."""

    clock: float
    cpu: float


def press(editor: Editor, file: Path, keys: int, version: int) -> Pace:
    """Press keys in a file, each of which makes another finding; wait for it each time."""
    uri, text = file.as_uri(), file.read_text(encoding="utf-8")
    editor.notify("textDocument/didOpen", {"textDocument": {"uri": uri, "languageId": "terraform", "version": version, "text": text}})
    clocks, seconds = [], []
    for number in range(keys):
        text += GP2.format(number=number)
        began, before = time.perf_counter(), editor.cpu()
        change = {"textDocument": {"uri": uri, "version": version + number + 1}, "contentChanges": [{"text": text}]}
        editor.notify("textDocument/didChange", change)
        editor.shown(uri, version + number + 1)
        clocks.append(time.perf_counter() - began)
        seconds.append(editor.cpu() - before)
    editor.notify("textDocument/didClose", {"textDocument": {"uri": uri}})
    return Pace(statistics.median(clocks), statistics.median(seconds))


def say(line: str) -> None:
    """Print a line at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def measure(folder: Path, cache: Path, keys: int) -> None:
    """Print what is told above."""
    (folder / ".git").mkdir(exist_ok=True)
    plain = run([PROGRAM, "check", "--no-cache", "--jobs", "1", "--fail-on", "never", str(folder)], folder)
    say(f"fac-lint check, nothing kept        {plain}")
    files = sorted(folder.rglob("main.tf"))
    places = {"a root": files[0], "a module": next(file for file in files if "modules" in file.parts), "an example": files[1]}
    for word in ("begins, nothing kept", "begins, all kept"):
        began = time.perf_counter()
        editor = Editor(folder, cache)
        editor.shown(files[-1].as_uri(), None)
        say(f"fac-lint lsp {word:<23}{editor.cpu():7.2f} s of CPU  {time.perf_counter() - began:7.2f} s  {editor.megabytes():6.0f} MB")
        if word == "begins, all kept":
            for version, (name, file) in enumerate(places.items(), 1):
                pace = press(editor, file, keys, 1000 * version)
                ratios = f"{pace.cpu / plain.cpu:.3f} of the CPU, {pace.clock / plain.clock:.3f} of the clock of a plain run"
                say(f"  a key in {name:<25}{pace.cpu:7.2f} s of CPU  {pace.clock:7.2f} s          {ratios}")
            say(f"  after {3 * keys} keys                     {editor.megabytes():28.0f} MB")
        editor.leave()


def main() -> None:
    """Write the corpus and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repositories", type=int, default=REPOSITORIES)
    parser.add_argument("--keys", type=int, default=KEYS)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch).resolve() / "corpus"
        write_corpus(folder, arguments.repositories)
        measure(folder, Path(scratch) / "cache", arguments.keys)


if __name__ == "__main__":
    main()
