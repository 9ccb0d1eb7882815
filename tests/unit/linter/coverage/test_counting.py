"""What is counted, where, and as what."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from tests.unit.linter.coverage.repository import BOTH, FILES, POLICY, counted, run, states, write

from fac_core.errors import UserError
from fac_lint.run import workers

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit

BACKEND = 'terraform {\n  backend "s3" {}\n}\n'
QUEUE = 'resource "aws_sqs_queue" "q" {\n  tags = ' + BOTH + "\n}\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    write(tmp_path, FILES)
    return tmp_path


def test_each_state_is_counted_for_itself(folder: Path) -> None:
    del folder
    found = counted()
    assert states(found, "tagged") == {
        "aws_sqs_queue.good": "covered",
        "aws_sqs_queue.bad": "missing",
        "aws_sqs_queue.old": "exempt",
        "aws_s3_bucket.ignored": "exempt",
        "module.queue.aws_sqs_queue.this": "covered",
    }
    assert found["total"]["tagged"] == {
        "percent": 40.0, "asked": 5, "covered": 2, "delegated": 0, "missing": 1, "unknown": 0, "exempt": 2,
    }  # fmt: skip
    assert set(states(found, "budgeted").values()) == {"covered"}
    assert set(states(found, "alarmed").values()) == {"missing"}


def test_exemptions_and_comments_stand_by_name(folder: Path) -> None:
    del folder
    assert [(each["name"], [one["resource"] for one in each["of"]]) for each in counted()["exempt"]] == [
        ("exemption of aws_sqs_queue.old until 2099-12-31: goes in spring", ["prod: aws_sqs_queue.old"]),
        ("fac:ignore in prod/main.tf:11: is shared", ["prod: aws_s3_bucket.ignored"]),
    ]


def test_owners_are_values_and_what_is_known_of_the_rest(folder: Path) -> None:
    write(folder, {"lib/main.tf": FILES["queue/main.tf"].replace("this", "own"), "prod/more.tf": 'module "x" {\n  source = "a/b/aws"\n}\n'})
    found = {(each["owner"], each["owner_is"]): each["resources"] for each in counted()["owners"]}
    assert found == {("shop", "known"): 2, ("data", "known"): 1, (None, "caller"): 1, (None, "unknown"): 1, (None, "absent"): 2}
    by_team = {(each["owner"], each["owner_is"]) for each in counted("--owner-tag", "team")["owners"]}
    assert by_team == {("orders", "known"), (None, "caller"), (None, "unknown"), (None, "absent")}


def test_a_called_module_is_counted_in_its_callers_alone(folder: Path) -> None:
    assert [each["module"] for each in counted()["modules"]] == ["prod"]
    write(folder, {"prod/main.tf": BACKEND})
    found = counted()
    assert [(each["module"], each["tagged"]["delegated"]) for each in found["modules"]] == [("queue", 1)]


def test_what_examples_call_is_counted_for_itself_too(folder: Path) -> None:
    write(folder, {"prod/main.tf": BACKEND, "queue/examples/a/main.tf": f'module "q" {{\n  source = "../.."\n  tags   = {BOTH}\n}}\n'})
    found = {each["module"]: each["tagged"] for each in counted()["modules"]}
    assert found["queue"]["delegated"] == 1
    assert found["queue/examples/a"]["covered"] == 1


def test_modules_that_call_each_other_are_counted(folder: Path) -> None:
    write(folder, {"prod/main.tf": BACKEND})
    for name, other in (("a", "b"), ("b", "a")):
        write(folder, {f"{name}/main.tf": f'{QUEUE}module "x" {{\n  source = "../{other}"\n}}\n'})
    assert {each["written_in"] for each in counted("a", "b")["resources"]} == {"a", "b"}


def test_what_a_called_module_lacks_by_itself_its_callers_lack(folder: Path) -> None:
    write(folder, {"queue/main.tf": FILES["queue/main.tf"] + 'resource "aws_sqs_queue" "bare" {\n  tags = {}\n}\n'})
    assert states(counted(), "tagged")["module.queue.aws_sqs_queue.bare"] == "missing"
    ignored = "# fac:ignore missing-cost-tags\n"
    write(folder, {"queue/main.tf": FILES["queue/main.tf"] + ignored + 'resource "aws_sqs_queue" "bare" {\n  tags = {}\n}\n'})
    assert states(counted(), "tagged")["module.queue.aws_sqs_queue.bare"] == "exempt"


def test_default_tags_of_one_caller_do_not_cover_what_another_leaves_bare(folder: Path) -> None:
    provider = f'provider "aws" {{\n  default_tags {{\n    tags = {BOTH}\n  }}\n}}\n'
    call = 'module "m" {\n  source = "../bare"\n}\n'
    write(folder, {"bare/main.tf": 'resource "aws_sqs_queue" "q" {}\n', "one/main.tf": BACKEND + provider + call})
    assert states(counted("one", "bare"), "tagged") == {"module.m.aws_sqs_queue.q": "covered"}
    write(folder, {"two/main.tf": BACKEND + call})
    found = counted("one", "two", "bare")
    assert [each["tagged"]["state"] for each in found["resources"]] == ["missing", "missing"]


def test_calls_that_cannot_be_looked_into_are_unknown_at_any_depth(folder: Path) -> None:
    remote = 'module "far" {\n  source = "a/b/aws"\n}\n'
    write(folder, {"mid/main.tf": QUEUE + remote, "prod/main.tf": BACKEND + remote + 'module "mid" {\n  source = "../mid"\n}\n'})
    found = counted()
    for what in ("tagged", "budgeted", "alarmed"):
        assert states(found, what)["module.far"] == "unknown"
        assert states(found, what)["module.mid.module.far"] == "unknown"
    assert [each["kind"] for each in found["resources"]].count("call") == 2


def test_an_ignored_call_within_a_called_module_is_exempt(folder: Path) -> None:
    remote = '# fac:ignore missing-cost-tags reason="theirs"\nmodule "far" {\n  source = "a/b/aws"\n}\n'
    write(folder, {"mid/main.tf": remote, "prod/main.tf": BACKEND + 'module "mid" {\n  source = "../mid"\n}\n'})
    found = counted()
    assert states(found, "tagged")["module.mid.module.far"] == "exempt"
    assert states(found, "budgeted")["module.mid.module.far"] == "unknown"


def test_types_of_which_nothing_is_known_are_unknown(folder: Path) -> None:
    write(folder, {"prod/main.tf": BACKEND + 'resource "acme_thing" "x" {}\n'})
    found = counted("prod")
    assert states(found, "tagged") == states(found, "budgeted") == {"acme_thing.x": "unknown"}


def test_what_surely_is_not_made_is_not_counted(folder: Path) -> None:
    write(folder, {"prod/main.tf": BACKEND + 'resource "aws_sqs_queue" "none" {\n  count = 0\n}\n'})
    assert counted("prod")["resources"] == []


def test_opting_out_of_a_budget_is_exempt_and_no_budget(folder: Path) -> None:
    child = 'variable "cost" {\n  type = any\n}\nresource "aws_sqs_queue" "q" {\n  tags = ' + BOTH + "\n}\n"
    call = 'module "m" {\n  source = "../child"\n  cost   = { budget_opt_out = "free" }\n}\n'
    write(folder, {"child/main.tf": child, "prod/main.tf": BACKEND + call})
    found = counted("prod", "child")
    assert states(found, "budgeted") == {"module.m.aws_sqs_queue.q": "exempt"}
    assert found["exempt"][0]["name"] == "module.m says why in cost.budget_opt_out"


def test_what_no_policy_asks_is_not_counted(folder: Path) -> None:
    write(folder, {"finops.yaml": "version: 1\ntags: {required: {}}\nbudgets: {required: false}\n"})
    found = counted()
    assert found["asked"] == []
    assert [found["total"][what]["percent"] for what in ("tagged", "budgeted", "alarmed")] == [None, None, None]
    assert "not asked" in run().stdout


def test_of_nothing_nobody_says_what_policies_ask(folder: Path) -> None:
    write(folder, {"finops.yaml": POLICY})
    (folder / "empty").mkdir()
    told = run("empty").stdout
    assert "not asked" not in told
    assert told.count("of nothing here") == 3


def test_a_rule_that_a_policy_takes_off_in_some_files_does_not_ask_there(folder: Path) -> None:
    write(folder, {"finops.yaml": POLICY + "lint:\n  scopes:\n    - {paths: [prod/], ignore: [missing-cost-tags]}\n"})
    found = counted()
    assert states(found, "tagged") == {}
    assert len(states(found, "budgeted")) == 5


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file")
def test_a_file_that_may_not_be_read_is_said(folder: Path) -> None:
    (folder / "queue/main.tf").chmod(0)
    assert [each["file"] for each in counted()["unread"]] == ["queue/main.tf"]


def test_what_could_not_be_read_is_said_and_counted(folder: Path) -> None:
    (folder / "queue/gone.tf").symlink_to("nowhere.tf")
    write(folder, {"prod/broken.tf": 'resource "aws_sqs_queue" "x" {\n'})
    found = counted()
    assert [each["file"] for each in found["unread"]] == ["prod/broken.tf", "queue/gone.tf"]
    assert found["summary"]["unread"] == 2
    assert states(found, "tagged")["module.queue"] == "unknown"


def test_it_is_the_same_from_the_cache_and_in_several_processes(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(folder / ".cache"))
    plain = counted()
    monkeypatch.setattr(workers, "WORTH_IT", 1)
    monkeypatch.setattr(workers, "SHARE", 1)
    assert counted("--jobs", "3") == plain
    texts = [run("--format", "json", cached=True).stdout for _ in range(2)]
    assert texts[0] == texts[1] == run("--format", "json").stdout


def test_another_owner_tag_is_not_answered_from_the_cache(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(folder / ".cache"))
    first, second, last = [run(*one, cached=True).stdout for one in ((), ("--owner-tag", "team"), ())]
    assert "by owner" in first
    assert "by team" in second
    assert first == last


def test_a_wrong_path_is_a_mistake(folder: Path) -> None:
    del folder
    with pytest.raises(UserError):
        run("nowhere")


def test_what_one_program_alone_would_cover_is_not_covered(folder: Path) -> None:
    queue = 'resource "aws_sqs_queue" "q" {\n  tags = { owner = "x" }\n}\n'
    write(folder, {"prod/main.tf": BACKEND, "prod/queue.tf": QUEUE, "prod/queue.tofu": queue + queue.replace('"q"', '"r"')})
    assert states(counted("prod"), "tagged") == {"aws_sqs_queue.q": "missing", "aws_sqs_queue.r": "missing"}
