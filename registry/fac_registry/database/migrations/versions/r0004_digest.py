"""Find the versions of an archive."""

from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Index the digests."""
    op.create_index("version_digest", "version", ["digest"])
