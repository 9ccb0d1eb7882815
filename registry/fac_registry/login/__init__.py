"""Signing in: people by an identity provider, `terraform login` by people (``login.v1``), pipelines by what their CI system signs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fac_core.errors import UserError
from fac_registry.login.built import Login, no_exchange

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from starlette.responses import Response

    from fac_registry.database import Database
    from fac_registry.settings import Settings
    from fac_registry.tokens.store import TokenStore

INSTALL = "pip install '.[registry,sign-in]' in the checkout"


def sign_in(
    settings: Settings,
    link_keys: Sequence[bytes],
    database: Database,
    tokens: TokenStore,
    render: Callable[[str, dict[str, Any]], Response],
) -> Login:
    """Put together what the settings ask for; raise `UserError` where the library for it is missing."""
    try:
        from fac_registry.login.build import build  # noqa: PLC0415 - an extra
    except ImportError as error:
        if not str(error.name).startswith(("joserfc", "cryptography")):
            raise
        if settings.sign_in is not None:
            raise UserError("signing in needs joserfc, which is not installed", hint=f"Install it: {INSTALL}.") from error
        return Login(no_exchange(f"Its operator has to install what that takes: {INSTALL}."))
    return build(settings, link_keys, database, tokens, render)
