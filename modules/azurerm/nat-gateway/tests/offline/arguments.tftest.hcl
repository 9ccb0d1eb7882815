# What callers give stands in the NAT gateway, and in what belongs to it, as they gave it.
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

run "what_is_given_arrives_1" {
  command = plan
  variables {
    location                = "westeurope"
    name                    = "orders"
    resource_group_name     = "resource-group-name"
    idle_timeout_in_minutes = 4
    public_ip_ids = {
      first = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/publicIPAddresses/orders"
    }
    sku_name = "Standard"
    subnet_ids = {
      orders = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/orders"
    }
    timeouts = { create = "30m", delete = "31m", read = "32m", update = "33m" }
    zones    = ["1"]
  }
  assert {
    condition = alltrue([
      azurerm_nat_gateway.this[0].idle_timeout_in_minutes == 4,
      azurerm_nat_gateway.this[0].location == "westeurope",
      azurerm_nat_gateway.this[0].name == "orders",
      azurerm_nat_gateway.this[0].resource_group_name == "resource-group-name",
      azurerm_nat_gateway.this[0].sku_name == "Standard",
      azurerm_nat_gateway.this[0].zones == toset(["1"]),
      azurerm_nat_gateway.this[0].timeouts.create == "30m",
      azurerm_nat_gateway.this[0].timeouts.delete == "31m",
      azurerm_nat_gateway.this[0].timeouts.read == "32m",
      azurerm_nat_gateway.this[0].timeouts.update == "33m",
      azurerm_nat_gateway_public_ip_association.this["first"].public_ip_address_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/publicIPAddresses/orders",
      azurerm_subnet_nat_gateway_association.this["orders"].subnet_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/orders",
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
      azurerm_nat_gateway.this[0].resource_group_name == "shop",
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create                  = false
    idle_timeout_in_minutes = 4
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create                  = false
    idle_timeout_in_minutes = 120
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms        = null
    notifications = null
    public_ip_ids = null
    subnet_ids    = null
    tags          = null
    create        = false
    budget        = null
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
      var.notifications != null,
      var.public_ip_ids != null,
      var.subnet_ids != null,
      var.tags != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      bytes = { enabled = false, threshold = 1 }
      idle  = { enabled = false, threshold = 1, days = 1 }
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
    subnet_ids = {
      orders = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/orders"
    }
  }
  assert {
    condition = alltrue([
      output.id == try(azurerm_nat_gateway.this[0].id, null),
      output.name == try(azurerm_nat_gateway.this[0].name, null),
    ])
    error_message = "an output tells something else"
  }
}
