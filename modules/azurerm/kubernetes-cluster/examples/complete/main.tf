provider "azurerm" {
  features {}
}

module "cluster" {
  source = "../.."

  default_node_pool = {
    auto_scaling_enabled = true
    max_count            = 3
    min_count            = 1
    name                 = "system"
    vm_size              = "Standard_D2as_v5"
  }
  location            = azurerm_resource_group.shop.location
  name                = "orders"
  resource_group_name = azurerm_resource_group.shop.name
  dns_prefix          = "orders"
  identity            = { type = "SystemAssigned" }
  node_pools = {
    batch = {
      vm_size         = "Standard_D4as_v5"
      max_count       = 5
      priority        = "Spot"
      eviction_policy = "Delete"
    }
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
    cores          = { threshold = 8 }
    node_cpu       = { days = 1, threshold = 5 }
    unneeded_nodes = { threshold = 10 }
  }
  tags = { team = "checkout" }
  notifications = {
    action_group_ids = [azurerm_monitor_action_group.cost.id]
  }
}

# Who hears of its cost.
resource "azurerm_resource_group" "shop" {
  name     = "shop"
  location = "westeurope"
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
