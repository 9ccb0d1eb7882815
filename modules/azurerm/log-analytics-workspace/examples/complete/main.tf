provider "azurerm" {
  features {}
}

module "workspace" {
  source = "../.."

  location            = "westeurope"
  name                = "orders"
  resource_group_name = "shop"
  daily_quota_gb      = 5

  cost = {
    application = "shop"
    cost_center = "cc-1000"
    environment = "dev"
    owner       = "team@example.com"
    scope       = "shop-orders"
  }
  budget = {
    alerts = [{ at = 50, on = "actual" }, { at = 100, on = "forecast" }]
    amount = 50
  }
  notifications = {
    action_group_ids = ["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/ops/providers/Microsoft.Insights/actionGroups/cost"]
  }
  tags = { team = "checkout" }
}
