"""What an editor shows is what `fac-lint check` says of the same files, saved or not, at the very same characters."""

from __future__ import annotations

import json
import subprocess
from typing import TYPE_CHECKING, Any, TypeAlias

import pytest
from tests.unit.linter.json_twin import SPELLINGS, json_twin
from tests.unit.linter.lsp.editor import CAPABILITIES, PROGRAM
from tests.unit.linter.test_truth import CASES, read_case

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.unit.linter.lsp.editor import Editor, Message

pytestmark = pytest.mark.unit

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
    assert one["codeDescription"]["href"].endswith(f"/docs/reference/rules.md#{one['code']}")
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


def test_the_truth_is_shown(begin: Callable[..., Editor], tmp_path: Path) -> None:
    for case in CASES:
        files, _ = read_case(case)
        write(tmp_path / case.stem, files)
        write(tmp_path / f"{case.stem}_json", json_twin(files, SPELLINGS[1]))
    editor = begin()
    editor.begin(tmp_path)
    assert compare(editor, tmp_path) > 1000


def test_the_truth_is_shown_of_what_is_not_saved(begin: Callable[..., Editor], tmp_path: Path) -> None:
    disk, truth = tmp_path / "disk", tmp_path / "truth"
    for case in CASES[::4]:
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


# Policies


def test_a_mistake_in_a_policy_is_shown_where_it_is(begin: Callable[..., Editor], folder: Path) -> None:
    write(folder, {"main.tf": GP2})
    editor = begin()
    editor.begin(folder)
    module = (folder / "main.tf").as_uri()
    editor.wait(lambda: "gp2-volume" in editor.rules(module))
    uri = editor.open(folder / "finops.yaml", "version: 1\ntagz: {} # 😀\nlint:\n  severity: { gp2-volumes: error }\n")
    editor.wait(lambda: editor.said.get(uri, {}).get("diagnostics"))
    (found,) = editor.said[uri]["diagnostics"]
    assert (found["range"]["start"], found["severity"]) == ({"line": 1, "character": 0}, 1)
    assert found["message"] == "unknown key 'tagz'\nDid you mean tags?"
    editor.wait(lambda: editor.rules(module) == set())  # nothing is known of a module whose policy is none
    editor.write(uri, 2, "version: 1\nlint:\n  severity: { gp2-volumes: error }\n")
    editor.wait(lambda: "gp2-volume" in editor.rules(module))
    editor.wait(lambda: editor.said[uri]["diagnostics"][0]["severity"] == 2)
    (found,) = editor.said[uri]["diagnostics"]
    assert found["range"]["start"]["line"] == 2
    assert "Did you mean gp2-volume" in found["message"]
    editor.write(uri, 3, "version: 1\nlint:\n  severity: { gp2-volume: error }\n")
    editor.wait(lambda: not editor.said[uri]["diagnostics"])
    editor.wait(lambda: [one["severity"] for one in editor.said[module]["diagnostics"] if one["code"] == "gp2-volume"] == [1])


def test_a_policy_without_modules_is_looked_at(begin: Callable[..., Editor], tmp_path: Path) -> None:
    write(tmp_path, {"finops.yaml": "version: 2\n"})
    editor = begin()
    editor.begin()
    uri = editor.open(tmp_path / "finops.yaml")
    editor.wait(lambda: editor.said.get(uri, {}).get("diagnostics"))
    editor.notify("textDocument/didClose", {"textDocument": {"uri": uri}})
    editor.wait(lambda: not editor.said[uri]["diagnostics"])


def test_what_a_policy_extends_is_shown_at_its_own_place(begin: Callable[..., Editor], folder: Path) -> None:
    write(
        folder,
        {"main.tf": GP2, "finops.yaml": "version: 1\nextends: org/base.yaml\n", "org/base.yaml": "version: 1\nclouds: [aws, moon]\n"},
    )
    editor = begin()
    editor.begin(folder)
    uri = (folder / "org/base.yaml").as_uri()
    editor.wait(lambda: editor.said.get(uri, {}).get("diagnostics"))
    assert editor.said[uri]["diagnostics"][0]["range"]["start"] == {"line": 1, "character": 14}


def test_values_that_cannot_be_read_are_shown_where_they_are_wrong(begin: Callable[..., Editor], folder: Path) -> None:
    write(folder, {"main.tf": 'terraform {\n  backend "s3" {}\n}\nvariable "owner" {}\n', "terraform.tfvars": 'owner = "web"\n'})
    editor = begin()
    editor.begin(folder)
    uri = editor.open(folder / "terraform.tfvars", 'owner = "web"\n\nteam = ((\n')
    editor.wait(lambda: "unreadable" in editor.rules(uri))
    assert editor.said[uri]["diagnostics"][0]["range"]["start"]["line"] == 2


