# Name and place

variable "location" {
  description = "Azure region; prices differ by region."
  type        = string
  nullable    = false
}

variable "name" {
  description = "Name of the application gateway."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[A-Za-z0-9]([A-Za-z0-9._-]{0,78}[A-Za-z0-9_])?$", var.name))
    error_message = "A gateway name has up to 80 letters, digits, dots, hyphens and underscores, begins with a letter or digit and does not end with a dot or hyphen."
  }
}

variable "resource_group_name" {
  description = "Resource group of the application gateway, its budget and its alerts."
  type        = string
  nullable    = false
}

variable "zones" {
  description = "Availability zones of a new gateway; several cost no more than one, and null leaves the choice to Azure. They count when the gateway is made alone."
  type        = set(string)
  default     = null
}

# Size and cost

variable "autoscale_configuration" {
  description = "Instances that follow the load; excludes `sku.capacity`. By default none is reserved, and what is used is billed by capacity unit. `max_capacity`: Instances at most; a ceiling on what a rush can cost. `min_capacity`: Instances reserved without load, billed as ten capacity units each; 0 reserves none."
  type        = object({ min_capacity = number, max_capacity = optional(number) })
  default     = { max_capacity = 3, min_capacity = 0 }
  validation {
    condition     = try(var.autoscale_configuration.max_capacity >= 2 && var.autoscale_configuration.max_capacity <= 125, true)
    error_message = "autoscale_configuration.max_capacity must be 2 to 125."
  }
  validation {
    condition     = try(var.autoscale_configuration.min_capacity >= 0 && var.autoscale_configuration.min_capacity <= 100, true)
    error_message = "autoscale_configuration.min_capacity must be 0 to 100."
  }
}

variable "sku" {
  description = "Kind of gateway. `Basic` is the cheapest by the hour, `WAF_v2` brings the firewall at a higher price. `Standard` and `WAF` of the first version were retired on 2026-04-28. `capacity`: Instances that always run, and are always billed; leave it out for autoscaling. `name`: The same as `tier`. `tier`: `Basic`, `Standard_v2`, or `WAF_v2` with the firewall, which costs more by the hour."
  type        = object({ name = string, tier = string, capacity = optional(number) })
  default     = { name = "Standard_v2", tier = "Standard_v2" }
  nullable    = false
  validation {
    condition     = try(contains(["Basic", "Standard_v2", "WAF_v2"], var.sku.tier), true)
    error_message = "sku.tier must be Basic, Standard_v2 or WAF_v2."
  }
}

# Software and settings

variable "custom_error_configuration" {
  description = "Pages for errors."
  type        = list(object({ custom_error_page_url = string, status_code = string }))
  default     = []
  nullable    = false
}

variable "probe" {
  description = "Health probes of servers."
  type = list(object({
    interval                                  = number
    name                                      = string
    protocol                                  = string
    timeout                                   = number
    unhealthy_threshold                       = number
    host                                      = optional(string)
    match                                     = optional(object({ status_code = list(string), body = optional(string) }))
    minimum_servers                           = optional(number)
    path                                      = optional(string)
    pick_host_name_from_backend_http_settings = optional(bool)
    port                                      = optional(number)
    proxy_protocol_header_enabled             = optional(bool)
  }))
  default  = []
  nullable = false
}

# Network

variable "backend_address_pool" {
  description = "Pools of servers."
  type        = list(object({ name = string, fqdns = optional(set(string)), ip_addresses = optional(set(string)) }))
  nullable    = false
  validation {
    condition     = length(var.backend_address_pool) >= 1
    error_message = "backend_address_pool needs at least 1."
  }
}

variable "frontend_ip_configuration" {
  description = "Addresses of the gateway; a public one is billed by the hour."
  type = list(object({
    name                            = string
    private_ip_address              = optional(string)
    private_ip_address_allocation   = optional(string)
    private_link_configuration_name = optional(string)
    public_ip_address_id            = optional(string)
    subnet_id                       = optional(string)
  }))
  nullable = false
  validation {
    condition     = length(var.frontend_ip_configuration) >= 1
    error_message = "frontend_ip_configuration needs at least 1."
  }
}

variable "frontend_port" {
  description = "Ports of the gateway."
  type        = list(object({ name = string, port = number }))
  nullable    = false
  validation {
    condition     = length(var.frontend_port) >= 1
    error_message = "frontend_port needs at least 1."
  }
}

