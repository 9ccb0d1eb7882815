"""How much is shown is what the editor's settings say, whenever it says them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.unit.linter.lsp.editor import CAPABILITIES
from tests.unit.linter.lsp.showing import GP2, write

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.unit.linter.lsp.editor import Editor

pytestmark = pytest.mark.unit


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
