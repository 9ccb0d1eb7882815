"""Put signing in together, where the settings name an identity provider."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fac_registry.login.built import Login
from fac_registry.login.codes import CodeStore
from fac_registry.login.cookies import Cookie, session_cookie
from fac_registry.login.sealed import Seal
from fac_registry.login.session import Sessions
from fac_registry.login.sign_in import CALLBACK, SignIn
from fac_registry.login.terraform import SERVICE, TerraformLogin
from fac_registry.oidc.client import SignInClient
from fac_registry.oidc.fetch import Fetcher
from fac_registry.oidc.provider import Provider
from fac_registry.tokens.people import PersonStore

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from starlette.responses import Response

    from fac_registry.database import Database
    from fac_registry.settings import SignInSettings
    from fac_registry.tokens.store import TokenStore


def build(
    settings: SignInSettings,
    link_keys: Sequence[bytes],
    database: Database,
    tokens: TokenStore,
    render: Callable[[str, dict[str, Any]], Response],
) -> Login:
    """Build it; nothing is asked of the identity provider before somebody signs in."""
    fetcher = Fetcher()
    client = SignInClient(
        Provider(settings.issuer, fetcher),
        settings.client_id,
        settings.secret,
        f"{settings.public_url}{CALLBACK}",
        settings.scopes,
        settings.groups,
    )
    sessions = Sessions(database, tokens, session_cookie(settings.public_url))
    under_way = Cookie.of("sign-in", settings.public_url)
    sign_in = SignIn(client, PersonStore(database), sessions, Seal.of(link_keys, "sign-in"), under_way)
    terraform = TerraformLogin(sign_in, sessions, CodeStore(database), settings.days, render)
    service = {**SERVICE, **{name: f"{settings.public_url}{SERVICE[name]}" for name in ("authz", "token")}}
    return Login([*sign_in.routes, *terraform.routes], service, fetcher.close)
