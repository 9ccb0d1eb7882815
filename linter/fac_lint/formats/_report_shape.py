"""The shape of the JSON report: `json.py` writes it, the JSON Schema of the reference is made of it."""

from __future__ import annotations

from typing import Annotated, Literal, TypedDict

from msgspec import Meta

Count = Annotated[int, Meta(ge=0)]
Number = Annotated[int, Meta(ge=1)]
FileName = Annotated[str, Meta(description="Relative to the working directory, with /.")]


class PositionShape(TypedDict):
    """A place in a file: line and column (in characters) count from 1, byte from 0."""

    line: Number
    column: Number
    byte: Count


class RangeShape(TypedDict):
    """From start up to, not including, end."""

    start: PositionShape
    end: PositionShape


class EditShape(TypedDict):
    """Replace what the range covers in the file by the text."""

    file: FileName
    range: RangeShape
    text: str


class FixShape(TypedDict):
    """A mechanical change that mends a violation; one that is not safe can change what is deployed."""

    description: str
    safe: bool
    edits: list[EditShape]


class RelatedShape(TypedDict):
    """A further place that explains a finding."""

    message: str
    file: FileName
    range: RangeShape


class FindingShape(TypedDict):
    """One verdict of one rule about one address. Only violated fails a run; delegated and unknown are answers, too."""

    rule: str
    verdict: Literal["compliant", "violated", "delegated", "unknown"]
    severity: Literal["info", "warning", "error"]
    message: str
    file: FileName
    range: Annotated[RangeShape | None, Meta(description="null where nothing of the file was read.")]
    address: str
    fix: FixShape | None
    related: list[RelatedShape]
    next_step: Annotated[str, Meta(description="What to do about a violation; empty for the rest.")]
    fingerprint: Annotated[str, Meta(description="Stays the same when lines move.", pattern="^[0-9a-f]{64}$")]


class LeftOutShape(TypedDict):
    """A file or folder that could not be read: the module it is of was left out."""

    file: FileName
    folder: FileName
    why: str


class SummaryShape(TypedDict):
    """How many modules and files were read, and what was found in all of them, whatever is listed."""

    modules: Count
    files: Count
    compliant: Count
    violated: Count
    delegated: Count
    unknown: Count
    suppressed: Count
    baselined: Annotated[Count, Meta(description="Violations that a baseline accepts.")]
    unread: Annotated[Count, Meta(description="Modules left out because something of them could not be read.")]
    undetermined: Annotated[Count, Meta(description="Resources of types or providers of which nothing is known.")]
    not_applicable: Annotated[Count, Meta(description="Rules that were asked for and that a plan or state tells nothing to.")]
    errors: Count
    warnings: Count
    infos: Count


class ReportShape(TypedDict):
    """What fac-lint found. Within a version keys are only added."""

    version: Literal[1]
    findings: list[FindingShape]
    left_out: list[LeftOutShape]
    rules: Annotated[list[str], Meta(description="The rules that ran.")]
    summary: SummaryShape
