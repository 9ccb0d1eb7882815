provider "azurerm" {
  features {}
}

module "registry" {
  source = "../.."

  location            = "westeurope"
  name                = "exampleorders"
  resource_group_name = "shop"
  purge               = { older_than = "60d" }
  sku                 = "Basic"

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
  alarms = { idle = { days = 1, threshold = 0 }, storage_used = { threshold = 100000000000 } }
  notifications = {
    action_group_ids = ["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/ops/providers/Microsoft.Insights/actionGroups/cost"]
  }
  tags = { team = "checkout" }
}
