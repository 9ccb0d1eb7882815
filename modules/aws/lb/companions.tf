locals {
  named_target_groups = compact(concat(
    flatten([for one in values(var.listeners) : [for action in one.default_action : concat([action.target_group], action.forward == null ? [] : [for group in action.forward.target_group : group.target_group])]]),
    flatten([for one in values(var.listener_rules) : [for action in one.action : concat([action.target_group], action.forward == null ? [] : [for group in action.forward.target_group : group.target_group])]]),
    [for one in values(var.targets) : one.target_group],
  ))
}

# Several names can share one load balancer, which is cheaper than one for each.
resource "aws_lb_listener_certificate" "this" {
  for_each = { for key, one in var.listener_certificates : key => one if var.create }

  certificate_arn = each.value.certificate_arn
  listener_arn    = try(aws_lb_listener.this[each.value.listener].arn, "")
}

# Queries for alias records are free of charge.
resource "aws_route53_record" "this" {
  for_each = { for key, one in var.dns_records : key => one if var.create }

  allow_overwrite = each.value.allow_overwrite
  name            = coalesce(each.value.name, each.key)
  type            = each.value.type
  zone_id         = each.value.zone_id

  alias {
    evaluate_target_health = each.value.evaluate_target_health
    name                   = aws_lb.this[0].dns_name
    zone_id                = aws_lb.this[0].zone_id
  }
}

# What the load balancer may reach.
resource "aws_vpc_security_group_egress_rule" "this" {
  for_each = { for key, one in var.security_group_egress : key => one if var.create }

  cidr_ipv4                    = each.value.cidr_ipv4
  cidr_ipv6                    = each.value.cidr_ipv6
  description                  = each.value.description
  from_port                    = each.value.from_port
  ip_protocol                  = each.value.ip_protocol
  prefix_list_id               = each.value.prefix_list_id
  referenced_security_group_id = each.value.referenced_security_group_id
  security_group_id            = try(aws_security_group.this[0].id, "")
  to_port                      = each.value.to_port

  tags = local.tags
}

# Who may reach the load balancer.
resource "aws_vpc_security_group_ingress_rule" "this" {
  for_each = { for key, one in var.security_group_ingress : key => one if var.create }

  cidr_ipv4                    = each.value.cidr_ipv4
  cidr_ipv6                    = each.value.cidr_ipv6
  description                  = each.value.description
  from_port                    = each.value.from_port
  ip_protocol                  = each.value.ip_protocol
  prefix_list_id               = each.value.prefix_list_id
  referenced_security_group_id = each.value.referenced_security_group_id
  security_group_id            = try(aws_security_group.this[0].id, "")
  to_port                      = each.value.to_port

  tags = local.tags
}

# Functions may be called only by those who are allowed to.
resource "aws_lambda_permission" "this" {
  for_each = { for key, one in { for key, one in var.targets : key => one if try(var.target_groups[one.target_group].target_type, null) == "lambda" } : key => one if var.create }

  action        = "lambda:InvokeFunction"
  function_name = each.value.target_id
  principal     = "elasticloadbalancing.amazonaws.com"
  source_arn    = aws_lb_target_group.this[each.value.target_group].arn
}

