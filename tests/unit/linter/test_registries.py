"""`fac-lint --ask-registries`: what registries say of called modules, asked over real HTTP; and nothing is asked without it."""

from __future__ import annotations

import json
import ssl
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socket import create_server
from socketserver import TCPServer
from threading import Event, Thread
from typing import TYPE_CHECKING

import pytest
import trustme
from click.testing import CliRunner

from fac_lint.cli import command
from fac_lint.run import registries
from fac_lint.run.cli_configuration import CliConfiguration

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.unit.linter.conftest import Lint

pytestmark = pytest.mark.unit
HOST = "registry.test"
QUEUE = f"{HOST}/acme/queue/aws"
RULE = "deprecated-module-version"


def call(source: str = QUEUE, version: str | None = "~> 1.0", **more: str) -> str:
    said = {"source": f'"{source}"', **({} if version is None else {"version": f'"{version}"'}), **more}
    return "".join(["\n".join(['module "m" {', *(f"  {name} = {value}" for name, value in said.items()), "}\n"])])


class Registry(ThreadingHTTPServer):
    """Answers each path with a status and a text; remembers who asked for what, with which token."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Answering)
        self.answers: dict[str, tuple[int, str]] = {}
        self.asked: list[tuple[str, str | None]] = []

    def server_bind(self) -> None:
        """Ask no name server who this is."""
        TCPServer.server_bind(self)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def offer(self, *versions: object, module: str = "acme/queue/aws") -> None:
        self.answers[f"/v1/{module}/versions"] = (200, json.dumps({"modules": [{"versions": versions}]}))


class Answering(BaseHTTPRequestHandler):
    server: Registry

    def do_GET(self) -> None:
        self.server.asked.append((self.path, self.headers["Authorization"]))
        status, text = self.server.answers.get(self.path, (404, ""))
        self.send_response(status)
        if status == 302:
            self.send_header("Location", text)
        self.end_headers()
        self.wfile.write(text.encode())

    def log_message(self, *_: object) -> None: ...


@pytest.fixture
def registry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Registry]:
    """Run a registry on the loopback address, and name it in the user's CLI configuration."""
    with Registry() as server:
        Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        config = tmp_path / "terraform.rc"
        config.write_text(f'host "{HOST}" {{\n  services = {{ "modules.v1" = "{server.url}/v1/" }}\n}}\n')
        monkeypatch.setenv("TF_CLI_CONFIG_FILE", str(config))
        monkeypatch.setenv("HOME", str(tmp_path))
        monkeypatch.chdir(tmp_path)
        yield server
        server.shutdown()


def lint(*arguments: str) -> str:
    """Return the findings of the rule and the notes."""
    said = CliRunner().invoke(command, ["--all", "--select", RULE, "--format", "json", *arguments], standalone_mode=False)
    found = json.loads(said.stdout)["findings"]
    return "; ".join([*(f"{one['verdict']}: {one['message']}" for one in found), *said.stderr.splitlines()])


def test_what_registries_say_is_told(registry: Registry, tmp_path: Path) -> None:
    (tmp_path / "main.tf").write_text(call())
    registry.offer({"version": "1.1.0"}, {"version": "1.2.0", "deprecation": {"reason": "It costs too much.", "replaced_by": "2.0.0"}})
    told = lint("--ask-registries")
    assert f"violated: module.m gets 1.2.0 of {QUEUE}, which is deprecated: It costs too much; take 2.0.0" in told
    assert "the versions of one called module were asked of registries" in told
    registry.offer({"version": "1.1.0"}, {"version": "1.2.0", "deprecation": None}, {"version": "2.0.0", "deprecation": {}})
    assert f"compliant: module.m gets 1.2.0 of {QUEUE}, and nothing is said against it" in lint("--ask-registries")
    registry.offer({"version": "2.0.0"})
    assert f"violated: module.m asks for version ~> 1.0 of {QUEUE}, which offers none such" in lint("--ask-registries")


def test_nobody_is_asked_by_himself(registry: Registry, tmp_path: Path) -> None:
    (tmp_path / "main.tf").write_text(call())
    assert "module.m" not in lint()
    assert registry.asked == []
    (tmp_path / "main.tf").write_text('module "m" {\n  source = "./m"\n}\n')
    assert lint("--ask-registries").count("asked of registries") == 0
    assert registry.asked == []


