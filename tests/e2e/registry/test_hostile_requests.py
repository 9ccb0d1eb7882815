"""Requests that are made to hurt: each is refused with a clear answer and leaves nothing, costs no memory, and keeps nobody waiting."""

from __future__ import annotations

import contextlib
import io
import json
import re
import socket
import tarfile
import time
import unicodedata
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import pytest
from tests.e2e.registry.conftest import serving
from tests.e2e.registry.test_hostile_uploads import MIB, unharmed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.e2e.registry.conftest import Server

pytestmark = pytest.mark.e2e
FILES = {"main.tf": b"locals {}\n"}
MODULE = "/v1/modules/acme/m/aws"
STATE = f"{MODULE}/0.1.0/state"


def tarball(files: dict[str, bytes], kind: bytes = tarfile.REGTYPE) -> bytes:
    """Make an archive of ``files``; of the last one ``kind`` may make a link or a device."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:gz") as archive:
        for name, content in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            if kind != tarfile.REGTYPE and name == list(files)[-1]:
                info.type, info.size, info.linkname = kind, 0, "/etc/passwd"
            archive.addfile(info, io.BytesIO(content))
    return buffer.getvalue()


def zipped(files: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def many(count: int) -> bytes:
    return tarball({**FILES, **{f"f{number}": b"" for number in range(count)}})


GOOD = tarball(FILES)


class Refused(NamedTuple):
    """What is sent, and the status that it gets; ``who`` names the token."""

    status: int
    path: str
    method: str = "PUT"
    body: bytes = b""
    headers: tuple[str, ...] = ()
    who: str = "publish"
    length: int | None = None


def upload(body: bytes, *headers: str, status: int = 422, who: str = "publish", version: str = "1.0.0") -> Refused:
    return Refused(status, f"{MODULE}/{version}", "PUT", body, headers, who)


def named(name: str) -> Refused:
    return upload(tarball({**FILES, name: b"x"}))


REQUESTS = {
    # What is no module.
    "traversal": named("../evil.tf"),
    "traversal_inside": named("a/../../evil.tf"),
    "backslash_traversal": named("..\\evil.tf"),
    "absolute_path": named("/etc/cron.d/evil"),
    "drive_letter": named("C:/evil.tf"),
    "a_zip_that_is_none": upload(b"PK\3\4" + b"\0" * 40),
    "symlink": upload(tarball({**FILES, "link.tf": b""}, tarfile.SYMTYPE)),
    "hard_link": upload(tarball({**FILES, "link.tf": b""}, tarfile.LNKTYPE)),
    "device": upload(tarball({**FILES, "null": b""}, tarfile.CHRTYPE)),
    "fifo": upload(tarball({**FILES, "pipe": b""}, tarfile.FIFOTYPE)),
    "names_that_differ_in_case": upload(tarball({**FILES, "Main.tf": b""})),
    "names_that_differ_in_form": upload(tarball({**FILES, "\u00e9.tf": b"", unicodedata.normalize("NFD", "\u00e9.tf"): b""})),
    "zip_traversal": upload(zipped({**FILES, "../evil.tf": b""})),
    "truncated_gzip": upload(GOOD[:-12]),
    "gzip_with_a_tail": upload(GOOD + b"garbage"),
    "no_archive": upload(b"<html>"),
    "nothing": upload(b""),
    # What a body says that it is.
    "type_of_json": upload(GOOD, "content-type: application/json", status=415),
    "type_of_a_form": upload(GOOD, "content-type: multipart/form-data; boundary=x", status=415),
    "type_that_is_none": upload(GOOD, "content-type: \xff\xfe", status=415),
    "a_coded_body": upload(GOOD, "content-encoding: gzip", status=415),
    "a_state_that_is_no_json": Refused(415, STATE, body=b"{}", headers=("content-type: text/plain",)),
    "wrong_digest": upload(GOOD, f"content-digest: sha-256=:{'A' * 43}=:", status=400),
    "digest_of_another_kind": upload(GOOD, "content-digest: md5=:AAAA:", status=400),
    # Lengths that lie.
    "length_too_large": Refused(413, f"{MODULE}/1.0.0", length=10**12),
    "length_too_large_before_100": Refused(413, f"{MODULE}/1.0.0", headers=("expect: 100-continue",), length=10**12),
    "length_too_small": Refused(422, f"{MODULE}/1.0.0", body=GOOD, headers=("connection: close",), length=len(GOOD) - 20),
    "length_that_is_none": Refused(400, f"{MODULE}/1.0.0", body=GOOD, headers=("content-length: +4",)),
    "two_lengths": Refused(400, f"{MODULE}/1.0.0", body=GOOD, headers=("content-length: 4",)),
    "length_and_chunks": Refused(400, f"{MODULE}/1.0.0", body=b"0\r\n\r\n", headers=("transfer-encoding: chunked",), length=4),
    # JSON.
    "huge_json": Refused(413, STATE, body=b'{"state": "' + b"y" * 20 * MIB + b'"}', who="admin"),
    "deep_json": Refused(400, STATE, body=b"[" * 16_000, who="admin"),
    "unknown_field": Refused(400, "/v1/namespaces/acme", body=b'{"anonymous_read": true, "x": 1}', who="admin"),
    "a_number_for_yes": Refused(400, "/v1/namespaces/acme", body=b'{"anonymous_read": 1}', who="admin"),
    "half_a_letter": Refused(400, "/v1/namespaces/acme/roles", body=b'{"kind": "group", "who": "\\ud800", "scope": "read"}', who="admin"),
    # Plans.
    "a_plan_that_is_none": Refused(422, f"{MODULE}/0.1.0/estimates/complete", body=b"{}"),
    "a_deep_plan": Refused(422, f"{MODULE}/0.1.0/estimates/complete", body=b"[" * MIB),
    "a_long_plan": Refused(413, f"{MODULE}/0.1.0/estimates/complete", length=33 * MIB),
    "an_example_of_another_folder": Refused(404, f"{MODULE}/0.1.0/estimates/..%2fx", body=b"{}"),
    # Versions and names.
    "version_latest": upload(GOOD, status=400, version="latest"),
    "version_with_v": upload(GOOD, status=400, version="v1.0.0"),
    "version_with_leading_zero": upload(GOOD, status=400, version="01.0.0"),
    "version_too_large": upload(GOOD, status=400, version="9" * 30 + ".0.0"),
    "version_too_long": upload(GOOD, status=400, version="1.0.0-" + "a" * 9000),
    "version_that_only_differs_in_build": upload(tarball({"main.tf": b"# other\n"}), status=409, version="0.1.0+b"),
    "version_that_exists": upload(tarball({"main.tf": b"# other\n"}), status=409, version="0.1.0"),
    "reserved_name": Refused(400, "/v1/modules/search/m/aws/1.0.0", body=GOOD, who="everything"),
    "upper_case": Refused(400, "/v1/modules/Acme/m/aws/1.0.0", body=GOOD),
    "nul_in_the_address": Refused(404, "/v1/modules/a%00/m/aws/1.0.0", body=GOOD),
    "line_end_in_the_address": Refused(400, "/v1/modules/acme%0d%0aset-cookie:x=1/m/aws/1.0.0", body=GOOD),
    "slash_in_the_address": Refused(404, "/v1/modules/acme%2f..%2fother/m/aws/1.0.0", body=GOOD),
    # Tokens.
    "no_token": upload(GOOD, status=401, who=""),
    "token_of_another_namespace": upload(GOOD, status=403, who="other"),
    "token_that_may_only_read": upload(GOOD, status=403, who="read"),
    "token_that_was_revoked": upload(GOOD, status=401, who="revoked"),
    "token_that_is_none": upload(GOOD, "authorization: Bearer x", status=401, who=""),
    "token_that_is_huge": upload(GOOD, "authorization: Bearer " + "x" * 30_000, status=401, who=""),
    "token_of_no_letters": upload(GOOD, "authorization: Bearer \xff", status=401, who=""),
    "basic_that_is_none": upload(GOOD, "authorization: Basic !!!", status=401, who=""),
    "basic_of_no_letters": upload(GOOD, "authorization: Basic \xff", status=401, who=""),
    "signature_of_no_letters": Refused(400, "/v1/providers/acme/p/1.0.0/signature", body='{"shasums": "", "signature": "\u00e9"}'.encode()),
    "state_by_who_may_only_publish": Refused(403, STATE, body=b'{"state": "revoked", "reason": "x"}'),
    "rights_by_who_may_only_publish": Refused(403, "/v1/namespaces/acme", body=b'{"anonymous_read": true}'),
    "rights_in_another_namespace": Refused(403, "/v1/namespaces/other", body=b'{"anonymous_read": true}', who="admin"),
    # Heads.
    "large_head": Refused(431, "/healthz", "GET", headers=("x: " + "y" * 40_000,)),
    "many_headers": Refused(431, "/healthz", "GET", headers=tuple(f"x{number}: y" for number in range(200))),
    "long_address": Refused(431, "/v1/modules/" + "a" * 40_000, "GET"),
    "two_hosts": Refused(400, "/healthz", "GET", headers=("host: other",)),
    "header_with_a_nul": Refused(400, "/healthz", "GET", headers=("x: a\0b",)),
    "header_with_a_bare_line_end": Refused(400, "/healthz", "GET", headers=("x: a\nset-cookie: x=1",)),
    "method_that_is_none": Refused(400, "/healthz", "EVIL"),
    "method_that_is_not_there": Refused(405, f"{MODULE}/0.1.0", "DELETE"),
    "method_trace": Refused(405, "/", "TRACE"),
    "tunnel": Refused(400, "evil.example:443", "CONNECT"),
    "number_that_is_huge": Refused(400, "/v1/modules?offset=" + "9" * 5000, "GET"),
    # Links.
    "link_that_nobody_made": Refused(403, f"/v1/archives/{'a' * 64}/9999999999/{'b' * 43}/m.tar.gz", "GET", who=""),
    "link_without_an_end": Refused(403, f"/v1/archives/{'a' * 64}/{'9' * 9000}/x/m.tar.gz", "GET", who=""),
    "link_to_a_file": Refused(404, "/v1/archives/..%2f..%2f..%2fetc%2fpasswd/9999999999/x/m.tar.gz", "GET", who=""),
    "page_of_a_file": Refused(404, "/static/..%2f..%2fapp.py", "GET", who=""),
}


# Made when they are sent: each takes seconds.
HEAVY: dict[str, Callable[[], Refused]] = {
    "a_hundred_thousand_entries": lambda: upload(many(100_000), status=413),
    "bomb_by_ratio": lambda: upload(zipped({**FILES, "zeros": b"\0" * 90 * MIB}), status=413),
}


@dataclass
class Place:
    """A server with one version, and tokens of all kinds."""

    server: Server
    tokens: dict[str, str]
    before: list[str]

    def send(self, asked: Refused) -> tuple[int, bytes, bytes]:
        """Send a request as it is written here, and return status, head and body of the answer."""
        host, _, port = self.server.url.removeprefix("http://").partition(":")
        length = len(asked.body) if asked.length is None else asked.length
        own = any(header.startswith("content-length: +") for header in asked.headers)
        token = [f"authorization: Bearer {self.tokens[asked.who]}"] if asked.who else []
        lines = [f"{asked.method} {asked.path} HTTP/1.1", f"host: {host}", *token, *([] if own else [f"content-length: {length}"])]
        head = "\r\n".join([*lines, *asked.headers, "", ""]).encode("latin-1")
        with socket.create_connection((host, int(port)), timeout=60) as client:
            with contextlib.suppress(ConnectionError):
                client.sendall(head + asked.body)
            return answer(client)


def answer(client: socket.socket) -> tuple[int, bytes, bytes]:
    heard = b""
    while b"\r\n\r\n" not in heard:
        piece = client.recv(65536)
        assert piece, heard
        heard += piece
    head, _, body = heard.partition(b"\r\n\r\n")
    match = re.search(rb"content-length: (\d+)", head)
    while match and len(body) < int(match[1]):
        body += client.recv(65536)
    return int(head.split()[1]), head, body


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    with serving(tmp_path_factory.mktemp("hostile")) as serve:
        yield made(serve("--log-level", "error"))


def made(server: Server) -> Place:
    """Publish what must still be there in the end."""
    scopes = {"publish": ("publish", "acme"), "read": ("read", "acme"), "admin": ("admin", "acme"), "other": ("admin", "other")}
    tokens = {name: server.token(*what) for name, what in {**scopes, "everything": ("admin", "*"), "revoked": ("publish", "acme")}.items()}
    place = Place(server, tokens, [])
    assert place.send(upload(GOOD, version="0.1.0"))[0] == 201
    server.revoke(tokens["revoked"])
    place.before = what_is_kept(server)
    return place


def what_is_kept(server: Server) -> list[str]:
    return sorted(str(path.relative_to(server.data)) for path in (server.data / "blobs").rglob("*") if path.is_file())


@pytest.mark.parametrize("kind", [*REQUESTS, *HEAVY])
def test_hostile_requests_are_refused(place: Place, kind: str) -> None:
    asked = HEAVY[kind]() if kind in HEAVY else REQUESTS[kind]
    with unharmed(place.server):
        status, head, body = place.send(asked)
    assert status == asked.status, body
    assert b"set-cookie" not in head
    if body.startswith(b"{"):
        assert json.loads(body)["detail"]
    nothing_is_left(place)


def nothing_is_left(place: Place) -> None:
    _, _, listed = place.send(Refused(200, f"{MODULE}/versions", "GET", who="read"))
    assert [one["version"] for one in json.loads(listed)["modules"][0]["versions"]] == ["0.1.0"]
    until = time.monotonic() + 10  # a request that was cut off ends a moment later
    while left := [*(place.server.data / "scratch").iterdir(), *(place.server.data / "blobs" / "arriving").iterdir()]:
        assert time.monotonic() < until, left
        time.sleep(0.05)
    assert what_is_kept(place.server) == place.before