# Where clients connect.
resource "aws_lb_listener" "this" {
  for_each = { for key, one in var.listeners : key => one if var.create }

  alpn_policy                                                           = each.value.alpn_policy
  certificate_arn                                                       = each.value.certificate_arn
  load_balancer_arn                                                     = aws_lb.this[0].arn
  port                                                                  = each.value.port
  protocol                                                              = each.value.protocol
  routing_http_request_x_amzn_mtls_clientcert_header_name               = each.value.routing_http_request_x_amzn_mtls_clientcert_header_name
  routing_http_request_x_amzn_mtls_clientcert_issuer_header_name        = each.value.routing_http_request_x_amzn_mtls_clientcert_issuer_header_name
  routing_http_request_x_amzn_mtls_clientcert_leaf_header_name          = each.value.routing_http_request_x_amzn_mtls_clientcert_leaf_header_name
  routing_http_request_x_amzn_mtls_clientcert_serial_number_header_name = each.value.routing_http_request_x_amzn_mtls_clientcert_serial_number_header_name
  routing_http_request_x_amzn_mtls_clientcert_subject_header_name       = each.value.routing_http_request_x_amzn_mtls_clientcert_subject_header_name
  routing_http_request_x_amzn_mtls_clientcert_validity_header_name      = each.value.routing_http_request_x_amzn_mtls_clientcert_validity_header_name
  routing_http_request_x_amzn_tls_cipher_suite_header_name              = each.value.routing_http_request_x_amzn_tls_cipher_suite_header_name
  routing_http_request_x_amzn_tls_version_header_name                   = each.value.routing_http_request_x_amzn_tls_version_header_name
  routing_http_response_access_control_allow_credentials_header_value   = each.value.routing_http_response_access_control_allow_credentials_header_value
  routing_http_response_access_control_allow_headers_header_value       = each.value.routing_http_response_access_control_allow_headers_header_value
  routing_http_response_access_control_allow_methods_header_value       = each.value.routing_http_response_access_control_allow_methods_header_value
  routing_http_response_access_control_allow_origin_header_value        = each.value.routing_http_response_access_control_allow_origin_header_value
  routing_http_response_access_control_expose_headers_header_value      = each.value.routing_http_response_access_control_expose_headers_header_value
  routing_http_response_access_control_max_age_header_value             = each.value.routing_http_response_access_control_max_age_header_value
  routing_http_response_content_security_policy_header_value            = each.value.routing_http_response_content_security_policy_header_value
  routing_http_response_server_enabled                                  = each.value.routing_http_response_server_enabled
  routing_http_response_strict_transport_security_header_value          = each.value.routing_http_response_strict_transport_security_header_value
  routing_http_response_x_content_type_options_header_value             = each.value.routing_http_response_x_content_type_options_header_value
  routing_http_response_x_frame_options_header_value                    = each.value.routing_http_response_x_frame_options_header_value
  ssl_policy                                                            = contains(["HTTPS", "TLS"], coalesce(each.value.protocol, "HTTP")) ? coalesce(each.value.ssl_policy, "ELBSecurityPolicy-TLS13-1-2-2021-06") : null
  tcp_idle_timeout_seconds                                              = each.value.tcp_idle_timeout_seconds

  dynamic "default_action" {
    for_each = each.value.default_action
    content {
      order            = default_action.value.order
      target_group_arn = try(aws_lb_target_group.this[default_action.value.target_group].arn, default_action.value.target_group_arn)
      type             = default_action.value.type
      dynamic "authenticate_cognito" {
        for_each = default_action.value.authenticate_cognito == null ? [] : [default_action.value.authenticate_cognito]
        content {
          authentication_request_extra_params = authenticate_cognito.value.authentication_request_extra_params
          on_unauthenticated_request          = authenticate_cognito.value.on_unauthenticated_request
          scope                               = authenticate_cognito.value.scope
          session_cookie_name                 = authenticate_cognito.value.session_cookie_name
          session_timeout                     = authenticate_cognito.value.session_timeout
          user_pool_arn                       = authenticate_cognito.value.user_pool_arn
          user_pool_client_id                 = authenticate_cognito.value.user_pool_client_id
          user_pool_domain                    = authenticate_cognito.value.user_pool_domain
        }
      }
      dynamic "authenticate_oidc" {
        for_each = default_action.value.authenticate_oidc == null ? [] : [default_action.value.authenticate_oidc]
        content {
          authentication_request_extra_params = authenticate_oidc.value.authentication_request_extra_params
          authorization_endpoint              = authenticate_oidc.value.authorization_endpoint
          client_id                           = authenticate_oidc.value.client_id
          client_secret                       = lookup(var.oidc_client_secrets, each.key, null)
          issuer                              = authenticate_oidc.value.issuer
          on_unauthenticated_request          = authenticate_oidc.value.on_unauthenticated_request
          scope                               = authenticate_oidc.value.scope
          session_cookie_name                 = authenticate_oidc.value.session_cookie_name
          session_timeout                     = authenticate_oidc.value.session_timeout
          token_endpoint                      = authenticate_oidc.value.token_endpoint
          user_info_endpoint                  = authenticate_oidc.value.user_info_endpoint
        }
      }
      dynamic "fixed_response" {
        for_each = default_action.value.fixed_response == null ? [] : [default_action.value.fixed_response]
        content {
          content_type = fixed_response.value.content_type
          message_body = fixed_response.value.message_body
          status_code  = fixed_response.value.status_code
        }
      }
      dynamic "forward" {
        for_each = default_action.value.forward == null ? [] : [default_action.value.forward]
        content {
          dynamic "stickiness" {
            for_each = forward.value.stickiness == null ? [] : [forward.value.stickiness]
            content {
              duration = stickiness.value.duration
              enabled  = stickiness.value.enabled
            }
          }
          dynamic "target_group" {
            for_each = forward.value.target_group
            content {
              arn    = try(aws_lb_target_group.this[target_group.value.target_group].arn, target_group.value.arn)
              weight = target_group.value.weight
            }
          }
        }
      }
      dynamic "redirect" {
        for_each = default_action.value.redirect == null ? [] : [default_action.value.redirect]
        content {
          host        = redirect.value.host
          path        = redirect.value.path
          port        = redirect.value.port
          protocol    = redirect.value.protocol
          query       = redirect.value.query
          status_code = redirect.value.status_code
        }
      }
    }
  }
  dynamic "mutual_authentication" {
    for_each = each.value.mutual_authentication == null ? [] : [each.value.mutual_authentication]
    content {
      advertise_trust_store_ca_names   = mutual_authentication.value.advertise_trust_store_ca_names
      ignore_client_certificate_expiry = mutual_authentication.value.ignore_client_certificate_expiry
      mode                             = mutual_authentication.value.mode
      trust_store_arn                  = mutual_authentication.value.mode == "verify" && mutual_authentication.value.trust_store_arn == null ? try(aws_lb_trust_store.this[0].arn, null) : mutual_authentication.value.trust_store_arn
    }
  }

  tags = local.tags
}

