"""A price book is built of rows that others collected: each is taken or left out for a reason, and nothing is made up."""

from __future__ import annotations

import csv
import lzma
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from botocore.loaders import Loader  # type: ignore[import-untyped]
from hypothesis import given
from hypothesis import strategies as st

from fac_core.errors import UserError
from fac_cost.book import PriceBook
from fac_cost.book.price_book import OWN
from fac_cost.building import build, write

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fac_cost.building import Built

pytestmark = pytest.mark.unit

SOURCES = Path(__file__).parents[3] / "cost/fac_cost/building/sources"
COLUMNS = "provider,service,region,kind,sku_key,attributes,purchase,unit,tier_from,price_usd,as_of,source,licence,confidence"
HEAD = "title: A list\nurl: https://example.com\nlicence: MIT\nrows:\n"


def row(
    sku: str = "large", price: str = "0.10", *, start: str = "0", attributes: str = "", unit: str = "hour", day: str = "2026-08-01"
) -> str:
    return f"aws,AmazonEC2,us-east-1,machine,{sku},{attributes},on_demand,{unit},{start},{price},{day},here,MIT,high"


def folder(path: Path, /, wrong: str = "[]", **sources: tuple[str, Sequence[str]]) -> Path:
    """Make a folder of sources, each of its wordings and its rows."""
    path.mkdir(exist_ok=True)
    (path / "units.yaml").write_text("hour: hour\nHrs: hour\n1K requests: 1000 request\nGiBps: 1024 MiBps\n")
    (path / "regions.yaml").write_text("aws: [us-east-1]\n")
    (path / "wrong.yaml").write_text(wrong)
    for name, (wordings, rows) in sources.items():
        (path / f"{name}.yaml").write_text(HEAD + wordings)
        (path / f"{name}.csv.xz").write_bytes(lzma.compress("\n".join([COLUMNS, *rows, ""]).encode()))
    return path


def tiers(built: Built) -> list[tuple[str, str | None, str]]:
    (price,) = built.prices
    return [(f"{tier.start:f}", None if tier.end is None else f"{tier.end:f}", f"{tier.price.normalize():f}") for tier in price.tiers]


@pytest.fixture(scope="module")
def own() -> Built:
    return build(SOURCES)


def test_every_aws_region_of_the_book_is_one_that_aws_names() -> None:
    named = {region for one in Loader().load_data("endpoints")["partitions"] for region in one["regions"]}
    held = {region for _, region, _ in PriceBook(OWN).regions("aws")}
    assert held - named <= {"global", "us-west-2-lax-1"}, "a local zone is no entry of its own there"


def test_a_price_of_what_is_no_region_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="'nano' is no region of aws"):
        build(folder(tmp_path, a=("  - {}\n", [row().replace("us-east-1", "nano")])))


def test_the_package_holds_what_its_sources_make(own: Built, tmp_path: Path) -> None:
    write(own, tmp_path)
    assert PriceBook(tmp_path).sha256 == PriceBook(OWN).sha256, "run `make book` and commit the result"


def test_every_row_is_taken_or_left_out(own: Built) -> None:
    for name, source in own.sources.items():
        with lzma.open(SOURCES / f"{name}.csv.xz", "rt") as file:
            assert source.taken + sum(source.left_out.values()) == sum(1 for _ in file) - 1, name


def test_prices_are_what_a_source_says(own: Built) -> None:
    """Each hundredth row, read again without any of the builder's code."""
    known = {(price.key.provider, price.key.region, price.key.sku, tier.price) for price in own.prices for tier in price.tiers}
    with lzma.open(SOURCES / "azure-vm-karpenter.csv.xz", "rt") as file:
        rows = list(csv.DictReader(file))
    for said in rows[::100]:
        assert ("azurerm", said["region"], said["sku_key"], Decimal(said["price_usd"])) in known


def test_a_row_of_which_nothing_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="nothing is said of rows such as 'AmazonEC2', 'machine', 'large'"):
        build(folder(tmp_path, one=("  - {when: {kind: disk}}\n", [row()])))


def test_a_unit_of_which_nothing_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="nothing is said of the unit 'fortnight'"):
        build(folder(tmp_path, one=("  - {}\n", [row(unit="fortnight")])))


@pytest.mark.parametrize(
    ("unit", "price", "said"), [("Hrs", "0.10", "0.1"), ("1K requests", "0.005", "0.000005"), ("GiBps", "40.96", "0.04")]
)
def test_units_are_the_books(tmp_path: Path, unit: str, price: str, said: str) -> None:
    assert tiers(build(folder(tmp_path, one=("  - {}\n", [row(price=price, unit=unit)])))) == [("0", None, said)]


