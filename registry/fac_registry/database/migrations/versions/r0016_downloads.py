"""How often versions were handed out, by day."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
LONG = sa.Integer().with_variant(sa.BigInteger(), "postgresql")


def upgrade() -> None:
    """Create the table; nothing was counted before."""
    op.create_table(
        "download",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("version", sa.Integer, sa.ForeignKey("version.id"), nullable=False),
        sa.Column("day", sa.Integer, nullable=False),
        sa.Column("count", LONG, nullable=False),
        sa.UniqueConstraint("version", "day", name="download_day"),
    )
