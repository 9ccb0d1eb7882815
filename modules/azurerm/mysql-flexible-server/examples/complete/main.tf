provider "azurerm" {
  features {}
}

module "server" {
  source = "../.."

  location               = "westeurope"
  name                   = "orders"
  resource_group_name    = "shop"
  administrator_login    = "shop"
  administrator_password = "Not-A-Secret-1"
  configurations         = { slow_query_log = "OFF" }
  databases              = { orders = { charset = "utf8mb4", collation = "utf8mb4_0900_ai_ci" } }

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
  alarms = { connections = { days = 1, threshold = 1 }, cpu = { threshold = 20 } }
  notifications = {
    action_group_ids = ["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/ops/providers/Microsoft.Insights/actionGroups/cost"]
  }
  tags = { team = "checkout" }
}
