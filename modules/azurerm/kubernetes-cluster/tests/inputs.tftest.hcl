# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "azurerm" {
  mock_resource "azurerm_kubernetes_cluster" {
    defaults = {
      id                     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/KubernetesCluster/orders"
      node_resource_group_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop-nodes"
    }
  }
}

variables {
  default_node_pool = {
    auto_scaling_enabled = true
    max_count            = 3
    min_count            = 1
    name                 = "system"
    vm_size              = "Standard_D2as_v5"
  }
  location            = "westeurope"
  name                = "orders"
  resource_group_name = "shop"
  dns_prefix          = "orders"
  identity            = { type = "SystemAssigned" }
  budget              = { amount = 20 }
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

run "right_values_are_taken" {
  command = plan
  variables {
    create                       = false
    auto_scaler_profile          = merge({}, { expander = "least-waste" })
    automatic_upgrade_channel    = "node-image"
    image_cleaner_interval_hours = 24
    node_os_upgrade_channel      = "NodeImage"
    node_pools = {
      batch = {
        vm_size         = "Standard_D4as_v5"
        max_count       = 5
        priority        = "Spot"
        eviction_policy = "Delete"
      }
    }
    sku_tier     = "Free"
    support_plan = "AKSLongTermSupport"
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # auto_scaler_profile.expander must be least-waste, most-pods, priority or random.
    auto_scaler_profile = merge({}, { expander = "no-such-value" })
    # automatic_upgrade_channel must be node-image, patch, rapid or stable.
    automatic_upgrade_channel = "no-such-value"
    # default_node_pool.name must have up to 12 lower-case letters and digits, and begin with a letter.
    default_node_pool = merge({
      auto_scaling_enabled = true
      max_count            = 3
      min_count            = 1
      name                 = "system"
      vm_size              = "Standard_D2as_v5"
    }, { name = "?" })
    # dns_prefix must have up to 54 letters, digits and hyphens, and begin and end with a letter or digit.
    dns_prefix = "?"
    # identity.type must be SystemAssigned or UserAssigned.
    identity = merge({ type = "SystemAssigned" }, { type = "no-such-value" })
    # image_cleaner_interval_hours must be 24 to 2160.
    image_cleaner_interval_hours = 23
    # A cluster name has up to 63 letters, digits, hyphens and underscores, and begins and ends with a letter or digit.
    name = "?"
    # network_profile.network_data_plane must be azure or cilium.
    network_profile = merge({ network_plugin = "azure" }, { network_data_plane = "no-such-value" })
    # node_os_upgrade_channel must be NodeImage, None, SecurityPatch or Unmanaged.
    node_os_upgrade_channel = "no-such-value"
    # A node pool name has up to 12 lower-case letters and digits, and begins with a letter.
    node_pools = { not-a-name = { vm_size = "Standard_D4as_v5", max_count = 5 } }
    # sku_tier must be Free, Premium or Standard.
    sku_tier = "no-such-value"
    # support_plan must be AKSLongTermSupport or KubernetesOfficial.
    support_plan = "no-such-value"
  }
  expect_failures = [var.auto_scaler_profile, var.automatic_upgrade_channel, var.default_node_pool, var.dns_prefix, var.identity, var.image_cleaner_interval_hours, var.name, var.network_profile, var.node_os_upgrade_channel, var.node_pools, var.sku_tier, var.support_plan]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # With auto_scaling_enabled, default_node_pool needs min_count and max_count.
    default_node_pool = { auto_scaling_enabled = true, name = "system", vm_size = "Standard_D2as_v5" }
    # image_cleaner_interval_hours must be 24 to 2160.
    image_cleaner_interval_hours = 2161
    # network_profile.network_plugin must be azure, kubenet or none.
    network_profile = merge({ network_plugin = "azure" }, { network_plugin = "no-such-value" })
    # With auto_scaling_enabled, a pool needs max_count, not below min_count.
    node_pools = { batch = { vm_size = "Standard_D4as_v5" } }
  }
  expect_failures = [var.default_node_pool, var.image_cleaner_interval_hours, var.network_profile, var.node_pools]
}

run "wrong_values_are_refused_3" {
  command = plan
  variables {
    # Every apply would undo what the autoscaler did; leave default_node_pool.node_count out with auto_scaling_enabled.
    default_node_pool = { auto_scaling_enabled = true, max_count = 3, min_count = 1, name = "system", node_count = 2, vm_size = "Standard_D2as_v5" }
    # network_profile.outbound_type must be block, loadBalancer, managedNATGateway, none, userAssignedNATGateway or userDefinedRouting.
    network_profile = merge({ network_plugin = "azure" }, { outbound_type = "no-such-value" })
    # Every apply would undo what the autoscaler did; leave node_count out with auto_scaling_enabled.
    node_pools = { batch = { vm_size = "Standard_D4as_v5", max_count = 5, node_count = 2 } }
  }
  expect_failures = [var.default_node_pool, var.network_profile, var.node_pools]
}

run "wrong_values_are_refused_4" {
  command = plan
  variables {
    # default_node_pool.min_count must not be above max_count.
    default_node_pool = { auto_scaling_enabled = true, max_count = 1, min_count = 3, name = "system", vm_size = "Standard_D2as_v5" }
  }
  expect_failures = [var.default_node_pool]
}

run "wrong_values_are_refused_5" {
  command = plan
  variables {
    # default_node_pool.os_disk_type must be Ephemeral or Managed.
    default_node_pool = merge({
      auto_scaling_enabled = true
      max_count            = 3
      min_count            = 1
      name                 = "system"
      vm_size              = "Standard_D2as_v5"
    }, { os_disk_type = "no-such-value" })
  }
  expect_failures = [var.default_node_pool]
}

run "wrong_values_are_refused_6" {
  command = plan
  variables {
    # default_node_pool.scale_down_mode must be Deallocate or Delete.
    default_node_pool = merge({
      auto_scaling_enabled = true
      max_count            = 3
      min_count            = 1
      name                 = "system"
      vm_size              = "Standard_D2as_v5"
    }, { scale_down_mode = "no-such-value" })
  }
  expect_failures = [var.default_node_pool]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # Give exactly one of dns_prefix and dns_prefix_private_cluster.
    dns_prefix = null
  }
  expect_failures = [azurerm_kubernetes_cluster.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # Give exactly one of identity and service_principal.
    identity = null
  }
  expect_failures = [azurerm_kubernetes_cluster.this[0]]
}

run "what_does_not_go_together_is_refused_3" {
  command = plan
  variables {
    # cost_analysis_enabled needs sku_tier Standard or Premium.
    cost_analysis_enabled = true
  }
  expect_failures = [azurerm_kubernetes_cluster.this[0]]
}

run "what_does_not_go_together_is_refused_4" {
  command = plan
  variables {
    # support_plan AKSLongTermSupport needs sku_tier Premium.
    support_plan = "AKSLongTermSupport"
  }
  expect_failures = [azurerm_kubernetes_cluster.this[0]]
}

run "what_does_not_go_together_is_refused_5" {
  command = plan
  variables {
    # workload_identity_enabled needs oidc_issuer_enabled.
    oidc_issuer_enabled = false
  }
  expect_failures = [azurerm_kubernetes_cluster.this[0]]
}

run "what_does_not_go_together_is_refused_6" {
  command = plan
  variables {
    # local_account_disabled needs azure_active_directory_role_based_access_control.
    local_account_disabled = true
  }
  expect_failures = [azurerm_kubernetes_cluster.this[0]]
}
