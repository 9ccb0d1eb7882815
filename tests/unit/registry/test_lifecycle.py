"""Versions that are deprecated, yanked, revoked and reinstated: who sees what, who may do it, and that no number is used again."""

from __future__ import annotations

import json
import zlib
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import text as statement
from tests.unit.registry.test_cli import run
from tests.unit.registry.test_operations import verify, where

from fac_core.errors import UserError
from fac_registry.database import BACKENDS, migrating

if TYPE_CHECKING:
    from collections.abc import Callable

    import urllib3
    from tests.unit.registry.conftest import Registry

pytestmark = pytest.mark.unit
DATABASES = BACKENDS.names()
WHY = {"reason": "it opens the queue to <everybody>", "replaced_by": "1.2.0"}


class Module:
    """A module of three versions, and shorthands for what becomes of them."""

    def __init__(self, registry: Registry, name: str, contents: dict[str, bytes]) -> None:
        self.registry, self.address = registry, f"acme/{name}/aws"
        self.publish, self.admin = registry.token("publish"), registry.token("admin")
        for version, archive in contents.items():
            assert registry.put(f"{self.address}/{version}", archive, self.publish).status == 201

    def bring(self, version: str, state: str, token: str | None = None, **said: str) -> urllib3.BaseHTTPResponse:
        body = json.dumps({"state": state, **(said or ({} if state == "current" else WHY))}).encode()
        return self.registry.ask(f"/v1/modules/{self.address}/{version}/state", token or self.admin, method="PUT", body=body)

    def ask(self, path: str) -> urllib3.BaseHTTPResponse:
        return self.registry.ask(f"/v1/modules/{self.address}{path}", self.publish)

    def page(self, path: str = "") -> str:
        answer = self.registry.ask(f"/modules/{self.address}{path}", self.publish)
        assert answer.status == 200
        return answer.data.decode()

    @property
    def offered(self) -> dict[str, Any]:
        listed = json.loads(self.ask("/versions").data)["modules"][0]["versions"]
        return {one["version"]: one.get("deprecation") for one in listed}

    def link(self, version: str) -> str:
        return str(self.ask(f"/{version}/download").headers["x-terraform-get"])

    def listed(self) -> dict[str, str]:
        """Return what a list says of the module; nothing when it is in none."""
        found = json.loads(self.registry.ask(f"/v1/modules?q={self.address}", self.publish).data)["modules"]
        return {one["version"]: one["state"] for one in found if one["id"].startswith(self.address)}


def contents(version: str, of: str = "") -> dict[str, bytes | str]:
    return {"main.tf": f"# {version} {of}\n", "README.md": f"# Of {version}\n"}


@pytest.fixture
def module(registry: Registry, tarball: Callable[..., bytes], request: pytest.FixtureRequest) -> Module:
    name = f"m{zlib.crc32(request.node.name.encode())}"
    return Module(registry, name, {version: tarball(contents(version, name)) for version in ("1.0.0", "1.1.0", "1.2.0")})


def test_deprecated_is_offered_and_said_to_be_so(module: Module) -> None:
    assert module.bring("1.2.0", "deprecated", module.publish, reason="too dear").status == 200
    assert module.offered == {"1.0.0": None, "1.1.0": None, "1.2.0": {"reason": "too dear", "replaced_by": ""}}
    assert module.registry.ask(module.link("1.2.0")).status == 200
    assert module.listed() == {"1.2.0": "deprecated"}
    told = json.loads(module.ask("/1.2.0").data)["state"]
    assert (told["state"], told["reason"]) == ("deprecated", "too dear")
    assert "<b>1.2.0 is deprecated</b>" in module.page()
    assert '<span class="state">deprecated</span>' in module.registry.ask(f"/?q={module.address}", module.publish).data.decode()


