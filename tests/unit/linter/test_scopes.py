"""Rules and severities that hold in some paths only."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from fac_core.finding import Verdict
from fac_lint.run import engine

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit

QUEUE = 'resource "aws_sqs_queue" "q" {\n  tags = { Name = "q" }\n}\n'
POLICY = """version: 1
tags: {required: {owner: {}}}
budgets: {level: module}
lint:
  select: [missing-cost-tags, missing-budget, unused-ignore]
"""
TODAY = date(2026, 11, 23)
EVERYWHERE = {
    "examples/a/main.tf": "eb",
    "main.tf": "eb",
    "modules/a/examples/b/main.tf": "eb",
    "modules/a/main.tf": "eb",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / ".git").mkdir()
    for name in EVERYWHERE:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(QUEUE)
    return tmp_path


def found(folder: Path, base: Path | None = None, policy: Path | None = None) -> dict[str, str]:
    """Return what is said of each file: `e` and `w` for tags (error, warning), `b` for a budget."""
    report = engine.lint([folder], engine.Options(TODAY, policy), base or folder).report
    said: dict[str, str] = {}
    for one in report.of(Verdict.VIOLATED):
        sign = "b" if one.rule == "missing-budget" else "u" if one.rule == "unused-ignore" else one.severity.value[0]
        said[one.file] = "".join(sorted(said.get(one.file, "") + sign, key="ewiub".index))
    return said


def scoped(folder: Path, *scopes: str) -> None:
    (folder / "finops.yaml").write_text(POLICY + "  scopes:\n" + "".join(f"    - {scope}\n" for scope in scopes))


@pytest.mark.parametrize(
    ("scopes", "changed"),
    [
        (["{paths: [nowhere/], ignore: [missing-budget]}"], {}),
        (["{paths: [examples/], ignore: [missing-budget]}"], {"examples/a/main.tf": "e", "modules/a/examples/b/main.tf": "e"}),
        (["{paths: [/examples/], ignore: [missing-budget]}"], {"examples/a/main.tf": "e"}),
        (["{paths: ['examples/**'], ignore: [missing-budget]}"], {"examples/a/main.tf": "e"}),
        (["{paths: ['/*.tf'], severity: {missing-cost-tags: warning}}"], {"main.tf": "wb"}),
        (["{paths: [modules/], select: [missing-budget]}"], {"modules/a/main.tf": "b", "modules/a/examples/b/main.tf": "b"}),
        (
            [
                "{paths: [modules/], severity: {missing-cost-tags: warning}, ignore: [missing-budget]}",
                "{paths: [modules/a/examples/], severity: {missing-cost-tags: info}}",
            ],
            {"modules/a/main.tf": "w", "modules/a/examples/b/main.tf": "i"},
        ),
    ],
)
def test_scopes(scopes: list[str], changed: dict[str, str], folder: Path) -> None:
    scoped(folder, *scopes)
    assert found(folder) == {**EVERYWHERE, **changed}


def test_patterns_count_from_the_policy_that_was_found_and_not_from_where_one_stands(folder: Path) -> None:
    scoped(folder, "{paths: [/modules/a/*.tf], ignore: [missing-budget]}")
    assert found(folder, folder / "modules")["a/main.tf"] == "e"
    (folder / "org").mkdir()
    (folder / "finops.yaml").rename(folder / "org" / "finops.yaml")
    assert found(folder, policy=folder / "org" / "finops.yaml")["modules/a/main.tf"] == "e"


def test_scopes_of_policies_that_extend_one_another_add_up(folder: Path) -> None:
    scoped(folder, "{paths: [modules/], ignore: [missing-budget], severity: {missing-cost-tags: info}}")
    (folder / "finops.yaml").rename(folder / "parent.yaml")
    own = "version: 1\nextends: parent.yaml\nlint: {scopes: [{paths: [modules/], severity: {missing-cost-tags: warning}}]}\n"
    (folder / "finops.yaml").write_text(own)
    assert found(folder)["modules/a/main.tf"] == "w"


def test_a_comment_about_a_rule_that_does_not_run_there_waits(folder: Path) -> None:
    scoped(folder, "{paths: [examples/], ignore: [missing-cost-tags]}")
    (folder / "examples" / "a" / "main.tf").write_text(f"# fac:ignore missing-cost-tags\n{QUEUE}")
    (folder / "main.tf").write_text(f"# fac:ignore missing-budget, missing-cost-tags\n{QUEUE}")
    (folder / "modules" / "a" / "main.tf").write_text(f"# fac:ignore missing-cost-tags\nlocals {{}}\n{QUEUE}")
    assert found(folder) == {"examples/a/main.tf": "b", "modules/a/examples/b/main.tf": "b", "modules/a/main.tf": "eub"}


@pytest.mark.parametrize("path", ["../other/", "./a", "", "/", "!a", "#a"])
def test_patterns_that_match_nothing_are_refused(path: str, folder: Path) -> None:
    from fac_core.document import DocumentError  # noqa: PLC0415 - only here

    scoped(folder, f"{{paths: ['{path}'], ignore: [missing-budget]}}")
    with pytest.raises(DocumentError):
        found(folder)


def test_names_that_nothing_bears_are_told(folder: Path) -> None:
    from fac_core.document import DocumentError  # noqa: PLC0415 - only here

    scoped(folder, "{paths: [a], ignore: [missing-budgte], severity: {missing-tags: info}}")
    notes = engine.lint([folder], engine.Options(TODAY), folder).notes
    assert [note.partition(": ")[2].partition("\n")[0] for note in notes] == [
        "no rule or set of rules is called 'missing-budgte'",
        "no rule or set of rules is called 'missing-tags'",
    ]
    scoped(folder, "{paths: [a], select: [missing-budgte]}")
    with pytest.raises(DocumentError, match="missing-budgte"):
        found(folder)
