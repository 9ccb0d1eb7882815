"""Speak JSON to a forge: no redirects, bounded times and sizes, and no token in any message."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from fac_core.dataclass import dataclass
from fac_core.errors import UserError
from fac_core.extras import how_to_install
from fac_core.json_text import parsed

if TYPE_CHECKING:
    from collections.abc import Mapping

LARGEST = 16 * 1024 * 1024
"""Bytes of an answer at most."""
PAGES = 50
"""Pages of comments that are looked through at most."""
_OF_OTHERS = frozenset({403, 404})


@dataclass(frozen=True)
class Api:
    """The API of a forge: where it begins, and the headers that say who asks."""

    base: str
    headers: Mapping[str, str]

    def get(self, path: str) -> Any:  # noqa: ANN401 - what the forge says
        """Return what a forge says under a path."""
        return self._send("GET", path, None)

    def post(self, path: str, body: Mapping[str, Any]) -> None:
        """Make something new."""
        self._send("POST", path, body)

    def change(self, method: str, path: str, body: Mapping[str, Any]) -> bool:
        """Change something; return False where it is not there or belongs to others."""
        return self._send(method, path, body, allowed=_OF_OTHERS) is not None

    def _send(self, method: str, path: str, body: Mapping[str, Any] | None, allowed: frozenset[int] = frozenset()) -> Any:  # noqa: ANN401 - as above
        try:
            import urllib3  # noqa: PLC0415 - part of an extra
        except ImportError:
            raise UserError("speaking to a forge needs urllib3", hint=how_to_install("cost")) from None
        address = path if path.startswith(("http://", "https://")) else f"{self.base.rstrip('/')}{path}"
        if not address.startswith(self.base.rstrip("/") + "/"):
            raise UserError(f"the forge points at another address: {address.split('?')[0]}", hint=f"Only {self.base} is asked.")
        headers = {**self.headers, "Accept": "application/json", "Content-Type": "application/json", "User-Agent": "fac-cost"}
        data = None if body is None else json.dumps(body).encode()
        try:
            with urllib3.PoolManager(retries=False, timeout=urllib3.Timeout(connect=10, read=60)) as pool:
                answer = pool.request(method, address, body=data, headers=headers, redirect=False, preload_content=False)
                text = answer.read(LARGEST + 1)
                answer.release_conn()
        except urllib3.exceptions.HTTPError as error:
            raise UserError(
                f"{method} {address.split('?')[0]} failed: {type(error).__name__}", hint="Is the address right, and the forge up?"
            ) from None
        if answer.status in allowed:
            return None
        return _read(method, address.split("?")[0], answer.status, text)


def _read(method: str, address: str, status: int, text: bytes) -> Any:  # noqa: ANN401 - as above
    if status in {401, 403}:
        raise UserError(f"{method} {address} was refused ({status})", hint="Does the token allow comments on pull requests?")
    if not 200 <= status < 300:  # noqa: PLR2004 - success
        raise UserError(f"{method} {address} was answered with {status}", hint="Are repository and number of the change right?")
    if len(text) > LARGEST:
        raise UserError(f"{method} {address} was answered with more than {LARGEST} bytes")
    try:
        return parsed(text) if text.strip() else {}
    except ValueError:
        raise UserError(f"{method} {address} was answered with no JSON") from None
