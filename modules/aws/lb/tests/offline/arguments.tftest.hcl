# What callers give stands in the load balancer, and in what belongs to it, as they gave it.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  name    = "orders"
  subnets = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  budget  = { amount = 20 }
  cost = {
    application = "shop"
    cost_center = "cc-1000"
    environment = "dev"
    owner       = "team@example.com"
  }
  notifications = {
    emails         = ["team@example.com"]
    sns_topic_arns = ["arn:aws:sns:us-east-1:123456789012:cost"]
  }
}

run "what_is_given_arrives" {
  command = plan
  variables {
    name                             = "orders"
    access_logs                      = { bucket = "example-logs", enabled = false, prefix = "shop" }
    client_keep_alive                = 60
    connection_logs                  = { bucket = "shop", enabled = false, prefix = "shop" }
    customer_owned_ipv4_pool         = "shop"
    desync_mitigation_mode           = "defensive"
    dns_record_client_routing_policy = "any_availability_zone"
    dns_records = {
      "orders.example.com" = {
        zone_id                = "Z0123456789ABCDEFGHIJ"
        allow_overwrite        = false
        evaluate_target_health = true
        name                   = "shop"
        type                   = "shop"
      }
    }
    drop_invalid_header_fields                                   = false
    enable_cross_zone_load_balancing                             = true
    enable_deletion_protection                                   = true
    enable_http2                                                 = true
    enable_tls_version_and_cipher_suite_headers                  = true
    enable_waf_fail_open                                         = true
    enable_xff_client_port                                       = true
    enable_zonal_shift                                           = true
    enforce_security_group_inbound_rules_on_private_link_traffic = "off"
    idle_timeout                                                 = 1
    internal                                                     = true
    ip_address_type                                              = "dualstack"
    ipam_pools                                                   = { ipv4_ipam_pool_id = "shop" }
    load_balancer_type                                           = "application"
    minimum_load_balancer_capacity                               = { capacity_units = 1 }
    oidc_client_secrets                                          = {}
    preserve_host_header                                         = true
    security_group = {
      description            = "shop"
      name                   = "shop"
      revoke_rules_on_delete = false
      vpc_id                 = "vpc-0123456789abcdef0"
    }
    security_group_egress = {
      targets = {
        cidr_ipv4                    = "10.0.0.0/8"
        cidr_ipv6                    = "10.0.0.0/24"
        description                  = "shop"
        from_port                    = 443
        ip_protocol                  = "shop"
        prefix_list_id               = "shop"
        referenced_security_group_id = "shop"
        to_port                      = 443
      }
    }
    security_group_ingress = {
      https = {
        cidr_ipv4                    = "10.0.0.0/8"
        cidr_ipv6                    = "10.0.0.0/24"
        description                  = "shop"
        from_port                    = 443
        ip_protocol                  = "shop"
        prefix_list_id               = "shop"
        referenced_security_group_id = "shop"
        to_port                      = 443
      }
    }
    security_groups = ["sg-0123456789abcdef0"]
    subnet_mapping = [
      {
        subnet_id            = "subnet-0123456789abcdef0"
        allocation_id        = "shop"
        ipv6_address         = "shop"
        private_ipv4_address = "shop"
      },
    ]
    subnets = []
    target_groups = {
      orders = {
        connection_termination = false
        deregistration_delay   = "shop"
        health_check = {
          enabled             = false
          healthy_threshold   = 1
          interval            = 1
          matcher             = "shop"
          path                = "/health"
          port                = "shop"
          protocol            = "HTTP"
          timeout             = 1
          unhealthy_threshold = 1
        }
        ip_address_type                    = "shop"
        lambda_multi_value_headers_enabled = false
        load_balancing_algorithm_type      = "shop"
        load_balancing_anomaly_mitigation  = "shop"
        load_balancing_cross_zone_enabled  = "shop"
        name                               = "shop"
        port                               = 8080
        preserve_client_ip                 = "shop"
        protocol                           = "HTTP"
        protocol_version                   = "shop"
        proxy_protocol_v2                  = false
        slow_start                         = 1
        stickiness                         = { type = "shop", cookie_duration = 1, cookie_name = "shop", enabled = false }
        target_failover                    = [{ on_deregistration = "shop", on_unhealthy = "shop" }]
        target_group_health = {
          dns_failover = {
            minimum_healthy_targets_count      = "shop"
            minimum_healthy_targets_percentage = "shop"
          }
          unhealthy_state_routing = {
            minimum_healthy_targets_count      = 1
            minimum_healthy_targets_percentage = "shop"
          }
        }
        target_health_state = [
          {
            enable_unhealthy_connection_termination = false
            unhealthy_draining_interval             = 1
          },
        ]
        target_type = "ip"
        vpc_id      = "vpc-0123456789abcdef0"
      }
    }
    targets = {
      first = {
        target_group      = "orders"
        target_id         = "10.0.0.4"
        availability_zone = "us-east-1a"
        port              = 443
      }
    }
    timeouts = { create = "30m", delete = "30m", update = "30m" }
    web_acl = {
      web_acl_arn = "arn:aws:wafv2:us-east-1:123456789012:regional/webacl/shop/00000000-0000-0000-0000-000000000000"
    }
    xff_header_processing_mode = "append"
    listeners = {
      http = {
        default_action = [
          {
            authenticate_cognito = {
              user_pool_arn                       = "arn:aws:sns:us-east-1:123456789012:shop"
              user_pool_client_id                 = "shop"
              user_pool_domain                    = "shop"
              authentication_request_extra_params = { example = "shop" }
              on_unauthenticated_request          = "shop"
              scope                               = "REGIONAL"
              session_cookie_name                 = "shop"
              session_timeout                     = 1
            }
            authenticate_oidc = {
              authorization_endpoint              = "https://example.com"
              client_id                           = "00000000-0000-0000-0000-000000000000"
              issuer                              = "shop"
              token_endpoint                      = "https://example.com"
              user_info_endpoint                  = "https://example.com"
              authentication_request_extra_params = { example = "shop" }
              on_unauthenticated_request          = "shop"
              scope                               = "REGIONAL"
              session_cookie_name                 = "shop"
              session_timeout                     = 1
            }
            fixed_response = { content_type = "shop", message_body = "shop", status_code = "HTTP_301" }
            forward = {
              target_group = [{ arn = "arn:aws:sns:us-east-1:123456789012:shop", weight = 1 }]
              stickiness   = { duration = 1, enabled = false }
            }
            order = 1
            redirect = {
              status_code = "HTTP_301"
              host        = "shop"
              path        = "shop"
              port        = "443"
              protocol    = "HTTPS"
              query       = "shop"
            }
            target_group_arn = "arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/shop/0123456789abcdef"
            type             = "redirect"
          },
        ]
        alpn_policy     = "{}"
        certificate_arn = "arn:aws:acm:us-east-1:123456789012:certificate/00000000-0000-0000-0000-000000000000"
        mutual_authentication = {
          mode                             = "shop"
          advertise_trust_store_ca_names   = "shop"
          ignore_client_certificate_expiry = false
          trust_store_arn                  = "arn:aws:sns:us-east-1:123456789012:shop"
        }
        port                                                                  = 80
        protocol                                                              = "HTTP"
        routing_http_request_x_amzn_mtls_clientcert_header_name               = "shop"
        routing_http_request_x_amzn_mtls_clientcert_issuer_header_name        = "shop"
        routing_http_request_x_amzn_mtls_clientcert_leaf_header_name          = "shop"
        routing_http_request_x_amzn_mtls_clientcert_serial_number_header_name = "shop"
        routing_http_request_x_amzn_mtls_clientcert_subject_header_name       = "shop"
        routing_http_request_x_amzn_mtls_clientcert_validity_header_name      = "shop"
        routing_http_request_x_amzn_tls_cipher_suite_header_name              = "shop"
        routing_http_request_x_amzn_tls_version_header_name                   = "shop"
        routing_http_response_access_control_allow_credentials_header_value   = "shop"
        routing_http_response_access_control_allow_headers_header_value       = "shop"
        routing_http_response_access_control_allow_methods_header_value       = "shop"
        routing_http_response_access_control_allow_origin_header_value        = "shop"
        routing_http_response_access_control_expose_headers_header_value      = "shop"
        routing_http_response_access_control_max_age_header_value             = "shop"
        routing_http_response_content_security_policy_header_value            = "shop"
        routing_http_response_server_enabled                                  = false
        routing_http_response_strict_transport_security_header_value          = "shop"
        routing_http_response_x_content_type_options_header_value             = "shop"
        routing_http_response_x_frame_options_header_value                    = "shop"
        ssl_policy                                                            = "{}"
        tcp_idle_timeout_seconds                                              = 60
      }
      https = {
        default_action = [
          {
            authenticate_cognito = {
              user_pool_arn                       = "arn:aws:sns:us-east-1:123456789012:shop"
              user_pool_client_id                 = "shop"
              user_pool_domain                    = "shop"
              authentication_request_extra_params = { example = "shop" }
              on_unauthenticated_request          = "shop"
              scope                               = "REGIONAL"
              session_cookie_name                 = "shop"
              session_timeout                     = 1
            }
            authenticate_oidc = {
              authorization_endpoint              = "https://example.com"
              client_id                           = "00000000-0000-0000-0000-000000000000"
              issuer                              = "shop"
              token_endpoint                      = "https://example.com"
              user_info_endpoint                  = "https://example.com"
              authentication_request_extra_params = { example = "shop" }
              on_unauthenticated_request          = "shop"
              scope                               = "REGIONAL"
              session_cookie_name                 = "shop"
              session_timeout                     = 1
            }
            fixed_response = { content_type = "shop", message_body = "shop", status_code = "HTTP_301" }
            forward = {
              target_group = [{ arn = "arn:aws:sns:us-east-1:123456789012:shop", weight = 1 }]
              stickiness   = { duration = 1, enabled = false }
            }
            order = 1
            redirect = {
              status_code = "HTTP_301"
              host        = "shop"
              path        = "shop"
              port        = "443"
              protocol    = "tcp"
              query       = "shop"
            }
            target_group     = "orders"
            target_group_arn = "arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/shop/0123456789abcdef"
            type             = "redirect"
          },
        ]
        alpn_policy     = "{}"
        certificate_arn = "arn:aws:acm:us-east-1:123456789012:certificate/00000000-0000-0000-0000-000000000000"
        mutual_authentication = {
          mode                             = "shop"
          advertise_trust_store_ca_names   = "shop"
          ignore_client_certificate_expiry = false
          trust_store_arn                  = "arn:aws:sns:us-east-1:123456789012:shop"
        }
        port                                                                  = 443
        protocol                                                              = "HTTPS"
        routing_http_request_x_amzn_mtls_clientcert_header_name               = "shop"
        routing_http_request_x_amzn_mtls_clientcert_issuer_header_name        = "shop"
        routing_http_request_x_amzn_mtls_clientcert_leaf_header_name          = "shop"
        routing_http_request_x_amzn_mtls_clientcert_serial_number_header_name = "shop"
        routing_http_request_x_amzn_mtls_clientcert_subject_header_name       = "shop"
        routing_http_request_x_amzn_mtls_clientcert_validity_header_name      = "shop"
        routing_http_request_x_amzn_tls_cipher_suite_header_name              = "shop"
        routing_http_request_x_amzn_tls_version_header_name                   = "shop"
        routing_http_response_access_control_allow_credentials_header_value   = "shop"
        routing_http_response_access_control_allow_headers_header_value       = "shop"
        routing_http_response_access_control_allow_methods_header_value       = "shop"
        routing_http_response_access_control_allow_origin_header_value        = "shop"
        routing_http_response_access_control_expose_headers_header_value      = "shop"
        routing_http_response_access_control_max_age_header_value             = "shop"
        routing_http_response_content_security_policy_header_value            = "shop"
        routing_http_response_server_enabled                                  = false
        routing_http_response_strict_transport_security_header_value          = "shop"
        routing_http_response_x_content_type_options_header_value             = "shop"
        routing_http_response_x_frame_options_header_value                    = "shop"
        ssl_policy                                                            = "{}"
        tcp_idle_timeout_seconds                                              = 60
      }
    }
    listener_rules = {
      api = {
        action = [
          {
            authenticate_cognito = {
              user_pool_arn                       = "arn:aws:sns:us-east-1:123456789012:shop"
              user_pool_client_id                 = "shop"
              user_pool_domain                    = "shop"
              authentication_request_extra_params = { example = "shop" }
              on_unauthenticated_request          = "shop"
              scope                               = "REGIONAL"
              session_cookie_name                 = "shop"
              session_timeout                     = 1
            }
            authenticate_oidc = {
              authorization_endpoint              = "https://example.com"
              client_id                           = "00000000-0000-0000-0000-000000000000"
              issuer                              = "shop"
              token_endpoint                      = "https://example.com"
              user_info_endpoint                  = "https://example.com"
              authentication_request_extra_params = { example = "shop" }
              on_unauthenticated_request          = "shop"
              scope                               = "REGIONAL"
              session_cookie_name                 = "shop"
              session_timeout                     = 1
            }
            fixed_response = { content_type = "shop", message_body = "shop", status_code = "shop" }
            forward = {
              target_group = [{ arn = "arn:aws:sns:us-east-1:123456789012:shop", weight = 1 }]
              stickiness   = { duration = 1, enabled = false }
            }
            order = 1
            redirect = {
              status_code = "shop"
              host        = "shop"
              path        = "shop"
              port        = "shop"
              protocol    = "tcp"
              query       = "shop"
            }
            target_group     = "orders"
            target_group_arn = "arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/shop/0123456789abcdef"
            type             = "shop"
          },
        ]
        condition = [
          {
            host_header         = { values = ["/api/*"] }
            http_header         = { http_header_name = "shop", values = ["/api/*"] }
            http_request_method = { values = ["/api/*"] }
            path_pattern        = { values = ["/api/*"] }
            query_string        = [{ value = "shop", key = "shop" }]
            source_ip           = { values = ["/api/*"] }
          },
        ]
        listener = "https"
        priority = 10
      }
    }
  }
  assert {
    condition = alltrue([
      aws_lb.this[0].client_keep_alive == 60,
      aws_lb.this[0].customer_owned_ipv4_pool == "shop",
      aws_lb.this[0].desync_mitigation_mode == "defensive",
      aws_lb.this[0].dns_record_client_routing_policy == "any_availability_zone",
      aws_lb.this[0].drop_invalid_header_fields == false,
      aws_lb.this[0].enable_cross_zone_load_balancing == true,
      aws_lb.this[0].enable_deletion_protection == true,
      aws_lb.this[0].enable_http2 == true,
      aws_lb.this[0].enable_tls_version_and_cipher_suite_headers == true,
      aws_lb.this[0].enable_waf_fail_open == true,
      aws_lb.this[0].enable_xff_client_port == true,
      aws_lb.this[0].enable_zonal_shift == true,
      aws_lb.this[0].enforce_security_group_inbound_rules_on_private_link_traffic == "off",
      aws_lb.this[0].idle_timeout == 1,
      aws_lb.this[0].internal == true,
      aws_lb.this[0].ip_address_type == "dualstack",
      aws_lb.this[0].load_balancer_type == "application",
      aws_lb.this[0].name == "orders",
      aws_lb.this[0].preserve_host_header == true,
      length(aws_lb.this[0].subnets) == 0,
      aws_lb.this[0].xff_header_processing_mode == "append",
      aws_lb.this[0].access_logs[0].bucket == "example-logs",
      aws_lb.this[0].access_logs[0].enabled == false,
      aws_lb.this[0].access_logs[0].prefix == "shop",
      aws_lb.this[0].connection_logs[0].bucket == "shop",
      aws_lb.this[0].connection_logs[0].enabled == false,
      aws_lb.this[0].connection_logs[0].prefix == "shop",
      aws_lb.this[0].ipam_pools[0].ipv4_ipam_pool_id == "shop",
      aws_lb.this[0].minimum_load_balancer_capacity[0].capacity_units == 1,
      one(aws_lb.this[0].subnet_mapping).allocation_id == "shop",
      one(aws_lb.this[0].subnet_mapping).ipv6_address == "shop",
      one(aws_lb.this[0].subnet_mapping).private_ipv4_address == "shop",
      one(aws_lb.this[0].subnet_mapping).subnet_id == "subnet-0123456789abcdef0",
      aws_lb.this[0].timeouts.create == "30m",
      aws_lb.this[0].timeouts.delete == "30m",
      aws_lb.this[0].timeouts.update == "30m",
      aws_route53_record.this["orders.example.com"].allow_overwrite == false,
      aws_route53_record.this["orders.example.com"].name == "shop",
      aws_route53_record.this["orders.example.com"].type == "shop",
      aws_route53_record.this["orders.example.com"].zone_id == "Z0123456789ABCDEFGHIJ",
      aws_route53_record.this["orders.example.com"].alias[0].evaluate_target_health == true,
      aws_vpc_security_group_egress_rule.this["targets"].cidr_ipv4 == "10.0.0.0/8",
      aws_vpc_security_group_egress_rule.this["targets"].cidr_ipv6 == "10.0.0.0/24",
      aws_vpc_security_group_egress_rule.this["targets"].description == "shop",
      aws_vpc_security_group_egress_rule.this["targets"].from_port == 443,
      aws_vpc_security_group_egress_rule.this["targets"].ip_protocol == "shop",
      aws_vpc_security_group_egress_rule.this["targets"].prefix_list_id == "shop",
      aws_vpc_security_group_egress_rule.this["targets"].referenced_security_group_id == "shop",
      aws_vpc_security_group_egress_rule.this["targets"].to_port == 443,
      aws_vpc_security_group_ingress_rule.this["https"].cidr_ipv4 == "10.0.0.0/8",
      aws_vpc_security_group_ingress_rule.this["https"].cidr_ipv6 == "10.0.0.0/24",
      aws_vpc_security_group_ingress_rule.this["https"].description == "shop",
      aws_vpc_security_group_ingress_rule.this["https"].from_port == 443,
      aws_vpc_security_group_ingress_rule.this["https"].ip_protocol == "shop",
      aws_vpc_security_group_ingress_rule.this["https"].prefix_list_id == "shop",
      aws_vpc_security_group_ingress_rule.this["https"].referenced_security_group_id == "shop",
      aws_vpc_security_group_ingress_rule.this["https"].to_port == 443,
      aws_lb_listener.this["http"].alpn_policy == "{}",
      aws_lb_listener.this["http"].certificate_arn == "arn:aws:acm:us-east-1:123456789012:certificate/00000000-0000-0000-0000-000000000000",
      aws_lb_listener.this["http"].port == 80,
      aws_lb_listener.this["http"].protocol == "HTTP",
      aws_lb_listener.this["http"].routing_http_request_x_amzn_mtls_clientcert_header_name == "shop",
      aws_lb_listener.this["http"].routing_http_request_x_amzn_mtls_clientcert_issuer_header_name == "shop",
      aws_lb_listener.this["http"].routing_http_request_x_amzn_mtls_clientcert_leaf_header_name == "shop",
      aws_lb_listener.this["http"].routing_http_request_x_amzn_mtls_clientcert_serial_number_header_name == "shop",
      aws_lb_listener.this["http"].routing_http_request_x_amzn_mtls_clientcert_subject_header_name == "shop",
      aws_lb_listener.this["http"].routing_http_request_x_amzn_mtls_clientcert_validity_header_name == "shop",
      aws_lb_listener.this["http"].routing_http_request_x_amzn_tls_cipher_suite_header_name == "shop",
      aws_lb_listener.this["http"].routing_http_request_x_amzn_tls_version_header_name == "shop",
      aws_lb_listener.this["http"].routing_http_response_access_control_allow_credentials_header_value == "shop",
      aws_lb_listener.this["http"].routing_http_response_access_control_allow_headers_header_value == "shop",
      aws_lb_listener.this["http"].routing_http_response_access_control_allow_methods_header_value == "shop",
      aws_lb_listener.this["http"].routing_http_response_access_control_allow_origin_header_value == "shop",
      aws_lb_listener.this["http"].routing_http_response_access_control_expose_headers_header_value == "shop",
      aws_lb_listener.this["http"].routing_http_response_access_control_max_age_header_value == "shop",
      aws_lb_listener.this["http"].routing_http_response_content_security_policy_header_value == "shop",
      aws_lb_listener.this["http"].routing_http_response_server_enabled == false,
      aws_lb_listener.this["http"].routing_http_response_strict_transport_security_header_value == "shop",
      aws_lb_listener.this["http"].routing_http_response_x_content_type_options_header_value == "shop",
      aws_lb_listener.this["http"].routing_http_response_x_frame_options_header_value == "shop",
      aws_lb_listener.this["http"].tcp_idle_timeout_seconds == 60,
      aws_lb_listener.this["http"].default_action[0].order == 1,
      aws_lb_listener.this["http"].default_action[0].target_group_arn == "arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/shop/0123456789abcdef",
      aws_lb_listener.this["http"].default_action[0].type == "redirect",
      aws_lb_listener.this["http"].default_action[0].authenticate_cognito[0].authentication_request_extra_params == tomap({ example = "shop" }),
      aws_lb_listener.this["http"].default_action[0].authenticate_cognito[0].on_unauthenticated_request == "shop",
      aws_lb_listener.this["http"].default_action[0].authenticate_cognito[0].scope == "REGIONAL",
      aws_lb_listener.this["http"].default_action[0].authenticate_cognito[0].session_cookie_name == "shop",
      aws_lb_listener.this["http"].default_action[0].authenticate_cognito[0].session_timeout == 1,
      aws_lb_listener.this["http"].default_action[0].authenticate_cognito[0].user_pool_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_lb_listener.this["http"].default_action[0].authenticate_cognito[0].user_pool_client_id == "shop",
      aws_lb_listener.this["http"].default_action[0].authenticate_cognito[0].user_pool_domain == "shop",
      aws_lb_listener.this["http"].default_action[0].authenticate_oidc[0].authentication_request_extra_params == tomap({ example = "shop" }),
      aws_lb_listener.this["http"].default_action[0].authenticate_oidc[0].authorization_endpoint == "https://example.com",
      aws_lb_listener.this["http"].default_action[0].authenticate_oidc[0].client_id == "00000000-0000-0000-0000-000000000000",
      aws_lb_listener.this["http"].default_action[0].authenticate_oidc[0].issuer == "shop",
      aws_lb_listener.this["http"].default_action[0].authenticate_oidc[0].on_unauthenticated_request == "shop",
      aws_lb_listener.this["http"].default_action[0].authenticate_oidc[0].scope == "REGIONAL",
      aws_lb_listener.this["http"].default_action[0].authenticate_oidc[0].session_cookie_name == "shop",
      aws_lb_listener.this["http"].default_action[0].authenticate_oidc[0].session_timeout == 1,
      aws_lb_listener.this["http"].default_action[0].authenticate_oidc[0].token_endpoint == "https://example.com",
      aws_lb_listener.this["http"].default_action[0].authenticate_oidc[0].user_info_endpoint == "https://example.com",
      aws_lb_listener.this["http"].default_action[0].fixed_response[0].content_type == "shop",
      aws_lb_listener.this["http"].default_action[0].fixed_response[0].message_body == "shop",
      aws_lb_listener.this["http"].default_action[0].fixed_response[0].status_code == "HTTP_301",
      aws_lb_listener.this["http"].default_action[0].forward[0].stickiness[0].duration == 1,
      aws_lb_listener.this["http"].default_action[0].forward[0].stickiness[0].enabled == false,
      one(aws_lb_listener.this["http"].default_action[0].forward[0].target_group).arn == "arn:aws:sns:us-east-1:123456789012:shop",
      one(aws_lb_listener.this["http"].default_action[0].forward[0].target_group).weight == 1,
      aws_lb_listener.this["http"].default_action[0].redirect[0].host == "shop",
      aws_lb_listener.this["http"].default_action[0].redirect[0].path == "shop",
      aws_lb_listener.this["http"].default_action[0].redirect[0].port == "443",
      aws_lb_listener.this["http"].default_action[0].redirect[0].protocol == "HTTPS",
      aws_lb_listener.this["http"].default_action[0].redirect[0].query == "shop",
      aws_lb_listener.this["http"].default_action[0].redirect[0].status_code == "HTTP_301",
      aws_lb_listener.this["http"].mutual_authentication[0].advertise_trust_store_ca_names == "shop",
      aws_lb_listener.this["http"].mutual_authentication[0].ignore_client_certificate_expiry == false,
      aws_lb_listener.this["http"].mutual_authentication[0].mode == "shop",
      aws_lb_listener.this["http"].mutual_authentication[0].trust_store_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_lb_listener.this["https"].alpn_policy == "{}",
      aws_lb_listener.this["https"].certificate_arn == "arn:aws:acm:us-east-1:123456789012:certificate/00000000-0000-0000-0000-000000000000",
      aws_lb_listener.this["https"].port == 443,
      aws_lb_listener.this["https"].protocol == "HTTPS",
      aws_lb_listener.this["https"].routing_http_request_x_amzn_mtls_clientcert_header_name == "shop",
      aws_lb_listener.this["https"].routing_http_request_x_amzn_mtls_clientcert_issuer_header_name == "shop",
      aws_lb_listener.this["https"].routing_http_request_x_amzn_mtls_clientcert_leaf_header_name == "shop",
      aws_lb_listener.this["https"].routing_http_request_x_amzn_mtls_clientcert_serial_number_header_name == "shop",
      aws_lb_listener.this["https"].routing_http_request_x_amzn_mtls_clientcert_subject_header_name == "shop",
      aws_lb_listener.this["https"].routing_http_request_x_amzn_mtls_clientcert_validity_header_name == "shop",
      aws_lb_listener.this["https"].routing_http_request_x_amzn_tls_cipher_suite_header_name == "shop",
      aws_lb_listener.this["https"].routing_http_request_x_amzn_tls_version_header_name == "shop",
      aws_lb_listener.this["https"].routing_http_response_access_control_allow_credentials_header_value == "shop",
      aws_lb_listener.this["https"].routing_http_response_access_control_allow_headers_header_value == "shop",
      aws_lb_listener.this["https"].routing_http_response_access_control_allow_methods_header_value == "shop",
      aws_lb_listener.this["https"].routing_http_response_access_control_allow_origin_header_value == "shop",
      aws_lb_listener.this["https"].routing_http_response_access_control_expose_headers_header_value == "shop",
      aws_lb_listener.this["https"].routing_http_response_access_control_max_age_header_value == "shop",
      aws_lb_listener.this["https"].routing_http_response_content_security_policy_header_value == "shop",
      aws_lb_listener.this["https"].routing_http_response_server_enabled == false,
      aws_lb_listener.this["https"].routing_http_response_strict_transport_security_header_value == "shop",
      aws_lb_listener.this["https"].routing_http_response_x_content_type_options_header_value == "shop",
      aws_lb_listener.this["https"].routing_http_response_x_frame_options_header_value == "shop",
      aws_lb_listener.this["https"].ssl_policy == "{}",
      aws_lb_listener.this["https"].tcp_idle_timeout_seconds == 60,
      aws_lb_listener.this["https"].default_action[0].order == 1,
      aws_lb_listener.this["https"].default_action[0].type == "redirect",
      aws_lb_listener.this["https"].default_action[0].authenticate_cognito[0].authentication_request_extra_params == tomap({ example = "shop" }),
      aws_lb_listener.this["https"].default_action[0].authenticate_cognito[0].on_unauthenticated_request == "shop",
      aws_lb_listener.this["https"].default_action[0].authenticate_cognito[0].scope == "REGIONAL",
      aws_lb_listener.this["https"].default_action[0].authenticate_cognito[0].session_cookie_name == "shop",
      aws_lb_listener.this["https"].default_action[0].authenticate_cognito[0].session_timeout == 1,
      aws_lb_listener.this["https"].default_action[0].authenticate_cognito[0].user_pool_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_lb_listener.this["https"].default_action[0].authenticate_cognito[0].user_pool_client_id == "shop",
      aws_lb_listener.this["https"].default_action[0].authenticate_cognito[0].user_pool_domain == "shop",
      aws_lb_listener.this["https"].default_action[0].authenticate_oidc[0].authentication_request_extra_params == tomap({ example = "shop" }),
      aws_lb_listener.this["https"].default_action[0].authenticate_oidc[0].authorization_endpoint == "https://example.com",
      aws_lb_listener.this["https"].default_action[0].authenticate_oidc[0].client_id == "00000000-0000-0000-0000-000000000000",
      aws_lb_listener.this["https"].default_action[0].authenticate_oidc[0].issuer == "shop",
      aws_lb_listener.this["https"].default_action[0].authenticate_oidc[0].on_unauthenticated_request == "shop",
      aws_lb_listener.this["https"].default_action[0].authenticate_oidc[0].scope == "REGIONAL",
      aws_lb_listener.this["https"].default_action[0].authenticate_oidc[0].session_cookie_name == "shop",
      aws_lb_listener.this["https"].default_action[0].authenticate_oidc[0].session_timeout == 1,
      aws_lb_listener.this["https"].default_action[0].authenticate_oidc[0].token_endpoint == "https://example.com",
      aws_lb_listener.this["https"].default_action[0].authenticate_oidc[0].user_info_endpoint == "https://example.com",
      aws_lb_listener.this["https"].default_action[0].fixed_response[0].content_type == "shop",
      aws_lb_listener.this["https"].default_action[0].fixed_response[0].message_body == "shop",
      aws_lb_listener.this["https"].default_action[0].fixed_response[0].status_code == "HTTP_301",
      aws_lb_listener.this["https"].default_action[0].forward[0].stickiness[0].duration == 1,
      aws_lb_listener.this["https"].default_action[0].forward[0].stickiness[0].enabled == false,
      one(aws_lb_listener.this["https"].default_action[0].forward[0].target_group).arn == "arn:aws:sns:us-east-1:123456789012:shop",
      one(aws_lb_listener.this["https"].default_action[0].forward[0].target_group).weight == 1,
      aws_lb_listener.this["https"].default_action[0].redirect[0].host == "shop",
      aws_lb_listener.this["https"].default_action[0].redirect[0].path == "shop",
      aws_lb_listener.this["https"].default_action[0].redirect[0].port == "443",
      aws_lb_listener.this["https"].default_action[0].redirect[0].protocol == "tcp",
      aws_lb_listener.this["https"].default_action[0].redirect[0].query == "shop",
      aws_lb_listener.this["https"].default_action[0].redirect[0].status_code == "HTTP_301",
      aws_lb_listener.this["https"].mutual_authentication[0].advertise_trust_store_ca_names == "shop",
      aws_lb_listener.this["https"].mutual_authentication[0].ignore_client_certificate_expiry == false,
      aws_lb_listener.this["https"].mutual_authentication[0].mode == "shop",
      aws_lb_listener.this["https"].mutual_authentication[0].trust_store_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_lb_listener_rule.this["api"].priority == 10,
      aws_lb_listener_rule.this["api"].action[0].order == 1,
      aws_lb_listener_rule.this["api"].action[0].type == "shop",
      aws_lb_listener_rule.this["api"].action[0].authenticate_cognito[0].authentication_request_extra_params == tomap({ example = "shop" }),
      aws_lb_listener_rule.this["api"].action[0].authenticate_cognito[0].on_unauthenticated_request == "shop",
      aws_lb_listener_rule.this["api"].action[0].authenticate_cognito[0].scope == "REGIONAL",
      aws_lb_listener_rule.this["api"].action[0].authenticate_cognito[0].session_cookie_name == "shop",
      aws_lb_listener_rule.this["api"].action[0].authenticate_cognito[0].session_timeout == 1,
      aws_lb_listener_rule.this["api"].action[0].authenticate_cognito[0].user_pool_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_lb_listener_rule.this["api"].action[0].authenticate_cognito[0].user_pool_client_id == "shop",
      aws_lb_listener_rule.this["api"].action[0].authenticate_cognito[0].user_pool_domain == "shop",
      aws_lb_listener_rule.this["api"].action[0].authenticate_oidc[0].authentication_request_extra_params == tomap({ example = "shop" }),
      aws_lb_listener_rule.this["api"].action[0].authenticate_oidc[0].authorization_endpoint == "https://example.com",
      aws_lb_listener_rule.this["api"].action[0].authenticate_oidc[0].client_id == "00000000-0000-0000-0000-000000000000",
      aws_lb_listener_rule.this["api"].action[0].authenticate_oidc[0].issuer == "shop",
      aws_lb_listener_rule.this["api"].action[0].authenticate_oidc[0].on_unauthenticated_request == "shop",
      aws_lb_listener_rule.this["api"].action[0].authenticate_oidc[0].scope == "REGIONAL",
      aws_lb_listener_rule.this["api"].action[0].authenticate_oidc[0].session_cookie_name == "shop",
      aws_lb_listener_rule.this["api"].action[0].authenticate_oidc[0].session_timeout == 1,
      aws_lb_listener_rule.this["api"].action[0].authenticate_oidc[0].token_endpoint == "https://example.com",
      aws_lb_listener_rule.this["api"].action[0].authenticate_oidc[0].user_info_endpoint == "https://example.com",
      aws_lb_listener_rule.this["api"].action[0].fixed_response[0].content_type == "shop",
      aws_lb_listener_rule.this["api"].action[0].fixed_response[0].message_body == "shop",
      aws_lb_listener_rule.this["api"].action[0].fixed_response[0].status_code == "shop",
      aws_lb_listener_rule.this["api"].action[0].forward[0].stickiness[0].duration == 1,
      aws_lb_listener_rule.this["api"].action[0].forward[0].stickiness[0].enabled == false,
      one(aws_lb_listener_rule.this["api"].action[0].forward[0].target_group).arn == "arn:aws:sns:us-east-1:123456789012:shop",
      one(aws_lb_listener_rule.this["api"].action[0].forward[0].target_group).weight == 1,
      aws_lb_listener_rule.this["api"].action[0].redirect[0].host == "shop",
      aws_lb_listener_rule.this["api"].action[0].redirect[0].path == "shop",
      aws_lb_listener_rule.this["api"].action[0].redirect[0].port == "shop",
      aws_lb_listener_rule.this["api"].action[0].redirect[0].protocol == "tcp",
      aws_lb_listener_rule.this["api"].action[0].redirect[0].query == "shop",
      aws_lb_listener_rule.this["api"].action[0].redirect[0].status_code == "shop",
      one(aws_lb_listener_rule.this["api"].condition).host_header[0].values == toset(["/api/*"]),
      one(aws_lb_listener_rule.this["api"].condition).http_header[0].http_header_name == "shop",
      one(aws_lb_listener_rule.this["api"].condition).http_header[0].values == toset(["/api/*"]),
      one(aws_lb_listener_rule.this["api"].condition).http_request_method[0].values == toset(["/api/*"]),
      one(aws_lb_listener_rule.this["api"].condition).path_pattern[0].values == toset(["/api/*"]),
      one(one(aws_lb_listener_rule.this["api"].condition).query_string).key == "shop",
      one(one(aws_lb_listener_rule.this["api"].condition).query_string).value == "shop",
      one(aws_lb_listener_rule.this["api"].condition).source_ip[0].values == toset(["/api/*"]),
      aws_security_group.this[0].description == "shop",
      aws_security_group.this[0].name == "shop",
      aws_security_group.this[0].revoke_rules_on_delete == false,
      aws_security_group.this[0].vpc_id == "vpc-0123456789abcdef0",
      aws_lb_target_group.this["orders"].connection_termination == false,
      aws_lb_target_group.this["orders"].deregistration_delay == "shop",
      aws_lb_target_group.this["orders"].ip_address_type == "shop",
      aws_lb_target_group.this["orders"].lambda_multi_value_headers_enabled == false,
      aws_lb_target_group.this["orders"].load_balancing_algorithm_type == "shop",
      aws_lb_target_group.this["orders"].load_balancing_anomaly_mitigation == "shop",
      aws_lb_target_group.this["orders"].load_balancing_cross_zone_enabled == "shop",
      aws_lb_target_group.this["orders"].name == "shop",
      aws_lb_target_group.this["orders"].port == 8080,
      aws_lb_target_group.this["orders"].preserve_client_ip == "shop",
      aws_lb_target_group.this["orders"].protocol == "HTTP",
      aws_lb_target_group.this["orders"].protocol_version == "shop",
      aws_lb_target_group.this["orders"].proxy_protocol_v2 == false,
      aws_lb_target_group.this["orders"].slow_start == 1,
      aws_lb_target_group.this["orders"].target_type == "ip",
      aws_lb_target_group.this["orders"].vpc_id == "vpc-0123456789abcdef0",
      aws_lb_target_group.this["orders"].health_check[0].enabled == false,
      aws_lb_target_group.this["orders"].health_check[0].healthy_threshold == 1,
      aws_lb_target_group.this["orders"].health_check[0].interval == 1,
      aws_lb_target_group.this["orders"].health_check[0].matcher == "shop",
      aws_lb_target_group.this["orders"].health_check[0].path == "/health",
      aws_lb_target_group.this["orders"].health_check[0].port == "shop",
      aws_lb_target_group.this["orders"].health_check[0].protocol == "HTTP",
      aws_lb_target_group.this["orders"].health_check[0].timeout == 1,
      aws_lb_target_group.this["orders"].health_check[0].unhealthy_threshold == 1,
      aws_lb_target_group.this["orders"].stickiness[0].cookie_duration == 1,
      aws_lb_target_group.this["orders"].stickiness[0].cookie_name == "shop",
      aws_lb_target_group.this["orders"].stickiness[0].enabled == false,
      aws_lb_target_group.this["orders"].stickiness[0].type == "shop",
      aws_lb_target_group.this["orders"].target_failover[0].on_deregistration == "shop",
      aws_lb_target_group.this["orders"].target_failover[0].on_unhealthy == "shop",
      aws_lb_target_group.this["orders"].target_group_health[0].dns_failover[0].minimum_healthy_targets_count == "shop",
      aws_lb_target_group.this["orders"].target_group_health[0].dns_failover[0].minimum_healthy_targets_percentage == "shop",
      aws_lb_target_group.this["orders"].target_group_health[0].unhealthy_state_routing[0].minimum_healthy_targets_count == 1,
      aws_lb_target_group.this["orders"].target_group_health[0].unhealthy_state_routing[0].minimum_healthy_targets_percentage == "shop",
      aws_lb_target_group.this["orders"].target_health_state[0].enable_unhealthy_connection_termination == false,
      aws_lb_target_group.this["orders"].target_health_state[0].unhealthy_draining_interval == 1,
      aws_lb_target_group_attachment.this["first"].availability_zone == "us-east-1a",
      aws_lb_target_group_attachment.this["first"].port == 443,
      aws_lb_target_group_attachment.this["first"].target_id == "10.0.0.4",
      aws_wafv2_web_acl_association.this[0].web_acl_arn == "arn:aws:wafv2:us-east-1:123456789012:regional/webacl/shop/00000000-0000-0000-0000-000000000000",
    ])
    error_message = "an argument is not what was given"
  }
}
