"""What a change costs, and the guardrails over it."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.cost.plans import changed, plan

from fac_core.errors import UserError
from fac_core.policy import condition
from fac_core.policy.guardrail_input import DESCRIBED, variables
from fac_cost.book import open_book
from fac_cost.cli import command
from fac_cost.comparing import Action, Comparison, compare_plan
from fac_cost.comparing.formats import UNITS, render
from fac_cost.comparing.formats._comparison_shape import ComparisonShape
from fac_cost.formats import Style
from fac_cost.gating.seen import variables as seen
from fac_cost.inputs import read_resources
from fac_cost.usage import UsageFile

if TYPE_CHECKING:
    from click.testing import Result

pytestmark = pytest.mark.unit

BOOK = open_book()
GP3 = {"type": "gp3", "size": 100}


def compared(path: Path, *changes: dict[str, object], **more: object) -> Comparison:
    return compare_plan(read_resources(Path(plan(path / "plan.json", *changes, **more))), BOOK, UsageFile())


def by_name(comparison: Comparison) -> dict[str, tuple[Action, Decimal]]:
    return {one.address.partition(".")[2]: (one.action, one.delta.expected) for one in comparison.resources}


def test_what_is_done_and_what_it_costs(tmp_path: Path) -> None:
    found = compared(
        tmp_path,
        changed("aws_ebs_volume.made", after=GP3),
        changed("aws_ebs_volume.grown", ("update",), GP3, {**GP3, "size": 150}),
        changed("aws_ebs_volume.replaced", ("delete", "create"), GP3, {"type": "gp2", "size": 100}),
        changed("aws_ebs_volume.gone", ("delete",), GP3),
        changed("aws_ebs_volume.kept", ("no-op",), GP3, GP3),
        changed("aws_ebs_volume.forgotten", ("forget",), GP3, None),
    )
    assert by_name(found) == {
        "made": (Action.CREATE, Decimal(8)),
        "grown": (Action.UPDATE, Decimal(4)),
        "replaced": (Action.UPDATE, Decimal(2)),
        "gone": (Action.DELETE, Decimal(-8)),
        "kept": (Action.NOTHING, Decimal(0)),
        "forgotten": (Action.DELETE, Decimal(-8)),
    }
    assert found.delta.expected == Decimal(-2)
    assert [one.address.partition(".")[2] for one in found.changes] == ["forgotten", "gone", "made", "grown", "replaced"]


SIZES = st.dictionaries(st.sampled_from("abcdef"), st.tuples(st.integers(1, 1000), st.integers(1, 1000)), min_size=1)


@given(SIZES)
def test_the_difference_of_plans_is_that_of_their_sums(tmp_path_factory: pytest.TempPathFactory, sizes: dict[str, tuple[int, int]]) -> None:
    path = tmp_path_factory.mktemp("plan")
    changes = [
        changed(f"aws_ebs_volume.{name}", ("update",), {**GP3, "size": old}, {**GP3, "size": new}) for name, (old, new) in sizes.items()
    ]
    found = compared(path, *changes)
    assert found.delta.expected == sum((one.delta.expected for one in found.resources), Decimal(0))
    assert found.delta.expected == sum((Decimal(new - old) * Decimal("0.08") for old, new in sizes.values()), Decimal(0))
    assert render("json", compared(path, *reversed(changes)), Style()) == render("json", found, Style())


@pytest.mark.parametrize("name", UNITS.names())
def test_formats_say_what_changes(tmp_path: Path, name: str) -> None:
    text = render(name, compared(tmp_path, changed("aws_ebs_volume.a", after=GP3), changed("aws_made_up.b")), Style())
    for said in ("aws_ebs_volume.a", "8", "no formula for aws_made_up", BOOK.as_of):
        assert said in text
    if name == "json":
        assert msgspec.json.decode(text, type=ComparisonShape)["summary"]["unpriced"] == 1


@pytest.mark.parametrize("name", UNITS.names())
def test_names_steer_nothing(tmp_path: Path, name: str) -> None:
    hostile = {**changed("aws_nat_gateway.a"), "address": 'aws_nat_gateway.a["\x1b[31m\u202e"]', "index": "\x1b[31m\u202e"}
    text = render(name, compared(tmp_path, hostile), Style())
    assert "\x1b[31m" not in text
    assert "\u202e" not in text


def run(*arguments: str) -> Result:
    return CliRunner().invoke(command, list(arguments))


def test_two_states(tmp_path: Path) -> None:
    paths = []
    for name, size in (("a", 100), ("b", 200)):
        values = {"region": "us-east-1", "type": "gp3", "size": size}
        held = {"address": "aws_ebs_volume.x", "mode": "managed", "type": "aws_ebs_volume", "name": "x", "values": values}
        (tmp_path / name).write_text(json.dumps({"format_version": "1.0", "values": {"root_module": {"resources": [held]}}}))
        paths.append(str(tmp_path / name))
    assert "+8.00 USD a month: from 8.00 to 16.00" in run("diff", *paths).stdout
    done = run("diff", paths[0])
    assert isinstance(done.exception, UserError)
    assert "a state says nothing of what changes" in str(done.exception)


def gate(path: Path, when: str, *changes: dict[str, object], level: str = "block", flags: tuple[str, ...] = (), **more: object) -> Result:
    (path / "finops.yaml").write_text(
        f"version: 1\nguardrails:\n  - {{name: rail, when: {json.dumps(when)}, level: {level}, message: Ask us.}}\n"
    )
    return run("gate", plan(path / "plan.json", *changes, **more), "--policy", str(path / "finops.yaml"), *flags)


VOLUME = changed("aws_ebs_volume.a", after={**GP3, "tags": {"owner": "web"}})


@pytest.mark.parametrize(
    ("when", "code"),
    [
        ("delta_monthly > 7.0", 1),
        ("delta_monthly > 8.0", 0),
        ("delta_percent > 20.0", 1),
        ("total_monthly - previous_monthly == delta_monthly", 1),
        ("unpriced > 0", 0),
        ("priced == 1 && free == 0", 1),
        ("resources.exists(r, r.tags['owner'] == 'web' && r.delta > 5.0)", 1),
        ("resources.all(r, r.action == 'delete')", 0),
        ("delta_by_type['aws_ebs_volume'] > 7.0", 1),
        ("'aws_instance' in monthly_by_type", 0),
        ("low_confidence > 0", 0),
    ],
)
def test_guardrails(tmp_path: Path, when: str, code: int) -> None:
    done = gate(tmp_path, when, VOLUME)
    assert done.exit_code == code
    assert ("blocks" if code else "passes") in done.stdout


def test_a_guardrail_that_warns(tmp_path: Path) -> None:
    done = gate(tmp_path, "delta_monthly > 1.0", VOLUME, level="warn")
    assert done.exit_code == 0
    assert "warns   rail: delta_monthly > 1.0\n        Ask us." in done.stdout
    assert gate(tmp_path, "delta_monthly > 1.0", VOLUME, level="warn", flags=("--fail-on", "warn")).exit_code == 1


def test_changes_without_a_price(tmp_path: Path) -> None:
    done = gate(tmp_path, "unpriced_changes > 5", VOLUME, changed("aws_made_up.b"))
    assert done.exit_code == 0
    assert "at least +8.00 USD a month; of one changed resource a part or all has no price" in done.stdout
    assert gate(tmp_path, "unpriced_changes > 5", VOLUME, changed("aws_made_up.b"), flags=("--fail-on", "unpriced")).exit_code == 1
    kept = changed("aws_made_up.b", ("no-op",))
    assert gate(tmp_path, "unpriced_changes > 0", VOLUME, kept, flags=("--fail-on", "unpriced")).exit_code == 0


def test_what_is_incomplete_comes_before_what_is_blocked(tmp_path: Path) -> None:
    done = gate(tmp_path, "delta_monthly > 1.0", VOLUME, errored=True)
    assert done.exit_code == 3
    assert "incomplete: planning failed" in done.stdout
    assert "blocks" in done.stdout


@pytest.mark.parametrize(("when", "said"), [("delta_by_type['x'] > 1.0", "cannot be evaluated"), ("1 / priced > 1", "cannot be evaluated")])
def test_a_guardrail_without_an_answer_is_an_error(tmp_path: Path, when: str, said: str) -> None:
    done = gate(tmp_path, when, changed("aws_iam_role.a"))
    assert isinstance(done.exception, UserError)
    assert said in str(done.exception)


@pytest.mark.parametrize(
    ("when", "said"),
    [
        ("delta > 5", "nothing is called delta"),
        ("delta_monthly", "it says double"),
        ("resources.exists(r, r.cost > 1.0)", "cost"),
        ("unpriced == 'x'", ""),
    ],
)
def test_conditions_are_read_with_types(when: str, said: str) -> None:
    problem = condition.guardrail_problem(when)
    assert problem
    assert said in problem


def test_what_guardrails_see_is_what_is_described(tmp_path: Path) -> None:
    held = seen(compared(tmp_path, VOLUME))
    assert held.keys() == DESCRIBED.keys() == variables().keys()


@pytest.mark.parametrize("name", ["gate", "diff", "estimate"])
def test_use_that_meets_nothing_is_told(tmp_path: Path, name: str) -> None:
    (tmp_path / "finops.yaml").write_text("version: 1\n")
    (tmp_path / "usage.yaml").write_text("resources:\n  aws_nat_gateway.spelt_wrong: {monthly_data_processed_gb: 5}\n")
    flags = ["--policy", str(tmp_path / "finops.yaml")] if name == "gate" else []
    done = run(name, plan(tmp_path / "plan.json", VOLUME), "--usage", str(tmp_path / "usage.yaml"), *flags)
    assert done.exit_code == 0
    assert "no resource is meant by aws_nat_gateway.spelt_wrong" in done.stderr


@pytest.mark.parametrize(
    ("actions", "said"),
    [(("create",), "at least +8.00"), (("delete",), "without what has no price: +8.00"), (("update",), "without what has no price: +8.00")],
)
def test_a_difference_is_the_least_only_where_nothing_unpriced_was_there_before(
    tmp_path: Path, actions: tuple[str, ...], said: str
) -> None:
    found = compared(tmp_path, VOLUME, changed("aws_made_up.b", actions), changed("aws_made_up.kept", ("no-op",)))
    for name in ("table", "markdown"):
        assert said in render(name, found, Style()).replace("\x1b[1m", "")


MACHINE = {"instance_type": "t3.micro", "root_block_device": [{"volume_type": "gp3", "volume_size": 100}], "subnet_id": "s"}
UNKNOWN = {"instance_type": "made-up.large"}


@pytest.mark.parametrize(
    ("before", "after", "rise"),
    [
        ({**GP3, "type": "made-up"}, GP3, "0"),
        (GP3, {**GP3, "type": "made-up"}, "0"),
        ({**GP3, "type": "made-up"}, None, "0"),
        (MACHINE, {**MACHINE, **UNKNOWN}, "0"),
        ({**MACHINE, **UNKNOWN}, MACHINE, "0"),
        (MACHINE, {**MACHINE, **UNKNOWN, "root_block_device": [{"volume_type": "gp3", "volume_size": 150}]}, "4"),
        ({**MACHINE, **UNKNOWN}, None, "-8"),
        (None, {**MACHINE, **UNKNOWN}, "8"),
    ],
)
def test_what_has_no_price_on_one_side_is_in_no_difference(
    tmp_path: Path, before: dict[str, object] | None, after: dict[str, object] | None, rise: str
) -> None:
    """Else a machine whose new type nobody has a price of would be a saving, and hide from a guardrail what rises beside it."""
    name = "aws_instance.a" if "instance_type" in (before or after or {}) else "aws_ebs_volume.a"
    actions = ("create",) if before is None else ("delete",) if after is None else ("update",)
    one = changed(name, actions, before, after)
    found = compared(tmp_path, one, changed("aws_ebs_volume.made", after=GP3))
    assert by_name(found)["a"][1] == Decimal(rise)
    assert found.delta.expected == Decimal(rise) + 8
    assert seen(found)["delta_monthly"] == float(rise) + 8
    table = render("table", compared(tmp_path, one), Style())
    assert "at least" in table.rpartition("from ")[2]
    assert ("no price known" in table) is (rise == "0")


def test_complete_means_priced_and_none_missing(tmp_path: Path) -> None:
    assert compared(tmp_path, VOLUME).complete
    assert not compared(tmp_path, VOLUME, changed("aws_made_up.b")).complete
    assert not compared(tmp_path, VOLUME, errored=True).complete


def test_json_of_the_gate(tmp_path: Path) -> None:
    told = json.loads(gate(tmp_path, "delta_monthly > 1.0", VOLUME, flags=("--format", "json")).stdout)
    assert told["blocked"] is True
    assert told["guardrails"] == [{"name": "rail", "when": "delta_monthly > 1.0", "level": "block", "held": True, "message": "Ask us."}]
