# Name and place

variable "location" {
  description = "Azure region; prices differ by region."
  type        = string
  nullable    = false
}

variable "name" {
  description = "Name of the disk."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[A-Za-z0-9][A-Za-z0-9._-]{0,78}[A-Za-z0-9_]?$", var.name))
    error_message = "A disk name has up to 80 letters, digits, dots, hyphens and underscores, and begins with a letter or digit."
  }
}

variable "resource_group_name" {
  description = "Resource group of the disk, its budget and its alerts."
  type        = string
  nullable    = false
}

variable "edge_zone" {
  description = "Edge zone of the region; null stands in the region itself."
  type        = string
  default     = null
}

variable "zone" {
  description = "Availability zone, which must be that of the machine; Premium v2 and Ultra disks need one."
  type        = string
  default     = null
}

# Size and cost

variable "logical_sector_size" {
  description = "Sector size of an Ultra or Premium v2 disk, 512 or 4096."
  type        = number
  default     = null
  validation {
    condition     = try(contains([512, 4096], var.logical_sector_size), true)
    error_message = "logical_sector_size must be 512 or 4096."
  }
}

variable "on_demand_bursting_enabled" {
  description = "Burst above the provisioned performance; billed by the month, and by the transaction."
  type        = bool
  default     = null
}

variable "tier" {
  description = "Performance tier above the one of the size, billed at that tier's price."
  type        = string
  default     = null
}

variable "upload_size_bytes" {
  description = "Bytes to be uploaded, for `create_option` `Upload`. Counts at creation alone; later changes are ignored."
  type        = number
  default     = null
}

# Software and settings

variable "create_option" {
  description = "What the disk is made of, `Empty`, `Copy`, `Import`, `FromImage`, `Restore` or `Upload`. Counts at creation alone; later changes are ignored."
  type        = string
  default     = "Empty"
  nullable    = false
  validation {
    condition     = contains(["Copy", "Empty", "FromImage", "Import", "ImportSecure", "Restore", "Upload"], var.create_option)
    error_message = "create_option must be Copy, Empty, FromImage, Import, ImportSecure, Restore or Upload."
  }
}

variable "gallery_image_reference_id" {
  description = "Image version of a gallery to copy, for `create_option` `FromImage`. Counts at creation alone; later changes are ignored."
  type        = string
  default     = null
}

variable "hyper_v_generation" {
  description = "Generation of a disk with an operating system, `V1` or `V2`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["V1", "V2"], var.hyper_v_generation), true)
    error_message = "hyper_v_generation must be V1 or V2."
  }
}

variable "image_reference_id" {
  description = "Marketplace image to copy, for `create_option` `FromImage`. Counts at creation alone; later changes are ignored."
  type        = string
  default     = null
}

variable "os_type" {
  description = "Operating system on the disk, `Linux` or `Windows`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["Linux", "Windows"], var.os_type), true)
    error_message = "os_type must be Linux or Windows."
  }
}

# Storage

variable "attachment" {
  description = "Virtual machine to attach the disk to; null leaves it unattached, and billed. `caching`: `None`, `ReadOnly` or `ReadWrite`; Premium v2 and Ultra disks take `None` only. `lun`: Logical unit number on the machine; each disk of a machine has one of its own."
  type = object({
    virtual_machine_id        = string
    caching                   = optional(string, "None")
    create_option             = optional(string)
    lun                       = optional(number, 0)
    write_accelerator_enabled = optional(bool)
  })
  default = null
  validation {
    condition     = try(contains(["None", "ReadOnly", "ReadWrite"], var.attachment.caching), true)
    error_message = "attachment.caching must be None, ReadOnly or ReadWrite."
  }
  validation {
    condition     = try(var.attachment.lun >= 0 && var.attachment.lun <= 63, true)
    error_message = "attachment.lun must be 0 to 63."
  }
}

variable "disk_iops_read_only" {
  description = "Provisioned IOPS across machines that mount a shared Ultra or Premium v2 disk read-only, billed by the hour."
  type        = number
  default     = null
}

variable "disk_iops_read_write" {
  description = "Provisioned IOPS of an Ultra or Premium v2 disk, billed by the hour."
  type        = number
  default     = null
}

variable "disk_mbps_read_only" {
  description = "Provisioned megabytes per second across machines that mount a shared Ultra or Premium v2 disk read-only, billed by the hour."
  type        = number
  default     = null
}

