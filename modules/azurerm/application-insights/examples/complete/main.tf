provider "azurerm" {
  features {}
}

module "insights" {
  source = "../.."

  location             = azurerm_resource_group.shop.location
  name                 = "orders"
  resource_group_name  = azurerm_resource_group.shop.name
  workspace_id         = azurerm_log_analytics_workspace.shop.id
  application_type     = "web"
  daily_data_cap_in_gb = 5

  cost = {
    application = "shop"
    cost_center = "cc-1000"
    environment = "dev"
    owner       = "team@example.com"
    scope       = "shop-orders"
  }
  budget = {
    alerts = [{ at = 50, on = "actual" }, { at = 100, on = "forecast" }]
    amount = 50
  }
  tags = { team = "checkout" }
  notifications = {
    action_group_ids = [azurerm_monitor_action_group.cost.id]
  }
}

# Who hears of its cost.
resource "azurerm_resource_group" "shop" {
  name     = "shop"
  location = "westeurope"
}

resource "azurerm_monitor_action_group" "cost" {
  name                = "shop-cost"
  resource_group_name = azurerm_resource_group.shop.name
  short_name          = "shop-cost"
  tags                = module.insights.tags

  email_receiver {
    name          = "team"
    email_address = "team@example.com"
  }
}

# What it stands on and works with.
resource "azurerm_log_analytics_workspace" "shop" {
  name                = "shop"
  location            = azurerm_resource_group.shop.location
  resource_group_name = azurerm_resource_group.shop.name
  daily_quota_gb      = 1
  retention_in_days   = 30
  tags                = module.insights.tags
}
