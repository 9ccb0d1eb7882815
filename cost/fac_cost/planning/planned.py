"""Plan a folder with providers that know no cloud, and read the plan.

What follows from an answer of a data source that is made up is unknown, where two plans with other answers show it; else the plan is called
incomplete, as long as nobody answers.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from fac_core.errors import UserError
from fac_core.resources import in_both, read
from fac_core.schema_provider import OfflineProviders
from fac_core.schema_provider.answers import Answers, World
from fac_core.schema_provider.offline import NO_INSTALLS
from fac_core.sentence import some_of
from fac_core.terraform import Terraform, TerraformError
from fac_cost.planning.answered import read_answers, silent
from fac_cost.planning.roots import HINT, modules_of
from fac_cost.planning.stateless import OVERRIDE, without_backend

if TYPE_CHECKING:
    from pathlib import Path

    from fac_core.resources import Resource, Tree


def read_folder(folder: Path, data: Path | None = None, variables: Path | None = None) -> Tree:
    """Read the resources that Terraform plans for a root module; raise `UserError` where it refuses, or would have to ask somebody.

    It is planned twice where it reads data sources, with other values made up for them: what differs is unknown, and resources that only
    one plan has make the tree incomplete. ``data`` answers for data sources, ``variables`` is a file of values for inputs. An attribute of
    a data source for which it does not answer makes the tree incomplete, too: what compares with a fixed value comes out alike both times.
    """
    modules = modules_of(folder, variables)
    given = read_answers(data) if data is not None else {}
    with without_backend(modules[0], modules) as at:
        found, asked = _planned(at, Answers(given, World.ONE), variables)
        if not asked:
            return found
        try:
            other, again = _planned(at, Answers(given, World.OTHER), variables)
        except UserError:  # of what has few elements, a third may be asked for
            other, again = _planned(at, Answers(given, World.MORE), variables)
    agreed, unanswered = in_both(found, other), silent(asked, found, given, modules, again)
    made_up = f"what {some_of(unanswered)} would answer is made up, and what compares it with a fixed value follows from that"
    return replace(agreed, incomplete="; ".join(filter(None, (agreed.incomplete, made_up if unanswered else ""))))


def _planned(folder: Path, answers: Answers, variables: Path | None) -> tuple[Tree, tuple[Resource, ...]]:
    """Return the plan, and the data sources that were asked for it."""
    with (
        OfflineProviders([folder], answers=answers) as offline,
        Terraform(folder, environment=offline.environment, cli_config=NO_INSTALLS) as terraform,
    ):
        terraform.init(backend=(folder / OVERRIDE).exists())
        try:
            plan = terraform.show(terraform.plan(var_file=variables))
        except TerraformError as error:
            if offline.data_sources:
                hint = f"{HINT} Or answer for its data sources with --data FILE."
                raise UserError(str(error), path=folder, hint=hint) from error
            raise
        tree = _read("plan", plan, terraform.workspace.path)
        before = plan.get("prior_state")
        asked = _read("state", before, terraform.workspace.path).resources if before else ()
        return replace(tree, offline=True), tuple(one for one in asked if not one.managed)


def _read(form: str, document: dict[str, Any], folder: Path) -> Tree:
    path = folder / f"{form}.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    return read(form, path)