# Rules above ten that a request is held against count towards the capacity units.
resource "aws_lb_listener_rule" "this" {
  for_each = { for key, one in var.listener_rules : key => one if var.create }

  listener_arn = try(aws_lb_listener.this[each.value.listener].arn, "")
  priority     = each.value.priority

  dynamic "action" {
    for_each = each.value.action
    content {
      order            = action.value.order
      target_group_arn = try(aws_lb_target_group.this[action.value.target_group].arn, action.value.target_group_arn)
      type             = action.value.type
      dynamic "authenticate_cognito" {
        for_each = action.value.authenticate_cognito == null ? [] : [action.value.authenticate_cognito]
        content {
          authentication_request_extra_params = authenticate_cognito.value.authentication_request_extra_params
          on_unauthenticated_request          = authenticate_cognito.value.on_unauthenticated_request
          scope                               = authenticate_cognito.value.scope
          session_cookie_name                 = authenticate_cognito.value.session_cookie_name
          session_timeout                     = authenticate_cognito.value.session_timeout
          user_pool_arn                       = authenticate_cognito.value.user_pool_arn
          user_pool_client_id                 = authenticate_cognito.value.user_pool_client_id
          user_pool_domain                    = authenticate_cognito.value.user_pool_domain
        }
      }
      dynamic "authenticate_oidc" {
        for_each = action.value.authenticate_oidc == null ? [] : [action.value.authenticate_oidc]
        content {
          authentication_request_extra_params = authenticate_oidc.value.authentication_request_extra_params
          authorization_endpoint              = authenticate_oidc.value.authorization_endpoint
          client_id                           = authenticate_oidc.value.client_id
          client_secret                       = lookup(var.oidc_client_secrets, each.key, null)
          issuer                              = authenticate_oidc.value.issuer
          on_unauthenticated_request          = authenticate_oidc.value.on_unauthenticated_request
          scope                               = authenticate_oidc.value.scope
          session_cookie_name                 = authenticate_oidc.value.session_cookie_name
          session_timeout                     = authenticate_oidc.value.session_timeout
          token_endpoint                      = authenticate_oidc.value.token_endpoint
          user_info_endpoint                  = authenticate_oidc.value.user_info_endpoint
        }
      }
      dynamic "fixed_response" {
        for_each = action.value.fixed_response == null ? [] : [action.value.fixed_response]
        content {
          content_type = fixed_response.value.content_type
          message_body = fixed_response.value.message_body
          status_code  = fixed_response.value.status_code
        }
      }
      dynamic "forward" {
        for_each = action.value.forward == null ? [] : [action.value.forward]
        content {
          dynamic "stickiness" {
            for_each = forward.value.stickiness == null ? [] : [forward.value.stickiness]
            content {
              duration = stickiness.value.duration
              enabled  = stickiness.value.enabled
            }
          }
          dynamic "target_group" {
            for_each = forward.value.target_group
            content {
              arn    = try(aws_lb_target_group.this[target_group.value.target_group].arn, target_group.value.arn)
              weight = target_group.value.weight
            }
          }
        }
      }
      dynamic "redirect" {
        for_each = action.value.redirect == null ? [] : [action.value.redirect]
        content {
          host        = redirect.value.host
          path        = redirect.value.path
          port        = redirect.value.port
          protocol    = redirect.value.protocol
          query       = redirect.value.query
          status_code = redirect.value.status_code
        }
      }
    }
  }
  dynamic "condition" {
    for_each = each.value.condition
    content {
      dynamic "host_header" {
        for_each = condition.value.host_header == null ? [] : [condition.value.host_header]
        content { values = host_header.value.values }
      }
      dynamic "http_header" {
        for_each = condition.value.http_header == null ? [] : [condition.value.http_header]
        content {
          http_header_name = http_header.value.http_header_name
          values           = http_header.value.values
        }
      }
      dynamic "http_request_method" {
        for_each = condition.value.http_request_method == null ? [] : [condition.value.http_request_method]
        content { values = http_request_method.value.values }
      }
      dynamic "path_pattern" {
        for_each = condition.value.path_pattern == null ? [] : [condition.value.path_pattern]
        content { values = path_pattern.value.values }
      }
      dynamic "query_string" {
        for_each = condition.value.query_string
        content {
          key   = query_string.value.key
          value = query_string.value.value
        }
      }
      dynamic "source_ip" {
        for_each = condition.value.source_ip == null ? [] : [condition.value.source_ip]
        content { values = source_ip.value.values }
      }
    }
  }

  tags = local.tags
}

