# A budget counts nothing before it begins and after its end; a day that nobody knows may be any. It is 2026-11-23.
# expect missing-budget over violated
# expect missing-budget ends_today compliant
# expect missing-budget ends_later compliant
# expect missing-budget ends_as_told delegated
# expect missing-budget no_day unknown
# expect missing-budget azure_over violated
# expect missing-budget azure_later compliant
# expect missing-budget google_over violated
# expect missing-budget google_later compliant
# expect missing-budget one_of_two compliant
# expect missing-budget begins_today compliant
# expect missing-budget begins_later violated
# expect missing-budget begins_as_told delegated
# expect missing-budget begins_now_or_later delegated
# expect missing-budget begins_later_or_later violated
# expect missing-budget later_and_never violated
# expect missing-budget azure_begins_later violated
# expect missing-budget google_begins_later violated
# expect missing-budget two_in_turn compliant
# expect missing-budget this_month compliant
# expect missing-budget first_applied compliant
# expect missing-budget as_it_says violated
# expect missing-budget after_first_applied unknown
# expect missing-budget a_later_month unknown
# expect missing-budget next_year unknown
# expect missing-budget perhaps_over delegated
# expect missing-budget no_month unknown
# file: over/main.tf
resource "aws_sqs_queue" "q" {}
resource "aws_budgets_budget" "b" {
  budget_type     = "COST"
  limit_amount    = "100"
  time_period_end = "2026-11-22_00:00"
}
# file: ends_today/main.tf
resource "aws_sqs_queue" "q" {}
resource "aws_budgets_budget" "b" {
  budget_type     = "COST"
  limit_amount    = "100"
  time_period_end = "2026-11-23_00:00"
}
# file: ends_later/main.tf
resource "aws_sqs_queue" "q" {}
resource "aws_budgets_budget" "b" {
  budget_type     = "COST"
  limit_amount    = "100"
  time_period_end = "2087-06-15_00:00"
}
# file: ends_as_told/main.tf
resource "aws_sqs_queue" "q" {}
variable "end" {
  type = string
}
resource "aws_budgets_budget" "b" {
  budget_type     = "COST"
  limit_amount    = "100"
  time_period_end = var.end
}
# file: no_day/main.tf
resource "aws_sqs_queue" "q" {}
resource "aws_budgets_budget" "b" {
  budget_type     = "COST"
  limit_amount    = "100"
  time_period_end = "2020-02-31_00:00"
}
# file: azure_over/main.tf
resource "azurerm_storage_account" "s" {}
resource "azurerm_consumption_budget_subscription" "b" {
  amount = 100
  time_period {
    start_date = "2020-01-01T00:00:00Z"
    end_date   = "2021-01-01T00:00:00Z"
  }
}
# file: azure_later/main.tf
resource "azurerm_storage_account" "s" {}
resource "azurerm_consumption_budget_subscription" "b" {
  amount = 100
  time_period {
    start_date = "2020-01-01T00:00:00Z"
    end_date   = "2031-01-01T00:00:00Z"
  }
}
# file: google_over/main.tf
resource "google_pubsub_topic" "t" {}
resource "google_billing_budget" "b" {
  amount {
    specified_amount {
      units = "100"
    }
  }
  budget_filter {
    custom_period {
      start_date {
        year  = 2020
        month = 1
        day   = 1
      }
      end_date {
        year  = 2021
        month = 7
        day   = 3
      }
    }
  }
}
# file: google_later/main.tf
resource "google_pubsub_topic" "t" {}
resource "google_billing_budget" "b" {
  amount {
    specified_amount {
      units = "100"
    }
  }
  budget_filter {
    custom_period {
      start_date {
        year  = 2020
        month = 1
        day   = 1
      }
      end_date {
        year  = 2031
        month = 7
        day   = 3
      }
    }
  }
}
# file: one_of_two/main.tf
resource "aws_sqs_queue" "q" {}
resource "aws_budgets_budget" "b" {
  budget_type     = "COST"
  limit_amount    = "100"
  time_period_end = "2020-01-01_00:00"
}
resource "aws_budgets_budget" "other" {
  budget_type  = "COST"
  limit_amount = "100"
}
# file: begins_today/main.tf
resource "aws_sqs_queue" "q" {}
resource "aws_budgets_budget" "b" {
  budget_type       = "COST"
  limit_amount      = "100"
  time_period_start = "2026-11-23_12:00"
}
# file: begins_later/main.tf
resource "aws_sqs_queue" "q" {}
resource "aws_budgets_budget" "b" {
  budget_type       = "COST"
  limit_amount      = "100"
  time_period_start = "2026-11-24_00:00"
}
# file: begins_as_told/main.tf
resource "aws_sqs_queue" "q" {}
variable "start" {
  type = string
}
resource "aws_budgets_budget" "b" {
  budget_type       = "COST"
  limit_amount      = "100"
  time_period_start = var.start
}
# file: begins_now_or_later/main.tf
resource "aws_sqs_queue" "q" {}
variable "late" {
  type = bool
}
resource "aws_budgets_budget" "b" {
  budget_type       = "COST"
  limit_amount      = "100"
  time_period_start = var.late ? "2087-06-15_00:00" : "2020-06-15_00:00"
}
# file: begins_later_or_later/main.tf
resource "aws_sqs_queue" "q" {}
variable "late" {
  type = bool
}
resource "aws_budgets_budget" "b" {
  budget_type       = "COST"
  limit_amount      = "100"
  time_period_start = var.late ? "2087-06-15_00:00" : "2086-06-15_00:00"
}
# file: later_and_never/main.tf
resource "aws_sqs_queue" "q" {}
resource "aws_budgets_budget" "b" {
  budget_type       = "COST"
  limit_amount      = "100"
  time_period_start = "2087-06-15_00:00"
  time_period_end   = "2086-06-15_00:00"
}
# file: azure_begins_later/main.tf
resource "azurerm_storage_account" "s" {}
resource "azurerm_consumption_budget_subscription" "b" {
  amount = 100
  time_period {
    start_date = "2031-01-01T00:00:00Z"
  }
}
# file: google_begins_later/main.tf
resource "google_pubsub_topic" "t" {}
resource "google_billing_budget" "b" {
  amount {
    specified_amount {
      units = "100"
    }
  }
  budget_filter {
    custom_period {
      start_date {
        year  = 2031
        month = 7
        day   = 3
      }
    }
  }
}
# file: two_in_turn/main.tf
resource "aws_sqs_queue" "q" {}
resource "aws_budgets_budget" "now" {
  budget_type     = "COST"
  limit_amount    = "100"
  time_period_end = "2027-01-01_00:00"
}
resource "aws_budgets_budget" "next" {
  budget_type       = "COST"
  limit_amount      = "100"
  time_period_start = "2027-01-01_00:00"
}
# file: this_month/main.tf
resource "azurerm_storage_account" "s" {}
resource "azurerm_consumption_budget_subscription" "b" {
  amount = 100
  time_period {
    start_date = formatdate("YYYY-MM-01'T'00:00:00Z", plantimestamp())
  }
}
# file: first_applied/main.tf
resource "azurerm_storage_account" "s" {}
resource "time_static" "now" {}
resource "azurerm_consumption_budget_subscription" "b" {
  amount = 100
  time_period {
    start_date = formatdate("YYYY-MM-01'T'00:00:00Z", time_static.now.rfc3339)
  }
}
# file: after_first_applied/main.tf
resource "azurerm_storage_account" "s" {}
resource "time_static" "now" {}
resource "azurerm_consumption_budget_subscription" "b" {
  amount = 100
  time_period {
    start_date = timeadd(time_static.now.rfc3339, "2400h")
  }
}
# file: as_it_says/main.tf
resource "azurerm_storage_account" "s" {}
resource "time_static" "now" {
  rfc3339 = "2087-01-01T00:00:00Z"
}
resource "azurerm_consumption_budget_subscription" "b" {
  amount = 100
  time_period {
    start_date = time_static.now.rfc3339
  }
}
# file: a_later_month/main.tf
resource "azurerm_storage_account" "s" {}
resource "azurerm_consumption_budget_subscription" "b" {
  amount = 100
  time_period {
    start_date = formatdate("YYYY-MM-01'T'00:00:00Z", timeadd(plantimestamp(), "2400h"))
  }
}
# file: next_year/main.tf
resource "aws_sqs_queue" "q" {}
resource "aws_budgets_budget" "b" {
  budget_type       = "COST"
  limit_amount      = "100"
  time_period_start = "${formatdate("YYYY", timestamp()) + 1}-01-01_00:00"
}
# file: perhaps_over/main.tf
variable "over" {
  type = bool
}
resource "azurerm_storage_account" "s" {}
resource "azurerm_consumption_budget_subscription" "b" {
  amount = 100
  dynamic "time_period" {
    for_each = var.over ? [1] : []
    content {
      start_date = "2020-01-01T00:00:00Z"
      end_date   = "2021-01-01T00:00:00Z"
    }
  }
}
# file: no_month/main.tf
resource "google_pubsub_topic" "t" {}
resource "google_billing_budget" "b" {
  amount {
    specified_amount {
      units = "100"
    }
  }
  budget_filter {
    custom_period {
      start_date {
        year = 2020
        day  = 3
      }
    }
  }
}
