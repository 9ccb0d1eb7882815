provider "azurerm" {
  features {}
}

module "firewall" {
  source = "../.."

  location            = "westeurope"
  name                = "orders"
  resource_group_name = azurerm_resource_group.shop.name
  sku_tier            = "Basic"
  firewall_policy_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/firewallPolicies/shop"
  ip_configuration = [
    {
      name                 = "orders"
      public_ip_address_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/publicIPAddresses/orders"
      subnet_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/AzureFirewallSubnet"
    },
  ]
  management_ip_configuration = {
    name                 = "management"
    public_ip_address_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/publicIPAddresses/management"
    subnet_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/AzureFirewallManagementSubnet"
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
  location = "eastus"
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
