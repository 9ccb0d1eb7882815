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
      capacity_reservation_group_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/capacityReservationGroups/shop"
      fips_enabled                  = false
      gpu_driver                    = "Install"
      gpu_instance                  = "MIG1g"
      host_encryption_enabled       = false
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
      max_count   = 3
      max_pods    = 1
      min_count   = 2
      node_count  = 4
      node_labels = { example = "example" }
      node_network_profile = {
        allowed_host_ports = [{ port_end = 443, port_start = 444, protocol = "TCP" }]
        application_security_group_ids = [
          "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/applicationSecurityGroups/shop",
        ]
        node_public_ip_tags = { example = "example2" }
      }
      node_public_ip_enabled       = false
      node_public_ip_prefix_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/publicIPPrefixes/shop"
      only_critical_addons_enabled = false
      orchestrator_version         = "orchestrator-version"
      os_disk_size_gb              = 5
      os_disk_type                 = "Ephemeral"
      os_sku                       = "AzureLinux"
      pod_subnet_id                = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"
      proximity_placement_group_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/proximityPlacementGroups/shop"
      scale_down_mode              = "Delete"
      snapshot_id                  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/snapshot/shop"
      tags                         = { example = "example3" }
      temporary_name_for_rotation  = "temporary-name-for-rotation"
      type                         = "VirtualMachineScaleSets"
      ultra_ssd_enabled            = false
      upgrade_settings = {
        max_surge                     = "max-surge"
        drain_timeout_in_minutes      = 1
        node_soak_duration_in_minutes = 2
        undrainable_node_behavior     = "Cordon"
      }
      vm_size          = "Standard_D2as_v5"
      vnet_subnet_id   = "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"
      workload_runtime = "KataVmIsolation"
      zones            = ["1"]
    }
    location                      = "westeurope"
    name                          = "orders"
    resource_group_name           = "resource-group-name"
    aci_connector_linux           = { subnet_name = "subnet-name" }
    ai_toolchain_operator_enabled = true
    api_server_access_profile = {
      authorized_ip_ranges                = ["authorized-ip-ranges"]
      subnet_id                           = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"
      virtual_network_integration_enabled = false
    }
    auto_scaler_profile = {
      balance_similar_node_groups                   = false
      daemonset_eviction_for_empty_nodes_enabled    = false
      daemonset_eviction_for_occupied_nodes_enabled = false
      empty_bulk_delete_max                         = "empty-bulk-delete-max"
      expander                                      = "least-waste"
      ignore_daemonsets_utilization_enabled         = false
      max_graceful_termination_sec                  = "max-graceful-termination-sec"
      max_node_provisioning_time                    = "2026-01-01T00:00:00Z"
      max_unready_nodes                             = 1
      max_unready_percentage                        = 2
      new_pod_scale_up_delay                        = "new-pod-scale-up-delay"
      scale_down_delay_after_add                    = "scale-down-delay-after-add"
      scale_down_delay_after_delete                 = "scale-down-delay-after-delete"
      scale_down_delay_after_failure                = "scale-down-delay-after-failure"
      scale_down_unneeded                           = "scale-down-unneeded"
      scale_down_unready                            = "scale-down-unready"
      scale_down_utilization_threshold              = "scale-down-utilization-threshold"
      scan_interval                                 = "scan-interval"
      skip_nodes_with_local_storage                 = false
      skip_nodes_with_system_pods                   = false
    }
    automatic_upgrade_channel = "patch"
    azure_active_directory_role_based_access_control = {
      admin_group_object_ids = [
        "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/adminGroupObject/shop",
      ]
      azure_rbac_enabled = false
      tenant_id          = "00000000-0000-0000-0000-000000000000"
    }
    azure_policy_enabled = true
    bootstrap_profile = {
      artifact_source       = "Cache"
      container_registry_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ContainerRegistry/registries/shop"
    }
    confidential_computing              = { sgx_quote_helper_enabled = false }
    cost_analysis_enabled               = true
    sku_tier                            = "Premium"
    custom_ca_trust_certificates_base64 = ["custom-ca-trust-certificates-base64"]
    disk_encryption_set_id              = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/diskEncryptionSets/shop"
    dns_prefix                          = "orders2"
    edge_zone                           = "edge-zone"
    http_application_routing_enabled    = true
    http_proxy_config = {
      http_proxy  = "http-proxy"
      https_proxy = "https-proxy"
      no_proxy    = ["no-proxy"]
      trusted_ca  = "trusted-ca"
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
      gateway_name = "gateway-name"
      subnet_cidr  = "10.0.0.0/24"
      subnet_id    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"
    }
    key_management_service = {
      key_vault_key_id         = "https://shop.vault.azure.net/keys/shop/0123456789abcdef0123456789abcdef"
      key_vault_network_access = "Public"
    }
    key_vault_secrets_provider = {
      secret_rotation_enabled  = false
      secret_rotation_interval = "secret-rotation-interval"
    }
    kubelet_identity = {
      client_id                 = "00000000-0000-0000-0000-000000000000"
      object_id                 = "00000000-0000-0000-0000-000000000001"
      user_assigned_identity_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"
    }
    kubernetes_version     = "kubernetes-version"
    linux_profile          = { admin_username = "admin-username", ssh_key = { key_data = "key-data" } }
    local_account_disabled = true
    maintenance_window = {
      allowed     = [{ day = "Sunday", hours = [1] }]
      not_allowed = [{ end = "end", start = "start" }]
    }
    maintenance_window_auto_upgrade = {
      duration     = 1
      frequency    = "Daily"
      interval     = 2
      day_of_month = 3
      day_of_week  = "Friday"
      not_allowed  = [{ end = "end2", start = "start2" }]
      start_date   = "2026-01-01T00:00:00Z"
      start_time   = "2026-01-01T00:00:01Z"
      utc_offset   = "utc-offset"
      week_index   = "week-index"
    }
    maintenance_window_node_os = {
      duration     = 1
      frequency    = "Daily"
      interval     = 2
      day_of_month = 3
      day_of_week  = "Friday"
      not_allowed  = [{ end = "end3", start = "start3" }]
      start_date   = "2026-01-01T00:00:00Z"
      start_time   = "2026-01-01T00:00:02Z"
      utc_offset   = "utc-offset2"
      week_index   = "week-index2"
    }
    microsoft_defender = {
      log_analytics_workspace_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.OperationalInsights/workspaces/shop"
    }
    monitor_metrics = {
      annotations_allowed = "annotations-allowed"
      labels_allowed      = "labels-allowed"
    }
    network_profile = {
      network_plugin      = "azure"
      advanced_networking = { observability_enabled = false, security_enabled = false }
      dns_service_ip      = "dns-service-ip"
      ip_versions         = ["IPv4"]
      load_balancer_profile = {
        backend_pool_type           = "NodeIP"
        idle_timeout_in_minutes     = 1
        managed_outbound_ip_count   = 2
        managed_outbound_ipv6_count = 3
        outbound_ip_address_ids = [
          "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/outboundIpAddress/shop",
        ]
        outbound_ip_prefix_ids = [
          "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/outboundIpPrefix/shop",
        ]
        outbound_ports_allocated = 4
      }
      load_balancer_sku   = "basic"
      nat_gateway_profile = { idle_timeout_in_minutes = 1, managed_outbound_ip_count = 2 }
      network_data_plane  = "azure"
      network_mode        = "bridge"
      network_plugin_mode = "overlay"
      network_policy      = "calico"
      outbound_type       = "loadBalancer"
      pod_cidr            = "10.0.0.0/24"
      pod_cidrs           = ["10.0.0.0/25"]
      service_cidr        = "10.0.0.0/26"
      service_cidrs       = ["10.0.0.0/27"]
    }
    node_os_upgrade_channel = "Unmanaged"
    node_pools = {
      batch = {
        auto_scaling_enabled        = false
        eviction_policy             = "Delete"
        max_count                   = 5
        max_pods                    = 1
        min_count                   = 2
        mode                        = "System"
        node_count                  = 3
        node_labels                 = { example = "example4" }
        node_public_ip_enabled      = false
        node_taints                 = ["node-taints"]
        os_disk_size_gb             = 4
        os_disk_type                = "Ephemeral"
        os_sku                      = "AzureLinux"
        os_type                     = "Linux"
        pod_subnet_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"
        priority                    = "Spot"
        scale_down_mode             = "Delete2"
        spot_max_price              = 6
        temporary_name_for_rotation = "temporary-name-for-rotation2"
        upgrade_settings = {
          drain_timeout_in_minutes      = 1
          max_surge                     = "max-surge2"
          max_unavailable               = "max-unavailable"
          node_soak_duration_in_minutes = 2
          undrainable_node_behavior     = "Cordon"
        }
        vm_size        = "Standard_D4as_v5"
        vnet_subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000002/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"
        zones          = ["1"]
      }
    }
    node_provisioning_profile = { default_node_pools = "default-node-pools", mode = "mode" }
    node_resource_group       = "node-resource-group"
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
      mode      = "Istio"
      revisions = ["revisions"]
      certificate_authority = {
        cert_chain_object_name = "cert-chain-object-name"
        cert_object_name       = "cert-object-name"
        key_object_name        = "key-object-name"
        key_vault_id           = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.KeyVault/vaults/shop"
        root_cert_object_name  = "root-cert-object-name"
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
    support_plan     = "KubernetesOfficial"
    timeouts         = { create = "30m", delete = "31m", read = "32m", update = "33m" }
    upgrade_override = { force_upgrade_enabled = false, effective_until = "effective-until" }
    web_app_routing = {
      dns_zone_ids = [
        "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/dnsZone/shop",
      ]
      default_nginx_controller = "None"
    }
    windows_profile = {
      admin_password = "admin-password"
      admin_username = "admin-username2"
      gmsa           = { dns_server = "dns-server", root_domain = "root-domain" }
      license        = "Windows_Server"
    }
    workload_autoscaler_profile = { keda_enabled = false, vertical_pod_autoscaler_enabled = false }
  }
  assert {
    condition = alltrue([
      azurerm_kubernetes_cluster.this[0].ai_toolchain_operator_enabled == true,
      azurerm_kubernetes_cluster.this[0].automatic_upgrade_channel == "patch",
      azurerm_kubernetes_cluster.this[0].azure_policy_enabled == true,
      azurerm_kubernetes_cluster.this[0].cost_analysis_enabled == true,
      azurerm_kubernetes_cluster.this[0].custom_ca_trust_certificates_base64 == tolist(["custom-ca-trust-certificates-base64"]),
      azurerm_kubernetes_cluster.this[0].disk_encryption_set_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/diskEncryptionSets/shop",
      azurerm_kubernetes_cluster.this[0].dns_prefix == "orders2",
      azurerm_kubernetes_cluster.this[0].edge_zone == "edge-zone",
      azurerm_kubernetes_cluster.this[0].http_application_routing_enabled == true,
      azurerm_kubernetes_cluster.this[0].image_cleaner_enabled == true,
      azurerm_kubernetes_cluster.this[0].image_cleaner_interval_hours == 24,
      azurerm_kubernetes_cluster.this[0].kubernetes_version == "kubernetes-version",
      azurerm_kubernetes_cluster.this[0].local_account_disabled == true,
      azurerm_kubernetes_cluster.this[0].location == "westeurope",
      azurerm_kubernetes_cluster.this[0].name == "orders",
      azurerm_kubernetes_cluster.this[0].node_os_upgrade_channel == "Unmanaged",
      azurerm_kubernetes_cluster.this[0].node_resource_group == "node-resource-group",
      azurerm_kubernetes_cluster.this[0].oidc_issuer_enabled == false,
      azurerm_kubernetes_cluster.this[0].open_service_mesh_enabled == true,
      azurerm_kubernetes_cluster.this[0].private_cluster_enabled == true,
      azurerm_kubernetes_cluster.this[0].private_cluster_public_fqdn_enabled == true,
      azurerm_kubernetes_cluster.this[0].private_dns_zone_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/privateDnsZones/shop",
      azurerm_kubernetes_cluster.this[0].resource_group_name == "resource-group-name",
      azurerm_kubernetes_cluster.this[0].role_based_access_control_enabled == false,
      azurerm_kubernetes_cluster.this[0].run_command_enabled == true,
      azurerm_kubernetes_cluster.this[0].sku_tier == "Premium",
      azurerm_kubernetes_cluster.this[0].support_plan == "KubernetesOfficial",
      azurerm_kubernetes_cluster.this[0].workload_identity_enabled == false,
      azurerm_kubernetes_cluster.this[0].aci_connector_linux[0].subnet_name == "subnet-name",
      azurerm_kubernetes_cluster.this[0].api_server_access_profile[0].authorized_ip_ranges == toset(["authorized-ip-ranges"]),
      azurerm_kubernetes_cluster.this[0].api_server_access_profile[0].subnet_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop",
      azurerm_kubernetes_cluster.this[0].api_server_access_profile[0].virtual_network_integration_enabled == false,
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].balance_similar_node_groups == false,
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].daemonset_eviction_for_empty_nodes_enabled == false,
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].daemonset_eviction_for_occupied_nodes_enabled == false,
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].empty_bulk_delete_max == "empty-bulk-delete-max",
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].expander == "least-waste",
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].ignore_daemonsets_utilization_enabled == false,
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].max_graceful_termination_sec == "max-graceful-termination-sec",
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].max_node_provisioning_time == "2026-01-01T00:00:00Z",
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].max_unready_nodes == 1,
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].max_unready_percentage == 2,
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].new_pod_scale_up_delay == "new-pod-scale-up-delay",
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].scale_down_delay_after_add == "scale-down-delay-after-add",
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].scale_down_delay_after_delete == "scale-down-delay-after-delete",
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].scale_down_delay_after_failure == "scale-down-delay-after-failure",
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].scale_down_unneeded == "scale-down-unneeded",
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].scale_down_unready == "scale-down-unready",
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].scale_down_utilization_threshold == "scale-down-utilization-threshold",
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].scan_interval == "scan-interval",
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].skip_nodes_with_local_storage == false,
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].skip_nodes_with_system_pods == false,
      azurerm_kubernetes_cluster.this[0].azure_active_directory_role_based_access_control[0].admin_group_object_ids == tolist(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/adminGroupObject/shop"]),
      azurerm_kubernetes_cluster.this[0].azure_active_directory_role_based_access_control[0].azure_rbac_enabled == false,
      azurerm_kubernetes_cluster.this[0].azure_active_directory_role_based_access_control[0].tenant_id == "00000000-0000-0000-0000-000000000000",
      azurerm_kubernetes_cluster.this[0].bootstrap_profile[0].artifact_source == "Cache",
      azurerm_kubernetes_cluster.this[0].bootstrap_profile[0].container_registry_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ContainerRegistry/registries/shop",
      azurerm_kubernetes_cluster.this[0].confidential_computing[0].sgx_quote_helper_enabled == false,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].capacity_reservation_group_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/capacityReservationGroups/shop",
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].fips_enabled == false,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].gpu_driver == "Install",
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].gpu_instance == "MIG1g",
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].host_encryption_enabled == false,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].host_group_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/hostGroups/shop",
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].kubelet_disk_type == "OS",
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].max_count == 3,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].max_pods == 1,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].min_count == 2,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].name == "system",
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].node_count == 4,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].node_labels == tomap({ example = "example" }),
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].node_public_ip_enabled == false,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].node_public_ip_prefix_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/publicIPPrefixes/shop",
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].only_critical_addons_enabled == false,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].orchestrator_version == "orchestrator-version",
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].os_disk_size_gb == 5,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].os_disk_type == "Ephemeral",
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].os_sku == "AzureLinux",
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].pod_subnet_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop",
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].proximity_placement_group_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/proximityPlacementGroups/shop",
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].scale_down_mode == "Delete",
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].snapshot_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/snapshot/shop",
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].temporary_name_for_rotation == "temporary-name-for-rotation",
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].type == "VirtualMachineScaleSets",
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].ultra_ssd_enabled == false,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].vm_size == "Standard_D2as_v5",
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].vnet_subnet_id == "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop",
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].workload_runtime == "KataVmIsolation",
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].zones == toset(["1"]),
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].kubelet_config[0].allowed_unsafe_sysctls == toset(["allowed-unsafe-sysctls"]),
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].kubelet_config[0].container_log_max_files == 1,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].kubelet_config[0].container_log_max_size_mb == 2,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].kubelet_config[0].cpu_cfs_quota_enabled == false,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].kubelet_config[0].cpu_cfs_quota_period == "cpu-cfs-quota-period",
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].kubelet_config[0].cpu_manager_policy == "{}",
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].kubelet_config[0].image_gc_high_threshold == 3,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].kubelet_config[0].image_gc_low_threshold == 4,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].kubelet_config[0].pod_max_pid == 5,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].kubelet_config[0].topology_manager_policy == "none",
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].swap_file_size_mb == 1,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].transparent_huge_page == "always",
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].transparent_huge_page_defrag == "always2",
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].fs_aio_max_nr == 1,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].fs_file_max == 2,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].fs_inotify_max_user_watches == 3,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].fs_nr_open == 4,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].kernel_threads_max == 5,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_core_netdev_max_backlog == 6,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_core_optmem_max == 7,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_core_rmem_default == 8,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_core_rmem_max == 9,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_core_somaxconn == 10,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_core_wmem_default == 11,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_core_wmem_max == 12,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_ipv4_ip_local_port_range_max == 443,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_ipv4_ip_local_port_range_min == 444,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_ipv4_neigh_default_gc_thresh1 == 13,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_ipv4_neigh_default_gc_thresh2 == 14,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_ipv4_neigh_default_gc_thresh3 == 15,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_ipv4_tcp_fin_timeout == 16,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_ipv4_tcp_keepalive_intvl == 17,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_ipv4_tcp_keepalive_probes == 18,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_ipv4_tcp_keepalive_time == 19,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_ipv4_tcp_max_syn_backlog == 20,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_ipv4_tcp_max_tw_buckets == 21,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_ipv4_tcp_tw_reuse == false,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_netfilter_nf_conntrack_buckets == 22,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_netfilter_nf_conntrack_max == 23,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].vm_max_map_count == 24,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].vm_swappiness == 25,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].vm_vfs_cache_pressure == 26,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].node_network_profile[0].application_security_group_ids == tolist(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/applicationSecurityGroups/shop"]),
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].node_network_profile[0].node_public_ip_tags == tomap({ example = "example2" }),
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].node_network_profile[0].allowed_host_ports[0].port_end == 443,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].node_network_profile[0].allowed_host_ports[0].port_start == 444,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].node_network_profile[0].allowed_host_ports[0].protocol == "TCP",
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].upgrade_settings[0].drain_timeout_in_minutes == 1,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].upgrade_settings[0].max_surge == "max-surge",
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].upgrade_settings[0].node_soak_duration_in_minutes == 2,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].upgrade_settings[0].undrainable_node_behavior == "Cordon",
      azurerm_kubernetes_cluster.this[0].http_proxy_config[0].http_proxy == "http-proxy",
      azurerm_kubernetes_cluster.this[0].http_proxy_config[0].https_proxy == "https-proxy",
      azurerm_kubernetes_cluster.this[0].http_proxy_config[0].no_proxy == toset(["no-proxy"]),
      azurerm_kubernetes_cluster.this[0].http_proxy_config[0].trusted_ca == "trusted-ca",
      azurerm_kubernetes_cluster.this[0].identity[0].identity_ids == toset(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"]),
      azurerm_kubernetes_cluster.this[0].identity[0].type == "SystemAssigned",
      azurerm_kubernetes_cluster.this[0].ingress_application_gateway[0].gateway_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/gateway/shop",
      azurerm_kubernetes_cluster.this[0].ingress_application_gateway[0].gateway_name == "gateway-name",
      azurerm_kubernetes_cluster.this[0].ingress_application_gateway[0].subnet_cidr == "10.0.0.0/24",
      azurerm_kubernetes_cluster.this[0].ingress_application_gateway[0].subnet_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop",
      azurerm_kubernetes_cluster.this[0].key_management_service[0].key_vault_key_id == "https://shop.vault.azure.net/keys/shop/0123456789abcdef0123456789abcdef",
      azurerm_kubernetes_cluster.this[0].key_management_service[0].key_vault_network_access == "Public",
      azurerm_kubernetes_cluster.this[0].key_vault_secrets_provider[0].secret_rotation_enabled == false,
      azurerm_kubernetes_cluster.this[0].key_vault_secrets_provider[0].secret_rotation_interval == "secret-rotation-interval",
      azurerm_kubernetes_cluster.this[0].kubelet_identity[0].client_id == "00000000-0000-0000-0000-000000000000",
      azurerm_kubernetes_cluster.this[0].kubelet_identity[0].object_id == "00000000-0000-0000-0000-000000000001",
      azurerm_kubernetes_cluster.this[0].kubelet_identity[0].user_assigned_identity_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop",
      azurerm_kubernetes_cluster.this[0].linux_profile[0].admin_username == "admin-username",
      azurerm_kubernetes_cluster.this[0].linux_profile[0].ssh_key[0].key_data == "key-data",
      one(azurerm_kubernetes_cluster.this[0].maintenance_window[0].allowed).day == "Sunday",
      one(azurerm_kubernetes_cluster.this[0].maintenance_window[0].allowed).hours == toset([1]),
      one(azurerm_kubernetes_cluster.this[0].maintenance_window[0].not_allowed).end == "end",
      one(azurerm_kubernetes_cluster.this[0].maintenance_window[0].not_allowed).start == "start",
      azurerm_kubernetes_cluster.this[0].maintenance_window_auto_upgrade[0].day_of_month == 3,
      azurerm_kubernetes_cluster.this[0].maintenance_window_auto_upgrade[0].day_of_week == "Friday",
      azurerm_kubernetes_cluster.this[0].maintenance_window_auto_upgrade[0].duration == 1,
      azurerm_kubernetes_cluster.this[0].maintenance_window_auto_upgrade[0].frequency == "Daily",
      azurerm_kubernetes_cluster.this[0].maintenance_window_auto_upgrade[0].interval == 2,
      azurerm_kubernetes_cluster.this[0].maintenance_window_auto_upgrade[0].start_date == "2026-01-01T00:00:00Z",
      azurerm_kubernetes_cluster.this[0].maintenance_window_auto_upgrade[0].start_time == "2026-01-01T00:00:01Z",
      azurerm_kubernetes_cluster.this[0].maintenance_window_auto_upgrade[0].utc_offset == "utc-offset",
      azurerm_kubernetes_cluster.this[0].maintenance_window_auto_upgrade[0].week_index == "week-index",
      one(azurerm_kubernetes_cluster.this[0].maintenance_window_auto_upgrade[0].not_allowed).end == "end2",
      one(azurerm_kubernetes_cluster.this[0].maintenance_window_auto_upgrade[0].not_allowed).start == "start2",
      azurerm_kubernetes_cluster.this[0].maintenance_window_node_os[0].day_of_month == 3,
      azurerm_kubernetes_cluster.this[0].maintenance_window_node_os[0].day_of_week == "Friday",
      azurerm_kubernetes_cluster.this[0].maintenance_window_node_os[0].duration == 1,
      azurerm_kubernetes_cluster.this[0].maintenance_window_node_os[0].frequency == "Daily",
      azurerm_kubernetes_cluster.this[0].maintenance_window_node_os[0].interval == 2,
      azurerm_kubernetes_cluster.this[0].maintenance_window_node_os[0].start_date == "2026-01-01T00:00:00Z",
      azurerm_kubernetes_cluster.this[0].maintenance_window_node_os[0].start_time == "2026-01-01T00:00:02Z",
      azurerm_kubernetes_cluster.this[0].maintenance_window_node_os[0].utc_offset == "utc-offset2",
      azurerm_kubernetes_cluster.this[0].maintenance_window_node_os[0].week_index == "week-index2",
      one(azurerm_kubernetes_cluster.this[0].maintenance_window_node_os[0].not_allowed).end == "end3",
      one(azurerm_kubernetes_cluster.this[0].maintenance_window_node_os[0].not_allowed).start == "start3",
      azurerm_kubernetes_cluster.this[0].microsoft_defender[0].log_analytics_workspace_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.OperationalInsights/workspaces/shop",
      azurerm_kubernetes_cluster.this[0].monitor_metrics[0].annotations_allowed == "annotations-allowed",
      azurerm_kubernetes_cluster.this[0].monitor_metrics[0].labels_allowed == "labels-allowed",
      azurerm_kubernetes_cluster.this[0].network_profile[0].dns_service_ip == "dns-service-ip",
      azurerm_kubernetes_cluster.this[0].network_profile[0].ip_versions == tolist(["IPv4"]),
      azurerm_kubernetes_cluster.this[0].network_profile[0].load_balancer_sku == "basic",
      azurerm_kubernetes_cluster.this[0].network_profile[0].network_data_plane == "azure",
      azurerm_kubernetes_cluster.this[0].network_profile[0].network_mode == "bridge",
      azurerm_kubernetes_cluster.this[0].network_profile[0].network_plugin == "azure",
      azurerm_kubernetes_cluster.this[0].network_profile[0].network_plugin_mode == "overlay",
      azurerm_kubernetes_cluster.this[0].network_profile[0].network_policy == "calico",
      azurerm_kubernetes_cluster.this[0].network_profile[0].outbound_type == "loadBalancer",
      azurerm_kubernetes_cluster.this[0].network_profile[0].pod_cidr == "10.0.0.0/24",
      azurerm_kubernetes_cluster.this[0].network_profile[0].pod_cidrs == tolist(["10.0.0.0/25"]),
      azurerm_kubernetes_cluster.this[0].network_profile[0].service_cidr == "10.0.0.0/26",
      azurerm_kubernetes_cluster.this[0].network_profile[0].service_cidrs == tolist(["10.0.0.0/27"]),
      azurerm_kubernetes_cluster.this[0].network_profile[0].advanced_networking[0].observability_enabled == false,
      azurerm_kubernetes_cluster.this[0].network_profile[0].advanced_networking[0].security_enabled == false,
      azurerm_kubernetes_cluster.this[0].network_profile[0].load_balancer_profile[0].backend_pool_type == "NodeIP",
      azurerm_kubernetes_cluster.this[0].network_profile[0].load_balancer_profile[0].idle_timeout_in_minutes == 1,
      azurerm_kubernetes_cluster.this[0].network_profile[0].load_balancer_profile[0].managed_outbound_ip_count == 2,
      azurerm_kubernetes_cluster.this[0].network_profile[0].load_balancer_profile[0].managed_outbound_ipv6_count == 3,
      azurerm_kubernetes_cluster.this[0].network_profile[0].load_balancer_profile[0].outbound_ip_address_ids == toset(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/outboundIpAddress/shop"]),
      azurerm_kubernetes_cluster.this[0].network_profile[0].load_balancer_profile[0].outbound_ip_prefix_ids == toset(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/outboundIpPrefix/shop"]),
      azurerm_kubernetes_cluster.this[0].network_profile[0].load_balancer_profile[0].outbound_ports_allocated == 4,
      azurerm_kubernetes_cluster.this[0].network_profile[0].nat_gateway_profile[0].idle_timeout_in_minutes == 1,
      azurerm_kubernetes_cluster.this[0].network_profile[0].nat_gateway_profile[0].managed_outbound_ip_count == 2,
      azurerm_kubernetes_cluster.this[0].node_provisioning_profile[0].default_node_pools == "default-node-pools",
      azurerm_kubernetes_cluster.this[0].node_provisioning_profile[0].mode == "mode",
      azurerm_kubernetes_cluster.this[0].oms_agent[0].log_analytics_workspace_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.OperationalInsights/workspaces/shop",
      azurerm_kubernetes_cluster.this[0].oms_agent[0].msi_auth_for_monitoring_enabled == false,
      azurerm_kubernetes_cluster.this[0].oms_agent[0].retina_flow_logs_enabled == false,
      azurerm_kubernetes_cluster.this[0].service_mesh_profile[0].external_ingress_gateway_enabled == false,
      azurerm_kubernetes_cluster.this[0].service_mesh_profile[0].internal_ingress_gateway_enabled == false,
      azurerm_kubernetes_cluster.this[0].service_mesh_profile[0].mode == "Istio",
      azurerm_kubernetes_cluster.this[0].service_mesh_profile[0].revisions == tolist(["revisions"]),
      azurerm_kubernetes_cluster.this[0].service_mesh_profile[0].certificate_authority[0].cert_chain_object_name == "cert-chain-object-name",
      azurerm_kubernetes_cluster.this[0].service_mesh_profile[0].certificate_authority[0].cert_object_name == "cert-object-name",
      azurerm_kubernetes_cluster.this[0].service_mesh_profile[0].certificate_authority[0].key_object_name == "key-object-name",
      azurerm_kubernetes_cluster.this[0].service_mesh_profile[0].certificate_authority[0].key_vault_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.KeyVault/vaults/shop",
      azurerm_kubernetes_cluster.this[0].service_mesh_profile[0].certificate_authority[0].root_cert_object_name == "root-cert-object-name",
      azurerm_kubernetes_cluster.this[0].storage_profile[0].blob_driver_enabled == false,
      azurerm_kubernetes_cluster.this[0].storage_profile[0].disk_driver_enabled == false,
      azurerm_kubernetes_cluster.this[0].storage_profile[0].file_driver_enabled == false,
      azurerm_kubernetes_cluster.this[0].storage_profile[0].snapshot_controller_enabled == false,
      azurerm_kubernetes_cluster.this[0].timeouts.create == "30m",
      azurerm_kubernetes_cluster.this[0].timeouts.delete == "31m",
      azurerm_kubernetes_cluster.this[0].timeouts.read == "32m",
      azurerm_kubernetes_cluster.this[0].timeouts.update == "33m",
      azurerm_kubernetes_cluster.this[0].upgrade_override[0].effective_until == "effective-until",
      azurerm_kubernetes_cluster.this[0].upgrade_override[0].force_upgrade_enabled == false,
      azurerm_kubernetes_cluster.this[0].web_app_routing[0].default_nginx_controller == "None",
      azurerm_kubernetes_cluster.this[0].web_app_routing[0].dns_zone_ids == tolist(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/dnsZone/shop"]),
      azurerm_kubernetes_cluster.this[0].windows_profile[0].admin_password == "admin-password",
      azurerm_kubernetes_cluster.this[0].windows_profile[0].admin_username == "admin-username2",
      azurerm_kubernetes_cluster.this[0].windows_profile[0].license == "Windows_Server",
      azurerm_kubernetes_cluster.this[0].windows_profile[0].gmsa[0].dns_server == "dns-server",
      azurerm_kubernetes_cluster.this[0].windows_profile[0].gmsa[0].root_domain == "root-domain",
      azurerm_kubernetes_cluster.this[0].workload_autoscaler_profile[0].keda_enabled == false,
      azurerm_kubernetes_cluster.this[0].workload_autoscaler_profile[0].vertical_pod_autoscaler_enabled == false,
      azurerm_kubernetes_cluster_node_pool.this["batch"].auto_scaling_enabled == false,
      azurerm_kubernetes_cluster_node_pool.this["batch"].eviction_policy == "Delete",
      azurerm_kubernetes_cluster_node_pool.this["batch"].max_count == 5,
      azurerm_kubernetes_cluster_node_pool.this["batch"].max_pods == 1,
      azurerm_kubernetes_cluster_node_pool.this["batch"].min_count == 2,
      azurerm_kubernetes_cluster_node_pool.this["batch"].mode == "System",
      azurerm_kubernetes_cluster_node_pool.this["batch"].name == "batch",
      azurerm_kubernetes_cluster_node_pool.this["batch"].node_count == 3,
      azurerm_kubernetes_cluster_node_pool.this["batch"].node_labels == tomap({ example = "example4" }),
      azurerm_kubernetes_cluster_node_pool.this["batch"].node_public_ip_enabled == false,
      azurerm_kubernetes_cluster_node_pool.this["batch"].node_taints == tolist(["node-taints"]),
      azurerm_kubernetes_cluster_node_pool.this["batch"].os_disk_size_gb == 4,
      azurerm_kubernetes_cluster_node_pool.this["batch"].os_disk_type == "Ephemeral",
      azurerm_kubernetes_cluster_node_pool.this["batch"].os_sku == "AzureLinux",
      azurerm_kubernetes_cluster_node_pool.this["batch"].os_type == "Linux",
      azurerm_kubernetes_cluster_node_pool.this["batch"].pod_subnet_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop",
      azurerm_kubernetes_cluster_node_pool.this["batch"].priority == "Spot",
      azurerm_kubernetes_cluster_node_pool.this["batch"].scale_down_mode == "Delete2",
      azurerm_kubernetes_cluster_node_pool.this["batch"].spot_max_price == 6,
      azurerm_kubernetes_cluster_node_pool.this["batch"].temporary_name_for_rotation == "temporary-name-for-rotation2",
      azurerm_kubernetes_cluster_node_pool.this["batch"].vm_size == "Standard_D4as_v5",
      azurerm_kubernetes_cluster_node_pool.this["batch"].vnet_subnet_id == "/subscriptions/00000000-0000-0000-0000-000000000002/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop",
      azurerm_kubernetes_cluster_node_pool.this["batch"].zones == toset(["1"]),
      azurerm_kubernetes_cluster_node_pool.this["batch"].upgrade_settings[0].drain_timeout_in_minutes == 1,
      azurerm_kubernetes_cluster_node_pool.this["batch"].upgrade_settings[0].max_surge == "max-surge2",
      azurerm_kubernetes_cluster_node_pool.this["batch"].upgrade_settings[0].max_unavailable == "max-unavailable",
      azurerm_kubernetes_cluster_node_pool.this["batch"].upgrade_settings[0].node_soak_duration_in_minutes == 2,
      azurerm_kubernetes_cluster_node_pool.this["batch"].upgrade_settings[0].undrainable_node_behavior == "Cordon",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    default_node_pool = {
      name                          = "system"
      auto_scaling_enabled          = true
      capacity_reservation_group_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/capacityReservationGroups/shop"
      fips_enabled                  = false
      gpu_driver                    = "Install"
      gpu_instance                  = "MIG1g"
      host_encryption_enabled       = false
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
      max_count   = 3
      max_pods    = 1
      min_count   = 2
      node_labels = { example = "example" }
      node_network_profile = {
        allowed_host_ports = [{ port_end = 443, port_start = 444, protocol = "TCP" }]
        application_security_group_ids = [
          "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/applicationSecurityGroups/shop",
        ]
        node_public_ip_tags = { example = "example2" }
      }
      node_public_ip_enabled       = false
      node_public_ip_prefix_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/publicIPPrefixes/shop"
      only_critical_addons_enabled = false
      orchestrator_version         = "orchestrator-version"
      os_disk_size_gb              = 4
      os_disk_type                 = "Ephemeral"
      os_sku                       = "AzureLinux"
      pod_subnet_id                = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"
      proximity_placement_group_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/proximityPlacementGroups/shop"
      scale_down_mode              = "Delete"
      snapshot_id                  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/snapshot/shop"
      tags                         = { example = "example3" }
      temporary_name_for_rotation  = "temporary-name-for-rotation"
      type                         = "VirtualMachineScaleSets"
      ultra_ssd_enabled            = false
      upgrade_settings = {
        max_surge                     = "max-surge"
        drain_timeout_in_minutes      = 1
        node_soak_duration_in_minutes = 2
        undrainable_node_behavior     = "Cordon"
      }
      vm_size          = "Standard_D2as_v5"
      vnet_subnet_id   = "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"
      workload_runtime = "KataVmIsolation"
      zones            = ["1"]
    }
    dns_prefix_private_cluster = "dns-prefix-private-cluster"
    dns_prefix                 = null
    service_principal = {
      client_id     = "00000000-0000-0000-0000-000000000000"
      client_secret = "client-secret"
    }
    identity = null
  }
  assert {
    condition = alltrue([
      azurerm_kubernetes_cluster.this[0].dns_prefix_private_cluster == "dns-prefix-private-cluster",
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].auto_scaling_enabled == true,
      azurerm_kubernetes_cluster.this[0].service_principal[0].client_id == "00000000-0000-0000-0000-000000000000",
      azurerm_kubernetes_cluster.this[0].service_principal[0].client_secret == "client-secret",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    api_server_access_profile = {}
  }
  assert {
    condition = alltrue([
      length(azurerm_kubernetes_cluster.this[0].api_server_access_profile) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_4" {
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

run "what_is_given_arrives_5" {
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

run "what_is_given_arrives_6" {
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

run "what_is_given_arrives_7" {
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

run "what_is_given_arrives_8" {
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

run "what_is_given_arrives_9" {
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

run "what_is_given_arrives_10" {
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

run "what_is_given_arrives_11" {
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

run "switches_are_told_apart_1" {
  command = plan
  variables {
    default_node_pool = {
      name                         = "system"
      fips_enabled                 = true
      host_encryption_enabled      = false
      kubelet_config               = { cpu_cfs_quota_enabled = true }
      linux_os_config              = { sysctl_config = { net_ipv4_tcp_tw_reuse = true } }
      node_public_ip_enabled       = true
      only_critical_addons_enabled = false
      ultra_ssd_enabled            = true
    }
    ai_toolchain_operator_enabled = true
    api_server_access_profile     = { virtual_network_integration_enabled = true }
    auto_scaler_profile = {
      balance_similar_node_groups                   = true
      daemonset_eviction_for_empty_nodes_enabled    = false
      daemonset_eviction_for_occupied_nodes_enabled = true
      ignore_daemonsets_utilization_enabled         = false
      skip_nodes_with_local_storage                 = true
      skip_nodes_with_system_pods                   = false
    }
    azure_active_directory_role_based_access_control = { azure_rbac_enabled = true }
    azure_policy_enabled                             = false
    confidential_computing                           = { sgx_quote_helper_enabled = true }
    http_application_routing_enabled                 = false
    image_cleaner_enabled                            = true
    key_vault_secrets_provider                       = { secret_rotation_enabled = true }
    local_account_disabled                           = false
    network_profile = {
      network_plugin      = "azure"
      advanced_networking = { observability_enabled = true, security_enabled = false }
    }
    oidc_issuer_enabled       = true
    workload_identity_enabled = false
    oms_agent = {
      log_analytics_workspace_id      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.OperationalInsights/workspaces/shop"
      msi_auth_for_monitoring_enabled = true
      retina_flow_logs_enabled        = false
    }
    open_service_mesh_enabled           = true
    private_cluster_enabled             = false
    private_cluster_public_fqdn_enabled = true
    role_based_access_control_enabled   = false
    run_command_enabled                 = true
    service_mesh_profile = {
      mode                             = "Istio"
      revisions                        = ["revisions"]
      external_ingress_gateway_enabled = true
      internal_ingress_gateway_enabled = false
    }
    storage_profile = {
      blob_driver_enabled         = true
      disk_driver_enabled         = false
      file_driver_enabled         = true
      snapshot_controller_enabled = false
    }
    upgrade_override            = { force_upgrade_enabled = true }
    workload_autoscaler_profile = { keda_enabled = true, vertical_pod_autoscaler_enabled = false }
  }
  assert {
    condition = alltrue([
      azurerm_kubernetes_cluster.this[0].ai_toolchain_operator_enabled == true,
      azurerm_kubernetes_cluster.this[0].azure_policy_enabled == false,
      azurerm_kubernetes_cluster.this[0].http_application_routing_enabled == false,
      azurerm_kubernetes_cluster.this[0].image_cleaner_enabled == true,
      azurerm_kubernetes_cluster.this[0].local_account_disabled == false,
      azurerm_kubernetes_cluster.this[0].oidc_issuer_enabled == true,
      azurerm_kubernetes_cluster.this[0].open_service_mesh_enabled == true,
      azurerm_kubernetes_cluster.this[0].private_cluster_enabled == false,
      azurerm_kubernetes_cluster.this[0].private_cluster_public_fqdn_enabled == true,
      azurerm_kubernetes_cluster.this[0].role_based_access_control_enabled == false,
      azurerm_kubernetes_cluster.this[0].run_command_enabled == true,
      azurerm_kubernetes_cluster.this[0].workload_identity_enabled == false,
      azurerm_kubernetes_cluster.this[0].api_server_access_profile[0].virtual_network_integration_enabled == true,
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].balance_similar_node_groups == true,
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].daemonset_eviction_for_empty_nodes_enabled == false,
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].daemonset_eviction_for_occupied_nodes_enabled == true,
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].ignore_daemonsets_utilization_enabled == false,
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].skip_nodes_with_local_storage == true,
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].skip_nodes_with_system_pods == false,
      azurerm_kubernetes_cluster.this[0].azure_active_directory_role_based_access_control[0].azure_rbac_enabled == true,
      azurerm_kubernetes_cluster.this[0].confidential_computing[0].sgx_quote_helper_enabled == true,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].fips_enabled == true,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].host_encryption_enabled == false,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].node_public_ip_enabled == true,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].only_critical_addons_enabled == false,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].ultra_ssd_enabled == true,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].kubelet_config[0].cpu_cfs_quota_enabled == true,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_ipv4_tcp_tw_reuse == true,
      azurerm_kubernetes_cluster.this[0].key_vault_secrets_provider[0].secret_rotation_enabled == true,
      azurerm_kubernetes_cluster.this[0].network_profile[0].advanced_networking[0].observability_enabled == true,
      azurerm_kubernetes_cluster.this[0].network_profile[0].advanced_networking[0].security_enabled == false,
      azurerm_kubernetes_cluster.this[0].oms_agent[0].msi_auth_for_monitoring_enabled == true,
      azurerm_kubernetes_cluster.this[0].oms_agent[0].retina_flow_logs_enabled == false,
      azurerm_kubernetes_cluster.this[0].service_mesh_profile[0].external_ingress_gateway_enabled == true,
      azurerm_kubernetes_cluster.this[0].service_mesh_profile[0].internal_ingress_gateway_enabled == false,
      azurerm_kubernetes_cluster.this[0].storage_profile[0].blob_driver_enabled == true,
      azurerm_kubernetes_cluster.this[0].storage_profile[0].disk_driver_enabled == false,
      azurerm_kubernetes_cluster.this[0].storage_profile[0].file_driver_enabled == true,
      azurerm_kubernetes_cluster.this[0].storage_profile[0].snapshot_controller_enabled == false,
      azurerm_kubernetes_cluster.this[0].upgrade_override[0].force_upgrade_enabled == true,
      azurerm_kubernetes_cluster.this[0].workload_autoscaler_profile[0].keda_enabled == true,
      azurerm_kubernetes_cluster.this[0].workload_autoscaler_profile[0].vertical_pod_autoscaler_enabled == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    default_node_pool = {
      name                         = "system"
      fips_enabled                 = false
      host_encryption_enabled      = true
      kubelet_config               = { cpu_cfs_quota_enabled = false }
      linux_os_config              = { sysctl_config = { net_ipv4_tcp_tw_reuse = false } }
      node_public_ip_enabled       = true
      only_critical_addons_enabled = false
      ultra_ssd_enabled            = false
    }
    ai_toolchain_operator_enabled = false
    api_server_access_profile     = { virtual_network_integration_enabled = false }
    auto_scaler_profile = {
      balance_similar_node_groups                   = false
      daemonset_eviction_for_empty_nodes_enabled    = true
      daemonset_eviction_for_occupied_nodes_enabled = true
      ignore_daemonsets_utilization_enabled         = false
      skip_nodes_with_local_storage                 = false
      skip_nodes_with_system_pods                   = true
    }
    azure_active_directory_role_based_access_control = { azure_rbac_enabled = false }
    azure_policy_enabled                             = true
    confidential_computing                           = { sgx_quote_helper_enabled = false }
    http_application_routing_enabled                 = false
    image_cleaner_enabled                            = false
    key_vault_secrets_provider                       = { secret_rotation_enabled = false }
    local_account_disabled                           = true
    network_profile = {
      network_plugin      = "azure"
      advanced_networking = { observability_enabled = false, security_enabled = true }
    }
    node_pools = {
      batch = { auto_scaling_enabled = false, min_count = 0, node_public_ip_enabled = true }
    }
    oidc_issuer_enabled       = true
    workload_identity_enabled = false
    oms_agent = {
      log_analytics_workspace_id      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.OperationalInsights/workspaces/shop"
      msi_auth_for_monitoring_enabled = false
      retina_flow_logs_enabled        = true
    }
    open_service_mesh_enabled           = false
    private_cluster_enabled             = true
    private_cluster_public_fqdn_enabled = true
    role_based_access_control_enabled   = false
    run_command_enabled                 = false
    service_mesh_profile = {
      mode                             = "Istio"
      revisions                        = ["revisions"]
      external_ingress_gateway_enabled = false
      internal_ingress_gateway_enabled = true
    }
    storage_profile = {
      blob_driver_enabled         = false
      disk_driver_enabled         = true
      file_driver_enabled         = true
      snapshot_controller_enabled = false
    }
    upgrade_override            = { force_upgrade_enabled = false }
    workload_autoscaler_profile = { keda_enabled = false, vertical_pod_autoscaler_enabled = true }
  }
  assert {
    condition = alltrue([
      azurerm_kubernetes_cluster.this[0].ai_toolchain_operator_enabled == false,
      azurerm_kubernetes_cluster.this[0].azure_policy_enabled == true,
      azurerm_kubernetes_cluster.this[0].http_application_routing_enabled == false,
      azurerm_kubernetes_cluster.this[0].image_cleaner_enabled == false,
      azurerm_kubernetes_cluster.this[0].local_account_disabled == true,
      azurerm_kubernetes_cluster.this[0].oidc_issuer_enabled == true,
      azurerm_kubernetes_cluster.this[0].open_service_mesh_enabled == false,
      azurerm_kubernetes_cluster.this[0].private_cluster_enabled == true,
      azurerm_kubernetes_cluster.this[0].private_cluster_public_fqdn_enabled == true,
      azurerm_kubernetes_cluster.this[0].role_based_access_control_enabled == false,
      azurerm_kubernetes_cluster.this[0].run_command_enabled == false,
      azurerm_kubernetes_cluster.this[0].workload_identity_enabled == false,
      azurerm_kubernetes_cluster.this[0].api_server_access_profile[0].virtual_network_integration_enabled == false,
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].balance_similar_node_groups == false,
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].daemonset_eviction_for_empty_nodes_enabled == true,
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].daemonset_eviction_for_occupied_nodes_enabled == true,
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].ignore_daemonsets_utilization_enabled == false,
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].skip_nodes_with_local_storage == false,
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].skip_nodes_with_system_pods == true,
      azurerm_kubernetes_cluster.this[0].azure_active_directory_role_based_access_control[0].azure_rbac_enabled == false,
      azurerm_kubernetes_cluster.this[0].confidential_computing[0].sgx_quote_helper_enabled == false,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].fips_enabled == false,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].host_encryption_enabled == true,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].node_public_ip_enabled == true,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].only_critical_addons_enabled == false,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].ultra_ssd_enabled == false,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].kubelet_config[0].cpu_cfs_quota_enabled == false,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_ipv4_tcp_tw_reuse == false,
      azurerm_kubernetes_cluster.this[0].key_vault_secrets_provider[0].secret_rotation_enabled == false,
      azurerm_kubernetes_cluster.this[0].network_profile[0].advanced_networking[0].observability_enabled == false,
      azurerm_kubernetes_cluster.this[0].network_profile[0].advanced_networking[0].security_enabled == true,
      azurerm_kubernetes_cluster.this[0].oms_agent[0].msi_auth_for_monitoring_enabled == false,
      azurerm_kubernetes_cluster.this[0].oms_agent[0].retina_flow_logs_enabled == true,
      azurerm_kubernetes_cluster.this[0].service_mesh_profile[0].external_ingress_gateway_enabled == false,
      azurerm_kubernetes_cluster.this[0].service_mesh_profile[0].internal_ingress_gateway_enabled == true,
      azurerm_kubernetes_cluster.this[0].storage_profile[0].blob_driver_enabled == false,
      azurerm_kubernetes_cluster.this[0].storage_profile[0].disk_driver_enabled == true,
      azurerm_kubernetes_cluster.this[0].storage_profile[0].file_driver_enabled == true,
      azurerm_kubernetes_cluster.this[0].storage_profile[0].snapshot_controller_enabled == false,
      azurerm_kubernetes_cluster.this[0].upgrade_override[0].force_upgrade_enabled == false,
      azurerm_kubernetes_cluster.this[0].workload_autoscaler_profile[0].keda_enabled == false,
      azurerm_kubernetes_cluster.this[0].workload_autoscaler_profile[0].vertical_pod_autoscaler_enabled == true,
      azurerm_kubernetes_cluster_node_pool.this["batch"].auto_scaling_enabled == false,
      azurerm_kubernetes_cluster_node_pool.this["batch"].node_public_ip_enabled == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_3" {
  command = plan
  variables {
    default_node_pool = {
      name                         = "system"
      fips_enabled                 = false
      host_encryption_enabled      = false
      kubelet_config               = { cpu_cfs_quota_enabled = false }
      linux_os_config              = { sysctl_config = { net_ipv4_tcp_tw_reuse = false } }
      node_public_ip_enabled       = false
      only_critical_addons_enabled = true
      ultra_ssd_enabled            = true
    }
    ai_toolchain_operator_enabled = false
    api_server_access_profile     = { virtual_network_integration_enabled = false }
    auto_scaler_profile = {
      balance_similar_node_groups                   = false
      daemonset_eviction_for_empty_nodes_enabled    = false
      daemonset_eviction_for_occupied_nodes_enabled = false
      ignore_daemonsets_utilization_enabled         = true
      skip_nodes_with_local_storage                 = true
      skip_nodes_with_system_pods                   = true
    }
    azure_active_directory_role_based_access_control = { azure_rbac_enabled = false }
    azure_policy_enabled                             = false
    confidential_computing                           = { sgx_quote_helper_enabled = false }
    cost_analysis_enabled                            = false
    http_application_routing_enabled                 = true
    image_cleaner_enabled                            = true
    key_vault_secrets_provider                       = { secret_rotation_enabled = false }
    local_account_disabled                           = true
    network_profile = {
      network_plugin      = "azure"
      advanced_networking = { observability_enabled = false, security_enabled = false }
    }
    node_pools = {
      batch = { auto_scaling_enabled = false, min_count = 0, node_public_ip_enabled = false }
    }
    oidc_issuer_enabled       = true
    workload_identity_enabled = false
    oms_agent = {
      log_analytics_workspace_id      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.OperationalInsights/workspaces/shop"
      msi_auth_for_monitoring_enabled = false
      retina_flow_logs_enabled        = false
    }
    open_service_mesh_enabled           = false
    private_cluster_enabled             = false
    private_cluster_public_fqdn_enabled = false
    role_based_access_control_enabled   = true
    run_command_enabled                 = true
    service_mesh_profile = {
      mode                             = "Istio"
      revisions                        = ["revisions"]
      external_ingress_gateway_enabled = false
      internal_ingress_gateway_enabled = false
    }
    storage_profile = {
      blob_driver_enabled         = false
      disk_driver_enabled         = false
      file_driver_enabled         = false
      snapshot_controller_enabled = true
    }
    upgrade_override            = { force_upgrade_enabled = false }
    workload_autoscaler_profile = { keda_enabled = false, vertical_pod_autoscaler_enabled = false }
  }
  assert {
    condition = alltrue([
      azurerm_kubernetes_cluster.this[0].ai_toolchain_operator_enabled == false,
      azurerm_kubernetes_cluster.this[0].azure_policy_enabled == false,
      azurerm_kubernetes_cluster.this[0].cost_analysis_enabled == false,
      azurerm_kubernetes_cluster.this[0].http_application_routing_enabled == true,
      azurerm_kubernetes_cluster.this[0].image_cleaner_enabled == true,
      azurerm_kubernetes_cluster.this[0].local_account_disabled == true,
      azurerm_kubernetes_cluster.this[0].oidc_issuer_enabled == true,
      azurerm_kubernetes_cluster.this[0].open_service_mesh_enabled == false,
      azurerm_kubernetes_cluster.this[0].private_cluster_enabled == false,
      azurerm_kubernetes_cluster.this[0].private_cluster_public_fqdn_enabled == false,
      azurerm_kubernetes_cluster.this[0].role_based_access_control_enabled == true,
      azurerm_kubernetes_cluster.this[0].run_command_enabled == true,
      azurerm_kubernetes_cluster.this[0].workload_identity_enabled == false,
      azurerm_kubernetes_cluster.this[0].api_server_access_profile[0].virtual_network_integration_enabled == false,
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].balance_similar_node_groups == false,
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].daemonset_eviction_for_empty_nodes_enabled == false,
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].daemonset_eviction_for_occupied_nodes_enabled == false,
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].ignore_daemonsets_utilization_enabled == true,
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].skip_nodes_with_local_storage == true,
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].skip_nodes_with_system_pods == true,
      azurerm_kubernetes_cluster.this[0].azure_active_directory_role_based_access_control[0].azure_rbac_enabled == false,
      azurerm_kubernetes_cluster.this[0].confidential_computing[0].sgx_quote_helper_enabled == false,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].fips_enabled == false,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].host_encryption_enabled == false,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].node_public_ip_enabled == false,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].only_critical_addons_enabled == true,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].ultra_ssd_enabled == true,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].kubelet_config[0].cpu_cfs_quota_enabled == false,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_ipv4_tcp_tw_reuse == false,
      azurerm_kubernetes_cluster.this[0].key_vault_secrets_provider[0].secret_rotation_enabled == false,
      azurerm_kubernetes_cluster.this[0].network_profile[0].advanced_networking[0].observability_enabled == false,
      azurerm_kubernetes_cluster.this[0].network_profile[0].advanced_networking[0].security_enabled == false,
      azurerm_kubernetes_cluster.this[0].oms_agent[0].msi_auth_for_monitoring_enabled == false,
      azurerm_kubernetes_cluster.this[0].oms_agent[0].retina_flow_logs_enabled == false,
      azurerm_kubernetes_cluster.this[0].service_mesh_profile[0].external_ingress_gateway_enabled == false,
      azurerm_kubernetes_cluster.this[0].service_mesh_profile[0].internal_ingress_gateway_enabled == false,
      azurerm_kubernetes_cluster.this[0].storage_profile[0].blob_driver_enabled == false,
      azurerm_kubernetes_cluster.this[0].storage_profile[0].disk_driver_enabled == false,
      azurerm_kubernetes_cluster.this[0].storage_profile[0].file_driver_enabled == false,
      azurerm_kubernetes_cluster.this[0].storage_profile[0].snapshot_controller_enabled == true,
      azurerm_kubernetes_cluster.this[0].upgrade_override[0].force_upgrade_enabled == false,
      azurerm_kubernetes_cluster.this[0].workload_autoscaler_profile[0].keda_enabled == false,
      azurerm_kubernetes_cluster.this[0].workload_autoscaler_profile[0].vertical_pod_autoscaler_enabled == false,
      azurerm_kubernetes_cluster_node_pool.this["batch"].auto_scaling_enabled == false,
      azurerm_kubernetes_cluster_node_pool.this["batch"].node_public_ip_enabled == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_4" {
  command = plan
  variables {
    default_node_pool = {
      name                         = "system"
      fips_enabled                 = false
      host_encryption_enabled      = false
      kubelet_config               = { cpu_cfs_quota_enabled = false }
      linux_os_config              = { sysctl_config = { net_ipv4_tcp_tw_reuse = false } }
      node_public_ip_enabled       = false
      only_critical_addons_enabled = false
      ultra_ssd_enabled            = false
    }
    ai_toolchain_operator_enabled = false
    api_server_access_profile     = { virtual_network_integration_enabled = false }
    auto_scaler_profile = {
      balance_similar_node_groups                   = false
      daemonset_eviction_for_empty_nodes_enabled    = false
      daemonset_eviction_for_occupied_nodes_enabled = false
      ignore_daemonsets_utilization_enabled         = false
      skip_nodes_with_local_storage                 = false
      skip_nodes_with_system_pods                   = false
    }
    azure_active_directory_role_based_access_control = { azure_rbac_enabled = false }
    azure_policy_enabled                             = false
    confidential_computing                           = { sgx_quote_helper_enabled = false }
    cost_analysis_enabled                            = false
    http_application_routing_enabled                 = false
    image_cleaner_enabled                            = false
    key_vault_secrets_provider                       = { secret_rotation_enabled = false }
    local_account_disabled                           = false
    network_profile = {
      network_plugin      = "azure"
      advanced_networking = { observability_enabled = false, security_enabled = false }
    }
    node_pools = {
      batch = { auto_scaling_enabled = false, min_count = 0, node_public_ip_enabled = false }
    }
    workload_identity_enabled = true
    oms_agent = {
      log_analytics_workspace_id      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.OperationalInsights/workspaces/shop"
      msi_auth_for_monitoring_enabled = false
      retina_flow_logs_enabled        = false
    }
    open_service_mesh_enabled           = true
    private_cluster_enabled             = true
    private_cluster_public_fqdn_enabled = true
    role_based_access_control_enabled   = true
    run_command_enabled                 = true
    service_mesh_profile = {
      mode                             = "Istio"
      revisions                        = ["revisions"]
      external_ingress_gateway_enabled = false
      internal_ingress_gateway_enabled = false
    }
    storage_profile = {
      blob_driver_enabled         = false
      disk_driver_enabled         = false
      file_driver_enabled         = false
      snapshot_controller_enabled = false
    }
    upgrade_override            = { force_upgrade_enabled = false }
    workload_autoscaler_profile = { keda_enabled = false, vertical_pod_autoscaler_enabled = false }
  }
  assert {
    condition = alltrue([
      azurerm_kubernetes_cluster.this[0].ai_toolchain_operator_enabled == false,
      azurerm_kubernetes_cluster.this[0].azure_policy_enabled == false,
      azurerm_kubernetes_cluster.this[0].cost_analysis_enabled == false,
      azurerm_kubernetes_cluster.this[0].http_application_routing_enabled == false,
      azurerm_kubernetes_cluster.this[0].image_cleaner_enabled == false,
      azurerm_kubernetes_cluster.this[0].local_account_disabled == false,
      azurerm_kubernetes_cluster.this[0].oidc_issuer_enabled == true,
      azurerm_kubernetes_cluster.this[0].open_service_mesh_enabled == true,
      azurerm_kubernetes_cluster.this[0].private_cluster_enabled == true,
      azurerm_kubernetes_cluster.this[0].private_cluster_public_fqdn_enabled == true,
      azurerm_kubernetes_cluster.this[0].role_based_access_control_enabled == true,
      azurerm_kubernetes_cluster.this[0].run_command_enabled == true,
      azurerm_kubernetes_cluster.this[0].workload_identity_enabled == true,
      azurerm_kubernetes_cluster.this[0].api_server_access_profile[0].virtual_network_integration_enabled == false,
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].balance_similar_node_groups == false,
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].daemonset_eviction_for_empty_nodes_enabled == false,
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].daemonset_eviction_for_occupied_nodes_enabled == false,
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].ignore_daemonsets_utilization_enabled == false,
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].skip_nodes_with_local_storage == false,
      azurerm_kubernetes_cluster.this[0].auto_scaler_profile[0].skip_nodes_with_system_pods == false,
      azurerm_kubernetes_cluster.this[0].azure_active_directory_role_based_access_control[0].azure_rbac_enabled == false,
      azurerm_kubernetes_cluster.this[0].confidential_computing[0].sgx_quote_helper_enabled == false,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].fips_enabled == false,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].host_encryption_enabled == false,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].node_public_ip_enabled == false,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].only_critical_addons_enabled == false,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].ultra_ssd_enabled == false,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].kubelet_config[0].cpu_cfs_quota_enabled == false,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_ipv4_tcp_tw_reuse == false,
      azurerm_kubernetes_cluster.this[0].key_vault_secrets_provider[0].secret_rotation_enabled == false,
      azurerm_kubernetes_cluster.this[0].network_profile[0].advanced_networking[0].observability_enabled == false,
      azurerm_kubernetes_cluster.this[0].network_profile[0].advanced_networking[0].security_enabled == false,
      azurerm_kubernetes_cluster.this[0].oms_agent[0].msi_auth_for_monitoring_enabled == false,
      azurerm_kubernetes_cluster.this[0].oms_agent[0].retina_flow_logs_enabled == false,
      azurerm_kubernetes_cluster.this[0].service_mesh_profile[0].external_ingress_gateway_enabled == false,
      azurerm_kubernetes_cluster.this[0].service_mesh_profile[0].internal_ingress_gateway_enabled == false,
      azurerm_kubernetes_cluster.this[0].storage_profile[0].blob_driver_enabled == false,
      azurerm_kubernetes_cluster.this[0].storage_profile[0].disk_driver_enabled == false,
      azurerm_kubernetes_cluster.this[0].storage_profile[0].file_driver_enabled == false,
      azurerm_kubernetes_cluster.this[0].storage_profile[0].snapshot_controller_enabled == false,
      azurerm_kubernetes_cluster.this[0].upgrade_override[0].force_upgrade_enabled == false,
      azurerm_kubernetes_cluster.this[0].workload_autoscaler_profile[0].keda_enabled == false,
      azurerm_kubernetes_cluster.this[0].workload_autoscaler_profile[0].vertical_pod_autoscaler_enabled == false,
      azurerm_kubernetes_cluster_node_pool.this["batch"].auto_scaling_enabled == false,
      azurerm_kubernetes_cluster_node_pool.this["batch"].node_public_ip_enabled == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    default_node_pool = {
      name                          = "system"
      capacity_reservation_group_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/capacityReservationGroups/shop"
      fips_enabled                  = false
      gpu_driver                    = "Install"
      gpu_instance                  = "MIG1g"
      host_encryption_enabled       = false
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
      max_count   = 3
      max_pods    = 1
      min_count   = 2
      node_count  = 4
      node_labels = { example = "example" }
      node_network_profile = {
        application_security_group_ids = [
          "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/applicationSecurityGroups/shop",
        ]
        node_public_ip_tags = { example = "example2" }
      }
      node_public_ip_enabled       = false
      node_public_ip_prefix_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/publicIPPrefixes/shop"
      only_critical_addons_enabled = false
      orchestrator_version         = "orchestrator-version"
      os_disk_size_gb              = 5
      os_disk_type                 = "Ephemeral"
      os_sku                       = "AzureLinux"
      pod_subnet_id                = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"
      proximity_placement_group_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Compute/proximityPlacementGroups/shop"
      scale_down_mode              = "Delete"
      snapshot_id                  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/snapshot/shop"
      tags                         = { example = "example3" }
      temporary_name_for_rotation  = "temporary-name-for-rotation"
      type                         = "VirtualMachineScaleSets"
      ultra_ssd_enabled            = false
      upgrade_settings = {
        max_surge                     = "max-surge"
        drain_timeout_in_minutes      = 1
        node_soak_duration_in_minutes = 2
        undrainable_node_behavior     = "Cordon"
      }
      vm_size          = "Standard_D2as_v5"
      vnet_subnet_id   = "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"
      workload_runtime = "KataVmIsolation"
      zones            = ["1"]
    }
    maintenance_window = {}
    maintenance_window_auto_upgrade = {
      duration     = 1
      frequency    = "Daily"
      interval     = 2
      day_of_month = 3
      day_of_week  = "Friday"
      start_date   = "2026-01-01T00:00:00Z"
      start_time   = "2026-01-01T00:00:01Z"
      utc_offset   = "utc-offset"
      week_index   = "week-index"
    }
    maintenance_window_node_os = {
      duration     = 1
      frequency    = "Daily"
      interval     = 2
      day_of_month = 3
      day_of_week  = "Friday"
      start_date   = "2026-01-01T00:00:00Z"
      start_time   = "2026-01-01T00:00:02Z"
      utc_offset   = "utc-offset2"
      week_index   = "week-index2"
    }
    node_provisioning_profile = { default_node_pools = "default-node-pools" }
  }
  assert {
    condition = alltrue([
      azurerm_kubernetes_cluster.this[0].dns_prefix == "orders",
      azurerm_kubernetes_cluster.this[0].node_os_upgrade_channel == "NodeImage",
      azurerm_kubernetes_cluster.this[0].oidc_issuer_enabled == true,
      azurerm_kubernetes_cluster.this[0].resource_group_name == "shop",
      azurerm_kubernetes_cluster.this[0].role_based_access_control_enabled == true,
      azurerm_kubernetes_cluster.this[0].sku_tier == "Free",
      azurerm_kubernetes_cluster.this[0].workload_identity_enabled == true,
      length(azurerm_kubernetes_cluster.this[0].maintenance_window) == 1,
      azurerm_kubernetes_cluster.this[0].node_provisioning_profile[0].mode == "Manual",
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].fips_enabled == false,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].host_encryption_enabled == false,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].node_public_ip_enabled == false,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].only_critical_addons_enabled == false,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].ultra_ssd_enabled == false,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].kubelet_config[0].cpu_cfs_quota_enabled == false,
      azurerm_kubernetes_cluster.this[0].default_node_pool[0].linux_os_config[0].sysctl_config[0].net_ipv4_tcp_tw_reuse == false,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create                       = false
    image_cleaner_interval_hours = 24
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create                       = false
    image_cleaner_interval_hours = 2160
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms                    = null
    node_pools                = null
    node_provisioning_profile = null
    notifications             = null
    tags                      = null
    create                    = false
    budget                    = null
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
      var.node_pools != null,
      var.node_provisioning_profile != null,
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
      cores          = { enabled = false, threshold = 1 }
      node_cpu       = { enabled = false, threshold = 1, days = 1 }
      unneeded_nodes = { enabled = false, threshold = 1 }
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
    node_pools = {
      batch = {
        vm_size         = "Standard_D4as_v5"
        max_count       = 5
        priority        = "Spot"
        eviction_policy = "Delete"
      }
    }
  }
  assert {
    condition = alltrue([
      output.fqdn == try(azurerm_kubernetes_cluster.this[0].fqdn, null),
      output.id == try(azurerm_kubernetes_cluster.this[0].id, null),
      output.name == try(azurerm_kubernetes_cluster.this[0].name, null),
      output.current_kubernetes_version == try(azurerm_kubernetes_cluster.this[0].current_kubernetes_version, null),
      output.kubelet_object_id == try(azurerm_kubernetes_cluster.this[0].kubelet_identity[0].object_id, null),
      output.node_pool_ids == { for key, one in azurerm_kubernetes_cluster_node_pool.this : key => one.id },
      output.node_resource_group_id == try(azurerm_kubernetes_cluster.this[0].node_resource_group_id, null),
      output.oidc_issuer_url == try(azurerm_kubernetes_cluster.this[0].oidc_issuer_url, null),
      output.principal_id == try(azurerm_kubernetes_cluster.this[0].identity[0].principal_id, null),
      output.private_fqdn == try(azurerm_kubernetes_cluster.this[0].private_fqdn, null),
    ])
    error_message = "an output tells something else"
  }
}
