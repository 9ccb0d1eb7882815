# What callers give stands in the node pool, and in what belongs to it, as they gave it.
mock_provider "google" {}

variables {
  cluster     = "shop"
  name        = "orders"
  autoscaling = { location_policy = "ANY", total_max_node_count = 5, total_min_node_count = 0 }
  node_config = { disk_size_gb = 50, disk_type = "pd-balanced", machine_type = "e2-standard-2" }
  budget      = { amount = 20, billing_account = "012345-ABCDEF-012345" }
  project     = "shop-prod"
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
    cluster = "cluster"
    name    = "orders"
    autoscaling = {
      location_policy      = "ANY"
      max_node_count       = 1
      min_node_count       = 2
      total_max_node_count = 5
      total_min_node_count = 0
    }
    best_effort_provisioning  = { enabled = false, min_provision_nodes = 1 }
    deletion_policy           = "ABANDON"
    ignore_node_count_changes = true
    initial_node_count        = 1
    location                  = "europe-west1"
    maintenance_policy        = [{ exclusion_until_end_of_support = [{ enabled = false }] }]
    management                = { auto_repair = false, auto_upgrade = false }
    max_pods_per_node         = 2
    network_config = {
      accelerator_network_profile     = "accelerator-network-profile"
      additional_node_network_configs = [{ network = "network", subnetwork = "subnetwork" }]
      additional_pod_network_configs = [
        {
          max_pods_per_node   = 1
          secondary_pod_range = "secondary-pod-range"
          subnetwork          = "subnetwork2"
        },
      ]
      create_pod_range              = false
      enable_private_nodes          = false
      network_performance_config    = { total_egress_bandwidth_tier = "total-egress-bandwidth-tier" }
      pod_cidr_overprovision_config = { disabled = false }
      pod_ipv4_cidr_block           = "10.0.0.0/24"
      pod_range                     = "pod-range"
      subnetwork                    = "subnetwork3"
    }
    node_config = {
      advanced_machine_features = {
        threads_per_core             = 1
        enable_nested_virtualization = false
        performance_monitoring_unit  = "performance-monitoring-unit"
      }
      boot_disk = {
        disk_type              = "pd-balanced"
        provisioned_iops       = 1
        provisioned_throughput = 2
        size_gb                = 3
      }
      boot_disk_kms_key  = "boot-disk-kms-key"
      confidential_nodes = { enabled = false, confidential_instance_type = "t3.micro" }
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
                ca            = [{ gcp_secret_manager_secret_uri = "https://example.com" }]
                capabilities  = ["capabilities"]
                client        = [{ cert = { gcp_secret_manager_secret_uri = "https://example.com" } }]
                dial_timeout  = "dial-timeout"
                header        = [{ key = "key", value = ["value"] }]
                override_path = false
              },
            ]
          },
        ]
        writable_cgroups = { enabled = false }
      }
      disk_size_gb                       = 50
      disk_type                          = "pd-balanced"
      enable_confidential_storage        = false
      ephemeral_storage_local_ssd_config = { local_ssd_count = 1, data_cache_count = 2 }
      fast_socket                        = { enabled = false }
      flex_start                         = false
      gcfs_config                        = { enabled = false }
      gpudirect_strategy                 = "gpudirect-strategy"
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
      gvnic      = { enabled = false }
      image_type = "image-type"
      kubelet_config = {
        allowed_unsafe_sysctls                = ["allowed-unsafe-sysctls"]
        container_log_max_files               = 1
        container_log_max_size                = "container-log-max-size"
        cpu_cfs_quota                         = false
        cpu_cfs_quota_period                  = "cpu-cfs-quota-period"
        cpu_manager_policy                    = "{}"
        crash_loop_back_off                   = { max_container_restart_period = "max-container-restart-period" }
        eviction_max_pod_grace_period_seconds = 60
        eviction_minimum_reclaim = {
          imagefs_available   = "imagefs-available"
          imagefs_inodes_free = "imagefs-inodes-free"
          memory_available    = "memory-available"
          nodefs_available    = "nodefs-available"
          nodefs_inodes_free  = "nodefs-inodes-free"
          pid_available       = "pid-available"
        }
        eviction_soft = {
          imagefs_available   = "imagefs-available2"
          imagefs_inodes_free = "imagefs-inodes-free2"
          memory_available    = "memory-available2"
          nodefs_available    = "nodefs-available2"
          nodefs_inodes_free  = "nodefs-inodes-free2"
          pid_available       = "pid-available2"
        }
        eviction_soft_grace_period = {
          imagefs_available   = "imagefs-available3"
          imagefs_inodes_free = "imagefs-inodes-free3"
          memory_available    = "memory-available3"
          nodefs_available    = "nodefs-available3"
          nodefs_inodes_free  = "nodefs-inodes-free3"
          pid_available       = "pid-available3"
        }
        image_gc_high_threshold_percent             = 2
        image_gc_low_threshold_percent              = 3
        image_maximum_gc_age                        = "image-maximum-gc-age"
        image_minimum_gc_age                        = "image-minimum-gc-age"
        insecure_kubelet_readonly_port_enabled      = "TRUE"
        max_parallel_image_pulls                    = 4
        memory_manager                              = { policy = "{}" }
        pod_pids_limit                              = 5
        shutdown_grace_period_critical_pods_seconds = 61
        shutdown_grace_period_seconds               = 62
        single_process_oom_kill                     = false
        topology_manager                            = { policy = "{}", scope = "container" }
      }
      labels = { example = "example" }
      linux_node_config = {
        accurate_time_config = { enable_ptp_kvm_time_sync = false }
        cgroup_mode          = "cgroup-mode"
        custom_node_init = {
          init_script = {
            gcp_secret_manager_secret_uri = "https://example.com"
            gcs_generation                = 1
            gcs_uri                       = "https://example.com2"
          }
        }
        hugepages_config           = { hugepage_size_1g = 1, hugepage_size_2m = 2 }
        node_kernel_module_loading = { policy = "{}" }
        swap_config = {
          boot_disk_profile           = { swap_size_gib = 1, swap_size_percent = 2 }
          dedicated_local_ssd_profile = { disk_count = 1 }
          enabled                     = false
          encryption_config           = { disabled = false }
          ephemeral_local_ssd_profile = { swap_size_gib = 1, swap_size_percent = 2 }
        }
        sysctls                      = { example = "example2" }
        transparent_hugepage_defrag  = "transparent-hugepage-defrag"
        transparent_hugepage_enabled = "transparent-hugepage-enabled"
      }
      local_nvme_ssd_block_config = { local_ssd_count = 1 }
      local_ssd_count             = 1
      local_ssd_encryption_mode   = "local-ssd-encryption-mode"
      logging_variant             = "DEFAULT"
      machine_type                = "e2-standard-2"
      max_run_duration            = "max-run-duration"
      metadata                    = { example = "example3" }
      min_cpu_platform            = "min-cpu-platform"
      node_group                  = "node-group"
      node_image_config           = [{ image = "image", image_project = "image-project" }]
      oauth_scopes                = ["oauth-scopes"]
      preemptible                 = false
      reservation_affinity = {
        consume_reservation_type = "consume-reservation-type"
        key                      = "key2"
        values                   = ["values"]
      }
      resource_manager_tags    = { example = "example4" }
      sandbox_config           = { type = "type2" }
      secondary_boot_disks     = [{ disk_image = "disk-image", mode = "mode" }]
      service_account          = "shop@shop-prod.iam.gserviceaccount.com"
      shielded_instance_config = { enable_integrity_monitoring = false, enable_secure_boot = false }
      sole_tenant_config = {
        node_affinity = [{ key = "key3", operator = "operator", values = ["values2"] }]
        min_node_cpus = 1
      }
      spot                     = false
      storage_pools            = ["storage-pools"]
      tags                     = ["tags"]
      taint                    = [{ effect = "effect", key = "key4", value = "value2" }]
      taint_config             = { architecture_taint_behavior = "architecture-taint-behavior" }
      windows_node_config      = { osversion = "osversion" }
      workload_metadata_config = { mode = "mode2" }
    }
    node_drain_config = [
      {
        grace_termination_duration            = "grace-termination-duration"
        pdb_timeout_duration                  = "pdb-timeout-duration"
        respect_pdb_during_node_pool_deletion = false
      },
    ]
    node_locations      = ["node-locations"]
    placement_policy    = { type = "type3", policy_name = "policy-name", tpu_topology = "tpu-topology" }
    project             = "shop-prod"
    queued_provisioning = { enabled = false }
    resource_version    = "resource-version"
    timeouts            = { create = "30m", delete = "31m", update = "32m" }
    upgrade_settings = {
      blue_green_settings = {
        standard_rollout_policy = {
          batch_node_count    = 1
          batch_percentage    = 2
          batch_soak_duration = "batch-soak-duration"
        }
        node_pool_soak_duration = "node-pool-soak-duration"
      }
      max_surge       = 1
      max_unavailable = 2
      strategy        = "strategy"
    }
  }
  assert {
    condition = alltrue([
      google_container_node_pool.this[0].cluster == "cluster",
      google_container_node_pool.this[0].deletion_policy == "ABANDON",
      google_container_node_pool.this[0].ignore_node_count_changes == true,
      google_container_node_pool.this[0].initial_node_count == 1,
      google_container_node_pool.this[0].location == "europe-west1",
      google_container_node_pool.this[0].max_pods_per_node == 2,
      google_container_node_pool.this[0].name == "orders",
      google_container_node_pool.this[0].node_locations == toset(["node-locations"]),
      google_container_node_pool.this[0].project == "shop-prod",
      google_container_node_pool.this[0].version == "resource-version",
      google_container_node_pool.this[0].autoscaling[0].location_policy == "ANY",
      google_container_node_pool.this[0].autoscaling[0].max_node_count == 1,
      google_container_node_pool.this[0].autoscaling[0].min_node_count == 2,
      google_container_node_pool.this[0].autoscaling[0].total_max_node_count == 5,
      google_container_node_pool.this[0].autoscaling[0].total_min_node_count == 0,
      google_container_node_pool.this[0].best_effort_provisioning[0].enabled == false,
      google_container_node_pool.this[0].best_effort_provisioning[0].min_provision_nodes == 1,
      google_container_node_pool.this[0].maintenance_policy[0].exclusion_until_end_of_support[0].enabled == false,
      google_container_node_pool.this[0].management[0].auto_repair == false,
      google_container_node_pool.this[0].management[0].auto_upgrade == false,
      google_container_node_pool.this[0].network_config[0].accelerator_network_profile == "accelerator-network-profile",
      google_container_node_pool.this[0].network_config[0].create_pod_range == false,
      google_container_node_pool.this[0].network_config[0].enable_private_nodes == false,
      google_container_node_pool.this[0].network_config[0].pod_ipv4_cidr_block == "10.0.0.0/24",
      google_container_node_pool.this[0].network_config[0].pod_range == "pod-range",
      google_container_node_pool.this[0].network_config[0].subnetwork == "subnetwork3",
      google_container_node_pool.this[0].network_config[0].additional_node_network_configs[0].network == "network",
      google_container_node_pool.this[0].network_config[0].additional_node_network_configs[0].subnetwork == "subnetwork",
      google_container_node_pool.this[0].network_config[0].additional_pod_network_configs[0].max_pods_per_node == 1,
      google_container_node_pool.this[0].network_config[0].additional_pod_network_configs[0].secondary_pod_range == "secondary-pod-range",
      google_container_node_pool.this[0].network_config[0].additional_pod_network_configs[0].subnetwork == "subnetwork2",
      google_container_node_pool.this[0].network_config[0].network_performance_config[0].total_egress_bandwidth_tier == "total-egress-bandwidth-tier",
      google_container_node_pool.this[0].network_config[0].pod_cidr_overprovision_config[0].disabled == false,
      google_container_node_pool.this[0].node_config[0].boot_disk_kms_key == "boot-disk-kms-key",
      google_container_node_pool.this[0].node_config[0].disk_size_gb == 50,
      google_container_node_pool.this[0].node_config[0].disk_type == "pd-balanced",
      google_container_node_pool.this[0].node_config[0].enable_confidential_storage == false,
      google_container_node_pool.this[0].node_config[0].flex_start == false,
      google_container_node_pool.this[0].node_config[0].gpudirect_strategy == "gpudirect-strategy",
      google_container_node_pool.this[0].node_config[0].image_type == "image-type",
      google_container_node_pool.this[0].node_config[0].labels == tomap({ example = "example" }),
      google_container_node_pool.this[0].node_config[0].local_ssd_count == 1,
      google_container_node_pool.this[0].node_config[0].local_ssd_encryption_mode == "local-ssd-encryption-mode",
      google_container_node_pool.this[0].node_config[0].logging_variant == "DEFAULT",
      google_container_node_pool.this[0].node_config[0].machine_type == "e2-standard-2",
      google_container_node_pool.this[0].node_config[0].max_run_duration == "max-run-duration",
      google_container_node_pool.this[0].node_config[0].metadata == tomap({ example = "example3" }),
      google_container_node_pool.this[0].node_config[0].min_cpu_platform == "min-cpu-platform",
      google_container_node_pool.this[0].node_config[0].node_group == "node-group",
      google_container_node_pool.this[0].node_config[0].oauth_scopes == toset(["oauth-scopes"]),
      google_container_node_pool.this[0].node_config[0].preemptible == false,
      google_container_node_pool.this[0].node_config[0].resource_manager_tags == tomap({ example = "example4" }),
      google_container_node_pool.this[0].node_config[0].service_account == "shop@shop-prod.iam.gserviceaccount.com",
      google_container_node_pool.this[0].node_config[0].spot == false,
      google_container_node_pool.this[0].node_config[0].storage_pools == tolist(["storage-pools"]),
      google_container_node_pool.this[0].node_config[0].tags == tolist(["tags"]),
      google_container_node_pool.this[0].node_config[0].advanced_machine_features[0].enable_nested_virtualization == false,
      google_container_node_pool.this[0].node_config[0].advanced_machine_features[0].performance_monitoring_unit == "performance-monitoring-unit",
      google_container_node_pool.this[0].node_config[0].advanced_machine_features[0].threads_per_core == 1,
      google_container_node_pool.this[0].node_config[0].boot_disk[0].disk_type == "pd-balanced",
      google_container_node_pool.this[0].node_config[0].boot_disk[0].provisioned_iops == 1,
      google_container_node_pool.this[0].node_config[0].boot_disk[0].provisioned_throughput == 2,
      google_container_node_pool.this[0].node_config[0].boot_disk[0].size_gb == 3,
      google_container_node_pool.this[0].node_config[0].confidential_nodes[0].confidential_instance_type == "t3.micro",
      google_container_node_pool.this[0].node_config[0].confidential_nodes[0].enabled == false,
      google_container_node_pool.this[0].node_config[0].containerd_config[0].private_registry_access_config[0].enabled == false,
      google_container_node_pool.this[0].node_config[0].containerd_config[0].private_registry_access_config[0].certificate_authority_domain_config[0].fqdns == tolist(["shop.example.com"]),
      google_container_node_pool.this[0].node_config[0].containerd_config[0].private_registry_access_config[0].certificate_authority_domain_config[0].gcp_secret_manager_certificate_config[0].secret_uri == "https://example.com",
      google_container_node_pool.this[0].node_config[0].containerd_config[0].registry_hosts[0].server == "server",
      google_container_node_pool.this[0].node_config[0].containerd_config[0].registry_hosts[0].hosts[0].capabilities == tolist(["capabilities"]),
      google_container_node_pool.this[0].node_config[0].containerd_config[0].registry_hosts[0].hosts[0].dial_timeout == "dial-timeout",
      google_container_node_pool.this[0].node_config[0].containerd_config[0].registry_hosts[0].hosts[0].host == "host",
      google_container_node_pool.this[0].node_config[0].containerd_config[0].registry_hosts[0].hosts[0].override_path == false,
      google_container_node_pool.this[0].node_config[0].containerd_config[0].registry_hosts[0].hosts[0].ca[0].gcp_secret_manager_secret_uri == "https://example.com",
      google_container_node_pool.this[0].node_config[0].containerd_config[0].registry_hosts[0].hosts[0].client[0].cert[0].gcp_secret_manager_secret_uri == "https://example.com",
      google_container_node_pool.this[0].node_config[0].containerd_config[0].registry_hosts[0].hosts[0].header[0].key == "key",
      google_container_node_pool.this[0].node_config[0].containerd_config[0].registry_hosts[0].hosts[0].header[0].value == tolist(["value"]),
      google_container_node_pool.this[0].node_config[0].containerd_config[0].writable_cgroups[0].enabled == false,
      google_container_node_pool.this[0].node_config[0].ephemeral_storage_local_ssd_config[0].data_cache_count == 2,
      google_container_node_pool.this[0].node_config[0].ephemeral_storage_local_ssd_config[0].local_ssd_count == 1,
      google_container_node_pool.this[0].node_config[0].fast_socket[0].enabled == false,
      google_container_node_pool.this[0].node_config[0].gcfs_config[0].enabled == false,
      google_container_node_pool.this[0].node_config[0].guest_accelerator[0].count == 1,
      google_container_node_pool.this[0].node_config[0].guest_accelerator[0].gpu_partition_size == "gpu-partition-size",
      google_container_node_pool.this[0].node_config[0].guest_accelerator[0].type == "type",
      google_container_node_pool.this[0].node_config[0].guest_accelerator[0].gpu_driver_installation_config[0].gpu_driver_version == "gpu-driver-version",
      google_container_node_pool.this[0].node_config[0].guest_accelerator[0].gpu_sharing_config[0].gpu_sharing_strategy == "gpu-sharing-strategy",
      google_container_node_pool.this[0].node_config[0].guest_accelerator[0].gpu_sharing_config[0].max_shared_clients_per_gpu == 1,
      google_container_node_pool.this[0].node_config[0].gvnic[0].enabled == false,
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].allowed_unsafe_sysctls == tolist(["allowed-unsafe-sysctls"]),
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].container_log_max_files == 1,
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].container_log_max_size == "container-log-max-size",
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].cpu_cfs_quota == false,
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].cpu_cfs_quota_period == "cpu-cfs-quota-period",
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].cpu_manager_policy == "{}",
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].eviction_max_pod_grace_period_seconds == 60,
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].image_gc_high_threshold_percent == 2,
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].image_gc_low_threshold_percent == 3,
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].image_maximum_gc_age == "image-maximum-gc-age",
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].image_minimum_gc_age == "image-minimum-gc-age",
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].insecure_kubelet_readonly_port_enabled == "TRUE",
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].max_parallel_image_pulls == 4,
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].pod_pids_limit == 5,
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].shutdown_grace_period_critical_pods_seconds == 61,
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].shutdown_grace_period_seconds == 62,
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].single_process_oom_kill == false,
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].crash_loop_back_off[0].max_container_restart_period == "max-container-restart-period",
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].eviction_minimum_reclaim[0].imagefs_available == "imagefs-available",
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].eviction_minimum_reclaim[0].imagefs_inodes_free == "imagefs-inodes-free",
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].eviction_minimum_reclaim[0].memory_available == "memory-available",
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].eviction_minimum_reclaim[0].nodefs_available == "nodefs-available",
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].eviction_minimum_reclaim[0].nodefs_inodes_free == "nodefs-inodes-free",
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].eviction_minimum_reclaim[0].pid_available == "pid-available",
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].eviction_soft[0].imagefs_available == "imagefs-available2",
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].eviction_soft[0].imagefs_inodes_free == "imagefs-inodes-free2",
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].eviction_soft[0].memory_available == "memory-available2",
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].eviction_soft[0].nodefs_available == "nodefs-available2",
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].eviction_soft[0].nodefs_inodes_free == "nodefs-inodes-free2",
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].eviction_soft[0].pid_available == "pid-available2",
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].eviction_soft_grace_period[0].imagefs_available == "imagefs-available3",
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].eviction_soft_grace_period[0].imagefs_inodes_free == "imagefs-inodes-free3",
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].eviction_soft_grace_period[0].memory_available == "memory-available3",
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].eviction_soft_grace_period[0].nodefs_available == "nodefs-available3",
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].eviction_soft_grace_period[0].nodefs_inodes_free == "nodefs-inodes-free3",
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].eviction_soft_grace_period[0].pid_available == "pid-available3",
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].memory_manager[0].policy == "{}",
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].topology_manager[0].policy == "{}",
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].topology_manager[0].scope == "container",
      google_container_node_pool.this[0].node_config[0].linux_node_config[0].cgroup_mode == "cgroup-mode",
      google_container_node_pool.this[0].node_config[0].linux_node_config[0].sysctls == tomap({ example = "example2" }),
      google_container_node_pool.this[0].node_config[0].linux_node_config[0].transparent_hugepage_defrag == "transparent-hugepage-defrag",
      google_container_node_pool.this[0].node_config[0].linux_node_config[0].transparent_hugepage_enabled == "transparent-hugepage-enabled",
      google_container_node_pool.this[0].node_config[0].linux_node_config[0].accurate_time_config[0].enable_ptp_kvm_time_sync == false,
      google_container_node_pool.this[0].node_config[0].linux_node_config[0].custom_node_init[0].init_script[0].gcp_secret_manager_secret_uri == "https://example.com",
      google_container_node_pool.this[0].node_config[0].linux_node_config[0].custom_node_init[0].init_script[0].gcs_generation == 1,
      google_container_node_pool.this[0].node_config[0].linux_node_config[0].custom_node_init[0].init_script[0].gcs_uri == "https://example.com2",
      google_container_node_pool.this[0].node_config[0].linux_node_config[0].hugepages_config[0].hugepage_size_1g == 1,
      google_container_node_pool.this[0].node_config[0].linux_node_config[0].hugepages_config[0].hugepage_size_2m == 2,
      google_container_node_pool.this[0].node_config[0].linux_node_config[0].node_kernel_module_loading[0].policy == "{}",
      google_container_node_pool.this[0].node_config[0].linux_node_config[0].swap_config[0].enabled == false,
      google_container_node_pool.this[0].node_config[0].linux_node_config[0].swap_config[0].boot_disk_profile[0].swap_size_gib == 1,
      google_container_node_pool.this[0].node_config[0].linux_node_config[0].swap_config[0].boot_disk_profile[0].swap_size_percent == 2,
      google_container_node_pool.this[0].node_config[0].linux_node_config[0].swap_config[0].dedicated_local_ssd_profile[0].disk_count == 1,
      google_container_node_pool.this[0].node_config[0].linux_node_config[0].swap_config[0].encryption_config[0].disabled == false,
      google_container_node_pool.this[0].node_config[0].linux_node_config[0].swap_config[0].ephemeral_local_ssd_profile[0].swap_size_gib == 1,
      google_container_node_pool.this[0].node_config[0].linux_node_config[0].swap_config[0].ephemeral_local_ssd_profile[0].swap_size_percent == 2,
      google_container_node_pool.this[0].node_config[0].local_nvme_ssd_block_config[0].local_ssd_count == 1,
      google_container_node_pool.this[0].node_config[0].node_image_config[0].image == "image",
      google_container_node_pool.this[0].node_config[0].node_image_config[0].image_project == "image-project",
      google_container_node_pool.this[0].node_config[0].reservation_affinity[0].consume_reservation_type == "consume-reservation-type",
      google_container_node_pool.this[0].node_config[0].reservation_affinity[0].key == "key2",
      google_container_node_pool.this[0].node_config[0].reservation_affinity[0].values == toset(["values"]),
      google_container_node_pool.this[0].node_config[0].sandbox_config[0].type == "type2",
      google_container_node_pool.this[0].node_config[0].secondary_boot_disks[0].disk_image == "disk-image",
      google_container_node_pool.this[0].node_config[0].secondary_boot_disks[0].mode == "mode",
      google_container_node_pool.this[0].node_config[0].shielded_instance_config[0].enable_integrity_monitoring == false,
      google_container_node_pool.this[0].node_config[0].shielded_instance_config[0].enable_secure_boot == false,
      google_container_node_pool.this[0].node_config[0].sole_tenant_config[0].min_node_cpus == 1,
      one(google_container_node_pool.this[0].node_config[0].sole_tenant_config[0].node_affinity).key == "key3",
      one(google_container_node_pool.this[0].node_config[0].sole_tenant_config[0].node_affinity).operator == "operator",
      one(google_container_node_pool.this[0].node_config[0].sole_tenant_config[0].node_affinity).values == tolist(["values2"]),
      google_container_node_pool.this[0].node_config[0].taint[0].effect == "effect",
      google_container_node_pool.this[0].node_config[0].taint[0].key == "key4",
      google_container_node_pool.this[0].node_config[0].taint[0].value == "value2",
      google_container_node_pool.this[0].node_config[0].taint_config[0].architecture_taint_behavior == "architecture-taint-behavior",
      google_container_node_pool.this[0].node_config[0].windows_node_config[0].osversion == "osversion",
      google_container_node_pool.this[0].node_config[0].workload_metadata_config[0].mode == "mode2",
      google_container_node_pool.this[0].node_drain_config[0].grace_termination_duration == "grace-termination-duration",
      google_container_node_pool.this[0].node_drain_config[0].pdb_timeout_duration == "pdb-timeout-duration",
      google_container_node_pool.this[0].node_drain_config[0].respect_pdb_during_node_pool_deletion == false,
      google_container_node_pool.this[0].placement_policy[0].policy_name == "policy-name",
      google_container_node_pool.this[0].placement_policy[0].tpu_topology == "tpu-topology",
      google_container_node_pool.this[0].placement_policy[0].type == "type3",
      google_container_node_pool.this[0].queued_provisioning[0].enabled == false,
      google_container_node_pool.this[0].timeouts.create == "30m",
      google_container_node_pool.this[0].timeouts.delete == "31m",
      google_container_node_pool.this[0].timeouts.update == "32m",
      google_container_node_pool.this[0].upgrade_settings[0].max_surge == 1,
      google_container_node_pool.this[0].upgrade_settings[0].max_unavailable == 2,
      google_container_node_pool.this[0].upgrade_settings[0].strategy == "strategy",
      google_container_node_pool.this[0].upgrade_settings[0].blue_green_settings[0].node_pool_soak_duration == "node-pool-soak-duration",
      google_container_node_pool.this[0].upgrade_settings[0].blue_green_settings[0].standard_rollout_policy[0].batch_node_count == 1,
      google_container_node_pool.this[0].upgrade_settings[0].blue_green_settings[0].standard_rollout_policy[0].batch_percentage == 2,
      google_container_node_pool.this[0].upgrade_settings[0].blue_green_settings[0].standard_rollout_policy[0].batch_soak_duration == "batch-soak-duration",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    maintenance_policy = [{ exclusion_until_end_of_support = [{}] }]
    node_count         = 1
    autoscaling        = null
  }
  assert {
    condition = alltrue([
      google_container_node_pool.this[0].node_count == 1,
      length(google_container_node_pool.this[0].maintenance_policy[0].exclusion_until_end_of_support) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    management = {}
  }
  assert {
    condition = alltrue([
      length(google_container_node_pool.this[0].management) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_4" {
  command = plan
  variables {
    network_config = { additional_node_network_configs = [], additional_pod_network_configs = [] }
  }
  assert {
    condition = alltrue([
      length(google_container_node_pool.this[0].network_config) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_5" {
  command = plan
  variables {
    node_drain_config = [{}]
  }
  assert {
    condition = alltrue([
      length(google_container_node_pool.this[0].node_drain_config) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_6" {
  command = plan
  variables {
    upgrade_settings = {}
  }
  assert {
    condition = alltrue([
      length(google_container_node_pool.this[0].upgrade_settings) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    best_effort_provisioning  = { enabled = true }
    ignore_node_count_changes = true
    maintenance_policy        = [{ exclusion_until_end_of_support = [{ enabled = true }] }]
    management                = { auto_repair = true, auto_upgrade = false }
    network_config = {
      additional_node_network_configs = []
      additional_pod_network_configs  = []
      create_pod_range                = true
      enable_private_nodes            = false
      pod_cidr_overprovision_config   = { disabled = true }
    }
    node_config = {
      advanced_machine_features = { threads_per_core = 1, enable_nested_virtualization = true }
      confidential_nodes        = { enabled = true }
      containerd_config = {
        private_registry_access_config = { enabled = true, certificate_authority_domain_config = [] }
        registry_hosts = [
          {
            server = "server"
            hosts  = [{ host = "host", ca = [], client = [], header = [], override_path = true }]
          },
        ]
        writable_cgroups = { enabled = true }
      }
      enable_confidential_storage = true
      fast_socket                 = { enabled = true }
      flex_start                  = false
      gcfs_config                 = { enabled = true }
      guest_accelerator           = []
      gvnic                       = { enabled = true }
      kubelet_config              = { cpu_cfs_quota = true, single_process_oom_kill = false }
      linux_node_config = {
        accurate_time_config = { enable_ptp_kvm_time_sync = true }
        swap_config          = { enabled = true, encryption_config = { disabled = true } }
      }
      node_image_config        = []
      preemptible              = true
      secondary_boot_disks     = []
      shielded_instance_config = { enable_integrity_monitoring = true, enable_secure_boot = false }
      spot                     = false
      taint                    = []
    }
    node_drain_config   = [{ respect_pdb_during_node_pool_deletion = true }]
    queued_provisioning = { enabled = true }
  }
  assert {
    condition = alltrue([
      google_container_node_pool.this[0].ignore_node_count_changes == true,
      google_container_node_pool.this[0].best_effort_provisioning[0].enabled == true,
      google_container_node_pool.this[0].maintenance_policy[0].exclusion_until_end_of_support[0].enabled == true,
      google_container_node_pool.this[0].management[0].auto_repair == true,
      google_container_node_pool.this[0].management[0].auto_upgrade == false,
      google_container_node_pool.this[0].network_config[0].create_pod_range == true,
      google_container_node_pool.this[0].network_config[0].enable_private_nodes == false,
      google_container_node_pool.this[0].network_config[0].pod_cidr_overprovision_config[0].disabled == true,
      google_container_node_pool.this[0].node_config[0].enable_confidential_storage == true,
      google_container_node_pool.this[0].node_config[0].flex_start == false,
      google_container_node_pool.this[0].node_config[0].preemptible == true,
      google_container_node_pool.this[0].node_config[0].spot == false,
      google_container_node_pool.this[0].node_config[0].advanced_machine_features[0].enable_nested_virtualization == true,
      google_container_node_pool.this[0].node_config[0].confidential_nodes[0].enabled == true,
      google_container_node_pool.this[0].node_config[0].containerd_config[0].private_registry_access_config[0].enabled == true,
      google_container_node_pool.this[0].node_config[0].containerd_config[0].registry_hosts[0].hosts[0].override_path == true,
      google_container_node_pool.this[0].node_config[0].containerd_config[0].writable_cgroups[0].enabled == true,
      google_container_node_pool.this[0].node_config[0].fast_socket[0].enabled == true,
      google_container_node_pool.this[0].node_config[0].gcfs_config[0].enabled == true,
      google_container_node_pool.this[0].node_config[0].gvnic[0].enabled == true,
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].cpu_cfs_quota == true,
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].single_process_oom_kill == false,
      google_container_node_pool.this[0].node_config[0].linux_node_config[0].accurate_time_config[0].enable_ptp_kvm_time_sync == true,
      google_container_node_pool.this[0].node_config[0].linux_node_config[0].swap_config[0].enabled == true,
      google_container_node_pool.this[0].node_config[0].linux_node_config[0].swap_config[0].encryption_config[0].disabled == true,
      google_container_node_pool.this[0].node_config[0].shielded_instance_config[0].enable_integrity_monitoring == true,
      google_container_node_pool.this[0].node_config[0].shielded_instance_config[0].enable_secure_boot == false,
      google_container_node_pool.this[0].node_drain_config[0].respect_pdb_during_node_pool_deletion == true,
      google_container_node_pool.this[0].queued_provisioning[0].enabled == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    best_effort_provisioning  = { enabled = false }
    ignore_node_count_changes = false
    maintenance_policy        = [{ exclusion_until_end_of_support = [{ enabled = false }] }]
    management                = { auto_repair = false, auto_upgrade = true }
    network_config = {
      additional_node_network_configs = []
      additional_pod_network_configs  = []
      create_pod_range                = false
      enable_private_nodes            = true
      pod_cidr_overprovision_config   = { disabled = false }
    }
    node_config = {
      advanced_machine_features = { threads_per_core = 1, enable_nested_virtualization = false }
      confidential_nodes        = { enabled = false }
      containerd_config = {
        private_registry_access_config = { enabled = false, certificate_authority_domain_config = [] }
        registry_hosts = [
          {
            server = "server"
            hosts  = [{ host = "host", ca = [], client = [], header = [], override_path = false }]
          },
        ]
        writable_cgroups = { enabled = false }
      }
      enable_confidential_storage = false
      fast_socket                 = { enabled = false }
      flex_start                  = true
      gcfs_config                 = { enabled = false }
      guest_accelerator           = []
      gvnic                       = { enabled = false }
      kubelet_config              = { cpu_cfs_quota = false, single_process_oom_kill = true }
      linux_node_config = {
        accurate_time_config = { enable_ptp_kvm_time_sync = false }
        swap_config          = { enabled = false, encryption_config = { disabled = false } }
      }
      node_image_config        = []
      preemptible              = true
      secondary_boot_disks     = []
      shielded_instance_config = { enable_integrity_monitoring = false, enable_secure_boot = true }
      spot                     = false
      taint                    = []
    }
    node_drain_config   = [{ respect_pdb_during_node_pool_deletion = false }]
    queued_provisioning = { enabled = false }
  }
  assert {
    condition = alltrue([
      google_container_node_pool.this[0].ignore_node_count_changes == false,
      google_container_node_pool.this[0].best_effort_provisioning[0].enabled == false,
      google_container_node_pool.this[0].maintenance_policy[0].exclusion_until_end_of_support[0].enabled == false,
      google_container_node_pool.this[0].management[0].auto_repair == false,
      google_container_node_pool.this[0].management[0].auto_upgrade == true,
      google_container_node_pool.this[0].network_config[0].create_pod_range == false,
      google_container_node_pool.this[0].network_config[0].enable_private_nodes == true,
      google_container_node_pool.this[0].network_config[0].pod_cidr_overprovision_config[0].disabled == false,
      google_container_node_pool.this[0].node_config[0].enable_confidential_storage == false,
      google_container_node_pool.this[0].node_config[0].flex_start == true,
      google_container_node_pool.this[0].node_config[0].preemptible == true,
      google_container_node_pool.this[0].node_config[0].spot == false,
      google_container_node_pool.this[0].node_config[0].advanced_machine_features[0].enable_nested_virtualization == false,
      google_container_node_pool.this[0].node_config[0].confidential_nodes[0].enabled == false,
      google_container_node_pool.this[0].node_config[0].containerd_config[0].private_registry_access_config[0].enabled == false,
      google_container_node_pool.this[0].node_config[0].containerd_config[0].registry_hosts[0].hosts[0].override_path == false,
      google_container_node_pool.this[0].node_config[0].containerd_config[0].writable_cgroups[0].enabled == false,
      google_container_node_pool.this[0].node_config[0].fast_socket[0].enabled == false,
      google_container_node_pool.this[0].node_config[0].gcfs_config[0].enabled == false,
      google_container_node_pool.this[0].node_config[0].gvnic[0].enabled == false,
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].cpu_cfs_quota == false,
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].single_process_oom_kill == true,
      google_container_node_pool.this[0].node_config[0].linux_node_config[0].accurate_time_config[0].enable_ptp_kvm_time_sync == false,
      google_container_node_pool.this[0].node_config[0].linux_node_config[0].swap_config[0].enabled == false,
      google_container_node_pool.this[0].node_config[0].linux_node_config[0].swap_config[0].encryption_config[0].disabled == false,
      google_container_node_pool.this[0].node_config[0].shielded_instance_config[0].enable_integrity_monitoring == false,
      google_container_node_pool.this[0].node_config[0].shielded_instance_config[0].enable_secure_boot == true,
      google_container_node_pool.this[0].node_drain_config[0].respect_pdb_during_node_pool_deletion == false,
      google_container_node_pool.this[0].queued_provisioning[0].enabled == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_3" {
  command = plan
  variables {
    best_effort_provisioning  = { enabled = false }
    ignore_node_count_changes = false
    maintenance_policy        = [{ exclusion_until_end_of_support = [{ enabled = false }] }]
    management                = { auto_repair = false, auto_upgrade = false }
    network_config = {
      additional_node_network_configs = []
      additional_pod_network_configs  = []
      create_pod_range                = false
      enable_private_nodes            = false
      pod_cidr_overprovision_config   = { disabled = false }
    }
    node_config = {
      advanced_machine_features = { threads_per_core = 1, enable_nested_virtualization = false }
      confidential_nodes        = { enabled = false }
      containerd_config = {
        private_registry_access_config = { enabled = false, certificate_authority_domain_config = [] }
        registry_hosts = [
          {
            server = "server"
            hosts  = [{ host = "host", ca = [], client = [], header = [], override_path = false }]
          },
        ]
        writable_cgroups = { enabled = false }
      }
      enable_confidential_storage = false
      fast_socket                 = { enabled = false }
      flex_start                  = false
      gcfs_config                 = { enabled = false }
      guest_accelerator           = []
      gvnic                       = { enabled = false }
      kubelet_config              = { cpu_cfs_quota = false, single_process_oom_kill = false }
      linux_node_config = {
        accurate_time_config = { enable_ptp_kvm_time_sync = false }
        swap_config          = { enabled = false, encryption_config = { disabled = false } }
      }
      node_image_config        = []
      preemptible              = false
      secondary_boot_disks     = []
      shielded_instance_config = { enable_integrity_monitoring = false, enable_secure_boot = false }
      spot                     = true
      taint                    = []
    }
    node_drain_config   = [{ respect_pdb_during_node_pool_deletion = false }]
    queued_provisioning = { enabled = false }
  }
  assert {
    condition = alltrue([
      google_container_node_pool.this[0].ignore_node_count_changes == false,
      google_container_node_pool.this[0].best_effort_provisioning[0].enabled == false,
      google_container_node_pool.this[0].maintenance_policy[0].exclusion_until_end_of_support[0].enabled == false,
      google_container_node_pool.this[0].management[0].auto_repair == false,
      google_container_node_pool.this[0].management[0].auto_upgrade == false,
      google_container_node_pool.this[0].network_config[0].create_pod_range == false,
      google_container_node_pool.this[0].network_config[0].enable_private_nodes == false,
      google_container_node_pool.this[0].network_config[0].pod_cidr_overprovision_config[0].disabled == false,
      google_container_node_pool.this[0].node_config[0].enable_confidential_storage == false,
      google_container_node_pool.this[0].node_config[0].flex_start == false,
      google_container_node_pool.this[0].node_config[0].preemptible == false,
      google_container_node_pool.this[0].node_config[0].spot == true,
      google_container_node_pool.this[0].node_config[0].advanced_machine_features[0].enable_nested_virtualization == false,
      google_container_node_pool.this[0].node_config[0].confidential_nodes[0].enabled == false,
      google_container_node_pool.this[0].node_config[0].containerd_config[0].private_registry_access_config[0].enabled == false,
      google_container_node_pool.this[0].node_config[0].containerd_config[0].registry_hosts[0].hosts[0].override_path == false,
      google_container_node_pool.this[0].node_config[0].containerd_config[0].writable_cgroups[0].enabled == false,
      google_container_node_pool.this[0].node_config[0].fast_socket[0].enabled == false,
      google_container_node_pool.this[0].node_config[0].gcfs_config[0].enabled == false,
      google_container_node_pool.this[0].node_config[0].gvnic[0].enabled == false,
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].cpu_cfs_quota == false,
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].single_process_oom_kill == false,
      google_container_node_pool.this[0].node_config[0].linux_node_config[0].accurate_time_config[0].enable_ptp_kvm_time_sync == false,
      google_container_node_pool.this[0].node_config[0].linux_node_config[0].swap_config[0].enabled == false,
      google_container_node_pool.this[0].node_config[0].linux_node_config[0].swap_config[0].encryption_config[0].disabled == false,
      google_container_node_pool.this[0].node_config[0].shielded_instance_config[0].enable_integrity_monitoring == false,
      google_container_node_pool.this[0].node_config[0].shielded_instance_config[0].enable_secure_boot == false,
      google_container_node_pool.this[0].node_drain_config[0].respect_pdb_during_node_pool_deletion == false,
      google_container_node_pool.this[0].queued_provisioning[0].enabled == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    maintenance_policy = [{}]
    network_config = {
      accelerator_network_profile   = "accelerator-network-profile"
      create_pod_range              = false
      enable_private_nodes          = false
      network_performance_config    = { total_egress_bandwidth_tier = "total-egress-bandwidth-tier" }
      pod_cidr_overprovision_config = { disabled = false }
      pod_ipv4_cidr_block           = "10.0.0.0/24"
      pod_range                     = "pod-range"
      subnetwork                    = "subnetwork3"
    }
    node_config = {
      advanced_machine_features = {
        threads_per_core             = 1
        enable_nested_virtualization = false
        performance_monitoring_unit  = "performance-monitoring-unit"
      }
      boot_disk = {
        disk_type              = "pd-balanced"
        provisioned_iops       = 1
        provisioned_throughput = 2
        size_gb                = 3
      }
      boot_disk_kms_key  = "boot-disk-kms-key"
      confidential_nodes = { enabled = false, confidential_instance_type = "t3.micro" }
      containerd_config = {
        private_registry_access_config = { enabled = false }
        writable_cgroups               = { enabled = false }
      }
      disk_size_gb                       = 50
      disk_type                          = "pd-balanced"
      enable_confidential_storage        = false
      ephemeral_storage_local_ssd_config = { local_ssd_count = 1, data_cache_count = 2 }
      fast_socket                        = { enabled = false }
      flex_start                         = false
      gcfs_config                        = { enabled = false }
      gpudirect_strategy                 = "gpudirect-strategy"
      gvnic                              = { enabled = false }
      image_type                         = "image-type"
      kubelet_config = {
        allowed_unsafe_sysctls                = ["allowed-unsafe-sysctls"]
        container_log_max_files               = 1
        container_log_max_size                = "container-log-max-size"
        cpu_cfs_quota                         = false
        cpu_cfs_quota_period                  = "cpu-cfs-quota-period"
        cpu_manager_policy                    = "{}"
        crash_loop_back_off                   = { max_container_restart_period = "max-container-restart-period" }
        eviction_max_pod_grace_period_seconds = 60
        eviction_minimum_reclaim = {
          imagefs_available   = "imagefs-available"
          imagefs_inodes_free = "imagefs-inodes-free"
          memory_available    = "memory-available"
          nodefs_available    = "nodefs-available"
          nodefs_inodes_free  = "nodefs-inodes-free"
          pid_available       = "pid-available"
        }
        eviction_soft = {
          imagefs_available   = "imagefs-available2"
          imagefs_inodes_free = "imagefs-inodes-free2"
          memory_available    = "memory-available2"
          nodefs_available    = "nodefs-available2"
          nodefs_inodes_free  = "nodefs-inodes-free2"
          pid_available       = "pid-available2"
        }
        eviction_soft_grace_period = {
          imagefs_available   = "imagefs-available3"
          imagefs_inodes_free = "imagefs-inodes-free3"
          memory_available    = "memory-available3"
          nodefs_available    = "nodefs-available3"
          nodefs_inodes_free  = "nodefs-inodes-free3"
          pid_available       = "pid-available3"
        }
        image_gc_high_threshold_percent             = 2
        image_gc_low_threshold_percent              = 3
        image_maximum_gc_age                        = "image-maximum-gc-age"
        image_minimum_gc_age                        = "image-minimum-gc-age"
        insecure_kubelet_readonly_port_enabled      = "TRUE"
        max_parallel_image_pulls                    = 4
        memory_manager                              = { policy = "{}" }
        pod_pids_limit                              = 5
        shutdown_grace_period_critical_pods_seconds = 61
        shutdown_grace_period_seconds               = 62
        single_process_oom_kill                     = false
        topology_manager                            = { policy = "{}", scope = "container" }
      }
      labels = { example = "example" }
      linux_node_config = {
        accurate_time_config = { enable_ptp_kvm_time_sync = false }
        cgroup_mode          = "cgroup-mode"
        custom_node_init = {
          init_script = {
            gcp_secret_manager_secret_uri = "https://example.com"
            gcs_generation                = 1
            gcs_uri                       = "https://example.com2"
          }
        }
        hugepages_config           = { hugepage_size_1g = 1, hugepage_size_2m = 2 }
        node_kernel_module_loading = { policy = "{}" }
        swap_config = {
          boot_disk_profile           = { swap_size_gib = 1, swap_size_percent = 2 }
          dedicated_local_ssd_profile = { disk_count = 1 }
          enabled                     = false
          encryption_config           = { disabled = false }
          ephemeral_local_ssd_profile = { swap_size_gib = 1, swap_size_percent = 2 }
        }
        sysctls                      = { example = "example2" }
        transparent_hugepage_defrag  = "transparent-hugepage-defrag"
        transparent_hugepage_enabled = "transparent-hugepage-enabled"
      }
      local_nvme_ssd_block_config = { local_ssd_count = 1 }
      local_ssd_count             = 1
      local_ssd_encryption_mode   = "local-ssd-encryption-mode"
      logging_variant             = "DEFAULT"
      machine_type                = "e2-standard-2"
      max_run_duration            = "max-run-duration"
      metadata                    = { example = "example3" }
      min_cpu_platform            = "min-cpu-platform"
      node_group                  = "node-group"
      oauth_scopes                = ["oauth-scopes"]
      preemptible                 = false
      reservation_affinity = {
        consume_reservation_type = "consume-reservation-type"
        key                      = "key2"
        values                   = ["values"]
      }
      resource_manager_tags    = { example = "example4" }
      sandbox_config           = { type = "type2" }
      service_account          = "shop@shop-prod.iam.gserviceaccount.com"
      shielded_instance_config = { enable_integrity_monitoring = false, enable_secure_boot = false }
      sole_tenant_config = {
        node_affinity = [{ key = "key3", operator = "operator", values = ["values2"] }]
        min_node_cpus = 1
      }
      spot                     = false
      storage_pools            = ["storage-pools"]
      tags                     = ["tags"]
      taint_config             = { architecture_taint_behavior = "architecture-taint-behavior" }
      windows_node_config      = { osversion = "osversion" }
      workload_metadata_config = { mode = "mode2" }
    }
  }
  assert {
    condition = alltrue([
      google_container_node_pool.this[0].cluster == "shop",
      length(google_container_node_pool.this[0].maintenance_policy) == 1,
      google_container_node_pool.this[0].network_config[0].create_pod_range == false,
      google_container_node_pool.this[0].network_config[0].enable_private_nodes == false,
      google_container_node_pool.this[0].network_config[0].pod_cidr_overprovision_config[0].disabled == false,
      google_container_node_pool.this[0].node_config[0].enable_confidential_storage == false,
      google_container_node_pool.this[0].node_config[0].flex_start == false,
      google_container_node_pool.this[0].node_config[0].preemptible == false,
      google_container_node_pool.this[0].node_config[0].spot == false,
      google_container_node_pool.this[0].node_config[0].advanced_machine_features[0].enable_nested_virtualization == false,
      google_container_node_pool.this[0].node_config[0].confidential_nodes[0].enabled == false,
      google_container_node_pool.this[0].node_config[0].containerd_config[0].private_registry_access_config[0].enabled == false,
      google_container_node_pool.this[0].node_config[0].containerd_config[0].writable_cgroups[0].enabled == false,
      google_container_node_pool.this[0].node_config[0].fast_socket[0].enabled == false,
      google_container_node_pool.this[0].node_config[0].gcfs_config[0].enabled == false,
      google_container_node_pool.this[0].node_config[0].gvnic[0].enabled == false,
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].cpu_cfs_quota == false,
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].single_process_oom_kill == false,
      google_container_node_pool.this[0].node_config[0].linux_node_config[0].accurate_time_config[0].enable_ptp_kvm_time_sync == false,
      google_container_node_pool.this[0].node_config[0].linux_node_config[0].swap_config[0].enabled == false,
      google_container_node_pool.this[0].node_config[0].linux_node_config[0].swap_config[0].encryption_config[0].disabled == false,
      google_container_node_pool.this[0].node_config[0].shielded_instance_config[0].enable_integrity_monitoring == false,
      google_container_node_pool.this[0].node_config[0].shielded_instance_config[0].enable_secure_boot == false,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create     = false
    node_count = 0
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms             = null
    labels             = null
    maintenance_policy = null
    node_config        = null
    node_drain_config  = null
    notifications      = null
    create             = false
    budget             = null
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
      var.maintenance_policy != null,
      var.node_config != null,
      var.node_drain_config != null,
      var.notifications != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      node_cpu = { enabled = false, threshold = 1 }
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
      output.id == try(google_container_node_pool.this[0].id, null),
      output.name == try(google_container_node_pool.this[0].name, null),
      output.managed_instance_group_urls == try(google_container_node_pool.this[0].managed_instance_group_urls, null),
    ])
    error_message = "an output tells something else"
  }
}
