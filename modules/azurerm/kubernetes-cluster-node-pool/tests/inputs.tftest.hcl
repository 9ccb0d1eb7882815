# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "azurerm" {
  mock_resource "azurerm_kubernetes_cluster_node_pool" {
    defaults = {
      id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/KubernetesClusterNodePool/orders"
    }
  }
  mock_data "azurerm_subscription" {
    defaults = {
      id = "/subscriptions/00000000-0000-0000-0000-000000000000"
    }
  }
}

variables {
  kubernetes_cluster_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ContainerService/managedClusters/shop"
  name                  = "orders"
  vm_size               = "Standard_D2as_v5"
  auto_scaling_enabled  = true
  max_count             = 5
  min_count             = 0
  budget                = { amount = 20 }
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
    create            = false
    eviction_policy   = "Deallocate"
    gpu_driver        = "Install"
    gpu_instance      = "MIG1g"
    kubelet_disk_type = "OS"
    max_pods          = 10
    mode              = "Gateway"
    node_count        = 0
    os_disk_type      = "Ephemeral"
    os_type           = "Linux"
    priority          = "Regular"
    scale_down_mode   = "Deallocate"
    workload_runtime  = "KataVmIsolation"
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # eviction_policy must be Deallocate or Delete.
    eviction_policy = "no-such-value"
    # gpu_driver must be Install or None.
    gpu_driver = "no-such-value"
    # gpu_instance must be MIG1g, MIG2g, MIG3g, MIG4g or MIG7g.
    gpu_instance = "no-such-value"
    # kubelet_disk_type must be OS or Temporary.
    kubelet_disk_type = "no-such-value"
    # max_count must be 0 to 1000.
    max_count = -1
    # max_pods must be 10 to 250.
    max_pods = 9
    # min_count must be 0 to 1000.
    min_count = -1
    # mode must be Gateway, System or User.
    mode = "no-such-value"
    # A node pool name has up to 12 lower-case letters and digits, and begins with a letter.
    name = "?"
    # node_count must be 0 to 1000.
    node_count = -1
    # os_disk_type must be Ephemeral or Managed.
    os_disk_type = "no-such-value"
    # os_type must be Linux or Windows.
    os_type = "no-such-value"
    # priority must be Regular or Spot.
    priority = "no-such-value"
    # scale_down_mode must be Deallocate or Delete.
    scale_down_mode = "no-such-value"
    # A size begins with "Standard_".
    vm_size = "?"
    # workload_runtime must be KataVmIsolation, OCIContainer or WasmWasi.
    workload_runtime = "no-such-value"
  }
  expect_failures = [var.eviction_policy, var.gpu_driver, var.gpu_instance, var.kubelet_disk_type, var.max_count, var.max_pods, var.min_count, var.mode, var.name, var.node_count, var.os_disk_type, var.os_type, var.priority, var.scale_down_mode, var.vm_size, var.workload_runtime]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # max_count must be 0 to 1000.
    max_count = 1001
    # max_pods must be 10 to 250.
    max_pods = 251
    # min_count must be 0 to 1000.
    min_count = 1001
    # node_count must be 0 to 1000.
    node_count = 1001
  }
  expect_failures = [var.max_count, var.max_pods, var.min_count, var.node_count]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # With auto_scaling_enabled, give min_count and max_count.
    min_count = null
  }
  expect_failures = [azurerm_kubernetes_cluster_node_pool.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # Every apply would undo what the autoscaler did; leave node_count out with auto_scaling_enabled.
    node_count = 0
  }
  expect_failures = [azurerm_kubernetes_cluster_node_pool.this[0]]
}

run "what_does_not_go_together_is_refused_3" {
  command = plan
  variables {
    # min_count and max_count are for the autoscaler: set auto_scaling_enabled.
    auto_scaling_enabled = false
  }
  expect_failures = [azurerm_kubernetes_cluster_node_pool.this[0]]
}

run "what_does_not_go_together_is_refused_4" {
  command = plan
  variables {
    # min_count must not be above max_count.
    max_count = 1
    min_count = 2
  }
  expect_failures = [azurerm_kubernetes_cluster_node_pool.this[0]]
}

run "what_does_not_go_together_is_refused_5" {
  command = plan
  variables {
    # eviction_policy and spot_max_price are for Spot pools only.
    eviction_policy = "Deallocate"
  }
  expect_failures = [azurerm_kubernetes_cluster_node_pool.this[0]]
}

run "what_does_not_go_together_is_refused_6" {
  command = plan
  variables {
    # A System pool keeps at least one node.
    mode = "System"
  }
  expect_failures = [azurerm_kubernetes_cluster_node_pool.this[0]]
}

run "what_does_not_go_together_is_refused_7" {
  command = plan
  variables {
    # The name of a pool of Windows nodes has at most 6 letters and digits.
    name    = "orders1"
    os_type = "Windows"
  }
  expect_failures = [azurerm_kubernetes_cluster_node_pool.this[0]]
}
