from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from fac_registry.modules.interface import interface
from fac_registry.pages.site import Site

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.unit.registry.conftest import Registry

pytestmark = pytest.mark.unit
HTML = "text/html,application/xhtml+xml"

MAIN = """
variable "name" {
  type        = string
  description = "Name of the `queue`."
}

variable "cost" {
  type = object({
    owner       = string
    cost_center = string
    note        = optional(string, "none")
  })
  description = "Who <pays>."
}

variable "alarms" {
  type    = map(object({ threshold = optional(number) }))
  default = {}
}

variable "secret" {
  type      = string
  default   = null
  sensitive = true
}

output "id" {
  value       = var.name
  description = "Id of it."
}
"""
MANIFEST = """
version: 1
name: sqs-queue
provider: aws
resource_type: aws_sqs_queue
description: A queue with a budget.
required_version: ">= 1.5.7"
providers:
  aws: {source: hashicorp/aws, version: ">= 5.100"}
taggable: true
scope: cost_scope
required_tags: [owner, cost_center]
billing_service: Amazon Simple Queue Service
pricing_units: [requests]
signals:
  idle: {kind: idle, metric: NumberOfMessagesReceived, threshold: 0}
policy_hash: "%s"
generator_version: "0.1.0"
""" % ("0" * 64)
README = "# Queue\n\nText <script>alert(1)</script> **bold**.\n"
USAGE = """module "sqs_queue" {
  source  = "%s/pages/sqs-queue/aws"
  version = "~> 1.1"

  name = ""
  cost = {
    owner       = ""
    cost_center = ""
  }
}"""


