# Name and place

variable "broker_name" {
  description = "Name of the broker."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[A-Za-z0-9_-]{1,50}$", var.broker_name))
    error_message = "A broker name holds letters, digits, - and _, 50 characters at most."
  }
}

# Size and cost

variable "host_instance_type" {
  description = "Size of the broker, which decides the hourly price."
  type        = string
  nullable    = false
  validation {
    condition     = startswith(var.host_instance_type, "mq.")
    error_message = "A broker type begins with \"mq.\"."
  }
}

# Software and settings

variable "engine_type" {
  description = "`ActiveMQ` or `RabbitMQ`."
  type        = string
  nullable    = false
  validation {
    condition     = contains(["ActiveMQ", "RabbitMQ"], var.engine_type)
    error_message = "engine_type must be ActiveMQ or RabbitMQ."
  }
}

variable "engine_version" {
  description = "Version of the engine."
  type        = string
  nullable    = false
}

variable "configuration" {
  description = "Configuration of the broker, by `id` and `revision`."
  type        = object({ id = optional(string), revision = optional(number) })
  default     = null
}

variable "ldap_server_metadata" {
  description = "LDAP server of the users (ActiveMQ)."
  type = object({
    hosts                    = optional(list(string))
    role_base                = optional(string)
    role_name                = optional(string)
    role_search_matching     = optional(string)
    role_search_subtree      = optional(bool)
    service_account_password = optional(string)
    service_account_username = optional(string)
    user_base                = optional(string)
    user_role_name           = optional(string)
    user_search_matching     = optional(string)
    user_search_subtree      = optional(bool)
  })
  default   = null
  sensitive = true
}

# Storage

variable "storage_type" {
  description = "`efs` or `ebs` (ActiveMQ); EBS costs less per GB and stays in one zone."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["ebs", "efs"], var.storage_type), true)
    error_message = "storage_type must be ebs or efs."
  }
}

# Network

variable "publicly_accessible" {
  description = "Give the broker a public address."
  type        = bool
  default     = false
}

variable "security_groups" {
  description = "Security groups of the broker."
  type        = set(string)
  default     = null
}

variable "subnet_ids" {
  description = "Subnets - one for a single instance, two for a standby; traffic between zones is billed."
  type        = set(string)
  default     = null
}

# Security

variable "user" {
  description = "Users of an ActiveMQ broker, or the first user of a RabbitMQ broker; their passwords are kept in the state."
  type = list(object({
    password         = string
    username         = string
    console_access   = optional(bool)
    groups           = optional(set(string))
    replication_user = optional(bool)
  }))
  nullable  = false
  sensitive = true
  validation {
    condition     = length(var.user) >= 1
    error_message = "user needs at least 1."
  }
}

variable "authentication_strategy" {
  description = "Where users are looked up: `simple`, `ldap` or `config_managed`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["simple", "ldap", "config_managed"], var.authentication_strategy), true)
    error_message = "authentication_strategy must be simple, ldap or config_managed."
  }
}

variable "encryption_options" {
  description = "Key of the data; one of your own bills its requests."
  type        = object({ kms_key_id = optional(string), use_aws_owned_key = optional(bool) })
  default     = null
}

# Logs and metrics

variable "logs" {
  description = "Logs to publish; CloudWatch bills them by the GB."
  type        = object({ audit = optional(string), general = optional(bool) })
  default     = null
}

# Life cycle

variable "apply_immediately" {
  description = "Restart the broker for a change at once instead of in the maintenance window."
  type        = bool
  default     = null
}

variable "auto_minor_version_upgrade" {
  description = "Take minor versions in the maintenance window; needed by current ones."
  type        = bool
  default     = true
}

variable "deployment_mode" {
  description = "`SINGLE_INSTANCE`, `ACTIVE_STANDBY_MULTI_AZ` (twice the price, ActiveMQ) or `CLUSTER_MULTI_AZ` (three brokers, RabbitMQ)."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["SINGLE_INSTANCE", "ACTIVE_STANDBY_MULTI_AZ", "CLUSTER_MULTI_AZ"], var.deployment_mode), true)
    error_message = "deployment_mode must be SINGLE_INSTANCE, ACTIVE_STANDBY_MULTI_AZ or CLUSTER_MULTI_AZ."
  }
}

variable "maintenance_window_start_time" {
  description = "When maintenance begins. `day_of_week`: Day."
  type        = object({ day_of_week = string, time_of_day = string, time_zone = string })
  default     = null
  validation {
    condition     = try(contains(["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"], var.maintenance_window_start_time.day_of_week), true)
    error_message = "maintenance_window_start_time.day_of_week must be MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY or SUNDAY."
  }
}

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), update = optional(string) })
  default     = null
}
