"""Signing in: people by an identity provider, and `terraform login` by people (``login.v1``)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fac_core.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from starlette.responses import Response

    from fac_registry.database import Database
    from fac_registry.login.built import Login
    from fac_registry.settings import SignInSettings
    from fac_registry.tokens.store import TokenStore


def sign_in(
    settings: SignInSettings,
    link_keys: Sequence[bytes],
    database: Database,
    tokens: TokenStore,
    render: Callable[[str, dict[str, Any]], Response],
) -> Login:
    """Put signing in together; raise `UserError` where the library for it is missing."""
    try:
        from fac_registry.login.build import build  # noqa: PLC0415 - an extra
    except ImportError as error:
        if not str(error.name).startswith(("joserfc", "cryptography")):
            raise
        hint = "Install it: pip install 'finops-as-code[registry,sign-in]'."
        raise UserError("signing in needs joserfc, which is not installed", hint=hint) from error
    return build(settings, link_keys, database, tokens, render)
