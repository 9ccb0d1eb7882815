"""What the judging process does with what it is asked."""

from __future__ import annotations

from dataclasses import field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.caching import digest
from fac_core.dataclass import dataclass
from fac_core.errors import UserError
from fac_core.finding import Verdict
from fac_lint.evaluation.disk import Disk
from fac_lint.lsp import policies
from fac_lint.lsp.addresses import path_of
from fac_lint.lsp.judged_texts import Reading
from fac_lint.lsp.looking import seen
from fac_lint.lsp.lru_store import LruStore
from fac_lint.lsp.messages import Answer, Check, Look, Mend, Mended, Said, Seen, Told, Work
from fac_lint.lsp.rewriting import rewritten
from fac_lint.lsp.telling import Telling, of_policies, plain
from fac_lint.run import engine, mending

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from fac_core.module import Module
    from fac_lint.lsp.messages import Root, Wishes
    from fac_lint.run.options import Options


_HELD = 64
"""So many modules are held with all their syntax."""


@dataclass
class _Round:
    """What comes together while everything is judged once."""

    unsaved: Mapping[Path, bytes]
    said: dict[str, tuple[Said, ...]] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)
    policies: set[Path] = field(default_factory=set)
    errors: list[UserError] = field(default_factory=list)
    notes: dict[str, None] = field(default_factory=dict)

    def add(self, said: Mapping[str, tuple[Said, ...]]) -> None:
        """Say something more of files; the same thing counts once."""
        for uri, more in said.items():
            self.said[uri] = (*dict.fromkeys((*self.said.get(uri, ()), *more)),)


class RequestHandler:
    """What was told last, and what was found lately; ``step`` is told of each module that is judged."""

    def __init__(self, step: Callable[[int, int], None]) -> None:
        self._step = step
        self._store = LruStore()
        self._telling = Telling()
        self._modules: dict[tuple[str, str, str], Module] = {}
        """Those around what is being typed need not be read again with each key."""
        self._told = 0
        self._said: dict[str, tuple[Said, ...]] = {}
        self._texts: dict[str, str] = {}

    def answer(self, ask: Work) -> Answer:
        """Do what is asked."""
        match ask:
            case Check():
                return self._check(ask)
            case Mend():
                return self._mend(ask)
            case Look():
                return _look(ask)
        return rewritten(ask)

    # Judge

    def _check(self, ask: Check) -> Told:
        done = _Round(_texts(ask.unsaved), policies={path for uri in ask.policies if (path := path_of(uri)) is not None})
        options = self._options(ask.wishes, saved=not ask.unsaved)
        done.policies |= {options.policy} if options.policy is not None else set()
        for root in ask.roots:
            self._judge(root, options, done, ask.encoding)
        self._look_at_policies(done, ask.encoding)
        whole = ask.known != self._told
        known = {} if whole else self._said
        changed = {uri: said for uri, said in done.said.items() if known.get(uri) != said}
        changed |= {uri: () for uri in known if uri not in done.said}
        texts = {uri: text for uri, text in done.texts.items() if whole or self._texts.get(uri) != text}
        self._said, self._texts, self._told = done.said, done.texts, ask.number
        while len(self._modules) > _HELD:
            del self._modules[next(iter(self._modules))]
        return Told(ask.number, changed, texts, whole, tuple(done.notes))

    def _judge(self, root: Root, options: Options, done: _Round, encoding: str) -> None:
        base, disk = _path(root.base), Disk(done.unsaved, self._modules)
        try:
            outcome = engine.lint([_path(uri) for uri in root.paths], options, base, disk, step=self._step)
        except UserError as error:
            done.errors.append(error)
        else:
            reading = Reading(base.resolve(), outcome.report.sources, done.unsaved, encoding)
            done.add(self._telling.tell(outcome.report, reading))
            done.notes.update(dict.fromkeys(map(plain, outcome.notes)))
            edited = {edit.file for one in outcome.report.findings if one.fix is not None for edit in one.fix.edits}
            spoken_of = {one.file for one in outcome.report.findings if one.verdict is not Verdict.COMPLIANT}
            done.texts.update({reading.uri(name): digest(reading.source(name)) for name in edited | spoken_of})
        done.policies |= {Path(found) for (kind, path), found in disk.seen.items() if kind == "policy" and found}

    def _look_at_policies(self, done: _Round, encoding: str) -> None:
        held = {str(path): text for path, text in done.unsaved.items()}
        found = policies.complaints(sorted(done.policies), held, done.errors)
        done.add(of_policies(found, Reading(Path.cwd(), {}, done.unsaved, encoding)))
        done.notes.update(dict.fromkeys(plain(str(error)) for error in done.errors if error.path is None))

    # Mend

    def _mend(self, ask: Mend) -> Mended:
        file, base = path_of(ask.file), _path(ask.root.base).resolve()
        if file is None or not file.is_relative_to(base):
            return Mended(ask.number)
        name = file.relative_to(base).as_posix()
        around = mending.Around(_texts(ask.unsaved), name, self._step)
        options = self._options(ask.wishes, saved=False)
        try:
            mended = mending.mend([_path(uri) for uri in ask.root.paths], options, base, around=around)
        except UserError:
            return Mended(ask.number)  # something is wrong with a policy, and told where it stands
        before, after = mended.changed.get(name, (b"", None))
        return Mended(ask.number, before, after)

    def _options(self, wishes: Wishes, *, saved: bool) -> Options:
        if self._store is not None:
            self._store.saving = saved
        options = engine.Options(datetime.now(UTC).date(), select=wishes.select, ignore=wishes.ignore, jobs=0, store=self._store)
        return replace(options, policy=_path(wishes.policy) if wishes.policy else None, value_files=tuple(map(_path, wishes.value_files)))


def _look(ask: Look) -> Seen:
    policy = _path(ask.wishes.policy) if ask.wishes.policy else None
    text, extent = seen(_path(ask.file), ask.at, _path(ask.base), _texts(ask.unsaved), policy)
    return Seen(ask.number, plain(text), extent)


def _texts(unsaved: Mapping[str, bytes]) -> dict[Path, bytes]:
    return {_path(uri): text for uri, text in unsaved.items()}


def _path(uri: str) -> Path:
    path = path_of(uri)
    if path is None:
        raise UserError(f"{uri} is no address of a file")
    return path
