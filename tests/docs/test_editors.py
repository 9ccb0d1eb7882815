"""The page about editors: each configuration is well-formed, starts the program with words that it takes, and sets what can be set."""

from __future__ import annotations

import json
import re
import tomllib
from typing import TYPE_CHECKING, Any

import msgspec
import pytest
from tests.ci.pages import EDITORS, shown_files
from tests.unit.linter.lsp.editor import PROGRAM, Editor

from fac_lint.lsp.features.code_actions import FIX_ALL
from fac_lint.lsp.settings import DEFAULT, Settings, read

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.unit

PAGE = EDITORS.read_text(encoding="utf-8")
FILES = shown_files(EDITORS)
CLOSING = {"(": ")", "[": "]", "{": "}"}


def within(data: object) -> Iterator[object]:
    yield data
    for inner in data.values() if isinstance(data, dict) else data if isinstance(data, list) else ():
        yield from within(inner)


def settings_in(name: str) -> dict[str, Any]:
    """Return the settings that a file gives, whatever its language."""
    pairs = re.findall(r"[{(:\s\"](\w+)\"?\s*(?:[=:]|\s)\s*\"(hint|information|none)\"", FILES[name])
    return dict(pairs)


def test_each_editor_has_its_file() -> None:
    assert set(FILES) == {"settings.json", "init.lua", "languages.toml", "zed/settings.json", "init.el"}


@pytest.mark.parametrize("name", [name for name in FILES if name.endswith(".json")])
def test_json_can_be_read(name: str) -> None:
    found = list(within(json.loads(FILES[name])))
    assert "fac-lint" in found
    assert ["lsp"] in found


def test_toml_can_be_read_and_names_the_server_where_it_is_used() -> None:
    found = tomllib.loads(FILES["languages.toml"])
    assert found["language-server"]["fac-lint"]["args"] == ["lsp"]
    assert all("fac-lint" in language["language-servers"] for language in found["language"])
    assert read(found["language-server"]["fac-lint"]["config"])[1] == ""


@pytest.mark.parametrize("name", [name for name in FILES if name.endswith((".lua", ".el"))])
def test_brackets_are_closed(name: str) -> None:
    open_ones: list[str] = []
    for character in re.sub(r'"[^"]*"', "", FILES[name]):
        if character in CLOSING:
            open_ones.append(CLOSING[character])
        elif character in CLOSING.values():
            assert open_ones.pop() == character
    assert open_ones == []
    assert re.search(r'"fac-lint",? "lsp"', FILES[name])


@pytest.mark.parametrize("name", FILES)
def test_what_is_set_can_be_set(name: str) -> None:
    assert settings_in(name) == {"delegated": "hint"}
    assert read(settings_in(name))[1] == ""


def test_the_table_tells_of_each_setting() -> None:
    rows = dict(re.findall(r"^\| `(\w+)` \| `(.*?)` \|", PAGE, re.MULTILINE))
    fields = {field.encode_name: getattr(DEFAULT, field.name) for field in msgspec.structs.fields(Settings)}
    assert {name: json.loads(value) for name, value in rows.items()} == {
        name: list(value) if isinstance(value, tuple) else value for name, value in fields.items()
    }
    for field in msgspec.structs.fields(Settings):
        (row,) = re.findall(rf"^\| `{field.encode_name}` \|.*$", PAGE, re.MULTILINE)
        choices = getattr(field.type, "__args__", ())
        assert all(f"`{choice}`" in row for choice in choices if isinstance(choice, str))


def test_the_kinds_of_actions_are_those_that_are_offered() -> None:
    assert set(re.findall(r"source\.\w+(?:\.\w+)*", PAGE)) == {FIX_ALL}


def test_the_program_takes_the_words() -> None:
    editor = Editor(PROGRAM, "lsp")
    try:
        assert "codeActionProvider" in editor.begin(options={"delegated": "hint"})
        assert editor.leave() == 0
    finally:
        editor.close()
