resource "google_container_cluster" "this" {
  count = var.create ? 1 : 0

  allow_net_admin                          = var.allow_net_admin
  autopilot_privileged_admission           = var.autopilot_privileged_admission
  cluster_ipv4_cidr                        = var.cluster_ipv4_cidr
  datapath_provider                        = var.datapath_provider
  dataplane_optimization_mode              = var.dataplane_optimization_mode
  default_max_pods_per_node                = var.default_max_pods_per_node
  deletion_policy                          = var.deletion_policy
  deletion_protection                      = var.deletion_protection
  description                              = var.description
  desired_emulated_version                 = var.desired_emulated_version
  disable_l4_lb_firewall_reconciliation    = var.disable_l4_lb_firewall_reconciliation
  enable_autopilot                         = var.enable_autopilot
  enable_cilium_clusterwide_network_policy = var.enable_cilium_clusterwide_network_policy
  enable_fqdn_network_policy               = var.enable_fqdn_network_policy
  enable_intranode_visibility              = var.enable_intranode_visibility
  enable_l4_ilb_subsetting                 = var.enable_l4_ilb_subsetting
  enable_multi_networking                  = var.enable_multi_networking
  enable_shielded_nodes                    = var.enable_shielded_nodes
  ignore_node_count_changes                = var.ignore_node_count_changes
  in_transit_encryption_config             = var.in_transit_encryption_config
  initial_node_count                       = coalesce(var.enable_autopilot, false) ? null : coalesce(var.initial_node_count, 1)
  location                                 = var.location
  logging_service                          = var.logging_service
  min_master_version                       = var.min_master_version
  monitoring_service                       = var.monitoring_service
  name                                     = var.name
  network                                  = var.network
  networking_mode                          = var.networking_mode
  node_locations                           = var.node_locations
  private_ipv6_google_access               = var.private_ipv6_google_access
  project                                  = var.project
  remove_default_node_pool                 = coalesce(var.enable_autopilot, false) ? null : var.remove_default_node_pool
  skip_node_pool_refresh                   = var.skip_node_pool_refresh
  subnetwork                               = var.subnetwork

  dynamic "addons_config" {
    for_each = var.addons_config == null ? [] : [var.addons_config]
    content {
      dynamic "agent_sandbox_config" {
        for_each = addons_config.value.agent_sandbox_config == null ? [] : [addons_config.value.agent_sandbox_config]
        content { enabled = agent_sandbox_config.value.enabled }
      }
      dynamic "cloudrun_config" {
        for_each = addons_config.value.cloudrun_config == null ? [] : [addons_config.value.cloudrun_config]
        content {
          disabled           = cloudrun_config.value.disabled
          load_balancer_type = cloudrun_config.value.load_balancer_type
        }
      }
      dynamic "config_connector_config" {
        for_each = addons_config.value.config_connector_config == null ? [] : [addons_config.value.config_connector_config]
        content { enabled = config_connector_config.value.enabled }
      }
      dynamic "dns_cache_config" {
        for_each = addons_config.value.dns_cache_config == null ? [] : [addons_config.value.dns_cache_config]
        content { enabled = dns_cache_config.value.enabled }
      }
      dynamic "gce_persistent_disk_csi_driver_config" {
        for_each = addons_config.value.gce_persistent_disk_csi_driver_config == null ? [] : [addons_config.value.gce_persistent_disk_csi_driver_config]
        content { enabled = gce_persistent_disk_csi_driver_config.value.enabled }
      }
      dynamic "gcp_filestore_csi_driver_config" {
        for_each = addons_config.value.gcp_filestore_csi_driver_config == null ? [] : [addons_config.value.gcp_filestore_csi_driver_config]
        content { enabled = gcp_filestore_csi_driver_config.value.enabled }
      }
      dynamic "gcs_fuse_csi_driver_config" {
        for_each = addons_config.value.gcs_fuse_csi_driver_config == null ? [] : [addons_config.value.gcs_fuse_csi_driver_config]
        content { enabled = gcs_fuse_csi_driver_config.value.enabled }
      }
      dynamic "gke_backup_agent_config" {
        for_each = addons_config.value.gke_backup_agent_config == null ? [] : [addons_config.value.gke_backup_agent_config]
        content { enabled = gke_backup_agent_config.value.enabled }
      }
      dynamic "high_scale_checkpointing_config" {
        for_each = addons_config.value.high_scale_checkpointing_config == null ? [] : [addons_config.value.high_scale_checkpointing_config]
        content { enabled = high_scale_checkpointing_config.value.enabled }
      }
      dynamic "horizontal_pod_autoscaling" {
        for_each = addons_config.value.horizontal_pod_autoscaling == null ? [] : [addons_config.value.horizontal_pod_autoscaling]
        content { disabled = horizontal_pod_autoscaling.value.disabled }
      }
      dynamic "http_load_balancing" {
        for_each = addons_config.value.http_load_balancing == null ? [] : [addons_config.value.http_load_balancing]
        content { disabled = http_load_balancing.value.disabled }
      }
      dynamic "lustre_csi_driver_config" {
        for_each = addons_config.value.lustre_csi_driver_config == null ? [] : [addons_config.value.lustre_csi_driver_config]
        content {
          disable_multi_nic         = lustre_csi_driver_config.value.disable_multi_nic
          enable_legacy_lustre_port = lustre_csi_driver_config.value.enable_legacy_lustre_port
          enabled                   = lustre_csi_driver_config.value.enabled
        }
      }
      dynamic "network_policy_config" {
        for_each = addons_config.value.network_policy_config == null ? [] : [addons_config.value.network_policy_config]
        content { disabled = network_policy_config.value.disabled }
      }
      dynamic "node_readiness_config" {
        for_each = addons_config.value.node_readiness_config == null ? [] : [addons_config.value.node_readiness_config]
        content { enabled = node_readiness_config.value.enabled }
      }
      dynamic "parallelstore_csi_driver_config" {
        for_each = addons_config.value.parallelstore_csi_driver_config == null ? [] : [addons_config.value.parallelstore_csi_driver_config]
        content { enabled = parallelstore_csi_driver_config.value.enabled }
      }
      dynamic "pod_snapshot_config" {
        for_each = addons_config.value.pod_snapshot_config == null ? [] : [addons_config.value.pod_snapshot_config]
        content { enabled = pod_snapshot_config.value.enabled }
      }
      dynamic "ray_operator_config" {
        for_each = addons_config.value.ray_operator_config
        content {
          enabled = ray_operator_config.value.enabled
          dynamic "ray_cluster_logging_config" {
            for_each = ray_operator_config.value.ray_cluster_logging_config == null ? [] : [ray_operator_config.value.ray_cluster_logging_config]
            content { enabled = ray_cluster_logging_config.value.enabled }
          }
          dynamic "ray_cluster_monitoring_config" {
            for_each = ray_operator_config.value.ray_cluster_monitoring_config == null ? [] : [ray_operator_config.value.ray_cluster_monitoring_config]
            content { enabled = ray_cluster_monitoring_config.value.enabled }
          }
        }
      }
      dynamic "slice_controller_config" {
        for_each = addons_config.value.slice_controller_config == null ? [] : [addons_config.value.slice_controller_config]
        content { enabled = slice_controller_config.value.enabled }
      }
      dynamic "slurm_operator_config" {
        for_each = addons_config.value.slurm_operator_config == null ? [] : [addons_config.value.slurm_operator_config]
        content { enabled = slurm_operator_config.value.enabled }
      }
      dynamic "stateful_ha_config" {
        for_each = addons_config.value.stateful_ha_config == null ? [] : [addons_config.value.stateful_ha_config]
        content { enabled = stateful_ha_config.value.enabled }
      }
    }
  }
  dynamic "anonymous_authentication_config" {
    for_each = var.anonymous_authentication_config == null ? [] : [var.anonymous_authentication_config]
    content { mode = anonymous_authentication_config.value.mode }
  }
  dynamic "authenticator_groups_config" {
    for_each = var.authenticator_groups_config == null ? [] : [var.authenticator_groups_config]
    content { security_group = authenticator_groups_config.value.security_group }
  }
  dynamic "autopilot_cluster_policy_config" {
    for_each = var.autopilot_cluster_policy_config == null ? [] : [var.autopilot_cluster_policy_config]
    content {
      no_standard_node_pools  = autopilot_cluster_policy_config.value.no_standard_node_pools
      no_system_impersonation = autopilot_cluster_policy_config.value.no_system_impersonation
      no_system_mutation      = autopilot_cluster_policy_config.value.no_system_mutation
      no_unsafe_webhooks      = autopilot_cluster_policy_config.value.no_unsafe_webhooks
    }
  }
  dynamic "binary_authorization" {
    for_each = var.binary_authorization == null ? [] : [var.binary_authorization]
    content {
      enabled         = binary_authorization.value.enabled
      evaluation_mode = binary_authorization.value.evaluation_mode
    }
  }
  dynamic "cluster_autoscaling" {
    for_each = var.cluster_autoscaling == null ? [] : [var.cluster_autoscaling]
    content {
      auto_provisioning_locations   = cluster_autoscaling.value.auto_provisioning_locations
      autoscaling_profile           = cluster_autoscaling.value.autoscaling_profile
      default_compute_class_enabled = cluster_autoscaling.value.default_compute_class_enabled
      enabled                       = cluster_autoscaling.value.enabled
      dynamic "auto_provisioning_defaults" {
        for_each = cluster_autoscaling.value.auto_provisioning_defaults == null ? [] : [cluster_autoscaling.value.auto_provisioning_defaults]
        content {
          boot_disk_kms_key = auto_provisioning_defaults.value.boot_disk_kms_key
          disk_size         = auto_provisioning_defaults.value.disk_size
          disk_type         = auto_provisioning_defaults.value.disk_type
          image_type        = auto_provisioning_defaults.value.image_type
          min_cpu_platform  = auto_provisioning_defaults.value.min_cpu_platform
          oauth_scopes      = auto_provisioning_defaults.value.oauth_scopes
          service_account   = auto_provisioning_defaults.value.service_account
          dynamic "management" {
            for_each = auto_provisioning_defaults.value.management == null ? [] : [auto_provisioning_defaults.value.management]
            content {
              auto_repair  = management.value.auto_repair
              auto_upgrade = management.value.auto_upgrade
            }
          }
          dynamic "shielded_instance_config" {
            for_each = auto_provisioning_defaults.value.shielded_instance_config == null ? [] : [auto_provisioning_defaults.value.shielded_instance_config]
            content {
              enable_integrity_monitoring = shielded_instance_config.value.enable_integrity_monitoring
              enable_secure_boot          = shielded_instance_config.value.enable_secure_boot
            }
          }
          dynamic "upgrade_settings" {
            for_each = auto_provisioning_defaults.value.upgrade_settings == null ? [] : [auto_provisioning_defaults.value.upgrade_settings]
            content {
              max_surge       = upgrade_settings.value.max_surge
              max_unavailable = upgrade_settings.value.max_unavailable
              strategy        = upgrade_settings.value.strategy
              dynamic "blue_green_settings" {
                for_each = upgrade_settings.value.blue_green_settings == null ? [] : [upgrade_settings.value.blue_green_settings]
                content {
                  node_pool_soak_duration = blue_green_settings.value.node_pool_soak_duration
                  dynamic "standard_rollout_policy" {
                    for_each = blue_green_settings.value.standard_rollout_policy == null ? [] : [blue_green_settings.value.standard_rollout_policy]
                    content {
                      batch_node_count    = standard_rollout_policy.value.batch_node_count
                      batch_percentage    = standard_rollout_policy.value.batch_percentage
                      batch_soak_duration = standard_rollout_policy.value.batch_soak_duration
                    }
                  }
                }
              }
            }
          }
        }
      }
      dynamic "resource_limits" {
        for_each = cluster_autoscaling.value.resource_limits
        content {
          maximum       = resource_limits.value.maximum
          minimum       = resource_limits.value.minimum
          resource_type = resource_limits.value.resource_type
        }
      }
    }
  }
  dynamic "confidential_nodes" {
    for_each = var.confidential_nodes == null ? [] : [var.confidential_nodes]
    content {
      confidential_instance_type = confidential_nodes.value.confidential_instance_type
      enabled                    = confidential_nodes.value.enabled
    }
  }
  dynamic "control_plane_endpoints_config" {
    for_each = var.control_plane_endpoints_config == null ? [] : [var.control_plane_endpoints_config]
    content {
      dynamic "dns_endpoint_config" {
        for_each = control_plane_endpoints_config.value.dns_endpoint_config == null ? [] : [control_plane_endpoints_config.value.dns_endpoint_config]
        content {
          allow_external_traffic    = dns_endpoint_config.value.allow_external_traffic
          enable_k8s_certs_via_dns  = dns_endpoint_config.value.enable_k8s_certs_via_dns
          enable_k8s_tokens_via_dns = dns_endpoint_config.value.enable_k8s_tokens_via_dns
          endpoint                  = dns_endpoint_config.value.endpoint
        }
      }
      dynamic "ip_endpoints_config" {
        for_each = control_plane_endpoints_config.value.ip_endpoints_config == null ? [] : [control_plane_endpoints_config.value.ip_endpoints_config]
        content { enabled = ip_endpoints_config.value.enabled }
      }
    }
  }
  dynamic "cost_management_config" {
    for_each = var.cost_management_config == null ? [] : [var.cost_management_config]
    content { enabled = cost_management_config.value.enabled }
  }
  dynamic "database_encryption" {
    for_each = var.database_encryption == null ? [] : [var.database_encryption]
    content {
      key_name = database_encryption.value.key_name
      state    = database_encryption.value.state
    }
  }
  dynamic "default_snat_status" {
    for_each = var.default_snat_status == null ? [] : [var.default_snat_status]
    content { disabled = default_snat_status.value.disabled }
  }
  dynamic "dns_config" {
    for_each = var.dns_config == null ? [] : [var.dns_config]
    content {
      additive_vpc_scope_dns_domain = dns_config.value.additive_vpc_scope_dns_domain
      cluster_dns                   = dns_config.value.cluster_dns
      cluster_dns_domain            = dns_config.value.cluster_dns_domain
      cluster_dns_scope             = dns_config.value.cluster_dns_scope
    }
  }
  dynamic "enable_k8s_beta_apis" {
    for_each = var.enable_k8s_beta_apis == null ? [] : [var.enable_k8s_beta_apis]
    content { enabled_apis = enable_k8s_beta_apis.value.enabled_apis }
  }
  dynamic "enterprise_config" {
    for_each = var.enterprise_config == null ? [] : [var.enterprise_config]
    content { desired_tier = enterprise_config.value.desired_tier }
  }
  dynamic "fleet" {
    for_each = var.fleet == null ? [] : [var.fleet]
    content {
      membership_type = fleet.value.membership_type
      project         = fleet.value.project
    }
  }
  dynamic "gateway_api_config" {
    for_each = var.gateway_api_config == null ? [] : [var.gateway_api_config]
    content { channel = gateway_api_config.value.channel }
  }
  dynamic "gke_auto_upgrade_config" {
    for_each = var.gke_auto_upgrade_config == null ? [] : [var.gke_auto_upgrade_config]
    content { patch_mode = gke_auto_upgrade_config.value.patch_mode }
  }
  dynamic "identity_service_config" {
    for_each = var.identity_service_config == null ? [] : [var.identity_service_config]
    content { enabled = identity_service_config.value.enabled }
  }
  dynamic "ip_allocation_policy" {
    for_each = var.ip_allocation_policy == null ? [] : [var.ip_allocation_policy]
    content {
      cluster_ipv4_cidr_block       = ip_allocation_policy.value.cluster_ipv4_cidr_block
      cluster_secondary_range_name  = ip_allocation_policy.value.cluster_secondary_range_name
      services_ipv4_cidr_block      = ip_allocation_policy.value.services_ipv4_cidr_block
      services_secondary_range_name = ip_allocation_policy.value.services_secondary_range_name
      stack_type                    = ip_allocation_policy.value.stack_type
      dynamic "additional_ip_ranges_config" {
        for_each = ip_allocation_policy.value.additional_ip_ranges_config
        content {
          pod_ipv4_range_names = additional_ip_ranges_config.value.pod_ipv4_range_names
          status               = additional_ip_ranges_config.value.status
          subnetwork           = additional_ip_ranges_config.value.subnetwork
        }
      }
      dynamic "additional_pod_ranges_config" {
        for_each = ip_allocation_policy.value.additional_pod_ranges_config == null ? [] : [ip_allocation_policy.value.additional_pod_ranges_config]
        content { pod_range_names = additional_pod_ranges_config.value.pod_range_names }
      }
      dynamic "auto_ipam_config" {
        for_each = ip_allocation_policy.value.auto_ipam_config == null ? [] : [ip_allocation_policy.value.auto_ipam_config]
        content { enabled = auto_ipam_config.value.enabled }
      }
      dynamic "network_tier_config" {
        for_each = ip_allocation_policy.value.network_tier_config == null ? [] : [ip_allocation_policy.value.network_tier_config]
        content { network_tier = network_tier_config.value.network_tier }
      }
      dynamic "pod_cidr_overprovision_config" {
        for_each = ip_allocation_policy.value.pod_cidr_overprovision_config == null ? [] : [ip_allocation_policy.value.pod_cidr_overprovision_config]
        content { disabled = pod_cidr_overprovision_config.value.disabled }
      }
    }
  }
  dynamic "logging_config" {
    for_each = var.logging_config == null ? [] : [var.logging_config]
    content { enable_components = logging_config.value.enable_components }
  }
  dynamic "maintenance_policy" {
    for_each = var.maintenance_policy == null ? [] : [var.maintenance_policy]
    content {
      dynamic "daily_maintenance_window" {
        for_each = maintenance_policy.value.daily_maintenance_window == null ? [] : [maintenance_policy.value.daily_maintenance_window]
        content { start_time = daily_maintenance_window.value.start_time }
      }
      dynamic "disruption_budget" {
        for_each = maintenance_policy.value.disruption_budget == null ? [] : [maintenance_policy.value.disruption_budget]
        content {
          minor_version_disruption_interval = disruption_budget.value.minor_version_disruption_interval
          patch_version_disruption_interval = disruption_budget.value.patch_version_disruption_interval
        }
      }
      dynamic "maintenance_exclusion" {
        for_each = maintenance_policy.value.maintenance_exclusion
        content {
          end_time       = maintenance_exclusion.value.end_time
          exclusion_name = maintenance_exclusion.value.exclusion_name
          start_time     = maintenance_exclusion.value.start_time
          dynamic "exclusion_options" {
            for_each = maintenance_exclusion.value.exclusion_options == null ? [] : [maintenance_exclusion.value.exclusion_options]
            content {
              end_time_behavior = exclusion_options.value.end_time_behavior
              scope             = exclusion_options.value.scope
            }
          }
        }
      }
      dynamic "recurring_maintenance_window" {
        for_each = maintenance_policy.value.recurring_maintenance_window == null ? [] : [maintenance_policy.value.recurring_maintenance_window]
        content {
          recurrence      = recurring_maintenance_window.value.recurrence
          window_duration = recurring_maintenance_window.value.window_duration
          dynamic "delay_until" {
            for_each = recurring_maintenance_window.value.delay_until == null ? [] : [recurring_maintenance_window.value.delay_until]
            content {
              day   = delay_until.value.day
              month = delay_until.value.month
              year  = delay_until.value.year
            }
          }
          window_start_time {
            hours   = recurring_maintenance_window.value.window_start_time.hours
            minutes = recurring_maintenance_window.value.window_start_time.minutes
            seconds = recurring_maintenance_window.value.window_start_time.seconds
          }
        }
      }
      dynamic "recurring_window" {
        for_each = maintenance_policy.value.recurring_window == null ? [] : [maintenance_policy.value.recurring_window]
        content {
          end_time   = recurring_window.value.end_time
          recurrence = recurring_window.value.recurrence
          start_time = recurring_window.value.start_time
        }
      }
    }
  }
  dynamic "master_auth" {
    for_each = var.master_auth == null ? [] : [var.master_auth]
    content {
      client_certificate_config { issue_client_certificate = master_auth.value.client_certificate_config.issue_client_certificate }
    }
  }
  dynamic "master_authorized_networks_config" {
    for_each = var.master_authorized_networks_config == null ? [] : [var.master_authorized_networks_config]
    content {
      gcp_public_cidrs_access_enabled      = master_authorized_networks_config.value.gcp_public_cidrs_access_enabled
      private_endpoint_enforcement_enabled = master_authorized_networks_config.value.private_endpoint_enforcement_enabled
      dynamic "cidr_blocks" {
        for_each = master_authorized_networks_config.value.cidr_blocks
        content {
          cidr_block   = cidr_blocks.value.cidr_block
          display_name = cidr_blocks.value.display_name
        }
      }
    }
  }
  dynamic "mesh_certificates" {
    for_each = var.mesh_certificates == null ? [] : [var.mesh_certificates]
    content { enable_certificates = mesh_certificates.value.enable_certificates }
  }
  dynamic "monitoring_config" {
    for_each = var.monitoring_config == null ? [] : [var.monitoring_config]
    content {
      enable_components = monitoring_config.value.enable_components
      dynamic "advanced_datapath_observability_config" {
        for_each = monitoring_config.value.advanced_datapath_observability_config == null ? [] : [monitoring_config.value.advanced_datapath_observability_config]
        content {
          enable_metrics = advanced_datapath_observability_config.value.enable_metrics
          enable_relay   = advanced_datapath_observability_config.value.enable_relay
        }
      }
      dynamic "managed_prometheus" {
        for_each = monitoring_config.value.managed_prometheus == null ? [] : [monitoring_config.value.managed_prometheus]
        content {
          enabled = managed_prometheus.value.enabled
          dynamic "auto_monitoring_config" {
            for_each = managed_prometheus.value.auto_monitoring_config == null ? [] : [managed_prometheus.value.auto_monitoring_config]
            content { scope = auto_monitoring_config.value.scope }
          }
        }
      }
    }
  }
  dynamic "network_performance_config" {
    for_each = var.network_performance_config == null ? [] : [var.network_performance_config]
    content { total_egress_bandwidth_tier = network_performance_config.value.total_egress_bandwidth_tier }
  }
  dynamic "network_policy" {
    for_each = var.network_policy == null ? [] : [var.network_policy]
    content {
      enabled  = network_policy.value.enabled
      provider = network_policy.value.provider
    }
  }
  dynamic "node_creation_config" {
    for_each = var.node_creation_config == null ? [] : [var.node_creation_config]
    content { node_creation_mode = node_creation_config.value.node_creation_mode }
  }
  dynamic "node_pool_auto_config" {
    for_each = var.node_pool_auto_config == null ? [] : [var.node_pool_auto_config]
    content {
      resource_manager_tags = node_pool_auto_config.value.resource_manager_tags
      dynamic "linux_node_config" {
        for_each = node_pool_auto_config.value.linux_node_config == null ? [] : [node_pool_auto_config.value.linux_node_config]
        content {
          cgroup_mode = linux_node_config.value.cgroup_mode
          dynamic "node_kernel_module_loading" {
            for_each = linux_node_config.value.node_kernel_module_loading == null ? [] : [linux_node_config.value.node_kernel_module_loading]
            content { policy = node_kernel_module_loading.value.policy }
          }
        }
      }
      dynamic "network_tags" {
        for_each = node_pool_auto_config.value.network_tags == null ? [] : [node_pool_auto_config.value.network_tags]
        content { tags = network_tags.value.tags }
      }
      dynamic "node_kubelet_config" {
        for_each = node_pool_auto_config.value.node_kubelet_config == null ? [] : [node_pool_auto_config.value.node_kubelet_config]
        content { insecure_kubelet_readonly_port_enabled = node_kubelet_config.value.insecure_kubelet_readonly_port_enabled }
      }
    }
  }
  dynamic "node_pool_defaults" {
    for_each = var.node_pool_defaults == null ? [] : [var.node_pool_defaults]
    content {
      dynamic "node_config_defaults" {
        for_each = node_pool_defaults.value.node_config_defaults == null ? [] : [node_pool_defaults.value.node_config_defaults]
        content {
          insecure_kubelet_readonly_port_enabled = node_config_defaults.value.insecure_kubelet_readonly_port_enabled
          logging_variant                        = node_config_defaults.value.logging_variant
          dynamic "containerd_config" {
            for_each = node_config_defaults.value.containerd_config == null ? [] : [node_config_defaults.value.containerd_config]
            content {
              dynamic "private_registry_access_config" {
                for_each = containerd_config.value.private_registry_access_config == null ? [] : [containerd_config.value.private_registry_access_config]
                content {
                  enabled = private_registry_access_config.value.enabled
                  dynamic "certificate_authority_domain_config" {
                    for_each = private_registry_access_config.value.certificate_authority_domain_config
                    content {
                      fqdns = certificate_authority_domain_config.value.fqdns
                      gcp_secret_manager_certificate_config { secret_uri = certificate_authority_domain_config.value.gcp_secret_manager_certificate_config.secret_uri }
                    }
                  }
                }
              }
              dynamic "registry_hosts" {
                for_each = containerd_config.value.registry_hosts
                content {
                  server = registry_hosts.value.server
                  dynamic "hosts" {
                    for_each = registry_hosts.value.hosts
                    content {
                      capabilities  = hosts.value.capabilities
                      dial_timeout  = hosts.value.dial_timeout
                      host          = hosts.value.host
                      override_path = hosts.value.override_path
                    }
                  }
                }
              }
              dynamic "writable_cgroups" {
                for_each = containerd_config.value.writable_cgroups == null ? [] : [containerd_config.value.writable_cgroups]
                content { enabled = writable_cgroups.value.enabled }
              }
            }
          }
          dynamic "gcfs_config" {
            for_each = node_config_defaults.value.gcfs_config == null ? [] : [node_config_defaults.value.gcfs_config]
            content { enabled = gcfs_config.value.enabled }
          }
        }
      }
    }
  }
  dynamic "notification_config" {
    for_each = var.notification_config == null ? [] : [var.notification_config]
    content {
      pubsub {
        enabled = notification_config.value.pubsub.enabled
        topic   = notification_config.value.pubsub.topic
        dynamic "filter" {
          for_each = notification_config.value.pubsub.filter == null ? [] : [notification_config.value.pubsub.filter]
          content { event_type = filter.value.event_type }
        }
      }
    }
  }
  dynamic "pod_autoscaling" {
    for_each = var.pod_autoscaling == null ? [] : [var.pod_autoscaling]
    content { hpa_profile = pod_autoscaling.value.hpa_profile }
  }
  dynamic "private_cluster_config" {
    for_each = var.private_cluster_config == null ? [] : [var.private_cluster_config]
    content {
      enable_private_endpoint     = private_cluster_config.value.enable_private_endpoint
      enable_private_nodes        = private_cluster_config.value.enable_private_nodes
      master_ipv4_cidr_block      = private_cluster_config.value.master_ipv4_cidr_block
      private_endpoint_subnetwork = private_cluster_config.value.private_endpoint_subnetwork
      dynamic "master_global_access_config" {
        for_each = private_cluster_config.value.master_global_access_config == null ? [] : [private_cluster_config.value.master_global_access_config]
        content { enabled = master_global_access_config.value.enabled }
      }
    }
  }
  dynamic "rbac_binding_config" {
    for_each = var.rbac_binding_config == null ? [] : [var.rbac_binding_config]
    content {
      enable_insecure_binding_system_authenticated   = rbac_binding_config.value.enable_insecure_binding_system_authenticated
      enable_insecure_binding_system_unauthenticated = rbac_binding_config.value.enable_insecure_binding_system_unauthenticated
    }
  }
  dynamic "release_channel" {
    for_each = var.release_channel == null ? [] : [var.release_channel]
    content { channel = release_channel.value.channel }
  }
  dynamic "resource_usage_export_config" {
    for_each = var.resource_usage_export_config == null ? [] : [var.resource_usage_export_config]
    content {
      enable_network_egress_metering       = resource_usage_export_config.value.enable_network_egress_metering
      enable_resource_consumption_metering = resource_usage_export_config.value.enable_resource_consumption_metering
      bigquery_destination { dataset_id = resource_usage_export_config.value.bigquery_destination.dataset_id }
    }
  }
  dynamic "rollback_safe_upgrade" {
    for_each = var.rollback_safe_upgrade == null ? [] : [var.rollback_safe_upgrade]
    content { control_plane_soak_duration = rollback_safe_upgrade.value.control_plane_soak_duration }
  }
  dynamic "secret_manager_config" {
    for_each = var.secret_manager_config == null ? [] : [var.secret_manager_config]
    content {
      enabled = secret_manager_config.value.enabled
      dynamic "rotation_config" {
        for_each = secret_manager_config.value.rotation_config == null ? [] : [secret_manager_config.value.rotation_config]
        content {
          enabled           = rotation_config.value.enabled
          rotation_interval = rotation_config.value.rotation_interval
        }
      }
    }
  }
  dynamic "secret_sync_config" {
    for_each = var.secret_sync_config == null ? [] : [var.secret_sync_config]
    content {
      enabled = secret_sync_config.value.enabled
      dynamic "rotation_config" {
        for_each = secret_sync_config.value.rotation_config == null ? [] : [secret_sync_config.value.rotation_config]
        content {
          enabled           = rotation_config.value.enabled
          rotation_interval = rotation_config.value.rotation_interval
        }
      }
    }
  }
  dynamic "security_posture_config" {
    for_each = var.security_posture_config == null ? [] : [var.security_posture_config]
    content {
      mode               = security_posture_config.value.mode
      vulnerability_mode = security_posture_config.value.vulnerability_mode
    }
  }
  dynamic "service_external_ips_config" {
    for_each = var.service_external_ips_config == null ? [] : [var.service_external_ips_config]
    content { enabled = service_external_ips_config.value.enabled }
  }
  dynamic "timeouts" {
    for_each = var.timeouts == null ? [] : [var.timeouts]
    content {
      create = timeouts.value.create
      delete = timeouts.value.delete
      read   = timeouts.value.read
      update = timeouts.value.update
    }
  }
  dynamic "user_managed_keys_config" {
    for_each = var.user_managed_keys_config == null ? [] : [var.user_managed_keys_config]
    content {
      aggregation_ca                    = user_managed_keys_config.value.aggregation_ca
      cluster_ca                        = user_managed_keys_config.value.cluster_ca
      control_plane_disk_encryption_key = user_managed_keys_config.value.control_plane_disk_encryption_key
      etcd_api_ca                       = user_managed_keys_config.value.etcd_api_ca
      etcd_peer_ca                      = user_managed_keys_config.value.etcd_peer_ca
      gkeops_etcd_backup_encryption_key = user_managed_keys_config.value.gkeops_etcd_backup_encryption_key
      service_account_signing_keys      = user_managed_keys_config.value.service_account_signing_keys
      service_account_verification_keys = user_managed_keys_config.value.service_account_verification_keys
    }
  }
  dynamic "vertical_pod_autoscaling" {
    for_each = var.vertical_pod_autoscaling == null ? [] : [var.vertical_pod_autoscaling]
    content { enabled = vertical_pod_autoscaling.value.enabled }
  }
  dynamic "workload_identity_config" {
    for_each = var.workload_identity_config == null ? [] : [var.workload_identity_config]
    content { workload_pool = workload_identity_config.value.workload_pool }
  }

  resource_labels = local.labels

  lifecycle {
    precondition {
      condition     = !coalesce(var.enable_autopilot, false) || length(var.node_pools) == 0
      error_message = "Autopilot has no node pools: set enable_autopilot to false for node_pools."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this cluster has none."
    }
    precondition {
      condition     = try(var.budget.amount, null) == null || try(var.budget.billing_account, null) != null
      error_message = "A Google budget belongs to a billing account: give budget.billing_account."
    }
  }
}
