"""Who calls whom as a graph that is looked through once, however often it is asked; modules that call each other are one circle of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

T = TypeVar("T")


class CallGraph:
    """Modules, and those that ``beside`` names of each."""

    def __init__(self, beside: Callable[[Path], Iterable[Path]]) -> None:
        self.beside = beside
        self.circles: list[frozenset[Path]] = []
        """What was looked at so far, each circle after those that it leads to."""
        self._circle_of: dict[Path, frozenset[Path]] = {}

    def circle(self, folder: Path) -> frozenset[Path]:
        """Return the modules that lead to one and that it leads to, itself among them."""
        if folder not in self._circle_of:
            self._look(folder)
        return self._circle_of[folder]

    def after(self, circle: frozenset[Path]) -> list[frozenset[Path]]:
        """Return the circles that one leads to at once."""
        found = dict.fromkeys(self.circle(one) for each in circle for one in self.beside(each))
        return [one for one in found if one is not circle]

    def _look(self, folder: Path) -> None:
        """Find the circles below a module (Tarjan's algorithm, without recursion: a chain of calls may be long)."""
        order, lowest = {folder: 0}, {folder: 0}
        unclosed, path = [folder], [(folder, iter(self.beside(folder)))]
        while path:
            one, left = path[-1]
            called = next((each for each in left if each not in self._circle_of), None)
            if called is None:
                path.pop()
                if path:
                    lowest[path[-1][0]] = min(lowest[path[-1][0]], lowest[one])
                if lowest[one] == order[one]:
                    self._close(unclosed, one)
            elif called in order:
                lowest[one] = min(lowest[one], order[called])
            else:
                order[called] = lowest[called] = len(order)
                unclosed.append(called)
                path.append((called, iter(self.beside(called))))

    def _close(self, unclosed: list[Path], first: Path) -> None:
        members = [unclosed.pop()]
        while members[-1] != first:
            members.append(unclosed.pop())
        circle = frozenset(members)
        self.circles.append(circle)
        self._circle_of.update(dict.fromkeys(circle, circle))


def reached(first: Iterable[Path], beside: Callable[[Path], Iterable[Path]]) -> set[Path]:
    """Return some modules and all that they lead to."""
    found, pending = set(first), list(first)
    while pending:
        new = set(beside(pending.pop())) - found
        found |= new
        pending.extend(new)
    return found


class Along(Generic[T]):
    """What is so of each module because of itself and of all that it leads to: ``put`` makes it of a circle and what is so behind it."""

    def __init__(self, graph: CallGraph, put: Callable[[frozenset[Path], Iterator[T]], T]) -> None:
        self._graph = graph
        self._put = put
        self._known: dict[frozenset[Path], T] = {}
        self._seen = 0

    def __getitem__(self, folder: Path) -> T:
        """Return what is so of a module."""
        circle = self._graph.circle(folder)
        while self._seen < len(self._graph.circles):
            one = self._graph.circles[self._seen]
            self._known[one] = self._put(one, (self._known[each] for each in self._graph.after(one)))
            self._seen += 1
        return self._known[circle]
