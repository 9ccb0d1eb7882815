# Name and place

variable "name" {
  description = "Name of the disk."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$", var.name))
    error_message = "A name has up to 63 lower-case letters, digits and hyphens, begins with a letter and does not end with a hyphen."
  }
}

variable "description" {
  description = "What the disk is for."
  type        = string
  default     = null
}

variable "project" {
  description = "Project id; null takes the provider's."
  type        = string
  default     = null
}

variable "zone" {
  description = "Zone of the disk, which must be that of its machine; null takes the provider's."
  type        = string
  default     = null
}

# Size and cost

variable "architecture" {
  description = "Architecture of the system on the disk, `X86_64` or `ARM64`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["ARM64", "X86_64"], var.architecture), true)
    error_message = "architecture must be ARM64 or X86_64."
  }
}

variable "licenses" {
  description = "URLs of the licenses of what is on the disk; some are billed by the hour."
  type        = list(string)
  default     = null
}

variable "physical_block_size_bytes" {
  description = "Block size, 4096 or 16384."
  type        = number
  default     = null
  validation {
    condition     = try(contains([4096, 16384], var.physical_block_size_bytes), true)
    error_message = "physical_block_size_bytes must be 4096 or 16384."
  }
}

variable "provisioned_throughput" {
  description = "Megabytes per second of a Hyperdisk, billed by the month."
  type        = number
  default     = null
}

variable "size" {
  description = "Gigabytes of the disk, billed attached or not, used or not; can grow but never shrink."
  type        = number
  default     = null
  validation {
    condition     = try(var.size >= 1 && var.size <= 65536, true)
    error_message = "size must be 1 to 65536."
  }
}

# Software and settings

variable "guest_os_features" {
  description = "Features that the system on the disk has."
  type        = list(object({ type = string }))
  default     = []
  nullable    = false
}

variable "image" {
  description = "Image to start from; images such as RHEL, SLES and Windows bill a license by the hour. Counts at creation alone; later changes are ignored."
  type        = string
  default     = null
}

variable "params" {
  description = "Resource manager tags, which are no labels: no invoice knows them."
  type        = object({ resource_manager_tags = optional(map(string)) })
  default     = null
}

variable "type" {
  description = "Kind of disk; `pd-standard`, `pd-balanced` and `pd-ssd` cost more per GiB in this order, Hyperdisks (`hyperdisk-balanced`) bill size, IOPS and throughput apart."
  type        = string
  default     = "pd-balanced"
}

# Storage

variable "async_primary_disk" {
  description = "Disk in another region that this one follows; both are billed, and what is replicated by the GiB."
  type        = object({ disk = string })
  default     = null
}

variable "provisioned_iops" {
  description = "IOPS of a Hyperdisk or extreme disk, billed by the month."
  type        = number
  default     = null
}

variable "source_disk" {
  description = "Disk to copy. Counts at creation alone; later changes are ignored."
  type        = string
  default     = null
}

variable "source_storage_object" {
  description = "Image file in Cloud Storage to start from. Counts at creation alone; later changes are ignored."
  type        = string
  default     = null
}

variable "storage_pool" {
  description = "Storage pool of Hyperdisks, billed for its own size instead of theirs."
  type        = string
  default     = null
}

# Security

variable "access_mode" {
  description = "How machines share a Hyperdisk, `READ_WRITE_SINGLE`, `READ_WRITE_MANY` or `READ_ONLY_MANY`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["READ_ONLY_MANY", "READ_WRITE_MANY", "READ_WRITE_SINGLE"], var.access_mode), true)
    error_message = "access_mode must be READ_ONLY_MANY, READ_WRITE_MANY or READ_WRITE_SINGLE."
  }
}

variable "disk_encryption_key" {
  description = "Key of your own; `kms_key_self_link` keeps it out of the state, `raw_key` does not."
  type = object({
    kms_key_self_link       = optional(string)
    kms_key_service_account = optional(string)
    raw_key                 = optional(string)
    rsa_encrypted_key       = optional(string)
  })
  default   = null
  sensitive = true
}

variable "enable_confidential_compute" {
  description = "Encrypt for confidential machines (Hyperdisk with a key of your own)."
  type        = bool
  default     = null
}

variable "source_image_encryption_key" {
  description = "Key of the image. Counts at creation alone; later changes are ignored."
  type        = object({ kms_key_self_link = optional(string), kms_key_service_account = optional(string), raw_key = optional(string) })
  default     = null
  sensitive   = true
}

variable "source_snapshot_encryption_key" {
  description = "Key of the snapshot. Counts at creation alone; later changes are ignored."
  type        = object({ kms_key_self_link = optional(string), kms_key_service_account = optional(string), raw_key = optional(string) })
  default     = null
  sensitive   = true
}

# Backup

variable "snapshot" {
  description = "Snapshot to start from. Counts at creation alone; later changes are ignored."
  type        = string
  default     = null
}

variable "snapshots" {
  description = "Take a snapshot every `every_days` days at `start_time` (UTC) and delete it after `days_kept` days; what changed is billed by the GiB and month. Null takes none."
  type        = object({ start_time = optional(string, "03:00"), days_kept = optional(number, 14), every_days = optional(number, 1) })
  default     = null
  validation {
    condition     = var.snapshots == null || can(regex("^([01][0-9]|2[0-3]):00$", var.snapshots.start_time))
    error_message = "snapshots.start_time must be a full hour such as 03:00."
  }
  validation {
    condition     = try(var.snapshots.days_kept >= 1, true)
    error_message = "snapshots.days_kept must be at least 1."
  }
}

variable "source_instant_snapshot" {
  description = "Instant snapshot to start from. Counts at creation alone; later changes are ignored."
  type        = string
  default     = null
}

# Life cycle

variable "create_snapshot_before_destroy" {
  description = "Take a snapshot before the disk is destroyed; it is billed until somebody deletes it."
  type        = bool
  default     = null
}

variable "create_snapshot_before_destroy_prefix" {
  description = "Prefix of that snapshot's name."
  type        = string
  default     = null
}

variable "deletion_policy" {
  description = "What a destroy does: `DELETE`, `PREVENT` refuses it, `ABANDON` forgets the disk, which is billed on."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["ABANDON", "DELETE", "PREVENT"], var.deletion_policy), true)
    error_message = "deletion_policy must be ABANDON, DELETE or PREVENT."
  }
}

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), update = optional(string) })
  default     = null
}
