provider "azurerm" {
  features {}
}

# Logs that move to the Cool tier after a month and are deleted after a year.
module "account" {
  source = "../.."

  location                       = azurerm_resource_group.shop.location
  name                           = "shoplogarchive"
  resource_group_name            = azurerm_resource_group.shop.name
  account_replication_type       = "LRS"
  containers                     = { logs = {} }
  cool_after_days                = 30
  delete_after_days              = 365
  old_versions_expire_after_days = 30

  budget = { amount = 25 }
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
