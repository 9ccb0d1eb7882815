"""What several servers on one PostgreSQL database need: numbers past 2038, names sorted by their bytes, and one key for links."""

import secrets
import time

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
LONG = {"token": ("created", "expires", "revoked", "last_used"), "module": ("updated",), "version": ("published", "size")}
NAMES = {"namespace": ("name",), "module": ("namespace", "name", "system")}


def upgrade() -> None:
    """Widen what SQLite has wide already, and make the first key: on SQLite it is a file beside the database."""
    keys = op.create_table(
        "link_key",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("key", sa.String(128), nullable=False),
        sa.Column("created", sa.Integer().with_variant(sa.BigInteger(), "postgresql"), nullable=False),
    )
    if op.get_bind().dialect.name != "postgresql":
        return
    for table, columns in LONG.items():
        for column in columns:
            op.alter_column(table, column, type_=sa.BigInteger())
    for table, columns in NAMES.items():
        for column in columns:
            op.alter_column(table, column, type_=sa.String(64, collation="C"))
    op.execute(keys.insert().values(key=secrets.token_hex(32), created=int(time.time())))
