"""The files that adoption adds, as texts."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from fac_core import manifest
from fac_core.finding import Edit
from fac_core.hcl import parse
from fac_core.hcl.edit import apply
from fac_core.hcl.format import format_hcl
from fac_core.hcl.write import braced
from fac_gen.adopt.names import names_for, registry_name
from fac_gen.adopt.optional import left_to_callers
from fac_gen.adopt.rewrite import Rewriter
from fac_gen.adopt.testing import tests_text
from fac_gen.render import render
from fac_gen.render.context import all_outputs, context
from fac_gen.render.environment import environment, of_cloud
from fac_gen.render.validations import preconditions

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from fac_core.module import Module
    from fac_gen.adopt.decide import Decision
    from fac_gen.adopt.names import Given, Names
    from fac_gen.adopt.primary import Primary

RECORD = ".fac/adopted.json"
TESTS = "tests/cost.tftest.hcl"
_FROM_RENDER = ("alarms.tf", "anomaly.tf", "budget.tf", "checks.tf", "variables.cost.tf")
_OTHERS_INPUTS = frozenset({"create", "labels", "tags"})


@dataclass(frozen=True)
class Texts:
    """The new files by path, the names in them, and the expression of the cost tags."""

    files: Mapping[str, str]
    names: Names
    cost_tags: str


def texts(module: Module, primary: Primary, decision: Decision, record: Mapping[str, Any], *, name: str, taken: Collection[str]) -> Texts:
    """Return the new files; ``record`` is what was recorded before, ``taken`` are paths of the user's, where ours get another name."""
    made = decision.blueprint
    raw = _raw(decision)
    names = _names(module, decision, raw, record.get("names", {}))
    own = f"local.{names.locals[f'cost_{made.tags_word}']}"
    tags = f"merge(var.{decision.tag_input}, {own})" if decision.tag_input else own
    rewriter = Rewriter(primary, names, tags, made.tags_word)
    files = {path: rewriter.text(text, path) for path, text in raw.items()}
    if decision.optional_cost:
        files = left_to_callers(files, names, made.tags_word)
    files[TESTS] = tests_text(module, primary, decision, rewriter)
    files[manifest.FILE_NAME] = _manifest(module, decision, name)
    recorded: dict[str, Any] = {"resource": primary.address, "set": dict(sorted(record.get("set", {}).items())), "names": names.plain()}
    recorded |= {"optional_cost": True} if decision.optional_cost else {}
    files[RECORD] = json.dumps(recorded, indent=2) + "\n"
    return Texts({_path(path, taken): text for path, text in sorted(files.items()) if text.strip()}, names, own)


def _path(path: str, taken: Collection[str]) -> str:
    """Return the path of a file of ours, or one beside it where the user has a file of that name."""
    folder, slash, name = path.rpartition("/")
    rest = name.removeprefix("cost.")
    others = (f"{folder}{slash}cost-{number}.{rest}" for number in range(2, 1000))
    return next(one for one in (path, f"{folder}{slash}cost.{rest}", *others) if one not in taken)


def _raw(decision: Decision) -> dict[str, str]:
    """Return the HCL as it would stand in a generated module."""
    made = decision.blueprint
    rendered = render(made, only=_FROM_RENDER)
    values = {**context(made), **_output_values(decision)}
    gone = _OTHERS_INPUTS | (set() if decision.budget else {"budget"})
    checks = set() if decision.budget else {"budget_is_heard"}
    raw = {path: rendered[path] for path in rendered if (decision.budget or path != "budget.tf")}
    raw["variables.cost.tf"] = _without(raw["variables.cost.tf"], {("variable", one) for one in gone})
    raw["checks.tf"] = _without(raw["checks.tf"], {("check", one) for one in checks})
    raw["tags.tf"] = environment().get_template(f"{of_cloud(made.provider, 'adopt/tags.tf')}.j2").render(values)
    raw["outputs.cost.tf"] = environment().get_template("adopt/outputs.tf.j2").render(values)
    if made.alarms.data and "alarms.tf" in raw:
        raw["alarms.tf"] += "".join(f"\n{braced('count = var.create ? 1 : 0', 'data', one, 'current')}\n" for one in made.alarm_data)
    return raw


def _output_values(decision: Decision) -> dict[str, Any]:
    made = decision.blueprint
    value = next(one.value for one in all_outputs(made) if one.name == "cost")
    lines = [line for line in value.splitlines() if decision.budget or not line.startswith("budget_")]
    return {"cost_value": "\n".join(lines), "preconditions": preconditions(made, budget=decision.budget)}


def _without(text: str, blocks: Collection[tuple[str, str]]) -> str:
    file = parse(text.encode(), "generated.tf")
    gone = [one for one in file.body.blocks if (one.type, "".join(one.labels)) in blocks]
    return format_hcl(apply(file.source, [Edit(file.path, one.range, "") for one in gone]).decode())


def _names(module: Module, decision: Decision, raw: Mapping[str, str], given: Given) -> Names:
    files = [parse(text.encode(), path) for path, text in raw.items()]
    blocks = [block for file in files for block in file.body.blocks]
    word = decision.blueprint.tags_word
    values = dict.fromkeys(attribute.name for block in blocks if block.type == "locals" for attribute in block.body.attributes)
    return names_for(
        module,
        inputs=[block.labels[0] for block in blocks if block.type == "variable"],
        values=["cost_scope", f"cost_{word}", *(one for one in values if one not in {"cost_scope", f"cost_{word}"})],
        resources=sorted({block.labels[0] for block in blocks if block.type in {"resource", "data"}}),
        checks=[block.labels[0] for block in blocks if block.type == "check"],
        given=given,
    )


def _manifest(module: Module, decision: Decision, name: str) -> str:
    made = decision.blueprint
    generated = manifest.parse(render(made, only=(manifest.FILE_NAME,))[manifest.FILE_NAME].encode())
    required = module.required_providers.get(made.provider)
    source = (required.source if required else None) or made.source
    version = (required.version if required else None) or made.window
    kept = {made.budget.resource_type} if decision.budget else set()
    if made.alarms.items:
        kept.add(made.alarms.resource_type)
    return manifest.dump(
        replace(
            generated,
            name=registry_name(name),
            required_version=", ".join(module.required_version) or generated.required_version,
            providers={made.provider: manifest.Provider(source, version)},
            tag_input=decision.tag_input,
            companions=tuple(sorted(kept)),
            left_out=(),
        )
    )
