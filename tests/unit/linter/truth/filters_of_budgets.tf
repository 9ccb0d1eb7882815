# A filter must be written as its cloud reads it; what is known of a text is enough where it tells.
# expect budget-filter-format aws_budgets_budget.by_tag compliant
# expect budget-filter-format aws_budgets_budget.by_tag_of_aws compliant
# expect budget-filter-format aws_budgets_budget.by_format compliant
# expect budget-filter-format aws_budgets_budget.by_local compliant
# expect budget-filter-format aws_budgets_budget.by_template compliant
# expect budget-filter-format aws_budgets_budget.by_list compliant
# expect budget-filter-format aws_budgets_budget.by_formatlist compliant
# expect budget-filter-format aws_budgets_budget.without_user violated
# expect budget-filter-format aws_budgets_budget.without_user_in_format violated
# expect budget-filter-format aws_budgets_budget.without_user_in_list violated
# expect budget-filter-format aws_budgets_budget.without_sign violated
# expect budget-filter-format aws_budgets_budget.escaped violated
# expect budget-filter-format aws_budgets_budget.asked delegated
# expect budget-filter-format aws_budgets_budget.owner_asked delegated
# expect budget-filter-format aws_budgets_budget.sign_asked delegated
# expect budget-filter-format aws_budgets_budget.looked_up unknown
# expect budget-filter-format aws_budgets_budget.as_expressions_do violated
# expect budget-filter-format aws_budgets_budget.as_expressions_are compliant
# expect budget-filter-format aws_budgets_budget.as_filters_do violated
# expect budget-filter-format aws_budgets_budget.strange unknown
# expect budget-filter-format aws_budgets_budget.old_map violated
# expect budget-filter-format azurerm_consumption_budget_subscription.by_tag compliant
# expect budget-filter-format azurerm_consumption_budget_subscription.as_aws_does violated
# expect budget-filter-format azurerm_consumption_budget_subscription.by_another_name violated
# expect budget-filter-format azurerm_consumption_budget_subscription.by_id_of_group violated
# expect budget-filter-format azurerm_consumption_budget_subscription.by_group compliant
# expect budget-filter-format azurerm_consumption_budget_subscription.by_id compliant
# expect budget-filter-format azurerm_consumption_budget_subscription.by_no_id violated
# expect budget-filter-format azurerm_consumption_budget_subscription.asked delegated
# expect budget-filter-format google_billing_budget.right compliant
# expect budget-filter-format google_billing_budget.by_id violated
# expect budget-filter-format google_billing_budget.by_project_id violated
# expect budget-filter-format google_billing_budget.by_name_of_service violated
# expect budget-filter-format google_billing_budget.by_small_letters violated
# expect budget-filter-format google_billing_budget.by_two_labels violated
# expect budget-filter-format google_billing_budget.by_large_letters violated
# expect budget-filter-format google_billing_budget.by_folder violated
# expect budget-filter-format google_billing_budget.asked delegated
# expect budget-filter-format google_billing_budget.by_a_label_asked delegated

variable "team" {
  type = string
}

variable "teams" {
  type = list(string)
}

variable "project_number" {
  type = number
}

data "aws_ssm_parameter" "filter" {
  name = "filter"
}

locals {
  filter = format("user:%s$%s", "team", lower(var.team))
}

resource "aws_budgets_budget" "plain" {}

resource "aws_budgets_budget" "by_tag" {
  cost_filter {
    name   = "TagKeyValue"
    values = ["user:team$orders", "user:team$"]
  }
}

resource "aws_budgets_budget" "by_tag_of_aws" {
  cost_filter {
    name   = "TagKeyValue"
    values = ["aws:createdBy$somebody"]
  }
}

resource "aws_budgets_budget" "by_format" {
  cost_filter {
    name   = "TagKeyValue"
    values = [format("user:%s$%s", "team", var.team)]
  }
}

resource "aws_budgets_budget" "by_local" {
  cost_filter {
    name   = "TagKeyValue"
    values = [local.filter]
  }
}

resource "aws_budgets_budget" "by_template" {
  cost_filter {
    name   = "TagKeyValue"
    values = ["user:team${"$"}${var.team}"]
  }
}

resource "aws_budgets_budget" "by_list" {
  cost_filter {
    name   = "TagKeyValue"
    values = [for team in var.teams : "user:team${"$"}${team}"]
  }
}

resource "aws_budgets_budget" "by_formatlist" {
  cost_filter {
    name   = "TagKeyValue"
    values = formatlist("user:team$%s", var.teams)
  }
}

resource "aws_budgets_budget" "without_user" {
  cost_filter {
    name   = "TagKeyValue"
    values = ["team$orders"]
  }
}

resource "aws_budgets_budget" "without_user_in_format" {
  cost_filter {
    name   = "TagKeyValue"
    values = [format("team$%s", var.team)]
  }
}

resource "aws_budgets_budget" "without_user_in_list" {
  cost_filter {
    name   = "TagKeyValue"
    values = formatlist("team$%s", var.teams)
  }
}

