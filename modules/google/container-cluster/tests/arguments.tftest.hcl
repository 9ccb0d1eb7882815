# What callers give stands in the cluster as they gave it.
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

run "what_is_given_arrives" {
  command = plan
  variables {
    allow_net_admin                          = false
    autopilot_privileged_admission           = ["shop"]
    cluster_ipv4_cidr                        = "10.0.0.0/24"
    datapath_provider                        = "ADVANCED_DATAPATH"
    dataplane_optimization_mode              = "shop"
    default_max_pods_per_node                = 1
    deletion_policy                          = "ABANDON"
    deletion_protection                      = false
    description                              = "shop"
    desired_emulated_version                 = "shop"
    disable_l4_lb_firewall_reconciliation    = false
    enable_cilium_clusterwide_network_policy = false
    enable_fqdn_network_policy               = false
    enable_intranode_visibility              = false
    enable_l4_ilb_subsetting                 = false
    enable_multi_networking                  = false
    enable_shielded_nodes                    = false
    ignore_node_count_changes                = false
    in_transit_encryption_config             = "shop"
    location                                 = "europe-west1"
    logging_service                          = "shop"
    min_master_version                       = "shop"
    monitoring_service                       = "shop"
    name                                     = "orders"
    network                                  = "shop"
    networking_mode                          = "ROUTES"
    node_locations                           = ["shop"]
    private_ipv6_google_access               = "shop"
    project                                  = "shop-prod"
    skip_node_pool_refresh                   = false
    subnetwork                               = "shop"
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
        disable_multi_nic         = false
        enable_legacy_lustre_port = false
        enabled                   = false
      }
      network_policy_config           = { disabled = false }
      node_readiness_config           = { enabled = false }
      parallelstore_csi_driver_config = { enabled = false }
      pod_snapshot_config             = { enabled = false }
      ray_operator_config = [{
        enabled                       = false
        ray_cluster_logging_config    = { enabled = false }
        ray_cluster_monitoring_config = { enabled = false }
      }]
      slice_controller_config = { enabled = false }
      slurm_operator_config   = { enabled = false }
      stateful_ha_config      = { enabled = false }
    }
    anonymous_authentication_config = { mode = "shop" }
    authenticator_groups_config     = { security_group = "shop" }
    autopilot_cluster_policy_config = {
      no_standard_node_pools  = false
      no_system_impersonation = false
      no_system_mutation      = false
      no_unsafe_webhooks      = false
    }
    binary_authorization = { enabled = false, evaluation_mode = "shop" }
    confidential_nodes   = { confidential_instance_type = "t3.micro", enabled = false }
    control_plane_endpoints_config = {
      dns_endpoint_config = {
        allow_external_traffic    = false
        enable_k8s_certs_via_dns  = false
        enable_k8s_tokens_via_dns = false
        endpoint                  = "https://example.com"
      }
      ip_endpoints_config = { enabled = false }
    }
    cost_management_config = { enabled = false }
    database_encryption    = { key_name = "shop", state = "shop" }
    default_snat_status    = { disabled = false }
    dns_config = {
      additive_vpc_scope_dns_domain = "shop"
      cluster_dns                   = "shop"
      cluster_dns_domain            = "shop"
      cluster_dns_scope             = "shop"
    }
    enable_k8s_beta_apis    = { enabled_apis = ["shop"] }
    enterprise_config       = { desired_tier = "shop" }
    fleet                   = { membership_type = "shop", project = "shop-prod" }
    gateway_api_config      = { channel = "shop" }
    gke_auto_upgrade_config = { patch_mode = "shop" }
    identity_service_config = { enabled = false }
    ip_allocation_policy = {
      cluster_ipv4_cidr_block       = "10.0.0.0/24"
      cluster_secondary_range_name  = "shop"
      services_ipv4_cidr_block      = "10.0.0.0/24"
      services_secondary_range_name = "shop"
      stack_type                    = "shop"
      additional_ip_ranges_config   = [{ pod_ipv4_range_names = ["shop"], status = "shop", subnetwork = "shop" }]
      additional_pod_ranges_config  = { pod_range_names = ["shop"] }
      auto_ipam_config              = { enabled = false }
      network_tier_config           = { network_tier = "shop" }
      pod_cidr_overprovision_config = { disabled = false }
    }
    logging_config = { enable_components = ["shop"] }
    maintenance_policy = {
      daily_maintenance_window = { start_time = "2026-01-01T00:00:00Z" }
      disruption_budget = {
        minor_version_disruption_interval = "shop"
        patch_version_disruption_interval = "shop"
      }
      maintenance_exclusion = [{
        end_time          = "2026-01-01T00:00:00Z"
        exclusion_name    = "shop"
        start_time        = "2026-01-01T00:00:00Z"
        exclusion_options = { end_time_behavior = "shop", scope = "shop" }
      }]
      recurring_maintenance_window = {
        recurrence        = "shop"
        window_duration   = "shop"
        delay_until       = { day = 1, month = 1, year = 1 }
        window_start_time = { hours = 1, minutes = 1, seconds = 60 }
      }
      recurring_window = {
        end_time   = "2026-01-01T00:00:00Z"
        recurrence = "shop"
        start_time = "2026-01-01T00:00:00Z"
      }
    }
    master_auth = { client_certificate_config = { issue_client_certificate = false } }
    master_authorized_networks_config = {
      gcp_public_cidrs_access_enabled      = false
      private_endpoint_enforcement_enabled = false
      cidr_blocks                          = [{ cidr_block = "10.0.0.0/16", display_name = "shop" }]
    }
    mesh_certificates = { enable_certificates = false }
    monitoring_config = {
      enable_components                      = ["shop"]
      advanced_datapath_observability_config = { enable_metrics = false, enable_relay = false }
      managed_prometheus                     = { enabled = false, auto_monitoring_config = { scope = "shop" } }
    }
    network_performance_config = { total_egress_bandwidth_tier = "shop" }
    network_policy             = { enabled = false, provider = "shop" }
    node_creation_config       = { node_creation_mode = "shop" }
    node_pool_auto_config = {
      resource_manager_tags = { example = "shop" }
      linux_node_config     = { cgroup_mode = "shop", node_kernel_module_loading = { policy = "{}" } }
      network_tags          = { tags = ["shop"] }
      node_kubelet_config   = { insecure_kubelet_readonly_port_enabled = "shop" }
    }
    node_pool_defaults = {
      node_config_defaults = {
        insecure_kubelet_readonly_port_enabled = "shop"
        logging_variant                        = "shop"
        containerd_config = {
          private_registry_access_config = {
            enabled = false
            certificate_authority_domain_config = [{
              fqdns                                 = ["shop"]
              gcp_secret_manager_certificate_config = { secret_uri = "https://example.com" }
            }]
          }
          registry_hosts = [{
            server = "shop"
            hosts = [{
              capabilities  = ["shop"]
              dial_timeout  = "shop"
              host          = "shop"
              override_path = false
            }]
          }]
          writable_cgroups = { enabled = false }
        }
        gcfs_config = { enabled = false }
      }
    }
    notification_config = {
      pubsub = { enabled = false, topic = "shop", filter = { event_type = ["shop"] } }
    }
    pod_autoscaling = { hpa_profile = "shop" }
    private_cluster_config = {
      enable_private_endpoint     = false
      enable_private_nodes        = false
      master_ipv4_cidr_block      = "10.0.0.0/24"
      private_endpoint_subnetwork = "shop"
      master_global_access_config = { enabled = false }
    }
    rbac_binding_config = {
      enable_insecure_binding_system_authenticated   = false
      enable_insecure_binding_system_unauthenticated = false
    }
    resource_usage_export_config = {
      enable_network_egress_metering       = false
      enable_resource_consumption_metering = false
      bigquery_destination                 = { dataset_id = "shop" }
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
      google_container_cluster.this[0].allow_net_admin == var.allow_net_admin,
      google_container_cluster.this[0].autopilot_privileged_admission == var.autopilot_privileged_admission,
      google_container_cluster.this[0].cluster_ipv4_cidr == var.cluster_ipv4_cidr,
      google_container_cluster.this[0].datapath_provider == var.datapath_provider,
      google_container_cluster.this[0].dataplane_optimization_mode == var.dataplane_optimization_mode,
      google_container_cluster.this[0].default_max_pods_per_node == var.default_max_pods_per_node,
      google_container_cluster.this[0].deletion_policy == var.deletion_policy,
      google_container_cluster.this[0].deletion_protection == var.deletion_protection,
      google_container_cluster.this[0].description == var.description,
      google_container_cluster.this[0].desired_emulated_version == var.desired_emulated_version,
      google_container_cluster.this[0].disable_l4_lb_firewall_reconciliation == var.disable_l4_lb_firewall_reconciliation,
      google_container_cluster.this[0].enable_cilium_clusterwide_network_policy == var.enable_cilium_clusterwide_network_policy,
      google_container_cluster.this[0].enable_fqdn_network_policy == var.enable_fqdn_network_policy,
      google_container_cluster.this[0].enable_intranode_visibility == var.enable_intranode_visibility,
      google_container_cluster.this[0].enable_l4_ilb_subsetting == var.enable_l4_ilb_subsetting,
      google_container_cluster.this[0].enable_multi_networking == var.enable_multi_networking,
      google_container_cluster.this[0].enable_shielded_nodes == var.enable_shielded_nodes,
      google_container_cluster.this[0].ignore_node_count_changes == var.ignore_node_count_changes,
      google_container_cluster.this[0].in_transit_encryption_config == var.in_transit_encryption_config,
      google_container_cluster.this[0].location == var.location,
      google_container_cluster.this[0].logging_service == var.logging_service,
      google_container_cluster.this[0].min_master_version == var.min_master_version,
      google_container_cluster.this[0].monitoring_service == var.monitoring_service,
      google_container_cluster.this[0].name == var.name,
      google_container_cluster.this[0].network == var.network,
      google_container_cluster.this[0].networking_mode == var.networking_mode,
      google_container_cluster.this[0].node_locations == var.node_locations,
      google_container_cluster.this[0].private_ipv6_google_access == var.private_ipv6_google_access,
      google_container_cluster.this[0].project == var.project,
      google_container_cluster.this[0].skip_node_pool_refresh == var.skip_node_pool_refresh,
      google_container_cluster.this[0].subnetwork == var.subnetwork,
      google_container_cluster.this[0].addons_config[0].agent_sandbox_config[0].enabled == var.addons_config.agent_sandbox_config.enabled,
      google_container_cluster.this[0].addons_config[0].cloudrun_config[0].disabled == var.addons_config.cloudrun_config.disabled,
      google_container_cluster.this[0].addons_config[0].cloudrun_config[0].load_balancer_type == var.addons_config.cloudrun_config.load_balancer_type,
      google_container_cluster.this[0].addons_config[0].config_connector_config[0].enabled == var.addons_config.config_connector_config.enabled,
      google_container_cluster.this[0].addons_config[0].dns_cache_config[0].enabled == var.addons_config.dns_cache_config.enabled,
      google_container_cluster.this[0].addons_config[0].gce_persistent_disk_csi_driver_config[0].enabled == var.addons_config.gce_persistent_disk_csi_driver_config.enabled,
      google_container_cluster.this[0].addons_config[0].gcp_filestore_csi_driver_config[0].enabled == var.addons_config.gcp_filestore_csi_driver_config.enabled,
      google_container_cluster.this[0].addons_config[0].gcs_fuse_csi_driver_config[0].enabled == var.addons_config.gcs_fuse_csi_driver_config.enabled,
      google_container_cluster.this[0].addons_config[0].gke_backup_agent_config[0].enabled == var.addons_config.gke_backup_agent_config.enabled,
      google_container_cluster.this[0].addons_config[0].high_scale_checkpointing_config[0].enabled == var.addons_config.high_scale_checkpointing_config.enabled,
      google_container_cluster.this[0].addons_config[0].horizontal_pod_autoscaling[0].disabled == var.addons_config.horizontal_pod_autoscaling.disabled,
      google_container_cluster.this[0].addons_config[0].http_load_balancing[0].disabled == var.addons_config.http_load_balancing.disabled,
      google_container_cluster.this[0].addons_config[0].lustre_csi_driver_config[0].disable_multi_nic == var.addons_config.lustre_csi_driver_config.disable_multi_nic,
      google_container_cluster.this[0].addons_config[0].lustre_csi_driver_config[0].enable_legacy_lustre_port == var.addons_config.lustre_csi_driver_config.enable_legacy_lustre_port,
      google_container_cluster.this[0].addons_config[0].lustre_csi_driver_config[0].enabled == var.addons_config.lustre_csi_driver_config.enabled,
      google_container_cluster.this[0].addons_config[0].network_policy_config[0].disabled == var.addons_config.network_policy_config.disabled,
      google_container_cluster.this[0].addons_config[0].node_readiness_config[0].enabled == var.addons_config.node_readiness_config.enabled,
      google_container_cluster.this[0].addons_config[0].parallelstore_csi_driver_config[0].enabled == var.addons_config.parallelstore_csi_driver_config.enabled,
      google_container_cluster.this[0].addons_config[0].pod_snapshot_config[0].enabled == var.addons_config.pod_snapshot_config.enabled,
      google_container_cluster.this[0].addons_config[0].ray_operator_config[0].enabled == var.addons_config.ray_operator_config[0].enabled,
      google_container_cluster.this[0].addons_config[0].ray_operator_config[0].ray_cluster_logging_config[0].enabled == var.addons_config.ray_operator_config[0].ray_cluster_logging_config.enabled,
      google_container_cluster.this[0].addons_config[0].ray_operator_config[0].ray_cluster_monitoring_config[0].enabled == var.addons_config.ray_operator_config[0].ray_cluster_monitoring_config.enabled,
      google_container_cluster.this[0].addons_config[0].slice_controller_config[0].enabled == var.addons_config.slice_controller_config.enabled,
      google_container_cluster.this[0].addons_config[0].slurm_operator_config[0].enabled == var.addons_config.slurm_operator_config.enabled,
      google_container_cluster.this[0].addons_config[0].stateful_ha_config[0].enabled == var.addons_config.stateful_ha_config.enabled,
      google_container_cluster.this[0].anonymous_authentication_config[0].mode == var.anonymous_authentication_config.mode,
      google_container_cluster.this[0].authenticator_groups_config[0].security_group == var.authenticator_groups_config.security_group,
      google_container_cluster.this[0].autopilot_cluster_policy_config[0].no_standard_node_pools == var.autopilot_cluster_policy_config.no_standard_node_pools,
      google_container_cluster.this[0].autopilot_cluster_policy_config[0].no_system_impersonation == var.autopilot_cluster_policy_config.no_system_impersonation,
      google_container_cluster.this[0].autopilot_cluster_policy_config[0].no_system_mutation == var.autopilot_cluster_policy_config.no_system_mutation,
      google_container_cluster.this[0].autopilot_cluster_policy_config[0].no_unsafe_webhooks == var.autopilot_cluster_policy_config.no_unsafe_webhooks,
      google_container_cluster.this[0].binary_authorization[0].enabled == var.binary_authorization.enabled,
      google_container_cluster.this[0].binary_authorization[0].evaluation_mode == var.binary_authorization.evaluation_mode,
      google_container_cluster.this[0].confidential_nodes[0].confidential_instance_type == var.confidential_nodes.confidential_instance_type,
      google_container_cluster.this[0].confidential_nodes[0].enabled == var.confidential_nodes.enabled,
      google_container_cluster.this[0].control_plane_endpoints_config[0].dns_endpoint_config[0].allow_external_traffic == var.control_plane_endpoints_config.dns_endpoint_config.allow_external_traffic,
      google_container_cluster.this[0].control_plane_endpoints_config[0].dns_endpoint_config[0].enable_k8s_certs_via_dns == var.control_plane_endpoints_config.dns_endpoint_config.enable_k8s_certs_via_dns,
      google_container_cluster.this[0].control_plane_endpoints_config[0].dns_endpoint_config[0].enable_k8s_tokens_via_dns == var.control_plane_endpoints_config.dns_endpoint_config.enable_k8s_tokens_via_dns,
      google_container_cluster.this[0].control_plane_endpoints_config[0].dns_endpoint_config[0].endpoint == var.control_plane_endpoints_config.dns_endpoint_config.endpoint,
      google_container_cluster.this[0].control_plane_endpoints_config[0].ip_endpoints_config[0].enabled == var.control_plane_endpoints_config.ip_endpoints_config.enabled,
      google_container_cluster.this[0].cost_management_config[0].enabled == var.cost_management_config.enabled,
      google_container_cluster.this[0].database_encryption[0].key_name == var.database_encryption.key_name,
      google_container_cluster.this[0].database_encryption[0].state == var.database_encryption.state,
      google_container_cluster.this[0].default_snat_status[0].disabled == var.default_snat_status.disabled,
      google_container_cluster.this[0].dns_config[0].additive_vpc_scope_dns_domain == var.dns_config.additive_vpc_scope_dns_domain,
      google_container_cluster.this[0].dns_config[0].cluster_dns == var.dns_config.cluster_dns,
      google_container_cluster.this[0].dns_config[0].cluster_dns_domain == var.dns_config.cluster_dns_domain,
      google_container_cluster.this[0].dns_config[0].cluster_dns_scope == var.dns_config.cluster_dns_scope,
      google_container_cluster.this[0].enable_k8s_beta_apis[0].enabled_apis == var.enable_k8s_beta_apis.enabled_apis,
      google_container_cluster.this[0].enterprise_config[0].desired_tier == var.enterprise_config.desired_tier,
      google_container_cluster.this[0].fleet[0].membership_type == var.fleet.membership_type,
      google_container_cluster.this[0].fleet[0].project == var.fleet.project,
      google_container_cluster.this[0].gateway_api_config[0].channel == var.gateway_api_config.channel,
      google_container_cluster.this[0].gke_auto_upgrade_config[0].patch_mode == var.gke_auto_upgrade_config.patch_mode,
      google_container_cluster.this[0].identity_service_config[0].enabled == var.identity_service_config.enabled,
      google_container_cluster.this[0].ip_allocation_policy[0].cluster_ipv4_cidr_block == var.ip_allocation_policy.cluster_ipv4_cidr_block,
      google_container_cluster.this[0].ip_allocation_policy[0].cluster_secondary_range_name == var.ip_allocation_policy.cluster_secondary_range_name,
      google_container_cluster.this[0].ip_allocation_policy[0].services_ipv4_cidr_block == var.ip_allocation_policy.services_ipv4_cidr_block,
      google_container_cluster.this[0].ip_allocation_policy[0].services_secondary_range_name == var.ip_allocation_policy.services_secondary_range_name,
      google_container_cluster.this[0].ip_allocation_policy[0].stack_type == var.ip_allocation_policy.stack_type,
      google_container_cluster.this[0].ip_allocation_policy[0].additional_ip_ranges_config[0].pod_ipv4_range_names == var.ip_allocation_policy.additional_ip_ranges_config[0].pod_ipv4_range_names,
      google_container_cluster.this[0].ip_allocation_policy[0].additional_ip_ranges_config[0].status == var.ip_allocation_policy.additional_ip_ranges_config[0].status,
      google_container_cluster.this[0].ip_allocation_policy[0].additional_ip_ranges_config[0].subnetwork == var.ip_allocation_policy.additional_ip_ranges_config[0].subnetwork,
      google_container_cluster.this[0].ip_allocation_policy[0].additional_pod_ranges_config[0].pod_range_names == var.ip_allocation_policy.additional_pod_ranges_config.pod_range_names,
      google_container_cluster.this[0].ip_allocation_policy[0].auto_ipam_config[0].enabled == var.ip_allocation_policy.auto_ipam_config.enabled,
      google_container_cluster.this[0].ip_allocation_policy[0].network_tier_config[0].network_tier == var.ip_allocation_policy.network_tier_config.network_tier,
      google_container_cluster.this[0].ip_allocation_policy[0].pod_cidr_overprovision_config[0].disabled == var.ip_allocation_policy.pod_cidr_overprovision_config.disabled,
      google_container_cluster.this[0].logging_config[0].enable_components == var.logging_config.enable_components,
      google_container_cluster.this[0].maintenance_policy[0].daily_maintenance_window[0].start_time == var.maintenance_policy.daily_maintenance_window.start_time,
      google_container_cluster.this[0].maintenance_policy[0].disruption_budget[0].minor_version_disruption_interval == var.maintenance_policy.disruption_budget.minor_version_disruption_interval,
      google_container_cluster.this[0].maintenance_policy[0].disruption_budget[0].patch_version_disruption_interval == var.maintenance_policy.disruption_budget.patch_version_disruption_interval,
      one(google_container_cluster.this[0].maintenance_policy[0].maintenance_exclusion).end_time == var.maintenance_policy.maintenance_exclusion[0].end_time,
      one(google_container_cluster.this[0].maintenance_policy[0].maintenance_exclusion).exclusion_name == var.maintenance_policy.maintenance_exclusion[0].exclusion_name,
      one(google_container_cluster.this[0].maintenance_policy[0].maintenance_exclusion).start_time == var.maintenance_policy.maintenance_exclusion[0].start_time,
      one(google_container_cluster.this[0].maintenance_policy[0].maintenance_exclusion).exclusion_options[0].end_time_behavior == var.maintenance_policy.maintenance_exclusion[0].exclusion_options.end_time_behavior,
      one(google_container_cluster.this[0].maintenance_policy[0].maintenance_exclusion).exclusion_options[0].scope == var.maintenance_policy.maintenance_exclusion[0].exclusion_options.scope,
      google_container_cluster.this[0].maintenance_policy[0].recurring_maintenance_window[0].recurrence == var.maintenance_policy.recurring_maintenance_window.recurrence,
      google_container_cluster.this[0].maintenance_policy[0].recurring_maintenance_window[0].window_duration == var.maintenance_policy.recurring_maintenance_window.window_duration,
      google_container_cluster.this[0].maintenance_policy[0].recurring_maintenance_window[0].delay_until[0].day == var.maintenance_policy.recurring_maintenance_window.delay_until.day,
      google_container_cluster.this[0].maintenance_policy[0].recurring_maintenance_window[0].delay_until[0].month == var.maintenance_policy.recurring_maintenance_window.delay_until.month,
      google_container_cluster.this[0].maintenance_policy[0].recurring_maintenance_window[0].delay_until[0].year == var.maintenance_policy.recurring_maintenance_window.delay_until.year,
      google_container_cluster.this[0].maintenance_policy[0].recurring_maintenance_window[0].window_start_time[0].hours == var.maintenance_policy.recurring_maintenance_window.window_start_time.hours,
      google_container_cluster.this[0].maintenance_policy[0].recurring_maintenance_window[0].window_start_time[0].minutes == var.maintenance_policy.recurring_maintenance_window.window_start_time.minutes,
      google_container_cluster.this[0].maintenance_policy[0].recurring_maintenance_window[0].window_start_time[0].seconds == var.maintenance_policy.recurring_maintenance_window.window_start_time.seconds,
      google_container_cluster.this[0].maintenance_policy[0].recurring_window[0].end_time == var.maintenance_policy.recurring_window.end_time,
      google_container_cluster.this[0].maintenance_policy[0].recurring_window[0].recurrence == var.maintenance_policy.recurring_window.recurrence,
      google_container_cluster.this[0].maintenance_policy[0].recurring_window[0].start_time == var.maintenance_policy.recurring_window.start_time,
      google_container_cluster.this[0].master_auth[0].client_certificate_config[0].issue_client_certificate == var.master_auth.client_certificate_config.issue_client_certificate,
      google_container_cluster.this[0].master_authorized_networks_config[0].gcp_public_cidrs_access_enabled == var.master_authorized_networks_config.gcp_public_cidrs_access_enabled,
      google_container_cluster.this[0].master_authorized_networks_config[0].private_endpoint_enforcement_enabled == var.master_authorized_networks_config.private_endpoint_enforcement_enabled,
      one(google_container_cluster.this[0].master_authorized_networks_config[0].cidr_blocks).cidr_block == var.master_authorized_networks_config.cidr_blocks[0].cidr_block,
      one(google_container_cluster.this[0].master_authorized_networks_config[0].cidr_blocks).display_name == var.master_authorized_networks_config.cidr_blocks[0].display_name,
      google_container_cluster.this[0].mesh_certificates[0].enable_certificates == var.mesh_certificates.enable_certificates,
      google_container_cluster.this[0].monitoring_config[0].enable_components == var.monitoring_config.enable_components,
      google_container_cluster.this[0].monitoring_config[0].advanced_datapath_observability_config[0].enable_metrics == var.monitoring_config.advanced_datapath_observability_config.enable_metrics,
      google_container_cluster.this[0].monitoring_config[0].advanced_datapath_observability_config[0].enable_relay == var.monitoring_config.advanced_datapath_observability_config.enable_relay,
      google_container_cluster.this[0].monitoring_config[0].managed_prometheus[0].enabled == var.monitoring_config.managed_prometheus.enabled,
      google_container_cluster.this[0].monitoring_config[0].managed_prometheus[0].auto_monitoring_config[0].scope == var.monitoring_config.managed_prometheus.auto_monitoring_config.scope,
      google_container_cluster.this[0].network_performance_config[0].total_egress_bandwidth_tier == var.network_performance_config.total_egress_bandwidth_tier,
      google_container_cluster.this[0].network_policy[0].enabled == var.network_policy.enabled,
      google_container_cluster.this[0].network_policy[0].provider == var.network_policy.provider,
      google_container_cluster.this[0].node_creation_config[0].node_creation_mode == var.node_creation_config.node_creation_mode,
      google_container_cluster.this[0].node_pool_auto_config[0].resource_manager_tags == var.node_pool_auto_config.resource_manager_tags,
      google_container_cluster.this[0].node_pool_auto_config[0].linux_node_config[0].cgroup_mode == var.node_pool_auto_config.linux_node_config.cgroup_mode,
      google_container_cluster.this[0].node_pool_auto_config[0].linux_node_config[0].node_kernel_module_loading[0].policy == var.node_pool_auto_config.linux_node_config.node_kernel_module_loading.policy,
      google_container_cluster.this[0].node_pool_auto_config[0].network_tags[0].tags == var.node_pool_auto_config.network_tags.tags,
      google_container_cluster.this[0].node_pool_auto_config[0].node_kubelet_config[0].insecure_kubelet_readonly_port_enabled == var.node_pool_auto_config.node_kubelet_config.insecure_kubelet_readonly_port_enabled,
      google_container_cluster.this[0].node_pool_defaults[0].node_config_defaults[0].insecure_kubelet_readonly_port_enabled == var.node_pool_defaults.node_config_defaults.insecure_kubelet_readonly_port_enabled,
      google_container_cluster.this[0].node_pool_defaults[0].node_config_defaults[0].logging_variant == var.node_pool_defaults.node_config_defaults.logging_variant,
      google_container_cluster.this[0].node_pool_defaults[0].node_config_defaults[0].containerd_config[0].private_registry_access_config[0].enabled == var.node_pool_defaults.node_config_defaults.containerd_config.private_registry_access_config.enabled,
      google_container_cluster.this[0].node_pool_defaults[0].node_config_defaults[0].containerd_config[0].private_registry_access_config[0].certificate_authority_domain_config[0].fqdns == var.node_pool_defaults.node_config_defaults.containerd_config.private_registry_access_config.certificate_authority_domain_config[0].fqdns,
      google_container_cluster.this[0].node_pool_defaults[0].node_config_defaults[0].containerd_config[0].private_registry_access_config[0].certificate_authority_domain_config[0].gcp_secret_manager_certificate_config[0].secret_uri == var.node_pool_defaults.node_config_defaults.containerd_config.private_registry_access_config.certificate_authority_domain_config[0].gcp_secret_manager_certificate_config.secret_uri,
      google_container_cluster.this[0].node_pool_defaults[0].node_config_defaults[0].containerd_config[0].registry_hosts[0].server == var.node_pool_defaults.node_config_defaults.containerd_config.registry_hosts[0].server,
      google_container_cluster.this[0].node_pool_defaults[0].node_config_defaults[0].containerd_config[0].registry_hosts[0].hosts[0].capabilities == var.node_pool_defaults.node_config_defaults.containerd_config.registry_hosts[0].hosts[0].capabilities,
      google_container_cluster.this[0].node_pool_defaults[0].node_config_defaults[0].containerd_config[0].registry_hosts[0].hosts[0].dial_timeout == var.node_pool_defaults.node_config_defaults.containerd_config.registry_hosts[0].hosts[0].dial_timeout,
      google_container_cluster.this[0].node_pool_defaults[0].node_config_defaults[0].containerd_config[0].registry_hosts[0].hosts[0].host == var.node_pool_defaults.node_config_defaults.containerd_config.registry_hosts[0].hosts[0].host,
      google_container_cluster.this[0].node_pool_defaults[0].node_config_defaults[0].containerd_config[0].registry_hosts[0].hosts[0].override_path == var.node_pool_defaults.node_config_defaults.containerd_config.registry_hosts[0].hosts[0].override_path,
      google_container_cluster.this[0].node_pool_defaults[0].node_config_defaults[0].containerd_config[0].writable_cgroups[0].enabled == var.node_pool_defaults.node_config_defaults.containerd_config.writable_cgroups.enabled,
      google_container_cluster.this[0].node_pool_defaults[0].node_config_defaults[0].gcfs_config[0].enabled == var.node_pool_defaults.node_config_defaults.gcfs_config.enabled,
      google_container_cluster.this[0].notification_config[0].pubsub[0].enabled == var.notification_config.pubsub.enabled,
      google_container_cluster.this[0].notification_config[0].pubsub[0].topic == var.notification_config.pubsub.topic,
      google_container_cluster.this[0].notification_config[0].pubsub[0].filter[0].event_type == var.notification_config.pubsub.filter.event_type,
      google_container_cluster.this[0].pod_autoscaling[0].hpa_profile == var.pod_autoscaling.hpa_profile,
      google_container_cluster.this[0].private_cluster_config[0].enable_private_endpoint == var.private_cluster_config.enable_private_endpoint,
      google_container_cluster.this[0].private_cluster_config[0].enable_private_nodes == var.private_cluster_config.enable_private_nodes,
      google_container_cluster.this[0].private_cluster_config[0].master_ipv4_cidr_block == var.private_cluster_config.master_ipv4_cidr_block,
      google_container_cluster.this[0].private_cluster_config[0].private_endpoint_subnetwork == var.private_cluster_config.private_endpoint_subnetwork,
      google_container_cluster.this[0].private_cluster_config[0].master_global_access_config[0].enabled == var.private_cluster_config.master_global_access_config.enabled,
      google_container_cluster.this[0].rbac_binding_config[0].enable_insecure_binding_system_authenticated == var.rbac_binding_config.enable_insecure_binding_system_authenticated,
      google_container_cluster.this[0].rbac_binding_config[0].enable_insecure_binding_system_unauthenticated == var.rbac_binding_config.enable_insecure_binding_system_unauthenticated,
      google_container_cluster.this[0].resource_usage_export_config[0].enable_network_egress_metering == var.resource_usage_export_config.enable_network_egress_metering,
      google_container_cluster.this[0].resource_usage_export_config[0].enable_resource_consumption_metering == var.resource_usage_export_config.enable_resource_consumption_metering,
      google_container_cluster.this[0].resource_usage_export_config[0].bigquery_destination[0].dataset_id == var.resource_usage_export_config.bigquery_destination.dataset_id,
      google_container_cluster.this[0].rollback_safe_upgrade[0].control_plane_soak_duration == var.rollback_safe_upgrade.control_plane_soak_duration,
      google_container_cluster.this[0].secret_manager_config[0].enabled == var.secret_manager_config.enabled,
      google_container_cluster.this[0].secret_manager_config[0].rotation_config[0].enabled == var.secret_manager_config.rotation_config.enabled,
      google_container_cluster.this[0].secret_manager_config[0].rotation_config[0].rotation_interval == var.secret_manager_config.rotation_config.rotation_interval,
      google_container_cluster.this[0].secret_sync_config[0].enabled == var.secret_sync_config.enabled,
      google_container_cluster.this[0].secret_sync_config[0].rotation_config[0].enabled == var.secret_sync_config.rotation_config.enabled,
      google_container_cluster.this[0].secret_sync_config[0].rotation_config[0].rotation_interval == var.secret_sync_config.rotation_config.rotation_interval,
      google_container_cluster.this[0].security_posture_config[0].mode == var.security_posture_config.mode,
      google_container_cluster.this[0].security_posture_config[0].vulnerability_mode == var.security_posture_config.vulnerability_mode,
      google_container_cluster.this[0].service_external_ips_config[0].enabled == var.service_external_ips_config.enabled,
      google_container_cluster.this[0].timeouts.create == var.timeouts.create,
      google_container_cluster.this[0].timeouts.delete == var.timeouts.delete,
      google_container_cluster.this[0].timeouts.read == var.timeouts.read,
      google_container_cluster.this[0].timeouts.update == var.timeouts.update,
      google_container_cluster.this[0].user_managed_keys_config[0].aggregation_ca == var.user_managed_keys_config.aggregation_ca,
      google_container_cluster.this[0].user_managed_keys_config[0].cluster_ca == var.user_managed_keys_config.cluster_ca,
      google_container_cluster.this[0].user_managed_keys_config[0].control_plane_disk_encryption_key == var.user_managed_keys_config.control_plane_disk_encryption_key,
      google_container_cluster.this[0].user_managed_keys_config[0].etcd_api_ca == var.user_managed_keys_config.etcd_api_ca,
      google_container_cluster.this[0].user_managed_keys_config[0].etcd_peer_ca == var.user_managed_keys_config.etcd_peer_ca,
      google_container_cluster.this[0].user_managed_keys_config[0].gkeops_etcd_backup_encryption_key == var.user_managed_keys_config.gkeops_etcd_backup_encryption_key,
      google_container_cluster.this[0].user_managed_keys_config[0].service_account_signing_keys == var.user_managed_keys_config.service_account_signing_keys,
      google_container_cluster.this[0].user_managed_keys_config[0].service_account_verification_keys == var.user_managed_keys_config.service_account_verification_keys,
      google_container_cluster.this[0].vertical_pod_autoscaling[0].enabled == var.vertical_pod_autoscaling.enabled,
      google_container_cluster.this[0].workload_identity_config[0].workload_pool == var.workload_identity_config.workload_pool,
    ])
    error_message = "an argument is not what was given"
  }
}
