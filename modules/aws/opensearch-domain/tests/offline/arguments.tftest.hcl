# What callers give stands in the search domain, and in what belongs to it, as they gave it.
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

run "what_is_given_arrives_1" {
  command = plan
  variables {
    domain_name      = "orders"
    access_policies  = "{}"
    advanced_options = { example = "example" }
    advanced_security_options = {
      enabled                        = false
      anonymous_auth_enabled         = false
      internal_user_database_enabled = false
      master_user_options = {
        master_user_arn      = "arn:aws:sns:us-east-1:123456789012:shop"
        master_user_name     = "master-user-name"
        master_user_password = "master-user-password"
      }
    }
    auto_tune_options = {
      desired_state = "ENABLED"
      maintenance_schedule = [
        {
          cron_expression_for_recurrence = "cron-expression-for-recurrence"
          duration                       = { unit = "HOURS", value = 1 }
          start_at                       = "start-at"
        },
      ]
      rollback_on_disable = "DEFAULT_ROLLBACK"
      use_off_peak_window = false
    }
    cluster_config = {
      cold_storage_options          = { enabled = false }
      dedicated_master_count        = 3
      dedicated_master_enabled      = false
      dedicated_master_type         = "dedicated-master-type"
      instance_count                = 1
      instance_type                 = "t3.small.search"
      multi_az_with_standby_enabled = false
      node_options = [
        {
          node_config = { count = 1, enabled = false, type = "type" }
          node_type   = "coordinator"
        },
      ]
      warm_count             = 2
      warm_enabled           = false
      warm_type              = "ultrawarm1.medium.search"
      zone_awareness_config  = { availability_zone_count = 1 }
      zone_awareness_enabled = false
    }
    cognito_options = {
      identity_pool_id = "identity-pool-id"
      role_arn         = "arn:aws:iam::123456789012:role/shop"
      user_pool_id     = "us-east-1_AbCdEfGhI"
      enabled          = false
    }
    domain_endpoint_options = {
      custom_endpoint                 = "https://example.com"
      custom_endpoint_certificate_arn = "arn:aws:acm:us-east-1:123456789012:certificate/00000000-0000-0000-0000-000000000000"
      custom_endpoint_enabled         = false
      enforce_https                   = false
      tls_security_policy             = "Policy-Min-TLS-1-0-2019-07"
    }
    ebs_options = {
      ebs_enabled = true
      iops        = 1
      throughput  = 2
      volume_size = 50
      volume_type = "gp3"
    }
    encrypt_at_rest = {
      enabled    = false
      kms_key_id = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    }
    engine_version  = "OpenSearch_2.19"
    ip_address_type = "ipv4"
    log_publishing_options = [
      {
        cloudwatch_log_group_arn = "arn:aws:logs:us-east-1:123456789012:log-group:shop"
        log_type                 = "INDEX_SLOW_LOGS"
        enabled                  = false
      },
    ]
    node_to_node_encryption = { enabled = false }
    off_peak_window_options = {
      enabled         = false
      off_peak_window = { window_start_time = { hours = 1, minutes = 2 } }
    }
    snapshot_options        = { automated_snapshot_start_hour = 1 }
    software_update_options = { auto_software_update_enabled = false }
    timeouts                = { create = "30m", delete = "31m", update = "32m" }
    vpc_options = {
      security_group_ids = ["sg-0123456789abcdef0"]
      subnet_ids         = ["subnet-0123456789abcdef0"]
    }
    price_region = null
  }
  assert {
    condition = alltrue([
      aws_opensearch_domain.this[0].access_policies == "{}",
      aws_opensearch_domain.this[0].advanced_options == tomap({ example = "example" }),
      aws_opensearch_domain.this[0].domain_name == "orders",
      aws_opensearch_domain.this[0].engine_version == "OpenSearch_2.19",
      aws_opensearch_domain.this[0].ip_address_type == "ipv4",
      aws_opensearch_domain.this[0].advanced_security_options[0].anonymous_auth_enabled == false,
      aws_opensearch_domain.this[0].advanced_security_options[0].enabled == false,
      aws_opensearch_domain.this[0].advanced_security_options[0].internal_user_database_enabled == false,
      aws_opensearch_domain.this[0].advanced_security_options[0].master_user_options[0].master_user_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_opensearch_domain.this[0].advanced_security_options[0].master_user_options[0].master_user_name == "master-user-name",
      aws_opensearch_domain.this[0].advanced_security_options[0].master_user_options[0].master_user_password == "master-user-password",
      aws_opensearch_domain.this[0].auto_tune_options[0].desired_state == "ENABLED",
      aws_opensearch_domain.this[0].auto_tune_options[0].rollback_on_disable == "DEFAULT_ROLLBACK",
      aws_opensearch_domain.this[0].auto_tune_options[0].use_off_peak_window == false,
      one(aws_opensearch_domain.this[0].auto_tune_options[0].maintenance_schedule).cron_expression_for_recurrence == "cron-expression-for-recurrence",
      one(aws_opensearch_domain.this[0].auto_tune_options[0].maintenance_schedule).start_at == "start-at",
      one(aws_opensearch_domain.this[0].auto_tune_options[0].maintenance_schedule).duration[0].unit == "HOURS",
      one(aws_opensearch_domain.this[0].auto_tune_options[0].maintenance_schedule).duration[0].value == 1,
      aws_opensearch_domain.this[0].cluster_config[0].dedicated_master_count == 3,
      aws_opensearch_domain.this[0].cluster_config[0].dedicated_master_enabled == false,
      aws_opensearch_domain.this[0].cluster_config[0].dedicated_master_type == "dedicated-master-type",
      aws_opensearch_domain.this[0].cluster_config[0].instance_count == 1,
      aws_opensearch_domain.this[0].cluster_config[0].instance_type == "t3.small.search",
      aws_opensearch_domain.this[0].cluster_config[0].multi_az_with_standby_enabled == false,
      aws_opensearch_domain.this[0].cluster_config[0].warm_count == 2,
      aws_opensearch_domain.this[0].cluster_config[0].warm_enabled == false,
      aws_opensearch_domain.this[0].cluster_config[0].warm_type == "ultrawarm1.medium.search",
      aws_opensearch_domain.this[0].cluster_config[0].zone_awareness_enabled == false,
      aws_opensearch_domain.this[0].cluster_config[0].cold_storage_options[0].enabled == false,
      aws_opensearch_domain.this[0].cluster_config[0].node_options[0].node_type == "coordinator",
      aws_opensearch_domain.this[0].cluster_config[0].node_options[0].node_config[0].count == 1,
      aws_opensearch_domain.this[0].cluster_config[0].node_options[0].node_config[0].enabled == false,
      aws_opensearch_domain.this[0].cluster_config[0].node_options[0].node_config[0].type == "type",
      aws_opensearch_domain.this[0].cluster_config[0].zone_awareness_config[0].availability_zone_count == 1,
      aws_opensearch_domain.this[0].cognito_options[0].enabled == false,
      aws_opensearch_domain.this[0].cognito_options[0].identity_pool_id == "identity-pool-id",
      aws_opensearch_domain.this[0].cognito_options[0].role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_opensearch_domain.this[0].cognito_options[0].user_pool_id == "us-east-1_AbCdEfGhI",
      aws_opensearch_domain.this[0].domain_endpoint_options[0].custom_endpoint == "https://example.com",
      aws_opensearch_domain.this[0].domain_endpoint_options[0].custom_endpoint_certificate_arn == "arn:aws:acm:us-east-1:123456789012:certificate/00000000-0000-0000-0000-000000000000",
      aws_opensearch_domain.this[0].domain_endpoint_options[0].custom_endpoint_enabled == false,
      aws_opensearch_domain.this[0].domain_endpoint_options[0].enforce_https == false,
      aws_opensearch_domain.this[0].domain_endpoint_options[0].tls_security_policy == "Policy-Min-TLS-1-0-2019-07",
      aws_opensearch_domain.this[0].ebs_options[0].ebs_enabled == true,
      aws_opensearch_domain.this[0].ebs_options[0].iops == 1,
      aws_opensearch_domain.this[0].ebs_options[0].throughput == 2,
      aws_opensearch_domain.this[0].ebs_options[0].volume_size == 50,
      aws_opensearch_domain.this[0].ebs_options[0].volume_type == "gp3",
      aws_opensearch_domain.this[0].encrypt_at_rest[0].enabled == false,
      aws_opensearch_domain.this[0].encrypt_at_rest[0].kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      one(aws_opensearch_domain.this[0].log_publishing_options).cloudwatch_log_group_arn == "arn:aws:logs:us-east-1:123456789012:log-group:shop",
      one(aws_opensearch_domain.this[0].log_publishing_options).enabled == false,
      one(aws_opensearch_domain.this[0].log_publishing_options).log_type == "INDEX_SLOW_LOGS",
      aws_opensearch_domain.this[0].node_to_node_encryption[0].enabled == false,
      aws_opensearch_domain.this[0].off_peak_window_options[0].enabled == false,
      aws_opensearch_domain.this[0].off_peak_window_options[0].off_peak_window[0].window_start_time[0].hours == 1,
      aws_opensearch_domain.this[0].off_peak_window_options[0].off_peak_window[0].window_start_time[0].minutes == 2,
      aws_opensearch_domain.this[0].snapshot_options[0].automated_snapshot_start_hour == 1,
      aws_opensearch_domain.this[0].software_update_options[0].auto_software_update_enabled == false,
      aws_opensearch_domain.this[0].timeouts.create == "30m",
      aws_opensearch_domain.this[0].timeouts.delete == "31m",
      aws_opensearch_domain.this[0].timeouts.update == "32m",
      aws_opensearch_domain.this[0].vpc_options[0].security_group_ids == toset(["sg-0123456789abcdef0"]),
      aws_opensearch_domain.this[0].vpc_options[0].subnet_ids == toset(["subnet-0123456789abcdef0"]),
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    off_peak_window_options = {}
    price_region            = null
  }
  assert {
    condition = alltrue([
      length(aws_opensearch_domain.this[0].off_peak_window_options) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    software_update_options = {}
    price_region            = null
  }
  assert {
    condition = alltrue([
      length(aws_opensearch_domain.this[0].software_update_options) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_4" {
  command = plan
  variables {
    vpc_options  = {}
    price_region = null
  }
  assert {
    condition = alltrue([
      length(aws_opensearch_domain.this[0].vpc_options) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    advanced_security_options = {
      enabled                        = true
      anonymous_auth_enabled         = false
      internal_user_database_enabled = true
    }
    auto_tune_options = {
      desired_state        = "ENABLED"
      maintenance_schedule = []
      use_off_peak_window  = true
    }
    cognito_options = {
      identity_pool_id = "identity-pool-id"
      role_arn         = "arn:aws:iam::123456789012:role/shop"
      user_pool_id     = "us-east-1_AbCdEfGhI"
      enabled          = true
    }
    domain_endpoint_options = {
      custom_endpoint_enabled = true
      enforce_https           = false
      tls_security_policy     = "Policy-Min-TLS-1-2-PFS-2023-10"
    }
    ebs_options     = { ebs_enabled = true, volume_type = "gp3" }
    encrypt_at_rest = { enabled = true }
    log_publishing_options = [
      {
        cloudwatch_log_group_arn = "arn:aws:logs:us-east-1:123456789012:log-group:shop"
        log_type                 = "INDEX_SLOW_LOGS"
        enabled                  = true
      },
    ]
    node_to_node_encryption = { enabled = true }
    off_peak_window_options = { enabled = true }
    software_update_options = { auto_software_update_enabled = true }
    price_region            = null
  }
  assert {
    condition = alltrue([
      aws_opensearch_domain.this[0].advanced_security_options[0].anonymous_auth_enabled == false,
      aws_opensearch_domain.this[0].advanced_security_options[0].enabled == true,
      aws_opensearch_domain.this[0].advanced_security_options[0].internal_user_database_enabled == true,
      aws_opensearch_domain.this[0].auto_tune_options[0].use_off_peak_window == true,
      aws_opensearch_domain.this[0].cognito_options[0].enabled == true,
      aws_opensearch_domain.this[0].domain_endpoint_options[0].custom_endpoint_enabled == true,
      aws_opensearch_domain.this[0].domain_endpoint_options[0].enforce_https == false,
      aws_opensearch_domain.this[0].ebs_options[0].ebs_enabled == true,
      aws_opensearch_domain.this[0].encrypt_at_rest[0].enabled == true,
      one(aws_opensearch_domain.this[0].log_publishing_options).enabled == true,
      aws_opensearch_domain.this[0].node_to_node_encryption[0].enabled == true,
      aws_opensearch_domain.this[0].off_peak_window_options[0].enabled == true,
      aws_opensearch_domain.this[0].software_update_options[0].auto_software_update_enabled == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    advanced_security_options = {
      enabled                        = false
      anonymous_auth_enabled         = true
      internal_user_database_enabled = true
    }
    auto_tune_options = {
      desired_state        = "ENABLED"
      maintenance_schedule = []
      use_off_peak_window  = false
    }
    cluster_config = {
      cold_storage_options          = { enabled = false }
      dedicated_master_enabled      = false
      instance_type                 = "m6g.large.search"
      multi_az_with_standby_enabled = true
      node_options                  = [{ node_config = { enabled = false } }]
      warm_enabled                  = true
      zone_awareness_enabled        = false
    }
    cognito_options = {
      identity_pool_id = "identity-pool-id"
      role_arn         = "arn:aws:iam::123456789012:role/shop"
      user_pool_id     = "us-east-1_AbCdEfGhI"
      enabled          = false
    }
    domain_endpoint_options = {
      custom_endpoint_enabled = false
      enforce_https           = true
      tls_security_policy     = "Policy-Min-TLS-1-2-PFS-2023-10"
    }
    ebs_options     = { ebs_enabled = false, volume_type = "gp3" }
    encrypt_at_rest = { enabled = false }
    log_publishing_options = [
      {
        cloudwatch_log_group_arn = "arn:aws:logs:us-east-1:123456789012:log-group:shop"
        log_type                 = "INDEX_SLOW_LOGS"
        enabled                  = false
      },
    ]
    node_to_node_encryption = { enabled = false }
    off_peak_window_options = { enabled = false }
    software_update_options = { auto_software_update_enabled = false }
    price_region            = null
  }
  assert {
    condition = alltrue([
      aws_opensearch_domain.this[0].advanced_security_options[0].anonymous_auth_enabled == true,
      aws_opensearch_domain.this[0].advanced_security_options[0].enabled == false,
      aws_opensearch_domain.this[0].advanced_security_options[0].internal_user_database_enabled == true,
      aws_opensearch_domain.this[0].auto_tune_options[0].use_off_peak_window == false,
      aws_opensearch_domain.this[0].cluster_config[0].dedicated_master_enabled == false,
      aws_opensearch_domain.this[0].cluster_config[0].multi_az_with_standby_enabled == true,
      aws_opensearch_domain.this[0].cluster_config[0].warm_enabled == true,
      aws_opensearch_domain.this[0].cluster_config[0].zone_awareness_enabled == false,
      aws_opensearch_domain.this[0].cluster_config[0].cold_storage_options[0].enabled == false,
      aws_opensearch_domain.this[0].cluster_config[0].node_options[0].node_config[0].enabled == false,
      aws_opensearch_domain.this[0].cognito_options[0].enabled == false,
      aws_opensearch_domain.this[0].domain_endpoint_options[0].custom_endpoint_enabled == false,
      aws_opensearch_domain.this[0].domain_endpoint_options[0].enforce_https == true,
      aws_opensearch_domain.this[0].ebs_options[0].ebs_enabled == false,
      aws_opensearch_domain.this[0].encrypt_at_rest[0].enabled == false,
      one(aws_opensearch_domain.this[0].log_publishing_options).enabled == false,
      aws_opensearch_domain.this[0].node_to_node_encryption[0].enabled == false,
      aws_opensearch_domain.this[0].off_peak_window_options[0].enabled == false,
      aws_opensearch_domain.this[0].software_update_options[0].auto_software_update_enabled == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_3" {
  command = plan
  variables {
    advanced_security_options = {
      enabled                        = false
      anonymous_auth_enabled         = false
      internal_user_database_enabled = false
    }
    auto_tune_options = {
      desired_state        = "ENABLED"
      maintenance_schedule = []
      use_off_peak_window  = false
    }
    cluster_config = {
      cold_storage_options          = { enabled = false }
      dedicated_master_enabled      = false
      instance_type                 = "m6g.large.search"
      multi_az_with_standby_enabled = false
      node_options                  = [{ node_config = { enabled = false } }]
      warm_enabled                  = false
      zone_awareness_enabled        = true
    }
    cognito_options = {
      identity_pool_id = "identity-pool-id"
      role_arn         = "arn:aws:iam::123456789012:role/shop"
      user_pool_id     = "us-east-1_AbCdEfGhI"
      enabled          = false
    }
    domain_endpoint_options = {
      custom_endpoint_enabled = false
      enforce_https           = false
      tls_security_policy     = "Policy-Min-TLS-1-2-PFS-2023-10"
    }
    ebs_options     = { ebs_enabled = false, volume_type = "gp3" }
    encrypt_at_rest = { enabled = false }
    log_publishing_options = [
      {
        cloudwatch_log_group_arn = "arn:aws:logs:us-east-1:123456789012:log-group:shop"
        log_type                 = "INDEX_SLOW_LOGS"
        enabled                  = false
      },
    ]
    node_to_node_encryption = { enabled = false }
    off_peak_window_options = { enabled = false }
    software_update_options = { auto_software_update_enabled = false }
    price_region            = null
  }
  assert {
    condition = alltrue([
      aws_opensearch_domain.this[0].advanced_security_options[0].anonymous_auth_enabled == false,
      aws_opensearch_domain.this[0].advanced_security_options[0].enabled == false,
      aws_opensearch_domain.this[0].advanced_security_options[0].internal_user_database_enabled == false,
      aws_opensearch_domain.this[0].auto_tune_options[0].use_off_peak_window == false,
      aws_opensearch_domain.this[0].cluster_config[0].dedicated_master_enabled == false,
      aws_opensearch_domain.this[0].cluster_config[0].multi_az_with_standby_enabled == false,
      aws_opensearch_domain.this[0].cluster_config[0].warm_enabled == false,
      aws_opensearch_domain.this[0].cluster_config[0].zone_awareness_enabled == true,
      aws_opensearch_domain.this[0].cluster_config[0].cold_storage_options[0].enabled == false,
      aws_opensearch_domain.this[0].cluster_config[0].node_options[0].node_config[0].enabled == false,
      aws_opensearch_domain.this[0].cognito_options[0].enabled == false,
      aws_opensearch_domain.this[0].domain_endpoint_options[0].custom_endpoint_enabled == false,
      aws_opensearch_domain.this[0].domain_endpoint_options[0].enforce_https == false,
      aws_opensearch_domain.this[0].ebs_options[0].ebs_enabled == false,
      aws_opensearch_domain.this[0].encrypt_at_rest[0].enabled == false,
      one(aws_opensearch_domain.this[0].log_publishing_options).enabled == false,
      aws_opensearch_domain.this[0].node_to_node_encryption[0].enabled == false,
      aws_opensearch_domain.this[0].off_peak_window_options[0].enabled == false,
      aws_opensearch_domain.this[0].software_update_options[0].auto_software_update_enabled == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    auto_tune_options = {
      desired_state       = "ENABLED"
      rollback_on_disable = "DEFAULT_ROLLBACK"
      use_off_peak_window = false
    }
    cluster_config = {
      cold_storage_options          = { enabled = false }
      dedicated_master_count        = 3
      dedicated_master_enabled      = false
      dedicated_master_type         = "dedicated-master-type"
      instance_count                = 1
      multi_az_with_standby_enabled = false
      warm_count                    = 2
      warm_enabled                  = false
      warm_type                     = "ultrawarm1.medium.search"
      zone_awareness_config         = { availability_zone_count = 1 }
      zone_awareness_enabled        = false
    }
    domain_endpoint_options = {
      custom_endpoint                 = "https://example.com"
      custom_endpoint_certificate_arn = "arn:aws:acm:us-east-1:123456789012:certificate/00000000-0000-0000-0000-000000000000"
      custom_endpoint_enabled         = false
    }
    ebs_options  = { ebs_enabled = true, iops = 1, throughput = 2, volume_size = 50 }
    price_region = null
  }
  assert {
    condition = alltrue([
      aws_opensearch_domain.this[0].cluster_config[0].instance_type == "m6g.large.search",
      aws_opensearch_domain.this[0].domain_endpoint_options[0].enforce_https == true,
      aws_opensearch_domain.this[0].domain_endpoint_options[0].tls_security_policy == "Policy-Min-TLS-1-2-PFS-2023-10",
      aws_opensearch_domain.this[0].encrypt_at_rest[0].enabled == true,
      aws_opensearch_domain.this[0].node_to_node_encryption[0].enabled == true,
      aws_opensearch_domain.this[0].auto_tune_options[0].use_off_peak_window == false,
      aws_opensearch_domain.this[0].cluster_config[0].dedicated_master_enabled == false,
      aws_opensearch_domain.this[0].cluster_config[0].multi_az_with_standby_enabled == false,
      aws_opensearch_domain.this[0].cluster_config[0].warm_enabled == false,
      aws_opensearch_domain.this[0].cluster_config[0].zone_awareness_enabled == false,
      aws_opensearch_domain.this[0].cluster_config[0].cold_storage_options[0].enabled == false,
      aws_opensearch_domain.this[0].domain_endpoint_options[0].custom_endpoint_enabled == false,
      aws_opensearch_domain.this[0].ebs_options[0].ebs_enabled == true,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create = false
    cluster_config = {
      cold_storage_options          = { enabled = false }
      dedicated_master_count        = 3
      dedicated_master_enabled      = false
      dedicated_master_type         = "shop"
      instance_count                = 1
      multi_az_with_standby_enabled = false
      warm_count                    = 2
      warm_enabled                  = false
      warm_type                     = "ultrawarm1.medium.search"
      zone_awareness_config         = { availability_zone_count = 1 }
      zone_awareness_enabled        = false
    }
    ebs_options = { ebs_enabled = true, iops = 1, throughput = 1, volume_size = 1 }
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create = false
    cluster_config = {
      cold_storage_options          = { enabled = false }
      dedicated_master_count        = 3
      dedicated_master_enabled      = false
      dedicated_master_type         = "shop"
      instance_count                = 1
      multi_az_with_standby_enabled = false
      warm_count                    = 150
      warm_enabled                  = false
      warm_type                     = "ultrawarm1.medium.search"
      zone_awareness_config         = { availability_zone_count = 1 }
      zone_awareness_enabled        = false
    }
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms                 = null
    log_publishing_options = null
    notifications          = null
    tags                   = null
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
      var.log_publishing_options != null,
      var.notifications != null,
      var.tags != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      cpu          = { enabled = false, threshold = 1 }
      free_storage = { enabled = false, threshold = 1 }
      idle         = { enabled = false, threshold = 1 }
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
    notifications  = {}
    ebs_options    = { ebs_enabled = true, volume_size = 50 }
    engine_version = "OpenSearch_2.19"
  }
  assert {
    condition = alltrue([
      output.arn == try(aws_opensearch_domain.this[0].arn, null),
      output.domain_name == try(aws_opensearch_domain.this[0].domain_name, null),
      output.endpoint == try(aws_opensearch_domain.this[0].endpoint, null),
      output.id == try(aws_opensearch_domain.this[0].id, null),
      output.dashboard_endpoint == try(aws_opensearch_domain.this[0].dashboard_endpoint, null),
    ])
    error_message = "an output tells something else"
  }
}
