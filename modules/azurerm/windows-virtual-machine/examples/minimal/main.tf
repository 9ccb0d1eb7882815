provider "azurerm" {
  features {}
}

module "machine" {
  source = "../.."

  admin_password = "Not-A-Secret-1"
  admin_username = "shop"
  location       = "westeurope"
  name           = "orders"
  network_interface_ids = [
    "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/networkInterfaces/orders",
  ]
  os_disk             = { caching = "ReadWrite", storage_account_type = "StandardSSD_LRS" }
  resource_group_name = "shop"
  size                = "Standard_B2as_v2"
  license_type        = "None"
  source_image_reference = {
    offer     = "WindowsServer"
    publisher = "MicrosoftWindowsServer"
    sku       = "2025-datacenter-azure-edition-smalldisk"
    version   = "latest"
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
