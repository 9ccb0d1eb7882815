"""Put signing in together, as far as the settings ask for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fac_registry.audit import AuditLog
from fac_registry.login.account import Account
from fac_registry.login.built import Login, no_exchange
from fac_registry.login.ci import TrustedPublishing
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
from fac_registry.tokens.publishers import PublisherStore

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from starlette.responses import Response

    from fac_registry.database import Database
    from fac_registry.settings import Settings, SignInSettings
    from fac_registry.tokens.store import TokenStore


def build(
    settings: Settings,
    link_keys: Sequence[bytes],
    database: Database,
    tokens: TokenStore,
    render: Callable[[str, dict[str, Any]], Response],
) -> Login:
    """Build it; nothing is asked of an identity provider before somebody signs in, or of a CI system before a pipeline comes."""
    fetcher = Fetcher()
    asked, public_url = settings.sign_in, settings.public_url
    if public_url is None:
        exchange = no_exchange("Its operator has to say under which address it is found: --public-url.")
    else:
        exchange = TrustedPublishing(PublisherStore(database), database, fetcher, public_url).routes
    if asked is None:
        return Login(exchange, None, fetcher.close)
    sessions = Sessions(database, tokens, session_cookie(asked.public_url))
    under_way = Cookie.of("sign-in", asked.public_url)
    sign_in = SignIn(_client(asked, fetcher), PersonStore(database), sessions, Seal.of(link_keys, "sign-in"), under_way)
    account = Account(sign_in, sessions, tokens, AuditLog(database), render)
    terraform = TerraformLogin(sign_in, sessions, CodeStore(database), asked.days, render)
    service = {**SERVICE, **{name: f"{asked.public_url}{SERVICE[name]}" for name in ("authz", "token")}}
    return Login([*sign_in.routes, *account.routes, *terraform.routes, *exchange], service, fetcher.close)


def _client(settings: SignInSettings, fetcher: Fetcher) -> SignInClient:
    provider, back = Provider(settings.issuer, fetcher), f"{settings.public_url}{CALLBACK}"
    return SignInClient(provider, settings.client_id, settings.secret, back, settings.scopes, settings.groups)
