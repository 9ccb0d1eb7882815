"""What OAuth answers where it refuses (RFC 6749, section 5.2)."""

from __future__ import annotations

from starlette.responses import JSONResponse

NO_STORE = {"cache-control": "no-store", "pragma": "no-cache"}


def oauth_error(code: str, description: str) -> JSONResponse:
    """Return the answer for a request that is refused; nobody may keep it."""
    return JSONResponse({"error": code, "error_description": description}, 400, NO_STORE)
