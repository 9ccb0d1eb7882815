"""Providers of other registries: fetched once from those that are named, proven, kept, and given when nobody else is there any more."""

from __future__ import annotations

import hashlib
import json
import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from tests.unit.registry.other_registry import PLATFORMS, OtherRegistry, served, trusted
from tests.unit.registry.test_audit import where
from tests.unit.registry.test_cli import run
from tests.unit.registry.test_provider_keys import detached, new_key, provider_zip
from tests.unit.registry.test_upload import left

from fac_core.errors import UserError
from fac_registry.mirror.allowed import read_allowed
from fac_registry.mirror.room import ROW
from fac_registry.providers.address import ProviderAddress

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    import trustme
    import urllib3
    from tests.unit.registry.conftest import Registry

pytestmark = pytest.mark.unit


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Iterator[trustme.CA]:
    with trusted(tmp_path_factory.mktemp("ca")) as made:
        yield made


@pytest.fixture
def other(authority: trustme.CA) -> Iterator[OtherRegistry]:
    with served(authority, OtherRegistry()) as running:
        running.offer("1.0.0", "1.1.0")
        yield running


@pytest.fixture
def mirror(serve: Callable[..., Registry], other: OtherRegistry) -> Registry:
    return serve(mirror=f"{other.host}/acme/*", mirror_network="127.0.0.1")


def asked(registry: Registry, other: OtherRegistry, file: str, token: str | None = None, kind: str = "thing") -> urllib3.BaseHTTPResponse:
    return registry.ask(f"/v1/mirror/{other.host}/acme/{kind}/{file}", token or registry.token("read", "any"))


def package(registry: Registry, other: OtherRegistry, platform: str = PLATFORMS[0]) -> urllib3.BaseHTTPResponse:
    url = json.loads(asked(registry, other, "1.0.0.json").data)["archives"][platform]["url"]
    answer = registry.ask(f"/v1/{url.removeprefix('../../../../')}")
    return registry.ask(f"/v1/{answer.headers['location'].removeprefix('../../../../')}") if answer.status == 302 else answer


def detail(answer: urllib3.BaseHTTPResponse) -> tuple[int, str]:
    return answer.status, json.loads(answer.data)["detail"]


def test_it_is_fetched_once_proven_and_kept(mirror: Registry, other: OtherRegistry, tmp_path: Path) -> None:
    assert json.loads(asked(mirror, other, "index.json").data) == {"versions": {"1.0.0": {}, "1.1.0": {}}}
    archives = json.loads(asked(mirror, other, "1.0.0.json").data)["archives"]
    name = f"/files/terraform-provider-thing_1.0.0_{PLATFORMS[0]}.zip"
    content = other.answers[name]
    assert isinstance(content, bytes)
    zipped = f"zh:{hashlib.sha256(content).hexdigest()}"
    assert {platform: one["hashes"][-1] for platform, one in archives.items()}[PLATFORMS[0]] == zipped
    assert name not in other.asked, "what nobody wants is not fetched"
    given = package(mirror, other)
    assert (given.status, given.data) == (200, content)
    # All hashes, and no question any more, also in another process.
    count = len(other.asked)
    kept = json.loads(asked(mirror, other, "1.0.0.json").data)["archives"]
    assert [one.partition(":")[0] for one in kept[PLATFORMS[0]]["hashes"]] == ["h1", "zh"]
    assert package(mirror, other).data == content
    assert (len(other.asked), set(other.tokens), left(mirror)) == (count, {None}, [])
    assert "1 version is as it was published, 0 faults" in run("verify", *where(mirror.settings))
    assert "would remove 0 archives" in run("gc", *where(mirror.settings), "--dry-run")
    run("backup", str(tmp_path / "backup"), *where(mirror.settings))
    assert len([path for path in (tmp_path / "backup" / "blobs").rglob("*") if path.is_file()]) == 1
    said = run("audit", "list", *where(mirror.settings))
    assert ("provider.mirrored" in said, "provider.fetched" in said) == (True, True)


def test_what_is_kept_is_given_when_the_other_registry_is_gone(
    serve: Callable[..., Registry], mirror: Registry, other: OtherRegistry
) -> None:
    package(mirror, other)
    other.answers.clear()
    again = serve(mirror.settings)
    assert json.loads(asked(again, other, "index.json").data)["versions"].keys() == {"1.0.0", "1.1.0"}
    assert package(again, other).status == 200
    # Of another version nothing is known, and nothing is made up.
    assert asked(again, other, "1.1.0.json").status in (404, 502)
    assert package(again, other, PLATFORMS[1]).status in (404, 502)


