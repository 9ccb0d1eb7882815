# Name and place

variable "cluster" {
  description = "Cluster of the pool, by name or id."
  type        = string
  nullable    = false
}

variable "name" {
  description = "Name of the node pool."
  type        = string
  nullable    = false
  validation {
    condition     = var.name == null || can(regex("^[a-z]([a-z0-9-]{0,38}[a-z0-9])?$", var.name))
    error_message = "A node pool name has up to 40 lower-case letters, digits and hyphens, begins with a letter and does not end with a hyphen."
  }
}

variable "location" {
  description = "Region or zone of the cluster; null takes the provider's. Nodes of a regional cluster stand in several zones, and so count several times."
  type        = string
  default     = null
}

variable "node_locations" {
  description = "Zones of the nodes; every zone has `node_count` of them."
  type        = set(string)
  default     = null
}

variable "placement_policy" {
  description = "Keep nodes close together, `COMPACT`."
  type        = object({ type = string, policy_name = optional(string), tpu_topology = optional(string) })
  default     = null
}

variable "project" {
  description = "Project id; null takes the provider's."
  type        = string
  default     = null
}

# Size and cost

variable "autoscaling" {
  description = "Between which counts the pool follows the load; excludes `node_count`. `location_policy`: Where new nodes stand: `BALANCED` over zones, or `ANY`, which takes the zone with room and spare reservations, right for Spot. `max_node_count`: Nodes at most in each zone; a ceiling on cost. `min_node_count`: Nodes at least in each zone; 0 lets the pool go when nobody needs it. `total_max_node_count`: Nodes at most in all zones together; a ceiling on cost. `total_min_node_count`: Nodes at least in all zones together; 0 lets the pool go when nobody needs it."
  type = object({
    location_policy      = optional(string)
    max_node_count       = optional(number)
    min_node_count       = optional(number)
    total_max_node_count = optional(number)
    total_min_node_count = optional(number)
  })
  default = null
  validation {
    condition     = try(contains(["ANY", "BALANCED"], var.autoscaling.location_policy), true)
    error_message = "autoscaling.location_policy must be ANY or BALANCED."
  }
}

variable "best_effort_provisioning" {
  description = "Make as many nodes as there is room for."
  type        = object({ enabled = bool, min_provision_nodes = optional(number) })
  default     = null
}

variable "ignore_node_count_changes" {
  description = "Leave the count of nodes to the autoscaler."
  type        = bool
  default     = null
}

variable "initial_node_count" {
  description = "Nodes in each zone to start with."
  type        = number
  default     = null
}

variable "max_pods_per_node" {
  description = "Pods of a node; too few leave paid machines half empty."
  type        = number
  default     = null
}

variable "node_count" {
  description = "Nodes in each zone; each is billed. Leave it out when the autoscaler decides."
  type        = number
  default     = null
  validation {
    condition     = try(var.node_count >= 0, true)
    error_message = "node_count must be at least 0."
  }
}

variable "queued_provisioning" {
  description = "Make nodes when a queued request for all of them can be met."
  type        = object({ enabled = bool })
  default     = null
}

# Software and settings

