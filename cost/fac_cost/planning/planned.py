"""Plan a folder with providers that know no cloud, and read the plan: no answer of a data source that is made up is taken for a fact."""

from __future__ import annotations

import json
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fac_core.document.scalars import Text, Whole
from fac_core.document.shape import Field, MapOf, Record, Shape, read_as
from fac_core.document.tree import Branch, Leaf
from fac_core.errors import UserError
from fac_core.json_text import parsed
from fac_core.resources import in_both, read
from fac_core.schema_provider import OfflineProviders
from fac_core.schema_provider.answers import Answers, World
from fac_core.sentence import one_of, some_of
from fac_core.terraform import Terraform, TerraformError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_core.document import Problems
    from fac_core.document.tree import Tree as Document
    from fac_core.resources import Tree

_HINT = "Plan it with the real provider and hand in the plan, or answer for its data sources with --data FILE."


class Plain(Shape[Any]):
    """Any plain value."""

    expected = "a value"

    def read(self, tree: Document, problems: Problems) -> Any:  # noqa: ANN401 - any plain value
        if isinstance(tree, Branch):
            return {entry.key.text: self.read(entry.value, problems) for entry in tree.entries}
        if not isinstance(tree, Leaf):
            return [self.read(one, problems) for one in tree.items]
        if tree.kind == "number":
            return parsed(tree.text)
        if tree.kind == "boolean":
            return tree.boolean
        return None if tree.kind == "nothing" else tree.text

    def schema(self) -> dict[str, Any]:
        return {}


def _answers(*, data: Mapping[str, Mapping[str, Any]], version: int = 1) -> Mapping[str, Mapping[str, Any]]:
    del version
    return data


DATA = Record(
    "a mapping with data",
    _answers,
    {
        "version": Field(Whole("version 1", low=1, high=1), "Version of this format."),
        "data": Field(
            MapOf(Text("a type of data source", pattern="[a-z][a-z0-9_]*"), MapOf(Text("an attribute"), Plain())),
            "What data sources answer, by type and attribute.",
            required=True,
        ),
    },
)


def read_folder(folder: Path, data: Path | None = None, variables: Path | None = None) -> Tree:
    """Read the resources that Terraform plans for a root module; raise `UserError` where it refuses.

    It is planned twice where it reads data sources, with other values made up for them: what differs is unknown, and resources that only
    one plan has make the tree incomplete. ``data`` answers for data sources, ``variables`` is a file of values for inputs. A data source
    for which it does not answer makes the tree incomplete, too: what compares with a fixed value comes out alike both times.
    """
    given = read_as(data, DATA) if data is not None else {}
    _refuse_module(folder, variables)
    found, reads = _planned(folder, Answers(given, World.ONE), variables)
    if not reads:
        return found
    try:
        other = _planned(folder, Answers(given, World.OTHER), variables)[0]
    except UserError:  # of what has few elements, a third may be asked for
        other = _planned(folder, Answers(given, World.MORE), variables)[0]
    agreed, silent = in_both(found, other), sorted(reads - given.keys())
    why = f"what {some_of(silent)} would answer is made up, and what compares it with a fixed value follows from that" if silent else ""
    return replace(agreed, incomplete="; ".join(filter(None, (agreed.incomplete, why))))


def _refuse_module(folder: Path, variables: Path | None) -> None:
    """Refuse a module that has examples, and whose inputs nobody gives: what it costs is what its examples cost."""
    examples = sorted(one.relative_to(folder).as_posix() for one in folder.glob("examples/*") if any(one.glob("*.tf")))
    if examples and variables is None:
        hint = f"Name one of its examples ({one_of(examples)}), or give its inputs with --var-file."
        raise UserError("this is a module, whose cost is that of whoever calls it", path=folder, hint=hint)


def _planned(folder: Path, answers: Answers, variables: Path | None) -> tuple[Tree, set[str]]:
    """Return the plan, and the types of data sources that may have been asked."""
    with (
        OfflineProviders([folder], answers=answers) as offline,
        Terraform(folder, environment=offline.environment) as terraform,
        tempfile.TemporaryDirectory(prefix="fac-plan-") as scratch,
    ):
        terraform.init()
        try:
            plan = terraform.show(terraform.plan(var_file=variables))
        except TerraformError as error:
            if offline.data_sources:
                raise UserError(str(error), path=folder, hint=_HINT) from error
            raise
        path = Path(scratch, "plan.json")
        path.write_text(json.dumps(plan), encoding="utf-8")
        return read("plan", path), set(offline.data_sources)
