# What callers give stands in the NAT gateway as they gave it.
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

run "what_is_given_arrives" {
  command = plan
  variables {
    idle_timeout_in_minutes = 4
    location                = "westeurope"
    name                    = "orders"
    resource_group_name     = "shop"
    sku_name                = "Standard"
    zones                   = ["1"]
    timeouts                = { create = "30m", delete = "30m", read = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      azurerm_nat_gateway.this[0].idle_timeout_in_minutes == var.idle_timeout_in_minutes,
      azurerm_nat_gateway.this[0].location == var.location,
      azurerm_nat_gateway.this[0].name == var.name,
      azurerm_nat_gateway.this[0].resource_group_name == var.resource_group_name,
      azurerm_nat_gateway.this[0].sku_name == var.sku_name,
      azurerm_nat_gateway.this[0].zones == var.zones,
      azurerm_nat_gateway.this[0].timeouts.create == var.timeouts.create,
      azurerm_nat_gateway.this[0].timeouts.delete == var.timeouts.delete,
      azurerm_nat_gateway.this[0].timeouts.read == var.timeouts.read,
      azurerm_nat_gateway.this[0].timeouts.update == var.timeouts.update,
    ])
    error_message = "an argument is not what was given"
  }
}
