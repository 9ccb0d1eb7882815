"""What grows with a module is done away from where requests are answered: one of ten thousand inputs keeps nobody waiting."""

from __future__ import annotations

import asyncio
from functools import wraps
from importlib import import_module
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.unit.registry.conftest import Registry

pytestmark = pytest.mark.unit
GROWING = (
    "fac_registry.modules.adding._text",
    "fac_registry.modules.repository._card",
    "fac_registry.modules.repository._description",
    "fac_registry.modules.api._body",
    "fac_registry.pages.views.changes",
    "fac_registry.pages.views._readme",
    "fac_registry.pages.site.Site._text",
)


def test_what_grows_with_a_module_keeps_nobody_waiting(registry: Registry, module: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    done: dict[str, set[bool]] = {}

    def noting(name: str, work: Callable[..., object]) -> Callable[..., object]:
        @wraps(work)
        def note(*given: object) -> object:
            done.setdefault(name, set()).add(asyncio._get_running_loop() is None)  # noqa: SLF001 - the other one raises
            return work(*given)

        return note

    for name in GROWING:
        place, _, function = name.rpartition(".")
        owner = (
            getattr(import_module(place.rpartition(".")[0]), place.rpartition(".")[2]) if place.endswith("Site") else import_module(place)
        )
        monkeypatch.setattr(owner, function, noting(name, getattr(owner, function)))
    token = registry.token()
    for number in ("1.0.0", "1.1.0"):
        assert registry.put(f"acme/away/aws/{number}", module, token).status == 201
    for path in ("/modules/acme/away/aws", "/modules/acme/away/aws/1.1.0/changes/1.0.0", "/v1/modules/acme/away/aws/1.1.0"):
        assert registry.ask(path, token).status == 200
    assert set(done) == set(GROWING)
    assert all(away == {True} for away in done.values()), done
