provider "azurerm" {
  features {}
}

module "namespace" {
  source = "../.."

  location            = "westeurope"
  name                = "orders-events"
  resource_group_name = "shop"
  sku                 = "Standard"
  event_hubs = {
    orders = {
      partition_count       = 2
      retention_description = { cleanup_policy = "Delete", retention_time_in_hours = 24 }
    }
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
