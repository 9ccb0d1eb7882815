"""Which tags a resource ends up with, and where each value comes from, in Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.clouds import cloud
from fac_core.dataclass import dataclass
from fac_core.sentence import all_of, one_of, some_of
from fac_lint.evaluation.maps import as_map
from fac_lint.evaluation.values import NO_VALUE, Entry, Extreme, Presence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from fac_core.policy import Policy
    from fac_lint.evaluation.values import Map, Value
    from fac_lint.views.resources import ResourceView
    from fac_lint.views.tags import Tags

_MOST = 40
"""Rows of a table: nobody reads more of them beside his text."""
_LONGEST = 80


@dataclass(frozen=True)
class TagTexts:
    """The tags of a resource, one set for each of its instances, and the policy that holds for it."""

    resource: ResourceView
    instances: Sequence[Tags]
    policy: Policy

    @property
    def _maps(self) -> list[Map]:
        return [as_map(tags.effective) for tags in self.instances]

    def _key(self, word: str) -> str | None:
        """Return how the key is spelt that a word means; None where it is none of this resource."""
        keys = {*(key for known in self._maps for key in known.entries), *self._required}
        folded = {key.casefold(): key for key in keys} if cloud(self.resource.cloud).folds_case else {key: key for key in keys}
        return folded.get(word.casefold() if cloud(self.resource.cloud).folds_case else word)

    @property
    def _required(self) -> dict[str, str]:
        """The keys that the policy requires, as the cloud spells them."""
        tags = self.policy.tags
        return {cloud(self.resource.cloud).key(key): key for key in tags.required}

    # One key

    def of_key(self, word: str) -> str:
        """Return what a key holds, where that comes from, and what the policy says of it; empty where the resource has no such key."""
        key = self._key(word)
        if key is None:
            return ""
        said = list(dict.fromkeys(self._of_instance(key, tags) for tags in self.instances))
        title = f"**{key}** of {self.resource.summary.block}"
        return "\n\n".join([title, *said, *self._policy(key)])

    def _of_instance(self, key: str, tags: Tags) -> str:
        entry, own, default = (as_map(value).entry(key) for value in (tags.effective, tags.own, tags.defaults))
        if entry.presence is Presence.ABSENT:
            return "Not there."
        where = _where(own, default)
        perhaps = "Perhaps " if entry.presence is Presence.MAYBE else ""
        return f"{perhaps}{_held(entry.value)}{f', {where}' if where else ''}.{_origin(entry.value)}"

    def _policy(self, key: str) -> Iterator[str]:
        spelt = self._required.get(key, key)
        rule = self.policy.tags.rule(spelt)
        if rule is None:
            return
        need = "requires it" if spelt in self.policy.tags.required else "knows it"
        about = f" {rule.description}" if rule.description else ""
        yield f"The policy {need}: {rule.expected}.{about}"

    # All of them

    def table(self) -> str:
        """Return all tags."""
        keys = dict.fromkeys(sorted({*(key for known in self._maps for key in known.entries), *self._required}))
        rows = [f"| `{_cell(key)}` | {_cell(self._short(key))} |" for key in list(keys)[:_MOST]]
        more = [f"and {len(keys) - _MOST} more"] if len(keys) > _MOST else []
        open_ended = sorted({_open(known) for known in self._maps if known.rest is not None})
        title = f"Tags of {self.resource.summary.block}"
        return "\n\n".join([f"**{title}**", "\n".join(["| key | value |", "|---|---|", *rows]), *more, *open_ended])

    def _short(self, key: str) -> str:
        entries = [known.entry(key) for known in self._maps]
        if all(entry.presence is Presence.ABSENT for entry in entries):
            return "missing, and required"
        return one_of(dict.fromkeys(f"{'perhaps ' * (entry.presence is Presence.MAYBE)}{_held(entry.value)}" for entry in entries))


def _where(own: Entry, default: Entry) -> str:
    if own.presence is Presence.PRESENT and not own.value.null:
        return "written here"
    if own.presence is Presence.ABSENT:
        return "from the default tags of its provider" if default.presence is not Presence.ABSENT else ""
    return "written here, or from the default tags of its provider" if default.presence is not Presence.ABSENT else "written here"


def _held(value: Value) -> str:
    """Say what a value is, as far as that is known."""
    if value.constants:
        texts = [f"`{_shortened(text)}`" for text in sorted({one.text for one in value.constants})]
        return one_of(texts) + (" or nothing" if value.null else "")
    if value.shape is Extreme.NONE:
        return "null"
    return f"what {some_of(value.content)} says" if value.content else "a value that cannot be told"


def _origin(value: Value) -> str:
    flows = value.flows
    through = f" It depends on {all_of(f'`{name}`' for name in sorted(flows.inputs))}." if flows.inputs else ""
    why = f" Not known: {some_of(flows.reasons)}." if flows.reasons else ""
    return through + why


def _open(known: Map) -> str:
    flows = known.rest.flows if known.rest is not None else NO_VALUE.flows
    source = f" from {some_of(flows.inputs)}" if flows.inputs else ""
    why = f" ({some_of(flows.reasons)})" if flows.reasons else ""
    return f"Further keys may come{source}{why}."


def _shortened(text: str) -> str:
    plain = text.replace("`", "'").replace("\n", " ")
    return plain if len(plain) <= _LONGEST else f"{plain[: _LONGEST - 3]}..."


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")
