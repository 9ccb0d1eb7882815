"""Send a module folder to a registry."""

from __future__ import annotations

import base64
import re
import tempfile
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

import msgspec
import urllib3

from fac_core.errors import UserError
from fac_core.web_address import is_web_address
from fac_registry.archive.folder import pack_folder
from fac_registry.archive.limits import MOST_PLAN, Limits
from fac_registry.small_file import read_small

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path
    from typing import BinaryIO

    from fac_registry.address import Address
    from fac_registry.archive.pack import Packed
    from fac_registry.modules.version import Version

# Sending twice is harmless, so everything that may pass is tried again.
RETRIES = urllib3.Retry(
    4, connect=2, backoff_factor=1, status_forcelist=(429, 502, 503, 504), allowed_methods=None, raise_on_status=False, redirect=0
)
TIMEOUT = urllib3.Timeout(connect=10, read=300)
NEXT_STEPS: dict[int, str] = {
    HTTPStatus.UNAUTHORIZED: "Check --token or FAC_REGISTRY_TOKEN; `fac-registry token create` makes one.",
    HTTPStatus.FORBIDDEN: "Use a token that may do this in this namespace.",
    HTTPStatus.NOT_FOUND: "Check --registry: it is the address that `fac-registry serve` prints.",
    HTTPStatus.CONFLICT: "A published version never changes: choose the next --version.",
}


class Problem(msgspec.Struct):
    """What a registry answers when it refuses (RFC 9457)."""

    detail: str = ""
    hint: str = ""


class Publication(msgspec.Struct, frozen=True):
    """What was published: ``digest`` is ``sha256:<hex>`` of the archive that the registry serves; not ``new`` when it was there before."""

    address: str
    version: str
    digest: str
    new: bool


@dataclass(frozen=True, slots=True)
class Remote:
    """A registry and the token for it."""

    url: str
    token: str = field(repr=False)

    def __post_init__(self) -> None:
        """Raise `UserError` for what is no address or no token."""
        if not is_web_address(self.url):
            raise UserError(f"{self.url!r} is no address of a registry", hint="Write for example https://registry.example.com.")
        if not self.token.isascii() or not self.token.isprintable():
            raise UserError("the token holds what no token holds, a line end for example", hint=NEXT_STEPS[HTTPStatus.UNAUTHORIZED])

    @property
    def unencrypted(self) -> bool:
        """Whether the token would cross a network readable."""
        parts = urlsplit(self.url)
        return parts.scheme == "http" and parts.hostname not in {"127.0.0.1", "localhost", "::1"}


def publish(folder: Path, remote: Remote, address: Address, version: Version) -> Publication:
    """Pack ``folder`` and publish it; raise `UserError` when it cannot be packed, sent or is refused."""
    with tempfile.TemporaryFile() as archive:
        return publish_archive(archive, pack_folder(folder, archive), remote, address, version)


def publish_archive(archive: BinaryIO, packed: Packed, remote: Remote, address: Address, version: Version) -> Publication:
    """Publish what was packed; raise `UserError` when it cannot be sent or is refused."""
    if packed.size > Limits().upload:
        raise UserError("the packed module is too large", hint="Leave out what the module does not need.")
    response = send(f"{remote.url.rstrip('/')}/v1/modules/{address}/{version}", remote, archive, packed.digest, packed.size)
    try:
        return msgspec.json.decode(response.data, type=Publication)
    except msgspec.MsgspecError as error:
        raise UserError(f"{remote.url} does not answer like a registry", hint=NEXT_STEPS[HTTPStatus.NOT_FOUND]) from error


class Priced(msgspec.Struct, frozen=True):
    """What an example of a version costs a month; not ``complete`` where something has no price, or is missing."""

    address: str
    version: str
    example: str
    new: bool
    unpriced: int
    complete: bool
    currency: str
    monthly: dict[str, str]


def price(plan: Path, remote: Remote, address: Address, version: Version, example: str) -> Priced:
    """Have a plan of an example priced; raise `UserError` when it cannot be read, sent or priced."""
    try:
        body = read_small(plan, MOST_PLAN)
    except OSError as error:
        raise UserError(f"the plan cannot be read: {error.strerror}", path=plan, hint="Name what terraform show -json wrote.") from error
    url = f"{remote.url.rstrip('/')}/v1/modules/{address}/{version}/estimates/{quote(example, safe='')}"
    response = put(url, remote, body, {"content-type": "application/json"})
    try:
        return msgspec.json.decode(response.data, type=Priced)
    except msgspec.MsgspecError as error:
        raise UserError(f"{remote.url} does not answer like a registry", hint=NEXT_STEPS[HTTPStatus.NOT_FOUND]) from error


def send(url: str, remote: Remote, archive: BinaryIO, digest: str, size: int) -> urllib3.BaseHTTPResponse:
    """Put an archive at an address and return the answer; raise `UserError` when it cannot be sent or is refused."""
    archive.seek(0)
    headers = {
        "content-type": "application/octet-stream",
        "content-length": str(size),
        "content-digest": f"sha-256=:{base64.b64encode(bytes.fromhex(digest)).decode()}:",
    }
    return put(url, remote, archive, headers)


def put(url: str, remote: Remote, body: BinaryIO | bytes, headers: Mapping[str, str]) -> urllib3.BaseHTTPResponse:
    """Put something at an address and return the answer; raise `UserError` when it cannot be sent or is refused."""
    try:
        with urllib3.PoolManager(retries=RETRIES, timeout=TIMEOUT) as pool:
            response = pool.request("PUT", url, body=body, headers={"authorization": f"Bearer {remote.token}", **headers})
    except urllib3.exceptions.HTTPError as error:
        reason = getattr(error, "reason", None) or error
        raise UserError(
            f"{remote.url} cannot be reached: {_plain(reason)}", hint="Check --registry, and that the registry is running."
        ) from error
    if response.status not in (HTTPStatus.OK, HTTPStatus.CREATED):
        raise _refused(url, response)
    return response


def _plain(reason: object) -> str:
    # urllib3 puts the pool's or connection's repr in front, Python the number of the error.
    said = str(reason).rpartition("): ")[2]
    return re.sub(r"^Failed to establish a new connection: |\[Errno -?\d+\] ", "", said) or type(reason).__name__


def _refused(url: str, response: urllib3.BaseHTTPResponse) -> UserError:
    try:
        problem = msgspec.json.decode(response.data, type=Problem)
    except msgspec.MsgspecError:
        problem = Problem()
    detail = problem.detail or f"{url} answered {response.status} {response.reason}"
    # Whoever refused knows best what would help, but for where the token comes from.
    ours = NEXT_STEPS.get(response.status, "")
    hint = (ours if response.status == HTTPStatus.UNAUTHORIZED else problem.hint or ours) or "Look into the registry's log."
    return UserError(f"the registry refused ({response.status}): {detail}", hint=hint)
