provider "azurerm" {
  features {}
}

module "app" {
  source = "../.."

  location                      = "westeurope"
  name                          = "orders"
  resource_group_name           = azurerm_resource_group.shop.name
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Web/serverFarms/shop"
  identity                      = { type = "SystemAssigned" }
  storage_account_name          = "exampleorders"
  storage_uses_managed_identity = true

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
  alarms = {
    execution_units = { threshold = 36000000000 }
    executions      = { threshold = 1000000 }
  }
  tags = { team = "checkout" }
  notifications = {
    action_group_ids = [azurerm_monitor_action_group.cost.id]
  }
}

# Who hears of its cost.
resource "azurerm_resource_group" "shop" {
  name     = "shop"
  location = "eastus"
}

resource "azurerm_monitor_action_group" "cost" {
  name                = "shop-cost"
  resource_group_name = azurerm_resource_group.shop.name
  short_name          = "shop-cost"
  tags                = module.app.tags

  email_receiver {
    name          = "team"
    email_address = "team@example.com"
  }
}
