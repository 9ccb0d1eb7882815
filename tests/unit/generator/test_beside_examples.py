"""What examples make beside a module: all that it names in turn is made, too, and it stands where the module stands."""

from __future__ import annotations

import re
from pathlib import Path

import jinja2
import pytest

import fac_gen

pytestmark = pytest.mark.unit
TEMPLATES = Path(str(fac_gen.__file__)).parent / "templates"
BESIDE = sorted(path.relative_to(TEMPLATES).as_posix() for path in TEMPLATES.glob("*/examples/_beside.tf.j2"))
DECLARED = re.compile(r'^(?:resource|data) "(\w+)" "(\w+)"', re.MULTILINE)
NAMED = re.compile(r"(?<![\w.\"])((?:aws|azurerm|google)_\w+)\.(\w+)\b")
EXAMPLES = sorted((Path(__file__).parents[3] / "modules/azurerm").glob("*/examples/*/main.tf"))
OF_THE_LISTENER = {("azurerm_resource_group", "shop")}
"""What every example of Azure makes, since alerts need it."""


def marks(template: str) -> list[str]:
    """Return what an example may name of a template, as its conditions ask for it."""
    text = (TEMPLATES / template).read_text()
    plain = re.findall(r'"(\w+\.\w+\.)" in written', text)
    keyed = [f'{address}["{key}"]' for address in re.findall(r"'(\w+\.shop)\[\"' ~", text) for key in re.findall(r'"(\w+)"', text)]
    return sorted({*plain, *keyed})


@pytest.mark.parametrize("template", BESIDE)
def test_what_is_made_beside_a_module_names_nothing_else(template: str) -> None:
    environment = jinja2.Environment(loader=jinja2.FileSystemLoader(TEMPLATES), autoescape=False)  # noqa: S701 - no HTML
    environment.filters["quote"] = lambda text: f'"{text}"'
    asked = marks(template)
    assert asked
    for mark in asked:
        made = environment.get_template(template).render(written=mark, module_label="shop")
        known = {*DECLARED.findall(made)} | OF_THE_LISTENER
        assert {*NAMED.findall(made)} <= known, f"{template}: {mark}"


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: "/".join(path.parts[-4:-1:2]))
def test_an_example_of_azure_stands_in_one_region(path: Path) -> None:
    """Azure takes no address, subnet or disk of another region; elsewhere the provider says which region it is."""
    said = {*re.findall(r'^ *location += "(\w+)"', path.read_text(), re.MULTILINE)}
    assert len(said) < 2, said
