# Name and place

variable "name" {
  description = "Name of the node pool, up to 12 lower-case letters and digits, 6 for Windows."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[a-z][a-z0-9]{0,11}$", var.name))
    error_message = "A node pool name has up to 12 lower-case letters and digits, and begins with a letter."
  }
}

variable "host_group_id" {
  description = "Group of dedicated hosts, billed by the hour instead of the machines."
  type        = string
  default     = null
}

variable "node_labels" {
  description = "Kubernetes labels of the nodes."
  type        = map(string)
  default     = null
}

variable "proximity_placement_group_id" {
  description = "Proximity placement group, for low latency between nodes."
  type        = string
  default     = null
}

variable "zones" {
  description = "Availability zones of the nodes; traffic between them may be billed."
  type        = set(string)
  default     = null
}

# Size and cost

variable "vm_size" {
  description = "Size of the nodes, which sets the hourly price of each; Arm (`p`) and AMD (`a`) sizes cost less than Intel ones."
  type        = string
  nullable    = false
  validation {
    condition     = var.vm_size == null || can(regex("^Standard_[A-Za-z0-9_-]+$", var.vm_size))
    error_message = "A size begins with \"Standard_\"."
  }
}

variable "auto_scaling_enabled" {
  description = "Let the autoscaler follow the load between `min_count` and `max_count`."
  type        = bool
  default     = null
}

variable "capacity_reservation_group_id" {
  description = "Capacity reservation for the nodes; a reservation is billed like the machines, whether they run or not."
  type        = string
  default     = null
}

variable "eviction_policy" {
  description = "What happens to evicted Spot nodes: `Deallocate` keeps their disks, which are billed on, and `Delete` removes them."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["Deallocate", "Delete"], var.eviction_policy), true)
    error_message = "eviction_policy must be Deallocate or Delete."
  }
}

variable "gpu_driver" {
  description = "Whether AKS puts the GPU driver on the nodes, `Install` or `None`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["Install", "None"], var.gpu_driver), true)
    error_message = "gpu_driver must be Install or None."
  }
}

variable "gpu_instance" {
  description = "How a GPU is divided: `MIG1g`, `MIG2g`, `MIG3g`, `MIG4g` or `MIG7g`; several pods then share the price of one."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["MIG1g", "MIG2g", "MIG3g", "MIG4g", "MIG7g"], var.gpu_instance), true)
    error_message = "gpu_instance must be MIG1g, MIG2g, MIG3g, MIG4g or MIG7g."
  }
}

variable "max_count" {
  description = "Nodes at most, when the autoscaler is on; a ceiling on cost."
  type        = number
  default     = null
  validation {
    condition     = try(var.max_count >= 0 && var.max_count <= 1000, true)
    error_message = "max_count must be 0 to 1000."
  }
}

variable "max_pods" {
  description = "Pods a node may run; too few leave paid machines half empty."
  type        = number
  default     = null
  validation {
    condition     = try(var.max_pods >= 10 && var.max_pods <= 250, true)
    error_message = "max_pods must be 10 to 250."
  }
}

variable "min_count" {
  description = "Nodes at least, when the autoscaler is on; user pools may go down to 0."
  type        = number
  default     = null
  validation {
    condition     = try(var.min_count >= 0 && var.min_count <= 1000, true)
    error_message = "min_count must be 0 to 1000."
  }
}

variable "node_count" {
  description = "Number of nodes, each billed by the hour; not with `auto_scaling_enabled`."
  type        = number
  default     = null
  validation {
    condition     = try(var.node_count >= 0 && var.node_count <= 1000, true)
    error_message = "node_count must be 0 to 1000."
  }
}

variable "node_taints" {
  description = "Taints of the nodes, for example `sku=gpu:NoSchedule`; keeps pods that do not need them off expensive machines."
  type        = list(string)
  default     = null
}

variable "os_sku" {
  description = "System of the nodes, for example `AzureLinux`, `Ubuntu` or `Windows2022`."
  type        = string
  default     = null
}

variable "priority" {
  description = "`Regular` or `Spot`; Spot nodes cost a fraction and can be evicted at any time."
  type        = string
  default     = "Regular"
  validation {
    condition     = try(contains(["Regular", "Spot"], var.priority), true)
    error_message = "priority must be Regular or Spot."
  }
}

variable "scale_down_mode" {
  description = "`Delete` removes nodes; `Deallocate` keeps them for a quick start, and their disks are billed on."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["Deallocate", "Delete"], var.scale_down_mode), true)
    error_message = "scale_down_mode must be Deallocate or Delete."
  }
}

variable "spot_max_price" {
  description = "Highest hourly price of a Spot node in US dollars; -1 pays up to the regular price."
  type        = number
  default     = null
}

variable "ultra_ssd_enabled" {
  description = "Allow Ultra disks, which is billed by the vCPU as long as none is attached."
  type        = bool
  default     = null
}

# Software and settings

variable "kubernetes_cluster_id" {
  description = "Cluster of the pool; the machines stand, and are billed, in its node resource group."
  type        = string
  nullable    = false
}

variable "kubelet_config" {
  description = "Settings of the kubelet."
  type = object({
    allowed_unsafe_sysctls    = optional(set(string))
    container_log_max_files   = optional(number)
    container_log_max_size_mb = optional(number)
    cpu_cfs_quota_enabled     = optional(bool)
    cpu_cfs_quota_period      = optional(string)
    cpu_manager_policy        = optional(string)
    image_gc_high_threshold   = optional(number)
    image_gc_low_threshold    = optional(number)
    pod_max_pid               = optional(number)
    topology_manager_policy   = optional(string)
  })
  default = null
}

