# Name and place

variable "name" {
  description = "Name of the table."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[A-Za-z0-9_.-]{3,255}$", var.name))
    error_message = "A table name has 3 to 255 letters, digits, underscores, dots and hyphens."
  }
}

# Size and cost

variable "autoscaling" {
  description = "Bounds of provisioned capacity, and the percentage of it that should be in use (`target_value`). `max_capacity` is a ceiling on what the table can cost. Needs `billing_mode` PROVISIONED."
  type = object({
    read = object({
      max_capacity       = number
      min_capacity       = number
      disable_scale_in   = optional(bool, false)
      scale_in_cooldown  = optional(number, 60)
      scale_out_cooldown = optional(number, 0)
      target_value       = optional(number, 70)
    })
    write = object({
      max_capacity       = number
      min_capacity       = number
      disable_scale_in   = optional(bool, false)
      scale_in_cooldown  = optional(number, 60)
      scale_out_cooldown = optional(number, 0)
      target_value       = optional(number, 70)
    })
  })
  default = null
  validation {
    condition     = try(alltrue([for one in [var.autoscaling.read, var.autoscaling.write] : one.min_capacity >= 1 && one.min_capacity <= one.max_capacity]), var.autoscaling == null)
    error_message = "autoscaling needs min_capacity from 1, and max_capacity no smaller."
  }
  validation {
    condition     = try(alltrue([for one in [var.autoscaling.read, var.autoscaling.write] : one.target_value >= 20 && one.target_value <= 90]), var.autoscaling == null)
    error_message = "autoscaling.target_value must be 20 to 90 (percent)."
  }
}

variable "autoscaling_schedules" {
  description = "Other bounds at certain times, by name. `capacity` is `read` or `write`. Needs `autoscaling`, whose bounds an apply sets again, until the next of these times."
  type = map(object({
    capacity               = string
    scalable_target_action = object({ max_capacity = optional(string), min_capacity = optional(string) })
    schedule               = string
    end_time               = optional(string)
    start_time             = optional(string)
    timezone               = optional(string)
  }))
  default  = {}
  nullable = false
  validation {
    condition     = alltrue([for one in values(var.autoscaling_schedules) : contains(["read", "write"], one.capacity)])
    error_message = "autoscaling_schedules.capacity must be read or write."
  }
}

variable "billing_mode" {
  description = "`PAY_PER_REQUEST` bills each request, `PROVISIONED` bills capacity by the hour whether used or not; give `autoscaling` with it."
  type        = string
  default     = "PAY_PER_REQUEST"
  validation {
    condition     = var.billing_mode == null || contains(["PAY_PER_REQUEST", "PROVISIONED"], coalesce(var.billing_mode, "PAY_PER_REQUEST"))
    error_message = "billing_mode must be PAY_PER_REQUEST or PROVISIONED."
  }
}

variable "on_demand_throughput" {
  description = "Ceilings on request units per second, and so on what on-demand traffic can cost."
  type        = object({ max_read_request_units = optional(number), max_write_request_units = optional(number) })
  default     = null
}

# Software and settings

variable "kinesis_streaming" {
  description = "Kinesis stream that gets every change of the table."
  type        = object({ stream_arn = string, approximate_creation_date_time_precision = optional(string) })
  default     = null
}

variable "stream_enabled" {
  description = "Publish changes as a stream; reading it is billed."
  type        = bool
  default     = null
}

variable "stream_view_type" {
  description = "What the stream tells of an item, `KEYS_ONLY`, `NEW_IMAGE`, `OLD_IMAGE` or `NEW_AND_OLD_IMAGES`."
  type        = string
  default     = null
  validation {
    condition     = var.stream_view_type == null || contains(["KEYS_ONLY", "NEW_AND_OLD_IMAGES", "NEW_IMAGE", "OLD_IMAGE"], coalesce(var.stream_view_type, "KEYS_ONLY"))
    error_message = "stream_view_type must be KEYS_ONLY, NEW_IMAGE, OLD_IMAGE or NEW_AND_OLD_IMAGES."
  }
}

# Storage

variable "attribute" {
  description = "Attributes that keys and indexes use; other attributes need no description."
  type        = list(object({ name = string, type = string }))
  default     = []
  nullable    = false
  validation {
    condition     = alltrue([for one in var.attribute : contains(["B", "N", "S"], one.type)])
    error_message = "The type of an attribute must be S, N or B."
  }
}

