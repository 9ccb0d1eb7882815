"""Modules out of git repositories: which tags are versions, what is published of them, and what of a repository is never obeyed."""

from __future__ import annotations

import tempfile
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner
from dulwich import porcelain
from dulwich.objects import Tree
from dulwich.refs import Ref
from dulwich.repo import Repo
from tests.unit.registry.repositories import commit, error, move, raw, tree_of
from tests.unit.registry.test_cli import run

from fac_core.errors import UserError
from fac_registry.archive.limits import Limits
from fac_registry.cli import command
from fac_registry.git.repository import Repository
from fac_registry.git.worker import Reach

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.unit.registry.conftest import Archives, Registry
    from tests.unit.registry.repositories import Importer

pytestmark = pytest.mark.unit


def test_every_version_tag_of_a_local_repository_is_published(repository: Path, bring: Importer, archives: Archives) -> None:
    done = bring(repository)
    assert (done.exception, done.exit_code) == (None, 0)
    assert [line.split()[::2] for line in done.stdout.splitlines()] == [
        ["published", version] for version in ("1.0.0", "1.1.0", "2.0.0-rc.1")
    ]
    assert "1 tags are no versions: nightly" in done.stderr
    assert bring.versions() == ["1.0.0", "1.1.0", "2.0.0-rc.1"]
    wanted = {"main.tf": b"# 1.1\n", "README.md": b"# Queue\n", "modules/dead/main.tf": b"# d\n", ".gitignore": b"x\n"}
    assert archives.content(bring.archive("1.1.0")) == wanted
    again = bring(repository)
    assert (again.exit_code, {line.split(":")[0] for line in again.stdout.splitlines()}) == (0, {"already there"})
    commit(repository, {"main.tf": "# 2\n"}, "v2.0.0")
    assert bring(repository, "--json").stdout.count('"new":true') == 1
    assert bring.versions() == ["1.0.0", "1.1.0", "2.0.0-rc.1", "2.0.0"]


def test_what_was_published_from_a_folder_is_the_same_as_its_tag(repository: Path, bring: Importer) -> None:
    porcelain.reset(str(repository), "hard", "1.1.0")
    where = ("--registry", bring.registry.url, "--token", bring.token, "--namespace", bring.namespace)
    run("publish", str(repository), *where, "--name", "queue", "--system", "aws", "--version", "1.1.0")
    said = bring(repository).stdout
    assert (said.count("already there"), said.count("published")) == (1, 2)


def test_a_tag_that_was_moved_is_refused_and_the_others_are_published(repository: Path, bring: Importer) -> None:
    bring(repository)
    before = bring.archive("1.0.0")
    with Repo(str(repository)) as opened:
        move(opened, "v1.0.0", opened.head())
    commit(repository, {"main.tf": "# 3\n"}, "v3.0.0")
    done = bring(repository)
    assert done.exit_code == 1
    assert "v1.0.0: the registry refused (409)" in done.stderr
    assert "1 of 4 versions were not published" in done.stderr
    assert bring.archive("1.0.0") == before
    assert "3.0.0" in bring.versions()


def test_a_folder_and_a_prefix_choose_one_module_of_many(repository: Path, bring: Importer, archives: Archives) -> None:
    commit(repository, {"topics/main.tf": "# t\n"}, "topics/v0.1.0")
    commit(repository, {"topics/main.tf": "# t2\n"}, "topics/0.2.0")
    more = ("--folder", "topics", "--prefix", "topics/")
    assert bring(repository, *more, "--dry-run").stdout.split()[1::5] == ["0.1.0", "0.2.0"]
    assert bring.versions() == []
    assert bring(repository, *more).exit_code == 0
    assert bring.versions() == ["0.1.0", "0.2.0"]
    assert archives.content(bring.archive("0.1.0")) == {"main.tf": b"# t\n"}
    assert "there is no folder 'elsewhere'" in bring(repository, "--folder", "elsewhere").stderr


def test_two_tags_of_one_version_are_an_error_unless_they_name_one_commit(repository: Path, bring: Importer) -> None:
    with Repo(str(repository)) as opened:
        move(opened, "1.1.0+build", opened.refs[Ref(b"refs/tags/1.1.0")])
    assert bring(repository).exit_code == 0
    with Repo(str(repository)) as opened:
        move(opened, "v1.1.0", opened.head())
    assert "'1.1.0' and 'v1.1.0' are one version to Terraform" in error(bring(repository))


def test_without_a_version_or_a_name_nothing_is_published(repository: Path, tmp_path: Path, bring: Importer) -> None:
    (tmp_path / "empty").mkdir()
    commit(tmp_path / "empty", {"main.tf": ""}, "latest")
    named = ("--name", "queue", "--system", "aws")
    assert "not called terraform-SYSTEM-NAME" in error(bring(tmp_path / "empty"))
    assert "none of the 1 tags of the repository is a version" in error(bring(tmp_path / "empty", *named))
    assert "none of the 4 tags" in error(bring(repository, "--prefix", "queue/"))
    assert "there is no git repository" in error(bring(tmp_path, *named))


def test_the_gate_applies(repository: Path, serve: Callable[..., Registry], tmp_path: Path) -> None:
    commit(repository, {"main.tf": 'resource "aws_sqs_queue" "this" {\n  name = "orders"\n}\n'}, "v3.0.0")
    policy = tmp_path / "finops.yaml"
    policy.write_text("version: 1\ntags: {required: {team: {}}}\nbudgets: {required: false}\n")
    own = serve(gate="refuse", policy=policy)
    where = ("--registry", own.url, "--token", own.token(), "--namespace", "acme")
    done = CliRunner().invoke(command, ("import", str(repository), *where), standalone_mode=False)
    assert done.exit_code == 1
    assert "v3.0.0: the registry refused (422): the namespace 'acme' does not take this module" in done.stderr
    assert done.stdout.count("published") == 3


