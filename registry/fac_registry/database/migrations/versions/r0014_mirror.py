"""Providers of other registries."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
LONG = sa.Integer().with_variant(sa.BigInteger(), "postgresql")
NAME = sa.String(64).with_variant(sa.String(64, collation="C"), "postgresql")


def _address() -> tuple[sa.Column[Any], ...]:
    return (
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("host", sa.String(260), nullable=False),
        sa.Column("namespace", NAME, nullable=False),
        sa.Column("type", NAME, nullable=False),
    )


def upgrade() -> None:
    """Create the tables; nothing was mirrored before."""
    op.create_table(
        "mirrored_index",
        *_address(),
        sa.Column("versions", sa.Text, nullable=False),
        sa.Column("asked", LONG, nullable=False),
        sa.UniqueConstraint("host", "namespace", "type", name="mirrored_index_address"),
    )
    op.create_table(
        "mirrored_package",
        *_address(),
        sa.Column("version", sa.String(128), nullable=False),
        sa.Column("platform", sa.String(65), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("signer", sa.String(40), nullable=False),
        sa.Column("proven", LONG, nullable=False),
        sa.Column("content", sa.String(64)),
        sa.Column("size", LONG),
        sa.Column("h1", sa.String(64)),
        sa.UniqueConstraint("host", "namespace", "type", "version", "platform", name="mirrored_package_address"),
    )
    op.create_index("mirrored_package_digest", "mirrored_package", ["digest"])
