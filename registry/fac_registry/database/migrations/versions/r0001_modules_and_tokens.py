"""Namespaces, tokens, modules and versions."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create the first tables."""
    op.create_table(
        "namespace",
        sa.Column("name", sa.String(64), primary_key=True),
        sa.Column("anonymous_read", sa.Boolean(), nullable=False),
    )
    op.create_table(
        "token",
        sa.Column("id", sa.String(16), primary_key=True),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.Column("name", sa.String(100), nullable=False),
        sa.Column("namespace", sa.String(64), nullable=False),
        sa.Column("scope", sa.String(16), nullable=False),
        sa.Column("created", sa.Integer, nullable=False),
        sa.Column("expires", sa.Integer),
        sa.Column("revoked", sa.Integer),
        sa.Column("last_used", sa.Integer),
    )
    op.create_table(
        "module",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("namespace", sa.String(64), sa.ForeignKey("namespace.name"), nullable=False),
        sa.Column("name", sa.String(64), nullable=False),
        sa.Column("system", sa.String(64), nullable=False),
        sa.UniqueConstraint("namespace", "name", "system", name="module_address"),
    )
    op.create_table(
        "version",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("module", sa.Integer, sa.ForeignKey("module.id"), nullable=False),
        sa.Column("version", sa.String(128), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("content", sa.String(64), nullable=False),
        sa.Column("published", sa.Integer, nullable=False),
        sa.Column("publisher", sa.String(16), sa.ForeignKey("token.id")),
        sa.Column("description", sa.Text, nullable=False),
        sa.UniqueConstraint("module", "version", name="version_number"),
    )
