# What callers give stands in the application gateway as they gave it.
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

run "what_is_given_arrives" {
  command = plan
  variables {
    fips_enabled                      = false
    force_firewall_policy_association = false
    http2_enabled                     = false
    location                          = "westeurope"
    name                              = "orders"
    resource_group_name               = "shop"
    zones                             = ["1"]
    backend = [{
      client_ip_preservation_enabled = false
      host_name                      = "shop"
      name                           = "shop"
      port                           = 443
      probe_name                     = "shop"
      protocol                       = "tcp"
      timeout_in_seconds             = 60
      trusted_root_certificate_names = ["shop"]
    }]
    backend_address_pool = [{ fqdns = ["orders.example.com"], name = "orders", ip_addresses = ["10.0.0.4"] }]
    backend_http_settings = [{
      cookie_based_affinity                = "Disabled"
      name                                 = "orders"
      pick_host_name_from_backend_address  = true
      port                                 = 443
      protocol                             = "Https"
      affinity_cookie_name                 = "shop"
      certificate_chain_validation_enabled = false
      dedicated_backend_connection_enabled = false
      host_name                            = "shop"
      path                                 = "shop"
      probe_name                           = "shop"
      request_timeout                      = 1
      sni_name                             = "shop"
      sni_validation_enabled               = false
      trusted_root_certificate_names       = ["shop"]
      connection_draining                  = { drain_timeout_sec = 1, enabled = false }
    }]
    custom_error_configuration = [{ custom_error_page_url = "https://example.com", status_code = "shop" }]
    frontend_ip_configuration = [{
      name                            = "public"
      public_ip_address_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/publicIPAddresses/orders"
      private_ip_address              = "10.0.0.4"
      private_ip_address_allocation   = "shop"
      private_link_configuration_name = "shop"
      subnet_id                       = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"
    }]
    gateway_ip_configuration = [{
      name      = "orders"
      subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/gateway"
    }]
    global = { request_buffering_enabled = false, response_buffering_enabled = false }
    http_listener = [{
      frontend_ip_configuration_name = "public"
      frontend_port_name             = "http"
      name                           = "orders"
      protocol                       = "Http"
      firewall_policy_id             = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/firewallPolicies/shop"
      host_name                      = "shop"
      host_names                     = ["shop"]
      require_sni                    = false
      ssl_certificate_name           = "shop"
      ssl_profile_name               = "shop"
      custom_error_configuration     = [{ custom_error_page_url = "https://example.com", status_code = "shop" }]
    }]
    listener = [{
      frontend_ip_configuration_name = "shop"
      frontend_port_name             = "shop"
      host_names                     = ["shop"]
      name                           = "shop"
      protocol                       = "tcp"
      ssl_certificate_name           = "shop"
      ssl_profile_name               = "shop"
    }]
    private_link_configuration = [{
      name = "shop"
      ip_configuration = [{
        name                          = "shop"
        primary                       = false
        private_ip_address            = "10.0.0.4"
        private_ip_address_allocation = "shop"
        subnet_id                     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/shop/subnets/shop"
      }]
    }]
    probe = [{
      host                                      = "shop"
      interval                                  = 1
      minimum_servers                           = 1
      name                                      = "shop"
      path                                      = "shop"
      pick_host_name_from_backend_http_settings = false
      port                                      = 443
      protocol                                  = "tcp"
      proxy_protocol_header_enabled             = false
      timeout                                   = 1
      unhealthy_threshold                       = 1
      match                                     = { body = "shop", status_code = ["shop"] }
    }]
    redirect_configuration = [{
      include_path         = false
      include_query_string = false
      name                 = "shop"
      redirect_type        = "shop"
      target_listener_name = "shop"
      target_url           = "https://example.com"
    }]
    request_routing_rule = [{
      backend_address_pool_name   = "orders"
      backend_http_settings_name  = "orders"
      http_listener_name          = "orders"
      name                        = "orders"
      priority                    = 100
      rule_type                   = "Basic"
      redirect_configuration_name = "shop"
      rewrite_rule_set_name       = "shop"
      url_path_map_name           = "shop"
    }]
    rewrite_rule_set = [{
      name = "shop"
      rewrite_rule = [{
        name                          = "shop"
        rule_sequence                 = 1
        condition                     = [{ ignore_case = false, negate = false, pattern = "shop", variable = "shop" }]
        request_header_configuration  = [{ header_name = "shop", header_value = "shop" }]
        response_header_configuration = [{ header_name = "shop", header_value = "shop" }]
        url                           = { components = "shop", path = "shop", query_string = "shop", reroute = false }
      }]
    }]
    routing_rule = [{
      backend_address_pool_name = "shop"
      backend_name              = "shop"
      listener_name             = "shop"
      name                      = "shop"
      priority                  = 1
    }]
    ssl_certificate = [{
      data                = "shop"
      key_vault_secret_id = "https://shop.vault.azure.net/secrets/shop/0123456789abcdef0123456789abcdef"
      name                = "shop"
      password            = "shop"
    }]
    ssl_policy = {
      cipher_suites        = ["shop"]
      disabled_protocols   = ["shop"]
      min_protocol_version = "shop"
      policy_name          = "shop"
      policy_type          = "shop"
    }
    ssl_profile = [{
      client_authentication_mode           = "shop"
      name                                 = "shop"
      trusted_client_certificate_names     = ["shop"]
      verify_client_certificate_issuer_dn  = false
      verify_client_certificate_revocation = "shop"
      ssl_policy = {
        cipher_suites        = ["shop"]
        disabled_protocols   = ["shop"]
        min_protocol_version = "shop"
        policy_name          = "shop"
        policy_type          = "shop"
      }
    }]
    timeouts                   = { create = "30m", delete = "30m", read = "30m", update = "30m" }
    trusted_client_certificate = [{ data = "shop", name = "shop" }]
    trusted_root_certificate = [{
      data                = "shop"
      key_vault_secret_id = "https://shop.vault.azure.net/secrets/shop/0123456789abcdef0123456789abcdef"
      name                = "shop"
    }]
    url_path_map = [{
      default_backend_address_pool_name   = "shop"
      default_backend_http_settings_name  = "shop"
      default_redirect_configuration_name = "shop"
      default_rewrite_rule_set_name       = "shop"
      name                                = "shop"
      path_rule = [{
        backend_address_pool_name   = "shop"
        backend_http_settings_name  = "shop"
        firewall_policy_id          = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/firewallPolicies/shop"
        name                        = "shop"
        paths                       = ["shop"]
        redirect_configuration_name = "shop"
        rewrite_rule_set_name       = "shop"
      }]
    }]
  }
  assert {
    condition = alltrue([
      azurerm_application_gateway.this[0].fips_enabled == var.fips_enabled,
      azurerm_application_gateway.this[0].force_firewall_policy_association == var.force_firewall_policy_association,
      azurerm_application_gateway.this[0].http2_enabled == var.http2_enabled,
      azurerm_application_gateway.this[0].location == var.location,
      azurerm_application_gateway.this[0].name == var.name,
      azurerm_application_gateway.this[0].resource_group_name == var.resource_group_name,
      azurerm_application_gateway.this[0].zones == var.zones,
      azurerm_application_gateway.this[0].backend[0].client_ip_preservation_enabled == var.backend[0].client_ip_preservation_enabled,
      azurerm_application_gateway.this[0].backend[0].host_name == var.backend[0].host_name,
      azurerm_application_gateway.this[0].backend[0].name == var.backend[0].name,
      azurerm_application_gateway.this[0].backend[0].port == var.backend[0].port,
      azurerm_application_gateway.this[0].backend[0].probe_name == var.backend[0].probe_name,
      azurerm_application_gateway.this[0].backend[0].protocol == var.backend[0].protocol,
      azurerm_application_gateway.this[0].backend[0].timeout_in_seconds == var.backend[0].timeout_in_seconds,
      azurerm_application_gateway.this[0].backend[0].trusted_root_certificate_names == var.backend[0].trusted_root_certificate_names,
      one(azurerm_application_gateway.this[0].backend_address_pool).fqdns == var.backend_address_pool[0].fqdns,
      one(azurerm_application_gateway.this[0].backend_address_pool).name == var.backend_address_pool[0].name,
      one(azurerm_application_gateway.this[0].backend_address_pool).ip_addresses == var.backend_address_pool[0].ip_addresses,
      one(azurerm_application_gateway.this[0].backend_http_settings).cookie_based_affinity == var.backend_http_settings[0].cookie_based_affinity,
      one(azurerm_application_gateway.this[0].backend_http_settings).name == var.backend_http_settings[0].name,
      one(azurerm_application_gateway.this[0].backend_http_settings).pick_host_name_from_backend_address == var.backend_http_settings[0].pick_host_name_from_backend_address,
      one(azurerm_application_gateway.this[0].backend_http_settings).port == var.backend_http_settings[0].port,
      one(azurerm_application_gateway.this[0].backend_http_settings).protocol == var.backend_http_settings[0].protocol,
      one(azurerm_application_gateway.this[0].backend_http_settings).affinity_cookie_name == var.backend_http_settings[0].affinity_cookie_name,
      one(azurerm_application_gateway.this[0].backend_http_settings).certificate_chain_validation_enabled == var.backend_http_settings[0].certificate_chain_validation_enabled,
      one(azurerm_application_gateway.this[0].backend_http_settings).dedicated_backend_connection_enabled == var.backend_http_settings[0].dedicated_backend_connection_enabled,
      one(azurerm_application_gateway.this[0].backend_http_settings).host_name == var.backend_http_settings[0].host_name,
      one(azurerm_application_gateway.this[0].backend_http_settings).path == var.backend_http_settings[0].path,
      one(azurerm_application_gateway.this[0].backend_http_settings).probe_name == var.backend_http_settings[0].probe_name,
      one(azurerm_application_gateway.this[0].backend_http_settings).request_timeout == var.backend_http_settings[0].request_timeout,
      one(azurerm_application_gateway.this[0].backend_http_settings).sni_name == var.backend_http_settings[0].sni_name,
      one(azurerm_application_gateway.this[0].backend_http_settings).sni_validation_enabled == var.backend_http_settings[0].sni_validation_enabled,
      one(azurerm_application_gateway.this[0].backend_http_settings).trusted_root_certificate_names == var.backend_http_settings[0].trusted_root_certificate_names,
      one(azurerm_application_gateway.this[0].backend_http_settings).connection_draining[0].drain_timeout_sec == var.backend_http_settings[0].connection_draining.drain_timeout_sec,
      one(azurerm_application_gateway.this[0].backend_http_settings).connection_draining[0].enabled == var.backend_http_settings[0].connection_draining.enabled,
      azurerm_application_gateway.this[0].custom_error_configuration[0].custom_error_page_url == var.custom_error_configuration[0].custom_error_page_url,
      azurerm_application_gateway.this[0].custom_error_configuration[0].status_code == var.custom_error_configuration[0].status_code,
      azurerm_application_gateway.this[0].frontend_ip_configuration[0].name == var.frontend_ip_configuration[0].name,
      azurerm_application_gateway.this[0].frontend_ip_configuration[0].public_ip_address_id == var.frontend_ip_configuration[0].public_ip_address_id,
      azurerm_application_gateway.this[0].frontend_ip_configuration[0].private_ip_address == var.frontend_ip_configuration[0].private_ip_address,
      azurerm_application_gateway.this[0].frontend_ip_configuration[0].private_ip_address_allocation == var.frontend_ip_configuration[0].private_ip_address_allocation,
      azurerm_application_gateway.this[0].frontend_ip_configuration[0].private_link_configuration_name == var.frontend_ip_configuration[0].private_link_configuration_name,
      azurerm_application_gateway.this[0].frontend_ip_configuration[0].subnet_id == var.frontend_ip_configuration[0].subnet_id,
      one(azurerm_application_gateway.this[0].frontend_port).name == var.frontend_port[0].name,
      one(azurerm_application_gateway.this[0].frontend_port).port == var.frontend_port[0].port,
      azurerm_application_gateway.this[0].gateway_ip_configuration[0].name == var.gateway_ip_configuration[0].name,
      azurerm_application_gateway.this[0].gateway_ip_configuration[0].subnet_id == var.gateway_ip_configuration[0].subnet_id,
      azurerm_application_gateway.this[0].global[0].request_buffering_enabled == var.global.request_buffering_enabled,
      azurerm_application_gateway.this[0].global[0].response_buffering_enabled == var.global.response_buffering_enabled,
      one(azurerm_application_gateway.this[0].http_listener).frontend_ip_configuration_name == var.http_listener[0].frontend_ip_configuration_name,
      one(azurerm_application_gateway.this[0].http_listener).frontend_port_name == var.http_listener[0].frontend_port_name,
      one(azurerm_application_gateway.this[0].http_listener).name == var.http_listener[0].name,
      one(azurerm_application_gateway.this[0].http_listener).protocol == var.http_listener[0].protocol,
      one(azurerm_application_gateway.this[0].http_listener).firewall_policy_id == var.http_listener[0].firewall_policy_id,
      one(azurerm_application_gateway.this[0].http_listener).host_name == var.http_listener[0].host_name,
      one(azurerm_application_gateway.this[0].http_listener).host_names == var.http_listener[0].host_names,
      one(azurerm_application_gateway.this[0].http_listener).require_sni == var.http_listener[0].require_sni,
      one(azurerm_application_gateway.this[0].http_listener).ssl_certificate_name == var.http_listener[0].ssl_certificate_name,
      one(azurerm_application_gateway.this[0].http_listener).ssl_profile_name == var.http_listener[0].ssl_profile_name,
      one(azurerm_application_gateway.this[0].http_listener).custom_error_configuration[0].custom_error_page_url == var.http_listener[0].custom_error_configuration[0].custom_error_page_url,
      one(azurerm_application_gateway.this[0].http_listener).custom_error_configuration[0].status_code == var.http_listener[0].custom_error_configuration[0].status_code,
      one(azurerm_application_gateway.this[0].listener).frontend_ip_configuration_name == var.listener[0].frontend_ip_configuration_name,
      one(azurerm_application_gateway.this[0].listener).frontend_port_name == var.listener[0].frontend_port_name,
      one(azurerm_application_gateway.this[0].listener).host_names == var.listener[0].host_names,
      one(azurerm_application_gateway.this[0].listener).name == var.listener[0].name,
      one(azurerm_application_gateway.this[0].listener).protocol == var.listener[0].protocol,
      one(azurerm_application_gateway.this[0].listener).ssl_certificate_name == var.listener[0].ssl_certificate_name,
      one(azurerm_application_gateway.this[0].listener).ssl_profile_name == var.listener[0].ssl_profile_name,
      one(azurerm_application_gateway.this[0].private_link_configuration).name == var.private_link_configuration[0].name,
      one(azurerm_application_gateway.this[0].private_link_configuration).ip_configuration[0].name == var.private_link_configuration[0].ip_configuration[0].name,
      one(azurerm_application_gateway.this[0].private_link_configuration).ip_configuration[0].primary == var.private_link_configuration[0].ip_configuration[0].primary,
      one(azurerm_application_gateway.this[0].private_link_configuration).ip_configuration[0].private_ip_address == var.private_link_configuration[0].ip_configuration[0].private_ip_address,
      one(azurerm_application_gateway.this[0].private_link_configuration).ip_configuration[0].private_ip_address_allocation == var.private_link_configuration[0].ip_configuration[0].private_ip_address_allocation,
      one(azurerm_application_gateway.this[0].private_link_configuration).ip_configuration[0].subnet_id == var.private_link_configuration[0].ip_configuration[0].subnet_id,
      one(azurerm_application_gateway.this[0].probe).host == var.probe[0].host,
      one(azurerm_application_gateway.this[0].probe).interval == var.probe[0].interval,
      one(azurerm_application_gateway.this[0].probe).minimum_servers == var.probe[0].minimum_servers,
      one(azurerm_application_gateway.this[0].probe).name == var.probe[0].name,
      one(azurerm_application_gateway.this[0].probe).path == var.probe[0].path,
      one(azurerm_application_gateway.this[0].probe).pick_host_name_from_backend_http_settings == var.probe[0].pick_host_name_from_backend_http_settings,
      one(azurerm_application_gateway.this[0].probe).port == var.probe[0].port,
      one(azurerm_application_gateway.this[0].probe).protocol == var.probe[0].protocol,
      one(azurerm_application_gateway.this[0].probe).proxy_protocol_header_enabled == var.probe[0].proxy_protocol_header_enabled,
      one(azurerm_application_gateway.this[0].probe).timeout == var.probe[0].timeout,
      one(azurerm_application_gateway.this[0].probe).unhealthy_threshold == var.probe[0].unhealthy_threshold,
      one(azurerm_application_gateway.this[0].probe).match[0].body == var.probe[0].match.body,
      one(azurerm_application_gateway.this[0].probe).match[0].status_code == var.probe[0].match.status_code,
      one(azurerm_application_gateway.this[0].redirect_configuration).include_path == var.redirect_configuration[0].include_path,
      one(azurerm_application_gateway.this[0].redirect_configuration).include_query_string == var.redirect_configuration[0].include_query_string,
      one(azurerm_application_gateway.this[0].redirect_configuration).name == var.redirect_configuration[0].name,
      one(azurerm_application_gateway.this[0].redirect_configuration).redirect_type == var.redirect_configuration[0].redirect_type,
      one(azurerm_application_gateway.this[0].redirect_configuration).target_listener_name == var.redirect_configuration[0].target_listener_name,
      one(azurerm_application_gateway.this[0].redirect_configuration).target_url == var.redirect_configuration[0].target_url,
      one(azurerm_application_gateway.this[0].request_routing_rule).backend_address_pool_name == var.request_routing_rule[0].backend_address_pool_name,
      one(azurerm_application_gateway.this[0].request_routing_rule).backend_http_settings_name == var.request_routing_rule[0].backend_http_settings_name,
      one(azurerm_application_gateway.this[0].request_routing_rule).http_listener_name == var.request_routing_rule[0].http_listener_name,
      one(azurerm_application_gateway.this[0].request_routing_rule).name == var.request_routing_rule[0].name,
      one(azurerm_application_gateway.this[0].request_routing_rule).priority == var.request_routing_rule[0].priority,
      one(azurerm_application_gateway.this[0].request_routing_rule).rule_type == var.request_routing_rule[0].rule_type,
      one(azurerm_application_gateway.this[0].request_routing_rule).redirect_configuration_name == var.request_routing_rule[0].redirect_configuration_name,
      one(azurerm_application_gateway.this[0].request_routing_rule).rewrite_rule_set_name == var.request_routing_rule[0].rewrite_rule_set_name,
      one(azurerm_application_gateway.this[0].request_routing_rule).url_path_map_name == var.request_routing_rule[0].url_path_map_name,
      azurerm_application_gateway.this[0].rewrite_rule_set[0].name == var.rewrite_rule_set[0].name,
      azurerm_application_gateway.this[0].rewrite_rule_set[0].rewrite_rule[0].name == var.rewrite_rule_set[0].rewrite_rule[0].name,
      azurerm_application_gateway.this[0].rewrite_rule_set[0].rewrite_rule[0].rule_sequence == var.rewrite_rule_set[0].rewrite_rule[0].rule_sequence,
      azurerm_application_gateway.this[0].rewrite_rule_set[0].rewrite_rule[0].condition[0].ignore_case == var.rewrite_rule_set[0].rewrite_rule[0].condition[0].ignore_case,
      azurerm_application_gateway.this[0].rewrite_rule_set[0].rewrite_rule[0].condition[0].negate == var.rewrite_rule_set[0].rewrite_rule[0].condition[0].negate,
      azurerm_application_gateway.this[0].rewrite_rule_set[0].rewrite_rule[0].condition[0].pattern == var.rewrite_rule_set[0].rewrite_rule[0].condition[0].pattern,
      azurerm_application_gateway.this[0].rewrite_rule_set[0].rewrite_rule[0].condition[0].variable == var.rewrite_rule_set[0].rewrite_rule[0].condition[0].variable,
      azurerm_application_gateway.this[0].rewrite_rule_set[0].rewrite_rule[0].request_header_configuration[0].header_name == var.rewrite_rule_set[0].rewrite_rule[0].request_header_configuration[0].header_name,
      azurerm_application_gateway.this[0].rewrite_rule_set[0].rewrite_rule[0].request_header_configuration[0].header_value == var.rewrite_rule_set[0].rewrite_rule[0].request_header_configuration[0].header_value,
      azurerm_application_gateway.this[0].rewrite_rule_set[0].rewrite_rule[0].response_header_configuration[0].header_name == var.rewrite_rule_set[0].rewrite_rule[0].response_header_configuration[0].header_name,
      azurerm_application_gateway.this[0].rewrite_rule_set[0].rewrite_rule[0].response_header_configuration[0].header_value == var.rewrite_rule_set[0].rewrite_rule[0].response_header_configuration[0].header_value,
      azurerm_application_gateway.this[0].rewrite_rule_set[0].rewrite_rule[0].url[0].components == var.rewrite_rule_set[0].rewrite_rule[0].url.components,
      azurerm_application_gateway.this[0].rewrite_rule_set[0].rewrite_rule[0].url[0].path == var.rewrite_rule_set[0].rewrite_rule[0].url.path,
      azurerm_application_gateway.this[0].rewrite_rule_set[0].rewrite_rule[0].url[0].query_string == var.rewrite_rule_set[0].rewrite_rule[0].url.query_string,
      azurerm_application_gateway.this[0].rewrite_rule_set[0].rewrite_rule[0].url[0].reroute == var.rewrite_rule_set[0].rewrite_rule[0].url.reroute,
      one(azurerm_application_gateway.this[0].routing_rule).backend_address_pool_name == var.routing_rule[0].backend_address_pool_name,
      one(azurerm_application_gateway.this[0].routing_rule).backend_name == var.routing_rule[0].backend_name,
      one(azurerm_application_gateway.this[0].routing_rule).listener_name == var.routing_rule[0].listener_name,
      one(azurerm_application_gateway.this[0].routing_rule).name == var.routing_rule[0].name,
      one(azurerm_application_gateway.this[0].routing_rule).priority == var.routing_rule[0].priority,
      one(azurerm_application_gateway.this[0].ssl_certificate).data == var.ssl_certificate[0].data,
      one(azurerm_application_gateway.this[0].ssl_certificate).key_vault_secret_id == var.ssl_certificate[0].key_vault_secret_id,
      one(azurerm_application_gateway.this[0].ssl_certificate).name == var.ssl_certificate[0].name,
      one(azurerm_application_gateway.this[0].ssl_certificate).password == var.ssl_certificate[0].password,
      azurerm_application_gateway.this[0].ssl_policy[0].cipher_suites == var.ssl_policy.cipher_suites,
      azurerm_application_gateway.this[0].ssl_policy[0].disabled_protocols == var.ssl_policy.disabled_protocols,
      azurerm_application_gateway.this[0].ssl_policy[0].min_protocol_version == var.ssl_policy.min_protocol_version,
      azurerm_application_gateway.this[0].ssl_policy[0].policy_name == var.ssl_policy.policy_name,
      azurerm_application_gateway.this[0].ssl_policy[0].policy_type == var.ssl_policy.policy_type,
      azurerm_application_gateway.this[0].ssl_profile[0].client_authentication_mode == var.ssl_profile[0].client_authentication_mode,
      azurerm_application_gateway.this[0].ssl_profile[0].name == var.ssl_profile[0].name,
      azurerm_application_gateway.this[0].ssl_profile[0].trusted_client_certificate_names == var.ssl_profile[0].trusted_client_certificate_names,
      azurerm_application_gateway.this[0].ssl_profile[0].verify_client_certificate_issuer_dn == var.ssl_profile[0].verify_client_certificate_issuer_dn,
      azurerm_application_gateway.this[0].ssl_profile[0].verify_client_certificate_revocation == var.ssl_profile[0].verify_client_certificate_revocation,
      azurerm_application_gateway.this[0].ssl_profile[0].ssl_policy[0].cipher_suites == var.ssl_profile[0].ssl_policy.cipher_suites,
      azurerm_application_gateway.this[0].ssl_profile[0].ssl_policy[0].disabled_protocols == var.ssl_profile[0].ssl_policy.disabled_protocols,
      azurerm_application_gateway.this[0].ssl_profile[0].ssl_policy[0].min_protocol_version == var.ssl_profile[0].ssl_policy.min_protocol_version,
      azurerm_application_gateway.this[0].ssl_profile[0].ssl_policy[0].policy_name == var.ssl_profile[0].ssl_policy.policy_name,
      azurerm_application_gateway.this[0].ssl_profile[0].ssl_policy[0].policy_type == var.ssl_profile[0].ssl_policy.policy_type,
      azurerm_application_gateway.this[0].timeouts.create == var.timeouts.create,
      azurerm_application_gateway.this[0].timeouts.delete == var.timeouts.delete,
      azurerm_application_gateway.this[0].timeouts.read == var.timeouts.read,
      azurerm_application_gateway.this[0].timeouts.update == var.timeouts.update,
      azurerm_application_gateway.this[0].trusted_client_certificate[0].data == var.trusted_client_certificate[0].data,
      azurerm_application_gateway.this[0].trusted_client_certificate[0].name == var.trusted_client_certificate[0].name,
      azurerm_application_gateway.this[0].trusted_root_certificate[0].data == var.trusted_root_certificate[0].data,
      azurerm_application_gateway.this[0].trusted_root_certificate[0].key_vault_secret_id == var.trusted_root_certificate[0].key_vault_secret_id,
      azurerm_application_gateway.this[0].trusted_root_certificate[0].name == var.trusted_root_certificate[0].name,
      azurerm_application_gateway.this[0].url_path_map[0].default_backend_address_pool_name == var.url_path_map[0].default_backend_address_pool_name,
      azurerm_application_gateway.this[0].url_path_map[0].default_backend_http_settings_name == var.url_path_map[0].default_backend_http_settings_name,
      azurerm_application_gateway.this[0].url_path_map[0].default_redirect_configuration_name == var.url_path_map[0].default_redirect_configuration_name,
      azurerm_application_gateway.this[0].url_path_map[0].default_rewrite_rule_set_name == var.url_path_map[0].default_rewrite_rule_set_name,
      azurerm_application_gateway.this[0].url_path_map[0].name == var.url_path_map[0].name,
      azurerm_application_gateway.this[0].url_path_map[0].path_rule[0].backend_address_pool_name == var.url_path_map[0].path_rule[0].backend_address_pool_name,
      azurerm_application_gateway.this[0].url_path_map[0].path_rule[0].backend_http_settings_name == var.url_path_map[0].path_rule[0].backend_http_settings_name,
      azurerm_application_gateway.this[0].url_path_map[0].path_rule[0].firewall_policy_id == var.url_path_map[0].path_rule[0].firewall_policy_id,
      azurerm_application_gateway.this[0].url_path_map[0].path_rule[0].name == var.url_path_map[0].path_rule[0].name,
      azurerm_application_gateway.this[0].url_path_map[0].path_rule[0].paths == var.url_path_map[0].path_rule[0].paths,
      azurerm_application_gateway.this[0].url_path_map[0].path_rule[0].redirect_configuration_name == var.url_path_map[0].path_rule[0].redirect_configuration_name,
      azurerm_application_gateway.this[0].url_path_map[0].path_rule[0].rewrite_rule_set_name == var.url_path_map[0].path_rule[0].rewrite_rule_set_name,
    ])
    error_message = "an argument is not what was given"
  }
}
