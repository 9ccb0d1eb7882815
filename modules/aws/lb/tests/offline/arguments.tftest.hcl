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

run "what_is_given_arrives_1" {
  command = plan
  variables {
    name                             = "orders"
    access_logs                      = { bucket = "example-logs", enabled = false, prefix = "prefix" }
    client_keep_alive                = 60
    connection_logs                  = { bucket = "bucket", enabled = false, prefix = "prefix2" }
    customer_owned_ipv4_pool         = "customer-owned-ipv4-pool"
    desync_mitigation_mode           = "defensive"
    dns_record_client_routing_policy = "any_availability_zone"
    dns_records = {
      "orders.example.com" = {
        zone_id                = "Z0123456789ABCDEFGHIJ"
        allow_overwrite        = false
        evaluate_target_health = true
        name                   = "name"
        type                   = "A"
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
    ipam_pools                                                   = { ipv4_ipam_pool_id = "ipv4-ipam-pool-id" }
    load_balancer_type                                           = "application"
    minimum_load_balancer_capacity                               = { capacity_units = 1 }
    oidc_client_secrets                                          = {}
    preserve_host_header                                         = true
    security_group = {
      description            = "description"
      name                   = "name2"
      revoke_rules_on_delete = false
      vpc_id                 = "vpc-0123456789abcdef0"
    }
    security_group_egress = {
      targets = {
        cidr_ipv4                    = "10.0.0.0/8"
        cidr_ipv6                    = "10.0.0.0/24"
        description                  = "description2"
        from_port                    = 443
        ip_protocol                  = "ip-protocol"
        prefix_list_id               = "prefix-list-id"
        referenced_security_group_id = "referenced-security-group-id"
        to_port                      = 444
      }
    }
    security_group_ingress = {
      https = {
        cidr_ipv4                    = "10.0.0.0/8"
        cidr_ipv6                    = "10.0.0.0/24"
        description                  = "description3"
        from_port                    = 443
        ip_protocol                  = "ip-protocol2"
        prefix_list_id               = "prefix-list-id2"
        referenced_security_group_id = "referenced-security-group-id2"
        to_port                      = 444
      }
    }
    security_groups = ["sg-0123456789abcdef0"]
    subnet_mapping = [
      {
        subnet_id            = "subnet-0123456789abcdef0"
        allocation_id        = "eipalloc-0123456789abcdef0"
        ipv6_address         = "ipv6-address"
        private_ipv4_address = "private-ipv4-address"
      },
    ]
    subnets = []
    target_groups = {
      orders = {
        connection_termination = false
        deregistration_delay   = "deregistration-delay"
        health_check = {
          enabled             = false
          healthy_threshold   = 1
          interval            = 2
          matcher             = "matcher"
          path                = "/health"
          port                = "port"
          protocol            = "HTTP"
          timeout             = 3
          unhealthy_threshold = 4
        }
        ip_address_type                    = "ipv4"
        lambda_multi_value_headers_enabled = false
        load_balancing_algorithm_type      = "load-balancing-algorithm-type"
        load_balancing_anomaly_mitigation  = "load-balancing-anomaly-mitigation"
        load_balancing_cross_zone_enabled  = "load-balancing-cross-zone-enabled"
        name                               = "name3"
        port                               = 8080
        preserve_client_ip                 = "preserve-client-ip"
        protocol                           = "HTTP"
        protocol_version                   = "protocol-version"
        proxy_protocol_v2                  = false
        slow_start                         = 1
        stickiness = {
          type            = "type"
          cookie_duration = 1
          cookie_name     = "cookie-name"
          enabled         = false
        }
        target_failover = [{ on_deregistration = "rebalance", on_unhealthy = "rebalance2" }]
        target_group_health = {
          dns_failover = {
            minimum_healthy_targets_count      = "minimum-healthy-targets-count"
            minimum_healthy_targets_percentage = "minimum-healthy-targets-percentage"
          }
          unhealthy_state_routing = {
            minimum_healthy_targets_count      = 1
            minimum_healthy_targets_percentage = "minimum-healthy-targets-percentage2"
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
    timeouts = { create = "30m", delete = "31m", update = "32m" }
    trust_store = {
      ca_certificates_bundle_s3_bucket         = "example-artifacts"
      ca_certificates_bundle_s3_key            = "ca.pem"
      ca_certificates_bundle_s3_object_version = "ca-certificates-bundle-s3-object-version"
      name                                     = "name4"
    }
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
              user_pool_client_id                 = "user-pool-client-id"
              user_pool_domain                    = "user-pool-domain"
              authentication_request_extra_params = { example = "example" }
              on_unauthenticated_request          = "deny"
              scope                               = "REGIONAL"
              session_cookie_name                 = "session-cookie-name"
              session_timeout                     = 1
            }
            authenticate_oidc = {
              authorization_endpoint              = "https://example.com"
              client_id                           = "00000000-0000-0000-0000-000000000000"
              issuer                              = "issuer"
              token_endpoint                      = "https://example.com2"
              user_info_endpoint                  = "https://example.com3"
              authentication_request_extra_params = { example = "example2" }
              on_unauthenticated_request          = "deny"
              scope                               = "REGIONAL"
              session_cookie_name                 = "session-cookie-name2"
              session_timeout                     = 1
            }
            fixed_response = {
              content_type = "text/plain"
              message_body = "message-body"
              status_code  = "HTTP_301"
            }
            forward = {
              target_group = [{ arn = "arn:aws:sns:us-east-1:123456789012:shop", weight = 1 }]
              stickiness   = { duration = 1, enabled = false }
            }
            order = 1
            redirect = {
              status_code = "HTTP_301"
              host        = "host"
              path        = "path"
              port        = "443"
              protocol    = "HTTPS"
              query       = "query"
            }
            target_group_arn = "arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/shop/0123456789abcdef"
            type             = "redirect"
          },
        ]
        alpn_policy     = "HTTP1Only"
        certificate_arn = "arn:aws:acm:us-east-1:123456789012:certificate/00000000-0000-0000-0000-000000000000"
        mutual_authentication = {
          mode                             = "off"
          advertise_trust_store_ca_names   = "off2"
          ignore_client_certificate_expiry = false
          trust_store_arn                  = "arn:aws:sns:us-east-1:123456789012:shop"
        }
        port                                                                  = 80
        protocol                                                              = "HTTP"
        routing_http_request_x_amzn_mtls_clientcert_header_name               = "shop"
        routing_http_request_x_amzn_mtls_clientcert_issuer_header_name        = "shop2"
        routing_http_request_x_amzn_mtls_clientcert_leaf_header_name          = "shop3"
        routing_http_request_x_amzn_mtls_clientcert_serial_number_header_name = "shop4"
        routing_http_request_x_amzn_mtls_clientcert_subject_header_name       = "shop5"
        routing_http_request_x_amzn_mtls_clientcert_validity_header_name      = "shop6"
        routing_http_request_x_amzn_tls_cipher_suite_header_name              = "shop7"
        routing_http_request_x_amzn_tls_version_header_name                   = "shop8"
        routing_http_response_access_control_allow_credentials_header_value   = "true"
        routing_http_response_access_control_allow_headers_header_value       = "*"
        routing_http_response_access_control_allow_methods_header_value       = "GET"
        routing_http_response_access_control_allow_origin_header_value        = "shop9"
        routing_http_response_access_control_expose_headers_header_value      = "*2"
        routing_http_response_access_control_max_age_header_value             = "shop10"
        routing_http_response_content_security_policy_header_value            = "shop11"
        routing_http_response_server_enabled                                  = false
        routing_http_response_strict_transport_security_header_value          = "shop12"
        routing_http_response_x_content_type_options_header_value             = "nosniff"
        routing_http_response_x_frame_options_header_value                    = "shop13"
        ssl_policy                                                            = "{}"
        tcp_idle_timeout_seconds                                              = 60
      }
      https = {
        default_action = [
          {
            authenticate_cognito = {
              user_pool_arn                       = "arn:aws:sns:us-east-1:123456789012:shop"
              user_pool_client_id                 = "user-pool-client-id2"
              user_pool_domain                    = "user-pool-domain2"
              authentication_request_extra_params = { example = "example3" }
              on_unauthenticated_request          = "deny"
              scope                               = "REGIONAL"
              session_cookie_name                 = "session-cookie-name3"
              session_timeout                     = 1
            }
            authenticate_oidc = {
              authorization_endpoint              = "https://example.com"
              client_id                           = "00000000-0000-0000-0000-000000000000"
              issuer                              = "issuer2"
              token_endpoint                      = "https://example.com4"
              user_info_endpoint                  = "https://example.com5"
              authentication_request_extra_params = { example = "example4" }
              on_unauthenticated_request          = "deny"
              scope                               = "REGIONAL"
              session_cookie_name                 = "session-cookie-name4"
              session_timeout                     = 1
            }
            fixed_response = {
              content_type = "text/plain"
              message_body = "message-body2"
              status_code  = "HTTP_301"
            }
            forward = {
              target_group = [{ arn = "arn:aws:sns:us-east-1:123456789012:shop", weight = 1 }]
              stickiness   = { duration = 1, enabled = false }
            }
            order = 1
            redirect = {
              status_code = "HTTP_301"
              host        = "host2"
              path        = "path2"
              port        = "443"
              protocol    = "HTTP"
              query       = "query2"
            }
            target_group     = "orders"
            target_group_arn = "arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/shop/0123456789abcdef"
            type             = "redirect"
          },
        ]
        alpn_policy     = "HTTP1Only"
        certificate_arn = "arn:aws:acm:us-east-1:123456789012:certificate/00000000-0000-0000-0000-000000000000"
        mutual_authentication = {
          mode                             = "off"
          advertise_trust_store_ca_names   = "off3"
          ignore_client_certificate_expiry = false
          trust_store_arn                  = "arn:aws:sns:us-east-1:123456789012:shop"
        }
        port                                                                  = 443
        protocol                                                              = "HTTPS"
        routing_http_request_x_amzn_mtls_clientcert_header_name               = "shop"
        routing_http_request_x_amzn_mtls_clientcert_issuer_header_name        = "shop14"
        routing_http_request_x_amzn_mtls_clientcert_leaf_header_name          = "shop15"
        routing_http_request_x_amzn_mtls_clientcert_serial_number_header_name = "shop16"
        routing_http_request_x_amzn_mtls_clientcert_subject_header_name       = "shop17"
        routing_http_request_x_amzn_mtls_clientcert_validity_header_name      = "shop18"
        routing_http_request_x_amzn_tls_cipher_suite_header_name              = "shop19"
        routing_http_request_x_amzn_tls_version_header_name                   = "shop20"
        routing_http_response_access_control_allow_credentials_header_value   = "true"
        routing_http_response_access_control_allow_headers_header_value       = "*"
        routing_http_response_access_control_allow_methods_header_value       = "GET"
        routing_http_response_access_control_allow_origin_header_value        = "shop21"
        routing_http_response_access_control_expose_headers_header_value      = "*3"
        routing_http_response_access_control_max_age_header_value             = "shop22"
        routing_http_response_content_security_policy_header_value            = "shop23"
        routing_http_response_server_enabled                                  = false
        routing_http_response_strict_transport_security_header_value          = "shop24"
        routing_http_response_x_content_type_options_header_value             = "nosniff"
        routing_http_response_x_frame_options_header_value                    = "shop25"
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
              user_pool_client_id                 = "user-pool-client-id3"
              user_pool_domain                    = "user-pool-domain3"
              authentication_request_extra_params = { example = "example5" }
              on_unauthenticated_request          = "deny"
              scope                               = "REGIONAL"
              session_cookie_name                 = "session-cookie-name5"
              session_timeout                     = 1
            }
            authenticate_oidc = {
              authorization_endpoint              = "https://example.com"
              client_id                           = "00000000-0000-0000-0000-000000000000"
              issuer                              = "issuer3"
              token_endpoint                      = "https://example.com6"
              user_info_endpoint                  = "https://example.com7"
              authentication_request_extra_params = { example = "example6" }
              on_unauthenticated_request          = "deny"
              scope                               = "REGIONAL"
              session_cookie_name                 = "session-cookie-name6"
              session_timeout                     = 1
            }
            fixed_response = {
              content_type = "text/plain"
              message_body = "message-body3"
              status_code  = "2XX"
            }
            forward = {
              target_group = [{ arn = "arn:aws:sns:us-east-1:123456789012:shop", weight = 1 }]
              stickiness   = { duration = 1, enabled = false }
            }
            order = 1
            redirect = {
              status_code = "status-code"
              host        = "host3"
              path        = "path3"
              port        = "port2"
              protocol    = "HTTP"
              query       = "query3"
            }
            target_group     = "orders"
            target_group_arn = "arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/shop/0123456789abcdef"
            type             = "forward"
          },
        ]
        condition = [
          {
            host_header         = { values = ["/api/*"] }
            http_header         = { http_header_name = "http-header-name", values = ["/api/*"] }
            http_request_method = { values = ["/api/*"] }
            path_pattern        = { values = ["/api/*"] }
            query_string        = [{ value = "value", key = "key" }]
            source_ip           = { values = ["/api/*"] }
          },
        ]
        listener = "https"
        priority = 10
      }
    }
    price_region = null
  }
  assert {
    condition = alltrue([
      aws_lb.this[0].client_keep_alive == 60,
      aws_lb.this[0].customer_owned_ipv4_pool == "customer-owned-ipv4-pool",
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
      aws_lb.this[0].access_logs[0].prefix == "prefix",
      aws_lb.this[0].connection_logs[0].bucket == "bucket",
      aws_lb.this[0].connection_logs[0].enabled == false,
      aws_lb.this[0].connection_logs[0].prefix == "prefix2",
      aws_lb.this[0].ipam_pools[0].ipv4_ipam_pool_id == "ipv4-ipam-pool-id",
      aws_lb.this[0].minimum_load_balancer_capacity[0].capacity_units == 1,
      one(aws_lb.this[0].subnet_mapping).allocation_id == "eipalloc-0123456789abcdef0",
      one(aws_lb.this[0].subnet_mapping).ipv6_address == "ipv6-address",
      one(aws_lb.this[0].subnet_mapping).private_ipv4_address == "private-ipv4-address",
      one(aws_lb.this[0].subnet_mapping).subnet_id == "subnet-0123456789abcdef0",
      aws_lb.this[0].timeouts.create == "30m",
      aws_lb.this[0].timeouts.delete == "31m",
      aws_lb.this[0].timeouts.update == "32m",
      aws_route53_record.this["orders.example.com"].allow_overwrite == false,
      aws_route53_record.this["orders.example.com"].name == "name",
      aws_route53_record.this["orders.example.com"].type == "A",
      aws_route53_record.this["orders.example.com"].zone_id == "Z0123456789ABCDEFGHIJ",
      aws_route53_record.this["orders.example.com"].alias[0].evaluate_target_health == true,
      aws_vpc_security_group_egress_rule.this["targets"].cidr_ipv4 == "10.0.0.0/8",
      aws_vpc_security_group_egress_rule.this["targets"].cidr_ipv6 == "10.0.0.0/24",
      aws_vpc_security_group_egress_rule.this["targets"].description == "description2",
      aws_vpc_security_group_egress_rule.this["targets"].from_port == 443,
      aws_vpc_security_group_egress_rule.this["targets"].ip_protocol == "ip-protocol",
      aws_vpc_security_group_egress_rule.this["targets"].prefix_list_id == "prefix-list-id",
      aws_vpc_security_group_egress_rule.this["targets"].referenced_security_group_id == "referenced-security-group-id",
      aws_vpc_security_group_egress_rule.this["targets"].to_port == 444,
      aws_vpc_security_group_ingress_rule.this["https"].cidr_ipv4 == "10.0.0.0/8",
      aws_vpc_security_group_ingress_rule.this["https"].cidr_ipv6 == "10.0.0.0/24",
      aws_vpc_security_group_ingress_rule.this["https"].description == "description3",
      aws_vpc_security_group_ingress_rule.this["https"].from_port == 443,
      aws_vpc_security_group_ingress_rule.this["https"].ip_protocol == "ip-protocol2",
      aws_vpc_security_group_ingress_rule.this["https"].prefix_list_id == "prefix-list-id2",
      aws_vpc_security_group_ingress_rule.this["https"].referenced_security_group_id == "referenced-security-group-id2",
      aws_vpc_security_group_ingress_rule.this["https"].to_port == 444,
      aws_lb_listener.this["http"].alpn_policy == "HTTP1Only",
      aws_lb_listener.this["http"].certificate_arn == "arn:aws:acm:us-east-1:123456789012:certificate/00000000-0000-0000-0000-000000000000",
      aws_lb_listener.this["http"].port == 80,
      aws_lb_listener.this["http"].protocol == "HTTP",
      aws_lb_listener.this["http"].routing_http_request_x_amzn_mtls_clientcert_header_name == "shop",
      aws_lb_listener.this["http"].routing_http_request_x_amzn_mtls_clientcert_issuer_header_name == "shop2",
      aws_lb_listener.this["http"].routing_http_request_x_amzn_mtls_clientcert_leaf_header_name == "shop3",
      aws_lb_listener.this["http"].routing_http_request_x_amzn_mtls_clientcert_serial_number_header_name == "shop4",
      aws_lb_listener.this["http"].routing_http_request_x_amzn_mtls_clientcert_subject_header_name == "shop5",
      aws_lb_listener.this["http"].routing_http_request_x_amzn_mtls_clientcert_validity_header_name == "shop6",
      aws_lb_listener.this["http"].routing_http_request_x_amzn_tls_cipher_suite_header_name == "shop7",
      aws_lb_listener.this["http"].routing_http_request_x_amzn_tls_version_header_name == "shop8",
      aws_lb_listener.this["http"].routing_http_response_access_control_allow_credentials_header_value == "true",
      aws_lb_listener.this["http"].routing_http_response_access_control_allow_headers_header_value == "*",
      aws_lb_listener.this["http"].routing_http_response_access_control_allow_methods_header_value == "GET",
      aws_lb_listener.this["http"].routing_http_response_access_control_allow_origin_header_value == "shop9",
      aws_lb_listener.this["http"].routing_http_response_access_control_expose_headers_header_value == "*2",
      aws_lb_listener.this["http"].routing_http_response_access_control_max_age_header_value == "shop10",
      aws_lb_listener.this["http"].routing_http_response_content_security_policy_header_value == "shop11",
      aws_lb_listener.this["http"].routing_http_response_server_enabled == false,
      aws_lb_listener.this["http"].routing_http_response_strict_transport_security_header_value == "shop12",
      aws_lb_listener.this["http"].routing_http_response_x_content_type_options_header_value == "nosniff",
      aws_lb_listener.this["http"].routing_http_response_x_frame_options_header_value == "shop13",
      aws_lb_listener.this["http"].tcp_idle_timeout_seconds == 60,
      aws_lb_listener.this["http"].default_action[0].order == 1,
      aws_lb_listener.this["http"].default_action[0].target_group_arn == "arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/shop/0123456789abcdef",
      aws_lb_listener.this["http"].default_action[0].type == "redirect",
      aws_lb_listener.this["http"].default_action[0].authenticate_cognito[0].authentication_request_extra_params == tomap({ example = "example" }),
      aws_lb_listener.this["http"].default_action[0].authenticate_cognito[0].on_unauthenticated_request == "deny",
      aws_lb_listener.this["http"].default_action[0].authenticate_cognito[0].scope == "REGIONAL",
      aws_lb_listener.this["http"].default_action[0].authenticate_cognito[0].session_cookie_name == "session-cookie-name",
      aws_lb_listener.this["http"].default_action[0].authenticate_cognito[0].session_timeout == 1,
      aws_lb_listener.this["http"].default_action[0].authenticate_cognito[0].user_pool_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_lb_listener.this["http"].default_action[0].authenticate_cognito[0].user_pool_client_id == "user-pool-client-id",
      aws_lb_listener.this["http"].default_action[0].authenticate_cognito[0].user_pool_domain == "user-pool-domain",
      aws_lb_listener.this["http"].default_action[0].authenticate_oidc[0].authentication_request_extra_params == tomap({ example = "example2" }),
      aws_lb_listener.this["http"].default_action[0].authenticate_oidc[0].authorization_endpoint == "https://example.com",
      aws_lb_listener.this["http"].default_action[0].authenticate_oidc[0].client_id == "00000000-0000-0000-0000-000000000000",
      aws_lb_listener.this["http"].default_action[0].authenticate_oidc[0].issuer == "issuer",
      aws_lb_listener.this["http"].default_action[0].authenticate_oidc[0].on_unauthenticated_request == "deny",
      aws_lb_listener.this["http"].default_action[0].authenticate_oidc[0].scope == "REGIONAL",
      aws_lb_listener.this["http"].default_action[0].authenticate_oidc[0].session_cookie_name == "session-cookie-name2",
      aws_lb_listener.this["http"].default_action[0].authenticate_oidc[0].session_timeout == 1,
      aws_lb_listener.this["http"].default_action[0].authenticate_oidc[0].token_endpoint == "https://example.com2",
      aws_lb_listener.this["http"].default_action[0].authenticate_oidc[0].user_info_endpoint == "https://example.com3",
      aws_lb_listener.this["http"].default_action[0].fixed_response[0].content_type == "text/plain",
      aws_lb_listener.this["http"].default_action[0].fixed_response[0].message_body == "message-body",
      aws_lb_listener.this["http"].default_action[0].fixed_response[0].status_code == "HTTP_301",
      aws_lb_listener.this["http"].default_action[0].forward[0].stickiness[0].duration == 1,
      aws_lb_listener.this["http"].default_action[0].forward[0].stickiness[0].enabled == false,
      one(aws_lb_listener.this["http"].default_action[0].forward[0].target_group).arn == "arn:aws:sns:us-east-1:123456789012:shop",
      one(aws_lb_listener.this["http"].default_action[0].forward[0].target_group).weight == 1,
      aws_lb_listener.this["http"].default_action[0].redirect[0].host == "host",
      aws_lb_listener.this["http"].default_action[0].redirect[0].path == "path",
      aws_lb_listener.this["http"].default_action[0].redirect[0].port == "443",
      aws_lb_listener.this["http"].default_action[0].redirect[0].protocol == "HTTPS",
      aws_lb_listener.this["http"].default_action[0].redirect[0].query == "query",
      aws_lb_listener.this["http"].default_action[0].redirect[0].status_code == "HTTP_301",
      aws_lb_listener.this["http"].mutual_authentication[0].advertise_trust_store_ca_names == "off2",
      aws_lb_listener.this["http"].mutual_authentication[0].ignore_client_certificate_expiry == false,
      aws_lb_listener.this["http"].mutual_authentication[0].mode == "off",
      aws_lb_listener.this["http"].mutual_authentication[0].trust_store_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_lb_listener.this["https"].alpn_policy == "HTTP1Only",
      aws_lb_listener.this["https"].certificate_arn == "arn:aws:acm:us-east-1:123456789012:certificate/00000000-0000-0000-0000-000000000000",
      aws_lb_listener.this["https"].port == 443,
      aws_lb_listener.this["https"].protocol == "HTTPS",
      aws_lb_listener.this["https"].routing_http_request_x_amzn_mtls_clientcert_header_name == "shop",
      aws_lb_listener.this["https"].routing_http_request_x_amzn_mtls_clientcert_issuer_header_name == "shop14",
      aws_lb_listener.this["https"].routing_http_request_x_amzn_mtls_clientcert_leaf_header_name == "shop15",
      aws_lb_listener.this["https"].routing_http_request_x_amzn_mtls_clientcert_serial_number_header_name == "shop16",
      aws_lb_listener.this["https"].routing_http_request_x_amzn_mtls_clientcert_subject_header_name == "shop17",
      aws_lb_listener.this["https"].routing_http_request_x_amzn_mtls_clientcert_validity_header_name == "shop18",
      aws_lb_listener.this["https"].routing_http_request_x_amzn_tls_cipher_suite_header_name == "shop19",
      aws_lb_listener.this["https"].routing_http_request_x_amzn_tls_version_header_name == "shop20",
      aws_lb_listener.this["https"].routing_http_response_access_control_allow_credentials_header_value == "true",
      aws_lb_listener.this["https"].routing_http_response_access_control_allow_headers_header_value == "*",
      aws_lb_listener.this["https"].routing_http_response_access_control_allow_methods_header_value == "GET",
      aws_lb_listener.this["https"].routing_http_response_access_control_allow_origin_header_value == "shop21",
      aws_lb_listener.this["https"].routing_http_response_access_control_expose_headers_header_value == "*3",
      aws_lb_listener.this["https"].routing_http_response_access_control_max_age_header_value == "shop22",
      aws_lb_listener.this["https"].routing_http_response_content_security_policy_header_value == "shop23",
      aws_lb_listener.this["https"].routing_http_response_server_enabled == false,
      aws_lb_listener.this["https"].routing_http_response_strict_transport_security_header_value == "shop24",
      aws_lb_listener.this["https"].routing_http_response_x_content_type_options_header_value == "nosniff",
      aws_lb_listener.this["https"].routing_http_response_x_frame_options_header_value == "shop25",
      aws_lb_listener.this["https"].ssl_policy == "{}",
      aws_lb_listener.this["https"].tcp_idle_timeout_seconds == 60,
      aws_lb_listener.this["https"].default_action[0].order == 1,
      aws_lb_listener.this["https"].default_action[0].type == "redirect",
      aws_lb_listener.this["https"].default_action[0].authenticate_cognito[0].authentication_request_extra_params == tomap({ example = "example3" }),
      aws_lb_listener.this["https"].default_action[0].authenticate_cognito[0].on_unauthenticated_request == "deny",
      aws_lb_listener.this["https"].default_action[0].authenticate_cognito[0].scope == "REGIONAL",
      aws_lb_listener.this["https"].default_action[0].authenticate_cognito[0].session_cookie_name == "session-cookie-name3",
      aws_lb_listener.this["https"].default_action[0].authenticate_cognito[0].session_timeout == 1,
      aws_lb_listener.this["https"].default_action[0].authenticate_cognito[0].user_pool_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_lb_listener.this["https"].default_action[0].authenticate_cognito[0].user_pool_client_id == "user-pool-client-id2",
      aws_lb_listener.this["https"].default_action[0].authenticate_cognito[0].user_pool_domain == "user-pool-domain2",
      aws_lb_listener.this["https"].default_action[0].authenticate_oidc[0].authentication_request_extra_params == tomap({ example = "example4" }),
      aws_lb_listener.this["https"].default_action[0].authenticate_oidc[0].authorization_endpoint == "https://example.com",
      aws_lb_listener.this["https"].default_action[0].authenticate_oidc[0].client_id == "00000000-0000-0000-0000-000000000000",
      aws_lb_listener.this["https"].default_action[0].authenticate_oidc[0].issuer == "issuer2",
      aws_lb_listener.this["https"].default_action[0].authenticate_oidc[0].on_unauthenticated_request == "deny",
      aws_lb_listener.this["https"].default_action[0].authenticate_oidc[0].scope == "REGIONAL",
      aws_lb_listener.this["https"].default_action[0].authenticate_oidc[0].session_cookie_name == "session-cookie-name4",
      aws_lb_listener.this["https"].default_action[0].authenticate_oidc[0].session_timeout == 1,
      aws_lb_listener.this["https"].default_action[0].authenticate_oidc[0].token_endpoint == "https://example.com4",
      aws_lb_listener.this["https"].default_action[0].authenticate_oidc[0].user_info_endpoint == "https://example.com5",
      aws_lb_listener.this["https"].default_action[0].fixed_response[0].content_type == "text/plain",
      aws_lb_listener.this["https"].default_action[0].fixed_response[0].message_body == "message-body2",
      aws_lb_listener.this["https"].default_action[0].fixed_response[0].status_code == "HTTP_301",
      aws_lb_listener.this["https"].default_action[0].forward[0].stickiness[0].duration == 1,
      aws_lb_listener.this["https"].default_action[0].forward[0].stickiness[0].enabled == false,
      one(aws_lb_listener.this["https"].default_action[0].forward[0].target_group).arn == "arn:aws:sns:us-east-1:123456789012:shop",
      one(aws_lb_listener.this["https"].default_action[0].forward[0].target_group).weight == 1,
      aws_lb_listener.this["https"].default_action[0].redirect[0].host == "host2",
      aws_lb_listener.this["https"].default_action[0].redirect[0].path == "path2",
      aws_lb_listener.this["https"].default_action[0].redirect[0].port == "443",
      aws_lb_listener.this["https"].default_action[0].redirect[0].protocol == "HTTP",
      aws_lb_listener.this["https"].default_action[0].redirect[0].query == "query2",
      aws_lb_listener.this["https"].default_action[0].redirect[0].status_code == "HTTP_301",
      aws_lb_listener.this["https"].mutual_authentication[0].advertise_trust_store_ca_names == "off3",
      aws_lb_listener.this["https"].mutual_authentication[0].ignore_client_certificate_expiry == false,
      aws_lb_listener.this["https"].mutual_authentication[0].mode == "off",
      aws_lb_listener.this["https"].mutual_authentication[0].trust_store_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_lb_listener_rule.this["api"].priority == 10,
      aws_lb_listener_rule.this["api"].action[0].order == 1,
      aws_lb_listener_rule.this["api"].action[0].type == "forward",
      aws_lb_listener_rule.this["api"].action[0].authenticate_cognito[0].authentication_request_extra_params == tomap({ example = "example5" }),
      aws_lb_listener_rule.this["api"].action[0].authenticate_cognito[0].on_unauthenticated_request == "deny",
      aws_lb_listener_rule.this["api"].action[0].authenticate_cognito[0].scope == "REGIONAL",
      aws_lb_listener_rule.this["api"].action[0].authenticate_cognito[0].session_cookie_name == "session-cookie-name5",
      aws_lb_listener_rule.this["api"].action[0].authenticate_cognito[0].session_timeout == 1,
      aws_lb_listener_rule.this["api"].action[0].authenticate_cognito[0].user_pool_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_lb_listener_rule.this["api"].action[0].authenticate_cognito[0].user_pool_client_id == "user-pool-client-id3",
      aws_lb_listener_rule.this["api"].action[0].authenticate_cognito[0].user_pool_domain == "user-pool-domain3",
      aws_lb_listener_rule.this["api"].action[0].authenticate_oidc[0].authentication_request_extra_params == tomap({ example = "example6" }),
      aws_lb_listener_rule.this["api"].action[0].authenticate_oidc[0].authorization_endpoint == "https://example.com",
      aws_lb_listener_rule.this["api"].action[0].authenticate_oidc[0].client_id == "00000000-0000-0000-0000-000000000000",
      aws_lb_listener_rule.this["api"].action[0].authenticate_oidc[0].issuer == "issuer3",
      aws_lb_listener_rule.this["api"].action[0].authenticate_oidc[0].on_unauthenticated_request == "deny",
      aws_lb_listener_rule.this["api"].action[0].authenticate_oidc[0].scope == "REGIONAL",
      aws_lb_listener_rule.this["api"].action[0].authenticate_oidc[0].session_cookie_name == "session-cookie-name6",
      aws_lb_listener_rule.this["api"].action[0].authenticate_oidc[0].session_timeout == 1,
      aws_lb_listener_rule.this["api"].action[0].authenticate_oidc[0].token_endpoint == "https://example.com6",
      aws_lb_listener_rule.this["api"].action[0].authenticate_oidc[0].user_info_endpoint == "https://example.com7",
      aws_lb_listener_rule.this["api"].action[0].fixed_response[0].content_type == "text/plain",
      aws_lb_listener_rule.this["api"].action[0].fixed_response[0].message_body == "message-body3",
      aws_lb_listener_rule.this["api"].action[0].fixed_response[0].status_code == "2XX",
      aws_lb_listener_rule.this["api"].action[0].forward[0].stickiness[0].duration == 1,
      aws_lb_listener_rule.this["api"].action[0].forward[0].stickiness[0].enabled == false,
      one(aws_lb_listener_rule.this["api"].action[0].forward[0].target_group).arn == "arn:aws:sns:us-east-1:123456789012:shop",
      one(aws_lb_listener_rule.this["api"].action[0].forward[0].target_group).weight == 1,
      aws_lb_listener_rule.this["api"].action[0].redirect[0].host == "host3",
      aws_lb_listener_rule.this["api"].action[0].redirect[0].path == "path3",
      aws_lb_listener_rule.this["api"].action[0].redirect[0].port == "port2",
      aws_lb_listener_rule.this["api"].action[0].redirect[0].protocol == "HTTP",
      aws_lb_listener_rule.this["api"].action[0].redirect[0].query == "query3",
      aws_lb_listener_rule.this["api"].action[0].redirect[0].status_code == "status-code",
      one(aws_lb_listener_rule.this["api"].condition).host_header[0].values == toset(["/api/*"]),
      one(aws_lb_listener_rule.this["api"].condition).http_header[0].http_header_name == "http-header-name",
      one(aws_lb_listener_rule.this["api"].condition).http_header[0].values == toset(["/api/*"]),
      one(aws_lb_listener_rule.this["api"].condition).http_request_method[0].values == toset(["/api/*"]),
      one(aws_lb_listener_rule.this["api"].condition).path_pattern[0].values == toset(["/api/*"]),
      one(one(aws_lb_listener_rule.this["api"].condition).query_string).key == "key",
      one(one(aws_lb_listener_rule.this["api"].condition).query_string).value == "value",
      one(aws_lb_listener_rule.this["api"].condition).source_ip[0].values == toset(["/api/*"]),
      aws_security_group.this[0].description == "description",
      aws_security_group.this[0].name == "name2",
      aws_security_group.this[0].revoke_rules_on_delete == false,
      aws_security_group.this[0].vpc_id == "vpc-0123456789abcdef0",
      aws_lb_target_group.this["orders"].connection_termination == false,
      aws_lb_target_group.this["orders"].deregistration_delay == "deregistration-delay",
      aws_lb_target_group.this["orders"].ip_address_type == "ipv4",
      aws_lb_target_group.this["orders"].lambda_multi_value_headers_enabled == false,
      aws_lb_target_group.this["orders"].load_balancing_algorithm_type == "load-balancing-algorithm-type",
      aws_lb_target_group.this["orders"].load_balancing_anomaly_mitigation == "load-balancing-anomaly-mitigation",
      aws_lb_target_group.this["orders"].load_balancing_cross_zone_enabled == "load-balancing-cross-zone-enabled",
      aws_lb_target_group.this["orders"].name == "name3",
      aws_lb_target_group.this["orders"].port == 8080,
      aws_lb_target_group.this["orders"].preserve_client_ip == "preserve-client-ip",
      aws_lb_target_group.this["orders"].protocol == "HTTP",
      aws_lb_target_group.this["orders"].protocol_version == "protocol-version",
      aws_lb_target_group.this["orders"].proxy_protocol_v2 == false,
      aws_lb_target_group.this["orders"].slow_start == 1,
      aws_lb_target_group.this["orders"].target_type == "ip",
      aws_lb_target_group.this["orders"].vpc_id == "vpc-0123456789abcdef0",
      aws_lb_target_group.this["orders"].health_check[0].enabled == false,
      aws_lb_target_group.this["orders"].health_check[0].healthy_threshold == 1,
      aws_lb_target_group.this["orders"].health_check[0].interval == 2,
      aws_lb_target_group.this["orders"].health_check[0].matcher == "matcher",
      aws_lb_target_group.this["orders"].health_check[0].path == "/health",
      aws_lb_target_group.this["orders"].health_check[0].port == "port",
      aws_lb_target_group.this["orders"].health_check[0].protocol == "HTTP",
      aws_lb_target_group.this["orders"].health_check[0].timeout == 3,
      aws_lb_target_group.this["orders"].health_check[0].unhealthy_threshold == 4,
      aws_lb_target_group.this["orders"].stickiness[0].cookie_duration == 1,
      aws_lb_target_group.this["orders"].stickiness[0].cookie_name == "cookie-name",
      aws_lb_target_group.this["orders"].stickiness[0].enabled == false,
      aws_lb_target_group.this["orders"].stickiness[0].type == "type",
      aws_lb_target_group.this["orders"].target_failover[0].on_deregistration == "rebalance",
      aws_lb_target_group.this["orders"].target_failover[0].on_unhealthy == "rebalance2",
      aws_lb_target_group.this["orders"].target_group_health[0].dns_failover[0].minimum_healthy_targets_count == "minimum-healthy-targets-count",
      aws_lb_target_group.this["orders"].target_group_health[0].dns_failover[0].minimum_healthy_targets_percentage == "minimum-healthy-targets-percentage",
      aws_lb_target_group.this["orders"].target_group_health[0].unhealthy_state_routing[0].minimum_healthy_targets_count == 1,
      aws_lb_target_group.this["orders"].target_group_health[0].unhealthy_state_routing[0].minimum_healthy_targets_percentage == "minimum-healthy-targets-percentage2",
      aws_lb_target_group.this["orders"].target_health_state[0].enable_unhealthy_connection_termination == false,
      aws_lb_target_group.this["orders"].target_health_state[0].unhealthy_draining_interval == 1,
      aws_lb_target_group_attachment.this["first"].availability_zone == "us-east-1a",
      aws_lb_target_group_attachment.this["first"].port == 443,
      aws_lb_target_group_attachment.this["first"].target_id == "10.0.0.4",
      aws_lb_trust_store.this[0].ca_certificates_bundle_s3_bucket == "example-artifacts",
      aws_lb_trust_store.this[0].ca_certificates_bundle_s3_key == "ca.pem",
      aws_lb_trust_store.this[0].ca_certificates_bundle_s3_object_version == "ca-certificates-bundle-s3-object-version",
      aws_lb_trust_store.this[0].name == "name4",
      aws_wafv2_web_acl_association.this[0].web_acl_arn == "arn:aws:wafv2:us-east-1:123456789012:regional/webacl/shop/00000000-0000-0000-0000-000000000000",
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    access_logs     = { bucket = "example-logs", enabled = true }
    connection_logs = { bucket = "bucket", enabled = true }
    dns_records = {
      "orders.example.com" = {
        zone_id                = "Z0123456789ABCDEFGHIJ"
        allow_overwrite        = true
        evaluate_target_health = false
        type                   = "A"
      }
    }
    drop_invalid_header_fields                  = true
    enable_cross_zone_load_balancing            = false
    enable_deletion_protection                  = true
    enable_http2                                = false
    enable_tls_version_and_cipher_suite_headers = true
    enable_waf_fail_open                        = false
    enable_xff_client_port                      = true
    enable_zonal_shift                          = false
    internal                                    = true
    preserve_host_header                        = false
    security_group = {
      description            = "Traffic to and from the load balancer"
      revoke_rules_on_delete = true
    }
    target_groups = {
      orders = {
        connection_termination             = true
        health_check                       = { enabled = true }
        lambda_multi_value_headers_enabled = false
        proxy_protocol_v2                  = true
        stickiness                         = { type = "type", enabled = true }
        target_failover                    = []
        target_health_state                = [{ enable_unhealthy_connection_termination = true }]
      }
    }
    listeners = {
      http = {
        default_action = [
          {
            forward = { target_group = [{}], stickiness = { duration = 1, enabled = true } }
            type    = "forward"
          },
        ]
        mutual_authentication                = { mode = "off", ignore_client_certificate_expiry = true }
        routing_http_response_server_enabled = true
      }
      https = {
        default_action = [
          {
            forward = { target_group = [{}], stickiness = { duration = 1, enabled = true } }
            type    = "forward"
          },
        ]
        mutual_authentication                = { mode = "off", ignore_client_certificate_expiry = true }
        routing_http_response_server_enabled = true
      }
    }
    listener_rules = {
      api = {
        action = [
          {
            forward = { target_group = [{}], stickiness = { duration = 1, enabled = true } }
            type    = "forward"
          },
        ]
        condition = [{ query_string = [] }]
        listener  = "https"
      }
    }
    price_region = null
  }
  assert {
    condition = alltrue([
      aws_lb.this[0].drop_invalid_header_fields == true,
      aws_lb.this[0].enable_cross_zone_load_balancing == false,
      aws_lb.this[0].enable_deletion_protection == true,
      aws_lb.this[0].enable_http2 == false,
      aws_lb.this[0].enable_tls_version_and_cipher_suite_headers == true,
      aws_lb.this[0].enable_waf_fail_open == false,
      aws_lb.this[0].enable_xff_client_port == true,
      aws_lb.this[0].enable_zonal_shift == false,
      aws_lb.this[0].internal == true,
      aws_lb.this[0].preserve_host_header == false,
      aws_lb.this[0].access_logs[0].enabled == true,
      aws_lb.this[0].connection_logs[0].enabled == true,
      aws_route53_record.this["orders.example.com"].allow_overwrite == true,
      aws_route53_record.this["orders.example.com"].alias[0].evaluate_target_health == false,
      aws_lb_listener.this["http"].routing_http_response_server_enabled == true,
      aws_lb_listener.this["http"].default_action[0].forward[0].stickiness[0].enabled == true,
      aws_lb_listener.this["http"].mutual_authentication[0].ignore_client_certificate_expiry == true,
      aws_lb_listener.this["https"].routing_http_response_server_enabled == true,
      aws_lb_listener.this["https"].default_action[0].forward[0].stickiness[0].enabled == true,
      aws_lb_listener.this["https"].mutual_authentication[0].ignore_client_certificate_expiry == true,
      aws_lb_listener_rule.this["api"].action[0].forward[0].stickiness[0].enabled == true,
      aws_security_group.this[0].revoke_rules_on_delete == true,
      aws_lb_target_group.this["orders"].connection_termination == true,
      aws_lb_target_group.this["orders"].lambda_multi_value_headers_enabled == false,
      aws_lb_target_group.this["orders"].proxy_protocol_v2 == true,
      aws_lb_target_group.this["orders"].health_check[0].enabled == true,
      aws_lb_target_group.this["orders"].stickiness[0].enabled == true,
      aws_lb_target_group.this["orders"].target_health_state[0].enable_unhealthy_connection_termination == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    access_logs     = { bucket = "example-logs", enabled = false }
    connection_logs = { bucket = "bucket", enabled = false }
    dns_records = {
      "orders.example.com" = {
        zone_id                = "Z0123456789ABCDEFGHIJ"
        allow_overwrite        = false
        evaluate_target_health = true
        type                   = "A"
      }
    }
    drop_invalid_header_fields                  = false
    enable_cross_zone_load_balancing            = true
    enable_deletion_protection                  = true
    enable_http2                                = false
    enable_tls_version_and_cipher_suite_headers = false
    enable_waf_fail_open                        = true
    enable_xff_client_port                      = true
    enable_zonal_shift                          = false
    internal                                    = false
    preserve_host_header                        = true
    security_group = {
      description            = "Traffic to and from the load balancer"
      revoke_rules_on_delete = false
    }
    target_groups = {
      orders = {
        connection_termination             = false
        health_check                       = { enabled = false }
        lambda_multi_value_headers_enabled = true
        proxy_protocol_v2                  = true
        stickiness                         = { type = "type", enabled = false }
        target_failover                    = []
        target_health_state                = [{ enable_unhealthy_connection_termination = false }]
      }
    }
    listeners = {
      http = {
        default_action = [
          {
            forward = { target_group = [{}], stickiness = { duration = 1, enabled = false } }
            type    = "forward"
          },
        ]
        mutual_authentication                = { mode = "off", ignore_client_certificate_expiry = false }
        routing_http_response_server_enabled = false
      }
      https = {
        default_action = [
          {
            forward = { target_group = [{}], stickiness = { duration = 1, enabled = false } }
            type    = "forward"
          },
        ]
        mutual_authentication                = { mode = "off", ignore_client_certificate_expiry = false }
        routing_http_response_server_enabled = false
      }
    }
    listener_rules = {
      api = {
        action = [
          {
            forward = { target_group = [{}], stickiness = { duration = 1, enabled = false } }
            type    = "forward"
          },
        ]
        condition = [{ query_string = [] }]
        listener  = "https"
      }
    }
    price_region = null
  }
  assert {
    condition = alltrue([
      aws_lb.this[0].drop_invalid_header_fields == false,
      aws_lb.this[0].enable_cross_zone_load_balancing == true,
      aws_lb.this[0].enable_deletion_protection == true,
      aws_lb.this[0].enable_http2 == false,
      aws_lb.this[0].enable_tls_version_and_cipher_suite_headers == false,
      aws_lb.this[0].enable_waf_fail_open == true,
      aws_lb.this[0].enable_xff_client_port == true,
      aws_lb.this[0].enable_zonal_shift == false,
      aws_lb.this[0].internal == false,
      aws_lb.this[0].preserve_host_header == true,
      aws_lb.this[0].access_logs[0].enabled == false,
      aws_lb.this[0].connection_logs[0].enabled == false,
      aws_route53_record.this["orders.example.com"].allow_overwrite == false,
      aws_route53_record.this["orders.example.com"].alias[0].evaluate_target_health == true,
      aws_lb_listener.this["http"].routing_http_response_server_enabled == false,
      aws_lb_listener.this["http"].default_action[0].forward[0].stickiness[0].enabled == false,
      aws_lb_listener.this["http"].mutual_authentication[0].ignore_client_certificate_expiry == false,
      aws_lb_listener.this["https"].routing_http_response_server_enabled == false,
      aws_lb_listener.this["https"].default_action[0].forward[0].stickiness[0].enabled == false,
      aws_lb_listener.this["https"].mutual_authentication[0].ignore_client_certificate_expiry == false,
      aws_lb_listener_rule.this["api"].action[0].forward[0].stickiness[0].enabled == false,
      aws_security_group.this[0].revoke_rules_on_delete == false,
      aws_lb_target_group.this["orders"].connection_termination == false,
      aws_lb_target_group.this["orders"].lambda_multi_value_headers_enabled == true,
      aws_lb_target_group.this["orders"].proxy_protocol_v2 == true,
      aws_lb_target_group.this["orders"].health_check[0].enabled == false,
      aws_lb_target_group.this["orders"].stickiness[0].enabled == false,
      aws_lb_target_group.this["orders"].target_health_state[0].enable_unhealthy_connection_termination == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_3" {
  command = plan
  variables {
    access_logs     = { bucket = "example-logs", enabled = false }
    connection_logs = { bucket = "bucket", enabled = false }
    dns_records = {
      "orders.example.com" = {
        zone_id                = "Z0123456789ABCDEFGHIJ"
        allow_overwrite        = false
        evaluate_target_health = false
        type                   = "A"
      }
    }
    drop_invalid_header_fields                  = false
    enable_cross_zone_load_balancing            = false
    enable_deletion_protection                  = false
    enable_http2                                = true
    enable_tls_version_and_cipher_suite_headers = true
    enable_waf_fail_open                        = true
    enable_xff_client_port                      = true
    enable_zonal_shift                          = false
    internal                                    = false
    preserve_host_header                        = false
    security_group = {
      description            = "Traffic to and from the load balancer"
      revoke_rules_on_delete = false
    }
    target_groups = {
      orders = {
        connection_termination             = false
        health_check                       = { enabled = false }
        lambda_multi_value_headers_enabled = false
        proxy_protocol_v2                  = false
        stickiness                         = { type = "type", enabled = false }
        target_failover                    = []
        target_health_state                = [{ enable_unhealthy_connection_termination = false }]
      }
    }
    listeners = {
      http = {
        default_action = [
          {
            forward = { target_group = [{}], stickiness = { duration = 1, enabled = false } }
            type    = "forward"
          },
        ]
        mutual_authentication                = { mode = "off", ignore_client_certificate_expiry = false }
        routing_http_response_server_enabled = false
      }
      https = {
        default_action = [
          {
            forward = { target_group = [{}], stickiness = { duration = 1, enabled = false } }
            type    = "forward"
          },
        ]
        mutual_authentication                = { mode = "off", ignore_client_certificate_expiry = false }
        routing_http_response_server_enabled = false
      }
    }
    listener_rules = {
      api = {
        action = [
          {
            forward = { target_group = [{}], stickiness = { duration = 1, enabled = false } }
            type    = "forward"
          },
        ]
        condition = [{ query_string = [] }]
        listener  = "https"
      }
    }
    price_region = null
  }
  assert {
    condition = alltrue([
      aws_lb.this[0].drop_invalid_header_fields == false,
      aws_lb.this[0].enable_cross_zone_load_balancing == false,
      aws_lb.this[0].enable_deletion_protection == false,
      aws_lb.this[0].enable_http2 == true,
      aws_lb.this[0].enable_tls_version_and_cipher_suite_headers == true,
      aws_lb.this[0].enable_waf_fail_open == true,
      aws_lb.this[0].enable_xff_client_port == true,
      aws_lb.this[0].enable_zonal_shift == false,
      aws_lb.this[0].internal == false,
      aws_lb.this[0].preserve_host_header == false,
      aws_lb.this[0].access_logs[0].enabled == false,
      aws_lb.this[0].connection_logs[0].enabled == false,
      aws_route53_record.this["orders.example.com"].allow_overwrite == false,
      aws_route53_record.this["orders.example.com"].alias[0].evaluate_target_health == false,
      aws_lb_listener.this["http"].routing_http_response_server_enabled == false,
      aws_lb_listener.this["http"].default_action[0].forward[0].stickiness[0].enabled == false,
      aws_lb_listener.this["http"].mutual_authentication[0].ignore_client_certificate_expiry == false,
      aws_lb_listener.this["https"].routing_http_response_server_enabled == false,
      aws_lb_listener.this["https"].default_action[0].forward[0].stickiness[0].enabled == false,
      aws_lb_listener.this["https"].mutual_authentication[0].ignore_client_certificate_expiry == false,
      aws_lb_listener_rule.this["api"].action[0].forward[0].stickiness[0].enabled == false,
      aws_security_group.this[0].revoke_rules_on_delete == false,
      aws_lb_target_group.this["orders"].connection_termination == false,
      aws_lb_target_group.this["orders"].lambda_multi_value_headers_enabled == false,
      aws_lb_target_group.this["orders"].proxy_protocol_v2 == false,
      aws_lb_target_group.this["orders"].health_check[0].enabled == false,
      aws_lb_target_group.this["orders"].stickiness[0].enabled == false,
      aws_lb_target_group.this["orders"].target_health_state[0].enable_unhealthy_connection_termination == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_4" {
  command = plan
  variables {
    access_logs     = { bucket = "example-logs", enabled = false }
    connection_logs = { bucket = "bucket", enabled = false }
    dns_records = {
      "orders.example.com" = {
        zone_id                = "Z0123456789ABCDEFGHIJ"
        allow_overwrite        = false
        evaluate_target_health = false
        type                   = "A"
      }
    }
    drop_invalid_header_fields                  = false
    enable_cross_zone_load_balancing            = false
    enable_deletion_protection                  = false
    enable_http2                                = false
    enable_tls_version_and_cipher_suite_headers = false
    enable_waf_fail_open                        = false
    enable_xff_client_port                      = false
    enable_zonal_shift                          = true
    internal                                    = true
    preserve_host_header                        = true
    security_group = {
      description            = "Traffic to and from the load balancer"
      revoke_rules_on_delete = false
    }
    target_groups = {
      orders = {
        connection_termination             = false
        health_check                       = { enabled = false }
        lambda_multi_value_headers_enabled = false
        proxy_protocol_v2                  = false
        stickiness                         = { type = "type", enabled = false }
        target_failover                    = []
        target_health_state                = [{ enable_unhealthy_connection_termination = false }]
      }
    }
    listeners = {
      http = {
        default_action = [
          {
            forward = { target_group = [{}], stickiness = { duration = 1, enabled = false } }
            type    = "forward"
          },
        ]
        mutual_authentication                = { mode = "off", ignore_client_certificate_expiry = false }
        routing_http_response_server_enabled = false
      }
      https = {
        default_action = [
          {
            forward = { target_group = [{}], stickiness = { duration = 1, enabled = false } }
            type    = "forward"
          },
        ]
        mutual_authentication                = { mode = "off", ignore_client_certificate_expiry = false }
        routing_http_response_server_enabled = false
      }
    }
    listener_rules = {
      api = {
        action = [
          {
            forward = { target_group = [{}], stickiness = { duration = 1, enabled = false } }
            type    = "forward"
          },
        ]
        condition = [{ query_string = [] }]
        listener  = "https"
      }
    }
    price_region = null
  }
  assert {
    condition = alltrue([
      aws_lb.this[0].drop_invalid_header_fields == false,
      aws_lb.this[0].enable_cross_zone_load_balancing == false,
      aws_lb.this[0].enable_deletion_protection == false,
      aws_lb.this[0].enable_http2 == false,
      aws_lb.this[0].enable_tls_version_and_cipher_suite_headers == false,
      aws_lb.this[0].enable_waf_fail_open == false,
      aws_lb.this[0].enable_xff_client_port == false,
      aws_lb.this[0].enable_zonal_shift == true,
      aws_lb.this[0].internal == true,
      aws_lb.this[0].preserve_host_header == true,
      aws_lb.this[0].access_logs[0].enabled == false,
      aws_lb.this[0].connection_logs[0].enabled == false,
      aws_route53_record.this["orders.example.com"].allow_overwrite == false,
      aws_route53_record.this["orders.example.com"].alias[0].evaluate_target_health == false,
      aws_lb_listener.this["http"].routing_http_response_server_enabled == false,
      aws_lb_listener.this["http"].default_action[0].forward[0].stickiness[0].enabled == false,
      aws_lb_listener.this["http"].mutual_authentication[0].ignore_client_certificate_expiry == false,
      aws_lb_listener.this["https"].routing_http_response_server_enabled == false,
      aws_lb_listener.this["https"].default_action[0].forward[0].stickiness[0].enabled == false,
      aws_lb_listener.this["https"].mutual_authentication[0].ignore_client_certificate_expiry == false,
      aws_lb_listener_rule.this["api"].action[0].forward[0].stickiness[0].enabled == false,
      aws_security_group.this[0].revoke_rules_on_delete == false,
      aws_lb_target_group.this["orders"].connection_termination == false,
      aws_lb_target_group.this["orders"].lambda_multi_value_headers_enabled == false,
      aws_lb_target_group.this["orders"].proxy_protocol_v2 == false,
      aws_lb_target_group.this["orders"].health_check[0].enabled == false,
      aws_lb_target_group.this["orders"].stickiness[0].enabled == false,
      aws_lb_target_group.this["orders"].target_health_state[0].enable_unhealthy_connection_termination == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    access_logs     = { bucket = "example-logs", prefix = "prefix" }
    connection_logs = { bucket = "bucket", prefix = "prefix2" }
    dns_records = {
      "orders.example.com" = { zone_id = "Z0123456789ABCDEFGHIJ", allow_overwrite = false, name = "name" }
    }
    security_group = {
      name                   = "name2"
      revoke_rules_on_delete = false
      vpc_id                 = "vpc-0123456789abcdef0"
    }
    security_group_egress = {
      targets = {
        cidr_ipv4                    = "10.0.0.0/8"
        cidr_ipv6                    = "10.0.0.0/24"
        description                  = "description2"
        from_port                    = 443
        prefix_list_id               = "prefix-list-id"
        referenced_security_group_id = "referenced-security-group-id"
        to_port                      = 444
      }
    }
    security_group_ingress = {
      https = {
        cidr_ipv4                    = "10.0.0.0/8"
        cidr_ipv6                    = "10.0.0.0/24"
        description                  = "description3"
        from_port                    = 443
        prefix_list_id               = "prefix-list-id2"
        referenced_security_group_id = "referenced-security-group-id2"
        to_port                      = 444
      }
    }
    target_groups = {
      orders = {
        connection_termination = false
        deregistration_delay   = "deregistration-delay"
        health_check = {
          enabled             = false
          healthy_threshold   = 1
          interval            = 2
          matcher             = "matcher"
          path                = "/health"
          port                = "port"
          protocol            = "HTTP"
          timeout             = 3
          unhealthy_threshold = 4
        }
        ip_address_type                    = "ipv4"
        lambda_multi_value_headers_enabled = false
        load_balancing_algorithm_type      = "load-balancing-algorithm-type"
        load_balancing_anomaly_mitigation  = "load-balancing-anomaly-mitigation"
        load_balancing_cross_zone_enabled  = "load-balancing-cross-zone-enabled"
        name                               = "name3"
        port                               = 8080
        preserve_client_ip                 = "preserve-client-ip"
        protocol                           = "HTTP"
        protocol_version                   = "protocol-version"
        proxy_protocol_v2                  = false
        slow_start                         = 1
        stickiness = {
          type            = "type"
          cookie_duration = 1
          cookie_name     = "cookie-name"
          enabled         = false
        }
        target_group_health = {
          dns_failover = {
            minimum_healthy_targets_count      = "minimum-healthy-targets-count"
            minimum_healthy_targets_percentage = "minimum-healthy-targets-percentage"
          }
          unhealthy_state_routing = {
            minimum_healthy_targets_count      = 1
            minimum_healthy_targets_percentage = "minimum-healthy-targets-percentage2"
          }
        }
        target_type = "ip"
        vpc_id      = "vpc-0123456789abcdef0"
      }
    }
    listeners = {
      http = {
        default_action = [
          {
            authenticate_cognito = {
              user_pool_arn                       = "arn:aws:sns:us-east-1:123456789012:shop"
              user_pool_client_id                 = "user-pool-client-id"
              user_pool_domain                    = "user-pool-domain"
              authentication_request_extra_params = { example = "example" }
              on_unauthenticated_request          = "deny"
              scope                               = "REGIONAL"
              session_cookie_name                 = "session-cookie-name"
              session_timeout                     = 1
            }
            authenticate_oidc = {
              authorization_endpoint              = "https://example.com"
              client_id                           = "00000000-0000-0000-0000-000000000000"
              issuer                              = "issuer"
              token_endpoint                      = "https://example.com2"
              user_info_endpoint                  = "https://example.com3"
              authentication_request_extra_params = { example = "example2" }
              on_unauthenticated_request          = "deny"
              scope                               = "REGIONAL"
              session_cookie_name                 = "session-cookie-name2"
              session_timeout                     = 1
            }
            fixed_response = {
              content_type = "text/plain"
              message_body = "message-body"
              status_code  = "HTTP_301"
            }
            forward = {
              target_group = [{ arn = "arn:aws:sns:us-east-1:123456789012:shop", weight = 1 }]
              stickiness   = { duration = 1, enabled = false }
            }
            order = 1
            redirect = {
              status_code = "HTTP_301"
              host        = "host"
              path        = "path"
              port        = "443"
              protocol    = "HTTPS"
              query       = "query"
            }
            target_group_arn = "arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/shop/0123456789abcdef"
          },
        ]
        alpn_policy     = "HTTP1Only"
        certificate_arn = "arn:aws:acm:us-east-1:123456789012:certificate/00000000-0000-0000-0000-000000000000"
        mutual_authentication = {
          mode                             = "off"
          advertise_trust_store_ca_names   = "off2"
          ignore_client_certificate_expiry = false
          trust_store_arn                  = "arn:aws:sns:us-east-1:123456789012:shop"
        }
        port                                                                  = 80
        protocol                                                              = "HTTP"
        routing_http_request_x_amzn_mtls_clientcert_header_name               = "shop"
        routing_http_request_x_amzn_mtls_clientcert_issuer_header_name        = "shop2"
        routing_http_request_x_amzn_mtls_clientcert_leaf_header_name          = "shop3"
        routing_http_request_x_amzn_mtls_clientcert_serial_number_header_name = "shop4"
        routing_http_request_x_amzn_mtls_clientcert_subject_header_name       = "shop5"
        routing_http_request_x_amzn_mtls_clientcert_validity_header_name      = "shop6"
        routing_http_request_x_amzn_tls_cipher_suite_header_name              = "shop7"
        routing_http_request_x_amzn_tls_version_header_name                   = "shop8"
        routing_http_response_access_control_allow_credentials_header_value   = "true"
        routing_http_response_access_control_allow_headers_header_value       = "*"
        routing_http_response_access_control_allow_methods_header_value       = "GET"
        routing_http_response_access_control_allow_origin_header_value        = "shop9"
        routing_http_response_access_control_expose_headers_header_value      = "*2"
        routing_http_response_access_control_max_age_header_value             = "shop10"
        routing_http_response_content_security_policy_header_value            = "shop11"
        routing_http_response_server_enabled                                  = false
        routing_http_response_strict_transport_security_header_value          = "shop12"
        routing_http_response_x_content_type_options_header_value             = "nosniff"
        routing_http_response_x_frame_options_header_value                    = "shop13"
        ssl_policy                                                            = "{}"
        tcp_idle_timeout_seconds                                              = 60
      }
      https = {
        default_action = [
          {
            authenticate_cognito = {
              user_pool_arn                       = "arn:aws:sns:us-east-1:123456789012:shop"
              user_pool_client_id                 = "user-pool-client-id2"
              user_pool_domain                    = "user-pool-domain2"
              authentication_request_extra_params = { example = "example3" }
              on_unauthenticated_request          = "deny"
              scope                               = "REGIONAL"
              session_cookie_name                 = "session-cookie-name3"
              session_timeout                     = 1
            }
            authenticate_oidc = {
              authorization_endpoint              = "https://example.com"
              client_id                           = "00000000-0000-0000-0000-000000000000"
              issuer                              = "issuer2"
              token_endpoint                      = "https://example.com4"
              user_info_endpoint                  = "https://example.com5"
              authentication_request_extra_params = { example = "example4" }
              on_unauthenticated_request          = "deny"
              scope                               = "REGIONAL"
              session_cookie_name                 = "session-cookie-name4"
              session_timeout                     = 1
            }
            fixed_response = {
              content_type = "text/plain"
              message_body = "message-body2"
              status_code  = "HTTP_301"
            }
            forward = {
              target_group = [{ arn = "arn:aws:sns:us-east-1:123456789012:shop", weight = 1 }]
              stickiness   = { duration = 1, enabled = false }
            }
            order = 1
            redirect = {
              status_code = "HTTP_301"
              host        = "host2"
              path        = "path2"
              port        = "443"
              protocol    = "HTTP"
              query       = "query2"
            }
            target_group     = "orders"
            target_group_arn = "arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/shop/0123456789abcdef"
          },
        ]
        alpn_policy     = "HTTP1Only"
        certificate_arn = "arn:aws:acm:us-east-1:123456789012:certificate/00000000-0000-0000-0000-000000000000"
        mutual_authentication = {
          mode                             = "off"
          advertise_trust_store_ca_names   = "off3"
          ignore_client_certificate_expiry = false
          trust_store_arn                  = "arn:aws:sns:us-east-1:123456789012:shop"
        }
        port                                                                  = 443
        protocol                                                              = "HTTPS"
        routing_http_request_x_amzn_mtls_clientcert_header_name               = "shop"
        routing_http_request_x_amzn_mtls_clientcert_issuer_header_name        = "shop14"
        routing_http_request_x_amzn_mtls_clientcert_leaf_header_name          = "shop15"
        routing_http_request_x_amzn_mtls_clientcert_serial_number_header_name = "shop16"
        routing_http_request_x_amzn_mtls_clientcert_subject_header_name       = "shop17"
        routing_http_request_x_amzn_mtls_clientcert_validity_header_name      = "shop18"
        routing_http_request_x_amzn_tls_cipher_suite_header_name              = "shop19"
        routing_http_request_x_amzn_tls_version_header_name                   = "shop20"
        routing_http_response_access_control_allow_credentials_header_value   = "true"
        routing_http_response_access_control_allow_headers_header_value       = "*"
        routing_http_response_access_control_allow_methods_header_value       = "GET"
        routing_http_response_access_control_allow_origin_header_value        = "shop21"
        routing_http_response_access_control_expose_headers_header_value      = "*3"
        routing_http_response_access_control_max_age_header_value             = "shop22"
        routing_http_response_content_security_policy_header_value            = "shop23"
        routing_http_response_server_enabled                                  = false
        routing_http_response_strict_transport_security_header_value          = "shop24"
        routing_http_response_x_content_type_options_header_value             = "nosniff"
        routing_http_response_x_frame_options_header_value                    = "shop25"
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
              user_pool_client_id                 = "user-pool-client-id3"
              user_pool_domain                    = "user-pool-domain3"
              authentication_request_extra_params = { example = "example5" }
              on_unauthenticated_request          = "deny"
              scope                               = "REGIONAL"
              session_cookie_name                 = "session-cookie-name5"
              session_timeout                     = 1
            }
            authenticate_oidc = {
              authorization_endpoint              = "https://example.com"
              client_id                           = "00000000-0000-0000-0000-000000000000"
              issuer                              = "issuer3"
              token_endpoint                      = "https://example.com6"
              user_info_endpoint                  = "https://example.com7"
              authentication_request_extra_params = { example = "example6" }
              on_unauthenticated_request          = "deny"
              scope                               = "REGIONAL"
              session_cookie_name                 = "session-cookie-name6"
              session_timeout                     = 1
            }
            fixed_response = {
              content_type = "text/plain"
              message_body = "message-body3"
              status_code  = "2XX"
            }
            forward = {
              target_group = [{ arn = "arn:aws:sns:us-east-1:123456789012:shop", weight = 1 }]
              stickiness   = { duration = 1, enabled = false }
            }
            order = 1
            redirect = {
              status_code = "status-code"
              host        = "host3"
              path        = "path3"
              port        = "port2"
              protocol    = "HTTP"
              query       = "query3"
            }
            target_group     = "orders"
            target_group_arn = "arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/shop/0123456789abcdef"
          },
        ]
        condition = [
          {
            host_header         = { values = ["/api/*"] }
            http_header         = { http_header_name = "http-header-name", values = ["/api/*"] }
            http_request_method = { values = ["/api/*"] }
            path_pattern        = { values = ["/api/*"] }
            source_ip           = { values = ["/api/*"] }
          },
        ]
        listener = "https"
        priority = 10
      }
    }
    price_region = null
  }
  assert {
    condition = alltrue([
      aws_lb.this[0].drop_invalid_header_fields == true,
      aws_lb.this[0].subnets == toset(["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]),
      aws_lb.this[0].access_logs[0].enabled == true,
      aws_lb.this[0].connection_logs[0].enabled == true,
      aws_vpc_security_group_egress_rule.this["targets"].ip_protocol == "-1",
      aws_vpc_security_group_ingress_rule.this["https"].ip_protocol == "tcp",
      aws_lb_listener.this["http"].default_action[0].type == "forward",
      aws_lb_listener.this["https"].default_action[0].type == "forward",
      aws_security_group.this[0].description == "Traffic to and from the load balancer",
      aws_route53_record.this["orders.example.com"].allow_overwrite == false,
      aws_route53_record.this["orders.example.com"].alias[0].evaluate_target_health == true,
      aws_lb_listener.this["http"].routing_http_response_server_enabled == false,
      aws_lb_listener.this["http"].default_action[0].forward[0].stickiness[0].enabled == false,
      aws_lb_listener.this["http"].mutual_authentication[0].ignore_client_certificate_expiry == false,
      aws_lb_listener.this["https"].routing_http_response_server_enabled == false,
      aws_lb_listener.this["https"].default_action[0].forward[0].stickiness[0].enabled == false,
      aws_lb_listener.this["https"].mutual_authentication[0].ignore_client_certificate_expiry == false,
      aws_lb_listener_rule.this["api"].action[0].forward[0].stickiness[0].enabled == false,
      aws_security_group.this[0].revoke_rules_on_delete == false,
      aws_lb_target_group.this["orders"].connection_termination == false,
      aws_lb_target_group.this["orders"].lambda_multi_value_headers_enabled == false,
      aws_lb_target_group.this["orders"].proxy_protocol_v2 == false,
      aws_lb_target_group.this["orders"].health_check[0].enabled == false,
      aws_lb_target_group.this["orders"].stickiness[0].enabled == false,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create            = false
    client_keep_alive = 60
    idle_timeout      = 1
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create            = false
    client_keep_alive = 604800
    idle_timeout      = 4000
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms                 = null
    dns_records            = null
    listener_certificates  = null
    listener_rules         = null
    listeners              = null
    notifications          = null
    oidc_client_secrets    = null
    security_group_egress  = null
    security_group_ingress = null
    subnet_mapping         = null
    tags                   = null
    target_groups          = null
    targets                = null
    create                 = false
    budget                 = null
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
      var.create != null,
      var.dns_records != null,
      var.listener_certificates != null,
      var.listener_rules != null,
      var.listeners != null,
      var.notifications != null,
      var.oidc_client_secrets != null,
      var.security_group_egress != null,
      var.security_group_ingress != null,
      var.subnet_mapping != null,
      var.tags != null,
      var.target_groups != null,
      var.targets != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      capacity_units         = { enabled = false, threshold = 1 }
      gateway_bytes          = { enabled = false, threshold = 1 }
      idle                   = { enabled = false, threshold = 1 }
      network_bytes          = { enabled = false, threshold = 1 }
      network_capacity_units = { enabled = false, threshold = 1 }
      network_idle           = { enabled = false, threshold = 1 }
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
    access_logs   = { bucket = "example-logs" }
    dns_records   = { "orders.example.com" = { zone_id = "Z0123456789ABCDEFGHIJ" } }
    listener_rules = {
      api = {
        listener  = "https"
        action    = [{ target_group = "orders" }]
        condition = [{ path_pattern = { values = ["/api/*"] } }]
        priority  = 10
      }
    }
    listeners = {
      http = {
        port     = 80
        protocol = "HTTP"
        default_action = [
          {
            type     = "redirect"
            redirect = { port = "443", protocol = "HTTPS", status_code = "HTTP_301" }
          },
        ]
      }
      https = {
        port            = 443
        protocol        = "HTTPS"
        certificate_arn = "arn:aws:acm:us-east-1:123456789012:certificate/00000000-0000-0000-0000-000000000000"
        default_action  = [{ target_group = "orders" }]
      }
    }
    security_group         = { vpc_id = "vpc-0123456789abcdef0" }
    security_group_egress  = { targets = { cidr_ipv4 = "10.0.0.0/8" } }
    security_group_ingress = { https = { cidr_ipv4 = "10.0.0.0/8", from_port = 443, to_port = 443 } }
    target_groups = {
      orders = {
        port         = 8080
        protocol     = "HTTP"
        target_type  = "ip"
        health_check = { path = "/health" }
      }
    }
    targets = { first = { target_group = "orders", target_id = "10.0.0.4" } }
    trust_store = {
      ca_certificates_bundle_s3_bucket = "example-artifacts"
      ca_certificates_bundle_s3_key    = "ca.pem"
    }
    web_acl = {
      web_acl_arn = "arn:aws:wafv2:us-east-1:123456789012:regional/webacl/shop/00000000-0000-0000-0000-000000000000"
    }
  }
  assert {
    condition = alltrue([
      output.arn == try(aws_lb.this[0].arn, null),
      output.arn_suffix == try(aws_lb.this[0].arn_suffix, null),
      output.dns_name == try(aws_lb.this[0].dns_name, null),
      output.id == try(aws_lb.this[0].id, null),
      output.name == try(aws_lb.this[0].name, null),
      output.zone_id == try(aws_lb.this[0].zone_id, null),
      output.listener_arns == { for key, one in aws_lb_listener.this : key => one.arn },
      output.security_group_id == try(aws_security_group.this[0].id, null),
      output.target_group_arn_suffixes == { for key, one in aws_lb_target_group.this : key => one.arn_suffix },
      output.target_group_arns == { for key, one in aws_lb_target_group.this : key => one.arn },
    ])
    error_message = "an output tells something else"
  }
}
