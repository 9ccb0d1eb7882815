"""A module with what its caller gives it: where names lead, and what the modules that it calls are given in turn."""

from __future__ import annotations

import os
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_lint.evaluation import maps
from fac_lint.evaluation.blocks import SURELY, after_index, any_instance, collected, instances_of, key_in, may_be_absent, one_instance
from fac_lint.evaluation.chains import locals_below
from fac_lint.evaluation.expressions import Scope, evaluate
from fac_lint.evaluation.files import ModuleFiles
from fac_lint.evaluation.memo import Memo
from fac_lint.evaluation.placed import Placed
from fac_lint.evaluation.providers import Above, DefaultTags, Providers
from fac_lint.evaluation.roots import is_example
from fac_lint.evaluation.values import FAILURE, NO_VALUE, Extreme, Value, anything, closed, constant, join, join_all, sequence, unknown
from fac_lint.evaluation.variable_types import converted, nothing_given, shaped

if TYPE_CHECKING:
    from collections.abc import Callable

    from fac_core.hcl.syntax import Expression
    from fac_core.module import Module, ModuleCall, Resource
    from fac_core.module.declarations import VariableDeclaration
    from fac_core.shared_facts.providers import Provider
    from fac_lint.evaluation.blocks import BlockInstance
    from fac_lint.evaluation.folders import Folders
    from fac_lint.evaluation.walking import Step

_ROOTS = frozenset({"var", "local", "module", "data"})
_RUN = frozenset({"path", "terraform", "self"})
_CHAINED = 20
"""Names within names are evaluated as they come so far; what lies below is evaluated from its far end."""


@dataclass(frozen=True, slots=True)
class Caller:
    """Who calls a module, the block it does so with, and which instance of that."""

    instance: Instance
    call: ModuleCall
    made: BlockInstance

    def evaluate(self, expression: Expression) -> Value:
        """Evaluate an expression that stands in the call."""
        return evaluate(expression, self.made.scope)


