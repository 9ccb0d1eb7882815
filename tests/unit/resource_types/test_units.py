"""Every file of facts holds against the schemas of every provider version that is shipped."""

from __future__ import annotations

import re
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import pytest

from fac_core.hcl import parse_expression
from fac_core.names import resource_type
from fac_core.resource_types import UNSET, for_type, names
from fac_core.resource_types.companion_model import BlockUse, Companion
from fac_core.schema.catalogue import catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.resource_types import TypeFacts
    from fac_core.resource_types.companion_model import CompanionInput, Written
    from fac_core.schema.resource_schema import Block

pytestmark = pytest.mark.unit

TYPES = tuple(resource_type(*name.split("/", 1)) for name in names())
REFERENCE = re.compile(r"(?<!data\.)\b((?:aws|azurerm|google)_[a-z0-9_]+)\.([a-z0-9_]+)(?:\[[^\]]*\])?\.([a-z0-9_]+)")
INPUT = re.compile(r"\bvar\.([a-z0-9_]+)")


def _signals(name: str) -> TypeFacts:
    found = for_type(name)
    assert found is not None
    return found


def _blocks(name: str) -> Iterator[tuple[str, Block]]:
    found = catalogue()
    for version in found.versions(found.provider_of(name)):
        if name in found.names(version.name, version=version.version):
            yield version.version, found.resource_type(name, version.version).block


def _has(block: Block, path: str) -> bool:
    head, _, rest = path.partition(".")
    if not rest:
        return head in block.attributes or head in block.blocks
    return head in block.blocks and _has(block.blocks[head].block, rest)


def _texts(value: Any) -> Iterator[str]:  # noqa: ANN401 - any plain value
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from _texts(item)
    elif isinstance(value, tuple):
        for item in value:
            yield from _texts(item)


def _plain(found: TypeFacts) -> dict[str, Any]:
    """Everything said of companions, as plain values."""
    return {label: asdict(one) for label, one in found.companions.items()}


def _of_companions(found: TypeFacts) -> dict[str, Companion | CompanionInput]:
    """Inputs that companions bring, with what is said about them."""
    every: dict[str, Companion | CompanionInput] = {}
    for companion in found.companions.values():
        every |= companion.inputs
        if companion.input:
            every[companion.input] = companion
    return every


@pytest.mark.parametrize("name", TYPES)
def test_every_reference_exists_in_every_version(name: str) -> None:
    found = _signals(name)
    expressions = [text for signal in found.signals.values() for text in signal.expressions]
    expressions += list(_texts(_plain(found)))
    expressions += [
        *found.locals.values(),
        *(one.value for one in found.outputs.values()),
        *(one.value for one in found.arguments.values()),
    ]
    references = {triple for text in expressions for triple in REFERENCE.findall(text)}
    named = any(f"var.{found.name_argument}" in text for text in expressions)
    assert not found.signals or named or any(other == name for other, _, _ in references)
    labels = {(one.resource_type, one.name) for one in found.companions.values()}
    for other, label, attribute in references:
        assert label == "this" or (other, label) in labels, f"{other}.{label} is nothing that the module creates"
        blocks = list(_blocks(other))
        assert blocks, f"{other} is in no shipped schema"
        for version, block in blocks:
            assert attribute in block.attributes or attribute in block.blocks, f"{other}.{attribute} is missing in {version}"


@pytest.mark.parametrize("name", TYPES)
def test_every_argument_exists_in_every_version(name: str) -> None:
    found = _signals(name)
    for version, block in _blocks(name):
        for path in found.arguments:
            assert _has(block, path), f"{path} is missing in {version}"
        for argument in (*found.required_inputs, *found.minimal_example, *filter(None, [found.name_argument])):
            if argument in found.required_inputs and argument in block.blocks:
                continue
            if argument in found.minimal_example and (argument in block.blocks or argument in _of_companions(found)):
                continue
            assert argument in block.attributes, f"{argument} is missing in {version}"
            assert block.attributes[argument].settable
    assert all(any(_has(block, path) for _, block in _blocks(name)) for path in found.leave_out)
    told = {argument for argument, known in found.arguments.items() if not known.value}
    assert not set(found.leave_out) & {*told, *found.required_inputs}


