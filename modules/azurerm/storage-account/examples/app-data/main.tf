provider "azurerm" {
  features {}
}

# Files of an application that its subnet alone reaches, old versions gone after a month.
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
  containers = { uploads = {}, exports = {} }
  network_rules = {
    default_action             = "Deny"
    virtual_network_subnet_ids = [azurerm_subnet.app.id]
  }
  old_versions_expire_after_days = 30
  public_network_access          = "Enabled" # for that subnet; an endpoint of its own would be billed

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

resource "azurerm_virtual_network" "shop" {
  name                = "shop"
  address_space       = ["10.0.0.0/16"]
  location            = azurerm_resource_group.shop.location
  resource_group_name = azurerm_resource_group.shop.name
  tags                = module.account.tags
}

resource "azurerm_subnet" "app" {
  name                 = "app"
  address_prefixes     = ["10.0.1.0/24"]
  resource_group_name  = azurerm_resource_group.shop.name
  virtual_network_name = azurerm_virtual_network.shop.name

  service_endpoint {
    service = "Microsoft.Storage"
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
