provider "azurerm" {
  features {}
}

module "namespace" {
  source = "../.."

  location            = azurerm_resource_group.shop.location
  name                = "orders-messages"
  resource_group_name = azurerm_resource_group.shop.name
  sku                 = "Standard"
  queues              = { orders = { default_message_ttl = "P14D" } }

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
  tags                = module.namespace.tags

  email_receiver {
    name          = "team"
    email_address = "team@example.com"
  }
}