def test_yanked_is_found_by_no_constraint_and_given_to_who_names_it(module: Module) -> None:
    link = module.link("1.2.0")
    assert module.bring("1.2.0", "yanked", replaced_by="1.1.0", reason="broken").status == 200
    assert list(module.offered) == ["1.0.0", "1.1.0"]
    assert module.link("1.2.0") == link
    assert module.registry.ask(link).status == 200
    assert module.listed() == {"1.1.0": "current"}
    assert json.loads(module.ask("").data)["version"] == "1.1.0"
    assert json.loads(module.ask("").data)["versions"] == ["1.0.0", "1.1.0"]
    assert module.ask("/download").headers["location"].endswith("/1.1.0/download")
    page = module.page("/1.2.0")
    assert "<b>1.2.0 is yanked</b>" in page
    assert f'Replaced by <a href="/modules/{module.address}/1.1.0">1.1.0</a>' in page
    assert "yanked: broken" in module.page()


def test_revoked_is_given_to_nobody_and_nothing_of_it_is_shown(module: Module) -> None:
    link = module.link("1.0.0")
    assert module.registry.ask(link).status == 200
    assert module.bring("1.0.0", "revoked").status == 200
    assert list(module.offered) == ["1.1.0", "1.2.0"]
    problem = module.registry.problem(module.ask("/1.0.0/download"))
    assert (problem["status"], problem["detail"]) == (
        410,
        f"{module.address} 1.0.0 is revoked: {WHY['reason']}; take 1.2.0 instead",
    )
    assert [module.registry.ask(link).status, module.registry.ask(link, module.admin).status, module.ask("/1.0.0").status] == [410] * 3
    page = module.page("/1.0.0")
    assert "<b>1.0.0 is revoked</b>" in page
    assert "it opens the queue to &lt;everybody&gt;" in page
    assert "Of 1.0.0" not in page
    assert "source" not in page
    for path in ("/1.0.0/examples/one", "/1.1.0/changes/1.0.0", "/1.0.0/changes/1.1.0"):
        assert module.registry.ask(f"/modules/{module.address}{path}", module.publish).status == 410


def test_bytes_of_a_revoked_version_that_another_one_has_too_are_given(registry: Registry, tarball: Callable[..., bytes]) -> None:
    archive = tarball({"main.tf": "# the same\n"})
    module = Module(registry, "twice", {"1.0.0": archive, "1.0.1": archive})
    assert module.bring("1.0.0", "revoked", reason="a mistake").status == 200
    assert registry.ask(module.link("1.0.1")).status == 200
    assert module.bring("1.0.1", "revoked", reason="a mistake").status == 200
    assert module.bring("1.0.0", "yanked", reason="a mistake").status == 200
    assert registry.ask(module.link("1.0.0")).status == 200


def test_everything_can_be_taken_back_with_the_same_bytes(module: Module) -> None:
    before, link = module.offered, module.link("1.1.0")
    bytes_before = module.registry.ask(link).data
    for state in ("deprecated", "yanked", "revoked", "deprecated", "revoked"):
        assert module.bring("1.1.0", state).status == 200
    assert module.bring("1.1.0", "current").status == 200
    assert (module.offered, module.link("1.1.0")) == (before, link)
    assert module.registry.ask(link).data == bytes_before
    assert "1.1.0 is" not in module.page("/1.1.0")


@pytest.mark.parametrize("state", ["deprecated", "yanked", "revoked"])
def test_no_number_is_used_again(module: Module, tarball: Callable[..., bytes], state: str) -> None:
    assert module.bring("1.2.0", state, reason="broken").status == 200
    put = module.registry.put
    same = tarball(contents("1.2.0", module.address.split("/")[1]))
    assert put(f"{module.address}/1.2.0", tarball({"main.tf": "# other\n"}), module.publish).status == 409
    assert put(f"{module.address}/1.2.0+again", same, module.publish).status == 409
    again = put(f"{module.address}/1.2.0", same, module.publish)
    assert again.status == (409 if state == "revoked" else 200)
    if state != "revoked":
        assert json.loads(again.data)["state"] == state
    assert put(f"{module.address}/1.2.1", same, module.publish).status == 201
    assert module.listed() == {"1.2.1": "current"}


