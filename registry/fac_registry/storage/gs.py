"""Blobs in a Google Cloud Storage bucket: ``gs://bucket/prefix``.

Who it is let in as is read from the environment: ``GOOGLE_SERVICE_ACCOUNT`` (path of a key), ``GOOGLE_APPLICATION_CREDENTIALS``, or the
service account of the machine. Durable and whole once it is put: a kill leaves nothing half-written. Not run against Google's service
here, whose emulators speak another dialect: the part that is Google's own is obstore's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_registry.storage._opening import open_bucket

if TYPE_CHECKING:
    from fac_registry.storage import Storage


def create(url: str) -> Storage:
    """Open the bucket that the URL names; raise `UserError` for one that cannot be."""
    return open_bucket(url, "gs://my-bucket/registry")
