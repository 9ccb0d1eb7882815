terraform {
  backend "azurerm" {}
}

provider "azurerm" {
  features {}
}

locals {
  tags = { owner = "a", team = "b" }
}

resource "azurerm_resource_group" "shop" {
  name     = "shop"
  location = "westeurope"
  tags     = local.tags
}

resource "azurerm_storage_account" "shop" {
  name                = "shop"
  resource_group_name = azurerm_resource_group.shop.name
  tags                = local.tags
}

resource "azurerm_consumption_budget_resource_group" "shop" {
  name              = "shop"
  resource_group_id = azurerm_resource_group.shop.id
  amount            = 100
  time_grain        = "Monthly"
  time_period {
    start_date = "2026-01-01T00:00:00Z"
  }
  filter {
    tag {
      name   = "team"
      values = ["b"]
    }
  }
  notification {
    enabled        = true
    threshold      = 100
    operator       = "GreaterThan"
    threshold_type = "Forecasted"
    contact_emails = ["a@example.com"]
  }
}

resource "azurerm_monitor_metric_alert" "shop" {
  name     = "shop"
  scopes   = [azurerm_storage_account.shop.id]
  tags     = local.tags
  severity = 3
  criteria {
    metric_namespace = "Microsoft.Storage/storageAccounts"
    metric_name      = "Transactions"
    aggregation      = "Total"
    operator         = "GreaterThan"
    threshold        = 1000
  }
  action {
    action_group_id = "/subscriptions/x/resourceGroups/y/providers/microsoft.insights/actionGroups/z"
  }
}
