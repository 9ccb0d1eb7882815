"""Words that nobody has: guessed from what the caller may see, and from nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fac_registry.modules.spelling import MOST_CHARACTERS, nearest

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.unit.registry.conftest import Registry

pytestmark = pytest.mark.unit
KNOWN = ("aws", "bucket", "lambda", "queue", "sqs", "storage")


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("qeue", "queue"),
        ("queeu", "queue"),
        ("Lamda", "lambda"),
        ("bukcet", "bucket"),
        ("lamb", "lamb"),  # part of a word that is there
        ("zebra", "zebra"),
        ("sns", "sns"),  # two of three letters are not enough to say that something else was meant
        ("acme/queeu", "acme/queeu"),
        ("%", "%"),
        ("", ""),
    ],
)
def test_words(word: str, meant: str) -> None:
    assert nearest(word, KNOWN) == meant


@given(st.text(max_size=2 * MOST_CHARACTERS))
def test_any_word_is_kept_or_known(word: str) -> None:
    assert nearest(word, KNOWN) in {word, *KNOWN}
    assert nearest(word, ()) == word


def test_home_shows_what_was_meant(serve: Callable[..., Registry], tarball: Callable[..., bytes]) -> None:
    registry = serve()
    token = registry.token(namespace="*")
    for address in ("pages/sqs-queue/aws", "hidden/secret-thing/aws"):
        assert registry.put(f"{address}/1.0.0", tarball({"main.tf": ""}), token).status == 201
    registry.open_namespace("pages")
    told = registry.ask("/?q=qeue", accept="text/html").data.decode()
    assert "Nothing matches “qeue”. Shown is what matches “queue”." in told
    assert "pages/</span>sqs-queue" in told
    hidden = registry.ask("/?q=secert", accept="text/html").data.decode()
    assert "Nothing matches." in hidden
    assert "secret" not in hidden
    assert "secret-thing" in registry.ask("/?q=secert", registry.token("read", "hidden"), accept="text/html").data.decode()
