"""Whether the process lives, and whether it can do its work."""

from __future__ import annotations

import asyncio
import shutil
from typing import TYPE_CHECKING

from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError
from starlette.responses import JSONResponse
from starlette.routing import Route

from fac_registry.storage import StorageError

if TYPE_CHECKING:
    from pathlib import Path

    from starlette.requests import Request

    from fac_registry.database import Database
    from fac_registry.storage import Storage

SECONDS = 5
NO_BLOB = "0" * 64


def routes(database: Database, storage: Storage, scratch: Path, least: int) -> list[Route]:
    """Routes of the two probes; ``?writes`` also asks whether an upload of ``least`` bytes has room on the disk."""

    async def healthz(request: Request) -> JSONResponse:
        del request
        return JSONResponse({"status": "ok"})

    async def readyz(request: Request) -> JSONResponse:
        try:
            async with asyncio.timeout(SECONDS):
                async with database.reading() as connection:
                    await connection.execute(text("SELECT version_num FROM alembic_version"))
                await asyncio.to_thread(storage.exists, NO_BLOB)
        except (SQLAlchemyError, StorageError, OSError, TimeoutError) as error:
            return JSONResponse({"status": "not ready", "reason": type(error).__name__}, status_code=503)
        room = await asyncio.to_thread(shutil.disk_usage, scratch)
        # Reading goes on; whoever asks before publishing is told.
        writes = "ok" if room.free >= least else "no room"
        full = "writes" in request.query_params and writes != "ok"
        return JSONResponse({"status": "not ready" if full else "ready", "writes": writes}, status_code=503 if full else 200)

    return [Route("/healthz", healthz), Route("/readyz", readyz)]