class Page(HTMLParser):
    """The text of a page, its ids and what its links and labels point at."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = ""
        self.tags: list[str] = []
        self.ids: list[str] = []
        self.inside: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        values = {name: value or "" for name, value in attrs}
        self.ids += [values["id"]] if "id" in values else []
        self.inside += [values["href"][1:]] if values.get("href", "").startswith("#") else []
        self.inside += [values[name] for name in ("for", "aria-labelledby") if name in values]

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.fixture(scope="module")
def site(serve: Callable[..., Registry], tarball: Callable[..., bytes]) -> Registry:
    registry = serve()
    files = {"main.tf": MAIN, "README.md": README, "module.yaml": MANIFEST, "examples/minimal/main.tf": "", "modules/dlq/main.tf": ""}
    token = registry.token(namespace="*")
    for version in ("1.0.0", "1.1.0", "2.0.0-rc.1"):
        assert registry.put(f"pages/sqs-queue/aws/{version}", tarball({**files, "v.tf": f"# {version}\n"}), token).status == 201
    assert registry.put("hidden/secret-thing/aws/1.0.0", tarball({"main.tf": ""}), token).status == 201
    registry.open_namespace("pages")
    return registry


def page(registry: Registry, path: str, token: str | None = None, status: int = 200) -> Page:
    answer = registry.ask(path, token, accept=HTML)
    assert answer.status == status
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    return Page(answer.data.decode())


def test_home_lists_what_the_caller_may_see(site: Registry) -> None:
    text = page(site, "/").text
    assert "pages/sqs-queue" in text
    assert "A queue with a budget." in text
    assert "1 module" in text
    assert "secret-thing" not in text
    assert "secret-thing" in page(site, "/", site.token("read", "hidden")).text
    assert "secret-thing" not in page(site, "/", site.token("read", "acme")).text


@pytest.mark.parametrize(
    ("query", "found"),
    [("sqs", True), ("SIMPLE+queue", True), ("pages/", True), ("aws_sqs_queue", True), ("lambda", False), ("%3Cb%3E", False)],
)
def test_search(site: Registry, query: str, found: bool) -> None:  # noqa: FBT001 - a parameter
    shown = page(site, f"/?q={query}")
    assert ("pages/sqs-queue" in shown.text) == found
    assert "b" not in shown.tags


def test_module_page_says_what_matters(site: Registry) -> None:
    shown = page(site, "/modules/pages/sqs-queue/aws")
    for text in (
        *("1.1.0", "2.0.0-rc.1", "A queue with a budget.", "Amazon Simple Queue Service", "cost_center", "cost_scope", "requests"),
        *(
            "NumberOfMessagesReceived",
            "idle",
            "bold",
            "Who <pays>.",
            "required",
            "sensitive",
            "Id of it.",
            "//modules/dlq",
            "minimal",
        ),
        USAGE % site.url.removeprefix("http://"),
    ):
        assert text in shown.text, text


def test_older_versions_point_to_the_newest(site: Registry) -> None:
    shown = page(site, "/modules/pages/sqs-queue/aws/1.0.0").text
    assert "The newest version is 1.1.0" in shown
    assert "newest version is" not in page(site, "/modules/pages/sqs-queue/aws/1.1.0").text


def test_pages_hold_together(site: Registry) -> None:
    for path in ("/", "/?q=none", "/modules/pages/sqs-queue/aws", "/modules/pages/none/aws"):
        shown = page(site, path, status=404 if "none/" in path else 200)
        assert len(shown.ids) == len(set(shown.ids))
        assert set(shown.inside) <= set(shown.ids)
        assert {"script", "style"}.isdisjoint(shown.tags)
        assert shown.tags.count("h1") == 1


def test_private_pages_do_not_exist_without_a_token(site: Registry) -> None:
    hidden, missing = (site.ask(f"/modules/{name}", accept=HTML) for name in ("hidden/secret-thing/aws", "hidden/absent/aws"))
    assert (hidden.status, missing.status) == (404, 404)
    assert hidden.data.replace(b"secret-thing", b"absent") == missing.data
    shown = site.ask("/modules/hidden/secret-thing/aws", site.token("read", "hidden"))
    assert (shown.status, shown.headers["cache-control"]) == (200, "private, no-cache")


def test_errors_are_pages_for_browsers_and_documents_for_the_rest(site: Registry) -> None:
    assert "there is no module pages/none/aws" in page(site, "/modules/pages/none/aws", status=404).text
    assert "no semantic version" in page(site, "/modules/pages/sqs-queue/aws/latest", status=404).text
    assert site.problem(site.ask("/modules/pages/none/aws"))["status"] == 404
    assert site.problem(site.ask("/v1/modules/pages/none/aws/versions", accept=HTML))["status"] == 404


def test_style_and_icon_are_our_own(site: Registry) -> None:
    for path, kind in (("/style.css", "text/css; charset=utf-8"), ("/icon.svg", "image/svg+xml")):
        answer = site.ask(path)
        assert (answer.status, answer.headers["content-type"]) == (200, kind)
        assert b"http://" not in answer.data.replace(b"http://www.w3.org/2000/svg", b"")
        assert site.ask(path, if_none_match=answer.headers["etag"]).status == 304


def test_inputs_are_shown_as_written() -> None:
    inputs, outputs, *_ = interface({"main.tf": MAIN.encode(), "sub/x.tf": b'variable "no" {}'})
    assert [variable.name for variable in inputs] == ["cost", "name", "alarms", "secret"]
    cost, name, alarms, secret = inputs
    assert cost.type == 'object({\n  owner       = string\n  cost_center = string\n  note        = optional(string, "none")\n})'
    assert (name.default, alarms.default, secret.default, secret.sensitive) == (None, "{}", "null", True)
    assert cost.placeholder == ("{", '  owner       = ""', '  cost_center = ""', "}")
    assert [(output.name, output.description) for output in outputs] == [("id", "Id of it.")]


def test_no_required_input_of_the_library_begins_as_an_empty_object() -> None:
    """An empty budget, for example, is refused: what is copied shows what is to be filled in."""
    for folder in sorted((Path(__file__).parents[3] / "modules").glob("*/*")):
        for one in interface({path.name: path.read_bytes() for path in folder.glob("*.tf")})[0]:
            assert one.default is not None or not one.type.startswith("object(") or len(one.placeholder) > 1, (folder, one.name)


def test_a_remembered_page_gives_way_to_a_new_version(serve: Callable[..., Registry], tarball: Callable[..., bytes]) -> None:
    registry = serve(freshness=600.0, anonymous_read=True)
    token = registry.token()
    for version in ("1.0.0", "1.1.0"):
        assert registry.put(f"acme/m/aws/{version}", tarball({"main.tf": f"# {version}\n"}), token).status == 201
        for _ in range(2):
            assert f'class="version">{version}</span>' in registry.ask("/modules/acme/m/aws").data.decode()
    assert "The newest version is" in registry.ask("/modules/acme/m/aws/1.0.0").data.decode()
    other = registry.ask("/modules/acme/m/aws", host="registry.example.com")
    assert b"registry.example.com/acme/m/aws" in other.data


def test_a_page_is_made_once_whatever_its_readers_call_the_registry(
    serve: Callable[..., Registry], tarball: Callable[..., bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else a stranger who calls it otherwise each time has every page made anew."""
    registry, made = serve(freshness=600.0, anonymous_read=True), list[str]()
    make = Site._text  # noqa: SLF001 - what is bounded

    def counted(site: Site, template: str, shown: dict[str, Any]) -> bytes:
        made.append(template)
        return make(site, template, shown)

    monkeypatch.setattr(Site, "_text", counted)
    files = {"main.tf": "# 1\n", "examples/simple/main.tf": 'module "m" {\n  source = "../.."\n}\n'}
    assert registry.put("acme/m/aws/1.0.0", tarball(files), registry.token()).status == 201
    for path in ("/modules/acme/m/aws", "/modules/acme/m/aws/1.0.0/examples/simple"):
        for host in (f"h{number}.test" for number in (0, 1, 2, 3, 0)):
            shown = registry.ask(path, host=host).data.decode()
            assert f"{host}/acme/m/aws" in shown
            assert ".invalid" not in shown
    assert made == ["module.html", "example.html"]


