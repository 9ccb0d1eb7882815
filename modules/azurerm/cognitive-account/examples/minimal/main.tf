provider "azurerm" {
  features {}
}

module "account" {
  source = "../.."

  kind                = "OpenAI"
  location            = "westeurope"
  name                = "orders"
  resource_group_name = "shop"
  sku_name            = "S0"
  deployments = {
    chat = {
      model = { format = "OpenAI", name = "gpt-4o-mini" }
      sku   = { name = "GlobalStandard", capacity = 10 }
    }
  }
  budget = { amount = 20 }
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
