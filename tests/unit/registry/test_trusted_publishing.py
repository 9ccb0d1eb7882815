"""Pipelines get a token for what their CI system signs of them, for one place and a while, and nobody else gets one."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING

import pytest
from tests.unit.registry.test_audit import entries, where
from tests.unit.registry.test_cli import run
from tests.unit.registry.test_publisher_requests import RUN, ask, given, refused, trust

from fac_core.errors import UserError
from fac_registry.audit import SERVER
from fac_registry.database import BACKENDS, Database
from fac_registry.login.ci import SECONDS
from fac_registry.tokens.publishers import GITHUB, PublisherStore

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.identity_provider import IdentityProvider
    from tests.unit.registry.conftest import Registry

pytestmark = pytest.mark.unit
DATABASES = BACKENDS.names()


@pytest.fixture
def ci(identity_provider: IdentityProvider) -> IdentityProvider:
    """A CI system that signs runs of acme/modules."""
    identity_provider.person = dict(RUN)
    return identity_provider


@pytest.fixture
def registry(serve: Callable[..., Registry]) -> Registry:
    return serve(by_name=True)


def test_a_pipeline_publishes_without_a_token_that_is_kept(registry: Registry, ci: IdentityProvider, module: bytes) -> None:
    number = trust(registry, ci)
    token = given(registry, ci.token(registry.url))
    assert registry.put("acme/m/aws/1.0.0", module, token).status == 201
    assert registry.put("other/m/aws/1.0.0", module, token).status == 403
    listed = json.loads(run("token", "list", *where(registry.settings), "--json"))
    assert [(one["namespace"], one["scope"], one["expires"] - one["created"]) for one in listed] == [("acme", "publish", SECONDS)]
    made, published = entries(registry.settings)[1:]
    assert (made["actor"], made["action"]) == (f"trusted publisher {number}", "token.created")
    assert {name: made["detail"][name] for name in ("sub", "repository", "ref", "run_id")} == {
        "sub": RUN["sub"],
        "repository": "acme/modules",
        "ref": "refs/tags/v1.0.0",
        "run_id": "77",
    }
    assert published["actor"] == f"token {token.split('_')[1]} of trusted publisher {number}"
    run("publisher", "remove", "acme", number, *where(registry.settings))
    assert registry.put("acme/m/aws/1.0.1", module, token).status == 401, "what it got before is over, too"
    assert "nobody is trusted" in refused(ask(registry, ci.token(registry.url)))
    assert [one["action"] for one in entries(registry.settings, "--action", "publisher.removed")] == ["publisher.removed"]


def test_a_publisher_of_one_module_publishes_no_other(registry: Registry, ci: IdentityProvider, module: bytes) -> None:
    trust(registry, ci, "acme", "--claim", "repository=acme/modules", "--only", "queue/aws")
    token = given(registry, ci.token(registry.url))
    assert registry.put("acme/queue/aws/1.0.0", module, token).status == 201
    for address in ("acme/queue/google", "acme/queues/aws", "acme/queue-/aws", "other/queue/aws"):
        answer = registry.put(f"{address}/1.0.0", module, token)
        assert answer.status in (400, 403), address
    assert "may publish acme/queue/aws alone" in registry.problem(registry.put("acme/x/aws/1.0.0", module, token))["detail"]
    assert registry.ask("/v1/providers/acme/queue/1.0.0/linux/amd64", token, method="PUT", body=b"x").status == 403
    yank = json.dumps({"state": "deprecated", "reason": "old"}).encode()
    state = registry.ask("/v1/modules/acme/queue/aws/1.0.0/state", token, method="PUT", body=yank)
    assert state.status == 403, "it publishes, and does nothing else"
    assert registry.ask("/v1/modules/acme/queue/aws/versions", token).status == 200


def test_who_is_trusted_with_several_places_names_one(registry: Registry, ci: IdentityProvider, module: bytes) -> None:
    for namespace in ("acme", "other"):
        trust(registry, ci, namespace)
    assert "name one as resource: acme, other" in refused(ask(registry, ci.token(registry.url)))
    token = given(registry, ci.token(registry.url), resource="other")
    assert registry.put("other/m/aws/1.0.0", module, token).status == 201
    assert registry.put("acme/m/aws/1.0.0", module, token).status == 403
    assert "not trusted" in refused(ask(registry, ci.token(registry.url), resource="third"))


def test_the_command_line(registry: Registry, ci: IdentityProvider) -> None:
    here = where(registry.settings)
    number = run(
        "publisher", "trust", "acme", *here, "--github", "acme/modules", "--claim", "environment=release", "--only", "queue/aws"
    ).strip()
    run("publisher", "trust", "acme", *here, "--gitlab", "acme/platform/modules", "--claim", "ref_protected=true")
    listed = json.loads(run("publisher", *here, "--json"))
    assert listed[0] == {
        "namespace": "acme",
        "issuer": GITHUB,
        "claims": {"repository": "acme/modules", "environment": "release"},
        "only": "queue/aws",
        "id": int(number),
    }
    assert listed[1]["claims"] == {"project_path": "acme/platform/modules", "ref_protected": "true"}
    assert "acme/queue/aws" in run("publisher", "list", *here, "--namespace", "acme")
    assert run("publisher", "list", *here, "--namespace", "other") == ""
    with pytest.raises(UserError, match="other has no trusted publisher"):
        run("publisher", "remove", "other", number, *here)
    for wrong in (
        ("--github", "a/b", "--gitlab", "a/b"),
        (),
        ("--github", "a/b", "--claim", "x"),
        ("--github", "a/b", "--claim", "repository"),
    ):
        with pytest.raises(Exception, match=r"say which CI system|is no NAME=VALUE"):
            run("publisher", "trust", "acme", *here, *wrong)
    del ci


def test_a_publisher_is_removed_from_its_own_namespace_alone(registry: Registry, ci: IdentityProvider) -> None:
    number = int(trust(registry, ci))

    async def remove() -> None:
        async with Database(registry.settings.database_url) as database:
            await PublisherStore(database).remove("other", number, by=SERVER)

    with pytest.raises(UserError, match="other has no trusted publisher"):
        asyncio.run(remove())
    assert given(registry, ci.token(registry.url))
