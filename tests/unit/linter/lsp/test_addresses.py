"""Addresses of files: whatever a file is called, its address leads to it, and what is no file has no path."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from fac_lint.lsp.addresses import below, path_of, real, uri_of

pytestmark = pytest.mark.unit

NAMES = st.text(st.characters(exclude_characters="/\0", exclude_categories=["Cs"]), min_size=1).filter(lambda name: name not in {".", ".."})


@given(st.lists(NAMES, min_size=1, max_size=4))
@example(["a b", "ü;x?y#z%20", "100%.tf"])
def test_an_address_leads_to_its_file(names: list[str]) -> None:
    path = Path("/", *names)
    uri = uri_of(path)
    assert uri.isascii()
    assert path_of(uri) == path
    assert path_of(path.as_uri()) == path
    assert path_of(below("file:///", path.relative_to("/").as_posix())) == path


def test_names_that_are_no_text_have_addresses() -> None:
    path = Path(os.fsdecode(b"/a\xff/main.tf"))
    assert uri_of(path) == "file:///a%FF/main.tf"
    assert path_of("file:///a%FF/main.tf") == path


@pytest.mark.parametrize(
    "uri",
    [
        "untitled:Untitled-1",
        "git:/a/b.tf",
        "file://server/share/main.tf",
        "",
        "main.tf",
        "file:a",
        "file:///a%00b",
        "vscode-remote://x/a.tf",
    ],
)
def test_what_is_no_file_here_has_no_path(uri: str) -> None:
    assert path_of(uri) is None


@pytest.mark.parametrize(
    "uri", ["file:///a/main.tf", "FILE:///a/main.tf", "file:/a/main.tf", "file://localhost/a/main.tf", "file:///a/main.tf?x#y"]
)
def test_spellings_of_an_address(uri: str) -> None:
    assert path_of(uri) == Path("/a/main.tf")


def test_the_folder_of_a_real_path_holds_no_links_and_the_file_may_be_one(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder/main.tf").symlink_to("other.tf")
    (tmp_path / "link").symlink_to("folder")
    assert real(tmp_path / "link/main.tf") == tmp_path.resolve() / "folder/main.tf"


def test_what_lies_below_is_written_as_the_folder_is() -> None:
    assert below("file:///c%3A/x%20y/", "a b/main.tf") == "file:///c%3A/x%20y/a%20b/main.tf"
    assert below("file:///x", ".") == "file:///x"