@pytest.mark.parametrize("name", TYPES)
def test_conditions_speak_of_inputs_that_the_module_has(name: str) -> None:
    found = _signals(name)
    _, block = next(_blocks(name))
    inputs = ({*block.attributes, *block.blocks} - set(found.leave_out)) | _of_companions(found).keys() | {"alarms"}
    for argument, known in found.arguments.items():
        for validation in known.validation:
            assert set(INPUT.findall(validation.condition)) == {argument.partition(".")[0]}
            assert validation.message.endswith(".")
            assert "  " not in validation.message, "an empty value is called empty"
    for precondition in found.preconditions:
        assert set(INPUT.findall(precondition.condition)) <= inputs
    for text in _texts(_plain(found)):
        assert set(INPUT.findall(text)) <= inputs


@pytest.mark.parametrize("name", TYPES)
def test_companions_are_complete(name: str) -> None:
    for label, companion in _signals(name).companions.items():
        for version, block in _blocks(companion.resource_type):
            given = {*companion.arguments, *companion.blocks}
            for path in (*given, *companion.leave_out, *companion.settings, *companion.ignore_changes):
                assert _has(block, path) or path in companion.extra, f"{label}: {path} is missing in {version}"
            if companion.input:
                continue
            needed = {key for key, attribute in block.attributes.items() if attribute.required}
            needed |= {key for key, nested in block.blocks.items() if nested.required}
            assert needed <= given, f"{label} in {version}"


@pytest.mark.parametrize("name", TYPES)
def test_texts_are_sentences(name: str) -> None:
    found = _signals(name)
    for text in (
        *(known.description for known in found.arguments.values() if known.description),
        *(signal.why for signal in found.signals.values()),
    ):
        assert text.endswith(".")
        assert text[0].isupper() or text[0] in "`-0123456789"
    assert len({signal.why for signal in found.signals.values()}) == len(found.signals)


@pytest.mark.parametrize("name", TYPES)
def test_required_arguments_have_an_example_or_a_default(name: str) -> None:
    found = _signals(name)
    _, block = next(_blocks(name))
    needed = {key for key, attribute in block.attributes.items() if attribute.required} | {*found.required_inputs, *found.minimal_example}
    given = _of_companions(found)
    assert all(given[key].example is not UNSET for key in needed & given.keys())
    for key in needed - given.keys():
        known = found.arguments.get(key)
        assert known is not None, key
        assert "UNSET" not in str(known.example) or "UNSET" not in str(known.default), key


@pytest.mark.parametrize("name", TYPES)
def test_expressions_are_hcl(name: str) -> None:
    found = _signals(name)
    conditions = [*found.preconditions, *(rule for known in found.arguments.values() for rule in known.validation)]
    texts = [text for signal in found.signals.values() for text in signal.expressions if text]
    texts += [rule.condition for rule in conditions]
    texts += [*found.locals.values(), *(one.value for one in found.outputs.values() if one.value)]
    texts += [one.value for one in found.arguments.values() if one.value]
    texts += [text for companion in found.companions.values() for text in _expressions(companion)]
    assert texts or not (found.signals or found.companions)
    for text in texts:
        parse_expression(text)


def _expressions(use: Written) -> Iterator[str]:
    yield from use.arguments.values()
    if isinstance(use, Companion):
        yield from (text for text in (use.when, use.for_each) if text)
        yield from (one.value for one in use.settings.values() if one.value)
        rules = [*use.validation, *(rule for given in use.inputs.values() for rule in given.validation)]
        yield from (rule.condition for rule in rules)
    if isinstance(use, BlockUse) and use.for_each:
        yield use.for_each
    for uses in use.blocks.values():
        for one in uses:
            yield from _expressions(one)
