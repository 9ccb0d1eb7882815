"""People who sign in, what they may do, and the tokens that are theirs."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
LONG = sa.Integer().with_variant(sa.BigInteger(), "postgresql")
NAME = sa.String(64).with_variant(sa.String(64, collation="C"), "postgresql")


def upgrade() -> None:
    """Create the tables; the tokens that are there belong to nobody."""
    op.create_table(
        "person",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("issuer", sa.String(500), nullable=False),
        sa.Column("subject", sa.String(255), nullable=False),
        sa.Column("name", sa.String(100), nullable=False),
        sa.Column("groups", sa.Text, nullable=False),
        sa.Column("seen", LONG, nullable=False),
        sa.Column("blocked", LONG),
        sa.UniqueConstraint("issuer", "subject", name="person_subject"),
    )
    op.create_table(
        "role",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("namespace", NAME, nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("who", sa.String(255), nullable=False),
        sa.Column("scope", sa.String(16), nullable=False),
        sa.UniqueConstraint("namespace", "kind", "who", name="role_holder"),
    )
    op.add_column("token", sa.Column("person", sa.Integer, sa.ForeignKey("person.id")), inline_references=True)
    op.add_column("token", sa.Column("kind", sa.String(16), nullable=False, server_default="token"))
