"""The publish gate: a module is linted with the policy of its namespace, what was found is shown, and what was not looked at is said."""

from __future__ import annotations

import asyncio
import json
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING, Any

import pytest
from tests.unit.registry.test_cli import program, run
from tests.unit.registry.test_upload import blobs, left

from fac_core.errors import UserError
from fac_registry.address import Address
from fac_registry.database import BACKENDS
from fac_registry.errors import BadArchiveError
from fac_registry.gate import Gate, Rules
from fac_registry.modules import linter
from fac_registry.modules.verdict import UNCHECKED, Covered, LintState, Verdict

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import urllib3
    from tests.unit.registry.conftest import Registry

pytestmark = pytest.mark.unit
DATABASES = BACKENDS.names()
HEAD = 'terraform {\n  required_providers {\n    aws = {\n      source = "hashicorp/aws"\n      version = "~> 5.0"\n    }\n  }\n}\n'
UNTAGGED = HEAD + 'resource "aws_sqs_queue" "this" {\n  name = "orders"\n}\n'
TAGGED = HEAD + 'resource "aws_sqs_queue" "this" {\n  name = "orders"\n  tags = {\n    team = "a"\n  }\n}\n'
POLICY = "version: 1\ntags:\n  required:\n    team: {}\nbudgets:\n  required: false\n"
LOOSE = "version: 1\ntags:\n  required: {}\nbudgets:\n  required: false\n"


def where(registry: Registry) -> tuple[str, ...]:
    database = registry.settings.database
    return ("--data", str(registry.settings.folder), *(("--database", database) if database else ()))


def detail(registry: Registry, address: str, token: str) -> dict[str, Any]:
    return dict(json.loads(registry.ask(f"/v1/modules/{address}", token).data))


@pytest.fixture
def policy(tmp_path: Path) -> Path:
    (tmp_path / "finops.yaml").write_text(POLICY)
    return tmp_path / "finops.yaml"


@pytest.fixture(scope="module")
def publish(registry: Registry, tarball: Callable[..., bytes]) -> Callable[..., urllib3.BaseHTTPResponse]:
    token = registry.token(namespace="*")

    def put(address: str, code: str, **more: str) -> urllib3.BaseHTTPResponse:
        return registry.put(f"{address}/1.0.0", tarball({"main.tf": code, **more}), token)

    return put


def test_what_was_found_is_stored_and_shown(registry: Registry, publish: Callable[..., urllib3.BaseHTTPResponse], policy: Path) -> None:
    run("namespace", "set", "marked", *where(registry), "--policy", str(policy), "--anonymous-read")
    token = registry.token("read", "marked")
    assert publish("marked/bad/aws", UNTAGGED).status == 201
    assert publish("marked/good/aws", TAGGED).status == 201
    bad, good = (detail(registry, f"marked/{name}/aws", token) for name in ("bad", "good"))
    assert (bad["verdict"], good["verdict"]) == ("violated", "compliant")
    assert (bad["lint"]["violated"], bad["lint"]["errors"], bad["lint"]["files"]) == (1, 1, 1)
    found = bad["lint"]["findings"][0]
    assert (found["rule"], found["place"], found["verdict"]) == ("missing-cost-tags", "main.tf:9", "violated")
    assert bad["lint"]["policy"] == "the namespace's"
    assert (bad["lint"]["coverage"]["tagged"], good["lint"]["coverage"]["tagged"]) == (
        {"asked": 1, "covered": 0},
        {"asked": 1, "covered": 1},
    )
    page = registry.ask("/modules/marked/bad/aws").data.decode()
    for text in ("1 violation", "missing-cost-tags", "main.tf:9", "0 of 1", "the namespace&#39;s policy"):
        assert text in page
    # One module is no example of itself.
    assert ("1 module, 1 file" in page, "examples among them" in page) == (True, False)
    home = registry.ask("/?q=marked/").data.decode()
    assert 'href="/?q=marked%2F&amp;verdict=violated">violated <b>1</b>' in home
    only = registry.ask("/?q=marked/&verdict=compliant").data.decode()
    assert (only.count('class="card"'), "marked/</span>good" in only) == (1, True)
    listed = json.loads(registry.ask("/v1/modules/marked?verdict=violated").data)["modules"]
    assert [(one["name"], one["verdict"]) for one in listed] == [("bad", "violated")]


