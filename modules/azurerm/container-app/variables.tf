# Name and place

variable "name" {
  description = "Name of the container app."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[a-z]([a-z0-9-]{0,30}[a-z0-9])?$", var.name))
    error_message = "An app name has up to 32 lower-case letters, digits and hyphens, begins with a letter and ends with a letter or digit."
  }
}

variable "resource_group_name" {
  description = "Resource group of the container app, its budget and its alerts."
  type        = string
  nullable    = false
}

# Size and cost

variable "workload_profile_name" {
  description = "Workload profile that runs the app; dedicated profiles are billed by the node and hour."
  type        = string
  default     = null
}

# Software and settings

variable "container_app_environment_id" {
  description = "Environment of the app."
  type        = string
  nullable    = false
}

variable "template" {
  description = "Containers and how they scale. `container`: Containers of each replica; CPU and memory of all together are billed, memory as two GiB per CPU. `container.cpu`: CPUs of each replica, billed by the second. `container.memory`: Memory of each replica, billed by the second. `cooldown_period_in_seconds`: Seconds without events before the last replica goes. `custom_scale_rule`: Scale by any KEDA scaler, down to none. `http_scale_rule`: Scale by concurrent requests of a replica. `max_replicas`: Replicas at most; a ceiling on what a rush can cost. `min_replicas`: Replicas that always run; 0 lets the app scale to nothing, and cost nothing, without load."
  type = object({
    container = list(object({
      cpu     = number
      image   = string
      memory  = string
      name    = string
      args    = optional(list(string))
      command = optional(list(string))
      env     = optional(list(object({ name = string, secret_name = optional(string), value = optional(string) })), [])
      liveness_probe = optional(list(object({
        port                    = number
        transport               = string
        failure_count_threshold = optional(number)
        header                  = optional(list(object({ name = string, value = string })), [])
        host                    = optional(string)
        initial_delay           = optional(number)
        interval_seconds        = optional(number)
        path                    = optional(string)
        timeout                 = optional(number)
      })), [])
      readiness_probe = optional(list(object({
        port                    = number
        transport               = string
        failure_count_threshold = optional(number)
        header                  = optional(list(object({ name = string, value = string })), [])
        host                    = optional(string)
        initial_delay           = optional(number)
        interval_seconds        = optional(number)
        path                    = optional(string)
        success_count_threshold = optional(number)
        timeout                 = optional(number)
      })), [])
      startup_probe = optional(list(object({
        port                    = number
        transport               = string
        failure_count_threshold = optional(number)
        header                  = optional(list(object({ name = string, value = string })), [])
        host                    = optional(string)
        initial_delay           = optional(number)
        interval_seconds        = optional(number)
        path                    = optional(string)
        timeout                 = optional(number)
      })), [])
      volume_mounts = optional(list(object({ name = string, path = string, sub_path = optional(string) })), [])
    }))
    azure_queue_scale_rule = optional(list(object({
      authentication = list(object({ secret_name = string, trigger_parameter = string }))
      name           = string
      queue_length   = number
      queue_name     = string
    })), [])
    cooldown_period_in_seconds = optional(number)
    custom_scale_rule = optional(list(object({
      custom_rule_type = string
      metadata         = map(string)
      name             = string
      authentication   = optional(list(object({ secret_name = string, trigger_parameter = string })), [])
      identity_id      = optional(string)
    })), [])
    http_scale_rule = optional(list(object({
      concurrent_requests = string
      name                = string
      authentication      = optional(list(object({ secret_name = string, trigger_parameter = optional(string) })), [])
    })), [])
    init_container = optional(list(object({
      image         = string
      name          = string
      args          = optional(list(string))
      command       = optional(list(string))
      cpu           = optional(number)
      env           = optional(list(object({ name = string, secret_name = optional(string), value = optional(string) })), [])
      memory        = optional(string)
      volume_mounts = optional(list(object({ name = string, path = string, sub_path = optional(string) })), [])
    })), [])
    max_replicas                = optional(number, 3)
    min_replicas                = optional(number, 0)
    polling_interval_in_seconds = optional(number)
    revision_suffix             = optional(string)
    tcp_scale_rule = optional(list(object({
      concurrent_requests = string
      name                = string
      authentication      = optional(list(object({ secret_name = string, trigger_parameter = optional(string) })), [])
    })), [])
    termination_grace_period_seconds = optional(number)
    volume                           = optional(list(object({ name = string, mount_options = optional(string), storage_name = optional(string), storage_type = optional(string) })), [])
  })
  nullable = false
  validation {
    condition     = alltrue([for one in try(var.template.container, []) : alltrue([for two in try(one.liveness_probe, []) : try(contains(["TCP", "HTTP", "HTTPS"], two.transport), true)])])
    error_message = "template: container.liveness_probe.transport must be TCP, HTTP or HTTPS."
  }
  validation {
    condition     = alltrue([for one in try(var.template.container, []) : alltrue([for two in try(one.readiness_probe, []) : try(contains(["TCP", "HTTP", "HTTPS"], two.transport), true)])])
    error_message = "template: container.readiness_probe.transport must be TCP, HTTP or HTTPS."
  }
  validation {
    condition     = alltrue([for one in try(var.template.container, []) : alltrue([for two in try(one.startup_probe, []) : try(contains(["TCP", "HTTP", "HTTPS"], two.transport), true)])])
    error_message = "template: container.startup_probe.transport must be TCP, HTTP or HTTPS."
  }
  validation {
    condition     = try(var.template.min_replicas <= var.template.max_replicas, true)
    error_message = "template.min_replicas must not be above template.max_replicas."
  }
  validation {
    condition     = alltrue([for one in var.template.container : can(regex("^[0-9.]+Gi$", one.memory))])
    error_message = "Memory is written in Gi, such as 0.5Gi."
  }
  validation {
    condition     = try(var.template.max_replicas >= 1 && var.template.max_replicas <= 1000, true)
    error_message = "template.max_replicas must be 1 to 1000."
  }
  validation {
    condition     = try(var.template.min_replicas >= 0 && var.template.min_replicas <= 1000, true)
    error_message = "template.min_replicas must be 0 to 1000."
  }
}

