# Name and place

variable "name" {
  description = "Name of the instance."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$", var.name))
    error_message = "A name has up to 63 lower-case letters, digits and hyphens, begins with a letter and does not end with a hyphen."
  }
}

variable "description" {
  description = "What the instance is for."
  type        = string
  default     = null
}

variable "hostname" {
  description = "Host name, fully qualified; null takes a name by instance, zone and project."
  type        = string
  default     = null
}

variable "project" {
  description = "Project id; null takes the provider's."
  type        = string
  default     = null
  validation {
    condition     = var.project == null || !can(regex("^[0-9]+$", var.project))
    error_message = "project is the number of a project: give its id, since alarms find what they watch by that."
  }
}

variable "zone" {
  description = "Zone of the instance; null takes the provider's. Prices differ by region."
  type        = string
  default     = null
}

# Size and cost

variable "machine_type" {
  description = "Size of the machine, which sets its hourly price; `e2` types are the cheapest for little load, `t2d` and `c4a` (Arm) for much."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[a-z][a-z0-9]*-[a-z0-9-]+$", var.machine_type))
    error_message = "A machine type is a family and a size, such as e2-small."
  }
}

variable "guest_accelerator" {
  description = "GPUs, each billed by the hour the machine runs. `count`: Number of GPUs, each billed by the hour the machine runs."
  type        = list(object({ count = number, type = string }))
  default     = []
  nullable    = false
}

variable "min_cpu_platform" {
  description = "Oldest CPU generation; a newer one costs the same."
  type        = string
  default     = null
}

variable "reservation_affinity" {
  description = "Which reservations to use; a reservation is billed like its machines, whether they run or not."
  type        = object({ type = string, specific_reservation = optional(object({ key = string, values = list(string) })) })
  default     = null
}

variable "schedule" {
  description = "Stop the machine, and with `start` start it again, at these times (cron) of the time zone. The service agent of Compute Engine needs the right to start and stop machines. Null leaves it running."
  type        = object({ stop = string, start = optional(string), time_zone = optional(string, "Etc/UTC") })
  default     = null
  validation {
    condition     = var.schedule == null || can(regex("^\\S+ \\S+ \\S+ \\S+ \\S+$", var.schedule.stop))
    error_message = "schedule.stop must be a cron expression such as 0 19 * * 1-5."
  }
}

variable "scheduling" {
  description = "Spot or standard, and what happens at maintenance and at the end of `max_run_duration`. `instance_termination_action`: `STOP` or `DELETE`, when a Spot machine is taken back; disks of a stopped one are billed. Null stops it. `max_run_duration`: Seconds after which the machine is stopped or deleted by itself. `preemptible`: Whether Compute Engine may take the machine back, as it may a Spot machine; null means true with `provisioning_model` `SPOT`, and false else. `provisioning_model`: `STANDARD` or `SPOT`; Spot machines cost a fraction and can be stopped at any time."
  type = object({
    automatic_restart           = optional(bool)
    availability_domain         = optional(number)
    host_error_timeout_seconds  = optional(number)
    instance_termination_action = optional(string)
    local_ssd_recovery_timeout  = optional(object({ seconds = number, nanos = optional(number) }))
    max_run_duration            = optional(object({ seconds = number, nanos = optional(number) }))
    min_node_cpus               = optional(number)
    node_affinities             = optional(list(object({ key = string, operator = string, values = set(string) })), [])
    on_host_maintenance         = optional(string)
    on_instance_stop_action     = optional(object({ discard_local_ssd = optional(bool) }))
    preemptible                 = optional(bool)
    preemption_notice_duration  = optional(object({ seconds = number, nanos = optional(number) }))
    provisioning_model          = optional(string)
    termination_time            = optional(string)
  })
  default = null
  validation {
    condition     = try(contains(["DELETE", "STOP"], var.scheduling.instance_termination_action), true)
    error_message = "scheduling.instance_termination_action must be DELETE or STOP."
  }
  validation {
    condition     = try(contains(["FLEX_START", "RESERVATION_BOUND", "SPOT", "STANDARD"], var.scheduling.provisioning_model), true)
    error_message = "scheduling.provisioning_model must be FLEX_START, RESERVATION_BOUND, SPOT or STANDARD."
  }
}

# Software and settings

variable "advanced_machine_features" {
  description = "Threads per core, nested virtualization and the like; fewer threads per core cost the same, and spare licenses billed by the core."
  type = object({
    enable_nested_virtualization = optional(bool)
    enable_uefi_networking       = optional(bool)
    performance_monitoring_unit  = optional(string)
    threads_per_core             = optional(number)
    turbo_mode                   = optional(string)
    visible_core_count           = optional(number)
  })
  default = null
}

