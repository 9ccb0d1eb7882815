# Name and place

variable "dataset_id" {
  description = "Id of the dataset."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[A-Za-z0-9_]+$", var.dataset_id))
    error_message = "A dataset id has letters, digits and underscores only."
  }
}

variable "description" {
  description = "What the dataset is for."
  type        = string
  default     = null
}

variable "friendly_name" {
  description = "Name shown in the console."
  type        = string
  default     = null
}

variable "location" {
  description = "Region or multi-region of the data, for example `EU`; prices differ, and it cannot be changed."
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

# Size and cost

variable "storage_billing_model" {
  description = "`LOGICAL` bills bytes before compression, `PHYSICAL` bytes as stored, with time travel and fail-safe, at about twice the price: right for data that compresses well."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["LOGICAL", "PHYSICAL"], var.storage_billing_model), true)
    error_message = "storage_billing_model must be LOGICAL or PHYSICAL."
  }
}

# Software and settings

variable "external_catalog_dataset_options" {
  description = "Options of a dataset for open-source catalogues."
  type        = object({ default_storage_location_uri = optional(string), parameters = optional(map(string)) })
  default     = null
}

# Storage

variable "default_collation" {
  description = "Collation of new tables, `und:ci` for none of the case."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["", "und:ci"], var.default_collation), true)
    error_message = "default_collation must be empty or und:ci."
  }
}

variable "default_partition_expiration_ms" {
  description = "Milliseconds after which partitions of new tables are deleted."
  type        = number
  default     = null
  validation {
    condition     = try(var.default_partition_expiration_ms >= 0, true)
    error_message = "default_partition_expiration_ms must be at least 0."
  }
}

variable "default_table_expiration_ms" {
  description = "Milliseconds after which new tables are deleted; without it they are stored, and billed, for good. Right for staging and scratch data."
  type        = number
  default     = null
  validation {
    condition     = try(var.default_table_expiration_ms >= 3600000, true)
    error_message = "default_table_expiration_ms must be at least 3600000."
  }
}

variable "max_time_travel_hours" {
  description = "Hours that deleted data can be restored, `48` to `168` in whole days; billed when storage is billed by physical bytes."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["120", "144", "168", "48", "72", "96"], var.max_time_travel_hours), true)
    error_message = "max_time_travel_hours must be 48, 72, 96, 120, 144 or 168."
  }
}

# Security

variable "access" {
  description = "Who may do what; given here, it is the whole list. Readers pay for their queries themselves."
  type = list(object({
    condition      = optional(object({ expression = string, description = optional(string), location = optional(string), title = optional(string) }))
    dataset        = optional(object({ dataset = object({ dataset_id = string, project_id = string }), target_types = list(string) }))
    domain         = optional(string)
    group_by_email = optional(string)
    iam_member     = optional(string)
    role           = optional(string)
    routine        = optional(object({ dataset_id = string, project_id = string, routine_id = string }))
    special_group  = optional(string)
    user_by_email  = optional(string)
    view           = optional(object({ dataset_id = string, project_id = string, table_id = string }))
  }))
  default  = []
  nullable = false
}

variable "default_encryption_configuration" {
  description = "KMS key of new tables; every request to the key is billed."
  type        = object({ kms_key_name = string })
  default     = null
}

# Life cycle

variable "delete_contents_on_destroy" {
  description = "Delete the tables with the dataset."
  type        = bool
  default     = false
}

variable "deletion_policy" {
  description = "What a destroy does: `DELETE`, `PREVENT` refuses it, `ABANDON` forgets the dataset, which is billed on."
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

# Cost interface

variable "resource_tags" {
  description = "Resource manager tags, which are no labels: no invoice knows them."
  type        = map(string)
  default     = null
}

# Other

variable "external_dataset_reference" {
  description = "Data elsewhere, such as AWS Glue, that the dataset shows."
  type        = object({ connection = string, external_source = string })
  default     = null
}

variable "is_case_insensitive" {
  description = "Treat names of tables alike, whatever their case."
  type        = bool
  default     = null
}
