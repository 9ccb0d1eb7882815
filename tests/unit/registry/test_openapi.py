"""The description of the API: it is whole, a client that knows nothing else gets along, and nothing sent by it breaks the server."""

from __future__ import annotations

import base64
import json
import re
from random import Random
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest
from starlette.routing import Route, Router
from tests.api_client import ApiClient
from tests.unit.registry.other_registry import OtherRegistry, served, trusted
from tests.unit.registry.test_audit import where
from tests.unit.registry.test_cli import run
from tests.unit.registry.test_provider_keys import armored, detached, new_key, provider_zip
from tests.unit.registry.test_publisher_requests import RUN

from fac_registry.app import create_app
from fac_registry.openapi import ATTRIBUTE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.identity_provider import IdentityProvider
    from tests.unit.registry.conftest import Registry

pytestmark = pytest.mark.unit
# What is none of the API's business: pages have their own routes, and the description does not describe itself.
UNDESCRIBED = {"/v1/openapi.json"}
MODULE = {"namespace": "acme", "name": "queue", "system": "aws"}
PROVIDER = {"namespace": "acme", "type": "thing"}


@pytest.fixture(scope="module")
def other(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OtherRegistry]:
    with trusted(tmp_path_factory.mktemp("ca")) as authority, served(authority, OtherRegistry()) as running:
        running.offer("1.0.0")
        yield running


@pytest.fixture(scope="module")
def registry(serve: Callable[..., Registry], other: OtherRegistry) -> Registry:
    return serve(by_name=True, mirror=f"{other.host}/acme/*", mirror_network="127.0.0.1")


@pytest.fixture(scope="module")
def api(registry: Registry) -> ApiClient:
    return ApiClient(registry)


def test_every_route_of_the_api_is_described(registry: Registry, api: ApiClient) -> None:
    app = create_app(registry.settings).app
    assert isinstance(app, Router)
    routes = [route for route in app.routes if isinstance(route, Route) and route.path.startswith("/v1/")]
    assert {route.path for route in routes if not hasattr(route.endpoint, ATTRIBUTE)} == UNDESCRIBED
    assert set(api.document["paths"]) == {route.path for route in routes} - UNDESCRIBED


def test_the_description_holds_together(api: ApiClient) -> None:
    assert api.document["openapi"] == "3.1.0"
    assert api.document["servers"] == [{"url": api.registry.url}]
    methods = [one for of in api.document["paths"].values() for one in of.values()]
    assert len(api.operations) == len(methods), "every operation has a name of its own"
    named = {reference.rpartition("/")[2] for reference in re.findall(r'"\$ref":\s*"([^"]+)"', json.dumps(api.document))}
    assert named == set(api.document["components"]["schemas"])
    texts = [one.get("description", "") for one in api.document["components"]["schemas"].values()]
    assert not [text for text in texts if "\n " in text], "a text is indented as the source is"
    for path, of in api.document["paths"].items():
        for one in of.values():
            parts = {part["name"] for part in one["parameters"] if part["in"] == "path"}
            assert parts == set(re.findall(r"\{(\w+)\}", path))
            assert one["summary"].endswith((".", "alike", "``"))
            assert one["x-scope"] in ("read", "publish", "admin") if one["security"] else "x-scope" not in one


def test_a_client_that_knows_the_description_alone_gets_along(
    api: ApiClient, module: bytes, identity_provider: IdentityProvider, other: OtherRegistry
) -> None:
    registry = api.registry
    mirror_round_trip(api, other)
    modules_round_trip(api, module)
    providers_round_trip(api)
    owners_round_trip(api)
    identity_provider.person = dict(RUN)
    given = ("--issuer", identity_provider.issuer, "--claim", "repository=acme/modules", "--claim", "environment=release")
    run("publisher", "trust", "acme", *where(registry.settings), *given)
    form = {
        "grant_type": "urn:ietf:params:oauth:grant-type:token-exchange",
        "subject_token_type": "urn:ietf:params:oauth:token-type:jwt",
        "subject_token": identity_provider.token(registry.url),
    }
    assert api.call("trusted_publishing_exchange", None, form)["expires_in"] == 900
    assert api.ask("trusted_publishing_exchange", None, {**form, "grant_type": "x"}, {}).status == 400
    assert api.called == set(api.operations)


