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

run "what_is_given_arrives" {
  command = plan
  variables {
    location                = "westeurope"
    name                    = "orders"
    resource_group_name     = "shop"
    idle_timeout_in_minutes = 4
    public_ip_ids = {
      first = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/publicIPAddresses/orders"
    }
    sku_name = "Standard"
    subnet_ids = {
      orders = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/orders"
    }
    timeouts = { create = "30m", delete = "30m", read = "30m", update = "30m" }
    zones    = ["1"]
  }
  assert {
    condition = alltrue([
      azurerm_nat_gateway.this[0].idle_timeout_in_minutes == 4,
      azurerm_nat_gateway.this[0].location == "westeurope",
      azurerm_nat_gateway.this[0].name == "orders",
      azurerm_nat_gateway.this[0].resource_group_name == "shop",
      azurerm_nat_gateway.this[0].sku_name == "Standard",
      azurerm_nat_gateway.this[0].zones == toset(["1"]),
      azurerm_nat_gateway.this[0].timeouts.create == "30m",
      azurerm_nat_gateway.this[0].timeouts.delete == "30m",
      azurerm_nat_gateway.this[0].timeouts.read == "30m",
      azurerm_nat_gateway.this[0].timeouts.update == "30m",
      azurerm_nat_gateway_public_ip_association.this["first"].public_ip_address_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/publicIPAddresses/orders",
      azurerm_subnet_nat_gateway_association.this["orders"].subnet_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/orders",
    ])
    error_message = "an argument is not what was given"
  }
}
