# What callers give stands in the cluster, and in what belongs to it, as they gave it.
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

run "what_is_given_arrives_1" {
  command = plan
  variables {
    default_node_pool = {
      name                          = "system"
      auto_scaling_enabled          = true
      capacity_reservation_group_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/capacityReservationGroups/shop"
      fips_enabled                  = false
      gpu_driver                    = "shop"
      gpu_instance                  = "shop"
      host_encryption_enabled       = false
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
      kubelet_disk_type = "shop"
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
      max_count   = 3
      max_pods    = 1
      min_count   = 1
      node_count  = 1
      node_labels = { example = "shop" }
      node_network_profile = {
        allowed_host_ports = [{ port_end = 443, port_start = 443, protocol = "tcp" }]
        application_security_group_ids = [
          "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/applicationSecurityGroups/shop",
        ]
        node_public_ip_tags = { example = "shop" }
      }
      node_public_ip_enabled       = false
      node_public_ip_prefix_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/publicIPPrefixes/shop"
      only_critical_addons_enabled = false
      orchestrator_version         = "shop"
      os_disk_size_gb              = 1
      os_disk_type                 = "Ephemeral"
      os_sku                       = "shop"
      pod_subnet_id                = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"
      proximity_placement_group_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/proximityPlacementGroup/shop"
      scale_down_mode              = "Deallocate"
      snapshot_id                  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/snapshot/shop"
      tags                         = { example = "shop" }
      temporary_name_for_rotation  = "shop"
      type                         = "shop"
      ultra_ssd_enabled            = false
      upgrade_settings = {
        max_surge                     = "shop"
        drain_timeout_in_minutes      = 1
        node_soak_duration_in_minutes = 1
        undrainable_node_behavior     = "shop"
      }
      vm_size          = "Standard_D2as_v5"
      vnet_subnet_id   = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"
      workload_runtime = "shop"
      zones            = ["1"]
    }
    location                      = "westeurope"
    name                          = "orders"
    resource_group_name           = "shop"
    aci_connector_linux           = { subnet_name = "shop" }
    ai_toolchain_operator_enabled = true
    api_server_access_profile = {
      authorized_ip_ranges                = ["shop"]
      subnet_id                           = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"
      virtual_network_integration_enabled = false
    }
    auto_scaler_profile = {
      balance_similar_node_groups                   = false
      daemonset_eviction_for_empty_nodes_enabled    = false
      daemonset_eviction_for_occupied_nodes_enabled = false
      empty_bulk_delete_max                         = "shop"
      expander                                      = "least-waste"
      ignore_daemonsets_utilization_enabled         = false
      max_graceful_termination_sec                  = "shop"
      max_node_provisioning_time                    = "2026-01-01T00:00:00Z"
      max_unready_nodes                             = 1
      max_unready_percentage                        = 1
      new_pod_scale_up_delay                        = "shop"
      scale_down_delay_after_add                    = "shop"
      scale_down_delay_after_delete                 = "shop"
      scale_down_delay_after_failure                = "shop"
      scale_down_unneeded                           = "shop"
      scale_down_unready                            = "shop"
      scale_down_utilization_threshold              = "shop"
      scan_interval                                 = "shop"
      skip_nodes_with_local_storage                 = false
      skip_nodes_with_system_pods                   = false
    }
    automatic_upgrade_channel = "node-image"
    azure_active_directory_role_based_access_control = {
      admin_group_object_ids = [
        "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/adminGroupObject/shop",
      ]
      azure_rbac_enabled = false
      tenant_id          = "00000000-0000-0000-0000-000000000000"
    }
    azure_policy_enabled = true
    bootstrap_profile = {
      artifact_source       = "shop"
      container_registry_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ContainerRegistry/registries/shop"
    }
    confidential_computing              = { sgx_quote_helper_enabled = false }
    cost_analysis_enabled               = true
    sku_tier                            = "Premium"
    custom_ca_trust_certificates_base64 = ["shop"]
    disk_encryption_set_id              = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/diskEncryptionSet/shop"
    dns_prefix                          = "orders"
    edge_zone                           = "shop"
    http_application_routing_enabled    = true
    http_proxy_config = {
      http_proxy  = "shop"
      https_proxy = "shop"
      no_proxy    = ["shop"]
      trusted_ca  = "shop"
    }
    identity = {
      type = "SystemAssigned"
      identity_ids = [
        "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop",
      ]
    }
    image_cleaner_enabled        = true
    image_cleaner_interval_hours = 24
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
    kubernetes_version     = "shop"
    linux_profile          = { admin_username = "shop", ssh_key = { key_data = "shop" } }
    local_account_disabled = true
    maintenance_window = {
      allowed     = [{ day = "shop", hours = [1] }]
      not_allowed = [{ end = "shop", start = "shop" }]
    }
    maintenance_window_auto_upgrade = {
      duration     = 1
      frequency    = "shop"
      interval     = 1
      day_of_month = 1
      day_of_week  = "shop"
      not_allowed  = [{ end = "shop", start = "shop" }]
      start_date   = "2026-01-01T00:00:00Z"
      start_time   = "2026-01-01T00:00:00Z"
      utc_offset   = "shop"
      week_index   = "shop"
    }
    maintenance_window_node_os = {
      duration     = 1
      frequency    = "shop"
      interval     = 1
      day_of_month = 1
      day_of_week  = "shop"
      not_allowed  = [{ end = "shop", start = "shop" }]
      start_date   = "2026-01-01T00:00:00Z"
      start_time   = "2026-01-01T00:00:00Z"
      utc_offset   = "shop"
      week_index   = "shop"
    }
    microsoft_defender = {
      log_analytics_workspace_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.OperationalInsights/workspaces/shop"
    }
    monitor_metrics = { annotations_allowed = "shop", labels_allowed = "shop" }
    network_profile = {
      network_plugin      = "azure"
      advanced_networking = { observability_enabled = false, security_enabled = false }
      dns_service_ip      = "shop"
      ip_versions         = ["shop"]
      load_balancer_profile = {
        backend_pool_type           = "shop"
        idle_timeout_in_minutes     = 1
        managed_outbound_ip_count   = 1
        managed_outbound_ipv6_count = 1
        outbound_ip_address_ids = [
          "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/outboundIpAddress/shop",
        ]
        outbound_ip_prefix_ids = [
          "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/outboundIpPrefix/shop",
        ]
        outbound_ports_allocated = 1
      }
      load_balancer_sku   = "shop"
      nat_gateway_profile = { idle_timeout_in_minutes = 1, managed_outbound_ip_count = 1 }
      network_data_plane  = "azure"
      network_mode        = "shop"
      network_plugin_mode = "shop"
      network_policy      = "{}"
      outbound_type       = "block"
      pod_cidr            = "10.0.0.0/24"
      pod_cidrs           = ["10.0.0.0/24"]
      service_cidr        = "10.0.0.0/24"
      service_cidrs       = ["10.0.0.0/24"]
    }
    node_os_upgrade_channel = "NodeImage"
    node_pools = {
      batch = {
        auto_scaling_enabled        = false
        eviction_policy             = "Delete"
        max_count                   = 5
        max_pods                    = 1
        min_count                   = 1
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
        priority                    = "Spot"
        scale_down_mode             = "shop"
        spot_max_price              = 1
        temporary_name_for_rotation = "shop"
        upgrade_settings = {
          drain_timeout_in_minutes      = 1
          max_surge                     = "shop"
          max_unavailable               = "shop"
          node_soak_duration_in_minutes = 1
          undrainable_node_behavior     = "shop"
        }
        vm_size        = "Standard_D4as_v5"
        vnet_subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"
        zones          = ["1"]
      }
    }
    node_provisioning_profile = { default_node_pools = "shop", mode = "shop" }
    node_resource_group       = "shop"
    oidc_issuer_enabled       = false
    workload_identity_enabled = false
    oms_agent = {
      log_analytics_workspace_id      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.OperationalInsights/workspaces/shop"
      msi_auth_for_monitoring_enabled = false
      retina_flow_logs_enabled        = false
    }
    open_service_mesh_enabled           = true
    private_cluster_enabled             = true
    private_cluster_public_fqdn_enabled = true
    private_dns_zone_id                 = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/privateDnsZones/shop"
    role_based_access_control_enabled   = false
    run_command_enabled                 = true
    service_mesh_profile = {
      mode      = "shop"
      revisions = ["shop"]
      certificate_authority = {
        cert_chain_object_name = "shop"
        cert_object_name       = "shop"
        key_object_name        = "shop"
        key_vault_id           = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.KeyVault/vaults/shop"
        root_cert_object_name  = "shop"
      }
      external_ingress_gateway_enabled = false
      internal_ingress_gateway_enabled = false
    }
    storage_profile = {
      blob_driver_enabled         = false
      disk_driver_enabled         = false
      file_driver_enabled         = false
      snapshot_controller_enabled = false
    }
    support_plan     = "AKSLongTermSupport"
    timeouts         = { create = "30m", delete = "30m", read = "30m", update = "30m" }
    upgrade_override = { force_upgrade_enabled = false, effective_until = "shop" }
    web_app_routing = {
      dns_zone_ids = [
        "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/dnsZone/shop",
      ]
      default_nginx_controller = "shop"
    }
    windows_profile = {
      admin_password = "shop"
      admin_username = "shop"
      gmsa           = { dns_server = "shop", root_domain = "shop" }
      license        = "shop"
    }
    workload_autoscaler_profile = { keda_enabled = false, vertical_pod_autoscaler_enabled = false }
  }
  assert {
    condition = alltrue([
      azurerm_kubernetes_cluster.this[0].ai_toolchain_operator_enabled == true,
      azurerm_kubernetes_cluster.this[0].automatic_upgrade_channel == "node-image",
      azurerm_kubernetes_cluster.this[0].azure_policy_enabled == true,
      azurerm_kubernetes_cluster.this[0].cost_analysis_enabled == true,
      azurerm_kubernetes_cluster.this[0].custom_ca_trust_certificates_base64 == tolist(["shop"]),
      azurerm_kubernetes_cluster.this[0].disk_encryption_set_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/diskEncryptionSet/shop",
      azurerm_kubernetes_cluster.this[0].dns_prefix == "orders",
      azurerm_kubernetes_cluster.this[0].edge_zone == "shop",
      azurerm_kubernetes_cluster.this[0].http_application_routing_enabled == true,
      azurerm_kubernetes_cluster.this[0].image_cleaner_enabled == true,
      azurerm_kubernetes_cluster.this[0].image_cleaner_interval_hours == 24,
      azurerm_kubernetes_cluster.this[0].kubernetes_version == "shop",
      azurerm_kubernetes_cluster.this[0].local_account_disabled == true,
      azurerm_kubernetes_cluster.this[0].location == "westeurope",
      azurerm_kubernetes_cluster.this[0].name == "orders",
      azurerm_kubernetes_cluster.this[0].node_os_upgrade_channel == "NodeImage",
      azurerm_kubernetes_cluster.this[0].node_resource_group == "shop",
      azurerm_kubernetes_cluster.this[0].oidc_issuer_enabled == false,
      azurerm_kubernetes_cluster.this[0].open_service_mesh_enabled == true,
      azurerm_kubernetes_cluster.this[0].private_cluster_enabled == true,
      azurerm_kubernetes_cluster.this[0].private_cluster_public_fqdn_enabled == true,
      azurerm_kubernetes_cluster.this[0].private_dns_zone_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/privateDnsZones/shop",
      azurerm_kubernetes_cluster.this[0].resource_group_name == "shop",
      azurerm_kubernetes_cluster.this[0].role_based_access_control_enabled == false,
      azurerm_kubernetes_cluster.this[0].run_command_enabled == true,
      azurerm_kubernetes_cluster.this[0].sku_tier == "Premium",
      azurerm_kubernetes_cluster.this[0].support_plan == "AKSLongTermSupport",
      azurerm_kubernetes_cluster.this[0].workload_identity_enabled == false,
      azurerm_kubernetes_cluster.this[0].aci_connector_linux[0].subnet_name == "shop",
      azurerm_kubernetes_cluster.this[0].api_server_access_profile[0].authorized_ip_ranges == toset(["shop"]),
      azurerm_kubernetes_cluster.this[0].api_server_access_profile[0].subnet_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop",
      azurerm_kubernetes_cluster.this[0].api_server_access_profile[0].virtual_network_integration_enabled == false,
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].balance_similar_node_groups == false,
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].daemonset_eviction_for_empty_nodes_enabled == false,
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].daemonset_eviction_for_occupied_nodes_enabled == false,
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].empty_bulk_delete_max == "shop",
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].expander == "least-waste",
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].ignore_daemonsets_utilization_enabled == false,
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].max_graceful_termination_sec == "shop",
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].max_node_provisioning_time == "2026-01-01T00:00:00Z",
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].max_unready_nodes == 1,
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].max_unready_percentage == 1,
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].new_pod_scale_up_delay == "shop",
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].scale_down_delay_after_add == "shop",
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].scale_down_delay_after_delete == "shop",
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].scale_down_delay_after_failure == "shop",
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].scale_down_unneeded == "shop",
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].scale_down_unready == "shop",
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].scale_down_utilization_threshold == "shop",
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].scan_interval == "shop",
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].skip_nodes_with_local_storage == false,
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].skip_nodes_with_system_pods == false,
      azurerm_kubernetes_cluster.this[0].azure_active_directory_role_based_access_control[0].admin_group_object_ids == tolist(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/adminGroupObject/shop"]),
      azurerm_kubernetes_cluster.this[0].azure_active_directory_role_based_access_control[0].azure_rbac_enabled == false,
      azurerm_kubernetes_cluster.this[0].azure_active_directory_role_based_access_control[0].tenant_id == "00000000-0000-0000-0000-000000000000",
      azurerm_kubernetes_cluster.this[0].bootstrap_profile[0].artifact_source == "shop",
      azurerm_kubernetes_cluster.this[0].bootstrap_profile[0].container_registry_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ContainerRegistry/registries/shop",
      azurerm_kubernetes_cluster.this[0].confidential_computing[0].sgx_quote_helper_enabled == false,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].auto_scaling_enabled == true,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].capacity_reservation_group_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/capacityReservationGroups/shop",
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].fips_enabled == false,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].gpu_driver == "shop",
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].gpu_instance == "shop",
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].host_encryption_enabled == false,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].host_group_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/hostGroup/shop",
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].kubelet_disk_type == "shop",
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].max_count == 3,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].max_pods == 1,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].min_count == 1,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].name == "system",
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].node_count == 1,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].node_labels == tomap({ example = "shop" }),
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].node_public_ip_enabled == false,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].node_public_ip_prefix_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/publicIPPrefixes/shop",
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].only_critical_addons_enabled == false,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].orchestrator_version == "shop",
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].os_disk_size_gb == 1,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].os_disk_type == "Ephemeral",
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].os_sku == "shop",
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].pod_subnet_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop",
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].proximity_placement_group_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/proximityPlacementGroup/shop",
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].scale_down_mode == "Deallocate",
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].snapshot_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/snapshot/shop",
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].temporary_name_for_rotation == "shop",
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].type == "shop",
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].ultra_ssd_enabled == false,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].vm_size == "Standard_D2as_v5",
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].vnet_subnet_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop",
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].workload_runtime == "shop",
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].zones == toset(["1"]),
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].kubelet_config[0].allowed_unsafe_sysctls == toset(["shop"]),
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].kubelet_config[0].container_log_max_files == 1,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].kubelet_config[0].container_log_max_size_mb == 1,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].kubelet_config[0].cpu_cfs_quota_enabled == false,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].kubelet_config[0].cpu_cfs_quota_period == "shop",
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].kubelet_config[0].cpu_manager_policy == "{}",
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].kubelet_config[0].image_gc_high_threshold == 1,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].kubelet_config[0].image_gc_low_threshold == 1,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].kubelet_config[0].pod_max_pid == 1,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].kubelet_config[0].topology_manager_policy == "{}",
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].swap_file_size_mb == 1,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].transparent_huge_page == "shop",
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].transparent_huge_page_defrag == "shop",
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].fs_aio_max_nr == 1,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].fs_file_max == 1,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].fs_inotify_max_user_watches == 1,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].fs_nr_open == 1,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].kernel_threads_max == 1,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_core_netdev_max_backlog == 1,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_core_optmem_max == 1,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_core_rmem_default == 1,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_core_rmem_max == 1,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_core_somaxconn == 1,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_core_wmem_default == 1,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_core_wmem_max == 1,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_ipv4_ip_local_port_range_max == 443,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_ipv4_ip_local_port_range_min == 443,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_ipv4_neigh_default_gc_thresh1 == 1,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_ipv4_neigh_default_gc_thresh2 == 1,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_ipv4_neigh_default_gc_thresh3 == 1,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_ipv4_tcp_fin_timeout == 1,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_ipv4_tcp_keepalive_intvl == 1,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_ipv4_tcp_keepalive_probes == 1,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_ipv4_tcp_keepalive_time == 1,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_ipv4_tcp_max_syn_backlog == 1,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_ipv4_tcp_max_tw_buckets == 1,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_ipv4_tcp_tw_reuse == false,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_netfilter_nf_conntrack_buckets == 1,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_netfilter_nf_conntrack_max == 1,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].vm_max_map_count == 1,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].vm_swappiness == 1,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].vm_vfs_cache_pressure == 1,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].node_network_profile[0].application_security_group_ids == tolist(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/applicationSecurityGroups/shop"]),
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].node_network_profile[0].node_public_ip_tags == tomap({ example = "shop" }),
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].node_network_profile[0].allowed_host_ports[0].port_end == 443,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].node_network_profile[0].allowed_host_ports[0].port_start == 443,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].node_network_profile[0].allowed_host_ports[0].protocol == "tcp",
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].upgrade_settings[0].drain_timeout_in_minutes == 1,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].upgrade_settings[0].max_surge == "shop",
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].upgrade_settings[0].node_soak_duration_in_minutes == 1,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].upgrade_settings[0].undrainable_node_behavior == "shop",
      azurerm_kubernetes_cluster.this[0].http_proxy_config[0].http_proxy == "shop",
      azurerm_kubernetes_cluster.this[0].http_proxy_config[0].https_proxy == "shop",
      azurerm_kubernetes_cluster.this[0].http_proxy_config[0].no_proxy == toset(["shop"]),
      azurerm_kubernetes_cluster.this[0].http_proxy_config[0].trusted_ca == "shop",
      azurerm_kubernetes_cluster.this[0].identity[0].identity_ids == toset(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"]),
      azurerm_kubernetes_cluster.this[0].identity[0].type == "SystemAssigned",
      azurerm_kubernetes_cluster.this[0].ingress_application_gateway[0].gateway_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/gateway/shop",
      azurerm_kubernetes_cluster.this[0].ingress_application_gateway[0].gateway_name == "shop",
      azurerm_kubernetes_cluster.this[0].ingress_application_gateway[0].subnet_cidr == "10.0.0.0/24",
      azurerm_kubernetes_cluster.this[0].ingress_application_gateway[0].subnet_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop",
      azurerm_kubernetes_cluster.this[0].key_management_service[0].key_vault_key_id == "https://shop.vault.azure.net/keys/shop/0123456789abcdef0123456789abcdef",
      azurerm_kubernetes_cluster.this[0].key_management_service[0].key_vault_network_access == "shop",
      azurerm_kubernetes_cluster.this[0].key_vault_secrets_provider[0].secret_rotation_enabled == false,
      azurerm_kubernetes_cluster.this[0].key_vault_secrets_provider[0].secret_rotation_interval == "shop",
      azurerm_kubernetes_cluster.this[0].kubelet_identity[0].client_id == "00000000-0000-0000-0000-000000000000",
      azurerm_kubernetes_cluster.this[0].kubelet_identity[0].object_id == "00000000-0000-0000-0000-000000000000",
      azurerm_kubernetes_cluster.this[0].kubelet_identity[0].user_assigned_identity_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop",
      azurerm_kubernetes_cluster.this[0].linux_profile[0].admin_username == "shop",
      azurerm_kubernetes_cluster.this[0].linux_profile[0].ssh_key[0].key_data == "shop",
      one(azurerm_kubernetes_cluster.this[0].maintenance_window[0].allowed).day == "shop",
      one(azurerm_kubernetes_cluster.this[0].maintenance_window[0].allowed).hours == toset([1]),
      one(azurerm_kubernetes_cluster.this[0].maintenance_window[0].not_allowed).end == "shop",
      one(azurerm_kubernetes_cluster.this[0].maintenance_window[0].not_allowed).start == "shop",
      azurerm_kubernetes_cluster.this[0].maintenance_window_auto_upgrade[0].day_of_month == 1,
      azurerm_kubernetes_cluster.this[0].maintenance_window_auto_upgrade[0].day_of_week == "shop",
      azurerm_kubernetes_cluster.this[0].maintenance_window_auto_upgrade[0].duration == 1,
      azurerm_kubernetes_cluster.this[0].maintenance_window_auto_upgrade[0].frequency == "shop",
      azurerm_kubernetes_cluster.this[0].maintenance_window_auto_upgrade[0].interval == 1,
      azurerm_kubernetes_cluster.this[0].maintenance_window_auto_upgrade[0].start_date == "2026-01-01T00:00:00Z",
      azurerm_kubernetes_cluster.this[0].maintenance_window_auto_upgrade[0].start_time == "2026-01-01T00:00:00Z",
      azurerm_kubernetes_cluster.this[0].maintenance_window_auto_upgrade[0].utc_offset == "shop",
      azurerm_kubernetes_cluster.this[0].maintenance_window_auto_upgrade[0].week_index == "shop",
      one(azurerm_kubernetes_cluster.this[0].maintenance_window_auto_upgrade[0].not_allowed).end == "shop",
      one(azurerm_kubernetes_cluster.this[0].maintenance_window_auto_upgrade[0].not_allowed).start == "shop",
      azurerm_kubernetes_cluster.this[0].maintenance_window_node_os[0].day_of_month == 1,
      azurerm_kubernetes_cluster.this[0].maintenance_window_node_os[0].day_of_week == "shop",
      azurerm_kubernetes_cluster.this[0].maintenance_window_node_os[0].duration == 1,
      azurerm_kubernetes_cluster.this[0].maintenance_window_node_os[0].frequency == "shop",
      azurerm_kubernetes_cluster.this[0].maintenance_window_node_os[0].interval == 1,
      azurerm_kubernetes_cluster.this[0].maintenance_window_node_os[0].start_date == "2026-01-01T00:00:00Z",
      azurerm_kubernetes_cluster.this[0].maintenance_window_node_os[0].start_time == "2026-01-01T00:00:00Z",
      azurerm_kubernetes_cluster.this[0].maintenance_window_node_os[0].utc_offset == "shop",
      azurerm_kubernetes_cluster.this[0].maintenance_window_node_os[0].week_index == "shop",
      one(azurerm_kubernetes_cluster.this[0].maintenance_window_node_os[0].not_allowed).end == "shop",
      one(azurerm_kubernetes_cluster.this[0].maintenance_window_node_os[0].not_allowed).start == "shop",
      azurerm_kubernetes_cluster.this[0].microsoft_defender[0].log_analytics_workspace_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.OperationalInsights/workspaces/shop",
      azurerm_kubernetes_cluster.this[0].monitor_metrics[0].annotations_allowed == "shop",
      azurerm_kubernetes_cluster.this[0].monitor_metrics[0].labels_allowed == "shop",
      azurerm_kubernetes_cluster.this[0].network_profile[0].dns_service_ip == "shop",
      azurerm_kubernetes_cluster.this[0].network_profile[0].ip_versions == tolist(["shop"]),
      azurerm_kubernetes_cluster.this[0].network_profile[0].load_balancer_sku == "shop",
      azurerm_kubernetes_cluster.this[0].network_profile[0].network_data_plane == "azure",
      azurerm_kubernetes_cluster.this[0].network_profile[0].network_mode == "shop",
      azurerm_kubernetes_cluster.this[0].network_profile[0].network_plugin == "azure",
      azurerm_kubernetes_cluster.this[0].network_profile[0].network_plugin_mode == "shop",
      azurerm_kubernetes_cluster.this[0].network_profile[0].network_policy == "{}",
      azurerm_kubernetes_cluster.this[0].network_profile[0].outbound_type == "block",
      azurerm_kubernetes_cluster.this[0].network_profile[0].pod_cidr == "10.0.0.0/24",
      azurerm_kubernetes_cluster.this[0].network_profile[0].pod_cidrs == tolist(["10.0.0.0/24"]),
      azurerm_kubernetes_cluster.this[0].network_profile[0].service_cidr == "10.0.0.0/24",
      azurerm_kubernetes_cluster.this[0].network_profile[0].service_cidrs == tolist(["10.0.0.0/24"]),
      azurerm_kubernetes_cluster.this[0].network_profile[0].advanced_networking[0].observability_enabled == false,
      azurerm_kubernetes_cluster.this[0].network_profile[0].advanced_networking[0].security_enabled == false,
      azurerm_kubernetes_cluster.this[0].network_profile[0].load_balancer_profile[0].backend_pool_type == "shop",
      azurerm_kubernetes_cluster.this[0].network_profile[0].load_balancer_profile[0].idle_timeout_in_minutes == 1,
      azurerm_kubernetes_cluster.this[0].network_profile[0].load_balancer_profile[0].managed_outbound_ip_count == 1,
      azurerm_kubernetes_cluster.this[0].network_profile[0].load_balancer_profile[0].managed_outbound_ipv6_count == 1,
      azurerm_kubernetes_cluster.this[0].network_profile[0].load_balancer_profile[0].outbound_ip_address_ids == toset(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/outboundIpAddress/shop"]),
      azurerm_kubernetes_cluster.this[0].network_profile[0].load_balancer_profile[0].outbound_ip_prefix_ids == toset(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/outboundIpPrefix/shop"]),
      azurerm_kubernetes_cluster.this[0].network_profile[0].load_balancer_profile[0].outbound_ports_allocated == 1,
      azurerm_kubernetes_cluster.this[0].network_profile[0].nat_gateway_profile[0].idle_timeout_in_minutes == 1,
      azurerm_kubernetes_cluster.this[0].network_profile[0].nat_gateway_profile[0].managed_outbound_ip_count == 1,
      azurerm_kubernetes_cluster.this[0].node_provisioning_profile[0].default_node_pools == "shop",
      azurerm_kubernetes_cluster.this[0].node_provisioning_profile[0].mode == "shop",
      azurerm_kubernetes_cluster.this[0].oms_agent[0].log_analytics_workspace_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.OperationalInsights/workspaces/shop",
      azurerm_kubernetes_cluster.this[0].oms_agent[0].msi_auth_for_monitoring_enabled == false,
      azurerm_kubernetes_cluster.this[0].oms_agent[0].retina_flow_logs_enabled == false,
      azurerm_kubernetes_cluster.this[0].service_mesh_profile[0].external_ingress_gateway_enabled == false,
      azurerm_kubernetes_cluster.this[0].service_mesh_profile[0].internal_ingress_gateway_enabled == false,
      azurerm_kubernetes_cluster.this[0].service_mesh_profile[0].mode == "shop",
      azurerm_kubernetes_cluster.this[0].service_mesh_profile[0].revisions == tolist(["shop"]),
      azurerm_kubernetes_cluster.this[0].service_mesh_profile[0].certificate_authority[0].cert_chain_object_name == "shop",
      azurerm_kubernetes_cluster.this[0].service_mesh_profile[0].certificate_authority[0].cert_object_name == "shop",
      azurerm_kubernetes_cluster.this[0].service_mesh_profile[0].certificate_authority[0].key_object_name == "shop",
      azurerm_kubernetes_cluster.this[0].service_mesh_profile[0].certificate_authority[0].key_vault_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.KeyVault/vaults/shop",
      azurerm_kubernetes_cluster.this[0].service_mesh_profile[0].certificate_authority[0].root_cert_object_name == "shop",
      azurerm_kubernetes_cluster.this[0].storage_profile[0].blob_driver_enabled == false,
      azurerm_kubernetes_cluster.this[0].storage_profile[0].disk_driver_enabled == false,
      azurerm_kubernetes_cluster.this[0].storage_profile[0].file_driver_enabled == false,
      azurerm_kubernetes_cluster.this[0].storage_profile[0].snapshot_controller_enabled == false,
      azurerm_kubernetes_cluster.this[0].timeouts.create == "30m",
      azurerm_kubernetes_cluster.this[0].timeouts.delete == "30m",
      azurerm_kubernetes_cluster.this[0].timeouts.read == "30m",
      azurerm_kubernetes_cluster.this[0].timeouts.update == "30m",
      azurerm_kubernetes_cluster.this[0].upgrade_override[0].effective_until == "shop",
      azurerm_kubernetes_cluster.this[0].upgrade_override[0].force_upgrade_enabled == false,
      azurerm_kubernetes_cluster.this[0].web_app_routing[0].default_nginx_controller == "shop",
      azurerm_kubernetes_cluster.this[0].web_app_routing[0].dns_zone_ids == tolist(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/dnsZone/shop"]),
      azurerm_kubernetes_cluster.this[0].windows_profile[0].admin_password == "shop",
      azurerm_kubernetes_cluster.this[0].windows_profile[0].admin_username == "shop",
      azurerm_kubernetes_cluster.this[0].windows_profile[0].license == "shop",
      azurerm_kubernetes_cluster.this[0].windows_profile[0].gmsa[0].dns_server == "shop",
      azurerm_kubernetes_cluster.this[0].windows_profile[0].gmsa[0].root_domain == "shop",
      azurerm_kubernetes_cluster.this[0].workload_autoscaler_profile[0].keda_enabled == false,
      azurerm_kubernetes_cluster.this[0].workload_autoscaler_profile[0].vertical_pod_autoscaler_enabled == false,
      azurerm_kubernetes_cluster_node_pool.this["batch"].auto_scaling_enabled == false,
      azurerm_kubernetes_cluster_node_pool.this["batch"].eviction_policy == "Delete",
      azurerm_kubernetes_cluster_node_pool.this["batch"].max_count == 5,
      azurerm_kubernetes_cluster_node_pool.this["batch"].max_pods == 1,
      azurerm_kubernetes_cluster_node_pool.this["batch"].min_count == 1,
      azurerm_kubernetes_cluster_node_pool.this["batch"].mode == "shop",
      azurerm_kubernetes_cluster_node_pool.this["batch"].name == "batch",
      azurerm_kubernetes_cluster_node_pool.this["batch"].node_count == 1,
      azurerm_kubernetes_cluster_node_pool.this["batch"].node_labels == tomap({ example = "shop" }),
      azurerm_kubernetes_cluster_node_pool.this["batch"].node_public_ip_enabled == false,
      azurerm_kubernetes_cluster_node_pool.this["batch"].node_taints == tolist(["shop"]),
      azurerm_kubernetes_cluster_node_pool.this["batch"].os_disk_size_gb == 1,
      azurerm_kubernetes_cluster_node_pool.this["batch"].os_disk_type == "shop",
      azurerm_kubernetes_cluster_node_pool.this["batch"].os_sku == "shop",
      azurerm_kubernetes_cluster_node_pool.this["batch"].os_type == "shop",
      azurerm_kubernetes_cluster_node_pool.this["batch"].pod_subnet_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop",
      azurerm_kubernetes_cluster_node_pool.this["batch"].priority == "Spot",
      azurerm_kubernetes_cluster_node_pool.this["batch"].scale_down_mode == "shop",
      azurerm_kubernetes_cluster_node_pool.this["batch"].spot_max_price == 1,
      azurerm_kubernetes_cluster_node_pool.this["batch"].temporary_name_for_rotation == "shop",
      azurerm_kubernetes_cluster_node_pool.this["batch"].vm_size == "Standard_D4as_v5",
      azurerm_kubernetes_cluster_node_pool.this["batch"].vnet_subnet_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop",
      azurerm_kubernetes_cluster_node_pool.this["batch"].zones == toset(["1"]),
      azurerm_kubernetes_cluster_node_pool.this["batch"].upgrade_settings[0].drain_timeout_in_minutes == 1,
      azurerm_kubernetes_cluster_node_pool.this["batch"].upgrade_settings[0].max_surge == "shop",
      azurerm_kubernetes_cluster_node_pool.this["batch"].upgrade_settings[0].max_unavailable == "shop",
      azurerm_kubernetes_cluster_node_pool.this["batch"].upgrade_settings[0].node_soak_duration_in_minutes == 1,
      azurerm_kubernetes_cluster_node_pool.this["batch"].upgrade_settings[0].undrainable_node_behavior == "shop",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    api_server_access_profile  = {}
    dns_prefix_private_cluster = "shop"
    dns_prefix                 = null
    service_principal          = { client_id = "00000000-0000-0000-0000-000000000000", client_secret = "shop" }
    identity                   = null
  }
  assert {
    condition = alltrue([
      azurerm_kubernetes_cluster.this[0].dns_prefix_private_cluster == "shop",
      length(azurerm_kubernetes_cluster.this[0].api_server_access_profile) == 1,
      azurerm_kubernetes_cluster.this[0].service_principal[0].client_id == "00000000-0000-0000-0000-000000000000",
      azurerm_kubernetes_cluster.this[0].service_principal[0].client_secret == "shop",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    auto_scaler_profile = {}
  }
  assert {
    condition = alltrue([
      length(azurerm_kubernetes_cluster.this[0].auto_scaler_profile) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_4" {
  command = plan
  variables {
    azure_active_directory_role_based_access_control = {}
  }
  assert {
    condition = alltrue([
      length(azurerm_kubernetes_cluster.this[0].azure_active_directory_role_based_access_control) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_5" {
  command = plan
  variables {
    bootstrap_profile = {}
  }
  assert {
    condition = alltrue([
      length(azurerm_kubernetes_cluster.this[0].bootstrap_profile) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_6" {
  command = plan
  variables {
    http_proxy_config = {}
  }
  assert {
    condition = alltrue([
      length(azurerm_kubernetes_cluster.this[0].http_proxy_config) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_7" {
  command = plan
  variables {
    ingress_application_gateway = {}
  }
  assert {
    condition = alltrue([
      length(azurerm_kubernetes_cluster.this[0].ingress_application_gateway) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_8" {
  command = plan
  variables {
    key_vault_secrets_provider = {}
  }
  assert {
    condition = alltrue([
      length(azurerm_kubernetes_cluster.this[0].key_vault_secrets_provider) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_9" {
  command = plan
  variables {
    kubelet_identity = {}
  }
  assert {
    condition = alltrue([
      length(azurerm_kubernetes_cluster.this[0].kubelet_identity) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_10" {
  command = plan
  variables {
    monitor_metrics = {}
  }
  assert {
    condition = alltrue([
      length(azurerm_kubernetes_cluster.this[0].monitor_metrics) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_11" {
  command = plan
  variables {
    node_provisioning_profile = {}
  }
  assert {
    condition = alltrue([
      length(azurerm_kubernetes_cluster.this[0].node_provisioning_profile) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_12" {
  command = plan
  variables {
    storage_profile = {}
  }
  assert {
    condition = alltrue([
      length(azurerm_kubernetes_cluster.this[0].storage_profile) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}
