"""What became of versions: deprecated, yanked or revoked, why, what replaces them, since when.

Whatever becomes of a version, its number is used up. So the index on what clients compare holds for every row; the rows that r0002 yanked
because clients take them for another get one that is no version's.
"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
LONG = sa.Integer().with_variant(sa.BigInteger(), "postgresql")


def upgrade() -> None:
    """Add the columns; nobody knows when r0002 yanked what it did."""
    for table in ("version", "provider_version"):
        op.add_column(table, sa.Column("state", sa.String(16), nullable=False, server_default="current"))
        op.add_column(table, sa.Column("reason", sa.Text))
        op.add_column(table, sa.Column("replaced_by", sa.String(200)))
        op.add_column(table, sa.Column("since", LONG))
    op.drop_index("version_precedence", "version")
    op.execute("UPDATE version SET state = 'yanked', reason = yanked, precedence = '+' || id WHERE yanked IS NOT NULL")
    op.drop_column("version", "yanked")
    op.create_index("version_precedence", "version", ["module", "precedence"], unique=True)
    op.create_index("version_state", "version", ["state"])
    op.add_column("module", sa.Column("state", sa.String(16)))
    op.execute("UPDATE module SET state = 'current' WHERE newest IS NOT NULL")
