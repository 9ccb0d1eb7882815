"""Equals signs and trailing comments in columns, as ``terraform fmt`` sets them, after items of two texts met."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_gen.update.parts import ARGUMENT, Body, Item

if TYPE_CHECKING:
    from collections.abc import Iterator


def align(body: Body) -> None:
    """Align the arguments of a body and of all that it holds."""
    for run in _runs(body):
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
            align(item.inner)


def is_aligned(body: Body) -> bool:
    """Whether `align` would leave the text as it is."""
    runs_stand = all(_stands(run) for run in _runs(body))
    return runs_stand and all(is_aligned(item.inner) for item in body.items if item.inner is not None)


def _stands(run: list[Item]) -> bool:
    width = max(len(_name(item)) for item in run)
    if any(item.head != f"{_name(item):<{width}} = " for item in run):
        return False
    return all(len({len(item.head + item.value + _gap(item.tail)) for item in some}) == 1 for some in _commented(run))


def _gap(tail: str) -> str:
    return tail[: len(tail) - len(tail.lstrip())]


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
