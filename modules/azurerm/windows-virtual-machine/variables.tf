# Name and place

variable "location" {
  description = "Azure region; prices differ by region."
  type        = string
  nullable    = false
}

variable "name" {
  description = "Name of the virtual machine."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[A-Za-z0-9]([A-Za-z0-9._-]{0,62}[A-Za-z0-9_])?$", var.name))
    error_message = "A name has up to 64 letters, digits, dots, hyphens and underscores, begins with a letter or digit and does not end with a dot or hyphen."
  }
}

variable "resource_group_name" {
  description = "Resource group of the virtual machine, its budget and its alerts."
  type        = string
  nullable    = false
}

variable "availability_set_id" {
  description = "Availability set; excludes `zone`."
  type        = string
  default     = null
}

variable "computer_name" {
  description = "Host name, up to 15 characters; null takes `name`, which then must be as short."
  type        = string
  default     = null
  validation {
    condition     = try(length(var.computer_name) <= 15, true)
    error_message = "computer_name must have up to 15 characters."
  }
}

variable "dedicated_host_group_id" {
  description = "Group of dedicated hosts; the host is billed by the hour instead of the machine. Excludes `dedicated_host_id`."
  type        = string
  default     = null
}

variable "dedicated_host_id" {
  description = "Dedicated host; the host is billed by the hour instead of the machine."
  type        = string
  default     = null
}

variable "edge_zone" {
  description = "Edge zone of the region; null stands in the region itself."
  type        = string
  default     = null
}

variable "platform_fault_domain" {
  description = "Fault domain within the scale set; null or -1 lets Azure choose."
  type        = number
  default     = null
}

variable "proximity_placement_group_id" {
  description = "Proximity placement group, for low latency to its other members."
  type        = string
  default     = null
}

variable "zone" {
  description = "Availability zone, which must be that of its disks and addresses."
  type        = string
  default     = null
}

# Size and cost

variable "size" {
  description = "Size of the machine, which sets its hourly price; burstable sizes such as `Standard_B2as_v2` suit machines with little load."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^(Standard|Basic)_[A-Za-z0-9_-]+$", var.size))
    error_message = "A size begins with \"Standard_\" or \"Basic_\"."
  }
}

variable "bypass_platform_safety_checks_on_user_schedule_enabled" {
  description = "Let a maintenance schedule of your own patch without the safety checks of the platform; needs `patch_mode` `AutomaticByPlatform`."
  type        = bool
  default     = null
}

variable "capacity_reservation_group_id" {
  description = "Capacity reservation to start in; a reservation is billed like the machine, whether it runs or not."
  type        = string
  default     = null
}

variable "eviction_policy" {
  description = "What happens to an evicted Spot machine: `Deallocate` keeps its disks, which are billed on, and `Delete` removes them."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["Deallocate", "Delete"], var.eviction_policy), true)
    error_message = "eviction_policy must be Deallocate or Delete."
  }
}

variable "license_type" {
  description = "`Windows_Server` or `Windows_Client` uses a license you own (Azure Hybrid Benefit) and takes the Windows surcharge off the hourly price; null or `None` pays it."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["None", "Windows_Client", "Windows_Server"], var.license_type), true)
    error_message = "license_type must be None, Windows_Client or Windows_Server."
  }
}

