"""What a user decides when a repository of modules begins."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fac_core.policy.cost_policy import CLOUDS
from fac_gen.clouds import cloud_of

if TYPE_CHECKING:
    from collections.abc import Callable

RULES = {
    "application": "{description: the application that it belongs to}",
    "cost_center": "{description: who pays}",
    "environment": "{values: [dev, staging, prod]}",
    "owner": "{format: email, description: who answers for the spend}",
}
"""Rules of the tags that most organisations require."""


@dataclass(frozen=True)
class Answers:
    """The decisions; each has a default that works."""

    clouds: tuple[str, ...] = ("aws",)
    tags: tuple[str, ...] = ("owner", "cost_center", "environment", "application")
    currency: str = "USD"
    budgets: bool = True

    @property
    def tag_rules(self) -> dict[str, str]:
        """The rule of each tag, as it stands in the policy."""
        return {tag: RULES.get(tag, "{}") for tag in self.tags}

    @property
    def first_types(self) -> list[str]:
        """A resource type of each cloud to begin with."""
        return [cloud_of(name).first_type for name in self.clouds]


def asked(start: Answers, ask: Callable[[str, str], str]) -> Answers:
    """Ask for each decision; ``ask`` takes a question and the default and returns the answer."""
    clouds = ask(f"Clouds ({', '.join(CLOUDS)})?", ", ".join(start.clouds))
    tags = ask("Tags that everything must carry?", ", ".join(start.tags))
    currency = ask("Currency of budgets?", start.currency)
    budgets = ask("Must every module have a budget (yes or no)?", "yes" if start.budgets else "no")
    return Answers(words(clouds), words(tags), currency.strip().upper(), budgets.strip().lower() in {"yes", "y", "true"})


def words(text: str) -> tuple[str, ...]:
    """Split at commas and spaces; the order stays, a word counts once."""
    return tuple(dict.fromkeys(text.replace(",", " ").split()))