def test_a_module_that_offers_nothing_is_in_no_list_and_says_why(module: Module) -> None:
    for version in ("1.2.0", "1.1.0", "1.0.0"):
        assert module.bring(version, "yanked", reason="moved", replaced_by="acme/queues/aws").status == 200
    assert module.offered == {}
    assert module.listed() == {}
    page = module.page()
    assert "This module offers no version any more" in page
    assert page.count("yanked: moved") == 3
    assert 'Replaced by <a href="/modules/acme/queues/aws">acme/queues/aws</a>' in module.page("/1.0.0")
    for path in ("", "/download"):
        assert module.ask(path).status == 404
    assert module.registry.ask(f"/badges/{module.address}.svg", module.publish).status == 404
    assert module.bring("1.0.0", "current").status == 200
    assert module.listed() == {"1.0.0": "current"}


def test_who_may_do_what(module: Module) -> None:
    read, other = module.registry.token("read"), module.registry.token("admin", "other")
    for token, wanted in ((read, [403] * 3), (other, [403] * 3), (module.publish, [200, 403, 403])):
        assert [module.bring("1.0.0", state, token).status for state in ("deprecated", "yanked", "revoked")] == wanted
    assert module.bring("1.0.0", "current", module.publish).status == 200
    assert module.bring("1.0.0", "revoked").status == 200
    for state in ("current", "deprecated", "yanked"):
        assert module.bring("1.0.0", state, module.publish).status == 403
    path = f"/v1/modules/{module.address}/1.0.0/state"
    assert module.registry.ask(path, method="PUT", body=b"{}").status == 401
    assert (module.registry.ask(path).status, module.registry.ask(path, other).status) == (401, 403)
    told = json.loads(module.registry.ask(path, read).data)
    assert told.pop("since") > 1_700_000_000
    assert told == {"version": f"{module.address} 1.0.0", "state": "revoked", **WHY}


@pytest.mark.parametrize(
    ("command", "version", "scope", "hint"),
    [
        ("yank", "1.0.0", "publish", "That takes one of scope admin"),
        ("deprecate", "1.0.0", "read", "Use a token of scope publish for"),
        ("deprecate", "9.9.9", "admin", "See the versions of the module."),
    ],
)
def test_the_next_step_is_one_that_helps(module: Module, command: str, version: str, scope: str, hint: str) -> None:
    token = {"publish": module.publish, "admin": module.admin}.get(scope) or module.registry.token(scope)
    with pytest.raises(UserError) as refused:
        run(command, module.address, version, "--registry", module.registry.url, "--token", token, "--reason", "x")
    assert hint in (refused.value.hint or "")


@pytest.fixture(scope="module")
def untouched(registry: Registry, tarball: Callable[..., bytes]) -> Module:
    return Module(registry, "untouched", {version: tarball({"main.tf": f"# {version}\n"}) for version in ("1.0.0", "1.1.0")})


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b"", "is not what is expected"),
        (b"[" * 5000, "is not what is expected"),
        (b'{"state": "gone", "reason": "x"}', "is not what is expected"),
        (b'{"state": "yanked", "reason": "x", "when": 1}', "is not what is expected"),
        (b'{"state": "yanked"}', "not said why"),
        (b'{"state": "yanked", "reason": " "}', "not said why"),
        (b'{"state": "yanked", "reason": "\\u001b[31mred"}', "not one line of text"),
        (b'{"state": "yanked", "reason": "two\\nlines"}', "not one line of text"),
        (b'{"state": "yanked", "reason": "' + b"x" * 501 + b'"}', "longer than 500"),
        (b'{"state": "current", "reason": "x"}', "no reason"),
        (b'{"state": "yanked", "reason": "x", "replaced_by": "9.9.9"}', "could replace it"),
        (b'{"state": "yanked", "reason": "x", "replaced_by": "1.0.0"}', "could replace it"),
        (b'{"state": "yanked", "reason": "x", "replaced_by": "../../x"}', "no module"),
        (b'{"state": "yanked", "reason": "x", "replaced_by": "SELF"}', "does not replace itself"),
    ],
)
def test_what_says_no_state_is_refused_and_changes_nothing(untouched: Module, body: bytes, said: str) -> None:
    body = body.replace(b"SELF", untouched.address.encode())
    answer = untouched.registry.ask(f"/v1/modules/{untouched.address}/1.0.0/state", untouched.admin, method="PUT", body=body)
    assert answer.status == 400, answer.data
    assert said in untouched.registry.problem(answer)["detail"]
    assert untouched.offered == {"1.0.0": None, "1.1.0": None}


