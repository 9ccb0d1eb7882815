provider "azurerm" {
  features {}
}

module "vault" {
  source = "../.."

  location            = "westeurope"
  name                = "example-orders"
  resource_group_name = "shop"
  tenant_id           = "00000000-0000-0000-0000-000000000000"
  sku_name            = "standard"

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
  alarms = { idle = { days = 1, threshold = 0 }, operations = { threshold = 1000000 } }
  notifications = {
    action_group_ids = ["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/ops/providers/Microsoft.Insights/actionGroups/cost"]
  }
  tags = { team = "checkout" }
}