def modules_round_trip(api: ApiClient, module: bytes) -> None:
    publish, read = api.registry.token(), api.registry.token("read")
    first = {**MODULE, "version": "1.0.0"}
    assert api.call("module_uploads_put", publish, module, **first)["new"]
    assert not api.call("module_uploads_put", publish, module, **first)["new"]
    assert api.call("module_uploads_put", publish, module, **{**MODULE, "version": "1.1.0"})["new"]
    assert [one["version"] for one in api.call("module_protocol_versions", read, **MODULE)["modules"][0]["versions"]] == ["1.0.0", "1.1.0"]
    assert api.ask("module_protocol_versions", None, None, MODULE).status == 401
    lists = {name for name in api.operations if name.startswith("module_api_list")}
    for name in lists:
        parts = {part["name"] for part in api.operations[name][2]["parameters"] if part["in"] == "path"}
        found = api.call(name, read, **{part: MODULE[part] for part in parts}, limit="1", q="queue", provider="aws")
        assert [one["id"] for one in found["modules"]] == ["acme/queue/aws/1.1.0"]
    details = {name for name in api.operations if name.startswith("module_api_detail")}
    for name in details:
        more = {"version": "1.0.0"} if "version" in api.operations[name][1] else {}
        assert api.call(name, read, **MODULE, **more)["versions"] == ["1.0.0", "1.1.0"]
    api.call("module_api_download", read, **MODULE)
    location = api.call("module_protocol_download", read, **first)["location"]
    _, _, _, digest, expires, signature, filename = urlsplit(location).path.split("/")
    link = {"digest": digest, "expires": expires, "signature": signature, "filename": filename}
    assert api.call("archives_get", None, **link)[:2] == b"\x1f\x8b"
    resource = {"mode": "managed", "type": "aws_instance", "name": "a", "provider_name": "registry.terraform.io/hashicorp/aws"}
    made = {"actions": ["create"], "before": None, "after": {"region": "us-east-1", "instance_type": "m5.large"}, "after_unknown": {}}
    plan = {
        "format_version": "1.2",
        "terraform_version": "1.11.4",
        "resource_changes": [{"address": "aws_instance.a", **resource, "change": made}],
    }
    assert api.call("module_estimates_put", publish, json.dumps(plan).encode(), **first, example="complete")["priced"] == 1
    assert api.call("module_api_detail_modules_namespace_name_system_version", read, **first)["estimates"][0]["example"] == "complete"
    change = {"state": "deprecated", "reason": "old", "replaced_by": "1.1.0"}
    assert api.call("withdrawals_put_modules_namespace_name_system_version_state", publish, change, **first)["state"] == "deprecated"
    assert api.call("withdrawals_get_modules_namespace_name_system_version_state", read, **first)["reason"] == "old"


def providers_round_trip(api: ApiClient) -> None:
    publish, read, admin = (api.registry.token(scope) for scope in ("publish", "read", "admin"))
    package = {**PROVIDER, "version": "1.0.0", "os": "linux", "arch": "amd64"}
    zipped = provider_zip("thing", "1.0.0", "linux/amd64", "")
    assert api.call("provider_uploads_put", publish, zipped, **package, protocols="6.0")["new"]
    assert api.call("provider_protocol_versions", read, **PROVIDER)["versions"][0]["protocols"] == ["6.0"]
    assert api.call("provider_protocol_download", read, **package)["os"] == "linux"
    for file in ("index.json", "1.0.0.json"):
        api.call("provider_protocol_mirror", read, **PROVIDER, host=urlsplit(api.registry.url).netloc, file=file)
    state = {**PROVIDER, "version": "1.0.0"}
    api.call("withdrawals_put_providers_namespace_type_version_state", admin, {"state": "yanked", "reason": "x"}, **state)
    assert api.call("withdrawals_get_providers_namespace_type_version_state", read, **state)["state"] == "yanked"
    key = new_key()
    added = api.call("publisher_keys_trust", admin, armored(key), namespace="acme")
    assert api.call("publisher_keys_list", admin, namespace="acme")["keys"] == [added]
    sums = f"{'0' * 64}  terraform-provider-thing_2.0.0_linux_amd64.zip\n"
    said = {"shasums": sums, "signature": base64.b64encode(detached(key, sums.encode())).decode()}
    assert api.call("vouching_put", publish, said, **PROVIDER, version="2.0.0")["key"] == added["id"]
    other = api.call("publisher_keys_trust", admin, armored(new_key("Other <o@acme.example>")), namespace="acme")
    api.call("publisher_keys_distrust", admin, namespace="acme", key=other["id"])


