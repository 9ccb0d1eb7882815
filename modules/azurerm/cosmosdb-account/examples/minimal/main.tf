provider "azurerm" {
  features {}
}

module "account" {
  source = "../.."

  geo_location        = [{ failover_priority = 0, location = "westeurope" }]
  location            = "westeurope"
  name                = "orders"
  resource_group_name = "shop"
  capacity            = { total_throughput_limit = 4000 }
  sql_databases       = { orders = { autoscale_settings = { max_throughput = 1000 } } }
  budget              = { amount = 20 }
  price_region        = "eastus"
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
