"""What tests of signing in start from: an identity provider on this machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.identity_provider import IdentityProvider

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TypeVar

    Value = TypeVar("Value")


@pytest.fixture
def there() -> Iterator[IdentityProvider]:
    provider = IdentityProvider()
    yield provider
    provider.close()
