"""What a body says that it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_registry.errors import RequestError

if TYPE_CHECKING:
    from collections.abc import Collection

    from starlette.requests import Request


def check_content(request: Request, kinds: Collection[str], hint: str, *, must: bool = False) -> None:
    """Raise `RequestError` (415) for a body of another media type, or one that is coded; without ``must`` it may say nothing."""
    said = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if said not in kinds and (said or must):
        raise RequestError(f"a body of type {said[:80]!r} is not taken here" if said else "the body has no type", hint=hint, status=415)
    if request.headers.get("content-encoding", "identity").strip().lower() != "identity":
        raise RequestError("a coded body is not taken", hint="Send it without a Content-Encoding.", status=415)