variable "metadata" {
  description = "Metadata that the machine can read; kept in the state. `block-project-ssh-keys` and `enable-oslogin` are `TRUE` unless it says otherwise."
  type        = map(string)
  default     = {}
}

variable "metadata_startup_script" {
  description = "Script of every start; a change makes the machine anew."
  type        = string
  default     = null
}

variable "params" {
  description = "Resource manager tags, which are no labels: no invoice knows them."
  type        = object({ resource_manager_tags = optional(map(string)) })
  default     = null
}

# Storage

variable "boot_disk" {
  description = "Boot disk, billed by its size while the machine is stopped too. `auto_delete`: Delete the boot disk with the instance; kept disks are billed. `initialize_params`: Image, size in GB and type of the disk; `pd-standard`, `pd-balanced` and `pd-ssd` cost more in this order. Images such as RHEL, SLES and Windows bill a license by the hour. `initialize_params.source_image_encryption_key` and `initialize_params.source_snapshot_encryption_key` count at creation alone; later changes are ignored."
  type = object({
    auto_delete                     = optional(bool, true)
    device_name                     = optional(string)
    disk_encryption_key_raw         = optional(string)
    disk_encryption_key_rsa         = optional(string)
    disk_encryption_service_account = optional(string)
    force_attach                    = optional(bool)
    guest_os_features               = optional(list(string))
    initialize_params = optional(object({
      architecture                = optional(string)
      enable_confidential_compute = optional(bool)
      image                       = optional(string)
      labels                      = optional(map(string))
      provisioned_iops            = optional(number)
      provisioned_throughput      = optional(number)
      replica_zones               = optional(list(string))
      resource_manager_tags       = optional(map(string))
      resource_policies           = optional(list(string))
      size                        = optional(number)
      snapshot                    = optional(string)
      source_image_encryption_key = optional(object({
        kms_key_self_link       = optional(string)
        kms_key_service_account = optional(string)
        raw_key                 = optional(string)
        rsa_encrypted_key       = optional(string)
      }))
      source_snapshot_encryption_key = optional(object({
        kms_key_self_link       = optional(string)
        kms_key_service_account = optional(string)
        raw_key                 = optional(string)
        rsa_encrypted_key       = optional(string)
      }))
      storage_pool = optional(string)
      type         = optional(string)
    }))
    interface         = optional(string)
    kms_key_self_link = optional(string)
    mode              = optional(string)
    source            = optional(string)
  })
  nullable  = false
  sensitive = true
  validation {
    condition     = try(contains(["SCSI", "NVME"], var.boot_disk.interface), true)
    error_message = "boot_disk: interface must be SCSI or NVME."
  }
  validation {
    condition     = try(contains(["READ_ONLY", "READ_WRITE"], var.boot_disk.mode), true)
    error_message = "boot_disk: mode must be READ_ONLY or READ_WRITE."
  }
  validation {
    condition     = try(contains(["X86_64", "ARM64"], var.boot_disk.initialize_params.architecture), true)
    error_message = "boot_disk: initialize_params.architecture must be X86_64 or ARM64."
  }
}

variable "attached_disk" {
  description = "Further disks, made elsewhere and billed there."
  type = list(object({
    source                          = string
    device_name                     = optional(string)
    disk_encryption_key_raw         = optional(string)
    disk_encryption_key_rsa         = optional(string)
    disk_encryption_service_account = optional(string)
    force_attach                    = optional(bool)
    kms_key_self_link               = optional(string)
    mode                            = optional(string)
  }))
  default  = []
  nullable = false
  validation {
    condition     = alltrue([for one in var.attached_disk : try(contains(["READ_ONLY", "READ_WRITE"], one.mode), true)])
    error_message = "attached_disk: mode must be READ_ONLY or READ_WRITE."
  }
}

variable "scratch_disk" {
  description = "Local SSDs of 375 GB, each billed while the machine runs."
  type        = list(object({ interface = string, device_name = optional(string), size = optional(number) }))
  default     = []
  nullable    = false
  validation {
    condition     = alltrue([for one in var.scratch_disk : try(contains(["SCSI", "NVME"], one.interface), true)])
    error_message = "scratch_disk: interface must be SCSI or NVME."
  }
}

# Network

