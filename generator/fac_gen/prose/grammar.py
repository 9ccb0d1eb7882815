"""English as far as names need it: articles, plurals, and which words take neither."""

from __future__ import annotations

import re

from fac_gen.prose.spelling import is_name, spell_words
from fac_gen.prose.vocabulary import words

_PER_LETTER = "AEFHILMNORSX"
"""Letters that are called with a vowel in front; U is not: `a URL`."""
_OF_ONE = {"belongs": "belong", "grants": "grant", "has": "have", "is": "are", "stands": "stand", "works": "work"}
"""Verbs of descriptions, as several things have them, by how one has them."""
_NO_ARTICLE_BEHIND = frozenset({"as", "by", "if", "per", "via", "when"})


def with_article(thing: str) -> str:
    """Put ``a`` or ``an`` before a phrase, by how its first word is said; of several things it is a set."""
    if is_plural(head_of(thing)):
        return f"a set of {thing}"
    return f"{'an' if _begins_with_a_vowel(thing) else 'a'} {thing}"


def _begins_with_a_vowel(thing: str) -> bool:
    first = re.split(r"[ -]", thing, maxsplit=1)[0]
    if thing.startswith("X-") or re.match(r"[fhlmnrsx][A-Z]", first):
        return True
    if first.isupper() or first[:2].isupper():
        return first[0] in "AEIO" if first.lower() in words().said_as_words else first[0] in _PER_LETTER
    like_you = re.match(r"uni(?!n)|us[aeu]|util|uri|url|eu|one\b", first.lower())
    return first[:1].lower() in "aeiou" and not like_you


def upper_first(text: str) -> str:
    """Begin a sentence; what is written in a way of its own (`reCAPTCHA`) stays."""
    first = re.split("[ -]", text, maxsplit=1)[0]
    return text[:1].upper() + text[1:] if first.islower() or first[:1].isupper() else text


def phrase_of(name: str) -> str:
    """Write a name, or a part of one, as prose does: ``maximum VPC connections`` for ``max_vpc_connections``."""
    return " ".join(spell_words(name.split("_"), words().long_forms))


def head_of(phrase: str) -> str:
    """Return the noun that a phrase is about: the last word before any of `of`, `for`, `in` and the like."""
    return _split_at_head(phrase)[1]


def plural(phrase: str) -> str:
    """Return the plural of a phrase, by the noun it is about; what is one already, or has none, stays."""
    before, head, after = _split_at_head(phrase)
    if has_no_plural(head) or head[-1:].isdigit() or is_plural(head):
        return phrase
    return f"{before}{_plural_of(head)}{after}"


def _split_at_head(phrase: str) -> tuple[str, str, str]:
    """Return what stands before the head, the head, and what stands behind it."""
    said = phrase.split(" ")
    end = next((at for at, word in enumerate(said) if at and word in words().joints), len(said))
    before, after = " ".join(said[: end - 1]), " ".join(said[end:])
    return f"{before} " if before else "", said[end - 1], f" {after}" if after else ""


def _plural_of(word: str) -> str:
    if word in words().irregular:
        return words().irregular[word]
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return f"{word[:-1]}ies"
    if word.endswith("sis"):
        return f"{word[:-2]}es"
    return f"{word}{'es' if word.endswith(('s', 'x', 'ch', 'sh')) and not word.isupper() else 's'}"


def has_no_plural(word: str) -> bool:
    """Whether nothing is counted by the word: what is no thing, and names."""
    known = words()
    if word.isupper() and len(word) > 1:
        return word.lower() not in known.countable_acronyms
    return word in known.uncountable or word in known.processes or is_name(word) or word.startswith("multi-")


def is_plural(word: str) -> bool:
    """Whether a word stands for several things."""
    if (word[:-1].isupper() and word.endswith("s")) or (word in words().plurals and word not in words().uncountable):
        return True
    singular = word.endswith(("ss", "us", "is")) or word in words().irregular or word.isupper()
    return word.endswith("s") and not singular and not has_no_plural(word)


def is_adjective(word: str) -> bool:
    """Whether a word says how something is: with nothing behind it, it is no thing."""
    return word in words().adjectives or (word.endswith("ed") and not word.endswith(("eed", "bed")))


def are(phrase: str) -> str:
    """Return the form of `to be` that goes with a phrase."""
    return "are" if is_plural(head_of(phrase)) else "is"


def agreed(text: str, thing: str) -> str:
    """Return a text with the verbs behind a thing as the thing wants them: `the settings work`, where the text has `works`."""
    if not is_plural(head_of(thing)):
        return text
    return re.sub(rf"(?<=\b{re.escape(thing)} )({'|'.join(_OF_ONE)})\b", lambda found: _OF_ONE[found[1]], text)


def noun(name: str, *, new: bool = False) -> str:
    """Write a part of a name as what a sentence is about: with the articles that it needs, ``a`` before what is ``new``."""
    parts: list[list[str]] = []
    for word in spell_words(name.split("_"), words().long_forms):
        if word in words().joints or not parts:
            parts.append([])
        parts[-1].append(word)
    return " ".join(_joined(part) if part[0] in words().joints else _with_the(part, new=new) for part in parts)


def _joined(part: list[str]) -> str:
    joint, *rest = part
    if not rest or joint in _NO_ARTICLE_BEHIND or rest[0] == "be":
        return " ".join(part)
    if joint == "to" and len(rest) > 1 and rest[0] in words().verbs:
        return f"to {rest[0]} {_with_the(rest[1:], new=False)}"
    if len(rest) == 1 and rest[0] in words().deeds:
        return f"{joint} {words().deeds[rest[0]]}"
    return f"{joint} {_with_the(rest, new=joint in {'with', 'without'})}"


def _with_the(said: list[str], *, new: bool) -> str:
    phrase = " ".join(said)
    if is_adjective(said[-1]):
        return f"`{'_'.join(said)}`".lower()
    if said[0] in words().definite:
        return f"the {phrase}"
    if said[0] in words().determiners or has_no_plural(said[-1]) or is_plural(said[-1]) or said[-1][-1:].isdigit():
        return phrase
    if said[-1].endswith("ing") and said[-1] not in words().irregular:
        return phrase
    return with_article(phrase) if new else f"the {phrase}"
