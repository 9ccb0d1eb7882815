resource "aws_lb" "this" {
  count = var.create ? 1 : 0

  client_keep_alive                                            = var.client_keep_alive
  customer_owned_ipv4_pool                                     = var.customer_owned_ipv4_pool
  desync_mitigation_mode                                       = var.desync_mitigation_mode
  dns_record_client_routing_policy                             = var.dns_record_client_routing_policy
  drop_invalid_header_fields                                   = var.drop_invalid_header_fields
  enable_cross_zone_load_balancing                             = var.enable_cross_zone_load_balancing
  enable_deletion_protection                                   = var.enable_deletion_protection
  enable_http2                                                 = var.enable_http2
  enable_tls_version_and_cipher_suite_headers                  = var.enable_tls_version_and_cipher_suite_headers
  enable_waf_fail_open                                         = var.enable_waf_fail_open
  enable_xff_client_port                                       = var.enable_xff_client_port
  enable_zonal_shift                                           = var.enable_zonal_shift
  enforce_security_group_inbound_rules_on_private_link_traffic = var.enforce_security_group_inbound_rules_on_private_link_traffic
  idle_timeout                                                 = var.idle_timeout
  internal                                                     = var.internal
  ip_address_type                                              = var.ip_address_type
  load_balancer_type                                           = var.load_balancer_type
  name                                                         = var.name
  preserve_host_header                                         = var.preserve_host_header
  security_groups                                              = var.security_groups == null && var.security_group == null ? null : setunion(coalesce(var.security_groups, []), aws_security_group.this[*].id)
  subnets                                                      = var.subnets
  xff_header_processing_mode                                   = var.xff_header_processing_mode

  dynamic "access_logs" {
    for_each = var.access_logs == null ? [] : [var.access_logs]
    content {
      bucket  = access_logs.value.bucket
      enabled = access_logs.value.enabled
      prefix  = access_logs.value.prefix
    }
  }
  dynamic "connection_logs" {
    for_each = var.connection_logs == null ? [] : [var.connection_logs]
    content {
      bucket  = connection_logs.value.bucket
      enabled = connection_logs.value.enabled
      prefix  = connection_logs.value.prefix
    }
  }
  dynamic "ipam_pools" {
    for_each = var.ipam_pools == null ? [] : [var.ipam_pools]
    content { ipv4_ipam_pool_id = ipam_pools.value.ipv4_ipam_pool_id }
  }
  dynamic "minimum_load_balancer_capacity" {
    for_each = var.minimum_load_balancer_capacity == null ? [] : [var.minimum_load_balancer_capacity]
    content { capacity_units = minimum_load_balancer_capacity.value.capacity_units }
  }
  dynamic "subnet_mapping" {
    for_each = var.subnet_mapping
    content {
      allocation_id        = subnet_mapping.value.allocation_id
      ipv6_address         = subnet_mapping.value.ipv6_address
      private_ipv4_address = subnet_mapping.value.private_ipv4_address
      subnet_id            = subnet_mapping.value.subnet_id
    }
  }
  dynamic "timeouts" {
    for_each = var.timeouts == null ? [] : [var.timeouts]
    content {
      create = timeouts.value.create
      delete = timeouts.value.delete
      update = timeouts.value.update
    }
  }

  tags = local.tags

  lifecycle {
    precondition {
      condition     = (length(coalesce(var.subnets, [])) > 0) != (length(var.subnet_mapping) > 0)
      error_message = "Give subnets or subnet_mapping, one of the two."
    }
    precondition {
      condition     = length(setsubtract(local.named_target_groups, keys(var.target_groups))) == 0
      error_message = "A listener, a rule or a target names a target group that target_groups does not have."
    }
    precondition {
      condition     = length(setsubtract(concat([for one in values(var.listener_rules) : one.listener], [for one in values(var.listener_certificates) : one.listener]), keys(var.listeners))) == 0
      error_message = "A rule or a certificate names a listener that listeners does not have."
    }
    precondition {
      condition     = alltrue([for one in values(var.listeners) : !contains(["HTTPS", "TLS"], coalesce(one.protocol, "HTTP")) || one.certificate_arn != null])
      error_message = "A listener with HTTPS or TLS needs certificate_arn."
    }
    precondition {
      condition     = var.security_group != null || length(var.security_group_ingress) + length(var.security_group_egress) == 0
      error_message = "security_group_ingress and security_group_egress need security_group."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this load balancer has none."
    }
  }
}
