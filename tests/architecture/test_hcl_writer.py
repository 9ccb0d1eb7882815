"""`fac_core.hcl.write` is the one writer of HCL: nobody else quotes or escapes a text, or lays out a list, an object or labels."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.unit

ROOT = Path(__file__).parents[2]
PACKAGES = ("core/fac_core", "cost/fac_cost", "generator/fac_gen", "linter/fac_lint", "registry/fac_registry")
WRITER = "core/fac_core/hcl/write.py"
GENERATOR = ROOT / "generator/fac_gen"
TEMPLATES = GENERATOR / "templates"
READERS = {
    "core/fac_core/hcl/expression/escapes.py": "takes escapes away",
    "core/fac_core/hcl/messages.py": "tells how a ${ is written that is none",
    "core/fac_core/hcl/format.py": "finds where a template begins, and changes no text",
    "linter/fac_lint/rules/budget_filter_format.py": "its documentation shows HCL",
    "linter/fac_lint/views/budget_filters/_texts.py": "tells of a template that is escaped",
}
"""Files that name the escapes of templates without writing HCL."""
OTHER_LANGUAGES = {
    "core/fac_core/hcl/json_strings.py": ['"', '"'],
    "core/fac_core/schema_provider/readonly.py": ["Can't configure a value for \"", '": ', "."],
    "cost/fac_cost/planning/roots.py": ['"', '"'],
    "generator/fac_gen/adopt/adoption.py": ["check blocks need Terraform ", ': say required_version = ">= ', '"'],
    "generator/fac_gen/adopt/edits.py": ['"', '": "${', '}"'],
    "generator/fac_gen/clouds/google.py": ['resource.type = "', '"', ' AND metric.type = "', '"'],
    "core/fac_core/functions/formats.py": ['"', '"'],
    "linter/fac_lint/graph/facts.py": ['"', '"'],
    "linter/fac_lint/graph/formats/_words.py": [' = "', '"'],
    "linter/fac_lint/lsp/rewriting.py": ["# fac:ignore ", " ", '"'],
    "registry/fac_registry/cached_response.py": ['W/"', '"'],
    "registry/fac_registry/modules/archives.py": ['"', '"'],
    "registry/fac_registry/settings_file.py": ['"', '"', "Write for example ", ' = "/etc/fac-registry/', '".'],
}
"""Texts with a value between quotes that are no HCL: messages, JSON, ETags, TOML, Google's filters (which `template` is given)."""
MARKUP = re.compile(r'^</?[a-z]|="$')
PYTHON = "generator/fac_gen/cdktf"
"""Writes Python."""
PLAIN = re.compile(
    r"m\.tags_word(\[:-1\])?|loop\.index|\"_\" ~ loop\.index if loop\.length > 1|kind|one\.name|one\.limit\.rule|names\.longest"
    r'|.* \| text|.* \| in_words\("day"\)|".*" if .*'
)
"""What templates put between quotes: identifiers, numbers and words of ours; all else goes through ``text``."""
ESCAPES = re.compile(r"\$\$\{|%%\{")
HEREDOC = re.compile(r"<<[-~]?[A-Z_]+\n")
STATEMENT = re.compile(r"\{%.*?%\}|\{#.*?#\}", re.DOTALL)
VALUE = re.compile(r"\{\{-?\s*(.*?)\s*-?\}\}", re.DOTALL)
TOKEN = re.compile(r'\\.|(?<!\$)\$\{|[{}"\0]')
OBJECT = re.compile(r"(?<![\w\0)$%] )(?<![$%])\{ (?!for )(?:[^={}]*\0|[\w\0\"()]+ = [^{}]*\0)")
"""An object on one line in which something is a value of ours; what stands behind a word and a blank is a block."""
BLOCK = re.compile(r"(?:^|[\s\0])[\w\0]+(?: [\0\"\w]+)* \{\n")
"""A block's kind, its labels and the brace, at the end of a line."""
WHOLE_BLOCKS = {
    "core/fac_core/schema_provider/mirror.py": "writes a CLI configuration",
    "linter/fac_lint/rules/multipart_uploads_never_aborted.py": "reads like the HCL that it puts in",
}
JOINED = re.compile(r"\[\{\{[^}]*\bjoin\b")


@cache
def sources() -> dict[str, str]:
    files = {path.relative_to(ROOT).as_posix(): path for package in PACKAGES for path in (ROOT / package).rglob("*.py")}
    return {name: path.read_text() for name, path in sorted(files.items()) if name != WRITER}


@cache
def nodes(source: str) -> tuple[ast.AST, ...]:
    """Return what the questions below are about; parsed once."""
    return tuple(node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Constant | ast.JoinedStr | ast.BinOp))


def texts(source: str) -> Iterator[str]:
    yield from (node.value for node in nodes(source) if isinstance(node, ast.Constant) and isinstance(node.value, str))


def joined_texts(source: str) -> Iterator[tuple[int, list[str | ast.expr]]]:
    """Yield the line and the parts of every f-string: its texts, and what its values are."""
    for node in nodes(source):
        if isinstance(node, ast.JoinedStr):
            yield node.lineno, [str(one.value) if isinstance(one, ast.Constant) else one for one in node.values]


