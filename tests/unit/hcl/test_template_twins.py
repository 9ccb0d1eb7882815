"""A heredoc and a string in JSON that hold the same text are the same template, markers and heredocs within included."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from fac_core.hcl import parse

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.unit

TEXTS = st.sampled_from(["a", " ", "  ", "\n", "\n\n", "\t", "$", "%", "$$", "$${", "%%{", "~", '"', "{", "}", "\\", "\\n", "#", "\u2028"])
MARKER = st.sampled_from(["", "~"])
VALUES = st.sampled_from(["a", "1", 'b["c"]', '"x ${a ~}\ty"', "f(<<-E\n  x\n    y\n  E\n)"])


def _nested(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Return what a template holds within marks: values, heredocs of the same kind, and directives around it."""
    values = st.one_of(VALUES, inner.map("<<E\n{}\nE\n".format))
    return st.one_of(
        st.builds("${{{} {} {}}}".format, MARKER, values, MARKER),
        st.builds("%{{{0} if a {1}}}{2}%{{{1} endif {0}}}".format, MARKER, MARKER, inner),
        st.lists(st.one_of(TEXTS, inner), max_size=4).map("".join),
    )


TEMPLATES = st.recursive(TEXTS, _nested, max_leaves=6)


@settings(max_examples=40)
@example("${a ~}\n\n b")
@example("a\n \n${~ a}")
@example("%{~ if a }\n\n${~ <<E\n${a ~}\n\nE\n ~}%{ endif }")
@given(TEMPLATES)
def test_a_heredoc_and_a_string_say_the_same(shape: Callable[[object], Any], text: str) -> None:
    native = parse(f"locals {{\n  x = <<TEXT\n{text}\nTEXT\n}}\n".encode(), "main.tf")
    twin = parse(json.dumps({"locals": {"x": f"{text}\n"}}).encode(), "main.tf.json")
    assert bool(native.errors) == bool(twin.errors)
    if not native.errors:
        assert shape(native.body.blocks[0].body.attributes[0].expression) == shape(twin.body.blocks[0].body.attributes[0].expression)