# What reaches the load balancer counts towards its capacity units.
resource "aws_security_group" "this" {
  count = var.create && var.security_group != null ? 1 : 0

  description            = var.security_group.description
  name                   = coalesce(var.security_group.name, var.name)
  revoke_rules_on_delete = var.security_group.revoke_rules_on_delete
  vpc_id                 = var.security_group.vpc_id

  tags = local.tags
}

# A load balancer without targets is billed by the hour and does nothing.
resource "aws_lb_target_group" "this" {
  for_each = { for key, one in var.target_groups : key => one if var.create }

  connection_termination             = each.value.connection_termination
  deregistration_delay               = each.value.deregistration_delay
  ip_address_type                    = each.value.ip_address_type
  lambda_multi_value_headers_enabled = each.value.lambda_multi_value_headers_enabled
  load_balancing_algorithm_type      = each.value.load_balancing_algorithm_type
  load_balancing_anomaly_mitigation  = each.value.load_balancing_anomaly_mitigation
  load_balancing_cross_zone_enabled  = each.value.load_balancing_cross_zone_enabled
  name                               = coalesce(each.value.name, "${substr("${var.name}-${replace(each.key, "_", "-")}", 0, 25)}-${substr(sha1(jsonencode([var.name, each.key, each.value.port, each.value.protocol, each.value.protocol_version, each.value.target_type, each.value.vpc_id, each.value.ip_address_type])), 0, 6)}")
  port                               = each.value.port
  preserve_client_ip                 = each.value.preserve_client_ip
  protocol                           = each.value.protocol
  protocol_version                   = each.value.protocol_version
  proxy_protocol_v2                  = each.value.proxy_protocol_v2
  slow_start                         = each.value.slow_start
  target_type                        = each.value.target_type
  vpc_id                             = each.value.target_type == "lambda" ? null : coalesce(each.value.vpc_id, aws_lb.this[0].vpc_id)

  dynamic "health_check" {
    for_each = each.value.health_check == null ? [] : [each.value.health_check]
    content {
      enabled             = health_check.value.enabled
      healthy_threshold   = health_check.value.healthy_threshold
      interval            = health_check.value.interval
      matcher             = health_check.value.matcher
      path                = health_check.value.path
      port                = health_check.value.port
      protocol            = health_check.value.protocol
      timeout             = health_check.value.timeout
      unhealthy_threshold = health_check.value.unhealthy_threshold
    }
  }
  dynamic "stickiness" {
    for_each = each.value.stickiness == null ? [] : [each.value.stickiness]
    content {
      cookie_duration = stickiness.value.cookie_duration
      cookie_name     = stickiness.value.cookie_name
      enabled         = stickiness.value.enabled
      type            = stickiness.value.type
    }
  }
  dynamic "target_failover" {
    for_each = each.value.target_failover
    content {
      on_deregistration = target_failover.value.on_deregistration
      on_unhealthy      = target_failover.value.on_unhealthy
    }
  }
  dynamic "target_group_health" {
    for_each = each.value.target_group_health == null ? [] : [each.value.target_group_health]
    content {
      dynamic "dns_failover" {
        for_each = target_group_health.value.dns_failover == null ? [] : [target_group_health.value.dns_failover]
        content {
          minimum_healthy_targets_count      = dns_failover.value.minimum_healthy_targets_count
          minimum_healthy_targets_percentage = dns_failover.value.minimum_healthy_targets_percentage
        }
      }
      dynamic "unhealthy_state_routing" {
        for_each = target_group_health.value.unhealthy_state_routing == null ? [] : [target_group_health.value.unhealthy_state_routing]
        content {
          minimum_healthy_targets_count      = unhealthy_state_routing.value.minimum_healthy_targets_count
          minimum_healthy_targets_percentage = unhealthy_state_routing.value.minimum_healthy_targets_percentage
        }
      }
    }
  }
  dynamic "target_health_state" {
    for_each = each.value.target_health_state
    content {
      enable_unhealthy_connection_termination = target_health_state.value.enable_unhealthy_connection_termination
      unhealthy_draining_interval             = target_health_state.value.unhealthy_draining_interval
    }
  }

  tags = local.tags

  lifecycle {
    create_before_destroy = true
  }
}