@pytest.mark.parametrize(
    ("status", "text", "why"),
    [
        (404, "", "registry.test answered 404 Not Found"),
        (500, "", "registry.test answered 500 Internal Server Error"),
        (302, "/v1/elsewhere", "registry.test answered 302 Found"),
        (200, "<html>", "registry.test did not answer as the module registry protocol says"),
        (200, '{"modules": [{"versions": [{}]}]}', "registry.test did not answer as the module registry protocol says"),
        (200, '{"modules": []}', "registry.test did not answer as the module registry protocol says"),
        (200, "[" * 100_000, "registry.test did not answer as the module registry protocol says"),
        (200, "9" * 5_000, "registry.test did not answer as the module registry protocol says"),
        (200, " " * (registries.BYTES + 1), "registry.test answered more than 4 MiB"),
    ],
)
def test_what_is_no_answer_is_unknown(registry: Registry, tmp_path: Path, status: int, text: str, why: str) -> None:
    (tmp_path / "main.tf").write_text(call())
    registry.answers["/v1/acme/queue/aws/versions"] = (status, text)
    told = lint("--ask-registries")
    assert f"unknown: whether module.m calls a deprecated version cannot be told: {why}" in told
    assert "asked of registries; nothing is known of one module" in told
    assert [path for path, _ in registry.asked] == ["/v1/acme/queue/aws/versions"]  # no redirect is followed


def test_who_comes_too_late_is_not_called_asked(registry: Registry, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "main.tf").write_text(call())
    registry.offer({"version": "1.0.0"})
    monkeypatch.setattr(registries, "SECONDS_IN_ALL", -1)
    told = lint("--ask-registries")
    assert "unknown: whether module.m calls a deprecated version cannot be told: asking took more than -1 seconds" in told
    assert "the versions of no called modules were asked" in told
    assert registry.asked == []


def test_a_registry_that_cannot_be_reached_is_unknown(registry: Registry, tmp_path: Path) -> None:
    (tmp_path / "main.tf").write_text(call("localhost:9/acme/queue/aws"))
    assert "unknown: whether module.m calls a deprecated version cannot be told: localhost:9 cannot be asked" in lint("--ask-registries")
    assert registry.asked == []


def test_tokens_are_those_that_terraform_would_use(registry: Registry, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "main.tf").write_text(call())
    registry.offer({"version": "1.0.0"})
    kept = tmp_path / ".terraform.d" / "credentials.tfrc.json"
    kept.parent.mkdir()
    kept.write_text(json.dumps({"credentials": {HOST: {"token": "kept"}}}))
    lint("--ask-registries")
    with (tmp_path / "terraform.rc").open("a") as file:
        file.write(f'credentials "{HOST}" {{\n  token = "configured"\n}}\n')
    lint("--ask-registries")
    monkeypatch.setenv("TF_TOKEN_registry_test", "from-outside")
    said = lint("--ask-registries")
    assert [token for _, token in registry.asked] == ["Bearer kept", "Bearer configured", "Bearer from-outside"]
    assert "from-outside" not in said


@pytest.mark.parametrize(
    ("name", "host"),
    [
        ("TF_TOKEN_my__registry_com", "my-registry.com"),
        ("TF_TOKEN_my-registry_com", "my-registry.com"),
        ("TF_TOKEN_LOCALHOST", "localhost"),
    ],
)
def test_a_token_is_for_one_host(monkeypatch: pytest.MonkeyPatch, name: str, host: str) -> None:
    monkeypatch.setenv(name, "secret\n")
    configuration = CliConfiguration({}, {})
    assert configuration.token(host) == "secret"
    assert [configuration.token(other) for other in ("my_.registry.com", "my.registry.com", "registry.com", "com")] == [None] * 4