variable "network_interface" {
  description = "Networks of the machine; an empty `access_config` gives a public address, which is billed by the hour."
  type = list(object({
    access_config               = optional(list(object({ nat_ip = optional(string), network_tier = optional(string), public_ptr_domain_name = optional(string) })), [])
    alias_ip_range              = optional(list(object({ ip_cidr_range = string, subnetwork_range_name = optional(string) })), [])
    enable_vpc_scoped_dns       = optional(bool)
    igmp_query                  = optional(string)
    internal_ipv6_prefix_length = optional(number)
    ipv6_access_config = optional(list(object({
      network_tier                = string
      external_ipv6               = optional(string)
      external_ipv6_prefix_length = optional(string)
      name                        = optional(string)
      public_ptr_domain_name      = optional(string)
    })), [])
    ipv6_address       = optional(string)
    network            = optional(string)
    network_attachment = optional(string)
    network_ip         = optional(string)
    nic_type           = optional(string)
    queue_count        = optional(number)
    service_class_id   = optional(string)
    stack_type         = optional(string)
    subnetwork         = optional(string)
    subnetwork_project = optional(string)
    vlan               = optional(number)
  }))
  nullable = false
  validation {
    condition     = length(var.network_interface) >= 1
    error_message = "network_interface needs at least 1."
  }
  validation {
    condition     = alltrue([for one in var.network_interface : alltrue([for two in try(one.access_config, []) : try(contains(["PREMIUM", "STANDARD"], two.network_tier), true)])])
    error_message = "network_interface: access_config.network_tier must be PREMIUM or STANDARD."
  }
}

variable "can_ip_forward" {
  description = "Let packets of other addresses through."
  type        = bool
  default     = null
}

variable "network_performance_config" {
  description = "Faster network (`TIER_1`), billed by the hour."
  type        = object({ total_egress_bandwidth_tier = string })
  default     = null
  validation {
    condition     = try(contains(["TIER_1", "DEFAULT"], var.network_performance_config.total_egress_bandwidth_tier), true)
    error_message = "network_performance_config: total_egress_bandwidth_tier must be TIER_1 or DEFAULT."
  }
}

# Security

variable "confidential_instance_config" {
  description = "Encrypt memory in use; confidential machines cost more."
  type        = object({ confidential_instance_type = optional(string), enable_confidential_compute = optional(bool) })
  default     = null
}

variable "instance_encryption_key" {
  description = "Key of your own for a suspended machine's memory."
  type        = object({ kms_key_self_link = optional(string), kms_key_service_account = optional(string) })
  default     = null
}

variable "key_revocation_action_type" {
  description = "What happens when the key is revoked, `STOP` or `NONE`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["NONE", "STOP"], var.key_revocation_action_type), true)
    error_message = "key_revocation_action_type must be NONE or STOP."
  }
}

variable "resource_policies" {
  description = "Resource policies of the machine, one at most; `schedule` makes one."
  type        = list(string)
  default     = null
}

variable "service_account" {
  description = "Service account of the machine; null gives it none. Limit access by roles and keep the scope `cloud-platform`."
  type        = object({ scopes = set(string), email = optional(string) })
  default     = null
}

variable "shielded_instance_config" {
  description = "Secure boot, virtual TPM and integrity monitoring, free of charge. `enable_integrity_monitoring`: Measure each boot against the first one. `enable_secure_boot`: Start only what is signed; drivers that are not do not load. `enable_vtpm`: A virtual trusted platform module, which integrity monitoring needs."
  type        = object({ enable_integrity_monitoring = optional(bool, true), enable_secure_boot = optional(bool, true), enable_vtpm = optional(bool, true) })
  default     = { enable_integrity_monitoring = true, enable_secure_boot = true, enable_vtpm = true }
}

variable "workload_identity_config" {
  description = "Managed workload identity of the machine."
  type        = object({ identity = optional(string), identity_certificate_enabled = optional(bool) })
  default     = null
}

# Life cycle

variable "allow_stopping_for_update" {
  description = "Let Terraform stop the machine for changes such as another `machine_type`; null refuses such changes while it runs."
  type        = bool
  default     = null
}

variable "deletion_policy" {
  description = "What a destroy does: `DELETE`, `PREVENT` refuses it, `ABANDON` forgets the instance, which is billed on."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["ABANDON", "DELETE", "PREVENT"], var.deletion_policy), true)
    error_message = "deletion_policy must be ABANDON, DELETE or PREVENT."
  }
}

variable "deletion_protection" {
  description = "Refuse deletion, by Google itself."
  type        = bool
  default     = false
}

variable "desired_status" {
  description = "`RUNNING`, `SUSPENDED` or `TERMINATED`; a stopped machine's disks and addresses are billed on."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["RUNNING", "SUSPENDED", "TERMINATED"], var.desired_status), true)
    error_message = "desired_status must be RUNNING, SUSPENDED or TERMINATED."
  }
}

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), update = optional(string) })
  default     = null
}

# Cost interface

variable "resource_tags" {
  description = "Network tags, which firewall rules speak of; not labels."
  type        = set(string)
  default     = null
}

# Other

variable "enable_display" {
  description = "Give the machine a virtual display."
  type        = bool
  default     = null
}
