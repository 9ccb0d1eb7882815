"""Constructs say what their modules say, in Python that type checkers accept and hold callers to."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fac_core.errors import UserError
from fac_core.module import Module
from fac_gen.cdktf import Flavor, construct_text, default_name, read_module, write_construct

pytestmark = pytest.mark.unit

MODULES = Path(__file__).parents[4] / "modules"
RIGHT = """
from {flavor} import App, TerraformStack

from hard_one import HardOne, HardOneRule
from sqs_queue import SqsQueue, SqsQueueCost

stack = TerraformStack(App(), "shop")
who = SqsQueueCost(application="shop", cost_center="cc-1", environment="dev", owner="a@example.com")
queue = SqsQueue(stack, "queue", name="orders", budget={{"amount": 20}}, cost=who, notifications={{"emails": ["a@example.com"]}})
arn: str = queue.arn
SqsQueue(stack, "another", name=queue.arn, budget=None, cost={{**who, "budget_opt_out": "free"}}, delay_seconds=None, depends_on=[queue])
rule: HardOneRule = {{"from": "x", "max-size": True}}
hard = HardOne(stack, "hard", class_="x", max_size_=1, rule=rule, id_=("a", 1, [True]), str_=[queue.arn], rules={{"a": {{"ports": [1]}}}})
names: list[str] = hard.str_
HardOne(stack, "chained", class_=hard.node_, max_size_=hard.version_, rule=hard.everything, self_=hard.list_)
"""
WRONG = """
from {flavor} import App, TerraformStack

from hard_one import HardOne
from sqs_queue import SqsQueue