def test_no_message_holds_a_token(registry: Registry, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "main.tf").write_text(call())
    monkeypatch.setenv("TF_TOKEN_registry_test", "se\ncret")
    assert "the token for registry.test holds what no token holds" in (told := lint("--ask-registries"))
    assert "cret" not in told
    assert registry.asked == []


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (b"HELLO\r\n\r\n", "registry.test cannot be asked, or does not answer as HTTP says"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{", "registry.test cannot be asked, or does not answer as HTTP says"),
        (b"", "registry.test cannot be asked: Remote end closed connection without response"),
        (b"slow", "registry.test did not answer within 0.2 seconds"),
    ],
)
def test_what_is_no_http_is_unknown(registry: Registry, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: bytes, why: str) -> None:
    monkeypatch.setattr(registries, "SECONDS", 0.2 if answer == b"slow" else registries.SECONDS)
    gone = Event()

    def say() -> None:
        with listener.accept()[0] as peer:
            peer.recv(4096)
            for byte in b"HTTP/1.1 200 OK\r\n\r\n" + b" " * 50 if answer == b"slow" else ():
                if gone.wait(0.05):
                    break
                peer.sendall(bytes([byte]))
            peer.sendall(b"" if answer == b"slow" else answer)

    (tmp_path / "main.tf").write_text(call())
    with create_server(("127.0.0.1", 0)) as listener:
        Thread(target=say, daemon=True).start()
        there = f"http://127.0.0.1:{listener.getsockname()[1]}/v1/"
        (tmp_path / "terraform.rc").write_text(f'host "{HOST}" {{\n  services = {{ "modules.v1" = "{there}" }}\n}}\n')
        assert f"cannot be told: {why}" in lint("--ask-registries")
        gone.set()
    assert registry.asked == []


@pytest.mark.parametrize(
    ("services", "verdict"),
    [
        ('{"modules.v1": "/v1/"}', "compliant: module.m gets 1.0.0"),
        ('{"modules.v1": "http://localhost/v1/"}', "names no place of modules that TLS protects"),
        ('{"modules.v1": ["/v1/"]}', "names no place of modules that TLS protects"),
        ("{}", "names no place of modules that TLS protects"),
        ("no JSON", "said no JSON"),
    ],
)
def test_a_registry_is_found_by_its_host_over_tls(
    registry: Registry, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, services: str, verdict: str
) -> None:
    authority, context = trustme.CA(), ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    registry.socket = context.wrap_socket(registry.socket, server_side=True)
    registry.offer({"version": "1.0.0"})
    registry.answers["/.well-known/terraform.json"] = (200, services)
    host = f"localhost:{registry.server_address[1]}"
    (tmp_path / "main.tf").write_text(call(f"{host}/acme/queue/aws"))
    (tmp_path / "terraform.rc").write_text(f'credentials "{host}" {{\n  token = "t"\n}}\n')
    assert verdict in lint("--ask-registries")
    assert {token for _, token in registry.asked} == {"Bearer t"}
    assert registry.asked[0][0] == "/.well-known/terraform.json"


def test_a_broken_configuration_is_an_error_of_the_user(registry: Registry, tmp_path: Path) -> None:
    (tmp_path / "main.tf").write_text(call())
    (tmp_path / "terraform.rc").write_text("host {")
    said = CliRunner().invoke(command, ["--ask-registries"], standalone_mode=False)
    assert "cannot be read" in str(said.exception)
    assert registry.asked == []


@pytest.mark.parametrize("option", ["--fix", "--diff", "--plan=plan.json", "--prune-baseline"])
def test_it_only_checks_source(registry: Registry, option: str, tmp_path: Path) -> None:
    (tmp_path / "plan.json").write_text("{}")
    said = CliRunner().invoke(command, ["--ask-registries", option], standalone_mode=False)
    assert "--ask-registries only checks source" in str(said.exception)
    assert registry.asked == []


@pytest.mark.parametrize(
    ("module", "verdict"),
    [
        (call(version=None), "violated: module.m gets 2.0.0 of"),
        (call(version="1.0.0"), "compliant: module.m gets 1.0.0 of"),
        (call(version="nonsense"), "unknown: whether module.m calls a deprecated version cannot be told: 'nonsense' is no"),
        (call(version=None, version_="1").replace("version_ = 1", "version = var.v"), "cannot be told: its version is no literal"),
        (call(version="1.0.0", count="0"), ""),
        (call(source=f"{QUEUE}//modules/one"), "compliant: module.m gets 1.0.0 of"),
    ],
)
def test_constraints(lint: Lint, module: str, verdict: str) -> None:
    offered = {QUEUE: {"1.0.0": None, "2.0.0": {"reason": "no"}, "2.1.0-beta": None, "odd": None}}
    outcome = lint({"main.tf": module}, select=(RULE,), answers=offered)
    assert [verdict in f"{one.verdict}: {one.message}" for one in outcome.report.findings if one.rule == RULE] == [True] * bool(verdict)
