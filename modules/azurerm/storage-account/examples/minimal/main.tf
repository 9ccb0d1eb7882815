provider "azurerm" {
  features {}
}

module "account" {
  source = "../.."

  location                       = "westeurope"
  name                           = "exampleorders"
  resource_group_name            = "shop"
  old_versions_expire_after_days = 90
  budget                         = { amount = 20 }
  price_region                   = "eastus"
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
