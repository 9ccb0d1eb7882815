"""Whether the process lives, and whether it can do its work."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError
from starlette.responses import JSONResponse
from starlette.routing import Route

if TYPE_CHECKING:
    from starlette.requests import Request

    from fac_registry.database import Database
    from fac_registry.storage import Storage

SECONDS = 5
NO_BLOB = "0" * 64


def routes(database: Database, storage: Storage) -> list[Route]:
    """Routes of the two probes."""

    async def healthz(request: Request) -> JSONResponse:
        del request
        return JSONResponse({"status": "ok"})

    async def readyz(request: Request) -> JSONResponse:
        del request
        try:
            async with asyncio.timeout(SECONDS):
                async with database.reading() as connection:
                    await connection.execute(text("SELECT version_num FROM alembic_version"))
                await asyncio.to_thread(storage.exists, NO_BLOB)
        except (SQLAlchemyError, OSError, TimeoutError) as error:
            return JSONResponse({"status": "not ready", "reason": type(error).__name__}, status_code=503)
        return JSONResponse({"status": "ready"})

    return [Route("/healthz", healthz), Route("/readyz", readyz)]
