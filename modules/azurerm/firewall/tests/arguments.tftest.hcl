# What callers give stands in the firewall as they gave it.
mock_provider "azurerm" {
  mock_resource "azurerm_firewall" {
    defaults = {
      id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/Firewall/orders"
    }
  }
}

variables {
  location            = "westeurope"
  name                = "orders"
  resource_group_name = "shop"
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
  budget = { amount = 20 }
  cost = {
    application = "shop"
    cost_center = "cc-1000"
    environment = "dev"
    owner       = "team@example.com"
  }
  notifications = {
    action_group_ids = ["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/ops/providers/Microsoft.Insights/actionGroups/cost"]
  }
}

run "what_is_given_arrives" {
  command = plan
  variables {
    dns_proxy_enabled   = false
    dns_servers         = ["shop"]
    firewall_policy_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/firewallPolicies/shop"
    location            = "westeurope"
    name                = "orders"
    private_ip_ranges   = ["shop"]
    resource_group_name = "shop"
    threat_intel_mode   = "Alert"
    zones               = ["1"]
    timeouts            = { create = "30m", delete = "30m", read = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      azurerm_firewall.this[0].dns_proxy_enabled == var.dns_proxy_enabled,
      azurerm_firewall.this[0].dns_servers == var.dns_servers,
      azurerm_firewall.this[0].firewall_policy_id == var.firewall_policy_id,
      azurerm_firewall.this[0].location == var.location,
      azurerm_firewall.this[0].name == var.name,
      azurerm_firewall.this[0].private_ip_ranges == var.private_ip_ranges,
      azurerm_firewall.this[0].resource_group_name == var.resource_group_name,
      azurerm_firewall.this[0].threat_intel_mode == var.threat_intel_mode,
      azurerm_firewall.this[0].zones == var.zones,
      azurerm_firewall.this[0].ip_configuration[0].name == var.ip_configuration[0].name,
      azurerm_firewall.this[0].ip_configuration[0].public_ip_address_id == var.ip_configuration[0].public_ip_address_id,
      azurerm_firewall.this[0].ip_configuration[0].subnet_id == var.ip_configuration[0].subnet_id,
      azurerm_firewall.this[0].management_ip_configuration[0].name == var.management_ip_configuration.name,
      azurerm_firewall.this[0].management_ip_configuration[0].public_ip_address_id == var.management_ip_configuration.public_ip_address_id,
      azurerm_firewall.this[0].management_ip_configuration[0].subnet_id == var.management_ip_configuration.subnet_id,
      azurerm_firewall.this[0].timeouts.create == var.timeouts.create,
      azurerm_firewall.this[0].timeouts.delete == var.timeouts.delete,
      azurerm_firewall.this[0].timeouts.read == var.timeouts.read,
      azurerm_firewall.this[0].timeouts.update == var.timeouts.update,
    ])
    error_message = "an argument is not what was given"
  }
}
