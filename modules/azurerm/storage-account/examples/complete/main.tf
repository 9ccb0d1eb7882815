provider "azurerm" {
  features {}
}

module "account" {
  source = "../.."

  location                       = azurerm_resource_group.shop.location
  name                           = "exampleorders"
  resource_group_name            = azurerm_resource_group.shop.name
  containers                     = { orders = {} }
  old_versions_expire_after_days = 90
  queues                         = { orders = {} }
  shares                         = { reports = { quota = 50 } }
  tables                         = { orders = {} }

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
  alarms       = { egress = { threshold = 10000000000 }, idle = { days = 1, threshold = 1 } }
  price_region = "eastus"
  tags         = { team = "checkout" }
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
  tags                = module.account.tags

  email_receiver {
    name          = "team"
    email_address = "team@example.com"
  }
}
