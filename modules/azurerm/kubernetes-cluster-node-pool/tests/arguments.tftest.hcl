# What callers give stands in the node pool as they gave it.
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

run "what_is_given_arrives" {
  command = plan
  variables {
    capacity_reservation_group_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/capacityReservationGroups/shop"
    fips_enabled                  = false
    gpu_driver                    = "Install"
    gpu_instance                  = "MIG1g"
    host_encryption_enabled       = false
    host_group_id                 = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/hostGroup/shop"
    kubelet_disk_type             = "OS"
    kubernetes_cluster_id         = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ContainerService/managedClusters/shop"
    max_pods                      = 10
    name                          = "orders"
    node_count                    = 0
    node_labels                   = { example = "shop" }
    node_public_ip_enabled        = false
    node_public_ip_prefix_id      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/publicIPPrefixes/shop"
    node_taints                   = ["shop"]
    orchestrator_version          = "shop"
    os_disk_size_gb               = 1
    os_disk_type                  = "Ephemeral"
    os_sku                        = "shop"
    os_type                       = "Linux"
    pod_subnet_id                 = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"
    proximity_placement_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/proximityPlacementGroup/shop"
    scale_down_mode               = "Deallocate"
    snapshot_id                   = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/snapshot/shop"
    temporary_name_for_rotation   = "shop"
    ultra_ssd_enabled             = false
    vm_size                       = "Standard_D2as_v5"
    vnet_subnet_id                = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"
    workload_runtime              = "KataVmIsolation"
    zones                         = ["1"]
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
    linux_os_config = {
      swap_file_size_mb            = 1
      transparent_huge_page        = "shop"
      transparent_huge_page_defrag = "shop"
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
    }
    node_network_profile = {
      application_security_group_ids = ["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/applicationSecurityGroups/shop"]
      node_public_ip_tags            = { example = "shop" }
      allowed_host_ports             = [{ port_end = 443, port_start = 443, protocol = "tcp" }]
    }
    timeouts = { create = "30m", delete = "30m", read = "30m", update = "30m" }
    upgrade_settings = {
      drain_timeout_in_minutes      = 1
      max_surge                     = "shop"
      max_unavailable               = "shop"
      node_soak_duration_in_minutes = 1
      undrainable_node_behavior     = "shop"
    }
    windows_profile = { outbound_nat_enabled = false }
  }
  assert {
    condition = alltrue([
      azurerm_kubernetes_cluster_node_pool.this[0].capacity_reservation_group_id == var.capacity_reservation_group_id,
      azurerm_kubernetes_cluster_node_pool.this[0].fips_enabled == var.fips_enabled,
      azurerm_kubernetes_cluster_node_pool.this[0].gpu_driver == var.gpu_driver,
      azurerm_kubernetes_cluster_node_pool.this[0].gpu_instance == var.gpu_instance,
      azurerm_kubernetes_cluster_node_pool.this[0].host_encryption_enabled == var.host_encryption_enabled,
      azurerm_kubernetes_cluster_node_pool.this[0].host_group_id == var.host_group_id,
      azurerm_kubernetes_cluster_node_pool.this[0].kubelet_disk_type == var.kubelet_disk_type,
      azurerm_kubernetes_cluster_node_pool.this[0].kubernetes_cluster_id == var.kubernetes_cluster_id,
      azurerm_kubernetes_cluster_node_pool.this[0].max_pods == var.max_pods,
      azurerm_kubernetes_cluster_node_pool.this[0].name == var.name,
      azurerm_kubernetes_cluster_node_pool.this[0].node_count == var.node_count,
      azurerm_kubernetes_cluster_node_pool.this[0].node_labels == var.node_labels,
      azurerm_kubernetes_cluster_node_pool.this[0].node_public_ip_enabled == var.node_public_ip_enabled,
      azurerm_kubernetes_cluster_node_pool.this[0].node_public_ip_prefix_id == var.node_public_ip_prefix_id,
      azurerm_kubernetes_cluster_node_pool.this[0].node_taints == var.node_taints,
      azurerm_kubernetes_cluster_node_pool.this[0].orchestrator_version == var.orchestrator_version,
      azurerm_kubernetes_cluster_node_pool.this[0].os_disk_size_gb == var.os_disk_size_gb,
      azurerm_kubernetes_cluster_node_pool.this[0].os_disk_type == var.os_disk_type,
      azurerm_kubernetes_cluster_node_pool.this[0].os_sku == var.os_sku,
      azurerm_kubernetes_cluster_node_pool.this[0].os_type == var.os_type,
      azurerm_kubernetes_cluster_node_pool.this[0].pod_subnet_id == var.pod_subnet_id,
      azurerm_kubernetes_cluster_node_pool.this[0].proximity_placement_group_id == var.proximity_placement_group_id,
      azurerm_kubernetes_cluster_node_pool.this[0].scale_down_mode == var.scale_down_mode,
      azurerm_kubernetes_cluster_node_pool.this[0].snapshot_id == var.snapshot_id,
      azurerm_kubernetes_cluster_node_pool.this[0].temporary_name_for_rotation == var.temporary_name_for_rotation,
      azurerm_kubernetes_cluster_node_pool.this[0].ultra_ssd_enabled == var.ultra_ssd_enabled,
      azurerm_kubernetes_cluster_node_pool.this[0].vm_size == var.vm_size,
      azurerm_kubernetes_cluster_node_pool.this[0].vnet_subnet_id == var.vnet_subnet_id,
      azurerm_kubernetes_cluster_node_pool.this[0].workload_runtime == var.workload_runtime,
      azurerm_kubernetes_cluster_node_pool.this[0].zones == var.zones,
      azurerm_kubernetes_cluster_node_pool.this[0].kubelet_config[0].allowed_unsafe_sysctls == var.kubelet_config.allowed_unsafe_sysctls,
      azurerm_kubernetes_cluster_node_pool.this[0].kubelet_config[0].container_log_max_files == var.kubelet_config.container_log_max_files,
      azurerm_kubernetes_cluster_node_pool.this[0].kubelet_config[0].container_log_max_size_mb == var.kubelet_config.container_log_max_size_mb,
      azurerm_kubernetes_cluster_node_pool.this[0].kubelet_config[0].cpu_cfs_quota_enabled == var.kubelet_config.cpu_cfs_quota_enabled,
      azurerm_kubernetes_cluster_node_pool.this[0].kubelet_config[0].cpu_cfs_quota_period == var.kubelet_config.cpu_cfs_quota_period,
      azurerm_kubernetes_cluster_node_pool.this[0].kubelet_config[0].cpu_manager_policy == var.kubelet_config.cpu_manager_policy,
      azurerm_kubernetes_cluster_node_pool.this[0].kubelet_config[0].image_gc_high_threshold == var.kubelet_config.image_gc_high_threshold,
      azurerm_kubernetes_cluster_node_pool.this[0].kubelet_config[0].image_gc_low_threshold == var.kubelet_config.image_gc_low_threshold,
      azurerm_kubernetes_cluster_node_pool.this[0].kubelet_config[0].pod_max_pid == var.kubelet_config.pod_max_pid,
      azurerm_kubernetes_cluster_node_pool.this[0].kubelet_config[0].topology_manager_policy == var.kubelet_config.topology_manager_policy,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].swap_file_size_mb == var.linux_os_config.swap_file_size_mb,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].transparent_huge_page == var.linux_os_config.transparent_huge_page,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].transparent_huge_page_defrag == var.linux_os_config.transparent_huge_page_defrag,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].fs_aio_max_nr == var.linux_os_config.sysctl_config.fs_aio_max_nr,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].fs_file_max == var.linux_os_config.sysctl_config.fs_file_max,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].fs_inotify_max_user_watches == var.linux_os_config.sysctl_config.fs_inotify_max_user_watches,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].fs_nr_open == var.linux_os_config.sysctl_config.fs_nr_open,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].kernel_threads_max == var.linux_os_config.sysctl_config.kernel_threads_max,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_core_netdev_max_backlog == var.linux_os_config.sysctl_config.net_core_netdev_max_backlog,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_core_optmem_max == var.linux_os_config.sysctl_config.net_core_optmem_max,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_core_rmem_default == var.linux_os_config.sysctl_config.net_core_rmem_default,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_core_rmem_max == var.linux_os_config.sysctl_config.net_core_rmem_max,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_core_somaxconn == var.linux_os_config.sysctl_config.net_core_somaxconn,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_core_wmem_default == var.linux_os_config.sysctl_config.net_core_wmem_default,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_core_wmem_max == var.linux_os_config.sysctl_config.net_core_wmem_max,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_ipv4_ip_local_port_range_max == var.linux_os_config.sysctl_config.net_ipv4_ip_local_port_range_max,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_ipv4_ip_local_port_range_min == var.linux_os_config.sysctl_config.net_ipv4_ip_local_port_range_min,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_ipv4_neigh_default_gc_thresh1 == var.linux_os_config.sysctl_config.net_ipv4_neigh_default_gc_thresh1,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_ipv4_neigh_default_gc_thresh2 == var.linux_os_config.sysctl_config.net_ipv4_neigh_default_gc_thresh2,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_ipv4_neigh_default_gc_thresh3 == var.linux_os_config.sysctl_config.net_ipv4_neigh_default_gc_thresh3,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_ipv4_tcp_fin_timeout == var.linux_os_config.sysctl_config.net_ipv4_tcp_fin_timeout,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_ipv4_tcp_keepalive_intvl == var.linux_os_config.sysctl_config.net_ipv4_tcp_keepalive_intvl,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_ipv4_tcp_keepalive_probes == var.linux_os_config.sysctl_config.net_ipv4_tcp_keepalive_probes,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_ipv4_tcp_keepalive_time == var.linux_os_config.sysctl_config.net_ipv4_tcp_keepalive_time,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_ipv4_tcp_max_syn_backlog == var.linux_os_config.sysctl_config.net_ipv4_tcp_max_syn_backlog,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_ipv4_tcp_max_tw_buckets == var.linux_os_config.sysctl_config.net_ipv4_tcp_max_tw_buckets,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_ipv4_tcp_tw_reuse == var.linux_os_config.sysctl_config.net_ipv4_tcp_tw_reuse,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_netfilter_nf_conntrack_buckets == var.linux_os_config.sysctl_config.net_netfilter_nf_conntrack_buckets,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].net_netfilter_nf_conntrack_max == var.linux_os_config.sysctl_config.net_netfilter_nf_conntrack_max,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].vm_max_map_count == var.linux_os_config.sysctl_config.vm_max_map_count,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].vm_swappiness == var.linux_os_config.sysctl_config.vm_swappiness,
      azurerm_kubernetes_cluster_node_pool.this[0].linux_os_config[0].sysctl_config[0].vm_vfs_cache_pressure == var.linux_os_config.sysctl_config.vm_vfs_cache_pressure,
      azurerm_kubernetes_cluster_node_pool.this[0].node_network_profile[0].application_security_group_ids == var.node_network_profile.application_security_group_ids,
      azurerm_kubernetes_cluster_node_pool.this[0].node_network_profile[0].node_public_ip_tags == var.node_network_profile.node_public_ip_tags,
      azurerm_kubernetes_cluster_node_pool.this[0].node_network_profile[0].allowed_host_ports[0].port_end == var.node_network_profile.allowed_host_ports[0].port_end,
      azurerm_kubernetes_cluster_node_pool.this[0].node_network_profile[0].allowed_host_ports[0].port_start == var.node_network_profile.allowed_host_ports[0].port_start,
      azurerm_kubernetes_cluster_node_pool.this[0].node_network_profile[0].allowed_host_ports[0].protocol == var.node_network_profile.allowed_host_ports[0].protocol,
      azurerm_kubernetes_cluster_node_pool.this[0].timeouts.create == var.timeouts.create,
      azurerm_kubernetes_cluster_node_pool.this[0].timeouts.delete == var.timeouts.delete,
      azurerm_kubernetes_cluster_node_pool.this[0].timeouts.read == var.timeouts.read,
      azurerm_kubernetes_cluster_node_pool.this[0].timeouts.update == var.timeouts.update,
      azurerm_kubernetes_cluster_node_pool.this[0].upgrade_settings[0].drain_timeout_in_minutes == var.upgrade_settings.drain_timeout_in_minutes,
      azurerm_kubernetes_cluster_node_pool.this[0].upgrade_settings[0].max_surge == var.upgrade_settings.max_surge,
      azurerm_kubernetes_cluster_node_pool.this[0].upgrade_settings[0].max_unavailable == var.upgrade_settings.max_unavailable,
      azurerm_kubernetes_cluster_node_pool.this[0].upgrade_settings[0].node_soak_duration_in_minutes == var.upgrade_settings.node_soak_duration_in_minutes,
      azurerm_kubernetes_cluster_node_pool.this[0].upgrade_settings[0].undrainable_node_behavior == var.upgrade_settings.undrainable_node_behavior,
      azurerm_kubernetes_cluster_node_pool.this[0].windows_profile[0].outbound_nat_enabled == var.windows_profile.outbound_nat_enabled,
    ])
    error_message = "an argument is not what was given"
  }
}
