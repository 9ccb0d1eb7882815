"""The tables, as the newest migration leaves them (a test compares)."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, String, Table, Text, UniqueConstraint, false

from fac_registry.database.columns import LONG, METADATA, NAME, status

namespaces = Table(
    "namespace",
    METADATA,
    Column("name", NAME, primary_key=True),
    Column("anonymous_read", Boolean(), nullable=False),
    # What is empty is as the registry's settings say.
    Column("gate", String(16)),
    Column("policy", Text),
)

# Who signed in by an identity provider: ``subject`` is the issuer's name for them, ``groups`` a JSON list as it said it last.
people = Table(
    "person",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("issuer", String(500), nullable=False),
    Column("subject", String(255), nullable=False),
    Column("name", String(100), nullable=False),
    Column("groups", Text, nullable=False),
    Column("seen", LONG, nullable=False),
    Column("blocked", LONG),
    UniqueConstraint("issuer", "subject", name="person_subject"),
)

# What people may do: ``who`` is the name of a group, the id of a person, or nothing where everyone is meant.
roles = Table(
    "role",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("namespace", NAME, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("who", String(255), nullable=False),
    Column("scope", String(16), nullable=False),
    UniqueConstraint("namespace", "kind", "who", name="role_holder"),
)

# One with a ``person`` allows what it says and the person may, at the time of the request. ``only`` is the one module that it publishes,
# ``publisher`` whose pipeline got it.
tokens = Table(
    "token",
    METADATA,
    Column("id", String(16), primary_key=True),
    Column("hash", String(64), nullable=False),
    Column("name", String(100), nullable=False),
    Column("namespace", String(64), nullable=False),
    Column("scope", String(16), nullable=False),
    Column("created", LONG, nullable=False),
    Column("expires", LONG),
    Column("revoked", LONG),
    Column("last_used", LONG),
    Column("person", Integer, ForeignKey("person.id")),
    Column("kind", String(16), nullable=False, server_default="token"),
    Column("only", String(200), nullable=False, server_default=""),
    Column("publisher", Integer, ForeignKey("trusted_publisher.id")),
)

# Codes that `terraform login` changes for a token; see `fac_registry.login.codes`.
login_codes = Table(
    "login_code",
    METADATA,
    Column("hash", String(64), primary_key=True),
    Column("person", Integer, ForeignKey("person.id"), nullable=False),
    Column("client", String(64), nullable=False),
    Column("redirect", String(200), nullable=False),
    Column("challenge", String(64), nullable=False),
    Column("name", String(100), nullable=False),
    Column("namespace", String(64), nullable=False),
    Column("scope", String(16), nullable=False),
    Column("days", Integer, nullable=False),
    Column("expires", LONG, nullable=False),
    Column("used", LONG),
    Column("token", String(16)),
)

# Pipelines that may publish without a token that is kept for them; ``claims`` is a JSON object.
trusted_publishers = Table(
    "trusted_publisher",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("namespace", NAME, nullable=False),
    Column("only", String(200), nullable=False),
    Column("issuer", String(500), nullable=False),
    Column("claims", Text, nullable=False),
    Column("created", LONG, nullable=False),
)

# What signs links, where servers share a database and no folder: the newest signs, all verify.
link_keys = Table(
    "link_key",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("key", String(128), nullable=False),
    Column("created", LONG, nullable=False),
)

# Written by `fac_registry.audit` alone, and never changed: its numbers have no gaps.
audit = Table(
    "audit",
    METADATA,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("at", LONG, nullable=False),
    Column("actor", String(200), nullable=False),
    Column("action", String(64), nullable=False),
    Column("subject", String(300), nullable=False),
    Column("detail", Text, nullable=False),
    Column("request", String(64), nullable=False),
    Column("hash", String(64), nullable=False),
    Index("audit_action", "action", "id"),
)

modules = Table(
    "module",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("namespace", NAME, ForeignKey("namespace.name"), nullable=False),
    Column("name", NAME, nullable=False),
    Column("system", NAME, nullable=False),
    # What lists show of the newest version; nothing until `ModuleRepository.index` or a new version has filled it in.
    Column("newest", String(128)),
    Column("updated", LONG),
    Column("summary", Text),
    Column("resource_type", Text),
    Column("service", Text),
    Column("taggable", Boolean()),
    Column("signals", Integer),
    Column("search", Text),
    Column("verdict", String(16)),
    Column("state", String(16)),
    UniqueConstraint("namespace", "name", "system", name="module_address"),
)

versions = Table(
    "version",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("module", Integer, ForeignKey("module.id"), nullable=False),
    Column("version", String(128), nullable=False),
    Column("digest", String(64), nullable=False),
    Column("size", LONG, nullable=False),
    Column("content", String(64), nullable=False),
    Column("published", LONG, nullable=False),
    Column("publisher", String(16), ForeignKey("token.id")),
    Column("description", Text, nullable=False),
    # What clients compare; `+` and the id in rows that r0002 yanked because clients take them for another.
    Column("precedence", String(128), nullable=False),
    *status(),
    UniqueConstraint("module", "version", name="version_number"),
)
Index("version_digest", versions.c.digest)
# What clients take for one version is one row, whichever process writes and whatever became of it: a number is never used again.
Index("version_precedence", versions.c.module, versions.c.precedence, unique=True)
Index("version_state", versions.c.state)

# How often a version was handed out on a ``day`` since 1970, UTC.
downloads = Table(
    "download",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("version", Integer, ForeignKey("version.id"), nullable=False),
    Column("day", Integer, nullable=False),
    Column("count", LONG, nullable=False),
    UniqueConstraint("version", "day", name="download_day"),
)

# What an example of a version costs, as JSON (`fac_registry.modules.estimate`): written once.
estimates = Table(
    "estimate",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("version", Integer, ForeignKey("version.id"), nullable=False),
    Column("example", String(64), nullable=False),
    Column("estimate", Text, nullable=False),
    Column("made", LONG, nullable=False),
    UniqueConstraint("version", "example", name="estimate_example"),
)

# What signs checksums of providers; ``secret`` is the armored key.
signing_keys = Table(
    "signing_key",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("name", String(16), nullable=False),
    Column("secret", Text, nullable=False),
    Column("public", Text, nullable=False),
    Column("created", LONG, nullable=False),
    Column("retired", LONG),
)

# Public keys of publishers who sign checksums themselves.
publisher_keys = Table(
    "publisher_key",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("namespace", NAME, nullable=False),
    Column("name", String(16), nullable=False),
    Column("owner", String(200), nullable=False),
    Column("public", Text, nullable=False),
    Column("created", LONG, nullable=False),
    UniqueConstraint("namespace", "name", name="publisher_key_name"),
)

providers = Table(
    "provider",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("namespace", NAME, ForeignKey("namespace.name"), nullable=False),
    Column("type", NAME, nullable=False),
    UniqueConstraint("namespace", "type", name="provider_address"),
)

# ``sums`` and ``signature`` are the digests of SHA256SUMS and of its signature, which are kept as archives are. ``signer`` is the key that
# signed, which is one of the publisher's where it comes from ``outside``.
provider_versions = Table(
    "provider_version",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("provider", Integer, ForeignKey("provider.id"), nullable=False),
    Column("version", String(128), nullable=False),
    Column("precedence", String(128), nullable=False),
    Column("protocols", Text, nullable=False),
    Column("published", LONG, nullable=False),
    Column("sums", String(64), nullable=False),
    Column("signature", String(64), nullable=False),
    *status(),
    Column("signer", String(16), nullable=False, server_default=""),
    Column("outside", Boolean(), nullable=False, server_default=false()),
    UniqueConstraint("provider", "precedence", name="provider_version_precedence"),
)

provider_packages = Table(
    "provider_package",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("version", Integer, ForeignKey("provider_version.id"), nullable=False),
    Column("os", String(32), nullable=False),
    Column("arch", String(32), nullable=False),
    Column("digest", String(64), nullable=False),
    Column("size", LONG, nullable=False),
    Column("h1", String(64), nullable=False),
    Column("published", LONG, nullable=False),
    Column("publisher", String(16), ForeignKey("token.id")),
    UniqueConstraint("version", "os", "arch", name="provider_package_platform"),
)
