# Name and place

variable "comment" {
  description = "What the distribution is for."
  type        = string
  default     = null
}

# Size and cost

variable "price_class" {
  description = "Where answers are served from. `PriceClass_100` leaves out the dearest regions, `PriceClass_All` none."
  type        = string
  default     = "PriceClass_100"
  validation {
    condition     = try(contains(["PriceClass_100", "PriceClass_200", "PriceClass_All"], var.price_class), true)
    error_message = "price_class must be PriceClass_100, PriceClass_200 or PriceClass_All."
  }
}

# Software and settings

variable "default_root_object" {
  description = "What `/` leads to."
  type        = string
  default     = null
}

variable "restrictions" {
  description = "Countries that are let in. `geo_restriction.restriction_type`: How the list is meant."
  type        = object({ geo_restriction = object({ restriction_type = string, locations = optional(set(string)) }) })
  default     = { geo_restriction = { restriction_type = "none" } }
  nullable    = false
  validation {
    condition     = try(contains(["none", "whitelist", "blacklist"], var.restrictions.geo_restriction.restriction_type), true)
    error_message = "restrictions.geo_restriction.restriction_type must be none, whitelist or blacklist."
  }
}

# Network

variable "default_cache_behavior" {
  description = "What happens to calls that no other behavior takes. Policies are given by id, or by a key of `cache_policies`, `origin_request_policies` or `response_headers_policies`. `allowed_methods`: Methods that are let through. `cache_policy_id`: What the cache looks at; the default is the managed policy CachingOptimized. The less it looks at, the fewer calls reach the origin. `cached_methods`: Methods whose answers are cached. `compress`: Compress answers, which are billed by the GB. `function_association`: CloudFront functions, billed by call, for less than Lambda@Edge. `lambda_function_association`: Lambda@Edge functions, billed by call and time. `origin_request_policy_id`: What the origin gets beside what the cache looks at. `realtime_log_config_arn`: Real-time logs, billed by the line. `response_headers_policy_id`: Headers that viewers get. `viewer_protocol_policy`: What happens to plain HTTP."
  type = object({
    target_origin_id            = string
    allowed_methods             = optional(set(string), ["GET", "HEAD"])
    cache_policy_id             = optional(string, "658327ea-f89d-4fab-a63d-7e88639e58f6")
    cached_methods              = optional(set(string), ["GET", "HEAD"])
    compress                    = optional(bool, true)
    field_level_encryption_id   = optional(string)
    function_association        = optional(list(object({ event_type = string, function_arn = string })), [])
    grpc_config                 = optional(object({ enabled = optional(bool) }))
    lambda_function_association = optional(list(object({ event_type = string, lambda_arn = string, include_body = optional(bool) })), [])
    origin_request_policy_id    = optional(string)
    realtime_log_config_arn     = optional(string)
    response_headers_policy_id  = optional(string)
    trusted_key_groups          = optional(list(string))
    viewer_protocol_policy      = optional(string, "redirect-to-https")
  })
  nullable = false
  validation {
    condition     = try(contains(["allow-all", "https-only", "redirect-to-https"], var.default_cache_behavior.viewer_protocol_policy), true)
    error_message = "default_cache_behavior.viewer_protocol_policy must be allow-all, https-only or redirect-to-https."
  }
}

variable "origin" {
  description = "Where answers come from. Transfer from S3 and load balancers to CloudFront is free of charge. `origin_access_control_id`: Proof to a private origin; null takes the one of the same name in `origin_access_controls`. `origin_shield`: One more cache before the origin, billed by the call. `vpc_origin_config.vpc_origin_id`: Of a VPC origin, or a key of `vpc_origins`."
  type = list(object({
    domain_name         = string
    origin_id           = string
    connection_attempts = optional(number)
    connection_timeout  = optional(number)
    custom_header       = optional(list(object({ name = string, value = string })), [])
    custom_origin_config = optional(object({
      http_port                = number
      https_port               = number
      origin_protocol_policy   = string
      origin_ssl_protocols     = set(string)
      origin_keepalive_timeout = optional(number)
      origin_read_timeout      = optional(number)
    }))
    origin_access_control_id = optional(string)
    origin_path              = optional(string)
    origin_shield            = optional(object({ enabled = bool, origin_shield_region = optional(string) }))
    s3_origin_config         = optional(object({ origin_access_identity = string }))
    vpc_origin_config        = optional(object({ vpc_origin_id = string, origin_keepalive_timeout = optional(number), origin_read_timeout = optional(number) }))
  }))
  nullable = false
  validation {
    condition     = length(var.origin) >= 1
    error_message = "origin needs at least 1."
  }
}

