"""HTTPS to one host, at an address that may be asked, and nowhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import urllib3
from urllib3.util import parse_url

from fac_registry.errors import RequestError
from fac_registry.outside.https import CONNECT, PORT, pools

if TYPE_CHECKING:
    from fac_registry.outside.addresses import Addresses

TIMEOUT = urllib3.Timeout(connect=CONNECT, read=60)
RETRIES = urllib3.Retry(3, redirect=3, backoff_factor=0.5, status_forcelist=(429, 502, 503, 504), allowed_methods=None)


class OneHost(urllib3.PoolManager):
    """Asks the host of one address. A redirect leads within it or to an error, so no token and no request ever goes elsewhere."""

    def __init__(self, url: str, addresses: Addresses, certificates: str | None = None) -> None:
        super().__init__(retries=RETRIES, timeout=TIMEOUT, cert_reqs="CERT_REQUIRED", ca_certs=certificates)
        self._origin = _origin(url)
        self.pool_classes_by_scheme = pools(addresses)

    def urlopen(self, method: str, url: str, redirect: bool = True, **more: Any) -> urllib3.BaseHTTPResponse:  # type: ignore[override]  # noqa: ANN401, FBT001, FBT002 - urllib3's own
        """Ask, unless it is somebody else; redirects come by here too."""
        if _origin(url) != self._origin:
            text = f"the repository leads to another place: {parse_url(url).host or url[:100]}"
            raise RequestError(text, hint="Name the address where it really is, with https://.")
        return super().urlopen(method, url, redirect, **more)


def _origin(url: str) -> tuple[str | None, str | None, int]:
    parts = parse_url(url)
    return parts.scheme, parts.host, parts.port or PORT
