"""CI files, ours and those that the page shows, are valid for the public schemas of their systems."""

from __future__ import annotations

import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from pre_commit.clientlib import load_config, load_manifest  # type: ignore[import-untyped]
from tests.ci.pages import PAGE, ROOT, shown_files

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit

SCHEMAS = {
    "action.yml": ["vendor.github-actions"],
    "ci/gitlab/fac-lint.yml": ["vendor.gitlab-ci", "--data-transform", "gitlab-ci"],
    ".github/workflows/costs.yml": ["vendor.github-workflows"],
    ".gitlab-ci.yml": ["vendor.gitlab-ci", "--data-transform", "gitlab-ci"],
    "azure-pipelines.yml": ["vendor.azure-pipelines", "--data-transform", "azure-pipelines", "--regex-variant", "python"],
}
OTHERS = {"Jenkinsfile", ".pre-commit-config.yaml"}


def invalid(text: str, name: str, folder: Path) -> str:
    file = folder / name.rsplit("/", 1)[-1]
    file.write_text(text, encoding="utf-8")
    words = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", *SCHEMAS[name], str(file)]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    return "" if done.returncode == 0 else done.stdout


def text_of(name: str) -> str:
    return shown_files().get(name) or (ROOT / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", SCHEMAS)
def test_files_are_valid(name: str, tmp_path: Path) -> None:
    assert invalid(text_of(name), name, tmp_path) == ""


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_mistake_is_seen(name: str, tmp_path: Path) -> None:
    lines = text_of(name).splitlines()
    mistaken = [re.sub(r"^(\s*)(steps|stage|script|inputs|include):", r"\1stepz:", line) for line in lines]
    assert mistaken != lines
    assert invalid("\n".join(mistaken), name, tmp_path) != ""


def test_every_file_that_is_shown_is_checked() -> None:
    assert set(shown_files()) == (set(SCHEMAS) | OTHERS) - {"action.yml", "ci/gitlab/fac-lint.yml"}
    assert all((ROOT / name).exists() for name in set(SCHEMAS) - set(shown_files()))


def test_the_page_offers_each_hook_and_pre_commit_takes_it(tmp_path: Path) -> None:
    (tmp_path / "config.yaml").write_text(shown_files()[".pre-commit-config.yaml"])
    (shown,) = load_config(str(tmp_path / "config.yaml"))["repos"]
    offered = [hook["id"] for hook in load_manifest(str(ROOT / ".pre-commit-hooks.yaml"))]
    assert [hook["id"] for hook in shown["hooks"]] == offered


def test_the_page_names_inputs_and_variables_that_there_are() -> None:
    said = set(re.findall(r"`(FAC_\w+)", PAGE.read_text()))
    template = (ROOT / "ci/gitlab/fac-lint.yml").read_text()
    assert all(name in template for name in said)
