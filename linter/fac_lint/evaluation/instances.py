"""A module with what its caller gives it: where names lead, and what the modules that it calls are given in turn."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, TypeVar, cast

from fac_lint.evaluation import loops, maps, operators
from fac_lint.evaluation.expressions import Scope, evaluate
from fac_lint.evaluation.providers import Above, DefaultTags, Providers
from fac_lint.evaluation.types import converted, shaped
from fac_lint.evaluation.values import Extreme, Value, anything, closed, constant, join_all, unknown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from fac_core.hcl.syntax import Expression
    from fac_core.module import Module, ModuleCall, Resource
    from fac_core.shared_facts.providers import Provider
    from fac_lint.evaluation.expressions import Step
    from fac_lint.evaluation.folders import Folders

Answer = TypeVar("Answer")
_SURELY = constant(value=True)
_ROOTS = frozenset({"var", "local", "module", "data"})
_RUN = frozenset({"path", "terraform", "self"})


@dataclass(frozen=True, slots=True)
class Caller:
    """Who calls a module, and the block it does so with."""

    instance: Instance
    call: ModuleCall


class Instance:
    """A module as one caller uses it; without a caller every input is open."""

    def __init__(self, module: Module, folders: Folders, caller: Caller | None = None) -> None:
        self.module = module
        self.folders = folders
        self.caller = caller
        self.scope = Scope(self)
        self.providers = Providers(module, self.scope, self._above())
        self._known: dict[tuple[str, ...], Value] = {}
        self._running: set[tuple[str, ...]] = set()
        self._children: dict[str, Instance | None] = {}
        self._answers: dict[tuple[object, str], object] = {}

    @property
    def root(self) -> Instance:
        """The module at which the chain of callers begins."""
        return self.caller.instance.root if self.caller else self

    @property
    def path(self) -> tuple[str, ...]:
        """Names of the calls that lead here from the root."""
        return (*self.caller.instance.path, self.caller.call.name) if self.caller else ()

    def address(self, local: str) -> str:
        """Return the address, seen from the root, of something that this module declares."""
        return "".join(f"module.{name}." for name in self.path) + local

    def _above(self) -> Above | None:
        if self.caller is None:
            return None
        instance, call = self.caller.instance, self.caller.call
        return Above(instance.providers, call, lambda expression: instance.evaluate_in(call, expression))

    def provider_of(self, resource: Resource) -> Provider:
        """Return the provider that makes a resource."""
        return self.providers.of(resource.provider.name)

    def default_tags(self, resource: Resource) -> DefaultTags:
        """Return the tags that a resource gets from its provider configuration."""
        key = self.evaluate_in(resource, resource.provider_key) if resource.provider_key is not None else None
        return self.providers.default_tags(resource.provider, key)

    # Names

    def resolve(self, root: str, steps: tuple[Step, ...]) -> tuple[Value, int]:
        """Return the value of a name; see `fac_lint.evaluation.expressions.Names`."""
        first = steps[0] if steps and isinstance(steps[0], str) else ""
        if root in _ROOTS and first:
            return self._declared(root, first, steps)
        if root in _RUN:
            return anything(), len(steps)
        if root in ("each", "count"):
            return unknown(f"{root} stands outside of a block with {'for_each' if root == 'each' else root}"), len(steps)
        return self._resource("", steps, root, 0)

    def _declared(self, root: str, first: str, steps: tuple[Step, ...]) -> tuple[Value, int]:
        match root:
            case "var":
                return self.variable(first), 1
            case "local":
                return self._once(("local", first), lambda: self._local(first)), 1
            case "module":
                return self._module(first, steps)
        return self._resource("data.", steps[1:], first, 1)

    def _once(self, key: tuple[str, ...], compute: Callable[[], Value]) -> Value:
        if key not in self._known:
            if key in self._running:
                return unknown(f"{'.'.join(key)} refers to itself")
            self._running.add(key)
            try:
                self._known[key] = compute()
            except RecursionError:
                return unknown(f"{'.'.join(key)} is nested too deeply")
            finally:
                self._running.discard(key)
        return self._known[key]

    def once(self, question: Callable[[Instance, Resource], Answer], resource: Resource) -> Answer:
        """Ask something about a resource of this instance, and remember the answer: every rule and every caller asks again."""
        key = (question, resource.address)
        if key not in self._answers:
            self._answers[key] = question(self, resource)
        return cast("Answer", self._answers[key])

    def variable(self, name: str) -> Value:
        """Return what is known about an input."""
        return self._once(("var", name), lambda: self._variable(name))

    def _variable(self, name: str) -> Value:
        declaration = self.module.variables.get(name)
        if declaration is None:
            return unknown(f"var.{name} is not declared")
        default = self._constant(declaration.default) if declaration.default is not None else None
        if self.caller is None:
            origin = anything(inputs=frozenset({f"var.{name}"}), blank=default is not None and default.blank)
            value = shaped(declaration.type, origin, self._constant)
            return value if value.blank == origin.blank else Value(value.shape, value.inputs, value.reasons, origin.blank)
        argument = self.caller.call.arguments.get(name)
        if argument is None:
            given = default if default is not None else unknown(f"{self.caller.call.address} does not give {name}")
        else:
            given = self.caller.instance.evaluate_in(self.caller.call, argument.expression)
            if not declaration.nullable and given.is_surely_blank and given.shape is Extreme.NONE and default is not None:
                given = default
        return converted(given, declaration.type, self._constant)

    def _constant(self, expression: Expression) -> Value:
        return evaluate(expression, self.scope)

    def _local(self, name: str) -> Value:
        local = self.module.locals.get(name)
        return evaluate(local.expression, self.scope) if local else unknown(f"local.{name} is not declared")

    def _module(self, name: str, steps: tuple[Step, ...]) -> tuple[Value, int]:
        at = _after_index(steps, 1)
        output = steps[at] if at < len(steps) else None
        if not isinstance(output, str):
            return self._whole_module(name), len(steps)
        return self._once(("module", name, output), lambda: self._output(name, output)), at + 1

    def _whole_module(self, name: str) -> Value:
        return unknown(f"module.{name} is used as a whole")

    def _output(self, name: str, output: str) -> Value:
        call = self.module.calls.get(name)
        if call is None:
            return unknown(f"module.{name} is not declared")
        child = self.child(name)
        if child is None:
            given = (self.evaluate_in(call, argument.expression) for argument in call.arguments.values())
            return unknown(self.why_unread(call), *given)
        declared = child.module.outputs.get(output)
        if declared is None or declared.value is None:
            return unknown(f"module.{name} has no output {output}")
        return evaluate(declared.value, child.scope)

    def _resource(self, prefix: str, steps: tuple[Step, ...], kind: str, offset: int) -> tuple[Value, int]:
        """Resolve ``TYPE.NAME[index].ARGUMENT``; ``steps`` begin with the name, ``offset`` are the steps before it."""
        name = steps[0] if steps and isinstance(steps[0], str) else ""
        at = _after_index(steps, 1)
        argument = steps[at] if at < len(steps) else None
        address = f"{prefix}{kind}.{name}"
        if not isinstance(argument, str):
            return unknown(f"{address} is known after apply"), len(steps) + offset
        return self._once((address, argument), lambda: self._argument(address, argument)), at + 1 + offset

    def _argument(self, address: str, argument: str) -> Value:
        declared = self.module.resources.get(address) or self.module.data.get(address)
        if declared is None:
            return unknown(f"{address} is not declared")
        if address.startswith("data.aws_default_tags.") and argument == "tags":
            return self.default_tags(declared).tags
        if argument == "tags_all" and (tags := declared.expression("tags")) is not None:
            return maps.merge(self.default_tags(declared).tags, evaluate(tags, self.scope_of(declared)))
        expression = declared.expression(argument)
        if expression is None:
            return unknown(f"{address}.{argument} is known after {'plan' if declared.mode == 'data' else 'apply'}")
        return evaluate(expression, self.scope_of(declared))

    # Blocks

    def scope_of(self, block: Resource | ModuleCall) -> Scope:
        """Return the scope inside of a block: with ``each`` or ``count`` where it has them."""
        if block.for_each is not None:
            return self.scope.bind(each=self._each(block.for_each))
        if block.count is not None:
            return self.scope.bind(count=closed({"index": anything()}))
        return self.scope

    def evaluate_in(self, block: Resource | ModuleCall, expression: Expression) -> Value:
        """Evaluate an expression that stands in a block."""
        return evaluate(expression, self.scope_of(block))

    def _each(self, expression: Expression) -> Value:
        return join_all(loops.each_of(evaluate(expression, self.scope)))

    def created(self, block: Resource | ModuleCall) -> Value:
        """Whether a block makes anything, the calls that lead to this module considered: a known bool, or where the answer comes from."""
        return self._once(("created", block.address), lambda: self._created(block))

    def _created(self, block: Resource | ModuleCall) -> Value:
        own = self._created_here(block)
        if self.caller is None:
            return own
        return operators.binary("&&", self.caller.instance.created(self.caller.call), own)

    def _created_here(self, block: Resource | ModuleCall) -> Value:
        if block.for_each is not None:
            return loops.has_items(evaluate(block.for_each, self.scope))
        if block.count is not None:
            count = evaluate(block.count, self.scope)
            known = count.constant
            return constant(known > 0) if isinstance(known, Decimal) else anything(count)
        return _SURELY

    # Modules called

    def child(self, name: str) -> Instance | None:
        """Return a called module with what this one gives it; None when its source is not here or it calls itself."""
        if name not in self._children:
            folder = self.folder_of(self.module.calls[name])
            module = self.folders.module(folder) if folder is not None and folder not in self._folders() else None
            self._children[name] = Instance(module, self.folders, Caller(self, self.module.calls[name])) if module else None
        return self._children[name]

    def folder_of(self, call: ModuleCall) -> Path | None:
        """Return where a called module's files are: beside this one, or where ``terraform init`` put them."""
        if call.local_folder is not None:
            return self.folders.resolve(call.local_folder)
        return self.folders.initialised(self.root.module.folder).get(".".join((*self.path, call.name)))

    def why_unread(self, call: ModuleCall) -> str:
        """Say why there is no child for a call."""
        folder = self.folder_of(call)
        if folder is not None and folder in self._folders():
            return f"{call.address} calls itself"
        return f"{call.address} comes from {call.source or 'a source that is not literal'}, which is not here"

    def _folders(self) -> set[Path]:
        own = {self.folders.resolve(self.module.folder)}
        return own | self.caller.instance._folders() if self.caller else own  # noqa: SLF001 - the same class

    def children(self) -> Iterator[Instance]:
        """Yield the called modules that are here, in source order."""
        found = (self.child(name) for name in self.module.calls)
        return (child for child in found if child is not None)

    def walk(self) -> Iterator[Instance]:
        """Yield this module and everything it calls, at any depth."""
        yield self
        for child in self.children():
            yield from child.walk()

    def at(self, path: tuple[str, ...]) -> Instance | None:
        """Return the instance that a chain of calls leads to."""
        here: Instance | None = self
        for name in path:
            here = here.child(name) if here is not None and name in here.module.calls else None
        return here


def _after_index(steps: tuple[Step, ...], at: int) -> int:
    return at + 1 if at < len(steps) and (not isinstance(steps[at], str) or steps[at] == "*") else at
