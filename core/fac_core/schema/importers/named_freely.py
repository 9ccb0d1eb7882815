"""Values that a description names in freer words than a list of all there are: ``Valid actions are``, ``can be either``, notes in brackets.

Such a sentence may be about one case of several, so its values are examples of what may be given, never all. A sentence that begins with
a condition or with another argument's name is left, and so is a list with a placeholder (``COUNT(n)``, ``<name>``), for no one of its
values can be trusted to be one.
"""

from __future__ import annotations

import re

_MARKED = r"(?:`[^`]+`|\"[^\"\s]+\"|'[^'\s]+')"
_CAPITALS = r"[A-Z][A-Z0-9_]+(?![a-z])"
_NOTE = r"(?: ?\([^()]*\))?"
_BETWEEN = r"(?: ?, ?(?:and |or |and/or )?| (?:and|or|and/or|&|\|) )"
_END = r"(?=[.;)]?$|[.;)] )"
_KINDS = (
    r"(?:values?|options?|actions|algorithms|behaviou?rs|categories|engines|events|items|levels|methods|modes|operators|points|protocols|"
    r"scopes|services|states|statuses|strategies|tiers|transformations|types|versions)"
)
_ADJECTIVE = r"\b(?:possibles?|valid|allowed|accepted|acceptable|supported|available|permitted|configurable)"
_SAYS = (
    rf"{_ADJECTIVE} (?:(?!file\b)[a-z]+ )?{_KINDS}(?: (?:are|is|includes?))?(?: the following| one of the following| one of| either)?"
    r"(?: values| options)?:? ?"
)
_ONE_OF = r"(?:either|one or more|one|any)(?: of| from)?(?: the following)?(?: values| options)?:? "
_MAY_BE = rf"\b(?:must|can|may|should)(?: only)?(?: be| either be)(?: set to)? {_ONE_OF}"
_BEGINS = rf"(?:^|[.] )(?:options are:? |options: |can be:? |may be:? |must be:? |(?:is )?{_ONE_OF})"


def _form(lead: str, item: str) -> re.Pattern[str]:
    return re.compile(rf"(?P<lead>(?i:{lead}))(?P<list>(?:one of |either )?{item}{_NOTE}(?:{_BETWEEN}{item}{_NOTE})+){_END}")


_SUBJECT_BEFORE = _form(_MAY_BE, _MARKED)
_THE_ONLY = re.compile(rf"(?P<lead>(?i:(?:the )?(?:only )?{_ADJECTIVE} values?(?: is| are|:) ))(?P<list>{_MARKED}){_NOTE}{_END}")
_FORMS = (_form(_SAYS, rf"(?:{_MARKED}|{_CAPITALS})"), _form(_BEGINS, _MARKED), _SUBJECT_BEFORE, _THE_ONLY)
_ITEMS = re.compile(rf"({_MARKED}|{_CAPITALS}){_NOTE}")
_CONDITION = re.compile(r"(?i)\b(?:if|when|where|unless|for|with|exactly|only|least|most|maximum|minimum)\b|`[^`]*`")
_CASE = re.compile(r" ?(?:For|If|When|Where)\b[^?]*, (?:the )?$")
_SUBJECT = re.compile(r"(?i)(?:(?:the |this )?(?:value|field|argument)|this|it)?[ ,-]*")
_PLACEHOLDER = re.compile(r"[(<{\[\\]|^$")


def named_freely(text: str) -> tuple[str, ...]:
    """Return the values that a description on one line names, in its order; none where it names none, or not plainly."""
    for found in (found for form in _FORMS for found in form.finditer(text)):
        values = tuple(value.strip("`\"' ") for item in _ITEMS.findall(found["list"]) for value in item.split(" | "))
        if _unconditional(text, found) and not any(_PLACEHOLDER.search(value) for value in values):
            return values
    return ()


def of_one_case(text: str, start: int) -> bool:
    """Tell whether the sentence in which a list begins, at ``start``, speaks of one case: ``For engine a, valid values are``."""
    return bool(_CASE.match(text[text.rfind(". ", 0, start) + 1 : start]))


def _unconditional(text: str, found: re.Match[str]) -> bool:
    """Tell whether nothing before a list, in its sentence, is a condition or makes it one of something else."""
    begin = text.rfind(". ", 0, found.start("lead")) + 1
    before = text[begin : found.start("lead")].strip()
    return not _CONDITION.search(before) and (found.re is not _SUBJECT_BEFORE or not begin or bool(_SUBJECT.fullmatch(before)))
