"""Pipelines that may publish without a token that somebody keeps for them."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
LONG = sa.Integer().with_variant(sa.BigInteger(), "postgresql")
NAME = sa.String(64).with_variant(sa.String(64, collation="C"), "postgresql")


def upgrade() -> None:
    """Create the table; the tokens that are there are bound to nothing and come from nobody's pipeline."""
    op.create_table(
        "trusted_publisher",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("namespace", NAME, nullable=False),
        sa.Column("only", sa.String(200), nullable=False),
        sa.Column("issuer", sa.String(500), nullable=False),
        sa.Column("claims", sa.Text, nullable=False),
        sa.Column("created", LONG, nullable=False),
    )
    op.add_column("token", sa.Column("only", sa.String(200), nullable=False, server_default=""))
    op.add_column("token", sa.Column("publisher", sa.Integer, sa.ForeignKey("trusted_publisher.id")), inline_references=True)
