"""The provider configurations that a module sees, its own and its callers', and the tags that they put on everything.

A configuration belongs to a provider's source, whatever a module calls the provider. AWS has ``default_tags``, Google
``default_labels``, Azure's own provider nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypeVar

from fac_core.dataclass import dataclass
from fac_lint.evaluation import maps
from fac_lint.evaluation.expressions import evaluate
from fac_lint.evaluation.lists import as_sequence
from fac_lint.evaluation.loops import each_of
from fac_lint.evaluation.node import SourceNode
from fac_lint.evaluation.values import NO_VALUE, Map, Value, anything, closed, join_all, unknown
from fac_lint.facts.providers import default_tags_path, provider_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from fac_core.hcl.syntax import Expression
    from fac_core.module import Module, ModuleCall, ProviderConfig, ProviderReference
    from fac_core.shared_facts.providers import Provider
    from fac_lint.evaluation.expressions import Scope

NONE_BY_DEFAULT = closed({})
Key: TypeAlias = "tuple[str, str | None]"
"""A source and an alias."""
T = TypeVar("T")
_SAYS_NOTHING = frozenset({"alias", "version"})


@dataclass(frozen=True, slots=True)
class DefaultTags:
    """What a configuration puts on everything; ``written`` is false when none is written: then a caller's may add something."""

    tags: Value
    written: bool = True
    ignored: frozenset[str] = frozenset()
    """Keys, and beginnings of keys with ``*`` behind them, that the configuration leaves alone on everything."""
    perhaps: Value = NO_VALUE
    """What says which further keys it leaves alone, where they are not known."""


@dataclass(frozen=True, slots=True)
class Above:
    """The configurations of a module's caller, and the block that calls with the scope of its arguments."""

    providers: Providers
    call: ModuleCall
    evaluate: Callable[[Expression], Value]

    def tags(self, inner: ProviderReference, outer: ProviderReference) -> DefaultTags:
        """Return what the configuration ``outer`` of the caller, passed as ``inner``, puts on everything."""
        key = self.call.provider_keys.get(inner)
        return self.providers.default_tags(outer, self.evaluate(key) if key is not None else None)


