"""Own templates take the place of single ones; mistakes in them are told with file and line."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from fac_core.errors import UserError
from fac_core.manifest.module_lock import LOCK
from fac_core.policy import BUILT_IN
from fac_gen.blueprint.build import blueprint
from fac_gen.module import module_files
from fac_gen.render.overrides import copy_templates, digests, names_of_templates

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit


def test_one_template_is_replaced_and_recorded(tmp_path: Path) -> None:
    made = blueprint("aws_sqs_queue", BUILT_IN)
    checks = tmp_path / "common" / "checks.tf.j2"
    checks.parent.mkdir()
    checks.write_text("# {{ m.name }}\n")
    ours, own = module_files(made), module_files(made, tmp_path)
    assert {name for name in ours if ours[name] != own[name] and not name.startswith(".fac/")} == {"checks.tf"}
    assert own["checks.tf"] == "# sqs-queue\n"
    assert list(json.loads(own[LOCK])["templates"]) == ["common/checks.tf.j2"]
    checks.write_text("# again\n")
    assert module_files(made, tmp_path)["checks.tf"] == "# again\n"


def test_a_copy_of_every_template_changes_nothing(tmp_path: Path) -> None:
    assert len(list(copy_templates(names_of_templates(), tmp_path))) == len(names_of_templates()) == len(digests(tmp_path))
    made = blueprint("aws_s3_bucket", BUILT_IN)
    ours, own = module_files(made), module_files(made, tmp_path)
    assert {name for name in ours if ours[name] != own[name]} == {LOCK}
    with pytest.raises(UserError, match="already"):
        list(copy_templates(["common/main.tf.j2"], tmp_path))
    with pytest.raises(UserError, match=r"main\.tf\.j2"):
        list(copy_templates(["common/main.tf"], tmp_path / "other"))


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("\n{{ nope }}\n", 2, "nope"),
        ("\n\n{% if %}\n", 3, "expression"),
        ("{{ m.nope }}\n", 1, "nope"),
        ("{{ 1 / 0 }}\n", 1, "zero"),
        ("{% include 'nope.j2' %}\n", 1, "nope"),
    ],
)
def test_mistakes_are_told_with_their_line(tmp_path: Path, text: str, line: int, said: str) -> None:
    checks = tmp_path / "common" / "checks.tf.j2"
    checks.parent.mkdir()
    checks.write_text(text)
    with pytest.raises(UserError, match=said) as caught:
        module_files(blueprint("aws_sqs_queue", BUILT_IN), tmp_path)
    assert (caught.value.path, caught.value.line) == (str(checks), line)


def test_a_name_of_no_template_is_told(tmp_path: Path) -> None:
    (tmp_path / "check.tf.j2").write_text("")
    with pytest.raises(UserError, match=r"checks\.tf\.j2"):
        digests(tmp_path)
    with pytest.raises(UserError, match="no such folder"):
        digests(tmp_path / "missing")
