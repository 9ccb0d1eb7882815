"""The nearest policy holds, and none that cannot be read gives way to a weaker one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from fac_core.errors import UserError
from fac_core.policy import BUILT_IN, find, policy_for

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit


def test_the_nearest_policy_is_found_within_the_repository(tmp_path: Path) -> None:
    inner = tmp_path / "repository" / "modules" / "queue"
    inner.mkdir(parents=True)
    (tmp_path / "finops.yaml").write_text("version: 1\n")
    assert find(inner) == tmp_path / "finops.yaml"
    (tmp_path / "repository" / ".git").mkdir()
    assert find(inner) is None
    assert policy_for(inner) is BUILT_IN
    (tmp_path / "repository" / "finops.yaml").write_text("version: 1\ncurrency: EUR\n")
    (inner / "main.tf").write_text("")
    assert find(inner / "main.tf") == tmp_path / "repository" / "finops.yaml"
    assert policy_for(inner).currency == "EUR"
    assert policy_for(inner, tmp_path / "finops.yaml").currency == "USD"


@pytest.mark.parametrize("kind", ["folder", "dangling link", "empty"])
def test_a_policy_that_cannot_be_read_is_no_reason_for_a_weaker_one(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "finops.yaml"
    if kind == "folder":
        path.mkdir()
    elif kind == "empty":
        path.touch()
    else:
        path.symlink_to(tmp_path / "gone.yaml")
    with pytest.raises(UserError) as refused:
        policy_for(tmp_path)
    assert refused.value.path is not None
    assert str(refused.value.path).endswith("finops.yaml")


def test_a_name_too_long_for_a_file_has_no_policy_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "finops.yaml").write_text("version: 1\n")
    assert find(tmp_path / ("x" * 300)) == tmp_path / "finops.yaml"


def test_an_explicit_policy_must_exist(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="No such file"):
        policy_for(tmp_path, tmp_path / "none.yaml")
