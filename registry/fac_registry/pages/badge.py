"""A badge for readmes: what the linter said of a module's newest version, as an image or as shields.io takes it."""

from __future__ import annotations

from markupsafe import Markup, escape

from fac_registry.modules.verdict import LintState, Verdict

LABEL = "cost policy"
COLOURS = {
    LintState.COMPLIANT: "#0f766e",
    LintState.SUPPRESSED: "#92400e",
    LintState.UNKNOWN: "#57606a",
    LintState.UNREAD: "#92400e",
    LintState.VIOLATED: "#b42318",
    LintState.UNCHECKED: "#57606a",
}
# Of Verdana's letters at 11 pixels, a little too wide for most: nothing is clipped where another font stands in.
LETTER, PADDING, HEIGHT = 7, 12, 20


def shields(verdict: Verdict) -> dict[str, object]:
    """Return what shields.io's endpoint badge reads (its documentation, 2026-11)."""
    return {"schemaVersion": 1, "label": LABEL, "message": verdict.words, "color": COLOURS[verdict.state].removeprefix("#")}


def svg(verdict: Verdict) -> str:
    """Return the badge as an image."""
    left, right = (len(text) * LETTER + PADDING for text in (LABEL, verdict.words))
    said = escape(f"{LABEL}: {verdict.words}")
    return str(
        Markup(
            '<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" role="img" aria-label="{said}">'
            "<title>{said}</title>"
            '<clipPath id="r"><rect width="{width}" height="{height}" rx="4"/></clipPath><g clip-path="url(#r)">'
            '<rect width="{left}" height="{height}" fill="#24292f"/>'
            '<rect x="{left}" width="{right}" height="{height}" fill="{colour}"/></g>'
            '<g fill="#fff" text-anchor="middle" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">'
            '<text x="{first}" y="14">{label}</text><text x="{second}" y="14">{words}</text></g></svg>'
        ).format(
            width=left + right,
            height=HEIGHT,
            left=left,
            right=right,
            colour=COLOURS[verdict.state],
            said=said,
            label=LABEL,
            words=verdict.words,
            first=left // 2,
            second=left + right // 2,
        )
    )
