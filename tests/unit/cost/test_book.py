"""A price book on disk: what is written is read again, and nothing else is."""

from __future__ import annotations

import json
import zlib
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fac_core.errors import UserError
from fac_cost.book import Confidence, Price, PriceBook, PriceKey, Tier, open_book
from fac_cost.book.checking import problems
from fac_cost.book.differences import Difference, differences
from fac_cost.book.files import INDEX, compressed, digest, packed
from fac_cost.building.book_builder import Built, write

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit

WORD = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), min_size=1, max_size=8)
AMOUNT = st.decimals(min_value="0.000000001", max_value="100000", places=9)


@st.composite
def prices(draw: st.DrawFn) -> Price:
    starts = sorted(draw(st.sets(st.integers(1, 10**9), max_size=3)) | {0})
    ends = [*map(Decimal, starts[1:]), None]
    tiers = tuple(Tier(Decimal(start), end, draw(AMOUNT)) for start, end in zip(starts, ends, strict=True))
    attributes = tuple(sorted(draw(st.dictionaries(WORD, WORD, max_size=2)).items()))
    key = PriceKey("aws", "us-east-1", draw(WORD), draw(WORD), draw(WORD), attributes, draw(WORD))
    return Price(key, draw(WORD), tiers, "2026-08-01", "here", draw(st.sampled_from(Confidence)), draw(st.just("") | WORD))


def price(sku: str = "large", amount: str = "0.1", *, region: str = "us-east-1", end: str | None = None, source: str = "here") -> Price:
    key = PriceKey("aws", region, "AmazonEC2", "virtual machine", sku, (("os", "Linux"),), "on_demand")
    tiers = (Tier(Decimal(0), None if end is None else Decimal(end), Decimal(amount)),)
    return Price(key, "hour", tiers, "2026-08-01", source, Confidence.HIGH)


def book(folder: Path, *held: Price) -> PriceBook:
    write(Built(held, {}), folder)
    return PriceBook(folder)


@given(st.lists(prices(), min_size=1, max_size=5, unique_by=lambda one: one.key))
def test_what_is_written_is_read_again(tmp_path_factory: pytest.TempPathFactory, held: list[Price]) -> None:
    read = book(tmp_path_factory.mktemp("book"), *held).region("aws", "us-east-1")
    assert sorted(read, key=str) == sorted(held, key=str)
    for one in held:
        assert one in read.find(one.key.service, one.key.product, one.key.sku, dict(one.key.attributes), one.key.purchase)


@given(st.lists(prices(), max_size=5), st.randoms())
def test_the_same_prices_are_the_same_bytes(held: list[Price], random: object) -> None:
    mixed = list(held)
    random.shuffle(mixed)  # type: ignore[attr-defined] # hypothesis' own
    assert packed(held) == packed(mixed) or len({(one.key, one.unit) for one in held}) < len(held)


def test_what_is_not_there_has_no_price(tmp_path: Path) -> None:
    region = book(tmp_path, price()).region("aws", "us-east-1")
    assert region.find("AmazonEC2", "virtual machine", "large", {"os": "Linux"})
    for asked in (("AmazonEC2", "virtual machine", "larger"), ("AmazonRDS", "virtual machine", "large")):
        assert region.find(*asked) == ()
    assert region.find("AmazonEC2", "virtual machine", "large", {"os": "Windows"}) == ()
    assert region.find("AmazonEC2", "virtual machine", "large", purchase="spot") == ()


def test_a_region_without_prices(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"no prices of aws in the region 'us-east-2'(.|\n)*Did you mean us-east-1"):
        book(tmp_path, price()).region("aws", "us-east-2")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "cut off or too large"),
        (b"no zlib", "cannot be read"),
        (compressed(b'{"strings":[],"rows":[]}'), "is not the one that its index names"),
        (compressed(b'{"strings":[],"rows":[]}')[:-4], "cut off or too large"),
    ],
)
def test_a_damaged_file(tmp_path: Path, data: bytes, said: str) -> None:
    damaged = book(tmp_path, price())
    (tmp_path / "aws/us-east-1.json.z").write_bytes(data)
    with pytest.raises(UserError, match=said):
        damaged.region("aws", "us-east-1")
    (told,) = problems(damaged)
    assert said in told


