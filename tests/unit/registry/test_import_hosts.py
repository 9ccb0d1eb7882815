"""Repositories over https: which places are asked, and which never."""

from __future__ import annotations

import base64
import contextlib
import ssl
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any
from wsgiref.simple_server import WSGIRequestHandler, make_server

import pytest
import trustme
from dulwich.repo import Repo
from dulwich.server import BackendRepo, DictBackend
from dulwich.web import make_wsgi_chain
from tests.unit.registry.repositories import error
from tests.unit.registry.test_cli import run

from fac_core.errors import UserError
from fac_registry.errors import RequestError
from fac_registry.git.repository import Repository
from fac_registry.git.worker import Reach
from fac_registry.outside.addresses import Addresses

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.unit.registry.conftest import Registry
    from tests.unit.registry.repositories import Importer

pytestmark = pytest.mark.unit
NOT_PUBLIC = """127.0.0.1 10.0.0.1 172.16.0.1 192.168.1.1 169.254.169.254 100.64.0.1 0.0.0.0 198.18.0.1 224.0.0.1 255.255.255.255
192.88.99.1 ::1 :: fd00::1 fe80::1 ff02::1 ::ffff:127.0.0.1 ::ffff:169.254.169.254 ::127.0.0.1 64:ff9b::7f00:1 64:ff9b:1::a00:1
2002:7f00:1:: 2001:0:7f00:1::"""
LOOPBACK = ("--allow-network", "127.0.0.1")


class Quiet(WSGIRequestHandler):
    def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002 - the base class's name
        pass


@pytest.fixture
def authority(tmp_path: Path) -> tuple[trustme.CA, str]:
    made = trustme.CA()
    made.cert_pem.write_to_path(tmp_path / "ca.pem")
    return made, str(tmp_path / "ca.pem")


@contextlib.contextmanager
def over_tls(authority: trustme.CA, server: Any, *names: str) -> Iterator[int]:  # noqa: ANN401 - two kinds of servers
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*(names or ("127.0.0.1", "localhost"))).configure_cert(context)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield int(server.server_port)
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture
def hosted(repository: Path, authority: tuple[trustme.CA, str]) -> Iterator[str]:
    """The address of the repository on an https server of loopback that takes one token."""
    served: dict[str, BackendRepo] = {"/acme/terraform-aws-queue": Repo(str(repository))}
    app = make_wsgi_chain(DictBackend(served))

    def closed(environment: dict[str, Any], start: Any) -> Any:  # noqa: ANN401 - WSGI
        wanted = base64.b64encode(b"x-access-token:right").decode()
        if environment["PATH_INFO"].startswith("/private") and environment.get("HTTP_AUTHORIZATION") != f"Basic {wanted}":
            start("401 Unauthorized", [("WWW-Authenticate", "Basic")])
            return [b""]
        environment["PATH_INFO"] = environment["PATH_INFO"].removeprefix("/private")
        return app(environment, start)

    with over_tls(authority[0], make_server("127.0.0.1", 0, closed, handler_class=Quiet)) as port:
        yield f"https://127.0.0.1:{port}/acme/terraform-aws-queue"


def test_over_https_with_and_without_a_token(hosted: str, bring: Importer, authority: tuple[trustme.CA, str]) -> None:
    trusted = {"SSL_CERT_FILE": authority[1]}
    done = bring(hosted, *LOOPBACK, **trusted)
    assert (done.exit_code, bring.versions()) == (0, ["1.0.0", "1.1.0", "2.0.0-rc.1"]), done.stderr
    private = hosted.replace("/acme/", "/private/acme/")
    for more in ((), ("--git-token", "wrong")):
        assert "takes a token" in error(bring(private, *LOOPBACK, *more, **trusted))
    assert bring(private, *LOOPBACK, "--git-token", "right", **trusted).exit_code == 0
    assert "does not answer as a git repository does" in error(bring(hosted, *LOOPBACK))


def test_an_address_that_is_no_public_one_is_not_asked(hosted: str, bring: Importer, authority: tuple[trustme.CA, str]) -> None:
    trusted = {"SSL_CERT_FILE": authority[1]}
    said = error(bring(hosted, **trusted))
    assert "127.0.0.1 is at 127.0.0.1, which is no address of the public internet" in said
    # A name that leads to one is no way around it.
    assert "localhost is at" in error(bring(hosted.replace("127.0.0.1", "localhost"), **trusted))
    assert bring(hosted.replace("127.0.0.1", "localhost"), *LOOPBACK, "--allow-network", "::1", **trusted).exit_code == 0