stack = TerraformStack(App(), "shop")
SqsQueue(stack, "a", name="orders", budget=None)
SqsQueue(stack, "b", name="orders", budget=None, cost={{"application": "shop"}})
SqsQueue(stack, "c", name=1, budget=None, cost={{"application": "a", "cost_center": "b", "environment": "c", "owner": "d"}})
HardOne(stack, "d", class_="x", max_size_=None, rule={{"from": "x"}})
HardOne(stack, "e", class_="x", max_size_=1, rule={{"from": "x", "too": 1}})
HardOne(stack, "f", class_="x", max_size_=1, rule={{"from": "x"}}, nonsense=1)
HardOne(stack, "g", class_="x", max_size_=1, rule={{"from": "x"}}, id_=("a", "b", [True]))
"""


def mypy(folder: Path, *files: str) -> list[str]:
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--no-error-summary", f"--cache-dir={folder.parent / 'cache'}"]
    done = subprocess.run([*command, *files], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode in {0, 1}, done.stdout + done.stderr
    return done.stdout.splitlines()


@pytest.mark.parametrize("flavor", list(Flavor))
def test_type_checkers_accept_a_construct_and_refuse_its_misuse(flavor: Flavor, hard: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    for folder in (hard, MODULES / "aws/sqs-queue", MODULES / "azurerm/storage-account", MODULES / "google/storage-bucket"):
        write_construct(folder, out, flavor=flavor, force=False)
    (out / "right.py").write_text(RIGHT.format(flavor=flavor.value))
    (out / "wrong.py").write_text(WRONG.format(flavor=flavor.value))
    said = mypy(out, *sorted(path.name for path in out.iterdir()))
    refused = sorted({int(line.split(":")[1]) for line in said if line.startswith("wrong.py:") and " error: " in line})
    first = WRONG.splitlines().index(next(line for line in WRONG.splitlines() if line.startswith("SqsQueue("))) + 1
    assert [line for line in said if not line.startswith("wrong.py:")] == []
    assert refused == list(range(first, first + 7))


def text_of(folder: Path, flavor: Flavor = Flavor.CDKTF) -> str:
    return construct_text(read_module(folder), default_name(folder), flavor=flavor, source="../module", local=True)


def test_every_input_and_output_is_there_with_its_description(hard: Path) -> None:
    module = Module.load(hard)
    made = next(node for node in ast.parse(text_of(hard)).body if isinstance(node, ast.ClassDef) and node.name == "HardOne")
    functions = {node.name: node for node in made.body if isinstance(node, ast.FunctionDef)}
    given = next(node.value for node in ast.walk(functions["__init__"]) if isinstance(node, ast.AnnAssign))
    assert isinstance(given, ast.Dict)
    assert {key.value for key in given.keys if isinstance(key, ast.Constant)} == set(module.variables)
    told = ast.get_docstring(functions["__init__"]) or ""
    for declared in module.variables.values():
        assert " ".join((declared.description or "").split()) in " ".join(told.split())
    assert "Default: 10." in told
    assert "Sensitive." in told
    assert len(functions) == 1 + len(module.outputs)
    assert ast.get_docstring(functions["node_"]) == "Echo."


@pytest.mark.parametrize("folder", [path.parent for path in sorted(MODULES.glob("*/*/module.yaml"))], ids=lambda path: path.name)
def test_the_library_has_constructs(folder: Path) -> None:
    text = text_of(folder)
    compile(text, "construct.py", "exec", dont_inherit=True)
    assert text == text_of(folder)
    module = Module.load(folder)
    assert all(f'"{name}": ' in text for name in module.variables)


TYPES = st.recursive(
    st.sampled_from(["string", "number", "bool", "any"]),
    lambda inner: st.one_of(
        st.builds("{}({})".format, st.sampled_from(["list", "set", "map"]), inner),
        st.lists(inner, max_size=3).map(lambda items: f"tuple([{', '.join(items)}])"),
        st.dictionaries(st.from_regex(r"[a-z_][a-z0-9_-]{0,6}", fullmatch=True), st.tuples(inner, st.booleans()), max_size=4).map(
            lambda fields: (
                "object({ "
                + ", ".join(f'"{name}" = {f"optional({type_})" if lax else type_}' for name, (type_, lax) in fields.items())
                + " })"
            )
        ),
    ),
    max_leaves=8,
)
PREAMBLE = """
from __future__ import annotations
from collections.abc import *
from typing import *
class IResolvable: ...
class Token: ...
"""
PROSE = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=60)


@settings(max_examples=60)
@given(st.dictionaries(st.from_regex(r"[a-z_][a-zA-Z0-9_-]{0,8}", fullmatch=True), st.tuples(TYPES, PROSE, st.booleans()), max_size=6))
def test_any_module_has_a_construct_that_python_reads(
    tmp_path_factory: pytest.TempPathFactory, variables: dict[str, tuple[str, str, bool]]
) -> None:
    folder = tmp_path_factory.mktemp("module")
    quoted = {
        name: json.dumps(prose, ensure_ascii=False).replace("${", "$${").replace("%{", "%%{") for name, (_, prose, _) in variables.items()
    }
    blocks = [
        f'variable "{name}" {{\n  type = {type_}\n  description = {quoted[name]}\n  nullable = {str(nullable).lower()}\n}}\n'
        for name, (type_, _, nullable) in variables.items()
    ]
    (folder / "variables.tf").write_text("".join(blocks), encoding="utf-8")
    text = text_of(folder)
    namespace: dict[str, object] = {"__name__": "construct", "__file__": "construct.py"}
    structures = text[text.index("_LEFT_OUT: Any") : text.index("class " + text.split("class ")[-1].split("(")[0] + "(")]
    # The structures are values of Python's own: they must come about as the module is imported, each after what it is made of.
    exec(compile(PREAMBLE + structures, "structures.py", "exec", dont_inherit=True), namespace)  # noqa: S102 - our own text
    tree = ast.parse(text)
    given = next(node.value for node in ast.walk(tree) if isinstance(node, ast.AnnAssign) and isinstance(node.value, ast.Dict))
    assert isinstance(given, ast.Dict)
    assert [key.value for key in given.keys if isinstance(key, ast.Constant)] == sorted(variables)


def fac_gen(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    program = (
        "import sys; sys.argv[0] = 'fac-gen'; from fac_gen.cli import command; command.main(standalone_mode=False);"
        "assert not {'cdktf', 'cdktn', 'jsii', 'constructs'} & set(sys.modules)"
    )
    if "--fail" in arguments:
        program = "import sys; sys.argv.remove('--fail'); sys.argv[0] = 'fac-gen'; from fac_gen.cli import main; main()"
    return subprocess.run(
        [sys.executable, "-c", program, *arguments],
        cwd=cwd,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "NO_COLOR": "1"},
    )


def test_writing_a_construct_starts_no_engine(hard: Path, tmp_path: Path) -> None:
    done = fac_gen("cdktf", hard.name, "-o", "out", "--flavor", "cdktn", "--json", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {"file": "out/hard_one.py", "flavor": "cdktn"}
    text = (tmp_path / "out/hard_one.py").read_text()
    assert "from cdktn import" in text
    assert 'parent / "../terraform-aws-hard one"' in text
    again = fac_gen("cdktf", hard.name, "-o", "out", "--source", "acme/hard/aws", "--module-version", "~> 1.0", cwd=tmp_path)
    assert again.returncode == 0, again.stderr
    assert 'SOURCE: Final[str] = "acme/hard/aws"\nVERSION: Final[str | None] = "~> 1.0"' in (tmp_path / "out/hard_one.py").read_text()


def test_what_somebody_else_wrote_stays(hard: Path, tmp_path: Path) -> None:
    (tmp_path / "hard_one.py").write_text("mine\n")
    done = fac_gen("cdktf", hard.name, "--fail", cwd=tmp_path)
    assert (done.returncode, (tmp_path / "hard_one.py").read_text()) == (2, "mine\n")
    assert "--force" in done.stderr
    assert fac_gen("cdktf", hard.name, "--force", cwd=tmp_path).returncode == 0
    assert (tmp_path / "hard_one.py").read_text() != "mine\n"


def test_mistakes_are_told(tmp_path: Path) -> None:
    assert fac_gen("cdktf", ".", "--fail", cwd=tmp_path).returncode == 2
    (tmp_path / "main.tf").write_text('variable "a" {\n  type = strin\n}\n')
    with pytest.raises(UserError) as caught:
        read_module(tmp_path)
    assert (caught.value.line, caught.value.column) == (2, 10)
    assert fac_gen("cdktf", ".", "--module-version", "1", "--fail", cwd=tmp_path).returncode == 2
