"""What tools ask besides installing: lists, search, details, and archives with a token."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING, Any

import pytest

from fac_registry.database import BACKENDS

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.unit.registry.conftest import Registry

pytestmark = pytest.mark.unit
DATABASES = BACKENDS.names()
MAIN = 'variable "name" {\n  type = string\n}\n\nvariable "size" {\n  default = 1\n}\n\noutput "id" {\n  value = 1\n}\n'


@pytest.fixture(scope="module")
def stocked(serve: Callable[..., Registry], tarball: Callable[..., bytes]) -> Registry:
    registry = serve()
    token = registry.token(namespace="*")
    for address in (
        "open/queue/aws/1.0.0",
        "open/queue/aws/1.10.0",
        "open/queue/google/0.1.0",
        "open/table/aws/2.0.0",
        "closed/queue/aws/1.0.0",
    ):
        files = {"main.tf": f"{MAIN}# {address}\n", "README.md": "# It\n\nHolds orders.\n", "modules/dlq/main.tf": ""}
        assert registry.put(address, tarball(files), token).status == 201
    registry.open_namespace("open")
    return registry


def ask(registry: Registry, path: str, token: str | None = None) -> dict[str, Any]:
    answer = registry.ask(path, token)
    assert (answer.status, answer.headers["content-type"]) == (200, "application/json"), answer.data
    return dict(json.loads(answer.data))


def listed(registry: Registry, path: str, token: str | None = None) -> list[str]:
    return [module["id"] for module in ask(registry, path, token)["modules"]]


def test_lists_hold_the_newest_of_what_may_be_read(stocked: Registry) -> None:
    everything = ["open/queue/aws/1.10.0", "open/queue/google/0.1.0", "open/table/aws/2.0.0"]
    assert listed(stocked, "/v1/modules") == everything
    assert listed(stocked, "/v1/modules/open") == everything
    assert listed(stocked, "/v1/modules/open/queue") == everything[:2]
    assert listed(stocked, "/v1/modules?provider=google") == everything[1:2]
    assert listed(stocked, "/v1/modules/search?q=TABLE") == everything[2:]
    assert listed(stocked, "/v1/modules/search?q=closed") == []
    assert listed(stocked, "/v1/modules/closed") == []
    assert listed(stocked, "/v1/modules/search?q=closed", stocked.token("read", "closed")) == ["closed/queue/aws/1.0.0"]
    assert stocked.ask("/v1/modules", "nonsense").status == 401


def test_pages_follow_each_other(stocked: Registry) -> None:
    path, found = "/v1/modules?limit=2&q=orders", []
    while path:
        page = ask(stocked, path)
        found += [module["id"] for module in page["modules"]]
        path = page["meta"].get("next_url", "")
    assert found == ["open/queue/aws/1.10.0", "open/queue/google/0.1.0", "open/table/aws/2.0.0"]
    assert page["meta"] == {"limit": 2, "current_offset": 2, "prev_offset": 0}


@pytest.mark.parametrize("query", ["offset=-1", "offset=x", "limit=1e3", "offset=\u0663", "offset=" + "9" * 5000])
def test_numbers_that_are_none_are_refused(stocked: Registry, query: str) -> None:
    answer = stocked.ask(f"/v1/modules?{query}")
    assert answer.status == 400
    assert "is no number" in stocked.problem(answer)["detail"]


@pytest.mark.parametrize(
    "path", ["?limit=%00", "/search?q=%00", "?provider=%00", "?verdict=a%00", "/%00", "/acme/%00", "/a%00/m/aws/versions"]
)
def test_nul_characters_reach_no_database(stocked: Registry, path: str) -> None:
    answer = stocked.ask(f"/v1/modules{path}")
    assert (answer.status, "NUL" in stocked.problem(answer)["detail"]) == (400 if "?" in path else 404, True)


def test_details_say_what_tools_read(stocked: Registry) -> None:
    newest = ask(stocked, "/v1/modules/open/queue/aws")
    assert newest["id"] == "open/queue/aws/1.10.0"
    assert newest["source"] == f"{stocked.url}/modules/open/queue/aws"
    assert newest["versions"] == ["1.0.0", "1.10.0"]
    assert newest["published_at"].endswith("Z")
    assert [(one["name"], one["required"], one["default"]) for one in newest["root"]["inputs"]] == [
        ("name", True, ""),
        ("size", False, "1"),
    ]
    assert newest["root"]["outputs"] == [{"name": "id", "description": ""}]
    assert newest["submodules"] == [{"path": "modules/dlq", "name": "dlq"}]
    assert ask(stocked, "/v1/modules/open/queue/aws/1.0.0")["version"] == "1.0.0"
    page = stocked.ask(newest["source"].removeprefix(stocked.url), accept="text/html")
    assert page.status == 200


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/v1/modules/open/queue/azurerm", 404),
        ("/v1/modules/open/queue/aws/9.9.9", 404),
        ("/v1/modules/open/queue/aws/x", 404),
        ("/v1/modules/closed/queue/aws", 401),
        ("/v1/modules/closed/absent/aws", 401),
        ("/v1/modules/closed/queue/aws/1.0.0", 401),
        ("/v1/modules/closed/queue/aws/download", 401),
        ("/v1/modules/open/absent/aws/download", 404),
    ],
)
def test_what_is_not_there_or_not_for_all(stocked: Registry, path: str, status: int) -> None:
    assert stocked.ask(path).status == status


def test_a_download_without_a_version_leads_to_the_newest(stocked: Registry) -> None:
    answer = stocked.ask("/v1/modules/open/queue/aws/download")
    assert (answer.status, answer.headers["location"]) == (302, "/v1/modules/open/queue/aws/1.10.0/download")
    assert stocked.ask(answer.headers["location"]).status == 200


def test_the_name_of_a_route_is_no_namespace(stocked: Registry, tarball: Callable[..., bytes]) -> None:
    answer = stocked.put("search/m/aws/1.0.0", tarball({"main.tf": ""}), stocked.token(namespace="*"))
    assert answer.status == 400
    assert "the registry itself" in stocked.problem(answer)["detail"]


def test_archives_also_take_a_token_of_their_namespace(stocked: Registry) -> None:
    read = stocked.token("read", "closed")
    location = stocked.ask("/v1/modules/closed/queue/aws/1.0.0/download", read).headers["x-terraform-get"]
    good = location.partition("?")[0]
    expires, signature = good.split("/")[4:6]
    stale = good.replace(expires, "1000000000").replace(signature, "0" * 64)
    basic = base64.b64encode(f"anybody:{read}".encode()).decode()
    assert stocked.ask(good).status == 200
    assert stocked.ask(stale).status == 403
    assert stocked.ask(stale, read).data == stocked.ask(good).data
    assert stocked.ask(stale, authorization=f"Basic {basic}").status == 200
    assert stocked.ask(stale, stocked.token("read", "open")).status == 403
    assert stocked.ask(stale, "nonsense").status == 401
    assert stocked.ask(stale.replace(stale.split("/")[3], "0" * 64), read).status == 403
