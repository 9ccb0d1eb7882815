"""What arguments of well-known names look like: what is alike on every cloud, and one file per cloud, found by its provider's name."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.document.scalars import Text
from fac_core.document.shape import Field, MapOf, Record, read_as

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["FOLDER", "CloudSamples", "CommonSamples", "Ids", "common", "of_cloud"]
FOLDER = Path(__file__).parent / "clouds"
_NAME = Text("a word of a-z, 0-9 and _", pattern="[a-z0-9_]+")
_TEXTS = MapOf(_NAME, Text())
_IN_ORDER = MapOf(_NAME, Text(), ordered=True)
_BY_UNIT = MapOf(Text(), Text("a number", pattern=r"[0-9.]+"), ordered=True)


@dataclass(frozen=True)
class CommonSamples:
    """Samples for every cloud; where several would do, the first in the file is taken."""

    exact: Mapping[str, str]
    sizes: Mapping[str, str]
    arns: Mapping[str, str]
    other_arn: str
    last_words: Mapping[str, str]
    idle_thresholds: Mapping[str, str]
    thresholds: Mapping[str, str]


@dataclass(frozen=True)
class Ids:
    """Ids that have a form of their own, by the kind of thing that they name."""

    form: str
    other: str
    kinds: Mapping[str, str]


@dataclass(frozen=True)
class CloudSamples:
    """Samples that only one cloud has."""

    exact: Mapping[str, str] = field(default_factory=dict)
    endings: Mapping[str, str] = field(default_factory=dict)
    ids: Ids | None = None
    made: Mapping[str, str] = field(default_factory=dict)


COMMON = Record(
    "a mapping of samples",
    CommonSamples,
    {
        "exact": Field(_TEXTS, "By the whole name.", required=True),
        "sizes": Field(_IN_ORDER, "By the end of the name.", required=True),
        "arns": Field(_IN_ORDER, "By a word that stands anywhere in the name of an ARN.", required=True),
        "other_arn": Field(Text("an ARN"), "Any other ARN.", required=True),
        "last_words": Field(_TEXTS, "By the last word of the name.", required=True),
        "idle_thresholds": Field(_BY_UNIT, "Of alarms on idleness, by how the unit begins.", required=True),
        "thresholds": Field(_BY_UNIT, "Of other alarms, by how the unit begins.", required=True),
    },
)
IDS = Record(
    "a mapping with form, other and kinds",
    Ids,
    {
        "form": Field(Text("text with {kind}"), "How an id is written.", required=True),
        "other": Field(Text("text with {name}"), "The kind of what has no kind below.", required=True),
        "kinds": Field(_TEXTS, "Kinds by the last words of a name before `_id`, or whole ids.", required=True),
    },
)
CLOUD = Record(
    "a mapping with exact, endings, ids and made",
    CloudSamples,
    {
        "exact": Field(_TEXTS, "By the whole name."),
        "endings": Field(_IN_ORDER, "By the end of the name."),
        "ids": Field(IDS, "Ids that have a form of their own."),
        "made": Field(MapOf(Text("an id"), Text("a reference")), "What complete examples make, by the id that stands for it."),
    },
)


@lru_cache(maxsize=1)
def common() -> CommonSamples:
    """Return what is alike on every cloud."""
    return read_as(Path(__file__).parent / "common.yaml", COMMON)


@cache
def of_cloud(provider: str) -> CloudSamples:
    """Return what a provider's cloud has; one without a file has nothing of its own."""
    paths = {path.stem: path for path in FOLDER.glob("*.yaml")}
    return read_as(paths[provider], CLOUD) if provider in paths else CloudSamples()
