provider "azurerm" {
  features {}
}

module "disk" {
  source = "../.."

  location            = "westeurope"
  name                = "orders"
  resource_group_name = "shop"
  attachment = {
    virtual_machine_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/virtualMachines/orders"
  }
  create_option        = "Empty"
  disk_size_gb         = 32
  storage_account_type = "StandardSSD_LRS"

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
  notifications = {
    action_group_ids = ["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/ops/providers/Microsoft.Insights/actionGroups/cost"]
  }
  tags = { team = "checkout" }
}
