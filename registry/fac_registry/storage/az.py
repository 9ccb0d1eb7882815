"""Blobs in an Azure Blob Storage container: ``az://container/prefix``.

Who it is let in as is read from the environment: ``AZURE_STORAGE_ACCOUNT_NAME`` with ``AZURE_STORAGE_ACCOUNT_KEY``, a service principal
(``AZURE_STORAGE_CLIENT_ID``, ``AZURE_STORAGE_CLIENT_SECRET``, ``AZURE_STORAGE_TENANT_ID``) or the machine's managed identity. Durable and
whole once it is put: a kill leaves nothing half-written. Held to the same promises as the others against Azurite, Azure's own emulator
(3.37, 2026-11-29), where that is at hand; not run against Azure itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_registry.storage._opening import open_bucket

if TYPE_CHECKING:
    from fac_registry.storage import Storage


def create(url: str) -> Storage:
    """Open the bucket that the URL names; raise `UserError` for one that cannot be."""
    return open_bucket(url, "az://my-container/registry")
