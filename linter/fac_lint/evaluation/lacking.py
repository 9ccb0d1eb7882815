"""What calls do not pass, though the modules that they call demand it: provider configurations by their names there.

A module demands what it lists in ``configuration_aliases`` and does not write itself; ``terraform init`` refuses a call without it,
however often the call is made.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.finding import Location
from fac_core.hcl.syntax import Object
from fac_core.sentence import some_of
from fac_lint.evaluation.providers import is_proxy
from fac_lint.evaluation.summaries import Trouble

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from fac_core.module import Module, ModuleCall, ProviderReference
    from fac_core.module.declarations import ProviderRequirement
    from fac_lint.evaluation.instances import Instance


def lacking(instance: Instance) -> Iterator[Trouble]:
    """Yield one trouble for each call that does not pass all configurations that the called module demands."""
    for call in instance.module.calls.values():
        called = _called(call, instance)
        passed = _passed(call)
        if called is None or passed is None:
            continue
        demanded = demands(called)
        lacks = [reference for reference in demanded if reference not in passed]
        if lacks:
            names = some_of(".".join(filter(None, one)) for one in lacks)
            asked = demanded[lacks[0]]
            there = Location("the called module declares it here", asked.file.path, asked.attribute.range)
            message = f"{call.address} does not pass the provider configuration {names}, which the called module declares"
            yield Trouble(syntax=False, message=message, place=(call.file.path, call.block.header), related=(there,), address=call.address)


def demands(module: Module) -> Mapping[ProviderReference, ProviderRequirement]:
    """Return the configurations that whoever calls a module must pass, with where it says so."""
    own = {reference for reference, config in module.provider_configs.items() if not is_proxy(config)}
    listed = {one: required for required in module.required_providers.values() for one in required.configuration_aliases}
    return {one: required for one, required in listed.items() if one not in own}


def _called(call: ModuleCall, instance: Instance) -> Module | None:
    """Return the called module where it can be looked into."""
    folder = instance.folder_of(call) if not instance.why_unread(call) else None
    return instance.folders.module(folder) if folder is not None else None


def _passed(call: ModuleCall) -> frozenset[ProviderReference] | None:
    """Return the names there of what a call passes; None where they cannot be read."""
    written = call.attribute("providers")
    if written is None:
        return frozenset()
    legible = isinstance(written.expression, Object) and len(written.expression.items) == len(call.providers)
    return frozenset(call.providers) if legible else None
