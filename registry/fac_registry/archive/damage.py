"""What the libraries that read archives raise for damaged and crafted ones, told as a fault of the archive."""

from __future__ import annotations

import errno
from contextlib import contextmanager
from typing import TYPE_CHECKING

from fac_registry.errors import BadArchiveError

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def damage(*kinds: type[Exception]) -> Iterator[None]:
    """Raise `BadArchiveError` for errors of some ``kinds``, and where something is said to lie where no byte can; a disk's pass through."""
    try:
        yield
    except kinds as error:
        raise _damaged(str(error)) from error
    except OSError as error:
        if error.errno != errno.EINVAL:
            raise
        raise _damaged("it says that something lies where no byte can") from error


def _damaged(why: str) -> BadArchiveError:
    return BadArchiveError(f"the archive is damaged: {why}", hint="Make it again, for example with `fac-registry publish`.")
