"""Reading the flow of tags out of a module: nothing is judged here, the values and the answers are those of the rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.clouds import cloud, tag_key
from fac_lint.answer import key_answer, worst_of
from fac_lint.evaluation import maps
from fac_lint.evaluation.blocks import any_instance
from fac_lint.evaluation.expressions import evaluate
from fac_lint.evaluation.summaries import NAMES_TAGS
from fac_lint.evaluation.values import Map, join_all
from fac_lint.graph.facts import fact_of, known, plain_text
from fac_lint.graph.naming import Surroundings, mentions, objects, tag_expressions
from fac_lint.graph.tag_flow import Edge, Graph, Kind, Known, Reached, Source, TagPlace
from fac_lint.views.resources import view_of
from fac_lint.views.tags import put_on

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from fac_core.hcl.syntax import Expression
    from fac_core.module import ModuleCall, Resource
    from fac_lint.context import Context
    from fac_lint.evaluation.expressions import Scope
    from fac_lint.evaluation.instances import Instance
    from fac_lint.evaluation.summaries import CallSummary, ResourceSummary
    from fac_lint.evaluation.summaries import Reached as Made
    from fac_lint.evaluation.values import Value
    from fac_lint.graph.naming import Mention
    from fac_lint.graph.tag_flow import Fact
    from fac_lint.views.resources import ResourceView

_KINDS = {"var": Kind.INPUT, "local": Kind.LOCAL, "module": Kind.CALL, "data": Kind.DATA, "path": Kind.RUN, "terraform": Kind.RUN}
_PLAIN = frozenset({"string", "number", "bool"})
_NOT_WRITTEN = "no provider configuration is written here; a caller's may add default tags"


class Building:
    """One module, as nobody in particular calls it; ``keys`` are asked for beside those that the policy requires."""

    def __init__(self, instance: Instance, context: Context, keys: Iterable[str]) -> None:
        self._instance = instance
        self._module = instance.module
        self._context = context
        self._keys = tuple(dict.fromkeys((*context.policy.tags.required, *keys)))
        self._named: dict[str, tuple[Expression, Scope]] = {}
        self._sources: dict[str, Source] = {}

    def graph(self) -> Graph:
        """Return all of it."""
        blocks = self._context.module.resources_by_block()
        places = [place for block, made in blocks.items() if (place := self._resource(block, made)) is not None]
        places += [place for call in self._module.calls.values() for place in self._call(call)]
        self._follow()
        broken = [(file.path, file.errors[0].message) for file in self._module.files if file.errors]
        shown = self._context.library.display(self._module.folder)
        with_tags = sum(1 for place in places if not place.is_call)
        return Graph(shown, self._keys, self._sources, tuple(places), len(blocks) - with_tags, tuple(broken))

    # Where tags end

    def _resource(self, block: str, made: list[ResourceSummary]) -> TagPlace | None:
        views, declared = [view_of(one) for one in made], self._module.resources[block]
        tags = [view.tags for view in views if view.tags is not None]
        support = views[0].tag_support
        if support is None or not tags:
            return None
        path, scope = tags[0].path, any_instance(declared, self._instance.scope)
        found = list(tag_expressions(declared, path, blocks=support.blocks))
        edges = self._edges(found, scope)
        defaults = self._given(declared, views) if support.defaults else ""
        file, where = views[0].place(path)
        note = _NOT_WRITTEN if support.defaults and not defaults and not all(one.settled for one in tags) else ""
        return TagPlace(
            block,
            path,
            file,
            where.start.line if where is not None else 0,
            known(join_all(one.effective for one in tags)),
            self._facts(views),
            (*edges, *([Edge(defaults, None, self._sources[defaults].known)] if defaults else []), *self._put_on(made)),
            self._written((one for one, _ in found), scope),
            note=note,
        )

    def _put_on(self, made: list[ResourceSummary]) -> Iterator[Edge]:
        """Yield the resources that put tags on others."""
        tagging: dict[str, list[Value]] = {}
        for one in (each for resource in made for each in resource.tagged_by):
            tagging.setdefault(one.block, []).append(put_on(one))
        for block, values in tagging.items():
            told, (file, line) = known(maps.merge(*values)), self._declared(Kind.RESOURCE, block)
            self._sources.setdefault(block, Source(block, Kind.RESOURCE, file, line, told, note="puts tags on others"))
            yield Edge(block, None, told)

    def _facts(self, views: list[ResourceView]) -> tuple[Fact, ...]:
        """Say what is so of the keys that matter: of several instances the worst."""
        of_cloud = cloud(views[0].cloud)
        tags = [view.tags.effective for view in views if view.tags is not None]
        spelt = dict.fromkeys(tag_key(of_cloud.name, key) for key in self._keys)
        answers = {key: worst_of(key_answer(one, key, folds_case=of_cloud.folds_case) for one in tags) for key in spelt}
        return tuple(fact_of(answer, join_all(tags), key, folds_case=of_cloud.folds_case) for key, answer in answers.items())

    def _given(self, declared: Resource, views: list[ResourceView]) -> str:
        """Return the name of the provider configuration that adds tags to a resource; empty where none that the module writes does."""
        tags = [view.tags for view in views if view.tags is not None]
        replaced = views[0].summary.provider.own_tags_replace and not any(one.own.blank for one in tags)
        overridden = any(True for view in views for _ in view.each("override_provider"))
        return "" if replaced or overridden else self._defaults(declared)

    def _defaults(self, declared: Resource) -> str:
        providers = self._instance.providers
        configs = {providers.key(reference): (reference, config) for reference, config in self._module.provider_configs.items()}
        if providers.key(declared.provider) not in configs:
            return ""
        reference, config = configs[providers.key(declared.provider)]
        name = ".".join(["provider", reference.name, *([reference.alias] if reference.alias else [])])
        if name not in self._sources:
            tags = self._instance.providers.default_tags(reference)
            expressions = [one.expression for block in config.body.blocks for one in block.body.attributes if NAMES_TAGS.search(one.name)]
            expressions += [one.expression for one in config.body.attributes if NAMES_TAGS.search(one.name)]
            edges = self._edges([(one, Surroundings()) for one in expressions], self._instance.scope)
            written = self._written(expressions, self._instance.scope)
            line = config.block.header.start.line
            self._sources[name] = Source(name, Kind.DEFAULT_TAGS, config.file.path, line, known(tags.tags), edges, written)
        return name

    def _call(self, call: ModuleCall) -> Iterator[TagPlace]:
        summaries = self._context.module.calls_by_name().get(call.name, [])
        into, scope = self._inputs_for_tags(call), any_instance(call, self._instance.scope)
        given = {name: one for name, one in call.arguments.items() if name in into or NAMES_TAGS.search(name)}
        reached = self._reached(summaries)
        why = next((one.why for one in summaries if one.module is None), "")
        note = why or ("" if given or not reached else "nothing that becomes tags is passed")
        if not given and (reached or why):
            yield TagPlace(call.address, "", call.file.path, call.block.header.start.line, Known(), reached=reached, note=note)
        for name, one in given.items():
            edges = self._edges([(one.expression, Surroundings(call.for_each))], scope)
            file, line = call.file_of(one).path, one.range.start.line
            value, written = evaluate(one.expression, scope), self._written([one.expression], scope)
            yield TagPlace(call.address, name, file, line, known(value), (), edges, written, reached, note)
            reached = ()  # once is enough

    def _inputs_for_tags(self, call: ModuleCall) -> set[str]:
        """Return the inputs of a called module that become tags of what it makes."""
        folder = self._instance.folder_of(call)
        alone = self._context.library.alone(folder) if folder is not None else None
        found = (view_of(one.resource).tags for one in (alone.walk() if alone is not None else ()))
        return {name.removeprefix("var.") for tags in found if tags is not None for name in tags.effective.content}

    def _reached(self, calls: Iterable[CallSummary]) -> tuple[Reached, ...]:
        made: dict[str, list[Made]] = {}
        for one in (one for call in calls for one in call.made if view_of(one.resource).tags is not None):
            made.setdefault(one.block, []).append(one)
        return tuple(Reached(block, self._facts([view_of(one.resource) for one in ones])) for block, ones in made.items())

    # What tags are made of

    def _edges(self, expressions: Iterable[tuple[Expression, Surroundings]], scope: Scope) -> tuple[Edge, ...]:
        """Return what expressions are made of, each source once; what its keys are for is then said of all of it."""
        found: dict[str, Edge] = {}
        for expression, around in expressions:
            for one in mentions(expression, around):
                self._named.setdefault(one.name, (one.node, scope))
                before = found.get(one.name)
                if before is None:
                    found[one.name] = Edge(one.name, one.keys, self._known(one, scope))
                elif before.keys is not None:
                    keys = before.keys | one.keys if one.keys is not None else None
                    found[one.name] = Edge(one.name, keys, before.known if keys is not None else self._known(one, scope))
        return tuple(found.values())

    def _known(self, one: Mention, scope: Scope) -> Known:
        root, _, name = one.name.partition(".")
        declared = self._module.variables.get(name) if root == "var" else None
        if declared is not None and declared.sensitive:
            return Known(text="hidden")
        told = plain_text if declared is not None and str(declared.type) in _PLAIN else known
        return told(evaluate(one.node, scope))

    def _written(self, expressions: Iterable[Expression], scope: Scope) -> tuple[Fact, ...]:
        values = [evaluate(one, scope) for expression in expressions for one in objects(expression)]
        return tuple(dict.fromkeys(fact for value in values if isinstance(value.shape, Map) for fact in known(value).facts))

    def _follow(self) -> None:
        """Look at all that was named, and at what that names in turn."""
        done: set[str] = set()
        while left := [name for name in self._named if name not in done]:
            for name in left:
                done.add(name)
                self._sources.setdefault(name, self._source(name, *self._named[name]))

    def _source(self, name: str, node: Expression, scope: Scope) -> Source:
        root, _, rest = name.partition(".")
        kind = _KINDS.get(root, Kind.RESOURCE)
        instance, module = self._instance, self._module
        if kind is Kind.INPUT and rest in module.variables:
            declared = module.variables[rest]
            note = "sensitive" if declared.sensitive else ""
            told = plain_text if str(declared.type) in _PLAIN else known
            value = Known(text="hidden") if declared.sensitive else told(instance.variable(rest))
            return Source(name, kind, declared.file.path, declared.block.header.start.line, value, note=note)
        if kind is Kind.LOCAL and rest in module.locals:
            local = module.locals[rest]
            edges = self._edges([(local.expression, Surroundings())], instance.scope)
            written = self._written([local.expression], instance.scope)
            value = known(instance.local(rest))
            return Source(name, kind, local.file.path, local.attribute.range.start.line, value, edges, written)
        file, line = self._declared(kind, name)
        return Source(name, kind, file, line, known(evaluate(node, scope)))

    def _declared(self, kind: Kind, name: str) -> tuple[str, int]:
        """Return where a call, data source or resource stands; nowhere for what is declared nowhere."""
        address = ".".join(name.split(".")[: 3 if kind is Kind.DATA else 2])
        tables: Mapping[Kind, Mapping[str, Resource | ModuleCall]] = {
            Kind.DATA: self._module.data,
            Kind.RESOURCE: self._module.resources,
            Kind.CALL: {one.address: one for one in self._module.calls.values()},
        }
        declared = tables.get(kind, {}).get(address)
        return (declared.file.path, declared.block.header.start.line) if declared is not None else ("", 0)


def build(instance: Instance, context: Context, keys: Iterable[str] = ()) -> Graph:
    """Return the flow of tags through a module."""
    return Building(instance, context, keys).graph()
