from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fac_core.document import DocumentError
from fac_core.document.write import dump
from fac_core.errors import UserError
from fac_core.policy import SignalKind
from fac_core.resource_types import UNSET, Condition, MetricType, MissingData, Source, for_type, load, names
from fac_core.resource_types.clouds.aws import AwsMetric
from fac_core.resource_types.clouds.azurerm import AzureMetric, AzureSignal
from fac_core.resource_types.companion_model import BlockUse, Companion

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = pytest.mark.unit

HEAD = "noun: queue\nbilling_service: Service\npricing_units: [requests]\nsource: {title: here, seen: 2026-11-23}\n"
AZURE = "signals:\n  a: {kind: idle, why: w, metric: {namespace: A, name: B, type: counter, sampled: 60, aggregation: Total,"
AWS = "metric: {namespace: A, name: B, type: counter, sampled: 60, statistic: Sum, period: 3600}, unit: x per hour"


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str], Path]:
    def _write(text: str) -> Path:
        path = tmp_path / "x.yaml"
        path.write_text(text, encoding="utf-8")
        return path

    return _write


def test_a_queue_is_known() -> None:
    queue = for_type("aws_sqs_queue")
    assert queue is not None
    assert (queue.provider, queue.noun, queue.billing_service) == ("aws", "queue", "Amazon Simple Queue Service")
    assert list(queue.signals) == ["messages_sent", "empty_receives", "idle"]
    idle = queue.signals["idle"]
    assert idle.metric == AwsMetric(
        namespace="AWS/SQS", name="NumberOfMessagesReceived", type=MetricType.COUNTER, sampled=60, statistic="Sum", period=86400
    )
    assert (idle.threshold, idle.comparison, idle.missing_data) == (None, "LessThanOrEqualToThreshold", MissingData.BREACHING)
    assert queue.signals["messages_sent"].missing_data is MissingData.NOT_BREACHING
    assert queue.arguments["receive_wait_time_seconds"].default == 20
    assert queue.arguments["name"].default is UNSET
    assert queue.of_kind(SignalKind.IDLE, SignalKind.WASTE) == (queue.signals["empty_receives"], idle)
    assert for_type("aws_sqs_queue") is queue


def test_a_type_without_a_file_has_no_signals() -> None:
    assert for_type("aws_no_such_thing") is None
    assert for_type("nonsense") is None
    assert "aws/sqs_queue" in names()


def test_defaults_follow_the_cloud_and_the_kind(write: Callable[[str], Path]) -> None:
    text = HEAD + (
        "signals:\n"
        "  a: {kind: idle, why: w, metric: {namespace: A, name: B, type: gauge, sampled: 60, aggregation: Average, window_size: P1D}}\n"
        "  b: {kind: waste, why: w, confirmed: false,"
        " metric: {namespace: A, name: B, type: gauge, sampled: 60, aggregation: Average, window_size: PT1H, frequency: PT5M}}\n"
    )
    found = load(write(text), "azurerm_thing")
    assert found.signals["a"].metric == AzureMetric(
        namespace="A", name="B", type=MetricType.GAUGE, sampled=60, aggregation="Average", window_size="P1D"
    )
    assert (found.signals["a"].comparison, found.signals["b"].comparison) == ("LessThanOrEqual", "GreaterThan")
    assert isinstance(found.signals["a"], AzureSignal)
    assert (found.signals["a"].scope, found.signals["a"].missing_data) == ("azurerm_thing.this.id", None)
    assert found.signals["a"].source == Source("here", date(2026, 11, 23))
    assert list(found.confirmed()) == ["a"]
    google = (
        HEAD + "signals:\n  a: {kind: idle, why: w,"
        " metric: {name: x.googleapis.com/y, type: gauge, sampled: 60, resource_type: z, aligner: ALIGN_MAX, period: 86400}}\n"
    )
    assert load(write(google), "google_thing").signals["a"].comparison == "COMPARISON_LT"