def test_a_file_that_is_gone(tmp_path: Path) -> None:
    broken = book(tmp_path, price())
    (tmp_path / "aws/us-east-1.json.z").unlink()
    with pytest.raises(UserError, match=r"us-east-1\.json\.z: .*cannot be read: No such file(.|\n)*Build or fetch the book again"):
        broken.region("aws", "us-east-1")


def test_a_file_that_grows_without_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    book(tmp_path, price())
    monkeypatch.setattr("fac_cost.book.files.MOST", 1000)
    (tmp_path / "aws/us-east-1.json.z").write_bytes(zlib.compress(b" " * 100_000))
    with pytest.raises(UserError, match="cut off or too large"):
        PriceBook(tmp_path).region("aws", "us-east-1")


@pytest.mark.parametrize(
    ("index", "said"),
    [
        ("{}", "no index that can be read"),
        ('{"format": 2, "as_of": "", "currency": "USD", "sources": {}, "regions": {}}', "has the format 2, not 1"),
        (
            '{"format": 1, "as_of": "", "currency": "USD", "sources": {}, "regions": {"../../etc": {"rows": 1, "sha256": ""}}}',
            "no provider and region",
        ),
    ],
)
def test_an_index_that_is_none(tmp_path: Path, index: str, said: str) -> None:
    (tmp_path / INDEX).write_text(index)
    with pytest.raises(UserError, match=said):
        PriceBook(tmp_path)


def test_an_index_that_names_another_sum(tmp_path: Path) -> None:
    book(tmp_path, price())
    index = json.loads((tmp_path / INDEX).read_text())
    text = packed([price(amount="0.2")])
    (tmp_path / "aws/us-east-1.json.z").write_bytes(compressed(text))
    with pytest.raises(UserError, match="not the one"):
        PriceBook(tmp_path).region("aws", "us-east-1")
    index["regions"]["aws/us-east-1"]["sha256"] = digest(text)
    before = PriceBook(tmp_path).sha256
    (tmp_path / INDEX).write_text(json.dumps(index))
    assert PriceBook(tmp_path).sha256 != before, "another price is another book"


def test_differences(tmp_path: Path) -> None:
    before = book(tmp_path / "a", price("gone"), price("same"), price("dearer"), price("moved", source="there"))
    after = book(tmp_path / "b", price("same"), price("dearer", "0.15"), price("new"), price("moved"))
    found = {one.key.sku: one for one in differences(before, after)}
    assert {sku: one.words[0] for sku, one in found.items()} == {"gone": "-", "new": "+", "dearer": "~"}
    assert found["dearer"].jump == Decimal("0.5")
    assert found["new"].jump is None
    assert "0.1 per hour -> 0.15 per hour (50.0%)" in found["dearer"].words


def test_the_own_book_is_whole() -> None:
    assert list(problems(open_book())) == []


def test_a_jump_is_seen_whatever_tiers_two_books_have() -> None:
    """Two books part a price in other tiers: it is compared at every amount at which one of them changes."""
    key = PriceKey("aws", "eu-west-1", "AmazonEC2", "egress", "out", (), "on_demand")

    def price(*tiers: tuple[int, int | None, str]) -> Price:
        made = tuple(Tier(Decimal(start), None if end is None else Decimal(end), Decimal(amount)) for start, end, amount in tiers)
        return Price(key, "GB", made, "", "", Confidence.LOW)

    first, other = price((100, 1000, "0.10"), (1000, None, "0.08")), price((0, 500, "0.10"), (500, None, "0.20"))
    assert Difference(key, first, other).jump == Decimal("1.5")  # from 0.08 to 0.20 above 1,000
    assert Difference(key, first, first).jump == 0