def test_what_is_covered_is_drawn_by_version(registry: Registry, tarball: Callable[..., bytes], policy: Path) -> None:
    run("namespace", "set", "drawn", *where(registry), "--policy", str(policy), "--anonymous-read")
    token = registry.token(namespace="drawn")
    for version, code in (("1.0.0", UNTAGGED), ("1.1.0", "locals {}\n"), ("1.2.0", TAGGED)):
        assert "Covered by version" not in registry.ask("/modules/drawn/queue/aws").data.decode()
        assert registry.put(f"drawn/queue/aws/{version}", tarball({"main.tf": code}), token).status == 201
    page = registry.ask("/modules/drawn/queue/aws").data.decode()
    assert 'aria-label="Covered resources by version. From 0 % (0 of 1) in 1.0.0 to 100 % (1 of 1) in 1.2.0."' in page


def test_a_badge_says_what_was_found(registry: Registry, publish: Callable[..., urllib3.BaseHTTPResponse], policy: Path) -> None:
    run("namespace", "set", "badges", *where(registry), "--policy", str(policy))
    publish("badges/bad/aws", UNTAGGED)
    assert registry.ask("/badges/badges/bad/aws.svg").status == 404
    token = registry.token("read", "badges")
    image = registry.ask("/badges/badges/bad/aws.svg", token)
    assert (image.status, image.headers["content-type"]) == (200, "image/svg+xml")
    assert image.headers.getlist("cross-origin-resource-policy") == ["cross-origin"]
    assert ET.fromstring(image.data).get("aria-label") == "cost policy: 1 violation"  # noqa: S314 - our own
    shields = json.loads(registry.ask("/badges/badges/bad/aws.json", token).data)
    assert shields == {"schemaVersion": 1, "label": "cost policy", "message": "1 violation", "color": "b42318"}
    assert registry.ask("/badges/badges/none/aws.svg", token).status == 404


@pytest.mark.parametrize("gate", ["refuse", "strict"])
def test_a_gate_refuses_what_violates_and_leaves_nothing(
    registry: Registry, publish: Callable[..., urllib3.BaseHTTPResponse], policy: Path, gate: str
) -> None:
    run("namespace", "set", gate, *where(registry), "--gate", gate, "--policy", str(policy))
    token = registry.token("read", gate)
    kept = blobs(registry)
    refused = publish(f"{gate}/bad/aws", UNTAGGED)
    problem = registry.problem(refused)
    assert refused.status == 422
    assert (
        f"the namespace '{gate}' does not take this module: 1 violation of severity error (main.tf:9: missing-cost-tags:"
        in problem["detail"]
    )
    assert "fac-lint" in problem["hint"]
    assert registry.ask(f"/v1/modules/{gate}/bad/aws/versions", token).status == 404
    assert (blobs(registry), left(registry)) == (kept, [])
    assert publish(f"{gate}/good/aws", TAGGED).status == 201
    run("namespace", "set", gate, *where(registry), "--gate", "off")
    assert publish(f"{gate}/bad/aws", UNTAGGED).status == 201
    assert detail(registry, f"{gate}/bad/aws", token)["verdict"] == "unchecked"


