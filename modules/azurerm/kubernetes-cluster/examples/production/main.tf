provider "azurerm" {
  features {}
}

# A cluster over three zones with an uptime that is agreed upon, that its network alone reaches and Microsoft Entra ID lets people into.
module "cluster" {
  source = "../.."

  location            = azurerm_resource_group.shop.location
  name                = "shop-production"
  resource_group_name = azurerm_resource_group.shop.name
  azure_active_directory_role_based_access_control = {
    azure_rbac_enabled = true
    tenant_id          = azurerm_user_assigned_identity.cluster.tenant_id
  }
  cost_analysis_enabled = true
  default_node_pool = {
    name                        = "system"
    auto_scaling_enabled        = true
    max_count                   = 6
    min_count                   = 3
    temporary_name_for_rotation = "systemtmp"
    vm_size                     = "Standard_D4as_v5"
    vnet_subnet_id              = azurerm_role_assignment.network.scope # no node before the cluster may use it
    zones                       = ["1", "2", "3"]
  }
  dns_prefix = "shop-production"
  identity = {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.cluster.id]
  }
  local_account_disabled = true
  maintenance_window_auto_upgrade = {
    day_of_week = "Sunday"
    duration    = 4
    frequency   = "Weekly"
    interval    = 1
    start_time  = "02:00"
  }
  network_profile = {
    network_plugin      = "azure"
    network_plugin_mode = "overlay"
  }
  oms_agent = {
    log_analytics_workspace_id      = azurerm_log_analytics_workspace.shop.id
    msi_auth_for_monitoring_enabled = true
  }
  private_cluster_enabled = true
  sku_tier                = "Standard"

  alarms = { cores = { threshold = 20 }, unneeded_nodes = { threshold = 2 } }
  budget = { amount = 900 }
  cost = {
    application = "shop"
    cost_center = "cc-1000"
    environment = "prod"
    owner       = "team@example.com"
  }
  notifications = {
    action_group_ids = [azurerm_monitor_action_group.cost.id]
  }
}

resource "azurerm_user_assigned_identity" "cluster" {
  name                = "shop-production"
  location            = azurerm_resource_group.shop.location
  resource_group_name = azurerm_resource_group.shop.name
  tags                = module.cluster.tags
}

# The cluster puts load balancers and machines into this subnet.
resource "azurerm_role_assignment" "network" {
  principal_id         = azurerm_user_assigned_identity.cluster.principal_id
  role_definition_name = "Network Contributor"
  scope                = azurerm_subnet.shop.id
}

# Of logs above a gigabyte a day, which are billed, the workspace takes none.
resource "azurerm_log_analytics_workspace" "shop" {
  name                = "shop-production"
  daily_quota_gb      = 1
  location            = azurerm_resource_group.shop.location
  resource_group_name = azurerm_resource_group.shop.name
  retention_in_days   = 30
  sku                 = "PerGB2018"
  tags                = module.cluster.tags
}

resource "azurerm_virtual_network" "shop" {
  name                = "shop"
  address_space       = ["10.0.0.0/16"]
  location            = azurerm_resource_group.shop.location
  resource_group_name = azurerm_resource_group.shop.name
  tags                = module.cluster.tags
}

resource "azurerm_subnet" "shop" {
  name                 = "shop"
  address_prefixes     = ["10.0.0.0/20"]
  resource_group_name  = azurerm_resource_group.shop.name
  virtual_network_name = azurerm_virtual_network.shop.name
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
