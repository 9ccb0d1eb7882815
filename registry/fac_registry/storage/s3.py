"""Blobs in an S3 bucket, or one of anything that speaks its API: ``s3://bucket/prefix``.

Who it is let in as is read from the environment: ``AWS_ACCESS_KEY_ID``, ``AWS_SECRET_ACCESS_KEY``, ``AWS_REGION``, or the role of the
machine; ``AWS_ENDPOINT_URL`` (and ``AWS_ALLOW_HTTP=true``) for another service than Amazon's. Durable and whole once it is put: a kill
leaves nothing half-written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_registry.storage._opening import open_bucket

if TYPE_CHECKING:
    from fac_registry.storage import Storage


def create(url: str) -> Storage:
    """Open the bucket that the URL names; raise `UserError` for one that cannot be."""
    return open_bucket(url, "s3://my-bucket/registry")