def test_arguments_companions_and_conditions_are_typed(write: Callable[[str], Path]) -> None:
    text = HEAD + (
        "arguments:\n"
        "  a: {default: null}\n"
        "  b: {default: 1.5, example: [x, {y: true}], validation: {condition: c, message: m}}\n"
        "  c.d: {description: nested, validation: [{condition: c, message: m}, {condition: e, message: f}]}\n"
        "companions:\n  log: {resource_type: t, why: w, arguments: {n: '1'}, blocks: {b: [{blocks: {c: [{}]}}]}}\n"
        "preconditions: [{condition: c, message: m}]\n"
    )
    found = load(write(text), "aws_thing")
    assert found.arguments["a"].default is None
    assert found.arguments["b"].default == Decimal("1.5")
    assert found.arguments["b"].example == ("x", {"y": True})
    assert found.arguments["b"].validation == (Condition("c", "m"),)
    assert len(found.arguments["c.d"].validation) == 2
    assert found.companions == {
        "log": Companion(resource_type="t", why="w", arguments={"n": "1"}, blocks={"b": (BlockUse(blocks={"c": (BlockUse(),)}),)})
    }
    assert found.preconditions == (Condition("c", "m"),)


@pytest.mark.parametrize(
    ("resource_type", "text", "place", "words"),
    [
        ("aws_x", HEAD + "signal: {}\n", (5, 1), "unknown key 'signal'"),
        ("aws_x", HEAD + "signals:\n  a: {kind: spend, why: w, metrc: 1}\n", (6, 28), "unknown key 'metrc'"),
        ("aws_x", HEAD + f"signals:\n  a: {{kind: spent, why: w, {AWS}}}\n", (6, 13), "expected spend, idle or waste"),
        ("aws_x", HEAD + f"signals:\n  a: {{kind: idle, why: w, evaluation_periods: 169, {AWS}}}\n", (6, 60), "seven days"),
        (
            "aws_x",
            HEAD + "signals:\n  a: {kind: idle, why: w, evaluation_periods: 300,"
            " metric: {namespace: A, name: B, type: counter, sampled: 60, statistic: Sum, period: 300}}\n",
            (6, 60),
            "one day",
        ),
        (
            "aws_x",
            HEAD + "signals:\n  a: {kind: idle, why: w,"
            " metric: {namespace: A, name: B, type: counter, sampled: 60, statistic: Sum, period: 90}}\n",
            (6, 35),
            "multiple of 60",
        ),
        (
            "aws_x",
            HEAD + "signals:\n  a: {kind: idle, why: w,"
            " metric: {namespace: A, name: B, type: counter, sampled: 60, statistic: p99, period: 60}}\n",
            (6, 98),
            "expected Average",
        ),
        ("aws_x", HEAD + f"signals:\n  a: {{kind: idle, why: w, comparison: LessThan, {AWS}}}\n", (6, 39), "expected GreaterThan"),
        (
            "aws_x",
            HEAD + f"signals:\n  a: {{kind: idle, why: w, dimensions: {{Q: 'aws_x.this[0].name'}}, {AWS}}}\n",
            (6, 43),
            "no count index",
        ),
        ("aws_x", HEAD + f"signals:\n  a: {{kind: idle, why: w, scope: x, {AWS}}}\n", (6, 27), "unknown key 'scope'"),
        ("aws_x", HEAD.partition("source")[0] + f"signals:\n  a: {{kind: idle, why: w, {AWS}}}\n", (5, 6), "source"),
        (
            "azurerm_x",
            HEAD + AZURE + " window_size: P7D}}\n",
            (6, 120),
            "or P1D",
        ),
        (
            "azurerm_x",
            HEAD + "signals:\n  a: {kind: idle, why: w, metric: {namespace: A, name: B, type: counter, sampled: 60, "
            "aggregation: Total, window_size: PT5M, frequency: PT1H}}\n",
            (6, 35),
            "longer than the window",
        ),
        (
            "google_x",
            HEAD + "signals:\n  a: {kind: idle, why: w, comparison: COMPARISON_LE,"
            " metric: {name: a.b/c, type: counter, sampled: 60, resource_type: z, aligner: ALIGN_SUM, period: 60}}\n",
            (6, 39),
            "COMPARISON_LT",
        ),
        (
            "google_x",
            HEAD + "signals:\n  a: {kind: idle, why: w,"
            " metric: {name: a.b/c, type: counter, sampled: 60, resource_type: z, aligner: ALIGN_SUM, period: 90}}\n",
            (6, 35),
            "multiple of 60",
        ),
        ("aws_x", HEAD + "billing_service_id: services/95FF-2EF5-5EA1\n", (5, 1), "unknown key"),
        ("aws_x", HEAD + "companions: {a: b}\n", (5, 17), "expected a companion"),
        (
            "google_x",
            HEAD + "signals:\n  a: {kind: idle, why: w,"
            " metric: {name: a.b/c, type: counter, sampled: 60, resource_type: Big/Z, aligner: ALIGN_SUM, period: 60}}\n",
            (6, 92),
            "a monitored resource",
        ),
        ("aws_x", HEAD + "companions: {a: {resource_type: t, why: w, argments: {}}}\n", (5, 44), "unknown key 'argments'"),
        ("aws_x", HEAD + "companions: {a: {resource_type: t, why: w, blocks: {b: [{arguments: {x: 1}}]}}}\n", (5, 73), "(text)"),
        ("aws_x", HEAD + "companions: {a: {resource_type: t, why: w, depends_on: [b]}}\n", (5, 57), "no companion 'b'"),
        ("aws_x", HEAD + "companions: {a: {resource_type: aws_x, why: w}}\n", (5, 17), "there are two aws_x.this"),
        ("aws_x", HEAD + "companions: {a: {resource_type: t, why: w, input: i}}\n", (5, 51), "the variable has no description"),
        ("aws_x", HEAD + "companions: {a: {resource_type: t, why: w, several: true}}\n", (5, 17), "several: of no use without input"),
        (
            "aws_x",
            HEAD + "companions: {a: {resource_type: t, why: w, input: i, description: D., for_each: x}}\n",
            (5, 81),
            "has one for each of it already",
        ),
        (
            "aws_x",
            HEAD + "companions: {a: {resource_type: t, why: w, arguments: {name: '\"${var.a}-b\"'}}}\n",
            (5, 17),
            "how long may it be?",
        ),
        ("aws_x", HEAD + "companions: {a: {resource_type: t, why: w, longest_name: 9}}\n", (5, 58), "nothing is of use here"),
        ("aws_x", HEAD + "arguments: {a: {default: 1e400}}\n", (5, 26), "plain value"),
    ],
)
def test_mistakes_have_their_place_and_their_words(
    write: Callable[[str], Path], resource_type: str, text: str, place: tuple[int, int], words: str
) -> None:
    with pytest.raises(DocumentError) as caught:
        load(write(text), resource_type)
    problem = next(problem for problem in caught.value.problems if words in problem.message)
    assert (problem.place.line, problem.place.column) == place


def test_a_provider_whose_alarms_nobody_described_has_facts_and_no_signals(write: Callable[[str], Path]) -> None:
    assert load(write(HEAD), "alicloud_x").noun == "queue"
    with pytest.raises(DocumentError, match="unknown key 'signals'"):
        load(write(HEAD + "signals: {}\n"), "alicloud_x")


WORDS = st.sampled_from(
    ["noun", "signals", "arguments", "a", "kind", "spend", "metric", "default", "validation", "companions", "threshold", "unit", "source"]
)
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | WORDS | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=4),
    max_leaves=15,
)


@given(value=st.dictionaries(WORDS, ANYTHING, max_size=4), kind=st.sampled_from(["aws_x", "azurerm_x", "google_x"]))
def test_any_document_gives_signals_or_a_users_error(value: dict[str, Any], kind: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.getbasetemp() / "any.yaml"
    path.write_bytes(dump({"noun": "n", "billing_service": "b", "pricing_units": ["p"], **value}).encode())
    try:
        found = load(path, kind)
    except UserError as error:
        assert error.line  # noqa: PT017 - either outcome is right
    else:
        assert found.noun
