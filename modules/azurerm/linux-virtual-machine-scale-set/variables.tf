# Name and place

variable "location" {
  description = "Azure region; prices differ by region."
  type        = string
  nullable    = false
}

variable "name" {
  description = "Name of the scale set."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[A-Za-z0-9]([A-Za-z0-9._-]{0,62}[A-Za-z0-9_])?$", var.name))
    error_message = "A scale set's name has up to 64 letters, digits, dots, hyphens and underscores, begins with a letter or digit and does not end with a dot or hyphen."
  }
}

variable "resource_group_name" {
  description = "Resource group of the scale set, its budget and its alerts."
  type        = string
  nullable    = false
}

variable "computer_name_prefix" {
  description = "Prefix of host names; null takes `name`."
  type        = string
  default     = null
}

variable "edge_zone" {
  description = "Edge zone of the region; null stands in the region itself."
  type        = string
  default     = null
}

variable "host_group_id" {
  description = "Group of dedicated hosts, billed by the hour instead of the machines."
  type        = string
  default     = null
}

variable "platform_fault_domain_count" {
  description = "Fault domains of the set."
  type        = number
  default     = null
}

variable "proximity_placement_group_id" {
  description = "Proximity placement group, for low latency between machines."
  type        = string
  default     = null
}

variable "single_placement_group" {
  description = "Keep the set within 100 machines of one placement group."
  type        = bool
  default     = null
}

variable "zone_balance" {
  description = "Keep zones strictly even."
  type        = bool
  default     = null
}

variable "zones" {
  description = "Availability zones of the machines."
  type        = set(string)
  default     = null
}

# Size and cost

variable "instances" {
  description = "Number of machines without `autoscale`, and to begin with; each is billed by the hour."
  type        = number
  nullable    = false
  validation {
    condition     = try(var.instances >= 0 && var.instances <= 1000, true)
    error_message = "instances must be 0 to 1000."
  }
}

variable "sku" {
  description = "Size of the machines, which sets the hourly price of each."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^(Standard|Basic)_[A-Za-z0-9_-]+$", var.sku))
    error_message = "A size begins with \"Standard_\" or \"Basic_\"."
  }
}

variable "autoscale" {
  description = "Add a machine when the CPU of all is above `add_above_percent` for ten minutes, remove one when it is below `remove_below_percent`, within `minimum` and `maximum`. Null keeps `instances`."
  type        = object({ minimum = number, maximum = number, add_above_percent = optional(number, 70), remove_below_percent = optional(number, 30) })
  default     = null
  validation {
    condition     = try(var.autoscale.minimum >= 0 && var.autoscale.minimum <= var.autoscale.maximum, true)
    error_message = "autoscale.minimum must not be above autoscale.maximum."
  }
  validation {
    condition     = try(var.autoscale.remove_below_percent < var.autoscale.add_above_percent, true)
    error_message = "autoscale.remove_below_percent must be below autoscale.add_above_percent."
  }
}

variable "capacity_reservation_group_id" {
  description = "Capacity reservation for the machines; a reservation is billed like them, whether they run or not."
  type        = string
  default     = null
}

variable "eviction_policy" {
  description = "What happens to evicted Spot machines: `Deallocate` keeps their disks, which are billed on, and `Delete` removes them."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["Deallocate", "Delete"], var.eviction_policy), true)
    error_message = "eviction_policy must be Deallocate or Delete."
  }
}

variable "max_bid_price" {
  description = "Highest hourly price of a Spot machine in US dollars; -1 pays up to the regular price."
  type        = number
  default     = null
}

variable "overprovision" {
  description = "Start more machines than asked for and delete the surplus; the surplus is not billed."
  type        = bool
  default     = null
}

variable "plan" {
  description = "Plan of a marketplace image; its publisher may bill software by the hour on top."
  type        = object({ name = string, product = string, publisher = string })
  default     = null
}

variable "priority" {
  description = "`Regular` or `Spot`; Spot machines cost a fraction and can be evicted at any time."
  type        = string
  default     = "Regular"
  validation {
    condition     = try(contains(["Regular", "Spot"], var.priority), true)
    error_message = "priority must be Regular or Spot."
  }
}

variable "scale_in" {
  description = "Which machines go first: `Default`, `NewestVM` or `OldestVM`."
  type        = object({ force_deletion_enabled = optional(bool), rule = optional(string) })
  default     = null
}

variable "spot_restore" {
  description = "Try to bring evicted Spot machines back."
  type        = object({ enabled = optional(bool), timeout = optional(string) })
  default     = null
}

# Software and settings

variable "custom_data" {
  description = "Cloud-init or other data for the first boot, Base64; kept in the state."
  type        = string
  default     = null
  sensitive   = true
}

