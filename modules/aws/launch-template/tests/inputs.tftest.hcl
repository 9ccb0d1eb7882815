# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  name          = "orders"
  image_id      = "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64"
  instance_type = "t4g.micro"
  budget        = { amount = 20 }
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
    create                               = false
    block_device_mappings                = [{ device_name = "/dev/xvda", ebs = { volume_size = 20 } }]
    capacity_reservation_specification   = merge({}, { capacity_reservation_preference = "open" })
    credit_specification                 = merge({}, { cpu_credits = "standard" })
    ebs_optimized                        = "true"
    instance_initiated_shutdown_behavior = "stop"
    maintenance_options                  = merge({}, { auto_recovery = "default" })
    placement                            = merge({}, { tenancy = "default" })
    private_dns_name_options             = merge({}, { hostname_type = "ip-name" })
    user_data                            = "IyEvYmluL3NoCg=="
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # block_device_mappings.ebs.throughput must be 125 to 2000.
    block_device_mappings = [{ device_name = "/dev/xvda", ebs = { volume_size = 20, throughput = 124 } }]
    # capacity_reservation_specification.capacity_reservation_preference must be open, none or capacity-reservations-only.
    capacity_reservation_specification = merge({}, { capacity_reservation_preference = "no-such-value" })
    # credit_specification.cpu_credits must be standard or unlimited.
    credit_specification = merge({}, { cpu_credits = "no-such-value" })
    # ebs_optimized must be true or false.
    ebs_optimized = "no-such-value"
    # instance_initiated_shutdown_behavior must be stop or terminate.
    instance_initiated_shutdown_behavior = "no-such-value"
    # instance_market_options.market_type must be spot or capacity-block.
    instance_market_options = merge({}, { market_type = "no-such-value" })
    # instance_requirements.bare_metal must be included, required or excluded.
    instance_requirements = merge({ memory_mib = { min = 1 }, vcpu_count = { min = 1 } }, { bare_metal = "no-such-value" })
    # An instance type has a family and a size, for example t4g.micro.
    instance_type = "t4g"
    # maintenance_options.auto_recovery must be default or disabled.
    maintenance_options = merge({}, { auto_recovery = "no-such-value" })
    # metadata_options.http_endpoint must be enabled or disabled.
    metadata_options = merge({}, { http_endpoint = "no-such-value" })
    # A template name has 3 to 128 letters, digits and ( ) . / _ -.
    name = "?"
    # placement.tenancy must be default, dedicated or host.
    placement = merge({}, { tenancy = "no-such-value" })
    # private_dns_name_options.hostname_type must be ip-name or resource-name.
    private_dns_name_options = merge({}, { hostname_type = "no-such-value" })
    # user_data must be base64.
    user_data = "#!/bin/sh"
  }
  expect_failures = [var.block_device_mappings, var.capacity_reservation_specification, var.credit_specification, var.ebs_optimized, var.instance_initiated_shutdown_behavior, var.instance_market_options, var.instance_requirements, var.instance_type, var.maintenance_options, var.metadata_options, var.name, var.placement, var.private_dns_name_options, var.user_data]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # block_device_mappings.ebs.volume_initialization_rate must be 100 to 300.
    block_device_mappings = [{ device_name = "/dev/xvda", ebs = { volume_size = 20, volume_initialization_rate = 99 } }]
    # instance_market_options.spot_options.instance_interruption_behavior must be terminate, stop or hibernate.
    instance_market_options = { spot_options = { instance_interruption_behavior = "no-such-value" } }
    # instance_requirements.burstable_performance must be included, required or excluded.
    instance_requirements = merge({ memory_mib = { min = 1 }, vcpu_count = { min = 1 } }, { burstable_performance = "no-such-value" })
    # metadata_options.http_put_response_hop_limit must be 1 to 64.
    metadata_options = merge({}, { http_put_response_hop_limit = 0 })
  }
  expect_failures = [var.block_device_mappings, var.instance_market_options, var.instance_requirements, var.metadata_options]
}

run "wrong_values_are_refused_3" {
  command = plan
  variables {
    # block_device_mappings.ebs.volume_type must be gp3, gp2, io1, io2, st1, sc1 or standard.
    block_device_mappings = [{ device_name = "/dev/xvda", ebs = { volume_size = 20, volume_type = "no-such-value" } }]
    # instance_market_options.spot_options.spot_instance_type must be one-time or persistent.
    instance_market_options = { spot_options = { spot_instance_type = "no-such-value" } }
    # instance_requirements.on_demand_max_price_percentage_over_lowest_price must be 0 or more.
    instance_requirements = merge({ memory_mib = { min = 1 }, vcpu_count = { min = 1 } }, { on_demand_max_price_percentage_over_lowest_price = -1 })
    # metadata_options.http_put_response_hop_limit must be 1 to 64.
    metadata_options = merge({}, { http_put_response_hop_limit = 65 })
  }
  expect_failures = [var.block_device_mappings, var.instance_market_options, var.instance_requirements, var.metadata_options]
}

run "wrong_values_are_refused_4" {
  command = plan
  variables {
    # instance_requirements.spot_max_price_percentage_over_lowest_price must be 0 or more.
    instance_requirements = merge({ memory_mib = { min = 1 }, vcpu_count = { min = 1 } }, { spot_max_price_percentage_over_lowest_price = -1 })
    # metadata_options.http_tokens must be required or optional.
    metadata_options = merge({}, { http_tokens = "no-such-value" })
  }
  expect_failures = [var.instance_requirements, var.metadata_options]
}

run "wrong_values_are_refused_5" {
  command = plan
  variables {
    # metadata_options.instance_metadata_tags must be enabled or disabled.
    metadata_options = merge({}, { instance_metadata_tags = "no-such-value" })
  }
  expect_failures = [var.metadata_options]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # Give instance_type or instance_requirements, not both.
    instance_requirements = { memory_mib = { min = 1 }, vcpu_count = { min = 1 } }
  }
  expect_failures = [aws_launch_template.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # Set update_default_version to false to choose default_version yourself.
    default_version = 1
  }
  expect_failures = [aws_launch_template.this[0]]
}

run "what_does_not_go_together_is_refused_3" {
  command = plan
  variables {
    # Give security groups in network_interfaces or in vpc_security_group_ids, not both.
    network_interfaces     = [{}]
    vpc_security_group_ids = ["sg-0123456789abcdef0"]
  }
  expect_failures = [aws_launch_template.this[0]]
}
