"""Every file that a command reads, with contents that nobody would expect there: told as the user's mistake, and never a bug of ours."""

from __future__ import annotations

import json
import os
import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.programs import PROGRAMS

from fac_core.printable import is_utf8, plain
from fac_cost.book.price_book import OWN

if TYPE_CHECKING:
    from tests.offline.conftest import Case, Outcomes

pytestmark = pytest.mark.offline

MODULE = Path(__file__).parents[2] / "modules/aws/sqs-queue"
PUBLISH = "publish q --registry http://127.0.0.1:9 --token x --namespace acme --version 1.0.0"
READ_BY = {
    "finops.yaml": ("fac-gen module aws_sqs_queue -o m", "fac-lint policy check", "fac-lint q"),
    "library.yaml": ("fac-gen library --check",),
    "q/main.tf": ("fac-lint --no-cache q", "fac-gen update q", "fac-gen diff q q", "fac-gen cdktf q -o c", f"fac-registry {PUBLISH}"),
    "q/more.tf.json": ("fac-lint --no-cache q", "fac-gen diff q q", "fac-gen cdktf q -o c", "fac-gen adopt q"),
    "q/module.yaml": ("fac-gen cdktf q -o c", f"fac-registry {PUBLISH}"),
    "q/.fac/lock.json": ("fac-gen update q", "fac-gen module aws_sqs_queue -o q", "fac-lint --no-cache q"),
    "q/.fac/base.json": ("fac-gen update q",),
    "q/.terraform/modules/modules.json": ("fac-lint --no-cache q",),
    ".facignore": ("fac-lint --no-cache .", "fac-gen update ."),
    "hand/main.tf": ("fac-gen adopt hand",),
    "adopted/.fac/adopted.json": ("fac-gen adopt adopted", "fac-gen update adopted"),
    "schema.json": ("fac-gen schema import schema.json --provider-version 1.0.0",),
    "schema.whl": ("fac-gen schema import schema.whl",),
    "plan.json": (
        *("fac-lint --plan plan.json", "fac-lint --state plan.json", "fac-cost estimate plan.json", "fac-cost diff plan.json"),
        *("fac-cost diff state.json plan.json", "fac-cost gate plan.json", "fac-cost explain plan.json aws_sqs_queue.this"),
        "fac-cost comment plan.json --forge github --repository a/b --change 1 --api http://127.0.0.1:9",
    ),
    "usage.yaml": ("fac-cost estimate state.json --usage usage.yaml", "fac-cost diff state.json state.json --usage usage.yaml"),
    "limits.yaml": ("fac-cost gate state.json state.json --policy limits.yaml",),
    "book/index.json": ("fac-cost estimate state.json --book book", "fac-cost book verify --book book", "fac-cost book diff book book"),
    "book/aws/us-east-1.json.z": ("fac-cost book verify --book book", "fac-cost book show aws us-east-1 --book book"),
    "baseline.json": ("fac-lint q --baseline baseline.json", "fac-lint baseline q --update --file baseline.json"),
    "values.tfvars": ("fac-lint q --var-file values.tfvars",),
    "values.tfvars.json": ("fac-lint q --var-file values.tfvars.json",),
    "facts/aws/sqs_queue.yaml": ("fac-gen --resource-types facts explain aws_sqs_queue",),
    "templates/common/versions.tf.j2": ("fac-gen module aws_sqs_queue -o m --templates templates",),
    "data/registry.sqlite3": ("fac-registry token list --data data", "fac-registry verify --data data"),
    "pair.pem": ("fac-registry serve --data new --tls-cert pair.pem --tls-key pair.pem",),
}
CONTENTS = {
    "nothing": b"",
    "control characters": b"\0\0\0",
    "every byte": bytes(range(256)),
    "UTF-16": "version: 1\n".encode("utf-16"),
    "lists in lists": b"[" * 100_000,
    "mappings in mappings": b'{"a": ' * 20_000,
    "a long number": b"9" * 5_000,
    "patterns that are none": b"!\n\\\n[z-a]\n",
}

SHORT = [CONTENTS[name] for name in ("every byte", "lists in lists", "a long number")]
"""What is tried of the second command of a program, too, that reads the same file: it reads it as the first one does."""


def made(folder: Path) -> None:
    """Make a folder in which every command finds what it needs."""
    (folder / ".git").mkdir(parents=True)
    shutil.copytree(MODULE, folder / "q", ignore=shutil.ignore_patterns("examples", "*.tftest.hcl"))
    (folder / "book").mkdir()
    shutil.copy(OWN / "index.json", folder / "book")
    (folder / "state.json").write_text('{"format_version": "1.0", "values": {"root_module": {}}}')
    for name in ("hand", "adopted"):
        (folder / name).mkdir()
        (folder / name / "main.tf").write_text('resource "aws_sqs_queue" "this" {\n}\n')