variable "max_bid_price" {
  description = "Highest hourly price of a Spot machine in US dollars; -1 pays up to the regular price."
  type        = number
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

variable "virtual_machine_scale_set_id" {
  description = "Flexible scale set that the machine joins."
  type        = string
  default     = null
}

# Software and settings

variable "allow_extension_operations" {
  description = "Allow extensions such as the monitoring agent; needs the VM agent."
  type        = bool
  default     = null
}

variable "custom_data" {
  description = "Cloud-init or other data for the first boot, Base64; kept in the state."
  type        = string
  default     = null
  sensitive   = true
}

variable "extensions_time_budget" {
  description = "How long extensions may take to start, 15 minutes to two hours in ISO 8601, for example `PT1H30M`."
  type        = string
  default     = null
}

variable "gallery_application" {
  description = "Applications of a compute gallery to install, in their order."
  type = list(object({
    version_id                                  = string
    automatic_upgrade_enabled                   = optional(bool)
    configuration_blob_uri                      = optional(string)
    order                                       = optional(number)
    tag                                         = optional(string)
    treat_failure_as_deployment_failure_enabled = optional(bool)
  }))
  default  = []
  nullable = false
}

variable "os_image_notification" {
  description = "Tell the machine before an upgrade of its image, and wait (`PT15M`)."
  type        = object({ timeout = optional(string) })
  default     = null
}

variable "provision_vm_agent" {
  description = "Install the VM agent, which extensions and platform patching need."
  type        = bool
  default     = null
}

variable "reboot_setting" {
  description = "Whether scheduled patching may reboot, `Always`, `IfRequired` or `Never`; needs `patch_mode` `AutomaticByPlatform`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["Always", "IfRequired", "Never"], var.reboot_setting), true)
    error_message = "reboot_setting must be Always, IfRequired or Never."
  }
}

variable "source_image_id" {
  description = "Image of your own or of a gallery; excludes `source_image_reference`."
  type        = string
  default     = null
}

variable "source_image_reference" {
  description = "Marketplace image; `version` may be `latest`."
  type        = object({ offer = string, publisher = string, sku = string, version = string })
  default     = null
}

variable "timezone" {
  description = "Time zone by its Windows name, for example `W. Europe Standard Time`."
  type        = string
  default     = null
}

variable "user_data" {
  description = "Data that the machine can read all its life, Base64; kept in the state."
  type        = string
  default     = null
}

# Storage

