"""Read back what a format has written, as its readers do."""

from __future__ import annotations

import csv
import json
import os
import re
from html.parser import HTMLParser
from io import StringIO
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import unquote_to_bytes
from xml.etree import ElementTree as ET

from markdown_it import MarkdownIt

from fac_core.finding import Verdict
from fac_lint.formats._texts import place, plain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from fac_core.finding import Finding

_OTHERS = "delegated|unknown|compliant"


class Seen(NamedTuple):
    """A finding as a reader sees it; `place` is a file, and the line where there is one."""

    verdict: str
    rule: str
    place: str
    message: str


def expected(finding: Finding) -> Seen:
    where = f"{plain(finding.file)}:{finding.range.start.line}" if finding.range is not None else plain(finding.file)
    return Seen(finding.verdict.value, finding.rule, where, plain(finding.message))


def of_json(text: str) -> Iterator[Seen]:
    for one in json.loads(text)["findings"]:
        line = f":{one['range']['start']['line']}" if one["range"] else ""
        yield Seen(one["verdict"], one["rule"], f"{plain(one['file'])}{line}", plain(one["message"]))


def of_csv(text: str) -> Iterator[Seen]:
    for row in csv.DictReader(StringIO(text), strict=True):
        if row["verdict"] not in {"unread", "summary"}:
            cells = {key: value[1:] if re.match("'[=+@'-]", value) else value for key, value in row.items()}
            where = cells["file"] + (f":{cells['line']}" if cells["line"] else "")
            yield Seen(cells["verdict"], cells["rule"], where, cells["message"])


def of_sarif(text: str) -> Iterator[Seen]:
    (run,) = json.loads(text)["runs"]
    for one in run["results"]:
        yield Seen("violated", one["ruleId"], _sarif_place(one), plain(one["message"]["text"]))
    for one in run["invocations"][0]["toolExecutionNotifications"]:
        if "associatedRule" in one:
            yield Seen(one["descriptor"]["id"], one["associatedRule"]["id"], _sarif_place(one), plain(one["message"]["text"]))


def _sarif_place(one: dict[str, Any]) -> str:
    physical = one["locations"][0]["physicalLocation"]
    file = plain(os.fsdecode(unquote_to_bytes(physical["artifactLocation"]["uri"])))
    return f"{file}:{physical['region']['startLine']}" if "region" in physical else file


def of_junit(text: str) -> Iterator[Seen]:
    for case in ET.fromstring(text).iter("testcase"):  # noqa: S314 - written a line above
        rule = case.attrib["classname"].removeprefix("fac-lint.")
        for result in case:
            if result.tag in {"failure", "skipped"}:
                where = re.sub(r":\d+$", "", (result.text or "").split("\n")[0])
                verdict, message = _said(result.attrib["message"], skipped=result.tag == "skipped")
                yield Seen(verdict, rule, where, message)


def _said(message: str, *, skipped: bool) -> tuple[str, str]:
    verdict, _, rest = message.partition(": ")
    return (verdict, rest) if skipped else ("violated", message)


def of_checkstyle(text: str) -> Iterator[Seen]:
    for file in ET.fromstring(text):  # noqa: S314
        for error in file:
            rule = error.attrib["source"].removeprefix("fac-lint.")
            if rule not in {"unread", "summary"}:
                line = f":{error.attrib['line']}" if "line" in error.attrib else ""
                yield Seen("", rule, file.attrib["name"] + line, error.attrib["message"])


def of_gitlab(text: str) -> Iterator[Seen]:
    for one in json.loads(text):
        if one["check_name"] not in {"unread", "summary"}:
            yield Seen("", one["check_name"], f"{plain(one['location']['path'])}:{one['location']['lines']['begin']}", one["description"])


def of_markdown(text: str) -> Iterator[Seen]:
    """Yield the rows of the tables, as a parser of GitHub's dialect reads them."""
    tokens = MarkdownIt("commonmark", {"html": True}).enable("table").parse(text)
    rows: list[list[str]] = []
    for before, token in pairwise(tokens):
        if before.type == "tr_open":
            rows.append([])
        if before.type == "td_open":
            rows[-1].append("".join(part.content for part in token.children or () if part.type in {"text", "text_special"}))
    for verdict, rule, where, message in (row for row in rows if len(row) == 4):
        word = verdict.split()[-1]
        yield Seen(word if word in _OTHERS.split("|") else "violated", rule, re.sub(r":\d+$", "", where), message)


class _Articles(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[dict[str, str]] = []
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        assert tag not in {"script", "link", "img", "iframe", "object"}
        assert not any(name.startswith("on") or name in {"src", "style"} for name in told)
        if tag == "article":
            self.found.append({"verdict": told["data-verdict"] or "", "b": "", "p": "", "p.place": ""})
        self._open.append(f"{tag}.{told['class']}" if tag == "p" and "class" in told else tag)

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop().partition(".")[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        for name in self._open:
            if self.found and "article" in self._open and name in self.found[-1]:
                self.found[-1][name] += data


def of_html(text: str) -> Iterator[Seen]:
    parser = _Articles()
    parser.feed(text)
    parser.close()
    for one in parser.found:
        yield Seen(one["verdict"], one["b"], re.sub(r":\d+$", "", one["p.place"]), one["p"])


READERS: dict[str, Callable[[str], Iterator[Seen]]] = {
    "json": of_json,
    "csv": of_csv,
    "sarif": of_sarif,
    "junit": of_junit,
    "markdown": of_markdown,
    "html": of_html,
}
LOOSE: dict[str, Callable[[str], Iterator[Seen]]] = {"checkstyle": of_checkstyle, "gitlab": of_gitlab}
"""Formats that have no field for the verdict: it stands before the message, and the next step behind it."""


def lines_of(finding: Finding, name: str) -> list[str]:
    """Return the lines that say a finding in a format that is lines of text."""
    where, message = place(finding.file, finding.range), plain(finding.message)
    if finding.verdict is Verdict.VIOLATED:
        return [f"{finding.severity}[{finding.rule}] {message}", f"--> {where}"]
    label = f"{finding.verdict}[{finding.rule}]"
    return [label, f"{where}: {message}"] if name == "text" else [f"{label} {where}: {message}"]
