"""What is said of a file, in the protocol's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lsprotocol import types

from fac_lint.run import rulebook
from fac_lint.run.explain import web_page

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from fac_lint.lsp.messages import Beside, Extent, Said
    from fac_lint.lsp.settings import Settings

SOURCE = "fac-lint"
_SEVERITIES = {
    "error": types.DiagnosticSeverity.Error,
    "warning": types.DiagnosticSeverity.Warning,
    "info": types.DiagnosticSeverity.Information,
    "information": types.DiagnosticSeverity.Information,
    "hint": types.DiagnosticSeverity.Hint,
}
_RANKS = ("info", "warning", "error")
_TAGS = {"outdated": types.DiagnosticTag.Deprecated, "unnecessary": types.DiagnosticTag.Unnecessary}


def diagnostics(
    said: Iterable[Said], settings: Settings, address: Callable[[str], str], *, beside: bool = True
) -> Iterator[types.Diagnostic]:
    """Yield what an editor shows; ``address`` says how it writes that of another file, ``beside`` whether it shows further places."""
    for one in said:
        level = shown_as(one, settings)
        if level is not None:
            yield types.Diagnostic(
                extent(one.extent),
                f"{one.message}\n{one.next_step}" if one.next_step else one.message,
                severity=level,
                code=one.rule or None,
                code_description=types.CodeDescription(web_page(one.rule)) if is_known(one.rule) else None,
                source=SOURCE,
                tags=[_TAGS[one.tag]] if one.tag else None,
                related_information=[_related(place, address) for place in one.beside] if beside and one.beside else None,
                data={"verdict": one.verdict, "severity": one.severity, "address": one.address},
            )


def shown_as(said: Said, settings: Settings) -> types.DiagnosticSeverity | None:
    """Return how something is shown; None for what the user does not want to see."""
    if said.verdict in {"unknown", "delegated"}:
        return _SEVERITIES.get(settings.unknown if said.verdict == "unknown" else settings.delegated)
    return _SEVERITIES[said.severity] if _RANKS.index(said.severity) >= _RANKS.index(settings.severity) else None


def is_known(rule: str) -> bool:
    """Whether a rule is one of ours, with a page of its own."""
    return bool(rule) and rule in rulebook.UNITS.names()


def extent(where: Extent) -> types.Range:
    """Return a range."""
    return types.Range(types.Position(*where.start), types.Position(*where.end))


def _related(place: Beside, address: Callable[[str], str]) -> types.DiagnosticRelatedInformation:
    return types.DiagnosticRelatedInformation(types.Location(address(place.file), extent(place.extent)), place.message)
