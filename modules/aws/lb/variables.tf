# Name and place

variable "name" {
  description = "Name of the load balancer."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[A-Za-z0-9][A-Za-z0-9-]{0,30}[A-Za-z0-9]$", var.name)) && !startswith(var.name, "internal-")
    error_message = "The name has 2 to 32 letters, digits and hyphens, begins and ends with no hyphen, and does not begin with internal-."
  }
}

# Network

variable "client_keep_alive" {
  description = "Seconds after which a connection of a client is closed."
  type        = number
  default     = null
  validation {
    condition     = try(var.client_keep_alive >= 60 && var.client_keep_alive <= 604800, true)
    error_message = "client_keep_alive must be 60 to 604800."
  }
}

variable "customer_owned_ipv4_pool" {
  description = "Pool of customer-owned addresses for a load balancer on an Outpost."
  type        = string
  default     = null
}

variable "dns_record_client_routing_policy" {
  description = "Which zones a client is sent to (network load balancers), `any_availability_zone`, `availability_zone_affinity` or `partial_availability_zone_affinity`. Traffic that stays in its zone is not billed."
  type        = string
  default     = null
  validation {
    condition     = var.dns_record_client_routing_policy == null || contains(["any_availability_zone", "availability_zone_affinity", "partial_availability_zone_affinity"], coalesce(var.dns_record_client_routing_policy, "any_availability_zone"))
    error_message = "dns_record_client_routing_policy must be any_availability_zone, availability_zone_affinity or partial_availability_zone_affinity."
  }
}

variable "dns_records" {
  description = "Alias records by their names."
  type = map(object({
    zone_id                = string
    allow_overwrite        = optional(bool)
    evaluate_target_health = optional(bool, true)
    name                   = optional(string)
    type                   = optional(string, "A")
  }))
  default  = {}
  nullable = false
}

variable "drop_invalid_header_fields" {
  description = "Drop header fields with names that are not valid HTTP."
  type        = bool
  default     = true
}

variable "enable_cross_zone_load_balancing" {
  description = "Send traffic to targets in all zones; network and gateway load balancers are billed for transfer between zones."
  type        = bool
  default     = null
}

variable "enable_http2" {
  description = "Speak HTTP/2 with clients (application load balancers)."
  type        = bool
  default     = null
}

variable "enable_xff_client_port" {
  description = "Put the client's port into `X-Forwarded-For`, too."
  type        = bool
  default     = null
}

variable "enforce_security_group_inbound_rules_on_private_link_traffic" {
  description = "Whether inbound rules hold for what comes by PrivateLink (network load balancers), `on` or `off`."
  type        = string
  default     = null
  validation {
    condition     = var.enforce_security_group_inbound_rules_on_private_link_traffic == null || contains(["off", "on"], coalesce(var.enforce_security_group_inbound_rules_on_private_link_traffic, "on"))
    error_message = "enforce_security_group_inbound_rules_on_private_link_traffic must be on or off."
  }
}

variable "idle_timeout" {
  description = "Seconds after which an idle connection is closed."
  type        = number
  default     = null
  validation {
    condition     = try(var.idle_timeout >= 1 && var.idle_timeout <= 4000, true)
    error_message = "idle_timeout must be 1 to 4000."
  }
}

variable "internal" {
  description = "Without public addresses, which are billed by the hour."
  type        = bool
  default     = null
}

variable "ip_address_type" {
  description = "`ipv4`, `dualstack` or `dualstack-without-public-ipv4`, which saves the public IPv4 addresses."
  type        = string
  default     = null
  validation {
    condition     = var.ip_address_type == null || contains(["dualstack", "dualstack-without-public-ipv4", "ipv4"], coalesce(var.ip_address_type, "ipv4"))
    error_message = "ip_address_type must be ipv4, dualstack or dualstack-without-public-ipv4."
  }
}

variable "ipam_pools" {
  description = "IPAM pool that the public IPv4 addresses come from (application load balancers)."
  type        = object({ ipv4_ipam_pool_id = string })
  default     = null
}