# How much is shown


def test_settings_say_what_is_shown(begin: Callable[..., Editor], folder: Path) -> None:
    text = 'variable "tags" {}\nresource "aws_ebs_volume" "v" {\n  type = "gp2"\n  tags = merge(var.tags, { owner = foo() })\n}\n'
    write(folder, {"main.tf": text + 'module "m" {\n  source = "x/y/z"\n}\n'})
    editor = begin()
    editor.begin(folder, options={"severity": "error", "unknown": "none", "delegated": "none", "delay": 1})
    uri = editor.open(folder / "main.tf")
    editor.notify(
        "workspace/didChangeConfiguration", {"settings": {"fac": {"severity": "error", "unknown": "hint", "delegated": "information"}}}
    )
    editor.wait(lambda: editor.said.get(uri))
    found = {(one["data"]["verdict"], one["severity"]) for one in editor.said[uri]["diagnostics"]}
    assert ("unknown", 4) in found
    assert not {verdict for verdict, severity in found if verdict == "violated" and severity != 1}
    editor.notify("workspace/didChangeConfiguration", {"settings": {"fac": {"unknown": "none", "ignore": ["missing-budget"]}}})
    editor.wait(lambda: "gp2-volume" in editor.rules(uri))
    assert "unknown" not in {one["data"]["verdict"] for one in editor.said[uri]["diagnostics"]}
    editor.wait(lambda: "missing-budget" not in editor.rules(uri))
    editor.notify("workspace/didChangeConfiguration", {"settings": {"fac": {"seveirty": "error"}}})
    editor.wait(lambda: editor.told("window/showMessage"))
    assert "Did you mean severity?" in editor.told("window/showMessage")[0]["message"]


def test_an_editor_that_is_asked_says_its_settings(begin: Callable[..., Editor], folder: Path) -> None:
    write(folder, {"main.tf": GP2, "other/policy.yaml": "version: 1\nlint:\n  ignore: [gp2-volume]\n"})
    editor = begin()
    settings = {"policy": "other/policy.yaml"}
    editor.answers["workspace/configuration"] = lambda _: [settings]
    dynamic = {"dynamicRegistration": True}
    workspace = {"configuration": True, "didChangeConfiguration": dynamic, "didChangeWatchedFiles": dynamic}
    editor.begin(folder, capabilities={**CAPABILITIES, "workspace": workspace})
    uri = (folder / "main.tf").as_uri()
    editor.wait(lambda: editor.rules(uri))
    assert "gp2-volume" not in editor.rules(uri)
    registered = {
        one["method"]: one["registerOptions"] for each in editor.told("client/registerCapability") for one in each["registrations"]
    }
    assert registered["workspace/didChangeConfiguration"] == {"section": "fac"}
    assert "**/finops.yaml" in {one["globPattern"] for one in registered["workspace/didChangeWatchedFiles"]["watchers"]}
    settings["policy"] = ""
    editor.notify("workspace/didChangeConfiguration", {"settings": None})
    editor.wait(lambda: "gp2-volume" in editor.rules(uri))


def test_an_editor_that_answers_nonsense_is_served(begin: Callable[..., Editor], folder: Path) -> None:
    write(folder, {"main.tf": GP2})
    editor = begin()
    editor.answers["workspace/configuration"] = lambda _: 7
    editor.answers["client/registerCapability"] = lambda _: {"a": [1]}
    dynamic = {"dynamicRegistration": True}
    editor.begin(folder, capabilities={"workspace": {"configuration": True, "didChangeWatchedFiles": dynamic}})
    editor.wait(lambda: editor.rules((folder / "main.tf").as_uri()))
    assert editor.leave() == 0


def test_what_is_outdated_and_what_is_unnecessary_is_marked(begin: Callable[..., Editor], folder: Path) -> None:
    write(folder, {"main.tf": GP2 + "# fac:ignore missing-budget\nlocals {}\n"})
    editor = begin()
    editor.begin(folder)
    uri = (folder / "main.tf").as_uri()
    editor.wait(lambda: editor.rules(uri))
    tags = {one["code"]: one.get("tags") for one in editor.said[uri]["diagnostics"]}
    assert (tags["gp2-volume"], tags["unused-ignore"], tags["missing-cost-tags"]) == ([2], [1], None)


# Where things are


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
