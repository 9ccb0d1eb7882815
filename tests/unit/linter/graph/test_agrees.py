"""What the graph says of keys is what the linter says, over all modules whose answers are known; and it says where each key comes from."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from tests.unit.linter.json_twin import SPELLINGS, json_twin
from tests.unit.linter.test_truth import CASES, read_case

from fac_lint.answer import worst
from fac_lint.graph.facts import STATES
from fac_lint.graph.read import read_graph
from fac_lint.graph.tag_flow import State
from fac_lint.graph.ways import ways
from fac_lint.run import engine

if TYPE_CHECKING:
    from pathlib import Path

    from fac_core.finding import Verdict
    from fac_lint.graph.tag_flow import Graph

pytestmark = pytest.mark.unit

RULE = "missing-cost-tags"
VERDICTS = {state: verdict for verdict, state in STATES.items()}


def graphs(case: Path, folder: Path, *, twin: bool) -> tuple[list[Graph], dict[tuple[str, str], list[Verdict]]]:
    """Return the graph of each module of a case, and by module and block what the linter finds."""
    (folder / ".git").mkdir()
    files = read_case(case)[0]
    for name, text in (json_twin(files, SPELLINGS[0]) if twin else files).items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    options = engine.Options(date(2026, 11, 23), select=(RULE,))
    modules = sorted({path.parent for path in folder.rglob("*.tf*") if ".terraform" not in path.parts and ".tfvars" not in path.name})
    found: dict[tuple[str, str], list[Verdict]] = {}
    for module in modules:
        for each in engine.lint([module], options, folder).report.findings:
            shown = module.relative_to(folder).as_posix()
            found.setdefault((shown, each.address.partition("[")[0]), []).append(each.verdict)
    return [read_graph(module, options, (), folder) for module in modules], found


@pytest.mark.parametrize("twin", [False, True], ids=["hcl", "json"])
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_keys_are_there_or_not_as_the_linter_says(case: Path, twin: bool, tmp_path: Path) -> None:  # noqa: FBT001 - a parameter of the test
    every, verdicts = graphs(case, tmp_path, twin=twin)
    for graph in every:
        for place in graph.places:
            said = verdicts.get((graph.module, place.address))
            if said is not None and not place.is_call and place.facts:
                assert worst([VERDICTS[one.state] for one in place.facts]) is worst(said), (graph.module, place)
            for one in place.facts:
                found = ways(graph, place, one.key)
                if one.state is State.HAS:
                    assert found, (graph.module, place, one)
                assert all(name in graph.sources for way in found for name in way)
