# What callers give stands in the cluster, and in what belongs to it, as they gave it.
mock_provider "google" {}

variables {
  name         = "orders"
  budget       = { amount = 20, billing_account = "012345-ABCDEF-012345" }
  price_region = "us-central1"
  project      = "shop-prod"
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
      cloudrun_config                       = { disabled = false, load_balancer_type = "load-balancer-type" }
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
    anonymous_authentication_config = { mode = "mode" }
    authenticator_groups_config     = { security_group = "security-group" }
    autopilot_cluster_policy_config = {
      no_standard_node_pools  = false
      no_system_impersonation = false
      no_system_mutation      = false
      no_unsafe_webhooks      = false
    }
    autopilot_privileged_admission = ["autopilot-privileged-admission"]
    binary_authorization           = { enabled = false, evaluation_mode = "evaluation-mode" }
    cluster_autoscaling = {
      auto_provisioning_defaults = {
        boot_disk_kms_key        = "boot-disk-kms-key"
        disk_size                = 1
        disk_type                = "disk-type"
        image_type               = "image-type"
        management               = { auto_repair = false, auto_upgrade = false }
        min_cpu_platform         = "min-cpu-platform"
        oauth_scopes             = ["oauth-scopes"]
        service_account          = "shop@shop-prod.iam.gserviceaccount.com"
        shielded_instance_config = { enable_integrity_monitoring = false, enable_secure_boot = false }
        upgrade_settings = {
          blue_green_settings = {
            node_pool_soak_duration = "node-pool-soak-duration"
            standard_rollout_policy = {
              batch_node_count    = 1
              batch_percentage    = 2
              batch_soak_duration = "batch-soak-duration"
            }
          }
          max_surge       = 1
          max_unavailable = 2
          strategy        = "strategy"
        }
      }
      auto_provisioning_locations   = ["auto-provisioning-locations"]
      autoscaling_profile           = "BALANCED"
      default_compute_class_enabled = false
      enabled                       = false
      resource_limits               = [{ maximum = 1, resource_type = "resource-type", minimum = 2 }]
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
    database_encryption                   = { state = "state", key_name = "key-name" }
    datapath_provider                     = "ADVANCED_DATAPATH"
    dataplane_optimization_mode           = "dataplane-optimization-mode"
    default_max_pods_per_node             = 1
    default_snat_status                   = { disabled = false }
    deletion_policy                       = "ABANDON"
    deletion_protection                   = true
    description                           = "description"
    desired_emulated_version              = "desired-emulated-version"
    disable_l4_lb_firewall_reconciliation = true
    dns_config = {
      additive_vpc_scope_dns_domain = "additive-vpc-scope-dns-domain"
      cluster_dns                   = "cluster-dns"
      cluster_dns_domain            = "cluster-dns-domain"
      cluster_dns_scope             = "cluster-dns-scope"
    }
    enable_autopilot                         = false
    enable_cilium_clusterwide_network_policy = true
    enable_fqdn_network_policy               = true
    enable_intranode_visibility              = true
    enable_k8s_beta_apis                     = { enabled_apis = ["enabled-apis"] }
    enable_l4_ilb_subsetting                 = true
    enable_multi_networking                  = true
    enable_shielded_nodes                    = true
    enterprise_config                        = { desired_tier = "STANDARD" }
    fleet                                    = { membership_type = "membership-type", project = "shop-prod" }
    gateway_api_config                       = { channel = "channel" }
    gke_auto_upgrade_config                  = { patch_mode = "patch-mode" }
    identity_service_config                  = { enabled = false }
    ignore_node_count_changes                = true
    in_transit_encryption_config             = "in-transit-encryption-config"
    initial_node_count                       = 2
    ip_allocation_policy = {
      additional_ip_ranges_config = [
        {
          subnetwork           = "subnetwork"
          pod_ipv4_range_names = ["pod-ipv4-range-names"]
          status               = "status"
        },
      ]
      additional_pod_ranges_config  = { pod_range_names = ["pod-range-names"] }
      auto_ipam_config              = { enabled = false }
      cluster_ipv4_cidr_block       = "10.0.0.0/24"
      cluster_secondary_range_name  = "cluster-secondary-range-name"
      network_tier_config           = { network_tier = "network-tier" }
      pod_cidr_overprovision_config = { disabled = false }
      services_ipv4_cidr_block      = "10.0.0.0/25"
      services_secondary_range_name = "services-secondary-range-name"
      stack_type                    = "stack-type"
    }
    location        = "europe-west1"
    logging_config  = { enable_components = ["SYSTEM_COMPONENTS"] }
    logging_service = "logging-service"
    maintenance_policy = {
      daily_maintenance_window = { start_time = "2026-01-01T00:00:00Z" }
      disruption_budget = {
        minor_version_disruption_interval = "minor-version-disruption-interval"
        patch_version_disruption_interval = "patch-version-disruption-interval"
      }
      maintenance_exclusion = [
        {
          exclusion_name    = "exclusion-name"
          start_time        = "2026-01-01T00:00:00Z"
          end_time          = "2026-01-01T00:00:01Z"
          exclusion_options = { scope = "scope", end_time_behavior = "end-time-behavior" }
        },
      ]
      recurring_maintenance_window = {
        recurrence        = "recurrence"
        window_duration   = "window-duration"
        window_start_time = { hours = 1, minutes = 2, seconds = 60 }
        delay_until       = { day = 1, month = 2, year = 3 }
      }
      recurring_window = {
        end_time   = "2026-01-01T00:00:00Z"
        recurrence = "recurrence2"
        start_time = "2026-01-01T00:00:02Z"
      }
    }
    master_auth = { client_certificate_config = { issue_client_certificate = false } }
    master_authorized_networks_config = {
      cidr_blocks                          = [{ cidr_block = "10.0.0.0/16", display_name = "display-name" }]
      gcp_public_cidrs_access_enabled      = false
      private_endpoint_enforcement_enabled = false
    }
    mesh_certificates  = { enable_certificates = false }
    min_master_version = "min-master-version"
    monitoring_config = {
      advanced_datapath_observability_config = { enable_metrics = false, enable_relay = false }
      enable_components                      = ["SYSTEM_COMPONENTS"]
      managed_prometheus                     = { enabled = false, auto_monitoring_config = { scope = "scope2" } }
    }
    monitoring_service         = "monitoring-service"
    network                    = "network"
    network_performance_config = { total_egress_bandwidth_tier = "total-egress-bandwidth-tier" }
    network_policy             = { enabled = false, provider = "provider" }
    networking_mode            = "ROUTES"
    node_creation_config       = { node_creation_mode = "node-creation-mode" }
    node_locations             = ["node-locations"]
    node_pool_auto_config = {
      linux_node_config     = { cgroup_mode = "cgroup-mode", node_kernel_module_loading = { policy = "{}" } }
      network_tags          = { tags = ["tags"] }
      node_kubelet_config   = { insecure_kubelet_readonly_port_enabled = "TRUE" }
      resource_manager_tags = { example = "example" }
    }
    node_pool_defaults = {
      node_config_defaults = {
        containerd_config = {
          private_registry_access_config = {
            enabled = false
            certificate_authority_domain_config = [
              {
                fqdns                                 = ["shop.example.com"]
                gcp_secret_manager_certificate_config = { secret_uri = "https://example.com" }
              },
            ]
          }
          registry_hosts = [
            {
              server = "server"
              hosts = [
                {
                  host          = "host"
                  capabilities  = ["capabilities"]
                  dial_timeout  = "dial-timeout"
                  override_path = false
                },
              ]
            },
          ]
          writable_cgroups = { enabled = false }
        }
        gcfs_config                            = { enabled = false }
        insecure_kubelet_readonly_port_enabled = "TRUE"
        logging_variant                        = "DEFAULT"
      }
    }
    node_pools = {
      example = {
        autoscaling = {
          location_policy      = "{}"
          max_node_count       = 1
          min_node_count       = 2
          total_max_node_count = 3
          total_min_node_count = 4
        }
        initial_node_count = 1
        management         = { auto_repair = false, auto_upgrade = false }
        max_pods_per_node  = 2
        node_config = {
          boot_disk = {
            disk_type              = "disk-type2"
            provisioned_iops       = 1
            provisioned_throughput = 2
            size_gb                = 3
          }
          boot_disk_kms_key                  = "boot-disk-kms-key2"
          disk_size_gb                       = 1
          disk_type                          = "disk-type3"
          enable_confidential_storage        = false
          ephemeral_storage_local_ssd_config = { local_ssd_count = 1, data_cache_count = 2 }
          flex_start                         = false
          guest_accelerator = [
            {
              count                          = 1
              type                           = "type"
              gpu_driver_installation_config = { gpu_driver_version = "gpu-driver-version" }
              gpu_partition_size             = "gpu-partition-size"
              gpu_sharing_config = {
                gpu_sharing_strategy       = "gpu-sharing-strategy"
                max_shared_clients_per_gpu = 1
              }
            },
          ]
          image_type                = "image-type2"
          labels                    = { example = "example2" }
          local_ssd_count           = 2
          local_ssd_encryption_mode = "local-ssd-encryption-mode"
          logging_variant           = "logging-variant"
          machine_type              = "e2-small"
          max_run_duration          = "max-run-duration"
          metadata                  = { example = "example3" }
          min_cpu_platform          = "min-cpu-platform2"
          node_group                = "node-group"
          oauth_scopes              = ["oauth-scopes2"]
          preemptible               = false
          reservation_affinity = {
            consume_reservation_type = "consume-reservation-type"
            key                      = "key"
            values                   = ["values"]
          }
          resource_manager_tags    = { example = "example4" }
          service_account          = "shop@shop-prod.iam.gserviceaccount.com"
          shielded_instance_config = { enable_integrity_monitoring = false, enable_secure_boot = false }
          spot                     = false
          tags                     = ["tags2"]
          taint                    = [{ effect = "effect", key = "key2", value = "value" }]
          workload_metadata_config = { mode = "mode2" }
        }
        node_locations = ["node-locations2"]
      }
    }
    notification_config = {
      pubsub = { enabled = false, filter = { event_type = ["event-type"] }, topic = "topic" }
    }
    pod_autoscaling = { hpa_profile = "hpa-profile" }
    private_cluster_config = {
      enable_private_endpoint     = false
      enable_private_nodes        = false
      master_global_access_config = { enabled = false }
      master_ipv4_cidr_block      = "10.0.0.0/24"
      private_endpoint_subnetwork = "private-endpoint-subnetwork"
    }
    private_ipv6_google_access = "private-ipv6-google-access"
    project                    = "shop-prod"
    rbac_binding_config = {
      enable_insecure_binding_system_authenticated   = false
      enable_insecure_binding_system_unauthenticated = false
    }
    release_channel          = { channel = "EXTENDED" }
    remove_default_node_pool = false
    resource_usage_export_config = {
      bigquery_destination                 = { dataset_id = "dataset-id" }
      enable_network_egress_metering       = false
      enable_resource_consumption_metering = false
    }
    rollback_safe_upgrade = { control_plane_soak_duration = "control-plane-soak-duration" }
    secret_manager_config = {
      enabled         = false
      rotation_config = { enabled = false, rotation_interval = "rotation-interval" }
    }
    secret_sync_config = {
      enabled         = false
      rotation_config = { enabled = false, rotation_interval = "rotation-interval2" }
    }
    security_posture_config     = { mode = "DISABLED", vulnerability_mode = "VULNERABILITY_DISABLED" }
    service_external_ips_config = { enabled = false }
    skip_node_pool_refresh      = true
    subnetwork                  = "subnetwork2"
    timeouts                    = { create = "30m", delete = "31m", read = "32m", update = "33m" }
    user_managed_keys_config = {
      aggregation_ca                    = "aggregation-ca"
      cluster_ca                        = "cluster-ca"
      control_plane_disk_encryption_key = "control-plane-disk-encryption-key"
      etcd_api_ca                       = "etcd-api-ca"
      etcd_peer_ca                      = "etcd-peer-ca"
      gkeops_etcd_backup_encryption_key = "gkeops-etcd-backup-encryption-key"
      service_account_signing_keys      = ["service-account-signing-keys"]
      service_account_verification_keys = ["service-account-verification-keys"]
    }
    vertical_pod_autoscaling = { enabled = false }
    workload_identity_config = { workload_pool = "workload-pool" }
    price_region             = null
  }
  assert {
    condition = alltrue([
      google_container_cluster.this[0].allow_net_admin == true,
      google_container_cluster.this[0].autopilot_privileged_admission == tolist(["autopilot-privileged-admission"]),
      google_container_cluster.this[0].cluster_ipv4_cidr == "10.0.0.0/24",
      google_container_cluster.this[0].datapath_provider == "ADVANCED_DATAPATH",
      google_container_cluster.this[0].dataplane_optimization_mode == "dataplane-optimization-mode",
      google_container_cluster.this[0].default_max_pods_per_node == 1,
      google_container_cluster.this[0].deletion_policy == "ABANDON",
      google_container_cluster.this[0].deletion_protection == true,
      google_container_cluster.this[0].description == "description",
      google_container_cluster.this[0].desired_emulated_version == "desired-emulated-version",
      google_container_cluster.this[0].disable_l4_lb_firewall_reconciliation == true,
      google_container_cluster.this[0].enable_autopilot == false,
      google_container_cluster.this[0].enable_cilium_clusterwide_network_policy == true,
      google_container_cluster.this[0].enable_fqdn_network_policy == true,
      google_container_cluster.this[0].enable_intranode_visibility == true,
      google_container_cluster.this[0].enable_l4_ilb_subsetting == true,
      google_container_cluster.this[0].enable_multi_networking == true,
      google_container_cluster.this[0].enable_shielded_nodes == true,
      google_container_cluster.this[0].ignore_node_count_changes == true,
      google_container_cluster.this[0].in_transit_encryption_config == "in-transit-encryption-config",
      google_container_cluster.this[0].initial_node_count == 2,
      google_container_cluster.this[0].location == "europe-west1",
      google_container_cluster.this[0].logging_service == "logging-service",
      google_container_cluster.this[0].min_master_version == "min-master-version",
      google_container_cluster.this[0].monitoring_service == "monitoring-service",
      google_container_cluster.this[0].name == "orders",
      google_container_cluster.this[0].network == "network",
      google_container_cluster.this[0].networking_mode == "ROUTES",
      google_container_cluster.this[0].node_locations == toset(["node-locations"]),
      google_container_cluster.this[0].private_ipv6_google_access == "private-ipv6-google-access",
      google_container_cluster.this[0].project == "shop-prod",
      google_container_cluster.this[0].remove_default_node_pool == false,
      google_container_cluster.this[0].skip_node_pool_refresh == true,
      google_container_cluster.this[0].subnetwork == "subnetwork2",
      google_container_cluster.this[0].addons_config[0].agent_sandbox_config[0].enabled == false,
      google_container_cluster.this[0].addons_config[0].cloudrun_config[0].disabled == false,
      google_container_cluster.this[0].addons_config[0].cloudrun_config[0].load_balancer_type == "load-balancer-type",
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
      google_container_cluster.this[0].anonymous_authentication_config[0].mode == "mode",
      google_container_cluster.this[0].authenticator_groups_config[0].security_group == "security-group",
      google_container_cluster.this[0].autopilot_cluster_policy_config[0].no_standard_node_pools == false,
      google_container_cluster.this[0].autopilot_cluster_policy_config[0].no_system_impersonation == false,
      google_container_cluster.this[0].autopilot_cluster_policy_config[0].no_system_mutation == false,
      google_container_cluster.this[0].autopilot_cluster_policy_config[0].no_unsafe_webhooks == false,
      google_container_cluster.this[0].binary_authorization[0].enabled == false,
      google_container_cluster.this[0].binary_authorization[0].evaluation_mode == "evaluation-mode",
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_locations == tolist(["auto-provisioning-locations"]),
      google_container_cluster.this[0].cluster_autoscaling[0].autoscaling_profile == "BALANCED",
      google_container_cluster.this[0].cluster_autoscaling[0].default_compute_class_enabled == false,
      google_container_cluster.this[0].cluster_autoscaling[0].enabled == false,
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_defaults[0].boot_disk_kms_key == "boot-disk-kms-key",
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_defaults[0].disk_size == 1,
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_defaults[0].disk_type == "disk-type",
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_defaults[0].image_type == "image-type",
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_defaults[0].min_cpu_platform == "min-cpu-platform",
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_defaults[0].oauth_scopes == tolist(["oauth-scopes"]),
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_defaults[0].service_account == "shop@shop-prod.iam.gserviceaccount.com",
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_defaults[0].management[0].auto_repair == false,
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_defaults[0].management[0].auto_upgrade == false,
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_defaults[0].shielded_instance_config[0].enable_integrity_monitoring == false,
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_defaults[0].shielded_instance_config[0].enable_secure_boot == false,
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_defaults[0].upgrade_settings[0].max_surge == 1,
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_defaults[0].upgrade_settings[0].max_unavailable == 2,
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_defaults[0].upgrade_settings[0].strategy == "strategy",
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_defaults[0].upgrade_settings[0].blue_green_settings[0].node_pool_soak_duration == "node-pool-soak-duration",
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_defaults[0].upgrade_settings[0].blue_green_settings[0].standard_rollout_policy[0].batch_node_count == 1,
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_defaults[0].upgrade_settings[0].blue_green_settings[0].standard_rollout_policy[0].batch_percentage == 2,
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_defaults[0].upgrade_settings[0].blue_green_settings[0].standard_rollout_policy[0].batch_soak_duration == "batch-soak-duration",
      google_container_cluster.this[0].cluster_autoscaling[0].resource_limits[0].maximum == 1,
      google_container_cluster.this[0].cluster_autoscaling[0].resource_limits[0].minimum == 2,
      google_container_cluster.this[0].cluster_autoscaling[0].resource_limits[0].resource_type == "resource-type",
      google_container_cluster.this[0].confidential_nodes[0].confidential_instance_type == "t3.micro",
      google_container_cluster.this[0].confidential_nodes[0].enabled == false,
      google_container_cluster.this[0].control_plane_endpoints_config[0].dns_endpoint_config[0].allow_external_traffic == false,
      google_container_cluster.this[0].control_plane_endpoints_config[0].dns_endpoint_config[0].enable_k8s_certs_via_dns == false,
      google_container_cluster.this[0].control_plane_endpoints_config[0].dns_endpoint_config[0].enable_k8s_tokens_via_dns == false,
      google_container_cluster.this[0].control_plane_endpoints_config[0].dns_endpoint_config[0].endpoint == "https://example.com",
      google_container_cluster.this[0].control_plane_endpoints_config[0].ip_endpoints_config[0].enabled == false,
      google_container_cluster.this[0].cost_management_config[0].enabled == false,
      google_container_cluster.this[0].database_encryption[0].key_name == "key-name",
      google_container_cluster.this[0].database_encryption[0].state == "state",
      google_container_cluster.this[0].default_snat_status[0].disabled == false,
      google_container_cluster.this[0].dns_config[0].additive_vpc_scope_dns_domain == "additive-vpc-scope-dns-domain",
      google_container_cluster.this[0].dns_config[0].cluster_dns == "cluster-dns",
      google_container_cluster.this[0].dns_config[0].cluster_dns_domain == "cluster-dns-domain",
      google_container_cluster.this[0].dns_config[0].cluster_dns_scope == "cluster-dns-scope",
      google_container_cluster.this[0].enable_k8s_beta_apis[0].enabled_apis == toset(["enabled-apis"]),
      google_container_cluster.this[0].enterprise_config[0].desired_tier == "STANDARD",
      google_container_cluster.this[0].fleet[0].membership_type == "membership-type",
      google_container_cluster.this[0].fleet[0].project == "shop-prod",
      google_container_cluster.this[0].gateway_api_config[0].channel == "channel",
      google_container_cluster.this[0].gke_auto_upgrade_config[0].patch_mode == "patch-mode",
      google_container_cluster.this[0].identity_service_config[0].enabled == false,
      google_container_cluster.this[0].ip_allocation_policy[0].cluster_ipv4_cidr_block == "10.0.0.0/24",
      google_container_cluster.this[0].ip_allocation_policy[0].cluster_secondary_range_name == "cluster-secondary-range-name",
      google_container_cluster.this[0].ip_allocation_policy[0].services_ipv4_cidr_block == "10.0.0.0/25",
      google_container_cluster.this[0].ip_allocation_policy[0].services_secondary_range_name == "services-secondary-range-name",
      google_container_cluster.this[0].ip_allocation_policy[0].stack_type == "stack-type",
      google_container_cluster.this[0].ip_allocation_policy[0].additional_ip_ranges_config[0].pod_ipv4_range_names == tolist(["pod-ipv4-range-names"]),
      google_container_cluster.this[0].ip_allocation_policy[0].additional_ip_ranges_config[0].status == "status",
      google_container_cluster.this[0].ip_allocation_policy[0].additional_ip_ranges_config[0].subnetwork == "subnetwork",
      google_container_cluster.this[0].ip_allocation_policy[0].additional_pod_ranges_config[0].pod_range_names == toset(["pod-range-names"]),
      google_container_cluster.this[0].ip_allocation_policy[0].auto_ipam_config[0].enabled == false,
      google_container_cluster.this[0].ip_allocation_policy[0].network_tier_config[0].network_tier == "network-tier",
      google_container_cluster.this[0].ip_allocation_policy[0].pod_cidr_overprovision_config[0].disabled == false,
      google_container_cluster.this[0].logging_config[0].enable_components == toset(["SYSTEM_COMPONENTS"]),
      google_container_cluster.this[0].maintenance_policy[0].daily_maintenance_window[0].start_time == "2026-01-01T00:00:00Z",
      google_container_cluster.this[0].maintenance_policy[0].disruption_budget[0].minor_version_disruption_interval == "minor-version-disruption-interval",
      google_container_cluster.this[0].maintenance_policy[0].disruption_budget[0].patch_version_disruption_interval == "patch-version-disruption-interval",
      one(google_container_cluster.this[0].maintenance_policy[0].maintenance_exclusion).end_time == "2026-01-01T00:00:01Z",
      one(google_container_cluster.this[0].maintenance_policy[0].maintenance_exclusion).exclusion_name == "exclusion-name",
      one(google_container_cluster.this[0].maintenance_policy[0].maintenance_exclusion).start_time == "2026-01-01T00:00:00Z",
      one(google_container_cluster.this[0].maintenance_policy[0].maintenance_exclusion).exclusion_options[0].end_time_behavior == "end-time-behavior",
      one(google_container_cluster.this[0].maintenance_policy[0].maintenance_exclusion).exclusion_options[0].scope == "scope",
      google_container_cluster.this[0].maintenance_policy[0].recurring_maintenance_window[0].recurrence == "recurrence",
      google_container_cluster.this[0].maintenance_policy[0].recurring_maintenance_window[0].window_duration == "window-duration",
      google_container_cluster.this[0].maintenance_policy[0].recurring_maintenance_window[0].delay_until[0].day == 1,
      google_container_cluster.this[0].maintenance_policy[0].recurring_maintenance_window[0].delay_until[0].month == 2,
      google_container_cluster.this[0].maintenance_policy[0].recurring_maintenance_window[0].delay_until[0].year == 3,
      google_container_cluster.this[0].maintenance_policy[0].recurring_maintenance_window[0].window_start_time[0].hours == 1,
      google_container_cluster.this[0].maintenance_policy[0].recurring_maintenance_window[0].window_start_time[0].minutes == 2,
      google_container_cluster.this[0].maintenance_policy[0].recurring_maintenance_window[0].window_start_time[0].seconds == 60,
      google_container_cluster.this[0].maintenance_policy[0].recurring_window[0].end_time == "2026-01-01T00:00:00Z",
      google_container_cluster.this[0].maintenance_policy[0].recurring_window[0].recurrence == "recurrence2",
      google_container_cluster.this[0].maintenance_policy[0].recurring_window[0].start_time == "2026-01-01T00:00:02Z",
      google_container_cluster.this[0].master_auth[0].client_certificate_config[0].issue_client_certificate == false,
      google_container_cluster.this[0].master_authorized_networks_config[0].gcp_public_cidrs_access_enabled == false,
      google_container_cluster.this[0].master_authorized_networks_config[0].private_endpoint_enforcement_enabled == false,
      one(google_container_cluster.this[0].master_authorized_networks_config[0].cidr_blocks).cidr_block == "10.0.0.0/16",
      one(google_container_cluster.this[0].master_authorized_networks_config[0].cidr_blocks).display_name == "display-name",
      google_container_cluster.this[0].mesh_certificates[0].enable_certificates == false,
      google_container_cluster.this[0].monitoring_config[0].enable_components == toset(["SYSTEM_COMPONENTS"]),
      google_container_cluster.this[0].monitoring_config[0].advanced_datapath_observability_config[0].enable_metrics == false,
      google_container_cluster.this[0].monitoring_config[0].advanced_datapath_observability_config[0].enable_relay == false,
      google_container_cluster.this[0].monitoring_config[0].managed_prometheus[0].enabled == false,
      google_container_cluster.this[0].monitoring_config[0].managed_prometheus[0].auto_monitoring_config[0].scope == "scope2",
      google_container_cluster.this[0].network_performance_config[0].total_egress_bandwidth_tier == "total-egress-bandwidth-tier",
      google_container_cluster.this[0].network_policy[0].enabled == false,
      google_container_cluster.this[0].network_policy[0].provider == "provider",
      google_container_cluster.this[0].node_creation_config[0].node_creation_mode == "node-creation-mode",
      google_container_cluster.this[0].node_pool_auto_config[0].resource_manager_tags == tomap({ example = "example" }),
      google_container_cluster.this[0].node_pool_auto_config[0].linux_node_config[0].cgroup_mode == "cgroup-mode",
      google_container_cluster.this[0].node_pool_auto_config[0].linux_node_config[0].node_kernel_module_loading[0].policy == "{}",
      google_container_cluster.this[0].node_pool_auto_config[0].network_tags[0].tags == tolist(["tags"]),
      google_container_cluster.this[0].node_pool_auto_config[0].node_kubelet_config[0].insecure_kubelet_readonly_port_enabled == "TRUE",
      google_container_cluster.this[0].node_pool_defaults[0].node_config_defaults[0].insecure_kubelet_readonly_port_enabled == "TRUE",
      google_container_cluster.this[0].node_pool_defaults[0].node_config_defaults[0].logging_variant == "DEFAULT",
      google_container_cluster.this[0].node_pool_defaults[0].node_config_defaults[0].containerd_config[0].private_registry_access_config[0].enabled == false,
      google_container_cluster.this[0].node_pool_defaults[0].node_config_defaults[0].containerd_config[0].private_registry_access_config[0].certificate_authority_domain_config[0].fqdns == tolist(["shop.example.com"]),
      google_container_cluster.this[0].node_pool_defaults[0].node_config_defaults[0].containerd_config[0].private_registry_access_config[0].certificate_authority_domain_config[0].gcp_secret_manager_certificate_config[0].secret_uri == "https://example.com",
      google_container_cluster.this[0].node_pool_defaults[0].node_config_defaults[0].containerd_config[0].registry_hosts[0].server == "server",
      google_container_cluster.this[0].node_pool_defaults[0].node_config_defaults[0].containerd_config[0].registry_hosts[0].hosts[0].capabilities == tolist(["capabilities"]),
      google_container_cluster.this[0].node_pool_defaults[0].node_config_defaults[0].containerd_config[0].registry_hosts[0].hosts[0].dial_timeout == "dial-timeout",
      google_container_cluster.this[0].node_pool_defaults[0].node_config_defaults[0].containerd_config[0].registry_hosts[0].hosts[0].host == "host",
      google_container_cluster.this[0].node_pool_defaults[0].node_config_defaults[0].containerd_config[0].registry_hosts[0].hosts[0].override_path == false,
      google_container_cluster.this[0].node_pool_defaults[0].node_config_defaults[0].containerd_config[0].writable_cgroups[0].enabled == false,
      google_container_cluster.this[0].node_pool_defaults[0].node_config_defaults[0].gcfs_config[0].enabled == false,
      google_container_cluster.this[0].notification_config[0].pubsub[0].enabled == false,
      google_container_cluster.this[0].notification_config[0].pubsub[0].topic == "topic",
      google_container_cluster.this[0].notification_config[0].pubsub[0].filter[0].event_type == tolist(["event-type"]),
      google_container_cluster.this[0].pod_autoscaling[0].hpa_profile == "hpa-profile",
      google_container_cluster.this[0].private_cluster_config[0].enable_private_endpoint == false,
      google_container_cluster.this[0].private_cluster_config[0].enable_private_nodes == false,
      google_container_cluster.this[0].private_cluster_config[0].master_ipv4_cidr_block == "10.0.0.0/24",
      google_container_cluster.this[0].private_cluster_config[0].private_endpoint_subnetwork == "private-endpoint-subnetwork",
      google_container_cluster.this[0].private_cluster_config[0].master_global_access_config[0].enabled == false,
      google_container_cluster.this[0].rbac_binding_config[0].enable_insecure_binding_system_authenticated == false,
      google_container_cluster.this[0].rbac_binding_config[0].enable_insecure_binding_system_unauthenticated == false,
      google_container_cluster.this[0].release_channel[0].channel == "EXTENDED",
      google_container_cluster.this[0].resource_usage_export_config[0].enable_network_egress_metering == false,
      google_container_cluster.this[0].resource_usage_export_config[0].enable_resource_consumption_metering == false,
      google_container_cluster.this[0].resource_usage_export_config[0].bigquery_destination[0].dataset_id == "dataset-id",
      google_container_cluster.this[0].rollback_safe_upgrade[0].control_plane_soak_duration == "control-plane-soak-duration",
      google_container_cluster.this[0].secret_manager_config[0].enabled == false,
      google_container_cluster.this[0].secret_manager_config[0].rotation_config[0].enabled == false,
      google_container_cluster.this[0].secret_manager_config[0].rotation_config[0].rotation_interval == "rotation-interval",
      google_container_cluster.this[0].secret_sync_config[0].enabled == false,
      google_container_cluster.this[0].secret_sync_config[0].rotation_config[0].enabled == false,
      google_container_cluster.this[0].secret_sync_config[0].rotation_config[0].rotation_interval == "rotation-interval2",
      google_container_cluster.this[0].security_posture_config[0].mode == "DISABLED",
      google_container_cluster.this[0].security_posture_config[0].vulnerability_mode == "VULNERABILITY_DISABLED",
      google_container_cluster.this[0].service_external_ips_config[0].enabled == false,
      google_container_cluster.this[0].timeouts.create == "30m",
      google_container_cluster.this[0].timeouts.delete == "31m",
      google_container_cluster.this[0].timeouts.read == "32m",
      google_container_cluster.this[0].timeouts.update == "33m",
      google_container_cluster.this[0].user_managed_keys_config[0].aggregation_ca == "aggregation-ca",
      google_container_cluster.this[0].user_managed_keys_config[0].cluster_ca == "cluster-ca",
      google_container_cluster.this[0].user_managed_keys_config[0].control_plane_disk_encryption_key == "control-plane-disk-encryption-key",
      google_container_cluster.this[0].user_managed_keys_config[0].etcd_api_ca == "etcd-api-ca",
      google_container_cluster.this[0].user_managed_keys_config[0].etcd_peer_ca == "etcd-peer-ca",
      google_container_cluster.this[0].user_managed_keys_config[0].gkeops_etcd_backup_encryption_key == "gkeops-etcd-backup-encryption-key",
      google_container_cluster.this[0].user_managed_keys_config[0].service_account_signing_keys == toset(["service-account-signing-keys"]),
      google_container_cluster.this[0].user_managed_keys_config[0].service_account_verification_keys == toset(["service-account-verification-keys"]),
      google_container_cluster.this[0].vertical_pod_autoscaling[0].enabled == false,
      google_container_cluster.this[0].workload_identity_config[0].workload_pool == "workload-pool",
      google_container_node_pool.this["example"].initial_node_count == 1,
      google_container_node_pool.this["example"].max_pods_per_node == 2,
      google_container_node_pool.this["example"].name == "example",
      google_container_node_pool.this["example"].node_locations == toset(["node-locations2"]),
      google_container_node_pool.this["example"].autoscaling[0].location_policy == "{}",
      google_container_node_pool.this["example"].autoscaling[0].max_node_count == 1,
      google_container_node_pool.this["example"].autoscaling[0].min_node_count == 2,
      google_container_node_pool.this["example"].autoscaling[0].total_max_node_count == 3,
      google_container_node_pool.this["example"].autoscaling[0].total_min_node_count == 4,
      google_container_node_pool.this["example"].management[0].auto_repair == false,
      google_container_node_pool.this["example"].management[0].auto_upgrade == false,
      google_container_node_pool.this["example"].node_config[0].boot_disk_kms_key == "boot-disk-kms-key2",
      google_container_node_pool.this["example"].node_config[0].disk_size_gb == 1,
      google_container_node_pool.this["example"].node_config[0].disk_type == "disk-type3",
      google_container_node_pool.this["example"].node_config[0].enable_confidential_storage == false,
      google_container_node_pool.this["example"].node_config[0].flex_start == false,
      google_container_node_pool.this["example"].node_config[0].image_type == "image-type2",
      google_container_node_pool.this["example"].node_config[0].labels == tomap({ example = "example2" }),
      google_container_node_pool.this["example"].node_config[0].local_ssd_count == 2,
      google_container_node_pool.this["example"].node_config[0].local_ssd_encryption_mode == "local-ssd-encryption-mode",
      google_container_node_pool.this["example"].node_config[0].logging_variant == "logging-variant",
      google_container_node_pool.this["example"].node_config[0].machine_type == "e2-small",
      google_container_node_pool.this["example"].node_config[0].max_run_duration == "max-run-duration",
      google_container_node_pool.this["example"].node_config[0].metadata == tomap({ example = "example3" }),
      google_container_node_pool.this["example"].node_config[0].min_cpu_platform == "min-cpu-platform2",
      google_container_node_pool.this["example"].node_config[0].node_group == "node-group",
      google_container_node_pool.this["example"].node_config[0].oauth_scopes == toset(["oauth-scopes2"]),
      google_container_node_pool.this["example"].node_config[0].preemptible == false,
      google_container_node_pool.this["example"].node_config[0].resource_manager_tags == tomap({ example = "example4" }),
      google_container_node_pool.this["example"].node_config[0].service_account == "shop@shop-prod.iam.gserviceaccount.com",
      google_container_node_pool.this["example"].node_config[0].spot == false,
      google_container_node_pool.this["example"].node_config[0].tags == tolist(["tags2"]),
      google_container_node_pool.this["example"].node_config[0].boot_disk[0].disk_type == "disk-type2",
      google_container_node_pool.this["example"].node_config[0].boot_disk[0].provisioned_iops == 1,
      google_container_node_pool.this["example"].node_config[0].boot_disk[0].provisioned_throughput == 2,
      google_container_node_pool.this["example"].node_config[0].boot_disk[0].size_gb == 3,
      google_container_node_pool.this["example"].node_config[0].ephemeral_storage_local_ssd_config[0].data_cache_count == 2,
      google_container_node_pool.this["example"].node_config[0].ephemeral_storage_local_ssd_config[0].local_ssd_count == 1,
      google_container_node_pool.this["example"].node_config[0].guest_accelerator[0].count == 1,
      google_container_node_pool.this["example"].node_config[0].guest_accelerator[0].gpu_partition_size == "gpu-partition-size",
      google_container_node_pool.this["example"].node_config[0].guest_accelerator[0].type == "type",
      google_container_node_pool.this["example"].node_config[0].guest_accelerator[0].gpu_driver_installation_config[0].gpu_driver_version == "gpu-driver-version",
      google_container_node_pool.this["example"].node_config[0].guest_accelerator[0].gpu_sharing_config[0].gpu_sharing_strategy == "gpu-sharing-strategy",
      google_container_node_pool.this["example"].node_config[0].guest_accelerator[0].gpu_sharing_config[0].max_shared_clients_per_gpu == 1,
      google_container_node_pool.this["example"].node_config[0].reservation_affinity[0].consume_reservation_type == "consume-reservation-type",
      google_container_node_pool.this["example"].node_config[0].reservation_affinity[0].key == "key",
      google_container_node_pool.this["example"].node_config[0].reservation_affinity[0].values == toset(["values"]),
      google_container_node_pool.this["example"].node_config[0].shielded_instance_config[0].enable_integrity_monitoring == false,
      google_container_node_pool.this["example"].node_config[0].shielded_instance_config[0].enable_secure_boot == false,
      google_container_node_pool.this["example"].node_config[0].taint[0].effect == "effect",
      google_container_node_pool.this["example"].node_config[0].taint[0].key == "key2",
      google_container_node_pool.this["example"].node_config[0].taint[0].value == "value",
      google_container_node_pool.this["example"].node_config[0].workload_metadata_config[0].mode == "mode2",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    addons_config = {
      agent_sandbox_config                  = { enabled = false }
      cloudrun_config                       = { disabled = false, load_balancer_type = "load-balancer-type" }
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
    price_region = null
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
    price_region                    = null
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
    price_region         = null
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
    price_region        = null
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
    price_region                   = null
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
    dns_config   = {}
    price_region = null
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
    price_region      = null
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
    fleet        = {}
    price_region = null
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
    price_region            = null
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
    price_region                      = null
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
    price_region      = null
  }
  assert {
    condition = alltrue([
      length(google_container_cluster.this[0].monitoring_config) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    addons_config = {
      agent_sandbox_config                  = { enabled = true }
      cloudrun_config                       = { disabled = true }
      config_connector_config               = { enabled = true }
      dns_cache_config                      = { enabled = true }
      gce_persistent_disk_csi_driver_config = { enabled = true }
      gcp_filestore_csi_driver_config       = { enabled = true }
      gcs_fuse_csi_driver_config            = { enabled = true }
      gke_backup_agent_config               = { enabled = true }
      high_scale_checkpointing_config       = { enabled = true }
      horizontal_pod_autoscaling            = { disabled = true }
      http_load_balancing                   = { disabled = true }
      lustre_csi_driver_config              = { enabled = true, disable_multi_nic = false, enable_legacy_lustre_port = true }
      network_policy_config                 = { disabled = true }
      node_readiness_config                 = { enabled = true }
      parallelstore_csi_driver_config       = { enabled = true }
      pod_snapshot_config                   = { enabled = true }
      ray_operator_config = [
        {
          enabled                       = true
          ray_cluster_logging_config    = { enabled = true }
          ray_cluster_monitoring_config = { enabled = true }
        },
      ]
      slice_controller_config = { enabled = true }
      slurm_operator_config   = { enabled = true }
      stateful_ha_config      = { enabled = true }
    }
    allow_net_admin = true
    autopilot_cluster_policy_config = {
      no_standard_node_pools  = true
      no_system_impersonation = false
      no_system_mutation      = true
      no_unsafe_webhooks      = false
    }
    binary_authorization = { enabled = true }
    cluster_autoscaling = {
      auto_provisioning_defaults = {
        management               = { auto_repair = true, auto_upgrade = false }
        shielded_instance_config = { enable_integrity_monitoring = true, enable_secure_boot = false }
      }
      default_compute_class_enabled = true
      enabled                       = false
      resource_limits               = []
    }
    confidential_nodes = { enabled = true }
    control_plane_endpoints_config = {
      dns_endpoint_config = {
        allow_external_traffic    = true
        enable_k8s_certs_via_dns  = false
        enable_k8s_tokens_via_dns = true
      }
      ip_endpoints_config = { enabled = true }
    }
    cost_management_config                   = { enabled = true }
    default_snat_status                      = { disabled = true }
    deletion_protection                      = false
    disable_l4_lb_firewall_reconciliation    = true
    enable_autopilot                         = false
    enable_cilium_clusterwide_network_policy = true
    enable_fqdn_network_policy               = false
    enable_intranode_visibility              = true
    enable_l4_ilb_subsetting                 = false
    enable_multi_networking                  = true
    enable_shielded_nodes                    = false
    identity_service_config                  = { enabled = true }
    ignore_node_count_changes                = true
    ip_allocation_policy = {
      additional_ip_ranges_config   = []
      auto_ipam_config              = { enabled = true }
      pod_cidr_overprovision_config = { disabled = true }
    }
    master_auth = { client_certificate_config = { issue_client_certificate = true } }
    master_authorized_networks_config = {
      cidr_blocks                          = []
      gcp_public_cidrs_access_enabled      = true
      private_endpoint_enforcement_enabled = false
    }
    mesh_certificates = { enable_certificates = true }
    monitoring_config = {
      advanced_datapath_observability_config = { enable_metrics = true, enable_relay = false }
      managed_prometheus                     = { enabled = true }
    }
    network_policy = { enabled = true }
    node_pool_defaults = {
      node_config_defaults = {
        containerd_config = {
          private_registry_access_config = { enabled = true, certificate_authority_domain_config = [] }
          registry_hosts                 = [{ server = "server", hosts = [{ host = "host", override_path = true }] }]
          writable_cgroups               = { enabled = true }
        }
        gcfs_config = { enabled = true }
      }
    }
    node_pools = {
      example = {
        management = { auto_repair = true, auto_upgrade = false }
        node_config = {
          enable_confidential_storage = true
          flex_start                  = false
          guest_accelerator           = []
          preemptible                 = true
          shielded_instance_config    = { enable_integrity_monitoring = true, enable_secure_boot = false }
          spot                        = false
          taint                       = []
        }
      }
    }
    notification_config = { pubsub = { enabled = true } }
    private_cluster_config = {
      enable_private_endpoint     = true
      enable_private_nodes        = false
      master_global_access_config = { enabled = true }
    }
    rbac_binding_config = {
      enable_insecure_binding_system_authenticated   = true
      enable_insecure_binding_system_unauthenticated = false
    }
    remove_default_node_pool = false
    resource_usage_export_config = {
      bigquery_destination                 = { dataset_id = "dataset-id" }
      enable_network_egress_metering       = true
      enable_resource_consumption_metering = false
    }
    secret_manager_config       = { enabled = true, rotation_config = { enabled = true } }
    secret_sync_config          = { enabled = true, rotation_config = { enabled = true } }
    service_external_ips_config = { enabled = true }
    skip_node_pool_refresh      = true
    vertical_pod_autoscaling    = { enabled = true }
    price_region                = null
  }
  assert {
    condition = alltrue([
      google_container_cluster.this[0].allow_net_admin == true,
      google_container_cluster.this[0].deletion_protection == false,
      google_container_cluster.this[0].disable_l4_lb_firewall_reconciliation == true,
      google_container_cluster.this[0].enable_autopilot == false,
      google_container_cluster.this[0].enable_cilium_clusterwide_network_policy == true,
      google_container_cluster.this[0].enable_fqdn_network_policy == false,
      google_container_cluster.this[0].enable_intranode_visibility == true,
      google_container_cluster.this[0].enable_l4_ilb_subsetting == false,
      google_container_cluster.this[0].enable_multi_networking == true,
      google_container_cluster.this[0].enable_shielded_nodes == false,
      google_container_cluster.this[0].ignore_node_count_changes == true,
      google_container_cluster.this[0].remove_default_node_pool == false,
      google_container_cluster.this[0].skip_node_pool_refresh == true,
      google_container_cluster.this[0].addons_config[0].agent_sandbox_config[0].enabled == true,
      google_container_cluster.this[0].addons_config[0].cloudrun_config[0].disabled == true,
      google_container_cluster.this[0].addons_config[0].config_connector_config[0].enabled == true,
      google_container_cluster.this[0].addons_config[0].dns_cache_config[0].enabled == true,
      google_container_cluster.this[0].addons_config[0].gce_persistent_disk_csi_driver_config[0].enabled == true,
      google_container_cluster.this[0].addons_config[0].gcp_filestore_csi_driver_config[0].enabled == true,
      google_container_cluster.this[0].addons_config[0].gcs_fuse_csi_driver_config[0].enabled == true,
      google_container_cluster.this[0].addons_config[0].gke_backup_agent_config[0].enabled == true,
      google_container_cluster.this[0].addons_config[0].high_scale_checkpointing_config[0].enabled == true,
      google_container_cluster.this[0].addons_config[0].horizontal_pod_autoscaling[0].disabled == true,
      google_container_cluster.this[0].addons_config[0].http_load_balancing[0].disabled == true,
      google_container_cluster.this[0].addons_config[0].lustre_csi_driver_config[0].disable_multi_nic == false,
      google_container_cluster.this[0].addons_config[0].lustre_csi_driver_config[0].enable_legacy_lustre_port == true,
      google_container_cluster.this[0].addons_config[0].lustre_csi_driver_config[0].enabled == true,
      google_container_cluster.this[0].addons_config[0].network_policy_config[0].disabled == true,
      google_container_cluster.this[0].addons_config[0].node_readiness_config[0].enabled == true,
      google_container_cluster.this[0].addons_config[0].parallelstore_csi_driver_config[0].enabled == true,
      google_container_cluster.this[0].addons_config[0].pod_snapshot_config[0].enabled == true,
      google_container_cluster.this[0].addons_config[0].ray_operator_config[0].enabled == true,
      google_container_cluster.this[0].addons_config[0].ray_operator_config[0].ray_cluster_logging_config[0].enabled == true,
      google_container_cluster.this[0].addons_config[0].ray_operator_config[0].ray_cluster_monitoring_config[0].enabled == true,
      google_container_cluster.this[0].addons_config[0].slice_controller_config[0].enabled == true,
      google_container_cluster.this[0].addons_config[0].slurm_operator_config[0].enabled == true,
      google_container_cluster.this[0].addons_config[0].stateful_ha_config[0].enabled == true,
      google_container_cluster.this[0].autopilot_cluster_policy_config[0].no_standard_node_pools == true,
      google_container_cluster.this[0].autopilot_cluster_policy_config[0].no_system_impersonation == false,
      google_container_cluster.this[0].autopilot_cluster_policy_config[0].no_system_mutation == true,
      google_container_cluster.this[0].autopilot_cluster_policy_config[0].no_unsafe_webhooks == false,
      google_container_cluster.this[0].binary_authorization[0].enabled == true,
      google_container_cluster.this[0].cluster_autoscaling[0].default_compute_class_enabled == true,
      google_container_cluster.this[0].cluster_autoscaling[0].enabled == false,
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_defaults[0].management[0].auto_repair == true,
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_defaults[0].management[0].auto_upgrade == false,
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_defaults[0].shielded_instance_config[0].enable_integrity_monitoring == true,
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_defaults[0].shielded_instance_config[0].enable_secure_boot == false,
      google_container_cluster.this[0].confidential_nodes[0].enabled == true,
      google_container_cluster.this[0].control_plane_endpoints_config[0].dns_endpoint_config[0].allow_external_traffic == true,
      google_container_cluster.this[0].control_plane_endpoints_config[0].dns_endpoint_config[0].enable_k8s_certs_via_dns == false,
      google_container_cluster.this[0].control_plane_endpoints_config[0].dns_endpoint_config[0].enable_k8s_tokens_via_dns == true,
      google_container_cluster.this[0].control_plane_endpoints_config[0].ip_endpoints_config[0].enabled == true,
      google_container_cluster.this[0].cost_management_config[0].enabled == true,
      google_container_cluster.this[0].default_snat_status[0].disabled == true,
      google_container_cluster.this[0].identity_service_config[0].enabled == true,
      google_container_cluster.this[0].ip_allocation_policy[0].auto_ipam_config[0].enabled == true,
      google_container_cluster.this[0].ip_allocation_policy[0].pod_cidr_overprovision_config[0].disabled == true,
      google_container_cluster.this[0].master_auth[0].client_certificate_config[0].issue_client_certificate == true,
      google_container_cluster.this[0].master_authorized_networks_config[0].gcp_public_cidrs_access_enabled == true,
      google_container_cluster.this[0].master_authorized_networks_config[0].private_endpoint_enforcement_enabled == false,
      google_container_cluster.this[0].mesh_certificates[0].enable_certificates == true,
      google_container_cluster.this[0].monitoring_config[0].advanced_datapath_observability_config[0].enable_metrics == true,
      google_container_cluster.this[0].monitoring_config[0].advanced_datapath_observability_config[0].enable_relay == false,
      google_container_cluster.this[0].monitoring_config[0].managed_prometheus[0].enabled == true,
      google_container_cluster.this[0].network_policy[0].enabled == true,
      google_container_cluster.this[0].node_pool_defaults[0].node_config_defaults[0].containerd_config[0].private_registry_access_config[0].enabled == true,
      google_container_cluster.this[0].node_pool_defaults[0].node_config_defaults[0].containerd_config[0].registry_hosts[0].hosts[0].override_path == true,
      google_container_cluster.this[0].node_pool_defaults[0].node_config_defaults[0].containerd_config[0].writable_cgroups[0].enabled == true,
      google_container_cluster.this[0].node_pool_defaults[0].node_config_defaults[0].gcfs_config[0].enabled == true,
      google_container_cluster.this[0].notification_config[0].pubsub[0].enabled == true,
      google_container_cluster.this[0].private_cluster_config[0].enable_private_endpoint == true,
      google_container_cluster.this[0].private_cluster_config[0].enable_private_nodes == false,
      google_container_cluster.this[0].private_cluster_config[0].master_global_access_config[0].enabled == true,
      google_container_cluster.this[0].rbac_binding_config[0].enable_insecure_binding_system_authenticated == true,
      google_container_cluster.this[0].rbac_binding_config[0].enable_insecure_binding_system_unauthenticated == false,
      google_container_cluster.this[0].resource_usage_export_config[0].enable_network_egress_metering == true,
      google_container_cluster.this[0].resource_usage_export_config[0].enable_resource_consumption_metering == false,
      google_container_cluster.this[0].secret_manager_config[0].enabled == true,
      google_container_cluster.this[0].secret_manager_config[0].rotation_config[0].enabled == true,
      google_container_cluster.this[0].secret_sync_config[0].enabled == true,
      google_container_cluster.this[0].secret_sync_config[0].rotation_config[0].enabled == true,
      google_container_cluster.this[0].service_external_ips_config[0].enabled == true,
      google_container_cluster.this[0].vertical_pod_autoscaling[0].enabled == true,
      google_container_node_pool.this["example"].management[0].auto_repair == true,
      google_container_node_pool.this["example"].management[0].auto_upgrade == false,
      google_container_node_pool.this["example"].node_config[0].enable_confidential_storage == true,
      google_container_node_pool.this["example"].node_config[0].flex_start == false,
      google_container_node_pool.this["example"].node_config[0].preemptible == true,
      google_container_node_pool.this["example"].node_config[0].spot == false,
      google_container_node_pool.this["example"].node_config[0].shielded_instance_config[0].enable_integrity_monitoring == true,
      google_container_node_pool.this["example"].node_config[0].shielded_instance_config[0].enable_secure_boot == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    addons_config = {
      agent_sandbox_config                  = { enabled = false }
      cloudrun_config                       = { disabled = false }
      config_connector_config               = { enabled = false }
      dns_cache_config                      = { enabled = false }
      gce_persistent_disk_csi_driver_config = { enabled = false }
      gcp_filestore_csi_driver_config       = { enabled = false }
      gcs_fuse_csi_driver_config            = { enabled = false }
      gke_backup_agent_config               = { enabled = false }
      high_scale_checkpointing_config       = { enabled = false }
      horizontal_pod_autoscaling            = { disabled = false }
      http_load_balancing                   = { disabled = false }
      lustre_csi_driver_config              = { enabled = false, disable_multi_nic = true, enable_legacy_lustre_port = true }
      network_policy_config                 = { disabled = false }
      node_readiness_config                 = { enabled = false }
      parallelstore_csi_driver_config       = { enabled = false }
      pod_snapshot_config                   = { enabled = false }
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
    allow_net_admin = false
    autopilot_cluster_policy_config = {
      no_standard_node_pools  = false
      no_system_impersonation = true
      no_system_mutation      = true
      no_unsafe_webhooks      = false
    }
    binary_authorization = { enabled = false }
    cluster_autoscaling = {
      auto_provisioning_defaults = {
        management               = { auto_repair = false, auto_upgrade = true }
        shielded_instance_config = { enable_integrity_monitoring = false, enable_secure_boot = true }
      }
      default_compute_class_enabled = false
      enabled                       = true
      resource_limits               = []
    }
    confidential_nodes = { enabled = false }
    control_plane_endpoints_config = {
      dns_endpoint_config = {
        allow_external_traffic    = false
        enable_k8s_certs_via_dns  = true
        enable_k8s_tokens_via_dns = true
      }
      ip_endpoints_config = { enabled = false }
    }
    cost_management_config                   = { enabled = false }
    default_snat_status                      = { disabled = false }
    deletion_protection                      = true
    disable_l4_lb_firewall_reconciliation    = true
    enable_autopilot                         = false
    enable_cilium_clusterwide_network_policy = false
    enable_fqdn_network_policy               = true
    enable_intranode_visibility              = true
    enable_l4_ilb_subsetting                 = false
    enable_multi_networking                  = false
    enable_shielded_nodes                    = true
    identity_service_config                  = { enabled = false }
    ignore_node_count_changes                = true
    ip_allocation_policy = {
      additional_ip_ranges_config   = []
      auto_ipam_config              = { enabled = false }
      pod_cidr_overprovision_config = { disabled = false }
    }
    master_auth = { client_certificate_config = { issue_client_certificate = false } }
    master_authorized_networks_config = {
      cidr_blocks                          = []
      gcp_public_cidrs_access_enabled      = false
      private_endpoint_enforcement_enabled = true
    }
    mesh_certificates = { enable_certificates = false }
    monitoring_config = {
      advanced_datapath_observability_config = { enable_metrics = false, enable_relay = true }
      managed_prometheus                     = { enabled = false }
    }
    network_policy = { enabled = false }
    node_pool_defaults = {
      node_config_defaults = {
        containerd_config = {
          private_registry_access_config = { enabled = false, certificate_authority_domain_config = [] }
          registry_hosts                 = [{ server = "server", hosts = [{ host = "host", override_path = false }] }]
          writable_cgroups               = { enabled = false }
        }
        gcfs_config = { enabled = false }
      }
    }
    node_pools = {
      example = {
        management = { auto_repair = false, auto_upgrade = true }
        node_config = {
          enable_confidential_storage = false
          flex_start                  = true
          guest_accelerator           = []
          preemptible                 = true
          shielded_instance_config    = { enable_integrity_monitoring = false, enable_secure_boot = true }
          spot                        = false
          taint                       = []
        }
      }
    }
    notification_config = { pubsub = { enabled = false } }
    private_cluster_config = {
      enable_private_endpoint     = false
      enable_private_nodes        = true
      master_global_access_config = { enabled = false }
    }
    rbac_binding_config = {
      enable_insecure_binding_system_authenticated   = false
      enable_insecure_binding_system_unauthenticated = true
    }
    remove_default_node_pool = false
    resource_usage_export_config = {
      bigquery_destination                 = { dataset_id = "dataset-id" }
      enable_network_egress_metering       = false
      enable_resource_consumption_metering = true
    }
    secret_manager_config       = { enabled = false, rotation_config = { enabled = false } }
    secret_sync_config          = { enabled = false, rotation_config = { enabled = false } }
    service_external_ips_config = { enabled = false }
    skip_node_pool_refresh      = false
    vertical_pod_autoscaling    = { enabled = false }
    price_region                = null
  }
  assert {
    condition = alltrue([
      google_container_cluster.this[0].allow_net_admin == false,
      google_container_cluster.this[0].deletion_protection == true,
      google_container_cluster.this[0].disable_l4_lb_firewall_reconciliation == true,
      google_container_cluster.this[0].enable_autopilot == false,
      google_container_cluster.this[0].enable_cilium_clusterwide_network_policy == false,
      google_container_cluster.this[0].enable_fqdn_network_policy == true,
      google_container_cluster.this[0].enable_intranode_visibility == true,
      google_container_cluster.this[0].enable_l4_ilb_subsetting == false,
      google_container_cluster.this[0].enable_multi_networking == false,
      google_container_cluster.this[0].enable_shielded_nodes == true,
      google_container_cluster.this[0].ignore_node_count_changes == true,
      google_container_cluster.this[0].remove_default_node_pool == false,
      google_container_cluster.this[0].skip_node_pool_refresh == false,
      google_container_cluster.this[0].addons_config[0].agent_sandbox_config[0].enabled == false,
      google_container_cluster.this[0].addons_config[0].cloudrun_config[0].disabled == false,
      google_container_cluster.this[0].addons_config[0].config_connector_config[0].enabled == false,
      google_container_cluster.this[0].addons_config[0].dns_cache_config[0].enabled == false,
      google_container_cluster.this[0].addons_config[0].gce_persistent_disk_csi_driver_config[0].enabled == false,
      google_container_cluster.this[0].addons_config[0].gcp_filestore_csi_driver_config[0].enabled == false,
      google_container_cluster.this[0].addons_config[0].gcs_fuse_csi_driver_config[0].enabled == false,
      google_container_cluster.this[0].addons_config[0].gke_backup_agent_config[0].enabled == false,
      google_container_cluster.this[0].addons_config[0].high_scale_checkpointing_config[0].enabled == false,
      google_container_cluster.this[0].addons_config[0].horizontal_pod_autoscaling[0].disabled == false,
      google_container_cluster.this[0].addons_config[0].http_load_balancing[0].disabled == false,
      google_container_cluster.this[0].addons_config[0].lustre_csi_driver_config[0].disable_multi_nic == true,
      google_container_cluster.this[0].addons_config[0].lustre_csi_driver_config[0].enable_legacy_lustre_port == true,
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
      google_container_cluster.this[0].autopilot_cluster_policy_config[0].no_standard_node_pools == false,
      google_container_cluster.this[0].autopilot_cluster_policy_config[0].no_system_impersonation == true,
      google_container_cluster.this[0].autopilot_cluster_policy_config[0].no_system_mutation == true,
      google_container_cluster.this[0].autopilot_cluster_policy_config[0].no_unsafe_webhooks == false,
      google_container_cluster.this[0].binary_authorization[0].enabled == false,
      google_container_cluster.this[0].cluster_autoscaling[0].default_compute_class_enabled == false,
      google_container_cluster.this[0].cluster_autoscaling[0].enabled == true,
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_defaults[0].management[0].auto_repair == false,
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_defaults[0].management[0].auto_upgrade == true,
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_defaults[0].shielded_instance_config[0].enable_integrity_monitoring == false,
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_defaults[0].shielded_instance_config[0].enable_secure_boot == true,
      google_container_cluster.this[0].confidential_nodes[0].enabled == false,
      google_container_cluster.this[0].control_plane_endpoints_config[0].dns_endpoint_config[0].allow_external_traffic == false,
      google_container_cluster.this[0].control_plane_endpoints_config[0].dns_endpoint_config[0].enable_k8s_certs_via_dns == true,
      google_container_cluster.this[0].control_plane_endpoints_config[0].dns_endpoint_config[0].enable_k8s_tokens_via_dns == true,
      google_container_cluster.this[0].control_plane_endpoints_config[0].ip_endpoints_config[0].enabled == false,
      google_container_cluster.this[0].cost_management_config[0].enabled == false,
      google_container_cluster.this[0].default_snat_status[0].disabled == false,
      google_container_cluster.this[0].identity_service_config[0].enabled == false,
      google_container_cluster.this[0].ip_allocation_policy[0].auto_ipam_config[0].enabled == false,
      google_container_cluster.this[0].ip_allocation_policy[0].pod_cidr_overprovision_config[0].disabled == false,
      google_container_cluster.this[0].master_auth[0].client_certificate_config[0].issue_client_certificate == false,
      google_container_cluster.this[0].master_authorized_networks_config[0].gcp_public_cidrs_access_enabled == false,
      google_container_cluster.this[0].master_authorized_networks_config[0].private_endpoint_enforcement_enabled == true,
      google_container_cluster.this[0].mesh_certificates[0].enable_certificates == false,
      google_container_cluster.this[0].monitoring_config[0].advanced_datapath_observability_config[0].enable_metrics == false,
      google_container_cluster.this[0].monitoring_config[0].advanced_datapath_observability_config[0].enable_relay == true,
      google_container_cluster.this[0].monitoring_config[0].managed_prometheus[0].enabled == false,
      google_container_cluster.this[0].network_policy[0].enabled == false,
      google_container_cluster.this[0].node_pool_defaults[0].node_config_defaults[0].containerd_config[0].private_registry_access_config[0].enabled == false,
      google_container_cluster.this[0].node_pool_defaults[0].node_config_defaults[0].containerd_config[0].registry_hosts[0].hosts[0].override_path == false,
      google_container_cluster.this[0].node_pool_defaults[0].node_config_defaults[0].containerd_config[0].writable_cgroups[0].enabled == false,
      google_container_cluster.this[0].node_pool_defaults[0].node_config_defaults[0].gcfs_config[0].enabled == false,
      google_container_cluster.this[0].notification_config[0].pubsub[0].enabled == false,
      google_container_cluster.this[0].private_cluster_config[0].enable_private_endpoint == false,
      google_container_cluster.this[0].private_cluster_config[0].enable_private_nodes == true,
      google_container_cluster.this[0].private_cluster_config[0].master_global_access_config[0].enabled == false,
      google_container_cluster.this[0].rbac_binding_config[0].enable_insecure_binding_system_authenticated == false,
      google_container_cluster.this[0].rbac_binding_config[0].enable_insecure_binding_system_unauthenticated == true,
      google_container_cluster.this[0].resource_usage_export_config[0].enable_network_egress_metering == false,
      google_container_cluster.this[0].resource_usage_export_config[0].enable_resource_consumption_metering == true,
      google_container_cluster.this[0].secret_manager_config[0].enabled == false,
      google_container_cluster.this[0].secret_manager_config[0].rotation_config[0].enabled == false,
      google_container_cluster.this[0].secret_sync_config[0].enabled == false,
      google_container_cluster.this[0].secret_sync_config[0].rotation_config[0].enabled == false,
      google_container_cluster.this[0].service_external_ips_config[0].enabled == false,
      google_container_cluster.this[0].vertical_pod_autoscaling[0].enabled == false,
      google_container_node_pool.this["example"].management[0].auto_repair == false,
      google_container_node_pool.this["example"].management[0].auto_upgrade == true,
      google_container_node_pool.this["example"].node_config[0].enable_confidential_storage == false,
      google_container_node_pool.this["example"].node_config[0].flex_start == true,
      google_container_node_pool.this["example"].node_config[0].preemptible == true,
      google_container_node_pool.this["example"].node_config[0].spot == false,
      google_container_node_pool.this["example"].node_config[0].shielded_instance_config[0].enable_integrity_monitoring == false,
      google_container_node_pool.this["example"].node_config[0].shielded_instance_config[0].enable_secure_boot == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_3" {
  command = plan
  variables {
    addons_config = {
      agent_sandbox_config                  = { enabled = false }
      cloudrun_config                       = { disabled = false }
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
    allow_net_admin = false
    autopilot_cluster_policy_config = {
      no_standard_node_pools  = false
      no_system_impersonation = false
      no_system_mutation      = false
      no_unsafe_webhooks      = true
    }
    binary_authorization = { enabled = false }
    cluster_autoscaling = {
      auto_provisioning_defaults = {
        management               = { auto_repair = false, auto_upgrade = false }
        shielded_instance_config = { enable_integrity_monitoring = false, enable_secure_boot = false }
      }
      default_compute_class_enabled = false
      enabled                       = false
      resource_limits               = []
    }
    confidential_nodes = { enabled = false }
    control_plane_endpoints_config = {
      dns_endpoint_config = {
        allow_external_traffic    = false
        enable_k8s_certs_via_dns  = false
        enable_k8s_tokens_via_dns = false
      }
      ip_endpoints_config = { enabled = false }
    }
    cost_management_config                   = { enabled = false }
    default_snat_status                      = { disabled = false }
    deletion_protection                      = false
    disable_l4_lb_firewall_reconciliation    = false
    enable_autopilot                         = true
    enable_cilium_clusterwide_network_policy = true
    enable_fqdn_network_policy               = true
    enable_intranode_visibility              = true
    enable_l4_ilb_subsetting                 = false
    enable_multi_networking                  = false
    enable_shielded_nodes                    = false
    identity_service_config                  = { enabled = false }
    ignore_node_count_changes                = false
    ip_allocation_policy = {
      additional_ip_ranges_config   = []
      auto_ipam_config              = { enabled = false }
      pod_cidr_overprovision_config = { disabled = false }
    }
    master_auth = { client_certificate_config = { issue_client_certificate = false } }
    master_authorized_networks_config = {
      cidr_blocks                          = []
      gcp_public_cidrs_access_enabled      = false
      private_endpoint_enforcement_enabled = false
    }
    mesh_certificates = { enable_certificates = false }
    monitoring_config = {
      advanced_datapath_observability_config = { enable_metrics = false, enable_relay = false }
      managed_prometheus                     = { enabled = false }
    }
    network_policy = { enabled = false }
    node_pool_defaults = {
      node_config_defaults = {
        containerd_config = {
          private_registry_access_config = { enabled = false, certificate_authority_domain_config = [] }
          registry_hosts                 = [{ server = "server", hosts = [{ host = "host", override_path = false }] }]
          writable_cgroups               = { enabled = false }
        }
        gcfs_config = { enabled = false }
      }
    }
    notification_config = { pubsub = { enabled = false } }
    private_cluster_config = {
      enable_private_endpoint     = false
      enable_private_nodes        = false
      master_global_access_config = { enabled = false }
    }
    rbac_binding_config = {
      enable_insecure_binding_system_authenticated   = false
      enable_insecure_binding_system_unauthenticated = false
    }
    remove_default_node_pool = true
    resource_usage_export_config = {
      bigquery_destination                 = { dataset_id = "dataset-id" }
      enable_network_egress_metering       = false
      enable_resource_consumption_metering = false
    }
    secret_manager_config       = { enabled = false, rotation_config = { enabled = false } }
    secret_sync_config          = { enabled = false, rotation_config = { enabled = false } }
    service_external_ips_config = { enabled = false }
    skip_node_pool_refresh      = true
    vertical_pod_autoscaling    = { enabled = false }
    price_region                = null
  }
  assert {
    condition = alltrue([
      google_container_cluster.this[0].allow_net_admin == false,
      google_container_cluster.this[0].deletion_protection == false,
      google_container_cluster.this[0].disable_l4_lb_firewall_reconciliation == false,
      google_container_cluster.this[0].enable_autopilot == true,
      google_container_cluster.this[0].enable_cilium_clusterwide_network_policy == true,
      google_container_cluster.this[0].enable_fqdn_network_policy == true,
      google_container_cluster.this[0].enable_intranode_visibility == true,
      google_container_cluster.this[0].enable_l4_ilb_subsetting == false,
      google_container_cluster.this[0].enable_multi_networking == false,
      google_container_cluster.this[0].enable_shielded_nodes == false,
      google_container_cluster.this[0].ignore_node_count_changes == false,
      google_container_cluster.this[0].skip_node_pool_refresh == true,
      google_container_cluster.this[0].addons_config[0].agent_sandbox_config[0].enabled == false,
      google_container_cluster.this[0].addons_config[0].cloudrun_config[0].disabled == false,
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
      google_container_cluster.this[0].autopilot_cluster_policy_config[0].no_standard_node_pools == false,
      google_container_cluster.this[0].autopilot_cluster_policy_config[0].no_system_impersonation == false,
      google_container_cluster.this[0].autopilot_cluster_policy_config[0].no_system_mutation == false,
      google_container_cluster.this[0].autopilot_cluster_policy_config[0].no_unsafe_webhooks == true,
      google_container_cluster.this[0].binary_authorization[0].enabled == false,
      google_container_cluster.this[0].cluster_autoscaling[0].default_compute_class_enabled == false,
      google_container_cluster.this[0].cluster_autoscaling[0].enabled == false,
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_defaults[0].management[0].auto_repair == false,
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_defaults[0].management[0].auto_upgrade == false,
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_defaults[0].shielded_instance_config[0].enable_integrity_monitoring == false,
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_defaults[0].shielded_instance_config[0].enable_secure_boot == false,
      google_container_cluster.this[0].confidential_nodes[0].enabled == false,
      google_container_cluster.this[0].control_plane_endpoints_config[0].dns_endpoint_config[0].allow_external_traffic == false,
      google_container_cluster.this[0].control_plane_endpoints_config[0].dns_endpoint_config[0].enable_k8s_certs_via_dns == false,
      google_container_cluster.this[0].control_plane_endpoints_config[0].dns_endpoint_config[0].enable_k8s_tokens_via_dns == false,
      google_container_cluster.this[0].control_plane_endpoints_config[0].ip_endpoints_config[0].enabled == false,
      google_container_cluster.this[0].cost_management_config[0].enabled == false,
      google_container_cluster.this[0].default_snat_status[0].disabled == false,
      google_container_cluster.this[0].identity_service_config[0].enabled == false,
      google_container_cluster.this[0].ip_allocation_policy[0].auto_ipam_config[0].enabled == false,
      google_container_cluster.this[0].ip_allocation_policy[0].pod_cidr_overprovision_config[0].disabled == false,
      google_container_cluster.this[0].master_auth[0].client_certificate_config[0].issue_client_certificate == false,
      google_container_cluster.this[0].master_authorized_networks_config[0].gcp_public_cidrs_access_enabled == false,
      google_container_cluster.this[0].master_authorized_networks_config[0].private_endpoint_enforcement_enabled == false,
      google_container_cluster.this[0].mesh_certificates[0].enable_certificates == false,
      google_container_cluster.this[0].monitoring_config[0].advanced_datapath_observability_config[0].enable_metrics == false,
      google_container_cluster.this[0].monitoring_config[0].advanced_datapath_observability_config[0].enable_relay == false,
      google_container_cluster.this[0].monitoring_config[0].managed_prometheus[0].enabled == false,
      google_container_cluster.this[0].network_policy[0].enabled == false,
      google_container_cluster.this[0].node_pool_defaults[0].node_config_defaults[0].containerd_config[0].private_registry_access_config[0].enabled == false,
      google_container_cluster.this[0].node_pool_defaults[0].node_config_defaults[0].containerd_config[0].registry_hosts[0].hosts[0].override_path == false,
      google_container_cluster.this[0].node_pool_defaults[0].node_config_defaults[0].containerd_config[0].writable_cgroups[0].enabled == false,
      google_container_cluster.this[0].node_pool_defaults[0].node_config_defaults[0].gcfs_config[0].enabled == false,
      google_container_cluster.this[0].notification_config[0].pubsub[0].enabled == false,
      google_container_cluster.this[0].private_cluster_config[0].enable_private_endpoint == false,
      google_container_cluster.this[0].private_cluster_config[0].enable_private_nodes == false,
      google_container_cluster.this[0].private_cluster_config[0].master_global_access_config[0].enabled == false,
      google_container_cluster.this[0].rbac_binding_config[0].enable_insecure_binding_system_authenticated == false,
      google_container_cluster.this[0].rbac_binding_config[0].enable_insecure_binding_system_unauthenticated == false,
      google_container_cluster.this[0].resource_usage_export_config[0].enable_network_egress_metering == false,
      google_container_cluster.this[0].resource_usage_export_config[0].enable_resource_consumption_metering == false,
      google_container_cluster.this[0].secret_manager_config[0].enabled == false,
      google_container_cluster.this[0].secret_manager_config[0].rotation_config[0].enabled == false,
      google_container_cluster.this[0].secret_sync_config[0].enabled == false,
      google_container_cluster.this[0].secret_sync_config[0].rotation_config[0].enabled == false,
      google_container_cluster.this[0].service_external_ips_config[0].enabled == false,
      google_container_cluster.this[0].vertical_pod_autoscaling[0].enabled == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_4" {
  command = plan
  variables {
    addons_config = {
      agent_sandbox_config                  = { enabled = false }
      cloudrun_config                       = { disabled = false }
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
    allow_net_admin = false
    autopilot_cluster_policy_config = {
      no_standard_node_pools  = false
      no_system_impersonation = false
      no_system_mutation      = false
      no_unsafe_webhooks      = false
    }
    binary_authorization = { enabled = false }
    cluster_autoscaling = {
      auto_provisioning_defaults = {
        management               = { auto_repair = false, auto_upgrade = false }
        shielded_instance_config = { enable_integrity_monitoring = false, enable_secure_boot = false }
      }
      default_compute_class_enabled = false
      enabled                       = false
      resource_limits               = []
    }
    confidential_nodes = { enabled = false }
    control_plane_endpoints_config = {
      dns_endpoint_config = {
        allow_external_traffic    = false
        enable_k8s_certs_via_dns  = false
        enable_k8s_tokens_via_dns = false
      }
      ip_endpoints_config = { enabled = false }
    }
    cost_management_config                   = { enabled = false }
    default_snat_status                      = { disabled = false }
    deletion_protection                      = false
    disable_l4_lb_firewall_reconciliation    = false
    enable_autopilot                         = false
    enable_cilium_clusterwide_network_policy = false
    enable_fqdn_network_policy               = false
    enable_intranode_visibility              = false
    enable_l4_ilb_subsetting                 = true
    enable_multi_networking                  = true
    enable_shielded_nodes                    = true
    identity_service_config                  = { enabled = false }
    ignore_node_count_changes                = true
    ip_allocation_policy = {
      additional_ip_ranges_config   = []
      auto_ipam_config              = { enabled = false }
      pod_cidr_overprovision_config = { disabled = false }
    }
    master_auth = { client_certificate_config = { issue_client_certificate = false } }
    master_authorized_networks_config = {
      cidr_blocks                          = []
      gcp_public_cidrs_access_enabled      = false
      private_endpoint_enforcement_enabled = false
    }
    mesh_certificates = { enable_certificates = false }
    monitoring_config = {
      advanced_datapath_observability_config = { enable_metrics = false, enable_relay = false }
      managed_prometheus                     = { enabled = false }
    }
    network_policy = { enabled = false }
    node_pool_defaults = {
      node_config_defaults = {
        containerd_config = {
          private_registry_access_config = { enabled = false, certificate_authority_domain_config = [] }
          registry_hosts                 = [{ server = "server", hosts = [{ host = "host", override_path = false }] }]
          writable_cgroups               = { enabled = false }
        }
        gcfs_config = { enabled = false }
      }
    }
    node_pools = {
      example = {
        management = { auto_repair = false, auto_upgrade = false }
        node_config = {
          enable_confidential_storage = false
          flex_start                  = false
          guest_accelerator           = []
          preemptible                 = false
          shielded_instance_config    = { enable_integrity_monitoring = false, enable_secure_boot = false }
          spot                        = false
          taint                       = []
        }
      }
    }
    notification_config = { pubsub = { enabled = false } }
    private_cluster_config = {
      enable_private_endpoint     = false
      enable_private_nodes        = false
      master_global_access_config = { enabled = false }
    }
    rbac_binding_config = {
      enable_insecure_binding_system_authenticated   = false
      enable_insecure_binding_system_unauthenticated = false
    }
    remove_default_node_pool = true
    resource_usage_export_config = {
      bigquery_destination                 = { dataset_id = "dataset-id" }
      enable_network_egress_metering       = false
      enable_resource_consumption_metering = false
    }
    secret_manager_config       = { enabled = false, rotation_config = { enabled = false } }
    secret_sync_config          = { enabled = false, rotation_config = { enabled = false } }
    service_external_ips_config = { enabled = false }
    skip_node_pool_refresh      = true
    vertical_pod_autoscaling    = { enabled = false }
    price_region                = null
  }
  assert {
    condition = alltrue([
      google_container_cluster.this[0].allow_net_admin == false,
      google_container_cluster.this[0].deletion_protection == false,
      google_container_cluster.this[0].disable_l4_lb_firewall_reconciliation == false,
      google_container_cluster.this[0].enable_autopilot == false,
      google_container_cluster.this[0].enable_cilium_clusterwide_network_policy == false,
      google_container_cluster.this[0].enable_fqdn_network_policy == false,
      google_container_cluster.this[0].enable_intranode_visibility == false,
      google_container_cluster.this[0].enable_l4_ilb_subsetting == true,
      google_container_cluster.this[0].enable_multi_networking == true,
      google_container_cluster.this[0].enable_shielded_nodes == true,
      google_container_cluster.this[0].ignore_node_count_changes == true,
      google_container_cluster.this[0].remove_default_node_pool == true,
      google_container_cluster.this[0].skip_node_pool_refresh == true,
      google_container_cluster.this[0].addons_config[0].agent_sandbox_config[0].enabled == false,
      google_container_cluster.this[0].addons_config[0].cloudrun_config[0].disabled == false,
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
      google_container_cluster.this[0].autopilot_cluster_policy_config[0].no_standard_node_pools == false,
      google_container_cluster.this[0].autopilot_cluster_policy_config[0].no_system_impersonation == false,
      google_container_cluster.this[0].autopilot_cluster_policy_config[0].no_system_mutation == false,
      google_container_cluster.this[0].autopilot_cluster_policy_config[0].no_unsafe_webhooks == false,
      google_container_cluster.this[0].binary_authorization[0].enabled == false,
      google_container_cluster.this[0].cluster_autoscaling[0].default_compute_class_enabled == false,
      google_container_cluster.this[0].cluster_autoscaling[0].enabled == false,
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_defaults[0].management[0].auto_repair == false,
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_defaults[0].management[0].auto_upgrade == false,
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_defaults[0].shielded_instance_config[0].enable_integrity_monitoring == false,
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_defaults[0].shielded_instance_config[0].enable_secure_boot == false,
      google_container_cluster.this[0].confidential_nodes[0].enabled == false,
      google_container_cluster.this[0].control_plane_endpoints_config[0].dns_endpoint_config[0].allow_external_traffic == false,
      google_container_cluster.this[0].control_plane_endpoints_config[0].dns_endpoint_config[0].enable_k8s_certs_via_dns == false,
      google_container_cluster.this[0].control_plane_endpoints_config[0].dns_endpoint_config[0].enable_k8s_tokens_via_dns == false,
      google_container_cluster.this[0].control_plane_endpoints_config[0].ip_endpoints_config[0].enabled == false,
      google_container_cluster.this[0].cost_management_config[0].enabled == false,
      google_container_cluster.this[0].default_snat_status[0].disabled == false,
      google_container_cluster.this[0].identity_service_config[0].enabled == false,
      google_container_cluster.this[0].ip_allocation_policy[0].auto_ipam_config[0].enabled == false,
      google_container_cluster.this[0].ip_allocation_policy[0].pod_cidr_overprovision_config[0].disabled == false,
      google_container_cluster.this[0].master_auth[0].client_certificate_config[0].issue_client_certificate == false,
      google_container_cluster.this[0].master_authorized_networks_config[0].gcp_public_cidrs_access_enabled == false,
      google_container_cluster.this[0].master_authorized_networks_config[0].private_endpoint_enforcement_enabled == false,
      google_container_cluster.this[0].mesh_certificates[0].enable_certificates == false,
      google_container_cluster.this[0].monitoring_config[0].advanced_datapath_observability_config[0].enable_metrics == false,
      google_container_cluster.this[0].monitoring_config[0].advanced_datapath_observability_config[0].enable_relay == false,
      google_container_cluster.this[0].monitoring_config[0].managed_prometheus[0].enabled == false,
      google_container_cluster.this[0].network_policy[0].enabled == false,
      google_container_cluster.this[0].node_pool_defaults[0].node_config_defaults[0].containerd_config[0].private_registry_access_config[0].enabled == false,
      google_container_cluster.this[0].node_pool_defaults[0].node_config_defaults[0].containerd_config[0].registry_hosts[0].hosts[0].override_path == false,
      google_container_cluster.this[0].node_pool_defaults[0].node_config_defaults[0].containerd_config[0].writable_cgroups[0].enabled == false,
      google_container_cluster.this[0].node_pool_defaults[0].node_config_defaults[0].gcfs_config[0].enabled == false,
      google_container_cluster.this[0].notification_config[0].pubsub[0].enabled == false,
      google_container_cluster.this[0].private_cluster_config[0].enable_private_endpoint == false,
      google_container_cluster.this[0].private_cluster_config[0].enable_private_nodes == false,
      google_container_cluster.this[0].private_cluster_config[0].master_global_access_config[0].enabled == false,
      google_container_cluster.this[0].rbac_binding_config[0].enable_insecure_binding_system_authenticated == false,
      google_container_cluster.this[0].rbac_binding_config[0].enable_insecure_binding_system_unauthenticated == false,
      google_container_cluster.this[0].resource_usage_export_config[0].enable_network_egress_metering == false,
      google_container_cluster.this[0].resource_usage_export_config[0].enable_resource_consumption_metering == false,
      google_container_cluster.this[0].secret_manager_config[0].enabled == false,
      google_container_cluster.this[0].secret_manager_config[0].rotation_config[0].enabled == false,
      google_container_cluster.this[0].secret_sync_config[0].enabled == false,
      google_container_cluster.this[0].secret_sync_config[0].rotation_config[0].enabled == false,
      google_container_cluster.this[0].service_external_ips_config[0].enabled == false,
      google_container_cluster.this[0].vertical_pod_autoscaling[0].enabled == false,
      google_container_node_pool.this["example"].management[0].auto_repair == false,
      google_container_node_pool.this["example"].management[0].auto_upgrade == false,
      google_container_node_pool.this["example"].node_config[0].enable_confidential_storage == false,
      google_container_node_pool.this["example"].node_config[0].flex_start == false,
      google_container_node_pool.this["example"].node_config[0].preemptible == false,
      google_container_node_pool.this["example"].node_config[0].spot == false,
      google_container_node_pool.this["example"].node_config[0].shielded_instance_config[0].enable_integrity_monitoring == false,
      google_container_node_pool.this["example"].node_config[0].shielded_instance_config[0].enable_secure_boot == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    addons_config = {
      agent_sandbox_config                  = { enabled = false }
      cloudrun_config                       = { disabled = false, load_balancer_type = "load-balancer-type" }
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
      slice_controller_config         = { enabled = false }
      slurm_operator_config           = { enabled = false }
      stateful_ha_config              = { enabled = false }
    }
    cluster_autoscaling = {
      auto_provisioning_defaults = {
        boot_disk_kms_key        = "boot-disk-kms-key"
        disk_size                = 1
        disk_type                = "disk-type"
        image_type               = "image-type"
        management               = { auto_repair = false, auto_upgrade = false }
        min_cpu_platform         = "min-cpu-platform"
        oauth_scopes             = ["oauth-scopes"]
        service_account          = "shop@shop-prod.iam.gserviceaccount.com"
        shielded_instance_config = { enable_integrity_monitoring = false, enable_secure_boot = false }
        upgrade_settings = {
          blue_green_settings = {
            node_pool_soak_duration = "node-pool-soak-duration"
            standard_rollout_policy = {
              batch_node_count    = 1
              batch_percentage    = 2
              batch_soak_duration = "batch-soak-duration"
            }
          }
          max_surge       = 1
          max_unavailable = 2
          strategy        = "strategy"
        }
      }
      auto_provisioning_locations   = ["auto-provisioning-locations"]
      autoscaling_profile           = "BALANCED"
      default_compute_class_enabled = false
      enabled                       = false
    }
    ip_allocation_policy = {
      additional_pod_ranges_config  = { pod_range_names = ["pod-range-names"] }
      auto_ipam_config              = { enabled = false }
      cluster_ipv4_cidr_block       = "10.0.0.0/24"
      cluster_secondary_range_name  = "cluster-secondary-range-name"
      network_tier_config           = { network_tier = "network-tier" }
      pod_cidr_overprovision_config = { disabled = false }
      services_ipv4_cidr_block      = "10.0.0.0/25"
      services_secondary_range_name = "services-secondary-range-name"
      stack_type                    = "stack-type"
    }
    maintenance_policy = {
      daily_maintenance_window = { start_time = "2026-01-01T00:00:00Z" }
      disruption_budget = {
        minor_version_disruption_interval = "minor-version-disruption-interval"
        patch_version_disruption_interval = "patch-version-disruption-interval"
      }
      recurring_maintenance_window = {
        recurrence        = "recurrence"
        window_duration   = "window-duration"
        window_start_time = { hours = 1, minutes = 2, seconds = 60 }
        delay_until       = { day = 1, month = 2, year = 3 }
      }
      recurring_window = {
        end_time   = "2026-01-01T00:00:00Z"
        recurrence = "recurrence2"
        start_time = "2026-01-01T00:00:02Z"
      }
    }
    master_authorized_networks_config = {
      gcp_public_cidrs_access_enabled      = false
      private_endpoint_enforcement_enabled = false
    }
    node_pool_defaults = {
      node_config_defaults = {
        containerd_config = {
          private_registry_access_config = { enabled = false }
          writable_cgroups               = { enabled = false }
        }
        gcfs_config                            = { enabled = false }
        insecure_kubelet_readonly_port_enabled = "TRUE"
        logging_variant                        = "DEFAULT"
      }
    }
    price_region = null
  }
  assert {
    condition = alltrue([
      google_container_cluster.this[0].enable_autopilot == true,
      google_container_cluster.this[0].cost_management_config[0].enabled == true,
      google_container_cluster.this[0].addons_config[0].agent_sandbox_config[0].enabled == false,
      google_container_cluster.this[0].addons_config[0].cloudrun_config[0].disabled == false,
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
      google_container_cluster.this[0].addons_config[0].slice_controller_config[0].enabled == false,
      google_container_cluster.this[0].addons_config[0].slurm_operator_config[0].enabled == false,
      google_container_cluster.this[0].addons_config[0].stateful_ha_config[0].enabled == false,
      google_container_cluster.this[0].cluster_autoscaling[0].default_compute_class_enabled == false,
      google_container_cluster.this[0].cluster_autoscaling[0].enabled == false,
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_defaults[0].management[0].auto_repair == false,
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_defaults[0].management[0].auto_upgrade == false,
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_defaults[0].shielded_instance_config[0].enable_integrity_monitoring == false,
      google_container_cluster.this[0].cluster_autoscaling[0].auto_provisioning_defaults[0].shielded_instance_config[0].enable_secure_boot == false,
      google_container_cluster.this[0].ip_allocation_policy[0].auto_ipam_config[0].enabled == false,
      google_container_cluster.this[0].ip_allocation_policy[0].pod_cidr_overprovision_config[0].disabled == false,
      google_container_cluster.this[0].master_authorized_networks_config[0].gcp_public_cidrs_access_enabled == false,
      google_container_cluster.this[0].master_authorized_networks_config[0].private_endpoint_enforcement_enabled == false,
      google_container_cluster.this[0].node_pool_defaults[0].node_config_defaults[0].containerd_config[0].private_registry_access_config[0].enabled == false,
      google_container_cluster.this[0].node_pool_defaults[0].node_config_defaults[0].containerd_config[0].writable_cgroups[0].enabled == false,
      google_container_cluster.this[0].node_pool_defaults[0].node_config_defaults[0].gcfs_config[0].enabled == false,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms        = null
    labels        = null
    node_pools    = null
    notifications = null
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
      var.labels != null,
      var.node_pools != null,
      var.notifications != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      cores           = { enabled = false, threshold = 1 }
      node_cpu        = { enabled = false, threshold = 1 }
      requested_cores = { enabled = false, threshold = 1 }
      unused_requests = { enabled = false, threshold = 1 }
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
    location      = "europe-west1"
  }
  assert {
    condition = alltrue([
      output.endpoint == try(google_container_cluster.this[0].endpoint, null),
      output.id == try(google_container_cluster.this[0].id, null),
      output.name == try(google_container_cluster.this[0].name, null),
      output.self_link == try(google_container_cluster.this[0].self_link, null),
      output.cluster_ca_certificate == try(google_container_cluster.this[0].master_auth[0].cluster_ca_certificate, null),
      output.master_version == try(google_container_cluster.this[0].master_version, null),
      output.node_pool_ids == { for key, one in google_container_node_pool.this : key => one.id },
    ])
    error_message = "an output tells something else"
  }
}