variable "do_not_run_extensions_on_overprovisioned_machines" {
  description = "Spare surplus machines the extensions."
  type        = bool
  default     = null
}

variable "extension" {
  description = "Extensions of every machine; protected settings are kept in the state."
  type = list(object({
    name                              = string
    publisher                         = string
    type                              = string
    type_handler_version              = string
    auto_upgrade_minor_version        = optional(bool)
    automatic_upgrade_enabled         = optional(bool)
    force_update_tag                  = optional(string)
    protected_settings                = optional(string)
    protected_settings_from_key_vault = optional(object({ secret_url = string, source_vault_id = string }))
    provision_after_extensions        = optional(list(string))
    settings                          = optional(string)
  }))
  default  = []
  nullable = false
}

variable "extension_operations_enabled" {
  description = "Allow extensions."
  type        = bool
  default     = null
}

variable "extensions_time_budget" {
  description = "How long extensions may take to start, 15 minutes to two hours in ISO 8601."
  type        = string
  default     = null
}

variable "gallery_application" {
  description = "Applications of a compute gallery to install."
  type        = list(object({ version_id = string, configuration_blob_uri = optional(string), order = optional(number), tag = optional(string) }))
  default     = []
  nullable    = false
}

variable "provision_vm_agent" {
  description = "Install the VM agent, which extensions need."
  type        = bool
  default     = null
}

variable "source_image_id" {
  description = "Image of your own or of a gallery; excludes `source_image_reference`."
  type        = string
  default     = null
}

variable "source_image_reference" {
  description = "Marketplace image; `version` may be `latest`. Images such as RHEL and SLES bill a license by the hour."
  type        = object({ offer = string, publisher = string, sku = string, version = string })
  default     = null
}

variable "user_data" {
  description = "Data that the machines can read all their life, Base64; kept in the state."
  type        = string
  default     = null
}

# Storage

variable "os_disk" {
  description = "Disk of the operating system of every machine, billed under Storage. `caching`: `None`, `ReadOnly` or `ReadWrite`. `diff_disk_settings`: Keep the system disk on the host itself, which is free, fast, and lost with the machine: just right for machines that come and go. `storage_account_type`: Kind of disk; Standard SSD is enough for most system disks, premium ones cost several times as much."
  type = object({
    caching                          = string
    storage_account_type             = string
    diff_disk_settings               = optional(object({ option = string, placement = optional(string) }))
    disk_encryption_set_id           = optional(string)
    disk_size_gb                     = optional(number)
    secure_vm_disk_encryption_set_id = optional(string)
    security_encryption_type         = optional(string)
    write_accelerator_enabled        = optional(bool)
  })
  nullable = false
  validation {
    condition     = try(contains(["Premium_LRS", "Premium_ZRS", "StandardSSD_LRS", "StandardSSD_ZRS", "Standard_LRS"], var.os_disk.storage_account_type), true)
    error_message = "os_disk.storage_account_type must be Premium_LRS, Premium_ZRS, StandardSSD_LRS, StandardSSD_ZRS or Standard_LRS."
  }
  validation {
    condition     = try(contains(["None", "ReadOnly", "ReadWrite"], var.os_disk.caching), true)
    error_message = "os_disk.caching must be None, ReadOnly or ReadWrite."
  }
}

variable "data_disk" {
  description = "Data disks of every machine, each billed by its size."
  type = list(object({
    caching                   = string
    disk_size_gb              = number
    lun                       = number
    storage_account_type      = string
    create_option             = optional(string)
    disk_encryption_set_id    = optional(string)
    disk_iops_read_write      = optional(number)
    disk_mbps_read_write      = optional(number)
    name                      = optional(string)
    write_accelerator_enabled = optional(bool)
  }))
  default  = []
  nullable = false
}

# Network

variable "network_interface" {
  description = "Network interfaces of every machine."
  type = list(object({
    ip_configuration = list(object({
      name                                         = string
      application_gateway_backend_address_pool_ids = optional(set(string))
      application_security_group_ids               = optional(set(string))
      load_balancer_backend_address_pool_ids       = optional(set(string))
      load_balancer_inbound_nat_rules_ids          = optional(set(string))
      primary                                      = optional(bool)
      public_ip_address = optional(list(object({
        name                    = string
        domain_name_label       = optional(string)
        idle_timeout_in_minutes = optional(number)
        ip_tag                  = optional(list(object({ tag = string, type = string })), [])
        public_ip_prefix_id     = optional(string)
        version                 = optional(string)
      })), [])
      subnet_id = optional(string)
      version   = optional(string)
    }))
    name                           = string
    accelerated_networking_enabled = optional(bool)
    auxiliary_mode                 = optional(string)
    auxiliary_sku                  = optional(string)
    dns_servers                    = optional(list(string))
    ip_forwarding_enabled          = optional(bool)
    network_security_group_id      = optional(string)
    primary                        = optional(bool)
  }))
  nullable = false
  validation {
    condition     = length(var.network_interface) >= 1
    error_message = "network_interface needs at least 1."
  }
  validation {
    condition     = length([for one in var.network_interface : one if length(var.network_interface) == 1 || try(one.primary, false) == true]) == 1
    error_message = "Exactly one of several network interfaces is primary."
  }
}

