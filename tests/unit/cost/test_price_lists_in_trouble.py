"""Price lists that do not answer as documented: each is a clear error, and nothing is written."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner
from tests.unit.cost.price_list_doubles import COLUMNS, listed, meter, nat, serving

from fac_core.errors import UserError
from fac_cost.book import PriceBook
from fac_cost.book.checking import problems
from fac_cost.book.price_book import OWN
from fac_cost.cli import command
from fac_cost.updating import asking
from fac_cost.updating.asking import Server, address

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.unit.cost.price_list_doubles import Double

pytestmark = pytest.mark.unit

INDEX = "/offers/v1.0/aws/AmazonEC2/current/region_index.json"
FILE = "/offers/v1.0/aws/AmazonEC2/20261120205955/eu-west-1/index.csv"


@pytest.fixture
def double(monkeypatch: pytest.MonkeyPatch) -> Iterator[Double]:
    monkeypatch.setattr(asking, "AGAIN", 0)
    with serving() as found:
        found.aws([nat("0.048")])
        yield found


def trouble(double: Double, tmp_path: Path, cloud: str = "aws=eu-west-1", service: str = "AmazonEC2") -> str:
    """Return what an update says that fails, and that leaves nothing."""
    named = ("--address", f"{cloud.partition('=')[0]}={double.base}", "-o", str(tmp_path / "new"), "--service", service)
    done = CliRunner().invoke(command, ["book", "update", "--region", cloud, *named])
    assert isinstance(done.exception, UserError), done.output
    assert not list(tmp_path.iterdir())
    return str(done.exception)


@pytest.mark.parametrize(
    ("path", "answer", "said"),
    [
        (INDEX, 500, "was answered with 500"),
        (INDEX, 301, "was answered with 301"),
        (INDEX, 403, "was answered with 403"),
        (INDEX, "<html>", "was answered with no JSON"),
        (INDEX, "[" * 5000, "was answered with no JSON"),
        (INDEX, "[]", "names no regions"),
        (INDEX, {"regions": {"eu-west-1": {"currentVersionUrl": "https://evil.example.com/x.json"}}}, "names no file for eu-west-1"),
        (INDEX, {"regions": {"eu-west-1": {"currentVersionUrl": "/../../etc/passwd"}}}, "names no file for eu-west-1"),
        (FILE, 404, "was answered with 404"),
        (FILE, "", "no line that names its columns"),
        (FILE, b"\xff\xfe\n", "is no UTF-8"),
        (FILE, "a,b\n" * 30, "no line that names its columns"),
        (FILE, "SKU,TermType\n", "has no column"),
        (FILE, listed([nat("0.048")]) + '"x","y"\n', f"has 2 values for {len(COLUMNS)} columns"),
    ],
)
def test_aws(double: Double, tmp_path: Path, path: str, answer: object, said: str) -> None:
    double.answers[path] = answer
    assert said in trouble(double, tmp_path)


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ("[]", "something else than a page"),
        ({"Count": 0}, "has no Items"),
        ({"Items": [meter(1)], "NextPageLink": "http://127.0.0.1:1/next"}, "points at another server"),
        ({"Items": [meter(1)], "NextPageLink": "/api/retail/prices"}, "there already"),
        ({"Items": [meter(1)], "NextPageLink": 7}, "there already"),
    ],
)
def test_azure(double: Double, tmp_path: Path, answer: object, said: str) -> None:
    double.answers["/api/retail/prices"] = answer
    assert said in trouble(double, tmp_path, "azurerm=westeurope", "Virtual Machines")


@pytest.mark.parametrize(
    ("skus", "said"),
    [([{"skuId": "1"}], "not as the catalogue's documentation has it"), ([7], "not as the catalogue's documentation has it")],
)
def test_google(double: Double, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, skus: object, said: str) -> None:
    monkeypatch.setenv("FAC_GOOGLE_API_KEY", "k")
    double.google([])
    double.answers["/v1/services/0/skus"] = {"skus": skus}
    assert said in trouble(double, tmp_path, "google=us-central1", "Compute Engine")


def test_sizes_are_bounded(double: Double, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "LARGEST_PAGE", 10)
    assert "more than 10 bytes" in trouble(double, tmp_path)
    monkeypatch.setattr(asking, "LARGEST_PAGE", 10_000)
    monkeypatch.setattr(asking, "LARGEST_LIST", 100)
    assert "has more than 100 bytes" in trouble(double, tmp_path)
    monkeypatch.setattr(asking, "LARGEST_LIST", 10_000_000)
    double.answers[FILE] = "x" * (asking.LONGEST_LINE + 10)
    assert "in a line" in trouble(double, tmp_path)


def test_pages_are_bounded(double: Double, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "MOST_PAGES", 3)
    double.answers["/list"] = lambda query: {"next": f"{query}x"}
    with pytest.raises(UserError, match="more than 3 pages"):
        list(Server(double.base).pages("/list?a", "next", "/list?{}"))


def test_nobody_there(tmp_path: Path, double: Double) -> None:
    double.base = "http://127.0.0.1:9"
    assert "failed" in trouble(double, tmp_path)


@pytest.mark.parametrize(
    "url", ["http://prices.example.com", "ftp://x", "https://u:p@x.example", "https://x.example/?q", "https://", "x", "https://x.example#a"]
)
def test_addresses_over_which_anybody_could_write_prices(url: str) -> None:
    with pytest.raises(UserError):
        address(url)


def test_the_port_that_stands_for_https_anyway_is_the_same_server() -> None:
    server = Server("https://prices.example.com")
    assert server._whole("https://prices.example.com:443/api?x=1") == "https://prices.example.com:443/api?x=1"  # noqa: SLF001 - what Azure links to


def test_a_kill_leaves_the_whole_book_or_none(double: Double, tmp_path: Path) -> None:
    """Kill it again and again, ever later: what is there afterwards is whole, and what is half is hidden and gone after the next run."""
    named = ["--region", "aws=eu-west-1", "--service", "AmazonEC2", "--address", f"aws={double.base}"]
    output = tmp_path / "books" / "new"
    whole = 0
    for after in (0.3, 0.7, 0.9, 1.2, 1.8):
        run = [sys.executable, "-m", "fac_cost", "book", "update", *named, "-o", str(output)]
        process = subprocess.Popen(run, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(after)
        process.send_signal(signal.SIGKILL)
        process.wait()
        if output.exists():
            whole += 1
            assert not list(problems(PriceBook(output)))
            assert len(PriceBook(output).regions()) == len(PriceBook(OWN).regions())
            output.rename(tmp_path / f"kept{whole}")
    done = CliRunner().invoke(command, ["book", "update", *named, "-o", str(output)])
    assert done.exit_code == 0
    assert [path.name for path in output.parent.iterdir()] == ["new"]


def test_a_folder_that_cannot_be_written(double: Double, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    named = ["--region", "aws=eu-west-1", "--service", "AmazonEC2", "--address", f"aws={double.base}", "-o", str(tmp_path / "file/new")]
    done = CliRunner().invoke(command, ["book", "update", *named])
    assert "cannot be written" in str(done.exception)
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