variable "aliases" {
  description = "Host names of the distribution; they need a certificate."
  type        = set(string)
  default     = null
}

variable "cache_policies" {
  description = "Cache policies by a key that behaviors name."
  type = map(object({
    parameters_in_cache_key_and_forwarded_to_origin = object({
      cookies_config                = object({ cookie_behavior = string, cookies = optional(object({ items = optional(set(string)) })) })
      headers_config                = object({ header_behavior = optional(string), headers = optional(object({ items = optional(set(string)) })) })
      query_strings_config          = object({ query_string_behavior = string, query_strings = optional(object({ items = optional(set(string)) })) })
      enable_accept_encoding_brotli = optional(bool, true)
      enable_accept_encoding_gzip   = optional(bool, true)
    })
    comment     = optional(string)
    default_ttl = optional(number)
    max_ttl     = optional(number)
    min_ttl     = optional(number)
  }))
  default  = {}
  nullable = false
}

variable "custom_error_response" {
  description = "What viewers get for an error, and for how long it is cached; caching errors spares the origin."
  type = list(object({
    error_code            = number
    error_caching_min_ttl = optional(number)
    response_code         = optional(number)
    response_page_path    = optional(string)
  }))
  default  = []
  nullable = false
}

variable "http_version" {
  description = "Newest HTTP that viewers can speak: `http1.1`, `http2`, `http2and3` or `http3`."
  type        = string
  default     = "http2and3"
  validation {
    condition     = try(contains(["http1.1", "http2", "http2and3", "http3"], var.http_version), true)
    error_message = "http_version must be http1.1, http2, http2and3 or http3."
  }
}

variable "is_ipv6_enabled" {
  description = "Answer over IPv6 too."
  type        = bool
  default     = true
}

variable "ordered_cache_behavior" {
  description = "What happens to calls by path, the first that fits. Policies are given as in `default_cache_behavior`. `allowed_methods`: Methods that are let through. `cache_policy_id`: What the cache looks at. `cached_methods`: Methods whose answers are cached. `compress`: Compress answers. `origin_request_policy_id`: What the origin gets beside what the cache looks at. `response_headers_policy_id`: Headers that viewers get. `viewer_protocol_policy`: What happens to plain HTTP."
  type = list(object({
    path_pattern                = string
    target_origin_id            = string
    allowed_methods             = optional(set(string), ["GET", "HEAD"])
    cache_policy_id             = optional(string, "658327ea-f89d-4fab-a63d-7e88639e58f6")
    cached_methods              = optional(set(string), ["GET", "HEAD"])
    compress                    = optional(bool, true)
    field_level_encryption_id   = optional(string)
    function_association        = optional(list(object({ event_type = string, function_arn = string })), [])
    grpc_config                 = optional(object({ enabled = optional(bool) }))
    lambda_function_association = optional(list(object({ event_type = string, lambda_arn = string, include_body = optional(bool) })), [])
    origin_request_policy_id    = optional(string)
    realtime_log_config_arn     = optional(string)
    response_headers_policy_id  = optional(string)
    trusted_key_groups          = optional(list(string))
    viewer_protocol_policy      = optional(string, "redirect-to-https")
  }))
  default  = []
  nullable = false
  validation {
    condition     = alltrue([for one in var.ordered_cache_behavior : try(contains(["allow-all", "https-only", "redirect-to-https"], one.viewer_protocol_policy), true)])
    error_message = "ordered_cache_behavior.viewer_protocol_policy must be allow-all, https-only or redirect-to-https."
  }
}

variable "origin_group" {
  description = "Origins of which the second answers when the first fails."
  type        = list(object({ failover_criteria = object({ status_codes = set(number) }), member = list(object({ origin_id = string })), origin_id = string }))
  default     = []
  nullable    = false
}

variable "origin_request_policies" {
  description = "Origin request policies by a key that behaviors name."
  type = map(object({
    cookies_config       = object({ cookie_behavior = string, cookies = optional(object({ items = optional(set(string)) })) })
    headers_config       = object({ header_behavior = optional(string), headers = optional(object({ items = optional(set(string)) })) })
    query_strings_config = object({ query_string_behavior = string, query_strings = optional(object({ items = optional(set(string)) })) })
    comment              = optional(string)
  }))
  default  = {}
  nullable = false
}