# Instances, addresses, functions or load balancers that requests go to.
resource "aws_lb_target_group_attachment" "this" {
  for_each = { for key, one in var.targets : key => one if var.create }

  availability_zone = each.value.availability_zone
  port              = each.value.port
  target_group_arn  = aws_lb_target_group.this[each.value.target_group].arn
  target_id         = each.value.target_id

  depends_on = [aws_lambda_permission.this]
}

# Clients that prove who they are need no gateway in front; whether the store itself is billed is not known.
resource "aws_lb_trust_store" "this" {
  count = var.create && var.trust_store != null ? 1 : 0

  ca_certificates_bundle_s3_bucket         = var.trust_store.ca_certificates_bundle_s3_bucket
  ca_certificates_bundle_s3_key            = var.trust_store.ca_certificates_bundle_s3_key
  ca_certificates_bundle_s3_object_version = var.trust_store.ca_certificates_bundle_s3_object_version
  name                                     = coalesce(var.trust_store.name, var.name)

  tags = local.tags
}

# A web ACL keeps away requests that would count; it is billed by itself.
resource "aws_wafv2_web_acl_association" "this" {
  count = var.create && var.web_acl != null ? 1 : 0

  resource_arn = aws_lb.this[0].arn
  web_acl_arn  = var.web_acl.web_acl_arn
}