# Security

variable "admin_username" {
  description = "Name of the administrator."
  type        = string
  nullable    = false
}

variable "admin_password" {
  description = "Password of the administrator, kept in the state; a key in `admin_ssh_key` avoids that."
  type        = string
  default     = null
  sensitive   = true
}

variable "admin_ssh_key" {
  description = "SSH keys of the administrator; without one, password login must be on."
  type        = list(object({ public_key = string, username = string }))
  default     = []
  nullable    = false
}

variable "disable_password_authentication" {
  description = "Allow SSH keys only."
  type        = bool
  default     = true
}

variable "encryption_at_host_enabled" {
  description = "Encrypt caches and temporary disks too; free of charge, but the feature has to be registered for the subscription."
  type        = bool
  default     = null
}

variable "identity" {
  description = "Managed identity of the scale set; costs nothing, and spares keys and passwords. `identity_ids`: Ids of the user-assigned identities. `type`: `SystemAssigned`, `UserAssigned`, or `SystemAssigned, UserAssigned`."
  type        = object({ type = string, identity_ids = optional(set(string)) })
  default     = null
  validation {
    condition     = try(contains(["SystemAssigned", "SystemAssigned, UserAssigned", "UserAssigned"], var.identity.type), true)
    error_message = "identity.type must be SystemAssigned, UserAssigned, or both: SystemAssigned, UserAssigned."
  }
}

variable "secret" {
  description = "Certificates of a key vault to put on the machines."
  type        = list(object({ certificate = list(object({ url = string })), key_vault_id = string }))
  default     = []
  nullable    = false
}

variable "secure_boot_enabled" {
  description = "Secure boot (Trusted Launch), free of charge; needs an image of generation 2."
  type        = bool
  default     = null
}

variable "vtpm_enabled" {
  description = "Virtual TPM (Trusted Launch), free of charge; needs an image of generation 2."
  type        = bool
  default     = null
}

# Logs and metrics

variable "boot_diagnostics" {
  description = "Console output and screenshots, kept in a storage account of Microsoft without charge, or in your own at its prices."
  type        = object({ storage_account_uri = optional(string) })
  default     = {}
}

variable "health_probe_id" {
  description = "Probe of a load balancer that tells whether a machine is healthy."
  type        = string
  default     = null
}

# Life cycle

variable "automatic_instance_repair" {
  description = "Replace unhealthy machines; needs a health probe or the health extension."
  type        = object({ enabled = bool, action = optional(string), grace_period = optional(string) })
  default     = null
}

variable "automatic_os_upgrade_policy" {
  description = "Roll out new images by itself."
  type        = object({ automatic_os_upgrade_enabled = bool, automatic_rollback_enabled = bool })
  default     = null
}

variable "resilient_vm_deletion_enabled" {
  description = "Try again when a machine cannot be deleted."
  type        = bool
  default     = null
}

variable "rolling_upgrade_policy" {
  description = "Batches of a rolling upgrade; with `maximum_surge_instances_enabled`, new machines are billed beside the old."
  type = object({
    max_batch_instance_percent              = number
    max_unhealthy_instance_percent          = number
    max_unhealthy_upgraded_instance_percent = number
    pause_time_between_batches              = string
    cross_zone_upgrades_enabled             = optional(bool)
    maximum_surge_instances_enabled         = optional(bool)
    prioritize_unhealthy_instances_enabled  = optional(bool)
  })
  default = null
}

variable "termination_notification" {
  description = "Tell a machine before it is deleted, and wait 5 to 15 minutes."
  type        = object({ enabled = bool, timeout = optional(string) })
  default     = null
}

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), read = optional(string), update = optional(string) })
  default     = null
}

variable "upgrade_mode" {
  description = "How a new model reaches the machines, `Automatic`, `Manual` or `Rolling`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["Automatic", "Manual", "Rolling"], var.upgrade_mode), true)
    error_message = "upgrade_mode must be Automatic, Manual or Rolling."
  }
}

# Other

variable "additional_capabilities" {
  description = "Ultra disks; the ability to take them is billed by the vCPU and hour as long as none is attached."
  type        = object({ ultra_ssd_enabled = optional(bool) })
  default     = null
}

variable "resilient_vm_creation_enabled" {
  description = "Try other zones when a machine cannot be made."
  type        = bool
  default     = null
}