variable "linux_os_config" {
  description = "Kernel settings of Linux nodes."
  type = object({
    swap_file_size_mb = optional(number)
    sysctl_config = optional(object({
      fs_aio_max_nr                      = optional(number)
      fs_file_max                        = optional(number)
      fs_inotify_max_user_watches        = optional(number)
      fs_nr_open                         = optional(number)
      kernel_threads_max                 = optional(number)
      net_core_netdev_max_backlog        = optional(number)
      net_core_optmem_max                = optional(number)
      net_core_rmem_default              = optional(number)
      net_core_rmem_max                  = optional(number)
      net_core_somaxconn                 = optional(number)
      net_core_wmem_default              = optional(number)
      net_core_wmem_max                  = optional(number)
      net_ipv4_ip_local_port_range_max   = optional(number)
      net_ipv4_ip_local_port_range_min   = optional(number)
      net_ipv4_neigh_default_gc_thresh1  = optional(number)
      net_ipv4_neigh_default_gc_thresh2  = optional(number)
      net_ipv4_neigh_default_gc_thresh3  = optional(number)
      net_ipv4_tcp_fin_timeout           = optional(number)
      net_ipv4_tcp_keepalive_intvl       = optional(number)
      net_ipv4_tcp_keepalive_probes      = optional(number)
      net_ipv4_tcp_keepalive_time        = optional(number)
      net_ipv4_tcp_max_syn_backlog       = optional(number)
      net_ipv4_tcp_max_tw_buckets        = optional(number)
      net_ipv4_tcp_tw_reuse              = optional(bool)
      net_netfilter_nf_conntrack_buckets = optional(number)
      net_netfilter_nf_conntrack_max     = optional(number)
      vm_max_map_count                   = optional(number)
      vm_swappiness                      = optional(number)
      vm_vfs_cache_pressure              = optional(number)
    }))
    transparent_huge_page        = optional(string)
    transparent_huge_page_defrag = optional(string)
  })
  default = null
}

variable "mode" {
  description = "`User`, which may shrink to no node, `System`, which keeps one running, or `Gateway`."
  type        = string
  default     = "User"
  validation {
    condition     = try(contains(["Gateway", "System", "User"], var.mode), true)
    error_message = "mode must be Gateway, System or User."
  }
}

variable "orchestrator_version" {
  description = "Version of Kubernetes; null takes that of the cluster."
  type        = string
  default     = null
}

variable "os_type" {
  description = "`Linux` or `Windows`; Windows nodes pay a license by the hour unless the cluster brings one."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["Linux", "Windows"], var.os_type), true)
    error_message = "os_type must be Linux or Windows."
  }
}

variable "windows_profile" {
  description = "Outbound NAT of Windows nodes."
  type        = object({ outbound_nat_enabled = optional(bool) })
  default     = null
}

variable "workload_runtime" {
  description = "Runtime of the pods, `OCIContainer`, `KataVmIsolation` or `WasmWasi`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["KataVmIsolation", "OCIContainer", "WasmWasi"], var.workload_runtime), true)
    error_message = "workload_runtime must be KataVmIsolation, OCIContainer or WasmWasi."
  }
}

# Storage

variable "kubelet_disk_type" {
  description = "Where images and logs lie, `OS` or `Temporary`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["OS", "Temporary"], var.kubelet_disk_type), true)
    error_message = "kubelet_disk_type must be OS or Temporary."
  }
}

variable "os_disk_size_gb" {
  description = "Gigabytes of each system disk; null takes a size by `vm_size`, often 128."
  type        = number
  default     = null
}

variable "os_disk_type" {
  description = "`Ephemeral` keeps the system disk on the machine, which is not billed; `Managed` is billed as a disk."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["Ephemeral", "Managed"], var.os_disk_type), true)
    error_message = "os_disk_type must be Ephemeral or Managed."
  }
}

# Network

variable "node_network_profile" {
  description = "Host ports, security groups and tags of public addresses of the nodes."
  type = object({
    allowed_host_ports             = optional(list(object({ port_end = optional(number), port_start = optional(number), protocol = optional(string) })), [])
    application_security_group_ids = optional(list(string))
    node_public_ip_tags            = optional(map(string))
  })
  default = null
}

variable "node_public_ip_enabled" {
  description = "Give every node an address of its own, each billed by the hour."
  type        = bool
  default     = null
}

variable "node_public_ip_prefix_id" {
  description = "Prefix from which nodes take their public addresses."
  type        = string
  default     = null
}

variable "pod_subnet_id" {
  description = "Subnet of the pods."
  type        = string
  default     = null
}

variable "vnet_subnet_id" {
  description = "Subnet of the nodes."
  type        = string
  default     = null
}

# Security

variable "fips_enabled" {
  description = "Use FIPS-validated cryptography on the nodes."
  type        = bool
  default     = null
}

variable "host_encryption_enabled" {
  description = "Encrypt caches and temporary disks too; free of charge."
  type        = bool
  default     = null
}

variable "temporary_name_for_rotation" {
  description = "Name of the pool that stands in while this one is replaced, and is billed meanwhile."
  type        = string
  default     = null
}

# Backup

variable "snapshot_id" {
  description = "Snapshot of a node pool to start from."
  type        = string
  default     = null
}

# Life cycle

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), read = optional(string), update = optional(string) })
  default     = null
}

variable "upgrade_settings" {
  description = "How an upgrade proceeds; surge nodes are billed while it lasts."
  type = object({
    drain_timeout_in_minutes      = optional(number)
    max_surge                     = optional(string)
    max_unavailable               = optional(string)
    node_soak_duration_in_minutes = optional(number)
    undrainable_node_behavior     = optional(string)
  })
  default = null
}
