# A budget in a module that costs money counts that, not the account.
# expect budget-not-scoped aws_budgets_budget.whole violated
# expect budget-not-scoped aws_budgets_budget.by_account violated
# expect budget-not-scoped aws_budgets_budget.by_tag compliant
# expect budget-not-scoped aws_budgets_budget.by_service compliant
# expect budget-not-scoped aws_budgets_budget.by_expression compliant
# expect budget-not-scoped aws_budgets_budget.by_old_map compliant
# expect budget-not-scoped aws_budgets_budget.perhaps delegated
# expect budget-not-scoped aws_budgets_budget.by_what delegated
# expect budget-not-scoped azurerm_consumption_budget_subscription.whole violated
# expect budget-not-scoped azurerm_consumption_budget_subscription.by_tag compliant
# expect budget-not-scoped azurerm_consumption_budget_subscription.by_group compliant
# expect budget-not-scoped azurerm_consumption_budget_management_group.by_subscription violated
# expect budget-not-scoped azurerm_consumption_budget_resource_group.group compliant
# expect budget-not-scoped google_billing_budget.whole violated
# expect budget-not-scoped google_billing_budget.by_nothing violated
# expect budget-not-scoped google_billing_budget.by_project compliant
# expect budget-not-scoped google_billing_budget.by_label compliant
# expect budget-not-scoped google_billing_budget.asked delegated
# expect budget-not-scoped google_billing_budget.looked_up unknown

variable "filters" {
  type = map(list(string))
}

variable "name" {
  type = string
}

variable "projects" {
  type = list(string)
}

data "google_secret_manager_secret_version" "projects" {
  secret = "projects"
}

resource "aws_sqs_queue" "orders" {
  name = "orders"
}

resource "aws_budgets_budget" "whole" {
  budget_type = "COST"
}

resource "aws_budgets_budget" "by_account" {
  budget_type = "COST"

  cost_filter {
    name   = "LinkedAccount"
    values = ["111122223333"]
  }
}

resource "aws_budgets_budget" "by_tag" {
  budget_type = "COST"

  cost_filter {
    name   = "LinkedAccount"
    values = ["111122223333"]
  }

  cost_filter {
    name   = "TagKeyValue"
    values = ["user:team$orders"]
  }
}

resource "aws_budgets_budget" "by_service" {
  cost_filter {
    name   = "Service"
    values = ["Amazon Simple Queue Service"]
  }
}

resource "aws_budgets_budget" "by_expression" {
  filter_expression {
    tags {
      key    = "team"
      values = ["orders"]
    }
  }
}

resource "aws_budgets_budget" "by_old_map" {
  cost_filters = { Service = "Amazon Simple Queue Service" }
}

resource "aws_budgets_budget" "perhaps" {
  dynamic "cost_filter" {
    for_each = var.filters
    content {
      name   = "Service"
      values = cost_filter.value
    }
  }
}

resource "aws_budgets_budget" "by_what" {
  cost_filter {
    name   = var.name
    values = ["orders"]
  }
}

resource "aws_budgets_budget" "hours" {
  budget_type = "USAGE"
}

resource "azurerm_consumption_budget_subscription" "whole" {
  amount = 100
}

resource "azurerm_consumption_budget_subscription" "by_tag" {
  filter {
    tag {
      name   = "team"
      values = ["orders"]
    }
  }
}

resource "azurerm_consumption_budget_subscription" "by_group" {
  filter {
    dimension {
      name   = "ResourceGroupName"
      values = ["orders"]
    }
  }
}

resource "azurerm_consumption_budget_management_group" "by_subscription" {
  filter {
    dimension {
      name   = "SubscriptionName"
      values = ["orders"]
    }
  }
}

resource "azurerm_consumption_budget_resource_group" "group" {
  amount = 100
}

resource "google_billing_budget" "whole" {}

resource "google_billing_budget" "by_nothing" {
  budget_filter {
    calendar_period = "MONTH"
    labels          = {}
    projects        = []
  }
}

resource "google_billing_budget" "by_project" {
  budget_filter {
    projects = ["projects/123456789012"]
  }
}

resource "google_billing_budget" "by_label" {
  budget_filter {
    labels = { team = var.name }
  }
}

resource "google_billing_budget" "asked" {
  budget_filter {
    projects = var.projects
  }
}

resource "google_billing_budget" "looked_up" {
  budget_filter {
    projects = jsondecode(data.google_secret_manager_secret_version.projects.secret_data)
  }
}
