"""What lists show stands in columns, so that the database filters, counts and pages; the registry fills them in when it starts."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
COLUMNS: dict[str, sa.types.TypeEngine[Any]] = {
    "newest": sa.String(128),
    "updated": sa.Integer(),
    "summary": sa.Text(),
    "resource_type": sa.Text(),
    "service": sa.Text(),
    "taggable": sa.Boolean(),
    "signals": sa.Integer(),
    "search": sa.Text(),
}


def upgrade() -> None:
    """Add the columns, empty."""
    for name, kind in COLUMNS.items():
        op.add_column("module", sa.Column(name, kind))
