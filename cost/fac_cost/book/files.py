"""How a price book lies on disk: ``index.json`` and one compressed file for each provider and region.

A region's file is JSON under zlib: ``strings`` holds each text once, and a row is ``[service, product, sku, attributes, purchase, unit,
tiers, as_of, source, confidence, note]``, where texts are places in ``strings`` and a tier is ``[start, end or null, price]``. Sums are
taken of what was compressed: other builds of zlib write other bytes for the same text.
"""

from __future__ import annotations

import json
import zlib
from decimal import Decimal
from functools import lru_cache
from hashlib import sha256
from typing import TYPE_CHECKING, Any

import msgspec

from fac_core.errors import UserError
from fac_cost.book.price import Confidence, Price, PriceKey, Tier

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

AGAIN = "Build or fetch the book again."
FORMAT = 1
INDEX = "index.json"
MOST = 64 * 1024 * 1024
"""Bytes of a region's file at most once it is read: ours have less than 2 MiB."""


def digest(data: bytes) -> str:
    """Return the sum by which a file is known."""
    return sha256(data).hexdigest()


@lru_cache(maxsize=4096)
def decimal_text(number: Decimal) -> str:
    """Write a number without an exponent and without zeros at its end."""
    return format(number.normalize(), "f") if number else "0"


def packed(prices: Iterable[Price]) -> bytes:
    """Return the text of a region's file, the same for the same prices in any order."""
    ordered = sorted(prices, key=lambda price: (_order(price.key), price.unit))
    strings = sorted({text for price in ordered for text in _texts(price)})
    place = {text: number for number, text in enumerate(strings)}
    rows = [
        [
            *(place[text] for text in (price.key.service, price.key.product, price.key.sku)),
            [place[text] for pair in price.key.attributes for text in pair],
            place[price.key.purchase],
            place[price.unit],
            [
                [decimal_text(tier.start), tier.end if tier.end is None else decimal_text(tier.end), decimal_text(tier.price)]
                for tier in price.tiers
            ],
            *(place[text] for text in (price.as_of, price.source, price.confidence, price.note)),
        ]
        for price in ordered
    ]
    return json.dumps({"strings": strings, "rows": rows}, separators=(",", ":")).encode()


def _order(key: PriceKey) -> tuple[Any, ...]:
    return (key.service, key.product, key.sku, key.attributes, key.purchase)


def _texts(price: Price) -> tuple[str, ...]:
    key = price.key
    named = (key.service, key.product, key.sku, key.purchase, price.unit, price.as_of, price.source, price.confidence.value, price.note)
    return (*named, *(text for pair in key.attributes for text in pair))


class Packed(msgspec.Struct):
    """A region's file as it was read."""

    strings: list[str]
    rows: list[list[Any]]


def compressed(text: bytes) -> bytes:
    """Return what is written for a region's text."""
    return zlib.compress(text, 9)


def unpacked(data: bytes, path: Path, sha256_sum: str) -> Packed:
    """Read what `compressed` wrote; raise `UserError` where it is damaged, too large, or not what the index names."""
    reader = zlib.decompressobj()
    try:
        text = reader.decompress(data, MOST)
        if not reader.eof:
            raise UserError("this file of the price book is cut off or too large", path=path, hint=AGAIN)
        if digest(text) != sha256_sum:
            raise UserError("this file of the price book is not the one that its index names", path=path, hint=AGAIN)
        return msgspec.json.decode(text, type=Packed)
    except (zlib.error, msgspec.DecodeError) as error:
        raise UserError(f"this file of the price book cannot be read: {error}", path=path, hint=AGAIN) from None


def price(row: Sequence[Any], strings: Sequence[str], provider: str, region: str) -> Price:
    """Make a price of a row."""
    service, product, sku, attributes, purchase, unit, tiers, as_of, source, confidence, note = row
    texts = iter(strings[place] for place in attributes)
    return Price(
        PriceKey(
            provider, region, strings[service], strings[product], strings[sku], tuple(zip(texts, texts, strict=True)), strings[purchase]
        ),
        strings[unit],
        tuple(Tier(Decimal(start), None if end is None else Decimal(end), Decimal(amount)) for start, end, amount in tiers),
        strings[as_of],
        strings[source],
        Confidence(strings[confidence]),
        strings[note],
    )
