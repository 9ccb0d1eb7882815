# Name and place

variable "location" {
  description = "Azure region; prices differ by region."
  type        = string
  nullable    = false
}

variable "name" {
  description = "Name of the web app, unique in all of Azure."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[A-Za-z0-9][A-Za-z0-9-]{0,58}[A-Za-z0-9]$", var.name))
    error_message = "An app name has 2 to 60 letters, digits and hyphens, and begins and ends with a letter or digit."
  }
}

variable "resource_group_name" {
  description = "Resource group of the web app, its budget and its alerts."
  type        = string
  nullable    = false
}

# Size and cost

variable "service_plan_id" {
  description = "Plan that runs the app, and is billed for it."
  type        = string
  nullable    = false
}

# Software and settings

variable "app_settings" {
  description = "Settings that the app reads as environment variables; kept in the state, so refer to a key vault for secrets."
  type        = map(string)
  default     = null
}

variable "site_config" {
  description = "Runtime and limits of the app. `always_on`: Keep the app loaded; the free and shared plans do not offer it. `application_stack`: Language and version, for example `{ node_version = \"22-lts\" }`, or an image. `ftps_state`: `Disabled`, `FtpsOnly` or `AllAllowed`. `health_check_path`: Path that tells whether an instance is healthy; unhealthy ones are replaced, and not paid for in vain. `minimum_tls_version`: Oldest TLS version accepted, `1.2` or `1.3`. `worker_count`: Instances of the plan that run this app."
  type = object({
    always_on             = optional(bool)
    api_definition_url    = optional(string)
    api_management_api_id = optional(string)
    app_command_line      = optional(string)
    application_stack = optional(object({
      docker_image_name        = optional(string)
      docker_registry_password = optional(string)
      docker_registry_url      = optional(string)
      docker_registry_username = optional(string)
      dotnet_version           = optional(string)
      go_version               = optional(string)
      java_server              = optional(string)
      java_server_version      = optional(string)
      java_version             = optional(string)
      node_version             = optional(string)
      php_version              = optional(string)
      python_version           = optional(string)
    }))
    auto_heal_setting = optional(object({
      action = optional(object({ action_type = string, minimum_process_execution_time = optional(string) }))
      trigger = optional(object({
        requests               = optional(object({ count = number, interval = string }))
        slow_request           = optional(object({ count = number, interval = string, time_taken = string }))
        slow_request_with_path = optional(list(object({ count = number, interval = string, time_taken = string, path = optional(string) })), [])
        status_code = optional(list(object({
          count             = number
          interval          = string
          status_code_range = string
          path              = optional(string)
          sub_status        = optional(number)
          win32_status_code = optional(number)
        })), [])
      }))
    }))
    container_registry_managed_identity_client_id = optional(string)
    container_registry_use_managed_identity       = optional(bool)
    cors                                          = optional(object({ allowed_origins = optional(set(string)), support_credentials = optional(bool) }))
    default_documents                             = optional(list(string))
    ftps_state                                    = optional(string)
    health_check_eviction_time_in_min             = optional(number)
    health_check_path                             = optional(string)
    http2_enabled                                 = optional(bool)
    ip_restriction = optional(list(object({
      action      = optional(string)
      description = optional(string)
      headers = optional(list(object({
        x_azure_fdid      = optional(list(string))
        x_fd_health_probe = optional(list(string))
        x_forwarded_for   = optional(list(string))
        x_forwarded_host  = optional(list(string))
      })))
      ip_address                = optional(string)
      name                      = optional(string)
      priority                  = optional(number)
      service_tag               = optional(string)
      virtual_network_subnet_id = optional(string)
    })), [])
    ip_restriction_default_action = optional(string)
    load_balancing_mode           = optional(string)
    local_mysql_enabled           = optional(bool)
    managed_pipeline_mode         = optional(string)
    minimum_tls_cipher_suite      = optional(string)
    minimum_tls_version           = optional(string, "1.2")
    remote_debugging_enabled      = optional(bool)
    remote_debugging_version      = optional(string)
    scm_ip_restriction = optional(list(object({
      action      = optional(string)
      description = optional(string)
      headers = optional(list(object({
        x_azure_fdid      = optional(list(string))
        x_fd_health_probe = optional(list(string))
        x_forwarded_for   = optional(list(string))
        x_forwarded_host  = optional(list(string))
      })))
      ip_address                = optional(string)
      name                      = optional(string)
      priority                  = optional(number)
      service_tag               = optional(string)
      virtual_network_subnet_id = optional(string)
    })), [])
    scm_ip_restriction_default_action = optional(string)
    scm_minimum_tls_version           = optional(string)
    scm_use_main_ip_restriction       = optional(bool)
    use_32_bit_worker                 = optional(bool)
    vnet_route_all_enabled            = optional(bool)
    websockets_enabled                = optional(bool)
    worker_count                      = optional(number)
  })
  default   = {}
  nullable  = false
  sensitive = true
  validation {
    condition     = alltrue([for one in try(var.site_config.ip_restriction, []) : try(contains(["Allow", "Deny"], one.action), true)])
    error_message = "site_config: ip_restriction.action must be Allow or Deny."
  }
  validation {
    condition     = alltrue([for one in try(var.site_config.scm_ip_restriction, []) : try(contains(["Allow", "Deny"], one.action), true)])
    error_message = "site_config: scm_ip_restriction.action must be Allow or Deny."
  }
  validation {
    condition     = try(contains(["AllAllowed", "Disabled", "FtpsOnly"], var.site_config.ftps_state), true)
    error_message = "site_config.ftps_state must be AllAllowed, Disabled or FtpsOnly."
  }
  validation {
    condition     = try(contains(["1.2", "1.3"], var.site_config.minimum_tls_version), true)
    error_message = "site_config.minimum_tls_version must be 1.2 or 1.3."
  }
}

