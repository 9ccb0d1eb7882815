"""What the server and the process that judges tell each other, and how it travels: its length, then itself as msgpack."""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

SIZE = 8
"""So many bytes tell how long a message is."""


class Root(msgspec.Struct, frozen=True):
    """What is judged as one run of the command line in a folder would. Here and below files and folders are told by address."""

    base: str
    paths: tuple[str, ...]


class Wishes(msgspec.Struct, frozen=True):
    """What the user has chosen of rules and files, as the command line's options of these names."""

    policy: str = ""
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    value_files: tuple[str, ...] = ()


class Check(msgspec.Struct, frozen=True, tag=True):
    """Judge everything; ``known`` is the last answer that the server holds, of which only changes are told."""

    number: int
    known: int
    roots: tuple[Root, ...]
    unsaved: dict[str, bytes]
    policies: tuple[str, ...]
    """Policies that are looked at even where they hold for no module."""
    wishes: Wishes
    encoding: str


class Mend(msgspec.Struct, frozen=True, tag=True):
    """Make the safe fixes of one file."""

    number: int
    file: str
    root: Root
    unsaved: dict[str, bytes]
    wishes: Wishes


class Change(msgspec.Struct, frozen=True):
    """Replace bytes of a file."""

    file: str
    start: int
    end: int
    text: str


class Comment(msgspec.Struct, frozen=True):
    """A comment is wanted that lets a rule say nothing of what begins at a byte of a file."""

    file: str
    at: int
    rule: str


class Rewrite(msgspec.Struct, frozen=True, tag=True):
    """Make each of these cures, and write each of these comments, by itself, in texts as they are now."""

    number: int
    texts: dict[str, bytes]
    cures: tuple[tuple[Change, ...], ...]
    comments: tuple[Comment, ...]
    unsaved: dict[str, bytes]
    wishes: Wishes


class Look(msgspec.Struct, frozen=True, tag=True):
    """Say what is known of what stands at a byte of a file."""

    number: int
    file: str
    at: int
    base: str
    unsaved: dict[str, bytes]
    wishes: Wishes


class Stop(msgspec.Struct, frozen=True, tag=True):
    """Let go of what is being done."""


class Extent(msgspec.Struct, frozen=True):
    """From one place up to another one, as editors count them."""

    start: tuple[int, int]
    end: tuple[int, int]


class Beside(msgspec.Struct, frozen=True):
    """A further place that explains a finding."""

    message: str
    file: str
    extent: Extent


class Cure(msgspec.Struct, frozen=True):
    """A mechanical change that mends a violation."""

    description: str
    safe: bool
    changes: tuple[Change, ...]


class Said(msgspec.Struct, frozen=True):
    """What is said at a place of a file: a finding, or what is wrong with a policy, which no rule says."""

    extent: Extent
    message: str
    severity: Literal["error", "warning", "info"]
    verdict: str = "violated"
    rule: str = ""
    address: str = ""
    at: int | None = None
    """The byte where it begins, if it is about something in a file of a module."""
    next_step: str = ""
    tag: Literal["", "outdated", "unnecessary"] = ""
    beside: tuple[Beside, ...] = ()
    cure: Cure | None = None


class Told(msgspec.Struct, frozen=True, tag=True):
    """What was found: all that is said of each file of which something else was said before."""

    number: int
    files: dict[str, tuple[Said, ...]]
    texts: dict[str, str]
    """Digests of what was judged, of each file that has a finding, where they differ from those before."""
    whole: bool
    """Whether all is told, not what has changed alone."""
    notes: tuple[str, ...] = ()


class Mended(msgspec.Struct, frozen=True, tag=True):
    """What the file would hold; nothing where no fix helps."""

    number: int
    before: bytes = b""
    after: bytes | None = None


class Commented(msgspec.Struct, frozen=True):
    """A text with a comment in it, and the byte where its reason is to be written."""

    text: bytes
    reason: int


class Rewritten(msgspec.Struct, frozen=True, tag=True):
    """What the files would hold; nothing for what cannot be done there."""

    number: int
    cures: tuple[dict[str, bytes], ...]
    comments: tuple[Commented | None, ...]


class Seen(msgspec.Struct, frozen=True, tag=True):
    """What is known, as Markdown, and the bytes that it is known of; empty where nothing is."""

    number: int
    text: str = ""
    extent: tuple[int, int] | None = None


class Stopped(msgspec.Struct, frozen=True, tag=True):
    """It was let go of."""

    number: int


class Failed(msgspec.Struct, frozen=True, tag=True):
    """A bug, or something that the machine refuses: what, and how it came about."""

    number: int
    message: str
    trace: str = ""


class Step(msgspec.Struct, frozen=True, tag=True):
    """How many modules of how many are done."""

    number: int
    done: int
    all: int


Work: TypeAlias = Check | Mend | Rewrite | Look
Ask: TypeAlias = Work | Stop
Answer: TypeAlias = Told | Mended | Rewritten | Seen | Stopped | Failed
asks = msgspec.msgpack.Decoder(Ask)
answers = msgspec.msgpack.Decoder(Answer | Step)


def framed(message: msgspec.Struct) -> bytes:
    """Return the bytes of a message."""
    data = msgspec.msgpack.encode(message)
    return len(data).to_bytes(SIZE) + data
