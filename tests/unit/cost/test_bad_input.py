"""Input that nobody should be given: each is a clear error with its address and a next step, or is said and counted, and takes no time."""

from __future__ import annotations

import json
import time
from pathlib import Path
from shutil import copytree
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner
from tests.unit.cost.plans import changed, plan

from fac_core.errors import UserError
from fac_cost.book import PriceBook
from fac_cost.book.price_book import OWN
from fac_cost.cli import command
from fac_cost.usage import read_usage
from fac_cost.usage.usage_file import pattern_of

if TYPE_CHECKING:
    from click.testing import Result

pytestmark = pytest.mark.unit

VOLUME = "aws_ebs_volume.a"


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(command, [str(one) for one in arguments])


def refused(done: Result) -> str:
    """Return what a user is told, who then sees exit code 2; there is always a next step."""
    assert isinstance(done.exception, UserError), done.output
    assert done.exception.hint
    return str(done.exception)


def written(path: Path, size: str) -> Path:
    """Write a plan whose volume has a size as the text says it, which no writer of JSON would."""
    text = Path(plan(path / "plan.json", changed(VOLUME, after={"type": "gp3", "size": "SIZE"}))).read_text()
    (path / "plan.json").write_text(text.replace('"SIZE"', size))
    return path / "plan.json"


@pytest.mark.parametrize(
    ("size", "said"),
    [
        ("NaN", "plan.json: not JSON"),
        ("Infinity", "plan.json: not JSON"),
        ("1e999", f"{VOLUME}: the component 'storage' cannot be computed: size is more than"),
        ("1e-999", f"{VOLUME}: the component 'storage' cannot be computed: size is more than nothing, and less than"),
        ("9" * 5000, "plan.json: a number has more digits than can be read"),
        ("-5", f"{VOLUME}: the component 'storage' cannot be computed: size is negative"),
        ("true", f"{VOLUME}: the component 'storage' cannot be computed: a number is needed here"),
        ('"12"', f"{VOLUME}: the component 'storage' cannot be computed: a number is needed here"),
        ("[" * 100_000 + "]" * 100_000, "plan.json: nested too deeply"),
        ('{"a":' * 5_000 + "1" + "}" * 5_000, "plan.json: nested too deeply"),
    ],
    ids=lambda text: text[:20],
)
@pytest.mark.parametrize("name", ["estimate", "diff", "gate"])
def test_values_that_no_plan_should_hold(tmp_path: Path, name: str, size: str, said: str) -> None:
    done = run(name, written(tmp_path, size), *(("--policy", policy(tmp_path)) if name == "gate" else ()))
    assert said in refused(done)


def policy(path: Path) -> Path:
    (path / "finops.yaml").write_text("version: 1\nguardrails:\n  - {name: dear, when: total_monthly > 100.0, level: warn}\n")
    return path / "finops.yaml"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "the document is empty"),
        ('{"format_version": "1.2", "resource_ch', "the JSON ends too early"),
        ("Error: no plan", "not JSON: it begins with other text"),
        ("[]", "not as Terraform writes it"),
        ('{"format_version": "3.0", "resource_changes": []}', "its format_version is '3.0'"),
        ('{"format_version": 1, "resource_changes": []}', "not as Terraform writes it"),
        ('{"resource_changes": []}', "it has no format_version"),
    ],
)
def test_documents_that_are_no_plan(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "plan.json").write_text(text)
    done = run("estimate", tmp_path / "plan.json")
    assert f"plan.json: {said}" in refused(done).replace("this is no plan: ", "")


@pytest.mark.parametrize(
    ("region", "step"),
    [
        (None, "--region aws=REGION"),
        ("", "--region aws=REGION"),
        ("eu-moon-1", "fac-cost book show aws eu-moon-1"),
        ("../../etc/passwd", "fac-cost book show"),
        ("\x1b[31m", "fac-cost book show"),
    ],
)
def test_regions_that_are_none_are_said(tmp_path: Path, region: str | None, step: str) -> None:
    """With the address and the next step, once for all resources of a region; so does every command that prices."""
    volumes = [changed(f"{VOLUME}{number}", after={"region": region, "type": "gp3", "size": 1}) for number in range(9)]
    for name in ("estimate", "diff"):
        done = run(name, plan(tmp_path / "plan.json", *volumes))
        assert done.exit_code == 0
        assert name == "diff" or "0 priced, 0 free, 9 unpriced" in done.stdout
        assert "\x1b" not in done.output
        assert done.stderr.count("note: ") == 1
        assert f"({VOLUME}0, {VOLUME}1, " in done.stderr
        assert step in done.stderr
    given = run("estimate", tmp_path / "plan.json", "--region", "aws=us-east-1")
    assert bool(given.stderr) is bool(region)


def test_a_place_whose_prices_have_another_name_is_not_missing(tmp_path: Path) -> None:
    """What a bucket in the EU lacks is one price of that multi-region, and the book has others of it."""
    done = run("estimate", plan(tmp_path / "plan.json", changed("google_storage_bucket.a", after={"location": "EU"})))
    assert "0 priced, 0 free, 1 unpriced" in done.stdout
    assert "note: " not in done.stderr