variable "listener_rules" {
  description = "Rules by name; `listener` is a key of `listeners`, `target_group` one of `target_groups`."
  type = map(object({
    action = list(object({
      authenticate_cognito = optional(object({
        user_pool_arn                       = string
        user_pool_client_id                 = string
        user_pool_domain                    = string
        authentication_request_extra_params = optional(map(string))
        on_unauthenticated_request          = optional(string)
        scope                               = optional(string)
        session_cookie_name                 = optional(string)
        session_timeout                     = optional(number)
      }))
      authenticate_oidc = optional(object({
        authorization_endpoint              = string
        client_id                           = string
        issuer                              = string
        token_endpoint                      = string
        user_info_endpoint                  = string
        authentication_request_extra_params = optional(map(string))
        on_unauthenticated_request          = optional(string)
        scope                               = optional(string)
        session_cookie_name                 = optional(string)
        session_timeout                     = optional(number)
      }))
      fixed_response = optional(object({ content_type = string, message_body = optional(string), status_code = optional(string) }))
      forward = optional(object({
        target_group = list(object({ arn = optional(string), target_group = optional(string), weight = optional(number) }))
        stickiness   = optional(object({ duration = number, enabled = optional(bool) }))
      }))
      order = optional(number)
      redirect = optional(object({
        status_code = string
        host        = optional(string)
        path        = optional(string)
        port        = optional(string)
        protocol    = optional(string)
        query       = optional(string)
      }))
      target_group     = optional(string)
      target_group_arn = optional(string)
      type             = optional(string, "forward")
    }))
    condition = list(object({
      host_header         = optional(object({ values = set(string) }))
      http_header         = optional(object({ http_header_name = string, values = set(string) }))
      http_request_method = optional(object({ values = set(string) }))
      path_pattern        = optional(object({ values = set(string) }))
      query_string        = optional(list(object({ value = string, key = optional(string) })), [])
      source_ip           = optional(object({ values = set(string) }))
    }))
    listener = string
    priority = optional(number)
  }))
  default  = {}
  nullable = false
}

variable "listeners" {
  description = "Listeners by a key that rules and certificates name. `target_group` is a key of `target_groups`. `mutual_authentication.trust_store_arn`: That of `trust_store` by default. `ssl_policy`: TLS 1.2 and 1.3 by default."
  type = map(object({
    default_action = list(object({
      authenticate_cognito = optional(object({
        user_pool_arn                       = string
        user_pool_client_id                 = string
        user_pool_domain                    = string
        authentication_request_extra_params = optional(map(string))
        on_unauthenticated_request          = optional(string)
        scope                               = optional(string)
        session_cookie_name                 = optional(string)
        session_timeout                     = optional(number)
      }))
      authenticate_oidc = optional(object({
        authorization_endpoint              = string
        client_id                           = string
        issuer                              = string
        token_endpoint                      = string
        user_info_endpoint                  = string
        authentication_request_extra_params = optional(map(string))
        on_unauthenticated_request          = optional(string)
        scope                               = optional(string)
        session_cookie_name                 = optional(string)
        session_timeout                     = optional(number)
      }))
      fixed_response = optional(object({ content_type = string, message_body = optional(string), status_code = optional(string) }))
      forward = optional(object({
        target_group = list(object({ arn = optional(string), target_group = optional(string), weight = optional(number) }))
        stickiness   = optional(object({ duration = number, enabled = optional(bool) }))
      }))
      order = optional(number)
      redirect = optional(object({
        status_code = string
        host        = optional(string)
        path        = optional(string)
        port        = optional(string)
        protocol    = optional(string)
        query       = optional(string)
      }))
      target_group     = optional(string)
      target_group_arn = optional(string)
      type             = optional(string, "forward")
    }))
    alpn_policy     = optional(string)
    certificate_arn = optional(string)
    mutual_authentication = optional(object({
      mode                             = string
      advertise_trust_store_ca_names   = optional(string)
      ignore_client_certificate_expiry = optional(bool)
      trust_store_arn                  = optional(string)
    }))
    port                                                                  = optional(number)
    protocol                                                              = optional(string)
    routing_http_request_x_amzn_mtls_clientcert_header_name               = optional(string)
    routing_http_request_x_amzn_mtls_clientcert_issuer_header_name        = optional(string)
    routing_http_request_x_amzn_mtls_clientcert_leaf_header_name          = optional(string)
    routing_http_request_x_amzn_mtls_clientcert_serial_number_header_name = optional(string)
    routing_http_request_x_amzn_mtls_clientcert_subject_header_name       = optional(string)
    routing_http_request_x_amzn_mtls_clientcert_validity_header_name      = optional(string)
    routing_http_request_x_amzn_tls_cipher_suite_header_name              = optional(string)
    routing_http_request_x_amzn_tls_version_header_name                   = optional(string)
    routing_http_response_access_control_allow_credentials_header_value   = optional(string)
    routing_http_response_access_control_allow_headers_header_value       = optional(string)
    routing_http_response_access_control_allow_methods_header_value       = optional(string)
    routing_http_response_access_control_allow_origin_header_value        = optional(string)
    routing_http_response_access_control_expose_headers_header_value      = optional(string)
    routing_http_response_access_control_max_age_header_value             = optional(string)
    routing_http_response_content_security_policy_header_value            = optional(string)
    routing_http_response_server_enabled                                  = optional(bool)
    routing_http_response_strict_transport_security_header_value          = optional(string)
    routing_http_response_x_content_type_options_header_value             = optional(string)
    routing_http_response_x_frame_options_header_value                    = optional(string)
    ssl_policy                                                            = optional(string)
    tcp_idle_timeout_seconds                                              = optional(number)
  }))
  default  = {}
  nullable = false
}