def test_a_namespace_shows_to_its_own_what_was_not_taken(
    registry: Registry, publish: Callable[..., urllib3.BaseHTTPResponse], policy: Path
) -> None:
    """Who comes to its page would else see nothing of a version that a pipeline was refused."""
    run("namespace", "set", "shut", *where(registry), "--gate", "refuse", "--policy", str(policy), "--anonymous-read")
    token, everything, other = registry.token("read", "shut"), registry.token("read", "*"), registry.token("read", "elsewhere")
    for _ in range(3):
        assert publish("shut/bad/aws", UNTAGGED).status == 422
    shown = registry.ask("/modules/shut", token).data.decode()
    for text in ("0 modules", "Not taken", "shut/bad/aws 1.0.0", "1 violation of severity error", " UTC</time>"):
        assert text in shown
    assert shown.count("shut/bad/aws 1.0.0") == 1
    log = run("audit", "list", *where(registry), "--action", "version.not_taken", "--subject", "shut/", "--json").splitlines()
    assert [(one["subject"], one["detail"]) for one in map(json.loads, log)] == [
        ("shut/bad/aws 1.0.0", {"why": "1 violation of severity error"})
    ]
    assert "Not taken" in registry.ask("/modules/shut", everything).data.decode()
    # What is said of it may name what nobody else is to read, in a namespace that is open to all as well.
    assert [registry.ask("/modules/shut", who).status for who in (other, None)] == [404, 404]
    assert publish("shut/good/aws", TAGGED).status == 201
    for who, said in ((token, True), (other, False), (None, False)):
        page = registry.ask("/modules/shut", who).data.decode()
        assert ("1 module that" in page, "Not taken" in page) == (True, said)
    assert "Not taken" not in registry.ask("/modules/shut?q=good", token).data.decode()
    # Mended and published under the same number, it is there.
    assert publish("shut/bad/aws", TAGGED).status == 201
    assert "Not taken" not in registry.ask("/modules/shut", token).data.decode()


@pytest.mark.parametrize(
    "case",
    [
        (HEAD + 'resource "aws_sqs_queue" "this" {\n  name = "a"\n  tags = data.http.tags.body\n}\n', "unknown", "that stays unknown"),
        (
            UNTAGGED.replace("resource", '# fac:ignore missing-cost-tags reason="a trial" until=2099-12-31\nresource'),
            "suppressed",
            "suppressed by a comment",
        ),
    ],
    ids=["unknown", "suppressed"],
)
def test_strict_takes_nothing_that_is_not_proven(
    registry: Registry,
    publish: Callable[..., urllib3.BaseHTTPResponse],
    policy: Path,
    case: tuple[str, str, str],
) -> None:
    code, state, said = case
    run("namespace", "set", "proven", *where(registry), "--gate", "strict", "--policy", str(policy))
    refused = publish(f"proven/{state}/aws", code)
    assert refused.status == 422
    assert said in registry.problem(refused)["detail"]
    run("namespace", "set", "proven", *where(registry), "--gate", "refuse")
    assert publish(f"proven/{state}/aws", code).status == 201
    assert detail(registry, f"proven/{state}/aws", registry.token("read", "proven"))["verdict"] == state
    run("namespace", "set", "proven", *where(registry), "--gate", "default")


def test_examples_count_too(registry: Registry, publish: Callable[..., urllib3.BaseHTTPResponse]) -> None:
    run("namespace", "set", "examples", *where(registry), "--gate", "refuse")
    refused = publish("examples/broken/aws", "locals {}\n", **{"examples/a/main.tf": "resource {"})
    assert "examples/a/main.tf:1: syntax-error" in registry.problem(refused)["detail"]


def test_no_policy_of_the_module_itself_counts(registry: Registry, publish: Callable[..., urllib3.BaseHTTPResponse], policy: Path) -> None:
    run("namespace", "set", "own", *where(registry), "--gate", "refuse", "--policy", str(policy))
    assert publish("own/bad/aws", UNTAGGED, **{"finops.yaml": LOOSE, "examples/a/finops.yaml": LOOSE}).status == 422
    run("namespace", "set", "own", *where(registry), "--no-policy")
    token = registry.token("read", "own")
    assert publish("own/tagged/aws", TAGGED, **{"finops.yaml": LOOSE}).status == 422
    run("namespace", "set", "own", *where(registry), "--gate", "mark")
    assert publish("own/tagged/aws", TAGGED, **{"finops.yaml": LOOSE}).status == 201
    assert detail(registry, "own/tagged/aws", token)["lint"]["policy"] == "built-in"


