# What callers give stands in the node pool, and in what belongs to it, as they gave it.
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

run "what_is_given_arrives_1" {
  command = plan
  variables {
    kubernetes_cluster_id         = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ContainerService/managedClusters/shop"
    name                          = "orders"
    vm_size                       = "Standard_D2as_v5"
    auto_scaling_enabled          = true
    capacity_reservation_group_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/capacityReservationGroups/shop"
    eviction_policy               = "Deallocate"
    priority                      = "Spot"
    fips_enabled                  = true
    gpu_driver                    = "Install"
    gpu_instance                  = "MIG1g"
    host_encryption_enabled       = true
    host_group_id                 = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/hostGroups/shop"
    kubelet_config = {
      allowed_unsafe_sysctls    = ["allowed-unsafe-sysctls"]
      container_log_max_files   = 1
      container_log_max_size_mb = 2
      cpu_cfs_quota_enabled     = false
      cpu_cfs_quota_period      = "cpu-cfs-quota-period"
      cpu_manager_policy        = "{}"
      image_gc_high_threshold   = 3
      image_gc_low_threshold    = 4
      pod_max_pid               = 5
      topology_manager_policy   = "none"
    }
    kubelet_disk_type = "OS"
    linux_os_config = {
      swap_file_size_mb = 1
      sysctl_config = {
        fs_aio_max_nr                      = 1
        fs_file_max                        = 2
        fs_inotify_max_user_watches        = 3
        fs_nr_open                         = 4
        kernel_threads_max                 = 5
        net_core_netdev_max_backlog        = 6
        net_core_optmem_max                = 7
        net_core_rmem_default              = 8
        net_core_rmem_max                  = 9
        net_core_somaxconn                 = 10
        net_core_wmem_default              = 11
        net_core_wmem_max                  = 12
        net_ipv4_ip_local_port_range_max   = 443
        net_ipv4_ip_local_port_range_min   = 444
        net_ipv4_neigh_default_gc_thresh1  = 13
        net_ipv4_neigh_default_gc_thresh2  = 14
        net_ipv4_neigh_default_gc_thresh3  = 15
        net_ipv4_tcp_fin_timeout           = 16
        net_ipv4_tcp_keepalive_intvl       = 17
        net_ipv4_tcp_keepalive_probes      = 18
        net_ipv4_tcp_keepalive_time        = 19
        net_ipv4_tcp_max_syn_backlog       = 20
        net_ipv4_tcp_max_tw_buckets        = 21
        net_ipv4_tcp_tw_reuse              = false
        net_netfilter_nf_conntrack_buckets = 22
        net_netfilter_nf_conntrack_max     = 23
        vm_max_map_count                   = 24
        vm_swappiness                      = 25
        vm_vfs_cache_pressure              = 26
      }
      transparent_huge_page        = "always"
      transparent_huge_page_defrag = "always2"
    }
    max_count   = 5
    max_pods    = 10
    min_count   = 0
    mode        = "Gateway"
    node_labels = { example = "example" }
    node_network_profile = {
      allowed_host_ports = [{ port_end = 443, port_start = 444, protocol = "TCP" }]
      application_security_group_ids = [
        "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/applicationSecurityGroups/shop",
      ]
      node_public_ip_tags = { example = "example2" }
    }
    node_public_ip_enabled       = true
    node_public_ip_prefix_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/publicIPPrefixes/shop"
    node_taints                  = ["node-taints"]
    orchestrator_version         = "orchestrator-version"
    os_disk_size_gb              = 1
    os_disk_type                 = "Ephemeral"
    os_sku                       = "AzureLinux"
    os_type                      = "Linux"
    pod_subnet_id                = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"
    proximity_placement_group_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/proximityPlacementGroups/shop"
    scale_down_mode              = "Delete"
    snapshot_id                  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/snapshot/shop"
    spot_max_price               = 2
    temporary_name_for_rotation  = "temporary-name-for-rotation"
    timeouts                     = { create = "30m", delete = "31m", read = "32m", update = "33m" }
    ultra_ssd_enabled            = true
    upgrade_settings = {
      drain_timeout_in_minutes      = 1
      max_surge                     = "max-surge"
      max_unavailable               = "max-unavailable"
      node_soak_duration_in_minutes = 2
      undrainable_node_behavior     = "Cordon"
    }
    vnet_subnet_id   = "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"
    windows_profile  = { outbound_nat_enabled = false }
    workload_runtime = "KataVmIsolation"
    zones            = ["1"]
  }
  assert {
    condition = alltrue([
      azurerm_kubernetes_cluster_node_pool.this[0].auto_scaling_enabled == true,
      azurerm_kubernetes_cluster_node_pool.this[0].capacity_reservation_group_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/capacityReservationGroups/shop",
      azurerm_kubernetes_cluster_node_pool.this[0].eviction_policy == "Deallocate",
      azurerm_kubernetes_cluster_node_pool.this[0].fips_enabled == true,
      azurerm_kubernetes_cluster_node_pool.this[0].gpu_driver == "Install",
      azurerm_kubernetes_cluster_node_pool.this[0].gpu_instance == "MIG1g",
      azurerm_kubernetes_cluster_node_pool.this[0].host_encryption_enabled == true,
      azurerm_kubernetes_cluster_node_pool.this[0].host_group_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/hostGroups/shop",
      azurerm_kubernetes_cluster_node_pool.this[0].kubelet_disk_type == "OS",
      azurerm_kubernetes_cluster_node_pool.this[0].kubernetes_cluster_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ContainerService/managedClusters/shop",
      azurerm_kubernetes_cluster_node_pool.this[0].max_count == 5,
      azurerm_kubernetes_cluster_node_pool.this[0].max_pods == 10,
      azurerm_kubernetes_cluster_node_pool.this[0].min_count == 0,
      azurerm_kubernetes_cluster_node_pool.this[0].mode == "Gateway",
      azurerm_kubernetes_cluster_node_pool.this[0].name == "orders",
      azurerm_kubernetes_cluster_node_pool.this[0].node_labels == tomap({ example = "example" }),
      azurerm_kubernetes_cluster_node_pool.this[0].node_public_ip_enabled == true,
      azurerm_kubernetes_cluster_node_pool.this[0].node_public_ip_prefix_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/publicIPPrefixes/shop",
      azurerm_kubernetes_cluster_node_pool.this[0].node_taints == tolist(["node-taints"]),
      azurerm_kubernetes_cluster_node_pool.this[0].orchestrator_version == "orchestrator-version",
      azurerm_kubernetes_cluster_node_pool.this[0].os_disk_size_gb == 1,
      azurerm_kubernetes_cluster_node_pool.this[0].os_disk_type == "Ephemeral",
      azurerm_kubernetes_cluster_node_pool.this[0].os_sku == "AzureLinux",
      azurerm_kubernetes_cluster_node_pool.this[0].os_type == "Linux",
      azurerm_kubernetes_cluster_node_pool.this[0].pod_subnet_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop",
      azurerm_kubernetes_cluster_node_pool.this[0].priority == "Spot",
      azurerm_kubernetes_cluster_node_pool.this[0].proximity_placement_group_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/proximityPlacementGroups/shop",
      azurerm_kubernetes_cluster_node_pool.this[0].scale_down_mode == "Delete",
      azurerm_kubernetes_cluster_node_pool.this[0].snapshot_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/snapshot/shop",
      azurerm_kubernetes_cluster_node_pool.this[0].spot_max_price == 2,
      azurerm_kubernetes_cluster_node_pool.this[0].temporary_name_for_rotation == "temporary-name-for-rotation",
      azurerm_kubernetes_cluster_node_pool.this[0].ultra_ssd_enabled == true,
      azurerm_kubernetes_cluster_node_pool.this[0].vm_size == "Standard_D2as_v5",
      azurerm_kubernetes_cluster_node_pool.this[0].vnet_subnet_id == "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop",
      azurerm_kubernetes_cluster_node_pool.this[0].workload_runtime == "KataVmIsolation",
      azurerm_kubernetes_cluster_node_pool.this[0].zones == toset(["1"]),
      azurerm_kubernetes_cluster_node_pool.this[0].kubelet_config[0].allowed_unsafe_sysctls == toset(["allowed-unsafe-sysctls"]),
      azurerm_kubernetes_cluster_node_pool.this[0].kubelet_config[0].container_log_max_files == 1,
      azurerm_kubernetes_cluster_node_pool.this[0].kubelet_config[0].container_log_max_size_mb == 2,
      azurerm_kubernetes_cluster_node_pool.this[0].kubelet_config[0].cpu_cfs_quota_enabled == false,
      azurerm_kubernetes_cluster_node_pool.this[0].kubelet_config[0].cpu_cfs_quota_period == "cpu-cfs-quota-period",
      azurerm_kubernetes_cluster_node_pool.this[0].kubelet_config[0].cpu_manager_policy == "{}",
      azurerm_kubernetes_cluster_node_pool.this[0].kubelet_config[0].image_gc_high_threshold == 3,
      azurerm_kubernetes_cluster_node_pool.this[0].kubelet_config[0].image_gc_low_threshold == 4,
      azurerm_kubernetes_cluster_node_pool.this[0].kubelet_config[0].pod_max_pid == 5,
      azurerm_kubernetes_cluster_node_pool.this[0].kubelet_config[0].topology_manager_policy == "none",
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].swap_file_size_mb == 1,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].transparent_huge_page == "always",
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].transparent_huge_page_defrag == "always2",
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].fs_aio_max_nr == 1,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].fs_file_max == 2,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].fs_inotify_max_user_watches == 3,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].fs_nr_open == 4,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].kernel_threads_max == 5,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_core_netdev_max_backlog == 6,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_core_optmem_max == 7,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_core_rmem_default == 8,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_core_rmem_max == 9,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_core_somaxconn == 10,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_core_wmem_default == 11,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_core_wmem_max == 12,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_ipv4_ip_local_port_range_max == 443,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_ipv4_ip_local_port_range_min == 444,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_ipv4_neigh_default_gc_thresh1 == 13,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_ipv4_neigh_default_gc_thresh2 == 14,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_ipv4_neigh_default_gc_thresh3 == 15,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_ipv4_tcp_fin_timeout == 16,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_ipv4_tcp_keepalive_intvl == 17,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_ipv4_tcp_keepalive_probes == 18,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_ipv4_tcp_keepalive_time == 19,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_ipv4_tcp_max_syn_backlog == 20,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_ipv4_tcp_max_tw_buckets == 21,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_ipv4_tcp_tw_reuse == false,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_netfilter_nf_conntrack_buckets == 22,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_netfilter_nf_conntrack_max == 23,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].vm_max_map_count == 24,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].vm_swappiness == 25,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].vm_vfs_cache_pressure == 26,
      azurerm_kubernetes_cluster_node_pool.this[0].node_network_profile[0].application_security_group_ids == tolist(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/applicationSecurityGroups/shop"]),
      azurerm_kubernetes_cluster_node_pool.this[0].node_network_profile[0].node_public_ip_tags == tomap({ example = "example2" }),
      azurerm_kubernetes_cluster_node_pool.this[0].node_network_profile[0].allowed_host_ports[0].port_end == 443,
      azurerm_kubernetes_cluster_node_pool.this[0].node_network_profile[0].allowed_host_ports[0].port_start == 444,
      azurerm_kubernetes_cluster_node_pool.this[0].node_network_profile[0].allowed_host_ports[0].protocol == "TCP",
      azurerm_kubernetes_cluster_node_pool.this[0].timeouts.create == "30m",
      azurerm_kubernetes_cluster_node_pool.this[0].timeouts.delete == "31m",
      azurerm_kubernetes_cluster_node_pool.this[0].timeouts.read == "32m",
      azurerm_kubernetes_cluster_node_pool.this[0].timeouts.update == "33m",
      azurerm_kubernetes_cluster_node_pool.this[0].upgrade_settings[0].drain_timeout_in_minutes == 1,
      azurerm_kubernetes_cluster_node_pool.this[0].upgrade_settings[0].max_surge == "max-surge",
      azurerm_kubernetes_cluster_node_pool.this[0].upgrade_settings[0].max_unavailable == "max-unavailable",
      azurerm_kubernetes_cluster_node_pool.this[0].upgrade_settings[0].node_soak_duration_in_minutes == 2,
      azurerm_kubernetes_cluster_node_pool.this[0].upgrade_settings[0].undrainable_node_behavior == "Cordon",
      azurerm_kubernetes_cluster_node_pool.this[0].windows_profile[0].outbound_nat_enabled == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    kubelet_config       = {}
    node_count           = 1
    auto_scaling_enabled = false
    min_count            = null
    max_count            = null
  }
  assert {
    condition = alltrue([
      azurerm_kubernetes_cluster_node_pool.this[0].node_count == 1,
      length(azurerm_kubernetes_cluster_node_pool.this[0].kubelet_config) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    linux_os_config = {}
  }
  assert {
    condition = alltrue([
      length(azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_4" {
  command = plan
  variables {
    node_network_profile = { allowed_host_ports = [] }
  }
  assert {
    condition = alltrue([
      length(azurerm_kubernetes_cluster_node_pool.this[0].node_network_profile) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_5" {
  command = plan
  variables {
    upgrade_settings = {}
  }
  assert {
    condition = alltrue([
      length(azurerm_kubernetes_cluster_node_pool.this[0].upgrade_settings) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_6" {
  command = plan
  variables {
    windows_profile = {}
  }
  assert {
    condition = alltrue([
      length(azurerm_kubernetes_cluster_node_pool.this[0].windows_profile) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    auto_scaling_enabled    = true
    fips_enabled            = false
    host_encryption_enabled = true
    kubelet_config          = { cpu_cfs_quota_enabled = true }
    linux_os_config         = { sysctl_config = { net_ipv4_tcp_tw_reuse = true } }
    node_public_ip_enabled  = false
    ultra_ssd_enabled       = true
    windows_profile         = { outbound_nat_enabled = true }
  }
  assert {
    condition = alltrue([
      azurerm_kubernetes_cluster_node_pool.this[0].auto_scaling_enabled == true,
      azurerm_kubernetes_cluster_node_pool.this[0].fips_enabled == false,
      azurerm_kubernetes_cluster_node_pool.this[0].host_encryption_enabled == true,
      azurerm_kubernetes_cluster_node_pool.this[0].node_public_ip_enabled == false,
      azurerm_kubernetes_cluster_node_pool.this[0].ultra_ssd_enabled == true,
      azurerm_kubernetes_cluster_node_pool.this[0].kubelet_config[0].cpu_cfs_quota_enabled == true,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_ipv4_tcp_tw_reuse == true,
      azurerm_kubernetes_cluster_node_pool.this[0].windows_profile[0].outbound_nat_enabled == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    fips_enabled            = true
    host_encryption_enabled = true
    kubelet_config          = { cpu_cfs_quota_enabled = false }
    linux_os_config         = { sysctl_config = { net_ipv4_tcp_tw_reuse = false } }
    node_public_ip_enabled  = false
    ultra_ssd_enabled       = false
    windows_profile         = { outbound_nat_enabled = false }
  }
  assert {
    condition = alltrue([
      azurerm_kubernetes_cluster_node_pool.this[0].auto_scaling_enabled == true,
      azurerm_kubernetes_cluster_node_pool.this[0].fips_enabled == true,
      azurerm_kubernetes_cluster_node_pool.this[0].host_encryption_enabled == true,
      azurerm_kubernetes_cluster_node_pool.this[0].node_public_ip_enabled == false,
      azurerm_kubernetes_cluster_node_pool.this[0].ultra_ssd_enabled == false,
      azurerm_kubernetes_cluster_node_pool.this[0].kubelet_config[0].cpu_cfs_quota_enabled == false,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_ipv4_tcp_tw_reuse == false,
      azurerm_kubernetes_cluster_node_pool.this[0].windows_profile[0].outbound_nat_enabled == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_3" {
  command = plan
  variables {
    fips_enabled            = false
    host_encryption_enabled = false
    kubelet_config          = { cpu_cfs_quota_enabled = false }
    linux_os_config         = { sysctl_config = { net_ipv4_tcp_tw_reuse = false } }
    node_public_ip_enabled  = true
    ultra_ssd_enabled       = true
    windows_profile         = { outbound_nat_enabled = false }
  }
  assert {
    condition = alltrue([
      azurerm_kubernetes_cluster_node_pool.this[0].auto_scaling_enabled == true,
      azurerm_kubernetes_cluster_node_pool.this[0].fips_enabled == false,
      azurerm_kubernetes_cluster_node_pool.this[0].host_encryption_enabled == false,
      azurerm_kubernetes_cluster_node_pool.this[0].node_public_ip_enabled == true,
      azurerm_kubernetes_cluster_node_pool.this[0].ultra_ssd_enabled == true,
      azurerm_kubernetes_cluster_node_pool.this[0].kubelet_config[0].cpu_cfs_quota_enabled == false,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_ipv4_tcp_tw_reuse == false,
      azurerm_kubernetes_cluster_node_pool.this[0].windows_profile[0].outbound_nat_enabled == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    node_network_profile = {
      application_security_group_ids = [
        "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/applicationSecurityGroups/shop",
      ]
      node_public_ip_tags = { example = "example2" }
    }
  }
  assert {
    condition = alltrue([
      azurerm_kubernetes_cluster_node_pool.this[0].mode == "User",
      azurerm_kubernetes_cluster_node_pool.this[0].priority == "Regular",
      azurerm_kubernetes_cluster_node_pool.this[0].auto_scaling_enabled == true,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create     = false
    max_count  = 0
    max_pods   = 10
    min_count  = 0
    node_count = 0
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create     = false
    max_count  = 1000
    max_pods   = 250
    min_count  = 1000
    node_count = 1000
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms        = null
    notifications = null
    tags          = null
    create        = false
    budget        = null
    cost = {
      alarm_opt_out  = "watched elsewhere"
      application    = "shop"
      budget_opt_out = "covered by the account budget"
      cost_center    = "cc-1000"
      environment    = "dev"
      owner          = "team@example.com"
    }
  }
  assert {
    condition = alltrue([
      var.alarms != null,
      var.create != null,
      var.notifications != null,
      var.tags != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      node_cpu = { enabled = false, threshold = 1, days = 1 }
    }
    budget = null
    cost = {
      alarm_opt_out  = "watched elsewhere"
      application    = "shop"
      budget_opt_out = "covered by the account budget"
      cost_center    = "cc-1000"
      environment    = "dev"
      owner          = "team@example.com"
    }
    notifications = {}
  }
  assert {
    condition = alltrue([
      output.id == try(azurerm_kubernetes_cluster_node_pool.this[0].id, null),
      output.name == try(azurerm_kubernetes_cluster_node_pool.this[0].name, null),
    ])
    error_message = "an output tells something else"
  }
}
