provider "azurerm" {
  features {}
}

module "account" {
  source = "../.."

  location                       = "westeurope"
  name                           = "exampleorders"
  resource_group_name            = "shop"
  containers                     = { orders = {} }
  old_versions_expire_after_days = 90
  queues                         = { orders = {} }
  shares                         = { reports = { quota = 50 } }
  tables                         = { orders = {} }

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
  alarms       = { egress = { threshold = 10000000000 }, idle = { days = 1, threshold = 1 }, transactions = { threshold = 1000000 }, used_capacity = { threshold = 100000000000 } }
  price_region = "eastus"
  notifications = {
    action_group_ids = ["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/ops/providers/Microsoft.Insights/actionGroups/cost"]
  }
  tags = { team = "checkout" }
}
