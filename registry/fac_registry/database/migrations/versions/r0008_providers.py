"""Providers, and the key that signs their checksums."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
LONG = sa.Integer().with_variant(sa.BigInteger(), "postgresql")
NAME = sa.String(64).with_variant(sa.String(64, collation="C"), "postgresql")


def upgrade() -> None:
    """Create their tables."""
    op.create_table(
        "signing_key",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(16), nullable=False),
        sa.Column("secret", sa.Text, nullable=False),
        sa.Column("public", sa.Text, nullable=False),
        sa.Column("created", LONG, nullable=False),
    )
    op.create_table(
        "provider",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("namespace", NAME, sa.ForeignKey("namespace.name"), nullable=False),
        sa.Column("type", NAME, nullable=False),
        sa.UniqueConstraint("namespace", "type", name="provider_address"),
    )
    op.create_table(
        "provider_version",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("provider", sa.Integer, sa.ForeignKey("provider.id"), nullable=False),
        sa.Column("version", sa.String(128), nullable=False),
        sa.Column("precedence", sa.String(128), nullable=False),
        sa.Column("protocols", sa.Text, nullable=False),
        sa.Column("published", LONG, nullable=False),
        sa.Column("sums", sa.String(64), nullable=False),
        sa.Column("signature", sa.String(64), nullable=False),
        sa.UniqueConstraint("provider", "precedence", name="provider_version_precedence"),
    )
    op.create_table(
        "provider_package",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("version", sa.Integer, sa.ForeignKey("provider_version.id"), nullable=False),
        sa.Column("os", sa.String(32), nullable=False),
        sa.Column("arch", sa.String(32), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("size", LONG, nullable=False),
        sa.Column("h1", sa.String(64), nullable=False),
        sa.Column("published", LONG, nullable=False),
        sa.Column("publisher", sa.String(16), sa.ForeignKey("token.id")),
        sa.UniqueConstraint("version", "os", "arch", name="provider_package_platform"),
    )
