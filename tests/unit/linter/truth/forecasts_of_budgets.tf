# A budget warns ahead when one of its alerts is about forecast spend; what forecasts nothing is not asked.
# expect budget-without-forecast-alert aws_budgets_budget.actual violated
# expect budget-without-forecast-alert aws_budgets_budget.both compliant
# expect budget-without-forecast-alert aws_budgets_budget.asked delegated
# expect budget-without-forecast-alert aws_budgets_budget.perhaps delegated
# expect budget-without-forecast-alert azurerm_consumption_budget_subscription.default violated
# expect budget-without-forecast-alert azurerm_consumption_budget_subscription.off violated
# expect budget-without-forecast-alert azurerm_consumption_budget_subscription.forecast compliant
# expect budget-without-forecast-alert google_billing_budget.default violated
# expect budget-without-forecast-alert google_billing_budget.forecast compliant
# expect budget-without-forecast-alert google_billing_budget.looked_up unknown

variable "kind" {
  type = string
}

variable "alerts" {
  type = list(string)
}

data "google_secret_manager_secret_version" "basis" {
  secret = "basis"
}

resource "aws_budgets_budget" "actual" {
  notification {
    notification_type = "ACTUAL"
  }
}

resource "aws_budgets_budget" "both" {
  notification {
    notification_type = "ACTUAL"
  }
  notification {
    notification_type = "FORECASTED"
  }
}

resource "aws_budgets_budget" "asked" {
  notification {
    notification_type = var.kind
  }
}

resource "aws_budgets_budget" "perhaps" {
  dynamic "notification" {
    for_each = var.alerts
    content {
      notification_type = "FORECASTED"
    }
  }
}

resource "aws_budgets_budget" "daily" {
  time_unit = "DAILY"

  notification {
    notification_type = "ACTUAL"
  }
}

resource "aws_budgets_budget" "reserved" {
  budget_type = "RI_UTILIZATION"

  notification {
    notification_type = "ACTUAL"
  }
}

resource "aws_budgets_budget" "silent" {}

resource "azurerm_consumption_budget_subscription" "default" {
  notification {
    threshold = 80
  }
}

resource "azurerm_consumption_budget_subscription" "off" {
  notification {
    enabled        = false
    threshold_type = "Forecasted"
  }
  notification {
    threshold_type = "Actual"
  }
}

resource "azurerm_consumption_budget_subscription" "forecast" {
  notification {
    threshold_type = "Forecasted"
  }
}

resource "google_billing_budget" "default" {
  threshold_rules {
    threshold_percent = 1
  }
}

resource "google_billing_budget" "forecast" {
  threshold_rules {
    spend_basis = "FORECASTED_SPEND"
  }
}

resource "google_billing_budget" "looked_up" {
  threshold_rules {
    spend_basis = data.google_secret_manager_secret_version.basis.secret_data
  }
}

resource "google_billing_budget" "own_period" {
  budget_filter {
    custom_period {
      start_date {
        year = 2026
      }
    }
  }

  threshold_rules {
    threshold_percent = 1
  }
}
