"""A publisher's own signature: SHA256SUMS of a version, as its publisher wrote and signed it, kept and served as it is.

``PUT /v1/providers/<namespace>/<type>/<version>/signature`` with both as JSON. The signature must be by a key of the namespace. From then
on packages are taken only when they stand in the list, and the registry signs nothing of that version. It may come before them or after.
"""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec
from starlette.responses import JSONResponse
from starlette.routing import Route

from fac_registry.errors import RequestError
from fac_registry.json_body import read_json
from fac_registry.modules.version import Version
from fac_registry.openapi import operation
from fac_registry.providers.address import ProviderAddress
from fac_registry.providers.answers import VouchedVersion
from fac_registry.providers.protocol import PROVIDER
from fac_registry.providers.upload import PROTOCOLS_ASKED, protocols_of
from fac_registry.providers.vouched import Vouched
from fac_registry.tokens import Scope

if TYPE_CHECKING:
    from starlette.requests import Request

    from fac_registry.providers.repository import ProviderRepository
    from fac_registry.tokens.guard import Guard

LINE = re.compile(r"([0-9a-f]{64}) [ *]([!-~]{1,255})")
EXAMPLE = 'Send {"shasums": "<the text of SHA256SUMS>", "signature": "<SHA256SUMS.sig in base64>"}.'


class SignatureBody(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a client sends: the text of SHA256SUMS, and its detached binary signature in base64."""

    shasums: str
    signature: str


@dataclass(frozen=True)
class Vouching:
    """The route of publishers' signatures."""

    repository: ProviderRepository
    guard: Guard

    @property
    def routes(self) -> list[Route]:
        """The one route."""
        return [Route(f"{PROVIDER}/{{version}}/signature", self.put, methods=["PUT"])]

    @operation(answers={200: VouchedVersion, 201: VouchedVersion}, scope="publish", query=PROTOCOLS_ASKED, body=SignatureBody)
    async def put(self, request: Request) -> JSONResponse:
        """Take the signature of a version's publisher; the same again is no change."""
        parts = request.path_params
        address, version = ProviderAddress(parts["namespace"], parts["type"]), Version(parts["version"])
        protocols = protocols_of(request)
        grant = await self.guard.allowed(request, str(address), Scope.PUBLISH)
        vouched = read(await read_json(request, SignatureBody, EXAMPLE))
        key, new = await self.repository.vouch(address, version, vouched, protocols, grant.actor(request.state.request_id))
        return JSONResponse({"address": str(address), "version": version.text, "key": key, "new": new}, 201 if new else 200)


def read(body: SignatureBody) -> Vouched:
    """Return what was sent; raise `RequestError` for a list that no client could read."""
    try:
        text, signature = body.shasums.encode("ascii"), base64.b64decode(body.signature, validate=True)
    except ValueError as error:  # not binascii.Error alone: letters beyond ASCII are a plain one
        raise RequestError("the list is no ASCII, or the signature no base64", hint=EXAMPLE) from error
    sums: dict[str, str] = {}
    for line in body.shasums.splitlines():
        match = LINE.fullmatch(line)
        if match is None or match[2] in sums:
            raise RequestError(
                f"{line[:100]!r} is no line of SHA256SUMS, or its file was there before", hint="Write: sha256sum *.zip > SHA256SUMS."
            )
        sums[match[2]] = match[1]
    return Vouched(text, signature, sums)
