provider "azurerm" {
  features {}
}

# A small PostgreSQL database in the network of the shop, into which an application signs without a password.
module "server" {
  source = "../.."

  location            = azurerm_resource_group.shop.location
  name                = "shop-database"
  resource_group_name = azurerm_resource_group.shop.name
  administrators = {
    shop-application = {
      object_id      = azurerm_user_assigned_identity.application.principal_id
      principal_type = "ServicePrincipal"
      tenant_id      = azurerm_user_assigned_identity.application.tenant_id
    }
  }
  authentication = {
    active_directory_auth_enabled = true
    password_auth_enabled         = false
    tenant_id                     = azurerm_user_assigned_identity.application.tenant_id
  }
  databases           = { orders = {} }
  delegated_subnet_id = azurerm_subnet.shop.id
  private_dns_zone_id = azurerm_private_dns_zone_virtual_network_link.postgresql.private_dns_zone_id # not before the network knows it
  resource_version    = "17"
  sku_name            = "B_Standard_B1ms"
  storage_mb          = 32768

  alarms = { storage = { threshold = 10 } }
  budget = { amount = 30 }
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

# The application signs in as this identity, without a password.
resource "azurerm_user_assigned_identity" "application" {
  name                = "shop-application"
  location            = azurerm_resource_group.shop.location
  resource_group_name = azurerm_resource_group.shop.name
  tags                = module.server.tags
}

resource "azurerm_private_dns_zone" "postgresql" {
  name                = "shop.private.postgres.database.azure.com"
  resource_group_name = azurerm_resource_group.shop.name
  tags                = module.server.tags
}

resource "azurerm_private_dns_zone_virtual_network_link" "postgresql" {
  name                = "shop"
  private_dns_zone_id = azurerm_private_dns_zone.postgresql.id
  virtual_network_id  = azurerm_virtual_network.shop.id
  tags                = module.server.tags
}

resource "azurerm_virtual_network" "shop" {
  name                = "shop"
  address_space       = ["10.0.0.0/16"]
  location            = azurerm_resource_group.shop.location
  resource_group_name = azurerm_resource_group.shop.name
  tags                = module.server.tags
}

resource "azurerm_subnet" "shop" {
  name                 = "shop"
  address_prefixes     = ["10.0.1.0/24"]
  resource_group_name  = azurerm_resource_group.shop.name
  virtual_network_name = azurerm_virtual_network.shop.name

  delegation {
    name = "server"

    service_delegation {
      name    = "Microsoft.DBforPostgreSQL/flexibleServers"
      actions = ["Microsoft.Network/virtualNetworks/subnets/join/action"]
    }
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
  tags                = module.server.tags

  email_receiver {
    name          = "team"
    email_address = "team@example.com"
  }
}
