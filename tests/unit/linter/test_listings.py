"""Which sources of calls name a module in a registry."""

from __future__ import annotations

import pytest

from fac_lint.evaluation.listings import registry_address

pytestmark = pytest.mark.unit


@pytest.mark.parametrize(
    ("source", "address"),
    [
        ("acme/queue/aws", "registry.terraform.io/acme/queue/aws"),
        ("Registry.Example.com/acme/queue/aws//inner/folder", "registry.example.com/acme/queue/aws"),
        ("localhost:8443/acme/queue/aws", "localhost:8443/acme/queue/aws"),
        ("github.com/acme/queue/aws", None),
        ("./acme/queue/aws", None),
        ("git::https://example.com/acme/queue/aws", None),
        ("git@gitlab.com:group/sub/proj/aws", None),
        ("git::git@github.com:org/a/b/c", None),
        ("my_.registry.com/acme/queue/aws", None),
        ("bücher.example/acme/queue/aws", "bücher.example/acme/queue/aws"),
        ("https://example.com/acme/queue/aws", None),
        ("acme/queue", None),
        ("acme/queue/AWS", None),
        ("", None),
        (None, None),
    ],
)
def test_sources_of_registries(source: str | None, address: str | None) -> None:
    assert registry_address(source) == address