def test_nobody_waits_for_a_page_that_is_made_for_others(
    serve: Callable[..., Registry], module: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    registry, begun, go_on = serve(anonymous_read=True), threading.Event(), threading.Event()
    assert registry.put("acme/m/aws/1.0.0", module, registry.token()).status == 201
    make = Site._text  # noqa: SLF001 - what takes long

    def slow(*which: Any) -> bytes:  # noqa: ANN401 - as it is called
        begun.set()
        assert go_on.wait(20)
        return make(*which)

    monkeypatch.setattr(Site, "_text", slow)
    with ThreadPoolExecutor() as pool:
        for path in ("/", "/modules/acme/m/aws"):
            asked = pool.submit(registry.ask, path)
            assert begun.wait(20)
            try:
                assert registry.ask("/healthz").status == 200
            finally:
                go_on.set()
            assert asked.result().status == 200
            begun.clear()
            go_on.clear()


def test_a_namespace_has_a_page_of_its_own(registry: Registry, tarball: Callable[..., bytes]) -> None:
    token = registry.token(namespace="*")
    for address in ("own-page/one/aws", "own-page/two/google", "own-page-too/three/aws"):
        assert registry.put(f"{address}/1.0.0", tarball({"main.tf": "locals {}\n"}), token).status == 201
    shown = registry.ask("/modules/own-page", token).data.decode()
    assert (shown.count('class="card"'), "<h1>own-page</h1>" in shown) == (2, True)
    assert 'href="/modules/own-page?system=google"' in shown
    assert registry.ask("/modules/own-page?system=google", token).data.decode().count('class="card"') == 1
    assert "Nothing matches" in registry.ask("/modules/own-page?q=three", token).data.decode()
    beyond = registry.ask("/modules/own-page?system=google&page=7", token).data.decode()
    assert ("Nothing matches" in beyond, "There is no page 7." in beyond) == (False, True)
    assert 'href="/modules/own-page?system=google">Show the first' in beyond
    assert 'href="/modules/own-page"' in registry.ask("/modules/own-page/one/aws", token).data.decode()
    # What is closed, what is not there and what cannot be look alike.
    for path, who in (("/modules/own-page", None), ("/modules/no-such", token), ("/modules/" + "x" * 5000, token), ("/modules/A", token)):
        assert registry.ask(path, who).status == 404, path
