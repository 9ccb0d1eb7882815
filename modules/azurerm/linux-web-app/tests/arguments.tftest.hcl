# What callers give stands in the web app as they gave it.
mock_provider "azurerm" {
  mock_resource "azurerm_linux_web_app" {
    defaults = {
      id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/LinuxWebApp/orders"
    }
  }
}

variables {
  location            = "westeurope"
  name                = "orders"
  resource_group_name = "shop"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Web/serverFarms/shop"
  budget              = { amount = 20 }
  cost = {
    application = "shop"
    cost_center = "cc-1000"
    environment = "dev"
    owner       = "team@example.com"
  }
  notifications = {
    action_group_ids = ["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/ops/providers/Microsoft.Insights/actionGroups/cost"]
  }
}

run "what_is_given_arrives" {
  command = plan
  variables {
    app_settings                                   = { example = "shop" }
    client_affinity_enabled                        = false
    client_certificate_enabled                     = false
    client_certificate_exclusion_paths             = "shop"
    client_certificate_mode                        = "Optional"
    enabled                                        = false
    end_to_end_tls_encryption_enabled              = false
    ftp_publish_basic_authentication_enabled       = false
    https_only                                     = false
    key_vault_reference_identity_id                = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"
    location                                       = "westeurope"
    name                                           = "orders"
    public_network_access_enabled                  = false
    resource_group_name                            = "shop"
    service_plan_id                                = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Web/serverFarms/shop"
    virtual_network_backup_restore_enabled         = false
    virtual_network_subnet_id                      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"
    vnet_image_pull_enabled                        = false
    webdeploy_publish_basic_authentication_enabled = false
    zip_deploy_file                                = "shop"
    auth_settings_v2 = {
      auth_enabled                            = false
      config_file_path                        = "shop"
      default_provider                        = "shop"
      excluded_paths                          = ["shop"]
      forward_proxy_convention                = "shop"
      forward_proxy_custom_host_header_name   = "shop"
      forward_proxy_custom_scheme_header_name = "shop"
      http_route_api_prefix                   = "shop"
      require_authentication                  = false
      require_https                           = false
      runtime_version                         = "shop"
      unauthenticated_action                  = "shop"
      active_directory_v2 = {
        allowed_applications                 = ["shop"]
        allowed_audiences                    = ["shop"]
        allowed_groups                       = ["shop"]
        allowed_identities                   = ["shop"]
        client_id                            = "00000000-0000-0000-0000-000000000000"
        client_secret_certificate_thumbprint = "shop"
        client_secret_setting_name           = "shop"
        jwt_allowed_client_applications      = ["shop"]
        jwt_allowed_groups                   = ["shop"]
        login_parameters                     = { example = "shop" }
        tenant_auth_endpoint                 = "https://example.com"
        www_authentication_disabled          = false
      }
      apple_v2 = {
        client_id                  = "00000000-0000-0000-0000-000000000000"
        client_secret_setting_name = "shop"
      }
      azure_static_web_app_v2 = { client_id = "00000000-0000-0000-0000-000000000000" }
      custom_oidc_v2 = [{
        client_id                     = "00000000-0000-0000-0000-000000000000"
        name                          = "shop"
        name_claim_type               = "shop"
        openid_configuration_endpoint = "https://example.com"
        scopes                        = ["shop"]
      }]
      facebook_v2 = {
        app_id                  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Web/sites/shop"
        app_secret_setting_name = "shop"
        graph_api_version       = "shop"
        login_scopes            = ["shop"]
      }
      github_v2 = {
        client_id                  = "00000000-0000-0000-0000-000000000000"
        client_secret_setting_name = "shop"
        login_scopes               = ["shop"]
      }
      google_v2 = {
        allowed_audiences          = ["shop"]
        client_id                  = "00000000-0000-0000-0000-000000000000"
        client_secret_setting_name = "shop"
        login_scopes               = ["shop"]
      }
      login = {
        allowed_external_redirect_urls    = ["shop"]
        cookie_expiration_convention      = "shop"
        cookie_expiration_time            = "2026-01-01T00:00:00Z"
        logout_endpoint                   = "https://example.com"
        nonce_expiration_time             = "2026-01-01T00:00:00Z"
        preserve_url_fragments_for_logins = false
        token_refresh_extension_time      = 1
        token_store_enabled               = false
        token_store_path                  = "shop"
        token_store_sas_setting_name      = "shop"
        validate_nonce                    = false
      }
      microsoft_v2 = {
        allowed_audiences          = ["shop"]
        client_id                  = "00000000-0000-0000-0000-000000000000"
        client_secret_setting_name = "shop"
        login_scopes               = ["shop"]
      }
      twitter_v2 = { consumer_key = "shop", consumer_secret_setting_name = "shop" }
    }
    backup = {
      enabled             = false
      name                = "shop"
      storage_account_url = "https://example.com"
      schedule = {
        frequency_interval       = 1
        frequency_unit           = "shop"
        keep_at_least_one_backup = false
        retention_period_days    = 1
        start_time               = "2026-01-01T00:00:00Z"
      }
    }
    connection_string = [{ name = "shop", type = "shop", value = "shop" }]
    logs = {
      detailed_error_messages = false
      failed_request_tracing  = false
      application_logs = {
        file_system_level  = "shop"
        azure_blob_storage = { level = "shop", retention_in_days = 1, sas_url = "https://example.com" }
      }
      http_logs = {
        azure_blob_storage = { retention_in_days = 1, sas_url = "https://example.com" }
        file_system        = { retention_in_days = 1, retention_in_mb = 1 }
      }
    }
    sticky_settings = { app_setting_names = ["shop"], connection_string_names = ["shop"] }
    storage_account = [{
      access_key   = "shop"
      account_name = "shop"
      mount_path   = "shop"
      name         = "shop"
      share_name   = "shop"
      type         = "shop"
    }]
    timeouts = { create = "30m", delete = "30m", read = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      azurerm_linux_web_app.this[0].app_settings == var.app_settings,
      azurerm_linux_web_app.this[0].client_affinity_enabled == var.client_affinity_enabled,
      azurerm_linux_web_app.this[0].client_certificate_enabled == var.client_certificate_enabled,
      azurerm_linux_web_app.this[0].client_certificate_exclusion_paths == var.client_certificate_exclusion_paths,
      azurerm_linux_web_app.this[0].client_certificate_mode == var.client_certificate_mode,
      azurerm_linux_web_app.this[0].enabled == var.enabled,
      azurerm_linux_web_app.this[0].end_to_end_tls_encryption_enabled == var.end_to_end_tls_encryption_enabled,
      azurerm_linux_web_app.this[0].ftp_publish_basic_authentication_enabled == var.ftp_publish_basic_authentication_enabled,
      azurerm_linux_web_app.this[0].https_only == var.https_only,
      azurerm_linux_web_app.this[0].key_vault_reference_identity_id == var.key_vault_reference_identity_id,
      azurerm_linux_web_app.this[0].location == var.location,
      azurerm_linux_web_app.this[0].name == var.name,
      azurerm_linux_web_app.this[0].public_network_access_enabled == var.public_network_access_enabled,
      azurerm_linux_web_app.this[0].resource_group_name == var.resource_group_name,
      azurerm_linux_web_app.this[0].service_plan_id == var.service_plan_id,
      azurerm_linux_web_app.this[0].virtual_network_backup_restore_enabled == var.virtual_network_backup_restore_enabled,
      azurerm_linux_web_app.this[0].virtual_network_subnet_id == var.virtual_network_subnet_id,
      azurerm_linux_web_app.this[0].vnet_image_pull_enabled == var.vnet_image_pull_enabled,
      azurerm_linux_web_app.this[0].webdeploy_publish_basic_authentication_enabled == var.webdeploy_publish_basic_authentication_enabled,
      azurerm_linux_web_app.this[0].zip_deploy_file == var.zip_deploy_file,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].auth_enabled == var.auth_settings_v2.auth_enabled,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].config_file_path == var.auth_settings_v2.config_file_path,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].default_provider == var.auth_settings_v2.default_provider,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].excluded_paths == var.auth_settings_v2.excluded_paths,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].forward_proxy_convention == var.auth_settings_v2.forward_proxy_convention,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].forward_proxy_custom_host_header_name == var.auth_settings_v2.forward_proxy_custom_host_header_name,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].forward_proxy_custom_scheme_header_name == var.auth_settings_v2.forward_proxy_custom_scheme_header_name,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].http_route_api_prefix == var.auth_settings_v2.http_route_api_prefix,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].require_authentication == var.auth_settings_v2.require_authentication,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].require_https == var.auth_settings_v2.require_https,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].runtime_version == var.auth_settings_v2.runtime_version,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].unauthenticated_action == var.auth_settings_v2.unauthenticated_action,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].active_directory_v2[0].allowed_applications == var.auth_settings_v2.active_directory_v2.allowed_applications,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].active_directory_v2[0].allowed_audiences == var.auth_settings_v2.active_directory_v2.allowed_audiences,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].active_directory_v2[0].allowed_groups == var.auth_settings_v2.active_directory_v2.allowed_groups,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].active_directory_v2[0].allowed_identities == var.auth_settings_v2.active_directory_v2.allowed_identities,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].active_directory_v2[0].client_id == var.auth_settings_v2.active_directory_v2.client_id,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].active_directory_v2[0].client_secret_certificate_thumbprint == var.auth_settings_v2.active_directory_v2.client_secret_certificate_thumbprint,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].active_directory_v2[0].client_secret_setting_name == var.auth_settings_v2.active_directory_v2.client_secret_setting_name,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].active_directory_v2[0].jwt_allowed_client_applications == var.auth_settings_v2.active_directory_v2.jwt_allowed_client_applications,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].active_directory_v2[0].jwt_allowed_groups == var.auth_settings_v2.active_directory_v2.jwt_allowed_groups,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].active_directory_v2[0].login_parameters == var.auth_settings_v2.active_directory_v2.login_parameters,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].active_directory_v2[0].tenant_auth_endpoint == var.auth_settings_v2.active_directory_v2.tenant_auth_endpoint,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].active_directory_v2[0].www_authentication_disabled == var.auth_settings_v2.active_directory_v2.www_authentication_disabled,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].apple_v2[0].client_id == var.auth_settings_v2.apple_v2.client_id,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].apple_v2[0].client_secret_setting_name == var.auth_settings_v2.apple_v2.client_secret_setting_name,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].azure_static_web_app_v2[0].client_id == var.auth_settings_v2.azure_static_web_app_v2.client_id,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].custom_oidc_v2[0].client_id == var.auth_settings_v2.custom_oidc_v2[0].client_id,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].custom_oidc_v2[0].name == var.auth_settings_v2.custom_oidc_v2[0].name,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].custom_oidc_v2[0].name_claim_type == var.auth_settings_v2.custom_oidc_v2[0].name_claim_type,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].custom_oidc_v2[0].openid_configuration_endpoint == var.auth_settings_v2.custom_oidc_v2[0].openid_configuration_endpoint,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].custom_oidc_v2[0].scopes == var.auth_settings_v2.custom_oidc_v2[0].scopes,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].facebook_v2[0].app_id == var.auth_settings_v2.facebook_v2.app_id,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].facebook_v2[0].app_secret_setting_name == var.auth_settings_v2.facebook_v2.app_secret_setting_name,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].facebook_v2[0].graph_api_version == var.auth_settings_v2.facebook_v2.graph_api_version,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].facebook_v2[0].login_scopes == var.auth_settings_v2.facebook_v2.login_scopes,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].github_v2[0].client_id == var.auth_settings_v2.github_v2.client_id,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].github_v2[0].client_secret_setting_name == var.auth_settings_v2.github_v2.client_secret_setting_name,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].github_v2[0].login_scopes == var.auth_settings_v2.github_v2.login_scopes,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].google_v2[0].allowed_audiences == var.auth_settings_v2.google_v2.allowed_audiences,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].google_v2[0].client_id == var.auth_settings_v2.google_v2.client_id,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].google_v2[0].client_secret_setting_name == var.auth_settings_v2.google_v2.client_secret_setting_name,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].google_v2[0].login_scopes == var.auth_settings_v2.google_v2.login_scopes,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].login[0].allowed_external_redirect_urls == var.auth_settings_v2.login.allowed_external_redirect_urls,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].login[0].cookie_expiration_convention == var.auth_settings_v2.login.cookie_expiration_convention,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].login[0].cookie_expiration_time == var.auth_settings_v2.login.cookie_expiration_time,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].login[0].logout_endpoint == var.auth_settings_v2.login.logout_endpoint,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].login[0].nonce_expiration_time == var.auth_settings_v2.login.nonce_expiration_time,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].login[0].preserve_url_fragments_for_logins == var.auth_settings_v2.login.preserve_url_fragments_for_logins,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].login[0].token_refresh_extension_time == var.auth_settings_v2.login.token_refresh_extension_time,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].login[0].token_store_enabled == var.auth_settings_v2.login.token_store_enabled,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].login[0].token_store_path == var.auth_settings_v2.login.token_store_path,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].login[0].token_store_sas_setting_name == var.auth_settings_v2.login.token_store_sas_setting_name,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].login[0].validate_nonce == var.auth_settings_v2.login.validate_nonce,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].microsoft_v2[0].allowed_audiences == var.auth_settings_v2.microsoft_v2.allowed_audiences,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].microsoft_v2[0].client_id == var.auth_settings_v2.microsoft_v2.client_id,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].microsoft_v2[0].client_secret_setting_name == var.auth_settings_v2.microsoft_v2.client_secret_setting_name,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].microsoft_v2[0].login_scopes == var.auth_settings_v2.microsoft_v2.login_scopes,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].twitter_v2[0].consumer_key == var.auth_settings_v2.twitter_v2.consumer_key,
      azurerm_linux_web_app.this[0].auth_settings_v2[0].twitter_v2[0].consumer_secret_setting_name == var.auth_settings_v2.twitter_v2.consumer_secret_setting_name,
      azurerm_linux_web_app.this[0].backup[0].enabled == var.backup.enabled,
      azurerm_linux_web_app.this[0].backup[0].name == var.backup.name,
      azurerm_linux_web_app.this[0].backup[0].storage_account_url == var.backup.storage_account_url,
      azurerm_linux_web_app.this[0].backup[0].schedule[0].frequency_interval == var.backup.schedule.frequency_interval,
      azurerm_linux_web_app.this[0].backup[0].schedule[0].frequency_unit == var.backup.schedule.frequency_unit,
      azurerm_linux_web_app.this[0].backup[0].schedule[0].keep_at_least_one_backup == var.backup.schedule.keep_at_least_one_backup,
      azurerm_linux_web_app.this[0].backup[0].schedule[0].retention_period_days == var.backup.schedule.retention_period_days,
      azurerm_linux_web_app.this[0].backup[0].schedule[0].start_time == var.backup.schedule.start_time,
      one(azurerm_linux_web_app.this[0].connection_string).name == var.connection_string[0].name,
      one(azurerm_linux_web_app.this[0].connection_string).type == var.connection_string[0].type,
      one(azurerm_linux_web_app.this[0].connection_string).value == var.connection_string[0].value,
      azurerm_linux_web_app.this[0].logs[0].detailed_error_messages == var.logs.detailed_error_messages,
      azurerm_linux_web_app.this[0].logs[0].failed_request_tracing == var.logs.failed_request_tracing,
      azurerm_linux_web_app.this[0].logs[0].application_logs[0].file_system_level == var.logs.application_logs.file_system_level,
      azurerm_linux_web_app.this[0].logs[0].application_logs[0].azure_blob_storage[0].level == var.logs.application_logs.azure_blob_storage.level,
      azurerm_linux_web_app.this[0].logs[0].application_logs[0].azure_blob_storage[0].retention_in_days == var.logs.application_logs.azure_blob_storage.retention_in_days,
      azurerm_linux_web_app.this[0].logs[0].application_logs[0].azure_blob_storage[0].sas_url == var.logs.application_logs.azure_blob_storage.sas_url,
      azurerm_linux_web_app.this[0].logs[0].http_logs[0].azure_blob_storage[0].retention_in_days == var.logs.http_logs.azure_blob_storage.retention_in_days,
      azurerm_linux_web_app.this[0].logs[0].http_logs[0].azure_blob_storage[0].sas_url == var.logs.http_logs.azure_blob_storage.sas_url,
      azurerm_linux_web_app.this[0].logs[0].http_logs[0].file_system[0].retention_in_days == var.logs.http_logs.file_system.retention_in_days,
      azurerm_linux_web_app.this[0].logs[0].http_logs[0].file_system[0].retention_in_mb == var.logs.http_logs.file_system.retention_in_mb,
      azurerm_linux_web_app.this[0].sticky_settings[0].app_setting_names == var.sticky_settings.app_setting_names,
      azurerm_linux_web_app.this[0].sticky_settings[0].connection_string_names == var.sticky_settings.connection_string_names,
      one(azurerm_linux_web_app.this[0].storage_account).access_key == var.storage_account[0].access_key,
      one(azurerm_linux_web_app.this[0].storage_account).account_name == var.storage_account[0].account_name,
      one(azurerm_linux_web_app.this[0].storage_account).mount_path == var.storage_account[0].mount_path,
      one(azurerm_linux_web_app.this[0].storage_account).name == var.storage_account[0].name,
      one(azurerm_linux_web_app.this[0].storage_account).share_name == var.storage_account[0].share_name,
      one(azurerm_linux_web_app.this[0].storage_account).type == var.storage_account[0].type,
      azurerm_linux_web_app.this[0].timeouts.create == var.timeouts.create,
      azurerm_linux_web_app.this[0].timeouts.delete == var.timeouts.delete,
      azurerm_linux_web_app.this[0].timeouts.read == var.timeouts.read,
      azurerm_linux_web_app.this[0].timeouts.update == var.timeouts.update,
    ])
    error_message = "an argument is not what was given"
  }
}
