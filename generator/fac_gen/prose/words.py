"""What things are called in prose: titles, and descriptions of arguments made from their names."""

from __future__ import annotations

import re

from fac_gen.prose.grammar import has_no_plural, head_of, is_adjective, is_plural, phrase_of, plural, upper_first
from fac_gen.prose.phrases import granted_on, known_phrase
from fac_gen.prose.spelling import spell, spell_type
from fac_gen.prose.switches import switch
from fac_gen.prose.vocabulary import words

_ENCODED = {"base64": "in Base64", "json": "as JSON"}
EXCLUSIVE = "exclusive"
_JOINT_AND_WORD = 2
"""So many words are `on failure` and `to port`."""
_MOST_REPEATED = 3
"""How many words a service and what is its own have in common at most: `Savings Plans savings plan`."""


def title_of(resource_type: str) -> str:
    """Return ``SQS queue`` for ``aws_sqs_queue``."""
    return upper_first(thing_of(resource_type))


def thing_of(resource_type: str) -> str:
    """Return what one of them is called in a sentence: ``SQS queue`` for ``aws_sqs_queue``."""
    said = " ".join(spell_type(resource_type)).split(" ")
    if said[1:] and said[1].lower() == f"{said[0].lower().removesuffix('ing')}ed":  # `monitoring monitored project`
        del said[0]
    for size in range(_MOST_REPEATED, 0, -1):
        said = _said_once(said, size)
    if said[-1] == EXCLUSIVE:  # the last word of types that own all of a kind, and remove what others add
        said = [EXCLUSIVE, *said[:-1]]
    return " ".join(said)


def _said_once(said: list[str], size: int) -> list[str]:
    """Drop words that the next ones repeat, and the plural before its singular; a product that nothing else names stays."""
    found: list[str] = []
    at = 0
    while at < len(said):
        ours, following = said[at : at + size], said[at + size : at + 2 * size]
        again = [one.lower() for one in ours] == [one.lower() for one in following]
        alike = [_bare(one) for one in ours] == [_bare(one) for one in following]
        only_name = at == 0 and size == 1 and ours[0] != ours[0].lower()
        if again:
            said = [*said[: at + size], *said[at + 2 * size :]]
        elif alike and not only_name:
            at += size
        else:
            found.append(said[at])
            at += 1
    return found


def _bare(word: str) -> str:
    return word.lower().removesuffix("s")


def describe(name: str, cty: object, thing: str, provider: str, *, repeatable: bool | None = None, required: bool = False) -> str:
    """Compose the description of an argument from its name and type; ``repeatable`` and ``required`` tell a nested block's kind."""
    if known := known_phrase(name, cty, thing, provider):
        return known
    thing = granted_on(thing, provider)
    if repeatable is not None:
        return _block(name, thing, repeatable=repeatable, required=required)
    return f"{upper_first(switch(name, thing) if cty == 'bool' else _value(name, cty, thing))}."


def without_null(text: str) -> str:
    """Take out of a composed description what null would do, where an input takes none, or something stands there all the same."""
    return re.sub(r"; null (?:leaves the block out|takes the provider's)(?=\.)", "", text)


def _block(name: str, thing: str, *, repeatable: bool, required: bool) -> str:
    phrase = _said(name, "block")
    if repeatable:
        several = phrase if phrase.endswith("`") else plural(phrase)
        return f"{upper_first(_of(several, thing))}, one block per element."
    return f"{upper_first(_of(phrase, thing))}{'' if required else '; null leaves the block out'}."


def _said(name: str, kind: str) -> str:
    """Return a name in words, or as it is where the words would be no noun."""
    first, *rest = name.split("_")
    known = words()
    said = phrase_of(name).split(" ")
    of_when = said[0] in known.joints and len(said) == _JOINT_AND_WORD
    says_a_deed = first in known.only_verbs and (not rest or not known.joints.isdisjoint(rest) or first in {"enable", "disable"})
    no_noun = is_adjective(said[-1]) or said[-1] in known.joints or of_when or says_a_deed
    return f"the {kind} `{name}`" if no_noun else " ".join(said)


def _of(phrase: str, thing: str) -> str:
    """Say whose something is, where the phrase does not, and not twice what it is."""
    if phrase.lower() != thing.lower() and f" {thing.lower()}".endswith(f" {phrase.lower()}"):
        return f"the {phrase} {'themselves' if is_plural(head_of(phrase)) else 'itself'}"
    return phrase if set(phrase.split(" ")) & words().joints else f"{phrase} of the {thing}"


def _value(name: str, cty: object, thing: str) -> str:
    if told := _by_last_word(name, cty, thing):
        return told
    first, _, rest = name.partition("_")
    if rest and first in words().asked:
        return f"{phrase_of(rest)} to {first}"
    if rest and first in words().bounds and cty == "number" and is_plural(head_of(phrase_of(rest))):
        return f"{phrase_of(first)} number of {_of(phrase_of(rest), thing)}"
    phrase = _said(name, "argument")
    return f"{_of(phrase, thing)}{_suffix(name, cty)}"


def _by_last_word(name: str, cty: object, thing: str) -> str | None:
    before, _, last = name.rpartition("_")
    if not before:
        return None
    if last == "wo":
        return f"{_of(phrase_of(before), thing)}, write-only: Terraform keeps it in no state"
    if name.endswith("_wo_version"):
        return f"version of `{before}`; a new one writes it again"
    if last in _ENCODED and cty == "string":
        return f"{_of(phrase_of(before), thing)}, {_ENCODED[last]}"
    return _measured(name, cty, thing) or _pointer(before, last, thing) or _counted(before, last)


def _measured(name: str, cty: object, thing: str) -> str | None:
    """Say what a number counts in: the longest ending that is a unit."""
    if cty not in ("number", "string"):
        return None
    parts = name.split("_")
    ends = ("_".join(parts[start:]) for start in range(1, len(parts)))
    unit = next((end for end in ends if end in words().units), None)
    if not unit:
        return None
    before = name.removesuffix(f"_{unit}").removesuffix("_in")
    if before in words().bounds or before.rpartition("_")[2] in words().ends_no_noun:
        return f"the argument `{name}` of the {thing}, {words().units[unit]}"
    return f"{phrase_of(before)}, {words().units[unit]}"


def _pointer(before: str, last: str, thing: str) -> str | None:
    known = words()
    one = last.removesuffix("s")
    if one in known.addresses or (one in known.pointers and before.rpartition("_")[2] in known.own_names):
        phrase = f"{phrase_of(before)} {spell(last)}"
        return _of(phrase, thing)
    if last in known.pointers:
        return f"{spell(last)} of the {phrase_of(before)}"
    return f"{spell(last)} of the {plural(phrase_of(before))}" if one in known.pointers else None


def _counted(before: str, last: str) -> str | None:
    if last != "count":
        return None
    first, _, rest = before.partition("_")
    bound = first in words().bounds and rest
    things = phrase_of(rest if bound else before)
    if has_no_plural(head_of(things)) or head_of(things) in {phrase_of(one) for one in words().bounds}:
        return None
    return f"{phrase_of(first)} number of {plural(things)}" if bound else f"number of {plural(things)}"


def _suffix(name: str, cty: object) -> str:
    if cty == "string" and (name == "policy" or name.endswith("policy_document")):
        return ", as JSON"
    return ", by key" if isinstance(cty, tuple) and cty[0] == "map" else ""
