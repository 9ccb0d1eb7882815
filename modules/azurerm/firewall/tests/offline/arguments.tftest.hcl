# What callers give stands in the firewall, and in what belongs to it, as they gave it.
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

run "what_is_given_arrives_1" {
  command = plan
  variables {
    location            = "westeurope"
    name                = "orders"
    resource_group_name = "shop"
    sku_tier            = "Basic"
    dns_proxy_enabled   = true
    dns_servers         = ["shop"]
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
    private_ip_ranges = ["shop"]
    sku_name          = "AZFW_VNet"
    threat_intel_mode = "Alert"
    timeouts          = { create = "30m", delete = "30m", read = "30m", update = "30m" }
    zones             = ["1"]
  }
  assert {
    condition = alltrue([
      azurerm_firewall.this[0].dns_proxy_enabled == true,
      azurerm_firewall.this[0].dns_servers == tolist(["shop"]),
      azurerm_firewall.this[0].firewall_policy_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/firewallPolicies/shop",
      azurerm_firewall.this[0].location == "westeurope",
      azurerm_firewall.this[0].name == "orders",
      azurerm_firewall.this[0].private_ip_ranges == toset(["shop"]),
      azurerm_firewall.this[0].resource_group_name == "shop",
      azurerm_firewall.this[0].sku_name == "AZFW_VNet",
      azurerm_firewall.this[0].sku_tier == "Basic",
      azurerm_firewall.this[0].threat_intel_mode == "Alert",
      azurerm_firewall.this[0].zones == toset(["1"]),
      azurerm_firewall.this[0].ip_configuration[0].name == "orders",
      azurerm_firewall.this[0].ip_configuration[0].public_ip_address_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/publicIPAddresses/orders",
      azurerm_firewall.this[0].ip_configuration[0].subnet_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/AzureFirewallSubnet",
      azurerm_firewall.this[0].management_ip_configuration[0].name == "management",
      azurerm_firewall.this[0].management_ip_configuration[0].public_ip_address_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/publicIPAddresses/management",
      azurerm_firewall.this[0].management_ip_configuration[0].subnet_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/AzureFirewallManagementSubnet",
      azurerm_firewall.this[0].timeouts.create == "30m",
      azurerm_firewall.this[0].timeouts.delete == "30m",
      azurerm_firewall.this[0].timeouts.read == "30m",
      azurerm_firewall.this[0].timeouts.update == "30m",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    sku_name = "AZFW_Hub"
    virtual_hub = {
      virtual_hub_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualHubs/shop"
    }
  }
  assert {
    condition = alltrue([
      azurerm_firewall.this[0].virtual_hub[0].virtual_hub_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualHubs/shop",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    virtual_hub = {
      virtual_hub_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualHubs/shop"
      public_ip_count = 1
    }
    sku_name = "AZFW_Hub"
  }
  assert {
    condition = alltrue([
      azurerm_firewall.this[0].virtual_hub[0].public_ip_count == 1,
    ])
    error_message = "an argument is not what was given"
  }
}
