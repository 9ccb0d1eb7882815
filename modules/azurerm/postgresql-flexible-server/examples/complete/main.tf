provider "azurerm" {
  features {}
}

module "server" {
  source = "../.."

  location               = azurerm_resource_group.shop.location
  name                   = "orders"
  resource_group_name    = azurerm_resource_group.shop.name
  administrator_login    = "shop"
  administrator_password = "Not-A-Secret-1"
  configurations         = { log_connections = "off" }
  databases              = { orders = {} }

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
    connections = { days = 1, threshold = 1 }
    cpu         = { threshold = 20 }
    storage     = { threshold = 20 }
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
  tags                = module.server.tags

  email_receiver {
    name          = "team"
    email_address = "team@example.com"
  }
}
