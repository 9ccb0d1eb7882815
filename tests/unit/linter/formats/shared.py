"""The findings that every format renders, and texts as hostile as files and names may be."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from fac_core.finding import Edit, Finding, Fix, Location, Position, Range, Severity, Verdict
from fac_lint.evaluation.library import Unread
from fac_lint.run.report import Report, in_order

SOURCE = b'resource "aws_sqs_queue" "q" {\n\ttags = { Name = "\xc3\xa4\x1b[31m" }\n}\n'
PLACE = Range(Position(2, 2, 32), Position(2, 28, 58))
FIX = Fix("merge var.tags into `tags`", (Edit("modules/a/main.tf", PLACE, "tags = var.tags"),))
MAIN = "modules/a/main.tf"


def finding(verdict: Verdict, severity: Severity, rule: str = "missing-cost-tags", **more: object) -> Finding:
    base = Finding(rule, verdict, severity, f"ä {verdict} \x1b[0mmessage", MAIN, PLACE, "aws_sqs_queue.q")
    return replace(base, **more)  # type: ignore[arg-type] # the fields of a finding


def at(line: int) -> Range:
    return Range(Position(line, 3, 0), Position(line, 7, 0))


FINDINGS = [
    finding(Verdict.VIOLATED, Severity.ERROR, fix=FIX),
    finding(Verdict.VIOLATED, Severity.WARNING, "unused-ignore", related=(Location("here", "b.tf", PLACE),), range=at(4711)),
    finding(Verdict.VIOLATED, Severity.INFO, "missing-budget", file="gone.tf"),
    finding(Verdict.VIOLATED, Severity.ERROR, "unreadable", message="no permission", file="closed.tf", range=None, address="."),
    finding(Verdict.DELEGATED, Severity.ERROR, range=at(4712)),
    finding(Verdict.UNKNOWN, Severity.ERROR, "tags-input-not-wired", range=at(4713)),
    finding(Verdict.COMPLIANT, Severity.ERROR, range=at(4714)),
]
LEFT_OUT = (Unread(".", "closed.tf", "no permission"), Unread("locked", "locked/dir", "permission denied"))
REPORT = Report(
    in_order(FINDINGS),
    modules=1,
    files=2,
    suppressed=3,
    unread=41,
    undetermined=42,
    not_applicable=43,
    sources={MAIN: SOURCE},
    next_steps={"missing-budget": "add a budget"},
    rules=("gp2-volume", "missing-budget", "missing-cost-tags", "tags-input-not-wired", "unreadable", "unused-ignore"),
    left_out=LEFT_OUT,
)
MANY = Report(
    in_order(
        [
            finding(
                verdict,
                list(Severity)[number % 3],
                "missing-budget",
                message=f"number {number}",
                file=f"f{number % 7}.tf",
                range=at(number + 1),
            )
            for number in range(402)
            for verdict in Verdict
        ]
    ),
    modules=7,
    files=7,
)

PIECES = [
    "\x00",
    "\x1b[31m",
    "\n",
    "\r",
    "\t",
    "%",
    "%0A",
    "::",
    "::error::x",
    "##[error]x",
    "##vso[task.x]",
    "]]>",
    "-->",
    "<b>",
    "&amp;",
    '"',
    "'",
    "`",
]
PIECES += [
    "😀",
    "\u202e",
    "\ud800",
    "\udce9",
    "\ufffe",
    "|",
    "\\",
    "@octocat",
    "#12",
    "[a](b)",
    "=1+1",
    ",",
    ";",
    "https://x.example",
    "_x_",
]
TEXTS = st.lists(st.sampled_from(PIECES) | st.text(max_size=6), min_size=1, max_size=6).map("".join).filter(lambda text: text.strip())
# Names of files hold no NUL, and bytes that are no UTF-8 as surrogates; a slash parts folders.
NAMES = st.lists(
    st.sampled_from([one for one in PIECES if one not in {"\x00", "\ud800", "https://x.example"}]), min_size=1, max_size=4
).map("".join)


@st.composite
def findings(draw: st.DrawFn) -> Finding:
    start = Position(draw(st.integers(1, 4)), draw(st.integers(1, 40)), draw(st.integers(0, 60)))
    end = Position(start.line + draw(st.integers(0, 2)), start.column + draw(st.integers(0, 9)), start.byte + draw(st.integers(0, 9)))
    where = draw(st.none() | st.just(Range(start, end)))
    related = (Location(draw(TEXTS), draw(NAMES), Range(start, end)),) if draw(st.booleans()) else ()
    fix = Fix(draw(TEXTS), (Edit(draw(NAMES), Range(start, end), draw(TEXTS)),)) if draw(st.booleans()) else None
    verdict, severity = draw(st.sampled_from(Verdict)), draw(st.sampled_from(Severity))
    rule = draw(st.sampled_from(["missing-cost-tags", "missing-budget", "of-somebody-else"]))
    return Finding(rule, verdict, severity, draw(TEXTS), draw(NAMES), where, draw(TEXTS), fix, related)


@st.composite
def reports(draw: st.DrawFn) -> Report:
    found = in_order(draw(st.lists(findings(), max_size=5)))
    left_out = tuple(Unread("m", draw(NAMES), draw(TEXTS)) for _ in range(draw(st.integers(0, 2))))
    source = draw(st.binary(max_size=80) | TEXTS.map(lambda text: text.encode("utf-8", "replace")))
    sources = {one.file: source for one in found if draw(st.booleans())}
    return Report(found, 1, 1, 0, len(left_out), sources=sources, next_steps={"missing-budget": draw(TEXTS)}, left_out=left_out)
