# What callers give stands in the cluster, and in what belongs to it, as they gave it.
mock_provider "google" {}

variables {
  name   = "orders"
  budget = { amount = 20, billing_account = "012345-ABCDEF-012345" }
  cost = {
    application = "shop"
    cost_center = "cc-1000"
    environment = "dev"
    owner       = "team@example.com"
  }
  notifications = {
    channel_ids = ["projects/shop-prod/notificationChannels/1"]
  }
}

run "what_is_given_arrives_1" {
  command = plan
  variables {
    name = "orders"
    addons_config = {
      agent_sandbox_config                  = { enabled = false }
      cloudrun_config                       = { disabled = false, load_balancer_type = "shop" }
      config_connector_config               = { enabled = false }
      dns_cache_config                      = { enabled = false }
      gce_persistent_disk_csi_driver_config = { enabled = false }
      gcp_filestore_csi_driver_config       = { enabled = false }
      gcs_fuse_csi_driver_config            = { enabled = false }
      gke_backup_agent_config               = { enabled = false }
      high_scale_checkpointing_config       = { enabled = false }
      horizontal_pod_autoscaling            = { disabled = false }
      http_load_balancing                   = { disabled = false }
      lustre_csi_driver_config = {
        enabled                   = false
        disable_multi_nic         = false
        enable_legacy_lustre_port = false
      }
      network_policy_config           = { disabled = false }
      node_readiness_config           = { enabled = false }
      parallelstore_csi_driver_config = { enabled = false }
      pod_snapshot_config             = { enabled = false }
      ray_operator_config = [
        {
          enabled                       = false
          ray_cluster_logging_config    = { enabled = false }
          ray_cluster_monitoring_config = { enabled = false }
        },
      ]
      slice_controller_config = { enabled = false }
      slurm_operator_config   = { enabled = false }
      stateful_ha_config      = { enabled = false }
    }
    allow_net_admin                 = true
    anonymous_authentication_config = { mode = "shop" }
    authenticator_groups_config     = { security_group = "shop" }
    autopilot_cluster_policy_config = {
      no_standard_node_pools  = false
      no_system_impersonation = false
      no_system_mutation      = false
      no_unsafe_webhooks      = false
    }
    autopilot_privileged_admission = ["shop"]
    binary_authorization           = { enabled = false, evaluation_mode = "shop" }
    cluster_autoscaling = {
      auto_provisioning_defaults = {
        boot_disk_kms_key        = "shop"
        disk_size                = 1
        disk_type                = "shop"
        image_type               = "shop"
        management               = { auto_repair = false, auto_upgrade = false }
        min_cpu_platform         = "shop"
        oauth_scopes             = ["shop"]
        service_account          = "shop@shop-prod.iam.gserviceaccount.com"
        shielded_instance_config = { enable_integrity_monitoring = false, enable_secure_boot = false }
        upgrade_settings = {
          blue_green_settings = {
            node_pool_soak_duration = "shop"
            standard_rollout_policy = { batch_node_count = 1, batch_percentage = 1, batch_soak_duration = "shop" }
          }
          max_surge       = 1
          max_unavailable = 1
          strategy        = "shop"
        }
      }
      auto_provisioning_locations   = ["shop"]
      autoscaling_profile           = "BALANCED"
      default_compute_class_enabled = false
      enabled                       = false
      resource_limits               = [{ maximum = 1, resource_type = "shop", minimum = 1 }]
    }
    cluster_ipv4_cidr  = "10.0.0.0/24"
    confidential_nodes = { enabled = false, confidential_instance_type = "t3.micro" }
    control_plane_endpoints_config = {
      dns_endpoint_config = {
        allow_external_traffic    = false
        enable_k8s_certs_via_dns  = false
        enable_k8s_tokens_via_dns = false
        endpoint                  = "https://example.com"
      }
      ip_endpoints_config = { enabled = false }
    }
    cost_management_config                = { enabled = false }
    database_encryption                   = { state = "shop", key_name = "shop" }
    datapath_provider                     = "ADVANCED_DATAPATH"
    dataplane_optimization_mode           = "shop"
    default_max_pods_per_node             = 1
    default_snat_status                   = { disabled = false }
    deletion_policy                       = "ABANDON"
    deletion_protection                   = true
    description                           = "shop"
    desired_emulated_version              = "shop"
    disable_l4_lb_firewall_reconciliation = true
    dns_config = {
      additive_vpc_scope_dns_domain = "shop"
      cluster_dns                   = "shop"
      cluster_dns_domain            = "shop"
      cluster_dns_scope             = "shop"
    }
    enable_autopilot                         = false
    enable_cilium_clusterwide_network_policy = true
    enable_fqdn_network_policy               = true
    enable_intranode_visibility              = true
    enable_k8s_beta_apis                     = { enabled_apis = ["shop"] }
    enable_l4_ilb_subsetting                 = true
    enable_multi_networking                  = true
    enable_shielded_nodes                    = true
    enterprise_config                        = { desired_tier = "shop" }
    fleet                                    = { membership_type = "shop", project = "shop-prod" }
    gateway_api_config                       = { channel = "shop" }
    gke_auto_upgrade_config                  = { patch_mode = "shop" }
    identity_service_config                  = { enabled = false }
    ignore_node_count_changes                = true
    in_transit_encryption_config             = "shop"
    initial_node_count                       = 1
    ip_allocation_policy = {
      additional_ip_ranges_config   = [{ subnetwork = "shop", pod_ipv4_range_names = ["shop"], status = "shop" }]
      additional_pod_ranges_config  = { pod_range_names = ["shop"] }
      auto_ipam_config              = { enabled = false }
      cluster_ipv4_cidr_block       = "10.0.0.0/24"
      cluster_secondary_range_name  = "shop"
      network_tier_config           = { network_tier = "shop" }
      pod_cidr_overprovision_config = { disabled = false }
      services_ipv4_cidr_block      = "10.0.0.0/24"
      services_secondary_range_name = "shop"
      stack_type                    = "shop"
    }
    location        = "europe-west1"
    logging_config  = { enable_components = ["shop"] }
    logging_service = "shop"
    maintenance_policy = {
      daily_maintenance_window = { start_time = "2026-01-01T00:00:00Z" }
      disruption_budget = {
        minor_version_disruption_interval = "shop"
        patch_version_disruption_interval = "shop"
      }
      maintenance_exclusion = [
        {
          exclusion_name    = "shop"
          start_time        = "2026-01-01T00:00:00Z"
          end_time          = "2026-01-01T00:00:00Z"
          exclusion_options = { scope = "shop", end_time_behavior = "shop" }
        },
      ]
      recurring_maintenance_window = {
        recurrence        = "shop"
        window_duration   = "shop"
        window_start_time = { hours = 1, minutes = 1, seconds = 60 }
        delay_until       = { day = 1, month = 1, year = 1 }
      }
      recurring_window = {
        end_time   = "2026-01-01T00:00:00Z"
        recurrence = "shop"
        start_time = "2026-01-01T00:00:00Z"
      }
    }
    master_auth = { client_certificate_config = { issue_client_certificate = false } }
    master_authorized_networks_config = {
      cidr_blocks                          = [{ cidr_block = "10.0.0.0/16", display_name = "shop" }]
      gcp_public_cidrs_access_enabled      = false
      private_endpoint_enforcement_enabled = false
    }
    mesh_certificates  = { enable_certificates = false }
    min_master_version = "shop"
    monitoring_config = {
      advanced_datapath_observability_config = { enable_metrics = false, enable_relay = false }
      enable_components                      = ["shop"]
      managed_prometheus                     = { enabled = false, auto_monitoring_config = { scope = "shop" } }
    }
    monitoring_service         = "shop"
    network                    = "shop"
    network_performance_config = { total_egress_bandwidth_tier = "shop" }
    network_policy             = { enabled = false, provider = "shop" }
    networking_mode            = "ROUTES"
    node_creation_config       = { node_creation_mode = "shop" }
    node_locations             = ["shop"]
    node_pool_auto_config = {
      linux_node_config     = { cgroup_mode = "shop", node_kernel_module_loading = { policy = "{}" } }
      network_tags          = { tags = ["shop"] }
      node_kubelet_config   = { insecure_kubelet_readonly_port_enabled = "shop" }
      resource_manager_tags = { example = "shop" }
    }
    node_pool_defaults = {
      node_config_defaults = {
        containerd_config = {
          private_registry_access_config = {
            enabled = false
            certificate_authority_domain_config = [
              {
                fqdns                                 = ["shop"]
                gcp_secret_manager_certificate_config = { secret_uri = "https://example.com" }
              },
            ]
          }
          registry_hosts = [
            {
              server = "shop"
              hosts = [
                {
                  host          = "shop"
                  capabilities  = ["shop"]
                  dial_timeout  = "shop"
                  override_path = false
                },
              ]
            },
          ]
          writable_cgroups = { enabled = false }
        }
        gcfs_config                            = { enabled = false }
        insecure_kubelet_readonly_port_enabled = "shop"
        logging_variant                        = "shop"
      }
    }
    node_pools = {
      example = {
        autoscaling = {
          location_policy      = "{}"
          max_node_count       = 1
          min_node_count       = 1
          total_max_node_count = 1
          total_min_node_count = 1
        }
        initial_node_count = 1
        management         = { auto_repair = false, auto_upgrade = false }
        max_pods_per_node  = 1
        node_config = {
          boot_disk = {
            disk_type              = "shop"
            provisioned_iops       = 1
            provisioned_throughput = 1
            size_gb                = 1
          }
          boot_disk_kms_key                  = "shop"
          disk_size_gb                       = 1
          disk_type                          = "shop"
          enable_confidential_storage        = false
          ephemeral_storage_local_ssd_config = { local_ssd_count = 1, data_cache_count = 1 }
          flex_start                         = false
          guest_accelerator = [
            {
              count                          = 1
              type                           = "shop"
              gpu_driver_installation_config = { gpu_driver_version = "shop" }
              gpu_partition_size             = "shop"
              gpu_sharing_config             = { gpu_sharing_strategy = "shop", max_shared_clients_per_gpu = 1 }
            },
          ]
          image_type                = "shop"
          labels                    = { example = "shop" }
          local_ssd_count           = 1
          local_ssd_encryption_mode = "shop"
          logging_variant           = "shop"
          machine_type              = "e2-small"
          max_run_duration          = "shop"
          metadata                  = { example = "shop" }
          min_cpu_platform          = "shop"
          node_group                = "shop"
          oauth_scopes              = ["shop"]
          preemptible               = false
          reservation_affinity      = { consume_reservation_type = "shop", key = "shop", values = ["shop"] }
          resource_manager_tags     = { example = "shop" }
          service_account           = "shop@shop-prod.iam.gserviceaccount.com"
          shielded_instance_config  = { enable_integrity_monitoring = false, enable_secure_boot = false }
          spot                      = false
          tags                      = ["shop"]
          taint                     = [{ effect = "shop", key = "shop", value = "shop" }]
          workload_metadata_config  = { mode = "shop" }
        }
        node_locations = ["shop"]
      }
    }
    notification_config = {
      pubsub = { enabled = false, filter = { event_type = ["shop"] }, topic = "shop" }
    }
    pod_autoscaling = { hpa_profile = "shop" }
    private_cluster_config = {
      enable_private_endpoint     = false
      enable_private_nodes        = false
      master_global_access_config = { enabled = false }
      master_ipv4_cidr_block      = "10.0.0.0/24"
      private_endpoint_subnetwork = "shop"
    }
    private_ipv6_google_access = "shop"
    project                    = "shop-prod"
    rbac_binding_config = {
      enable_insecure_binding_system_authenticated   = false
      enable_insecure_binding_system_unauthenticated = false
    }
    release_channel          = { channel = "EXTENDED" }
    remove_default_node_pool = false
    resource_usage_export_config = {
      bigquery_destination                 = { dataset_id = "shop" }
      enable_network_egress_metering       = false
      enable_resource_consumption_metering = false
    }
    rollback_safe_upgrade = { control_plane_soak_duration = "shop" }
    secret_manager_config = {
      enabled         = false
      rotation_config = { enabled = false, rotation_interval = "shop" }
    }
    secret_sync_config = {
      enabled         = false
      rotation_config = { enabled = false, rotation_interval = "shop" }
    }
    security_posture_config     = { mode = "shop", vulnerability_mode = "shop" }
    service_external_ips_config = { enabled = false }
    skip_node_pool_refresh      = true
    subnetwork                  = "shop"
    timeouts                    = { create = "30m", delete = "30m", read = "30m", update = "30m" }
    user_managed_keys_config = {
      aggregation_ca                    = "shop"
      cluster_ca                        = "shop"
      control_plane_disk_encryption_key = "shop"
      etcd_api_ca                       = "shop"
      etcd_peer_ca                      = "shop"
      gkeops_etcd_backup_encryption_key = "shop"
      service_account_signing_keys      = ["shop"]
      service_account_verification_keys = ["shop"]
    }
    vertical_pod_autoscaling = { enabled = false }
    workload_identity_config = { workload_pool = "shop" }
  }
  assert {
    condition = alltrue([
      google_container_cluster.this[0].allow_net_admin == true,
      google_container_cluster.this[0].autopilot_privileged_admission == tolist(["shop"]),
      google_container_cluster.this[0].cluster_ipv4_cidr == "10.0.0.0/24",
      google_container_cluster.this[0].datapath_provider == "ADVANCED_DATAPATH",
      google_container_cluster.this[0].dataplane_optimization_mode == "shop",
      google_container_cluster.this[0].default_max_pods_per_node == 1,
      google_container_cluster.this[0].deletion_policy == "ABANDON",
      google_container_cluster.this[0].deletion_protection == true,
      google_container_cluster.this[0].description == "shop",
      google_container_cluster.this[0].desired_emulated_version == "shop",
      google_container_cluster.this[0].disable_l4_lb_firewall_reconciliation == true,
      google_container_cluster.this[0].enable_autopilot == false,
      google_container_cluster.this[0].enable_cilium_clusterwide_network_policy == true,
      google_container_cluster.this[0].enable_fqdn_network_policy == true,
      google_container_cluster.this[0].enable_intranode_visibility == true,
      google_container_cluster.this[0].enable_l4_ilb_subsetting == true,
      google_container_cluster.this[0].enable_multi_networking == true,
      google_container_cluster.this[0].enable_shielded_nodes == true,
      google_container_cluster.this[0].ignore_node_count_changes == true,
      google_container_cluster.this[0].in_transit_encryption_config == "shop",
      google_container_cluster.this[0].initial_node_count == 1,
      google_container_cluster.this[0].location == "europe-west1",
      google_container_cluster.this[0].logging_service == "shop",
      google_container_cluster.this[0].min_master_version == "shop",
      google_container_cluster.this[0].monitoring_service == "shop",
      google_container_cluster.this[0].name == "orders",
      google_container_cluster.this[0].network == "shop",
      google_container_cluster.this[0].networking_mode == "ROUTES",
      google_container_cluster.this[0].node_locations == toset(["shop"]),
      google_container_cluster.this[0].private_ipv6_google_access == "shop",
      google_container_cluster.this[0].project == "shop-prod",
      google_container_cluster.this[0].remove_default_node_pool == false,
      google_container_cluster.this[0].skip_node_pool_refresh == true,
      google_container_cluster.this[0].subnetwork == "shop",
      google_container_cluster.this[0].addons_config[0].agent_sandbox_config[0].enabled == false,
      google_container_cluster.this[0].addons_config[0].cloudrun_config[0].disabled == false,
      google_container_cluster.this[0].addons_config[0].cloudrun_config[0].load_balancer_type == "shop",
      google_container_cluster.this[0].addons_config[0].config_connector_config[0].enabled == false,
      google_container_cluster.this[0].addons_config[0].dns_cache_config[0].enabled == false,
      google_container_cluster.this[0].addons_config[0].gce_persistent_disk_csi_driver_config[0].enabled == false,
      google_container_cluster.this[0].addons_config[0].gcp_filestore_csi_driver_config[0].enabled == false,
      google_container_cluster.this[0].addons_config[0].gcs_fuse_csi_driver_config[0].enabled == false,
      google_container_cluster.this[0].addons_config[0].gke_backup_agent_config[0].enabled == false,
      google_container_cluster.this[0].addons_config[0].high_scale_checkpointing_config[0].enabled == false,
      google_container_cluster.this[0].addons_config[0].horizontal_pod_autoscaling[0].disabled == false,
      google_container_cluster.this[0].addons_config[0].http_load_balancing[0].disabled == false,
      google_container_cluster.this[0].addons_config[0].lustre_csi_driver_config[0].disable_multi_nic == false,
      google_container_cluster.this[0].addons_config[0].lustre_csi_driver_config[0].enable_legacy_lustre_port == false,
      google_container_cluster.this[0].addons_config[0].lustre_csi_driver_config[0].enabled == false,
      google_container_cluster.this[0].addons_config[0].network_policy_config[0].disabled == false,
      google_container_cluster.this[0].addons_config[0].node_readiness_config[0].enabled == false,
      google_container_cluster.this[0].addons_config[0].parallelstore_csi_driver_config[0].enabled == false,
      google_container_cluster.this[0].addons_config[0].pod_snapshot_config[0].enabled == false,
      google_container_cluster.this[0].addons_config[0].ray_operator_config[0].enabled == false,
      google_container_cluster.this[0].addons_config[0].ray_operator_config[0].ray_cluster_logging_config[0].enabled == false,
      google_container_cluster.this[0].addons_config[0].ray_operator_config[0].ray_cluster_monitoring_config[0].enabled == false,
      google_container_cluster.this[0].addons_config[0].slice_controller_config[0].enabled == false,
      google_container_cluster.this[0].addons_config[0].slurm_operator_config[0].enabled == false,
      google_container_cluster.this[0].addons_config[0].stateful_ha_config[0].enabled == false,
      google_container_cluster.this[0].anonymous_authentication_config[0].mode == "shop",
      google_container_cluster.this[0].authenticator_groups_config[0].security_group == "shop",
      google_container_cluster.this[0].autopilot_cluster_policy_config[0].no_standard_node_pools == false,
      google_container_cluster.this[0].autopilot_cluster_policy_config[0].no_system_impersonation == false,
      google_container_cluster.this[0].autopilot_cluster_policy_config[0].no_system_mutation == false,
      google_container_cluster.this[0].autopilot_cluster_policy_config[0].no_unsafe_webhooks == false,
      google_container_cluster.this[0].binary_authorization[0].enabled == false,
      google_container_cluster.this[0].binary_authorization[0].evaluation_mode == "shop",
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_locations == tolist(["shop"]),
      google_container_cluster.this[0].cluster_autoscaling[0].autoscaling_profile == "BALANCED",
      google_container_cluster.this[0].cluster_autoscaling[0].default_compute_class_enabled == false,
      google_container_cluster.this[0].cluster_autoscaling[0].enabled == false,
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_defaults[0].boot_disk_kms_key == "shop",
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_defaults[0].disk_size == 1,
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_defaults[0].disk_type == "shop",
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_defaults[0].image_type == "shop",
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_defaults[0].min_cpu_platform == "shop",
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_defaults[0].oauth_scopes == tolist(["shop"]),
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_defaults[0].service_account == "shop@shop-prod.iam.gserviceaccount.com",
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_defaults[0].management[0].auto_repair == false,
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_defaults[0].management[0].auto_upgrade == false,
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_defaults[0].shielded_instance_config[0].enable_integrity_monitoring == false,
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_defaults[0].shielded_instance_config[0].enable_secure_boot == false,
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_defaults[0].upgrade_settings[0].max_surge == 1,
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_defaults[0].upgrade_settings[0].max_unavailable == 1,
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_defaults[0].upgrade_settings[0].strategy == "shop",
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_defaults[0].upgrade_settings[0].blue_green_settings[0].node_pool_soak_duration == "shop",
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_defaults[0].upgrade_settings[0].blue_green_settings[0].standard_rollout_policy[0].batch_node_count == 1,
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_defaults[0].upgrade_settings[0].blue_green_settings[0].standard_rollout_policy[0].batch_percentage == 1,
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_defaults[0].upgrade_settings[0].blue_green_settings[0].standard_rollout_policy[0].batch_soak_duration == "shop",
      google_container_cluster.this[0].cluster_autoscaling[0].resource_limits[0].maximum == 1,
      google_container_cluster.this[0].cluster_autoscaling[0].resource_limits[0].minimum == 1,
      google_container_cluster.this[0].cluster_autoscaling[0].resource_limits[0].resource_type == "shop",
      google_container_cluster.this[0].confidential_nodes[0].confidential_instance_type == "t3.micro",
      google_container_cluster.this[0].confidential_nodes[0].enabled == false,
      google_container_cluster.this[0].control_plane_endpoints_config[0].dns_endpoint_config[0].allow_external_traffic == false,
      google_container_cluster.this[0].control_plane_endpoints_config[0].dns_endpoint_config[0].enable_k8s_certs_via_dns == false,
      google_container_cluster.this[0].control_plane_endpoints_config[0].dns_endpoint_config[0].enable_k8s_tokens_via_dns == false,
      google_container_cluster.this[0].control_plane_endpoints_config[0].dns_endpoint_config[0].endpoint == "https://example.com",
      google_container_cluster.this[0].control_plane_endpoints_config[0].ip_endpoints_config[0].enabled == false,
      google_container_cluster.this[0].cost_management_config[0].enabled == false,
      google_container_cluster.this[0].database_encryption[0].key_name == "shop",
      google_container_cluster.this[0].database_encryption[0].state == "shop",
      google_container_cluster.this[0].default_snat_status[0].disabled == false,
      google_container_cluster.this[0].dns_config[0].additive_vpc_scope_dns_domain == "shop",
      google_container_cluster.this[0].dns_config[0].cluster_dns == "shop",
      google_container_cluster.this[0].dns_config[0].cluster_dns_domain == "shop",
      google_container_cluster.this[0].dns_config[0].cluster_dns_scope == "shop",
      google_container_cluster.this[0].enable_k8s_beta_apis[0].enabled_apis == toset(["shop"]),
      google_container_cluster.this[0].enterprise_config[0].desired_tier == "shop",
      google_container_cluster.this[0].fleet[0].membership_type == "shop",
      google_container_cluster.this[0].fleet[0].project == "shop-prod",
      google_container_cluster.this[0].gateway_api_config[0].channel == "shop",
      google_container_cluster.this[0].gke_auto_upgrade_config[0].patch_mode == "shop",
      google_container_cluster.this[0].identity_service_config[0].enabled == false,
      google_container_cluster.this[0].ip_allocation_policy[0].cluster_ipv4_cidr_block == "10.0.0.0/24",
      google_container_cluster.this[0].ip_allocation_policy[0].cluster_secondary_range_name == "shop",
      google_container_cluster.this[0].ip_allocation_policy[0].services_ipv4_cidr_block == "10.0.0.0/24",
      google_container_cluster.this[0].ip_allocation_policy[0].services_secondary_range_name == "shop",
      google_container_cluster.this[0].ip_allocation_policy[0].stack_type == "shop",
      google_container_cluster.this[0].ip_allocation_policy[0].additional_ip_ranges_config[0].pod_ipv4_range_names == tolist(["shop"]),
      google_container_cluster.this[0].ip_allocation_policy[0].additional_ip_ranges_config[0].status == "shop",
      google_container_cluster.this[0].ip_allocation_policy[0].additional_ip_ranges_config[0].subnetwork == "shop",
      google_container_cluster.this[0].ip_allocation_policy[0].additional_pod_ranges_config[0].pod_range_names == toset(["shop"]),
      google_container_cluster.this[0].ip_allocation_policy[0].auto_ipam_config[0].enabled == false,
      google_container_cluster.this[0].ip_allocation_policy[0].network_tier_config[0].network_tier == "shop",
      google_container_cluster.this[0].ip_allocation_policy[0].pod_cidr_overprovision_config[0].disabled == false,
      google_container_cluster.this[0].logging_config[0].enable_components == toset(["shop"]),
      google_container_cluster.this[0].maintenance_policy[0].daily_maintenance_window[0].start_time == "2026-01-01T00:00:00Z",
      google_container_cluster.this[0].maintenance_policy[0].disruption_budget[0].minor_version_disruption_interval == "shop",
      google_container_cluster.this[0].maintenance_policy[0].disruption_budget[0].patch_version_disruption_interval == "shop",
      one(google_container_cluster.this[0].maintenance_policy[0].maintenance_exclusion).end_time == "2026-01-01T00:00:00Z",
      one(google_container_cluster.this[0].maintenance_policy[0].maintenance_exclusion).exclusion_name == "shop",
      one(google_container_cluster.this[0].maintenance_policy[0].maintenance_exclusion).start_time == "2026-01-01T00:00:00Z",
      one(google_container_cluster.this[0].maintenance_policy[0].maintenance_exclusion).exclusion_options[0].end_time_behavior == "shop",
      one(google_container_cluster.this[0].maintenance_policy[0].maintenance_exclusion).exclusion_options[0].scope == "shop",
      google_container_cluster.this[0].maintenance_policy[0].recurring_maintenance_window[0].recurrence == "shop",
      google_container_cluster.this[0].maintenance_policy[0].recurring_maintenance_window[0].window_duration == "shop",
      google_container_cluster.this[0].maintenance_policy[0].recurring_maintenance_window[0].delay_until[0].day == 1,
      google_container_cluster.this[0].maintenance_policy[0].recurring_maintenance_window[0].delay_until[0].month == 1,
      google_container_cluster.this[0].maintenance_policy[0].recurring_maintenance_window[0].delay_until[0].year == 1,
      google_container_cluster.this[0].maintenance_policy[0].recurring_maintenance_window[0].window_start_time[0].hours == 1,
      google_container_cluster.this[0].maintenance_policy[0].recurring_maintenance_window[0].window_start_time[0].minutes == 1,
      google_container_cluster.this[0].maintenance_policy[0].recurring_maintenance_window[0].window_start_time[0].seconds == 60,
      google_container_cluster.this[0].maintenance_policy[0].recurring_window[0].end_time == "2026-01-01T00:00:00Z",
      google_container_cluster.this[0].maintenance_policy[0].recurring_window[0].recurrence == "shop",
      google_container_cluster.this[0].maintenance_policy[0].recurring_window[0].start_time == "2026-01-01T00:00:00Z",
      google_container_cluster.this[0].master_auth[0].client_certificate_config[0].issue_client_certificate == false,
      google_container_cluster.this[0].master_authorized_networks_config[0].gcp_public_cidrs_access_enabled == false,
      google_container_cluster.this[0].master_authorized_networks_config[0].private_endpoint_enforcement_enabled == false,
      one(google_container_cluster.this[0].master_authorized_networks_config[0].cidr_blocks).cidr_block == "10.0.0.0/16",
      one(google_container_cluster.this[0].master_authorized_networks_config[0].cidr_blocks).display_name == "shop",
      google_container_cluster.this[0].mesh_certificates[0].enable_certificates == false,
      google_container_cluster.this[0].monitoring_config[0].enable_components == toset(["shop"]),
      google_container_cluster.this[0].monitoring_config[0].advanced_datapath_observability_config[0].enable_metrics == false,
      google_container_cluster.this[0].monitoring_config[0].advanced_datapath_observability_config[0].enable_relay == false,
      google_container_cluster.this[0].monitoring_config[0].managed_prometheus[0].enabled == false,
      google_container_cluster.this[0].monitoring_config[0].managed_prometheus[0].auto_monitoring_config[0].scope == "shop",
      google_container_cluster.this[0].network_performance_config[0].total_egress_bandwidth_tier == "shop",
      google_container_cluster.this[0].network_policy[0].enabled == false,
      google_container_cluster.this[0].network_policy[0].provider == "shop",
      google_container_cluster.this[0].node_creation_config[0].node_creation_mode == "shop",
      google_container_cluster.this[0].node_pool_auto_config[0].resource_manager_tags == tomap({ example = "shop" }),
      google_container_cluster.this[0].node_pool_auto_config[0].linux_node_config[0].cgroup_mode == "shop",
      google_container_cluster.this[0].node_pool_auto_config[0].linux_node_config[0].node_kernel_module_loading[0].policy == "{}",
      google_container_cluster.this[0].node_pool_auto_config[0].network_tags[0].tags == tolist(["shop"]),
      google_container_cluster.this[0].node_pool_auto_config[0].node_kubelet_config[0].insecure_kubelet_readonly_port_enabled == "shop",
      google_container_cluster.this[0].node_pool_defaults[0].node_config_defaults[0].insecure_kubelet_readonly_port_enabled == "shop",
      google_container_cluster.this[0].node_pool_defaults[0].node_config_defaults[0].logging_variant == "shop",
      google_container_cluster.this[0].node_pool_defaults[0].node_config_defaults[0].containerd_config[0].private_registry_access_config[0].enabled == false,
      google_container_cluster.this[0].node_pool_defaults[0].node_config_defaults[0].containerd_config[0].private_registry_access_config[0].certificate_authority_domain_config[0].fqdns == tolist(["shop"]),
      google_container_cluster.this[0].node_pool_defaults[0].node_config_defaults[0].containerd_config[0].private_registry_access_config[0].certificate_authority_domain_config[0].gcp_secret_manager_certificate_config[0].secret_uri == "https://example.com",
      google_container_cluster.this[0].node_pool_defaults[0].node_config_defaults[0].containerd_config[0].registry_hosts[0].server == "shop",
      google_container_cluster.this[0].node_pool_defaults[0].node_config_defaults[0].containerd_config[0].registry_hosts[0].hosts[0].capabilities == tolist(["shop"]),
      google_container_cluster.this[0].node_pool_defaults[0].node_config_defaults[0].containerd_config[0].registry_hosts[0].hosts[0].dial_timeout == "shop",
      google_container_cluster.this[0].node_pool_defaults[0].node_config_defaults[0].containerd_config[0].registry_hosts[0].hosts[0].host == "shop",
      google_container_cluster.this[0].node_pool_defaults[0].node_config_defaults[0].containerd_config[0].registry_hosts[0].hosts[0].override_path == false,
      google_container_cluster.this[0].node_pool_defaults[0].node_config_defaults[0].containerd_config[0].writable_cgroups[0].enabled == false,
      google_container_cluster.this[0].node_pool_defaults[0].node_config_defaults[0].gcfs_config[0].enabled == false,
      google_container_cluster.this[0].notification_config[0].pubsub[0].enabled == false,
      google_container_cluster.this[0].notification_config[0].pubsub[0].topic == "shop",
      google_container_cluster.this[0].notification_config[0].pubsub[0].filter[0].event_type == tolist(["shop"]),
      google_container_cluster.this[0].pod_autoscaling[0].hpa_profile == "shop",
      google_container_cluster.this[0].private_cluster_config[0].enable_private_endpoint == false,
      google_container_cluster.this[0].private_cluster_config[0].enable_private_nodes == false,
      google_container_cluster.this[0].private_cluster_config[0].master_ipv4_cidr_block == "10.0.0.0/24",
      google_container_cluster.this[0].private_cluster_config[0].private_endpoint_subnetwork == "shop",
      google_container_cluster.this[0].private_cluster_config[0].master_global_access_config[0].enabled == false,
      google_container_cluster.this[0].rbac_binding_config[0].enable_insecure_binding_system_authenticated == false,
      google_container_cluster.this[0].rbac_binding_config[0].enable_insecure_binding_system_unauthenticated == false,
      google_container_cluster.this[0].release_channel[0].channel == "EXTENDED",
      google_container_cluster.this[0].resource_usage_export_config[0].enable_network_egress_metering == false,
      google_container_cluster.this[0].resource_usage_export_config[0].enable_resource_consumption_metering == false,
      google_container_cluster.this[0].resource_usage_export_config[0].bigquery_destination[0].dataset_id == "shop",
      google_container_cluster.this[0].rollback_safe_upgrade[0].control_plane_soak_duration == "shop",
      google_container_cluster.this[0].secret_manager_config[0].enabled == false,
      google_container_cluster.this[0].secret_manager_config[0].rotation_config[0].enabled == false,
      google_container_cluster.this[0].secret_manager_config[0].rotation_config[0].rotation_interval == "shop",
      google_container_cluster.this[0].secret_sync_config[0].enabled == false,
      google_container_cluster.this[0].secret_sync_config[0].rotation_config[0].enabled == false,
      google_container_cluster.this[0].secret_sync_config[0].rotation_config[0].rotation_interval == "shop",
      google_container_cluster.this[0].security_posture_config[0].mode == "shop",
      google_container_cluster.this[0].security_posture_config[0].vulnerability_mode == "shop",
      google_container_cluster.this[0].service_external_ips_config[0].enabled == false,
      google_container_cluster.this[0].timeouts.create == "30m",
      google_container_cluster.this[0].timeouts.delete == "30m",
      google_container_cluster.this[0].timeouts.read == "30m",
      google_container_cluster.this[0].timeouts.update == "30m",
      google_container_cluster.this[0].user_managed_keys_config[0].aggregation_ca == "shop",
      google_container_cluster.this[0].user_managed_keys_config[0].cluster_ca == "shop",
      google_container_cluster.this[0].user_managed_keys_config[0].control_plane_disk_encryption_key == "shop",
      google_container_cluster.this[0].user_managed_keys_config[0].etcd_api_ca == "shop",
      google_container_cluster.this[0].user_managed_keys_config[0].etcd_peer_ca == "shop",
      google_container_cluster.this[0].user_managed_keys_config[0].gkeops_etcd_backup_encryption_key == "shop",
      google_container_cluster.this[0].user_managed_keys_config[0].service_account_signing_keys == toset(["shop"]),
      google_container_cluster.this[0].user_managed_keys_config[0].service_account_verification_keys == toset(["shop"]),
      google_container_cluster.this[0].vertical_pod_autoscaling[0].enabled == false,
      google_container_cluster.this[0].workload_identity_config[0].workload_pool == "shop",
      google_container_node_pool.this["example"].initial_node_count == 1,
      google_container_node_pool.this["example"].max_pods_per_node == 1,
      google_container_node_pool.this["example"].name == "example",
      google_container_node_pool.this["example"].node_locations == toset(["shop"]),
      google_container_node_pool.this["example"].autoscaling[0].location_policy == "{}",
      google_container_node_pool.this["example"].autoscaling[0].max_node_count == 1,
      google_container_node_pool.this["example"].autoscaling[0].min_node_count == 1,
      google_container_node_pool.this["example"].autoscaling[0].total_max_node_count == 1,
      google_container_node_pool.this["example"].autoscaling[0].total_min_node_count == 1,
      google_container_node_pool.this["example"].management[0].auto_repair == false,
      google_container_node_pool.this["example"].management[0].auto_upgrade == false,
      google_container_node_pool.this["example"].node_config[0].boot_disk_kms_key == "shop",
      google_container_node_pool.this["example"].node_config[0].disk_size_gb == 1,
      google_container_node_pool.this["example"].node_config[0].disk_type == "shop",
      google_container_node_pool.this["example"].node_config[0].enable_confidential_storage == false,
      google_container_node_pool.this["example"].node_config[0].flex_start == false,
      google_container_node_pool.this["example"].node_config[0].image_type == "shop",
      google_container_node_pool.this["example"].node_config[0].labels == tomap({ example = "shop" }),
      google_container_node_pool.this["example"].node_config[0].local_ssd_count == 1,
      google_container_node_pool.this["example"].node_config[0].local_ssd_encryption_mode == "shop",
      google_container_node_pool.this["example"].node_config[0].logging_variant == "shop",
      google_container_node_pool.this["example"].node_config[0].machine_type == "e2-small",
      google_container_node_pool.this["example"].node_config[0].max_run_duration == "shop",
      google_container_node_pool.this["example"].node_config[0].metadata == tomap({ example = "shop" }),
      google_container_node_pool.this["example"].node_config[0].min_cpu_platform == "shop",
      google_container_node_pool.this["example"].node_config[0].node_group == "shop",
      google_container_node_pool.this["example"].node_config[0].oauth_scopes == toset(["shop"]),
      google_container_node_pool.this["example"].node_config[0].preemptible == false,
      google_container_node_pool.this["example"].node_config[0].resource_manager_tags == tomap({ example = "shop" }),
      google_container_node_pool.this["example"].node_config[0].service_account == "shop@shop-prod.iam.gserviceaccount.com",
      google_container_node_pool.this["example"].node_config[0].spot == false,
      google_container_node_pool.this["example"].node_config[0].tags == tolist(["shop"]),
      google_container_node_pool.this["example"].node_config[0].boot_disk[0].disk_type == "shop",
      google_container_node_pool.this["example"].node_config[0].boot_disk[0].provisioned_iops == 1,
      google_container_node_pool.this["example"].node_config[0].boot_disk[0].provisioned_throughput == 1,
      google_container_node_pool.this["example"].node_config[0].boot_disk[0].size_gb == 1,
      google_container_node_pool.this["example"].node_config[0].ephemeral_storage_local_ssd_config[0].data_cache_count == 1,
      google_container_node_pool.this["example"].node_config[0].ephemeral_storage_local_ssd_config[0].local_ssd_count == 1,
      google_container_node_pool.this["example"].node_config[0].guest_accelerator[0].count == 1,
      google_container_node_pool.this["example"].node_config[0].guest_accelerator[0].gpu_partition_size == "shop",
      google_container_node_pool.this["example"].node_config[0].guest_accelerator[0].type == "shop",
      google_container_node_pool.this["example"].node_config[0].guest_accelerator[0].gpu_driver_installation_config[0].gpu_driver_version == "shop",
      google_container_node_pool.this["example"].node_config[0].guest_accelerator[0].gpu_sharing_config[0].gpu_sharing_strategy == "shop",
      google_container_node_pool.this["example"].node_config[0].guest_accelerator[0].gpu_sharing_config[0].max_shared_clients_per_gpu == 1,
      google_container_node_pool.this["example"].node_config[0].reservation_affinity[0].consume_reservation_type == "shop",
      google_container_node_pool.this["example"].node_config[0].reservation_affinity[0].key == "shop",
      google_container_node_pool.this["example"].node_config[0].reservation_affinity[0].values == toset(["shop"]),
      google_container_node_pool.this["example"].node_config[0].shielded_instance_config[0].enable_integrity_monitoring == false,
      google_container_node_pool.this["example"].node_config[0].shielded_instance_config[0].enable_secure_boot == false,
      google_container_node_pool.this["example"].node_config[0].taint[0].effect == "shop",
      google_container_node_pool.this["example"].node_config[0].taint[0].key == "shop",
      google_container_node_pool.this["example"].node_config[0].taint[0].value == "shop",
      google_container_node_pool.this["example"].node_config[0].workload_metadata_config[0].mode == "shop",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    addons_config = { agent_sandbox_config = { enabled = false }, ray_operator_config = [] }
  }
  assert {
    condition = alltrue([
      length(google_container_cluster.this[0].ip_allocation_policy) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    autopilot_cluster_policy_config = {}
  }
  assert {
    condition = alltrue([
      length(google_container_cluster.this[0].autopilot_cluster_policy_config) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_4" {
  command = plan
  variables {
    binary_authorization = {}
  }
  assert {
    condition = alltrue([
      length(google_container_cluster.this[0].binary_authorization) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_5" {
  command = plan
  variables {
    cluster_autoscaling = { resource_limits = [] }
  }
  assert {
    condition = alltrue([
      length(google_container_cluster.this[0].cluster_autoscaling) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_6" {
  command = plan
  variables {
    control_plane_endpoints_config = { dns_endpoint_config = {} }
  }
  assert {
    condition = alltrue([
      length(google_container_cluster.this[0].control_plane_endpoints_config[0].dns_endpoint_config) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_7" {
  command = plan
  variables {
    dns_config = {}
  }
  assert {
    condition = alltrue([
      length(google_container_cluster.this[0].dns_config) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_8" {
  command = plan
  variables {
    enterprise_config = {}
  }
  assert {
    condition = alltrue([
      length(google_container_cluster.this[0].enterprise_config) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_9" {
  command = plan
  variables {
    fleet = {}
  }
  assert {
    condition = alltrue([
      length(google_container_cluster.this[0].fleet) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_10" {
  command = plan
  variables {
    identity_service_config = {}
  }
  assert {
    condition = alltrue([
      length(google_container_cluster.this[0].identity_service_config) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_11" {
  command = plan
  variables {
    master_authorized_networks_config = { cidr_blocks = [] }
  }
  assert {
    condition = alltrue([
      length(google_container_cluster.this[0].master_authorized_networks_config) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_12" {
  command = plan
  variables {
    monitoring_config = {}
  }
  assert {
    condition = alltrue([
      length(google_container_cluster.this[0].monitoring_config) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}
