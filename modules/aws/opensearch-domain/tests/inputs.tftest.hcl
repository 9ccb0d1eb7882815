# What the inputs take and what they refuse: checked before anything is planned.
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

run "right_values_are_taken" {
  command = plan
  variables {
    create                  = false
    access_policies         = "{}"
    auto_tune_options       = merge({ desired_state = "ENABLED" }, { desired_state = "ENABLED" })
    domain_endpoint_options = merge({}, { tls_security_policy = "Policy-Min-TLS-1-0-2019-07" })
    ebs_options             = { ebs_enabled = true, volume_size = 50 }
    engine_version          = "OpenSearch_2.19"
    ip_address_type         = "ipv4"
    log_publishing_options  = [for one in [{ cloudwatch_log_group_arn = "arn:aws:logs:us-east-1:123456789012:log-group:shop", log_type = "INDEX_SLOW_LOGS" }] : merge(one, { log_type = "INDEX_SLOW_LOGS" })]
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # access_policies must be JSON.
    access_policies = "{"
    # auto_tune_options.desired_state must be ENABLED or DISABLED.
    auto_tune_options = merge({ desired_state = "ENABLED" }, { desired_state = "no-such-value" })
    # cluster_config.dedicated_master_count must be 3 or 5.
    cluster_config = merge({ instance_count = 1, instance_type = "t3.small.search" }, { dedicated_master_count = -7 })
    # domain_endpoint_options.tls_security_policy must be Policy-Min-TLS-1-0-2019-07, Policy-Min-TLS-1-2-2019-07, Policy-Min-TLS-1-2-PFS-2023-10, Policy-Min-TLS-1-2-RFC9151-FIPS-2024-08 or Policy-Min-TLS-1-2-FIPS-PQ-2026-10.
    domain_endpoint_options = merge({}, { tls_security_policy = "no-such-value" })
    # A domain name has 3 to 28 lower-case letters, digits and hyphens, and begins with a letter.
    domain_name = "?"
    # ebs_options.volume_size must be 1 or more.
    ebs_options = merge({ ebs_enabled = true, volume_size = 50 }, { volume_size = 0 })
    # engine_version is one such as OpenSearch_2.19.
    engine_version = "?"
    # ip_address_type must be ipv4 or dualstack.
    ip_address_type = "no-such-value"
    # log_publishing_options.log_type must be INDEX_SLOW_LOGS, SEARCH_SLOW_LOGS, ES_APPLICATION_LOGS or AUDIT_LOGS.
    log_publishing_options = [for one in [{ cloudwatch_log_group_arn = "arn:aws:logs:us-east-1:123456789012:log-group:shop", log_type = "INDEX_SLOW_LOGS" }] : merge(one, { log_type = "no-such-value" })]
  }
  expect_failures = [var.access_policies, var.auto_tune_options, var.cluster_config, var.domain_endpoint_options, var.domain_name, var.ebs_options, var.engine_version, var.ip_address_type, var.log_publishing_options]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # cluster_config.instance_count must be 1 or more.
    cluster_config = merge({ instance_count = 1, instance_type = "t3.small.search" }, { instance_count = 0 })
    # ebs_options.volume_type must be gp3, gp2, io1 or standard.
    ebs_options = merge({ ebs_enabled = true, volume_size = 50 }, { volume_type = "no-such-value" })
  }
  expect_failures = [var.cluster_config, var.ebs_options]
}

run "wrong_values_are_refused_3" {
  command = plan
  variables {
    # A node type ends with ".search".
    cluster_config = merge({ instance_count = 1, instance_type = "t3.small.search" }, { instance_type = ".search~" })
  }
  expect_failures = [var.cluster_config]
}

run "wrong_values_are_refused_4" {
  command = plan
  variables {
    # cluster_config.warm_count must be 2 to 150.
    cluster_config = merge({ instance_count = 1, instance_type = "t3.small.search" }, { warm_count = 1 })
  }
  expect_failures = [var.cluster_config]
}

run "wrong_values_are_refused_5" {
  command = plan
  variables {
    # cluster_config.warm_count must be 2 to 150.
    cluster_config = merge({ instance_count = 1, instance_type = "t3.small.search" }, { warm_count = 151 })
  }
  expect_failures = [var.cluster_config]
}

run "wrong_values_are_refused_6" {
  command = plan
  variables {
    # cluster_config.warm_type must be ultrawarm1.medium.search, ultrawarm1.large.search or ultrawarm1.xlarge.search.
    cluster_config = merge({ instance_count = 1, instance_type = "t3.small.search" }, { warm_type = "no-such-value" })
  }
  expect_failures = [var.cluster_config]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # Only gp3 volumes take throughput.
    ebs_options = { ebs_enabled = true, volume_size = 50, throughput = 1, volume_type = "gp2" }
  }
  expect_failures = [aws_opensearch_domain.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # Dedicated masters need cluster_config.dedicated_master_count.
    cluster_config = { instance_count = 1, instance_type = "t3.small.search", dedicated_master_count = null, dedicated_master_enabled = true }
  }
  expect_failures = [aws_opensearch_domain.this[0]]
}
