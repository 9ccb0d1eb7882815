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
    resource_group_name = "shop"
    service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Web/serverFarms/shop"
    app_settings        = { example = "shop" }
    auth_settings_v2 = {
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
      active_directory_v2 = {
        client_id                            = "00000000-0000-0000-0000-000000000000"
        tenant_auth_endpoint                 = "https://example.com"
        allowed_applications                 = ["shop"]
        allowed_audiences                    = ["shop"]
        allowed_groups                       = ["shop"]
        allowed_identities                   = ["shop"]
        client_secret_certificate_thumbprint = "shop"
        client_secret_setting_name           = "shop"
        jwt_allowed_client_applications      = ["shop"]
        jwt_allowed_groups                   = ["shop"]
        login_parameters                     = { example = "shop" }
        www_authentication_disabled          = false
      }
      apple_v2 = {
        client_id                  = "00000000-0000-0000-0000-000000000000"
        client_secret_setting_name = "shop"
      }
      auth_enabled            = false
      azure_static_web_app_v2 = { client_id = "00000000-0000-0000-0000-000000000000" }
      config_file_path        = "shop"
      custom_oidc_v2 = [
        {
          client_id                     = "00000000-0000-0000-0000-000000000000"
          name                          = "shop"
          openid_configuration_endpoint = "https://example.com"
          name_claim_type               = "shop"
          scopes                        = ["shop"]
        },
      ]
      default_provider = "shop"
      excluded_paths   = ["shop"]
      facebook_v2 = {
        app_id                  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Web/sites/shop"
        app_secret_setting_name = "shop"
        graph_api_version       = "shop"
        login_scopes            = ["shop"]
      }
      forward_proxy_convention                = "shop"
      forward_proxy_custom_host_header_name   = "shop"
      forward_proxy_custom_scheme_header_name = "shop"
      github_v2 = {
        client_id                  = "00000000-0000-0000-0000-000000000000"
        client_secret_setting_name = "shop"
        login_scopes               = ["shop"]
      }
      google_v2 = {
        client_id                  = "00000000-0000-0000-0000-000000000000"
        client_secret_setting_name = "shop"
        allowed_audiences          = ["shop"]
        login_scopes               = ["shop"]
      }
      http_route_api_prefix = "shop"
      microsoft_v2 = {
        client_id                  = "00000000-0000-0000-0000-000000000000"
        client_secret_setting_name = "shop"
        allowed_audiences          = ["shop"]
        login_scopes               = ["shop"]
      }
      require_authentication = false
      require_https          = false
      runtime_version        = "shop"
      twitter_v2             = { consumer_key = "shop", consumer_secret_setting_name = "shop" }
      unauthenticated_action = "shop"
    }
    backup = {
      name = "shop"
      schedule = {
        frequency_interval       = 1
        frequency_unit           = "shop"
        keep_at_least_one_backup = false
        retention_period_days    = 1
        start_time               = "2026-01-01T00:00:00Z"
      }
      storage_account_url = "https://example.com"
      enabled             = false
    }
    builtin_logging_enabled                  = true
    client_certificate_enabled               = true
    client_certificate_exclusion_paths       = "shop"
    client_certificate_mode                  = "Required"
    connection_string                        = [{ name = "shop", type = "shop", value = "shop" }]
    content_share_force_disabled             = true
    daily_memory_time_quota                  = 1
    enabled                                  = true
    end_to_end_tls_encryption_enabled        = true
    ftp_publish_basic_authentication_enabled = true
    functions_extension_version              = "shop"
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
      app_command_line                       = "shop"
      app_scale_limit                        = 1
      app_service_logs                       = { disk_quota_mb = 1, retention_period_days = 1 }
      application_insights_connection_string = "shop"
      application_insights_key               = "shop"
      application_stack = {
        docker = [
          {
            image_name        = "shop"
            image_tag         = "shop"
            registry_url      = "https://example.com"
            registry_password = "shop"
            registry_username = "shop"
          },
        ]
        dotnet_version              = "3.1"
        java_version                = "8"
        node_version                = "shop"
        powershell_core_version     = "shop"
        python_version              = "shop"
        use_custom_runtime          = false
        use_dotnet_isolated_runtime = false
      }
      container_registry_managed_identity_client_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/containerRegistryManagedIdentityClient/shop"
      container_registry_use_managed_identity       = false
      cors                                          = { allowed_origins = ["shop"], support_credentials = false }
      default_documents                             = ["shop"]
      elastic_instance_minimum                      = 1
      ftps_state                                    = "AllAllowed"
      health_check_eviction_time_in_min             = 1
      health_check_path                             = "shop"
      http2_enabled                                 = false
      ip_restriction = [
        {
          action                    = "Allow"
          description               = "shop"
          headers                   = [{}]
          ip_address                = "10.0.0.4"
          name                      = "shop"
          priority                  = 1
          service_tag               = "shop"
          virtual_network_subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"
        },
      ]
      ip_restriction_default_action    = "shop"
      load_balancing_mode              = "shop"
      managed_pipeline_mode            = "shop"
      minimum_tls_cipher_suite         = "shop"
      minimum_tls_version              = "1.2"
      pre_warmed_instance_count        = 1
      remote_debugging_enabled         = false
      remote_debugging_version         = "shop"
      runtime_scale_monitoring_enabled = false
      scm_ip_restriction = [
        {
          action                    = "Allow"
          description               = "shop"
          headers                   = [{}]
          ip_address                = "10.0.0.4"
          name                      = "shop"
          priority                  = 1
          service_tag               = "shop"
          virtual_network_subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"
        },
      ]
      scm_ip_restriction_default_action = "shop"
      scm_minimum_tls_version           = "shop"
      scm_use_main_ip_restriction       = false
      use_32_bit_worker                 = false
      vnet_route_all_enabled            = false
      websockets_enabled                = false
      worker_count                      = 1
    }
    sticky_settings = { app_setting_names = ["shop"], connection_string_names = ["shop"] }
    storage_account = [
      {
        access_key   = "shop"
        account_name = "shop"
        name         = "shop"
        share_name   = "shop"
        type         = "shop"
        mount_path   = "shop"
      },
    ]
    storage_account_access_key                     = "shop"
    storage_account_name                           = null
    storage_key_vault_secret_id                    = null
    storage_uses_managed_identity                  = true
    timeouts                                       = { create = "30m", delete = "30m", read = "30m", update = "30m" }
    virtual_network_backup_restore_enabled         = true
    virtual_network_subnet_id                      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"
    vnet_image_pull_enabled                        = true
    webdeploy_publish_basic_authentication_enabled = true
    zip_deploy_file                                = "shop"
  }
  assert {
    condition = alltrue([
      azurerm_linux_function_app.this[0].app_settings == tomap({ example = "shop" }),
      azurerm_linux_function_app.this[0].builtin_logging_enabled == true,
      azurerm_linux_function_app.this[0].client_certificate_enabled == true,
      azurerm_linux_function_app.this[0].client_certificate_exclusion_paths == "shop",
      azurerm_linux_function_app.this[0].client_certificate_mode == "Required",
      azurerm_linux_function_app.this[0].content_share_force_disabled == true,
      azurerm_linux_function_app.this[0].daily_memory_time_quota == 1,
      azurerm_linux_function_app.this[0].enabled == true,
      azurerm_linux_function_app.this[0].end_to_end_tls_encryption_enabled == true,
      azurerm_linux_function_app.this[0].ftp_publish_basic_authentication_enabled == true,
      azurerm_linux_function_app.this[0].functions_extension_version == "shop",
      azurerm_linux_function_app.this[0].https_only == false,
      azurerm_linux_function_app.this[0].key_vault_reference_identity_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop",
      azurerm_linux_function_app.this[0].location == "westeurope",
      azurerm_linux_function_app.this[0].name == "orders",
      azurerm_linux_function_app.this[0].public_network_access_enabled == true,
      azurerm_linux_function_app.this[0].resource_group_name == "shop",
      azurerm_linux_function_app.this[0].service_plan_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Web/serverFarms/shop",
      azurerm_linux_function_app.this[0].storage_account_access_key == "shop",
      azurerm_linux_function_app.this[0].storage_uses_managed_identity == true,
      azurerm_linux_function_app.this[0].virtual_network_backup_restore_enabled == true,
      azurerm_linux_function_app.this[0].virtual_network_subnet_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop",
      azurerm_linux_function_app.this[0].vnet_image_pull_enabled == true,
      azurerm_linux_function_app.this[0].webdeploy_publish_basic_authentication_enabled == true,
      azurerm_linux_function_app.this[0].zip_deploy_file == "shop",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].auth_enabled == false,
      azurerm_linux_function_app.this[0].auth_settings_v2[0].config_file_path == "shop",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].default_provider == "shop",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].excluded_paths == tolist(["shop"]),
      azurerm_linux_function_app.this[0].auth_settings_v2[0].forward_proxy_convention == "shop",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].forward_proxy_custom_host_header_name == "shop",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].forward_proxy_custom_scheme_header_name == "shop",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].http_route_api_prefix == "shop",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].require_authentication == false,
      azurerm_linux_function_app.this[0].auth_settings_v2[0].require_https == false,
      azurerm_linux_function_app.this[0].auth_settings_v2[0].runtime_version == "shop",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].unauthenticated_action == "shop",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].active_directory_v2[0].allowed_applications == tolist(["shop"]),
      azurerm_linux_function_app.this[0].auth_settings_v2[0].active_directory_v2[0].allowed_audiences == tolist(["shop"]),
      azurerm_linux_function_app.this[0].auth_settings_v2[0].active_directory_v2[0].allowed_groups == tolist(["shop"]),
      azurerm_linux_function_app.this[0].auth_settings_v2[0].active_directory_v2[0].allowed_identities == tolist(["shop"]),
      azurerm_linux_function_app.this[0].auth_settings_v2[0].active_directory_v2[0].client_id == "00000000-0000-0000-0000-000000000000",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].active_directory_v2[0].client_secret_certificate_thumbprint == "shop",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].active_directory_v2[0].client_secret_setting_name == "shop",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].active_directory_v2[0].jwt_allowed_client_applications == tolist(["shop"]),
      azurerm_linux_function_app.this[0].auth_settings_v2[0].active_directory_v2[0].jwt_allowed_groups == tolist(["shop"]),
      azurerm_linux_function_app.this[0].auth_settings_v2[0].active_directory_v2[0].login_parameters == tomap({ example = "shop" }),
      azurerm_linux_function_app.this[0].auth_settings_v2[0].active_directory_v2[0].tenant_auth_endpoint == "https://example.com",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].active_directory_v2[0].www_authentication_disabled == false,
      azurerm_linux_function_app.this[0].auth_settings_v2[0].apple_v2[0].client_id == "00000000-0000-0000-0000-000000000000",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].apple_v2[0].client_secret_setting_name == "shop",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].azure_static_web_app_v2[0].client_id == "00000000-0000-0000-0000-000000000000",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].custom_oidc_v2[0].client_id == "00000000-0000-0000-0000-000000000000",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].custom_oidc_v2[0].name == "shop",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].custom_oidc_v2[0].name_claim_type == "shop",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].custom_oidc_v2[0].openid_configuration_endpoint == "https://example.com",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].custom_oidc_v2[0].scopes == tolist(["shop"]),
      azurerm_linux_function_app.this[0].auth_settings_v2[0].facebook_v2[0].app_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Web/sites/shop",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].facebook_v2[0].app_secret_setting_name == "shop",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].facebook_v2[0].graph_api_version == "shop",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].facebook_v2[0].login_scopes == tolist(["shop"]),
      azurerm_linux_function_app.this[0].auth_settings_v2[0].github_v2[0].client_id == "00000000-0000-0000-0000-000000000000",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].github_v2[0].client_secret_setting_name == "shop",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].github_v2[0].login_scopes == tolist(["shop"]),
      azurerm_linux_function_app.this[0].auth_settings_v2[0].google_v2[0].allowed_audiences == tolist(["shop"]),
      azurerm_linux_function_app.this[0].auth_settings_v2[0].google_v2[0].client_id == "00000000-0000-0000-0000-000000000000",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].google_v2[0].client_secret_setting_name == "shop",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].google_v2[0].login_scopes == tolist(["shop"]),
      azurerm_linux_function_app.this[0].auth_settings_v2[0].login[0].allowed_external_redirect_urls == tolist(["shop"]),
      azurerm_linux_function_app.this[0].auth_settings_v2[0].login[0].cookie_expiration_convention == "shop",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].login[0].cookie_expiration_time == "2026-01-01T00:00:00Z",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].login[0].logout_endpoint == "https://example.com",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].login[0].nonce_expiration_time == "2026-01-01T00:00:00Z",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].login[0].preserve_url_fragments_for_logins == false,
      azurerm_linux_function_app.this[0].auth_settings_v2[0].login[0].token_refresh_extension_time == 1,
      azurerm_linux_function_app.this[0].auth_settings_v2[0].login[0].token_store_enabled == false,
      azurerm_linux_function_app.this[0].auth_settings_v2[0].login[0].token_store_path == "shop",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].login[0].token_store_sas_setting_name == "shop",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].login[0].validate_nonce == false,
      azurerm_linux_function_app.this[0].auth_settings_v2[0].microsoft_v2[0].allowed_audiences == tolist(["shop"]),
      azurerm_linux_function_app.this[0].auth_settings_v2[0].microsoft_v2[0].client_id == "00000000-0000-0000-0000-000000000000",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].microsoft_v2[0].client_secret_setting_name == "shop",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].microsoft_v2[0].login_scopes == tolist(["shop"]),
      azurerm_linux_function_app.this[0].auth_settings_v2[0].twitter_v2[0].consumer_key == "shop",
      azurerm_linux_function_app.this[0].auth_settings_v2[0].twitter_v2[0].consumer_secret_setting_name == "shop",
      azurerm_linux_function_app.this[0].backup[0].enabled == false,
      azurerm_linux_function_app.this[0].backup[0].name == "shop",
      azurerm_linux_function_app.this[0].backup[0].storage_account_url == "https://example.com",
      azurerm_linux_function_app.this[0].backup[0].schedule[0].frequency_interval == 1,
      azurerm_linux_function_app.this[0].backup[0].schedule[0].frequency_unit == "shop",
      azurerm_linux_function_app.this[0].backup[0].schedule[0].keep_at_least_one_backup == false,
      azurerm_linux_function_app.this[0].backup[0].schedule[0].retention_period_days == 1,
      azurerm_linux_function_app.this[0].backup[0].schedule[0].start_time == "2026-01-01T00:00:00Z",
      one(azurerm_linux_function_app.this[0].connection_string).name == "shop",
      one(azurerm_linux_function_app.this[0].connection_string).type == "shop",
      one(azurerm_linux_function_app.this[0].connection_string).value == "shop",
      azurerm_linux_function_app.this[0].identity[0].identity_ids == toset(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"]),
      azurerm_linux_function_app.this[0].identity[0].type == "SystemAssigned",
      azurerm_linux_function_app.this[0].site_config[0].always_on == false,
      azurerm_linux_function_app.this[0].site_config[0].api_definition_url == "https://example.com",
      azurerm_linux_function_app.this[0].site_config[0].api_management_api_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ApiManagement/service/shop/apis/shop",
      azurerm_linux_function_app.this[0].site_config[0].app_command_line == "shop",
      azurerm_linux_function_app.this[0].site_config[0].app_scale_limit == 1,
      azurerm_linux_function_app.this[0].site_config[0].application_insights_connection_string == "shop",
      azurerm_linux_function_app.this[0].site_config[0].application_insights_key == "shop",
      azurerm_linux_function_app.this[0].site_config[0].container_registry_managed_identity_client_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/containerRegistryManagedIdentityClient/shop",
      azurerm_linux_function_app.this[0].site_config[0].container_registry_use_managed_identity == false,
      azurerm_linux_function_app.this[0].site_config[0].default_documents == tolist(["shop"]),
      azurerm_linux_function_app.this[0].site_config[0].elastic_instance_minimum == 1,
      azurerm_linux_function_app.this[0].site_config[0].ftps_state == "AllAllowed",
      azurerm_linux_function_app.this[0].site_config[0].health_check_eviction_time_in_min == 1,
      azurerm_linux_function_app.this[0].site_config[0].health_check_path == "shop",
      azurerm_linux_function_app.this[0].site_config[0].http2_enabled == false,
      azurerm_linux_function_app.this[0].site_config[0].ip_restriction_default_action == "shop",
      azurerm_linux_function_app.this[0].site_config[0].load_balancing_mode == "shop",
      azurerm_linux_function_app.this[0].site_config[0].managed_pipeline_mode == "shop",
      azurerm_linux_function_app.this[0].site_config[0].minimum_tls_cipher_suite == "shop",
      azurerm_linux_function_app.this[0].site_config[0].minimum_tls_version == "1.2",
      azurerm_linux_function_app.this[0].site_config[0].pre_warmed_instance_count == 1,
      azurerm_linux_function_app.this[0].site_config[0].remote_debugging_enabled == false,
      azurerm_linux_function_app.this[0].site_config[0].remote_debugging_version == "shop",
      azurerm_linux_function_app.this[0].site_config[0].runtime_scale_monitoring_enabled == false,
      azurerm_linux_function_app.this[0].site_config[0].scm_ip_restriction_default_action == "shop",
      azurerm_linux_function_app.this[0].site_config[0].scm_minimum_tls_version == "shop",
      azurerm_linux_function_app.this[0].site_config[0].scm_use_main_ip_restriction == false,
      azurerm_linux_function_app.this[0].site_config[0].use_32_bit_worker == false,
      azurerm_linux_function_app.this[0].site_config[0].vnet_route_all_enabled == false,
      azurerm_linux_function_app.this[0].site_config[0].websockets_enabled == false,
      azurerm_linux_function_app.this[0].site_config[0].worker_count == 1,
      azurerm_linux_function_app.this[0].site_config[0].app_service_logs[0].disk_quota_mb == 1,
      azurerm_linux_function_app.this[0].site_config[0].app_service_logs[0].retention_period_days == 1,
      azurerm_linux_function_app.this[0].site_config[0].application_stack[0].dotnet_version == "3.1",
      azurerm_linux_function_app.this[0].site_config[0].application_stack[0].java_version == "8",
      azurerm_linux_function_app.this[0].site_config[0].application_stack[0].node_version == "shop",
      azurerm_linux_function_app.this[0].site_config[0].application_stack[0].powershell_core_version == "shop",
      azurerm_linux_function_app.this[0].site_config[0].application_stack[0].python_version == "shop",
      azurerm_linux_function_app.this[0].site_config[0].application_stack[0].use_custom_runtime == false,
      azurerm_linux_function_app.this[0].site_config[0].application_stack[0].use_dotnet_isolated_runtime == false,
      azurerm_linux_function_app.this[0].site_config[0].application_stack[0].docker[0].image_name == "shop",
      azurerm_linux_function_app.this[0].site_config[0].application_stack[0].docker[0].image_tag == "shop",
      azurerm_linux_function_app.this[0].site_config[0].application_stack[0].docker[0].registry_password == "shop",
      azurerm_linux_function_app.this[0].site_config[0].application_stack[0].docker[0].registry_url == "https://example.com",
      azurerm_linux_function_app.this[0].site_config[0].application_stack[0].docker[0].registry_username == "shop",
      azurerm_linux_function_app.this[0].site_config[0].cors[0].allowed_origins == toset(["shop"]),
      azurerm_linux_function_app.this[0].site_config[0].cors[0].support_credentials == false,
      azurerm_linux_function_app.this[0].site_config[0].ip_restriction[0].action == "Allow",
      azurerm_linux_function_app.this[0].site_config[0].ip_restriction[0].description == "shop",
      azurerm_linux_function_app.this[0].site_config[0].ip_restriction[0].ip_address == "10.0.0.4",
      azurerm_linux_function_app.this[0].site_config[0].ip_restriction[0].name == "shop",
      azurerm_linux_function_app.this[0].site_config[0].ip_restriction[0].priority == 1,
      azurerm_linux_function_app.this[0].site_config[0].ip_restriction[0].service_tag == "shop",
      azurerm_linux_function_app.this[0].site_config[0].ip_restriction[0].virtual_network_subnet_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop",
      azurerm_linux_function_app.this[0].site_config[0].scm_ip_restriction[0].action == "Allow",
      azurerm_linux_function_app.this[0].site_config[0].scm_ip_restriction[0].description == "shop",
      azurerm_linux_function_app.this[0].site_config[0].scm_ip_restriction[0].ip_address == "10.0.0.4",
      azurerm_linux_function_app.this[0].site_config[0].scm_ip_restriction[0].name == "shop",
      azurerm_linux_function_app.this[0].site_config[0].scm_ip_restriction[0].priority == 1,
      azurerm_linux_function_app.this[0].site_config[0].scm_ip_restriction[0].service_tag == "shop",
      azurerm_linux_function_app.this[0].site_config[0].scm_ip_restriction[0].virtual_network_subnet_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop",
      azurerm_linux_function_app.this[0].sticky_settings[0].app_setting_names == tolist(["shop"]),
      azurerm_linux_function_app.this[0].sticky_settings[0].connection_string_names == tolist(["shop"]),
      one(azurerm_linux_function_app.this[0].storage_account).access_key == "shop",
      one(azurerm_linux_function_app.this[0].storage_account).account_name == "shop",
      one(azurerm_linux_function_app.this[0].storage_account).mount_path == "shop",
      one(azurerm_linux_function_app.this[0].storage_account).name == "shop",
      one(azurerm_linux_function_app.this[0].storage_account).share_name == "shop",
      one(azurerm_linux_function_app.this[0].storage_account).type == "shop",
      azurerm_linux_function_app.this[0].timeouts.create == "30m",
      azurerm_linux_function_app.this[0].timeouts.delete == "30m",
      azurerm_linux_function_app.this[0].timeouts.read == "30m",
      azurerm_linux_function_app.this[0].timeouts.update == "30m",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    auth_settings_v2 = { login = {}, custom_oidc_v2 = [] }
  }
  assert {
    condition = alltrue([
      azurerm_linux_function_app.this[0].storage_account_name == "exampleorders",
      length(azurerm_linux_function_app.this[0].auth_settings_v2[0].login) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
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

run "what_is_given_arrives_4" {
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
