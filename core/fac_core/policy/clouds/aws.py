"""AWS tags.

50 per resource, keys of 128 and values of 256 characters; letters, digits, spaces and ``_ . : / = + - @``; nothing may begin with
``aws:`` in any case; keys and values are case-sensitive. An S3 object takes 10.

Source: AWS Billing User Guide, "User-defined tag restrictions", AWS EMR "Tagging limitations" (both for the value prefix and the
characters), Amazon S3 User Guide, "Categorizing your objects using tags" (10); seen 2026-11-23.
"""

from __future__ import annotations

from fac_core.policy.clouds._cloud import Characters, Cloud, Limits

_CHARACTERS = Characters(r"\p{L}\p{N}\p{Z}_.:/=+\-@", "letters, digits, spaces and _ . : / = + - @")

CLOUD = Cloud(
    name="aws",
    noun="tag",
    limits=Limits(tags=50, key=128, value=256),
    keys=_CHARACTERS,
    values=_CHARACTERS,
    reserved=("aws:",),
    reserved_values=("aws:",),
    types={
        "aws_s3_bucket_object": {"tags": 10},
        "aws_s3_object": {"tags": 10},
        "aws_s3_object_copy": {"tags": 10},
    },
)
