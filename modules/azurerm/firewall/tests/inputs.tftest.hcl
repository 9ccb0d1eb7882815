# What the inputs take and what they refuse: checked before anything is planned.
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

run "right_values_are_taken" {
  command = plan
  variables {
    create            = false
    sku_name          = "AZFW_VNet"
    threat_intel_mode = "Alert"
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # A firewall name has up to 56 letters, digits, dots, hyphens and underscores, begins with a letter or digit and does not end with a dot or hyphen.
    name = "?"
    # sku_name must be AZFW_Hub or AZFW_VNet.
    sku_name = "no-such-value"
    # sku_tier must be Basic, Premium or Standard.
    sku_tier = "no-such-value"
    # threat_intel_mode must be Alert, Deny or Off.
    threat_intel_mode = "no-such-value"
  }
  expect_failures = [var.name, var.sku_name, var.sku_tier, var.threat_intel_mode]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # sku_name AZFW_Hub and virtual_hub go together.
    sku_name = "AZFW_Hub"
  }
  expect_failures = [azurerm_firewall.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # A firewall in a virtual network needs ip_configuration.
    ip_configuration = []
  }
  expect_failures = [azurerm_firewall.this[0]]
}

run "what_does_not_go_together_is_refused_3" {
  command = plan
  variables {
    # sku_tier Basic needs management_ip_configuration.
    management_ip_configuration = null
  }
  expect_failures = [azurerm_firewall.this[0]]
}
