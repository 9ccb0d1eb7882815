"""Codes that `terraform login` changes for a token."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
LONG = sa.Integer().with_variant(sa.BigInteger(), "postgresql")


def upgrade() -> None:
    """Create the table."""
    op.create_table(
        "login_code",
        sa.Column("hash", sa.String(64), primary_key=True),
        sa.Column("person", sa.Integer, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("client", sa.String(64), nullable=False),
        sa.Column("redirect", sa.String(200), nullable=False),
        sa.Column("challenge", sa.String(64), nullable=False),
        sa.Column("name", sa.String(100), nullable=False),
        sa.Column("namespace", sa.String(64), nullable=False),
        sa.Column("scope", sa.String(16), nullable=False),
        sa.Column("days", sa.Integer, nullable=False),
        sa.Column("expires", LONG, nullable=False),
        sa.Column("used", LONG),
        sa.Column("token", sa.String(16)),
    )
