"""Equals signs and trailing comments in columns, as ``terraform fmt`` sets them, after items of two texts met."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from fac_gen.update.parts import ARGUMENT, Body, Item

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

Run: TypeAlias = "tuple[str, ...]"
"""Texts of arguments on neighbouring lines, whose equals signs stand in one column."""


def align(body: Body, untouched: Container[Run]) -> None:
    """Align the arguments of a body and of all that it holds, but for runs that stand in the user's text as they do here."""
    for run in _runs(body):
        if _texts(run) in untouched:
            continue
        names = [_name(item) for item in run]
        width = max(map(len, names))
        for item, name in zip(run, names, strict=True):
            item.head = f"{name:<{width}} = "
        for some in _commented(run):
            ends = max(len(item.head + item.value) for item in some)
            for item in some:
                item.tail = " " * (ends - len(item.head + item.value)) + f" {item.tail.lstrip()}"
    for item in body.items:
        if item.inner is not None:
            align(item.inner, untouched)


def runs_of(body: Body) -> Iterator[Run]:
    """Yield the texts of all runs of a body and of all that it holds."""
    yield from map(_texts, _runs(body))
    for item in body.items:
        if item.inner is not None:
            yield from runs_of(item.inner)


def _texts(run: list[Item]) -> Run:
    return tuple(item.core for item in run)


def _name(item: Item) -> str:
    return item.head.rstrip().removesuffix("=").rstrip()


def _runs(body: Body) -> Iterator[list[Item]]:
    """Yield arguments on neighbouring lines; one of several lines stands alone."""
    run: list[Item] = []
    for item in body.items:
        if not _is_line(item) or item.lead:
            if run:
                yield run
            run = []
        if _is_line(item):
            run.append(item)
    if run:
        yield run


def _is_line(item: Item) -> bool:
    is_argument = item.name[0] == ARGUMENT and item.inner is None and not item.clash
    return is_argument and item.head.rstrip().endswith("=") and "\n" not in item.value


def _commented(run: list[Item]) -> Iterator[list[Item]]:
    some: list[Item] = []
    for item in run:
        if item.tail.lstrip().startswith(("#", "//")):
            some.append(item)
            continue
        if some:
            yield some
        some = []
    if some:
        yield some