def test_a_policy_of_the_registry_holds_where_a_namespace_has_none(
    serve: Callable[..., Registry], tarball: Callable[..., bytes], policy: Path
) -> None:
    registry = serve(gate=Gate.REFUSE, policy=policy)
    token = registry.token()
    assert registry.put("acme/bad/aws/1.0.0", tarball({"main.tf": UNTAGGED}), token).status == 422
    assert registry.put("acme/good/aws/1.0.0", tarball({"main.tf": TAGGED}), token).status == 201
    assert detail(registry, "acme/good/aws", token)["lint"]["policy"] == "the registry's"


@pytest.mark.parametrize(
    ("limits", "said"),
    [
        ({"linter": "no_such_linter"}, "the linter cannot be started"),
        ({"memory": 20 * 2**20}, "linting takes more than"),
    ],
    ids=["missing", "memory"],
)
def test_a_linter_that_fails_is_said_and_refused_by_a_gate(
    tmp_path: Path, tarball: Callable[..., bytes], limits: dict[str, Any], said: str
) -> None:
    archive = tmp_path / "archive.tar.gz"
    archive.write_bytes(tarball({"main.tf": TAGGED}))
    (tmp_path / "scratch").mkdir()

    def judge(gate: Gate) -> Verdict | None:
        async def run() -> Verdict | None:
            with archive.open("rb") as opened:
                return await linter.Linter(tmp_path / "scratch", **limits).judge(Address("acme", "m", "aws"), opened, Rules(gate, POLICY))

        return asyncio.run(run())

    assert judge(Gate.OFF) is None
    marked = judge(Gate.MARK)
    assert marked is not None
    assert said in marked.failed
    assert marked.state is LintState.UNCHECKED
    for gate in (Gate.REFUSE, Gate.STRICT):
        with pytest.raises(BadArchiveError, match="it could not be checked"):
            judge(gate)
    assert list((tmp_path / "scratch").iterdir()) == []


@pytest.mark.parametrize(
    ("verdict", "state", "words"),
    [
        (Verdict(compliant=9), LintState.COMPLIANT, "compliant"),
        (Verdict(delegated=1), LintState.COMPLIANT, "compliant"),
        (Verdict(compliant=9, suppressed=1), LintState.SUPPRESSED, "1 suppressed"),
        (Verdict(suppressed=1, unknown=1), LintState.UNKNOWN, "1 unknown"),
        (Verdict(modules=1, files=1), LintState.UNCHECKED, "nothing to check"),
        (Verdict(compliant=9, unknown=1), LintState.UNKNOWN, "1 unknown"),
        (Verdict(compliant=9, undetermined=2), LintState.UNKNOWN, "2 unknown"),
        (Verdict(unknown=1, unread=1), LintState.UNREAD, "1 part not read"),
        (Verdict(skipped=2), LintState.UNREAD, "2 parts not read"),
        (Verdict(violated=2, unread=1), LintState.VIOLATED, "2 violations"),
        (Verdict(failed="x", compliant=9), LintState.UNCHECKED, "not checked"),
        (UNCHECKED, LintState.UNCHECKED, "not checked"),
    ],
)
def test_nothing_is_called_compliant_of_which_something_was_not_looked_at(verdict: Verdict, state: LintState, words: str) -> None:
    assert (verdict.state, verdict.words) == (state, words)


def test_settings_that_cannot_be(tmp_path: Path, registry: Registry) -> None:
    (tmp_path / "finops.yaml").write_text("tagz: {}\n")
    with pytest.raises(UserError, match="tagz"):
        run("namespace", "set", "acme", *where(registry), "--policy", str(tmp_path / "finops.yaml"))
    done = program("serve", "--data", str(tmp_path / "data"), "--port", "0", "--policy", str(tmp_path / "finops.yaml"))
    assert done.returncode == 2
    assert "tagz" in done.stderr
    assert program("namespace", "set", "acme", *where(registry)).returncode == 2


def test_coverage_of_a_module_without_resources_is_nothing_to_cover(
    registry: Registry, publish: Callable[..., urllib3.BaseHTTPResponse]
) -> None:
    run("namespace", "set", "empty", *where(registry), "--anonymous-read")
    publish("empty/m/aws", 'output "a" {\n  value = 1\n}\n')
    assert "nothing to cover" in registry.ask("/modules/empty/m/aws").data.decode()
    assert Covered(0, 0).asked == 0