@pytest.mark.parametrize(
    "target", ["https://127.0.0.2:{port}/x", "http://127.0.0.1:{port}/x", "https://169.254.169.254/latest", "file:///etc/passwd"]
)
def test_no_redirect_leads_elsewhere(bring: Importer, authority: tuple[trustme.CA, str], target: str) -> None:
    asked: list[str | None] = []

    class Redirects(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.headers.get("authorization"))
            self.send_response(302)
            self.send_header("location", target.format(port=self.server.server_port) + "/info/refs?service=git-upload-pack")  # type: ignore[attr-defined]
            self.send_header("content-length", "0")
            self.end_headers()

        def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002 - the base class's name
            pass

    with over_tls(authority[0], ThreadingHTTPServer(("127.0.0.1", 0), Redirects), "127.0.0.1", "127.0.0.2") as port:
        networks = ("--allow-network", "127.0.0.0/8", "--git-token", "secret")
        done = bring(f"https://127.0.0.1:{port}/terraform-aws-queue", *networks, SSL_CERT_FILE=authority[1])
    assert "leads to another place" in error(done)
    assert len(asked) == 1


@pytest.mark.parametrize(
    "source",
    [
        "http://git.acme.example/terraform-aws-queue",
        "git://git.acme.example/terraform-aws-queue",
        "ssh://git@git.acme.example/terraform-aws-queue",
        "ssh://-oProxyCommand=touch/terraform-aws-queue",
        "git@git.acme.example:acme/terraform-aws-queue",
        "-oProxyCommand=touch",
        "ext::sh -c touch% /tmp/terraform-aws-queue",
        "file:///etc",
        "FILE:///etc",
        "https:///terraform-aws-queue",
        "https://git.acme.example:0/terraform-aws-queue",
        "https://user:secret@git.acme.example/terraform-aws-queue",
    ],
)
def test_nothing_but_https_and_folders_is_looked_at(registry: Registry, source: str) -> None:
    named = ("--registry", registry.url, "--token", "t", "--namespace", "acme", "--name", "queue", "--system", "aws")
    with pytest.raises(UserError, match=r"no address that repositories are read from|no such folder|a name or a password") as caught:
        run("import", *named, "--", source)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("address", NOT_PUBLIC.split())
def test_addresses_that_are_not_of_the_public_internet(address: str) -> None:
    with pytest.raises(RequestError, match="no address of the public internet"):
        Addresses().of_host("git.acme.example", 443, lambda *_: ["93.184.215.14", address])
    allowed = Addresses.of((address,))
    assert allowed.of_host("git.acme.example", 443, lambda *_: [address]) == address


def test_addresses_of_the_public_internet_are_asked_and_what_was_checked_is_connected_to() -> None:
    for address in ("93.184.215.14", "2606:2800:21f:cb07:6820:80da:af6b:8b2c"):
        assert Addresses().of_host("git.acme.example", 443, lambda *_, found=address: [found]) == address
    for wrong in ("10.0.0.0/33", "10.0.0.1/8", "everything"):
        with pytest.raises(RequestError):
            Addresses.of((wrong,))
    for spelling in ("2130706433", "0x7f.1", "0177.0.0.1"):
        with pytest.raises(RequestError, match=r"no address of the public internet|is not known"):
            Addresses().of_host(spelling, 443)


def test_a_server_that_never_ends_is_left(bring: Importer, authority: tuple[trustme.CA, str], tmp_path: Path) -> None:
    del bring
    stop = threading.Event()

    class Endless(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("content-type", "application/x-git-upload-pack-advertisement")
            self.end_headers()
            with contextlib.suppress(OSError):
                while not stop.is_set():
                    self.wfile.write(b"003f" + b"0" * 40 + b" refs/tags/v1.0.000000\n" * 1)

        def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002 - the base class's name
            pass

    with over_tls(authority[0], ThreadingHTTPServer(("127.0.0.1", 0), Endless)) as port, pytest.MonkeyPatch.context() as patch:
        patch.setenv("SSL_CERT_FILE", authority[1])
        reach = Reach(memory=256 * 2**20, seconds=5, allowed=("127.0.0.1",))
        with Repository(f"https://127.0.0.1:{port}/x", reach=reach) as source, pytest.raises(UserError):
            source.tags()
        stop.set()
    assert list(tmp_path.glob("fac-import-*")) == []
