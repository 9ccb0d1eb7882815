"""What an editor shows is what `fac-lint check` says of the same files, saved or not, at the very same characters."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from tests.unit.linter.json_twin import SPELLINGS, json_twin
from tests.unit.linter.lsp.editor import CAPABILITIES
from tests.unit.linter.lsp.showing import GP2, Place, compare, expected, report, shown, write
from tests.unit.linter.test_truth import CASES, read_case

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.unit.linter.lsp.editor import Editor

pytestmark = pytest.mark.unit


def test_the_truth_is_shown(begin: Callable[..., Editor], tmp_path: Path) -> None:
    for case in CASES[::3]:
        files, _ = read_case(case)
        write(tmp_path / case.stem, files)
        write(tmp_path / f"{case.stem}_json", json_twin(files, SPELLINGS[1]))
    editor = begin()
    editor.begin(tmp_path)
    assert compare(editor, tmp_path) > 300


def test_the_truth_is_shown_of_what_is_not_saved(begin: Callable[..., Editor], tmp_path: Path) -> None:
    disk, truth = tmp_path / "disk", tmp_path / "truth"
    for case in CASES[1::8]:
        files, _ = read_case(case)
        write(truth / case.stem, files)
        write(disk / case.stem, {name: "" if name.endswith((".tf", ".tofu", ".tfvars")) else text for name, text in files.items()})
    editor = begin()
    editor.begin(disk)
    for path in sorted(truth.rglob("*")):
        if path.suffix in {".tf", ".tofu", ".tfvars"}:
            editor.open(disk / path.relative_to(truth), path.read_bytes().decode())
    wanted = expected(truth, report(truth)["findings"])
    there, here = truth.as_uri(), disk.as_uri()
    text = json.dumps(wanted).replace(there, here)
    editor.wait(
        lambda: {uri: len(said) for uri, said in shown(editor).items()} == {uri: len(said) for uri, said in json.loads(text).items()}
    )
    compared = [[one[:6] for one in said] for _, said in sorted(shown(editor).items())]
    assert json.dumps(compared) == json.dumps([[one[:6] for one in said] for _, said in sorted(json.loads(text).items())])


PLACES = '# 😀 und é\r\nresource "aws_ebs_volume" "v" {\r\n  /* 😀é */ type = "gp2" # 😀\r\n}\r\n'


@pytest.mark.parametrize(("encoding", "columns"), [("utf-8", (15, 27)), ("utf-16", (12, 24)), ("utf-32", (11, 23))])
@pytest.mark.parametrize("saved", [True, False])
def test_columns_are_counted_as_agreed(
    encoding: str,
    columns: Place,
    saved: bool,  # noqa: FBT001 - one of the two
    begin: Callable[..., Editor],
    folder: Path,
) -> None:
    write(folder, {"main.tf": PLACES if saved else ""})
    editor = begin()
    can = editor.begin(folder, capabilities={**CAPABILITIES, "general": {"positionEncodings": ["x", encoding, "utf-16"]}})
    assert can["positionEncoding"] == encoding
    uri = (folder / "main.tf").as_uri() if saved else editor.open(folder / "main.tf", PLACES)
    editor.wait(lambda: "gp2-volume" in editor.rules(uri))
    (found,) = (one["range"] for one in editor.said[uri]["diagnostics"] if one["code"] == "gp2-volume")
    assert [(found[side]["line"], found[side]["character"]) for side in ("start", "end")] == [(2, columns[0]), (2, columns[1])]


def test_keys_that_are_pressed_are_understood(begin: Callable[..., Editor], folder: Path) -> None:
    write(folder, {"main.tf": PLACES})
    editor = begin()
    editor.begin(folder)
    uri = editor.open(folder / "main.tf")
    editor.wait(lambda: "gp2-volume" in editor.rules(uri))
    start, end = {"line": 2, "character": 22}, {"line": 2, "character": 23}
    editor.change(uri, 2, {"range": {"start": start, "end": end}, "text": "3"})
    editor.wait(lambda: editor.rules(uri) and "gp2-volume" not in editor.rules(uri))
    assert editor.said[uri]["version"] == 2
    at = {"line": 3, "character": 1}
    more = {"range": {"start": at, "end": at}, "text": "\r\n" + GP2.replace('"v"', '"w"')}
    editor.change(uri, 3, {"range": {"start": start, "end": end}, "text": "2"}, {"range": {"start": start, "end": end}, "text": "3"}, more)
    editor.wait(lambda: "gp2-volume" in editor.rules(uri))
    assert [one["range"]["start"]["line"] for one in editor.said[uri]["diagnostics"] if one["code"] == "gp2-volume"] == [5]
    editor.notify("textDocument/didClose", {"textDocument": {"uri": uri}})
    editor.wait(lambda: [one["range"]["start"]["line"] for one in editor.said[uri]["diagnostics"] if one["code"] == "gp2-volume"] == [2])


def test_a_change_is_seen_in_the_callers_of_a_module(begin: Callable[..., Editor], folder: Path) -> None:
    module = 'variable "tags" {}\nresource "aws_sqs_queue" "q" {\n  tags = var.tags\n}\n'
    write(folder, {"queue/main.tf": module, "main.tf": 'module "queue" {\n  source = "./queue"\n  tags   = { owner = "web" }\n}\n'})
    editor = begin()
    editor.begin(folder)
    uri = editor.open(folder / "queue/main.tf")
    caller = (folder / "main.tf").as_uri()
    editor.write(uri, 2, module.replace("var.tags", "{ for key, value in var.tags : upper(key) => value }"))
    editor.wait(
        lambda: "missing-cost-tags" in {one["code"] for one in editor.said.get(caller, {}).get("diagnostics", ()) if one["severity"] == 1}
    )
    (found,) = (one for one in editor.said[caller]["diagnostics"] if one["code"] == "missing-cost-tags")
    assert [each["location"]["uri"] for each in found["relatedInformation"]] == [uri]
    (folder / "queue/main.tf").write_text(module.replace("var.tags", "{}"))
    compare_without = editor.said[caller]
    editor.write(uri, 3, module)
    editor.wait(lambda: editor.said[caller] is not compare_without)
    assert "missing-cost-tags" not in {one["code"] for one in editor.said[caller]["diagnostics"] if one["severity"] == 1}


def test_what_is_outdated_and_what_is_unnecessary_is_marked(begin: Callable[..., Editor], folder: Path) -> None:
    write(folder, {"main.tf": GP2 + "# fac:ignore missing-budget\nlocals {}\n"})
    editor = begin()
    editor.begin(folder)
    uri = (folder / "main.tf").as_uri()
    editor.wait(lambda: editor.rules(uri))
    tags = {one["code"]: one.get("tags") for one in editor.said[uri]["diagnostics"]}
    assert (tags["gp2-volume"], tags["unused-ignore"], tags["missing-cost-tags"]) == ([2], [1], None)


HOSTILE = {
    "deep": "x = " + "[" * 50_000 + "]" * 50_000,
    "blocks": 'a "b" {\n' * 5_000,
    "doubling": "locals {\n"
    + "".join(f"  a{n} = {{ l = local.a{n - 1}, r = local.a{n - 1} }}\n" for n in range(1, 40))
    + "  a0 = { x = 1 }\n}\n",
    "garbage": '\x00\x01"${"${"${%{<<EOT\n' * 500,
    "one line": "x = " + "1 + " * 100_000 + "1",
}


def test_no_text_stops_the_server(begin: Callable[..., Editor], folder: Path) -> None:
    write(folder, {"main.tf": "", "other/main.tf": GP2})
    editor = begin()
    editor.begin(folder)
    uri = editor.open(folder / "main.tf", "")
    for version, text in enumerate((*HOSTILE.values(), GP2), 2):
        editor.write(uri, version, text)
        editor.wait(lambda: any(one["uri"] == uri and one.get("version") == version for one in editor.shown))  # noqa: B023 - waits
    assert "gp2-volume" in editor.rules(uri)
    assert "gp2-volume" in editor.rules((folder / "other/main.tf").as_uri())
    assert editor.told("window/showMessage") == []
