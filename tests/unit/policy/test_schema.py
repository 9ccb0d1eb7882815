from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

import fac_core.policy
from fac_core.document.read import parse
from fac_core.errors import UserError
from fac_core.policy.policy_shape import json_schema
from fac_core.policy.read import effective

if TYPE_CHECKING:
    from fac_core.document import Branch

pytestmark = pytest.mark.unit

COMMITTED = Path(fac_core.policy.__file__).with_name("finops.schema.json")
VALIDATOR = jsonschema.Draft7Validator(json.loads(json_schema()))
BROKEN = [
    {},
    {"version": 2},
    {"version": 1, "tag": {}},
    {"version": 1, "tags": {"required": {"a": {"formt": "email"}}}},
    {"version": 1, "tags": {"required": {"a": {"format": "mail"}}}},
    {"version": 1, "tags": {"fixed": {"a": 1}}},
    {"version": 1, "tags": {"fixed": {" a": "x"}}},
    {"version": 1, "budgets": {"alerts": [{"at": 0, "on": "actual"}]}},
    {"version": 1, "budgets": {"headroom": 0.5}},
    {"version": 1, "alarms": {"required": ["spending"]}},
    {"version": 1, "ceilings": {"log_retention_days": 0}},
    {"version": 1, "ceilings": {"vcpus": "few"}},
    {"version": 1, "environments": {"non_production": "dev"}},
    {"version": 1, "guardrails": [{"name": "a", "when": "x"}]},
    {"version": 1, "currency": "Dollar"},
    {"version": 1, "lint": {"scopes": [{"ignore": ["a"]}]}},
    {"version": 1, "lint": {"scopes": [{"paths": []}]}},
    {"version": 1, "lint": {"suppressions": {"require": ["why"]}}},
    {"version": 1, "exemptions": [{"rule": "a", "resource": "b", "reason": "c", "approved_by": "d", "expires": "soon"}]},
]


def test_the_committed_schema_is_what_the_code_says() -> None:
    assert COMMITTED.read_text(encoding="utf-8") == json_schema(), "run: fac-lint policy schema > core/fac_core/policy/finops.schema.json"


def test_the_schema_is_one() -> None:
    jsonschema.Draft7Validator.check_schema(json.loads(json_schema()))


@given(data=st.data())
def test_the_schema_accepts_every_valid_policy(data: st.DataObject, policies: st.SearchStrategy[dict[str, Any]]) -> None:
    VALIDATOR.validate(data.draw(policies))


@pytest.mark.parametrize("value", BROKEN)
def test_schema_and_reader_refuse_alike(value: dict[str, Any]) -> None:
    assert not VALIDATOR.is_valid(value)
    tree: Branch = parse(json.dumps(value).encode(), "f.yaml")  # type: ignore[assignment] # a mapping by construction
    with pytest.raises(UserError):
        effective([tree], ("f.yaml",))


def test_the_vocabulary_alone_loads_neither_parser_nor_printer() -> None:
    script = (
        "import sys, fac_core.policy; print(*[m for m in ('yaml', 'json', 'hashlib', 'difflib', 'fac_core.document') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""
