# Name and place

variable "name" {
  description = "Name of the API."
  type        = string
  nullable    = false
  validation {
    condition     = length(var.name) >= 1 && length(var.name) <= 128
    error_message = "An API name has 1 to 128 characters."
  }
}

variable "description" {
  description = "What the API is for."
  type        = string
  default     = null
}

# Software and settings

variable "body" {
  description = "OpenAPI definition of an HTTP API, as JSON or YAML; or give `routes` and `integrations`."
  type        = string
  default     = null
}

variable "fail_on_warnings" {
  description = "Refuse a body that causes warnings."
  type        = bool
  default     = null
}

variable "integrations" {
  description = "What answers, by name - functions (`integration_type` AWS_PROXY) or addresses (HTTP_PROXY)."
  type = map(object({
    integration_type              = string
    connection_id                 = optional(string)
    connection_type               = optional(string)
    content_handling_strategy     = optional(string)
    credentials_arn               = optional(string)
    description                   = optional(string)
    integration_method            = optional(string)
    integration_subtype           = optional(string)
    integration_uri               = optional(string)
    passthrough_behavior          = optional(string)
    payload_format_version        = optional(string)
    request_parameters            = optional(map(string))
    request_templates             = optional(map(string))
    response_parameters           = optional(list(object({ mappings = map(string), status_code = string })), [])
    template_selection_expression = optional(string)
    timeout_milliseconds          = optional(number)
    tls_config                    = optional(object({ server_name_to_verify = optional(string) }))
  }))
  default  = {}
  nullable = false
}

variable "resource_version" {
  description = "Version of the API."
  type        = string
  default     = null
}

variable "stage" {
  description = "Stage that is called. `default_route_settings` throttle all routes, for example to 100 calls per second. `access_log_settings.destination_arn`: Where access logs go; null takes a log group that the module makes. `auto_deploy`: Deploy every change at once. `name`: Part of the address; `$default` is none, and for HTTP APIs alone."
  type = object({
    access_log_settings   = optional(object({ format = string, destination_arn = optional(string) }))
    auto_deploy           = optional(bool, true)
    client_certificate_id = optional(string)
    default_route_settings = optional(object({
      data_trace_enabled       = optional(bool)
      detailed_metrics_enabled = optional(bool)
      logging_level            = optional(string)
      throttling_burst_limit   = optional(number)
      throttling_rate_limit    = optional(number)
    }))
    description = optional(string)
    name        = optional(string, "$default")
    route_settings = optional(list(object({
      route_key                = string
      data_trace_enabled       = optional(bool)
      detailed_metrics_enabled = optional(bool)
      logging_level            = optional(string)
      throttling_burst_limit   = optional(number)
      throttling_rate_limit    = optional(number)
    })), [])
    stage_variables = optional(map(string))
  })
  default = {}
}

# Network

variable "protocol_type" {
  description = "`HTTP` or `WEBSOCKET`. HTTP APIs cost less per call than REST APIs; WebSocket APIs are billed by messages and connection minutes."
  type        = string
  nullable    = false
  validation {
    condition     = contains(["HTTP", "WEBSOCKET"], var.protocol_type)
    error_message = "protocol_type must be HTTP or WEBSOCKET."
  }
}

variable "cors_configuration" {
  description = "Who may call an HTTP API from a browser. A larger `max_age` saves preflight calls, which are billed."
  type = object({
    allow_credentials = optional(bool)
    allow_headers     = optional(set(string))
    allow_methods     = optional(set(string))
    allow_origins     = optional(set(string))
    expose_headers    = optional(set(string))
    max_age           = optional(number)
  })
  default = null
}

variable "disable_execute_api_endpoint" {
  description = "Refuse calls by the API's own address, past a custom domain."
  type        = bool
  default     = null
}

variable "ip_address_type" {
  description = "Kind of addresses of the endpoint: `ipv4` or `dualstack`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["ipv4", "dualstack"], var.ip_address_type), true)
    error_message = "ip_address_type must be ipv4 or dualstack."
  }
}

variable "route_key" {
  description = "Route of a quick-created HTTP API."
  type        = string
  default     = null
}

variable "route_selection_expression" {
  description = "Expression that picks the route of a message; needed for WebSocket APIs."
  type        = string
  default     = null
}

variable "routes" {
  description = "Who gets which calls, by route key, for example `GET /orders` or `$default`; `integration` names one of `integrations`."
  type = map(object({
    api_key_required                    = optional(bool)
    authorization_scopes                = optional(set(string))
    authorization_type                  = optional(string)
    authorizer_id                       = optional(string)
    integration                         = optional(string)
    model_selection_expression          = optional(string)
    operation_name                      = optional(string)
    request_models                      = optional(map(string))
    request_parameter                   = optional(list(object({ request_parameter_key = string, required = bool })), [])
    route_response_selection_expression = optional(string)
    target                              = optional(string)
  }))
  default  = {}
  nullable = false
}

variable "target" {
  description = "Where a quick-created HTTP API sends all calls, an address or the ARN of a Lambda function."
  type        = string
  default     = null
}

# Security

variable "api_key_selection_expression" {
  description = "Where a WebSocket API finds the key of a caller."
  type        = string
  default     = null
}

variable "credentials_arn" {
  description = "Role by which a quick-created API calls its target."
  type        = string
  default     = null
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
