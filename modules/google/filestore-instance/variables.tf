# Name and place

variable "name" {
  description = "Name of the Filestore instance."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$", var.name))
    error_message = "A name has up to 63 lower-case letters, digits and hyphens, begins with a letter and does not end with a hyphen."
  }
}

variable "description" {
  description = "What the Filestore instance is for."
  type        = string
  default     = null
}

variable "location" {
  description = "Zone of the instance, or region of a `REGIONAL` or `ENTERPRISE` one."
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
  description = "Zone of the Filestore instance; null takes the provider's. Prices differ by region."
  type        = string
  default     = null
}

# Size and cost

variable "tier" {
  description = "Service tier, for example `BASIC_HDD`, `BASIC_SSD`, `ZONAL` or `REGIONAL`."
  type        = string
  nullable    = false
  validation {
    condition     = contains(["BASIC_HDD", "BASIC_SSD", "ENTERPRISE", "HIGH_SCALE_SSD", "PREMIUM", "REGIONAL", "STANDARD", "ZONAL"], var.tier)
    error_message = "tier must be BASIC_HDD, BASIC_SSD, ENTERPRISE, HIGH_SCALE_SSD, PREMIUM, REGIONAL, STANDARD or ZONAL."
  }
}

# Software and settings

variable "performance_config" {
  description = "IOPS apart from capacity, billed apart too."
  type = object({
    fixed_iops  = optional(object({ max_iops = optional(number) }))
    iops_per_tb = optional(object({ max_iops_per_tb = optional(number) }))
  })
  default = null
}

# Storage

variable "file_shares" {
  description = "The share of the instance, billed for its whole capacity. `capacity_gb`: Gigabytes of the share, billed used or not; each tier has a least size, 1024 for BASIC_HDD. `source_backup` and `source_backupdr_backup` count at creation alone; later changes are ignored."
  type = object({
    capacity_gb = number
    name        = string
    nfs_export_options = optional(list(object({
      access_mode = optional(string)
      anon_gid    = optional(number)
      anon_uid    = optional(number)
      ip_ranges   = optional(list(string))
      network     = optional(string)
      squash_mode = optional(string)
    })), [])
    source_backup          = optional(string)
    source_backupdr_backup = optional(string)
  })
  nullable = false
  validation {
    condition     = alltrue([for one in try(var.file_shares.nfs_export_options, []) : try(contains(["READ_ONLY", "READ_WRITE"], one.access_mode), true)])
    error_message = "file_shares: nfs_export_options.access_mode must be READ_ONLY or READ_WRITE."
  }
  validation {
    condition     = alltrue([for one in try(var.file_shares.nfs_export_options, []) : try(contains(["NO_ROOT_SQUASH", "ROOT_SQUASH"], one.squash_mode), true)])
    error_message = "file_shares: nfs_export_options.squash_mode must be NO_ROOT_SQUASH or ROOT_SQUASH."
  }
  validation {
    condition     = try(can(regex("^[a-z][a-z0-9_]{0,62}$", var.file_shares.name)), true)
    error_message = "file_shares.name must have up to 63 lower-case letters, digits and underscores, and begin with a letter."
  }
}

# Network

variable "networks" {
  description = "Network of the clients."
  type = list(object({
    modes             = list(string)
    network           = string
    connect_mode      = optional(string)
    psc_config        = optional(object({ endpoint_project = optional(string) }))
    reserved_ip_range = optional(string)
  }))
  nullable = false
  validation {
    condition     = length(var.networks) >= 1
    error_message = "networks needs at least 1."
  }
  validation {
    condition     = alltrue([for one in var.networks : try(contains(["DIRECT_PEERING", "PRIVATE_SERVICE_ACCESS", "PRIVATE_SERVICE_CONNECT"], one.connect_mode), true)])
    error_message = "networks: connect_mode must be DIRECT_PEERING, PRIVATE_SERVICE_ACCESS or PRIVATE_SERVICE_CONNECT."
  }
  validation {
    condition     = alltrue([for one in var.networks : try(alltrue([for value in one.modes : contains(["ADDRESS_MODE_UNSPECIFIED", "MODE_IPV4", "MODE_IPV6"], value)]), true)])
    error_message = "networks: modes must be ADDRESS_MODE_UNSPECIFIED, MODE_IPV4 or MODE_IPV6."
  }
}

variable "protocol" {
  description = "`NFS_V3` or `NFS_V4_1`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["NFS_V3", "NFS_V4_1"], var.protocol), true)
    error_message = "protocol must be NFS_V3 or NFS_V4_1."
  }
}

# Security

variable "kms_key_name" {
  description = "KMS key for encryption; every request to the key is billed."
  type        = string
  default     = null
}

# Backup

variable "desired_replica_state" {
  description = "Whether a replica is `READY` or `PAUSED`; it is billed either way."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["PAUSED", "READY"], var.desired_replica_state), true)
    error_message = "desired_replica_state must be PAUSED or READY."
  }
}

variable "initial_replication" {
  description = "Replica in another region; capacity and what is written are billed again."
  type        = object({ replicas = optional(list(object({ peer_instance = string })), []), role = optional(string) })
  default     = null
  validation {
    condition     = try(contains(["ROLE_UNSPECIFIED", "ACTIVE", "STANDBY"], var.initial_replication.role), true)
    error_message = "initial_replication: role must be ROLE_UNSPECIFIED, ACTIVE or STANDBY."
  }
}

# Life cycle

variable "deletion_policy" {
  description = "What a destroy does: `DELETE`, `PREVENT` refuses it, `ABANDON` forgets the Filestore instance, which is billed on."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["ABANDON", "DELETE", "PREVENT"], var.deletion_policy), true)
    error_message = "deletion_policy must be ABANDON, DELETE or PREVENT."
  }
}

variable "deletion_protection_enabled" {
  description = "Refuse deletion. Filestore has refused it for basic tiers, and whether it still does is not known; give false where it does."
  type        = bool
  default     = true
}

variable "deletion_protection_reason" {
  description = "Why deletion is refused."
  type        = string
  default     = null
}

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), update = optional(string) })
  default     = null
}

# Cost interface

variable "resource_tags" {
  description = "Resource manager tags, which are no labels: no invoice knows them."
  type        = map(string)
  default     = null
}

# Other

variable "directory_services" {
  description = "LDAP for NFS 4.1."
  type        = object({ ldap = optional(object({ domain = string, servers = list(string), groups_ou = optional(string), users_ou = optional(string) })) })
  default     = null
}
