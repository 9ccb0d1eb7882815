"""What an editor is offered: each thing that is taken does what it says, and the program says so when the file is saved."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING, Any

import pytest
from tests.unit.linter.lsp.editor import CAPABILITIES, PROGRAM

from fac_lint.lsp.texts import Text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.unit.linter.lsp.editor import Editor, Message

pytestmark = pytest.mark.unit

QUEUE = 'variable "tags" {\n  default = {}\n}\n\nresource "aws_sqs_queue" "q" { # 😀\n  name = "q"\n}\n'
VOLUME = 'resource "aws_ebs_volume" "v" {\n  type = "gp2"   # 😀\n  size = 100 # GiB\n}\n'
ALL = {"start": {"line": 0, "character": 0}, "end": {"line": 999, "character": 0}}
VERSIONS = {**CAPABILITIES, "workspace": {"workspaceEdit": {"documentChanges": True}}, "window": {"showDocument": {"support": True}}}


def actions(editor: Editor, uri: str, where: Message = ALL, *only: str) -> list[Message]:
    context: Message = {"diagnostics": [], **({"only": list(only)} if only else {})}
    found = editor.request("textDocument/codeAction", {"textDocument": {"uri": uri}, "range": where, "context": context})
    return list(found or ())


def changes(action: Message) -> dict[str, list[Message]]:
    """Return the edits of an action, by address."""
    edit = action["edit"]
    if "documentChanges" in edit:
        return {one["textDocument"]["uri"]: one["edits"] for one in edit["documentChanges"]}
    return dict(edit["changes"])


def taken(action: Message, uri: str, text: str, encoding: str = "utf-16") -> str:
    """Return what a text is once an action is taken; others are not changed."""
    (found,) = changes(action).items()
    assert found[0] == uri
    held = Text(text, encoding)
    for edit in reversed(found[1]):
        start, end = ((edit["range"][side]["line"], edit["range"][side]["character"]) for side in ("start", "end"))
        held = held.replaced(start, end, edit["newText"])
    return held.text


def titled(found: list[Message], word: str) -> Message:
    (one,) = (action for action in found if word in action["title"])
    return one


def program(folder: Path, *words: str) -> str:
    done = subprocess.run([PROGRAM, *words], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode in {0, 1}, done.stderr
    return done.stdout


def test_a_safe_cure_does_what_the_program_does(begin: Callable[..., Editor], folder: Path) -> None:
    (folder / "main.tf").write_text(QUEUE)
    editor = begin()
    can = editor.begin(folder)
    assert can["codeActionProvider"]["codeActionKinds"] == ["quickfix", "source.fixAll.fac"]
    uri = editor.open(folder / "main.tf")
    where = {"start": {"line": 5, "character": 0}, "end": {"line": 5, "character": 3}}
    assert actions(editor, uri, where) == []
    header = {"start": {"line": 4, "character": 3}, "end": {"line": 4, "character": 3}}
    cure = titled(actions(editor, uri, header), "Add")
    assert (cure["kind"], cure["isPreferred"], cure["diagnostics"][0]["code"]) == ("quickfix", True, "tags-input-not-wired")
    text = taken(cure, uri, QUEUE)
    program(folder, "check", "--fix", "--select", "tags-input-not-wired")
    assert text == (folder / "main.tf").read_text() != QUEUE
    editor.write(uri, 2, text)
    assert "tags-input-not-wired" not in {action["diagnostics"][0]["code"] for action in actions(editor, uri)}


def test_what_is_not_safe_says_so_and_is_not_preferred(begin: Callable[..., Editor], folder: Path) -> None:
    (folder / "main.tf").write_text(VOLUME)
    editor = begin()
    editor.begin(folder, capabilities=VERSIONS)
    uri = editor.open(folder / "main.tf", version=7)
    found = actions(editor, uri)
    cure = titled(found, "gp3")
    assert cure["title"] == 'Set `type = "gp3"` (not safe: changes what is deployed)'
    assert not cure["isPreferred"]
    assert cure["edit"]["documentChanges"][0]["textDocument"] == {"uri": uri, "version": 7}
    assert taken(cure, uri, VOLUME) == VOLUME.replace("gp2", "gp3")
    assert all(action["kind"] == "quickfix" for action in found)
    assert actions(editor, uri, ALL, "source.fixAll") == []


def test_a_comment_suppresses_with_a_reason(begin: Callable[..., Editor], folder: Path) -> None:
    (folder / "main.tf").write_text(VOLUME.replace("\n", "\r\n"), newline="")
    policy = (
        "version: 1\ntags: {required: {owner: {}}}\nlint:\n  suppressions:\n    require: [reason, until]\n    never: [missing-cost-tags]\n"
    )
    (folder / "finops.yaml").write_text(policy)
    editor = begin()
    editor.answers["window/showDocument"] = lambda _: {"success": True}
    editor.begin(folder, capabilities=VERSIONS)
    uri = editor.open(folder / "main.tf")
    found = actions(editor, uri)
    assert {action["title"] for action in found if "Suppress" in action["title"]} == {
        "Suppress gp2-volume here, with a reason",
        "Suppress unattached-address-or-volume here, with a reason",
    }
    action = titled(found, "Suppress gp2-volume")
    text = taken(action, uri, VOLUME.replace("\n", "\r\n"))
    line = text.split("\r\n")[1]
    assert line.startswith('  # fac:ignore gp2-volume reason="" until=20')
    command = action["command"]
    assert command["arguments"] == [uri, 1, line.index('""') + 1]
    editor.write(uri, 2, text.replace('reason=""', 'reason="measured"'))
    editor.wait(lambda: editor.rules(uri) and "gp2-volume" not in editor.rules(uri))
    assert "unused-ignore" not in editor.rules(uri)
    editor.request("workspace/executeCommand", {"command": command["command"], "arguments": command["arguments"]})
    place = {"line": 1, "character": command["arguments"][2]}
    assert editor.told("window/showDocument") == [{"uri": uri, "takeFocus": True, "selection": {"start": place, "end": place}}]


def test_all_safe_cures_of_a_file_are_those_of_the_program(begin: Callable[..., Editor], folder: Path) -> None:
    module = QUEUE + QUEUE.split("\n\n")[1].replace('"q"', '"r"') + VOLUME
    for name in ("one", "two"):
        (folder / name).mkdir()
        (folder / name / "main.tf").write_text(module)
    (folder / "main.tf").write_text('variable "tags" {\n  default = {}\n}\nmodule "one" {\n  source = "./one"\n}\n')
    editor = begin()
    editor.begin(folder)
    uri = editor.open(folder / "one/main.tf")
    for only in ("source.fixAll.fac", "source.fixAll", "source"):
        (action,) = actions(editor, uri, ALL, only)
        assert action["kind"] == "source.fixAll.fac"
    text = taken(action, uri, module)
    program(folder, "check", "--fix", "one")
    assert (folder / "one/main.tf").read_text() == text != module
    assert actions(editor, uri, ALL, "source.organizeImports") == []
    editor.write(uri, 2, text)
    assert actions(editor, uri, ALL, "source.fixAll.fac") == []
    (action,) = actions(editor, (folder / "main.tf").as_uri(), ALL, "source.fixAll.fac")
    assert "tags = var.tags" in str(changes(action))


def test_what_is_offered_fits_what_the_user_sees(begin: Callable[..., Editor], folder: Path) -> None:
    (folder / "main.tf").write_text(VOLUME)
    editor = begin()
    editor.begin(folder, options={"delay": 5000})
    uri = editor.open(folder / "main.tf")
    assert titled(actions(editor, uri), "gp3")
    text = "# one line more 😀\n" + VOLUME
    editor.write(uri, 2, text)
    assert taken(titled(actions(editor, uri), "gp3"), uri, text) == text.replace("gp2", "gp3")
    editor.write(uri, 3, "")
    assert actions(editor, uri) == []
    assert actions(editor, "untitled:x") == []
    assert actions(editor, (folder / "nothing.tf").as_uri()) == []


def test_a_file_that_is_not_open_is_mended_as_it_was_judged(begin: Callable[..., Editor], folder: Path) -> None:
    (folder / "main.tf").write_text(VOLUME)
    editor = begin()
    editor.begin(folder)
    uri = (folder / "main.tf").as_uri()
    editor.wait(lambda: "gp2-volume" in editor.rules(uri))
    assert taken(titled(actions(editor, uri), "gp3"), uri, VOLUME) == VOLUME.replace("gp2", "gp3")
    (folder / "main.tf").write_text("\n" + VOLUME)
    assert actions(editor, uri) == []  # nobody has told of that


@pytest.mark.parametrize("name", ["main.tf.json", "finops.yaml"])
def test_of_other_files_nothing_is_offered(name: str, begin: Callable[..., Editor], folder: Path) -> None:
    (folder / name).write_text('{"resource": {"aws_ebs_volume": {"v": {"type": "gp2"}}}}' if name.endswith("json") else "version: 3\n")
    editor = begin()
    editor.begin(folder)
    uri = editor.open(folder / name)
    editor.wait(lambda: editor.said.get(uri, {}).get("diagnostics"))
    assert actions(editor, uri) == []


def test_a_question_that_is_taken_back_is_let_go_of(begin: Callable[..., Editor], folder: Path) -> None:
    (folder / "main.tf").write_text(VOLUME)
    editor = begin()
    editor.begin(folder, options={"delay": 3000})
    uri = editor.open(folder / "main.tf")
    asked: dict[str, Any] = {"textDocument": {"uri": uri}, "range": ALL, "context": {"diagnostics": []}}
    numbers = [editor.begin_request("textDocument/codeAction", asked) for _ in range(5)]
    for number in numbers[:4]:
        editor.notify("$/cancelRequest", {"id": number})
    assert titled(editor.reply(numbers[4])["result"], "gp3")
    assert editor.leave() == 0
