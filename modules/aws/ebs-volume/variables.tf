# Name and place

variable "availability_zone" {
  description = "Zone of the volume; only instances in it can attach it."
  type        = string
  nullable    = false
}

variable "name" {
  description = "Name of the volume in the console: its tag `Name`, and part of its scope. One in `tags` wins."
  type        = string
  default     = null
  validation {
    condition     = var.name == null || try(can(regex("^[\\p{L}\\p{N}\\p{Z}_.:/=+\\-@]+$", var.name)) && length(var.name) <= 256 && !startswith(lower(var.name), "aws:"), false)
    error_message = "name may hold letters, digits, spaces and _ . : / = + - @, 1 to 256 characters, and must not begin with aws:."
  }
}

variable "outpost_arn" {
  description = "Outpost to make the volume on."
  type        = string
  default     = null
}

# Size and cost

variable "size" {
  description = "Gigabytes, billed whether used or not; can grow but never shrink. Needed unless `snapshot_id` is given."
  type        = number
  default     = null
  validation {
    condition     = try(var.size >= 1 && var.size <= 65536, true)
    error_message = "size must be 1 to 65536."
  }
}

variable "throughput" {
  description = "Megabytes per second; gp3 includes 125, more are billed."
  type        = number
  default     = null
  validation {
    condition     = try(var.throughput >= 125 && var.throughput <= 2000, true)
    error_message = "throughput must be 125 to 2000."
  }
}

# Software and settings

variable "type" {
  description = "Kind of volume. gp3 costs less per GB than gp2, and includes 3000 IOPS and 125 MB/s."
  type        = string
  default     = "gp3"
  validation {
    condition     = var.type == null || contains(["gp2", "gp3", "io1", "io2", "sc1", "st1", "standard"], coalesce(var.type, "gp3"))
    error_message = "type must be gp3, gp2, io1, io2, sc1, st1 or standard."
  }
}

# Storage

variable "attachment" {
  description = "Instance to attach the volume to, and the name of the device there. An `aws_instance` with `volume_tags` takes over the tags of what is attached to it, and with them what budgets count; the module `instance` has none."
  type = object({
    device_name                    = string
    instance_id                    = string
    force_detach                   = optional(bool)
    skip_destroy                   = optional(bool)
    stop_instance_before_detaching = optional(bool)
  })
  default = null
}

variable "iops" {
  description = "Provisioned IOPS, needed for io1 and io2 and billed there; gp3 includes 3000, more are billed."
  type        = number
  default     = null
  validation {
    condition     = try(var.iops >= 100 && var.iops <= 256000, true)
    error_message = "iops must be 100 to 256000."
  }
}

variable "multi_attach_enabled" {
  description = "Let several instances attach the volume (io1 and io2)."
  type        = bool
  default     = null
}

# Security

variable "encrypted" {
  description = "Encrypt the volume; costs nothing but requests to the key."
  type        = bool
  default     = true
}

variable "kms_key_id" {
  description = "KMS key for encryption; every request to the key is billed."
  type        = string
  default     = null
}

# Backup

variable "final_snapshot" {
  description = "Take a snapshot before deletion; it is billed until somebody deletes it."
  type        = bool
  default     = null
}

variable "snapshot_id" {
  description = "Snapshot to make the volume from. Counts at creation alone; later changes are ignored."
  type        = string
  default     = null
}

# Life cycle

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), update = optional(string) })
  default     = null
}
