from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from fac_core import resource_types
from fac_core.document.problems import Problems
from fac_core.document.read import read
from fac_core.errors import UserError
from fac_core.names import resource_type
from fac_core.resource_types.editor_schema import json_schema
from fac_core.shared_facts.plain_values import Anything

pytestmark = pytest.mark.unit

COMMITTED = Path(__file__).parents[3] / "docs/reference/resource-type.schema.json"
SCHEMA = json.loads(json_schema())
VALIDATOR = jsonschema.Draft7Validator(SCHEMA)
SOURCE = {"title": "A guide", "seen": "2026-11-23"}
LEAST: dict[str, Any] = {"noun": "queue", "billing_service": "Amazon SQS", "pricing_units": ["requests"], "source": SOURCE}
METRIC = {
    "namespace": "AWS/SQS",
    "name": "NumberOfMessagesSent",
    "type": "counter",
    "sampled": 60,
    "statistic": "Sum",
    "period": 3600,
}
SIGNAL = {"kind": "spend", "metric": METRIC, "unit": "messages per hour", "why": "Every message is billed."}
COMPANION = {"resource_type": "aws_sqs_queue_policy", "why": "It lets producers in."}
BROKEN: list[dict[str, Any]] = [
    {"nuon": "queue"},
    {"pricing_units": []},
    {"arguments": {"delay_seconds": {"descripton": "Seconds."}}},
    {"arguments": {"delay_seconds": {"validation": {"condition": "true"}}}},
    {"companions": {"policy": {"resource_type": "aws_sqs_queue_policy"}}},
    {"companions": {"policy": {**COMPANION, "blocks": {"rule": [{"blocks": {"filter": [{"argument": {}}]}}]}}}},
    {"tags": {"hand_on": [{"path": "disk.labels"}]}},
    {"signals": {"sent": {**SIGNAL, "kind": "spending"}}},
    {"signals": {"sent": {**SIGNAL, "metric": {**METRIC, "statistic": "Most"}}}},
    {"signals": {"sent": {**SIGNAL, "metric": {**METRIC, "type": "meter"}}}},
    {"source": {"title": "A guide", "seen": "soon"}},
]


def plain(path: Path) -> Any:  # noqa: ANN401 - any document
    return json.loads(json.dumps(Anything().read(read(path), Problems()), default=float))


def test_the_committed_schema_is_what_the_code_says() -> None:
    assert COMMITTED.read_text(encoding="utf-8") == json_schema(), "run `make docs`"


def test_the_schema_is_one_and_explains_every_key() -> None:
    jsonschema.Draft7Validator.check_schema(SCHEMA)
    assert not [name for name, one in SCHEMA["properties"].items() if not one.get("description")]


@pytest.mark.parametrize("name", resource_types.UNITS.names())
def test_every_shipped_file_is_valid(name: str) -> None:
    assert not [(list(error.path), error.message) for error in VALIDATOR.iter_errors(plain(resource_types.UNITS.path(name)))]


@pytest.mark.parametrize("wrong", BROKEN, ids=lambda wrong: next(iter(wrong)))
def test_schema_and_reader_refuse_alike(wrong: dict[str, Any], tmp_path: Path) -> None:
    file = tmp_path / "sqs_queue.yaml"
    for value, fits in ((LEAST, True), ({**LEAST, "signals": {"sent": SIGNAL}}, True), ({**LEAST, **wrong}, False)):
        file.write_text(json.dumps(value))
        assert VALIDATOR.is_valid(plain(file)) is fits
        if fits:
            resource_types.load(file, resource_type("aws", "sqs_queue"))
    with pytest.raises(UserError):
        resource_types.load(file, resource_type("aws", "sqs_queue"))
