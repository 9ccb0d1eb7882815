provider "azurerm" {
  features {}
}

module "firewall" {
  source = "../.."

  location            = azurerm_resource_group.shop.location
  name                = "orders"
  resource_group_name = azurerm_resource_group.shop.name
  sku_tier            = "Basic"
  firewall_policy_id  = azurerm_firewall_policy.shop.id
  ip_configuration = [
    {
      name                 = "orders"
      public_ip_address_id = azurerm_public_ip.shop["orders"].id
      subnet_id            = azurerm_subnet.shop["AzureFirewallSubnet"].id
    },
  ]
  management_ip_configuration = {
    name                 = "management"
    public_ip_address_id = azurerm_public_ip.shop["management"].id
    subnet_id            = azurerm_subnet.shop["AzureFirewallManagementSubnet"].id
  }
  sku_name = "AZFW_VNet"

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
  alarms = {
    capacity       = { threshold = 16 }
    data_processed = { threshold = 10000000000 }
    idle           = { days = 1, threshold = 0 }
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
  tags                = module.firewall.tags

  email_receiver {
    name          = "team"
    email_address = "team@example.com"
  }
}

# What it stands on and works with.
resource "azurerm_firewall_policy" "shop" {
  name                = "shop"
  location            = azurerm_resource_group.shop.location
  resource_group_name = azurerm_resource_group.shop.name
  sku                 = "Basic"
  tags                = module.firewall.tags
}

resource "azurerm_public_ip" "shop" {
  for_each = toset(["orders", "management"])

  name                = each.key
  location            = azurerm_resource_group.shop.location
  resource_group_name = azurerm_resource_group.shop.name
  allocation_method   = "Static"
  tags                = module.firewall.tags
}

resource "azurerm_virtual_network" "shop" {
  name                = "shop"
  location            = azurerm_resource_group.shop.location
  resource_group_name = azurerm_resource_group.shop.name
  address_space       = ["10.0.0.0/16"]
  tags                = module.firewall.tags
}

resource "azurerm_subnet" "shop" {
  for_each = { AzureFirewallManagementSubnet = "10.0.1.0/24", AzureFirewallSubnet = "10.0.2.0/24" }

  name                 = each.key
  address_prefixes     = [each.value]
  resource_group_name  = azurerm_resource_group.shop.name
  virtual_network_name = azurerm_virtual_network.shop.name
}
