"""A managed identity on loopback, as machines in Azure have one: it hands the provider a token that opens nothing.

With it the real provider takes its configuration and plans what is new without asking Azure.
"""

from __future__ import annotations

import base64
import json
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

NOBODY = "00000000-0000-0000-0000-000000000000"
FAR = 4102444800
"""Seconds since 1970 at which the token ends: in the year 2100."""


def part(held: Mapping[str, object]) -> str:
    return base64.urlsafe_b64encode(json.dumps(held).encode()).rstrip(b"=").decode()


def token() -> str:
    return f"{part({'alg': 'none', 'typ': 'JWT'})}.{part({'appid': NOBODY, 'exp': FAR, 'idtyp': 'app', 'oid': NOBODY, 'tid': NOBODY})}.x"


class Identity(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        held = {"access_token": token(), "client_id": NOBODY, "expires_in": "86400", "expires_on": str(FAR), "token_type": "Bearer"}
        body = json.dumps(held).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is the base class's
        """Say nothing."""


@contextmanager
def identity() -> Iterator[str]:
    """Serve on loopback; yield the URL."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Identity)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/identity"
    server.shutdown()
    thread.join()
    server.server_close()


def configuration(url: str) -> dict[str, str | bool | list[dict[str, str]]]:
    """Return the arguments of the provider's own block."""
    return {
        "client_id": NOBODY,
        "features": [{}],
        "msi_endpoint": url,
        "resource_provider_registrations": "none",
        "subscription_id": NOBODY,
        "tenant_id": NOBODY,
        "use_cli": False,
        "use_msi": True,
    }
