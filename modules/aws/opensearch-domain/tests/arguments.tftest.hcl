# What callers give stands in the search domain as they gave it.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  domain_name    = "orders"
  cluster_config = { instance_count = 1, instance_type = "t3.small.search" }
  budget         = { amount = 20 }
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
    access_policies  = "{}"
    advanced_options = { example = "shop" }
    domain_name      = "orders"
    engine_version   = "OpenSearch_2.19"
    ip_address_type  = "ipv4"
    advanced_security_options = {
      anonymous_auth_enabled         = false
      enabled                        = false
      internal_user_database_enabled = false
      master_user_options = {
        master_user_arn      = "arn:aws:sns:us-east-1:123456789012:shop"
        master_user_name     = "shop"
        master_user_password = "shop"
      }
    }
    cognito_options = {
      enabled          = false
      identity_pool_id = "shop"
      role_arn         = "arn:aws:iam::123456789012:role/shop"
      user_pool_id     = "us-east-1_AbCdEfGhI"
    }
    encrypt_at_rest = {
      enabled    = false
      kms_key_id = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    }
    node_to_node_encryption = { enabled = false }
    off_peak_window_options = {
      enabled         = false
      off_peak_window = { window_start_time = { hours = 1, minutes = 1 } }
    }
    snapshot_options        = { automated_snapshot_start_hour = 1 }
    software_update_options = { auto_software_update_enabled = false }
    timeouts                = { create = "30m", delete = "30m", update = "30m" }
    vpc_options = {
      security_group_ids = ["sg-0123456789abcdef0"]
      subnet_ids         = ["subnet-0123456789abcdef0"]
    }
  }
  assert {
    condition = alltrue([
      aws_opensearch_domain.this[0].access_policies == var.access_policies,
      aws_opensearch_domain.this[0].advanced_options == var.advanced_options,
      aws_opensearch_domain.this[0].domain_name == var.domain_name,
      aws_opensearch_domain.this[0].engine_version == var.engine_version,
      aws_opensearch_domain.this[0].ip_address_type == var.ip_address_type,
      aws_opensearch_domain.this[0].advanced_security_options[0].anonymous_auth_enabled == var.advanced_security_options.anonymous_auth_enabled,
      aws_opensearch_domain.this[0].advanced_security_options[0].enabled == var.advanced_security_options.enabled,
      aws_opensearch_domain.this[0].advanced_security_options[0].internal_user_database_enabled == var.advanced_security_options.internal_user_database_enabled,
      aws_opensearch_domain.this[0].advanced_security_options[0].master_user_options[0].master_user_arn == var.advanced_security_options.master_user_options.master_user_arn,
      aws_opensearch_domain.this[0].advanced_security_options[0].master_user_options[0].master_user_name == var.advanced_security_options.master_user_options.master_user_name,
      aws_opensearch_domain.this[0].advanced_security_options[0].master_user_options[0].master_user_password == var.advanced_security_options.master_user_options.master_user_password,
      aws_opensearch_domain.this[0].cluster_config[0].instance_count == var.cluster_config.instance_count,
      aws_opensearch_domain.this[0].cluster_config[0].instance_type == var.cluster_config.instance_type,
      aws_opensearch_domain.this[0].cognito_options[0].enabled == var.cognito_options.enabled,
      aws_opensearch_domain.this[0].cognito_options[0].identity_pool_id == var.cognito_options.identity_pool_id,
      aws_opensearch_domain.this[0].cognito_options[0].role_arn == var.cognito_options.role_arn,
      aws_opensearch_domain.this[0].cognito_options[0].user_pool_id == var.cognito_options.user_pool_id,
      aws_opensearch_domain.this[0].encrypt_at_rest[0].enabled == var.encrypt_at_rest.enabled,
      aws_opensearch_domain.this[0].encrypt_at_rest[0].kms_key_id == var.encrypt_at_rest.kms_key_id,
      aws_opensearch_domain.this[0].node_to_node_encryption[0].enabled == var.node_to_node_encryption.enabled,
      aws_opensearch_domain.this[0].off_peak_window_options[0].enabled == var.off_peak_window_options.enabled,
      aws_opensearch_domain.this[0].off_peak_window_options[0].off_peak_window[0].window_start_time[0].hours == var.off_peak_window_options.off_peak_window.window_start_time.hours,
      aws_opensearch_domain.this[0].off_peak_window_options[0].off_peak_window[0].window_start_time[0].minutes == var.off_peak_window_options.off_peak_window.window_start_time.minutes,
      aws_opensearch_domain.this[0].snapshot_options[0].automated_snapshot_start_hour == var.snapshot_options.automated_snapshot_start_hour,
      aws_opensearch_domain.this[0].software_update_options[0].auto_software_update_enabled == var.software_update_options.auto_software_update_enabled,
      aws_opensearch_domain.this[0].timeouts.create == var.timeouts.create,
      aws_opensearch_domain.this[0].timeouts.delete == var.timeouts.delete,
      aws_opensearch_domain.this[0].timeouts.update == var.timeouts.update,
      aws_opensearch_domain.this[0].vpc_options[0].security_group_ids == var.vpc_options.security_group_ids,
      aws_opensearch_domain.this[0].vpc_options[0].subnet_ids == var.vpc_options.subnet_ids,
    ])
    error_message = "an argument is not what was given"
  }
}
