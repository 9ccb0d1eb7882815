provider "azurerm" {
  features {}
}

# A PostgreSQL server with a standby in another zone, a month of backups in a second region too, and slow queries in its log.
module "server" {
  source = "../.."

  location            = azurerm_resource_group.shop.location
  name                = "shop-production"
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
  backup_retention_days        = 30
  configurations               = { log_min_duration_statement = "500" }
  databases                    = { orders = {} }
  delegated_subnet_id          = azurerm_subnet.shop.id
  private_dns_zone_id          = azurerm_private_dns_zone_virtual_network_link.postgresql.private_dns_zone_id # not before the network knows it
  geo_redundant_backup_enabled = true
  high_availability = {
    mode                      = "ZoneRedundant"
    standby_availability_zone = "2"
  }
  maintenance_window = {
    day_of_week = 0
    start_hour  = 2
  }
  resource_version = "17"
  sku_name         = "GP_Standard_D2ds_v5"
  storage_mb       = 131072
  zone             = "1"

  alarms = { cpu = { threshold = 20 }, storage = { threshold = 20 } }
  budget = { amount = 600 }
  cost = {
    application = "shop"
    cost_center = "cc-1000"
    environment = "prod"
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
