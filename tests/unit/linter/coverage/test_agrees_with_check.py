"""What is counted of each resource is what the run reports of it: over all modules whose answers are known, in both syntaxes."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.unit.linter.json_twin import SPELLINGS, json_twin
from tests.unit.linter.test_truth import CASES, read_case

from fac_core.finding import Verdict
from fac_lint.answer import worst
from fac_lint.coverage.tally import coverage
from fac_lint.run import engine
from fac_lint.run.counted import RULES, SELECTED, State

if TYPE_CHECKING:
    from fac_core.finding import Finding
    from fac_lint.coverage.shares import Row
    from fac_lint.run.counted import Counted
    from fac_lint.run.engine import Outcome

pytestmark = pytest.mark.unit

TODAY = date(2026, 11, 23)
VERDICTS = {
    State.COVERED: Verdict.COMPLIANT,
    State.DELEGATED: Verdict.DELEGATED,
    State.UNKNOWN: Verdict.UNKNOWN,
    State.MISSING: Verdict.VIOLATED,
}
ALARMS = "alarms:\n  required: [spend, idle]\n"


def count(files: dict[str, str], folder: Path) -> Outcome:
    (folder / ".git").mkdir()
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return engine.lint([folder], engine.Options(TODAY, select=SELECTED, owner="owner"), folder)


def told(outcome: Outcome, rule: str, module: str, one: Counted) -> Finding | None:
    """Return the finding of a module that speaks of a resource."""
    within = f"module.{one.block.split('.')[1]}" if one.called or not one.type else ""
    own = {module} if rule == RULES["budgeted"] else {one.address, one.block}
    for each in outcome.report.findings:
        if each.rule == rule and Path(each.file).parent.as_posix() == module and each.address in ({within} if within else own):
            return each
    return None


def variants() -> list[object]:
    found = [pytest.param(case, None, extra, id=f"{case.stem}-{word}") for case in CASES for word, extra in (("", ""), ("alarms", ALARMS))]
    return [*found, *(pytest.param(case, SPELLINGS[0], "", id=f"{case.stem}-json") for case in CASES)]


@pytest.mark.parametrize(("case", "spelling", "extra"), variants())
def test_every_resource_is_counted_as_check_says(case: Path, spelling: object, extra: str, tmp_path: Path) -> None:
    files, _ = read_case(case)
    files = json_twin(files, SPELLINGS[0]) if spelling else files
    if extra and "alarms:" not in files["finops.yaml"]:
        files["finops.yaml"] += extra
    outcome = count(files, tmp_path)
    for module in outcome.counts:
        for what, rule in RULES.items():
            groups: dict[Finding, list[Verdict]] = {}
            for one in (each for each in module.count.resources if what in each.said):
                said, finding = one.said[what], told(outcome, rule, module.folder, one)
                if finding is not None and said.state in VERDICTS and not said.elsewhere:
                    groups.setdefault(finding, []).append(VERDICTS[said.state])
                if one.type and not one.called and what != "budgeted" and said.state in VERDICTS and not is_undetermined(outcome, one):
                    assert finding is not None, one
                    assert finding.verdict is VERDICTS[said.state] or names_other_instances(finding, one), one
            for finding, verdicts in groups.items():
                assert finding.verdict is worst(verdicts), (finding, verdicts)


def names_other_instances(finding: Finding, one: Counted) -> bool:
    """Whether a finding speaks of a block whose instances differ, and names the worst of them, not this one."""
    return f"{one.block}[" in finding.message and one.address not in finding.message


def is_undetermined(outcome: Outcome, one: Counted) -> bool:
    """Whether nothing is known of it: one finding speaks of all of a provider."""
    provider = one.block.partition("_")[0]
    return any(each.rule == "undetermined" and each.address.partition("_")[0] == provider for each in outcome.report.findings)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_nothing_is_covered_that_a_finding_names_as_wrong_or_unknown_and_nothing_is_lost(case: Path, tmp_path: Path) -> None:
    outcome = count(read_case(case)[0], tmp_path)
    found = coverage(outcome, "owner")
    places = {(row.counted.file, row.counted.line) for row in found.rows}
    for each in outcome.report.findings:
        if each.rule == RULES["budgeted"] and not each.address.startswith("module."):
            assert each.range is not None
            assert (each.file, each.range.start.line) in places or is_called(outcome, each)
    for what, rule in RULES.items():
        wrong = [each for each in outcome.report.of(Verdict.VIOLATED, Verdict.UNKNOWN) if each.rule == rule]
        covered = [row for row in found.rows if what in row.said and row.said[what].state is State.COVERED]
        for row in covered:
            assert [each for each in wrong if speaks_of(each, row)] == [], row


def speaks_of(finding: Finding, row: Row) -> bool:
    """Whether a finding points at a resource, or one of the module that it is counted in names it."""
    one, where = row.counted, finding.range
    at = (finding.file, where.start.line) if where is not None else None
    if finding.verdict is Verdict.VIOLATED and at == (one.file, one.line):
        return True
    here = Path(finding.file).parent.as_posix() == row.module
    words = finding.message.partition(":")[0].replace(",", " ").split()  # behind it stands what budgets count instead
    return here and not names_other_instances(finding, one) and (finding.address in {one.address, one.block} or one.address in words)


def is_called(outcome: Outcome, finding: Finding) -> bool:
    """Whether its module is counted in those that call it, which may leave out what it speaks of."""
    folder = Path(finding.file).parent.as_posix()
    return any(one.folder == folder and one.called for module in outcome.counts for one in module.count.resources)
