"""What things are called in prose: titles, and descriptions of arguments made from their names."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.document.scalars import Text
from fac_core.document.shape import Field, ListOf, MapOf, Record, read_as
from fac_gen.prose.phrases import granted_on, known_phrase
from fac_gen.prose.spelling import spell, spell_type

if TYPE_CHECKING:
    from collections.abc import Mapping

_TEXTS = MapOf(Text("a word"), Text())
_LIST = ListOf(Text("a word"), least=1, unique=True)


@dataclass(frozen=True)
class _Words:
    """Words of names that say how the rest of the name is meant; the file tells what each is."""

    units: Mapping[str, str]
    long_forms: Mapping[str, str]
    pointers: frozenset[str]
    verbs: frozenset[str]
    switched: frozenset[str]
    asked: frozenset[str]
    uncountable: frozenset[str]
    states: frozenset[str]
    joints: frozenset[str]
    kinds_of_names: frozenset[str]


def _words_of(units: Mapping[str, str], long_forms: Mapping[str, str], **sets: tuple[str, ...]) -> _Words:
    return _Words(units, long_forms, **{name: frozenset(words) for name, words in sets.items()})


_MAPS = ("units", "long_forms")
WORDS = Record(
    "a mapping of words by what they say",
    _words_of,
    {
        each.name: Field(_TEXTS if each.name in _MAPS else _LIST, "Words that say how the rest of a name is meant.", required=True)
        for each in fields(_Words)
    },
)


@lru_cache(maxsize=1)
def _words() -> _Words:
    return read_as(Path(__file__).with_suffix(".yaml"), WORDS)


def title_of(resource_type: str) -> str:
    """Return ``SQS queue`` for ``aws_sqs_queue``."""
    return upper_first(thing_of(resource_type))


def thing_of(resource_type: str) -> str:
    """Return what one of them is called in a sentence: ``SQS queue`` for ``aws_sqs_queue``."""
    words = " ".join(spell_type(resource_type)).split(" ")
    return " ".join(word for before, word in zip(["", *words], words, strict=False) if word.lower() != before.lower())


def with_article(thing: str) -> str:
    """Put ``a`` or ``an`` before a word."""
    like_you = thing[:3].lower() in {"uni", "use", "url", "uri"}
    sounds_like_vowel = (thing[:1].lower() in "aeiou" and not like_you) or (thing[:2].isupper() and thing[:1] in "FHLMNRSX")
    return f"{'an' if sounds_like_vowel else 'a'} {thing}"


def upper_first(text: str) -> str:
    """Begin a sentence; what is written in a way of its own (`reCAPTCHA`) stays."""
    first = text.partition(" ")[0]
    return text[:1].upper() + text[1:] if first.islower() or first[:1].isupper() else text


def plural(phrase: str) -> str:
    """Return the plural of a phrase, by its last word; what is one already stays."""
    last = phrase.rpartition(" ")[2]
    if last in _words().uncountable or last[-1:].isdigit() or _is_plural(last):
        return phrase
    if last.endswith("y") and last[-2:-1] not in "aeiou":
        return f"{phrase[:-1]}ies"
    return f"{phrase}{'es' if last.endswith(('s', 'x', 'ch', 'sh')) and not last.isupper() else 's'}"


def describe(name: str, cty: object, thing: str, provider: str, *, repeatable: bool | None = None, required: bool = False) -> str:
    """Compose the description of an argument from its name and type; ``repeatable`` and ``required`` tell a nested block's kind."""
    if known := known_phrase(name, cty, thing, provider):
        return known
    thing = granted_on(thing, provider)
    if repeatable:
        return f"{upper_first(plural(_phrase(name)))} of the {thing}, one block per element."
    if repeatable is not None:
        return f"{upper_first(_phrase(name))} of the {thing}{'' if required else '; null leaves the block out'}."
    return f"{upper_first(_switch(name, thing) if cty == 'bool' else _value(name, cty, thing))}."


def without_null(text: str) -> str:
    """Take out of a composed description what null would do, where an input takes none, or something stands there all the same."""
    return re.sub(r"; null (?:leaves the block out|takes the provider's)(?=\.)", "", text)


def _value(name: str, cty: object, thing: str) -> str:
    if told := _by_last_word(name):
        return told
    first, _, rest = name.partition("_")
    if rest and first in _words().asked:
        return f"{_phrase(rest)} to {first}"
    whose = "" if _words().joints.intersection(name.split("_")) else f" of the {thing}"
    return f"{_phrase(name)}{whose}{_suffix(name, cty)}"


def _by_last_word(name: str) -> str | None:
    before, _, last = name.rpartition("_")
    if not before or (last == "name" and before in _words().kinds_of_names):
        return None
    if last in _words().units:
        return f"{_phrase(before.removesuffix('_in'))}, {_words().units[last]}"
    if last in _words().pointers:
        return f"{spell(last)} of the {_phrase(before)}"
    if last.removesuffix("s") in _words().pointers:
        return f"{spell(last)} of the {plural(_phrase(before))}"
    if last != "count":
        return None
    things, joint, rest = _phrase(before).partition(" to ")
    return f"number of {plural(things)}{joint}{rest}"


def _suffix(name: str, cty: object) -> str:
    if cty == "string" and (name == "policy" or name.endswith("policy_document")):
        return ", as JSON"
    return ", by key" if isinstance(cty, tuple) and cty[0] == "map" else ""


def _switch(name: str, thing: str) -> str:
    first, _, rest = name.partition("_")
    before, _, last = name.rpartition("_")
    if first == "is" and rest:
        return f"whether it is {_phrase(rest)}"
    if name in _words().verbs and name not in {"force", "ignore"}:
        return f"whether to {name} the {thing}"
    if not rest:
        return f"whether the {thing} is {name}" if name in _words().states or name.endswith("ed") else f"{_phrase(name)}: true or false"
    if last in _words().switched or (last.endswith("ed") and first not in _words().verbs):
        return f"whether {_phrase(before)} {'are' if _is_plural(_phrase(before)) else 'is'} {last}"
    if last == "only":
        return f"whether only {_phrase(before)} is allowed"
    state = f"whether {_phrase(name)} is on" if last == "protection" or last.endswith("ing") else f"{_phrase(name)}: true or false"
    return _deed(first, rest) or state


def _deed(first: str, rest: str) -> str | None:
    """Say what a switch does by the verb that its name begins with."""
    if first == "auto" and rest.partition("_")[0] in _words().verbs:
        return f"whether to {_phrase(rest)} automatically"
    return f"whether to {first} {_phrase(rest)}" if first in _words().verbs and rest != "protection" else None


def _is_plural(word: str) -> bool:
    return word.endswith("s") and not word.endswith(("ss", "us", "is")) and word != "alias" and not word.isupper()


def _phrase(name: str) -> str:
    return " ".join(_words().long_forms.get(word) or spell(word) for word in name.split("_"))
