"""What `terraform fmt` accepts, it accepts after a merge, whatever was edited."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fac_core.policy import BUILT_IN
from fac_core.terraform import Terraform
from fac_gen.blueprint.build import blueprint
from fac_gen.blueprint.module_blueprint import Options
from fac_gen.render import render
from fac_gen.update.merge import merge_hcl

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

pytestmark = pytest.mark.offline

VERSIONS = {"aws_db_instance": ("5.100.0", "6.69.1"), "aws_instance": ("6.69.1", "5.100.0"), "aws_sqs_queue": ("5.100.0", "6.69.1")}
"""From one version of the provider to the other, in both directions."""
ARGUMENT = re.compile(r"^( +)(\w+)( += [^{\[(<\n]*)$", re.MULTILINE)
EDITS: tuple[Callable[[re.Match[str], int], str], ...] = (
    lambda found, _: f"{found[0]} # ours",
    lambda found, number: f"{found[0]}\n{found[1]}ours{'_' * number}{number} = null",
    lambda found, _: f"{found[1]}# ours\n{found[0]}",
    lambda found, _: f"{found[1]}{found[2]} = ours",
    lambda found, _: f"{found[0]}\n",
    lambda found, number: f"{found[0]}\n{found[1]}list{number} = [\n{found[1]}  1, # one\n{found[1]}]",
    lambda _, __: "",
)


@cache
def generated(resource_type: str, version: str) -> Mapping[str, str]:
    files = render(blueprint(resource_type, BUILT_IN, Options(provider_version=version)))
    return {path: text for path, text in files.items() if path.endswith(".tf") and "/" not in path}


@st.composite
def edited(draw: st.DrawFn, text: str) -> str:
    """A file with a few edits of arguments, each of which stays an argument or goes."""
    for number in range(draw(st.integers(0, 5))):
        places = list(ARGUMENT.finditer(text))
        if not places:
            break
        found = draw(st.sampled_from(places))
        text = text[: found.start()] + draw(st.sampled_from(EDITS))(found, number) + text[found.end() :]
    return text


@st.composite
def modules(draw: st.DrawFn) -> tuple[dict[str, str], dict[str, str]]:
    """What was generated, and what the user has (``mine``) and a newer template generates for the other version (``new``)."""
    resource_type = draw(st.sampled_from(sorted(VERSIONS)))
    before, after = (generated(resource_type, version) for version in VERSIONS[resource_type])
    base = {path: before[path] for path in sorted(before.keys() & after.keys())}
    mine = {f"mine/{path}": draw(edited(text)) for path, text in base.items()}
    return base, {**mine, **{f"new/{path}": draw(edited(after[path])) for path in base}}


def formatted(folder: Path, files: Mapping[str, str]) -> dict[str, str]:
    for path, text in files.items():
        (folder / path).parent.mkdir(exist_ok=True)
        (folder / path).write_text(text)
    with Terraform(folder) as terraform:
        terraform.fmt(check=False)
    return {path: (folder / path).read_text() for path in files}


@given(modules())
@settings(max_examples=6)
def test_a_formatted_module_is_formatted_after_a_merge(
    tmp_path_factory: pytest.TempPathFactory, both: tuple[dict[str, str], dict[str, str]]
) -> None:
    base, edits = both
    done = formatted(tmp_path_factory.mktemp("edited"), edits)
    merged = {path: merge_hcl(text, done[f"mine/{path}"], done[f"new/{path}"], path) for path, text in base.items()}
    sound = {path: found.text for path, found in merged.items() if not found.conflicts}
    assert formatted(tmp_path_factory.mktemp("merged"), sound) == sound