# What a repository may hold that harms, or that would make a module that is not whole.


def test_no_hook_filter_or_setting_of_a_repository_is_run(repository: Path, bring: Importer, tmp_path: Path) -> None:
    mark = tmp_path / "was-run"
    commit(repository, {".gitattributes": "* filter=x\n*.tf export-subst\n", "main.tf": "# $Format:%H$\n"}, "v4.0.0")
    script = f"#!/bin/sh\ntouch {mark}\n"
    hooks = repository / ".git" / "hooks"
    hooks.mkdir(exist_ok=True)
    for name in ("post-checkout", "pre-push", "reference-transaction", "post-index-change"):
        (hooks / name).write_text(script)
        (hooks / name).chmod(0o755)
    (tmp_path / "run").write_text(script)
    (tmp_path / "run").chmod(0o755)
    run_it = tmp_path / "run"
    core = "".join(f"\t{name} = {run_it}\n" for name in ("fsmonitor", "pager", "sshCommand", "hooksPath"))
    filters = "".join(f"\t{name} = {run_it}\n" for name in ("smudge", "clean", "process"))
    with (repository / ".git" / "config").open("a") as config:
        config.write(f'[core]\n{core}[filter "x"]\n{filters}')
    assert bring(repository).exit_code == 0
    assert "4.0.0" in bring.versions()
    assert not mark.exists()


@pytest.mark.parametrize(
    ("mode", "content", "said"),
    [
        (0o160000, b"", "is a submodule: a module holds plain files only"),
        (0o120000, b"/etc/passwd", "is a link: a module holds plain files only"),
        (0o100644, b"version https://git-lfs.github.com/spec/v1\noid sha256:0\n", "is kept in Git LFS"),
    ],
)
def test_what_is_no_plain_file_is_refused_by_name(repository: Path, bring: Importer, mode: int, content: bytes, said: str) -> None:
    raw(repository, "v5.0.0", lambda opened: tree_of(opened, {b"main.tf": (0o100644, b""), b"odd": (mode, content)}))
    done = bring(repository)
    assert done.exit_code == 1
    assert f"'odd' {said}" in done.stderr
    assert bring.versions() == ["1.0.0", "1.1.0", "2.0.0-rc.1"]


@pytest.mark.parametrize("name", [b"..", b"a\\b", b"nul", b"bad\x01", b"\xff", b"x" * 300])
def test_names_that_leave_the_folder_or_harm_are_refused(repository: Path, bring: Importer, name: bytes) -> None:
    raw(repository, "v5.0.0", lambda opened: tree_of(opened, {name: (0o100644, b"evil")}))
    done = bring(repository)
    assert done.exit_code == 1
    assert "v5.0.0: " in done.stderr
    assert "5.0.0" not in bring.versions()


def test_working_copies_and_states_stay_out(repository: Path, bring: Importer, archives: Archives) -> None:
    secrets = {"terraform.tfstate": "{}", ".terraform/x": "x", "modules/a/terraform.tfstate.backup": "{}"}
    commit(repository, {**secrets, "main.tf": "# 6\n"}, "v6.0.0")
    assert bring(repository).exit_code == 0
    assert set(archives.content(bring.archive("6.0.0"))) == {"main.tf", "README.md", ".gitignore", "modules/dead/main.tf"}


def nested(opened: Repo, width: int, depth: int) -> Tree:
    """A tree that holds the one below it many times: small to fetch, without an end to walk."""
    below = tree_of(opened, {b"f%d.tf" % number: (0o100644, b"# x\n") for number in range(width)})
    for _ in range(depth):
        opened.object_store.add_object(below)
        above = Tree()
        for number in range(width):
            above.add(b"d%d" % number, 0o040000, below.id)
        below = above
    return below


@pytest.mark.parametrize(("width", "depth", "said"), [(10, 10, "more than 10000 files"), (1, 50, "more than 32 deep")])
def test_trees_without_an_end_have_one(repository: Path, bring: Importer, width: int, depth: int, said: str) -> None:
    raw(repository, "v7.0.0", lambda opened: nested(opened, width, depth))
    done = bring(repository)
    assert done.exit_code == 1
    assert said in done.stderr


def test_huge_files_are_not_read_past_what_a_registry_takes(repository: Path) -> None:
    commit(repository, {"large.bin": "x" * 3_000_000}, "v8.0.0")
    small = Repository(str(repository), limits=Limits(unpacked=2_000_000))
    with small as source, tempfile.TemporaryFile() as out, pytest.raises(UserError, match="more than 2000000 bytes"):
        source.export(source.tags()["v8.0.0"], "", out)
    raw(repository, "v9.0.0", lambda opened: tree_of(opened, {b"zeros": (0o100644, bytes(150 * 2**20))}))
    narrow = Repository(str(repository), reach=Reach(memory=200 * 2**20))
    with narrow as source, tempfile.TemporaryFile() as out, pytest.raises(UserError, match="more than 200 MiB of memory"):
        source.export(source.tags()["v9.0.0"], "", out)


def test_a_damaged_repository_is_a_users_problem(repository: Path, bring: Importer) -> None:
    for path in (repository / ".git" / "objects").glob("??/*"):
        path.chmod(0o644)
        path.write_bytes(b"damaged")
    done = bring(repository)
    assert done.exit_code == 1
    assert done.stderr.count("failed") == 3
