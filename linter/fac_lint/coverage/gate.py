"""The least that a run demands: ``tagged=90``."""

from __future__ import annotations

import re
from decimal import ROUND_FLOOR, Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from fac_core.errors import UserError, nearest
from fac_core.sentence import in_words, one_of
from fac_lint.coverage.shares import ASPECTS
from fac_lint.run.counted import RULES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from fac_lint.coverage.tally import Coverage

_MINIMUM = re.compile(r"(?P<what>[a-z]+)=(?P<percent>\d{1,3}(?:\.\d{1,6})?)%?")
_MOST = 100


def minima(words: Iterable[str]) -> dict[str, Decimal]:
    """Read ``NAME=PERCENT``, repeated or joined by commas; raise `UserError` for what is none."""
    found: dict[str, Decimal] = {}
    for word in (part.strip() for words_ in words for part in words_.split(",")):
        match = _MINIMUM.fullmatch(word)
        if match is None or Decimal(match["percent"]) > _MOST:
            raise UserError(f"--fail-under {word} is no minimum", hint=f"Say for example --fail-under {ASPECTS[0]}=90, 0 to 100 percent.")
        if match["what"] not in ASPECTS:
            hint = nearest(match["what"], ASPECTS) or f"Known: {one_of(ASPECTS)}."
            raise UserError(f"--fail-under {word} names nothing that is counted", hint=hint)
        found[match["what"]] = Decimal(match["percent"])
    return found


def check_asked(coverage: Coverage, wanted: Mapping[str, Decimal]) -> None:
    """Raise `UserError` where a minimum is set for what no policy asks for: it would hold whatever is done."""
    for what in wanted:
        if what not in coverage.asked and coverage.rows:
            hint = f"See `fac-lint explain {RULES[what]}` for what makes a policy ask, or leave the minimum out."
            raise UserError(f"no policy asks that resources are {what}, so a minimum says nothing", hint=hint)


def failures(coverage: Coverage, wanted: Mapping[str, Decimal]) -> Iterator[str]:
    """Say why a minimum is not proven to be reached; nothing where each is."""
    for what, least in wanted.items():
        share = coverage.total.shares[what]
        if share.fraction is not None and share.fraction * 100 < Fraction(least):
            reached = percent(share.fraction)
            yield f"{what}: {share.covered:,} of {share.asked:,} resources are, {reached} %, and --fail-under asks for {least} %"
    if wanted and coverage.gaps:
        files = in_words(len(coverage.gaps), "file")
        yield f"no minimum is proven to be reached: {files} could not be read as a whole, and nobody knows what stands there"


def percent(share: Fraction) -> Decimal:
    """Return a share in percent with one decimal, rounded down: 100 is all."""
    exact = Decimal(share.numerator * 100) / Decimal(share.denominator)
    return exact.quantize(Decimal("0.1"), ROUND_FLOOR) if share != 1 else Decimal(100)