variable "disk_mbps_read_write" {
  description = "Provisioned megabytes per second of an Ultra or Premium v2 disk, billed by the hour."
  type        = number
  default     = null
}

variable "disk_size_gb" {
  description = "Gigabytes of the disk, billed attached or not; Standard SSD and Premium disks are billed by the next larger tier."
  type        = number
  default     = null
  validation {
    condition     = try(var.disk_size_gb >= 1 && var.disk_size_gb <= 65536, true)
    error_message = "disk_size_gb must be 1 to 65536."
  }
}

variable "max_shares" {
  description = "Machines that may attach the disk at the same time; each further share of a premium disk is billed."
  type        = number
  default     = null
  validation {
    condition     = try(var.max_shares >= 2 && var.max_shares <= 10, true)
    error_message = "max_shares must be 2 to 10."
  }
}

variable "optimized_frequent_attach_enabled" {
  description = "Optimise a disk that is attached and detached more than five times a day."
  type        = bool
  default     = null
}

variable "performance_plus_enabled" {
  description = "More IOPS and throughput for disks above 512 GB at no charge; only when the disk is made."
  type        = bool
  default     = null
}

variable "storage_account_id" {
  description = "Storage account of `source_uri`. Counts at creation alone; later changes are ignored."
  type        = string
  default     = null
}

variable "storage_account_type" {
  description = "Kind of disk. Standard HDD and SSD are the cheapest and bill transactions too (HDD each one, SSD up to a ceiling); Premium v2 and Ultra bill size, IOPS and throughput apart. Takes `PremiumV2_LRS`, `Premium_LRS`, `Premium_ZRS`, `StandardSSD_LRS`, `StandardSSD_ZRS`, `Standard_LRS` or `UltraSSD_LRS`."
  type        = string
  default     = "StandardSSD_LRS"
  nullable    = false
  validation {
    condition     = contains(["PremiumV2_LRS", "Premium_LRS", "Premium_ZRS", "StandardSSD_LRS", "StandardSSD_ZRS", "Standard_LRS", "UltraSSD_LRS"], var.storage_account_type)
    error_message = "storage_account_type must be PremiumV2_LRS, Premium_LRS, Premium_ZRS, StandardSSD_LRS, StandardSSD_ZRS, Standard_LRS or UltraSSD_LRS."
  }
}

# Security

variable "disk_access_id" {
  description = "Disk access resource for export and import through private endpoints; goes with `network_access_policy` `AllowPrivate`."
  type        = string
  default     = null
}

variable "disk_encryption_set_id" {
  description = "Disk encryption set for a key of your own, whose operations are billed by Key Vault."
  type        = string
  default     = null
}

variable "encryption_settings" {
  description = "Keys of Azure Disk Encryption inside the machine."
  type = object({
    disk_encryption_key = object({ secret_url = string, source_vault_id = string })
    key_encryption_key  = optional(object({ key_url = string, source_vault_id = string }))
  })
  default = null
}

variable "network_access_policy" {
  description = "Who may export and import the disk over the network, `AllowAll`, `AllowPrivate` or `DenyAll`."
  type        = string
  default     = "DenyAll"
  validation {
    condition     = try(contains(["AllowAll", "AllowPrivate", "DenyAll"], var.network_access_policy), true)
    error_message = "network_access_policy must be AllowAll, AllowPrivate or DenyAll."
  }
}

variable "public_network_access_enabled" {
  description = "Allow access over the public network."
  type        = bool
  default     = false
}

variable "secure_vm_disk_encryption_set_id" {
  description = "Disk encryption set of a confidential machine."
  type        = string
  default     = null
}

variable "security_type" {
  description = "Security type of a confidential machine's disk."
  type        = string
  default     = null
}

variable "trusted_launch_enabled" {
  description = "Trusted Launch, free of charge, for system disks made by import or from an image."
  type        = bool
  default     = null
}

# Life cycle

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), read = optional(string), update = optional(string) })
  default     = null
}

# Other

variable "source_resource_id" {
  description = "Disk or snapshot to copy, or recovery point to restore. Counts at creation alone; later changes are ignored."
  type        = string
  default     = null
}

variable "source_uri" {
  description = "VHD file to import, for `create_option` `Import` or `ImportSecure`. Counts at creation alone; later changes are ignored."
  type        = string
  default     = null
}
