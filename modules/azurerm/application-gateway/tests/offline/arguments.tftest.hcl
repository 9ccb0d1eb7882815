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
  budget = { amount = 20 }
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
        private_ip_address_allocation   = "shop"
        private_link_configuration_name = "shop"
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
    resource_group_name     = "shop"
    autoscale_configuration = { min_capacity = 1, max_capacity = 2 }
    backend = [
      {
        name                           = "shop"
        port                           = 443
        protocol                       = "tcp"
        client_ip_preservation_enabled = false
        host_name                      = "shop"
        probe_name                     = "shop"
        timeout_in_seconds             = 60
        trusted_root_certificate_names = ["shop"]
      },
    ]
    backend_http_settings = [
      {
        cookie_based_affinity                = "Disabled"
        name                                 = "orders"
        port                                 = 443
        protocol                             = "Https"
        affinity_cookie_name                 = "shop"
        certificate_chain_validation_enabled = false
        connection_draining                  = { drain_timeout_sec = 1, enabled = false }
        dedicated_backend_connection_enabled = false
        host_name                            = "shop"
        path                                 = "shop"
        pick_host_name_from_backend_address  = true
        probe_name                           = "shop"
        request_timeout                      = 1
        sni_name                             = "shop"
        sni_validation_enabled               = false
        trusted_root_certificate_names       = ["shop"]
      },
    ]
    custom_error_configuration        = [{ custom_error_page_url = "https://example.com", status_code = "shop" }]
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
        custom_error_configuration     = [{ custom_error_page_url = "https://example.com", status_code = "shop" }]
        firewall_policy_id             = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/firewallPolicies/shop"
        host_name                      = "shop"
        host_names                     = ["shop"]
        require_sni                    = false
        ssl_certificate_name           = "shop"
        ssl_profile_name               = "shop"
      },
    ]
    identity = {
      type = "SystemAssigned"
      identity_ids = [
        "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop",
      ]
    }
    listener = [
      {
        frontend_ip_configuration_name = "shop"
        frontend_port_name             = "shop"
        name                           = "shop"
        protocol                       = "tcp"
        host_names                     = ["shop"]
        ssl_certificate_name           = "shop"
        ssl_profile_name               = "shop"
      },
    ]
    private_link_configuration = [
      {
        ip_configuration = [
          {
            name                          = "shop"
            primary                       = false
            private_ip_address_allocation = "shop"
            subnet_id                     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"
            private_ip_address            = "10.0.0.4"
          },
        ]
        name = "shop"
      },
    ]
    probe = [
      {
        interval                                  = 1
        name                                      = "shop"
        protocol                                  = "tcp"
        timeout                                   = 1
        unhealthy_threshold                       = 1
        host                                      = "shop"
        match                                     = { status_code = ["shop"], body = "shop" }
        minimum_servers                           = 1
        path                                      = "shop"
        pick_host_name_from_backend_http_settings = false
        port                                      = 443
        proxy_protocol_header_enabled             = false
      },
    ]
    redirect_configuration = [
      {
        name                 = "shop"
        redirect_type        = "shop"
        include_path         = false
        include_query_string = false
        target_listener_name = "shop"
        target_url           = "https://example.com"
      },
    ]
    request_routing_rule = [
      {
        http_listener_name          = "orders"
        name                        = "orders"
        rule_type                   = "Basic"
        backend_address_pool_name   = "orders"
        backend_http_settings_name  = "orders"
        priority                    = 100
        redirect_configuration_name = "shop"
        rewrite_rule_set_name       = "shop"
        url_path_map_name           = "shop"
      },
    ]
    rewrite_rule_set = [
      {
        name = "shop"
        rewrite_rule = [
          {
            name                          = "shop"
            rule_sequence                 = 1
            condition                     = [{ pattern = "shop", variable = "shop", ignore_case = false, negate = false }]
            request_header_configuration  = [{ header_name = "shop", header_value = "shop" }]
            response_header_configuration = [{ header_name = "shop", header_value = "shop" }]
            url                           = { components = "shop", path = "shop", query_string = "shop", reroute = false }
          },
        ]
      },
    ]
    routing_rule = [
      {
        backend_address_pool_name = "shop"
        backend_name              = "shop"
        listener_name             = "shop"
        name                      = "shop"
        priority                  = 1
      },
    ]
    ssl_certificate = [
      {
        name                = "shop"
        data                = "shop"
        key_vault_secret_id = "https://shop.vault.azure.net/secrets/shop/0123456789abcdef0123456789abcdef"
        password            = "shop"
      },
    ]
    ssl_policy = {
      cipher_suites        = ["shop"]
      disabled_protocols   = ["shop"]
      min_protocol_version = "shop"
      policy_name          = "shop"
      policy_type          = "shop"
    }
    ssl_profile = [
      {
        name                       = "shop"
        client_authentication_mode = "shop"
        ssl_policy = {
          cipher_suites        = ["shop"]
          disabled_protocols   = ["shop"]
          min_protocol_version = "shop"
          policy_name          = "shop"
          policy_type          = "shop"
        }
        trusted_client_certificate_names     = ["shop"]
        verify_client_certificate_issuer_dn  = false
        verify_client_certificate_revocation = "shop"
      },
    ]
    timeouts                   = { create = "30m", delete = "30m", read = "30m", update = "30m" }
    trusted_client_certificate = [{ data = "shop", name = "shop" }]
    trusted_root_certificate = [
      {
        name                = "shop"
        data                = "shop"
        key_vault_secret_id = "https://shop.vault.azure.net/secrets/shop/0123456789abcdef0123456789abcdef"
      },
    ]
    url_path_map = [
      {
        name = "shop"
        path_rule = [
          {
            name                        = "shop"
            paths                       = ["shop"]
            backend_address_pool_name   = "shop"
            backend_http_settings_name  = "shop"
            firewall_policy_id          = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/firewallPolicies/shop"
            redirect_configuration_name = "shop"
            rewrite_rule_set_name       = "shop"
          },
        ]
        default_backend_address_pool_name   = "shop"
        default_backend_http_settings_name  = "shop"
        default_redirect_configuration_name = "shop"
        default_rewrite_rule_set_name       = "shop"
      },
    ]
    waf_configuration = {
      enabled             = false
      firewall_mode       = "shop"
      rule_set_version    = "shop"
      disabled_rule_group = [{ rule_group_name = "shop", rules = [1] }]
      exclusion = [
        { match_variable = "shop", selector = "shop", selector_match_operator = "shop" },
      ]
      file_upload_limit_mb     = 1
      max_request_body_size_kb = 1
      request_body_check       = false
      rule_set_type            = "shop"
    }
    zones = ["1"]
  }
  assert {
    condition = alltrue([
      azurerm_application_gateway.this[0].fips_enabled == true,
      azurerm_application_gateway.this[0].firewall_policy_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/firewallPolicies/shop",
      azurerm_application_gateway.this[0].force_firewall_policy_association == true,
      azurerm_application_gateway.this[0].http2_enabled == false,
      azurerm_application_gateway.this[0].location == "westeurope",
      azurerm_application_gateway.this[0].name == "orders",
      azurerm_application_gateway.this[0].resource_group_name == "shop",
      azurerm_application_gateway.this[0].zones == toset(["1"]),
      azurerm_application_gateway.this[0].autoscale_configuration[0].max_capacity == 2,
      azurerm_application_gateway.this[0].autoscale_configuration[0].min_capacity == 1,
      azurerm_application_gateway.this[0].backend[0].client_ip_preservation_enabled == false,
      azurerm_application_gateway.this[0].backend[0].host_name == "shop",
      azurerm_application_gateway.this[0].backend[0].name == "shop",
      azurerm_application_gateway.this[0].backend[0].port == 443,
      azurerm_application_gateway.this[0].backend[0].probe_name == "shop",
      azurerm_application_gateway.this[0].backend[0].protocol == "tcp",
      azurerm_application_gateway.this[0].backend[0].timeout_in_seconds == 60,
      azurerm_application_gateway.this[0].backend[0].trusted_root_certificate_names == tolist(["shop"]),
      one(azurerm_application_gateway.this[0].backend_address_pool).fqdns == toset(["orders.example.com"]),
      one(azurerm_application_gateway.this[0].backend_address_pool).ip_addresses == toset(["10.0.0.4"]),
      one(azurerm_application_gateway.this[0].backend_address_pool).name == "orders",
      one(azurerm_application_gateway.this[0].backend_http_settings).affinity_cookie_name == "shop",
      one(azurerm_application_gateway.this[0].backend_http_settings).certificate_chain_validation_enabled == false,
      one(azurerm_application_gateway.this[0].backend_http_settings).cookie_based_affinity == "Disabled",
      one(azurerm_application_gateway.this[0].backend_http_settings).dedicated_backend_connection_enabled == false,
      one(azurerm_application_gateway.this[0].backend_http_settings).host_name == "shop",
      one(azurerm_application_gateway.this[0].backend_http_settings).name == "orders",
      one(azurerm_application_gateway.this[0].backend_http_settings).path == "shop",
      one(azurerm_application_gateway.this[0].backend_http_settings).pick_host_name_from_backend_address == true,
      one(azurerm_application_gateway.this[0].backend_http_settings).port == 443,
      one(azurerm_application_gateway.this[0].backend_http_settings).probe_name == "shop",
      one(azurerm_application_gateway.this[0].backend_http_settings).protocol == "Https",
      one(azurerm_application_gateway.this[0].backend_http_settings).request_timeout == 1,
      one(azurerm_application_gateway.this[0].backend_http_settings).sni_name == "shop",
      one(azurerm_application_gateway.this[0].backend_http_settings).sni_validation_enabled == false,
      one(azurerm_application_gateway.this[0].backend_http_settings).trusted_root_certificate_names == tolist(["shop"]),
      one(azurerm_application_gateway.this[0].backend_http_settings).connection_draining[0].drain_timeout_sec == 1,
      one(azurerm_application_gateway.this[0].backend_http_settings).connection_draining[0].enabled == false,
      azurerm_application_gateway.this[0].custom_error_configuration[0].custom_error_page_url == "https://example.com",
      azurerm_application_gateway.this[0].custom_error_configuration[0].status_code == "shop",
      azurerm_application_gateway.this[0].frontend_ip_configuration[0].name == "public",
      azurerm_application_gateway.this[0].frontend_ip_configuration[0].private_ip_address == "10.0.0.4",
      azurerm_application_gateway.this[0].frontend_ip_configuration[0].private_ip_address_allocation == "shop",
      azurerm_application_gateway.this[0].frontend_ip_configuration[0].private_link_configuration_name == "shop",
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
      one(azurerm_application_gateway.this[0].http_listener).host_name == "shop",
      one(azurerm_application_gateway.this[0].http_listener).host_names == toset(["shop"]),
      one(azurerm_application_gateway.this[0].http_listener).name == "orders",
      one(azurerm_application_gateway.this[0].http_listener).protocol == "Http",
      one(azurerm_application_gateway.this[0].http_listener).require_sni == false,
      one(azurerm_application_gateway.this[0].http_listener).ssl_certificate_name == "shop",
      one(azurerm_application_gateway.this[0].http_listener).ssl_profile_name == "shop",
      one(azurerm_application_gateway.this[0].http_listener).custom_error_configuration[0].custom_error_page_url == "https://example.com",
      one(azurerm_application_gateway.this[0].http_listener).custom_error_configuration[0].status_code == "shop",
      azurerm_application_gateway.this[0].identity[0].identity_ids == toset(["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"]),
      azurerm_application_gateway.this[0].identity[0].type == "SystemAssigned",
      one(azurerm_application_gateway.this[0].listener).frontend_ip_configuration_name == "shop",
      one(azurerm_application_gateway.this[0].listener).frontend_port_name == "shop",
      one(azurerm_application_gateway.this[0].listener).host_names == toset(["shop"]),
      one(azurerm_application_gateway.this[0].listener).name == "shop",
      one(azurerm_application_gateway.this[0].listener).protocol == "tcp",
      one(azurerm_application_gateway.this[0].listener).ssl_certificate_name == "shop",
      one(azurerm_application_gateway.this[0].listener).ssl_profile_name == "shop",
      one(azurerm_application_gateway.this[0].private_link_configuration).name == "shop",
      one(azurerm_application_gateway.this[0].private_link_configuration).ip_configuration[0].name == "shop",
      one(azurerm_application_gateway.this[0].private_link_configuration).ip_configuration[0].primary == false,
      one(azurerm_application_gateway.this[0].private_link_configuration).ip_configuration[0].private_ip_address == "10.0.0.4",
      one(azurerm_application_gateway.this[0].private_link_configuration).ip_configuration[0].private_ip_address_allocation == "shop",
      one(azurerm_application_gateway.this[0].private_link_configuration).ip_configuration[0].subnet_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop",
      one(azurerm_application_gateway.this[0].probe).host == "shop",
      one(azurerm_application_gateway.this[0].probe).interval == 1,
      one(azurerm_application_gateway.this[0].probe).minimum_servers == 1,
      one(azurerm_application_gateway.this[0].probe).name == "shop",
      one(azurerm_application_gateway.this[0].probe).path == "shop",
      one(azurerm_application_gateway.this[0].probe).pick_host_name_from_backend_http_settings == false,
      one(azurerm_application_gateway.this[0].probe).port == 443,
      one(azurerm_application_gateway.this[0].probe).protocol == "tcp",
      one(azurerm_application_gateway.this[0].probe).proxy_protocol_header_enabled == false,
      one(azurerm_application_gateway.this[0].probe).timeout == 1,
      one(azurerm_application_gateway.this[0].probe).unhealthy_threshold == 1,
      one(azurerm_application_gateway.this[0].probe).match[0].body == "shop",
      one(azurerm_application_gateway.this[0].probe).match[0].status_code == tolist(["shop"]),
      one(azurerm_application_gateway.this[0].redirect_configuration).include_path == false,
      one(azurerm_application_gateway.this[0].redirect_configuration).include_query_string == false,
      one(azurerm_application_gateway.this[0].redirect_configuration).name == "shop",
      one(azurerm_application_gateway.this[0].redirect_configuration).redirect_type == "shop",
      one(azurerm_application_gateway.this[0].redirect_configuration).target_listener_name == "shop",
      one(azurerm_application_gateway.this[0].redirect_configuration).target_url == "https://example.com",
      one(azurerm_application_gateway.this[0].request_routing_rule).backend_address_pool_name == "orders",
      one(azurerm_application_gateway.this[0].request_routing_rule).backend_http_settings_name == "orders",
      one(azurerm_application_gateway.this[0].request_routing_rule).http_listener_name == "orders",
      one(azurerm_application_gateway.this[0].request_routing_rule).name == "orders",
      one(azurerm_application_gateway.this[0].request_routing_rule).priority == 100,
      one(azurerm_application_gateway.this[0].request_routing_rule).redirect_configuration_name == "shop",
      one(azurerm_application_gateway.this[0].request_routing_rule).rewrite_rule_set_name == "shop",
      one(azurerm_application_gateway.this[0].request_routing_rule).rule_type == "Basic",
      one(azurerm_application_gateway.this[0].request_routing_rule).url_path_map_name == "shop",
      azurerm_application_gateway.this[0].rewrite_rule_set[0].name == "shop",
      azurerm_application_gateway.this[0].rewrite_rule_set[0].rewrite_rule[0].name == "shop",
      azurerm_application_gateway.this[0].rewrite_rule_set[0].rewrite_rule[0].rule_sequence == 1,
      azurerm_application_gateway.this[0].rewrite_rule_set[0].rewrite_rule[0].condition[0].ignore_case == false,
      azurerm_application_gateway.this[0].rewrite_rule_set[0].rewrite_rule[0].condition[0].negate == false,
      azurerm_application_gateway.this[0].rewrite_rule_set[0].rewrite_rule[0].condition[0].pattern == "shop",
      azurerm_application_gateway.this[0].rewrite_rule_set[0].rewrite_rule[0].condition[0].variable == "shop",
      azurerm_application_gateway.this[0].rewrite_rule_set[0].rewrite_rule[0].request_header_configuration[0].header_name == "shop",
      azurerm_application_gateway.this[0].rewrite_rule_set[0].rewrite_rule[0].request_header_configuration[0].header_value == "shop",
      azurerm_application_gateway.this[0].rewrite_rule_set[0].rewrite_rule[0].response_header_configuration[0].header_name == "shop",
      azurerm_application_gateway.this[0].rewrite_rule_set[0].rewrite_rule[0].response_header_configuration[0].header_value == "shop",
      azurerm_application_gateway.this[0].rewrite_rule_set[0].rewrite_rule[0].url[0].components == "shop",
      azurerm_application_gateway.this[0].rewrite_rule_set[0].rewrite_rule[0].url[0].path == "shop",
      azurerm_application_gateway.this[0].rewrite_rule_set[0].rewrite_rule[0].url[0].query_string == "shop",
      azurerm_application_gateway.this[0].rewrite_rule_set[0].rewrite_rule[0].url[0].reroute == false,
      one(azurerm_application_gateway.this[0].routing_rule).backend_address_pool_name == "shop",
      one(azurerm_application_gateway.this[0].routing_rule).backend_name == "shop",
      one(azurerm_application_gateway.this[0].routing_rule).listener_name == "shop",
      one(azurerm_application_gateway.this[0].routing_rule).name == "shop",
      one(azurerm_application_gateway.this[0].routing_rule).priority == 1,
      azurerm_application_gateway.this[0].sku[0].name == "Standard_v2",
      azurerm_application_gateway.this[0].sku[0].tier == "WAF_v2",
      one(azurerm_application_gateway.this[0].ssl_certificate).data == "shop",
      one(azurerm_application_gateway.this[0].ssl_certificate).key_vault_secret_id == "https://shop.vault.azure.net/secrets/shop/0123456789abcdef0123456789abcdef",
      one(azurerm_application_gateway.this[0].ssl_certificate).name == "shop",
      one(azurerm_application_gateway.this[0].ssl_certificate).password == "shop",
      azurerm_application_gateway.this[0].ssl_policy[0].cipher_suites == tolist(["shop"]),
      azurerm_application_gateway.this[0].ssl_policy[0].disabled_protocols == tolist(["shop"]),
      azurerm_application_gateway.this[0].ssl_policy[0].min_protocol_version == "shop",
      azurerm_application_gateway.this[0].ssl_policy[0].policy_name == "shop",
      azurerm_application_gateway.this[0].ssl_policy[0].policy_type == "shop",
      azurerm_application_gateway.this[0].ssl_profile[0].client_authentication_mode == "shop",
      azurerm_application_gateway.this[0].ssl_profile[0].name == "shop",
      azurerm_application_gateway.this[0].ssl_profile[0].trusted_client_certificate_names == tolist(["shop"]),
      azurerm_application_gateway.this[0].ssl_profile[0].verify_client_certificate_issuer_dn == false,
      azurerm_application_gateway.this[0].ssl_profile[0].verify_client_certificate_revocation == "shop",
      azurerm_application_gateway.this[0].ssl_profile[0].ssl_policy[0].cipher_suites == tolist(["shop"]),
      azurerm_application_gateway.this[0].ssl_profile[0].ssl_policy[0].disabled_protocols == tolist(["shop"]),
      azurerm_application_gateway.this[0].ssl_profile[0].ssl_policy[0].min_protocol_version == "shop",
      azurerm_application_gateway.this[0].ssl_profile[0].ssl_policy[0].policy_name == "shop",
      azurerm_application_gateway.this[0].ssl_profile[0].ssl_policy[0].policy_type == "shop",
      azurerm_application_gateway.this[0].timeouts.create == "30m",
      azurerm_application_gateway.this[0].timeouts.delete == "30m",
      azurerm_application_gateway.this[0].timeouts.read == "30m",
      azurerm_application_gateway.this[0].timeouts.update == "30m",
      azurerm_application_gateway.this[0].trusted_client_certificate[0].data == "shop",
      azurerm_application_gateway.this[0].trusted_client_certificate[0].name == "shop",
      azurerm_application_gateway.this[0].trusted_root_certificate[0].data == "shop",
      azurerm_application_gateway.this[0].trusted_root_certificate[0].key_vault_secret_id == "https://shop.vault.azure.net/secrets/shop/0123456789abcdef0123456789abcdef",
      azurerm_application_gateway.this[0].trusted_root_certificate[0].name == "shop",
      azurerm_application_gateway.this[0].url_path_map[0].default_backend_address_pool_name == "shop",
      azurerm_application_gateway.this[0].url_path_map[0].default_backend_http_settings_name == "shop",
      azurerm_application_gateway.this[0].url_path_map[0].default_redirect_configuration_name == "shop",
      azurerm_application_gateway.this[0].url_path_map[0].default_rewrite_rule_set_name == "shop",
      azurerm_application_gateway.this[0].url_path_map[0].name == "shop",
      azurerm_application_gateway.this[0].url_path_map[0].path_rule[0].backend_address_pool_name == "shop",
      azurerm_application_gateway.this[0].url_path_map[0].path_rule[0].backend_http_settings_name == "shop",
      azurerm_application_gateway.this[0].url_path_map[0].path_rule[0].firewall_policy_id == "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/firewallPolicies/shop",
      azurerm_application_gateway.this[0].url_path_map[0].path_rule[0].name == "shop",
      azurerm_application_gateway.this[0].url_path_map[0].path_rule[0].paths == tolist(["shop"]),
      azurerm_application_gateway.this[0].url_path_map[0].path_rule[0].redirect_configuration_name == "shop",
      azurerm_application_gateway.this[0].url_path_map[0].path_rule[0].rewrite_rule_set_name == "shop",
      azurerm_application_gateway.this[0].waf_configuration[0].enabled == false,
      azurerm_application_gateway.this[0].waf_configuration[0].file_upload_limit_mb == 1,
      azurerm_application_gateway.this[0].waf_configuration[0].firewall_mode == "shop",
      azurerm_application_gateway.this[0].waf_configuration[0].max_request_body_size_kb == 1,
      azurerm_application_gateway.this[0].waf_configuration[0].request_body_check == false,
      azurerm_application_gateway.this[0].waf_configuration[0].rule_set_type == "shop",
      azurerm_application_gateway.this[0].waf_configuration[0].rule_set_version == "shop",
      azurerm_application_gateway.this[0].waf_configuration[0].disabled_rule_group[0].rule_group_name == "shop",
      azurerm_application_gateway.this[0].waf_configuration[0].disabled_rule_group[0].rules == tolist([1]),
      azurerm_application_gateway.this[0].waf_configuration[0].exclusion[0].match_variable == "shop",
      azurerm_application_gateway.this[0].waf_configuration[0].exclusion[0].selector == "shop",
      azurerm_application_gateway.this[0].waf_configuration[0].exclusion[0].selector_match_operator == "shop",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    sku                     = { name = "shop", tier = "Basic", capacity = 1 }
    autoscale_configuration = null
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
    ssl_policy = {}
  }
  assert {
    condition = alltrue([
      length(azurerm_application_gateway.this[0].ssl_policy) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}
