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
    host_group_id                 = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/hostGroup/shop"
    kubelet_config = {
      allowed_unsafe_sysctls    = ["shop"]
      container_log_max_files   = 1
      container_log_max_size_mb = 1
      cpu_cfs_quota_enabled     = false
      cpu_cfs_quota_period      = "shop"
      cpu_manager_policy        = "{}"
      image_gc_high_threshold   = 1
      image_gc_low_threshold    = 1
      pod_max_pid               = 1
      topology_manager_policy   = "{}"
    }
    kubelet_disk_type = "OS"
    linux_os_config = {
      swap_file_size_mb = 1
      sysctl_config = {
        fs_aio_max_nr                      = 1
        fs_file_max                        = 1
        fs_inotify_max_user_watches        = 1
        fs_nr_open                         = 1
        kernel_threads_max                 = 1
        net_core_netdev_max_backlog        = 1
        net_core_optmem_max                = 1
        net_core_rmem_default              = 1
        net_core_rmem_max                  = 1
        net_core_somaxconn                 = 1
        net_core_wmem_default              = 1
        net_core_wmem_max                  = 1
        net_ipv4_ip_local_port_range_max   = 443
        net_ipv4_ip_local_port_range_min   = 443
        net_ipv4_neigh_default_gc_thresh1  = 1
        net_ipv4_neigh_default_gc_thresh2  = 1
        net_ipv4_neigh_default_gc_thresh3  = 1
        net_ipv4_tcp_fin_timeout           = 1
        net_ipv4_tcp_keepalive_intvl       = 1
        net_ipv4_tcp_keepalive_probes      = 1
        net_ipv4_tcp_keepalive_time        = 1
        net_ipv4_tcp_max_syn_backlog       = 1
        net_ipv4_tcp_max_tw_buckets        = 1
        net_ipv4_tcp_tw_reuse              = false
        net_netfilter_nf_conntrack_buckets = 1
        net_netfilter_nf_conntrack_max     = 1
        vm_max_map_count                   = 1
        vm_swappiness                      = 1
        vm_vfs_cache_pressure              = 1
      }
      transparent_huge_page        = "shop"
      transparent_huge_page_defrag = "shop"
    }
    max_count   = 5
    max_pods    = 10
    min_count   = 0
    mode        = "Gateway"
    node_count  = 1
    node_labels = { example = "shop" }
    node_network_profile = {
      allowed_host_ports = [{ port_end = 443, port_start = 443, protocol = "tcp" }]
      application_security_group_ids = [
        "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/applicationSecurityGroups/shop",
      ]
      node_public_ip_tags = { example = "shop" }
    }
    node_public_ip_enabled       = true
    node_public_ip_prefix_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/publicIPPrefixes/shop"
    node_taints                  = ["shop"]
    orchestrator_version         = "shop"
    os_disk_size_gb              = 1
    os_disk_type                 = "Ephemeral"
    os_sku                       = "shop"
    os_type                      = "Linux"
    pod_subnet_id                = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"
    proximity_placement_group_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/proximityPlacementGroup/shop"
    scale_down_mode              = "Deallocate"
    snapshot_id                  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/snapshot/shop"
    spot_max_price               = 1
    temporary_name_for_rotation  = "shop"
    timeouts                     = { create = "30m", delete = "30m", read = "30m", update = "30m" }
    ultra_ssd_enabled            = true
    upgrade_settings = {
      drain_timeout_in_minutes      = 1
      max_surge                     = "shop"
      max_unavailable               = "shop"
      node_soak_duration_in_minutes = 1
      undrainable_node_behavior     = "shop"
    }
    vnet_subnet_id   = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"
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
      azurerm_kubernetes_cluster_node_pool.this[0].host_group_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/hostGroup/shop",
      azurerm_kubernetes_cluster_node_pool.this[0].kubelet_disk_type == "OS",
      azurerm_kubernetes_cluster_node_pool.this[0].kubernetes_cluster_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ContainerService/managedClusters/shop",
      azurerm_kubernetes_cluster_node_pool.this[0].max_count == 5,
      azurerm_kubernetes_cluster_node_pool.this[0].max_pods == 10,
      azurerm_kubernetes_cluster_node_pool.this[0].min_count == 0,
      azurerm_kubernetes_cluster_node_pool.this[0].mode == "Gateway",
      azurerm_kubernetes_cluster_node_pool.this[0].name == "orders",
      azurerm_kubernetes_cluster_node_pool.this[0].node_count == 1,
      azurerm_kubernetes_cluster_node_pool.this[0].node_labels == tomap({ example = "shop" }),
      azurerm_kubernetes_cluster_node_pool.this[0].node_public_ip_enabled == true,
      azurerm_kubernetes_cluster_node_pool.this[0].node_public_ip_prefix_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/publicIPPrefixes/shop",
      azurerm_kubernetes_cluster_node_pool.this[0].node_taints == tolist(["shop"]),
      azurerm_kubernetes_cluster_node_pool.this[0].orchestrator_version == "shop",
      azurerm_kubernetes_cluster_node_pool.this[0].os_disk_size_gb == 1,
      azurerm_kubernetes_cluster_node_pool.this[0].os_disk_type == "Ephemeral",
      azurerm_kubernetes_cluster_node_pool.this[0].os_sku == "shop",
      azurerm_kubernetes_cluster_node_pool.this[0].os_type == "Linux",
      azurerm_kubernetes_cluster_node_pool.this[0].pod_subnet_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop",
      azurerm_kubernetes_cluster_node_pool.this[0].priority == "Spot",
      azurerm_kubernetes_cluster_node_pool.this[0].proximity_placement_group_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/proximityPlacementGroup/shop",
      azurerm_kubernetes_cluster_node_pool.this[0].scale_down_mode == "Deallocate",
      azurerm_kubernetes_cluster_node_pool.this[0].snapshot_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/snapshot/shop",
      azurerm_kubernetes_cluster_node_pool.this[0].spot_max_price == 1,
      azurerm_kubernetes_cluster_node_pool.this[0].temporary_name_for_rotation == "shop",
      azurerm_kubernetes_cluster_node_pool.this[0].ultra_ssd_enabled == true,
      azurerm_kubernetes_cluster_node_pool.this[0].vm_size == "Standard_D2as_v5",
      azurerm_kubernetes_cluster_node_pool.this[0].vnet_subnet_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop",
      azurerm_kubernetes_cluster_node_pool.this[0].workload_runtime == "KataVmIsolation",
      azurerm_kubernetes_cluster_node_pool.this[0].zones == toset(["1"]),
      azurerm_kubernetes_cluster_node_pool.this[0].kubelet_config[0].allowed_unsafe_sysctls == toset(["shop"]),
      azurerm_kubernetes_cluster_node_pool.this[0].kubelet_config[0].container_log_max_files == 1,
      azurerm_kubernetes_cluster_node_pool.this[0].kubelet_config[0].container_log_max_size_mb == 1,
      azurerm_kubernetes_cluster_node_pool.this[0].kubelet_config[0].cpu_cfs_quota_enabled == false,
      azurerm_kubernetes_cluster_node_pool.this[0].kubelet_config[0].cpu_cfs_quota_period == "shop",
      azurerm_kubernetes_cluster_node_pool.this[0].kubelet_config[0].cpu_manager_policy == "{}",
      azurerm_kubernetes_cluster_node_pool.this[0].kubelet_config[0].image_gc_high_threshold == 1,
      azurerm_kubernetes_cluster_node_pool.this[0].kubelet_config[0].image_gc_low_threshold == 1,
      azurerm_kubernetes_cluster_node_pool.this[0].kubelet_config[0].pod_max_pid == 1,
      azurerm_kubernetes_cluster_node_pool.this[0].kubelet_config[0].topology_manager_policy == "{}",
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].swap_file_size_mb == 1,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].transparent_huge_page == "shop",
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].transparent_huge_page_defrag == "shop",
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].fs_aio_max_nr == 1,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].fs_file_max == 1,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].fs_inotify_max_user_watches == 1,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].fs_nr_open == 1,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].kernel_threads_max == 1,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_core_netdev_max_backlog == 1,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_core_optmem_max == 1,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_core_rmem_default == 1,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_core_rmem_max == 1,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_core_somaxconn == 1,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_core_wmem_default == 1,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_core_wmem_max == 1,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_ipv4_ip_local_port_range_max == 443,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_ipv4_ip_local_port_range_min == 443,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_ipv4_neigh_default_gc_thresh1 == 1,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_ipv4_neigh_default_gc_thresh2 == 1,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_ipv4_neigh_default_gc_thresh3 == 1,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_ipv4_tcp_fin_timeout == 1,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_ipv4_tcp_keepalive_intvl == 1,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_ipv4_tcp_keepalive_probes == 1,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_ipv4_tcp_keepalive_time == 1,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_ipv4_tcp_max_syn_backlog == 1,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_ipv4_tcp_max_tw_buckets == 1,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_ipv4_tcp_tw_reuse == false,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_netfilter_nf_conntrack_buckets == 1,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_netfilter_nf_conntrack_max == 1,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].vm_max_map_count == 1,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].vm_swappiness == 1,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].vm_vfs_cache_pressure == 1,
      azurerm_kubernetes_cluster_node_pool.this[0].node_network_profile[0].application_security_group_ids == tolist(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/applicationSecurityGroups/shop"]),
      azurerm_kubernetes_cluster_node_pool.this[0].node_network_profile[0].node_public_ip_tags == tomap({ example = "shop" }),
      azurerm_kubernetes_cluster_node_pool.this[0].node_network_profile[0].allowed_host_ports[0].port_end == 443,
      azurerm_kubernetes_cluster_node_pool.this[0].node_network_profile[0].allowed_host_ports[0].port_start == 443,
      azurerm_kubernetes_cluster_node_pool.this[0].node_network_profile[0].allowed_host_ports[0].protocol == "tcp",
      azurerm_kubernetes_cluster_node_pool.this[0].timeouts.create == "30m",
      azurerm_kubernetes_cluster_node_pool.this[0].timeouts.delete == "30m",
      azurerm_kubernetes_cluster_node_pool.this[0].timeouts.read == "30m",
      azurerm_kubernetes_cluster_node_pool.this[0].timeouts.update == "30m",
      azurerm_kubernetes_cluster_node_pool.this[0].upgrade_settings[0].drain_timeout_in_minutes == 1,
      azurerm_kubernetes_cluster_node_pool.this[0].upgrade_settings[0].max_surge == "shop",
      azurerm_kubernetes_cluster_node_pool.this[0].upgrade_settings[0].max_unavailable == "shop",
      azurerm_kubernetes_cluster_node_pool.this[0].upgrade_settings[0].node_soak_duration_in_minutes == 1,
      azurerm_kubernetes_cluster_node_pool.this[0].upgrade_settings[0].undrainable_node_behavior == "shop",
      azurerm_kubernetes_cluster_node_pool.this[0].windows_profile[0].outbound_nat_enabled == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    kubelet_config = {}
  }
  assert {
    condition = alltrue([
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
