"""Values that a validation takes and refuses, worked out from its condition: what the generated tests give.

Known forms, over ``var.<input>`` or one member of it: ``contains([...], x)``, bounds (``x >= 1 && x <= 9``), ``can(regex("...", x))``,
``startswith(x, "...")``, ``endswith(x, "...")``, ``can(jsondecode(x))``, ``length(x) >= 1`` of texts and lists, and
``alltrue([for one in x : contains([...], one.member)])``, also over ``values(x)``.
For all others the facts of the type say ``accepts`` and ``rejects`` beside the condition.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from fac_core.hcl.write import Expression, line, quote
from fac_core.json_text import parsed

if TYPE_CHECKING:
    from fac_gen.blueprint.module_blueprint import Input
    from fac_gen.parts import Validation

_LIST = r"contains\(\[(?P<options>[^\]]*)\], (?:coalesce\()?"
_NUMBER = r"-?\d+(?:\.\d+)?"
_TEXT = r'"(?:[^"\\]|\\.)*"'
# Stands for ``var.<input>`` while a condition is read, so that the patterns are the same for all inputs and compiled once.
_INPUT = "_input_"
_MEMBER = rf"{_INPUT}(?:\.(?P<member>[a-z_0-9]+))?\b(?!\.)"
_VARIABLE = re.compile(r"\bvar\.([A-Za-z_0-9]+)")
_NEGATION = re.compile(r"!(?!=)")
# Classes that RE2 reads in another way than Python does, or may one day.
_OTHER_MEANING = re.compile(r"\[\[|\[:|--|&&|\|\||~~")
_LONGEST_RANGE, _THOUSAND = 1024, 1000
_STRANGERS = ("?", "not allowed: !", "", "x", "X" * 300)


class Pair(NamedTuple):
    """HCL values: one that holds, or nothing when none is known, and some that do not."""

    accepts: str
    rejects: tuple[str, ...]


def with_case(one: Input, rule: Validation) -> Validation:
    """Add to a validation the values that it takes and refuses, as far as they are not given."""
    found = None if rule.rejects else _pair(one, rule.condition)
    return replace(rule, accepts=rule.accepts or found.accepts, rejects=found.rejects) if found else rule


def _pair(one: Input, condition: str) -> Pair | None:
    condition = _VARIABLE.sub(lambda found: _INPUT if found[1] == one.name else found[0], condition)
    plain = (_of_each, _options, _bounds, _expression, _start, _end, _json, _length, _letters)
    known = (_none_of, _other_start, _expression, _letters) if _NEGATION.search(condition) else plain
    for find in known:
        pair = find(one, condition)
        if pair:
            return pair
    return None


def _placed(one: Input, member: str | None, value: str) -> str:
    """Return a value of the whole input in which the member is that value; nothing when the input's sample is no object."""
    if not member or not value:
        return value
    return f"merge({one.sample}, {line({member: Expression(value)})})" if one.sample.startswith("{") else ""


def _made(one: Input, member: str | None, accepts: str, *rejects: str) -> Pair | None:
    refused = tuple(found for found in (_placed(one, member, value) for value in rejects) if found)
    return Pair(_placed(one, member, accepts), refused) if refused else None


def _options(one: Input, condition: str) -> Pair | None:
    found = re.search(_LIST + _MEMBER, condition)
    options = found["options"].split(", ") if found else []
    if not found or not options[0]:
        return None
    return _made(one, found["member"], options[0], quote("no-such-value") if options[0].startswith('"') else "-7")


def _none_of(one: Input, condition: str) -> Pair | None:
    found = re.fullmatch(rf"(?:try\()?!{_LIST}{_MEMBER}\)(?:, true\))?", condition)
    return _made(one, found["member"], "", found["options"].split(", ")[0]) if found else None


def _of_each(one: Input, condition: str) -> Pair | None:
    found = re.search(rf"for each in (?P<map>values\()?(?:coalesce\()?{_INPUT}\b(?!\.)", condition.replace("for one in", "for each in"))
    listed = re.search(_LIST + r"(?:one|value)(?:\.(?P<member>[a-z_0-9]+))?\b(?!\.)", condition)
    if not found or not listed or not listed["options"].startswith('"'):
        return None
    first, wrong = listed["options"].split(", ")[0], quote("no-such-value")
    if not listed["member"]:
        return Pair(f"[{first}]", (f"[{wrong}]",))
    opening, key, end = ("{ ", "key => ", " }") if found["map"] else ("[", "", "]")
    if not one.sample.startswith(opening.strip()):
        return None
    names = "key, one" if key else "one"
    taken, refused = (
        f"{opening}for {names} in {one.sample} : {key}merge(one, {line({listed['member']: Expression(value)})}){end}"
        for value in (first, wrong)
    )
    return Pair(taken, (refused,))