def mirror_round_trip(api: ApiClient, other: OtherRegistry) -> None:
    found = api.call("provider_protocol_mirror", api.registry.token("read"), **PROVIDER, host=other.host, file="1.0.0.json")
    parts = found["archives"]["linux_amd64"]["url"].removeprefix("../../../../mirrored/").split("/")
    api.call("mirror_package", None, **dict(zip(("digest", "expires", "signature", "filename"), parts, strict=True)))


def owners_round_trip(api: ApiClient) -> None:
    admin = api.registry.token("admin", "team")
    assert api.call("owners_change", admin, {"anonymous_read": True}, namespace="team")["anonymous_read"]
    assert api.call("owners_show", admin, namespace="team") == {"namespace": "team", "anonymous_read": True}
    role = api.call("owners_grant", admin, {"kind": "group", "who": "platform", "scope": "publish"}, namespace="team")
    assert api.call("owners_list_roles", admin, namespace="team") == {"roles": [role]}
    api.call("owners_take", admin, namespace="team", kind="group", who="platform")
    claims = {"repository": "acme/modules", "environment": "release"}
    body = {"issuer": "https://token.actions.githubusercontent.com", "claims": claims}
    trusted = api.call("owners_trust", admin, body, namespace="team")
    assert api.call("owners_list_publishers", admin, namespace="team") == {"publishers": [trusted]}
    api.call("owners_distrust", admin, namespace="team", publisher=str(trusted["id"]))


# As a client would write them, nearly so, and not at all; no dots alone and no slash, which make another address of it.
WORDS = ("acme", "queue", "aws", "thing", "1.0.0", "linux", "amd64", "index.json", "*", "-", "0", "1", "\u00e9", " ", "%")
TEXTS = (*WORDS, "a\0b", "\U0001f600", "\u202e", "\r\nx: y", "x" * 300, "999999999999.9.9+a", "1.0.0-rc.1", "<b>", "'--", "?#")
SCALARS = (None, True, False, 0, -1, 2**70, 1.5, 1e308, float("nan"), *TEXTS, "yanked", "group", "read")


@pytest.fixture(scope="module")
def tokens(registry: Registry) -> tuple[str | None, ...]:
    """No token, one that may do all, and one that is none."""
    return None, registry.token("admin", "*"), "x"


@pytest.mark.parametrize("seed", range(3))
def test_nothing_that_is_sent_by_it_breaks_the_server(api: ApiClient, tokens: tuple[str | None, ...], seed: int) -> None:
    """By chance, the same in every run: drawing as one goes along, hypothesis at times takes its own haste for a fault of ours."""
    chance = Random(seed)  # noqa: S311 - no secret
    for _ in range(100):
        name = chance.choice(sorted(api.operations))
        _, _, one = api.operations[name]
        asked = {part["name"]: chance.choice(TEXTS) for part in one["parameters"] if part["in"] == "path" or chance.random() < 0.5}
        answer = api.ask(name, chance.choice(tokens), body(api, one, chance), asked)
        assert answer.status < 500, (name, asked, answer.data)


def body(api: ApiClient, one: dict[str, Any], chance: Random) -> object:
    """Return a body of the right shape with any values, or of another shape."""
    content = one.get("requestBody", {}).get("content", {})
    if "application/json" not in content or chance.random() < 0.2:
        return chance.randbytes(chance.randrange(200))
    schema = api.document["components"]["schemas"][content["application/json"]["schema"]["$ref"].rpartition("/")[2]]
    if chance.random() < 0.2:
        return anything(chance, 3)
    return {name: anything(chance, 2) for name in schema["properties"] if chance.random() < 0.8}


def anything(chance: Random, depth: int) -> object:
    """Return any JSON."""
    kind = chance.randrange(4 if depth else 2)
    if kind < 2:
        return chance.choice(SCALARS)
    items = [anything(chance, depth - 1) for _ in range(chance.randrange(4))]
    return items if kind == 2 else dict(zip(map(str, map(chance.choice, [TEXTS] * len(items))), items, strict=True))