variable "dapr" {
  description = "Dapr sidecar; its CPU and memory are part of the replica that is billed."
  type        = object({ app_id = string, app_port = optional(number), app_protocol = optional(string) })
  default     = null
}

variable "registry" {
  description = "Registries of the images, reached by `identity` or by user name and secret."
  type        = list(object({ server = string, identity = optional(string), password_secret_name = optional(string), username = optional(string) }))
  default     = []
  nullable    = false
}

# Network

variable "ingress" {
  description = "How requests get in; without it the app is reached by nobody and scales by rules alone. `external_enabled`: Open the app to callers outside its environment. `transport`: `auto`, `http`, `http2` or `tcp`."
  type = object({
    target_port                = number
    traffic_weight             = list(object({ percentage = number, label = optional(string), latest_revision = optional(bool), revision_suffix = optional(string) }))
    allow_insecure_connections = optional(bool)
    client_certificate_mode    = optional(string)
    cors = optional(object({
      allowed_origins           = list(string)
      allow_credentials_enabled = optional(bool)
      allowed_headers           = optional(list(string))
      allowed_methods           = optional(list(string))
      exposed_headers           = optional(list(string))
      max_age_in_seconds        = optional(number)
    }))
    exposed_port            = optional(number)
    external_enabled        = optional(bool)
    ip_security_restriction = optional(list(object({ action = string, ip_address_range = string, name = string, description = optional(string) })), [])
    transport               = optional(string)
  })
  default = null
  validation {
    condition     = try(contains(["auto", "http", "http2", "tcp"], var.ingress.transport), true)
    error_message = "ingress.transport must be auto, http, http2 or tcp."
  }
}

# Security

variable "identity" {
  description = "Managed identity of the container app; costs nothing, and spares keys and passwords. `identity_ids`: Ids of the user-assigned identities. `type`: `SystemAssigned`, `UserAssigned`, or `SystemAssigned, UserAssigned`."
  type        = object({ type = string, identity_ids = optional(set(string)) })
  default     = null
  validation {
    condition     = try(contains(["SystemAssigned", "SystemAssigned, UserAssigned", "UserAssigned"], var.identity.type), true)
    error_message = "identity.type must be SystemAssigned, UserAssigned, or both: SystemAssigned, UserAssigned."
  }
}

variable "secret" {
  description = "Secrets of the app: values kept in the state, or secrets of a key vault read by an identity."
  type        = list(object({ name = string, identity = optional(string), key_vault_secret_id = optional(string), value = optional(string) }))
  default     = []
  nullable    = false
}

# Life cycle

variable "max_inactive_revisions" {
  description = "Inactive revisions that are kept; they cost nothing while they run no replica."
  type        = number
  default     = null
  validation {
    condition     = try(var.max_inactive_revisions >= 0 && var.max_inactive_revisions <= 100, true)
    error_message = "max_inactive_revisions must be 0 to 100."
  }
}

variable "revision_mode" {
  description = "`Single` or `Multiple`; with several revisions, each that is active runs replicas of its own."
  type        = string
  default     = "Single"
  nullable    = false
  validation {
    condition     = contains(["Multiple", "Single"], var.revision_mode)
    error_message = "revision_mode must be Multiple or Single."
  }
}

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), read = optional(string), update = optional(string) })
  default     = null
}
