# Name and place

variable "location" {
  description = "Region, dual region or multi-region. Multi-regions and dual regions cost more than a region."
  type        = string
  nullable    = false
}

variable "name" {
  description = "Name of the bucket, unique in all of Google Cloud."
  type        = string
  nullable    = false
  validation {
    condition     = !startswith(var.name, "goog")
    error_message = "A bucket name must not begin with \"goog\"."
  }
  validation {
    condition     = can(regex("^[a-z0-9][a-z0-9._-]{1,220}[a-z0-9]$", var.name))
    error_message = "A bucket name has at least 3 lower-case letters, digits, dots, - and _, and begins and ends with a letter or digit."
  }
}

variable "custom_placement_config" {
  description = "The two regions of a dual region; both store, and what is written is billed for replication."
  type        = object({ data_locations = set(string) })
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

# Size and cost

variable "requester_pays" {
  description = "Bill requests and transfers to the project of whoever makes them."
  type        = bool
  default     = false
}

# Software and settings

variable "ip_filter" {
  description = "Networks and addresses that get in."
  type = object({
    mode                           = string
    allow_all_service_agent_access = optional(bool)
    allow_cross_org_vpcs           = optional(bool)
    public_network_source          = optional(object({ allowed_ip_cidr_ranges = list(string) }))
    vpc_network_sources            = optional(list(object({ allowed_ip_cidr_ranges = list(string), network = string })), [])
  })
  default = null
  validation {
    condition     = try(contains(["Enabled", "Disabled"], var.ip_filter.mode), true)
    error_message = "ip_filter: mode must be Enabled or Disabled."
  }
}

# Storage

variable "autoclass" {
  description = "Let Cloud Storage move objects to the cheapest class by their use; excludes class changes in `lifecycle_rule`. `enabled`: Let Cloud Storage move objects to the cheapest class by their use; billed per object, without retrieval fees. `terminal_storage_class`: Coldest class of autoclass, `NEARLINE` or `ARCHIVE`."
  type        = object({ enabled = bool, terminal_storage_class = optional(string) })
  default     = null
  validation {
    condition     = try(contains(["ARCHIVE", "NEARLINE"], var.autoclass.terminal_storage_class), true)
    error_message = "autoclass.terminal_storage_class must be ARCHIVE or NEARLINE."
  }
}

variable "default_event_based_hold" {
  description = "Hold new objects until the hold is released; held objects cannot be deleted and are billed."
  type        = bool
  default     = null
}

variable "enable_object_retention" {
  description = "Let objects be locked one by one; locked ones are billed until their time ends."
  type        = bool
  default     = null
}

variable "hierarchical_namespace" {
  description = "Folders that can be renamed as a whole; cannot be changed later, and operations have prices of their own."
  type        = object({ enabled = bool })
  default     = null
}

variable "lifecycle_rule" {
  description = "Rules that delete objects or move them to a cheaper class. By default, unfinished uploads go after 7 days; everything else, versions that are no longer current too, is stored and billed for good."
  type = list(object({
    action = object({ type = string, storage_class = optional(string) })
    condition = object({
      age                                     = optional(number)
      created_before                          = optional(string)
      custom_time_before                      = optional(string)
      days_since_custom_time                  = optional(number)
      days_since_noncurrent_time              = optional(number)
      matches_prefix                          = optional(list(string))
      matches_storage_class                   = optional(list(string))
      matches_suffix                          = optional(list(string))
      noncurrent_time_before                  = optional(string)
      num_newer_versions                      = optional(number)
      send_age_if_zero                        = optional(bool)
      send_days_since_custom_time_if_zero     = optional(bool)
      send_days_since_noncurrent_time_if_zero = optional(bool)
      send_num_newer_versions_if_zero         = optional(bool)
      size_above_bytes                        = optional(number)
      size_below_bytes                        = optional(number)
      with_state                              = optional(string)
    })
  }))
  default  = [{ action = { type = "AbortIncompleteMultipartUpload" }, condition = { age = 7 } }]
  nullable = false
}

variable "retention_policy" {
  description = "Seconds that objects cannot be deleted, and are billed; a locked policy cannot be taken back."
  type        = object({ retention_period = string, is_locked = optional(bool) })
  default     = null
}

variable "storage_class" {
  description = "Default class of objects. Colder classes store cheaper, charge for reading, and bill a minimum time. Takes `ARCHIVE`, `COLDLINE`, `MULTI_REGIONAL`, `NEARLINE`, `REGIONAL` or `STANDARD`."
  type        = string
  default     = "STANDARD"
  validation {
    condition     = var.storage_class == null || contains(["ARCHIVE", "COLDLINE", "MULTI_REGIONAL", "NEARLINE", "REGIONAL", "STANDARD"], coalesce(var.storage_class, "STANDARD"))
    error_message = "storage_class must be STANDARD, NEARLINE, COLDLINE, ARCHIVE, REGIONAL or MULTI_REGIONAL."
  }
}

variable "versioning" {
  description = "Keep old versions of objects. `enabled`: Keep old versions of objects; every version is billed until a lifecycle rule deletes it."
  type        = object({ enabled = bool })
  default     = null
}

# Network

variable "cors" {
  description = "Origins that browsers may call from."
  type = list(object({
    max_age_seconds = optional(number)
    method          = optional(list(string))
    origin          = optional(list(string))
    response_header = optional(list(string))
  }))
  default  = []
  nullable = false
}

variable "website" {
  description = "Pages of a website; its downloads are billed to the bucket's project."
  type        = object({ main_page_suffix = optional(string), not_found_page = optional(string) })
  default     = null
}

# Security

variable "encryption" {
  description = "KMS key of new objects; every request to the key is billed."
  type = object({
    customer_managed_encryption_enforcement_config  = optional(object({ restriction_mode = string }))
    customer_supplied_encryption_enforcement_config = optional(object({ restriction_mode = string }))
    default_kms_key_name                            = optional(string)
    google_managed_encryption_enforcement_config    = optional(object({ restriction_mode = string }))
  })
  default = null
}

variable "public_access_prevention" {
  description = "Whether public access is prevented (`enforced`) or left to the organisation (`inherited`). Public downloads are billed to the bucket's project."
  type        = string
  default     = "enforced"
  validation {
    condition     = var.public_access_prevention == null || contains(["enforced", "inherited"], coalesce(var.public_access_prevention, "enforced"))
    error_message = "public_access_prevention must be enforced or inherited."
  }
}

variable "uniform_bucket_level_access" {
  description = "Control access by IAM alone, without object ACLs."
  type        = bool
  default     = true
}

# Backup

variable "rpo" {
  description = "Recovery point of dual regions, `DEFAULT` or `ASYNC_TURBO`; turbo replication is billed per GiB written."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["ASYNC_TURBO", "DEFAULT"], var.rpo), true)
    error_message = "rpo must be ASYNC_TURBO or DEFAULT."
  }
}

