provider "azurerm" {
  features {}
}

module "cluster" {
  source = "../.."

  default_node_pool = {
    auto_scaling_enabled = true
    max_count            = 3
    min_count            = 1
    name                 = "system"
    vm_size              = "Standard_D2as_v5"
  }
  location            = "westeurope"
  name                = "orders"
  resource_group_name = "shop"
  dns_prefix          = "orders"
  identity            = { type = "SystemAssigned" }
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
