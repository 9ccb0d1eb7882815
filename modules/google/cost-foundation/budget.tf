# Every service of every project that the billing account pays for, or of those that are named. Modules of resources have budgets of
# their own.
resource "google_billing_budget" "this" {
  count = var.create && var.budget != null ? 1 : 0

  billing_account = var.billing_account
  display_name    = "${var.name}-account"

  amount {
    last_period_amount = var.budget.amount == null ? true : null

    dynamic "specified_amount" {
      for_each = var.budget.amount == null ? [] : [var.budget.amount]

      content {
        nanos = tonumber(split(".", format("%.9f", specified_amount.value))[1])
        units = split(".", format("%.9f", specified_amount.value))[0]
      }
    }
  }

  budget_filter {
    calendar_period        = { monthly = "MONTH", quarterly = "QUARTER", annually = "YEAR" }[var.budget.period]
    credit_types_treatment = var.budget.after_credits ? "INCLUDE_ALL_CREDITS" : "EXCLUDE_ALL_CREDITS"
    projects               = length(var.budget.project_numbers) == 0 ? null : [for number in var.budget.project_numbers : "projects/${number}"]
    resource_ancestors     = length(var.budget.folders) == 0 ? null : var.budget.folders
  }

  dynamic "threshold_rules" {
    for_each = { for alert in var.budget.alerts : "${alert.on}-${alert.at}" => alert }

    content {
      spend_basis       = threshold_rules.value.on == "forecast" ? "FORECASTED_SPEND" : "CURRENT_SPEND"
      threshold_percent = threshold_rules.value.at / 100
    }
  }

  all_updates_rule {
    disable_default_iam_recipients   = !var.budget.tell_billing_administrators
    monitoring_notification_channels = local.channel_ids
    pubsub_topic                     = local.topic_id
  }

  lifecycle {
    precondition {
      condition     = var.billing_account != null
      error_message = "A budget needs billing_account."
    }
  }
}
