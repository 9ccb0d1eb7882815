"""What is asked again in the same second is answered again, with all that is due to each request, and never to whom it is not due."""

from __future__ import annotations

import asyncio
import re
import socket
import time
from pathlib import Path
from typing import TYPE_CHECKING, Self

import pytest

import fac_registry
from fac_registry import batches
from fac_registry.address import Address
from fac_registry.alike import IDENTITY, READ, asked_alike
from fac_registry.database import Database
from fac_registry.modules.downloads import Downloads
from fac_registry.repeats import ENTRY_BYTES, MOST_ASKED, MOST_BYTES, MOST_SEEN, Repeat, Repeats, Trace, each_time, repeatable, trace
from fac_registry.tokens.rate import BURST_SECONDS

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.unit.registry.conftest import Registry

pytestmark = pytest.mark.unit
VERSIONS = "/v1/modules/acme/m/aws/versions"
DOWNLOAD = "/v1/modules/acme/m/aws/1.0.0/download"
PAGE = "/modules/acme/m/aws"
SENT = b"x-request-id: ID\r\n\r\n"
ID = re.compile(rb"x-request-id: (\w{20})\r\n")


@pytest.fixture(scope="module")
def fresh(serve: Callable[..., Registry], module: bytes) -> Registry:
    """A registry that remembers what it answered."""
    registry = serve(freshness=0.5)
    assert registry.put("acme/m/aws/1.0.0", module, registry.token()).status == 201
    return registry


@pytest.fixture(scope="module")
def reader(fresh: Registry) -> str:
    """A token that reads."""
    return fresh.token("read")


@pytest.fixture
def repeated(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """The answers that were given again."""
    found: list[bytes] = []
    again = Repeat.again

    def watched(answer: Repeat, named: bytes = b"") -> bytes | None:
        given = again(answer, named)
        found.extend([given] if given else [])
        return given

    monkeypatch.setattr(Repeat, "again", watched)
    return found


def request(path: str, token: str = "", method: str = "GET", more: str = "") -> bytes:
    auth = f"authorization: Bearer {token}\r\n" if token else ""
    return f"{method} {path} HTTP/1.1\r\nhost: registry.test\r\n{auth}{more}\r\n".encode()


class Client:
    """One connection, byte by byte."""

    def __init__(self, registry: Registry) -> None:
        port = int(registry.url.rpartition(":")[2])
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=30)
        self.read = self.socket.makefile("rb")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.read.close()
        self.socket.close()

    def say(self, data: bytes) -> None:
        self.socket.sendall(data)

    def hear(self, *, body: bool = True) -> bytes:
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            line = self.read.readline()
            assert line, head
            head += line
        length = re.search(rb"content-length: (\d+)", head)
        return head + (self.read.read(int(length[1])) if body and length else b"")

    def ask(self, data: bytes) -> bytes:
        self.say(data)
        return self.hear(body=not data.startswith(b"HEAD"))


def alike(answer: bytes) -> bytes:
    """Return an answer without what differs from one to the next."""
    found = ID.search(answer)
    assert found
    return re.sub(rb"date: [^\r]+", b"", answer.replace(found[1], b"ID"))


def again(client: Client, data: bytes, repeated: list[bytes]) -> tuple[bytes, bytes]:
    """Ask until the same is known to be asked again, and twice more: a second may end in between."""
    for _ in range(5):
        before = len(repeated)
        client.ask(data)
        first, second = client.ask(data), client.ask(data)
        if len(repeated) > before:
            return first, second
    pytest.fail("nothing was given again")


@pytest.mark.parametrize("path", [VERSIONS, DOWNLOAD, PAGE, "/", "/style.css", "/v1/modules/acme/no/aws/versions"])
def test_the_same_is_answered_the_same(path: str, fresh: Registry, reader: str, repeated: list[bytes]) -> None:
    with Client(fresh) as client:
        tag = re.search(rb"etag: ([^\r]+)", client.ask(request(path, reader)))
        known = f"if-none-match: {tag[1].decode()}\r\n" if tag else ""
        for method, more in (("GET", ""), ("HEAD", ""), ("GET", known), ("HEAD", known)):
            data = request(path, reader, method, more)
            first, second = again(client, data, repeated)
            assert alike(first) == alike(second)
            assert ID.search(first)[1] != ID.search(second)[1]  # type: ignore[index]
            assert (b" 304 " in first[:20]) == bool(more)
            # The next request on this connection is read as ever, whichever way it comes.
            for part in (data[:9], data[9:]):
                client.say(part)
                time.sleep(0.001)
            assert alike(client.hear(body=method != "HEAD")) == alike(client.ask(data))


