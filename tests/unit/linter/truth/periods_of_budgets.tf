# A period that is made of the time of the run moves with it, unless Terraform leaves it as it was.
# expect unstable-budget-start aws_budgets_budget.now violated
# expect unstable-budget-start aws_budgets_budget.by_local violated
# expect unstable-budget-start aws_budgets_budget.end violated
# expect unstable-budget-start aws_budgets_budget.kept compliant
# expect unstable-budget-start aws_budgets_budget.ignored compliant
# expect unstable-budget-start aws_budgets_budget.all_ignored compliant
# expect unstable-budget-start aws_budgets_budget.written compliant
# expect unstable-budget-start aws_budgets_budget.asked delegated
# expect unstable-budget-start aws_budgets_budget.asked_or_now unknown
# expect unstable-budget-start aws_budgets_budget.another_ignored violated
# expect unstable-budget-start azurerm_consumption_budget_subscription.now violated
# expect unstable-budget-start azurerm_consumption_budget_subscription.ignored compliant
# expect unstable-budget-start azurerm_consumption_budget_subscription.indexed compliant
# expect unstable-budget-start azurerm_consumption_budget_subscription.middle violated
# expect unstable-budget-start azurerm_consumption_budget_subscription.middle_of_any violated
# expect unstable-budget-start azurerm_consumption_budget_subscription.first compliant
# expect unstable-budget-start azurerm_consumption_budget_subscription.first_of_any compliant
# expect unstable-budget-start azurerm_consumption_budget_subscription.kept compliant
# expect unstable-budget-start azurerm_consumption_budget_subscription.today unknown
# expect unstable-budget-start azurerm_consumption_budget_subscription.no_day unknown
# expect unstable-budget-start azurerm_consumption_budget_subscription.asked delegated
# expect unstable-budget-start google_billing_budget.now violated
# expect unstable-budget-start google_billing_budget.written compliant

variable "start" {
  type = string
}

variable "maybe" {
  type    = string
  default = null
}

locals {
  start = formatdate("YYYY-MM-DD_hh:mm", timestamp())
}

resource "time_static" "start" {}

resource "aws_budgets_budget" "plain" {}

resource "aws_budgets_budget" "now" {
  time_period_start = formatdate("YYYY-MM-01_00:00", plantimestamp())
}

resource "aws_budgets_budget" "by_local" {
  time_period_start = local.start
}

resource "aws_budgets_budget" "end" {
  time_period_start = "2026-11-01_00:00"
  time_period_end   = formatdate("YYYY-MM-DD_hh:mm", timeadd(timestamp(), "8760h"))
}

resource "aws_budgets_budget" "kept" {
  time_period_start = formatdate("YYYY-MM-DD_hh:mm", time_static.start.rfc3339)
}

resource "aws_budgets_budget" "ignored" {
  time_period_start = local.start

  lifecycle {
    ignore_changes = [time_period_start]
  }
}

resource "aws_budgets_budget" "all_ignored" {
  time_period_start = local.start

  lifecycle {
    ignore_changes = all
  }
}

resource "aws_budgets_budget" "another_ignored" {
  time_period_start = local.start

  lifecycle {
    ignore_changes = [time_period_end]
  }
}

resource "aws_budgets_budget" "written" {
  time_period_start = "2026-11-15_00:00"
}

resource "aws_budgets_budget" "asked" {
  time_period_start = var.start
}

resource "aws_budgets_budget" "asked_or_now" {
  time_period_start = coalesce(var.maybe, local.start)
}

resource "azurerm_consumption_budget_subscription" "now" {
  time_period {
    start_date = formatdate("YYYY-MM-01'T'00:00:00Z", timestamp())
  }
}

resource "azurerm_consumption_budget_subscription" "ignored" {
  time_period {
    start_date = formatdate("YYYY-MM-01'T'00:00:00Z", plantimestamp())
  }

  lifecycle {
    ignore_changes = [time_period]
  }
}

resource "azurerm_consumption_budget_subscription" "indexed" {
  time_period {
    start_date = "${formatdate("YYYY-MM", timestamp())}-01T00:00:00Z"
  }

  lifecycle {
    ignore_changes = [time_period[0].start_date]
  }
}

resource "azurerm_consumption_budget_subscription" "middle" {
  time_period {
    start_date = "2026-11-15T00:00:00Z"
  }
}

resource "azurerm_consumption_budget_subscription" "middle_of_any" {
  time_period {
    start_date = "${var.start}-15T00:00:00Z"
  }
}

resource "azurerm_consumption_budget_subscription" "first" {
  time_period {
    start_date = "2026-11-01T00:00:00Z"
    end_date   = "2028-11-30T00:00:00Z"
  }
}

resource "azurerm_consumption_budget_subscription" "first_of_any" {
  time_period {
    start_date = format("%s-01T00:00:00Z", var.start)
  }
}

resource "azurerm_consumption_budget_subscription" "kept" {
  time_period {
    start_date = formatdate("YYYY-MM-01'T'00:00:00Z", time_static.start.rfc3339)
  }
}

resource "azurerm_consumption_budget_subscription" "today" {
  time_period {
    start_date = formatdate("YYYY-MM-DD'T'00:00:00Z", timestamp())
  }

  lifecycle {
    ignore_changes = [time_period]
  }
}

resource "azurerm_consumption_budget_subscription" "no_day" {
  time_period {
    start_date = "soon"
  }
}

resource "azurerm_consumption_budget_subscription" "asked" {
  time_period {
    start_date = var.start
  }
}

resource "google_billing_budget" "now" {
  budget_filter {
    custom_period {
      start_date {
        year  = tonumber(formatdate("YYYY", timestamp()))
        month = 1
        day   = 1
      }
    }
  }
}

resource "google_billing_budget" "written" {
  budget_filter {
    custom_period {
      start_date {
        year  = 2026
        month = 1
        day   = 15
      }
    }
  }
}

resource "google_billing_budget" "by_the_calendar" {
  budget_filter {
    calendar_period = "MONTH"
  }
}
