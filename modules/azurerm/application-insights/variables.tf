# Name and place

variable "location" {
  description = "Azure region; prices differ by region."
  type        = string
  nullable    = false
}

variable "name" {
  description = "Name of the Application Insights resource."
  type        = string
  nullable    = false
}

variable "resource_group_name" {
  description = "Resource group of the Application Insights resource and of its budget."
  type        = string
  nullable    = false
}

# Size and cost

variable "daily_data_cap_in_gb" {
  description = "Gigabytes a day after which ingestion stops, a ceiling on cost; null takes Azure's, 100."
  type        = number
  default     = null
  validation {
    condition     = try(var.daily_data_cap_in_gb >= 0, true)
    error_message = "daily_data_cap_in_gb must be at least 0."
  }
}

variable "daily_data_cap_notifications_enabled" {
  description = "Write an e-mail when the daily cap is met."
  type        = bool
  default     = null
}

variable "sampling_percentage" {
  description = "Share of telemetry that is kept; less is billed less."
  type        = number
  default     = null
  validation {
    condition     = try(var.sampling_percentage >= 0 && var.sampling_percentage <= 100, true)
    error_message = "sampling_percentage must be 0 to 100."
  }
}

# Software and settings

variable "application_type" {
  description = "Kind of application, for example `web` or `other`."
  type        = string
  default     = "web"
  nullable    = false
  validation {
    condition     = contains(["MobileCenter", "Node.JS", "ios", "java", "other", "phone", "store", "web"], var.application_type)
    error_message = "application_type must be ios, java, MobileCenter, Node.JS, other, phone, store or web."
  }
}

# Storage

variable "force_customer_storage_for_profiler" {
  description = "Keep profiles in a storage account of your own."
  type        = bool
  default     = null
}

variable "retention_in_days" {
  description = "Days that data is kept; 90 come with ingestion, more is billed by the GB and month."
  type        = number
  default     = null
  validation {
    condition     = try(contains([30, 60, 90, 120, 180, 270, 365, 550, 730], var.retention_in_days), true)
    error_message = "retention_in_days must be 30, 60, 90, 120, 180, 270, 365, 550 or 730."
  }
}

# Network

variable "internet_ingestion_enabled" {
  description = "Accept telemetry over the public network; browsers need that."
  type        = bool
  default     = null
}

variable "internet_query_enabled" {
  description = "Allow queries over the public network."
  type        = bool
  default     = null
}

variable "ip_masking_enabled" {
  description = "Write `0.0.0.0` in place of clients' addresses."
  type        = bool
  default     = true
}

# Security

variable "local_authentication_enabled" {
  description = "Accept telemetry with the connection string alone; false asks for Microsoft Entra ID."
  type        = bool
  default     = null
}

# Logs and metrics

variable "workspace_id" {
  description = "Log Analytics workspace that keeps the data, and is billed for it."
  type        = string
  nullable    = false
}

# Life cycle

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), read = optional(string), update = optional(string) })
  default     = null
}