variable "response_headers_policies" {
  description = "Response headers policies by a key that behaviors name."
  type = map(object({
    comment = optional(string)
    cors_config = optional(object({
      access_control_allow_credentials = bool
      access_control_allow_headers     = object({ items = optional(set(string)) })
      access_control_allow_methods     = object({ items = optional(set(string)) })
      access_control_allow_origins     = object({ items = optional(set(string)) })
      origin_override                  = bool
      access_control_expose_headers    = optional(object({ items = optional(set(string)) }))
      access_control_max_age_sec       = optional(number)
    }))
    custom_headers_config = optional(object({ items = optional(list(object({ header = string, override = bool, value = string })), []) }))
    remove_headers_config = optional(object({ items = optional(list(object({ header = string })), []) }))
    security_headers_config = optional(object({
      content_security_policy   = optional(object({ content_security_policy = string, override = bool }))
      content_type_options      = optional(object({ override = bool }))
      frame_options             = optional(object({ frame_option = string, override = bool }))
      referrer_policy           = optional(object({ override = bool, referrer_policy = string }))
      strict_transport_security = optional(object({ access_control_max_age_sec = number, override = bool, include_subdomains = optional(bool), preload = optional(bool) }))
      xss_protection            = optional(object({ override = bool, protection = bool, mode_block = optional(bool), report_uri = optional(string) }))
    }))
    server_timing_headers_config = optional(object({ enabled = bool, sampling_rate = number }))
  }))
  default  = {}
  nullable = false
}

variable "vpc_origins" {
  description = "Load balancers and machines in private subnets, by a key that `origin.vpc_origin_config.vpc_origin_id` names. `vpc_origin_endpoint_config.name`: Scope and key by default."
  type = map(object({
    vpc_origin_endpoint_config = optional(object({
      arn                    = string
      http_port              = number
      https_port             = number
      origin_protocol_policy = string
      name                   = optional(string)
      origin_ssl_protocols   = optional(object({ items = set(string), quantity = number }))
    }))
  }))
  default  = {}
  nullable = false
}

# Security

variable "origin_access_controls" {
  description = "Access controls by `origin_id`. `origin_access_control_origin_type`: s3, lambda, mediapackagev2 or mediastore."
  type = map(object({
    origin_access_control_origin_type = optional(string, "s3")
    signing_behavior                  = optional(string, "always")
    signing_protocol                  = optional(string, "sigv4")
  }))
  default  = {}
  nullable = false
}

variable "viewer_certificate" {
  description = "Certificate of the host names. `minimum_protocol_version`: Oldest TLS that viewers may speak; with a certificate of your own and `sni-only` TLSv1.2_2021 by default. `ssl_support_method`: `sni-only`, which is free and the default with a certificate of your own; `vip` bills addresses of its own by the month."
  type = object({
    acm_certificate_arn            = optional(string)
    cloudfront_default_certificate = optional(bool)
    iam_certificate_id             = optional(string)
    minimum_protocol_version       = optional(string)
    ssl_support_method             = optional(string)
  })
  default  = { cloudfront_default_certificate = true }
  nullable = false
  validation {
    condition     = try(contains(["SSLv3", "TLSv1", "TLSv1_2016", "TLSv1.1_2016", "TLSv1.2_2018", "TLSv1.2_2019", "TLSv1.2_2021", "TLSv1.2_2025", "TLSv1.3_2025"], var.viewer_certificate.minimum_protocol_version), true)
    error_message = "viewer_certificate.minimum_protocol_version must be SSLv3, TLSv1, TLSv1_2016, TLSv1.1_2016, TLSv1.2_2018, TLSv1.2_2019, TLSv1.2_2021, TLSv1.2_2025 or TLSv1.3_2025."
  }
  validation {
    condition     = try(contains(["sni-only", "vip", "static-ip"], var.viewer_certificate.ssl_support_method), true)
    error_message = "viewer_certificate.ssl_support_method must be sni-only, vip or static-ip."
  }
}

variable "web_acl_id" {
  description = "ARN of a WAF web ACL, which is billed by rule and request."
  type        = string
  default     = null
}

# Logs and metrics

variable "logging_config" {
  description = "Access logs in S3, billed there by the GB."
  type        = object({ bucket = string, include_cookies = optional(bool), prefix = optional(string) })
  default     = null
}

variable "real_time_metrics" {
  description = "Publish hit rate, latency of the origin and errors by status, billed by the month."
  type        = bool
  default     = false
  nullable    = false
}

# Life cycle

variable "continuous_deployment_policy_id" {
  description = "Policy that sends a share of the calls to a staging distribution."
  type        = string
  default     = null
}

variable "enabled" {
  description = "Whether the distribution answers."
  type        = bool
  default     = true
  nullable    = false
}

variable "retain_on_delete" {
  description = "Switch the distribution off instead of deleting it."
  type        = bool
  default     = null
}

variable "staging" {
  description = "Whether it is a staging distribution."
  type        = bool
  default     = null
}

variable "wait_for_deployment" {
  description = "Let Terraform wait until the change is everywhere."
  type        = bool
  default     = null
}
