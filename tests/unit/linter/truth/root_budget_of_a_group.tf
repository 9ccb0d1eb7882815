# Whether a budget of one resource group or project counts what a module makes that is not here nobody knows.
# expect missing-budget module.remote unknown

terraform {
  backend "azurerm" {}
}

module "remote" {
  source  = "example.com/shop/orders/azurerm"
  version = "1.0.0"
}

resource "azurerm_consumption_budget_resource_group" "orders" {
  amount            = 100
  resource_group_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/orders"
}

resource "google_billing_budget" "orders" {
  amount {
    specified_amount {
      units = "100"
    }
  }

  budget_filter {
    projects = ["projects/123456789012"]
  }
}