def between_quotes(source: str) -> Iterator[list[str]]:
    """Yield the texts of the f-strings in which a value stands between quotes of theirs, HTML, XML and PromQL left out."""
    for _, parts in joined_texts(source):
        before = ""
        for part in parts:
            if isinstance(part, str):
                before += re.sub(r"\\.", "", part)
            elif before.count('"') % 2 and not MARKUP.search(before):
                yield [one for one in parts if isinstance(one, str)]
                break


def lists(source: str) -> Iterator[int]:
    """Yield the lines at which f-strings join a list."""
    for line, parts in joined_texts(source):
        for before, value, after in zip(parts, parts[1:], parts[2:], strict=False):
            match before, value, after:
                case str(left), ast.expr(), str(right) if left.endswith("[") and right.startswith("]") and "join" in ast.dump(value):
                    yield line


def objects(source: str) -> Iterator[int]:
    """Yield the lines at which f-strings write an object with a value, or a text opens one for what is joined to it."""
    for line, parts in joined_texts(source):
        if OBJECT.search("".join(one if isinstance(one, str) else "\0" for one in parts)):
            yield line
    for node in nodes(source):
        match node:
            case ast.BinOp(left=ast.Constant(value="{ " | "{\n")):
                yield node.lineno


def blocks(source: str) -> Iterator[int]:
    """Yield the lines at which f-strings write a block's head and brace."""
    for line, parts in joined_texts(source):
        if BLOCK.search("".join(one if isinstance(one, str) else "\0" for one in parts)):
            yield line


def quoted_in_template(text: str) -> Iterator[str]:
    """Yield the values that stand between quotes of the template's own, those inside of ``${}`` left out."""
    for line in STATEMENT.sub("", text).splitlines():
        values, within, around = iter(VALUE.findall(line)), False, list[bool]()
        for token in TOKEN.findall(VALUE.sub("\0", line)):
            if token == "\0":
                value = next(values)
                if within:
                    yield value
            elif token == '"':
                within = not within
            elif token in {"${", "{"} and within == (token == "${"):
                around.append(within)
                within = False
            elif token == "}" and not within and around:
                within = around.pop()


def templates() -> dict[str, str]:
    found = sorted(path for path in TEMPLATES.rglob("*.j2") if path.name.endswith((".tf.j2", ".hcl.j2")))
    return {path.relative_to(TEMPLATES).as_posix(): path.read_text() for path in found}


def test_nobody_else_escapes_or_writes_a_heredoc() -> None:
    found = {name for name, source in sources().items() if any(ESCAPES.search(one) or HEREDOC.search(one) for one in texts(source))}
    assert found == READERS.keys()


def test_nobody_else_puts_a_value_between_quotes() -> None:
    found: dict[str, list[str]] = {}
    for name, source in sources().items():
        if not name.startswith(PYTHON):
            for told in between_quotes(source):
                found.setdefault(name, []).extend(told)
    assert found == OTHER_LANGUAGES


def test_nobody_else_joins_a_list() -> None:
    found = [f"{name}:{line}" for name, source in sources().items() for line in lists(source)]
    assert [one for one in found if not one.startswith("core/fac_core/schema/codec.py:")] == [], "the codec writes JSON"


def test_nobody_else_writes_an_object() -> None:
    assert [f"{name}:{line}" for name, source in sources().items() for line in objects(source)] == []


def test_nobody_else_writes_a_block() -> None:
    assert {name for name, source in sources().items() if any(blocks(source))} == WHOLE_BLOCKS.keys()


def test_templates_put_nothing_between_quotes_that_is_not_quoted() -> None:
    assert [(name, value) for name, text in templates().items() for value in quoted_in_template(text) if not PLAIN.fullmatch(value)] == []


def test_templates_join_no_list() -> None:
    assert [(name, line) for name, text in templates().items() for line in text.splitlines() if JOINED.search(line)] == []


def test_what_is_forbidden_is_seen() -> None:
    assert len(list(between_quotes("a = f'name = \"{b}\"'\nc = f'name = {b}'\nd = f'\"x-{b}-${{c}}\"'"))) == 2
    assert list(lists('a = f"[{\', \'.join(b)}]"\nb = f"[{b}]"')) == [1]
    assert list(objects('a = f"{{ b = {c} }}"\nd = f"{{ {e} }}"\nf = "{ " + g\nh = f"{{ for i in {j} : i }}"\nk = f"${{ {l} }}"')) == [
        1,
        2,
        3,
    ]
    assert list(blocks('a = f"{b} {{\\n{c}\\n}}"\nd = f"content {{\\n{c}}}"\ne = f"f = {{\\n{c}}}"')) == [1, 2]
    assert list(quoted_in_template('a = "{{ m.name }}"\nb = {{ m.name | quote }}\nc = "x${ {{- m.name -}} }-{{ two }}"')) == [
        "m.name",
        "two",
    ]
    assert JOINED.search('a = [{{ b | join(", ") }}]')
    assert HEREDOC.search("<<-EOT\n")
