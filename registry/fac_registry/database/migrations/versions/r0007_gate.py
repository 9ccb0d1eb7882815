"""What namespaces ask of modules, and what the linter says of the newest version of each."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Add the columns; nothing that was published before was checked."""
    op.add_column("namespace", sa.Column("gate", sa.String(16)))
    op.add_column("namespace", sa.Column("policy", sa.Text))
    op.add_column("module", sa.Column("verdict", sa.String(16)))
    op.execute("UPDATE module SET verdict = 'unchecked' WHERE newest IS NOT NULL")