variable "sticky_settings" {
  description = "Settings that stay with a slot when slots are swapped."
  type        = object({ app_setting_names = optional(list(string)), connection_string_names = optional(list(string)) })
  default     = null
}

variable "zip_deploy_file" {
  description = "Path of a ZIP file to deploy."
  type        = string
  default     = null
}

# Storage

variable "storage_account" {
  description = "File shares to mount, with their keys."
  type        = list(object({ access_key = string, account_name = string, name = string, share_name = string, type = string, mount_path = optional(string) }))
  default     = []
  nullable    = false
  sensitive   = true
}

# Network

variable "client_affinity_enabled" {
  description = "Keep a client on one instance; off, load spreads evenly and fewer instances do."
  type        = bool
  default     = false
}

variable "connection_string" {
  description = "Connection strings, kept in the state."
  type        = list(object({ name = string, type = string, value = string }))
  default     = []
  nullable    = false
  sensitive   = true
}

variable "https_only" {
  description = "Redirect HTTP to HTTPS."
  type        = bool
  default     = true
}

variable "virtual_network_subnet_id" {
  description = "Subnet for outgoing traffic."
  type        = string
  default     = null
}

variable "vnet_image_pull_enabled" {
  description = "Pull images through the virtual network."
  type        = bool
  default     = null
}

# Security

variable "auth_settings_v2" {
  description = "Sign-in of users before their requests reach the app."
  type = object({
    login = object({
      allowed_external_redirect_urls    = optional(list(string))
      cookie_expiration_convention      = optional(string)
      cookie_expiration_time            = optional(string)
      logout_endpoint                   = optional(string)
      nonce_expiration_time             = optional(string)
      preserve_url_fragments_for_logins = optional(bool)
      token_refresh_extension_time      = optional(number)
      token_store_enabled               = optional(bool)
      token_store_path                  = optional(string)
      token_store_sas_setting_name      = optional(string)
      validate_nonce                    = optional(bool)
    })
    active_directory_v2 = optional(object({
      client_id                            = string
      tenant_auth_endpoint                 = string
      allowed_applications                 = optional(list(string))
      allowed_audiences                    = optional(list(string))
      allowed_groups                       = optional(list(string))
      allowed_identities                   = optional(list(string))
      client_secret_certificate_thumbprint = optional(string)
      client_secret_setting_name           = optional(string)
      jwt_allowed_client_applications      = optional(list(string))
      jwt_allowed_groups                   = optional(list(string))
      login_parameters                     = optional(map(string))
      www_authentication_disabled          = optional(bool)
    }))
    apple_v2                = optional(object({ client_id = string, client_secret_setting_name = string }))
    auth_enabled            = optional(bool)
    azure_static_web_app_v2 = optional(object({ client_id = string }))
    config_file_path        = optional(string)
    custom_oidc_v2 = optional(list(object({
      client_id                     = string
      name                          = string
      openid_configuration_endpoint = string
      name_claim_type               = optional(string)
      scopes                        = optional(list(string))
    })), [])
    default_provider                        = optional(string)
    excluded_paths                          = optional(list(string))
    facebook_v2                             = optional(object({ app_id = string, app_secret_setting_name = string, graph_api_version = optional(string), login_scopes = optional(list(string)) }))
    forward_proxy_convention                = optional(string)
    forward_proxy_custom_host_header_name   = optional(string)
    forward_proxy_custom_scheme_header_name = optional(string)
    github_v2                               = optional(object({ client_id = string, client_secret_setting_name = string, login_scopes = optional(list(string)) }))
    google_v2 = optional(object({
      client_id                  = string
      client_secret_setting_name = string
      allowed_audiences          = optional(list(string))
      login_scopes               = optional(list(string))
    }))
    http_route_api_prefix = optional(string)
    microsoft_v2 = optional(object({
      client_id                  = string
      client_secret_setting_name = string
      allowed_audiences          = optional(list(string))
      login_scopes               = optional(list(string))
    }))
    require_authentication = optional(bool)
    require_https          = optional(bool)
    runtime_version        = optional(string)
    twitter_v2             = optional(object({ consumer_key = string, consumer_secret_setting_name = string }))
    unauthenticated_action = optional(string)
  })
  default = null
}

