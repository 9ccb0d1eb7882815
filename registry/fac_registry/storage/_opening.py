"""Opening a bucket by its URL."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from fac_core.errors import UserError

if TYPE_CHECKING:
    from obstore.store import RetryConfig

    from fac_registry.storage import Storage

_STEP = timedelta(seconds=0.1)
TRIES: RetryConfig = {
    "max_retries": 3,
    "retry_timeout": timedelta(seconds=10),
    "backoff": {"init_backoff": _STEP, "max_backoff": 10 * _STEP, "base": 2},
}
BUCKET = re.compile(r"(s3|gs|az)://[^/?#@]+(/[^?#]*)?")


def open_bucket(url: str, example: str) -> Storage:
    """Open the bucket of a URL; what it takes to be let in is read from the environment, as the cloud's own tools do.

    Raise `UserError` for a URL without a bucket, settings that cannot be, or when obstore is not installed.
    """
    if not BUCKET.fullmatch(url):
        raise UserError("the storage names no bucket", hint=f"Write for example {example}.")
    try:
        from obstore.exceptions import BaseError  # noqa: PLC0415 - an extra
        from obstore.store import AzureStore, GCSStore, S3Store  # noqa: PLC0415

        from fac_registry.storage._bucket import Bucket  # noqa: PLC0415
    except ImportError as error:
        hint = "Install it: pip install '.[registry,buckets]' in the checkout."
        raise UserError(f"the storage {url!r} needs obstore, which is not installed", hint=hint) from error
    try:
        # A registry that has to wait longer for its storage answers 503 instead.
        kind: type[S3Store | GCSStore | AzureStore] = {"s3": S3Store, "gs": GCSStore, "az": AzureStore}[url.partition(":")[0]]
        return Bucket(kind.from_url(url, retry_config=TRIES))
    except (BaseError, ValueError) as error:
        raise UserError(f"the storage {url!r} cannot be opened: {error}", hint=f"Write for example {example}.") from error
