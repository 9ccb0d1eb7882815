# Name and place

variable "location" {
  description = "Region of the function."
  type        = string
  nullable    = false
}

variable "name" {
  description = "Name of the function."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$", var.name))
    error_message = "A function name has up to 63 lower-case letters, digits and hyphens, begins with a letter and does not end with a hyphen."
  }
}

variable "description" {
  description = "What the function is for."
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

# Software and settings

variable "build_config" {
  description = "Runtime and source; builds are billed by Cloud Build, images stored in Artifact Registry."
  type = object({
    automatic_update_policy = optional(object({}))
    docker_repository       = optional(string)
    entry_point             = optional(string)
    environment_variables   = optional(map(string))
    on_deploy_update_policy = optional(object({}))
    runtime                 = optional(string)
    service_account         = optional(string)
    source = optional(object({
      repo_source = optional(object({
        branch_name  = optional(string)
        commit_sha   = optional(string)
        dir          = optional(string)
        invert_regex = optional(bool)
        project_id   = optional(string)
        repo_name    = optional(string)
        tag_name     = optional(string)
      }))
      storage_source = optional(object({ bucket = optional(string), generation = optional(number), object = optional(string) }))
    }))
    worker_pool = optional(string)
  })
  default = null
}

variable "event_trigger" {
  description = "Events that call the function; `RETRY_POLICY_RETRY` calls it again, and bills it, for up to a day. `retry_policy`: `RETRY_POLICY_RETRY` or `RETRY_POLICY_DO_NOT_RETRY`."
  type = object({
    event_type            = string
    event_filters         = optional(list(object({ attribute = string, value = string, operator = optional(string) })), [])
    pubsub_topic          = optional(string)
    retry_policy          = optional(string)
    service_account_email = optional(string)
    trigger_region        = optional(string)
  })
  default = null
  validation {
    condition     = try(contains(["RETRY_POLICY_DO_NOT_RETRY", "RETRY_POLICY_RETRY", "RETRY_POLICY_UNSPECIFIED"], var.event_trigger.retry_policy), true)
    error_message = "event_trigger.retry_policy must be RETRY_POLICY_DO_NOT_RETRY, RETRY_POLICY_RETRY or RETRY_POLICY_UNSPECIFIED."
  }
}

variable "service_config" {
  description = "Size and limits of the function. `available_cpu`: CPUs of an instance, billed by the second; null follows the memory. `available_memory`: Memory of an instance, for example `256M`; billed by the second, with the CPU that comes with it. `ingress_settings`: Who reaches the function: `ALLOW_ALL`, `ALLOW_INTERNAL_ONLY` or `ALLOW_INTERNAL_AND_GCLB`. `max_instance_count`: Instances at most; a ceiling on what a runaway function can cost. `max_instance_request_concurrency`: Requests that an instance takes at once; more of them need fewer instances. `min_instance_count`: Instances that are kept warm, and billed, without requests. `timeout_seconds`: Seconds after which a request is stopped; time is billed. `vpc_connector`: Connector into a network, whose machines are billed by the hour; `direct_vpc_network_interface` is free."
  type = object({
    all_traffic_on_latest_revision   = optional(bool)
    available_cpu                    = optional(string)
    available_memory                 = optional(string)
    binary_authorization_policy      = optional(string)
    direct_vpc_egress                = optional(string)
    direct_vpc_network_interface     = optional(list(object({ network = optional(string), subnetwork = optional(string), tags = optional(list(string)) })), [])
    environment_variables            = optional(map(string))
    ingress_settings                 = optional(string, "ALLOW_INTERNAL_ONLY")
    max_instance_count               = optional(number)
    max_instance_request_concurrency = optional(number)
    min_instance_count               = optional(number)
    secret_environment_variables     = optional(list(object({ key = string, project_id = string, secret = string, version = string })), [])
    secret_volumes = optional(list(object({
      mount_path = string
      project_id = string
      secret     = string
      versions   = optional(list(object({ path = string, version = string })), [])
    })), [])
    service_account_email         = optional(string)
    timeout_seconds               = optional(number)
    vpc_connector                 = optional(string)
    vpc_connector_egress_settings = optional(string)
  })
  default = null
  validation {
    condition     = try(contains(["VPC_EGRESS_ALL_TRAFFIC", "VPC_EGRESS_PRIVATE_RANGES_ONLY"], var.service_config.direct_vpc_egress), true)
    error_message = "service_config: direct_vpc_egress must be VPC_EGRESS_ALL_TRAFFIC or VPC_EGRESS_PRIVATE_RANGES_ONLY."
  }
  validation {
    condition     = try(contains(["VPC_CONNECTOR_EGRESS_SETTINGS_UNSPECIFIED", "PRIVATE_RANGES_ONLY", "ALL_TRAFFIC"], var.service_config.vpc_connector_egress_settings), true)
    error_message = "service_config: vpc_connector_egress_settings must be VPC_CONNECTOR_EGRESS_SETTINGS_UNSPECIFIED, PRIVATE_RANGES_ONLY or ALL_TRAFFIC."
  }
  validation {
    condition     = try(var.service_config.min_instance_count <= var.service_config.max_instance_count, true)
    error_message = "service_config.min_instance_count must not be above max_instance_count."
  }
  validation {
    condition     = try(contains(["ALLOW_ALL", "ALLOW_INTERNAL_AND_GCLB", "ALLOW_INTERNAL_ONLY"], var.service_config.ingress_settings), true)
    error_message = "service_config.ingress_settings must be ALLOW_ALL, ALLOW_INTERNAL_AND_GCLB or ALLOW_INTERNAL_ONLY."
  }
  validation {
    condition     = try(var.service_config.timeout_seconds >= 1 && var.service_config.timeout_seconds <= 3600, true)
    error_message = "service_config.timeout_seconds must be 1 to 3600."
  }
}

# Security

variable "kms_key_name" {
  description = "KMS key for encryption; every request to the key is billed."
  type        = string
  default     = null
}

# Life cycle

variable "deletion_policy" {
  description = "What a destroy does: `DELETE`, `PREVENT` refuses it, `ABANDON` forgets the function, which is billed on."
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
