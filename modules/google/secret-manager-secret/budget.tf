locals {
  own_budget     = var.create && try(var.budget.amount, null) != null
  has_subscriber = length(var.notifications.channel_ids) > 0 || var.notifications.pubsub_topic != null
  budget_name    = substr("cost-scope-${local.scope}", 0, 60)
}

# Google counts by exactly one label.
resource "google_billing_budget" "this" {
  count = local.own_budget ? 1 : 0

  billing_account = var.budget.billing_account
  display_name    = local.budget_name

  amount {
    specified_amount {
      units = format("%d", floor(var.budget.amount))
      nanos = floor((var.budget.amount - floor(var.budget.amount)) * 1000000000)
    }
  }

  budget_filter {
    calendar_period = { monthly = "MONTH", quarterly = "QUARTER", annually = "YEAR" }[var.budget.period]
    labels          = { cost_scope = local.labels["cost_scope"] }
    projects        = var.budget.project_number == null ? null : ["projects/${var.budget.project_number}"]
    services        = ["services/EE82-7A5E-871C"]
  }

  dynamic "threshold_rules" {
    for_each = { for alert in var.budget.alerts : "${alert.on}-${alert.at}" => alert }

    content {
      spend_basis       = threshold_rules.value.on == "forecast" ? "FORECASTED_SPEND" : "CURRENT_SPEND"
      threshold_percent = threshold_rules.value.at / 100
    }
  }

  dynamic "all_updates_rule" {
    for_each = local.has_subscriber ? [1] : []

    content {
      monitoring_notification_channels = var.notifications.channel_ids
      pubsub_topic                     = var.notifications.pubsub_topic
    }
  }
}
