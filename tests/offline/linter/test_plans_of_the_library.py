"""The plan of each published module's examples says what its source promises: nothing is lost between both; no document holds a null."""

from __future__ import annotations

import inspect
import json
import re
import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.offline.documents import with_nulls
from tests.offline.estimated import cost_what_is_written

from fac_core.finding import Finding, Severity, Verdict
from fac_core.resources import read
from fac_core.schema_provider import OfflineProviders
from fac_core.terraform import Terraform
from fac_lint.answer import worst
from fac_lint.evaluation.disk import Disk
from fac_lint.run import engine, rulebook

if TYPE_CHECKING:
    from fac_core.resources import Tree

pytestmark = pytest.mark.offline
MODULES = Path(__file__).parents[3] / "modules"
EXAMPLES = ("complete", "minimal")
ALWAYS = ("missing-cost-tags", "missing-budget", "budget-without-subscriber", "tags-not-propagated")
"""Rules that have something to say of what is there in both views."""
RULES = tuple(rule.name for rule in rulebook.OURS if not rule.needs_source)
READS_TAGS = re.compile(r"\b(?:policy\.tags|required_keys|tags_matter)\b")
"""What of a policy's tags a rule can read, and by what name."""
OF_TAGS = tuple(name for name in RULES if (path := rulebook.UNITS.find(name)) and READS_TAGS.search(path.read_text()))
NO_RULES = ("context.py", "graph/graph_builder.py", "lsp/tag_texts.py", "run/counted.py")
"""What reads them beside rules: the context for the rules, the others for what is no finding."""
POLICIES = {
    "kept": ("version: 1\n", RULES),
    "broken": ("version: 1\ntags: {required: {no_module_has_this: {}}}\n", OF_TAGS),
}
"""What is asked under each: where a policy differs in its tags alone, the rules that read no tags of it say the same again."""


TODAY = datetime.now(UTC).date()
"""Budgets begin in the month in which they are planned."""


def by_call(findings: tuple[Finding, ...], rule: str) -> dict[str, Verdict]:
    """Return the worst verdict of a rule on each call of the root."""
    found: dict[str, list[Verdict]] = {}
    for one in findings:
        if one.rule == rule:
            found.setdefault(one.address.split(".")[1], []).append(one.verdict)
    return {name: worst(verdicts) for name, verdicts in found.items()}


def planned(provider: str, tmp_path: Path) -> list[Path]:
    """Write a root that calls all examples of all modules, and its plan; return the examples."""
    root = tmp_path / "root"
    shutil.copytree(MODULES / provider, root / "modules", ignore=shutil.ignore_patterns(".terraform*"))
    (root / ".git").mkdir()
    examples = sorted(one for kind in EXAMPLES for one in root.glob(f"modules/*/examples/{kind}"))
    calls = [f'module "{one.parents[1].name}-{one.name}" {{\n  source = "./{one.relative_to(root)}"\n}}\n' for one in examples]
    (root / "main.tf").write_text("\n".join(calls))
    (root / "terraform.tfvars").write_text("")  # a root, to source
    folders = [root, *examples, *(one.parents[1] for one in examples)]
    with OfflineProviders(folders) as offline, Terraform(root, environment=offline.environment) as terraform:
        terraform.init()
        plan = terraform.show(terraform.plan())
    (tmp_path / "plan.json").write_text(json.dumps(plan))
    assert not with_nulls(plan)
    return examples


@pytest.mark.parametrize("provider", ["aws", "azurerm", "google"])
def test_plan_and_source_say_the_same(provider: str, tmp_path: Path) -> None:
    examples, root = planned(provider, tmp_path), tmp_path / "root"
    assert {one.name for one in examples} == {*EXAMPLES}
    tree = read("plan", tmp_path / "plan.json")
    disk = Disk()
    for name, (policy, rules) in POLICIES.items():
        (tmp_path / name).write_text(policy)
        options = engine.Options(TODAY, tmp_path / name, rules)
        exact, source = engine.lint_tree(tree, root, options, root).report, engine.lint([root / "main.tf"], options, root, disk).report
        assert len(exact.findings) > len(examples)
        assert not exact.undetermined
        assert all(one.range is not None for one in exact.findings)
        assert not exact.not_applicable
        for rule in rules:
            compare(rule, exact.findings, source.findings)
        wrong = [one for one in exact.of(Verdict.VIOLATED) if one.rule in ALWAYS and one.severity is not Severity.INFO]
        assert bool(wrong) == (name == "broken")
    made = [one for one in examples if (one.parents[1] / ".fac/lock.json").is_file()]  # foundations are written by hand, and not estimated
    cost_what_is_written(tree, provider, {f"{one.parents[1].name}-{one.name}" for one in made})
    if provider == "google":  # as good as any, and planned already
        says_less_without_the_source(tree, tmp_path)


def test_rules_that_read_the_tags_of_a_policy_are_known_by_their_source() -> None:
    """Nothing else that judges reads them: a helper that did would make of the rules that call it rules of tags, unseen."""
    package = Path(inspect.getfile(rulebook)).parents[1]
    reading = [path.relative_to(package) for path in package.rglob("*.py") if READS_TAGS.search(path.read_text())]
    assert sorted(path.as_posix() for path in reading if path.parts[0] != "rules") == [*NO_RULES]
    assert {"missing-cost-tags", "tags-not-propagated"} <= {*OF_TAGS} < {*RULES}


def says_less_without_the_source(tree: Tree, folder: Path) -> None:
    """What resources name is not told by plans; what they are is."""
    options = engine.Options(TODAY, select=("all",))
    outcome = engine.lint_tree(tree, None, options, folder)
    ran = set(outcome.report.rules)
    assert ran.isdisjoint(rule.name for rule in rulebook.OURS if rule.needs_source or rule.needs_references)
    assert ran >= {*ALWAYS}
    assert "bucket-without-lifecycle" in " ".join(outcome.notes)


def compare(rule: str, exact: tuple[Finding, ...], source: tuple[Finding, ...]) -> None:
    """What source is certain of, the plan says; and a plan leaves nothing to a caller."""
    found, promised = by_call(exact, rule), by_call(source, rule)
    decided = {name: verdict for name, verdict in promised.items() if verdict in {Verdict.COMPLIANT, Verdict.VIOLATED}}
    there = {name: verdict for name, verdict in decided.items() if name in found or verdict is Verdict.VIOLATED or rule in ALWAYS}
    assert {name: found.get(name) for name in there} == there, rule  # of what may not be made the source speaks as if it were
    assert set(found.values()) <= {Verdict.COMPLIANT, Verdict.VIOLATED, Verdict.UNKNOWN}, rule
