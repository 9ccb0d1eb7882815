"""Pages of providers, published here or kept of other registries, say what there is to those who may read it and to nobody else."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from fac_registry.database import BACKENDS, migrating
from fac_registry.database.mirror_tables import mirrored_packages

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.unit.registry.conftest import Archives, Registry

pytestmark = pytest.mark.unit
DATABASES = BACKENDS.names()
SIGNER = "A" * 40
KEPT = (("aws", "6.0.0", "linux_amd64", 12_000_000), ("aws", "6.0.0", "darwin_arm64", None), ("aws", "5.9.0", "linux_amd64", None))


@pytest.fixture(scope="module")
def registry(serve: Callable[..., Registry], archives: Archives) -> Registry:
    """One provider that is published in two versions, one that is kept of another registry, and one that is kept and mirrored no longer."""
    registry = serve(mirror="registry.example.org/hashicorp/*")
    token = registry.token()
    zipped = archives.zipped({"terraform-provider-thing_v1.0.0": b"#!/bin/false\n"})
    for path in ("1.0.0/linux/amd64", "1.1.0/linux/amd64", "1.1.0/darwin/arm64", "2.0.0-rc.1/linux/amd64"):
        assert registry.ask(f"/v1/providers/acme/thing/{path}", token, method="PUT", body=zipped).status == 201
    rows = [("registry.example.org", "hashicorp", *row) for row in KEPT] + [("elsewhere.example.org", "other", "gone", *KEPT[0][1:])]
    with migrating(registry.settings.database_url) as connection:
        for host, namespace, kind, version, platform, size in rows:
            own = {"host": host, "namespace": namespace, "type": kind, "version": version, "platform": platform}
            proof = {"digest": f"{len(own['platform']):064}", "signer": SIGNER, "proven": 1_790_000_000}
            kept = {"content": proof["digest"], "size": size, "h1": "h1:x="} if size else {}
            connection.execute(mirrored_packages.insert().values(**own, **proof, **kept))
    return registry


def page(registry: Registry, path: str, token: str | None = None) -> tuple[int, str]:
    answer = registry.ask(path, token, accept="text/html")
    return answer.status, answer.data.decode()


def test_a_list_names_what_the_caller_may_read(registry: Registry) -> None:
    status, own = page(registry, "/providers", registry.token("read"))
    assert (status, "1 provider published here" in own) == (200, True)
    assert 'href="/providers/acme/thing"' in own
    assert 'href="/providers/registry.example.org/hashicorp/aws"' in own
    assert "elsewhere.example.org" not in own
    for token in (None, registry.token("read", "other")):
        status, text = page(registry, "/providers", token)
        assert (status, "0 providers published here" in text, "acme" in text) == (200, True, False)
    assert "registry.example.org" not in page(registry, "/providers")[1]
    status, beyond = page(registry, "/providers?page=7", registry.token("read"))
    assert (status, "There is no page 7." in beyond) == (200, True)
    # Of each the newest release, and no prerelease while there is one.
    assert '<span class="version">1.1.0</span>' in own
    assert '<span class="version">6.0.0</span>' in own
    # A list of providers is no part of the modules.
    assert "Breadcrumb" not in own


def test_a_page_shows_versions_platforms_keys_and_how_to_ask_for_it(registry: Registry) -> None:
    token, admin = registry.token("read"), registry.token("admin")
    state = json.dumps({"state": "deprecated", "reason": "It is <old>.", "replaced_by": "1.1.0"}).encode()
    assert registry.ask("/v1/providers/acme/thing/1.0.0/state", admin, method="PUT", body=state).status == 200
    status, text = page(registry, "/providers/acme/thing", token)
    assert status == 200
    host = registry.url.removeprefix("http://")
    assert f"source  = &#34;{host}/acme/thing&#34;\n      version = &#34;~&gt; 1.1&#34;" in text
    assert text.index("2.0.0-rc.1") < text.index('<th scope="row">1.1.0') < text.index('<th scope="row">1.0.0')
    assert "It is &lt;old&gt;. Replaced by 1.1.0." in text
    assert "darwin_arm64" in text
    assert "this registry <code>" in text
    for caller in (None, registry.token("read", "other")):
        assert page(registry, "/providers/acme/thing", caller)[0] == 404
    for missing in ("acme/none", "acme/no%20name", "acme/th<ing"):
        assert page(registry, f"/providers/{missing}", token)[0] == 404


def test_what_is_kept_of_another_registry_is_shown_with_who_signed_it(registry: Registry) -> None:
    token = registry.token("read", "other")
    status, text = page(registry, "/providers/registry.example.org/hashicorp/aws", token)
    assert status == 200
    assert "source  = &#34;registry.example.org/hashicorp/aws&#34;\n      version = &#34;~&gt; 6.0&#34;" in text
    assert 'linux_amd64 <span class="quiet">(12 MB)</span>' in text
    assert '<td data-heading="Not asked for yet">darwin_arm64</td>' in text
    assert text.count(f"<code>{SIGNER}</code>") == 2
    assert "2026-09-21" in text
    gone = "/providers/elsewhere.example.org/other/gone"
    for path, caller in (("/providers/registry.example.org/hashicorp/none", token), (gone, token), (gone.replace("gone", "a b"), token)):
        assert page(registry, path, caller)[0] == 404
    assert page(registry, "/providers/registry.example.org/hashicorp/aws")[0] == 404


def test_a_provider_without_versions_asks_for_none(registry: Registry) -> None:
    admin, state = registry.token("admin"), json.dumps({"state": "yanked", "reason": "broken"}).encode()
    for version in ("1.0.0", "1.1.0", "2.0.0-rc.1"):
        assert registry.ask(f"/v1/providers/acme/thing/{version}/state", admin, method="PUT", body=state).status == 200
    status, text = page(registry, "/providers/acme/thing", registry.token("read"))
    assert (status, "offers no version any more" in text, "required_providers" in text) == (200, True, False)
