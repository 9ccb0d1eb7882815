"""Comments on pull requests: one contract for every forge."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner
from tests.unit.cost.forge_doubles import DOUBLES, THEIRS, Double, serving
from tests.unit.cost.plans import changed, plan

from fac_core.errors import UserError
from fac_cost.cli import command
from fac_cost.commenting import forge_of, keep, mark
from fac_cost.forges import UNITS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from fac_cost.forges import Comments

pytestmark = pytest.mark.unit

TOKEN = {"FAC_FORGE_TOKEN": "secret-token"}


@pytest.fixture(params=UNITS.names())
def double(request: pytest.FixtureRequest) -> Iterator[Double]:
    with serving(DOUBLES[request.param]()) as served:
        yield served


def forge(double: Double, environment: dict[str, str] | None = None) -> Comments:
    name = next(name for name, kind in DOUBLES.items() if type(double) is kind)
    return forge_of(name, {**double.told, "api": double.base}, environment or TOKEN)


def test_written_twice_there_is_one(double: Double) -> None:
    double.texts = {1: "Nice work."}
    assert keep(forge(double), "cost", "It costs 5.", needed=True) == "written"
    assert keep(forge(double), "cost", "It costs 5.", needed=True) == "unchanged"
    assert keep(forge(double), "cost", "It costs 6.", needed=True) == "replaced"
    assert double.texts == {1: "Nice work.", 2: f"{mark('cost')}\n\nIt costs 6."}


def test_several_plans_have_one_each(double: Double) -> None:
    for name in ("dev", "dev-eu", "prod"):
        keep(forge(double), name, f"about {name}", needed=True)
    assert keep(forge(double), "dev", "more", needed=True) == "replaced"
    assert [text.rpartition("\n")[2] for text in double.texts.values()] == ["more", "about dev-eu", "about prod"]


def test_one_among_many(double: Double) -> None:
    double.texts = {number: f"comment {number}" for number in range(1, 251)}
    double.texts[249] = f"{mark('cost')}\r\n\r\nold"
    assert keep(forge(double), "cost", "new", needed=True) == "replaced"
    assert len(double.texts) == 250


def test_what_others_have_written_is_not_replaced(double: Double) -> None:
    double.texts = {1: f"{mark('cost')}\n\n{THEIRS}"}
    assert keep(forge(double), "cost", "ours", needed=True) == "written"
    assert keep(forge(double), "cost", "ours, again", needed=True) == "replaced"
    assert len(double.texts) == 2


def test_nothing_is_written_where_nothing_is_needed(double: Double) -> None:
    assert keep(forge(double), "cost", "nothing changes", needed=False) == "not needed"
    assert double.texts == {}
    keep(forge(double), "cost", "it costs 5", needed=True)
    assert keep(forge(double), "cost", "nothing changes", needed=False) == "replaced", "what is there must not go on saying 5"


def test_a_token_that_is_refused_is_not_shown(double: Double) -> None:
    with pytest.raises(UserError, match=r"was refused \(401\)") as caught:
        keep(forge(double, {"FAC_FORGE_TOKEN": "other-secret"}), "cost", "text", needed=True)
    assert "other-secret" not in str(caught.value)


@pytest.mark.parametrize(
    ("status", "said", "told"),
    [(500, {}, "answered with 500"), (302, {}, "answered with 302"), (200, b"<html>", "no JSON"), (200, b"[" * 100_000, "no JSON")],
)
def test_a_forge_that_does_not_answer_as_it_should(
    double: Double, monkeypatch: pytest.MonkeyPatch, status: int, said: object, told: str
) -> None:
    monkeypatch.setattr(double, "answer", lambda *_: (status, said))
    with pytest.raises(UserError, match=told):
        keep(forge(double), "cost", "text", needed=True)


def test_a_forge_that_is_not_there() -> None:
    with pytest.raises(UserError, match="failed"):
        keep(forge_of("github", {"repository": "a/b", "change": "1", "api": "http://127.0.0.1:9"}, TOKEN), "cost", "x", needed=True)


def test_a_page_at_another_address_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(DOUBLES["bitbucket"]()) as double:
        monkeypatch.setattr(double, "page", lambda _: {"values": [], "next": "http://169.254.169.254/latest"})
        with pytest.raises(UserError, match="points at another address"):
            keep(forge(double), "cost", "text", needed=True)


@pytest.mark.parametrize("name", ["", "a b", "a)\n# x", "x" * 65, "-a"])
def test_names_that_are_none(name: str) -> None:
    with pytest.raises(UserError, match="is no name of a comment"):
        mark(name)


@pytest.mark.parametrize(
    ("environment", "said"),
    [
        ({}, "no CI job of a known forge"),
        ({"GITHUB_ACTIONS": "true"}, "the token in FAC_FORGE_TOKEN or GITHUB_TOKEN"),
        ({"GITLAB_CI": "true", **TOKEN}, "--repository or CI_PROJECT_ID and --change or CI_MERGE_REQUEST_IID"),
    ],
)
def test_what_is_not_said_is_asked_for(environment: dict[str, str], said: str) -> None:
    with pytest.raises(UserError, match=said):
        forge_of(None, {}, environment)


def test_in_a_job_everything_is_told(tmp_path: Path) -> None:
    with serving(DOUBLES["github"]()) as double:
        ci = {
            "GITHUB_ACTIONS": "true",
            "GITHUB_API_URL": double.base,
            "GITHUB_REPOSITORY": "acme/shop",
            "GITHUB_REF": "refs/pull/7/merge",
            "GITHUB_TOKEN": "secret-token",
        }
        path = plan(tmp_path / "plan.json", changed("aws_nat_gateway.a"))
        outcomes = [CliRunner().invoke(command, ["comment", path], env=ci).stdout for _ in range(2)]
        assert outcomes == ["comment 'cost': written\n", "comment 'cost': unchanged\n"]
        (text,) = double.texts.values()
        assert "USD a month" in text
        nothing = plan(tmp_path / "plan.json", changed("aws_iam_role.a"))
        done = CliRunner().invoke(command, ["comment", nothing, "--name", "other", "--only-when-changed"], env=ci)
        assert done.stdout == "comment 'other': not needed\n"


def test_names_in_a_comment_are_no_markup(tmp_path: Path) -> None:
    hostile = "@all </code><img src=x> | `x` https://evil.example"
    address = f'aws_nat_gateway.a["{hostile}"]'
    change = {**changed("aws_nat_gateway.a"), "address": address, "index": hostile}
    text = CliRunner().invoke(command, ["diff", plan(tmp_path / "plan.json", change), "--format", "markdown"]).stdout
    assert "<img" not in text
    assert "@all" not in text
    assert "https://evil" not in text
