# Name and place

variable "location" {
  description = "Azure region; prices differ by region."
  type        = string
  nullable    = false
}

variable "name" {
  description = "Name of the Service Bus namespace, unique in all of Azure."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[A-Za-z][A-Za-z0-9-]{4,48}[A-Za-z0-9]$", var.name))
    error_message = "A namespace name has 6 to 50 letters, digits and hyphens, begins with a letter and ends with a letter or digit."
  }
}

variable "resource_group_name" {
  description = "Resource group of the Service Bus namespace, its budget and its alerts."
  type        = string
  nullable    = false
}

# Size and cost

variable "sku" {
  description = "`Basic` (queues only) is billed by the operation, `Standard` by a base charge an hour and by operations above those included, `Premium` by messaging unit and hour."
  type        = string
  nullable    = false
  validation {
    condition     = contains(["Basic", "Premium", "Standard"], var.sku)
    error_message = "sku must be Basic, Premium or Standard."
  }
}

variable "capacity" {
  description = "Messaging units of a Premium namespace, each billed by the hour; null for the others."
  type        = number
  default     = null
  validation {
    condition     = try(contains([0, 1, 2, 4, 8, 16], var.capacity), true)
    error_message = "capacity must be 0, 1, 2, 4, 8 or 16."
  }
}

# Software and settings

variable "queues" {
  description = "Queues by name. `auto_delete_on_idle`: Time without use after which the queue is deleted, in ISO 8601. `dead_lettering_on_message_expiration`: Keep expired messages in the dead-letter queue instead of dropping them. `default_message_ttl`: How long a message lives, in ISO 8601, for example `P14D`. `lock_duration`: How long a receiver may work on a message; every delivery after it is an operation more. `max_delivery_count`: Deliveries after which a message is dead; every delivery is a billed operation."
  type = map(object({
    auto_delete_on_idle                     = optional(string)
    batched_operations_enabled              = optional(bool)
    dead_lettering_on_message_expiration    = optional(bool, true)
    default_message_ttl                     = optional(string)
    duplicate_detection_history_time_window = optional(string)
    forward_dead_lettered_messages_to       = optional(string)
    forward_to                              = optional(string)
    lock_duration                           = optional(string)
    max_delivery_count                      = optional(number, 10)
    max_message_size_in_kilobytes           = optional(number)
    max_size_in_megabytes                   = optional(number)
    partitioning_enabled                    = optional(bool)
    requires_duplicate_detection            = optional(bool)
    requires_session                        = optional(bool)
  }))
  default  = {}
  nullable = false
}

variable "topics" {
  description = "Topics by name; subscriptions belong to those who read. `auto_delete_on_idle`: Time without use after which the topic is deleted, in ISO 8601. `default_message_ttl`: How long a message lives, in ISO 8601, for example `P14D`."
  type = map(object({
    auto_delete_on_idle                     = optional(string)
    batched_operations_enabled              = optional(bool)
    default_message_ttl                     = optional(string)
    duplicate_detection_history_time_window = optional(string)
    max_message_size_in_kilobytes           = optional(number)
    max_size_in_megabytes                   = optional(number)
    partitioning_enabled                    = optional(bool)
    requires_duplicate_detection            = optional(bool)
    support_ordering                        = optional(bool)
  }))
  default  = {}
  nullable = false
}

# Storage

variable "premium_messaging_partitions" {
  description = "Partitions of a Premium namespace; each takes messaging units of its own."
  type        = number
  default     = null
  validation {
    condition     = try(contains([0, 1, 2, 4], var.premium_messaging_partitions), true)
    error_message = "premium_messaging_partitions must be 0, 1, 2 or 4."
  }
}

# Network

variable "network_rule_set" {
  description = "Networks and addresses that get in (Premium only)."
  type = object({
    default_action                = optional(string)
    ip_rules                      = optional(set(string))
    network_rules                 = optional(list(object({ subnet_id = string, ignore_missing_vnet_service_endpoint = optional(bool) })), [])
    public_network_access_enabled = optional(bool)
    trusted_services_allowed      = optional(bool)
  })
  default = null
}

# Security

variable "customer_managed_key" {
  description = "Key of your own in Key Vault for the encryption, whose operations are billed; null leaves it to a key of Microsoft, which is free."
  type        = object({ identity_id = string, key_vault_key_id = string, infrastructure_encryption_enabled = optional(bool) })
  default     = null
}

variable "identity" {
  description = "Managed identity of the Service Bus namespace; costs nothing, and spares keys and passwords. `identity_ids`: Ids of the user-assigned identities. `type`: `SystemAssigned`, `UserAssigned`, or `SystemAssigned, UserAssigned`."
  type        = object({ type = string, identity_ids = optional(set(string)) })
  default     = null
  validation {
    condition     = try(contains(["SystemAssigned", "SystemAssigned, UserAssigned", "UserAssigned"], var.identity.type), true)
    error_message = "identity.type must be SystemAssigned, UserAssigned, or both: SystemAssigned, UserAssigned."
  }
}

variable "local_auth_enabled" {
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
  description = "Open the namespace to the Internet; only Premium can be closed, and is then reached through private endpoints, each billed by the hour."
  type        = bool
  default     = null
}

# Life cycle

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), read = optional(string), update = optional(string) })
  default     = null
}
