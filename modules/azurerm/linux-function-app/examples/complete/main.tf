provider "azurerm" {
  features {}
}

module "app" {
  source = "../.."

  location                      = azurerm_resource_group.shop.location
  name                          = "orders"
  resource_group_name           = azurerm_resource_group.shop.name
  service_plan_id               = azurerm_service_plan.shop.id
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
  location = "westeurope"
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

# What it stands on and works with.
resource "azurerm_service_plan" "shop" {
  name                = "shop"
  location            = azurerm_resource_group.shop.location
  resource_group_name = azurerm_resource_group.shop.name
  os_type             = "Linux"
  sku_name            = "B1"
  tags                = module.app.tags
}
