# Name and place

variable "location" {
  description = "Azure region; prices differ by region."
  type        = string
  nullable    = false
}

variable "name" {
  description = "Name of the Event Hubs namespace, unique in all of Azure."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[A-Za-z][A-Za-z0-9-]{4,48}[A-Za-z0-9]$", var.name))
    error_message = "A namespace name has 6 to 50 letters, digits and hyphens, begins with a letter and ends with a letter or digit."
  }
}

variable "resource_group_name" {
  description = "Resource group of the Event Hubs namespace, its budget and its alerts."
  type        = string
  nullable    = false
}

variable "dedicated_cluster_id" {
  description = "Dedicated cluster that runs the namespace, and is billed by the hour instead of it."
  type        = string
  default     = null
}

# Size and cost

variable "sku" {
  description = "`Basic`, `Standard` or `Premium`, which set the price of a unit; Basic keeps events for a day and has one consumer group."
  type        = string
  nullable    = false
  validation {
    condition     = contains(["Basic", "Premium", "Standard"], var.sku)
    error_message = "sku must be Basic, Premium or Standard."
  }
}

variable "auto_inflate_enabled" {
  description = "Let throughput units grow by load; they do not shrink by themselves, but every apply sets them back to `capacity`."
  type        = bool
  default     = null
}

variable "capacity" {
  description = "Throughput units (Basic and Standard, up to 40) or processing units (Premium, up to 16), each billed by the hour; null takes 1."
  type        = number
  default     = null
  validation {
    condition     = try(var.capacity >= 1 && var.capacity <= 40, true)
    error_message = "capacity must be 1 to 40."
  }
}

variable "maximum_throughput_units" {
  description = "Throughput units that auto-inflate may reach; a ceiling on cost."
  type        = number
  default     = null
  validation {
    condition     = try(var.maximum_throughput_units >= 1 && var.maximum_throughput_units <= 40, true)
    error_message = "maximum_throughput_units must be 1 to 40."
  }
}

# Software and settings

variable "event_hubs" {
  description = "Event hubs by name. `capture_description`: Write events into a storage account; billed by the hour and throughput unit on Standard, and stored there. `partition_count`: Partitions, each read by one consumer of a group; free of charge, but only Premium can add some later. `retention_description`: How long events are kept: `Delete` after `retention_time_in_hours`, or `Compact` to the last event of each key."
  type = map(object({
    partition_count = number
    capture_description = optional(object({
      destination = object({
        archive_name_format         = string
        blob_container_name         = string
        name                        = string
        storage_account_id          = string
        storage_authentication_id   = optional(string)
        storage_authentication_type = optional(string)
      })
      enabled             = bool
      encoding            = string
      interval_in_seconds = optional(number)
      size_limit_in_bytes = optional(number)
      skip_empty_archives = optional(bool)
    }))
    retention_description = optional(object({ cleanup_policy = string, retention_time_in_hours = optional(number), tombstone_retention_time_in_hours = optional(number) }))
    status                = optional(string)
  }))
  default  = {}
  nullable = false
  validation {
    condition     = alltrue([for one in values(var.event_hubs) : one.partition_count >= 1 && one.partition_count <= 1024])
    error_message = "partition_count must be 1 to 1024."
  }
}

# Network

variable "network_rulesets" {
  description = "Networks and addresses that get in."
  type = list(object({
    default_action                 = optional(string)
    ip_rule                        = optional(list(object({ action = optional(string), ip_mask = optional(string) })))
    public_network_access_enabled  = optional(bool)
    trusted_service_access_enabled = optional(bool)
    virtual_network_rule           = optional(set(object({ ignore_missing_virtual_network_service_endpoint = optional(bool), subnet_id = optional(string) })))
  }))
  default = null
}

# Security

variable "identity" {
  description = "Managed identity of the Event Hubs namespace; costs nothing, and spares keys and passwords. `identity_ids`: Ids of the user-assigned identities. `type`: `SystemAssigned`, `UserAssigned`, or `SystemAssigned, UserAssigned`."
  type        = object({ type = string, identity_ids = optional(set(string)) })
  default     = null
  validation {
    condition     = try(contains(["SystemAssigned", "SystemAssigned, UserAssigned", "UserAssigned"], var.identity.type), true)
    error_message = "identity.type must be SystemAssigned, UserAssigned, or both: SystemAssigned, UserAssigned."
  }
}

variable "local_authentication_enabled" {
  description = "Accept shared access keys; false leaves Microsoft Entra ID alone."
  type        = bool
  default     = null
}

variable "minimum_tls_version" {
  description = "Oldest TLS version accepted; Azure knows `1.2` alone."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["1.2"], var.minimum_tls_version), true)
    error_message = "minimum_tls_version must be 1.2."
  }
}

variable "public_network_access_enabled" {
  description = "Open the namespace to the Internet, behind `network_rulesets`; off, it is reached through private endpoints, each billed by the hour."
  type        = bool
  default     = null
}

# Life cycle

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), read = optional(string), update = optional(string) })
  default     = null
}
