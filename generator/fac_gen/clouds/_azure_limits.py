"""What the consumption budgets of Azure refuse."""

from __future__ import annotations

from fac_core.hcl.write import mapped
from fac_gen.clouds._limited import Limited, highest_alert, least_amount, limit_of, listed, most_alerts

_BUDGETS = "azurerm_consumption_budget_*"
_ALERT = "azurerm_monitor_metric_alert"
_ADDRESS = "team%s@example.com"
_GROUP = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/ops/providers/Microsoft.Insights/actionGroups/cost%s"


def limited_budgets() -> tuple[Limited, ...]:
    """Return what budgets refuse in themselves."""
    least, highest, most = (limit_of("azurerm", _BUDGETS, rule) for rule in ("amount_min", "threshold", "notifications_max"))
    top = highest.amount
    return (
        least_amount(least, "1", "0.99"),
        most_alerts(most, "Azure"),
        highest_alert(
            highest,
            f"alert.at <= {top} && floor(alert.at) == alert.at",
            f"Azure takes alerts at whole percentages, {top} at most.",
        ),
    )


def limited_contacts() -> tuple[Limited, ...]:
    """Return whom they refuse to tell."""
    emails, groups = (limit_of("azurerm", _BUDGETS, rule) for rule in ("contact_emails_max", "contact_groups_max"))
    return (
        Limited(
            emails,
            "notifications",
            f"length(var.notifications.emails) <= {emails.count}",
            f"Azure tells {emails.count} e-mail addresses of a budget at most.",
            mapped(emails=listed(emails.count, _ADDRESS), action_group_ids=listed(1, _GROUP)),
            mapped(emails=listed(emails.count + 1, _ADDRESS)),
        ),
        Limited(
            groups,
            "notifications",
            f"length(var.notifications.action_group_ids) <= {groups.count}",
            f"Azure tells {groups.count} action groups of a budget at most.",
            mapped(action_group_ids=listed(groups.count, _GROUP)),
            mapped(action_group_ids=listed(groups.count + 1, _GROUP)),
            more_than_alarms=True,
        ),
    )


def limited_alarms() -> tuple[Limited, ...]:
    """Return whom alerts on metrics refuse to tell: they take fewer action groups than a budget."""
    groups = limit_of("azurerm", _ALERT, "actions_max")
    return (
        Limited(
            groups,
            "notifications",
            f"length(var.notifications.action_group_ids) <= {groups.count}",
            f"A metric alert tells {groups.count} action groups at most: give fewer in notifications.action_group_ids.",
            "",
            mapped(action_group_ids=listed(groups.count + 1, _GROUP)),
            f"{_ALERT}.this",
        ),
    )
