# Name and place

variable "name" {
  description = "Name of the API. CloudWatch counts calls by it, so that APIs of the same name are counted together."
  type        = string
  nullable    = false
}

variable "description" {
  description = "What the API is for."
  type        = string
  default     = null
}

# Size and cost

variable "minimum_compression_size" {
  description = "Bytes from which responses are compressed, -1 for never; smaller responses cost less to transfer."
  type        = string
  default     = null
  validation {
    condition     = try(tonumber(var.minimum_compression_size) >= -1 && tonumber(var.minimum_compression_size) <= 10485760, true)
    error_message = "minimum_compression_size must be -1 to 10485760."
  }
}

# Software and settings

variable "binary_media_types" {
  description = "Media types that are handed on as they are."
  type        = list(string)
  default     = null
}

variable "body" {
  description = "OpenAPI definition of the API, as JSON or YAML, with an integration for every method."
  type        = string
  default     = null
}

variable "fail_on_warnings" {
  description = "Refuse a body that causes warnings."
  type        = bool
  default     = null
}

variable "method_settings" {
  description = "Throttling, logs and caching by method path, for example `orders/GET`, or `*/*` for all."
  type = map(object({
    settings = object({
      cache_data_encrypted                       = optional(bool)
      cache_ttl_in_seconds                       = optional(number)
      caching_enabled                            = optional(bool)
      data_trace_enabled                         = optional(bool)
      logging_level                              = optional(string)
      metrics_enabled                            = optional(bool)
      require_authorization_for_cache_control    = optional(bool)
      throttling_burst_limit                     = optional(number)
      throttling_rate_limit                      = optional(number)
      unauthorized_cache_control_header_strategy = optional(string)
    })
  }))
  default  = {}
  nullable = false
}

variable "parameters" {
  description = "Settings of the import of `body`."
  type        = map(string)
  default     = null
}

variable "put_rest_api_mode" {
  description = "Whether a new body replaces what was there or is added to it: `overwrite` or `merge`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["overwrite", "merge"], var.put_rest_api_mode), true)
    error_message = "put_rest_api_mode must be overwrite or merge."
  }
}

variable "stage" {
  description = "Stage that is called, with what `body` says. A cache (`cache_cluster_enabled`, `cache_cluster_size`) is billed by the hour whether used or not. `access_log_settings.destination_arn`: Where access logs go; null takes a log group that the module makes. `stage_name`: Part of the address. `xray_tracing_enabled`: Trace calls with X-Ray, billed by trace."
  type = object({
    access_log_settings   = optional(object({ format = string, destination_arn = optional(string) }))
    cache_cluster_enabled = optional(bool)
    cache_cluster_size    = optional(string)
    client_certificate_id = optional(string)
    description           = optional(string)
    stage_name            = optional(string, "live")
    variables             = optional(map(string))
    xray_tracing_enabled  = optional(bool)
  })
  default = null
}

# Network

variable "disable_execute_api_endpoint" {
  description = "Refuse calls by the API's own address, past a custom domain."
  type        = bool
  default     = null
}

variable "endpoint_configuration" {
  description = "Where the API answers. Private APIs need a VPC endpoint, which is billed by the hour. `ip_address_type`: Kind of addresses. `types`: One of them."
  type        = object({ types = list(string), ip_address_type = optional(string), vpc_endpoint_ids = optional(set(string)) })
  default     = null
  validation {
    condition     = try(contains(["ipv4", "dualstack"], var.endpoint_configuration.ip_address_type), true)
    error_message = "endpoint_configuration.ip_address_type must be ipv4 or dualstack."
  }
  validation {
    condition     = try(alltrue([for value in var.endpoint_configuration.types : contains(["EDGE", "PRIVATE", "REGIONAL"], value)]), true)
    error_message = "endpoint_configuration.types may hold EDGE, PRIVATE and REGIONAL."
  }
}

# Security

variable "api_key_source" {
  description = "Where the key of a caller is found: `HEADER` or `AUTHORIZER`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["HEADER", "AUTHORIZER"], var.api_key_source), true)
    error_message = "api_key_source must be HEADER or AUTHORIZER."
  }
}

variable "policy" {
  description = "Who may call the API, as JSON; a private API needs one."
  type        = string
  default     = null
  validation {
    condition     = var.policy == null || can(jsondecode(var.policy))
    error_message = "policy must be JSON."
  }
}

# Logs and metrics

variable "log_retention_days" {
  description = "Days that access logs are kept; stored logs are billed by the GB-month."
  type        = number
  default     = 30
  nullable    = false
  validation {
    condition     = contains([1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653], var.log_retention_days)
    error_message = "CloudWatch Logs keeps logs for 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288 or 3653 days."
  }
}