def test_nobody_chooses_whom_the_registry_asks(serve: Callable[..., Registry], other: OtherRegistry) -> None:
    closed, elsewhere = serve(), serve(mirror=f"{other.host}/acme/thing", mirror_network="10.0.0.0/8")
    named = serve(mirror=f"{other.host}/acme/thing", mirror_network="127.0.0.1")
    assert detail(asked(closed, other, "index.json")) == (404, "this registry does not mirror that provider")
    assert asked(named, other, "index.json", kind="other").status == 404
    assert named.ask(f"/v1/mirror/{other.host}/acme/thing/index.json").status == 401
    status, said = detail(asked(elsewhere, other, "index.json"))
    assert (status, "127.0.0.1 is" in said, "may not ask" in said) == (502, False, True)
    assert other.asked == []
    assert asked(named, other, "index.json").status == 200


@pytest.mark.parametrize(
    "leads", ["http://127.0.0.1:{port}/x", "https://169.254.169.254/latest", "https://10.0.0.1/x", "file:///etc/passwd"]
)
def test_no_redirect_and_no_address_leads_where_it_may_not_ask(mirror: Registry, other: OtherRegistry, leads: str) -> None:
    target = leads.format(port=other.host.partition(":")[2])
    other.answers["/p/acme/thing/versions"] = 302, target
    assert asked(mirror, other, "index.json").status == 502
    other.offer("1.0.0")
    asked(mirror, other, "1.0.0.json")
    path = f"/p/acme/thing/1.0.0/download/{PLATFORMS[0].replace('_', '/')}"
    told = other.answers[path]
    assert isinstance(told, bytes)
    other.tell(path, {**json.loads(told), "download_url": target})
    assert package(mirror, other).status == 502
    assert left(mirror) == []


def test_what_is_not_signed_or_another_one_than_was_signed_is_not_given(mirror: Registry, other: OtherRegistry) -> None:
    right, wrong = other.answers["/files/1.0.0.sig"], detached(new_key(), b"other")
    other.answers["/files/1.0.0.sig"] = wrong
    assert "signed by none" in detail(asked(mirror, other, "1.0.0.json"))[1]
    other.answers["/files/1.0.0.sig"] = b"-----BEGIN PGP"
    assert asked(mirror, other, "1.0.0.json").status == 502
    other.answers["/files/1.0.0.sig"] = right
    assert asked(mirror, other, "1.0.0.json").status == 200
    other.answers[f"/files/terraform-provider-thing_1.0.0_{PLATFORMS[0]}.zip"] = provider_zip("thing", "1.0.0", "linux/amd64", "evil")
    # Signed anew as well: what was proven when the version was first seen counts.
    other.key = new_key()
    other.offer("1.1.0", "1.0.0")
    other.answers[f"/files/terraform-provider-thing_1.0.0_{PLATFORMS[0]}.zip"] = provider_zip("thing", "1.0.0", "linux/amd64", "evil")
    assert "gives another terraform-provider-thing_1.0.0_linux_amd64.zip" in detail(package(mirror, other))[1]
    assert left(mirror) == []


@pytest.mark.parametrize(
    "told",
    [
        b"",
        b"[]",
        b"{",
        b'{"versions": 1}',
        b"x" * 9 * 2**20,
        b'{"versions": [{"version": "../../x", "platforms": [{"os": "a", "arch": "b"}]}]}',
    ],
    ids=["nothing", "list", "half", "number", "long", "no version"],
)
def test_answers_that_are_none(mirror: Registry, other: OtherRegistry, told: bytes) -> None:
    other.answers["/p/acme/thing/versions"] = told
    answer = asked(mirror, other, "index.json")
    assert (answer.status, json.loads(answer.data).get("versions")) in ((502, None), (200, {}))