class Providers:
    """The configurations that one module sees as one caller uses it."""

    def __init__(self, module: Module, scope: Scope, above: Above | None, *, root: bool = False) -> None:
        self._root = root
        self._module = module
        self._scope = scope
        self._above = above
        self._configs = self._by_source(module.provider_configs)
        self._passed = self._by_source({inner: (inner, outer) for inner, outer in above.call.providers.items()}) if above else {}
        self._known: dict[tuple[Key, str | None], DefaultTags] = {}

    def _by_source(self, named: Mapping[ProviderReference, T]) -> dict[Key, T]:
        return {self.key(reference): one for reference, one in named.items()}

    def key(self, reference: ProviderReference) -> Key:
        """Return the source and the alias of a configuration."""
        return self.of(reference.name).address, reference.alias

    def of(self, name: str) -> Provider:
        """Return the provider that the module calls ``name``."""
        return provider_of(self._module, name)

    def default_tags(self, reference: ProviderReference, key: Value | None = None) -> DefaultTags:
        """Return what a configuration puts on everything; ``key`` chooses one instance of an iterated one.

        A configuration without alias that no module on the way declares is the empty one, but a caller may have another.
        """
        if not reference.name:
            return DefaultTags(_any_tags(unknown("which provider configuration is used cannot be told")))
        chosen = str(key.constant) if key is not None and key.constant is not None else None
        if key is not None and chosen is None:
            return self._tags(self.of(reference.name), reference.alias, key)
        known = (self.of(reference.name).address, reference.alias), chosen
        if known not in self._known:
            self._known[known] = self._tags(self.of(reference.name), reference.alias, key)
        return self._known[known]

    def given(self) -> dict[Key, DefaultTags]:
        """Return what the callers' configurations put on things here: all that they have to do with what this module means."""
        if self._above is None:
            return {}
        passed = {key: self._above.tags(inner, outer) for key, (inner, outer) in self._passed.items()}
        return {**self._above.providers.handed_down(), **passed}

    def handed_down(self) -> dict[Key, DefaultTags]:
        """Return what a called module gets without being passed anything."""
        given = {key: tags for key, tags in self.given().items() if key[1] is None}
        own = [reference for reference in self._module.provider_configs if reference.alias is None]
        return {**given, **{(self.of(reference.name).address, None): self.default_tags(reference) for reference in own}}

    def _tags(self, known: Provider, alias: str | None, key: Value | None) -> DefaultTags:
        path = default_tags_path(known)
        if not path:
            return DefaultTags(NONE_BY_DEFAULT)
        config = self._configs.get((known.address, alias))
        if config is not None and not is_proxy(config):
            ignored, perhaps = _ignored(config, self._scope)
            return DefaultTags(_configured(config, path, self._scope, key), ignored=ignored, perhaps=perhaps)
        if self._above is not None:
            inherited = self._inherited(self._above, known, alias)
            if inherited is not None:
                return inherited
        if alias is None or config is not None:
            return DefaultTags(NONE_BY_DEFAULT, written=False)
        return DefaultTags(_any_tags(self._of_nobody(f"{known.address.rpartition('/')[2]}.{alias}")))

    def _of_nobody(self, name: str) -> Value:
        """Say who decides about a configuration that is not written here: callers, except of a root, and those that do not pass it."""
        if self._above is not None:
            return unknown(f"the call passes no provider configuration {name}")
        return unknown(f"the root has no provider configuration {name}") if self._root else anything(inputs=frozenset({f"provider {name}"}))

    def _inherited(self, above: Above, known: Provider, alias: str | None) -> DefaultTags | None:
        passed = self._passed.get((known.address, alias))
        if passed is not None:
            return above.tags(*passed)
        return above.providers._tags(known, None, None) if alias is None else None  # noqa: SLF001 - the same class


def is_proxy(config: ProviderConfig) -> bool:
    """Whether a block says nothing: it may only declare that the caller passes the configuration, as before ``configuration_aliases``."""
    return not config.body.blocks and all(attribute.name in _SAYS_NOTHING for attribute in config.body.attributes)


def _configured(config: ProviderConfig, path: str, scope: Scope, key: Value | None) -> Value:
    for_each = config.expression("for_each")
    if for_each is None:
        return _written(config, path, scope)
    found = each_of(evaluate(for_each, scope), key)
    if key is not None and not found:
        return _any_tags(unknown(f"{config.name}.{config.alias} has no configuration for the key {key.constant}"))
    return join_all(_written(config, path, scope.bind(each=each)) for each in found)


def _ignored(config: ProviderConfig, scope: Scope) -> tuple[frozenset[str], Value]:
    """Return which keys a configuration leaves alone, and what says which others it does."""
    node = SourceNode(config.body, scope, config.file_of)
    known, perhaps = set[str](), list[Value]()
    for name, behind in (("keys", ""), ("key_prefixes", "*")):
        given = node.argument(f"ignore_tags.{name}")
        items = as_sequence(given).items
        known |= {f"{one.constant}{behind}" for one in items or () if one.constant is not None}
        perhaps += [given] if items is None else [one for one in items if one.constant is None]
    return frozenset(known), anything(*perhaps) if perhaps else NO_VALUE


def _written(config: ProviderConfig, path: str, scope: Scope) -> Value:
    node = SourceNode(config.body, scope, config.file_of)
    holder, _, argument = path.rpartition(".")
    if not holder:
        return maps.merge(node.argument(argument))
    return maps.merge(*(block.if_made(block.node.argument(argument)) for block in node.each(holder)))


def _any_tags(origin: Value) -> Value:
    return Value(Map({}, origin)).controlled_by(origin)
