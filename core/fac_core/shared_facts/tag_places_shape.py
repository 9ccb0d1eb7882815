"""The shape of tag places in a file: what stands under ``tags``."""

from __future__ import annotations

from fac_core.document.scalars import Flag, OneOf, Text
from fac_core.document.shape import Field, ListOf, MapOf, Record
from fac_core.shared_facts.plain_values import Anything
from fac_core.shared_facts.tag_places import CopiedTo, NotHandedOn, NotReached, Reach, TagPlace, TagPlaces

PATH = Text("an argument, or the dotted path of one in a nested block", pattern=r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*")
NAME = Text("a name of a-z, 0-9 and _", pattern="[a-z][a-z0-9_]*")
SENTENCE = Text("a sentence")
TAG_PLACE = Record(
    "a place such as {path: disk.labels, what: the disks}",
    TagPlace,
    {
        "path": Field(PATH, "Dotted path of the argument.", required=True),
        "what": Field(SENTENCE, 'What carries the tags because of it, as the end of "the tags stand on ... too".', required=True),
        "clause": Field(Flag(), "Whether `what` is said as it stands, not as the end of that sentence."),
        "how": Field(OneOf(Reach), "How the tags get there: merge (default), set, switch, block or specifications."),
        "value": Field(Text("an HCL expression (text)"), "What is written instead of the merge, or the default of a switch."),
        "replaces": Field(ListOf(PATH, least=1, unique=True), "Paths that the module then does not offer."),
        "instead": Field(NAME, "An argument that stands for the place where the author of a module wrote it."),
        "kinds": Field(ListOf(Text("a kind of thing"), least=1, unique=True), "For what there is a block: specifications alone."),
        "provider_defaults": Field(Flag(), "Whether the provider's default tags reach the place too. Default: false."),
        "sample": Field(MapOf(NAME, Anything()), "Inputs that fill the block in a test."),
        "source": Field(Text("a source"), "Where the fact stands, and when it was seen."),
    },
)
NOT_HANDED_ON = Record(
    "a mapping with why",
    NotHandedOn,
    {
        "why": Field(SENTENCE, "Why the place gets no tags.", required=True),
        "billed": Field(Flag(), "Whether what stands there costs money all the same. Default: false."),
    },
)
NOT_REACHED = Record(
    "a mapping with what and why",
    NotReached,
    {
        "what": Field(Text("a phrase"), 'What is billed apart, as the end of "the budget does not count ...".', required=True),
        "why": Field(SENTENCE, "Why, and what to do about it.", required=True),
        "whole": Field(Flag(), "Whether nothing else of the resource is billed, so that its budget counts nothing. Default: false."),
    },
)
COPIED_TO = Record(
    "a mapping with what, source and why",
    CopiedTo,
    {
        "what": Field(Text("a phrase"), 'What gets the tags, as the end of "the cloud copies them to ...".', required=True),
        "source": Field(Text("a source"), "Where the fact stands, and when it was seen.", required=True),
        "why": Field(SENTENCE, "What else puts its tags there, and which of two values of one key stands there then."),
    },
)
TAG_PLACES = Record(
    "a mapping with hand_on, copied_to, not_handed_on and not_reached",
    TagPlaces,
    {
        "hand_on": Field(ListOf(TAG_PLACE, least=1), "Where else the tags are handed on."),
        "copied_to": Field(ListOf(COPIED_TO, least=1), "What gets the resource's own tags of the cloud."),
        "not_reached": Field(ListOf(NOT_REACHED, least=1), "What it brings about that is billed apart and that no budget of it counts."),
        "not_handed_on": Field(MapOf(PATH, NOT_HANDED_ON), "Places that look like tags and get none."),
    },
)