resource "aws_budgets_budget" "without_sign" {
  cost_filter {
    name   = "TagKeyValue"
    values = ["user:team=orders"]
  }
}

resource "aws_budgets_budget" "escaped" {
  cost_filter {
    name   = "TagKeyValue"
    values = ["user:team$${var.team}"]
  }
}

resource "aws_budgets_budget" "asked" {
  cost_filter {
    name   = "TagKeyValue"
    values = var.teams
  }
}

resource "aws_budgets_budget" "owner_asked" {
  cost_filter {
    name   = "TagKeyValue"
    values = [format("%s$%s", var.team, var.team)]
  }
}

resource "aws_budgets_budget" "sign_asked" {
  cost_filter {
    name   = "TagKeyValue"
    values = ["user:${var.team}"]
  }
}

resource "aws_budgets_budget" "looked_up" {
  cost_filter {
    name   = "TagKeyValue"
    values = [data.aws_ssm_parameter.filter.value]
  }
}

resource "aws_budgets_budget" "as_expressions_do" {
  cost_filter {
    name   = "LINKED_ACCOUNT"
    values = ["111122223333"]
  }
}

resource "aws_budgets_budget" "as_expressions_are" {
  filter_expression {
    and {
      dimensions {
        key    = "LINKED_ACCOUNT"
        values = ["111122223333"]
      }
    }
    and {
      tags {
        key    = "team"
        values = ["orders"]
      }
    }
  }
}

resource "aws_budgets_budget" "as_filters_do" {
  filter_expression {
    dimensions {
      key    = "LinkedAccount"
      values = ["111122223333"]
    }
  }
}

resource "aws_budgets_budget" "strange" {
  cost_filter {
    name   = "Weather"
    values = ["rain"]
  }
}

resource "aws_budgets_budget" "old_map" {
  cost_filters = { TagKeyValue = "team$orders" }
}

resource "azurerm_resource_group" "orders" {
  location = "westeurope"
  name     = "orders"
}

resource "azurerm_storage_account" "orders" {
  name = "orders"
}

resource "azurerm_consumption_budget_subscription" "by_tag" {
  filter {
    tag {
      name   = "team"
      values = [var.team]
    }
  }
}

resource "azurerm_consumption_budget_subscription" "as_aws_does" {
  filter {
    tag {
      name   = "user:team"
      values = ["orders"]
    }
  }
}

resource "azurerm_consumption_budget_subscription" "by_another_name" {
  filter {
    dimension {
      name   = "resourceGroupName"
      values = ["orders"]
    }
  }
}

resource "azurerm_consumption_budget_subscription" "by_id_of_group" {
  filter {
    dimension {
      name   = "ResourceGroupName"
      values = [azurerm_resource_group.orders.id]
    }
  }
}

resource "azurerm_consumption_budget_subscription" "by_group" {
  filter {
    dimension {
      name   = "ResourceGroupName"
      values = [azurerm_resource_group.orders.name]
    }
  }
}

resource "azurerm_consumption_budget_subscription" "by_id" {
  filter {
    dimension {
      name   = "ResourceId"
      values = [azurerm_storage_account.orders.id]
    }
  }
}

resource "azurerm_consumption_budget_subscription" "by_no_id" {
  filter {
    dimension {
      name   = "ResourceId"
      values = [azurerm_storage_account.orders.name]
    }
  }
}

resource "azurerm_consumption_budget_subscription" "asked" {
  filter {
    dimension {
      name   = "ResourceGroupName"
      values = var.teams
    }
  }
}

resource "google_billing_budget" "right" {
  budget_filter {
    labels             = { team = "orders" }
    projects           = ["projects/${var.project_number}", "projects/123456789012"]
    resource_ancestors = ["folders/123", "organizations/456"]
    services           = ["services/95FF-2EF5-5EA1"]
  }
}

resource "google_billing_budget" "by_id" {
  budget_filter {
    projects = ["shop-orders"]
  }
}

resource "google_billing_budget" "by_project_id" {
  budget_filter {
    projects = ["projects/shop-orders"]
  }
}

resource "google_billing_budget" "by_name_of_service" {
  budget_filter {
    services = ["Cloud Storage"]
  }
}

resource "google_billing_budget" "by_small_letters" {
  budget_filter {
    services = ["services/95ff-2ef5-5ea1"]
  }
}

resource "google_billing_budget" "by_two_labels" {
  budget_filter {
    labels = { team = "orders", environment = "production" }
  }
}

resource "google_billing_budget" "by_large_letters" {
  budget_filter {
    labels = { Team = "orders" }
  }
}

resource "google_billing_budget" "by_folder" {
  budget_filter {
    resource_ancestors = ["123"]
  }
}

resource "google_billing_budget" "asked" {
  budget_filter {
    labels = { team = var.team }
  }
}

resource "google_billing_budget" "by_a_label_asked" {
  budget_filter {
    labels = { (var.team) = "a" }
  }
}