def test_prices_that_were_worked_back_from_cents(tmp_path: Path) -> None:
    wording = "  - {{sku: db, per: 730, places: {}}}\n"
    made = build(folder(tmp_path, one=(wording.format(4), [row(price="98.62")])))
    assert tiers(made) == [("0", None, "0.1351")]
    assert [price.note for price in made.prices] == ["worked back from a month's amount in cents"]
    with pytest.raises(UserError, match=r"0\.135095\d* is not 0\.14 within 0\.1"):
        build(folder(tmp_path, one=(wording.format(2), [row(price="98.62")])))


def test_two_prices_of_one_thing_in_one_source(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"one gives two prices: 0.10 a hour and 0.20 a hour"):
        build(folder(tmp_path, one=("  - {keep: []}\n", [row(attributes="os=a"), row(price="0.20", attributes="os=b")])))
    assert len(build(folder(tmp_path, one=("  - {}\n", [row(attributes="os=a"), row(price="0.20", attributes="os=b")]))).prices) == 2


def test_a_newer_price_takes_the_place_of_the_one_before(tmp_path: Path) -> None:
    rows = [row(price="0.20", attributes="effective_since=2026-08-01"), row(price="0.10", attributes="effective_since=2026-01-01")]
    assert tiers(build(folder(tmp_path, one=("  - {}\n", rows)))) == [("0", None, "0.2")]


def test_sources_that_agree_are_one_price_of_the_best(tmp_path: Path) -> None:
    made = build(folder(tmp_path, one=("  - {}\n", [row(day="2023-01-01")]), two=("  - {}\n", [row(price="0.1005", day="2026-01-01")])))
    assert [(price.source, price.as_of) for price in made.prices] == [("two", "2026-01-01")]


def test_sources_that_contradict_each_other(tmp_path: Path) -> None:
    one, two = ("  - {}\n", [row()]), ("  - {}\n", [row(price="0.102")])
    with pytest.raises(UserError, match=r"1 prices contradict each other(.|\n)*0.10 a hour from 0 on says one .* 0.102 says two"):
        build(folder(tmp_path, one=one, two=two))
    mark = "- {source: two, product: machine, sku: lar*, why: Typed by hand.}\n"
    made = build(folder(tmp_path, mark, one=one, two=two))
    assert tiers(made) == [("0", None, "0.1")]
    assert made.sources["two"].left_out == {"Typed by hand.": 1}


def test_units_that_contradict_each_other(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="per hour says one, per request says two"):
        build(folder(tmp_path, one=("  - {}\n", [row()]), two=("  - {}\n", [row(unit="1K requests")])))


def test_a_mark_that_nothing_needs(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="this mark is not needed"):
        build(folder(tmp_path, "- {source: one, product: machine, sku: small, why: Old.}\n", one=("  - {}\n", [row()])))


def test_no_price_reaches_over_a_tier_that_is_missing(tmp_path: Path) -> None:
    made = build(folder(tmp_path, one=("  - {tiers: [0, 10, 20]}\n", [row(), row(price="0.05", start="20")])))
    assert tiers(made) == [("0", "10", "0.1"), ("20", None, "0.05")]
    assert made.prices[0].has_gap


def test_tiers_whose_ends_nobody_names(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="nothing says where the tier from 0"):
        build(folder(tmp_path, one=("  - {}\n", [row(), row(price="0.05", start="20")])))
    with pytest.raises(UserError, match="a tier from 15, which is none of the product's"):
        build(folder(tmp_path, one=("  - {tiers: [0, 20]}\n", [row(), row(price="0.05", start="15")])))


def test_what_is_free_and_the_source_does_not_say(tmp_path: Path) -> None:
    wording = "  - {start: 5, free_below: 5, tiers: [5, 9]}\n"
    made = build(folder(tmp_path, one=(wording, [row()])))
    assert tiers(made) == [("0", "5", "0"), ("5", "9", "0.1")]


def test_what_is_free_at_first(tmp_path: Path) -> None:
    made = build(folder(tmp_path, one=("  - {}\n", [row(start="5", attributes="free_below=5;tier_to=9")])))
    assert tiers(made) == [("0", "5", "0"), ("5", "9", "0.1")]
    assert made.prices[0].has_gap, "nothing is known above nine"


@given(st.permutations([row(f"m{number}", f"0.{number + 1}") for number in range(6)]))
def test_the_order_of_rows_says_nothing(tmp_path_factory: pytest.TempPathFactory, rows: list[str]) -> None:
    made = []
    for order in (rows, sorted(rows)):
        path = tmp_path_factory.mktemp("book")
        write(build(folder(path / "sources", one=("  - {}\n", order))), path / "book")
        made.append((path / "book/index.json").read_bytes())
    assert made[0] == made[1]
