# What callers give stands in the load balancer as they gave it.
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
    client_keep_alive                                            = 60
    customer_owned_ipv4_pool                                     = "shop"
    desync_mitigation_mode                                       = "defensive"
    dns_record_client_routing_policy                             = "any_availability_zone"
    drop_invalid_header_fields                                   = false
    enable_cross_zone_load_balancing                             = false
    enable_deletion_protection                                   = false
    enable_http2                                                 = false
    enable_tls_version_and_cipher_suite_headers                  = false
    enable_waf_fail_open                                         = false
    enable_xff_client_port                                       = false
    enable_zonal_shift                                           = false
    enforce_security_group_inbound_rules_on_private_link_traffic = "off"
    idle_timeout                                                 = 1
    internal                                                     = false
    ip_address_type                                              = "dualstack"
    load_balancer_type                                           = "application"
    name                                                         = "orders"
    preserve_host_header                                         = false
    xff_header_processing_mode                                   = "append"
    access_logs                                                  = { bucket = "example-logs", enabled = false, prefix = "shop" }
    connection_logs                                              = { bucket = "shop", enabled = false, prefix = "shop" }
    ipam_pools                                                   = { ipv4_ipam_pool_id = "shop" }
    minimum_load_balancer_capacity                               = { capacity_units = 1 }
    timeouts                                                     = { create = "30m", delete = "30m", update = "30m" }
    dns_records = {
      example = {
        allow_overwrite = false
        name            = "shop"
        type            = "shop"
        zone_id         = "Z0123456789ABCDEFGHIJ"
      }
    }
    web_acl = { web_acl_arn = "arn:aws:sns:us-east-1:123456789012:shop" }
  }
  assert {
    condition = alltrue([
      aws_lb.this[0].client_keep_alive == var.client_keep_alive,
      aws_lb.this[0].customer_owned_ipv4_pool == var.customer_owned_ipv4_pool,
      aws_lb.this[0].desync_mitigation_mode == var.desync_mitigation_mode,
      aws_lb.this[0].dns_record_client_routing_policy == var.dns_record_client_routing_policy,
      aws_lb.this[0].drop_invalid_header_fields == var.drop_invalid_header_fields,
      aws_lb.this[0].enable_cross_zone_load_balancing == var.enable_cross_zone_load_balancing,
      aws_lb.this[0].enable_deletion_protection == var.enable_deletion_protection,
      aws_lb.this[0].enable_http2 == var.enable_http2,
      aws_lb.this[0].enable_tls_version_and_cipher_suite_headers == var.enable_tls_version_and_cipher_suite_headers,
      aws_lb.this[0].enable_waf_fail_open == var.enable_waf_fail_open,
      aws_lb.this[0].enable_xff_client_port == var.enable_xff_client_port,
      aws_lb.this[0].enable_zonal_shift == var.enable_zonal_shift,
      aws_lb.this[0].enforce_security_group_inbound_rules_on_private_link_traffic == var.enforce_security_group_inbound_rules_on_private_link_traffic,
      aws_lb.this[0].idle_timeout == var.idle_timeout,
      aws_lb.this[0].internal == var.internal,
      aws_lb.this[0].ip_address_type == var.ip_address_type,
      aws_lb.this[0].load_balancer_type == var.load_balancer_type,
      aws_lb.this[0].name == var.name,
      aws_lb.this[0].preserve_host_header == var.preserve_host_header,
      aws_lb.this[0].xff_header_processing_mode == var.xff_header_processing_mode,
      aws_lb.this[0].access_logs[0].bucket == var.access_logs.bucket,
      aws_lb.this[0].access_logs[0].enabled == var.access_logs.enabled,
      aws_lb.this[0].access_logs[0].prefix == var.access_logs.prefix,
      aws_lb.this[0].connection_logs[0].bucket == var.connection_logs.bucket,
      aws_lb.this[0].connection_logs[0].enabled == var.connection_logs.enabled,
      aws_lb.this[0].connection_logs[0].prefix == var.connection_logs.prefix,
      aws_lb.this[0].ipam_pools[0].ipv4_ipam_pool_id == var.ipam_pools.ipv4_ipam_pool_id,
      aws_lb.this[0].minimum_load_balancer_capacity[0].capacity_units == var.minimum_load_balancer_capacity.capacity_units,
      aws_lb.this[0].timeouts.create == var.timeouts.create,
      aws_lb.this[0].timeouts.delete == var.timeouts.delete,
      aws_lb.this[0].timeouts.update == var.timeouts.update,
      aws_route53_record.this["example"].allow_overwrite == var.dns_records["example"].allow_overwrite,
      aws_route53_record.this["example"].type == var.dns_records["example"].type,
      aws_route53_record.this["example"].zone_id == var.dns_records["example"].zone_id,
      aws_wafv2_web_acl_association.this[0].web_acl_arn == var.web_acl.web_acl_arn,
    ])
    error_message = "an argument is not what was given"
  }
}
