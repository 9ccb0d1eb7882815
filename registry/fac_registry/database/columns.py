"""What tables have in common."""

from __future__ import annotations

from typing import Any

from sqlalchemy import BigInteger, Column, Integer, MetaData, String, Text

METADATA = MetaData()
# Seconds since 1970, and bytes: what SQLite calls an integer holds both, PostgreSQL's ends in 2038 and at 2 GiB.
LONG = Integer().with_variant(BigInteger(), "postgresql")
# Names are sorted by their bytes, whatever the language of the server.
NAME = String(64).with_variant(String(64, collation="C"), "postgresql")


def status() -> tuple[Column[Any], ...]:
    """Return the columns of `fac_registry.version_status.VersionStatus`."""
    return (
        Column("state", String(16), nullable=False, server_default="current"),
        Column("reason", Text),
        Column("replaced_by", String(200)),
        Column("since", LONG),
    )