variable "node_config" {
  description = "Machines of the pool. `disk_size_gb`: Gigabytes of each node's boot disk, billed by the month. `disk_type`: `pd-standard`, `pd-balanced` or `pd-ssd`, at rising prices per GiB. `guest_accelerator`: GPUs of each node, billed by the hour; `gpu_sharing_config` lets several pods share the price of one. `local_ssd_count`: Local SSDs of 375 GB of each node, billed while it runs. `machine_type`: Size of the nodes, which sets the hourly price of each. `oauth_scopes`: Scopes of the nodes; leave access to roles and give `cloud-platform` alone. `preemptible`: The older form of `spot`, which ends after a day. `reservation_affinity`: Which reservations to use; a reservation is billed whether nodes run or not. `service_account`: Service account of the nodes; the default one may do too much. `spot`: Use Spot machines, which cost a fraction and can be stopped at any time. `taint`: Taints of the nodes; keeps pods that do not need them off expensive machines."
  type = object({
    advanced_machine_features = optional(object({ threads_per_core = number, enable_nested_virtualization = optional(bool), performance_monitoring_unit = optional(string) }))
    boot_disk = optional(object({
      disk_type              = optional(string)
      provisioned_iops       = optional(number)
      provisioned_throughput = optional(number)
      size_gb                = optional(number)
    }))
    boot_disk_kms_key  = optional(string)
    confidential_nodes = optional(object({ enabled = bool, confidential_instance_type = optional(string) }))
    containerd_config = optional(object({
      private_registry_access_config = optional(object({
        enabled                             = bool
        certificate_authority_domain_config = optional(list(object({ fqdns = list(string), gcp_secret_manager_certificate_config = object({ secret_uri = string }) })), [])
      }))
      registry_hosts = optional(list(object({
        server = string
        hosts = optional(list(object({
          host          = string
          ca            = optional(list(object({ gcp_secret_manager_secret_uri = optional(string) })), [])
          capabilities  = optional(list(string))
          client        = optional(list(object({ cert = object({ gcp_secret_manager_secret_uri = optional(string) }) })), [])
          dial_timeout  = optional(string)
          header        = optional(list(object({ key = string, value = list(string) })), [])
          override_path = optional(bool)
        })), [])
      })), [])
      writable_cgroups = optional(object({ enabled = bool }))
    }))
    disk_size_gb                       = optional(number)
    disk_type                          = optional(string)
    enable_confidential_storage        = optional(bool)
    ephemeral_storage_local_ssd_config = optional(object({ local_ssd_count = number, data_cache_count = optional(number) }))
    fast_socket                        = optional(object({ enabled = bool }))
    flex_start                         = optional(bool)
    gcfs_config                        = optional(object({ enabled = bool }))
    gpudirect_strategy                 = optional(string)
    guest_accelerator = optional(list(object({
      count                          = number
      type                           = string
      gpu_driver_installation_config = optional(object({ gpu_driver_version = string }))
      gpu_partition_size             = optional(string)
      gpu_sharing_config             = optional(object({ gpu_sharing_strategy = string, max_shared_clients_per_gpu = number }))
    })), [])
    gvnic      = optional(object({ enabled = bool }))
    image_type = optional(string)
    kubelet_config = optional(object({
      allowed_unsafe_sysctls                = optional(list(string))
      container_log_max_files               = optional(number)
      container_log_max_size                = optional(string)
      cpu_cfs_quota                         = optional(bool)
      cpu_cfs_quota_period                  = optional(string)
      cpu_manager_policy                    = optional(string)
      crash_loop_back_off                   = optional(object({ max_container_restart_period = optional(string) }))
      eviction_max_pod_grace_period_seconds = optional(number)
      eviction_minimum_reclaim = optional(object({
        imagefs_available   = optional(string)
        imagefs_inodes_free = optional(string)
        memory_available    = optional(string)
        nodefs_available    = optional(string)
        nodefs_inodes_free  = optional(string)
        pid_available       = optional(string)
      }))
      eviction_soft = optional(object({
        imagefs_available   = optional(string)
        imagefs_inodes_free = optional(string)
        memory_available    = optional(string)
        nodefs_available    = optional(string)
        nodefs_inodes_free  = optional(string)
        pid_available       = optional(string)
      }))
      eviction_soft_grace_period = optional(object({
        imagefs_available   = optional(string)
        imagefs_inodes_free = optional(string)
        memory_available    = optional(string)
        nodefs_available    = optional(string)
        nodefs_inodes_free  = optional(string)
        pid_available       = optional(string)
      }))
      image_gc_high_threshold_percent             = optional(number)
      image_gc_low_threshold_percent              = optional(number)
      image_maximum_gc_age                        = optional(string)
      image_minimum_gc_age                        = optional(string)
      insecure_kubelet_readonly_port_enabled      = optional(string)
      max_parallel_image_pulls                    = optional(number)
      memory_manager                              = optional(object({ policy = optional(string) }))
      pod_pids_limit                              = optional(number)
      shutdown_grace_period_critical_pods_seconds = optional(number)
      shutdown_grace_period_seconds               = optional(number)
      single_process_oom_kill                     = optional(bool)
      topology_manager                            = optional(object({ policy = optional(string), scope = optional(string) }))
    }))
    labels = optional(map(string))
    linux_node_config = optional(object({
      accurate_time_config = optional(object({ enable_ptp_kvm_time_sync = optional(bool) }))
      cgroup_mode          = optional(string)
      custom_node_init = optional(object({
        init_script = optional(object({ gcp_secret_manager_secret_uri = optional(string), gcs_generation = optional(number), gcs_uri = optional(string) }))
      }))
      hugepages_config           = optional(object({ hugepage_size_1g = optional(number), hugepage_size_2m = optional(number) }))
      node_kernel_module_loading = optional(object({ policy = optional(string) }))
      swap_config = optional(object({
        boot_disk_profile           = optional(object({ swap_size_gib = optional(number), swap_size_percent = optional(number) }))
        dedicated_local_ssd_profile = optional(object({ disk_count = optional(number) }))
        enabled                     = optional(bool)
        encryption_config           = optional(object({ disabled = optional(bool) }))
        ephemeral_local_ssd_profile = optional(object({ swap_size_gib = optional(number), swap_size_percent = optional(number) }))
      }))
      sysctls                      = optional(map(string))
      transparent_hugepage_defrag  = optional(string)
      transparent_hugepage_enabled = optional(string)
    }))
    local_nvme_ssd_block_config = optional(object({ local_ssd_count = number }))
    local_ssd_count             = optional(number)
    local_ssd_encryption_mode   = optional(string)
    logging_variant             = optional(string)
    machine_type                = optional(string)
    max_run_duration            = optional(string)
    metadata                    = optional(map(string))
    min_cpu_platform            = optional(string)
    node_group                  = optional(string)
    node_image_config           = optional(list(object({ image = optional(string), image_project = optional(string) })), [])
    oauth_scopes                = optional(set(string))
    preemptible                 = optional(bool)
    reservation_affinity        = optional(object({ consume_reservation_type = string, key = optional(string), values = optional(set(string)) }))
    resource_manager_tags       = optional(map(string))
    sandbox_config              = optional(object({ type = string }))
    secondary_boot_disks        = optional(list(object({ disk_image = string, mode = optional(string) })), [])
    service_account             = optional(string)
    shielded_instance_config    = optional(object({ enable_integrity_monitoring = optional(bool), enable_secure_boot = optional(bool) }))
    sole_tenant_config          = optional(object({ node_affinity = list(object({ key = string, operator = string, values = list(string) })), min_node_cpus = optional(number) }))
    spot                        = optional(bool)
    storage_pools               = optional(list(string))
    tags                        = optional(list(string))
    taint                       = optional(list(object({ effect = string, key = string, value = string })), [])
    taint_config                = optional(object({ architecture_taint_behavior = string }))
    windows_node_config         = optional(object({ osversion = optional(string) }))
    workload_metadata_config    = optional(object({ mode = string }))
  })
  default  = {}
  nullable = false
  validation {
    condition     = try(contains(["TRUE", "FALSE"], var.node_config.kubelet_config.insecure_kubelet_readonly_port_enabled), true)
    error_message = "node_config: kubelet_config.insecure_kubelet_readonly_port_enabled must be TRUE or FALSE."
  }
}

