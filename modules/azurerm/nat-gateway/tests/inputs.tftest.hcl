# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "azurerm" {
  mock_resource "azurerm_nat_gateway" {
    defaults = {
      id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/NatGateway/orders"
    }
  }
}

variables {
  location            = "westeurope"
  name                = "orders"
  resource_group_name = "shop"
  public_ip_ids = {
    first = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/publicIPAddresses/orders"
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
    create                  = false
    idle_timeout_in_minutes = 4
    sku_name                = "Standard"
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # idle_timeout_in_minutes must be 4 to 120.
    idle_timeout_in_minutes = 3
    # sku_name must be Standard or StandardV2.
    sku_name = "no-such-value"
  }
  expect_failures = [var.idle_timeout_in_minutes, var.sku_name]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # idle_timeout_in_minutes must be 4 to 120.
    idle_timeout_in_minutes = 121
  }
  expect_failures = [var.idle_timeout_in_minutes]
}