variable "os_disk" {
  description = "Disk of the operating system, billed under Storage, also while the machine is deallocated. `caching`: `None`, `ReadOnly` or `ReadWrite`. `diff_disk_settings`: Keep the system disk on the host itself, which is free, fast, and lost when the machine moves. `disk_size_gb`: Gigabytes of the disk; managed disks are billed by the size provisioned, not by what is stored. `storage_account_type`: Kind of disk; Standard SSD is enough for most system disks, premium ones cost several times as much. Azure retires Standard HDD (`Standard_LRS`) for system disks on 2028-09-08. `write_accelerator_enabled`: Speed up writes of M-series machines with Premium disks and no caching."
  type = object({
    caching                          = string
    diff_disk_settings               = optional(object({ option = string, placement = optional(string) }))
    disk_encryption_set_id           = optional(string)
    disk_size_gb                     = optional(number)
    name                             = optional(string)
    secure_vm_disk_encryption_set_id = optional(string)
    security_encryption_type         = optional(string)
    storage_account_type             = optional(string, "StandardSSD_LRS")
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

variable "disk_controller_type" {
  description = "Disk controller, `SCSI` or `NVMe`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["NVMe", "SCSI"], var.disk_controller_type), true)
    error_message = "disk_controller_type must be SCSI or NVMe."
  }
}

variable "os_managed_disk_id" {
  description = "An existing disk to boot from, in place of an image."
  type        = string
  default     = null
}

# Network

variable "network_interface_ids" {
  description = "Ids of the network interfaces, the first of which is the primary one."
  type        = list(string)
  nullable    = false
  validation {
    condition     = length(var.network_interface_ids) > 0
    error_message = "A virtual machine needs at least one network interface."
  }
}

variable "winrm_listener" {
  description = "WinRM listeners, `Http` or `Https` with the URL of a certificate."
  type        = list(object({ protocol = string, certificate_url = optional(string) }))
  default     = []
  nullable    = false
}

# Security

variable "admin_password" {
  description = "Password of the administrator, kept in the state. Azure wants 8 to 123 characters of three kinds."
  type        = string
  nullable    = false
  sensitive   = true
  validation {
    condition     = length(var.admin_password) >= 8 && length(var.admin_password) <= 123
    error_message = "admin_password must have 8 to 123 characters."
  }
}

variable "admin_username" {
  description = "Name of the administrator; Azure refuses `root`, `admin` and the like."
  type        = string
  nullable    = false
}

variable "encryption_at_host_enabled" {
  description = "Encrypt caches and temporary disks too; free of charge, but the feature has to be registered for the subscription."
  type        = bool
  default     = null
}

variable "identity" {
  description = "Managed identity of the virtual machine; costs nothing, and spares keys and passwords. `identity_ids`: Ids of the user-assigned identities. `type`: `SystemAssigned`, `UserAssigned`, or `SystemAssigned, UserAssigned`."
  type        = object({ type = string, identity_ids = optional(set(string)) })
  default     = null
  validation {
    condition     = try(contains(["SystemAssigned", "SystemAssigned, UserAssigned", "UserAssigned"], var.identity.type), true)
    error_message = "identity.type must be SystemAssigned, UserAssigned, or both: SystemAssigned, UserAssigned."
  }
}

variable "secret" {
  description = "Certificates of a key vault to put on the machine."
  type        = list(object({ certificate = list(object({ store = string, url = string })), key_vault_id = string }))
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

# Life cycle

variable "automatic_updates_enabled" {
  description = "Let Windows update itself; the default. Turn it off for `patch_mode` `Manual`."
  type        = bool
  default     = null
}

variable "hotpatching_enabled" {
  description = "Patch without reboot; needs `patch_mode` `AutomaticByPlatform` and an image made for it."
  type        = bool
  default     = null
}

variable "patch_assessment_mode" {
  description = "Who looks for missing patches, `AutomaticByPlatform` or `ImageDefault`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["AutomaticByPlatform", "ImageDefault"], var.patch_assessment_mode), true)
    error_message = "patch_assessment_mode must be AutomaticByPlatform or ImageDefault."
  }
}

variable "patch_mode" {
  description = "Who installs patches, `AutomaticByOS`, `AutomaticByPlatform` or `Manual`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["AutomaticByOS", "AutomaticByPlatform", "Manual"], var.patch_mode), true)
    error_message = "patch_mode must be AutomaticByOS, AutomaticByPlatform or Manual."
  }
}

variable "shutdown" {
  description = "Shut the machine down and deallocate it every day at `time` (`1900`) of the time zone, with a word to `email` before; nothing starts it again. Null leaves it running."
  type        = object({ time = string, timezone = optional(string, "UTC"), email = optional(string), notify_minutes = optional(number, 30) })
  default     = null
  validation {
    condition     = var.shutdown == null || can(regex("^([01][0-9]|2[0-3])[0-5][0-9]$", var.shutdown.time))
    error_message = "shutdown.time must be a time of day such as 1900."
  }
  validation {
    condition     = try(var.shutdown.notify_minutes >= 15 && var.shutdown.notify_minutes <= 120, true)
    error_message = "shutdown.notify_minutes must be 15 to 120."
  }
}

variable "termination_notification" {
  description = "Tell the machine before it is deleted, and wait 5 to 15 minutes."
  type        = object({ enabled = bool, timeout = optional(string) })
  default     = null
}

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), read = optional(string), update = optional(string) })
  default     = null
}

# Other

variable "additional_capabilities" {
  description = "Hibernation, and Ultra disks; the ability to take Ultra disks is billed by the vCPU and hour as long as none is attached."
  type        = object({ hibernation_enabled = optional(bool), ultra_ssd_enabled = optional(bool) })
  default     = null
}

variable "additional_unattend_content" {
  description = "Unattended setup, `AutoLogon` or `FirstLogonCommands`."
  type        = list(object({ content = string, setting = string }))
  default     = []
  nullable    = false
}
