"""The price book: dated, hashed list prices of which each names its source; read by provider and region, only when asked."""

from __future__ import annotations

from fac_cost.book.price import Confidence, Price, PriceKey, Source, Tier
from fac_cost.book.price_book import PriceBook, RegionPrices, open_book

__all__ = ["Confidence", "Price", "PriceBook", "PriceKey", "RegionPrices", "Source", "Tier", "open_book"]
