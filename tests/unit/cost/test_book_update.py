"""`fac-cost book update`: a new book of the old one and of what price lists say, here doubles of them."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner
from tests.unit.cost.price_list_doubles import DAY, meter, nat, serving, sku
from tests.unit.cost.test_building import folder

from fac_cost.book import PriceBook, open_book
from fac_cost.book.checking import problems
from fac_cost.building import build, write
from fac_cost.cli import command
from fac_cost.updating.machines import MEMORY, VCPU, all_series
from fac_cost.updating.price_lists import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from click.testing import Result
    from tests.unit.cost.price_list_doubles import Double

pytestmark = pytest.mark.unit

HOUR = "NAT gateway, uptime"
EC2 = ("--region", "aws=eu-west-1", "--service", "AmazonEC2")


@pytest.fixture
def double() -> Iterator[Double]:
    with serving() as found:
        yield found


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """Return a book of two regions: a gateway and its data in one of them."""
    rows = [
        f"aws,AmazonEC2,{region},x,NAT gateway,,on_demand,{unit},0,{price},2026-08-01,here,MIT,low"
        for region, unit, price in (("eu-west-1", "hour", "0.048"), ("us-east-1", "hour", "0.045"))
    ]
    sources = folder(tmp_path / "sources", one=("  - {product: 'NAT gateway, uptime'}\n", rows))
    (sources / "regions.yaml").write_text("aws: [us-east-1, eu-west-1]\n")
    write(build(sources), tmp_path / "old")
    return tmp_path / "old"


def run(double: Double, book: Path, *arguments: str, cloud: str = "aws", output: str = "new") -> Result:
    named = ("--address", f"{cloud}={double.base}", "--book", str(book), "-o", str(book.parent / output))
    return CliRunner().invoke(command, ["book", "update", *named, *arguments], standalone_mode=True)


def found(book: Path, product: str = HOUR, sku: str = "NAT gateway", *, provider: str = "aws", region: str = "eu-west-1") -> Any:  # noqa: ANN401 - a price
    service = {"aws": "AmazonEC2", "azurerm": "Virtual Machines", "google": "Compute Engine"}[provider]
    (price,) = PriceBook(book).region(provider, region).find(service, product, sku)
    return price


def test_a_new_book_is_the_old_one_and_what_the_list_says(double: Double, old: Path) -> None:
    double.aws([nat("0.0490000000"), nat("0.0480000000", "Bytes")])
    before = {path: path.read_bytes() for path in old.rglob("*") if path.is_file()}
    done = run(double, old, *EC2)
    assert done.exit_code == 0, done.output
    new = old.parent / "new"
    price = found(new)
    assert (price.tiers[0].price, price.as_of, price.source, str(price.confidence)) == (Decimal("0.049"), DAY, "aws-price-list", "high")
    assert found(new, "NAT gateway, data processed").tiers[0].price == Decimal("0.048")
    assert found(new, region="us-east-1").as_of == "2026-08-01"  # not asked for
    assert not list(problems(PriceBook(new)))
    assert PriceBook(new).sources["aws-price-list"].url == double.base
    assert {path: path.read_bytes() for path in old.rglob("*") if path.is_file()} == before
    assert "~ aws eu-west-1: AmazonEC2, NAT gateway, uptime, NAT gateway: 0.048 per hour -> 0.049 per hour (2.1%)" in done.stdout
    assert "0 prices as before, 1 otherwise, 1 more; 0 that the lists do not have stay with their day" in done.stdout


def test_the_same_answers_make_the_same_bytes(double: Double, old: Path) -> None:
    double.aws([nat("0.049"), nat("0.048", "Bytes")])
    for name in ("one", "two"):
        assert run(double, old, *EC2, output=name).exit_code == 0
    books = [old.parent / name for name in ("one", "two")]
    one, two = ({path.relative_to(book): path.read_bytes() for path in book.rglob("*.*")} for book in books)
    assert one == two


def test_what_is_not_matched_is_counted_and_said(double: Double, old: Path) -> None:
    other = nat("1", **{"Product Family": "Anti-gravity", "usageType": "EU-Lift"})
    term = nat("0.02", TermType="Reserved")
    zone = nat("0.05", **{"Location Type": "AWS Local Zone"})
    double.aws([nat("0.048"), other, other, term, zone])
    done = run(double, old, *EC2, "--json")
    (told,) = json.loads(done.stdout)["lists"]
    assert told["not_matched"] == {"AmazonEC2, Anti-gravity": 2}
    assert told["left_out"] == {"Bought for a term.": 1, "In a local zone, or in another region.": 1}
    assert (told["rows"], told["taken"]) == (5, 1)
    assert PriceBook(old.parent / "new").sources["aws-price-list"].left_out["Nothing is said of such rows."] == 2
    assert "not matched: 2 of AmazonEC2, Anti-gravity" in run(double, old, *EC2, output="again").stdout


def test_what_the_list_does_not_have_stays_with_its_day(double: Double, old: Path) -> None:
    double.aws([nat("0.048", "Bytes")])
    assert "1 that the lists do not have stay with their day" in run(double, old, *EC2).stdout
    assert found(old.parent / "new").as_of == "2026-08-01"


@pytest.mark.parametrize(("price", "code"), [("0.059", 0), ("0.061", 1), ("0.03", 1)])
def test_a_jump_is_refused(double: Double, old: Path, price: str, code: int) -> None:
    double.aws([nat(price)])
    done = run(double, old, *EC2)
    assert done.exit_code == code
    assert (old.parent / "new").exists() == (not code)
    if code:
        assert "1 price changed by more than 25 per cent" in done.stdout
        assert json.loads(run(double, old, *EC2, "--json").stdout)["after"] is None
        assert run(double, old, *EC2, "--accept-jumps").exit_code == 0
        assert found(old.parent / "new").tiers[0].price == Decimal(price)


def test_another_limit(double: Double, old: Path) -> None:
    double.aws([nat("0.049")])
    assert run(double, old, *EC2, "--limit", "1").exit_code == 1


def test_no_book_is_ever_changed(double: Double, old: Path) -> None:
    double.aws([nat("0.048")])
    done = CliRunner().invoke(command, ["book", "update", *EC2, "-o", str(old), "--address", f"aws={double.base}"])
    assert done.exit_code != 0
    assert "no book is ever changed" in str(done.exception)
    assert not double.asked


def test_a_price_that_holds_later_or_is_zero_or_in_another_unit_is_not_taken(double: Double, old: Path) -> None:
    later, free = nat("0.09", EffectiveDate="2027-01-01"), nat("0.0", "Bytes")
    double.aws([later, free, nat("0.05", Unit="GB")])
    told = json.loads(run(double, old, *EC2, "--json").stdout)
    assert told["lists"][0]["left_out"] == {"A price of zero, which says nothing.": 1, "From a later day on.": 1}
    assert told["other_unit"] == ["aws eu-west-1: AmazonEC2, NAT gateway, uptime, NAT gateway"]
    assert found(old.parent / "new").tiers[0].price == Decimal("0.048")


def test_two_prices_for_one_thing_are_not_guessed_between(double: Double, old: Path) -> None:
    double.aws([nat("0.048"), nat("0.055")])
    (why,) = json.loads(run(double, old, *EC2, "--json").stdout)["lists"][0]["left_out"]
    assert why == "Several prices of which nothing that the book knows tells which is meant."


def test_tiers_follow_each_other_and_a_free_first_one_is_an_allotment(double: Double, old: Path) -> None:
    first = nat("0.00", "Bytes", EndingRange="100")
    double.aws([first, nat("0.09", "Bytes", StartingRange="100", EndingRange="1000"), nat("0.05", "Bytes", StartingRange="1000")])
    assert run(double, old, *EC2).exit_code == 0
    tiers = found(old.parent / "new", "NAT gateway, data processed").tiers
    assert [(tier.start, tier.end, tier.price) for tier in tiers] == [
        (0, 100, 0),
        (100, 1000, Decimal("0.09")),
        (1000, None, Decimal("0.05")),
    ]


def test_a_zero_beside_a_price_that_is_no_allotment_is_not_taken(double: Double, old: Path) -> None:
    double.aws([nat("0.0", "Bytes"), nat("0.048", "Bytes")])
    told = json.loads(run(double, old, *EC2, "--json").stdout)
    assert told["lists"][0]["left_out"] == {"A price of zero amid others.": 2}


def test_azure_page_by_page(double: Double, tmp_path: Path) -> None:
    double.azure(
        [
            meter(0.12),
            meter(0.2, productName="Virtual Machines DSv3 Series Windows"),
            meter(0.02, skuName="D2s v3 Spot", meterName="D2s v3 Spot"),
            meter(0.07, type="DevTestConsumption"),
            meter(0.24, armSkuName="Standard_D4s_v3", meterName="D4s v3", skuName="D4s v3"),
        ]
    )
    asked = ("--region", "azurerm=westeurope", "--service", "Virtual Machines", "--accept-jumps")
    done = run(double, open_book().folder, *asked, "-o", str(tmp_path / "new"), cloud="azurerm")
    assert done.exit_code == 0, done.output
    prices = PriceBook(tmp_path / "new").region("azurerm", "westeurope")
    by_os = {
        dict(one.key.attributes)["os"]: one.tiers[0].price for one in prices.find("Virtual Machines", "virtual machine", "Standard_D2s_v3")
    }
    assert by_os == {"Linux": Decimal("0.12"), "Windows": Decimal("0.2")}
    assert "armRegionName eq 'westeurope' and priceType eq 'Consumption'" in double.asked[0][0]
    assert len(double.asked) == 3


def test_google_machines_are_made_of_vcpus_and_memory(double: Double, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FAC_GOOGLE_API_KEY", "a-secret-key")
    double.google(
        [
            sku("N2 Instance Core running in Americas", 31_611_000),
            sku("N2 Instance Ram running in Americas", 4_237_000, "RAM", "GiBy.h"),
            sku("Balanced PD Capacity", 100_000_000, "SSD", "GiBy.mo"),
            sku("Balanced PD Capacity in Paris", 116_000_000, "SSD", "GiBy.mo", serviceRegions=["europe-west9"]),
        ]
    )
    asked = ("--region", "google=us-central1", "--service", "Compute Engine")
    done = run(double, open_book().folder, *asked, "-o", str(tmp_path / "new"), cloud="google")
    assert done.exit_code == 0, done.output
    price = found(tmp_path / "new", "virtual machine", "n2-standard-2", provider="google", region="us-central1")
    assert price.tiers[0].price == 2 * Decimal("0.031611") + 8 * Decimal("0.004237")
    assert price.note == "made of the prices of vCPUs and memory"
    assert found(tmp_path / "new", "block storage", "pd-balanced", provider="google", region="us-central1").as_of == DAY
    assert {headers["X-Goog-Api-Key"] for _, headers in double.asked} == {"a-secret-key"}
    assert "a-secret-key" not in done.output + "".join(url for url, _ in double.asked)


def test_google_asks_for_a_key(double: Double, old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("FAC_GOOGLE_API_KEY", raising=False)
    done = run(double, old, "--region", "google=us-central1", cloud="google")
    assert "takes a key" in str(done.exception)
    assert "FAC_GOOGLE_API_KEY" in str(done.exception)
    assert not double.asked


def test_every_region_that_a_glob_fits(double: Double, old: Path) -> None:
    double.aws([nat("0.048")])
    done = run(double, old, "--region", "aws=eu-*", "--service", "AmazonEC2")
    assert done.exit_code == 0
    assert "no region of aws that fits 'mars-*'" in str(run(double, old, "--region", "aws=mars-*", output="b").exception)


@pytest.mark.parametrize("said", ["aws", "aws=", "oracle=x"])
def test_a_region_is_a_cloud_and_its_region(double: Double, old: Path, said: str) -> None:
    assert run(double, old, "--region", said).exit_code == 2


def test_without_a_date_the_day_is_asked_for(double: Double, old: Path) -> None:
    double.aws([nat("0.048")])
    double.date = None
    assert "--as-of" in str(run(double, old, *EC2).exception)
    assert run(double, old, *EC2, "--as-of", "2026-11-30").exit_code == 0
    assert found(old.parent / "new").as_of == "2026-11-30"


@pytest.mark.parametrize("cloud", ["aws", "azurerm", "google"])
def test_what_a_list_is_said_to_mean_is_what_the_book_prices(cloud: str) -> None:
    """A wording whose words are those of no price in the book would add prices that no formula asks for."""
    book = open_book()
    known = {(one.key.service, one.key.product) for _, region, _ in book.regions(cloud) for one in book.region(cloud, region)}
    made_of = {("Compute Engine", VCPU), ("Compute Engine", MEMORY), ("Compute Engine", "custom machine, vCPU")}
    for wording in words_of(cloud).rows:
        if wording.leave_out:
            continue
        for service in wording.when["service"] if "{" in wording.service else (wording.service,):
            if "{" not in wording.product:
                assert (service, wording.product) in known | made_of, wording


def test_machines_have_the_memory_that_their_prices_say() -> None:
    """What is made of the lines of us-central1, as of 2026-07, is what machines cost there (cloud.google.com/compute/all-pricing)."""
    assert {name: str(one.memory["standard"]) for name, one in all_series().items()} == {
        **dict.fromkeys(("e2", "n2", "n2d", "c2", "c2d", "t2d"), "4"),
        "n1": "3.75",
    }
