provider "azurerm" {
  features {}
}

module "app" {
  source = "../.."

  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.App/managedEnvironments/shop"
  name                         = "orders"
  resource_group_name          = "shop"
  template = {
    container = [
      {
        cpu    = 0.25
        image  = "mcr.microsoft.com/k8se/quickstart:latest"
        memory = "0.5Gi"
        name   = "orders"
      },
    ]
    max_replicas = 3
    min_replicas = 0
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
