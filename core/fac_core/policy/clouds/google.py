r"""Google Cloud labels.

64 per resource; keys of 1 to 63 and values of 0 to 63 characters: lower-case and caseless letters, digits, ``_`` and ``-``; a key
begins with a letter. What Google calls tags (network tags, resource manager tags) carries no cost.

Derivation: lower case; what a label cannot hold becomes ``_`` in keys and ``-`` in values; cut to 63. ``CostCenter`` is
``costcenter``, ``shop@example.com`` is ``shop-example-com``.

Source: Google Cloud, Resource Manager documentation, "Requirements for labels"; seen 2026-11-23.
"""

from __future__ import annotations

from fac_core.policy.clouds._cloud import Characters, Cloud, Limits

_CHARACTERS = Characters(r"\p{Ll}\p{Lo}\p{N}_\-", "lower-case letters, digits, _ and -")

CLOUD = Cloud(
    name="google",
    noun="label",
    limits=Limits(tags=64, key=63, value=63),
    keys=_CHARACTERS,
    values=_CHARACTERS,
    first=Characters(r"\p{Ll}\p{Lo}", "a lower-case letter"),
    lower=True,
)
