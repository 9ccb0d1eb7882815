provider "azurerm" {
  features {}
}

module "vault" {
  source = "../.."

  location            = "westeurope"
  name                = "example-orders"
  resource_group_name = "shop"
  tenant_id           = "00000000-0000-0000-0000-000000000000"
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