def test_several_who_ask_at_once_ask_once(mirror: Registry, other: OtherRegistry) -> None:
    threads = [threading.Thread(target=package, args=(mirror, other)) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert other.asked.count(f"/files/terraform-provider-thing_1.0.0_{PLATFORMS[0]}.zip") == 1
    assert other.asked.count("/files/1.0.0") == 1


def test_the_same_package_of_two_registries_is_one_and_either_may_be_taken_off(
    serve: Callable[..., Registry], authority: trustme.CA, other: OtherRegistry
) -> None:
    with served(authority, OtherRegistry(other.key)) as second:
        second.offer("1.0.0")
        both = {"mirror": f"{other.host}/acme/*,{second.host}/acme/*", "mirror_network": "127.0.0.1"}
        mirror = serve(**both)
        assert [asked(mirror, one, "1.0.0.json").status for one in (other, second)] == [200, 200]
        # Either gives it where the other one does not, whichever was seen first.
        for gone, there in ((other, second), (second, other)):
            name = f"/files/terraform-provider-thing_1.0.0_{PLATFORMS[(other, second).index(gone)]}.zip"
            del gone.answers[name]
            assert package(mirror, gone, PLATFORMS[(other, second).index(gone)]).data == there.answers[name]
        for one in (other, second):
            archives = json.loads(asked(mirror, one, "1.0.0.json").data)["archives"]
            assert {hash_.partition(":")[0] for archive in archives.values() for hash_ in archive["hashes"]} == {"h1", "zh"}
        for left_over in (other, second):
            alone = serve(replace(mirror.settings, mirror=f"{left_over.host}/acme/*"))
            assert package(alone, left_over).status == 200
        none = serve(replace(mirror.settings, mirror="elsewhere.example/acme/*"))
        assert asked(none, other, "1.0.0.json").status == 404


def test_no_more_is_kept_than_the_operator_allows(
    serve: Callable[..., Registry], other: OtherRegistry, monkeypatch: pytest.MonkeyPatch
) -> None:
    allowed = {"mirror": f"{other.host}/*/*", "mirror_network": "127.0.0.1", "anonymous_read": True}
    roomy = serve(**allowed)
    given, listed = package(roomy, other), json.dumps(dict.fromkeys(["1.0.0", "1.1.0"], PLATFORMS[0]), separators=(",", ":"))
    kept = len(given.data) + len(listed) + len(PLATFORMS) * ROW
    monkeypatch.setattr("fac_registry.app.GIB", 1)  # a byte
    full = serve(replace(roomy.settings, mirror_gib=kept))
    other.offer("1.0.0", "1.1.0", "1.2.0")
    other.offer("1.0.0", kind="new")
    # What is new of what is known is listed and not kept; what is kept is given.
    assert json.loads(asked(full, other, "index.json").data)["versions"].keys() == {"1.0.0", "1.1.0", "1.2.0"}
    assert package(full, other).status == 200
    for file, kind in (("1.1.0.json", "thing"), ("index.json", "new")):
        answer = asked(full, other, file, kind=kind)
        assert detail(answer) == (507, "this registry keeps as much of other registries as it may")
        assert "--mirror-gib" in json.loads(answer.data)["hint"]
    assert package(full, other, PLATFORMS[1]).status == 507
    assert (other.asked.count(f"/files/terraform-provider-thing_1.0.0_{PLATFORMS[1]}.zip"), left(full)) == (0, [])
    # A package that is larger than what is left is fetched once, and nothing of it stays.
    nearly = serve(replace(roomy.settings, mirror_gib=kept + 10))
    for _ in range(2):
        assert (package(nearly, other, PLATFORMS[1]).status, left(nearly)) == (507, [])
    assert other.asked.count(f"/files/terraform-provider-thing_1.0.0_{PLATFORMS[1]}.zip") == 1
    assert package(roomy, other, PLATFORMS[1]).status == 200


@pytest.mark.parametrize("text", ["*/hashicorp/*", "registry.terraform.io", "https://a.example/b/c", "a.example/*", "a.example/b/c/d"])
def test_patterns_that_are_none(text: str) -> None:
    with pytest.raises(UserError, match="--mirror names no provider"):
        read_allowed(text)


def test_patterns() -> None:
    allowed, aws = read_allowed("a.example/hashicorp/*, b.example/acme/x"), ProviderAddress("hashicorp", "aws")
    assert [allowed.takes(host, aws) for host in ("a.example", "b.example", "a.example.evil")] == [True, False, False]
    assert not read_allowed(None).takes("a.example", aws)
    assert allowed.takes("b.example", ProviderAddress("acme", "x"))
