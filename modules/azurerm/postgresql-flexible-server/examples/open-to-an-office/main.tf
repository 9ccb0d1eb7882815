provider "azurerm" {
  features {}
}

# A database for reports that one office reaches over the internet, and nobody else.
module "server" {
  source = "../.."

  location            = azurerm_resource_group.shop.location
  name                = "shop-reports"
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
  databases = { reports = {} }
  firewall_rules = {
    office = { end_ip_address = "203.0.113.15", start_ip_address = "203.0.113.0" }
  }
  public_network_access_enabled = true
  resource_version              = "17"
  sku_name                      = "B_Standard_B2s"
  storage_mb                    = 65536

  alarms = { cpu = { threshold = 10 }, storage = { threshold = 10 } }
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

# The application signs in as this identity, without a password.
resource "azurerm_user_assigned_identity" "application" {
  name                = "shop-application"
  location            = azurerm_resource_group.shop.location
  resource_group_name = azurerm_resource_group.shop.name
  tags                = module.server.tags
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
