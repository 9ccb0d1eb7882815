"""The picture of a module: what it makes, what watches that, and who is told; drawn as SVG by a template."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from fac_core.sentence import all_of
from fac_gen.clouds import cloud_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fac_gen.blueprint.module_blueprint import Blueprint

_TOP, _STEP, _BOX = 56, 32, 24
"""Where the first box begins, from one box to the next, and the height of a box, in pixels."""
_MOST = 8
"""Boxes of a column; what is more is counted."""
_COLUMNS = ((16, 372), (452, 232), (748, 148))
"""Left edge and width of each column, in pixels."""
_LETTER, _PADDING = 7.3, 10
"""Width of a letter of the font, rounded up, and the room beside a text, in pixels."""
WIDTH = 912
_ALARM, _MAIL = "alarm ", "e-mail"
"""Alarms tell nobody by mail; budgets and anomaly monitors do."""
_TOLD = {"action_group_ids": "action groups", "channel_ids": "channels", "emails": _MAIL, "sns_topic_arns": "SNS topics"}
"""What inputs of ``notifications`` name, in words."""


@dataclass(frozen=True, slots=True)
class Box:
    """A box with its text; ``sure`` says that it is there by default, whatever the module is given."""

    text: str
    whole: str
    sure: bool
    x: int
    y: int
    width: int
    first: bool = False

    @property
    def alarm(self) -> bool:
        """Whether it is an alarm, or counts some."""
        return self.whole.startswith((_ALARM, "and "))

    @property
    def middle(self) -> int:
        """Height of its middle."""
        return self.y + _BOX // 2

    @property
    def right(self) -> int:
        """Its right edge."""
        return self.x + self.width


@dataclass(frozen=True, slots=True)
class Picture:
    """What the template draws."""

    title: str
    description: str
    columns: tuple[tuple[str, tuple[Box, ...]], ...]
    height: int

    @property
    def lines(self) -> tuple[str, ...]:
        """Paths from what watches to what is watched, and from there to who is told."""
        makes, watches, tells = (boxes for _, boxes in self.columns)
        watched = [_path(one.x, one.middle, makes[0].right, makes[0].middle) for one in watches]
        heard = ((one, told) for one in watches for told in tells if told.text != _MAIL or not one.alarm)
        return (*watched, *(_path(one.right, one.middle, told.x, told.middle) for one, told in heard))


def picture(m: Blueprint) -> Picture:
    """Return the picture of a module."""
    makes = [
        (m.resource_type, True),
        *sorted(((one.address.removesuffix(".this"), one.by_default) for one in m.companions), key=_sure_first),
    ]
    alarms = sorted(((f"{_ALARM}{one.key}", one.key in m.alarms.on_by_default) for one in m.alarms.items), key=_sure_first)
    watches = [("budget", m.budget.required), *((one, False) for one in cloud_of(m.provider).further_called), *alarms]
    tells = [(_TOLD.get(name, name.replace("_", " ")), True) for name in sorted(cloud_of(m.provider).notifications)]
    titles = ("Makes", "Watches it", "Tells")
    columns = tuple((title, _boxes(said, *place)) for title, said, place in zip(titles, (makes, watches, tells), _COLUMNS, strict=True))
    height = _TOP + _STEP * max(len(boxes) for _, boxes in columns) + 28
    return Picture(f"What the module {m.name} makes, and what watches it", _description(makes, watches, tells), columns, height)


def _sure_first(one: tuple[str, bool]) -> tuple[bool, str]:
    return not one[1], one[0]


def _boxes(said: Sequence[tuple[str, bool]], x: int, width: int) -> tuple[Box, ...]:
    shown = said if len(said) <= _MOST else said[: _MOST - 1]
    rest = said[len(shown) :]
    more = [(f"and {len(rest)} more", any(sure for _, sure in rest))] if rest else []
    room = int((width - 2 * _PADDING) / _LETTER)
    return tuple(
        Box(escape(_cut(text, room)), escape(text), sure, x, _TOP + _STEP * at, width, first=at == 0)
        for at, (text, sure) in enumerate([*shown, *more])
    )


def _cut(text: str, room: int) -> str:
    return text if len(text) <= room else f"{text[: room - 1]}…"


def _description(makes: Sequence[tuple[str, bool]], watches: Sequence[tuple[str, bool]], tells: Sequence[tuple[str, bool]]) -> str:
    (first, _), *beside = makes
    own, asked = ([text for text, sure in beside if sure is wanted] for wanted in (True, False))
    parts = [f"Makes {first}{f' with {all_of(own)}' if own else ''}{f'; on request {all_of(asked)}' if asked else ''}."]
    own, asked = ([text for text, sure in watches if sure is wanted] for wanted in (True, False))
    parts.append(f"Watched by {'; on request by '.join(all_of(one) for one in (own, asked) if one)}.")
    return escape(" ".join([*parts, f"Told are {all_of(text for text, _ in tells)}."]))


def _path(x: int, y: int, to_x: int, to_y: int) -> str:
    bend = (x + to_x) // 2
    return f"M{x},{y} C{bend},{y} {bend},{to_y} {to_x},{to_y}"
