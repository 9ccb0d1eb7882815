# What callers give stands in the cluster as they gave it.
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

run "what_is_given_arrives" {
  command = plan
  variables {
    ai_toolchain_operator_enabled       = false
    automatic_upgrade_channel           = "node-image"
    azure_policy_enabled                = false
    custom_ca_trust_certificates_base64 = ["shop"]
    disk_encryption_set_id              = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/diskEncryptionSet/shop"
    edge_zone                           = "shop"
    http_application_routing_enabled    = false
    image_cleaner_enabled               = false
    image_cleaner_interval_hours        = 24
    kubernetes_version                  = "shop"
    location                            = "westeurope"
    name                                = "orders"
    node_os_upgrade_channel             = "NodeImage"
    node_resource_group                 = "shop"
    open_service_mesh_enabled           = false
    private_cluster_enabled             = false
    private_cluster_public_fqdn_enabled = false
    private_dns_zone_id                 = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/privateDnsZones/shop"
    resource_group_name                 = "shop"
    role_based_access_control_enabled   = false
    run_command_enabled                 = false
    aci_connector_linux                 = { subnet_name = "shop" }
    api_server_access_profile = {
      authorized_ip_ranges                = ["shop"]
      subnet_id                           = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"
      virtual_network_integration_enabled = false
    }
    bootstrap_profile = {
      artifact_source       = "shop"
      container_registry_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ContainerRegistry/registries/shop"
    }
    confidential_computing = { sgx_quote_helper_enabled = false }
    default_node_pool = {
      auto_scaling_enabled          = true
      max_count                     = 3
      min_count                     = 1
      name                          = "system"
      vm_size                       = "Standard_D2as_v5"
      capacity_reservation_group_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/capacityReservationGroups/shop"
      fips_enabled                  = false
      gpu_driver                    = "shop"
      gpu_instance                  = "shop"
      host_encryption_enabled       = false
      host_group_id                 = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/hostGroup/shop"
      kubelet_disk_type             = "shop"
      max_pods                      = 1
      node_count                    = 1
      node_labels                   = { example = "shop" }
      node_public_ip_enabled        = false
      node_public_ip_prefix_id      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/publicIPPrefixes/shop"
      only_critical_addons_enabled  = false
      orchestrator_version          = "shop"
      os_disk_size_gb               = 1
      os_sku                        = "shop"
      pod_subnet_id                 = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"
      proximity_placement_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/proximityPlacementGroup/shop"
      snapshot_id                   = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/snapshot/shop"
      tags                          = { example = "shop" }
      temporary_name_for_rotation   = "shop"
      type                          = "shop"
      ultra_ssd_enabled             = false
      vnet_subnet_id                = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"
      workload_runtime              = "shop"
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
      upgrade_settings = {
        drain_timeout_in_minutes      = 1
        max_surge                     = "shop"
        node_soak_duration_in_minutes = 1
        undrainable_node_behavior     = "shop"
      }
    }
    http_proxy_config = {
      http_proxy  = "shop"
      https_proxy = "shop"
      no_proxy    = ["shop"]
      trusted_ca  = "shop"
    }
    ingress_application_gateway = {
      gateway_id   = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/gateway/shop"
      gateway_name = "shop"
      subnet_cidr  = "10.0.0.0/24"
      subnet_id    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"
    }
    key_management_service = {
      key_vault_key_id         = "https://shop.vault.azure.net/keys/shop/0123456789abcdef0123456789abcdef"
      key_vault_network_access = "shop"
    }
    key_vault_secrets_provider = { secret_rotation_enabled = false, secret_rotation_interval = "shop" }
    kubelet_identity = {
      client_id                 = "00000000-0000-0000-0000-000000000000"
      object_id                 = "00000000-0000-0000-0000-000000000000"
      user_assigned_identity_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"
    }
    linux_profile = { admin_username = "shop", ssh_key = { key_data = "shop" } }
    maintenance_window = {
      allowed     = [{ day = "shop", hours = [1] }]
      not_allowed = [{ end = "shop", start = "shop" }]
    }
    maintenance_window_auto_upgrade = {
      day_of_month = 1
      day_of_week  = "shop"
      duration     = 1
      frequency    = "shop"
      interval     = 1
      start_date   = "2026-01-01T00:00:00Z"
      start_time   = "2026-01-01T00:00:00Z"
      utc_offset   = "shop"
      week_index   = "shop"
      not_allowed  = [{ end = "shop", start = "shop" }]
    }
    maintenance_window_node_os = {
      day_of_month = 1
      day_of_week  = "shop"
      duration     = 1
      frequency    = "shop"
      interval     = 1
      start_date   = "2026-01-01T00:00:00Z"
      start_time   = "2026-01-01T00:00:00Z"
      utc_offset   = "shop"
      week_index   = "shop"
      not_allowed  = [{ end = "shop", start = "shop" }]
    }
    microsoft_defender = {
      log_analytics_workspace_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.OperationalInsights/workspaces/shop"
    }
    monitor_metrics           = { annotations_allowed = "shop", labels_allowed = "shop" }
    node_provisioning_profile = { default_node_pools = "shop", mode = "shop" }
    oms_agent = {
      log_analytics_workspace_id      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.OperationalInsights/workspaces/shop"
      msi_auth_for_monitoring_enabled = false
      retina_flow_logs_enabled        = false
    }
    service_mesh_profile = {
      external_ingress_gateway_enabled = false
      internal_ingress_gateway_enabled = false
      mode                             = "shop"
      revisions                        = ["shop"]
      certificate_authority = {
        cert_chain_object_name = "shop"
        cert_object_name       = "shop"
        key_object_name        = "shop"
        key_vault_id           = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.KeyVault/vaults/shop"
        root_cert_object_name  = "shop"
      }
    }
    storage_profile = {
      blob_driver_enabled         = false
      disk_driver_enabled         = false
      file_driver_enabled         = false
      snapshot_controller_enabled = false
    }
    timeouts         = { create = "30m", delete = "30m", read = "30m", update = "30m" }
    upgrade_override = { effective_until = "shop", force_upgrade_enabled = false }
    web_app_routing = {
      default_nginx_controller = "shop"
      dns_zone_ids             = ["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/dnsZone/shop"]
    }
    windows_profile = {
      admin_password = "shop"
      admin_username = "shop"
      license        = "shop"
      gmsa           = { dns_server = "shop", root_domain = "shop" }
    }
    workload_autoscaler_profile = { keda_enabled = false, vertical_pod_autoscaler_enabled = false }
    node_pools = {
      batch = {
        vm_size                     = "Standard_D4as_v5"
        max_count                   = 5
        priority                    = "Spot"
        eviction_policy             = "Delete"
        max_pods                    = 1
        mode                        = "shop"
        node_count                  = 1
        node_labels                 = { example = "shop" }
        node_public_ip_enabled      = false
        node_taints                 = ["shop"]
        os_disk_size_gb             = 1
        os_disk_type                = "shop"
        os_sku                      = "shop"
        os_type                     = "shop"
        pod_subnet_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"
        scale_down_mode             = "shop"
        spot_max_price              = 1
        temporary_name_for_rotation = "shop"
        vnet_subnet_id              = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"
        zones                       = ["1"]
        upgrade_settings = {
          drain_timeout_in_minutes      = 1
          max_surge                     = "shop"
          max_unavailable               = "shop"
          node_soak_duration_in_minutes = 1
          undrainable_node_behavior     = "shop"
        }
      }
    }
  }
  assert {
    condition = alltrue([
      azurerm_kubernetes_cluster.this[0].ai_toolchain_operator_enabled == var.ai_toolchain_operator_enabled,
      azurerm_kubernetes_cluster.this[0].automatic_upgrade_channel == var.automatic_upgrade_channel,
      azurerm_kubernetes_cluster.this[0].azure_policy_enabled == var.azure_policy_enabled,
      azurerm_kubernetes_cluster.this[0].custom_ca_trust_certificates_base64 == var.custom_ca_trust_certificates_base64,
      azurerm_kubernetes_cluster.this[0].disk_encryption_set_id == var.disk_encryption_set_id,
      azurerm_kubernetes_cluster.this[0].edge_zone == var.edge_zone,
      azurerm_kubernetes_cluster.this[0].http_application_routing_enabled == var.http_application_routing_enabled,
      azurerm_kubernetes_cluster.this[0].image_cleaner_enabled == var.image_cleaner_enabled,
      azurerm_kubernetes_cluster.this[0].image_cleaner_interval_hours == var.image_cleaner_interval_hours,
      azurerm_kubernetes_cluster.this[0].kubernetes_version == var.kubernetes_version,
      azurerm_kubernetes_cluster.this[0].location == var.location,
      azurerm_kubernetes_cluster.this[0].name == var.name,
      azurerm_kubernetes_cluster.this[0].node_os_upgrade_channel == var.node_os_upgrade_channel,
      azurerm_kubernetes_cluster.this[0].node_resource_group == var.node_resource_group,
      azurerm_kubernetes_cluster.this[0].open_service_mesh_enabled == var.open_service_mesh_enabled,
      azurerm_kubernetes_cluster.this[0].private_cluster_enabled == var.private_cluster_enabled,
      azurerm_kubernetes_cluster.this[0].private_cluster_public_fqdn_enabled == var.private_cluster_public_fqdn_enabled,
      azurerm_kubernetes_cluster.this[0].private_dns_zone_id == var.private_dns_zone_id,
      azurerm_kubernetes_cluster.this[0].resource_group_name == var.resource_group_name,
      azurerm_kubernetes_cluster.this[0].role_based_access_control_enabled == var.role_based_access_control_enabled,
      azurerm_kubernetes_cluster.this[0].run_command_enabled == var.run_command_enabled,
      azurerm_kubernetes_cluster.this[0].aci_connector_linux[0].subnet_name == var.aci_connector_linux.subnet_name,
      azurerm_kubernetes_cluster.this[0].api_server_access_profile[0].authorized_ip_ranges == var.api_server_access_profile.authorized_ip_ranges,
      azurerm_kubernetes_cluster.this[0].api_server_access_profile[0].subnet_id == var.api_server_access_profile.subnet_id,
      azurerm_kubernetes_cluster.this[0].api_server_access_profile[0].virtual_network_integration_enabled == var.api_server_access_profile.virtual_network_integration_enabled,
      azurerm_kubernetes_cluster.this[0].bootstrap_profile[0].artifact_source == var.bootstrap_profile.artifact_source,
      azurerm_kubernetes_cluster.this[0].bootstrap_profile[0].container_registry_id == var.bootstrap_profile.container_registry_id,
      azurerm_kubernetes_cluster.this[0].confidential_computing[0].sgx_quote_helper_enabled == var.confidential_computing.sgx_quote_helper_enabled,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].auto_scaling_enabled == var.default_node_pool.auto_scaling_enabled,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].max_count == var.default_node_pool.max_count,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].min_count == var.default_node_pool.min_count,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].name == var.default_node_pool.name,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].vm_size == var.default_node_pool.vm_size,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].capacity_reservation_group_id == var.default_node_pool.capacity_reservation_group_id,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].fips_enabled == var.default_node_pool.fips_enabled,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].gpu_driver == var.default_node_pool.gpu_driver,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].gpu_instance == var.default_node_pool.gpu_instance,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].host_encryption_enabled == var.default_node_pool.host_encryption_enabled,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].host_group_id == var.default_node_pool.host_group_id,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].kubelet_disk_type == var.default_node_pool.kubelet_disk_type,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].max_pods == var.default_node_pool.max_pods,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].node_count == var.default_node_pool.node_count,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].node_labels == var.default_node_pool.node_labels,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].node_public_ip_enabled == var.default_node_pool.node_public_ip_enabled,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].node_public_ip_prefix_id == var.default_node_pool.node_public_ip_prefix_id,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].only_critical_addons_enabled == var.default_node_pool.only_critical_addons_enabled,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].orchestrator_version == var.default_node_pool.orchestrator_version,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].os_disk_size_gb == var.default_node_pool.os_disk_size_gb,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].os_sku == var.default_node_pool.os_sku,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].pod_subnet_id == var.default_node_pool.pod_subnet_id,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].proximity_placement_group_id == var.default_node_pool.proximity_placement_group_id,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].snapshot_id == var.default_node_pool.snapshot_id,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].temporary_name_for_rotation == var.default_node_pool.temporary_name_for_rotation,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].type == var.default_node_pool.type,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].ultra_ssd_enabled == var.default_node_pool.ultra_ssd_enabled,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].vnet_subnet_id == var.default_node_pool.vnet_subnet_id,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].workload_runtime == var.default_node_pool.workload_runtime,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].zones == var.default_node_pool.zones,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].kubelet_config[0].allowed_unsafe_sysctls == var.default_node_pool.kubelet_config.allowed_unsafe_sysctls,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].kubelet_config[0].container_log_max_files == var.default_node_pool.kubelet_config.container_log_max_files,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].kubelet_config[0].container_log_max_size_mb == var.default_node_pool.kubelet_config.container_log_max_size_mb,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].kubelet_config[0].cpu_cfs_quota_enabled == var.default_node_pool.kubelet_config.cpu_cfs_quota_enabled,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].kubelet_config[0].cpu_cfs_quota_period == var.default_node_pool.kubelet_config.cpu_cfs_quota_period,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].kubelet_config[0].cpu_manager_policy == var.default_node_pool.kubelet_config.cpu_manager_policy,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].kubelet_config[0].image_gc_high_threshold == var.default_node_pool.kubelet_config.image_gc_high_threshold,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].kubelet_config[0].image_gc_low_threshold == var.default_node_pool.kubelet_config.image_gc_low_threshold,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].kubelet_config[0].pod_max_pid == var.default_node_pool.kubelet_config.pod_max_pid,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].kubelet_config[0].topology_manager_policy == var.default_node_pool.kubelet_config.topology_manager_policy,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].swap_file_size_mb == var.default_node_pool.linux_os_config.swap_file_size_mb,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].transparent_huge_page == var.default_node_pool.linux_os_config.transparent_huge_page,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].transparent_huge_page_defrag == var.default_node_pool.linux_os_config.transparent_huge_page_defrag,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].fs_aio_max_nr == var.default_node_pool.linux_os_config.sysctl_config.fs_aio_max_nr,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].fs_file_max == var.default_node_pool.linux_os_config.sysctl_config.fs_file_max,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].fs_inotify_max_user_watches == var.default_node_pool.linux_os_config.sysctl_config.fs_inotify_max_user_watches,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].fs_nr_open == var.default_node_pool.linux_os_config.sysctl_config.fs_nr_open,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].kernel_threads_max == var.default_node_pool.linux_os_config.sysctl_config.kernel_threads_max,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_core_netdev_max_backlog == var.default_node_pool.linux_os_config.sysctl_config.net_core_netdev_max_backlog,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_core_optmem_max == var.default_node_pool.linux_os_config.sysctl_config.net_core_optmem_max,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_core_rmem_default == var.default_node_pool.linux_os_config.sysctl_config.net_core_rmem_default,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_core_rmem_max == var.default_node_pool.linux_os_config.sysctl_config.net_core_rmem_max,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_core_somaxconn == var.default_node_pool.linux_os_config.sysctl_config.net_core_somaxconn,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_core_wmem_default == var.default_node_pool.linux_os_config.sysctl_config.net_core_wmem_default,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_core_wmem_max == var.default_node_pool.linux_os_config.sysctl_config.net_core_wmem_max,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_ipv4_ip_local_port_range_max == var.default_node_pool.linux_os_config.sysctl_config.net_ipv4_ip_local_port_range_max,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_ipv4_ip_local_port_range_min == var.default_node_pool.linux_os_config.sysctl_config.net_ipv4_ip_local_port_range_min,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_ipv4_neigh_default_gc_thresh1 == var.default_node_pool.linux_os_config.sysctl_config.net_ipv4_neigh_default_gc_thresh1,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_ipv4_neigh_default_gc_thresh2 == var.default_node_pool.linux_os_config.sysctl_config.net_ipv4_neigh_default_gc_thresh2,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_ipv4_neigh_default_gc_thresh3 == var.default_node_pool.linux_os_config.sysctl_config.net_ipv4_neigh_default_gc_thresh3,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_ipv4_tcp_fin_timeout == var.default_node_pool.linux_os_config.sysctl_config.net_ipv4_tcp_fin_timeout,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_ipv4_tcp_keepalive_intvl == var.default_node_pool.linux_os_config.sysctl_config.net_ipv4_tcp_keepalive_intvl,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_ipv4_tcp_keepalive_probes == var.default_node_pool.linux_os_config.sysctl_config.net_ipv4_tcp_keepalive_probes,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_ipv4_tcp_keepalive_time == var.default_node_pool.linux_os_config.sysctl_config.net_ipv4_tcp_keepalive_time,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_ipv4_tcp_max_syn_backlog == var.default_node_pool.linux_os_config.sysctl_config.net_ipv4_tcp_max_syn_backlog,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_ipv4_tcp_max_tw_buckets == var.default_node_pool.linux_os_config.sysctl_config.net_ipv4_tcp_max_tw_buckets,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_ipv4_tcp_tw_reuse == var.default_node_pool.linux_os_config.sysctl_config.net_ipv4_tcp_tw_reuse,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_netfilter_nf_conntrack_buckets == var.default_node_pool.linux_os_config.sysctl_config.net_netfilter_nf_conntrack_buckets,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_netfilter_nf_conntrack_max == var.default_node_pool.linux_os_config.sysctl_config.net_netfilter_nf_conntrack_max,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].vm_max_map_count == var.default_node_pool.linux_os_config.sysctl_config.vm_max_map_count,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].vm_swappiness == var.default_node_pool.linux_os_config.sysctl_config.vm_swappiness,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].vm_vfs_cache_pressure == var.default_node_pool.linux_os_config.sysctl_config.vm_vfs_cache_pressure,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].node_network_profile[0].application_security_group_ids == var.default_node_pool.node_network_profile.application_security_group_ids,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].node_network_profile[0].node_public_ip_tags == var.default_node_pool.node_network_profile.node_public_ip_tags,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].node_network_profile[0].allowed_host_ports[0].port_end == var.default_node_pool.node_network_profile.allowed_host_ports[0].port_end,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].node_network_profile[0].allowed_host_ports[0].port_start == var.default_node_pool.node_network_profile.allowed_host_ports[0].port_start,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].node_network_profile[0].allowed_host_ports[0].protocol == var.default_node_pool.node_network_profile.allowed_host_ports[0].protocol,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].upgrade_settings[0].drain_timeout_in_minutes == var.default_node_pool.upgrade_settings.drain_timeout_in_minutes,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].upgrade_settings[0].max_surge == var.default_node_pool.upgrade_settings.max_surge,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].upgrade_settings[0].node_soak_duration_in_minutes == var.default_node_pool.upgrade_settings.node_soak_duration_in_minutes,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].upgrade_settings[0].undrainable_node_behavior == var.default_node_pool.upgrade_settings.undrainable_node_behavior,
      azurerm_kubernetes_cluster.this[0].http_proxy_config[0].http_proxy == var.http_proxy_config.http_proxy,
      azurerm_kubernetes_cluster.this[0].http_proxy_config[0].https_proxy == var.http_proxy_config.https_proxy,
      azurerm_kubernetes_cluster.this[0].http_proxy_config[0].no_proxy == var.http_proxy_config.no_proxy,
      azurerm_kubernetes_cluster.this[0].http_proxy_config[0].trusted_ca == var.http_proxy_config.trusted_ca,
      azurerm_kubernetes_cluster.this[0].identity[0].type == var.identity.type,
      azurerm_kubernetes_cluster.this[0].ingress_application_gateway[0].gateway_id == var.ingress_application_gateway.gateway_id,
      azurerm_kubernetes_cluster.this[0].ingress_application_gateway[0].gateway_name == var.ingress_application_gateway.gateway_name,
      azurerm_kubernetes_cluster.this[0].ingress_application_gateway[0].subnet_cidr == var.ingress_application_gateway.subnet_cidr,
      azurerm_kubernetes_cluster.this[0].ingress_application_gateway[0].subnet_id == var.ingress_application_gateway.subnet_id,
      azurerm_kubernetes_cluster.this[0].key_management_service[0].key_vault_key_id == var.key_management_service.key_vault_key_id,
      azurerm_kubernetes_cluster.this[0].key_management_service[0].key_vault_network_access == var.key_management_service.key_vault_network_access,
      azurerm_kubernetes_cluster.this[0].key_vault_secrets_provider[0].secret_rotation_enabled == var.key_vault_secrets_provider.secret_rotation_enabled,
      azurerm_kubernetes_cluster.this[0].key_vault_secrets_provider[0].secret_rotation_interval == var.key_vault_secrets_provider.secret_rotation_interval,
      azurerm_kubernetes_cluster.this[0].kubelet_identity[0].client_id == var.kubelet_identity.client_id,
      azurerm_kubernetes_cluster.this[0].kubelet_identity[0].object_id == var.kubelet_identity.object_id,
      azurerm_kubernetes_cluster.this[0].kubelet_identity[0].user_assigned_identity_id == var.kubelet_identity.user_assigned_identity_id,
      azurerm_kubernetes_cluster.this[0].linux_profile[0].admin_username == var.linux_profile.admin_username,
      azurerm_kubernetes_cluster.this[0].linux_profile[0].ssh_key[0].key_data == var.linux_profile.ssh_key.key_data,
      one(azurerm_kubernetes_cluster.this[0].maintenance_window[0].allowed).day == var.maintenance_window.allowed[0].day,
      one(azurerm_kubernetes_cluster.this[0].maintenance_window[0].allowed).hours == var.maintenance_window.allowed[0].hours,
      one(azurerm_kubernetes_cluster.this[0].maintenance_window[0].not_allowed).end == var.maintenance_window.not_allowed[0].end,
      one(azurerm_kubernetes_cluster.this[0].maintenance_window[0].not_allowed).start == var.maintenance_window.not_allowed[0].start,
      azurerm_kubernetes_cluster.this[0].maintenance_window_auto_upgrade[0].day_of_month == var.maintenance_window_auto_upgrade.day_of_month,
      azurerm_kubernetes_cluster.this[0].maintenance_window_auto_upgrade[0].day_of_week == var.maintenance_window_auto_upgrade.day_of_week,
      azurerm_kubernetes_cluster.this[0].maintenance_window_auto_upgrade[0].duration == var.maintenance_window_auto_upgrade.duration,
      azurerm_kubernetes_cluster.this[0].maintenance_window_auto_upgrade[0].frequency == var.maintenance_window_auto_upgrade.frequency,
      azurerm_kubernetes_cluster.this[0].maintenance_window_auto_upgrade[0].interval == var.maintenance_window_auto_upgrade.interval,
      azurerm_kubernetes_cluster.this[0].maintenance_window_auto_upgrade[0].start_date == var.maintenance_window_auto_upgrade.start_date,
      azurerm_kubernetes_cluster.this[0].maintenance_window_auto_upgrade[0].start_time == var.maintenance_window_auto_upgrade.start_time,
      azurerm_kubernetes_cluster.this[0].maintenance_window_auto_upgrade[0].utc_offset == var.maintenance_window_auto_upgrade.utc_offset,
      azurerm_kubernetes_cluster.this[0].maintenance_window_auto_upgrade[0].week_index == var.maintenance_window_auto_upgrade.week_index,
      one(azurerm_kubernetes_cluster.this[0].maintenance_window_auto_upgrade[0].not_allowed).end == var.maintenance_window_auto_upgrade.not_allowed[0].end,
      one(azurerm_kubernetes_cluster.this[0].maintenance_window_auto_upgrade[0].not_allowed).start == var.maintenance_window_auto_upgrade.not_allowed[0].start,
      azurerm_kubernetes_cluster.this[0].maintenance_window_node_os[0].day_of_month == var.maintenance_window_node_os.day_of_month,
      azurerm_kubernetes_cluster.this[0].maintenance_window_node_os[0].day_of_week == var.maintenance_window_node_os.day_of_week,
      azurerm_kubernetes_cluster.this[0].maintenance_window_node_os[0].duration == var.maintenance_window_node_os.duration,
      azurerm_kubernetes_cluster.this[0].maintenance_window_node_os[0].frequency == var.maintenance_window_node_os.frequency,
      azurerm_kubernetes_cluster.this[0].maintenance_window_node_os[0].interval == var.maintenance_window_node_os.interval,
      azurerm_kubernetes_cluster.this[0].maintenance_window_node_os[0].start_date == var.maintenance_window_node_os.start_date,
      azurerm_kubernetes_cluster.this[0].maintenance_window_node_os[0].start_time == var.maintenance_window_node_os.start_time,
      azurerm_kubernetes_cluster.this[0].maintenance_window_node_os[0].utc_offset == var.maintenance_window_node_os.utc_offset,
      azurerm_kubernetes_cluster.this[0].maintenance_window_node_os[0].week_index == var.maintenance_window_node_os.week_index,
      one(azurerm_kubernetes_cluster.this[0].maintenance_window_node_os[0].not_allowed).end == var.maintenance_window_node_os.not_allowed[0].end,
      one(azurerm_kubernetes_cluster.this[0].maintenance_window_node_os[0].not_allowed).start == var.maintenance_window_node_os.not_allowed[0].start,
      azurerm_kubernetes_cluster.this[0].microsoft_defender[0].log_analytics_workspace_id == var.microsoft_defender.log_analytics_workspace_id,
      azurerm_kubernetes_cluster.this[0].monitor_metrics[0].annotations_allowed == var.monitor_metrics.annotations_allowed,
      azurerm_kubernetes_cluster.this[0].monitor_metrics[0].labels_allowed == var.monitor_metrics.labels_allowed,
      azurerm_kubernetes_cluster.this[0].node_provisioning_profile[0].default_node_pools == var.node_provisioning_profile.default_node_pools,
      azurerm_kubernetes_cluster.this[0].node_provisioning_profile[0].mode == var.node_provisioning_profile.mode,
      azurerm_kubernetes_cluster.this[0].oms_agent[0].log_analytics_workspace_id == var.oms_agent.log_analytics_workspace_id,
      azurerm_kubernetes_cluster.this[0].oms_agent[0].msi_auth_for_monitoring_enabled == var.oms_agent.msi_auth_for_monitoring_enabled,
      azurerm_kubernetes_cluster.this[0].oms_agent[0].retina_flow_logs_enabled == var.oms_agent.retina_flow_logs_enabled,
      azurerm_kubernetes_cluster.this[0].service_mesh_profile[0].external_ingress_gateway_enabled == var.service_mesh_profile.external_ingress_gateway_enabled,
      azurerm_kubernetes_cluster.this[0].service_mesh_profile[0].internal_ingress_gateway_enabled == var.service_mesh_profile.internal_ingress_gateway_enabled,
      azurerm_kubernetes_cluster.this[0].service_mesh_profile[0].mode == var.service_mesh_profile.mode,
      azurerm_kubernetes_cluster.this[0].service_mesh_profile[0].revisions == var.service_mesh_profile.revisions,
      azurerm_kubernetes_cluster.this[0].service_mesh_profile[0].certificate_authority[0].cert_chain_object_name == var.service_mesh_profile.certificate_authority.cert_chain_object_name,
      azurerm_kubernetes_cluster.this[0].service_mesh_profile[0].certificate_authority[0].cert_object_name == var.service_mesh_profile.certificate_authority.cert_object_name,
      azurerm_kubernetes_cluster.this[0].service_mesh_profile[0].certificate_authority[0].key_object_name == var.service_mesh_profile.certificate_authority.key_object_name,
      azurerm_kubernetes_cluster.this[0].service_mesh_profile[0].certificate_authority[0].key_vault_id == var.service_mesh_profile.certificate_authority.key_vault_id,
      azurerm_kubernetes_cluster.this[0].service_mesh_profile[0].certificate_authority[0].root_cert_object_name == var.service_mesh_profile.certificate_authority.root_cert_object_name,
      azurerm_kubernetes_cluster.this[0].storage_profile[0].blob_driver_enabled == var.storage_profile.blob_driver_enabled,
      azurerm_kubernetes_cluster.this[0].storage_profile[0].disk_driver_enabled == var.storage_profile.disk_driver_enabled,
      azurerm_kubernetes_cluster.this[0].storage_profile[0].file_driver_enabled == var.storage_profile.file_driver_enabled,
      azurerm_kubernetes_cluster.this[0].storage_profile[0].snapshot_controller_enabled == var.storage_profile.snapshot_controller_enabled,
      azurerm_kubernetes_cluster.this[0].timeouts.create == var.timeouts.create,
      azurerm_kubernetes_cluster.this[0].timeouts.delete == var.timeouts.delete,
      azurerm_kubernetes_cluster.this[0].timeouts.read == var.timeouts.read,
      azurerm_kubernetes_cluster.this[0].timeouts.update == var.timeouts.update,
      azurerm_kubernetes_cluster.this[0].upgrade_override[0].effective_until == var.upgrade_override.effective_until,
      azurerm_kubernetes_cluster.this[0].upgrade_override[0].force_upgrade_enabled == var.upgrade_override.force_upgrade_enabled,
      azurerm_kubernetes_cluster.this[0].web_app_routing[0].default_nginx_controller == var.web_app_routing.default_nginx_controller,
      azurerm_kubernetes_cluster.this[0].web_app_routing[0].dns_zone_ids == var.web_app_routing.dns_zone_ids,
      azurerm_kubernetes_cluster.this[0].windows_profile[0].admin_password == var.windows_profile.admin_password,
      azurerm_kubernetes_cluster.this[0].windows_profile[0].admin_username == var.windows_profile.admin_username,
      azurerm_kubernetes_cluster.this[0].windows_profile[0].license == var.windows_profile.license,
      azurerm_kubernetes_cluster.this[0].windows_profile[0].gmsa[0].dns_server == var.windows_profile.gmsa.dns_server,
      azurerm_kubernetes_cluster.this[0].windows_profile[0].gmsa[0].root_domain == var.windows_profile.gmsa.root_domain,
      azurerm_kubernetes_cluster.this[0].workload_autoscaler_profile[0].keda_enabled == var.workload_autoscaler_profile.keda_enabled,
      azurerm_kubernetes_cluster.this[0].workload_autoscaler_profile[0].vertical_pod_autoscaler_enabled == var.workload_autoscaler_profile.vertical_pod_autoscaler_enabled,
      azurerm_kubernetes_cluster_node_pool.this["batch"].vm_size == var.node_pools["batch"].vm_size,
      azurerm_kubernetes_cluster_node_pool.this["batch"].max_count == var.node_pools["batch"].max_count,
      azurerm_kubernetes_cluster_node_pool.this["batch"].priority == var.node_pools["batch"].priority,
      azurerm_kubernetes_cluster_node_pool.this["batch"].eviction_policy == var.node_pools["batch"].eviction_policy,
      azurerm_kubernetes_cluster_node_pool.this["batch"].max_pods == var.node_pools["batch"].max_pods,
      azurerm_kubernetes_cluster_node_pool.this["batch"].mode == var.node_pools["batch"].mode,
      azurerm_kubernetes_cluster_node_pool.this["batch"].node_count == var.node_pools["batch"].node_count,
      azurerm_kubernetes_cluster_node_pool.this["batch"].node_labels == var.node_pools["batch"].node_labels,
      azurerm_kubernetes_cluster_node_pool.this["batch"].node_public_ip_enabled == var.node_pools["batch"].node_public_ip_enabled,
      azurerm_kubernetes_cluster_node_pool.this["batch"].node_taints == var.node_pools["batch"].node_taints,
      azurerm_kubernetes_cluster_node_pool.this["batch"].os_disk_size_gb == var.node_pools["batch"].os_disk_size_gb,
      azurerm_kubernetes_cluster_node_pool.this["batch"].os_disk_type == var.node_pools["batch"].os_disk_type,
      azurerm_kubernetes_cluster_node_pool.this["batch"].os_sku == var.node_pools["batch"].os_sku,
      azurerm_kubernetes_cluster_node_pool.this["batch"].os_type == var.node_pools["batch"].os_type,
      azurerm_kubernetes_cluster_node_pool.this["batch"].pod_subnet_id == var.node_pools["batch"].pod_subnet_id,
      azurerm_kubernetes_cluster_node_pool.this["batch"].scale_down_mode == var.node_pools["batch"].scale_down_mode,
      azurerm_kubernetes_cluster_node_pool.this["batch"].spot_max_price == var.node_pools["batch"].spot_max_price,
      azurerm_kubernetes_cluster_node_pool.this["batch"].temporary_name_for_rotation == var.node_pools["batch"].temporary_name_for_rotation,
      azurerm_kubernetes_cluster_node_pool.this["batch"].vnet_subnet_id == var.node_pools["batch"].vnet_subnet_id,
      azurerm_kubernetes_cluster_node_pool.this["batch"].zones == var.node_pools["batch"].zones,
      azurerm_kubernetes_cluster_node_pool.this["batch"].upgrade_settings[0].drain_timeout_in_minutes == var.node_pools["batch"].upgrade_settings.drain_timeout_in_minutes,
      azurerm_kubernetes_cluster_node_pool.this["batch"].upgrade_settings[0].max_surge == var.node_pools["batch"].upgrade_settings.max_surge,
      azurerm_kubernetes_cluster_node_pool.this["batch"].upgrade_settings[0].max_unavailable == var.node_pools["batch"].upgrade_settings.max_unavailable,
      azurerm_kubernetes_cluster_node_pool.this["batch"].upgrade_settings[0].node_soak_duration_in_minutes == var.node_pools["batch"].upgrade_settings.node_soak_duration_in_minutes,
      azurerm_kubernetes_cluster_node_pool.this["batch"].upgrade_settings[0].undrainable_node_behavior == var.node_pools["batch"].upgrade_settings.undrainable_node_behavior,
    ])
    error_message = "an argument is not what was given"
  }
}
