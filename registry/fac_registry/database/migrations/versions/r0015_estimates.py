"""What examples of versions cost."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
LONG = sa.Integer().with_variant(sa.BigInteger(), "postgresql")


def upgrade() -> None:
    """Create the table; nothing was priced before."""
    op.create_table(
        "estimate",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("version", sa.Integer, sa.ForeignKey("version.id"), nullable=False),
        sa.Column("example", sa.String(64), nullable=False),
        sa.Column("estimate", sa.Text, nullable=False),
        sa.Column("made", LONG, nullable=False),
        sa.UniqueConstraint("version", "example", name="estimate_example"),
    )
