"""Build a price book from the rows of public sources: every row becomes a price, agrees with one, or is left out for a reason."""

from __future__ import annotations

from fac_cost.building.book_builder import Built, build, write

__all__ = ["Built", "build", "write"]
