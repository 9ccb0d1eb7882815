# What callers give stands in the application gateway, and in what belongs to it, as they gave it.
mock_provider "azurerm" {
  mock_resource "azurerm_application_gateway" {
    defaults = {
      id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/ApplicationGateway/orders"
    }
  }
}

variables {
  backend_address_pool = [{ fqdns = ["orders.example.com"], name = "orders" }]
  frontend_ip_configuration = [
    {
      name                 = "public"
      public_ip_address_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/publicIPAddresses/orders"
    },
  ]
  frontend_port = [{ name = "http", port = 80 }]
  gateway_ip_configuration = [
    {
      name      = "orders"
      subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/gateway"
    },
  ]
  location            = "westeurope"
  name                = "orders"
  resource_group_name = "shop"
  backend_http_settings = [
    {
      cookie_based_affinity               = "Disabled"
      name                                = "orders"
      pick_host_name_from_backend_address = true
      port                                = 443
      protocol                            = "Https"
    },
  ]
  http_listener = [
    {
      frontend_ip_configuration_name = "public"
      frontend_port_name             = "http"
      name                           = "orders"
      protocol                       = "Http"
    },
  ]
  request_routing_rule = [
    {
      backend_address_pool_name  = "orders"
      backend_http_settings_name = "orders"
      http_listener_name         = "orders"
      name                       = "orders"
      priority                   = 100
      rule_type                  = "Basic"
    },
  ]
  budget       = { amount = 20 }
  price_region = "eastus"
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
    backend_address_pool = [
      { name = "orders", fqdns = ["orders.example.com"], ip_addresses = ["10.0.0.4"] },
    ]
    frontend_ip_configuration = [
      {
        name                            = "public"
        private_ip_address              = "10.0.0.4"
        private_ip_address_allocation   = "Dynamic"
        private_link_configuration_name = "private-link-configuration-name"
        public_ip_address_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/publicIPAddresses/orders"
        subnet_id                       = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"
      },
    ]
    frontend_port = [{ name = "http", port = 80 }]
    gateway_ip_configuration = [
      {
        name      = "orders"
        subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/gateway"
      },
    ]
    location                = "westeurope"
    name                    = "orders"
    resource_group_name     = "resource-group-name"
    autoscale_configuration = { min_capacity = 1, max_capacity = 2 }
    backend = [
      {
        name                           = "name"
        port                           = 443
        protocol                       = "Tcp"
        client_ip_preservation_enabled = false
        host_name                      = "host-name"
        probe_name                     = "probe-name"
        timeout_in_seconds             = 60
        trusted_root_certificate_names = ["trusted-root-certificate-names"]
      },
    ]
    backend_http_settings = [
      {
        cookie_based_affinity                = "Disabled"
        name                                 = "orders"
        port                                 = 443
        protocol                             = "Https"
        affinity_cookie_name                 = "affinity-cookie-name"
        certificate_chain_validation_enabled = false
        connection_draining                  = { drain_timeout_sec = 1, enabled = false }
        dedicated_backend_connection_enabled = false
        host_name                            = "host-name2"
        path                                 = "path"
        pick_host_name_from_backend_address  = true
        probe_name                           = "probe-name2"
        request_timeout                      = 1
        sni_name                             = "sni-name"
        sni_validation_enabled               = false
        trusted_root_certificate_names       = ["trusted-root-certificate-names2"]
      },
    ]
    custom_error_configuration = [
      { custom_error_page_url = "https://example.com", status_code = "HttpStatus400" },
    ]
    fips_enabled                      = true
    firewall_policy_id                = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/firewallPolicies/shop"
    sku                               = { name = "Standard_v2", tier = "WAF_v2" }
    force_firewall_policy_association = true
    global                            = { request_buffering_enabled = false, response_buffering_enabled = false }
    http2_enabled                     = false
    http_listener = [
      {
        frontend_ip_configuration_name = "public"
        frontend_port_name             = "http"
        name                           = "orders"
        protocol                       = "Http"
        custom_error_configuration = [
          { custom_error_page_url = "https://example.com", status_code = "HttpStatus400" },
        ]
        firewall_policy_id   = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/firewallPolicies/shop"
        host_name            = "host-name3"
        host_names           = ["host-names"]
        require_sni          = false
        ssl_certificate_name = "ssl-certificate-name"
        ssl_profile_name     = "ssl-profile-name"
      },
    ]
    identity = {
      type = "UserAssigned"
      identity_ids = [
        "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop",
      ]
    }
    listener = [
      {
        frontend_ip_configuration_name = "frontend-ip-configuration-name"
        frontend_port_name             = "frontend-port-name"
        name                           = "name2"
        protocol                       = "Tcp"
        host_names                     = ["host-names2"]
        ssl_certificate_name           = "ssl-certificate-name2"
        ssl_profile_name               = "ssl-profile-name2"
      },
    ]
    private_link_configuration = [
      {
        ip_configuration = [
          {
            name                          = "name3"
            primary                       = false
            private_ip_address_allocation = "Dynamic"
            subnet_id                     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"
            private_ip_address            = "10.0.0.4"
          },
        ]
        name = "name4"
      },
    ]
    probe = [
      {
        interval                                  = 1
        name                                      = "name5"
        protocol                                  = "Http"
        timeout                                   = 2
        unhealthy_threshold                       = 3
        host                                      = "host"
        match                                     = { status_code = ["status-code"], body = "body" }
        minimum_servers                           = 4
        path                                      = "path2"
        pick_host_name_from_backend_http_settings = false
        port                                      = 443
        proxy_protocol_header_enabled             = false
      },
    ]
    redirect_configuration = [
      {
        name                 = "name6"
        redirect_type        = "Permanent"
        include_path         = false
        include_query_string = false
        target_listener_name = "target-listener-name"
        target_url           = "https://example.com"
      },
    ]
    request_routing_rule = [
      {
        http_listener_name          = "orders"
        name                        = "orders2"
        rule_type                   = "Basic"
        backend_address_pool_name   = "orders3"
        backend_http_settings_name  = "orders4"
        priority                    = 100
        redirect_configuration_name = "redirect-configuration-name"
        rewrite_rule_set_name       = "rewrite-rule-set-name"
        url_path_map_name           = "url-path-map-name"
      },
    ]
    rewrite_rule_set = [
      {
        name = "name7"
        rewrite_rule = [
          {
            name          = "name8"
            rule_sequence = 1
            condition = [
              {
                pattern     = "pattern"
                variable    = "variable"
                ignore_case = false
                negate      = false
              },
            ]
            request_header_configuration  = [{ header_name = "header-name", header_value = "header-value" }]
            response_header_configuration = [{ header_name = "header-name2", header_value = "header-value2" }]
            url = {
              components   = "components"
              path         = "path3"
              query_string = "query-string"
              reroute      = false
            }
          },
        ]
      },
    ]
    routing_rule = [
      {
        backend_address_pool_name = "backend-address-pool-name"
        backend_name              = "backend-name"
        listener_name             = "listener-name"
        name                      = "name9"
        priority                  = 1
      },
    ]
    ssl_certificate = [
      {
        name                = "name10"
        data                = "data"
        key_vault_secret_id = "https://shop.vault.azure.net/secrets/shop/0123456789abcdef0123456789abcdef"
        password            = "password"
      },
    ]
    ssl_policy = {
      cipher_suites        = ["TLS_DHE_DSS_WITH_3DES_EDE_CBC_SHA"]
      disabled_protocols   = ["TLSv1_0"]
      min_protocol_version = "TLSv1_1"
      policy_name          = "policy-name"
      policy_type          = "Predefined"
    }
    ssl_profile = [
      {
        name                       = "name11"
        client_authentication_mode = "client-authentication-mode"
        ssl_policy = {
          cipher_suites        = ["TLS_DHE_DSS_WITH_3DES_EDE_CBC_SHA"]
          disabled_protocols   = ["TLSv1_0"]
          min_protocol_version = "TLSv1_2"
          policy_name          = "policy-name2"
          policy_type          = "Predefined"
        }
        trusted_client_certificate_names     = ["trusted-client-certificate-names"]
        verify_client_certificate_issuer_dn  = false
        verify_client_certificate_revocation = "OCSP"
      },
    ]
    timeouts                   = { create = "30m", delete = "31m", read = "32m", update = "33m" }
    trusted_client_certificate = [{ data = "data2", name = "name12" }]
    trusted_root_certificate = [
      {
        name                = "name13"
        data                = "data3"
        key_vault_secret_id = "https://shop.vault.azure.net/secrets/shop/0123456789abcdef0123456789abcdef"
      },
    ]
    url_path_map = [
      {
        name = "name14"
        path_rule = [
          {
            name                        = "name15"
            paths                       = ["paths"]
            backend_address_pool_name   = "backend-address-pool-name2"
            backend_http_settings_name  = "backend-http-settings-name"
            firewall_policy_id          = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/firewallPolicies/shop"
            redirect_configuration_name = "redirect-configuration-name2"
            rewrite_rule_set_name       = "rewrite-rule-set-name2"
          },
        ]
        default_backend_address_pool_name   = "default-backend-address-pool-name"
        default_backend_http_settings_name  = "default-backend-http-settings-name"
        default_redirect_configuration_name = "default-redirect-configuration-name"
        default_rewrite_rule_set_name       = "default-rewrite-rule-set-name"
      },
    ]
    waf_configuration = {
      enabled             = false
      firewall_mode       = "Detection"
      rule_set_version    = "0.1"
      disabled_rule_group = [{ rule_group_name = "BadBots", rules = [1] }]
      exclusion = [
        {
          match_variable          = "RequestArgKeys"
          selector                = "selector"
          selector_match_operator = "Contains"
        },
      ]
      file_upload_limit_mb     = 1
      max_request_body_size_kb = 2
      request_body_check       = false
      rule_set_type            = "OWASP"
    }
    zones        = ["1"]
    price_region = null
  }
  assert {
    condition = alltrue([
      azurerm_application_gateway.this[0].fips_enabled == true,
      azurerm_application_gateway.this[0].firewall_policy_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/firewallPolicies/shop",
      azurerm_application_gateway.this[0].force_firewall_policy_association == true,
      azurerm_application_gateway.this[0].http2_enabled == false,
      azurerm_application_gateway.this[0].location == "westeurope",
      azurerm_application_gateway.this[0].name == "orders",
      azurerm_application_gateway.this[0].resource_group_name == "resource-group-name",
      azurerm_application_gateway.this[0].zones == toset(["1"]),
      azurerm_application_gateway.this[0].autoscale_configuration[0].max_capacity == 2,
      azurerm_application_gateway.this[0].autoscale_configuration[0].min_capacity == 1,
      azurerm_application_gateway.this[0].backend[0].client_ip_preservation_enabled == false,
      azurerm_application_gateway.this[0].backend[0].host_name == "host-name",
      azurerm_application_gateway.this[0].backend[0].name == "name",
      azurerm_application_gateway.this[0].backend[0].port == 443,
      azurerm_application_gateway.this[0].backend[0].probe_name == "probe-name",
      azurerm_application_gateway.this[0].backend[0].protocol == "Tcp",
      azurerm_application_gateway.this[0].backend[0].timeout_in_seconds == 60,
      azurerm_application_gateway.this[0].backend[0].trusted_root_certificate_names == tolist(["trusted-root-certificate-names"]),
      one(azurerm_application_gateway.this[0].backend_address_pool).fqdns == toset(["orders.example.com"]),
      one(azurerm_application_gateway.this[0].backend_address_pool).ip_addresses == toset(["10.0.0.4"]),
      one(azurerm_application_gateway.this[0].backend_address_pool).name == "orders",
      one(azurerm_application_gateway.this[0].backend_http_settings).affinity_cookie_name == "affinity-cookie-name",
      one(azurerm_application_gateway.this[0].backend_http_settings).certificate_chain_validation_enabled == false,
      one(azurerm_application_gateway.this[0].backend_http_settings).cookie_based_affinity == "Disabled",
      one(azurerm_application_gateway.this[0].backend_http_settings).dedicated_backend_connection_enabled == false,
      one(azurerm_application_gateway.this[0].backend_http_settings).host_name == "host-name2",
      one(azurerm_application_gateway.this[0].backend_http_settings).name == "orders",
      one(azurerm_application_gateway.this[0].backend_http_settings).path == "path",
      one(azurerm_application_gateway.this[0].backend_http_settings).pick_host_name_from_backend_address == true,
      one(azurerm_application_gateway.this[0].backend_http_settings).port == 443,
      one(azurerm_application_gateway.this[0].backend_http_settings).probe_name == "probe-name2",
      one(azurerm_application_gateway.this[0].backend_http_settings).protocol == "Https",
      one(azurerm_application_gateway.this[0].backend_http_settings).request_timeout == 1,
      one(azurerm_application_gateway.this[0].backend_http_settings).sni_name == "sni-name",
      one(azurerm_application_gateway.this[0].backend_http_settings).sni_validation_enabled == false,
      one(azurerm_application_gateway.this[0].backend_http_settings).trusted_root_certificate_names == tolist(["trusted-root-certificate-names2"]),
      one(azurerm_application_gateway.this[0].backend_http_settings).connection_draining[0].drain_timeout_sec == 1,
      one(azurerm_application_gateway.this[0].backend_http_settings).connection_draining[0].enabled == false,
      azurerm_application_gateway.this[0].custom_error_configuration[0].custom_error_page_url == "https://example.com",
      azurerm_application_gateway.this[0].custom_error_configuration[0].status_code == "HttpStatus400",
      azurerm_application_gateway.this[0].frontend_ip_configuration[0].name == "public",
      azurerm_application_gateway.this[0].frontend_ip_configuration[0].private_ip_address == "10.0.0.4",
      azurerm_application_gateway.this[0].frontend_ip_configuration[0].private_ip_address_allocation == "Dynamic",
      azurerm_application_gateway.this[0].frontend_ip_configuration[0].private_link_configuration_name == "private-link-configuration-name",
      azurerm_application_gateway.this[0].frontend_ip_configuration[0].public_ip_address_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/publicIPAddresses/orders",
      azurerm_application_gateway.this[0].frontend_ip_configuration[0].subnet_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop",
      one(azurerm_application_gateway.this[0].frontend_port).name == "http",
      one(azurerm_application_gateway.this[0].frontend_port).port == 80,
      azurerm_application_gateway.this[0].gateway_ip_configuration[0].name == "orders",
      azurerm_application_gateway.this[0].gateway_ip_configuration[0].subnet_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/gateway",
      azurerm_application_gateway.this[0].global[0].request_buffering_enabled == false,
      azurerm_application_gateway.this[0].global[0].response_buffering_enabled == false,
      one(azurerm_application_gateway.this[0].http_listener).firewall_policy_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/firewallPolicies/shop",
      one(azurerm_application_gateway.this[0].http_listener).frontend_ip_configuration_name == "public",
      one(azurerm_application_gateway.this[0].http_listener).frontend_port_name == "http",
      one(azurerm_application_gateway.this[0].http_listener).host_name == "host-name3",
      one(azurerm_application_gateway.this[0].http_listener).host_names == toset(["host-names"]),
      one(azurerm_application_gateway.this[0].http_listener).name == "orders",
      one(azurerm_application_gateway.this[0].http_listener).protocol == "Http",
      one(azurerm_application_gateway.this[0].http_listener).require_sni == false,
      one(azurerm_application_gateway.this[0].http_listener).ssl_certificate_name == "ssl-certificate-name",
      one(azurerm_application_gateway.this[0].http_listener).ssl_profile_name == "ssl-profile-name",
      one(azurerm_application_gateway.this[0].http_listener).custom_error_configuration[0].custom_error_page_url == "https://example.com",
      one(azurerm_application_gateway.this[0].http_listener).custom_error_configuration[0].status_code == "HttpStatus400",
      azurerm_application_gateway.this[0].identity[0].identity_ids == toset(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"]),
      azurerm_application_gateway.this[0].identity[0].type == "UserAssigned",
      one(azurerm_application_gateway.this[0].listener).frontend_ip_configuration_name == "frontend-ip-configuration-name",
      one(azurerm_application_gateway.this[0].listener).frontend_port_name == "frontend-port-name",
      one(azurerm_application_gateway.this[0].listener).host_names == toset(["host-names2"]),
      one(azurerm_application_gateway.this[0].listener).name == "name2",
      one(azurerm_application_gateway.this[0].listener).protocol == "Tcp",
      one(azurerm_application_gateway.this[0].listener).ssl_certificate_name == "ssl-certificate-name2",
      one(azurerm_application_gateway.this[0].listener).ssl_profile_name == "ssl-profile-name2",
      one(azurerm_application_gateway.this[0].private_link_configuration).name == "name4",
      one(azurerm_application_gateway.this[0].private_link_configuration).ip_configuration[0].name == "name3",
      one(azurerm_application_gateway.this[0].private_link_configuration).ip_configuration[0].primary == false,
      one(azurerm_application_gateway.this[0].private_link_configuration).ip_configuration[0].private_ip_address == "10.0.0.4",
      one(azurerm_application_gateway.this[0].private_link_configuration).ip_configuration[0].private_ip_address_allocation == "Dynamic",
      one(azurerm_application_gateway.this[0].private_link_configuration).ip_configuration[0].subnet_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop",
      one(azurerm_application_gateway.this[0].probe).host == "host",
      one(azurerm_application_gateway.this[0].probe).interval == 1,
      one(azurerm_application_gateway.this[0].probe).minimum_servers == 4,
      one(azurerm_application_gateway.this[0].probe).name == "name5",
      one(azurerm_application_gateway.this[0].probe).path == "path2",
      one(azurerm_application_gateway.this[0].probe).pick_host_name_from_backend_http_settings == false,
      one(azurerm_application_gateway.this[0].probe).port == 443,
      one(azurerm_application_gateway.this[0].probe).protocol == "Http",
      one(azurerm_application_gateway.this[0].probe).proxy_protocol_header_enabled == false,
      one(azurerm_application_gateway.this[0].probe).timeout == 2,
      one(azurerm_application_gateway.this[0].probe).unhealthy_threshold == 3,
      one(azurerm_application_gateway.this[0].probe).match[0].body == "body",
      one(azurerm_application_gateway.this[0].probe).match[0].status_code == tolist(["status-code"]),
      one(azurerm_application_gateway.this[0].redirect_configuration).include_path == false,
      one(azurerm_application_gateway.this[0].redirect_configuration).include_query_string == false,
      one(azurerm_application_gateway.this[0].redirect_configuration).name == "name6",
      one(azurerm_application_gateway.this[0].redirect_configuration).redirect_type == "Permanent",
      one(azurerm_application_gateway.this[0].redirect_configuration).target_listener_name == "target-listener-name",
      one(azurerm_application_gateway.this[0].redirect_configuration).target_url == "https://example.com",
      one(azurerm_application_gateway.this[0].request_routing_rule).backend_address_pool_name == "orders3",
      one(azurerm_application_gateway.this[0].request_routing_rule).backend_http_settings_name == "orders4",
      one(azurerm_application_gateway.this[0].request_routing_rule).http_listener_name == "orders",
      one(azurerm_application_gateway.this[0].request_routing_rule).name == "orders2",
      one(azurerm_application_gateway.this[0].request_routing_rule).priority == 100,
      one(azurerm_application_gateway.this[0].request_routing_rule).redirect_configuration_name == "redirect-configuration-name",
      one(azurerm_application_gateway.this[0].request_routing_rule).rewrite_rule_set_name == "rewrite-rule-set-name",
      one(azurerm_application_gateway.this[0].request_routing_rule).rule_type == "Basic",
      one(azurerm_application_gateway.this[0].request_routing_rule).url_path_map_name == "url-path-map-name",
      azurerm_application_gateway.this[0].rewrite_rule_set[0].name == "name7",
      azurerm_application_gateway.this[0].rewrite_rule_set[0].rewrite_rule[0].name == "name8",
      azurerm_application_gateway.this[0].rewrite_rule_set[0].rewrite_rule[0].rule_sequence == 1,
      azurerm_application_gateway.this[0].rewrite_rule_set[0].rewrite_rule[0].condition[0].ignore_case == false,
      azurerm_application_gateway.this[0].rewrite_rule_set[0].rewrite_rule[0].condition[0].negate == false,
      azurerm_application_gateway.this[0].rewrite_rule_set[0].rewrite_rule[0].condition[0].pattern == "pattern",
      azurerm_application_gateway.this[0].rewrite_rule_set[0].rewrite_rule[0].condition[0].variable == "variable",
      azurerm_application_gateway.this[0].rewrite_rule_set[0].rewrite_rule[0].request_header_configuration[0].header_name == "header-name",
      azurerm_application_gateway.this[0].rewrite_rule_set[0].rewrite_rule[0].request_header_configuration[0].header_value == "header-value",
      azurerm_application_gateway.this[0].rewrite_rule_set[0].rewrite_rule[0].response_header_configuration[0].header_name == "header-name2",
      azurerm_application_gateway.this[0].rewrite_rule_set[0].rewrite_rule[0].response_header_configuration[0].header_value == "header-value2",
      azurerm_application_gateway.this[0].rewrite_rule_set[0].rewrite_rule[0].url[0].components == "components",
      azurerm_application_gateway.this[0].rewrite_rule_set[0].rewrite_rule[0].url[0].path == "path3",
      azurerm_application_gateway.this[0].rewrite_rule_set[0].rewrite_rule[0].url[0].query_string == "query-string",
      azurerm_application_gateway.this[0].rewrite_rule_set[0].rewrite_rule[0].url[0].reroute == false,
      one(azurerm_application_gateway.this[0].routing_rule).backend_address_pool_name == "backend-address-pool-name",
      one(azurerm_application_gateway.this[0].routing_rule).backend_name == "backend-name",
      one(azurerm_application_gateway.this[0].routing_rule).listener_name == "listener-name",
      one(azurerm_application_gateway.this[0].routing_rule).name == "name9",
      one(azurerm_application_gateway.this[0].routing_rule).priority == 1,
      azurerm_application_gateway.this[0].sku[0].name == "Standard_v2",
      azurerm_application_gateway.this[0].sku[0].tier == "WAF_v2",
      one(azurerm_application_gateway.this[0].ssl_certificate).data == "data",
      one(azurerm_application_gateway.this[0].ssl_certificate).key_vault_secret_id == "https://shop.vault.azure.net/secrets/shop/0123456789abcdef0123456789abcdef",
      one(azurerm_application_gateway.this[0].ssl_certificate).name == "name10",
      one(azurerm_application_gateway.this[0].ssl_certificate).password == "password",
      azurerm_application_gateway.this[0].ssl_policy[0].cipher_suites == tolist(["TLS_DHE_DSS_WITH_3DES_EDE_CBC_SHA"]),
      azurerm_application_gateway.this[0].ssl_policy[0].disabled_protocols == tolist(["TLSv1_0"]),
      azurerm_application_gateway.this[0].ssl_policy[0].min_protocol_version == "TLSv1_1",
      azurerm_application_gateway.this[0].ssl_policy[0].policy_name == "policy-name",
      azurerm_application_gateway.this[0].ssl_policy[0].policy_type == "Predefined",
      azurerm_application_gateway.this[0].ssl_profile[0].client_authentication_mode == "client-authentication-mode",
      azurerm_application_gateway.this[0].ssl_profile[0].name == "name11",
      azurerm_application_gateway.this[0].ssl_profile[0].trusted_client_certificate_names == tolist(["trusted-client-certificate-names"]),
      azurerm_application_gateway.this[0].ssl_profile[0].verify_client_certificate_issuer_dn == false,
      azurerm_application_gateway.this[0].ssl_profile[0].verify_client_certificate_revocation == "OCSP",
      azurerm_application_gateway.this[0].ssl_profile[0].ssl_policy[0].cipher_suites == tolist(["TLS_DHE_DSS_WITH_3DES_EDE_CBC_SHA"]),
      azurerm_application_gateway.this[0].ssl_profile[0].ssl_policy[0].disabled_protocols == tolist(["TLSv1_0"]),
      azurerm_application_gateway.this[0].ssl_profile[0].ssl_policy[0].min_protocol_version == "TLSv1_2",
      azurerm_application_gateway.this[0].ssl_profile[0].ssl_policy[0].policy_name == "policy-name2",
      azurerm_application_gateway.this[0].ssl_profile[0].ssl_policy[0].policy_type == "Predefined",
      azurerm_application_gateway.this[0].timeouts.create == "30m",
      azurerm_application_gateway.this[0].timeouts.delete == "31m",
      azurerm_application_gateway.this[0].timeouts.read == "32m",
      azurerm_application_gateway.this[0].timeouts.update == "33m",
      azurerm_application_gateway.this[0].trusted_client_certificate[0].data == "data2",
      azurerm_application_gateway.this[0].trusted_client_certificate[0].name == "name12",
      azurerm_application_gateway.this[0].trusted_root_certificate[0].data == "data3",
      azurerm_application_gateway.this[0].trusted_root_certificate[0].key_vault_secret_id == "https://shop.vault.azure.net/secrets/shop/0123456789abcdef0123456789abcdef",
      azurerm_application_gateway.this[0].trusted_root_certificate[0].name == "name13",
      azurerm_application_gateway.this[0].url_path_map[0].default_backend_address_pool_name == "default-backend-address-pool-name",
      azurerm_application_gateway.this[0].url_path_map[0].default_backend_http_settings_name == "default-backend-http-settings-name",
      azurerm_application_gateway.this[0].url_path_map[0].default_redirect_configuration_name == "default-redirect-configuration-name",
      azurerm_application_gateway.this[0].url_path_map[0].default_rewrite_rule_set_name == "default-rewrite-rule-set-name",
      azurerm_application_gateway.this[0].url_path_map[0].name == "name14",
      azurerm_application_gateway.this[0].url_path_map[0].path_rule[0].backend_address_pool_name == "backend-address-pool-name2",
      azurerm_application_gateway.this[0].url_path_map[0].path_rule[0].backend_http_settings_name == "backend-http-settings-name",
      azurerm_application_gateway.this[0].url_path_map[0].path_rule[0].firewall_policy_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/firewallPolicies/shop",
      azurerm_application_gateway.this[0].url_path_map[0].path_rule[0].name == "name15",
      azurerm_application_gateway.this[0].url_path_map[0].path_rule[0].paths == tolist(["paths"]),
      azurerm_application_gateway.this[0].url_path_map[0].path_rule[0].redirect_configuration_name == "redirect-configuration-name2",
      azurerm_application_gateway.this[0].url_path_map[0].path_rule[0].rewrite_rule_set_name == "rewrite-rule-set-name2",
      azurerm_application_gateway.this[0].waf_configuration[0].enabled == false,
      azurerm_application_gateway.this[0].waf_configuration[0].file_upload_limit_mb == 1,
      azurerm_application_gateway.this[0].waf_configuration[0].firewall_mode == "Detection",
      azurerm_application_gateway.this[0].waf_configuration[0].max_request_body_size_kb == 2,
      azurerm_application_gateway.this[0].waf_configuration[0].request_body_check == false,
      azurerm_application_gateway.this[0].waf_configuration[0].rule_set_type == "OWASP",
      azurerm_application_gateway.this[0].waf_configuration[0].rule_set_version == "0.1",
      azurerm_application_gateway.this[0].waf_configuration[0].disabled_rule_group[0].rule_group_name == "BadBots",
      azurerm_application_gateway.this[0].waf_configuration[0].disabled_rule_group[0].rules == tolist([1]),
      azurerm_application_gateway.this[0].waf_configuration[0].exclusion[0].match_variable == "RequestArgKeys",
      azurerm_application_gateway.this[0].waf_configuration[0].exclusion[0].selector == "selector",
      azurerm_application_gateway.this[0].waf_configuration[0].exclusion[0].selector_match_operator == "Contains",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    sku                     = { name = "Basic", tier = "Basic", capacity = 1 }
    autoscale_configuration = null
    price_region            = null
  }
  assert {
    condition = alltrue([
      azurerm_application_gateway.this[0].sku[0].capacity == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    ssl_policy   = {}
    price_region = null
  }
  assert {
    condition = alltrue([
      length(azurerm_application_gateway.this[0].ssl_policy) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    backend = [
      {
        name                           = "name"
        port                           = 443
        protocol                       = "Tcp"
        client_ip_preservation_enabled = true
      },
    ]
    backend_http_settings = [
      {
        cookie_based_affinity                = "Disabled"
        name                                 = "orders"
        port                                 = 443
        protocol                             = "Https"
        certificate_chain_validation_enabled = true
        connection_draining                  = { drain_timeout_sec = 1, enabled = true }
        dedicated_backend_connection_enabled = false
        pick_host_name_from_backend_address  = true
        sni_validation_enabled               = false
      },
    ]
    fips_enabled                      = true
    force_firewall_policy_association = false
    global                            = { request_buffering_enabled = true, response_buffering_enabled = false }
    http2_enabled                     = true
    http_listener = [
      {
        frontend_ip_configuration_name = "public"
        frontend_port_name             = "http"
        name                           = "orders"
        protocol                       = "Http"
        custom_error_configuration     = []
        require_sni                    = true
      },
    ]
    private_link_configuration = [
      {
        ip_configuration = [
          {
            name                          = "name3"
            primary                       = true
            private_ip_address_allocation = "Dynamic"
            subnet_id                     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"
          },
        ]
        name = "name4"
      },
    ]
    probe = [
      {
        interval                                  = 1
        name                                      = "name5"
        protocol                                  = "Http"
        timeout                                   = 2
        unhealthy_threshold                       = 3
        pick_host_name_from_backend_http_settings = true
        proxy_protocol_header_enabled             = false
      },
    ]
    redirect_configuration = [
      {
        name                 = "name6"
        redirect_type        = "Permanent"
        include_path         = true
        include_query_string = false
      },
    ]
    rewrite_rule_set = [
      {
        name = "name7"
        rewrite_rule = [
          {
            name          = "name8"
            rule_sequence = 1
            condition = [
              {
                pattern     = "pattern"
                variable    = "variable"
                ignore_case = true
                negate      = false
              },
            ]
            request_header_configuration  = []
            response_header_configuration = []
            url                           = { reroute = true }
          },
        ]
      },
    ]
    ssl_profile  = [{ name = "name11", verify_client_certificate_issuer_dn = true }]
    price_region = null
  }
  assert {
    condition = alltrue([
      azurerm_application_gateway.this[0].fips_enabled == true,
      azurerm_application_gateway.this[0].force_firewall_policy_association == false,
      azurerm_application_gateway.this[0].http2_enabled == true,
      azurerm_application_gateway.this[0].backend[0].client_ip_preservation_enabled == true,
      one(azurerm_application_gateway.this[0].backend_http_settings).certificate_chain_validation_enabled == true,
      one(azurerm_application_gateway.this[0].backend_http_settings).dedicated_backend_connection_enabled == false,
      one(azurerm_application_gateway.this[0].backend_http_settings).pick_host_name_from_backend_address == true,
      one(azurerm_application_gateway.this[0].backend_http_settings).sni_validation_enabled == false,
      one(azurerm_application_gateway.this[0].backend_http_settings).connection_draining[0].enabled == true,
      azurerm_application_gateway.this[0].global[0].request_buffering_enabled == true,
      azurerm_application_gateway.this[0].global[0].response_buffering_enabled == false,
      one(azurerm_application_gateway.this[0].http_listener).require_sni == true,
      one(azurerm_application_gateway.this[0].private_link_configuration).ip_configuration[0].primary == true,
      one(azurerm_application_gateway.this[0].probe).pick_host_name_from_backend_http_settings == true,
      one(azurerm_application_gateway.this[0].probe).proxy_protocol_header_enabled == false,
      one(azurerm_application_gateway.this[0].redirect_configuration).include_path == true,
      one(azurerm_application_gateway.this[0].redirect_configuration).include_query_string == false,
      azurerm_application_gateway.this[0].rewrite_rule_set[0].rewrite_rule[0].condition[0].ignore_case == true,
      azurerm_application_gateway.this[0].rewrite_rule_set[0].rewrite_rule[0].condition[0].negate == false,
      azurerm_application_gateway.this[0].rewrite_rule_set[0].rewrite_rule[0].url[0].reroute == true,
      azurerm_application_gateway.this[0].ssl_profile[0].verify_client_certificate_issuer_dn == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    backend = [
      {
        name                           = "name"
        port                           = 443
        protocol                       = "Tcp"
        client_ip_preservation_enabled = false
      },
    ]
    backend_http_settings = [
      {
        cookie_based_affinity                = "Disabled"
        name                                 = "orders"
        port                                 = 443
        protocol                             = "Https"
        certificate_chain_validation_enabled = false
        connection_draining                  = { drain_timeout_sec = 1, enabled = false }
        dedicated_backend_connection_enabled = true
        pick_host_name_from_backend_address  = true
        sni_validation_enabled               = false
      },
    ]
    fips_enabled                      = false
    force_firewall_policy_association = true
    global                            = { request_buffering_enabled = false, response_buffering_enabled = true }
    http2_enabled                     = true
    http_listener = [
      {
        frontend_ip_configuration_name = "public"
        frontend_port_name             = "http"
        name                           = "orders"
        protocol                       = "Http"
        custom_error_configuration     = []
        require_sni                    = false
      },
    ]
    private_link_configuration = [
      {
        ip_configuration = [
          {
            name                          = "name3"
            primary                       = false
            private_ip_address_allocation = "Dynamic"
            subnet_id                     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"
          },
        ]
        name = "name4"
      },
    ]
    probe = [
      {
        interval                                  = 1
        name                                      = "name5"
        protocol                                  = "Http"
        timeout                                   = 2
        unhealthy_threshold                       = 3
        pick_host_name_from_backend_http_settings = false
        proxy_protocol_header_enabled             = true
      },
    ]
    redirect_configuration = [
      {
        name                 = "name6"
        redirect_type        = "Permanent"
        include_path         = false
        include_query_string = true
      },
    ]
    rewrite_rule_set = [
      {
        name = "name7"
        rewrite_rule = [
          {
            name          = "name8"
            rule_sequence = 1
            condition = [
              {
                pattern     = "pattern"
                variable    = "variable"
                ignore_case = false
                negate      = true
              },
            ]
            request_header_configuration  = []
            response_header_configuration = []
            url                           = { reroute = false }
          },
        ]
      },
    ]
    ssl_profile  = [{ name = "name11", verify_client_certificate_issuer_dn = false }]
    price_region = null
  }
  assert {
    condition = alltrue([
      azurerm_application_gateway.this[0].fips_enabled == false,
      azurerm_application_gateway.this[0].force_firewall_policy_association == true,
      azurerm_application_gateway.this[0].http2_enabled == true,
      azurerm_application_gateway.this[0].backend[0].client_ip_preservation_enabled == false,
      one(azurerm_application_gateway.this[0].backend_http_settings).certificate_chain_validation_enabled == false,
      one(azurerm_application_gateway.this[0].backend_http_settings).dedicated_backend_connection_enabled == true,
      one(azurerm_application_gateway.this[0].backend_http_settings).pick_host_name_from_backend_address == true,
      one(azurerm_application_gateway.this[0].backend_http_settings).sni_validation_enabled == false,
      one(azurerm_application_gateway.this[0].backend_http_settings).connection_draining[0].enabled == false,
      azurerm_application_gateway.this[0].global[0].request_buffering_enabled == false,
      azurerm_application_gateway.this[0].global[0].response_buffering_enabled == true,
      one(azurerm_application_gateway.this[0].http_listener).require_sni == false,
      one(azurerm_application_gateway.this[0].private_link_configuration).ip_configuration[0].primary == false,
      one(azurerm_application_gateway.this[0].probe).pick_host_name_from_backend_http_settings == false,
      one(azurerm_application_gateway.this[0].probe).proxy_protocol_header_enabled == true,
      one(azurerm_application_gateway.this[0].redirect_configuration).include_path == false,
      one(azurerm_application_gateway.this[0].redirect_configuration).include_query_string == true,
      azurerm_application_gateway.this[0].rewrite_rule_set[0].rewrite_rule[0].condition[0].ignore_case == false,
      azurerm_application_gateway.this[0].rewrite_rule_set[0].rewrite_rule[0].condition[0].negate == true,
      azurerm_application_gateway.this[0].rewrite_rule_set[0].rewrite_rule[0].url[0].reroute == false,
      azurerm_application_gateway.this[0].ssl_profile[0].verify_client_certificate_issuer_dn == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_3" {
  command = plan
  variables {
    backend = [
      {
        name                           = "name"
        port                           = 443
        protocol                       = "Tcp"
        client_ip_preservation_enabled = false
      },
    ]
    backend_http_settings = [
      {
        cookie_based_affinity                = "Disabled"
        name                                 = "orders"
        port                                 = 443
        protocol                             = "Https"
        certificate_chain_validation_enabled = false
        connection_draining                  = { drain_timeout_sec = 1, enabled = false }
        dedicated_backend_connection_enabled = false
        pick_host_name_from_backend_address  = false
        sni_validation_enabled               = true
      },
    ]
    fips_enabled                      = false
    force_firewall_policy_association = false
    global                            = { request_buffering_enabled = false, response_buffering_enabled = false }
    http2_enabled                     = false
    http_listener = [
      {
        frontend_ip_configuration_name = "public"
        frontend_port_name             = "http"
        name                           = "orders"
        protocol                       = "Http"
        custom_error_configuration     = []
        require_sni                    = false
      },
    ]
    private_link_configuration = [
      {
        ip_configuration = [
          {
            name                          = "name3"
            primary                       = false
            private_ip_address_allocation = "Dynamic"
            subnet_id                     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"
          },
        ]
        name = "name4"
      },
    ]
    probe = [
      {
        interval                                  = 1
        name                                      = "name5"
        protocol                                  = "Http"
        timeout                                   = 2
        unhealthy_threshold                       = 3
        pick_host_name_from_backend_http_settings = false
        proxy_protocol_header_enabled             = false
      },
    ]
    redirect_configuration = [
      {
        name                 = "name6"
        redirect_type        = "Permanent"
        include_path         = false
        include_query_string = false
      },
    ]
    rewrite_rule_set = [
      {
        name = "name7"
        rewrite_rule = [
          {
            name          = "name8"
            rule_sequence = 1
            condition = [
              {
                pattern     = "pattern"
                variable    = "variable"
                ignore_case = false
                negate      = false
              },
            ]
            request_header_configuration  = []
            response_header_configuration = []
            url                           = { reroute = false }
          },
        ]
      },
    ]
    ssl_profile  = [{ name = "name11", verify_client_certificate_issuer_dn = false }]
    price_region = null
  }
  assert {
    condition = alltrue([
      azurerm_application_gateway.this[0].fips_enabled == false,
      azurerm_application_gateway.this[0].force_firewall_policy_association == false,
      azurerm_application_gateway.this[0].http2_enabled == false,
      azurerm_application_gateway.this[0].backend[0].client_ip_preservation_enabled == false,
      one(azurerm_application_gateway.this[0].backend_http_settings).certificate_chain_validation_enabled == false,
      one(azurerm_application_gateway.this[0].backend_http_settings).dedicated_backend_connection_enabled == false,
      one(azurerm_application_gateway.this[0].backend_http_settings).pick_host_name_from_backend_address == false,
      one(azurerm_application_gateway.this[0].backend_http_settings).sni_validation_enabled == true,
      one(azurerm_application_gateway.this[0].backend_http_settings).connection_draining[0].enabled == false,
      azurerm_application_gateway.this[0].global[0].request_buffering_enabled == false,
      azurerm_application_gateway.this[0].global[0].response_buffering_enabled == false,
      one(azurerm_application_gateway.this[0].http_listener).require_sni == false,
      one(azurerm_application_gateway.this[0].private_link_configuration).ip_configuration[0].primary == false,
      one(azurerm_application_gateway.this[0].probe).pick_host_name_from_backend_http_settings == false,
      one(azurerm_application_gateway.this[0].probe).proxy_protocol_header_enabled == false,
      one(azurerm_application_gateway.this[0].redirect_configuration).include_path == false,
      one(azurerm_application_gateway.this[0].redirect_configuration).include_query_string == false,
      azurerm_application_gateway.this[0].rewrite_rule_set[0].rewrite_rule[0].condition[0].ignore_case == false,
      azurerm_application_gateway.this[0].rewrite_rule_set[0].rewrite_rule[0].condition[0].negate == false,
      azurerm_application_gateway.this[0].rewrite_rule_set[0].rewrite_rule[0].url[0].reroute == false,
      azurerm_application_gateway.this[0].ssl_profile[0].verify_client_certificate_issuer_dn == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    http_listener = [
      {
        frontend_ip_configuration_name = "public"
        frontend_port_name             = "http"
        name                           = "orders"
        protocol                       = "Http"
        firewall_policy_id             = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/firewallPolicies/shop"
        host_name                      = "host-name3"
        host_names                     = ["host-names"]
        require_sni                    = false
        ssl_certificate_name           = "ssl-certificate-name"
        ssl_profile_name               = "ssl-profile-name"
      },
    ]
    rewrite_rule_set = [{ name = "name7" }]
    price_region     = null
  }
  assert {
    condition = alltrue([
      azurerm_application_gateway.this[0].http2_enabled == true,
      azurerm_application_gateway.this[0].resource_group_name == "shop",
      azurerm_application_gateway.this[0].autoscale_configuration[0].max_capacity == 3,
      azurerm_application_gateway.this[0].autoscale_configuration[0].min_capacity == 0,
      one(azurerm_application_gateway.this[0].request_routing_rule).backend_address_pool_name == "orders",
      one(azurerm_application_gateway.this[0].request_routing_rule).backend_http_settings_name == "orders",
      one(azurerm_application_gateway.this[0].request_routing_rule).name == "orders",
      azurerm_application_gateway.this[0].sku[0].tier == "Standard_v2",
      azurerm_application_gateway.this[0].ssl_policy[0].policy_name == "AppGwSslPolicy20220101",
      one(azurerm_application_gateway.this[0].backend_http_settings).pick_host_name_from_backend_address == true,
      one(azurerm_application_gateway.this[0].http_listener).require_sni == false,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create                  = false
    autoscale_configuration = { min_capacity = 0, max_capacity = 2 }
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create                  = false
    autoscale_configuration = { min_capacity = 100, max_capacity = 125 }
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms                     = null
    backend                    = null
    backend_http_settings      = null
    custom_error_configuration = null
    http_listener              = null
    listener                   = null
    notifications              = null
    private_link_configuration = null
    probe                      = null
    redirect_configuration     = null
    request_routing_rule       = null
    rewrite_rule_set           = null
    routing_rule               = null
    sku                        = null
    ssl_certificate            = null
    ssl_profile                = null
    tags                       = null
    trusted_client_certificate = null
    trusted_root_certificate   = null
    url_path_map               = null
    create                     = false
    budget                     = null
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
      var.backend != null,
      var.backend_http_settings != null,
      var.create != null,
      var.custom_error_configuration != null,
      var.http_listener != null,
      var.listener != null,
      var.notifications != null,
      var.private_link_configuration != null,
      var.probe != null,
      var.redirect_configuration != null,
      var.request_routing_rule != null,
      var.rewrite_rule_set != null,
      var.routing_rule != null,
      var.sku != null,
      var.ssl_certificate != null,
      var.ssl_profile != null,
      var.tags != null,
      var.trusted_client_certificate != null,
      var.trusted_root_certificate != null,
      var.url_path_map != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      capacity_units = { enabled = false, threshold = 1 }
      idle           = { enabled = false, threshold = 1, days = 1 }
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
      output.id == try(azurerm_application_gateway.this[0].id, null),
      output.name == try(azurerm_application_gateway.this[0].name, null),
      output.principal_id == try(azurerm_application_gateway.this[0].identity[0].principal_id, null),
    ])
    error_message = "an output tells something else"
  }
}
