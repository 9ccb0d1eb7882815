"""HTTPS to one host, at an address that may be asked, and nowhere else."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING, Any

import urllib3
from urllib3.connection import HTTPSConnection
from urllib3.exceptions import NewConnectionError
from urllib3.util import parse_url

from fac_registry.errors import RequestError

if TYPE_CHECKING:
    from fac_registry.git.addresses import Addresses

CONNECT = 10.0
TIMEOUT = urllib3.Timeout(connect=CONNECT, read=60)
RETRIES = urllib3.Retry(3, redirect=3, backoff_factor=0.5, status_forcelist=(429, 502, 503, 504), allowed_methods=None)
PORT = 443


class OneHost(urllib3.PoolManager):
    """Asks the host of one address. A redirect leads within it or to an error, so no token and no request ever goes elsewhere."""

    def __init__(self, url: str, addresses: Addresses, certificates: str | None = None) -> None:
        super().__init__(retries=RETRIES, timeout=TIMEOUT, cert_reqs="CERT_REQUIRED", ca_certs=certificates)
        self._origin = _origin(url)

        class Connection(_Checked):
            allowed = addresses

        class Pool(urllib3.HTTPSConnectionPool):
            ConnectionCls = Connection

        # There is no other scheme.
        self.pool_classes_by_scheme = {"https": Pool}

    def urlopen(self, method: str, url: str, redirect: bool = True, **more: Any) -> urllib3.BaseHTTPResponse:  # type: ignore[override]  # noqa: ANN401, FBT001, FBT002 - urllib3's own
        """Ask, unless it is somebody else; redirects come by here too."""
        if _origin(url) != self._origin:
            text = f"the repository leads to another place: {parse_url(url).host or url[:100]}"
            raise RequestError(text, hint="Name the address where it really is, with https://.")
        return super().urlopen(method, url, redirect, **more)


class _Checked(HTTPSConnection):
    """A connection to the address that was checked: what the name means then is not looked up again."""

    allowed: Addresses

    def _new_conn(self) -> socket.socket:
        address = self.allowed.of_host(self.host, self.port or PORT)
        try:
            return socket.create_connection((address, self.port or PORT), timeout=CONNECT)
        except OSError as error:
            raise NewConnectionError(self, f"{self.host} does not answer: {error}") from error


def _origin(url: str) -> tuple[str | None, str | None, int]:
    parts = parse_url(url)
    return parts.scheme, parts.host, parts.port or PORT