variable "load_balancer_type" {
  description = "`application`, `network` or `gateway`; each has its own capacity unit and price. The alarms of the other types stay silent without a threshold."
  type        = string
  default     = null
  validation {
    condition     = var.load_balancer_type == null || contains(["application", "gateway", "network"], coalesce(var.load_balancer_type, "application"))
    error_message = "load_balancer_type must be application, network or gateway."
  }
}

variable "minimum_load_balancer_capacity" {
  description = "Capacity units to reserve, billed whether used or not."
  type        = object({ capacity_units = number })
  default     = null
}

variable "preserve_host_header" {
  description = "Hand the `Host` header on as it came (application load balancers)."
  type        = bool
  default     = null
}

variable "security_group" {
  description = "Security group of its own, whose rules stand in `security_group_ingress` and `security_group_egress`. `name`: The name of the load balancer by default."
  type = object({
    description            = optional(string, "Traffic to and from the load balancer")
    name                   = optional(string)
    revoke_rules_on_delete = optional(bool)
    vpc_id                 = optional(string)
  })
  default = null
}

variable "security_group_egress" {
  description = "What may go out, by name."
  type = map(object({
    cidr_ipv4                    = optional(string)
    cidr_ipv6                    = optional(string)
    description                  = optional(string)
    from_port                    = optional(number)
    ip_protocol                  = optional(string, "-1")
    prefix_list_id               = optional(string)
    referenced_security_group_id = optional(string)
    to_port                      = optional(number)
  }))
  default  = {}
  nullable = false
}

variable "security_group_ingress" {
  description = "What may come in, by name."
  type = map(object({
    cidr_ipv4                    = optional(string)
    cidr_ipv6                    = optional(string)
    description                  = optional(string)
    from_port                    = optional(number)
    ip_protocol                  = optional(string, "tcp")
    prefix_list_id               = optional(string)
    referenced_security_group_id = optional(string)
    to_port                      = optional(number)
  }))
  default  = {}
  nullable = false
}

variable "security_groups" {
  description = "Security groups that exist already; `security_group` makes one."
  type        = set(string)
  default     = null
}

variable "subnet_mapping" {
  description = "Subnets with an address of your choice in each, instead of `subnets`."
  type        = list(object({ subnet_id = string, allocation_id = optional(string), ipv6_address = optional(string), private_ipv4_address = optional(string) }))
  default     = []
  nullable    = false
}

variable "subnets" {
  description = "Subnets of the load balancer; or give `subnet_mapping`. Every public node has a public IPv4 address, billed by the hour."
  type        = set(string)
  default     = null
}