variable "node_drain_config" {
  description = "How nodes are drained."
  type = list(object({
    grace_termination_duration            = optional(string)
    pdb_timeout_duration                  = optional(string)
    respect_pdb_during_node_pool_deletion = optional(bool)
  }))
  default  = []
  nullable = false
}

variable "resource_version" {
  description = "Version of the nodes; null follows the cluster."
  type        = string
  default     = null
}

# Network

variable "network_config" {
  description = "Networks of the nodes; private ones have no public addresses to pay for, and leave by Cloud NAT."
  type = object({
    accelerator_network_profile     = optional(string)
    additional_node_network_configs = optional(list(object({ network = optional(string), subnetwork = optional(string) })), [])
    additional_pod_network_configs  = optional(list(object({ max_pods_per_node = optional(number), secondary_pod_range = optional(string), subnetwork = optional(string) })), [])
    create_pod_range                = optional(bool)
    enable_private_nodes            = optional(bool)
    network_performance_config      = optional(object({ total_egress_bandwidth_tier = string }))
    pod_cidr_overprovision_config   = optional(object({ disabled = bool }))
    pod_ipv4_cidr_block             = optional(string)
    pod_range                       = optional(string)
    subnetwork                      = optional(string)
  })
  default = null
}

# Life cycle

variable "deletion_policy" {
  description = "What a destroy does: `DELETE`, `PREVENT` refuses it, `ABANDON` forgets the node pool, which is billed on."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["ABANDON", "DELETE", "PREVENT"], var.deletion_policy), true)
    error_message = "deletion_policy must be ABANDON, DELETE or PREVENT."
  }
}

variable "maintenance_policy" {
  description = "When GKE may upgrade the nodes."
  type        = list(object({ exclusion_until_end_of_support = optional(list(object({ enabled = optional(bool) })), []) }))
  default     = []
  nullable    = false
}

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), update = optional(string) })
  default     = null
}

variable "upgrade_settings" {
  description = "How an upgrade proceeds; surge nodes and a blue-green pool are billed beside the old ones."
  type = object({
    blue_green_settings = optional(object({
      standard_rollout_policy = object({ batch_node_count = optional(number), batch_percentage = optional(number), batch_soak_duration = optional(string) })
      node_pool_soak_duration = optional(string)
    }))
    max_surge       = optional(number)
    max_unavailable = optional(number)
    strategy        = optional(string)
  })
  default = null
}

# Other

variable "management" {
  description = "Automatic repair and upgrade, both on unless said."
  type        = object({ auto_repair = optional(bool), auto_upgrade = optional(bool) })
  default     = null
}
