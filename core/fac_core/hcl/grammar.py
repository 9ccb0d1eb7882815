"""The tree-sitter grammar of HCL: from bytes to a tree, and the kinds of its nodes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import tree_sitter_hcl
from tree_sitter import Language, Parser

if TYPE_CHECKING:
    from tree_sitter import Node, Tree

LANGUAGE: Final = Language(tree_sitter_hcl.language())
_PARSER = Parser(LANGUAGE)
_ODD = re.compile(
    rb"[\x00\x0b\x0c]|\r(?!\n)|\xc2[\x85\xa0]|\xe1\x9a\x80|\xe2\x80[\x80-\x8a\xa8\xa9\xaf]|\xe2\x81\x9f|\xe3\x80\x80|\xef\xbb\xbf"
    rb"|\${3,}\{|%{3,}\{"
)
_RARE = (b"\0", b"\x0b", b"\x0c", b"\r", b"$$$", b"%%%")
_MARKER = re.compile(rb"<<-?([A-Za-z_][\w-]*)\r?\n")
_FOREIGN_MARKER = re.compile(rb"<<-?(?=[\w-]*[\x80-\xff])([\w\x80-\xff-]+)\r?\n")
_EXPONENT = re.compile(rb"(?<!\w)[0-9]+[eE][+-]?[0-9]+")
_KEYWORD_CALL = re.compile(rb"(?<![\w.-])(?:true|false|null)(?=[ \t]*\()")
_SCOPE = re.compile(rb"(?<=\w)[ \t]*::[ \t]*(?=\w)")
_SPLAT = re.compile(rb"\.[ \t]+\*|\[[ \t]*\*[ \t]*\]")
_COMMENT_TEXT = re.compile(rb"/\*(?s:.*?)\*/|(?:#|//)[^\n]*")
_LONGEST_LOGGED = 50_000
_PLACE = re.compile(r"(?:row|col):(\d+)")
_COMMENT_BEGIN = re.compile(rb"(?=#|//|/\*)")


def _kind(name: str) -> int:
    named = name[0].isalpha() and name not in {"for", "in"}
    kind = LANGUAGE.id_for_node_kind(name, named)
    if kind is None:
        raise LookupError(name)
    return kind


ATTRIBUTE: Final = _kind("attribute")
BINARY: Final = _kind("binary_operation")
BLOCK: Final = _kind("block")
BLOCK_START: Final = _kind("block_start")
BODY: Final = _kind("body")
CALL: Final = _kind("function_call")
CLOSING_PARENTHESIS: Final = _kind(")")
COLLECTION: Final = _kind("collection_value")
COMMA: Final = _kind(",")
COMMENT: Final = _kind("comment")
CONDITIONAL: Final = _kind("conditional")
ELLIPSIS: Final = _kind("ellipsis")
EXPRESSION: Final = _kind("expression")
FOR: Final = _kind("for_expr")
FOR_CONDITION: Final = _kind("for_cond")
FULL_SPLAT: Final = _kind("full_splat")
GET_ATTR: Final = _kind("get_attr")
IDENTIFIER: Final = _kind("identifier")
LEGACY_INDEX: Final = _kind("legacy_index")
LITERAL: Final = _kind("literal_value")
NUMBER: Final = _kind("numeric_lit")
OBJECT: Final = _kind("object")
OBJECT_ITEM: Final = _kind("object_elem")
OPERATION: Final = _kind("operation")
PARENTHESIS: Final = _kind("(")
QUOTED_TEMPLATE: Final = _kind("quoted_template")
SPLAT: Final = _kind("splat")
STRING: Final = _kind("string_lit")
STRIP_MARKER: Final = _kind("strip_marker")
TEMPLATE: Final = _kind("template_expr")
TEMPLATE_DIRECTIVE: Final = _kind("template_directive")
TEMPLATE_INTERPOLATION: Final = _kind("template_interpolation")
UNARY: Final = _kind("unary_operation")
VARIABLE: Final = _kind("variable_expr")
DIRECTIVES: Final = frozenset(
    map(_kind, ("template_for_start", "template_for_end", "template_if_intro", "template_else_intro", "template_if_end"))
)
WORDS: Final = frozenset(map(_kind, ("for", "in")))
OPERATORS: Final = frozenset(map(_kind, ("?", ":", "-", "!", "*", "/", "%", "+", ">", ">=", "<", "<=", "==", "!=", "&&", "||")))


def tree_of(text: bytes) -> Tree:
    """Parse a text without NUL bytes, all of it UTF-8."""
    return _PARSER.parse(text)


def comments_of(root: Node) -> list[Node]:
    """Return every comment of a tree, in order.

    It is looked up where one may begin: a query takes a time that grows with the square of what stands side by side.
    """
    begins = (root.start_byte + found.start() for found in _COMMENT_BEGIN.finditer(root.text or b""))
    nodes = ((at, root.descendant_for_byte_range(at, at + 1)) for at in begins)
    return [node for at, node in nodes if node is not None and node.kind_id == COMMENT and node.start_byte == at]


def relaxed_root(text: bytes) -> Node:
    """Parse a text that is HCL, and perhaps more than the grammar has."""
    root = tree_of(text).root_node
    return tree_of(relaxed(text)).root_node if root.has_error else root


def children(node: Node) -> list[Node]:
    """Return the children of a node without comments."""
    return [child for child in node.children if child.kind_id != COMMENT]


def value_of(root: Node) -> Node:
    """Return the value of the one argument of a tree without errors."""
    argument = root.child(0).child(0)
    return next(node for node in argument.children if node.kind_id == EXPRESSION)


def heredoc_of(expression: Node) -> Node:
    """Return the heredoc that is an expression, without the nodes around it."""
    return expression.child(0).child(0)


def separates_items(root: Node, at: int) -> bool:
    """Whether a comma stands between two items of an object."""
    comma = root.descendant_for_byte_range(at, at + 1)
    return bool(comma and comma.kind_id == COMMA and comma.parent and comma.parent.kind_id == OBJECT)


def first_error(text: bytes, root: Node) -> int:
    """Return the offset of the first token that the parser had no use for; errors in its tree may begin before.

    Only its log says so, and to write it takes long: it is asked about what stands around the first error of the tree.
    """
    start, end = _first_unsound(root)
    limit = text.find(b"\n}", end) + len(b"\n}")
    for stop in (limit, len(text)):
        if end <= stop <= start + _LONGEST_LOGGED:
            found = _logged_error(b" " * start + text[start:stop])
            if found >= 0 and (stop == len(text) or found < len(text[:stop].rstrip())):
                return found
    return _first_marked(root)


def _first_marked(root: Node) -> int:
    """Return where the first error of a tree begins."""
    node = root
    while inner := next((child for child in node.children if child.has_error or child.is_missing), None):
        node = inner
    return node.start_byte


def _first_unsound(root: Node) -> tuple[int, int]:
    """Return where the last item without error begins at the top level, and where the item with the first error ends."""
    nodes = children(root)
    if nodes and nodes[0].kind_id == BODY:
        nodes = [*children(nodes[0]), *nodes[1:]]
    start = 0
    for node in nodes:
        if node.kind_id not in {ATTRIBUTE, BLOCK} or node.has_error:
            return start, node.end_byte
        start = node.start_byte
    return start, root.end_byte


def _logged_error(text: bytes) -> int:
    found: list[str] = []
    place = ""

    def log(_: object, message: str) -> None:
        nonlocal place
        if message.startswith("process "):
            place = message
        elif message.startswith("detect_error"):
            found.append(place)

    parser = Parser(LANGUAGE)
    parser.logger = log
    parser.parse(text)
    if not found:
        return -1
    row, column = map(int, _PLACE.findall(found[0]))
    start = 0
    for _ in range(row):
        start = text.index(b"\n", start) + 1
    return start + column


def without_comments(text: bytes) -> bytes:
    """Return a text of the same length with blanks for its comments; it holds no strings, in which there are none."""
    return _COMMENT_TEXT.sub(lambda found: b" " * len(found[0]), text)


def sound(source: bytes) -> bytes:
    """Return a text of the same length in which the grammar finds no blank space and no template where HCL has none."""
    text = source if source.isascii() and not any(mark in source for mark in _RARE) else _ODD.sub(_sound, source)
    for marker in set(_MARKER.findall(text)) if b"<<" in text else ():
        if any(marker + follower in text for follower in (b"$", b"%", b" ", b"\t")):
            text = re.sub(rb"(?m)^([ \t]*)[^ \t](?<=%b)(%b[ \t]*[$%%])" % (marker[:1], marker[1:]), rb"\1_\2", text)
    return text


def _sound(match: re.Match[bytes]) -> bytes:
    odd = match[0]
    return b"_" * (len(odd) - 3) + odd[-3:] if odd.endswith(b"{") else b"\1" * len(odd)


def relaxed(text: bytes) -> bytes:
    """Return a text of the same length in which valid HCL that the grammar does not know is written as the grammar has it."""
    text = _EXPONENT.sub(lambda found: b"1" * len(found[0]), text)
    text = _KEYWORD_CALL.sub(lambda found: b"f" * len(found[0]), text)
    text = _SCOPE.sub(lambda found: found[0].replace(b" ", b"_").replace(b"\t", b"_"), text)
    text = _SPLAT.sub(lambda found: b"".join(found[0].split()).rjust(len(found[0])), text)
    for marker in set(_FOREIGN_MARKER.findall(text)):
        text = re.sub(
            rb"(?m)(<<-?|^[ \t]*)%b(?=[ \t]*\r?$)" % re.escape(marker),
            lambda found: found[1] + b"H" * (len(found[0]) - len(found[1])),
            text,
        )
    return text


def indent(text: bytes, at: int) -> int:
    """Return how deep the line of an offset is indented."""
    line = text[text.rfind(b"\n", 0, at) + 1 : at + 1]
    return len(line) - len(line.lstrip(b" \t"))