def test_two_requests_at_once_are_two(fresh: Registry, reader: str, repeated: list[bytes]) -> None:
    data = request(VERSIONS, reader)
    with Client(fresh) as client:
        again(client, data, repeated)
        client.say(data + request("/healthz") + data)
        assert [client.hear()[:15] for _ in range(3)] == [b"HTTP/1.1 200 OK"] * 3
        again(client, data, repeated)
        client.say(data + data[:20])
        assert b" 200 OK" in client.hear()
        client.say(data[20:])
        assert b" 200 OK" in client.hear()


@pytest.mark.parametrize(
    "header",
    [
        "connection: close",
        "connection: upgrade\r\nupgrade: x",
        "content-length: 0",
        f"accept: {'y' * 4096}",
        "x-request-id: a\r\nx-request-id: b",
    ],
)
def test_some_are_always_read(header: str, fresh: Registry, reader: str, repeated: list[bytes]) -> None:
    for _ in range(4):
        with Client(fresh) as client:
            answer = client.ask(request(VERSIONS, reader, more=header + "\r\n"))
            assert answer.startswith(b"HTTP/1.1 200 OK")
    assert not repeated


@pytest.mark.parametrize("path", [VERSIONS, DOWNLOAD, PAGE, "/v1/modules/acme/no/aws/versions"])
def test_what_names_a_request_on_its_way_changes_nothing_but_its_id(path: str, fresh: Registry, reader: str, repeated: list[bytes]) -> None:
    """A load balancer gives each request an id and a trace of its own."""
    with Client(fresh) as client:
        plain = alike(client.ask(request(path, reader)))
        for number in range(12):
            answer = client.ask(request(path, reader, more=f"x-amzn-trace-id: Root={number}\r\nx-request-id: way-{number}\r\n"))
            assert f"x-request-id: way-{number}\r\n".encode() in answer
            named = re.sub(rb"way-\d+", b"ID", re.sub(rb"date: [^\r]+", b"", answer))
            # In the body of what is not there stands the id as well.
            assert re.sub(rb"content-length: \d+", b"", named) == re.sub(rb"content-length: \d+", b"", plain)
            head, _, body = answer.partition(b"\r\n\r\n")
            length = re.search(rb"content-length: (\d+)", head)
            assert length is not None
            assert int(length[1]) == len(body)
        assert len(repeated) > 3 or b" 404 " in plain[:20]  # what is not there says in its body which request that was
        # And what differs in anything that is read is not the same.
        assert b" 304 " in client.ask(request(path, reader, more="if-none-match: *\r\n"))[:20] or b" 404 " in plain[:20]
        assert b" 401 " in client.ask(request(path, "fac_" + "0" * 16 + "_" + "x" * 43))[:20]


def test_nobody_changes_what_others_are_answered_by_what_they_call_their_request(fresh: Registry, reader: str) -> None:
    with Client(fresh) as client:
        plain = alike(client.ask(request(DOWNLOAD, reader)))
        for named in ("location", "application", "gzip", "1", "tar.gz"):
            for _ in range(4):
                client.ask(request(DOWNLOAD, reader, more=f"x-request-id: {named}\r\n"))
            assert [alike(client.ask(request(DOWNLOAD, reader))) for _ in range(3)] == [plain] * 3


def test_a_token_that_is_revoked_is_refused_in_time(fresh: Registry, repeated: list[bytes]) -> None:
    token = fresh.token("read")
    with Client(fresh) as client:
        again(client, request(VERSIONS, token), repeated)
        fresh.revoke(token)
        time.sleep(0.6)
        assert client.ask(request(VERSIONS, token)).startswith(b"HTTP/1.1 401 ")