variable "gateway_ip_configuration" {
  description = "Subnet of the gateway, which it has for itself."
  type        = list(object({ name = string, subnet_id = string }))
  nullable    = false
  validation {
    condition     = length(var.gateway_ip_configuration) >= 1
    error_message = "gateway_ip_configuration needs at least 1."
  }
}

variable "backend" {
  description = "Settings of TCP and TLS back ends."
  type = list(object({
    name                           = string
    port                           = number
    protocol                       = string
    client_ip_preservation_enabled = optional(bool)
    host_name                      = optional(string)
    probe_name                     = optional(string)
    timeout_in_seconds             = optional(number)
    trusted_root_certificate_names = optional(list(string))
  }))
  default  = []
  nullable = false
}

variable "backend_http_settings" {
  description = "How the gateway speaks with servers."
  type = list(object({
    cookie_based_affinity                = string
    name                                 = string
    port                                 = number
    protocol                             = string
    affinity_cookie_name                 = optional(string)
    certificate_chain_validation_enabled = optional(bool)
    connection_draining                  = optional(object({ drain_timeout_sec = number, enabled = bool }))
    dedicated_backend_connection_enabled = optional(bool)
    host_name                            = optional(string)
    path                                 = optional(string)
    pick_host_name_from_backend_address  = optional(bool)
    probe_name                           = optional(string)
    request_timeout                      = optional(number)
    sni_name                             = optional(string)
    sni_validation_enabled               = optional(bool)
    trusted_root_certificate_names       = optional(list(string))
  }))
  default  = []
  nullable = false
}

variable "firewall_policy_id" {
  description = "Policy of the web application firewall, for a `WAF_v2` gateway."
  type        = string
  default     = null
}

variable "force_firewall_policy_association" {
  description = "Take the policy although a configuration is there."
  type        = bool
  default     = null
}

variable "http2_enabled" {
  description = "Speak HTTP/2 with clients, which needs fewer connections, a dimension of the capacity unit."
  type        = bool
  default     = true
}

variable "http_listener" {
  description = "What the gateway listens to."
  type = list(object({
    frontend_ip_configuration_name = string
    frontend_port_name             = string
    name                           = string
    protocol                       = string
    custom_error_configuration     = optional(list(object({ custom_error_page_url = string, status_code = string })), [])
    firewall_policy_id             = optional(string)
    host_name                      = optional(string)
    host_names                     = optional(set(string))
    require_sni                    = optional(bool)
    ssl_certificate_name           = optional(string)
    ssl_profile_name               = optional(string)
  }))
  default  = []
  nullable = false
}

variable "listener" {
  description = "Listeners for TCP and TLS."
  type = list(object({
    frontend_ip_configuration_name = string
    frontend_port_name             = string
    name                           = string
    protocol                       = string
    host_names                     = optional(set(string))
    ssl_certificate_name           = optional(string)
    ssl_profile_name               = optional(string)
  }))
  default  = []
  nullable = false
}

variable "private_link_configuration" {
  description = "Private links to the gateway."
  type = list(object({
    ip_configuration = list(object({ name = string, primary = bool, private_ip_address_allocation = string, subnet_id = string, private_ip_address = optional(string) }))
    name             = string
  }))
  default  = []
  nullable = false
}

variable "redirect_configuration" {
  description = "Redirects, for example of HTTP to HTTPS."
  type = list(object({
    name                 = string
    redirect_type        = string
    include_path         = optional(bool)
    include_query_string = optional(bool)
    target_listener_name = optional(string)
    target_url           = optional(string)
  }))
  default  = []
  nullable = false
}

variable "request_routing_rule" {
  description = "Which listener leads to which servers."
  type = list(object({
    http_listener_name          = string
    name                        = string
    rule_type                   = string
    backend_address_pool_name   = optional(string)
    backend_http_settings_name  = optional(string)
    priority                    = optional(number)
    redirect_configuration_name = optional(string)
    rewrite_rule_set_name       = optional(string)
    url_path_map_name           = optional(string)
  }))
  default  = []
  nullable = false
}

variable "rewrite_rule_set" {
  description = "Rules that change headers and addresses."
  type = list(object({
    name = string
    rewrite_rule = optional(list(object({
      name                          = string
      rule_sequence                 = number
      condition                     = optional(list(object({ pattern = string, variable = string, ignore_case = optional(bool), negate = optional(bool) })), [])
      request_header_configuration  = optional(list(object({ header_name = string, header_value = string })), [])
      response_header_configuration = optional(list(object({ header_name = string, header_value = string })), [])
      url                           = optional(object({ components = optional(string), path = optional(string), query_string = optional(string), reroute = optional(bool) }))
    })), [])
  }))
  default  = []
  nullable = false
}