def test_every_program_is_tried() -> None:
    lines = [line for lines in READ_BY.values() for line in lines]
    for tried in (lines, NAMED):
        assert {line.partition(" ")[0] for line in tried} == PROGRAMS.keys()


@pytest.mark.parametrize("contents", CONTENTS.values(), ids=CONTENTS)
def test_no_contents_are_a_bug(contents: bytes, outcomes: Outcomes, tmp_path: Path) -> None:
    asked: list[Case] = []
    for name, lines in READ_BY.items():
        read_by = set[str]()
        for line in lines:
            program, *arguments = line.split()
            if program in read_by and contents not in SHORT:
                continue
            read_by.add(program)
            folder = tmp_path / str(len(asked))
            made(folder)
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(contents)
            asked.append((program, arguments, str(folder)))
    for case, (code, said) in zip(asked, outcomes(asked), strict=True):
        told = f"{json.dumps(case)}\n{code}\n{plain(said)}"
        assert code in {0, 1, 2}, told
        assert "Traceback" not in said, told


STRANGE = os.fsdecode(b"\xff\xe9\x1b]0;x\x07\n::error::x")
"""Bytes that are no UTF-8, what renames a terminal's window, and a command of a CI system."""
NAMED = (
    "fac-gen module aws_sqs_queue -o new",
    "fac-gen module aws_sqs_queue -o m --policy finops.yaml",
    "fac-gen init new --yes",
    "fac-gen init new --yes --json",
    "fac-gen templates common/versions.tf.j2 -o new",
    "fac-gen test q --json",
    "fac-gen test q --junit new",
    "fac-gen update q --json --diff",
    "fac-gen adopt hand --json",
    "fac-gen adopt hand --write",
    "fac-gen cdktf q -o new",
    "fac-gen diff q q",
    "fac-gen library library.yaml",
    "fac-gen library --all --provider google --sample 1 -o new",
    "fac-gen library --all --provider google --sample 1 --report new",
    "fac-gen offline-mirror new",
    "fac-gen schema import schema.json",
    "fac-lint --no-cache q",
    "fac-lint --no-cache q -o new",
    "fac-lint --no-cache q --format json=new",
    "fac-lint baseline q --file new",
    "fac-lint coverage q",
    "fac-lint graph q",
    "fac-lint policy check finops.yaml --json",
    "fac-lint --plan plan.json",
    "fac-cost estimate plan.json",
    "fac-cost estimate plan.json --format json -o new",
    "fac-cost diff plan.json plan.json",
    "fac-cost gate plan.json --policy finops.yaml",
    "fac-cost book verify --book q",
    f"fac-registry {PUBLISH}",
    "fac-registry token create --data data --namespace acme --scope read",
    "fac-registry serve --data new --host 192.0.2.1",
)
PATHS = ("finops.yaml", "hand", "library.yaml", "new", "plan.json", "q", "schema.json")


def test_no_name_of_a_file_is_a_bug_or_steers_who_reads_it(outcomes: Outcomes, tmp_path: Path) -> None:
    """Names are bytes, and need be no UTF-8: neither those that are given nor those that stand in a folder that is given."""
    asked: list[Case] = []
    for line in NAMED:
        folder = tmp_path / str(len(asked))
        made(folder)
        (folder / "hand" / f"a{STRANGE}.tf").write_text("locals {\n  a = 1\n}\n")
        (folder / "q" / f"a{STRANGE}.tf").write_text('resource "aws_sqs_queue" "other" {\n}\n')
        (folder / "finops.yaml").write_text("version: 1\n")
        (folder / "library.yaml").write_text("version: 1\nmodules: [aws_sqs_queue]\n")
        program, *arguments = line.split()
        for name in PATHS:
            if (folder / name).exists():
                (folder / name).rename(folder / f"{name}{STRANGE}")
        words = [re.sub(rf"(^|=)({'|'.join(PATHS)})$", rf"\1\2{STRANGE}", word) for word in arguments]
        asked.append((program, words, str(folder)))
    wrong = []
    for case, (code, said) in zip(asked, outcomes(asked), strict=True):
        steers = "\x1b" in said or not is_utf8(said) or re.search("^::", said, re.MULTILINE)
        if code not in {0, 1, 2} or "Traceback" in said or steers:
            wrong.append(f"{json.dumps(case)}: {code}\n{said!a}")
    assert wrong == []
