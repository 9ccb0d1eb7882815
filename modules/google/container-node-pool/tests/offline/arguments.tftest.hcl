# What callers give stands in the node pool, and in what belongs to it, as they gave it.
mock_provider "google" {}

variables {
  cluster     = "shop"
  name        = "orders"
  autoscaling = { location_policy = "ANY", total_max_node_count = 5, total_min_node_count = 0 }
  node_config = { disk_size_gb = 50, disk_type = "pd-balanced", machine_type = "e2-standard-2" }
  budget      = { amount = 20, billing_account = "012345-ABCDEF-012345" }
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
    cluster = "shop"
    name    = "orders"
    autoscaling = {
      location_policy      = "ANY"
      max_node_count       = 1
      min_node_count       = 1
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
    max_pods_per_node         = 1
    network_config = {
      accelerator_network_profile     = "shop"
      additional_node_network_configs = [{ network = "shop", subnetwork = "shop" }]
      additional_pod_network_configs  = [{ max_pods_per_node = 1, secondary_pod_range = "shop", subnetwork = "shop" }]
      create_pod_range                = false
      enable_private_nodes            = false
      network_performance_config      = { total_egress_bandwidth_tier = "shop" }
      pod_cidr_overprovision_config   = { disabled = false }
      pod_ipv4_cidr_block             = "10.0.0.0/24"
      pod_range                       = "shop"
      subnetwork                      = "shop"
    }
    node_config = {
      advanced_machine_features = {
        threads_per_core             = 1
        enable_nested_virtualization = false
        performance_monitoring_unit  = "shop"
      }
      boot_disk = {
        disk_type              = "pd-balanced"
        provisioned_iops       = 1
        provisioned_throughput = 1
        size_gb                = 1
      }
      boot_disk_kms_key  = "shop"
      confidential_nodes = { enabled = false, confidential_instance_type = "t3.micro" }
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
                ca            = [{ gcp_secret_manager_secret_uri = "https://example.com" }]
                capabilities  = ["shop"]
                client        = [{ cert = { gcp_secret_manager_secret_uri = "https://example.com" } }]
                dial_timeout  = "shop"
                header        = [{ key = "shop", value = ["shop"] }]
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
      ephemeral_storage_local_ssd_config = { local_ssd_count = 1, data_cache_count = 1 }
      fast_socket                        = { enabled = false }
      flex_start                         = false
      gcfs_config                        = { enabled = false }
      gpudirect_strategy                 = "shop"
      guest_accelerator = [
        {
          count                          = 1
          type                           = "shop"
          gpu_driver_installation_config = { gpu_driver_version = "shop" }
          gpu_partition_size             = "shop"
          gpu_sharing_config             = { gpu_sharing_strategy = "shop", max_shared_clients_per_gpu = 1 }
        },
      ]
      gvnic      = { enabled = false }
      image_type = "shop"
      kubelet_config = {
        allowed_unsafe_sysctls                = ["shop"]
        container_log_max_files               = 1
        container_log_max_size                = "shop"
        cpu_cfs_quota                         = false
        cpu_cfs_quota_period                  = "shop"
        cpu_manager_policy                    = "{}"
        crash_loop_back_off                   = { max_container_restart_period = "shop" }
        eviction_max_pod_grace_period_seconds = 60
        eviction_minimum_reclaim = {
          imagefs_available   = "shop"
          imagefs_inodes_free = "shop"
          memory_available    = "shop"
          nodefs_available    = "shop"
          nodefs_inodes_free  = "shop"
          pid_available       = "shop"
        }
        eviction_soft = {
          imagefs_available   = "shop"
          imagefs_inodes_free = "shop"
          memory_available    = "shop"
          nodefs_available    = "shop"
          nodefs_inodes_free  = "shop"
          pid_available       = "shop"
        }
        eviction_soft_grace_period = {
          imagefs_available   = "shop"
          imagefs_inodes_free = "shop"
          memory_available    = "shop"
          nodefs_available    = "shop"
          nodefs_inodes_free  = "shop"
          pid_available       = "shop"
        }
        image_gc_high_threshold_percent             = 1
        image_gc_low_threshold_percent              = 1
        image_maximum_gc_age                        = "shop"
        image_minimum_gc_age                        = "shop"
        insecure_kubelet_readonly_port_enabled      = "shop"
        max_parallel_image_pulls                    = 1
        memory_manager                              = { policy = "{}" }
        pod_pids_limit                              = 1
        shutdown_grace_period_critical_pods_seconds = 60
        shutdown_grace_period_seconds               = 60
        single_process_oom_kill                     = false
        topology_manager                            = { policy = "{}", scope = "shop" }
      }
      labels = { example = "shop" }
      linux_node_config = {
        accurate_time_config = { enable_ptp_kvm_time_sync = false }
        cgroup_mode          = "shop"
        custom_node_init = {
          init_script = {
            gcp_secret_manager_secret_uri = "https://example.com"
            gcs_generation                = 1
            gcs_uri                       = "https://example.com"
          }
        }
        hugepages_config           = { hugepage_size_1g = 1, hugepage_size_2m = 1 }
        node_kernel_module_loading = { policy = "{}" }
        swap_config = {
          boot_disk_profile           = { swap_size_gib = 1, swap_size_percent = 1 }
          dedicated_local_ssd_profile = { disk_count = 1 }
          enabled                     = false
          encryption_config           = { disabled = false }
          ephemeral_local_ssd_profile = { swap_size_gib = 1, swap_size_percent = 1 }
        }
        sysctls                      = { example = "shop" }
        transparent_hugepage_defrag  = "shop"
        transparent_hugepage_enabled = "shop"
      }
      local_nvme_ssd_block_config = { local_ssd_count = 1 }
      local_ssd_count             = 1
      local_ssd_encryption_mode   = "shop"
      logging_variant             = "shop"
      machine_type                = "e2-standard-2"
      max_run_duration            = "shop"
      metadata                    = { example = "shop" }
      min_cpu_platform            = "shop"
      node_group                  = "shop"
      node_image_config           = [{ image = "shop", image_project = "shop" }]
      oauth_scopes                = ["shop"]
      preemptible                 = false
      reservation_affinity        = { consume_reservation_type = "shop", key = "shop", values = ["shop"] }
      resource_manager_tags       = { example = "shop" }
      sandbox_config              = { type = "shop" }
      secondary_boot_disks        = [{ disk_image = "shop", mode = "shop" }]
      service_account             = "shop@shop-prod.iam.gserviceaccount.com"
      shielded_instance_config    = { enable_integrity_monitoring = false, enable_secure_boot = false }
      sole_tenant_config = {
        node_affinity = [{ key = "shop", operator = "shop", values = ["shop"] }]
        min_node_cpus = 1
      }
      spot                     = false
      storage_pools            = ["shop"]
      tags                     = ["shop"]
      taint                    = [{ effect = "shop", key = "shop", value = "shop" }]
      taint_config             = { architecture_taint_behavior = "shop" }
      windows_node_config      = { osversion = "shop" }
      workload_metadata_config = { mode = "shop" }
    }
    node_drain_config = [
      {
        grace_termination_duration            = "shop"
        pdb_timeout_duration                  = "shop"
        respect_pdb_during_node_pool_deletion = false
      },
    ]
    node_locations      = ["shop"]
    placement_policy    = { type = "shop", policy_name = "shop", tpu_topology = "shop" }
    project             = "shop-prod"
    queued_provisioning = { enabled = false }
    resource_version    = "shop"
    timeouts            = { create = "30m", delete = "30m", update = "30m" }
    upgrade_settings = {
      blue_green_settings = {
        standard_rollout_policy = { batch_node_count = 1, batch_percentage = 1, batch_soak_duration = "shop" }
        node_pool_soak_duration = "shop"
      }
      max_surge       = 1
      max_unavailable = 1
      strategy        = "shop"
    }
  }
  assert {
    condition = alltrue([
      google_container_node_pool.this[0].cluster == "shop",
      google_container_node_pool.this[0].deletion_policy == "ABANDON",
      google_container_node_pool.this[0].ignore_node_count_changes == true,
      google_container_node_pool.this[0].initial_node_count == 1,
      google_container_node_pool.this[0].location == "europe-west1",
      google_container_node_pool.this[0].max_pods_per_node == 1,
      google_container_node_pool.this[0].name == "orders",
      google_container_node_pool.this[0].node_locations == toset(["shop"]),
      google_container_node_pool.this[0].project == "shop-prod",
      google_container_node_pool.this[0].version == "shop",
      google_container_node_pool.this[0].autoscaling[0].location_policy == "ANY",
      google_container_node_pool.this[0].autoscaling[0].max_node_count == 1,
      google_container_node_pool.this[0].autoscaling[0].min_node_count == 1,
      google_container_node_pool.this[0].autoscaling[0].total_max_node_count == 5,
      google_container_node_pool.this[0].autoscaling[0].total_min_node_count == 0,
      google_container_node_pool.this[0].best_effort_provisioning[0].enabled == false,
      google_container_node_pool.this[0].best_effort_provisioning[0].min_provision_nodes == 1,
      google_container_node_pool.this[0].maintenance_policy[0].exclusion_until_end_of_support[0].enabled == false,
      google_container_node_pool.this[0].management[0].auto_repair == false,
      google_container_node_pool.this[0].management[0].auto_upgrade == false,
      google_container_node_pool.this[0].network_config[0].accelerator_network_profile == "shop",
      google_container_node_pool.this[0].network_config[0].create_pod_range == false,
      google_container_node_pool.this[0].network_config[0].enable_private_nodes == false,
      google_container_node_pool.this[0].network_config[0].pod_ipv4_cidr_block == "10.0.0.0/24",
      google_container_node_pool.this[0].network_config[0].pod_range == "shop",
      google_container_node_pool.this[0].network_config[0].subnetwork == "shop",
      google_container_node_pool.this[0].network_config[0].additional_node_network_configs[0].network == "shop",
      google_container_node_pool.this[0].network_config[0].additional_node_network_configs[0].subnetwork == "shop",
      google_container_node_pool.this[0].network_config[0].additional_pod_network_configs[0].max_pods_per_node == 1,
      google_container_node_pool.this[0].network_config[0].additional_pod_network_configs[0].secondary_pod_range == "shop",
      google_container_node_pool.this[0].network_config[0].additional_pod_network_configs[0].subnetwork == "shop",
      google_container_node_pool.this[0].network_config[0].network_performance_config[0].total_egress_bandwidth_tier == "shop",
      google_container_node_pool.this[0].network_config[0].pod_cidr_overprovision_config[0].disabled == false,
      google_container_node_pool.this[0].node_config[0].boot_disk_kms_key == "shop",
      google_container_node_pool.this[0].node_config[0].disk_size_gb == 50,
      google_container_node_pool.this[0].node_config[0].disk_type == "pd-balanced",
      google_container_node_pool.this[0].node_config[0].enable_confidential_storage == false,
      google_container_node_pool.this[0].node_config[0].flex_start == false,
      google_container_node_pool.this[0].node_config[0].gpudirect_strategy == "shop",
      google_container_node_pool.this[0].node_config[0].image_type == "shop",
      google_container_node_pool.this[0].node_config[0].labels == tomap({ example = "shop" }),
      google_container_node_pool.this[0].node_config[0].local_ssd_count == 1,
      google_container_node_pool.this[0].node_config[0].local_ssd_encryption_mode == "shop",
      google_container_node_pool.this[0].node_config[0].logging_variant == "shop",
      google_container_node_pool.this[0].node_config[0].machine_type == "e2-standard-2",
      google_container_node_pool.this[0].node_config[0].max_run_duration == "shop",
      google_container_node_pool.this[0].node_config[0].metadata == tomap({ example = "shop" }),
      google_container_node_pool.this[0].node_config[0].min_cpu_platform == "shop",
      google_container_node_pool.this[0].node_config[0].node_group == "shop",
      google_container_node_pool.this[0].node_config[0].oauth_scopes == toset(["shop"]),
      google_container_node_pool.this[0].node_config[0].preemptible == false,
      google_container_node_pool.this[0].node_config[0].resource_manager_tags == tomap({ example = "shop" }),
      google_container_node_pool.this[0].node_config[0].service_account == "shop@shop-prod.iam.gserviceaccount.com",
      google_container_node_pool.this[0].node_config[0].spot == false,
      google_container_node_pool.this[0].node_config[0].storage_pools == tolist(["shop"]),
      google_container_node_pool.this[0].node_config[0].tags == tolist(["shop"]),
      google_container_node_pool.this[0].node_config[0].advanced_machine_features[0].enable_nested_virtualization == false,
      google_container_node_pool.this[0].node_config[0].advanced_machine_features[0].performance_monitoring_unit == "shop",
      google_container_node_pool.this[0].node_config[0].advanced_machine_features[0].threads_per_core == 1,
      google_container_node_pool.this[0].node_config[0].boot_disk[0].disk_type == "pd-balanced",
      google_container_node_pool.this[0].node_config[0].boot_disk[0].provisioned_iops == 1,
      google_container_node_pool.this[0].node_config[0].boot_disk[0].provisioned_throughput == 1,
      google_container_node_pool.this[0].node_config[0].boot_disk[0].size_gb == 1,
      google_container_node_pool.this[0].node_config[0].confidential_nodes[0].confidential_instance_type == "t3.micro",
      google_container_node_pool.this[0].node_config[0].confidential_nodes[0].enabled == false,
      google_container_node_pool.this[0].node_config[0].containerd_config[0].private_registry_access_config[0].enabled == false,
      google_container_node_pool.this[0].node_config[0].containerd_config[0].private_registry_access_config[0].certificate_authority_domain_config[0].fqdns == tolist(["shop"]),
      google_container_node_pool.this[0].node_config[0].containerd_config[0].private_registry_access_config[0].certificate_authority_domain_config[0].gcp_secret_manager_certificate_config[0].secret_uri == "https://example.com",
      google_container_node_pool.this[0].node_config[0].containerd_config[0].registry_hosts[0].server == "shop",
      google_container_node_pool.this[0].node_config[0].containerd_config[0].registry_hosts[0].hosts[0].capabilities == tolist(["shop"]),
      google_container_node_pool.this[0].node_config[0].containerd_config[0].registry_hosts[0].hosts[0].dial_timeout == "shop",
      google_container_node_pool.this[0].node_config[0].containerd_config[0].registry_hosts[0].hosts[0].host == "shop",
      google_container_node_pool.this[0].node_config[0].containerd_config[0].registry_hosts[0].hosts[0].override_path == false,
      google_container_node_pool.this[0].node_config[0].containerd_config[0].registry_hosts[0].hosts[0].ca[0].gcp_secret_manager_secret_uri == "https://example.com",
      google_container_node_pool.this[0].node_config[0].containerd_config[0].registry_hosts[0].hosts[0].client[0].cert[0].gcp_secret_manager_secret_uri == "https://example.com",
      google_container_node_pool.this[0].node_config[0].containerd_config[0].registry_hosts[0].hosts[0].header[0].key == "shop",
      google_container_node_pool.this[0].node_config[0].containerd_config[0].registry_hosts[0].hosts[0].header[0].value == tolist(["shop"]),
      google_container_node_pool.this[0].node_config[0].containerd_config[0].writable_cgroups[0].enabled == false,
      google_container_node_pool.this[0].node_config[0].ephemeral_storage_local_ssd_config[0].data_cache_count == 1,
      google_container_node_pool.this[0].node_config[0].ephemeral_storage_local_ssd_config[0].local_ssd_count == 1,
      google_container_node_pool.this[0].node_config[0].fast_socket[0].enabled == false,
      google_container_node_pool.this[0].node_config[0].gcfs_config[0].enabled == false,
      google_container_node_pool.this[0].node_config[0].guest_accelerator[0].count == 1,
      google_container_node_pool.this[0].node_config[0].guest_accelerator[0].gpu_partition_size == "shop",
      google_container_node_pool.this[0].node_config[0].guest_accelerator[0].type == "shop",
      google_container_node_pool.this[0].node_config[0].guest_accelerator[0].gpu_driver_installation_config[0].gpu_driver_version == "shop",
      google_container_node_pool.this[0].node_config[0].guest_accelerator[0].gpu_sharing_config[0].gpu_sharing_strategy == "shop",
      google_container_node_pool.this[0].node_config[0].guest_accelerator[0].gpu_sharing_config[0].max_shared_clients_per_gpu == 1,
      google_container_node_pool.this[0].node_config[0].gvnic[0].enabled == false,
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].allowed_unsafe_sysctls == tolist(["shop"]),
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].container_log_max_files == 1,
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].container_log_max_size == "shop",
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].cpu_cfs_quota == false,
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].cpu_cfs_quota_period == "shop",
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].cpu_manager_policy == "{}",
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].eviction_max_pod_grace_period_seconds == 60,
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].image_gc_high_threshold_percent == 1,
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].image_gc_low_threshold_percent == 1,
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].image_maximum_gc_age == "shop",
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].image_minimum_gc_age == "shop",
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].insecure_kubelet_readonly_port_enabled == "shop",
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].max_parallel_image_pulls == 1,
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].pod_pids_limit == 1,
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].shutdown_grace_period_critical_pods_seconds == 60,
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].shutdown_grace_period_seconds == 60,
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].single_process_oom_kill == false,
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].crash_loop_back_off[0].max_container_restart_period == "shop",
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].eviction_minimum_reclaim[0].imagefs_available == "shop",
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].eviction_minimum_reclaim[0].imagefs_inodes_free == "shop",
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].eviction_minimum_reclaim[0].memory_available == "shop",
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].eviction_minimum_reclaim[0].nodefs_available == "shop",
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].eviction_minimum_reclaim[0].nodefs_inodes_free == "shop",
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].eviction_minimum_reclaim[0].pid_available == "shop",
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].eviction_soft[0].imagefs_available == "shop",
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].eviction_soft[0].imagefs_inodes_free == "shop",
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].eviction_soft[0].memory_available == "shop",
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].eviction_soft[0].nodefs_available == "shop",
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].eviction_soft[0].nodefs_inodes_free == "shop",
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].eviction_soft[0].pid_available == "shop",
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].eviction_soft_grace_period[0].imagefs_available == "shop",
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].eviction_soft_grace_period[0].imagefs_inodes_free == "shop",
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].eviction_soft_grace_period[0].memory_available == "shop",
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].eviction_soft_grace_period[0].nodefs_available == "shop",
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].eviction_soft_grace_period[0].nodefs_inodes_free == "shop",
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].eviction_soft_grace_period[0].pid_available == "shop",
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].memory_manager[0].policy == "{}",
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].topology_manager[0].policy == "{}",
      google_container_node_pool.this[0].node_config[0].kubelet_config[0].topology_manager[0].scope == "shop",
      google_container_node_pool.this[0].node_config[0].linux_node_config[0].cgroup_mode == "shop",
      google_container_node_pool.this[0].node_config[0].linux_node_config[0].sysctls == tomap({ example = "shop" }),
      google_container_node_pool.this[0].node_config[0].linux_node_config[0].transparent_hugepage_defrag == "shop",
      google_container_node_pool.this[0].node_config[0].linux_node_config[0].transparent_hugepage_enabled == "shop",
      google_container_node_pool.this[0].node_config[0].linux_node_config[0].accurate_time_config[0].enable_ptp_kvm_time_sync == false,
      google_container_node_pool.this[0].node_config[0].linux_node_config[0].custom_node_init[0].init_script[0].gcp_secret_manager_secret_uri == "https://example.com",
      google_container_node_pool.this[0].node_config[0].linux_node_config[0].custom_node_init[0].init_script[0].gcs_generation == 1,
      google_container_node_pool.this[0].node_config[0].linux_node_config[0].custom_node_init[0].init_script[0].gcs_uri == "https://example.com",
      google_container_node_pool.this[0].node_config[0].linux_node_config[0].hugepages_config[0].hugepage_size_1g == 1,
      google_container_node_pool.this[0].node_config[0].linux_node_config[0].hugepages_config[0].hugepage_size_2m == 1,
      google_container_node_pool.this[0].node_config[0].linux_node_config[0].node_kernel_module_loading[0].policy == "{}",
      google_container_node_pool.this[0].node_config[0].linux_node_config[0].swap_config[0].enabled == false,
      google_container_node_pool.this[0].node_config[0].linux_node_config[0].swap_config[0].boot_disk_profile[0].swap_size_gib == 1,
      google_container_node_pool.this[0].node_config[0].linux_node_config[0].swap_config[0].boot_disk_profile[0].swap_size_percent == 1,
      google_container_node_pool.this[0].node_config[0].linux_node_config[0].swap_config[0].dedicated_local_ssd_profile[0].disk_count == 1,
      google_container_node_pool.this[0].node_config[0].linux_node_config[0].swap_config[0].encryption_config[0].disabled == false,
      google_container_node_pool.this[0].node_config[0].linux_node_config[0].swap_config[0].ephemeral_local_ssd_profile[0].swap_size_gib == 1,
      google_container_node_pool.this[0].node_config[0].linux_node_config[0].swap_config[0].ephemeral_local_ssd_profile[0].swap_size_percent == 1,
      google_container_node_pool.this[0].node_config[0].local_nvme_ssd_block_config[0].local_ssd_count == 1,
      google_container_node_pool.this[0].node_config[0].node_image_config[0].image == "shop",
      google_container_node_pool.this[0].node_config[0].node_image_config[0].image_project == "shop",
      google_container_node_pool.this[0].node_config[0].reservation_affinity[0].consume_reservation_type == "shop",
      google_container_node_pool.this[0].node_config[0].reservation_affinity[0].key == "shop",
      google_container_node_pool.this[0].node_config[0].reservation_affinity[0].values == toset(["shop"]),
      google_container_node_pool.this[0].node_config[0].sandbox_config[0].type == "shop",
      google_container_node_pool.this[0].node_config[0].secondary_boot_disks[0].disk_image == "shop",
      google_container_node_pool.this[0].node_config[0].secondary_boot_disks[0].mode == "shop",
      google_container_node_pool.this[0].node_config[0].shielded_instance_config[0].enable_integrity_monitoring == false,
      google_container_node_pool.this[0].node_config[0].shielded_instance_config[0].enable_secure_boot == false,
      google_container_node_pool.this[0].node_config[0].sole_tenant_config[0].min_node_cpus == 1,
      one(google_container_node_pool.this[0].node_config[0].sole_tenant_config[0].node_affinity).key == "shop",
      one(google_container_node_pool.this[0].node_config[0].sole_tenant_config[0].node_affinity).operator == "shop",
      one(google_container_node_pool.this[0].node_config[0].sole_tenant_config[0].node_affinity).values == tolist(["shop"]),
      google_container_node_pool.this[0].node_config[0].taint[0].effect == "shop",
      google_container_node_pool.this[0].node_config[0].taint[0].key == "shop",
      google_container_node_pool.this[0].node_config[0].taint[0].value == "shop",
      google_container_node_pool.this[0].node_config[0].taint_config[0].architecture_taint_behavior == "shop",
      google_container_node_pool.this[0].node_config[0].windows_node_config[0].osversion == "shop",
      google_container_node_pool.this[0].node_config[0].workload_metadata_config[0].mode == "shop",
      google_container_node_pool.this[0].node_drain_config[0].grace_termination_duration == "shop",
      google_container_node_pool.this[0].node_drain_config[0].pdb_timeout_duration == "shop",
      google_container_node_pool.this[0].node_drain_config[0].respect_pdb_during_node_pool_deletion == false,
      google_container_node_pool.this[0].placement_policy[0].policy_name == "shop",
      google_container_node_pool.this[0].placement_policy[0].tpu_topology == "shop",
      google_container_node_pool.this[0].placement_policy[0].type == "shop",
      google_container_node_pool.this[0].queued_provisioning[0].enabled == false,
      google_container_node_pool.this[0].timeouts.create == "30m",
      google_container_node_pool.this[0].timeouts.delete == "30m",
      google_container_node_pool.this[0].timeouts.update == "30m",
      google_container_node_pool.this[0].upgrade_settings[0].max_surge == 1,
      google_container_node_pool.this[0].upgrade_settings[0].max_unavailable == 1,
      google_container_node_pool.this[0].upgrade_settings[0].strategy == "shop",
      google_container_node_pool.this[0].upgrade_settings[0].blue_green_settings[0].node_pool_soak_duration == "shop",
      google_container_node_pool.this[0].upgrade_settings[0].blue_green_settings[0].standard_rollout_policy[0].batch_node_count == 1,
      google_container_node_pool.this[0].upgrade_settings[0].blue_green_settings[0].standard_rollout_policy[0].batch_percentage == 1,
      google_container_node_pool.this[0].upgrade_settings[0].blue_green_settings[0].standard_rollout_policy[0].batch_soak_duration == "shop",
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
