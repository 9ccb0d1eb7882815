from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fac_core.document import DocumentError
from fac_core.errors import UserError
from fac_core.manifest import FILE_NAME, Manifest, ModuleSignal, Provider, dump, parse, read
from fac_core.policy import BUILT_IN, SignalKind

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit

QUEUE = Manifest(
    name="sqs-queue",
    provider="aws",
    resource_type="aws_sqs_queue",
    required_version=">= 1.5.7",
    providers={"aws": Provider("hashicorp/aws", ">= 5.100.0, < 7.0.0")},
    taggable=True,
    tag_argument="tags",
    tag_input="tags",
    scope="cost_scope",
    required_tags=("application", "owner"),
    billing_service="Amazon Simple Queue Service",
    pricing_units=("million requests of 64 KB",),
    signals={"idle": ModuleSignal(SignalKind.IDLE, "AWS/SQS NumberOfMessagesReceived", Decimal(0))},
    policy_hash=BUILT_IN.hash,
    generator_version="0.1.0",
)
TEXT = st.text(st.characters(codec="utf-8"), min_size=1, max_size=20)
TEXTS = st.lists(TEXT, max_size=3).map(tuple)
NAMES = st.from_regex(r"[a-z][a-z0-9-]{0,8}", fullmatch=True)
WORDS = st.from_regex(r"[a-z][a-z0-9_]{0,8}", fullmatch=True)
MANIFESTS = st.builds(
    Manifest,
    name=NAMES,
    provider=NAMES,
    resource_type=st.none() | WORDS,
    description=st.just("") | TEXT,
    required_version=TEXT,
    providers=st.dictionaries(NAMES, st.builds(Provider, TEXT, TEXT), max_size=2),
    taggable=st.booleans(),
    tag_argument=st.none() | WORDS,
    tag_input=st.none() | WORDS,
    scope=st.none() | TEXT,
    required_tags=TEXTS,
    billing_service=st.none() | TEXT,
    billing_service_id=st.none() | TEXT,
    pricing_units=TEXTS,
    signals=st.dictionaries(
        WORDS,
        st.builds(ModuleSignal, st.sampled_from(SignalKind), TEXT, st.none() | st.decimals(0, 10**12, places=2)),
        max_size=2,
    ),
    companions=TEXTS,
    left_out=TEXTS,
    policy_hash=st.from_regex("[0-9a-f]{64}", fullmatch=True),
    generator_version=TEXT,
)


@given(MANIFESTS)
def test_what_is_written_is_read_back_and_written_alike(manifest: Manifest) -> None:
    written = dump(manifest)
    assert parse(written.encode()) == manifest
    assert dump(parse(written.encode())) == written


def test_a_manifest_reads_well(tmp_path: Path) -> None:
    path = tmp_path / FILE_NAME
    path.write_text(dump(QUEUE), encoding="utf-8")
    assert read(path) == QUEUE
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("# What this module is")
    assert lines[1:8] == [
        "version: 1",
        "name: sqs-queue",
        "provider: aws",
        "resource_type: aws_sqs_queue",
        'required_version: ">= 1.5.7"',
        "providers:",
        "  aws:",
    ]
    assert "companions" not in "".join(lines)


@pytest.mark.parametrize(
    ("old", "new", "place", "words"),
    [
        ("taggable", "tagable", (11, 1), "unknown key 'tagable'"),
        ("version: 1", "version: 2", (2, 10), "expected version 1"),
        ("kind: idle", "kind: idel", (23, 11), "expected spend, idle or waste"),
        ("name: sqs-queue", "name: sqs_queue", (3, 7), "a name of a-z, 0-9 and -"),
        ("taggable: true", "taggable: yes", (11, 11), "expected true or false"),
    ],
)
def test_mistakes_have_their_place(old: str, new: str, place: tuple[int, int], words: str) -> None:
    text = dump(QUEUE).replace(old, new, 1)
    with pytest.raises(DocumentError, match=words) as caught:
        parse(text.encode(), "m/module.yaml")
    problem = next(problem for problem in caught.value.problems if words in problem.message)
    assert (problem.place.file, problem.place.line, problem.place.column) == ("m/module.yaml", *place)


def test_every_missing_key_is_told() -> None:
    with pytest.raises(DocumentError) as caught:
        parse(b"version: 1\n")
    told = " ".join(problem.message for problem in caught.value.problems)
    assert all(
        name in told for name in ("name", "provider", "required_version", "providers", "taggable", "policy_hash", "generator_version")
    )


@given(st.binary(max_size=40) | TEXT.map(str.encode))
def test_anything_else_is_a_users_error(data: bytes) -> None:
    with pytest.raises(UserError):
        parse(data)
