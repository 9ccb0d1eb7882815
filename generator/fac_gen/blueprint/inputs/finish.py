"""Inputs as a module declares them, once schema and curation have said all they know."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_gen.blueprint.inputs.listed import with_listed
from fac_gen.blueprint.inputs.validation_cases import with_case
from fac_gen.prose.input_groups import group_of
from fac_gen.prose.words import without_null

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from fac_core.resource_types.input_group import InputGroup
    from fac_gen.blueprint.module_blueprint import Input


def finished(inputs: Iterable[Input], groups: Mapping[str, InputGroup]) -> tuple[Input, ...]:
    """Return the inputs, required ones first, then by name; each rule with a case, and no word of null where it does nothing.

    ``groups`` are those that are known of some; the words of their names say those of the others.
    """
    made = [_finished(one, groups.get(one.name) or group_of(one.name)) for one in inputs]
    for name, count in Counter(one.name for one in made).items():
        if count > 1:
            own = name.removeprefix("resource_")
            raise UserError(
                f"two arguments would both be the input {name}: that of its name and {own}, whose own name is taken",
                hint=f"Leave one of them out: --exclude {own} or --exclude {name}.",
            )
    return tuple(sorted(made, key=lambda one: (not one.required, one.name)))


def _finished(one: Input, group: InputGroup) -> Input:
    takes_null = one.nullable and one.default == "null"
    said = one.description if takes_null else without_null(one.description)
    return replace(
        one, description=with_listed(said, one), validations=tuple(with_case(one, rule) for rule in one.validations), group=group
    )
