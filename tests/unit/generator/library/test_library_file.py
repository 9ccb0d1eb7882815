"""`library.yaml`: what it may say, and where a mistake is."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from fac_core.document import DocumentError
from fac_core.errors import UserError
from fac_gen.blueprint.module_blueprint import Options
from fac_gen.library.library_file import read_library
from fac_gen.library.library_model import place
from fac_gen.library.library_shape import json_schema

if TYPE_CHECKING:
    from pathlib import Path

    from fac_gen.library.library_model import Entry

pytestmark = pytest.mark.unit
SCHEMA = json.loads(json_schema())


def read(folder: Path, text: str) -> tuple[Entry, ...]:
    path = folder / "library.yaml"
    path.write_text(text)
    return read_library(path)


def test_a_module_is_a_type_or_a_mapping(tmp_path: Path) -> None:
    entries = read(
        tmp_path,
        """
version: 1
defaults: {path: "modules/{provider}/{name}", depth: 4, provider_versions: {aws: "6"}, policy: finops.yaml}
modules:
  - aws_sqs_queue
  - {type: aws_instance, path: servers/big, depth: 0, include: [b, a.c], exclude: [d], provider_version: "5", policy: other.yaml}
  - google_storage_bucket
""",
    )
    queue, server, bucket = entries
    assert queue.folder == tmp_path / "modules/aws/sqs-queue"
    assert queue.options == Options("6", (), (), 4)
    assert queue.policy == tmp_path / "finops.yaml"
    assert (queue.line, server.line) == (5, 6)
    assert server.folder == tmp_path / "servers/big"
    assert server.options == Options("5", ("a.c", "b"), ("d",), 0)
    assert server.policy == tmp_path / "other.yaml"
    assert bucket.options.provider_version is None


def test_without_defaults_a_module_stands_where_a_registry_names_it(tmp_path: Path) -> None:
    (only,) = read(tmp_path, "version: 1\nmodules: [azurerm_storage_account]\n")
    assert only.folder == tmp_path / "azurerm/storage-account"
    assert only.options == Options()
    assert only.policy is None


@pytest.mark.parametrize(
    ("text", "line", "column", "message"),
    [
        ("version: 2\nmodules: []\n", 1, 10, "expected version 1"),
        ("version: 1\n", 1, 1, "the key 'modules' is missing"),
        ("version: 1\nmodules: aws_sqs_queue\n", 2, 10, "expected a list"),
        ("version: 1\nmodules:\n  - aws_sqs_queu\n", 3, 5, "aws 6.69.1 has no resource type 'aws_sqs_queu'"),
        ("version: 1\nmodules:\n  - sqs_queue\n", 3, 5, "no provider in the catalogue has a type called 'sqs_queue'"),
        ("version: 1\nmodules:\n  - {path: a}\n", 3, 5, "the key 'type' is missing"),
        ("version: 1\nmodules:\n  - {type: aws_sqs_queue, deep: 1}\n", 3, 27, "unknown key 'deep'"),
        ("version: 1\nmodules:\n  - {type: aws_sqs_queue, provider_version: 6}\n", 3, 45, "expected a provider version"),
        ("version: 1\nmodules:\n  - {type: aws_sqs_queue, path: /etc}\n", 3, 33, "relative to the folder of this file"),
        ("version: 1\nmodules:\n  - {type: aws_sqs_queue, path: 'a/{kind}'}\n", 3, 33, "may stand in braces"),
        ("version: 1\nmodules:\n  - aws_sqs_queue\n  - aws_sqs_queue\n", 4, 5, "is the folder of line 3, too"),
        ("version: 1\nmodules:\n  - {type: aws_sqs_queue, path: a}\n  - {type: aws_instance, path: a/b}\n", 4, 5, "lies in the module"),
        ("version: 1\nmodules:\n  - {type: aws_sqs_queue, path: ..}\n", 3, 5, "the folder that holds this file"),
        ("version: 1\nmodules:\n  - {type: aws_sqs_queue, path: .}\n", 3, 5, "the folder that holds this file"),
        ("version: 1\ndefaults: {provider_versions: {awss: '6'}}\nmodules: []\n", 2, 32, "Did you mean aws?"),
    ],
)
def test_a_mistake_is_told_with_its_place(tmp_path: Path, text: str, line: int, column: int, message: str) -> None:
    with pytest.raises(DocumentError) as caught:
        read(tmp_path, text)
    assert message in str(caught.value)
    assert (caught.value.line, caught.value.column) == (line, column)


def test_all_mistakes_are_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(DocumentError) as caught:
        read(tmp_path, "version: 1\nmodules:\n  - aws_x_y_z\n  - {type: aws_sqs_queue, path: /a}\n  - aws_sqs_queue\n  - nope\n")
    assert [problem.place.line for problem in caught.value.problems] == [3, 4, 6]


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be read"):
        read_library(tmp_path / "library.yaml")


def test_a_type_of_an_older_provider_version_is_known(tmp_path: Path) -> None:
    (only,) = read(tmp_path, "version: 1\nmodules: [aws_simpledb_domain]\n")
    assert only.resource_type == "aws_simpledb_domain"


@given(st.from_regex(r"[a-z]+_[a-z_]+", fullmatch=True), st.sampled_from(["{provider}/{name}", "m/{type}", "{name}-{provider}", "x"]))
def test_a_place_has_no_braces_left(resource_type: str, template: str) -> None:
    assert "{" not in place(template, resource_type)
    assert place("{type}", resource_type) == resource_type


DOCUMENTS: st.SearchStrategy[Any] = st.fixed_dictionaries(
    {
        "version": st.sampled_from([1, 2, "1"]),
        "modules": st.lists(
            st.one_of(
                st.sampled_from(["aws_sqs_queue", "aws_instance", 7, ""]),
                st.fixed_dictionaries(
                    {"type": st.sampled_from(["aws_sqs_queue", "google_storage_bucket", ""])},
                    optional={
                        "path": st.sampled_from(["a", "b/c", "{name}"]),
                        "depth": st.sampled_from([0, 3, -1, 101, "3"]),
                        "include": st.sampled_from([[], ["a.b"], ["A"], "a", ["a", "a"]]),
                        "provider_version": st.sampled_from(["6", 6, "6.x", "6.69.1"]),
                        "color": st.just("red"),
                    },
                ),
            ),
            max_size=1,
        ),
    },
    optional={"defaults": st.sampled_from([{}, {"depth": 2}, {"path": "x/{name}"}, {"provider_versions": {"aws": "6"}}, {"x": 1}])},
)


@given(document=DOCUMENTS)
def test_the_schema_refuses_what_the_reader_refuses(document: dict[str, Any], tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("library")
    try:
        read(folder, yaml.safe_dump(document))
        refused = False
    except UserError:
        refused = True
    valid = jsonschema.Draft7Validator(SCHEMA).is_valid(document)
    assert valid is not refused
