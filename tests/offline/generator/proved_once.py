"""Leave out of the library's tests what another module of the same cloud has asked in the same words of the same declarations.

Five kinds of runs say nothing new in a second module, and no others are left out:

* Values that are refused: each input that a run gives must be refused, by conditions that look at that input alone. The run is left
  out when each of these values has been refused before by the same type and conditions. A condition that is another in one module
  makes the run of that module another one.
* Budgets: guardrails alone are given, and nothing but budget and anomalies is looked at, if anything. The run is left out when it stands
  word by word in a module with the same budget, the same anomalies and the same declarations.
* Scopes: who pays, and where, is given alone, and nothing but the outputs that say how the scope is called is looked at. The run is
  left out when the tags and the budget of another module are the same but for the type's own word.
* No budget: nothing but its absence is given, and the resource refuses it. The run is left out when the resource of another module asks
  for a budget in the same words, of an input that is declared alike; why there is none can be said in the same argument of ``cost``.
* Examples: a cloud's first of each kind stays, and test_plans_of_the_library.py plans all of them, under the newest version of the
  provider alone.

Values that are refused and stay are asked of the inputs alone, in a module of nothing else: their conditions look at nothing else. The
first such run of a module is asked of the whole, where what is refused must keep the rest from failing in another way.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

GUARDRAILS = frozenset({"anomaly", "budget", "notifications"})
_VARIABLE = re.compile(r'^variable "(\w+)" \{\n.*?^\}\n', re.MULTILINE | re.DOTALL)
_TOLD = re.compile(r'^output "(?:cost|tags|labels)" \{\n.*?^\}\n', re.MULTILINE | re.DOTALL)
_RUN = re.compile(r'^run "(\w+)" \{\n(.*?)^\}\n', re.MULTILINE | re.DOTALL)
_WORDS = re.compile(r"^ +(?:description|error_message) += .*\n", re.MULTILINE)
_REMARK = re.compile(r"^ *#.*\n", re.MULTILINE)
_GIVEN = re.compile(r"^  variables \{\n(.*?)^  \}\n", re.MULTILINE | re.DOTALL)
_INPUT = re.compile(r"^    (\w+) += (.*?)(?=^    \w+ += |\Z)", re.MULTILINE | re.DOTALL)
_REFUSED = re.compile(r"expect_failures\s*=\s*\[(.*?)\]", re.DOTALL)
_REFERENCE = re.compile(r"\b(?:var|local|data)\.(\w+)|\b(?:each|module|path)\.")
_LOOKED_AT = re.compile(r"\b((?:aws|azurerm|google|output|local|var|check|terraform)(?:_\w+)?\.\w+)")
_BUDGET = re.compile(r"\w+_(?:anomaly|budget)\w*\.this|var\.notifications")
_RESOURCE = re.compile(r'^resource "(\w+)" "this" \{\n(.*?)^\}\n', re.MULTILINE | re.DOTALL)
_WITHOUT_BUDGET = re.compile(r"\s*command = plan\s+variables \{\s+budget = null\s+\}\s+expect_failures = \[(\w+)\.this\]\s*")
_ASKS_FOR_BUDGET = re.compile(r"^ +condition += var\.budget != null \|\| .*$", re.MULTILINE)
_COUNT = re.compile(r"^  (?:count|for_each) += .*$", re.MULTILINE)
_OPT_OUT = re.compile(r"^ +budget_opt_out += .*$", re.MULTILINE)
_SAID = re.compile(r"output\.(?:cost|tags|labels)")
_SERVICES = re.compile(r"services/[0-9A-F]{4}(?:-[0-9A-F]{4}){2}")


@dataclass(frozen=True, slots=True)
class Run:
    """A run of a module's tests: where it stands, and what it asks; ``questions`` of a run that may say something else are None."""

    file: str
    text: str
    questions: frozenset[object] | None
    refused: frozenset[str] = frozenset()
    """The inputs whose values are refused, of a run that asks nothing else."""


def texts_of(module: Path) -> dict[str, str]:
    """Return the files of a module as they stand in the library, without those that only its makers look at."""
    found = sorted(path for path in module.rglob("*") if path.is_file())
    inside = [(path.relative_to(module).as_posix(), path) for path in found]
    return {name: path.read_text(encoding="utf-8") for name, path in inside if not name.startswith((".fac/", ".terraform"))}


