# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "azurerm" {
  mock_resource "azurerm_public_ip" {
    defaults = {
      id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/PublicIp/orders"
    }
  }
}

variables {
  location            = "westeurope"
  name                = "orders"
  resource_group_name = "shop"
  budget              = { amount = 20 }
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
    create                  = false
    allocation_method       = "Static"
    ddos_protection_mode    = "Disabled"
    domain_name_label       = "shop"
    domain_name_label_scope = "NoReuse"
    idle_timeout_in_minutes = 4
    ip_version              = "IPv4"
    sku                     = "Basic"
    sku_tier                = "Global"
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # allocation_method must be Dynamic or Static.
    allocation_method = "no-such-value"
    # ddos_protection_mode must be Disabled, Enabled or VirtualNetworkInherited.
    ddos_protection_mode = "no-such-value"
    # domain_name_label must have up to 63 lower-case letters, digits and hyphens, begin with a letter and end with a letter or digit.
    domain_name_label = "?"
    # domain_name_label_scope must be NoReuse, ResourceGroupReuse, SubscriptionReuse or TenantReuse.
    domain_name_label_scope = "no-such-value"
    # idle_timeout_in_minutes must be 4 to 30.
    idle_timeout_in_minutes = 3
    # ip_version must be IPv4 or IPv6.
    ip_version = "no-such-value"
    # sku must be Basic, Standard or StandardV2.
    sku = "no-such-value"
    # sku_tier must be Global or Regional.
    sku_tier = "no-such-value"
  }
  expect_failures = [var.allocation_method, var.ddos_protection_mode, var.domain_name_label, var.domain_name_label_scope, var.idle_timeout_in_minutes, var.ip_version, var.sku, var.sku_tier]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # idle_timeout_in_minutes must be 4 to 30.
    idle_timeout_in_minutes = 31
  }
  expect_failures = [var.idle_timeout_in_minutes]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # Only Basic addresses can be dynamic.
    allocation_method = "Dynamic"
  }
  expect_failures = [azurerm_public_ip.this[0]]
}