variable "client_certificate_enabled" {
  description = "Ask callers for certificates."
  type        = bool
  default     = null
}

variable "client_certificate_exclusion_paths" {
  description = "Paths that need no certificate, separated by `;`."
  type        = string
  default     = null
}

variable "client_certificate_mode" {
  description = "`Required`, `Optional` or `OptionalInteractiveUser`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["Optional", "OptionalInteractiveUser", "Required"], var.client_certificate_mode), true)
    error_message = "client_certificate_mode must be Optional, OptionalInteractiveUser or Required."
  }
}

variable "end_to_end_tls_encryption_enabled" {
  description = "Encrypt traffic between the front end and the worker too."
  type        = bool
  default     = null
}

variable "ftp_publish_basic_authentication_enabled" {
  description = "Allow FTP with a publishing password."
  type        = bool
  default     = false
}

variable "identity" {
  description = "Managed identity of the web app; costs nothing, and spares keys and passwords. `identity_ids`: Ids of the user-assigned identities. `type`: `SystemAssigned`, `UserAssigned`, or `SystemAssigned, UserAssigned`."
  type        = object({ type = string, identity_ids = optional(set(string)) })
  default     = null
  validation {
    condition     = try(contains(["SystemAssigned", "SystemAssigned, UserAssigned", "UserAssigned"], var.identity.type), true)
    error_message = "identity.type must be SystemAssigned, UserAssigned, or both: SystemAssigned, UserAssigned."
  }
}

variable "key_vault_reference_identity_id" {
  description = "Identity that reads secrets from the key vault; null takes the system-assigned one."
  type        = string
  default     = null
}

variable "public_network_access_enabled" {
  description = "Open the app to the Internet; off, it is reached through private endpoints, each billed by the hour."
  type        = bool
  default     = null
}

variable "webdeploy_publish_basic_authentication_enabled" {
  description = "Allow Web Deploy with a publishing password."
  type        = bool
  default     = false
}

# Backup

variable "backup" {
  description = "Regular backups of the app into a storage account, billed there."
  type = object({
    name = string
    schedule = object({
      frequency_interval       = number
      frequency_unit           = string
      keep_at_least_one_backup = optional(bool)
      retention_period_days    = optional(number)
      start_time               = optional(string)
    })
    storage_account_url = string
    enabled             = optional(bool)
  })
  default = null
}

variable "virtual_network_backup_restore_enabled" {
  description = "Send backups through the virtual network."
  type        = bool
  default     = null
}

# Logs and metrics

variable "logs" {
  description = "Logs on the instance or in a storage account; what leaves the instance is billed where it goes."
  type = object({
    application_logs = optional(object({
      file_system_level  = string
      azure_blob_storage = optional(object({ level = string, retention_in_days = number, sas_url = string }))
    }))
    detailed_error_messages = optional(bool)
    failed_request_tracing  = optional(bool)
    http_logs = optional(object({
      azure_blob_storage = optional(object({ sas_url = string, retention_in_days = optional(number) }))
      file_system        = optional(object({ retention_in_days = number, retention_in_mb = number }))
    }))
  })
  default   = null
  sensitive = true
}

# Life cycle

variable "enabled" {
  description = "Whether the app answers; the plan of a stopped app is billed all the same."
  type        = bool
  default     = null
}

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), read = optional(string), update = optional(string) })
  default     = null
}
