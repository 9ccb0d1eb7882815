provider "azurerm" {
  features {}
}

# A small cluster for development that follows its load, on a control plane that costs nothing.
module "cluster" {
  source = "../.."

  location            = azurerm_resource_group.shop.location
  name                = "shop-dev"
  resource_group_name = azurerm_resource_group.shop.name
  default_node_pool = {
    name                 = "system"
    auto_scaling_enabled = true
    max_count            = 3
    min_count            = 1
    vm_size              = "Standard_D2as_v5"
  }
  dns_prefix = "shop-dev"
  identity   = { type = "SystemAssigned" }
  network_profile = {
    network_plugin      = "azure"
    network_plugin_mode = "overlay"
  }

  alarms = { unneeded_nodes = { threshold = 1 } }
  budget = { amount = 150 }
  cost = {
    application = "shop"
    cost_center = "cc-1000"
    environment = "dev"
    owner       = "team@example.com"
  }
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
  tags                = module.cluster.tags

  email_receiver {
    name          = "team"
    email_address = "team@example.com"
  }
}
