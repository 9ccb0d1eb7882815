"""The tables of what is mirrored of other registries."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, String, Table, Text, UniqueConstraint

from fac_registry.database.columns import LONG, METADATA, NAME

# Providers of other registries: the versions that one listed when it was last asked, as a JSON object.
mirrored_indexes = Table(
    "mirrored_index",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("host", String(260), nullable=False),
    Column("namespace", NAME, nullable=False),
    Column("type", NAME, nullable=False),
    Column("versions", Text, nullable=False),
    Column("asked", LONG, nullable=False),
    UniqueConstraint("host", "namespace", "type", name="mirrored_index_address"),
)

# What a version consists of, as its key ``signer`` has signed it: written once. ``content`` is the digest of what is kept, ``size`` and
# ``h1`` are its own: they are empty until somebody has asked for the package.
mirrored_packages = Table(
    "mirrored_package",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("host", String(260), nullable=False),
    Column("namespace", NAME, nullable=False),
    Column("type", NAME, nullable=False),
    Column("version", String(128), nullable=False),
    Column("platform", String(65), nullable=False),
    Column("digest", String(64), nullable=False),
    Column("signer", String(40), nullable=False),
    Column("proven", LONG, nullable=False),
    Column("content", String(64)),
    Column("size", LONG),
    Column("h1", String(64)),
    UniqueConstraint("host", "namespace", "type", "version", "platform", name="mirrored_package_address"),
)
Index("mirrored_package_digest", mirrored_packages.c.digest)
