provider "azurerm" {
  features {}
}

module "insights" {
  source = "../.."

  location             = "westeurope"
  name                 = "orders"
  resource_group_name  = "shop"
  workspace_id         = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.OperationalInsights/workspaces/shop"
  daily_data_cap_in_gb = 5
  cost = {
    application = "shop"
    cost_center = "cc-1000"
    environment = "dev"
    owner       = "team@example.com"
  }
}