variable "routing_rule" {
  description = "Rules of TCP and TLS listeners."
  type        = list(object({ backend_address_pool_name = string, backend_name = string, listener_name = string, name = string, priority = number }))
  default     = []
  nullable    = false
}

variable "url_path_map" {
  description = "Which paths lead to which servers."
  type = list(object({
    name = string
    path_rule = list(object({
      name                        = string
      paths                       = list(string)
      backend_address_pool_name   = optional(string)
      backend_http_settings_name  = optional(string)
      firewall_policy_id          = optional(string)
      redirect_configuration_name = optional(string)
      rewrite_rule_set_name       = optional(string)
    }))
    default_backend_address_pool_name   = optional(string)
    default_backend_http_settings_name  = optional(string)
    default_redirect_configuration_name = optional(string)
    default_rewrite_rule_set_name       = optional(string)
  }))
  default  = []
  nullable = false
}

# Security

variable "fips_enabled" {
  description = "Use FIPS-validated cryptography."
  type        = bool
  default     = null
}

variable "identity" {
  description = "Managed identity of the application gateway; costs nothing, and spares keys and passwords. `identity_ids`: Ids of the user-assigned identities. `type`: `SystemAssigned`, `UserAssigned`, or `SystemAssigned, UserAssigned`."
  type        = object({ type = string, identity_ids = optional(set(string)) })
  default     = null
  validation {
    condition     = try(contains(["SystemAssigned", "SystemAssigned, UserAssigned", "UserAssigned"], var.identity.type), true)
    error_message = "identity.type must be SystemAssigned, UserAssigned, or both: SystemAssigned, UserAssigned."
  }
}

variable "ssl_certificate" {
  description = "Certificates, from a key vault by `key_vault_secret_id`, or as data that is kept in the state."
  type        = list(object({ name = string, data = optional(string), key_vault_secret_id = optional(string), password = optional(string) }))
  default     = []
  nullable    = false
  sensitive   = true
}

variable "ssl_policy" {
  description = "TLS versions and ciphers; by default TLS 1.2 and newer."
  type = object({
    cipher_suites        = optional(list(string))
    disabled_protocols   = optional(list(string))
    min_protocol_version = optional(string)
    policy_name          = optional(string)
    policy_type          = optional(string)
  })
  default = { policy_name = "AppGwSslPolicy20220101", policy_type = "Predefined" }
}

variable "ssl_profile" {
  description = "TLS settings of single listeners."
  type = list(object({
    name                       = string
    client_authentication_mode = optional(string)
    ssl_policy = optional(object({
      cipher_suites        = optional(list(string))
      disabled_protocols   = optional(list(string))
      min_protocol_version = optional(string)
      policy_name          = optional(string)
      policy_type          = optional(string)
    }))
    trusted_client_certificate_names     = optional(list(string))
    verify_client_certificate_issuer_dn  = optional(bool)
    verify_client_certificate_revocation = optional(string)
  }))
  default  = []
  nullable = false
}

variable "trusted_client_certificate" {
  description = "Authorities of clients' certificates."
  type        = list(object({ data = string, name = string }))
  default     = []
  nullable    = false
}

variable "trusted_root_certificate" {
  description = "Authorities of servers' certificates."
  type        = list(object({ name = string, data = optional(string), key_vault_secret_id = optional(string) }))
  default     = []
  nullable    = false
}

variable "waf_configuration" {
  description = "Web application firewall in the gateway itself; `firewall_policy_id` is the newer way."
  type = object({
    enabled                  = bool
    firewall_mode            = string
    rule_set_version         = string
    disabled_rule_group      = optional(list(object({ rule_group_name = string, rules = optional(list(number)) })), [])
    exclusion                = optional(list(object({ match_variable = string, selector = optional(string), selector_match_operator = optional(string) })), [])
    file_upload_limit_mb     = optional(number)
    max_request_body_size_kb = optional(number)
    request_body_check       = optional(bool)
    rule_set_type            = optional(string)
  })
  default = null
}

# Life cycle

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), read = optional(string), update = optional(string) })
  default     = null
}

# Other

variable "global" {
  description = "Buffering of requests and responses."
  type        = object({ request_buffering_enabled = bool, response_buffering_enabled = bool })
  default     = null
}
