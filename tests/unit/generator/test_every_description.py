"""What is made of names reads as English over every argument and block of every type: no kind of slip is left, or so many as are told.

Kinds, not cases: what each test finds was found by reading modules aloud; a cure is a rule of grammar or a word of the vocabulary.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

import pytest

from fac_core.schema.catalogue import catalogue
from fac_gen.prose.grammar import with_article
from fac_gen.prose.spelling import spell
from fac_gen.prose.words import describe, thing_of

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.unit


class Said(NamedTuple):
    """A description, and what it is made of; ``type`` of a block is `block` or `blocks`."""

    resource_type: str
    name: str
    type: object
    thing: str
    text: str


@lru_cache(maxsize=1)
def everything() -> tuple[Said, ...]:
    """Return the descriptions of all top-level arguments and blocks of every type."""
    return tuple(one for provider in catalogue().providers() for one in _of(provider))


def _of(provider: str) -> Iterator[Said]:
    for resource_type in catalogue().names(provider):
        block, thing = catalogue().resource_type(resource_type).block, thing_of(resource_type)
        for one in block.attributes.values():
            if one.settable:
                yield Said(resource_type, one.name, one.type, thing, describe(one.name, one.type, thing, provider))
        for nested in block.blocks.values():
            text = describe(nested.name, None, thing, provider, repeatable=nested.repeatable, required=nested.required)
            yield Said(resource_type, nested.name, "blocks" if nested.repeatable else "block", thing, text)


KINDS = {
    "a state of an adverb": r"^Whether \w+ly (is|are) ",
    "a state of an adjective": r"^Whether (globally|incremental|dynamic|express|zone.redundant|https only) (is|are) ",
    "a thing without its article": (
        r"^Whether (?!the )[a-z -]*(account|agent|certificate|cluster|endpoint|gateway|key|mode|policy|server|service) (is|are) "
    ),
    "a plural with is": r"^Whether (alerts|\w+ (settings|keys|endpoints|logs|metrics|policies)) is ",
    "the number of what is not counted": r"^Number of (storage|thresholds|computes|minimums|maximums|desireds|maximum|minimum|initial)\b",
    "a plural of a plural": r"\b(criterias|criterions|medias|datas|informations|infos)\b",
    "a plural of a technique or product": r"^(CORSs|SNSs|SQSs|HTTPs|Kafkas|Lambdas|Kinesises|DynamoDBs|Elasticsearches|CloudFormations)\b",
    "a plural of what goes on": r"^([\w -]+ )?(Traffics|[Ee]ncryptions|[Aa]uthentications|[Rr]etentions|[Tt]hroughputs|Denies|Auths)\b",
    "a verb as the object of a verb": r"^Whether to (create|enable|allow|skip) (ignore|propagate|enforce|execute|exclude|validate)\b",
    "a preposition behind an article": r"\bthe (on|for|from|to|at|in|with|without|by|via) (?!-)",
    "a unit behind a preposition": r"^\w[\w -]* (for|than|per|to), in ",
    "days of a set": r"^(Week|Month), in days",
    "a share that lost its noun": r"^[A-Z][\w -]*, in percent",
    "true or false": r": true or false",
    "at REST": r"\bat REST\b|\bDNS a record\b",
    "the name of an adjective": r"^(ID|Name|ARN)s? of the (external|friendly|unique|common|short|alternative|dns|DNS|IAM)s?\.",
    "write-only in the middle": r"write-only (of|version)",
    "a hyphen that is missing": (
        r"\b(point to site|three tier|single node|user assigned|service specific|third party|auto generated|per instance) "
    ),
    "a word twice": r"\b(\w{3,}) \1\b(?! |$)",
    "two articles": r"\b(the|a|an) (the|a|an) ",
    "a capital acronym with a small s at its wrong place": r"\b(VPNS|(?<!Cloud )IDS|ARNS|URLS)\b",  # Cloud IDS is a product
}


@pytest.mark.parametrize("kind", KINDS)
def test_no_description_has_the_slip(kind: str) -> None:
    wrong = re.compile(KINDS[kind])
    assert [one.text for one in everything() if wrong.search(one.text)] == []


def test_no_description_repeats_what_the_thing_is() -> None:
    """`Redrive policy of the SQS queue redrive policy` says one thing twice."""
    composed = [one for one in everything() if one.name not in {"description", "id", "region"}]
    twice = [one.text for one in composed if one.text.lower().startswith(f"{one.name.replace('_', ' ')} of ")]
    assert [text for text in twice if re.match(r"([^`]+) of the .* \1[.;,]", text, re.IGNORECASE)] == []


def test_phrases_that_tell_of_a_switch_or_a_text_stand_with_such_alone() -> None:
    told = [one for one in everything() if one.text.startswith(("Whether ", "Where ", "Delete the "))]
    assert [(one.resource_type, one.name, one.type) for one in told if one.type not in ("bool", "string")] == []


def test_every_description_is_one_sentence() -> None:
    for one in everything():
        assert re.match(r"[A-Z`]|reCAPTCHA|[a-z]+[A-Z]", one.text), one
        assert one.text.endswith("."), one
        assert one.text == " ".join(one.text.split()), one
        assert one.text.count("`") % 2 == 0, one


def test_few_switches_are_called_by_their_name_alone() -> None:
    """A name that no rule reads is said as it is; should they grow, a rule is missing."""
    switches = [one for one in everything() if one.type == "bool"]
    unread = [one for one in switches if one.text.startswith("The switch `")]
    assert len(unread) < len(switches) // 10


def test_articles_follow_how_names_are_said() -> None:
    """Acronyms that begin with the sound of a consonant have `a`, whichever letter they begin with."""
    begun = {
        with_article(thing_of(name)).split(" ")[1]: with_article(thing_of(name))
        for p in catalogue().providers()
        for name in catalogue().names(p)
    }
    wrong = [
        text
        for text in begun.values()
        if re.match(r"an (U[A-Z]|NAT|RAM|RUM|SQL|SAML|uni|use|one)\b|a (X-|S3|HTTP|MSK|RDS|EC2|IAM|[aio])", text)
    ]
    assert wrong == []


@pytest.mark.parametrize("word", ["fips", "bgp", "quic", "abac", "dbfs", "cname", "nrt"])
def test_acronyms_are_in_capitals(word: str) -> None:
    assert spell(word) == word.upper()


VOWELLESS = re.compile(r"\b[bcdfghjklmnpqrstvwxz]{2,5}s?\b")
KNOWN_WORDS = frozenset({"by", "vs", "www"})


def test_short_words_without_a_vowel_are_written_as_acronyms_are() -> None:
    """`Bgp options` and `Whether dpd` are acronyms that the spelling does not know."""
    texts = [re.sub(r"`[^`]*`|^[A-Z][a-z]{3,}", "", one.text) for one in everything()]
    found = {word for text in texts for word in VOWELLESS.findall(text if text[1:2].isupper() else text[:1].lower() + text[1:])}
    assert found - KNOWN_WORDS == set()
