"""Price an example of a published version: ``PUT /v1/modules/<namespace>/<name>/<system>/<version>/estimates/<example>``.

The body is a plan or a state as `terraform show -json` writes it. It is priced by list prices of the registry's price book, in a child
process with limits, and not kept: only amounts, counts, addresses and types are. Nothing proves that it is one of this module.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from starlette.responses import JSONResponse
from starlette.routing import Route

from fac_registry.errors import RequestError
from fac_registry.modules.answers import PricedExample
from fac_registry.modules.protocol import MODULE, address_of
from fac_registry.modules.version import Version
from fac_registry.openapi import UPLOAD, operation

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.requests import Request

    from fac_registry.address import Address
    from fac_registry.modules.estimates import EstimateStore
    from fac_registry.modules.estimator import Estimator
    from fac_registry.uploads import Uploads

PLANS = frozenset({"application/json", "application/octet-stream"})
EXAMPLE = re.compile(r"[0-9A-Za-z](?:[0-9A-Za-z._-]{0,62}[0-9A-Za-z])?")


@dataclass(frozen=True)
class ModuleEstimates:
    """The pricing route; ``changed`` is told of which module something new is known."""

    store: EstimateStore
    estimator: Estimator
    uploads: Uploads
    changed: Callable[[Address], None]

    @property
    def routes(self) -> list[Route]:
        """The one route."""
        return [Route(MODULE + "/{version}/estimates/{example}", self.put, methods=["PUT"])]

    @operation(answers={200: PricedExample, 201: PricedExample}, scope="publish", body=UPLOAD)
    async def put(self, request: Request) -> JSONResponse:
        """Price a plan."""
        async with self.uploads.take(request, _named) as upload:
            address, version, example = upload.named
            estimate = await self.estimator.price(upload.content, upload.digest)
            kept, new = await self.store.add(address, version, example, estimate, upload.by.by)
        self.changed(address)
        answer = {"address": str(address), "version": version.text, "example": example, "new": new}
        amounts = {name: getattr(kept.monthly, name) for name in ("low", "expected", "high")}
        counts = {"priced": kept.priced, "free": kept.free, "unpriced": kept.unpriced, "complete": kept.complete}
        return JSONResponse({**answer, **counts, "currency": kept.currency, "monthly": amounts}, 201 if new else 200)


def _named(request: Request) -> tuple[str, tuple[Address, Version, str]]:
    address, example = address_of(request), request.path_params["example"]
    if not EXAMPLE.fullmatch(example):
        hint = "Use letters, digits, and . - or _ inside, at most 64."
        raise RequestError(f"{example[:100]!r} is no name of an example", hint=hint)
    return str(address), (address, Version(request.path_params["version"]), example)
