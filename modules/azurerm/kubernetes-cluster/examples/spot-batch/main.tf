provider "azurerm" {
  features {}
}

# Batch work on Spot machines, between none and ten of them, apart from the pool that the system needs.
module "cluster" {
  source = "../.."

  location            = azurerm_resource_group.shop.location
  name                = "shop-batch"
  resource_group_name = azurerm_resource_group.shop.name
  auto_scaler_profile = {
    expander            = "least-waste"
    scale_down_unneeded = "5m"
  }
  default_node_pool = {
    name                         = "system"
    node_count                   = 1
    only_critical_addons_enabled = true
    temporary_name_for_rotation  = "systemtmp"
    vm_size                      = "Standard_D2as_v5"
  }
  dns_prefix = "shop-batch"
  identity   = { type = "SystemAssigned" }
  network_profile = {
    network_plugin      = "azure"
    network_plugin_mode = "overlay"
  }
  node_pools = {
    batch = {
      vm_size         = "Standard_D4as_v5"
      eviction_policy = "Delete"
      max_count       = 10
      node_taints     = ["kubernetes.azure.com/scalesetpriority=spot:NoSchedule"]
      priority        = "Spot"
      spot_max_price  = -1 # up to the price on demand
    }
  }
  workload_autoscaler_profile = { keda_enabled = true }

  alarms = { cores = { threshold = 34 } }
  budget = { amount = 250 }
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