class Instance(Placed):
    """A module as one caller uses it; without a caller every input is open."""

    def __init__(self, module: Module, folders: Folders, caller: Caller | None = None) -> None:
        super().__init__(module, folders, *((caller.instance, caller.call.name) if caller else ()))
        self.caller = caller
        self.root = folders.root_values(module) if caller is None else None
        self.run_in: Path | None = caller.instance.run_in if caller else self._run_in()
        files = ModuleFiles(module.folder, folders.disk.note_read, self.run_in, folders.disk.unsaved)
        self.scope = Scope(self, files=files, locals=module.locals)
        above = Above(caller.instance.providers, caller.call, caller.evaluate) if caller else None
        self.providers: Providers = Providers(module, self.scope, above, root=self.root is not None)
        self._memo = Memo(folders.running)
        self._children: dict[str, tuple[tuple[BlockInstance, Instance], ...]] = {}
        folders.forgetting.append(self.let_go)

    def _run_in(self) -> Path | None:
        """Return the folder where Terraform runs: that of a root, an example or a test; whoever calls another module chooses."""
        is_run = self.root is not None or is_example(self.module.folder, self.folders.base)
        return self.module.folder if is_run else None

    def let_go(self) -> None:
        """Forget everything: an instance and its scope hold each other, and nobody asks this one any more."""
        vars(self).clear()

    def provider_of(self, resource: Resource) -> Provider:
        """Return the provider that makes a resource."""
        return self.providers.of(resource.provider.name)

    def default_tags(self, resource: Resource, scope: Scope) -> DefaultTags:
        """Return the tags that an instance of a resource, told by its scope, gets from its provider configuration."""
        key = evaluate(resource.provider_key, scope) if resource.provider_key is not None else None
        return self.providers.default_tags(resource.provider, key)

    # Names

    def resolve(self, root: str, steps: tuple[Step, ...]) -> tuple[Value, int]:
        """Return the value of a name; see `fac_lint.evaluation.expressions.Names`."""
        first = steps[0] if steps and isinstance(steps[0], str) else ""
        if root in _ROOTS and first:
            return self._declared(root, first, steps)
        if root == "path" and self.run_in is not None and first in ("module", "root"):
            where = os.path.relpath(self.module.folder, self.run_in) if first == "module" else "."
            return constant(Path(where).as_posix()), 1
        if root in _RUN:
            return unknown(f"{root}.{first or '*'} is known when Terraform runs"), len(steps)
        if root in ("each", "count"):
            return unknown(f"{root} stands outside of a block with {'for_each' if root == 'each' else root}"), len(steps)
        return self._resource("", steps, root, 0)

    def number_of(self, root: str, steps: tuple[Step, ...]) -> int | None:
        """Return how many instances a block with ``count``, or without, has; see `fac_lint.evaluation.expressions.Names`."""
        names = [step for step in steps if isinstance(step, str)]
        address = ".".join((root, *names))
        number = self._memo.once(("number of", address), lambda: self._number_of(address)).constant
        return int(number) if isinstance(number, Decimal) else None

    def _number_of(self, address: str) -> Value:
        module = self.module
        block = module.resources.get(address) or module.data.get(address) or module.calls.get(address.removeprefix("module."))
        if block is None or block.for_each is not None:
            return NO_VALUE
        made = instances_of(block, self.scope)
        sure = all(one.created is SURELY and (one.key or block.count is None) for one in made)
        return constant(Decimal(len(made))) if made and sure else NO_VALUE

    def _declared(self, root: str, first: str, steps: tuple[Step, ...]) -> tuple[Value, int]:
        match root:
            case "var":
                return self.variable(first), 1
            case "local":
                return self.local(first), 1
            case "module":
                return self._module(first, steps)
        return self._resource("data.", steps[1:], first, 1)

    def variable(self, name: str) -> Value:
        """Return what is known about an input."""
        return self._memo.once(("var", name), lambda: self._variable(name))

    def _variable(self, name: str) -> Value:
        declaration = self.module.variables.get(name)
        if declaration is None:
            return unknown(f"var.{name} is not declared")
        default = self._constant(declaration.default) if declaration.default is not None else None
        if self.root is not None:
            given = self.root.value(name)
            if given is None and default is not None and name not in self.root.elsewhere:
                given = default
            if given is not None:
                return converted(_or_default(given, declaration, default), declaration.type, self._constant)
        if self.caller is None:
            origin = anything(inputs=frozenset({f"var.{name}"}), null=default is not None and default.blank)
            value = shaped(declaration.type, origin, self._constant)
            return value if value.null == origin.null else Value(value.shape, value.inputs, value.reasons, origin.null)
        argument = self.caller.call.arguments.get(name)
        if argument is None:
            lost = (
                unknown(f"nobody gives var.{name}") if self.caller.instance.is_broken else nothing_given(declaration.type, self._constant)
            )
            given = default if default is not None else lost
        else:
            given = _or_default(self.caller.evaluate(argument.expression), declaration, default)
        return converted(given, declaration.type, self._constant)

    def _constant(self, expression: Expression) -> Value:
        return evaluate(expression, self.scope)

    def local(self, name: str) -> Value:
        """Return what a local holds."""
        return self._memo.once(("local", name), lambda: self._local(name))

    def _local(self, name: str) -> Value:
        if self._memo.depth > _CHAINED:
            for below in locals_below(name, self.module.locals):
                self._memo.once(("local", below), lambda: self._own_local(below))  # noqa: B023 - called at once
        return self._own_local(name)

    def _own_local(self, name: str) -> Value:
        local = self.module.locals.get(name)
        return evaluate(local.expression, self.scope) if local else unknown(f"local.{name} is not declared")

    def _module(self, name: str, steps: tuple[Step, ...]) -> tuple[Value, int]:
        at = after_index(steps, 1)
        output = steps[at] if at < len(steps) else None
        if not isinstance(output, str):
            return self._memo.once(("module", name), lambda: self._whole_module(name)), 1
        key = key_in(steps, 1)
        return self._memo.once(("module", name, key, output), lambda: self._output(name, key, output)), at + 1

    def _whole_module(self, name: str) -> Value:
        """Return all outputs of a called module: as one object, or as one for each of its instances."""
        call = self.module.calls.get(name)
        if call is None or self.why_unread(call):
            return self._unread(name, call)
        return collected(call, [(made, child.outputs(name)) for made, child in self.children(name)])

    def _unread(self, name: str, call: ModuleCall | None) -> Value:
        if call is None:
            return unknown(f"module.{name} is not declared")
        return unknown(self.why_unread(call), *(self.evaluate_in(call, one.expression) for one in call.arguments.values()))

    def _output(self, name: str, key: str, output: str) -> Value:
        call = self.module.calls.get(name)
        if call is None or self.why_unread(call):
            return self._unread(name, call)
        return join_all(child.output(name, output) for made, child in self.children(name) if key in ("", made.key) or not made.key)

    def outputs(self, name: str) -> Value:
        """Return all outputs of this module as an object; ``name`` is what the caller calls it."""
        return closed({output: self.output(name, output) for output in self.module.outputs})

    def output(self, name: str, output: str) -> Value:
        """Return what an output of this module holds; ``name`` is what the caller calls the module."""
        declared = self.module.outputs.get(output)
        value = declared.value if declared is not None else None
        if value is None:
            return unknown(f"module.{name} has no output {output}")
        return self._memo.once(("output", output), lambda: evaluate(value, self.scope))

    def _resource(self, prefix: str, steps: tuple[Step, ...], kind: str, offset: int) -> tuple[Value, int]:
        """Resolve ``TYPE.NAME[index].ARGUMENT``; ``steps`` begin with the name, ``offset`` are the steps before it."""
        name = steps[0] if steps and isinstance(steps[0], str) else ""
        at = after_index(steps, 1)
        argument = steps[at] if at < len(steps) else None
        address = f"{prefix}{kind}.{name}"
        if not isinstance(argument, str):
            return self._memo.once((address,), lambda: self._whole(address)), 1 + offset
        key = key_in(steps, 1)
        return self._memo.once((address, key, argument), lambda: self._argument(address, key, argument)), at + 1 + offset

    def _whole(self, address: str) -> Value:
        """Return a resource as a whole: of one with ``for_each`` or ``count`` at least which instances there are."""
        declared = self.module.resources.get(address) or self.module.data.get(address)
        after = unknown(f"{address} is known after apply")
        made = instances_of(declared, self.scope) if declared is not None else ()
        if declared is None or not all(one.created is SURELY for one in made) or (declared.for_each is None and declared.count is None):
            return after
        if declared.count is not None:
            return sequence(after for _ in made) if all(one.key for one in made) else after
        return closed({one.key[2:-2]: after for one in made}) if all(one.key for one in made) else after

    def _argument(self, address: str, key: str, argument: str) -> Value:
        declared = self.module.resources.get(address) or self.module.data.get(address)
        if declared is None:
            return unknown(f"{address} is not declared")
        return self._unless_absent(declared, key, self._argument_of(declared, address, argument, one_instance(declared, self.scope, key)))

    def _unless_absent(self, declared: Resource, key: str, value: Value) -> Value:
        """Return what an instance holds, or the error that it is where there is no such instance."""
        if not may_be_absent(declared):
            return value
        made = instances_of(declared, self.scope)
        named = [one for one in made if key in ("", one.key) or not one.key]
        if not named:
            return FAILURE if key or declared.enabled is not None else NO_VALUE
        decides = () if value.shape is Extreme.ANY else tuple(one.created for one in named)  # of what nobody knows it says no more
        if not key:
            return value.influenced_by(*decides)
        if any(one.created is SURELY and one.key for one in named):
            return value
        return join(value, FAILURE.influenced_by(*decides))

    def _argument_of(self, declared: Resource, address: str, argument: str, scope: Scope) -> Value:
        if address.startswith("data.aws_default_tags.") and argument == "tags":
            return self.default_tags(declared, scope).tags
        if argument == "tags_all" and (tags := declared.expression("tags")) is not None:
            return maps.over_defaults(self.default_tags(declared, scope).tags, evaluate(tags, scope))
        expression = declared.expression(argument)
        if expression is None:
            return unknown(f"{address}.{argument} is known after {'plan' if declared.mode == 'data' else 'apply'}")
        return evaluate(expression, scope)

    def own(self, key: tuple[str, ...], compute: Callable[[], Value]) -> Value:
        """Return what an argument of a block holds, by its address, its key and its name: nothing where it leads to itself."""
        return self._memo.within(key, compute)

    # Modules called

    def evaluate_in(self, block: Resource | ModuleCall, expression: Expression) -> Value:
        """Evaluate an expression that stands in a block, whichever of its instances is meant."""
        return evaluate(expression, any_instance(block, self.scope))

    def children(self, name: str) -> tuple[tuple[BlockInstance, Instance], ...]:
        """Return the instances of a called module with what this one gives them; none where it is not here, or never made."""
        if name not in self._children:
            call = self.module.calls[name]
            folder = None if self.why_unread(call) else self.folder_of(call)
            module = self.folders.module(folder) if folder is not None else None
            made = instances_of(call, self.scope) if module is not None else ()
            self._children[name] = tuple((one, Instance(module, self.folders, Caller(self, call, one))) for one in made if module)
        return self._children[name]


def _or_default(given: Value, declaration: VariableDeclaration, default: Value | None) -> Value:
    """Return what an input holds: its default in the place of null, where it may not be null."""
    if declaration.nullable or default is None or not given.null:
        return given
    return join(given if given.shape is Extreme.ANY else given.without_null(), default)
