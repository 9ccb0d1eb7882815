"""Everything that can be configured, built once in the command line and handed down."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from fac_core.errors import UserError
from fac_registry.archive.limits import Limits
from fac_registry.gate import Gate, Rules
from fac_registry.secure_address import secure

FILENAME = "registry.sqlite3"


@dataclass(frozen=True, slots=True)
class SignInSettings:
    """How people sign in; ``groups`` names a claim, and a token of `terraform login` lives ``days``."""

    issuer: str
    client_id: str
    secret: str | None = field(repr=False)
    scopes: str
    groups: str
    days: int
    public_url: str


@dataclass(frozen=True, slots=True)
class Settings:
    """``data`` holds database, key and blobs, unless ``database`` and ``storage`` are the URLs of other places: then it is not needed.

    ``link_lifetime`` and ``freshness`` are seconds; the latter is how long an answer about access may be remembered:
    a token revoked by another process is refused that much later at most.
    """

    data: Path | None
    database: str | None = field(default=None, repr=False)  # may hold a password
    storage: str | None = None
    public_url: str | None = None
    anonymous_read: bool = False
    link_lifetime: int = 900
    freshness: float = 1.0
    limits: Limits = field(default_factory=Limits)
    link_keys: Path | None = None
    gate: Gate = Gate.MARK
    policy: Path | None = None
    rate: int = 0
    stranger_rate: int = 0
    oidc_issuer: str | None = None
    oidc_client_id: str | None = None
    oidc_client_secret: str | None = field(default=None, repr=False)
    oidc_scopes: str = "openid profile"
    oidc_groups_claim: str = "groups"
    login_days: int = 30
    mirror: str | None = None
    mirror_gib: int = 100
    mirror_network: str | None = None

    def __post_init__(self) -> None:
        """Raise `UserError` when it is said nowhere where the registry's versions are."""
        if self.data is None and self.database is None:
            raise UserError("it is not said where the registry is", hint="Give its folder with --data, or its --database.")

    @classmethod
    def of(cls, *, data: Path | None = None, public_url: str | None = None, **more: Any) -> Settings:  # noqa: ANN401 - fields as they come
        """Build settings from what a user said; raise `UserError` when it is said nowhere where the registry is."""
        return cls(data and data.absolute(), public_url=public_url and public_url.rstrip("/"), **more)

    @property
    def rules(self) -> Rules:
        """How uploads are judged where a namespace says nothing else; raise `UserError` for a policy that cannot be read."""
        return Rules(Gate(self.gate), read_policy(self.policy), "the registry's") if self.policy else Rules(Gate(self.gate))

    @property
    def sign_in(self) -> SignInSettings | None:
        """How people sign in; None where no identity provider is named. Raise `UserError` for settings that do not go together."""
        if self.oidc_issuer is None:
            if self.oidc_client_id or self.oidc_client_secret:
                raise UserError("it is not said where people sign in", hint="Give --oidc-issuer, the identity provider's name.")
            return None
        if not self.oidc_client_id:
            raise UserError("it is not said what the identity provider calls this registry", hint="Give --oidc-client-id.")
        if not self.public_url:
            raise UserError("people who sign in must find their way back", hint="Give --public-url, the address that they use.")
        for url, what in ((self.oidc_issuer, "oidc-issuer"), (self.public_url, "public-url")):
            if not secure(url):
                raise UserError("people sign in over TLS alone", hint=f"Give --{what} as an https address.")
        if "openid" not in self.oidc_scopes.split():
            raise UserError("the scopes lack openid, without which nobody says who signed in", hint="Write --oidc-scopes 'openid profile'.")
        more = (self.oidc_client_secret, self.oidc_scopes, self.oidc_groups_claim, self.login_days, self.public_url)
        return SignInSettings(self.oidc_issuer, self.oidc_client_id, *more)

    @property
    def folder(self) -> Path:
        """The data folder; raise `UserError` when there is none."""
        if self.data is None:
            raise UserError("it is not said where archives are kept", hint="Give --storage, for example s3://bucket/prefix, or --data.")
        return self.data

    @property
    def scratch(self) -> Path:
        """Where nameless temporary files are made."""
        return self.data / "scratch" if self.data else Path(tempfile.gettempdir())

    @property
    def database_url(self) -> str:
        """Where versions and tokens are, as a URL whose scheme names the backend."""
        return self.database or f"sqlite:{self.folder / FILENAME}"

    @property
    def storage_url(self) -> str:
        """Where blobs live, as a URL whose scheme names the backend."""
        return self.storage or f"file:{self.folder / 'blobs'}"


def read_policy(file: Path) -> str:
    """Return the text of a policy; raise `UserError` for what is none."""
    from fac_core.policy import load  # noqa: PLC0415 - most commands need none

    load(file)
    return file.read_text("utf-8")
