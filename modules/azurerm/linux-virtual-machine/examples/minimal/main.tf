provider "azurerm" {
  features {}
}

module "machine" {
  source = "../.."

  location = "westeurope"
  name     = "orders"
  network_interface_ids = [
    "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/networkInterfaces/orders",
  ]
  os_disk             = { caching = "ReadWrite", storage_account_type = "StandardSSD_LRS" }
  resource_group_name = "shop"
  size                = "Standard_B2ats_v2"
  admin_ssh_key = [
    {
      public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGWvjwcMVLCIb6Wu5aEBkjF3PMtgDzi6NHyQX3SzRD2q shop"
      username   = "shop"
    },
  ]
  admin_username = "shop"
  source_image_reference = {
    offer     = "ubuntu-24_04-lts"
    publisher = "Canonical"
    sku       = "server"
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
