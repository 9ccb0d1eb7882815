provider "azurerm" {
  features {}
}

module "account" {
  source = "../.."

  geo_location        = [{ failover_priority = 0, location = "westeurope" }]
  location            = azurerm_resource_group.shop.location
  name                = "orders"
  resource_group_name = azurerm_resource_group.shop.name
  capacity            = { total_throughput_limit = 4000 }
  offer_type          = "Standard"
  sql_databases       = { orders = { autoscale_settings = { max_throughput = 1000 } } }

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
  alarms       = { data_usage = { threshold = 100000000000 } }
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
