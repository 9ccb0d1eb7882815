"""A module brings the licence that its owner names, and none otherwise."""

from __future__ import annotations

from pathlib import Path

import pytest

from fac_core.policy import BUILT_IN
from fac_gen.blueprint.build import blueprint
from fac_gen.blueprint.module_blueprint import LICENSES, Options
from fac_gen.render import render
from fac_gen.render.environment import TEMPLATES

pytestmark = pytest.mark.unit
OWN = Path(__file__).parents[3] / "LICENSE"


def test_every_licence_has_its_text() -> None:
    assert sorted(path.name.removesuffix(".j2") for path in (TEMPLATES / "licenses").glob("*.j2")) == sorted(LICENSES)


def test_the_text_is_written_as_it_is() -> None:
    files = render(blueprint("aws_sqs_queue", BUILT_IN, Options(license="Apache-2.0")))
    assert files["LICENSE"].split() == OWN.read_text().split()
    assert "## License\n\nApache-2.0" in files["README.md"]


def test_without_a_word_of_the_owner_there_is_none() -> None:
    files = render(blueprint("aws_sqs_queue", BUILT_IN))
    assert "LICENSE" not in files
    assert "License" not in files["README.md"]