variable "global_secondary_index" {
  description = "Indexes; each is written, stored and billed like a table of its own."
  type = list(object({
    hash_key             = string
    name                 = string
    projection_type      = string
    non_key_attributes   = optional(set(string))
    on_demand_throughput = optional(object({ max_read_request_units = optional(number), max_write_request_units = optional(number) }))
    range_key            = optional(string)
    read_capacity        = optional(number)
    write_capacity       = optional(number)
  }))
  default  = []
  nullable = false
  validation {
    condition     = alltrue([for one in var.global_secondary_index : contains(["ALL", "INCLUDE", "KEYS_ONLY"], one.projection_type)])
    error_message = "The projection_type of an index must be ALL, INCLUDE or KEYS_ONLY."
  }
}

variable "hash_key" {
  description = "Attribute of the partition key; describe it in `attribute`."
  type        = string
  default     = null
}

variable "local_secondary_index" {
  description = "Local secondary indexes, which only a new table can get; each stores, and is billed for, what it projects."
  type        = list(object({ name = string, projection_type = string, range_key = string, non_key_attributes = optional(list(string)) }))
  default     = []
  nullable    = false
}

variable "range_key" {
  description = "Attribute of the sort key; describe it in `attribute`."
  type        = string
  default     = null
}

variable "table_class" {
  description = "`STANDARD`, or `STANDARD_INFREQUENT_ACCESS` with cheaper storage and dearer requests."
  type        = string
  default     = null
  validation {
    condition     = var.table_class == null || contains(["STANDARD", "STANDARD_INFREQUENT_ACCESS"], coalesce(var.table_class, "STANDARD"))
    error_message = "table_class must be STANDARD or STANDARD_INFREQUENT_ACCESS."
  }
}

variable "ttl" {
  description = "Let items expire by the time in an attribute; their deletion is free, and so is their storage afterwards."
  type        = object({ attribute_name = optional(string), enabled = optional(bool) })
  default     = null
}

# Security

variable "resource_policy" {
  description = "Policy of the table, as JSON in `policy`."
  type        = object({ policy = string, confirm_remove_self_resource_access = optional(bool) })
  default     = null
}

variable "server_side_encryption" {
  description = "Encryption with a KMS key, whose requests are billed. Without it DynamoDB uses a key of its own, free of charge."
  type        = object({ enabled = bool, kms_key_arn = optional(string) })
  default     = null
}

# Backup

variable "import_table" {
  description = "Fill the new table from S3, billed by the GB that is read. Counts at creation alone; later changes are ignored."
  type = object({
    input_format           = string
    s3_bucket_source       = object({ bucket = string, bucket_owner = optional(string), key_prefix = optional(string) })
    input_compression_type = optional(string)
    input_format_options   = optional(object({ csv = optional(object({ delimiter = optional(string), header_list = optional(set(string)) })) }))
  })
  default = null
}

variable "point_in_time_recovery" {
  description = "Continuous backups, billed by the GB-month."
  type        = object({ enabled = bool, recovery_period_in_days = optional(number) })
  default     = null
}

variable "replica" {
  description = "Replicas in other regions; each is written, stored and billed there."
  type = list(object({
    region_name            = string
    kms_key_arn            = optional(string)
    point_in_time_recovery = optional(bool)
    propagate_tags         = optional(bool, true)
  }))
  default  = []
  nullable = false
}

variable "restore_date_time" {
  description = "Time to restore to, within the point-in-time recovery of the source, such as `2026-11-01T00:00:00Z`. Counts at creation alone; later changes are ignored."
  type        = string
  default     = null
}

variable "restore_source_name" {
  description = "Table of this region to restore from. Counts at creation alone; later changes are ignored."
  type        = string
  default     = null
}

variable "restore_source_table_arn" {
  description = "ARN of a table of another region to restore from. Counts at creation alone; later changes are ignored."
  type        = string
  default     = null
}

variable "restore_to_latest_time" {
  description = "Restore the newest state instead of that of `restore_date_time`. Counts at creation alone; later changes are ignored."
  type        = bool
  default     = null
}

# Logs and metrics

variable "contributor_insights" {
  description = "Record the keys that are used most; billed per million events."
  type        = bool
  default     = false
  nullable    = false
}

# Life cycle

variable "deletion_protection_enabled" {
  description = "Refuse deletion of the table."
  type        = bool
  default     = null
}

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), update = optional(string) })
  default     = null
}
