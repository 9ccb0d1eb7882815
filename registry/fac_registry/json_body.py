"""Read a JSON body: small, and of one shape."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import msgspec

from fac_registry.content import check_content
from fac_registry.errors import RequestError, TooLargeError

if TYPE_CHECKING:
    from starlette.requests import Request

Body = TypeVar("Body")
MOST = 16 * 1024


async def read_json(request: Request, shape: type[Body], example: str) -> Body:
    """Return the body; raise `RequestError`, with an example, for what has another shape or type, or is too long."""
    check_content(request, ("application/json",), f"Send it as application/json. {example}")
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MOST:
            raise TooLargeError(f"the body is larger than {MOST} bytes", hint=example)
    try:
        return msgspec.json.decode(body, type=shape)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise RequestError(f"the body is not what is expected: {error}", hint=example) from error
