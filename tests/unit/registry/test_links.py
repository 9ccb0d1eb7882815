from __future__ import annotations

import stat
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fac_core.errors import UserError
from fac_registry.errors import LinkExpiredError
from fac_registry.links import Links, load_keys

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit
DIGEST = "a" * 64
OLD, NEW = b"o" * 32, b"n" * 32


def links(*keys: bytes, now: float = 1_000_000.0) -> Links:
    return Links(keys or (OLD,), 900, lambda: now)


def parts(path: str) -> tuple[str, str, str, str]:
    _, _, _, digest, expires, signature, filename = path.split("/")
    return digest, expires, signature, filename


def test_a_link_is_good_for_one_to_two_lifetimes() -> None:
    for now in (1_000_000, 1_000_350, 1_000_799):
        made = parts(links(now=now).path(DIGEST, "q.tar.gz"))
        assert now + 900 <= int(made[1]) <= now + 1800
        links(now=now).check(*made)
        links(now=now + 899).check(*made)
        with pytest.raises(LinkExpiredError, match="expired"):
            links(now=now + 1801).check(*made)


def test_links_of_one_window_are_equal_so_that_answers_can_be_cached() -> None:
    assert links(now=900_000).path(DIGEST, "q") == links(now=900_899).path(DIGEST, "q") != links(now=900_900).path(DIGEST, "q")


@given(st.integers(0, 3), st.text(alphabet="0123456789abcdefé+-. ", max_size=70))
def test_a_link_with_any_part_changed_is_refused(part: int, text: str) -> None:
    made = list(parts(links().path(DIGEST, "q.tar.gz")))
    changed = [*made[:part], text, *made[part + 1 :]]
    if changed == made:
        return
    with pytest.raises(LinkExpiredError) as refused:
        links().check(*changed)
    assert refused.value.code == 403


@pytest.mark.parametrize("other", ["0{}", "+{}", "{}.0", "{} ", "1_{}"])
def test_an_end_is_written_in_one_way(other: str) -> None:
    digest, expires, signature, filename = parts(links().path(DIGEST, "q"))
    with pytest.raises(LinkExpiredError, match="damaged"):
        links().check(digest, other.format(expires), signature, filename)


def test_a_key_is_rotated_without_breaking_links() -> None:
    before = parts(links(OLD).path(DIGEST, "q"))
    links(NEW, OLD).check(*before)
    after = parts(links(NEW, OLD).path(DIGEST, "q"))
    assert after != before
    links(NEW).check(*after)
    with pytest.raises(LinkExpiredError):
        links(NEW).check(*before)


def test_a_key_is_made_once_and_for_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "link.key"
    first = load_keys(path)
    assert load_keys(path) == first
    assert len(first[0]) == 32
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("text", ["", "xyz", "abcd", "a" * 63])
def test_a_damaged_key_file_is_a_users_problem(tmp_path: Path, text: str) -> None:
    path = tmp_path / "link.key"
    path.write_text(text)
    with pytest.raises(UserError, match="key file"):
        load_keys(path)


def test_keys_are_not_shown() -> None:
    assert "o" * 32 not in repr(links())