variable "target_groups" {
  description = "Target groups by a key that listeners, rules and targets name. `name`: By default the names of load balancer and key, and a mark that changes with what makes a new group, so that the old one can stay until the new one stands. `vpc_id`: That of the load balancer by default."
  type = map(object({
    connection_termination = optional(bool)
    deregistration_delay   = optional(string)
    health_check = optional(object({
      enabled             = optional(bool)
      healthy_threshold   = optional(number)
      interval            = optional(number)
      matcher             = optional(string)
      path                = optional(string)
      port                = optional(string)
      protocol            = optional(string)
      timeout             = optional(number)
      unhealthy_threshold = optional(number)
    }))
    ip_address_type                    = optional(string)
    lambda_multi_value_headers_enabled = optional(bool)
    load_balancing_algorithm_type      = optional(string)
    load_balancing_anomaly_mitigation  = optional(string)
    load_balancing_cross_zone_enabled  = optional(string)
    name                               = optional(string)
    port                               = optional(number)
    preserve_client_ip                 = optional(string)
    protocol                           = optional(string)
    protocol_version                   = optional(string)
    proxy_protocol_v2                  = optional(bool)
    slow_start                         = optional(number)
    stickiness                         = optional(object({ type = string, cookie_duration = optional(number), cookie_name = optional(string), enabled = optional(bool) }))
    target_failover                    = optional(list(object({ on_deregistration = string, on_unhealthy = string })), [])
    target_group_health = optional(object({
      dns_failover            = optional(object({ minimum_healthy_targets_count = optional(string), minimum_healthy_targets_percentage = optional(string) }))
      unhealthy_state_routing = optional(object({ minimum_healthy_targets_count = optional(number), minimum_healthy_targets_percentage = optional(string) }))
    }))
    target_health_state = optional(list(object({ enable_unhealthy_connection_termination = bool, unhealthy_draining_interval = optional(number) })), [])
    target_type         = optional(string)
    vpc_id              = optional(string)
  }))
  default  = {}
  nullable = false
}

variable "targets" {
  description = "Targets by name; services such as ECS and Auto Scaling register theirs by themselves."
  type        = map(object({ target_group = string, target_id = string, availability_zone = optional(string), port = optional(number) }))
  default     = {}
  nullable    = false
}

variable "xff_header_processing_mode" {
  description = "What becomes of `X-Forwarded-For`, `append`, `preserve` or `remove` (application load balancers)."
  type        = string
  default     = null
  validation {
    condition     = var.xff_header_processing_mode == null || contains(["append", "preserve", "remove"], coalesce(var.xff_header_processing_mode, "append"))
    error_message = "xff_header_processing_mode must be append, preserve or remove."
  }
}

# Security

variable "desync_mitigation_mode" {
  description = "What happens to requests that servers may understand differently, `defensive`, `monitor` or `strictest`."
  type        = string
  default     = null
  validation {
    condition     = var.desync_mitigation_mode == null || contains(["defensive", "monitor", "strictest"], coalesce(var.desync_mitigation_mode, "defensive"))
    error_message = "desync_mitigation_mode must be defensive, monitor or strictest."
  }
}

variable "enable_tls_version_and_cipher_suite_headers" {
  description = "Tell targets the client's TLS version and cipher suite in headers."
  type        = bool
  default     = null
}

variable "enable_waf_fail_open" {
  description = "Let requests pass when WAF does not answer."
  type        = bool
  default     = null
}

variable "listener_certificates" {
  description = "Further certificates of listeners, by name; `listener` is a key of `listeners`."
  type        = map(object({ certificate_arn = string, listener = string }))
  default     = {}
  nullable    = false
}

variable "oidc_client_secrets" {
  description = "Client secrets of `authenticate_oidc` by the key of the listener or rule."
  type        = map(string)
  default     = {}
  nullable    = false
  sensitive   = true
}

variable "trust_store" {
  description = "Authorities of client certificates, for listeners whose `mutual_authentication.mode` is `verify`. `name`: The name of the load balancer by default."
  type = object({
    ca_certificates_bundle_s3_bucket         = string
    ca_certificates_bundle_s3_key            = string
    ca_certificates_bundle_s3_object_version = optional(string)
    name                                     = optional(string)
  })
  default = null
}

variable "web_acl" {
  description = "Web ACL in front of the load balancer."
  type        = object({ web_acl_arn = string })
  default     = null
}

# Logs and metrics

variable "access_logs" {
  description = "Access logs in S3, billed as storage and requests; let them expire there."
  type        = object({ bucket = string, enabled = optional(bool, true), prefix = optional(string) })
  default     = null
}

variable "connection_logs" {
  description = "Connection logs in S3, billed as storage and requests."
  type        = object({ bucket = string, enabled = optional(bool, true), prefix = optional(string) })
  default     = null
}

# Life cycle

variable "enable_deletion_protection" {
  description = "Refuse deletion."
  type        = bool
  default     = null
}

variable "enable_zonal_shift" {
  description = "Let a zonal shift take traffic away from a zone."
  type        = bool
  default     = null
}

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), update = optional(string) })
  default     = null
}
