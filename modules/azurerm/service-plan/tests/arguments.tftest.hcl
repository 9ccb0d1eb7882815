# What callers give stands in the plan as they gave it.
mock_provider "azurerm" {
  mock_resource "azurerm_service_plan" {
    defaults = {
      id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/ServicePlan/orders"
    }
  }
}

variables {
  location            = "westeurope"
  name                = "orders"
  resource_group_name = "shop"
  sku_name            = "B1"
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

run "what_is_given_arrives" {
  command = plan
  variables {
    location                 = "westeurope"
    name                     = "orders"
    os_type                  = "Linux"
    per_site_scaling_enabled = false
    resource_group_name      = "shop"
    zone_balancing_enabled   = false
    timeouts                 = { create = "30m", delete = "30m", read = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      azurerm_service_plan.this[0].location == var.location,
      azurerm_service_plan.this[0].name == var.name,
      azurerm_service_plan.this[0].os_type == var.os_type,
      azurerm_service_plan.this[0].per_site_scaling_enabled == var.per_site_scaling_enabled,
      azurerm_service_plan.this[0].resource_group_name == var.resource_group_name,
      azurerm_service_plan.this[0].zone_balancing_enabled == var.zone_balancing_enabled,
      azurerm_service_plan.this[0].timeouts.create == var.timeouts.create,
      azurerm_service_plan.this[0].timeouts.delete == var.timeouts.delete,
      azurerm_service_plan.this[0].timeouts.read == var.timeouts.read,
      azurerm_service_plan.this[0].timeouts.update == var.timeouts.update,
    ])
    error_message = "an argument is not what was given"
  }
}
