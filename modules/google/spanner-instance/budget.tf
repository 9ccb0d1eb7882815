locals {
  own_budget = var.create && (var.budget == null ? false : var.budget.amount != null)
  budget_alerts = coalesce(try(var.budget.alerts, null), [
    { at = 80, on = "actual" },
    { at = 100, on = "actual" },
    { at = 100, on = "forecast" },
  ])
  budget_channels = var.notifications.budget_channel_ids == null ? var.notifications.channel_ids : var.notifications.budget_channel_ids
  has_subscriber  = length(local.budget_channels) > 0 || var.notifications.pubsub_topic != null
  budget_name     = "cost-scope-${local.scope_name}"
}

# Google counts by exactly one label.
resource "google_billing_budget" "this" {
  count = local.own_budget ? 1 : 0

  billing_account = var.budget.billing_account
  display_name    = local.budget_name

  amount {
    specified_amount {
      units = split(".", format("%.9f", var.budget.amount))[0]
      nanos = tonumber(split(".", format("%.9f", var.budget.amount))[1])
    }
  }
  budget_filter {
    calendar_period        = { monthly = "MONTH", quarterly = "QUARTER", annually = "YEAR" }[var.budget.period]
    credit_types_treatment = var.budget.credits ? "INCLUDE_ALL_CREDITS" : "EXCLUDE_ALL_CREDITS"
    labels                 = { cost_scope = local.labels["cost_scope"] }
    projects               = var.budget.project_number == null ? null : ["projects/${var.budget.project_number}"]
    services               = ["services/CC63-0873-48FD"]
  }
  dynamic "threshold_rules" {
    for_each = { for alert in local.budget_alerts : "${alert.on}-${alert.at}" => alert }
    content {
      spend_basis       = threshold_rules.value.on == "forecast" ? "FORECASTED_SPEND" : "CURRENT_SPEND"
      threshold_percent = threshold_rules.value.at / 100
    }
  }
  dynamic "all_updates_rule" {
    for_each = local.has_subscriber ? [1] : []
    content {
      disable_default_iam_recipients   = !var.budget.tell_billing_administrators
      monitoring_notification_channels = local.budget_channels
      pubsub_topic                     = var.notifications.pubsub_topic
    }
  }

  lifecycle {
    precondition {
      condition     = length(local.budget_channels) <= 5
      error_message = "A Google budget tells 5 channels at most: say in notifications.budget_channel_ids which."
    }
    precondition {
      condition     = var.budget.tell_billing_administrators || length(local.budget_channels) > 0
      error_message = "Google tells the administrators of the billing account where no channel is told: give notifications.channel_ids."
    }
  }
}
