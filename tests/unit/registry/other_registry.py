"""Another registry of providers on loopback, over TLS."""

from __future__ import annotations

import contextlib
import hashlib
import json
import ssl
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

import pytest
import trustme
from tests.unit.registry.test_provider_keys import armored, detached, new_key, provider_zip

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PLATFORMS = ("linux_amd64", "darwin_arm64")


@dataclass
class OtherRegistry:
    """Another registry on loopback: what it answers by path, what it was asked, and what is to be changed of it."""

    key: Any = field(default_factory=new_key)
    answers: dict[str, bytes | tuple[int, str]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    tokens: list[str | None] = field(default_factory=list)
    host: str = ""

    def offer(self, *versions: str, kind: str = "thing") -> None:
        listed = [
            {"version": one, "platforms": [dict(zip(("os", "arch"), p.split("_"), strict=True)) for p in PLATFORMS]} for one in versions
        ]
        self.tell("/.well-known/terraform.json", {"providers.v1": "/p/"})
        self.tell(f"/p/acme/{kind}/versions", {"versions": listed, "warnings": None})
        for version in versions:
            self._offer(kind, version)

    def _offer(self, kind: str, version: str) -> None:
        lines = []
        for platform in PLATFORMS:
            name, content = (
                f"terraform-provider-{kind}_{version}_{platform}.zip",
                provider_zip(kind, version, platform.replace("_", "/"), ""),
            )
            lines.append(f"{hashlib.sha256(content).hexdigest()}  {name}\n")
            self.answers[f"/files/{name}"] = content
            said = {"download_url": f"/files/{name}", "shasums_url": f"/files/{version}", "shasums_signature_url": f"/files/{version}.sig"}
            keys = {"gpg_public_keys": [{"key_id": "AA", "ascii_armor": armored(self.key).decode()}]}
            self.tell(f"/p/acme/{kind}/{version}/download/{platform.replace('_', '/')}", {**said, "signing_keys": keys})
        sums = "".join(lines).encode()
        self.answers |= {f"/files/{version}": sums, f"/files/{version}.sig": detached(self.key, sums)}

    def tell(self, path: str, body: object) -> None:
        self.answers[path] = json.dumps(body).encode()


@contextlib.contextmanager
def trusted(folder: Path) -> Iterator[trustme.CA]:
    """Give an authority that this process trusts meanwhile, and no other one."""
    made, path = trustme.CA(), folder / "trusted.pem"
    made.cert_pem.write_to_path(path)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SSL_CERT_FILE", str(path))
        yield made


@contextlib.contextmanager
def served(authority: trustme.CA, other: OtherRegistry, address: tuple[str, int] = ("127.0.0.1", 0)) -> Iterator[OtherRegistry]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            other.asked.append(self.path)
            other.tokens.append(self.headers.get("authorization"))
            found = other.answers.get(self.path, (404, ""))
            status, content = (200, found) if isinstance(found, bytes) else (found[0], b"")
            self.send_response(status)
            self.send_header("content-length", str(len(content)))
            if not isinstance(found, bytes):
                self.send_header("location", found[1])
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(address, Handler)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(address[0]).configure_cert(context)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    other.host = address[0] if address[1] == 443 else f"{address[0]}:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield other
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
