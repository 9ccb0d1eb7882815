provider "azurerm" {
  features {}
}

# Files of an application in one region, old versions gone after a month.
module "account" {
  source = "../.."

  location                 = azurerm_resource_group.shop.location
  name                     = "shopappdata"
  resource_group_name      = azurerm_resource_group.shop.name
  account_replication_type = "LRS"
  blob_properties = {
    versioning_enabled      = true
    delete_retention_policy = { days = 14 }
  }
  containers                     = { uploads = {}, exports = {} }
  old_versions_expire_after_days = 30

  alarms = { egress = { threshold = 20000000000 } }
  budget = { amount = 40 }
  cost = {
    application = "shop"
    cost_center = "cc-1000"
    environment = "dev"
    owner       = "team@example.com"
  }
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
  tags                = module.account.tags

  email_receiver {
    name          = "team"
    email_address = "team@example.com"
  }
}
