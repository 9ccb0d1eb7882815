resource "azurerm_linux_function_app" "this" {
  count = var.create ? 1 : 0

  app_settings                                   = var.app_settings
  builtin_logging_enabled                        = var.builtin_logging_enabled
  client_certificate_enabled                     = var.client_certificate_enabled
  client_certificate_exclusion_paths             = var.client_certificate_exclusion_paths
  client_certificate_mode                        = var.client_certificate_mode
  content_share_force_disabled                   = var.content_share_force_disabled
  daily_memory_time_quota                        = var.daily_memory_time_quota
  enabled                                        = var.enabled
  end_to_end_tls_encryption_enabled              = var.end_to_end_tls_encryption_enabled
  ftp_publish_basic_authentication_enabled       = var.ftp_publish_basic_authentication_enabled
  functions_extension_version                    = var.functions_extension_version
  https_only                                     = var.https_only
  key_vault_reference_identity_id                = var.key_vault_reference_identity_id
  location                                       = var.location
  name                                           = var.name
  public_network_access_enabled                  = var.public_network_access_enabled
  resource_group_name                            = var.resource_group_name
  service_plan_id                                = var.service_plan_id
  storage_account_access_key                     = var.storage_account_access_key
  storage_account_name                           = var.storage_account_name
  storage_key_vault_secret_id                    = var.storage_key_vault_secret_id
  storage_uses_managed_identity                  = var.storage_uses_managed_identity
  virtual_network_backup_restore_enabled         = var.virtual_network_backup_restore_enabled
  virtual_network_subnet_id                      = var.virtual_network_subnet_id
  vnet_image_pull_enabled                        = var.vnet_image_pull_enabled
  webdeploy_publish_basic_authentication_enabled = var.webdeploy_publish_basic_authentication_enabled
  zip_deploy_file                                = var.zip_deploy_file

  dynamic "auth_settings_v2" {
    for_each = var.auth_settings_v2 == null ? [] : [var.auth_settings_v2]
    content {
      auth_enabled                            = auth_settings_v2.value.auth_enabled
      config_file_path                        = auth_settings_v2.value.config_file_path
      default_provider                        = auth_settings_v2.value.default_provider
      excluded_paths                          = auth_settings_v2.value.excluded_paths
      forward_proxy_convention                = auth_settings_v2.value.forward_proxy_convention
      forward_proxy_custom_host_header_name   = auth_settings_v2.value.forward_proxy_custom_host_header_name
      forward_proxy_custom_scheme_header_name = auth_settings_v2.value.forward_proxy_custom_scheme_header_name
      http_route_api_prefix                   = auth_settings_v2.value.http_route_api_prefix
      require_authentication                  = auth_settings_v2.value.require_authentication
      require_https                           = auth_settings_v2.value.require_https
      runtime_version                         = auth_settings_v2.value.runtime_version
      unauthenticated_action                  = auth_settings_v2.value.unauthenticated_action
      dynamic "active_directory_v2" {
        for_each = auth_settings_v2.value.active_directory_v2 == null ? [] : [auth_settings_v2.value.active_directory_v2]
        content {
          allowed_applications                 = active_directory_v2.value.allowed_applications
          allowed_audiences                    = active_directory_v2.value.allowed_audiences
          allowed_groups                       = active_directory_v2.value.allowed_groups
          allowed_identities                   = active_directory_v2.value.allowed_identities
          client_id                            = active_directory_v2.value.client_id
          client_secret_certificate_thumbprint = active_directory_v2.value.client_secret_certificate_thumbprint
          client_secret_setting_name           = active_directory_v2.value.client_secret_setting_name
          jwt_allowed_client_applications      = active_directory_v2.value.jwt_allowed_client_applications
          jwt_allowed_groups                   = active_directory_v2.value.jwt_allowed_groups
          login_parameters                     = active_directory_v2.value.login_parameters
          tenant_auth_endpoint                 = active_directory_v2.value.tenant_auth_endpoint
          www_authentication_disabled          = active_directory_v2.value.www_authentication_disabled
        }
      }
      dynamic "apple_v2" {
        for_each = auth_settings_v2.value.apple_v2 == null ? [] : [auth_settings_v2.value.apple_v2]
        content {
          client_id                  = apple_v2.value.client_id
          client_secret_setting_name = apple_v2.value.client_secret_setting_name
        }
      }
      dynamic "azure_static_web_app_v2" {
        for_each = auth_settings_v2.value.azure_static_web_app_v2 == null ? [] : [auth_settings_v2.value.azure_static_web_app_v2]
        content { client_id = azure_static_web_app_v2.value.client_id }
      }
      dynamic "custom_oidc_v2" {
        for_each = auth_settings_v2.value.custom_oidc_v2
        content {
          client_id                     = custom_oidc_v2.value.client_id
          name                          = custom_oidc_v2.value.name
          name_claim_type               = custom_oidc_v2.value.name_claim_type
          openid_configuration_endpoint = custom_oidc_v2.value.openid_configuration_endpoint
          scopes                        = custom_oidc_v2.value.scopes
        }
      }
      dynamic "facebook_v2" {
        for_each = auth_settings_v2.value.facebook_v2 == null ? [] : [auth_settings_v2.value.facebook_v2]
        content {
          app_id                  = facebook_v2.value.app_id
          app_secret_setting_name = facebook_v2.value.app_secret_setting_name
          graph_api_version       = facebook_v2.value.graph_api_version
          login_scopes            = facebook_v2.value.login_scopes
        }
      }
      dynamic "github_v2" {
        for_each = auth_settings_v2.value.github_v2 == null ? [] : [auth_settings_v2.value.github_v2]
        content {
          client_id                  = github_v2.value.client_id
          client_secret_setting_name = github_v2.value.client_secret_setting_name
          login_scopes               = github_v2.value.login_scopes
        }
      }
      dynamic "google_v2" {
        for_each = auth_settings_v2.value.google_v2 == null ? [] : [auth_settings_v2.value.google_v2]
        content {
          allowed_audiences          = google_v2.value.allowed_audiences
          client_id                  = google_v2.value.client_id
          client_secret_setting_name = google_v2.value.client_secret_setting_name
          login_scopes               = google_v2.value.login_scopes
        }
      }
      login {
        allowed_external_redirect_urls    = auth_settings_v2.value.login.allowed_external_redirect_urls
        cookie_expiration_convention      = auth_settings_v2.value.login.cookie_expiration_convention
        cookie_expiration_time            = auth_settings_v2.value.login.cookie_expiration_time
        logout_endpoint                   = auth_settings_v2.value.login.logout_endpoint
        nonce_expiration_time             = auth_settings_v2.value.login.nonce_expiration_time
        preserve_url_fragments_for_logins = auth_settings_v2.value.login.preserve_url_fragments_for_logins
        token_refresh_extension_time      = auth_settings_v2.value.login.token_refresh_extension_time
        token_store_enabled               = auth_settings_v2.value.login.token_store_enabled
        token_store_path                  = auth_settings_v2.value.login.token_store_path
        token_store_sas_setting_name      = auth_settings_v2.value.login.token_store_sas_setting_name
        validate_nonce                    = auth_settings_v2.value.login.validate_nonce
      }

      dynamic "microsoft_v2" {
        for_each = auth_settings_v2.value.microsoft_v2 == null ? [] : [auth_settings_v2.value.microsoft_v2]
        content {
          allowed_audiences          = microsoft_v2.value.allowed_audiences
          client_id                  = microsoft_v2.value.client_id
          client_secret_setting_name = microsoft_v2.value.client_secret_setting_name
          login_scopes               = microsoft_v2.value.login_scopes
        }
      }
      dynamic "twitter_v2" {
        for_each = auth_settings_v2.value.twitter_v2 == null ? [] : [auth_settings_v2.value.twitter_v2]
        content {
          consumer_key                 = twitter_v2.value.consumer_key
          consumer_secret_setting_name = twitter_v2.value.consumer_secret_setting_name
        }
      }
    }
  }
  dynamic "backup" {
    for_each = var.backup == null ? [] : [var.backup]
    content {
      enabled             = backup.value.enabled
      name                = backup.value.name
      storage_account_url = backup.value.storage_account_url
      schedule {
        frequency_interval       = backup.value.schedule.frequency_interval
        frequency_unit           = backup.value.schedule.frequency_unit
        keep_at_least_one_backup = backup.value.schedule.keep_at_least_one_backup
        retention_period_days    = backup.value.schedule.retention_period_days
        start_time               = backup.value.schedule.start_time
      }
    }
  }
  dynamic "connection_string" {
    for_each = nonsensitive(range(length(var.connection_string)))
    content {
      name  = var.connection_string[connection_string.value].name
      type  = var.connection_string[connection_string.value].type
      value = var.connection_string[connection_string.value].value
    }
  }
  dynamic "identity" {
    for_each = var.identity == null ? [] : [var.identity]
    content {
      identity_ids = identity.value.identity_ids
      type         = identity.value.type
    }
  }
  site_config {
    always_on                                     = var.site_config.always_on
    api_definition_url                            = var.site_config.api_definition_url
    api_management_api_id                         = var.site_config.api_management_api_id
    app_command_line                              = var.site_config.app_command_line
    app_scale_limit                               = var.site_config.app_scale_limit
    application_insights_connection_string        = var.site_config.application_insights_connection_string
    application_insights_key                      = var.site_config.application_insights_key
    container_registry_managed_identity_client_id = var.site_config.container_registry_managed_identity_client_id
    container_registry_use_managed_identity       = var.site_config.container_registry_use_managed_identity
    default_documents                             = var.site_config.default_documents
    elastic_instance_minimum                      = var.site_config.elastic_instance_minimum
    ftps_state                                    = var.site_config.ftps_state
    health_check_eviction_time_in_min             = var.site_config.health_check_eviction_time_in_min
    health_check_path                             = var.site_config.health_check_path
    http2_enabled                                 = var.site_config.http2_enabled
    ip_restriction_default_action                 = var.site_config.ip_restriction_default_action
    load_balancing_mode                           = var.site_config.load_balancing_mode
    managed_pipeline_mode                         = var.site_config.managed_pipeline_mode
    minimum_tls_cipher_suite                      = var.site_config.minimum_tls_cipher_suite
    minimum_tls_version                           = var.site_config.minimum_tls_version
    pre_warmed_instance_count                     = var.site_config.pre_warmed_instance_count
    remote_debugging_enabled                      = var.site_config.remote_debugging_enabled
    remote_debugging_version                      = var.site_config.remote_debugging_version
    runtime_scale_monitoring_enabled              = var.site_config.runtime_scale_monitoring_enabled
    scm_ip_restriction_default_action             = var.site_config.scm_ip_restriction_default_action
    scm_minimum_tls_version                       = var.site_config.scm_minimum_tls_version
    scm_use_main_ip_restriction                   = var.site_config.scm_use_main_ip_restriction
    use_32_bit_worker                             = var.site_config.use_32_bit_worker
    vnet_route_all_enabled                        = var.site_config.vnet_route_all_enabled
    websockets_enabled                            = var.site_config.websockets_enabled
    worker_count                                  = var.site_config.worker_count
    dynamic "app_service_logs" {
      for_each = nonsensitive(var.site_config.app_service_logs == null) ? [] : [1]
      content {
        disk_quota_mb         = var.site_config.app_service_logs.disk_quota_mb
        retention_period_days = var.site_config.app_service_logs.retention_period_days
      }
    }
    dynamic "application_stack" {
      for_each = nonsensitive(var.site_config.application_stack == null) ? [] : [1]
      content {
        dotnet_version              = var.site_config.application_stack.dotnet_version
        java_version                = var.site_config.application_stack.java_version
        node_version                = var.site_config.application_stack.node_version
        powershell_core_version     = var.site_config.application_stack.powershell_core_version
        python_version              = var.site_config.application_stack.python_version
        use_custom_runtime          = var.site_config.application_stack.use_custom_runtime
        use_dotnet_isolated_runtime = var.site_config.application_stack.use_dotnet_isolated_runtime
        dynamic "docker" {
          for_each = nonsensitive(range(length(var.site_config.application_stack.docker)))
          content {
            image_name        = var.site_config.application_stack.docker[docker.value].image_name
            image_tag         = var.site_config.application_stack.docker[docker.value].image_tag
            registry_password = var.site_config.application_stack.docker[docker.value].registry_password
            registry_url      = var.site_config.application_stack.docker[docker.value].registry_url
            registry_username = var.site_config.application_stack.docker[docker.value].registry_username
          }
        }
      }
    }
    dynamic "cors" {
      for_each = nonsensitive(var.site_config.cors == null) ? [] : [1]
      content {
        allowed_origins     = var.site_config.cors.allowed_origins
        support_credentials = var.site_config.cors.support_credentials
      }
    }
    dynamic "ip_restriction" {
      for_each = nonsensitive(range(length(var.site_config.ip_restriction)))
      content {
        action                    = var.site_config.ip_restriction[ip_restriction.value].action
        description               = var.site_config.ip_restriction[ip_restriction.value].description
        headers                   = var.site_config.ip_restriction[ip_restriction.value].headers
        ip_address                = var.site_config.ip_restriction[ip_restriction.value].ip_address
        name                      = var.site_config.ip_restriction[ip_restriction.value].name
        priority                  = var.site_config.ip_restriction[ip_restriction.value].priority
        service_tag               = var.site_config.ip_restriction[ip_restriction.value].service_tag
        virtual_network_subnet_id = var.site_config.ip_restriction[ip_restriction.value].virtual_network_subnet_id
      }
    }
    dynamic "scm_ip_restriction" {
      for_each = nonsensitive(range(length(var.site_config.scm_ip_restriction)))
      content {
        action                    = var.site_config.scm_ip_restriction[scm_ip_restriction.value].action
        description               = var.site_config.scm_ip_restriction[scm_ip_restriction.value].description
        headers                   = var.site_config.scm_ip_restriction[scm_ip_restriction.value].headers
        ip_address                = var.site_config.scm_ip_restriction[scm_ip_restriction.value].ip_address
        name                      = var.site_config.scm_ip_restriction[scm_ip_restriction.value].name
        priority                  = var.site_config.scm_ip_restriction[scm_ip_restriction.value].priority
        service_tag               = var.site_config.scm_ip_restriction[scm_ip_restriction.value].service_tag
        virtual_network_subnet_id = var.site_config.scm_ip_restriction[scm_ip_restriction.value].virtual_network_subnet_id
      }
    }
  }

  dynamic "sticky_settings" {
    for_each = var.sticky_settings == null ? [] : [var.sticky_settings]
    content {
      app_setting_names       = sticky_settings.value.app_setting_names
      connection_string_names = sticky_settings.value.connection_string_names
    }
  }
  dynamic "storage_account" {
    for_each = nonsensitive(range(length(var.storage_account)))
    content {
      access_key   = var.storage_account[storage_account.value].access_key
      account_name = var.storage_account[storage_account.value].account_name
      mount_path   = var.storage_account[storage_account.value].mount_path
      name         = var.storage_account[storage_account.value].name
      share_name   = var.storage_account[storage_account.value].share_name
      type         = var.storage_account[storage_account.value].type
    }
  }
  dynamic "timeouts" {
    for_each = var.timeouts == null ? [] : [var.timeouts]
    content {
      create = timeouts.value.create
      delete = timeouts.value.delete
      read   = timeouts.value.read
      update = timeouts.value.update
    }
  }

  tags = local.tags

  lifecycle {
    precondition {
      condition     = length([for given in [var.storage_account_name != null && coalesce(var.storage_uses_managed_identity, false), nonsensitive(var.storage_account_access_key != null), var.storage_key_vault_secret_id != null] : given if given]) == 1
      error_message = "Give exactly one way to the storage account: storage_account_name with storage_uses_managed_identity or storage_account_access_key, or storage_key_vault_secret_id."
    }
    precondition {
      condition     = !coalesce(var.storage_uses_managed_identity, false) || var.identity != null
      error_message = "storage_uses_managed_identity needs identity."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this function app has none."
    }
  }
}
