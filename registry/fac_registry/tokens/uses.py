"""When each token was last used, written down in batches so that reading never waits for a write."""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sqlalchemy.exc import SQLAlchemyError

from fac_registry.batches import keep_in_batches

if TYPE_CHECKING:
    from fac_registry.tokens.store import TokenStore

LOG = logging.getLogger(__name__)


@dataclass
class Uses:
    """Collects uses; `run` keeps them every few seconds and once more when it is cancelled."""

    store: TokenStore
    _fresh: dict[str, int] = field(default_factory=dict)

    def note(self, token: str) -> None:
        """Take down that a token has just been used."""
        self._fresh[token] = int(time.time())

    async def run(self) -> None:
        """Keep what was collected, until cancelled."""
        await keep_in_batches(self._keep)

    async def _keep(self) -> None:
        fresh, self._fresh = self._fresh, {}
        if not fresh:
            return
        try:
            await self.store.used(fresh)
        except SQLAlchemyError as error:
            # A busy or full database must not stop the registry from reading; the next round tries again.
            LOG.warning("the last use of tokens could not be kept", extra={"fields": {"reason": str(error)}})
            self._fresh = fresh | self._fresh
