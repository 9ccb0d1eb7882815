"""Keys of publishers, and which key signed the checksums of each version of a provider."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
LONG = sa.Integer().with_variant(sa.BigInteger(), "postgresql")
NAME = sa.String(64).with_variant(sa.String(64, collation="C"), "postgresql")


def upgrade() -> None:
    """Create table and columns; there was one key so far, which signed everything."""
    op.create_table(
        "publisher_key",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("namespace", NAME, nullable=False),
        sa.Column("name", sa.String(16), nullable=False),
        sa.Column("owner", sa.String(200), nullable=False),
        sa.Column("public", sa.Text, nullable=False),
        sa.Column("created", LONG, nullable=False),
        sa.UniqueConstraint("namespace", "name", name="publisher_key_name"),
    )
    op.add_column("signing_key", sa.Column("retired", LONG))
    op.add_column("provider_version", sa.Column("signer", sa.String(16), nullable=False, server_default=""))
    op.add_column("provider_version", sa.Column("outside", sa.Boolean, nullable=False, server_default=sa.false()))
    op.execute("UPDATE provider_version SET signer = (SELECT name FROM signing_key ORDER BY id DESC LIMIT 1)")
