# What callers give stands in the function app, and in what belongs to it, as they gave it.
mock_provider "azurerm" {
  mock_resource "azurerm_linux_function_app" {
    defaults = {
      id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/LinuxFunctionApp/orders"
    }
  }
}

variables {
  location                      = "westeurope"
  name                          = "orders"
  resource_group_name           = "shop"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Web/serverFarms/shop"
  identity                      = { type = "SystemAssigned" }
  storage_account_name          = "exampleorders"
  storage_uses_managed_identity = true
  budget                        = { amount = 20 }
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

run "what_is_given_arrives_1" {
  command = plan
  variables {
    location            = "westeurope"
    name                = "orders"
    resource_group_name = "resource-group-name"
    service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Web/serverFarms/shop"
    app_settings        = { example = "example" }
    auth_settings_v2 = {
      login = {
        allowed_external_redirect_urls    = ["allowed-external-redirect-urls"]
        cookie_expiration_convention      = "FixedTime"
        cookie_expiration_time            = "2026-01-01T00:00:00Z"
        logout_endpoint                   = "https://example.com"
        nonce_expiration_time             = "2026-01-01T00:00:01Z"
        preserve_url_fragments_for_logins = false
        token_refresh_extension_time      = 1
        token_store_enabled               = false
        token_store_path                  = "token-store-path"
        token_store_sas_setting_name      = "token-store-sas-setting-name"
        validate_nonce                    = false
      }
      active_directory_v2 = {
        client_id                            = "00000000-0000-0000-0000-000000000000"
        tenant_auth_endpoint                 = "https://example.com"
        allowed_applications                 = ["allowed-applications"]
        allowed_audiences                    = ["allowed-audiences"]
        allowed_groups                       = ["allowed-groups"]
        allowed_identities                   = ["allowed-identities"]
        client_secret_certificate_thumbprint = "client-secret-certificate-thumbprint"
        client_secret_setting_name           = "client-secret-setting-name"
        jwt_allowed_client_applications      = ["jwt-allowed-client-applications"]
        jwt_allowed_groups                   = ["jwt-allowed-groups"]
        login_parameters                     = { example = "example2" }
        www_authentication_disabled          = false
      }
      apple_v2 = {
        client_id                  = "00000000-0000-0000-0000-000000000000"
        client_secret_setting_name = "client-secret-setting-name2"
      }
      auth_enabled            = false
      azure_static_web_app_v2 = { client_id = "00000000-0000-0000-0000-000000000000" }
      config_file_path        = "config-file-path"
      custom_oidc_v2 = [
        {
          client_id                     = "00000000-0000-0000-0000-000000000000"
          name                          = "name"
          openid_configuration_endpoint = "https://example.com"
          name_claim_type               = "name-claim-type"
          scopes                        = ["scopes"]
        },
      ]
      default_provider = "default-provider"
      excluded_paths   = ["excluded-paths"]
      facebook_v2 = {
        app_id                  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Web/sites/shop"
        app_secret_setting_name = "app-secret-setting-name"
        graph_api_version       = "graph-api-version"
        login_scopes            = ["login-scopes"]
      }
      forward_proxy_convention                = "ForwardProxyConventionNoProxy"
      forward_proxy_custom_host_header_name   = "forward-proxy-custom-host-header-name"
      forward_proxy_custom_scheme_header_name = "forward-proxy-custom-scheme-header-name"
      github_v2 = {
        client_id                  = "00000000-0000-0000-0000-000000000000"
        client_secret_setting_name = "client-secret-setting-name3"
        login_scopes               = ["login-scopes2"]
      }
      google_v2 = {
        client_id                  = "00000000-0000-0000-0000-000000000000"
        client_secret_setting_name = "client-secret-setting-name4"
        allowed_audiences          = ["allowed-audiences2"]
        login_scopes               = ["login-scopes3"]
      }
      http_route_api_prefix = "http-route-api-prefix"
      microsoft_v2 = {
        client_id                  = "00000000-0000-0000-0000-000000000000"
        client_secret_setting_name = "client-secret-setting-name5"
        allowed_audiences          = ["allowed-audiences3"]
        login_scopes               = ["login-scopes4"]
      }
      require_authentication = false
      require_https          = false
      runtime_version        = "runtime-version"
      twitter_v2 = {
        consumer_key                 = "consumer-key"
        consumer_secret_setting_name = "consumer-secret-setting-name"
      }
      unauthenticated_action = "RedirectToLoginPage"
    }
    backup = {
      name = "name2"
      schedule = {
        frequency_interval       = 1
        frequency_unit           = "Day"
        keep_at_least_one_backup = false
        retention_period_days    = 2
        start_time               = "2026-01-01T00:00:00Z"
      }
      storage_account_url = "https://example.com"
      enabled             = false
    }
    builtin_logging_enabled                  = true
    client_certificate_enabled               = true
    client_certificate_exclusion_paths       = "client-certificate-exclusion-paths"
    client_certificate_mode                  = "Required"
    connection_string                        = [{ name = "name3", type = "MySQL", value = "value" }]
    content_share_force_disabled             = true
    daily_memory_time_quota                  = 1
    enabled                                  = true
    end_to_end_tls_encryption_enabled        = true
    ftp_publish_basic_authentication_enabled = true
    functions_extension_version              = "functions-extension-version"
    https_only                               = false
    identity = {
      type = "SystemAssigned"
      identity_ids = [
        "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop",
      ]
    }
    key_vault_reference_identity_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"
    public_network_access_enabled   = true
    site_config = {
      always_on                              = false
      api_definition_url                     = "https://example.com"
      api_management_api_id                  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ApiManagement/service/shop/apis/shop"
      app_command_line                       = "app-command-line"
      app_scale_limit                        = 1
      app_service_logs                       = { disk_quota_mb = 1, retention_period_days = 2 }
      application_insights_connection_string = "application-insights-connection-string"
      application_insights_key               = "application-insights-key"
      application_stack = {
        docker = [
          {
            image_name        = "image-name"
            image_tag         = "image-tag"
            registry_url      = "https://example.com"
            registry_password = "registry-password"
            registry_username = "registry-username"
          },
        ]
        dotnet_version              = "3.1"
        java_version                = "8"
        node_version                = "12"
        powershell_core_version     = "7"
        python_version              = "3.14"
        use_custom_runtime          = false
        use_dotnet_isolated_runtime = false
      }
      container_registry_managed_identity_client_id = "11111111-1111-1111-1111-111111111111"
      container_registry_use_managed_identity       = false
      cors                                          = { allowed_origins = ["allowed-origins"], support_credentials = false }
      default_documents                             = ["default-documents"]
      elastic_instance_minimum                      = 2
      ftps_state                                    = "AllAllowed"
      health_check_eviction_time_in_min             = 3
      health_check_path                             = "health-check-path"
      http2_enabled                                 = false
      ip_restriction = [
        {
          action                    = "Allow"
          description               = "description"
          headers                   = [{}]
          ip_address                = "10.0.0.4"
          name                      = "name4"
          priority                  = 1
          service_tag               = "service-tag"
          virtual_network_subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"
        },
      ]
      ip_restriction_default_action    = "Allow"
      load_balancing_mode              = "WeightedRoundRobin"
      managed_pipeline_mode            = "Integrated"
      minimum_tls_cipher_suite         = "TLS_AES_128_GCM_SHA256"
      minimum_tls_version              = "1.2"
      pre_warmed_instance_count        = 4
      remote_debugging_enabled         = false
      remote_debugging_version         = "remote-debugging-version"
      runtime_scale_monitoring_enabled = false
      scm_ip_restriction = [
        {
          action                    = "Allow"
          description               = "description2"
          headers                   = [{}]
          ip_address                = "10.0.0.4"
          name                      = "name5"
          priority                  = 1
          service_tag               = "service-tag2"
          virtual_network_subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"
        },
      ]
      scm_ip_restriction_default_action = "Allow2"
      scm_minimum_tls_version           = "1.0"
      scm_use_main_ip_restriction       = false
      use_32_bit_worker                 = false
      vnet_route_all_enabled            = false
      websockets_enabled                = false
      worker_count                      = 5
    }
    sticky_settings = {
      app_setting_names       = ["app-setting-names"]
      connection_string_names = ["connection-string-names"]
    }
    storage_account = [
      {
        access_key   = "access-key"
        account_name = "account-name"
        name         = "name6"
        share_name   = "share-name"
        type         = "AzureFiles"
        mount_path   = "mount-path"
      },
    ]
    storage_account_access_key                     = "storage-account-access-key"
    storage_account_name                           = null
    storage_key_vault_secret_id                    = null
    storage_uses_managed_identity                  = true
    timeouts                                       = { create = "30m", delete = "31m", read = "32m", update = "33m" }
    virtual_network_backup_restore_enabled         = true
    virtual_network_subnet_id                      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"
    vnet_image_pull_enabled                        = true
    webdeploy_publish_basic_authentication_enabled = true
    zip_deploy_file                                = "zip-deploy-file"
  }
  assert {
    condition = alltrue([
      azurerm_linux_function_app.this[0].app_settings == tomap({ example = "example" }),
      azurerm_linux_function_app.this[0].builtin_logging_enabled == true,
      azurerm_linux_function_app.this[0].client_certificate_enabled == true,
      azurerm_linux_function_app.this[0].client_certificate_exclusion_paths == "client-certificate-exclusion-paths",
      azurerm_linux_function_app.this[0].client_certificate_mode == "Required",
      azurerm_linux_function_app.this[0].content_share_force_disabled == true,
      azurerm_linux_function_app.this[0].daily_memory_time_quota == 1,
      azurerm_linux_function_app.this[0].enabled == true,
      azurerm_linux_function_app.this[0].end_to_end_tls_encryption_enabled == true,
      azurerm_linux_function_app.this[0].ftp_publish_basic_authentication_enabled == true,
      azurerm_linux_function_app.this[0].functions_extension_version == "functions-extension-version",
      azurerm_linux_function_app.this[0].https_only == false,
      azurerm_linux_function_app.this[0].key_vault_reference_identity_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop",
      azurerm_linux_function_app.this[0].location == "westeurope",
      azurerm_linux_function_app.this[0].name == "orders",
      azurerm_linux_function_app.this[0].public_network_access_enabled == true,
      azurerm_linux_function_app.this[0].resource_group_name == "resource-group-name",
      azurerm_linux_function_app.this[0].service_plan_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Web/serverFarms/shop",
      azurerm_linux_function_app.this[0].storage_account_access_key == "storage-account-access-key",
      azurerm_linux_function_app.this[0].storage_uses_managed_identity == true,
      azurerm_linux_function_app.this[0].virtual_network_backup_restore_enabled == true,
      azurerm_linux_function_app.this[0].virtual_network_subnet_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop",
      azurerm_linux_function_app.this[0].vnet_image_pull_enabled == true,
      azurerm_linux_function_app.this[0].webdeploy_publish_basic_authentication_enabled == true,
      azurerm_linux_function_app.this[0].zip_deploy_file == "zip-deploy-file",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].auth_enabled == false,
      azurerm_linux_function_app.this[0].auth_settings_v2[0].config_file_path == "config-file-path",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].default_provider == "default-provider",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].excluded_paths == tolist(["excluded-paths"]),
      azurerm_linux_function_app.this[0].auth_settings_v2[0].forward_proxy_convention == "ForwardProxyConventionNoProxy",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].forward_proxy_custom_host_header_name == "forward-proxy-custom-host-header-name",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].forward_proxy_custom_scheme_header_name == "forward-proxy-custom-scheme-header-name",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].http_route_api_prefix == "http-route-api-prefix",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].require_authentication == false,
      azurerm_linux_function_app.this[0].auth_settings_v2[0].require_https == false,
      azurerm_linux_function_app.this[0].auth_settings_v2[0].runtime_version == "runtime-version",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].unauthenticated_action == "RedirectToLoginPage",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].active_directory_v2[0].allowed_applications == tolist(["allowed-applications"]),
      azurerm_linux_function_app.this[0].auth_settings_v2[0].active_directory_v2[0].allowed_audiences == tolist(["allowed-audiences"]),
      azurerm_linux_function_app.this[0].auth_settings_v2[0].active_directory_v2[0].allowed_groups == tolist(["allowed-groups"]),
      azurerm_linux_function_app.this[0].auth_settings_v2[0].active_directory_v2[0].allowed_identities == tolist(["allowed-identities"]),
      azurerm_linux_function_app.this[0].auth_settings_v2[0].active_directory_v2[0].client_id == "00000000-0000-0000-0000-000000000000",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].active_directory_v2[0].client_secret_certificate_thumbprint == "client-secret-certificate-thumbprint",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].active_directory_v2[0].client_secret_setting_name == "client-secret-setting-name",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].active_directory_v2[0].jwt_allowed_client_applications == tolist(["jwt-allowed-client-applications"]),
      azurerm_linux_function_app.this[0].auth_settings_v2[0].active_directory_v2[0].jwt_allowed_groups == tolist(["jwt-allowed-groups"]),
      azurerm_linux_function_app.this[0].auth_settings_v2[0].active_directory_v2[0].login_parameters == tomap({ example = "example2" }),
      azurerm_linux_function_app.this[0].auth_settings_v2[0].active_directory_v2[0].tenant_auth_endpoint == "https://example.com",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].active_directory_v2[0].www_authentication_disabled == false,
      azurerm_linux_function_app.this[0].auth_settings_v2[0].apple_v2[0].client_id == "00000000-0000-0000-0000-000000000000",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].apple_v2[0].client_secret_setting_name == "client-secret-setting-name2",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].azure_static_web_app_v2[0].client_id == "00000000-0000-0000-0000-000000000000",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].custom_oidc_v2[0].client_id == "00000000-0000-0000-0000-000000000000",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].custom_oidc_v2[0].name == "name",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].custom_oidc_v2[0].name_claim_type == "name-claim-type",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].custom_oidc_v2[0].openid_configuration_endpoint == "https://example.com",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].custom_oidc_v2[0].scopes == tolist(["scopes"]),
      azurerm_linux_function_app.this[0].auth_settings_v2[0].facebook_v2[0].app_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Web/sites/shop",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].facebook_v2[0].app_secret_setting_name == "app-secret-setting-name",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].facebook_v2[0].graph_api_version == "graph-api-version",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].facebook_v2[0].login_scopes == tolist(["login-scopes"]),
      azurerm_linux_function_app.this[0].auth_settings_v2[0].github_v2[0].client_id == "00000000-0000-0000-0000-000000000000",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].github_v2[0].client_secret_setting_name == "client-secret-setting-name3",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].github_v2[0].login_scopes == tolist(["login-scopes2"]),
      azurerm_linux_function_app.this[0].auth_settings_v2[0].google_v2[0].allowed_audiences == tolist(["allowed-audiences2"]),
      azurerm_linux_function_app.this[0].auth_settings_v2[0].google_v2[0].client_id == "00000000-0000-0000-0000-000000000000",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].google_v2[0].client_secret_setting_name == "client-secret-setting-name4",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].google_v2[0].login_scopes == tolist(["login-scopes3"]),
      azurerm_linux_function_app.this[0].auth_settings_v2[0].login[0].allowed_external_redirect_urls == tolist(["allowed-external-redirect-urls"]),
      azurerm_linux_function_app.this[0].auth_settings_v2[0].login[0].cookie_expiration_convention == "FixedTime",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].login[0].cookie_expiration_time == "2026-01-01T00:00:00Z",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].login[0].logout_endpoint == "https://example.com",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].login[0].nonce_expiration_time == "2026-01-01T00:00:01Z",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].login[0].preserve_url_fragments_for_logins == false,
      azurerm_linux_function_app.this[0].auth_settings_v2[0].login[0].token_refresh_extension_time == 1,
      azurerm_linux_function_app.this[0].auth_settings_v2[0].login[0].token_store_enabled == false,
      azurerm_linux_function_app.this[0].auth_settings_v2[0].login[0].token_store_path == "token-store-path",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].login[0].token_store_sas_setting_name == "token-store-sas-setting-name",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].login[0].validate_nonce == false,
      azurerm_linux_function_app.this[0].auth_settings_v2[0].microsoft_v2[0].allowed_audiences == tolist(["allowed-audiences3"]),
      azurerm_linux_function_app.this[0].auth_settings_v2[0].microsoft_v2[0].client_id == "00000000-0000-0000-0000-000000000000",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].microsoft_v2[0].client_secret_setting_name == "client-secret-setting-name5",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].microsoft_v2[0].login_scopes == tolist(["login-scopes4"]),
      azurerm_linux_function_app.this[0].auth_settings_v2[0].twitter_v2[0].consumer_key == "consumer-key",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].twitter_v2[0].consumer_secret_setting_name == "consumer-secret-setting-name",
      azurerm_linux_function_app.this[0].backup[0].enabled == false,
      azurerm_linux_function_app.this[0].backup[0].name == "name2",
      azurerm_linux_function_app.this[0].backup[0].storage_account_url == "https://example.com",
      azurerm_linux_function_app.this[0].backup[0].schedule[0].frequency_interval == 1,
      azurerm_linux_function_app.this[0].backup[0].schedule[0].frequency_unit == "Day",
      azurerm_linux_function_app.this[0].backup[0].schedule[0].keep_at_least_one_backup == false,
      azurerm_linux_function_app.this[0].backup[0].schedule[0].retention_period_days == 2,
      azurerm_linux_function_app.this[0].backup[0].schedule[0].start_time == "2026-01-01T00:00:00Z",
      one(azurerm_linux_function_app.this[0].connection_string).name == "name3",
      one(azurerm_linux_function_app.this[0].connection_string).type == "MySQL",
      one(azurerm_linux_function_app.this[0].connection_string).value == "value",
      azurerm_linux_function_app.this[0].identity[0].identity_ids == toset(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"]),
      azurerm_linux_function_app.this[0].identity[0].type == "SystemAssigned",
      azurerm_linux_function_app.this[0].site_config[0].always_on == false,
      azurerm_linux_function_app.this[0].site_config[0].api_definition_url == "https://example.com",
      azurerm_linux_function_app.this[0].site_config[0].api_management_api_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ApiManagement/service/shop/apis/shop",
      azurerm_linux_function_app.this[0].site_config[0].app_command_line == "app-command-line",
      azurerm_linux_function_app.this[0].site_config[0].app_scale_limit == 1,
      azurerm_linux_function_app.this[0].site_config[0].application_insights_connection_string == "application-insights-connection-string",
      azurerm_linux_function_app.this[0].site_config[0].application_insights_key == "application-insights-key",
      azurerm_linux_function_app.this[0].site_config[0].container_registry_managed_identity_client_id == "11111111-1111-1111-1111-111111111111",
      azurerm_linux_function_app.this[0].site_config[0].container_registry_use_managed_identity == false,
      azurerm_linux_function_app.this[0].site_config[0].default_documents == tolist(["default-documents"]),
      azurerm_linux_function_app.this[0].site_config[0].elastic_instance_minimum == 2,
      azurerm_linux_function_app.this[0].site_config[0].ftps_state == "AllAllowed",
      azurerm_linux_function_app.this[0].site_config[0].health_check_eviction_time_in_min == 3,
      azurerm_linux_function_app.this[0].site_config[0].health_check_path == "health-check-path",
      azurerm_linux_function_app.this[0].site_config[0].http2_enabled == false,
      azurerm_linux_function_app.this[0].site_config[0].ip_restriction_default_action == "Allow",
      azurerm_linux_function_app.this[0].site_config[0].load_balancing_mode == "WeightedRoundRobin",
      azurerm_linux_function_app.this[0].site_config[0].managed_pipeline_mode == "Integrated",
      azurerm_linux_function_app.this[0].site_config[0].minimum_tls_cipher_suite == "TLS_AES_128_GCM_SHA256",
      azurerm_linux_function_app.this[0].site_config[0].minimum_tls_version == "1.2",
      azurerm_linux_function_app.this[0].site_config[0].pre_warmed_instance_count == 4,
      azurerm_linux_function_app.this[0].site_config[0].remote_debugging_enabled == false,
      azurerm_linux_function_app.this[0].site_config[0].remote_debugging_version == "remote-debugging-version",
      azurerm_linux_function_app.this[0].site_config[0].runtime_scale_monitoring_enabled == false,
      azurerm_linux_function_app.this[0].site_config[0].scm_ip_restriction_default_action == "Allow2",
      azurerm_linux_function_app.this[0].site_config[0].scm_minimum_tls_version == "1.0",
      azurerm_linux_function_app.this[0].site_config[0].scm_use_main_ip_restriction == false,
      azurerm_linux_function_app.this[0].site_config[0].use_32_bit_worker == false,
      azurerm_linux_function_app.this[0].site_config[0].vnet_route_all_enabled == false,
      azurerm_linux_function_app.this[0].site_config[0].websockets_enabled == false,
      azurerm_linux_function_app.this[0].site_config[0].worker_count == 5,
      azurerm_linux_function_app.this[0].site_config[0].app_service_logs[0].disk_quota_mb == 1,
      azurerm_linux_function_app.this[0].site_config[0].app_service_logs[0].retention_period_days == 2,
      azurerm_linux_function_app.this[0].site_config[0].application_stack[0].dotnet_version == "3.1",
      azurerm_linux_function_app.this[0].site_config[0].application_stack[0].java_version == "8",
      azurerm_linux_function_app.this[0].site_config[0].application_stack[0].node_version == "12",
      azurerm_linux_function_app.this[0].site_config[0].application_stack[0].powershell_core_version == "7",
      azurerm_linux_function_app.this[0].site_config[0].application_stack[0].python_version == "3.14",
      azurerm_linux_function_app.this[0].site_config[0].application_stack[0].use_custom_runtime == false,
      azurerm_linux_function_app.this[0].site_config[0].application_stack[0].use_dotnet_isolated_runtime == false,
      azurerm_linux_function_app.this[0].site_config[0].application_stack[0].docker[0].image_name == "image-name",
      azurerm_linux_function_app.this[0].site_config[0].application_stack[0].docker[0].image_tag == "image-tag",
      azurerm_linux_function_app.this[0].site_config[0].application_stack[0].docker[0].registry_password == "registry-password",
      azurerm_linux_function_app.this[0].site_config[0].application_stack[0].docker[0].registry_url == "https://example.com",
      azurerm_linux_function_app.this[0].site_config[0].application_stack[0].docker[0].registry_username == "registry-username",
      azurerm_linux_function_app.this[0].site_config[0].cors[0].allowed_origins == toset(["allowed-origins"]),
      azurerm_linux_function_app.this[0].site_config[0].cors[0].support_credentials == false,
      azurerm_linux_function_app.this[0].site_config[0].ip_restriction[0].action == "Allow",
      azurerm_linux_function_app.this[0].site_config[0].ip_restriction[0].description == "description",
      azurerm_linux_function_app.this[0].site_config[0].ip_restriction[0].ip_address == "10.0.0.4",
      azurerm_linux_function_app.this[0].site_config[0].ip_restriction[0].name == "name4",
      azurerm_linux_function_app.this[0].site_config[0].ip_restriction[0].priority == 1,
      azurerm_linux_function_app.this[0].site_config[0].ip_restriction[0].service_tag == "service-tag",
      azurerm_linux_function_app.this[0].site_config[0].ip_restriction[0].virtual_network_subnet_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop",
      azurerm_linux_function_app.this[0].site_config[0].scm_ip_restriction[0].action == "Allow",
      azurerm_linux_function_app.this[0].site_config[0].scm_ip_restriction[0].description == "description2",
      azurerm_linux_function_app.this[0].site_config[0].scm_ip_restriction[0].ip_address == "10.0.0.4",
      azurerm_linux_function_app.this[0].site_config[0].scm_ip_restriction[0].name == "name5",
      azurerm_linux_function_app.this[0].site_config[0].scm_ip_restriction[0].priority == 1,
      azurerm_linux_function_app.this[0].site_config[0].scm_ip_restriction[0].service_tag == "service-tag2",
      azurerm_linux_function_app.this[0].site_config[0].scm_ip_restriction[0].virtual_network_subnet_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop",
      azurerm_linux_function_app.this[0].sticky_settings[0].app_setting_names == tolist(["app-setting-names"]),
      azurerm_linux_function_app.this[0].sticky_settings[0].connection_string_names == tolist(["connection-string-names"]),
      one(azurerm_linux_function_app.this[0].storage_account).access_key == "access-key",
      one(azurerm_linux_function_app.this[0].storage_account).account_name == "account-name",
      one(azurerm_linux_function_app.this[0].storage_account).mount_path == "mount-path",
      one(azurerm_linux_function_app.this[0].storage_account).name == "name6",
      one(azurerm_linux_function_app.this[0].storage_account).share_name == "share-name",
      one(azurerm_linux_function_app.this[0].storage_account).type == "AzureFiles",
      azurerm_linux_function_app.this[0].timeouts.create == "30m",
      azurerm_linux_function_app.this[0].timeouts.delete == "31m",
      azurerm_linux_function_app.this[0].timeouts.read == "32m",
      azurerm_linux_function_app.this[0].timeouts.update == "33m",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    resource_group_name = "resource-group-name"
  }
  assert {
    condition = alltrue([
      azurerm_linux_function_app.this[0].storage_account_name == "exampleorders",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    auth_settings_v2 = { login = {}, custom_oidc_v2 = [] }
  }
  assert {
    condition = alltrue([
      length(azurerm_linux_function_app.this[0].auth_settings_v2[0].login) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_4" {
  command = plan
  variables {
    sticky_settings = {}
  }
  assert {
    condition = alltrue([
      length(azurerm_linux_function_app.this[0].sticky_settings) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_5" {
  command = plan
  variables {
    storage_key_vault_secret_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/storageKeyVaultSecret/shop"
    storage_account_name        = null
    storage_account_access_key  = null
  }
  assert {
    condition = alltrue([
      azurerm_linux_function_app.this[0].storage_key_vault_secret_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/storageKeyVaultSecret/shop",
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    auth_settings_v2 = {
      login = {
        preserve_url_fragments_for_logins = true
        token_store_enabled               = false
        validate_nonce                    = true
      }
      active_directory_v2 = {
        client_id                   = "00000000-0000-0000-0000-000000000000"
        tenant_auth_endpoint        = "https://example.com"
        www_authentication_disabled = true
      }
      auth_enabled           = true
      custom_oidc_v2         = []
      require_authentication = false
      require_https          = true
    }
    backup = {
      name = "name2"
      schedule = {
        frequency_interval       = 1
        frequency_unit           = "Day"
        keep_at_least_one_backup = true
      }
      storage_account_url = "https://example.com"
      enabled             = true
    }
    builtin_logging_enabled                  = true
    client_certificate_enabled               = false
    content_share_force_disabled             = true
    enabled                                  = false
    end_to_end_tls_encryption_enabled        = true
    ftp_publish_basic_authentication_enabled = false
    https_only                               = true
    public_network_access_enabled            = false
    site_config = {
      always_on                               = true
      application_stack                       = { docker = [], use_custom_runtime = true, use_dotnet_isolated_runtime = false }
      container_registry_use_managed_identity = false
      cors                                    = { support_credentials = true }
      http2_enabled                           = true
      ip_restriction                          = []
      minimum_tls_version                     = "1.2"
      remote_debugging_enabled                = false
      runtime_scale_monitoring_enabled        = true
      scm_ip_restriction                      = []
      scm_use_main_ip_restriction             = false
      use_32_bit_worker                       = true
      vnet_route_all_enabled                  = false
      websockets_enabled                      = true
    }
    storage_uses_managed_identity                  = true
    virtual_network_backup_restore_enabled         = false
    vnet_image_pull_enabled                        = true
    webdeploy_publish_basic_authentication_enabled = false
  }
  assert {
    condition = alltrue([
      azurerm_linux_function_app.this[0].builtin_logging_enabled == true,
      azurerm_linux_function_app.this[0].client_certificate_enabled == false,
      azurerm_linux_function_app.this[0].content_share_force_disabled == true,
      azurerm_linux_function_app.this[0].enabled == false,
      azurerm_linux_function_app.this[0].end_to_end_tls_encryption_enabled == true,
      azurerm_linux_function_app.this[0].ftp_publish_basic_authentication_enabled == false,
      azurerm_linux_function_app.this[0].https_only == true,
      azurerm_linux_function_app.this[0].public_network_access_enabled == false,
      azurerm_linux_function_app.this[0].storage_uses_managed_identity == true,
      azurerm_linux_function_app.this[0].virtual_network_backup_restore_enabled == false,
      azurerm_linux_function_app.this[0].vnet_image_pull_enabled == true,
      azurerm_linux_function_app.this[0].webdeploy_publish_basic_authentication_enabled == false,
      azurerm_linux_function_app.this[0].auth_settings_v2[0].auth_enabled == true,
      azurerm_linux_function_app.this[0].auth_settings_v2[0].require_authentication == false,
      azurerm_linux_function_app.this[0].auth_settings_v2[0].require_https == true,
      azurerm_linux_function_app.this[0].auth_settings_v2[0].active_directory_v2[0].www_authentication_disabled == true,
      azurerm_linux_function_app.this[0].auth_settings_v2[0].login[0].preserve_url_fragments_for_logins == true,
      azurerm_linux_function_app.this[0].auth_settings_v2[0].login[0].token_store_enabled == false,
      azurerm_linux_function_app.this[0].auth_settings_v2[0].login[0].validate_nonce == true,
      azurerm_linux_function_app.this[0].backup[0].enabled == true,
      azurerm_linux_function_app.this[0].backup[0].schedule[0].keep_at_least_one_backup == true,
      azurerm_linux_function_app.this[0].site_config[0].always_on == true,
      azurerm_linux_function_app.this[0].site_config[0].container_registry_use_managed_identity == false,
      azurerm_linux_function_app.this[0].site_config[0].http2_enabled == true,
      azurerm_linux_function_app.this[0].site_config[0].remote_debugging_enabled == false,
      azurerm_linux_function_app.this[0].site_config[0].runtime_scale_monitoring_enabled == true,
      azurerm_linux_function_app.this[0].site_config[0].scm_use_main_ip_restriction == false,
      azurerm_linux_function_app.this[0].site_config[0].use_32_bit_worker == true,
      azurerm_linux_function_app.this[0].site_config[0].vnet_route_all_enabled == false,
      azurerm_linux_function_app.this[0].site_config[0].websockets_enabled == true,
      azurerm_linux_function_app.this[0].site_config[0].application_stack[0].use_custom_runtime == true,
      azurerm_linux_function_app.this[0].site_config[0].application_stack[0].use_dotnet_isolated_runtime == false,
      azurerm_linux_function_app.this[0].site_config[0].cors[0].support_credentials == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    auth_settings_v2 = {
      login = {
        preserve_url_fragments_for_logins = false
        token_store_enabled               = true
        validate_nonce                    = true
      }
      active_directory_v2 = {
        client_id                   = "00000000-0000-0000-0000-000000000000"
        tenant_auth_endpoint        = "https://example.com"
        www_authentication_disabled = false
      }
      auth_enabled           = false
      custom_oidc_v2         = []
      require_authentication = true
      require_https          = true
    }
    backup = {
      name = "name2"
      schedule = {
        frequency_interval       = 1
        frequency_unit           = "Day"
        keep_at_least_one_backup = false
      }
      storage_account_url = "https://example.com"
      enabled             = false
    }
    builtin_logging_enabled                  = false
    client_certificate_enabled               = true
    content_share_force_disabled             = true
    enabled                                  = false
    end_to_end_tls_encryption_enabled        = false
    ftp_publish_basic_authentication_enabled = true
    https_only                               = true
    public_network_access_enabled            = false
    site_config = {
      always_on                               = false
      application_stack                       = { docker = [], use_custom_runtime = false, use_dotnet_isolated_runtime = true }
      container_registry_use_managed_identity = true
      cors                                    = { support_credentials = false }
      http2_enabled                           = true
      ip_restriction                          = []
      minimum_tls_version                     = "1.2"
      remote_debugging_enabled                = false
      runtime_scale_monitoring_enabled        = false
      scm_ip_restriction                      = []
      scm_use_main_ip_restriction             = true
      use_32_bit_worker                       = true
      vnet_route_all_enabled                  = false
      websockets_enabled                      = false
    }
    virtual_network_backup_restore_enabled         = true
    vnet_image_pull_enabled                        = true
    webdeploy_publish_basic_authentication_enabled = false
  }
  assert {
    condition = alltrue([
      azurerm_linux_function_app.this[0].builtin_logging_enabled == false,
      azurerm_linux_function_app.this[0].client_certificate_enabled == true,
      azurerm_linux_function_app.this[0].content_share_force_disabled == true,
      azurerm_linux_function_app.this[0].enabled == false,
      azurerm_linux_function_app.this[0].end_to_end_tls_encryption_enabled == false,
      azurerm_linux_function_app.this[0].ftp_publish_basic_authentication_enabled == true,
      azurerm_linux_function_app.this[0].https_only == true,
      azurerm_linux_function_app.this[0].public_network_access_enabled == false,
      azurerm_linux_function_app.this[0].storage_uses_managed_identity == true,
      azurerm_linux_function_app.this[0].virtual_network_backup_restore_enabled == true,
      azurerm_linux_function_app.this[0].vnet_image_pull_enabled == true,
      azurerm_linux_function_app.this[0].webdeploy_publish_basic_authentication_enabled == false,
      azurerm_linux_function_app.this[0].auth_settings_v2[0].auth_enabled == false,
      azurerm_linux_function_app.this[0].auth_settings_v2[0].require_authentication == true,
      azurerm_linux_function_app.this[0].auth_settings_v2[0].require_https == true,
      azurerm_linux_function_app.this[0].auth_settings_v2[0].active_directory_v2[0].www_authentication_disabled == false,
      azurerm_linux_function_app.this[0].auth_settings_v2[0].login[0].preserve_url_fragments_for_logins == false,
      azurerm_linux_function_app.this[0].auth_settings_v2[0].login[0].token_store_enabled == true,
      azurerm_linux_function_app.this[0].auth_settings_v2[0].login[0].validate_nonce == true,
      azurerm_linux_function_app.this[0].backup[0].enabled == false,
      azurerm_linux_function_app.this[0].backup[0].schedule[0].keep_at_least_one_backup == false,
      azurerm_linux_function_app.this[0].site_config[0].always_on == false,
      azurerm_linux_function_app.this[0].site_config[0].container_registry_use_managed_identity == true,
      azurerm_linux_function_app.this[0].site_config[0].http2_enabled == true,
      azurerm_linux_function_app.this[0].site_config[0].remote_debugging_enabled == false,
      azurerm_linux_function_app.this[0].site_config[0].runtime_scale_monitoring_enabled == false,
      azurerm_linux_function_app.this[0].site_config[0].scm_use_main_ip_restriction == true,
      azurerm_linux_function_app.this[0].site_config[0].use_32_bit_worker == true,
      azurerm_linux_function_app.this[0].site_config[0].vnet_route_all_enabled == false,
      azurerm_linux_function_app.this[0].site_config[0].websockets_enabled == false,
      azurerm_linux_function_app.this[0].site_config[0].application_stack[0].use_custom_runtime == false,
      azurerm_linux_function_app.this[0].site_config[0].application_stack[0].use_dotnet_isolated_runtime == true,
      azurerm_linux_function_app.this[0].site_config[0].cors[0].support_credentials == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_3" {
  command = plan
  variables {
    auth_settings_v2 = {
      login = {
        preserve_url_fragments_for_logins = false
        token_store_enabled               = false
        validate_nonce                    = false
      }
      active_directory_v2 = {
        client_id                   = "00000000-0000-0000-0000-000000000000"
        tenant_auth_endpoint        = "https://example.com"
        www_authentication_disabled = false
      }
      auth_enabled           = false
      custom_oidc_v2         = []
      require_authentication = false
      require_https          = false
    }
    backup = {
      name = "name2"
      schedule = {
        frequency_interval       = 1
        frequency_unit           = "Day"
        keep_at_least_one_backup = false
      }
      storage_account_url = "https://example.com"
      enabled             = false
    }
    builtin_logging_enabled                  = false
    client_certificate_enabled               = false
    content_share_force_disabled             = false
    enabled                                  = true
    end_to_end_tls_encryption_enabled        = true
    ftp_publish_basic_authentication_enabled = true
    https_only                               = true
    public_network_access_enabled            = false
    site_config = {
      always_on                               = false
      application_stack                       = { docker = [], use_custom_runtime = false, use_dotnet_isolated_runtime = false }
      container_registry_use_managed_identity = false
      cors                                    = { support_credentials = false }
      http2_enabled                           = false
      ip_restriction                          = []
      minimum_tls_version                     = "1.2"
      remote_debugging_enabled                = true
      runtime_scale_monitoring_enabled        = true
      scm_ip_restriction                      = []
      scm_use_main_ip_restriction             = true
      use_32_bit_worker                       = true
      vnet_route_all_enabled                  = false
      websockets_enabled                      = false
    }
    virtual_network_backup_restore_enabled         = false
    vnet_image_pull_enabled                        = false
    webdeploy_publish_basic_authentication_enabled = true
  }
  assert {
    condition = alltrue([
      azurerm_linux_function_app.this[0].builtin_logging_enabled == false,
      azurerm_linux_function_app.this[0].client_certificate_enabled == false,
      azurerm_linux_function_app.this[0].content_share_force_disabled == false,
      azurerm_linux_function_app.this[0].enabled == true,
      azurerm_linux_function_app.this[0].end_to_end_tls_encryption_enabled == true,
      azurerm_linux_function_app.this[0].ftp_publish_basic_authentication_enabled == true,
      azurerm_linux_function_app.this[0].https_only == true,
      azurerm_linux_function_app.this[0].public_network_access_enabled == false,
      azurerm_linux_function_app.this[0].storage_uses_managed_identity == true,
      azurerm_linux_function_app.this[0].virtual_network_backup_restore_enabled == false,
      azurerm_linux_function_app.this[0].vnet_image_pull_enabled == false,
      azurerm_linux_function_app.this[0].webdeploy_publish_basic_authentication_enabled == true,
      azurerm_linux_function_app.this[0].auth_settings_v2[0].auth_enabled == false,
      azurerm_linux_function_app.this[0].auth_settings_v2[0].require_authentication == false,
      azurerm_linux_function_app.this[0].auth_settings_v2[0].require_https == false,
      azurerm_linux_function_app.this[0].auth_settings_v2[0].active_directory_v2[0].www_authentication_disabled == false,
      azurerm_linux_function_app.this[0].auth_settings_v2[0].login[0].preserve_url_fragments_for_logins == false,
      azurerm_linux_function_app.this[0].auth_settings_v2[0].login[0].token_store_enabled == false,
      azurerm_linux_function_app.this[0].auth_settings_v2[0].login[0].validate_nonce == false,
      azurerm_linux_function_app.this[0].backup[0].enabled == false,
      azurerm_linux_function_app.this[0].backup[0].schedule[0].keep_at_least_one_backup == false,
      azurerm_linux_function_app.this[0].site_config[0].always_on == false,
      azurerm_linux_function_app.this[0].site_config[0].container_registry_use_managed_identity == false,
      azurerm_linux_function_app.this[0].site_config[0].http2_enabled == false,
      azurerm_linux_function_app.this[0].site_config[0].remote_debugging_enabled == true,
      azurerm_linux_function_app.this[0].site_config[0].runtime_scale_monitoring_enabled == true,
      azurerm_linux_function_app.this[0].site_config[0].scm_use_main_ip_restriction == true,
      azurerm_linux_function_app.this[0].site_config[0].use_32_bit_worker == true,
      azurerm_linux_function_app.this[0].site_config[0].vnet_route_all_enabled == false,
      azurerm_linux_function_app.this[0].site_config[0].websockets_enabled == false,
      azurerm_linux_function_app.this[0].site_config[0].application_stack[0].use_custom_runtime == false,
      azurerm_linux_function_app.this[0].site_config[0].application_stack[0].use_dotnet_isolated_runtime == false,
      azurerm_linux_function_app.this[0].site_config[0].cors[0].support_credentials == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_4" {
  command = plan
  variables {
    auth_settings_v2 = {
      login = {
        preserve_url_fragments_for_logins = false
        token_store_enabled               = false
        validate_nonce                    = false
      }
      active_directory_v2 = {
        client_id                   = "00000000-0000-0000-0000-000000000000"
        tenant_auth_endpoint        = "https://example.com"
        www_authentication_disabled = false
      }
      auth_enabled           = false
      custom_oidc_v2         = []
      require_authentication = false
      require_https          = false
    }
    backup = {
      name = "name2"
      schedule = {
        frequency_interval       = 1
        frequency_unit           = "Day"
        keep_at_least_one_backup = false
      }
      storage_account_url = "https://example.com"
      enabled             = false
    }
    builtin_logging_enabled                  = false
    client_certificate_enabled               = false
    content_share_force_disabled             = false
    enabled                                  = false
    end_to_end_tls_encryption_enabled        = false
    ftp_publish_basic_authentication_enabled = false
    https_only                               = false
    public_network_access_enabled            = true
    site_config = {
      always_on                               = false
      application_stack                       = { docker = [], use_custom_runtime = false, use_dotnet_isolated_runtime = false }
      container_registry_use_managed_identity = false
      cors                                    = { support_credentials = false }
      http2_enabled                           = false
      ip_restriction                          = []
      minimum_tls_version                     = "1.2"
      remote_debugging_enabled                = false
      runtime_scale_monitoring_enabled        = false
      scm_ip_restriction                      = []
      scm_use_main_ip_restriction             = false
      use_32_bit_worker                       = false
      vnet_route_all_enabled                  = true
      websockets_enabled                      = true
    }
    storage_uses_managed_identity                  = true
    virtual_network_backup_restore_enabled         = true
    vnet_image_pull_enabled                        = true
    webdeploy_publish_basic_authentication_enabled = true
  }
  assert {
    condition = alltrue([
      azurerm_linux_function_app.this[0].builtin_logging_enabled == false,
      azurerm_linux_function_app.this[0].client_certificate_enabled == false,
      azurerm_linux_function_app.this[0].content_share_force_disabled == false,
      azurerm_linux_function_app.this[0].enabled == false,
      azurerm_linux_function_app.this[0].end_to_end_tls_encryption_enabled == false,
      azurerm_linux_function_app.this[0].ftp_publish_basic_authentication_enabled == false,
      azurerm_linux_function_app.this[0].https_only == false,
      azurerm_linux_function_app.this[0].public_network_access_enabled == true,
      azurerm_linux_function_app.this[0].storage_uses_managed_identity == true,
      azurerm_linux_function_app.this[0].virtual_network_backup_restore_enabled == true,
      azurerm_linux_function_app.this[0].vnet_image_pull_enabled == true,
      azurerm_linux_function_app.this[0].webdeploy_publish_basic_authentication_enabled == true,
      azurerm_linux_function_app.this[0].auth_settings_v2[0].auth_enabled == false,
      azurerm_linux_function_app.this[0].auth_settings_v2[0].require_authentication == false,
      azurerm_linux_function_app.this[0].auth_settings_v2[0].require_https == false,
      azurerm_linux_function_app.this[0].auth_settings_v2[0].active_directory_v2[0].www_authentication_disabled == false,
      azurerm_linux_function_app.this[0].auth_settings_v2[0].login[0].preserve_url_fragments_for_logins == false,
      azurerm_linux_function_app.this[0].auth_settings_v2[0].login[0].token_store_enabled == false,
      azurerm_linux_function_app.this[0].auth_settings_v2[0].login[0].validate_nonce == false,
      azurerm_linux_function_app.this[0].backup[0].enabled == false,
      azurerm_linux_function_app.this[0].backup[0].schedule[0].keep_at_least_one_backup == false,
      azurerm_linux_function_app.this[0].site_config[0].always_on == false,
      azurerm_linux_function_app.this[0].site_config[0].container_registry_use_managed_identity == false,
      azurerm_linux_function_app.this[0].site_config[0].http2_enabled == false,
      azurerm_linux_function_app.this[0].site_config[0].remote_debugging_enabled == false,
      azurerm_linux_function_app.this[0].site_config[0].runtime_scale_monitoring_enabled == false,
      azurerm_linux_function_app.this[0].site_config[0].scm_use_main_ip_restriction == false,
      azurerm_linux_function_app.this[0].site_config[0].use_32_bit_worker == false,
      azurerm_linux_function_app.this[0].site_config[0].vnet_route_all_enabled == true,
      azurerm_linux_function_app.this[0].site_config[0].websockets_enabled == true,
      azurerm_linux_function_app.this[0].site_config[0].application_stack[0].use_custom_runtime == false,
      azurerm_linux_function_app.this[0].site_config[0].application_stack[0].use_dotnet_isolated_runtime == false,
      azurerm_linux_function_app.this[0].site_config[0].cors[0].support_credentials == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    auth_settings_v2 = {
      login = {
        allowed_external_redirect_urls    = ["allowed-external-redirect-urls"]
        cookie_expiration_convention      = "FixedTime"
        cookie_expiration_time            = "2026-01-01T00:00:00Z"
        logout_endpoint                   = "https://example.com"
        nonce_expiration_time             = "2026-01-01T00:00:01Z"
        preserve_url_fragments_for_logins = false
        token_refresh_extension_time      = 1
        token_store_enabled               = false
        token_store_path                  = "token-store-path"
        token_store_sas_setting_name      = "token-store-sas-setting-name"
        validate_nonce                    = false
      }
      active_directory_v2 = {
        client_id                            = "00000000-0000-0000-0000-000000000000"
        tenant_auth_endpoint                 = "https://example.com"
        allowed_applications                 = ["allowed-applications"]
        allowed_audiences                    = ["allowed-audiences"]
        allowed_groups                       = ["allowed-groups"]
        allowed_identities                   = ["allowed-identities"]
        client_secret_certificate_thumbprint = "client-secret-certificate-thumbprint"
        client_secret_setting_name           = "client-secret-setting-name"
        jwt_allowed_client_applications      = ["jwt-allowed-client-applications"]
        jwt_allowed_groups                   = ["jwt-allowed-groups"]
        login_parameters                     = { example = "example2" }
        www_authentication_disabled          = false
      }
      apple_v2 = {
        client_id                  = "00000000-0000-0000-0000-000000000000"
        client_secret_setting_name = "client-secret-setting-name2"
      }
      auth_enabled            = false
      azure_static_web_app_v2 = { client_id = "00000000-0000-0000-0000-000000000000" }
      config_file_path        = "config-file-path"
      default_provider        = "default-provider"
      excluded_paths          = ["excluded-paths"]
      facebook_v2 = {
        app_id                  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Web/sites/shop"
        app_secret_setting_name = "app-secret-setting-name"
        graph_api_version       = "graph-api-version"
        login_scopes            = ["login-scopes"]
      }
      forward_proxy_convention                = "ForwardProxyConventionNoProxy"
      forward_proxy_custom_host_header_name   = "forward-proxy-custom-host-header-name"
      forward_proxy_custom_scheme_header_name = "forward-proxy-custom-scheme-header-name"
      github_v2 = {
        client_id                  = "00000000-0000-0000-0000-000000000000"
        client_secret_setting_name = "client-secret-setting-name3"
        login_scopes               = ["login-scopes2"]
      }
      google_v2 = {
        client_id                  = "00000000-0000-0000-0000-000000000000"
        client_secret_setting_name = "client-secret-setting-name4"
        allowed_audiences          = ["allowed-audiences2"]
        login_scopes               = ["login-scopes3"]
      }
      http_route_api_prefix = "http-route-api-prefix"
      microsoft_v2 = {
        client_id                  = "00000000-0000-0000-0000-000000000000"
        client_secret_setting_name = "client-secret-setting-name5"
        allowed_audiences          = ["allowed-audiences3"]
        login_scopes               = ["login-scopes4"]
      }
      require_authentication = false
      require_https          = false
      runtime_version        = "runtime-version"
      twitter_v2 = {
        consumer_key                 = "consumer-key"
        consumer_secret_setting_name = "consumer-secret-setting-name"
      }
      unauthenticated_action = "RedirectToLoginPage"
    }
    site_config = {
      always_on                              = false
      api_definition_url                     = "https://example.com"
      api_management_api_id                  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ApiManagement/service/shop/apis/shop"
      app_command_line                       = "app-command-line"
      app_scale_limit                        = 1
      app_service_logs                       = { disk_quota_mb = 1, retention_period_days = 2 }
      application_insights_connection_string = "application-insights-connection-string"
      application_insights_key               = "application-insights-key"
      application_stack = {
        dotnet_version              = "3.1"
        java_version                = "8"
        node_version                = "12"
        powershell_core_version     = "7"
        python_version              = "3.14"
        use_custom_runtime          = false
        use_dotnet_isolated_runtime = false
      }
      container_registry_managed_identity_client_id = "11111111-1111-1111-1111-111111111111"
      container_registry_use_managed_identity       = false
      cors                                          = { allowed_origins = ["allowed-origins"], support_credentials = false }
      default_documents                             = ["default-documents"]
      elastic_instance_minimum                      = 2
      ftps_state                                    = "AllAllowed"
      health_check_eviction_time_in_min             = 3
      health_check_path                             = "health-check-path"
      http2_enabled                                 = false
      ip_restriction_default_action                 = "Allow"
      load_balancing_mode                           = "WeightedRoundRobin"
      managed_pipeline_mode                         = "Integrated"
      minimum_tls_cipher_suite                      = "TLS_AES_128_GCM_SHA256"
      pre_warmed_instance_count                     = 4
      remote_debugging_enabled                      = false
      remote_debugging_version                      = "remote-debugging-version"
      runtime_scale_monitoring_enabled              = false
      scm_ip_restriction_default_action             = "Allow2"
      scm_minimum_tls_version                       = "1.0"
      scm_use_main_ip_restriction                   = false
      use_32_bit_worker                             = false
      vnet_route_all_enabled                        = false
      websockets_enabled                            = false
      worker_count                                  = 5
    }
  }
  assert {
    condition = alltrue([
      azurerm_linux_function_app.this[0].builtin_logging_enabled == false,
      azurerm_linux_function_app.this[0].ftp_publish_basic_authentication_enabled == false,
      azurerm_linux_function_app.this[0].functions_extension_version == "~4",
      azurerm_linux_function_app.this[0].https_only == true,
      azurerm_linux_function_app.this[0].resource_group_name == "shop",
      azurerm_linux_function_app.this[0].webdeploy_publish_basic_authentication_enabled == false,
      azurerm_linux_function_app.this[0].storage_uses_managed_identity == true,
      azurerm_linux_function_app.this[0].auth_settings_v2[0].auth_enabled == false,
      azurerm_linux_function_app.this[0].auth_settings_v2[0].require_authentication == false,
      azurerm_linux_function_app.this[0].auth_settings_v2[0].require_https == false,
      azurerm_linux_function_app.this[0].auth_settings_v2[0].active_directory_v2[0].www_authentication_disabled == false,
      azurerm_linux_function_app.this[0].auth_settings_v2[0].login[0].preserve_url_fragments_for_logins == false,
      azurerm_linux_function_app.this[0].auth_settings_v2[0].login[0].token_store_enabled == false,
      azurerm_linux_function_app.this[0].auth_settings_v2[0].login[0].validate_nonce == false,
      azurerm_linux_function_app.this[0].site_config[0].always_on == false,
      azurerm_linux_function_app.this[0].site_config[0].container_registry_use_managed_identity == false,
      azurerm_linux_function_app.this[0].site_config[0].http2_enabled == false,
      azurerm_linux_function_app.this[0].site_config[0].remote_debugging_enabled == false,
      azurerm_linux_function_app.this[0].site_config[0].runtime_scale_monitoring_enabled == false,
      azurerm_linux_function_app.this[0].site_config[0].scm_use_main_ip_restriction == false,
      azurerm_linux_function_app.this[0].site_config[0].use_32_bit_worker == false,
      azurerm_linux_function_app.this[0].site_config[0].vnet_route_all_enabled == false,
      azurerm_linux_function_app.this[0].site_config[0].websockets_enabled == false,
      azurerm_linux_function_app.this[0].site_config[0].application_stack[0].use_custom_runtime == false,
      azurerm_linux_function_app.this[0].site_config[0].application_stack[0].use_dotnet_isolated_runtime == false,
      azurerm_linux_function_app.this[0].site_config[0].cors[0].support_credentials == false,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create                  = false
    daily_memory_time_quota = 0
    site_config = {
      always_on                              = false
      api_definition_url                     = "https://example.com"
      api_management_api_id                  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ApiManagement/service/shop/apis/shop"
      app_command_line                       = "shop"
      app_scale_limit                        = 0
      app_service_logs                       = { disk_quota_mb = 1, retention_period_days = 1 }
      application_insights_connection_string = "shop"
      application_insights_key               = "shop"
      application_stack = {
        dotnet_version              = "3.1"
        java_version                = "8"
        node_version                = "12"
        powershell_core_version     = "7"
        python_version              = "3.14"
        use_custom_runtime          = false
        use_dotnet_isolated_runtime = false
      }
      container_registry_managed_identity_client_id = "11111111-1111-1111-1111-111111111111"
      container_registry_use_managed_identity       = false
      cors                                          = { allowed_origins = ["shop"], support_credentials = false }
      default_documents                             = ["shop"]
      elastic_instance_minimum                      = 1
      ftps_state                                    = "AllAllowed"
      health_check_eviction_time_in_min             = 1
      health_check_path                             = "shop"
      http2_enabled                                 = false
      ip_restriction_default_action                 = "Allow"
      load_balancing_mode                           = "WeightedRoundRobin"
      managed_pipeline_mode                         = "Integrated"
      minimum_tls_cipher_suite                      = "TLS_AES_128_GCM_SHA256"
      pre_warmed_instance_count                     = 1
      remote_debugging_enabled                      = false
      remote_debugging_version                      = "shop"
      runtime_scale_monitoring_enabled              = false
      scm_ip_restriction_default_action             = "Allow"
      scm_minimum_tls_version                       = "1.0"
      scm_use_main_ip_restriction                   = false
      use_32_bit_worker                             = false
      vnet_route_all_enabled                        = false
      websockets_enabled                            = false
      worker_count                                  = 1
    }
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create = false
    site_config = {
      always_on                              = false
      api_definition_url                     = "https://example.com"
      api_management_api_id                  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ApiManagement/service/shop/apis/shop"
      app_command_line                       = "shop"
      app_scale_limit                        = 200
      app_service_logs                       = { disk_quota_mb = 1, retention_period_days = 1 }
      application_insights_connection_string = "shop"
      application_insights_key               = "shop"
      application_stack = {
        dotnet_version              = "3.1"
        java_version                = "8"
        node_version                = "12"
        powershell_core_version     = "7"
        python_version              = "3.14"
        use_custom_runtime          = false
        use_dotnet_isolated_runtime = false
      }
      container_registry_managed_identity_client_id = "11111111-1111-1111-1111-111111111111"
      container_registry_use_managed_identity       = false
      cors                                          = { allowed_origins = ["shop"], support_credentials = false }
      default_documents                             = ["shop"]
      elastic_instance_minimum                      = 1
      ftps_state                                    = "AllAllowed"
      health_check_eviction_time_in_min             = 1
      health_check_path                             = "shop"
      http2_enabled                                 = false
      ip_restriction_default_action                 = "Allow"
      load_balancing_mode                           = "WeightedRoundRobin"
      managed_pipeline_mode                         = "Integrated"
      minimum_tls_cipher_suite                      = "TLS_AES_128_GCM_SHA256"
      pre_warmed_instance_count                     = 1
      remote_debugging_enabled                      = false
      remote_debugging_version                      = "shop"
      runtime_scale_monitoring_enabled              = false
      scm_ip_restriction_default_action             = "Allow"
      scm_minimum_tls_version                       = "1.0"
      scm_use_main_ip_restriction                   = false
      use_32_bit_worker                             = false
      vnet_route_all_enabled                        = false
      websockets_enabled                            = false
      worker_count                                  = 1
    }
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms            = null
    connection_string = null
    notifications     = null
    site_config       = null
    storage_account   = null
    tags              = null
    create            = false
    budget            = null
    cost = {
      alarm_opt_out  = "watched elsewhere"
      application    = "shop"
      budget_opt_out = "covered by the account budget"
      cost_center    = "cc-1000"
      environment    = "dev"
      owner          = "team@example.com"
    }
  }
  assert {
    condition = alltrue([
      var.alarms != null,
      var.connection_string != null,
      var.create != null,
      var.notifications != null,
      var.site_config != null,
      var.storage_account != null,
      var.tags != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      execution_units = { enabled = false, threshold = 1 }
      executions      = { enabled = false, threshold = 1 }
    }
    budget = null
    cost = {
      alarm_opt_out  = "watched elsewhere"
      application    = "shop"
      budget_opt_out = "covered by the account budget"
      cost_center    = "cc-1000"
      environment    = "dev"
      owner          = "team@example.com"
    }
    notifications = {}
  }
  assert {
    condition = alltrue([
      output.id == try(azurerm_linux_function_app.this[0].id, null),
      output.name == try(azurerm_linux_function_app.this[0].name, null),
      output.default_hostname == try(azurerm_linux_function_app.this[0].default_hostname, null),
      output.outbound_ip_addresses == try(azurerm_linux_function_app.this[0].outbound_ip_addresses, null),
      output.principal_id == try(azurerm_linux_function_app.this[0].identity[0].principal_id, null),
    ])
    error_message = "an output tells something else"
  }
}
