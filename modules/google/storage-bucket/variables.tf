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
    condition     = can(regex("^[a-z0-9][a-z0-9._-]{1,220}[a-z0-9]$", var.name))
    error_message = "A bucket name has at least 3 lower-case letters, digits, dots, - and _, and begins and ends with a letter or digit."
  }
}

variable "autoclass" {
  description = "Autoclass of the bucket; null leaves the block out. `enabled`: Let Cloud Storage move objects to the cheapest class by their use; billed per object, without retrieval fees."
  type = object({
    enabled                = bool
    terminal_storage_class = optional(string)
  })
  default = null
}

variable "cors" {
  description = "CORS: one block per element."
  type = list(object({
    max_age_seconds = optional(number)
    method          = optional(list(string))
    origin          = optional(list(string))
    response_header = optional(list(string))
  }))
  default  = []
  nullable = false
}

variable "custom_placement_config" {
  description = "Custom placement config of the bucket; null leaves the block out."
  type = object({
    data_locations = set(string)
  })
  default = null
}

variable "default_event_based_hold" {
  description = "Hold new objects until the hold is released; held objects cannot be deleted and are billed."
  type        = bool
  default     = null
}

variable "deletion_policy" {
  description = "Deletion policy."
  type        = string
  default     = null
}

variable "enable_object_retention" {
  description = "Whether to enable object retention."
  type        = bool
  default     = null
}

variable "encryption" {
  description = "Encryption of the bucket; null leaves the block out."
  type = object({
    customer_managed_encryption_enforcement_config = optional(object({
      restriction_mode = string
    }))
    customer_supplied_encryption_enforcement_config = optional(object({
      restriction_mode = string
    }))
    default_kms_key_name = optional(string)
    google_managed_encryption_enforcement_config = optional(object({
      restriction_mode = string
    }))
  })
  default = null
}

variable "force_destroy" {
  description = "Delete the bucket together with the objects in it. Keep it off for anything that matters."
  type        = bool
  default     = false
}

variable "hierarchical_namespace" {
  description = "Hierarchical namespace of the bucket; null leaves the block out."
  type = object({
    enabled = bool
  })
  default = null
}

variable "ip_filter" {
  description = "IP filter of the bucket; null leaves the block out."
  type = object({
    mode                           = string
    allow_all_service_agent_access = optional(bool)
    allow_cross_org_vpcs           = optional(bool)
    public_network_source = optional(object({
      allowed_ip_cidr_ranges = list(string)
    }))
    vpc_network_sources = optional(list(object({
      allowed_ip_cidr_ranges = list(string)
      network                = string
    })), [])
  })
  default = null
}

variable "lifecycle_rule" {
  description = "Rules that delete objects or move them to a cheaper class. Without one, everything is stored and billed for good."
  type = list(object({
    action = object({
      type          = string
      storage_class = optional(string)
    })
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
  default  = []
  nullable = false
}

variable "logging" {
  description = "Logging of the bucket; null leaves the block out."
  type = object({
    log_bucket        = string
    log_object_prefix = optional(string)
  })
  default = null
}

variable "project" {
  description = "Project id; null takes the provider's."
  type        = string
  default     = null
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

variable "requester_pays" {
  description = "Bill requests and transfers to the project of whoever makes them."
  type        = bool
  default     = null
}

variable "retention_policy" {
  description = "Retention policy of the bucket; null leaves the block out."
  type = object({
    retention_period = string
    is_locked        = optional(bool)
  })
  default = null
}

variable "rpo" {
  description = "Recovery point of dual regions, `DEFAULT` or `ASYNC_TURBO`; turbo replication is billed per GiB written."
  type        = string
  default     = null
}

variable "soft_delete_policy" {
  description = "Soft delete policy of the bucket; null leaves the block out. `retention_duration_seconds`: Seconds that deleted objects can be restored, and are billed; 0 switches it off. Google's default is seven days."
  type = object({
    retention_duration_seconds = optional(number)
  })
  default = null
}

variable "storage_class" {
  description = "Default class of objects. Colder classes store cheaper, charge for reading, and bill a minimum time."
  type        = string
  default     = "STANDARD"

  validation {
    condition     = var.storage_class == null || contains(["ARCHIVE", "COLDLINE", "MULTI_REGIONAL", "NEARLINE", "REGIONAL", "STANDARD"], coalesce(var.storage_class, "STANDARD"))
    error_message = "storage_class must be STANDARD, NEARLINE, COLDLINE, ARCHIVE, REGIONAL or MULTI_REGIONAL."
  }
}

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type = object({
    create = optional(string)
    read   = optional(string)
    update = optional(string)
  })
  default = null
}

variable "uniform_bucket_level_access" {
  description = "Control access by IAM alone, without object ACLs."
  type        = bool
  default     = true
}

variable "versioning" {
  description = "Versioning of the bucket; null leaves the block out. `enabled`: Keep old versions of objects; every version is billed until a lifecycle rule deletes it."
  type = object({
    enabled = bool
  })
  default = null
}

variable "website" {
  description = "Website of the bucket; null leaves the block out."
  type = object({
    main_page_suffix = optional(string)
    not_found_page   = optional(string)
  })
  default = null
}
