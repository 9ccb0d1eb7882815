"""What may be typed in a policy: its keys, the values that they take, and the names of rules."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from lsprotocol import types

from fac_core.policy import FILE_NAME
from fac_lint.lsp.policy_places import names_a_rule, schema_at, typed
from fac_lint.lsp.policy_texts import allowed, choices_of, rules

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from fac_lint.lsp.policy_places import Found
    from fac_lint.lsp.server import Server


def register(server: Server) -> None:
    """Tell the server."""

    @server.feature(types.TEXT_DOCUMENT_COMPLETION, types.CompletionOptions(trigger_characters=[" ", "-", "["]))
    async def complete(params: types.CompletionParams) -> types.CompletionList | None:
        buffer = server.session.buffers.get(params.text_document.uri)
        if buffer is None or buffer.path.name != FILE_NAME:
            return None
        place = params.position.line, params.position.character
        here = typed(buffer.text.text, buffer.text.index(place))
        if here is None:
            return None
        found, begun = here
        known = await asyncio.to_thread(rules) if _wants_rule(found) else {}
        column = place[1] - len(begun)  # what is begun is plain ASCII, or taken for nothing
        where = types.Range(types.Position(place[0], column), params.position)
        return types.CompletionList(is_incomplete=False, items=list(_items(found, known, where if begun.isascii() else None)))


def _wants_rule(found: Found) -> bool:
    return names_a_rule((*found.steps, "*") if found.is_key else found.steps, is_key=found.is_key)


def _items(found: Found, rule_names: Mapping[str, str], where: types.Range | None) -> Iterator[types.CompletionItem]:
    known = schema_at(found.steps)
    if rule_names:
        tail = ": " if found.is_key else ""
        for name, title in rule_names.items():
            if name not in found.beside:
                yield _item(name, f"{name}{tail}", where, detail=title)
    elif found.is_key:
        for key, inner in known.get("properties", {}).items():
            if key not in found.beside:
                said = " ".join(filter(None, (inner.get("description", ""), allowed(inner))))
                text = f"{key}:" if inner.get("type") == "object" else f"{key}: "
                yield _item(key, text, where, detail=inner.get("type", ""), documentation=said)
    else:
        yield from (_item(choice, choice, where) for choice in choices_of(known))


def _item(label: str, text: str, where: types.Range | None, *, detail: str = "", documentation: str = "") -> types.CompletionItem:
    edit = types.TextEdit(where, text) if where is not None else None
    kind = types.CompletionItemKind.Property if text.rstrip().endswith(":") else types.CompletionItemKind.Value
    said = types.MarkupContent(types.MarkupKind.Markdown, documentation) if documentation else None
    return types.CompletionItem(label, kind=kind, detail=detail or None, documentation=said, insert_text=text, text_edit=edit)
