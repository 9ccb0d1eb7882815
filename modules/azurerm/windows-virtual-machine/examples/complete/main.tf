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
  resource_group_name = azurerm_resource_group.shop.name
  size                = "Standard_B2as_v2"
  license_type        = "None"
  shutdown            = { time = "1900" }
  source_image_reference = {
    offer     = "WindowsServer"
    publisher = "MicrosoftWindowsServer"
    sku       = "2025-datacenter-azure-edition-smalldisk"
    version   = "latest"
  }

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
  alarms = {
    available_memory = { threshold = 4000000000 }
    cpu              = { days = 1, threshold = 5 }
    network_out      = { threshold = 10000000000 }
  }
  tags = { team = "checkout" }
  notifications = {
    action_group_ids = [azurerm_monitor_action_group.cost.id]
  }
}

# Who hears of its cost.
resource "azurerm_resource_group" "shop" {
  name     = "shop"
  location = "eastus"
}

resource "azurerm_monitor_action_group" "cost" {
  name                = "shop-cost"
  resource_group_name = azurerm_resource_group.shop.name
  short_name          = "shop-cost"
  tags                = module.machine.tags

  email_receiver {
    name          = "team"
    email_address = "team@example.com"
  }
}
