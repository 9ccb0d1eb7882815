"""What an editor is to show of what `fac-lint check` says, and what it shows."""

from __future__ import annotations

import json
import subprocess
from typing import TYPE_CHECKING, Any, TypeAlias

from tests.unit.linter.lsp.editor import PROGRAM

if TYPE_CHECKING:
    from pathlib import Path

    from tests.unit.linter.lsp.editor import Editor, Message

Place: TypeAlias = "tuple[int, int]"
LEVELS = {"error": 1, "warning": 2, "info": 3}
GP2 = 'resource "aws_ebs_volume" "v" {\n  type = "gp2"\n}\n'


def report(folder: Path, *words: str) -> dict[str, Any]:
    done = subprocess.run([PROGRAM, "check", "--format", "json", *words], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode in {0, 1}, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def place(position: dict[str, int], text: str) -> Place:
    line = text.split("\n")[position["line"] - 1][: position["column"] - 1]
    return position["line"] - 1, len(line.encode("utf-16-le")) // 2


def expected(folder: Path, findings: list[dict[str, Any]]) -> dict[str, list[tuple[Any, ...]]]:
    """Return what an editor is to show of a report."""
    found: dict[str, list[tuple[Any, ...]]] = {}
    for one in findings:
        text = (folder / one["file"]).read_text(encoding="utf-8") if one["range"] else ""
        level = {"unknown": 3, "delegated": 4}.get(one["verdict"], LEVELS[one["severity"]])
        start, end = (place(one["range"][side], text) for side in ("start", "end")) if one["range"] else ((0, 0), (0, 0))
        message = f"{one['message']}\n{one['next_step']}" if one["next_step"] else one["message"]
        beside = tuple(sorted((each["message"], (folder / each["file"]).as_uri()) for each in one["related"]))
        shown = one["rule"], level, one["verdict"], one["address"], message, start, None if start == end else end, beside
        found.setdefault((folder / one["file"]).as_uri(), []).append(shown)
    return {uri: sorted(said, key=str) for uri, said in found.items()}


def shown(editor: Editor) -> dict[str, list[tuple[Any, ...]]]:
    """Return what it shows; the end of what is a point in the report is not looked at."""
    return {uri: sorted(map(in_short, said["diagnostics"]), key=str) for uri, said in list(editor.said.items()) if said["diagnostics"]}


def in_short(one: Message) -> tuple[Any, ...]:
    start, end = ((one["range"][side]["line"], one["range"][side]["character"]) for side in ("start", "end"))
    beside = tuple(sorted((each["message"], each["location"]["uri"]) for each in one.get("relatedInformation", ())))
    assert one["source"] == "fac-lint"
    assert one["codeDescription"]["href"].endswith(f"/docs/reference/rules/{one['code']}.md")
    return one["code"], one["severity"], one["data"]["verdict"], one["data"]["address"], one["message"], start, end, beside


def compare(editor: Editor, folder: Path, *words: str) -> int:
    """Wait until the editor shows just what the command line says; return of how much."""
    wanted = expected(folder, report(folder, *words)["findings"])

    def differences() -> dict[str, object]:
        found = shown(editor)
        for uri, said in wanted.items():
            if uri in found:
                pairs = zip(found[uri], said, strict=False)
                found[uri] = (
                    sorted(((*one[:6], None if two[6] is None else one[6], one[7]) for one, two in pairs), key=str)
                    + found[uri][len(said) :]
                )
        return {uri: (found.get(uri), wanted.get(uri)) for uri in {*found, *wanted} if found.get(uri) != wanted.get(uri)}

    try:
        editor.wait(lambda: not differences())
    except AssertionError:
        assert differences() == {}
    return sum(map(len, wanted.values()))


def write(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
