"""Read a form: small, and of one value a field."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, unquote_plus

from fac_registry.content import check_content
from fac_registry.errors import RequestError, TooLargeError

if TYPE_CHECKING:
    from starlette.requests import Request

MOST_BYTES, MOST_FIELDS = 16 * 1024, 40
URLENCODED = "application/x-www-form-urlencoded"


async def read_form(request: Request) -> dict[str, str]:
    """Return the fields of a form; raise `RequestError` for what is none, names a field twice, or is too long."""
    check_content(request, (URLENCODED,), f"Send it as {URLENCODED}.", must=True)
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MOST_BYTES:
            raise TooLargeError(f"the form is longer than {MOST_BYTES} bytes")
    try:
        pairs = parse_qsl(body.decode("ascii"), keep_blank_values=True, max_num_fields=MOST_FIELDS, errors="strict")
    except ValueError as error:
        raise RequestError("the form cannot be read") from error
    form = dict(pairs)
    if len(form) != len(pairs):
        raise RequestError("a field of the form is there twice")
    return form


def client_of(request: Request) -> str | None:
    """Return the client that Basic credentials name, as a form would write it (RFC 6749, 2.3.1); it has no secret."""
    scheme, _, value = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        return unquote_plus(base64.b64decode(value, validate=True).decode("ascii").partition(":")[0])
    except ValueError:  # not binascii.Error alone: letters beyond ASCII are a plain one
        return ""
