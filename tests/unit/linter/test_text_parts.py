"""What is known of a text that is not known as a whole is true of every text that it may be."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from fac_lint.evaluation.library import Library
from fac_lint.evaluation.text_parts import GAP

if TYPE_CHECKING:
    from pathlib import Path

    from fac_lint.evaluation.text_parts import Parts

pytestmark = pytest.mark.unit

LOCALS = 'variable "x" {\n  type = string\n}\n\nlocals {\n  known = "k"\n  made  = format("a%sb", var.x)\n  ring  = local.ring\n}\n'
KNOWN = {
    '"a-${var.x}-b"': (("a-", None, "-b"),),
    '"a-${local.known}-${var.x}"': (("a-k-", None),),
    '"${var.x}"': (GAP,),
    '"${local.made}!"': (("a", None, "b!"),),
    "local.made": (("a", None, "b"),),
    "local.ring": (GAP,),
    '["a", "b${var.x}", local.made]': (("a",), ("b", None), ("a", None, "b")),
    '[for one in split(",", var.x) : "a${one}"]': (("a", None),),
    'formatlist("a%s", split(",", var.x))': (("a", None),),
    'formatlist(var.x, ["a"])': (GAP,),
    'format("100%% of %s", var.x)': (("100% of ", None),),
    'format("%03d-%s", 7, local.known)': (("007-k",),),
    'format("%5s|", var.x)': ((None, "|"),),
    'format("%s-%d", "a", var.x)': (("a-", None),),
    "format(var.x)": (GAP,),
    "formatdate(\"YYYY-MM-01'T'00:00:00'Z'\", timestamp())": ((None, "-", None, "-01T00:00:00Z"),),
    "formatdate(\"'o''clock'\", timestamp())": (("o'clock",),),
    'lower("A${var.x}")': (GAP,),
    'var.x == "a" ? "b" : "c"': (GAP,),
    'var.x == "a" ? null : ["b${var.x}"]': (("b", None),),
    'var.x == "a" ? "b-${var.x}" : null': (("b-", None),),
    "null": (),
    "[]": (),
    '"a"': (("a",),),
}

REFUSED = {
    *(('formatlist(var.x, ["a"])', given) for given in ("", "7", "42")),  # too many arguments; no verbs in format string
    ('format("%s-%d", "a", var.x)', ""),  # a number is required
}
"""What Terraform computes with no such input (`terraform console` 1.11.4, 2026-11-29): there is no text to know anything of."""


@pytest.mark.parametrize("expression", KNOWN)
def test_parts(expression: str, tmp_path: Path) -> None:
    assert parts(expression, tmp_path) == KNOWN[expression]


@pytest.mark.parametrize("expression", [one for one in KNOWN if "var.x" in one and "local.made" not in one])
def test_what_is_known_holds_for_every_input(expression: str, tmp_path: Path) -> None:
    known = parts(expression, tmp_path)
    for given in ("", "7", "42"):
        concrete = parts(expression.replace("var.x", f'"{given}"'), tmp_path / given)
        assert (concrete == (GAP,)) is ((expression, given) in REFUSED)
        for text in concrete if (expression, given) not in REFUSED else ():
            assert None not in text
            whole = "".join(part for part in text if part is not None)
            assert any(re.fullmatch("".join(".*" if part is None else re.escape(part) for part in one), whole) for one in known)


def parts(expression: str, folder: Path) -> tuple[Parts, ...]:
    folder.mkdir(exist_ok=True)
    body = LOCALS if "var.x" in expression or "local.made" in expression else LOCALS.replace("var.x", '"7"')
    text = f'{body}\nresource "aws_budgets_budget" "this" {{\n  name = {expression}\n}}\n'
    (folder / "main.tf").write_text(text, encoding="utf-8")
    summary = Library(folder).alone(folder)
    assert summary is not None
    return summary.resources[0].node.texts("name")
