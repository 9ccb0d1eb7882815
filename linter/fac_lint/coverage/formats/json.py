"""JSON for machines: shares and counts, by module and by owner, and each resource, as the published JSON Schema says."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from fac_lint.coverage.gate import percent
from fac_lint.coverage.shares import ASPECTS
from fac_lint.formats._texts import json_text

if TYPE_CHECKING:
    from fac_lint.coverage.formats._shape import (
        Aspect,
        CoverageShape,
        ExemptShape,
        GroupShape,
        OwnerShape,
        ResourceShape,
        SaidShape,
        ShareShape,
    )
    from fac_lint.coverage.shares import Group, Row, Share
    from fac_lint.coverage.tally import Coverage
    from fac_lint.formats import Style


def render(coverage: Coverage, style: Style) -> str:
    """Write it, whatever the style."""
    del style
    document: CoverageShape = {
        "version": 1,
        "asked": list(coverage.asked),
        "owner_tag": coverage.key,
        "total": _group(coverage.total),
        "modules": [{"module": one.name, **_group(one)} for one in coverage.modules],
        "owners": [_owner(one) for one in coverage.owners],
        "exempt": [_exempt(name, left_out) for name, left_out in coverage.exempt.items()],
        "resources": [_resource(row) for row in coverage.rows],
        "unread": [{"file": file, "why": why} for file, why in coverage.gaps],
        "summary": {"modules": coverage.modules_read, "files": coverage.files_read, "unread": len(coverage.gaps)},
    }
    return json_text(document)


def _group(group: Group) -> GroupShape:
    shares = {what: _share(group.shares[what]) for what in ASPECTS}
    return {"resources": group.resources, "tagged": shares["tagged"], "budgeted": shares["budgeted"], "alarmed": shares["alarmed"]}


def _owner(group: Group) -> OwnerShape:
    return {"owner": group.name or None, "owner_is": group.holder.value, **_group(group)}


def _share(share: Share) -> ShareShape:
    told = float(percent(share.fraction)) if share.fraction is not None else None
    counts = {state.value: number for state, number in share.counts.items()}
    return {
        "percent": told,
        "asked": share.asked,
        "covered": counts["covered"],
        "delegated": counts["delegated"],
        "missing": counts["missing"],
        "unknown": counts["unknown"],
        "exempt": counts["exempt"],
    }


def _exempt(name: str, left_out: list[tuple[str, str]]) -> ExemptShape:
    return {"name": name, "of": [{"what": cast("Aspect", what), "resource": address} for what, address in left_out]}


def _resource(row: Row) -> ResourceShape:
    one = row.counted
    said: dict[str, SaidShape | None] = {
        what: {"state": row.said[what].state.value, "why": row.said[what].why} if what in row.said else None for what in ASPECTS
    }
    return {
        "kind": "resource" if one.type else "call",
        "module": row.module,
        "address": one.address,
        "type": one.type,
        "file": one.file,
        "line": one.line or None,
        "written_in": one.folder,
        "owner": one.owner or None,
        "owner_is": one.holder.value,
        "tagged": said["tagged"],
        "budgeted": said["budgeted"],
        "alarmed": said["alarmed"],
    }
