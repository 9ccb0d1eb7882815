"""Blobs in a Google Cloud Storage bucket: ``gs://bucket/prefix``.

Who it is let in as is read from the environment: ``GOOGLE_SERVICE_ACCOUNT`` (path of a key), ``GOOGLE_APPLICATION_CREDENTIALS``, or the
service account of the machine. Durable and whole once it is put: a kill leaves nothing half-written. Not tested: neither against Google's
service nor against an emulator, since those that can be installed (fake-gcs-server as its Python wrapper 0.1.1 brings it,
gcp-storage-emulator 2026.7.19; tried 2026-11-29) refuse the uploads and lists of the XML API, which obstore speaks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_registry.storage._opening import open_bucket

if TYPE_CHECKING:
    from fac_registry.storage import Storage


def create(url: str) -> Storage:
    """Open the bucket that the URL names; raise `UserError` for one that cannot be."""
    return open_bucket(url, "gs://my-bucket/registry")
