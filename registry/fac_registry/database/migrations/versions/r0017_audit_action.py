"""Entries of the audit log are found by what was done: pages of namespaces ask for those that tell of refused uploads."""

from alembic import op

revision = "0017"
down_revision = "0016"


def upgrade() -> None:
    """Create the index."""
    op.create_index("audit_action", "audit", ["action", "id"])