def runs_of(files: Mapping[str, str], resource_type: str) -> Iterator[Run]:
    """Yield the runs of a module's tests."""
    word = resource_type.partition("_")[2].replace("_", "-")
    sources = "".join(text for name, text in files.items() if "/" not in name and name.endswith(".tf"))
    declared = {found[1]: _WORDS.sub("", found[0]) for found in _VARIABLE.finditer(sources)}
    budget = "".join(files.get(name, "") for name in ("anomaly.tf", "budget.tf")).replace(f"{resource_type}.", "this.")
    guardrails = (_SERVICES.sub("services/x", budget), *(declared.get(name) for name in sorted(GUARDRAILS)))
    told = [one.replace(f"{resource_type}.", "this.") for one in _TOLD.findall(files.get("outputs.tf", ""))]
    scope = (files.get("tags.tf", "").replace(word, "x"), *told, guardrails)
    for name, text in files.items():
        if name.endswith(".tftest.hcl"):
            for one in _RUN.finditer(text):
                body = _REMARK.sub("", one[2])
                questions, refused = _no_budget(body, sources, declared), NO_INPUTS
                if questions is None:
                    questions, refused = _questions(one[1], body, declared, guardrails, scope)
                yield Run(name, one[0], questions, refused)


NO_INPUTS: frozenset[str] = frozenset()


def _questions(
    label: str, body: str, declared: Mapping[str, str], guardrails: object, scope: object
) -> tuple[frozenset[object] | None, frozenset[str]]:
    if "  module {\n" in body:
        planned = 'source = "./examples/' in body  # by test_plans_of_the_library.py and test_use_cases.py
        return frozenset(["an example" if planned else (label, body)]), NO_INPUTS
    block, failing = _GIVEN.search(body), _REFUSED.search(body)
    given = {found[1]: " ".join(found[2].split()) for found in _INPUT.finditer(block[1])} if block else {}
    refused = set(re.findall(r"[\w.]+", failing[1])) if failing else set()
    if not given:
        return None, NO_INPUTS
    if refused == {f"var.{name}" for name in given} and all(_alone(name, declared[name]) for name in given):
        return frozenset((declared[name], value) for name, value in given.items()), frozenset(given)
    looked_at = {found[1] for found in _LOOKED_AT.finditer(body)}
    if given.keys() <= GUARDRAILS and all(_BUDGET.fullmatch(one) for one in looked_at):
        return frozenset([(body, guardrails)]), NO_INPUTS
    if given.keys() <= {"cost", "location"} and looked_at and all(_SAID.fullmatch(one) for one in looked_at):
        return frozenset([(label, scope)]), NO_INPUTS
    return None, NO_INPUTS


def _no_budget(body: str, sources: str, declared: Mapping[str, str]) -> frozenset[object] | None:
    """Return what a run asks that gives no budget; None of another run, and where the resource asks for no budget itself."""
    run = _WITHOUT_BUDGET.fullmatch(body)
    resource = next((found[2] for found in _RESOURCE.finditer(sources) if run and found[1] == run[1]), "")
    asks = _ASKS_FOR_BUDGET.findall(resource)
    counts, opt_out = _COUNT.findall(resource), _OPT_OUT.findall(declared.get("cost", ""))
    return frozenset([("no budget", *asks, *counts, *opt_out, declared.get("budget"))]) if asks else None


def _alone(name: str, declaration: str) -> bool:
    return all(found[1] == name for found in _REFERENCE.finditer(declaration))


def few_runs(modules: Iterable[tuple[str, Mapping[str, str]]]) -> tuple[dict[str, dict[str, str]], int]:
    """Return the files of modules of one cloud without the runs that say nothing new, and how many those are.

    The tests of a folder of their own stand among the others: one terraform runs them all.
    """
    known: set[object] = set()
    found: dict[str, dict[str, str]] = {}
    count = 0
    for resource_type, files in modules:
        left = {name.replace("tests/offline/", "tests/"): text for name, text in files.items()}
        runs = list(runs_of(files, resource_type))
        inputs: set[str] = set()
        asked = 0
        for run in runs:
            name = run.file.replace("tests/offline/", "tests/")
            if run.questions is not None and run.questions <= known:
                left[name] = left[name].replace(f"\n{run.text}", "", 1)
                count += 1
            elif run.refused:
                asked += 1
                inputs |= run.refused if asked > 1 else set()
                left[name] = left[name].replace(run.text, of_inputs_alone(run.text), 1) if asked > 1 else left[name]
        known.update(*(run.questions for run in runs if run.questions is not None))
        found[resource_type] = left | inputs_alone(files, inputs)
    return found, count


INPUTS = "inputs"
"""Folder of a module of nothing but inputs."""


def of_inputs_alone(run: str) -> str:
    """Return a run that is asked of the module of inputs."""
    head, _, rest = run.partition("\n  command = plan\n")
    assert rest
    return f'{head}\n  command = plan\n  module {{\n    source = "./{INPUTS}"\n  }}\n{rest}'


def inputs_alone(files: Mapping[str, str], names: set[str]) -> dict[str, str]:
    """Return the files of a module of these inputs, declared as in the whole one."""
    sources = "".join(text for name, text in files.items() if "/" not in name and name.endswith(".tf"))
    declared = [found[0] for found in _VARIABLE.finditer(sources) if found[1] in names]
    return {f"{INPUTS}/main.tf": "\n".join(declared)} if declared else {}
