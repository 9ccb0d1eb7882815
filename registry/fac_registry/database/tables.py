"""The tables, as the newest migration leaves them (a test compares)."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, MetaData, String, Table, Text, UniqueConstraint

METADATA = MetaData()

namespaces = Table(
    "namespace",
    METADATA,
    Column("name", String(64), primary_key=True),
    Column("anonymous_read", Boolean(), nullable=False),
)

tokens = Table(
    "token",
    METADATA,
    Column("id", String(16), primary_key=True),
    Column("hash", String(64), nullable=False),
    Column("name", String(100), nullable=False),
    Column("namespace", String(64), nullable=False),
    Column("scope", String(16), nullable=False),
    Column("created", Integer, nullable=False),
    Column("expires", Integer),
    Column("revoked", Integer),
    Column("last_used", Integer),
)

modules = Table(
    "module",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("namespace", String(64), ForeignKey("namespace.name"), nullable=False),
    Column("name", String(64), nullable=False),
    Column("system", String(64), nullable=False),
    # What lists show of the newest version; nothing until `ModuleRepository.index` or a new version has filled it in.
    Column("newest", String(128)),
    Column("updated", Integer),
    Column("summary", Text),
    Column("resource_type", Text),
    Column("service", Text),
    Column("taggable", Boolean()),
    Column("signals", Integer),
    Column("search", Text),
    UniqueConstraint("namespace", "name", "system", name="module_address"),
)

versions = Table(
    "version",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("module", Integer, ForeignKey("module.id"), nullable=False),
    Column("version", String(128), nullable=False),
    Column("digest", String(64), nullable=False),
    Column("size", Integer, nullable=False),
    Column("content", String(64), nullable=False),
    Column("published", Integer, nullable=False),
    Column("publisher", String(16), ForeignKey("token.id")),
    Column("description", Text, nullable=False),
    Column("precedence", String(128), nullable=False),
    Column("yanked", Text),
    UniqueConstraint("module", "version", name="version_number"),
)
_OFFERED = versions.c.yanked.is_(None)
Index("version_digest", versions.c.digest)
# What clients take for one version is one row that is offered, whichever process writes.
Index("version_precedence", versions.c.module, versions.c.precedence, unique=True, sqlite_where=_OFFERED, postgresql_where=_OFFERED)
