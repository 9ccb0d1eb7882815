provider "azurerm" {
  features {}
  storage_use_azuread = true
}

# Data that one network alone reaches, over a private endpoint and without account keys.
module "account" {
  source = "../.."

  location            = azurerm_resource_group.shop.location
  name                = "shopprivatedata"
  resource_group_name = azurerm_resource_group.shop.name
  containers          = { invoices = {} }
  identity            = { type = "SystemAssigned" }
  network_rules = {
    default_action = "Deny"
    bypass         = ["AzureServices"]
  }
  old_versions_expire_after_days = 90
  shared_access_key_enabled      = false

  budget = { amount = 60 }
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
}

resource "azurerm_subnet" "shop" {
  name                 = "shop"
  address_prefixes     = ["10.0.1.0/24"]
  resource_group_name  = azurerm_resource_group.shop.name
  virtual_network_name = azurerm_virtual_network.shop.name
}

# Where the name of the account is the address of the endpoint.
resource "azurerm_private_dns_zone" "blob" {
  name                = "privatelink.blob.core.windows.net"
  resource_group_name = azurerm_resource_group.shop.name
  tags                = module.account.tags
}

resource "azurerm_private_dns_zone_virtual_network_link" "blob" {
  name                = "shop"
  private_dns_zone_id = azurerm_private_dns_zone.blob.id
  virtual_network_id  = azurerm_virtual_network.shop.id
  tags                = module.account.tags
}

resource "azurerm_private_endpoint" "invoices" {
  name                = "shop-invoices"
  location            = azurerm_resource_group.shop.location
  resource_group_name = azurerm_resource_group.shop.name
  subnet_id           = azurerm_subnet.shop.id
  tags                = module.account.tags

  private_service_connection {
    name                           = "blob"
    is_manual_connection           = false
    private_connection_resource_id = module.account.id
    subresource_names              = ["blob"]
  }

  private_dns_zone_group {
    name                 = "blob"
    private_dns_zone_ids = [azurerm_private_dns_zone.blob.id]
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
