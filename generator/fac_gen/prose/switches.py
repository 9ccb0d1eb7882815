"""What a switch does, by its name: the first way of reading it that fits; where none does, its name is said and no more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_gen.prose.grammar import are, head_of, is_adjective, is_plural, noun, phrase_of, with_article
from fac_gen.prose.vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Callable

_TELLS = frozenset({"primary", "secondary", "higher"})
"""Words that tell how something is, behind `is`."""
_MEANS_ITSELF = frozenset({"force", "ignore"})


def switch(name: str, thing: str) -> str:
    """Say what a switch of a thing does, without capital and full stop."""
    parts = name.split("_")
    return next((said for way in _WAYS if (said := way(parts, thing))), f"the switch `{name}` of the {thing}")


def _is(thing: str) -> str:
    return f"the {thing} {are(thing)}"


def _named_state(parts: list[str], thing: str) -> str | None:
    """Read ``is_public``, ``is_default``, ``is_refreshable_clone``."""
    if parts[0] != "is" or len(parts) == 1:
        return None
    rest = parts[1:]
    if said := _state(rest, thing) or _of_the_thing(rest, thing) or (_alone(rest, thing) if _tells_a_state(rest[-1]) else None):
        return said
    phrase = phrase_of("_".join(rest))
    if _is_process(phrase) or is_plural(head_of(phrase)) or is_adjective(rest[-1]):
        return None
    return f"whether {_is(thing)} {f'the {phrase}' if rest[0] == 'default' else with_article(phrase)}"


def _part_that_is(parts: list[str], thing: str) -> str | None:  # noqa: ARG001 - all ways of reading are given both
    """Read ``access_key_is_secondary``."""
    if "is" not in parts[1:-1]:
        return None
    at = parts.index("is")
    subject = noun("_".join(parts[:at]))
    told = phrase_of("_".join(parts[at + 1 :]))
    return f"whether {subject} {are(subject)} {told if is_adjective(parts[-1]) or parts[-1] in _TELLS else with_article(told)}"


def _tells_a_state(word: str) -> bool:
    return word in words().states or is_adjective(word)


def _alone(parts: list[str], thing: str) -> str | None:
    """Read a single word: a verb, a state or a process."""
    if len(parts) > 1:
        return None
    (word,) = parts
    if word in words().only_verbs and word not in _MEANS_ITSELF:
        return f"whether to {word} the {thing}"
    return f"whether {_is(thing)} {phrase_of(word)}" if _tells_a_state(word) else None


def _how(parts: list[str], thing: str) -> str | None:
    """Read ``globally_enabled`` and ``publicly_advertisable``."""
    how, *rest = parts
    if len(rest) != 1 or not how.endswith("ly"):
        return None
    (state,) = rest
    if state in words().switched:
        return f"whether {_is(thing)} {state} {how}"
    return f"whether {_is(thing)} {how} {phrase_of(state)}" if _tells_a_state(state) else None


def _for_what(parts: list[str], thing: str) -> str | None:
    """Read ``enabled_for_deployment`` and ``visible_to_all_users``."""
    state, *rest = parts
    if rest[:1] == rest or rest[0] not in words().joints or not _tells_a_state(state):
        return None
    return f"whether {_is(thing)} {state} {noun('_'.join(rest))}"


def _only(parts: list[str], thing: str) -> str | None:
    """Read ``https_only``, ``https_only_enabled``; a verb before it says something else."""
    rest = parts[:-1] if parts[-1] in words().switched else parts
    if rest[-1] != "only" or len(rest) == 1 or (rest[-2] in words().verbs or rest[-2] in words().adjectives):
        return None
    del thing
    phrase = phrase_of("_".join(rest[:-1]))
    return f"whether only {phrase} {are(phrase)} allowed"


def _state(parts: list[str], thing: str) -> str | None:
    """Read ``logging_enabled``, ``volume_encrypted``, ``kms_encrypted``, ``zone_redundant_enabled``."""
    *before, last = parts
    if not before or last in before:
        return None
    if last not in words().switched:
        return _done(before, last, thing)
    if before[-1] in words().of_the_thing and last == "enabled":
        return _of_the_thing(before, thing)
    return f"whether `{'_'.join(before)}` is {last}" if _is_no_noun(before) else _so(before, last)


def _done(before: list[str], last: str, thing: str) -> str | None:
    """Read what was done to a part of the thing, or to the thing by what the name begins with."""
    what = phrase_of("_".join(before))
    compound = phrase_of("_".join((*before, last)))
    if last.endswith("ed") and " " not in compound:
        return f"whether {_is(thing)} {compound}"
    if before[0] in words().verbs or not (last in words().states or last in words().undergone):
        return None
    if what.isupper():
        return f"whether {_is(thing)} {what}-{last}"
    return f"whether `{'_'.join(before)}` is {last}" if _is_no_noun(before) else _so(before, last)


def _so(before: list[str], last: str) -> str:
    subject = noun("_".join(before))
    return f"whether {subject} {are(subject)} {phrase_of(last)}"


def _is_no_noun(parts: list[str]) -> bool:
    """Whether a part of a name is nothing that a sentence could be about, or may not be."""
    known = words()
    first, last = parts[0], parts[-1]
    return (
        (first in known.only_verbs and len(parts) > 1)
        or first in {"always", "no", "not", "only"}
        or last in known.ends_no_noun
        or (last in known.only_verbs)
        or last.endswith("ly")
    )


def _of_the_thing(parts: list[str], thing: str) -> str | None:
    """Read ``zone_redundant`` and ``ipv6_native``: so is the thing itself."""
    return f"whether {_is(thing)} {phrase_of('_'.join(parts))}" if parts[-1] in words().of_the_thing else None


def _itself(parts: list[str], thing: str) -> str | None:
    """Read ``auto_renew``: done without being asked."""
    if parts[0] != "auto" or len(parts) == 1 or parts[1] not in words().verbs:
        return None
    del thing
    return f"whether to {' '.join([parts[1], *([noun('_'.join(parts[2:]))] if parts[2:] else [])])} automatically"


def _deed(parts: list[str], thing: str) -> str | None:
    """Read ``copy_tags_to_snapshot``, ``force_detach``, ``wait_for_deployment``: the verb that it begins with."""
    first, *rest = parts
    if first not in words().verbs or rest in ([], ["protection"]) or rest[0] == "only":
        return None
    return f"whether to {said}" if (said := _done_by(first, rest, thing)) else None


def _done_by(verb: str, rest: list[str], thing: str) -> str | None:
    known = words()
    what = "_".join(rest)
    if all(one.endswith("ly") for one in rest) or rest[0] in known.joints:
        how = noun(what) if rest[0] in known.joints else " ".join(rest)
        return f"{verb} {how}" if verb in known.intransitive else f"{verb} the {thing} {how}"
    if verb in known.intransitive and is_adjective(rest[0]):
        return " ".join((verb, *rest))
    if verb == "force" and rest[0] in known.verbs:
        return f"{rest[0]} {noun('_'.join(rest[1:])) if rest[1:] else f'the {thing}'} by force"
    if rest[0] not in known.only_verbs:
        return f"{verb} {noun(what, new=verb in known.makers)}"
    return f"{verb} `{what}`" if verb in {"allow", "disable", "enable"} else None


def _does(parts: list[str], thing: str) -> str | None:
    """Read ``requires_session``: what the thing does."""
    first, *rest = parts
    if not rest or not first.endswith("s") or first[:-1] not in words().only_verbs:
        return None
    said = first[:-1] if is_plural(head_of(thing)) else first
    return f"whether the {thing} {said} {noun('_'.join(rest), new=True)}"


def _a_kind(parts: list[str], thing: str) -> str | None:
    """Read ``fifo_queue`` of a queue: what kind of one it is."""
    phrase = phrase_of("_".join(parts))
    if len(parts) == 1 or parts[0] in words().verbs or phrase.rpartition(" ")[2] != thing.rpartition(" ")[2] or is_plural(phrase):
        return None
    return f"whether {_is(thing)} {with_article(phrase)}"


def _process(parts: list[str], thing: str) -> str | None:
    """Read ``auto_healing`` and ``point_in_time_recovery``: what goes on."""
    phrase = phrase_of("_".join(parts))
    verb = parts[0] in words().only_verbs and parts[1:] != ["protection"]
    if not _is_process(phrase) or verb or parts[0] in {"always", "can", "no", "with"}:
        return None
    del thing
    return f"whether {noun('_'.join(parts))} is on"


def _is_process(phrase: str) -> bool:
    head = head_of(phrase)
    return head in words().processes or (head.endswith("ing") and head not in words().irregular)


_WAYS: tuple[Callable[[list[str], str], str | None], ...] = (
    _named_state,
    _part_that_is,
    _alone,
    _how,
    _for_what,
    _only,
    _state,
    _of_the_thing,
    _itself,
    _deed,
    _does,
    _a_kind,
    _process,
)
