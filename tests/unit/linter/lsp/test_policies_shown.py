"""Mistakes in policies and in values of inputs are shown where they are, while somebody writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.unit.linter.lsp.showing import GP2, write

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.unit.linter.lsp.editor import Editor

pytestmark = pytest.mark.unit


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