def _bounds(one: Input, condition: str) -> Pair | None:
    number = condition.replace(f"tonumber({_INPUT})", _INPUT)
    low = re.search(rf"{_MEMBER} (?P<sign>>=?) (?P<bound>{_NUMBER})(?![\w.])", number)
    high = re.search(rf"{_MEMBER} (?P<sign><=?) (?P<bound>{_NUMBER})(?![\w.])", number)
    found = low or high
    if not found:
        return None
    least, most = (_within(side) for side in (low, high))
    wrong = [f"{least - 1}"] if least is not None else []
    wrong += [f"{most + 1}"] if most is not None else []
    return _made(one, found["member"], f"{least if least is not None else most}", *wrong)


def _within(side: re.Match[str] | None) -> Decimal | None:
    """Return the bound itself, or the next whole number inside of it."""
    if side is None:
        return None
    step = {">=": 0, ">": 1, "<=": 0, "<": -1}[side["sign"]]
    return Decimal(side["bound"]) + step


def _expression(one: Input, condition: str) -> Pair | None:
    found = re.search(rf"(?<!!)can\(regex\((?P<text>{_TEXT}), (?:coalesce\()?{_MEMBER}", condition)
    if not found or _OTHER_MEANING.search(found["text"]):
        return None
    try:
        shape = re.compile(parsed(found["text"]))
    except (ValueError, re.error):  # RE2 writes some classes in another way
        return None
    refused = next((text for text in _STRANGERS if not shape.search(text)), None)
    if refused is None:
        return None
    fits = not found["member"] and one.sample.startswith('"') and shape.search(one.sample.strip('"')) is not None
    return _made(one, found["member"], one.sample if fits else "", quote(refused))


def _start(one: Input, condition: str) -> Pair | None:
    found = re.search(rf"startswith\({_MEMBER}, (?P<text>{_TEXT})\)", condition)
    if not found:
        return None
    text = parsed(found["text"])
    return _made(one, found["member"], quote(f"{text}x"), quote(f"~{text}"))


def _other_start(one: Input, condition: str) -> Pair | None:
    found = re.fullmatch(rf"!startswith\({_MEMBER}, (?P<text>{_TEXT})\)", condition)
    return _made(one, found["member"], "", quote(f"{parsed(found['text'])}x")) if found else None


def _end(one: Input, condition: str) -> Pair | None:
    found = re.search(rf"endswith\({_MEMBER}, (?P<text>{_TEXT})\)", condition)
    if not found:
        return None
    text = parsed(found["text"])
    return _made(one, found["member"], quote(f"x{text}"), quote(f"{text}~"))


def _json(one: Input, condition: str) -> Pair | None:
    found = re.search(rf"can\(jsondecode\((?:coalesce\()?{_MEMBER}(?:, {_TEXT}\))?\)\)(?!\.)", condition)
    return _made(one, found["member"], quote("{}"), quote("{")) if found else None


def _length(one: Input, condition: str) -> Pair | None:
    found = re.search(rf"^length\((?:coalesce\()?{_MEMBER}(?:, \[\]\))?\) (?P<sign>[<>=]=?) (?P<count>\d+)", condition)
    if not found or found["member"] or not one.sample.startswith("["):
        return None
    if found["sign"].startswith((">", "=")):
        return Pair(one.sample, ("[]",))
    most = int(found["count"]) - (found["sign"] == "<")
    return Pair("", (f"flatten([for _ in {_turns(most + 1)} : {one.sample}])",))


def _letters(one: Input, condition: str) -> Pair | None:
    """Know the length of a text, whatever else must hold too."""
    text = rf"length\({_INPUT}\)"
    found = re.match(rf"{text} >= 1 && {text} <= (?P<most>\d+)(?: &&|$)", condition)
    if not found or not one.sample.startswith('"') or "||" in condition:
        return None
    return Pair(one.sample, (quote(""), f'join("", [for _ in {_turns(int(found["most"]) + 1)} : "x"])'))


def _turns(count: int) -> str:
    """Return a list of that many items, or of more: Terraform's ``range`` makes 1,024 at most (1.11 and 1.15, 2026-11)."""
    return f"range({count})" if count <= _LONGEST_RANGE else f"setproduct(range({-(-count // _THOUSAND)}), range({_THOUSAND}))"