def test_what_is_published_is_seen_at_once(fresh: Registry, tarball: Callable[..., bytes], repeated: list[bytes]) -> None:
    publisher = fresh.token()
    with Client(fresh) as client:
        for number in range(1, 4):
            for path in (VERSIONS, PAGE):
                again(client, request(path, publisher), repeated)
            assert fresh.put(f"acme/m/aws/1.{number}.0", tarball({"main.tf": f"# {number}\n"}), publisher).status == 201
            for path in (VERSIONS, PAGE):
                assert f"1.{number}.0".encode() in client.ask(request(path, publisher))


def test_each_is_counted(serve: Callable[..., Registry], module: bytes, repeated: list[bytes], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batches, "INTERVAL", 0.1)
    registry = serve(freshness=1.0, rate=1)
    publisher, reader, watcher = registry.token(), registry.token("read"), registry.token("read", "*")
    assert registry.put("acme/m/aws/1.0.0", module, publisher).status == 201
    asked = BURST_SECONDS - 1
    with Client(registry) as client:
        for _ in range(asked):
            assert b" 200 OK" in client.ask(request(DOWNLOAD, reader))
        refused = [client.ask(request(DOWNLOAD, reader)) for _ in range(10)]
        assert repeated
        assert refused[-1].startswith(b"HTTP/1.1 429 ")
        given = asked + sum(b" 200 OK" in answer for answer in refused)
        counted = 'route="/v1/modules/{namespace}/{name}/{system}/{version}/download",status="200"} ' + f"{given}.0"
        assert counted in client.ask(request("/metrics", watcher)).decode()

    async def downloads() -> int:
        async with Database(registry.settings.database_url) as database:
            for _ in range(100):
                found = (await Downloads(database).of(Address("acme", "m", "aws"))).total
                if found == given:
                    break
                await asyncio.sleep(0.1)
            return found

    assert asyncio.run(downloads()) == given


def test_what_reads_a_header_is_given_it() -> None:
    """Of a request that only reads, those who answer see these headers and no others."""
    folder = Path(fac_registry.__file__).parent
    text = "".join(path.read_text() for path in folder.rglob("*.py") if "client" not in path.parts)
    asked = set(re.findall(r'request\.headers(?:\.get\(|\[)"([a-z0-9-]+)"', text)) | {"cookie"}
    assert len(asked) > 8
    assert asked - {name.decode() for name in READ} == {"content-digest"}  # of what is sent


def test_large_requests_are_not_remembered() -> None:
    start = (b"GET", b"/", b"1.1", b"")
    assert asked_alike(start, [(b"host", b"a"), (IDENTITY, b"x")]) == ((*start, (b"host", b"a")), b"x")
    for headers in ([(b"accept", b"a" * MOST_ASKED)], [(b"accept", b"a")] * 90, [(b"content-length", b"0")], [(IDENTITY, b"x")] * 2):
        assert asked_alike(start, headers) is None
    assert asked_alike((b"GET", b"/" * MOST_ASKED, b"1.1", b""), [(b"host", b"a")]) is None


def test_strangers_fill_no_memory() -> None:
    kept, second = Repeats(), object()
    assert [kept.seen(number, second) for number in range(2 * MOST_SEEN)] == [False] * 2 * MOST_SEEN
    assert [kept.seen(number, second) for number in (0, MOST_SEEN, MOST_SEEN)] == [True, False, False]
    for number in range(2 * MOST_BYTES // ENTRY_BYTES):
        kept.keep(number, Repeat(Trace(), lambda _: b"ID", b"ID"), SENT, second)
    assert kept.find(0, second) == SENT
    assert len(kept._answers) <= MOST_BYTES // ENTRY_BYTES  # noqa: SLF001 - seen from nowhere else
    assert kept.find(0, object()) is None
    kept.keep(0, Repeat(Trace(), lambda _: b"ID", b"ID"), SENT, object())
    assert len(kept._answers) == 1  # noqa: SLF001 - as above


def test_without_a_request_nothing_is_noted() -> None:
    done: list[int] = []
    repeatable()
    each_time(lambda: done.append(1))
    noted = trace()
    each_time(lambda: done.append(2))
    assert (done, noted.repeatable, len(noted.each)) == ([1, 2], False, 1)
