provider "azurerm" {
  features {}
}

module "gateway" {
  source = "../.."

  location            = azurerm_resource_group.shop.location
  name                = "orders"
  resource_group_name = azurerm_resource_group.shop.name
  public_ip_ids = {
    first = azurerm_public_ip.shop["orders"].id
  }
  subnet_ids = {
    orders = azurerm_subnet.shop["orders"].id
  }

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
  alarms = { bytes = { threshold = 10000000000 }, idle = { days = 1, threshold = 0 } }
  tags   = { team = "checkout" }
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
  tags                = module.gateway.tags

  email_receiver {
    name          = "team"
    email_address = "team@example.com"
  }
}

# What it stands on and works with.
resource "azurerm_public_ip" "shop" {
  for_each = toset(["orders"])

  name                = each.key
  location            = azurerm_resource_group.shop.location
  resource_group_name = azurerm_resource_group.shop.name
  allocation_method   = "Static"
  tags                = module.gateway.tags
}

resource "azurerm_virtual_network" "shop" {
  name                = "shop"
  location            = azurerm_resource_group.shop.location
  resource_group_name = azurerm_resource_group.shop.name
  address_space       = ["10.0.0.0/16"]
  tags                = module.gateway.tags
}

resource "azurerm_subnet" "shop" {
  for_each = { orders = "10.0.1.0/24" }

  name                 = each.key
  address_prefixes     = [each.value]
  resource_group_name  = azurerm_resource_group.shop.name
  virtual_network_name = azurerm_virtual_network.shop.name
}
