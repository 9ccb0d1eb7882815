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
    resource_group_name = "resource-group-name"
    sku_tier            = "Basic"
    dns_proxy_enabled   = true
    dns_servers         = ["dns-servers"]
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
    private_ip_ranges = ["private-ip-ranges"]
    sku_name          = "AZFW_VNet"
    threat_intel_mode = "Off"
    timeouts          = { create = "30m", delete = "31m", read = "32m", update = "33m" }
    zones             = ["1"]
  }
  assert {
    condition = alltrue([
      azurerm_firewall.this[0].dns_proxy_enabled == true,
      azurerm_firewall.this[0].dns_servers == tolist(["dns-servers"]),
      azurerm_firewall.this[0].firewall_policy_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/firewallPolicies/shop",
      azurerm_firewall.this[0].location == "westeurope",
      azurerm_firewall.this[0].name == "orders",
      azurerm_firewall.this[0].private_ip_ranges == toset(["private-ip-ranges"]),
      azurerm_firewall.this[0].resource_group_name == "resource-group-name",
      azurerm_firewall.this[0].sku_name == "AZFW_VNet",
      azurerm_firewall.this[0].sku_tier == "Basic",
      azurerm_firewall.this[0].threat_intel_mode == "Off",
      azurerm_firewall.this[0].zones == toset(["1"]),
      azurerm_firewall.this[0].ip_configuration[0].name == "orders",
      azurerm_firewall.this[0].ip_configuration[0].public_ip_address_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/publicIPAddresses/orders",
      azurerm_firewall.this[0].ip_configuration[0].subnet_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/AzureFirewallSubnet",
      azurerm_firewall.this[0].management_ip_configuration[0].name == "management",
      azurerm_firewall.this[0].management_ip_configuration[0].public_ip_address_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/publicIPAddresses/management",
      azurerm_firewall.this[0].management_ip_configuration[0].subnet_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/AzureFirewallManagementSubnet",
      azurerm_firewall.this[0].timeouts.create == "30m",
      azurerm_firewall.this[0].timeouts.delete == "31m",
      azurerm_firewall.this[0].timeouts.read == "32m",
      azurerm_firewall.this[0].timeouts.update == "33m",
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

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
  }
  assert {
    condition = alltrue([
      azurerm_firewall.this[0].resource_group_name == "shop",
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms           = null
    ip_configuration = null
    notifications    = null
    sku_name         = null
    tags             = null
    create           = false
    budget           = null
    cost = {
      alarm_opt_out  = "watched elsewhere"
      application    = "shop"
      budget_opt_out = "covered by the account budget"
      cost_center    = "cc-1000"
      environment    = "dev"
      owner          = "team@example.com"
    }
  }
  assert {
    condition = alltrue([
      var.alarms != null,
      var.create != null,
      var.ip_configuration != null,
      var.notifications != null,
      var.sku_name != null,
      var.tags != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      capacity       = { enabled = false, threshold = 1 }
      data_processed = { enabled = false, threshold = 1 }
      idle           = { enabled = false, threshold = 1, days = 1 }
    }
    budget = null
    cost = {
      alarm_opt_out  = "watched elsewhere"
      application    = "shop"
      budget_opt_out = "covered by the account budget"
      cost_center    = "cc-1000"
      environment    = "dev"
      owner          = "team@example.com"
    }
    notifications = {}
    sku_name      = "AZFW_VNet"
  }
  assert {
    condition = alltrue([
      output.id == try(azurerm_firewall.this[0].id, null),
      output.name == try(azurerm_firewall.this[0].name, null),
      output.private_ip_address == try(azurerm_firewall.this[0].ip_configuration[0].private_ip_address, null),
    ])
    error_message = "an output tells something else"
  }
}