variable "soft_delete_policy" {
  description = "How long deleted objects can be restored; they are billed meanwhile. Google's default is seven days: for data that changes often, most of the bill. `retention_duration_seconds`: Seconds that deleted objects can be restored, and are billed; 0 switches it off. Google's default is seven days."
  type        = object({ retention_duration_seconds = optional(number) })
  default     = null
  validation {
    condition     = try(var.soft_delete_policy.retention_duration_seconds == 0 || (var.soft_delete_policy.retention_duration_seconds >= 604800 && var.soft_delete_policy.retention_duration_seconds <= 7776000), true)
    error_message = "soft_delete_policy.retention_duration_seconds must be 0 or 604800 to 7776000 (7 to 90 days)."
  }
}

# Logs and metrics

variable "logging" {
  description = "Bucket for usage logs, which are stored and billed there."
  type        = object({ log_bucket = string, log_object_prefix = optional(string) })
  default     = null
}

# Life cycle

variable "deletion_policy" {
  description = "What a destroy does: `DELETE`, `PREVENT` refuses it, `ABANDON` forgets the bucket, which is billed on."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["ABANDON", "DELETE", "PREVENT"], var.deletion_policy), true)
    error_message = "deletion_policy must be ABANDON, DELETE or PREVENT."
  }
}

variable "force_destroy" {
  description = "Delete the bucket together with the objects in it. Keep it off for anything that matters."
  type        = bool
  default     = false
}

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), read = optional(string), update = optional(string) })
  default     = null
}
