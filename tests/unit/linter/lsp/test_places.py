"""What is judged: the folders and files that an editor has open, by the names that it gives them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from tests.unit.linter.lsp.showing import GP2, write

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.unit.linter.lsp.editor import Editor

pytestmark = pytest.mark.unit


def test_folders_come_and_go(begin: Callable[..., Editor], tmp_path: Path) -> None:
    for name in ("one", "two", "two/inner"):
        write(tmp_path / name, {"main.tf": GP2, ".git/HEAD": ""})
    one, two, inner = (tmp_path / name for name in ("one", "two", "two/inner"))
    uris = [(each / "main.tf").as_uri() for each in (one, two, inner)]
    editor = begin()
    editor.begin(one, inner)
    editor.wait(lambda: all(editor.rules(uri) for uri in (uris[0], uris[2])))
    assert uris[1] not in editor.said
    change = {"added": [{"uri": two.as_uri(), "name": "two"}], "removed": [{"uri": one.as_uri(), "name": "one"}]}
    editor.notify("workspace/didChangeWorkspaceFolders", {"event": change})
    editor.wait(lambda: editor.rules(uris[1]) and not editor.rules(uris[0]) and editor.rules(uris[2]))
    assert len(editor.said[uris[2]]["diagnostics"]) == len({json.dumps(each) for each in editor.said[uris[2]]["diagnostics"]})


def test_a_file_of_no_folder_is_judged_while_it_is_open(begin: Callable[..., Editor], tmp_path: Path) -> None:
    write(tmp_path, {"main.tf": GP2, "notes.txt": ""})
    editor = begin()
    editor.begin()
    editor.open(tmp_path / "notes.txt")
    uri = editor.open(tmp_path / "main.tf")
    editor.open(tmp_path / "x.tf", "", uri="untitled:x.tf")
    editor.wait(lambda: "gp2-volume" in editor.rules(uri))
    editor.notify("textDocument/didClose", {"textDocument": {"uri": uri}})
    editor.wait(lambda: not editor.rules(uri))


def test_names_are_written_as_the_editor_writes_them(begin: Callable[..., Editor], tmp_path: Path) -> None:
    write(tmp_path / "ein Ördner", {"main.tf": GP2, "b#c/main.tf": GP2, ".git/HEAD": ""})
    (tmp_path / "link").symlink_to("ein Ördner")
    editor = begin()
    editor.begin(tmp_path / "link")
    here = (tmp_path / "link").as_uri()
    editor.wait(lambda: editor.rules(f"{here}/main.tf") and editor.rules(f"{here}/b%23c/main.tf"))
    odd = f"{here}/%62%23c/main.tf"
    editor.open(tmp_path / "link/b#c/main.tf", uri=odd)
    editor.wait(lambda: editor.rules(odd) and not editor.rules(f"{here}/b%23c/main.tf"))


def test_a_folder_that_holds_all_is_not_walked(begin: Callable[..., Editor], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    write(tmp_path, {"one/main.tf": GP2, "two/main.tf": GP2})
    editor = begin()
    editor.begin(tmp_path)
    uri = editor.open(tmp_path / "one/main.tf")
    editor.wait(lambda: editor.rules(uri))
    assert list(editor.said) == [uri]
    assert "too wide" in editor.told("window/logMessage")[0]["message"]


def test_what_somebody_else_changes_is_seen(begin: Callable[..., Editor], folder: Path) -> None:
    write(folder, {"main.tf": GP2})
    editor = begin()
    editor.begin(folder)
    uri = (folder / "main.tf").as_uri()
    editor.wait(lambda: "gp2-volume" in editor.rules(uri))
    write(folder, {"main.tf": GP2.replace("gp2", "gp3")})
    editor.notify("workspace/didChangeWatchedFiles", {"changes": [{"uri": uri, "type": 2}]})
    editor.wait(lambda: "gp2-volume" not in editor.rules(uri))
