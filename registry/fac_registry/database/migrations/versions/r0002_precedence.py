"""No two versions that clients take for one: unique is what stands before ``+``.

A store may hold such versions already. The one that was published first stays, since that is what most consumers have; the others are
yanked: kept, but offered to nobody.
"""

import logging

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
NEW = ("precedence", "yanked")


def upgrade() -> None:
    """Tell what clients compare, yank what they cannot tell apart, and let the database refuse more of it."""
    op.add_column("version", sa.Column("precedence", sa.String(128), nullable=False, server_default=""))
    op.add_column("version", sa.Column("yanked", sa.Text))
    with op.batch_alter_table("version") as table:
        table.alter_column("precedence", existing_type=sa.String(128), server_default=None)
    _fill(op.get_bind())
    offered = sa.text("yanked IS NULL")
    op.create_index("version_precedence", "version", ["module", "precedence"], unique=True, sqlite_where=offered, postgresql_where=offered)


def _fill(connection: sa.Connection) -> None:
    version = sa.table("version", *map(sa.column, ("id", "module", "version", "published", *NEW)))
    first: dict[tuple[int, str], str] = {}
    rows = connection.execute(sa.select(version.c.id, version.c.module, version.c.version).order_by(version.c.published, version.c.id))
    for row in rows.all():
        precedence = row.version.partition("+")[0]
        kept = first.setdefault((row.module, precedence), row.version)
        reason = None if kept == row.version else f"Terraform cannot tell it from {kept}, which was published before"
        connection.execute(version.update().where(version.c.id == row.id).values(precedence=precedence, yanked=reason))
        if reason:
            logging.getLogger(__name__).warning("version yanked", extra={"fields": {"version": row.version, "reason": reason}})
