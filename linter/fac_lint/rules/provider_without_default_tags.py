"""Root whose provider adds no tags, although something that it makes lacks them.

What
    A provider configuration of a root without `default_tags` (AWS) or `default_labels` (Google), through which something is made that
    lacks a key that the policy requires.

Why
    One block tags everything that the root makes, what modules of others make in it too. Without it each resource and each call must
    be right by itself, and the next one that somebody adds is not.

Bad
    ```hcl
    terraform {
      backend "s3" {}
    }

    provider "aws" {
      region = "eu-central-1"
    }

    resource "aws_sqs_queue" "orders" {
      name = "orders"
    }
    ```

Good
    ```hcl
    terraform {
      backend "s3" {}
    }

    provider "aws" {
      region = "eu-central-1"

      default_tags {
        tags = { application = "shop", cost_center = "cc-1234", environment = "prod", owner = "shop@example.com" }
      }
    }

    resource "aws_sqs_queue" "orders" {
      name = "orders"
    }
    ```

Options
    The keys are `tags.required` of `finops.yaml`; without any the rule says nothing.

Skips when
    The module is no root, the provider has no default tags (Azure's), or nothing is made through the configuration that they would
    reach. Where each resource has its tags by itself the verdict is *compliant*.

Fix
    None: only you know who pays.

Conflicts with
    Nothing known.

Since
    0.1
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.clouds import cloud
from fac_core.finding import Severity, Verdict
from fac_core.sentence import fitted, some_of
from fac_lint.answer import Answer, combined, flow_of, key_answer, worst
from fac_lint.evaluation.values import Extreme, Map
from fac_lint.facts.providers import default_tags_path
from fac_lint.run.findings import finding, further
from fac_lint.run.judging import framed
from fac_lint.views.resources import view_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.finding import Finding
    from fac_lint.context import Context
    from fac_lint.evaluation.summaries import ConfigurationSummary, Reached
    from fac_lint.evaluation.values import Value

SEVERITY = Severity.WARNING
NEXT_STEP = "let the provider's default tags hold what the policy requires"


def check(context: Context) -> Iterator[Finding]:
    """Yield one verdict for each provider configuration of a root that could add tags."""
    if context.module.summary.root and context.policy.tags.required:
        for one in context.module.summary.configurations:
            if default_tags_path(one.provider):
                yield from _configuration(context, one)


def _configuration(context: Context, one: ConfigurationSummary) -> Iterator[Finding]:
    address = f"provider.{_name(one)}"
    path = default_tags_path(one.provider).partition(".")[0]
    if not _is_empty(one.defaults.tags):
        yield finding(Verdict.COMPLIANT, f"{address} has {path}", one.place, address)
        return
    judged = [(reached, _answer(context, reached)) for reached in context.module.walk() if _through(context, one, reached)]
    if not judged:
        return
    verdict = worst([answer.verdict for _, answer in judged])
    deciding = [(reached, answer) for reached, answer in judged if answer.verdict is verdict]
    if verdict is not Verdict.VIOLATED:
        claim = f"all that is made through {address} has its tags by itself"
        yield finding(verdict, framed(Answer(verdict, flow_of([answer for _, answer in deciding])), claim, root=True), one.place, address)
        return
    addresses = [reached.address for reached, _ in deciding]
    message = fitted(lambda shown: f"{address} has no {path}, which {some_of(addresses, shown=shown)} would need")
    places = tuple(place for reached, _ in deciding for place in further("this lacks tags", reached.resource.place))
    yield finding(verdict, message, one.place, address, related=places)


def _name(one: ConfigurationSummary) -> str:
    name = one.provider.address.rpartition("/")[2]
    return f"{name}.{one.alias}" if one.alias else name


def _is_empty(tags: Value) -> bool:
    match tags.shape:
        case Extreme.NONE:
            return tags.blank
        case Map(entries=entries, rest=None):
            return not entries
    return False


def _through(context: Context, one: ConfigurationSummary, reached: Reached) -> bool:
    """Whether a resource is made through a configuration whose tags would reach it, and somebody asks it for any."""
    view = view_of(reached.resource)
    if view.tag_support is None or not view.tag_support.defaults or context.tags_matter(view) is None or reached.created.constant is False:
        return False
    if not reached.calls:
        return reached.resource.configuration == one.key
    same = reached.resource.provider.address == one.provider.address
    return same and reached.calls[0].uses(one.key) and _is_empty(reached.resource.defaults.tags)


def _answer(context: Context, reached: Reached) -> Answer:
    view = view_of(reached.resource)
    known = cloud(view.cloud)
    keys = context.required_keys(known.name)
    tags = view.tags.effective if view.tags is not None else None
    return combined({key: key_answer(tags, key, folds_case=known.folds_case) for key in keys} if tags is not None else {})