def test_a_body_has_an_end_and_a_version_must_be_there(untouched: Module) -> None:
    module, path = untouched, f"/v1/modules/{untouched.address}"
    assert module.registry.ask(f"{path}/1.0.0/state", module.admin, method="PUT", body=b" " * 20_000).status == 413
    for wrong in ("9.9.9", "v1.0.0", "%00"):
        assert module.registry.ask(f"{path}/{wrong}/state", module.admin, method="PUT", body=b'{"state": "current"}').status == 404


def test_from_the_command_line_with_an_entry_in_the_log(module: Module) -> None:
    told = ("--registry", module.registry.url, "--token", module.admin)
    said = run("yank", module.address, "1.0.0", "1.1.0", *told, "--reason", "broken", "--replaced-by", "1.2.0")
    assert said.splitlines() == [f"{module.address} {version} is yanked: broken" for version in ("1.0.0", "1.1.0")]
    assert json.loads(run("revoke", module.address, "1.0.0", *told, "--reason", "worse", "--json"))["state"] == "revoked"
    run("deprecate", module.address, "1.2.0", *told, "--reason", "old")
    run("deprecate", module.address, "1.2.0", *told, "--reason", "old")
    assert run("reinstate", module.address, "1.0.0", *told) == f"{module.address} 1.0.0 is current\n"
    log = [json.loads(line) for line in run("audit", "list", *where(module.registry), "--subject", module.address, "--json").splitlines()]
    done = [(one["action"], one["subject"].split()[1], one["detail"]) for one in log if one["action"] != "version.published"]
    assert done == [
        ("version.yanked", "1.0.0", {"reason": "broken", "replaced_by": "1.2.0"}),
        ("version.yanked", "1.1.0", {"reason": "broken", "replaced_by": "1.2.0"}),
        ("version.revoked", "1.0.0", {"reason": "worse"}),
        ("version.deprecated", "1.2.0", {"reason": "old"}),
        ("version.reinstated", "1.0.0", {}),
    ]
    assert {one["actor"] for one in log[3:]} == {f"token {module.admin.split('_')[1]}"}
    with pytest.raises(UserError, match=r"there is no version 9\.9\.9"):
        run("yank", module.address, "9.9.9", *told, "--reason", "x")
    with pytest.raises(UserError, match="no address of a module"):
        run("yank", "queue", "1.0.0", *told, "--reason", "x")


def test_verify_reads_what_was_withdrawn_too(serve: Callable[..., Registry], tarball: Callable[..., bytes]) -> None:
    registry = serve()
    module = Module(registry, "kept", {v: tarball({"main.tf": f"# {v}\n"}) for v in ("1.0.0", "1.1.0", "1.2.0")})
    blob = registry.settings.folder / "blobs" / (digest := module.link("1.0.0").rpartition(":")[2])[:2] / digest
    module.bring("1.0.0", "revoked")
    module.bring("1.1.0", "yanked")
    code, text = verify(registry)
    assert (code, text.splitlines()[:2]) == (0, ["3 versions are as they were published, 0 faults", "of them 1 yanked and 1 revoked"])
    with migrating(registry.settings.database_url) as connection:
        connection.execute(statement("UPDATE module SET newest = '1.1.0'"))
    assert "acme/kept/aws: lists show 1.1.0 as its newest version, which is 1.2.0" in verify(registry)[1]
    blob.unlink()
    assert "acme/kept/aws 1.0.0: its content is not there" in verify(registry)[1]
