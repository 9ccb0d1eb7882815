"""Serve moto on loopback, with what the real provider asks of AWS Budgets and SQS and moto lacks. Prints its port.

Without ``ListTagsForResource`` and ``DescribeSubscribersForNotification`` the provider retries for minutes (seen with moto 5.2.5).
moto takes a queue's policy away with every call that sets another attribute, and the provider waits 20 minutes for it to come back.
The process ends when its standard input does, so that it never outlives the tests.
"""

from __future__ import annotations

import json
import sys
from typing import Any

from moto.budgets.responses import BudgetsResponse
from moto.server import ThreadedMotoServer
from moto.sqs.models import Queue

create_budget = BudgetsResponse.create_budget
set_attributes = Queue._set_attributes  # noqa: SLF001 - moto has no other place for it
tags_of_budgets: dict[str, list[dict[str, str]]] = {}


def remember_tags(self: BudgetsResponse) -> str:
    """Create the budget and keep its tags, which moto drops."""
    parameters: Any = self._get_param("Budget")
    tags_of_budgets[parameters["BudgetName"]] = self._get_param("ResourceTags") or []
    return create_budget(self)


def list_tags_for_resource(self: BudgetsResponse) -> str:
    """Return the tags the budget was created with."""
    name = str(self._get_param("ResourceARN")).rpartition("budget/")[2]
    return json.dumps({"ResourceTags": tags_of_budgets.get(name, [])})


def describe_subscribers_for_notification(self: BudgetsResponse) -> str:
    """Return the subscribers of one notification of a budget."""
    budget = self.backend.budgets[self._get_param("AccountId")][self._get_param("BudgetName")]
    wanted = self._get_param("Notification")
    keys = ("NotificationType", "ComparisonOperator", "Threshold")
    found = [item for item in budget.notifications if all(item.details[key] == wanted[key] for key in keys)]
    return json.dumps({"Subscribers": found[0].subscribers if found else []})


def keep_the_policy(self: Queue, attributes: dict[str, Any], now: float | None = None) -> None:
    """Set the attributes that are given, and no other."""
    set_attributes(self, {"Policy": getattr(self, "policy", None), **attributes}, now)


BudgetsResponse.create_budget = remember_tags  # type: ignore[method-assign]
BudgetsResponse.list_tags_for_resource = list_tags_for_resource  # type: ignore[attr-defined]
BudgetsResponse.describe_subscribers_for_notification = describe_subscribers_for_notification  # type: ignore[attr-defined]
Queue._set_attributes = keep_the_policy  # type: ignore[method-assign]  # noqa: SLF001

if __name__ == "__main__":
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    print(server.get_host_and_port()[1], flush=True)  # noqa: T201 - its one line of output
    sys.stdin.read()
    server.stop()