@pytest.mark.parametrize("form", ["table", "json", "html", "markdown", "csv", "infracost-json"])
def test_names_with_control_characters_and_markup_do_no_harm(tmp_path: Path, form: str) -> None:
    strange = 'a["\x1b[31m\x07<script>alert(1)</script>|`=1+1"]'
    changes = [changed(f"aws_ebs_volume.{strange}", after={"type": "gp3", "size": 1}), changed("aws_\x1b]0;x\x07<b>.a", after={})]
    changes[0] |= {"name": "a", "index": "\x1b[31m\x07<script>alert(1)</script>|`=1+1"}
    done = run("estimate", plan(tmp_path / "plan.json", *changes), "--format", form)
    assert done.exit_code == 0, done.output
    assert not {"\x1b", "\x07"} & set(done.output)
    assert form not in {"html", "markdown"} or ("<script>" not in done.output and "<b>" not in done.output)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("resource_types: {aws_sqs_queue: {monthly_requests: -5}}", "usage.yaml:1:52: expected an amount a month, not below zero"),
        ("resource_types: {aws_sqs_queue: {monthly_requests: .nan}}", "usage.yaml:1:52: expected an amount"),
        ("resource_types: {aws_sqs_queue: {monthly_requests: monthly_requests * 2}}", "usage.yaml:1:52: expected an amount"),
        ("resource_types: {aws_sqs_queue: {monthly_requests: {low: 5, expected: 2, high: 9}}}", "do not rise from low to expected to high"),
        ("version: 7\nresource_types: {}", "usage.yaml:1:10: expected the version 1, or 0.1"),
        ("currency: EUR\nresource_types: {}", "usage.yaml:1:1: unknown key 'currency'"),
        ("a: &a [*a]\nresource_types: {}", "usage.yaml:1:8: the alias *a refers to a value that contains it"),
    ],
)
def test_use_that_is_none(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "usage.yaml").write_text(f"{text}\n")
    with pytest.raises(UserError) as raised:
        read_usage(tmp_path / "usage.yaml")
    assert said in str(raised.value)
    assert raised.value.hint or "expected the version" in said


@pytest.mark.parametrize(("at", "place"), [("", "2:1"), ("prices: [{price: 1, ", "2:")])
def test_prices_in_another_currency(tmp_path: Path, at: str, place: str) -> None:
    """USD may be said; anything else is no key that is misspelt, but an amount that nobody can compare."""
    end = "}]" if at else ""
    for code, refused_it in (("EUR", True), ("USD", False)):
        (tmp_path / "prices.yaml").write_text(f"version: 1\n{at}currency: {code}{end}\n")
        done = run("estimate", plan(tmp_path / "plan.json"), "--prices", tmp_path / "prices.yaml")
        told = str(done.exception)
        assert ("expected USD, in which all amounts are: nothing converts them, found the text 'EUR'" in told) is refused_it
        assert "unknown key" not in told
        assert not refused_it or f"prices.yaml:{place}" in told


def test_patterns_of_many_stars_take_no_time() -> None:
    began = time.process_time()
    assert pattern_of("*a" * 400 + "b").fullmatch("a" * 5_000) is None
    assert pattern_of("module.*a" * 40 + "[*].b").fullmatch("module." + "a" * 5_000) is None
    assert time.process_time() - began < 10


@pytest.mark.parametrize(
    ("pattern", "address", "fits"),
    [
        ("a.*", "a.b", True),
        ("a.*", "a.b.c", False),
        ("*.a", "x.a", True),
        ("a.x*y*z", "a.xyyz", True),
        ("a.x*y*z", "a.xyzy", False),
        ("a.*b*b", "a.bb", True),
        ("a.*b*b", "a.b", False),
        ("a.**", "a.b", True),
        ("module.*[*].a.b", 'module.m["x.y"].a.b', True),
        ("module.*[*].a.b", "module.m.a.b", False),
        ("module.*.a.b[*]", "module.m.a.b[0]", True),
        ("module.*x*.a.b", "module.axb.a.b", True),
        ("module.*x*.a.b", "module.a.x.a.b", False),
    ],
)
def test_patterns_mean_what_they_say(pattern: str, address: str, fits: bool) -> None:  # noqa: FBT001 - a table
    assert bool(pattern_of(pattern).fullmatch(address)) is fits


def test_a_book_in_another_currency(tmp_path: Path) -> None:
    copytree(OWN, tmp_path / "book")
    index = json.loads((tmp_path / "book/index.json").read_text())
    (tmp_path / "book/index.json").write_text(json.dumps(index | {"currency": "EUR"}))
    with pytest.raises(UserError, match=r"index\.json: the price book is in 'EUR', not in USD"):
        PriceBook(tmp_path / "book")


def test_a_book_with_a_wrong_sum(tmp_path: Path) -> None:
    copytree(OWN, tmp_path / "book")
    (tmp_path / "book/aws/us-east-1.json.z").write_bytes((OWN / "aws/us-east-2.json.z").read_bytes())
    done = run("estimate", written(tmp_path, "5"), "--book", tmp_path / "book")
    assert "us-east-1.json.z: this file of the price book is not the one that its index names" in refused(done)
