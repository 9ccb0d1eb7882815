provider "azurerm" {
  features {}
}

module "pool" {
  source = "../.."

  kubernetes_cluster_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ContainerService/managedClusters/shop"
  name                  = "orders"
  vm_size               = "Standard_D2as_v5"
  auto_scaling_enabled  = true
  max_count             = 5
  min_count             = 0
  budget                = { amount = 20 }
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
