"""Terraform's functions that are computed from plain values, by name and by what they return; one function is one entry.

An error of a function is `ValueError`, `TypeError` or `ArithmeticError`; what is not computed here raises `NotConcreteError`.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from fac_core.functions import encodings, formats, lists, networks, numbers, paths, patterns, texts, times, yaml_texts
from fac_core.functions.plain import Plain, to_bool, to_number, to_text, whole
from fac_core.functions.texts import cased, text_function

if TYPE_CHECKING:
    from collections.abc import Callable


def _replace(text: str, old: str, new: str) -> str:
    if len(old) > 1 and old.startswith("/") and old.endswith("/"):
        return patterns.replaced(text, old[1:-1], new)
    return texts.replace(text, old, new)


def _optional(convert: Callable[[Plain], Plain]) -> Callable[..., Plain]:
    return lambda content: None if content is None else convert(content)


TEXTS: dict[str, Callable[..., Plain]] = {
    "base64decode": text_function(encodings.from_base64),
    "base64encode": text_function(encodings.to_base64),
    "base64sha256": text_function(encodings.digest("sha256", as_base64=True)),
    "base64sha512": text_function(encodings.digest("sha512", as_base64=True)),
    "basename": text_function(paths.basename),
    "chomp": text_function(lambda text: text.rstrip("\r\n")),
    "cidrhost": networks.cidrhost,
    "cidrnetmask": networks.cidrnetmask,
    "cidrsubnet": networks.cidrsubnet,
    "dirname": text_function(paths.dirname),
    "format": formats.format_text,
    "formatdate": text_function(times.formatdate),
    "indent": lambda spaces, text: texts.indent(whole(spaces), to_text(text)),
    "join": texts.join,
    "jsonencode": encodings.to_json,
    "lower": cased(str.lower),
    "md5": text_function(encodings.digest("md5")),
    "pathexpand": text_function(paths.pathexpand),
    "replace": text_function(_replace),
    "sha1": text_function(encodings.digest("sha1")),
    "sha256": text_function(encodings.digest("sha256")),
    "sha512": text_function(encodings.digest("sha512")),
    "strrev": text_function(lambda text: texts.characters(text)[::-1]),
    "substr": lambda text, start, count: texts.substr(to_text(text), whole(start), whole(count)),
    "timeadd": text_function(times.timeadd),
    "title": cased(texts.title),
    "tostring": _optional(to_text),
    "textdecodebase64": text_function(encodings.from_charset),
    "textencodebase64": text_function(encodings.to_charset),
    "trim": text_function(texts.trim),
    "trimprefix": text_function(str.removeprefix),
    "trimspace": text_function(texts.trimspace),
    "trimsuffix": text_function(str.removesuffix),
    "upper": cased(str.upper),
    "urlencode": text_function(encodings.url_encoded),
    "uuidv5": text_function(encodings.named_uuid),
    "yamlencode": yaml_texts.to_yaml,
}
BOOLS: dict[str, Callable[..., Plain]] = {
    "alltrue": lambda values: lists.all_are(values, wanted=True),
    "anytrue": lambda values: lists.all_are(values, wanted=False),
    "endswith": text_function(str.endswith),
    "startswith": text_function(str.startswith),
    "strcontains": text_function(lambda text, part: part in text),
    "tobool": _optional(to_bool),
}
NUMBERS: dict[str, Callable[..., Plain]] = {
    "abs": lambda number: to_number(number).copy_abs(),
    "ceil": lambda number: numbers.rounded(number, up=True),
    "floor": lambda number: numbers.rounded(number, up=False),
    "index": lists.index,
    "max": numbers.largest,
    "min": numbers.smallest,
    "parseint": numbers.parseint,
    "pow": numbers.power,
    "signum": lambda number: Decimal((whole(number) > 0) - (whole(number) < 0)),
    "sum": numbers.total,
    "timecmp": text_function(times.timecmp),
    "tonumber": _optional(to_number),
}
LISTS: dict[str, Callable[..., Plain]] = {
    "cidrsubnets": networks.cidrsubnets,
    "csvdecode": text_function(encodings.from_csv),
    "formatlist": formats.format_list,
    "matchkeys": lists.matchkeys,
    "range": numbers.numbers_between,
    "regexall": text_function(patterns.all_matches),
    "sort": lists.sorted_texts,
    "split": text_function(texts.split),
}
VALUES: dict[str, Callable[..., Plain]] = {
    "jsondecode": encodings.from_json,
    "regex": text_function(patterns.first_match),
    "transpose": lists.transpose,
}
COMPUTED = {**TEXTS, **BOOLS, **NUMBERS, **LISTS, **VALUES}
