# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t4g.micro"
  name          = "orders"
  subnet_id     = "subnet-0123456789abcdef0"
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
    capacity_reservation_specification   = merge({}, { capacity_reservation_preference = "open" })
    cpu_options                          = merge({}, { amd_sev_snp = "enabled" })
    credit_specification                 = merge({}, { cpu_credits = "standard" })
    ebs_block_device                     = [for one in [{ device_name = "shop" }] : merge(one, { volume_type = "gp3" })]
    instance_initiated_shutdown_behavior = "stop"
    ipv6_address_count                   = 1
    maintenance_options                  = merge({}, { auto_recovery = "default" })
    private_dns_name_options             = merge({}, { hostname_type = "ip-name" })
    root_block_device                    = { volume_size = 20 }
    tenancy                              = "default"
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # capacity_reservation_specification.capacity_reservation_preference must be open, none or capacity-reservations-only.
    capacity_reservation_specification = merge({}, { capacity_reservation_preference = "no-such-value" })
    # cpu_options.amd_sev_snp must be enabled or disabled.
    cpu_options = merge({}, { amd_sev_snp = "no-such-value" })
    # credit_specification.cpu_credits must be standard or unlimited.
    credit_specification = merge({}, { cpu_credits = "no-such-value" })
    # ebs_block_device.volume_type must be gp3, gp2, io1, io2, st1, sc1 or standard.
    ebs_block_device = [for one in [{ device_name = "shop" }] : merge(one, { volume_type = "no-such-value" })]
    # instance_initiated_shutdown_behavior must be stop or terminate.
    instance_initiated_shutdown_behavior = "no-such-value"
    # instance_market_options.market_type must be spot or capacity-block.
    instance_market_options = merge({}, { market_type = "no-such-value" })
    # An instance type has a family and a size, for example t4g.micro.
    instance_type = "t4g"
    # ipv6_address_count must be 1 or more.
    ipv6_address_count = 0
    # maintenance_options.auto_recovery must be default or disabled.
    maintenance_options = merge({}, { auto_recovery = "no-such-value" })
    # metadata_options.http_endpoint must be enabled or disabled.
    metadata_options = merge({}, { http_endpoint = "no-such-value" })
    # name may hold letters, digits, spaces and _ . : / = + - @, 1 to 256 characters, and must not begin with aws:.
    name = ""
    # private_dns_name_options.hostname_type must be ip-name or resource-name.
    private_dns_name_options = merge({}, { hostname_type = "no-such-value" })
    # root_block_device.throughput must be 125 to 2000.
    root_block_device = merge({ volume_size = 20 }, { throughput = 124 })
    # tenancy must be default, dedicated or host.
    tenancy = "no-such-value"
  }
  expect_failures = [var.capacity_reservation_specification, var.cpu_options, var.credit_specification, var.ebs_block_device, var.instance_initiated_shutdown_behavior, var.instance_market_options, var.instance_type, var.ipv6_address_count, var.maintenance_options, var.metadata_options, var.name, var.private_dns_name_options, var.root_block_device, var.tenancy]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # instance_market_options.spot_options.instance_interruption_behavior must be terminate, stop or hibernate.
    instance_market_options = { spot_options = { instance_interruption_behavior = "no-such-value" } }
    # metadata_options.http_protocol_ipv6 must be enabled or disabled.
    metadata_options = merge({}, { http_protocol_ipv6 = "no-such-value" })
    # name may hold letters, digits, spaces and _ . : / = + - @, 1 to 256 characters, and must not begin with aws:.
    name = "what?"
    # root_block_device.throughput must be 125 to 2000.
    root_block_device = merge({ volume_size = 20 }, { throughput = 2001 })
  }
  expect_failures = [var.instance_market_options, var.metadata_options, var.name, var.root_block_device]
}

run "wrong_values_are_refused_3" {
  command = plan
  variables {
    # instance_market_options.spot_options.spot_instance_type must be one-time or persistent.
    instance_market_options = { spot_options = { spot_instance_type = "no-such-value" } }
    # metadata_options.http_put_response_hop_limit must be 1 to 64.
    metadata_options = merge({}, { http_put_response_hop_limit = 0 })
    # name may hold letters, digits, spaces and _ . : / = + - @, 1 to 256 characters, and must not begin with aws:.
    name = "aws:x"
    # root_block_device.volume_type must be gp3, gp2, io1, io2 or standard.
    root_block_device = merge({ volume_size = 20 }, { volume_type = "no-such-value" })
  }
  expect_failures = [var.instance_market_options, var.metadata_options, var.name, var.root_block_device]
}

run "wrong_values_are_refused_4" {
  command = plan
  variables {
    # metadata_options.http_put_response_hop_limit must be 1 to 64.
    metadata_options = merge({}, { http_put_response_hop_limit = 65 })
    # name may hold letters, digits, spaces and _ . : / = + - @, 1 to 256 characters, and must not begin with aws:.
    name = join("", [for _ in range(257) : "x"])
  }
  expect_failures = [var.metadata_options, var.name]
}

run "wrong_values_are_refused_5" {
  command = plan
  variables {
    # metadata_options.http_tokens must be required or optional.
    metadata_options = merge({}, { http_tokens = "no-such-value" })
  }
  expect_failures = [var.metadata_options]
}

run "wrong_values_are_refused_6" {
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
    # Give ami, or a launch_template that has one.
    ami = null
  }
  expect_failures = [aws_instance.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # Give instance_type, or a launch_template that has one.
    instance_type = null
  }
  expect_failures = [aws_instance.this[0]]
}

run "what_does_not_go_together_is_refused_3" {
  command = plan
  variables {
    # Give user_data or user_data_base64, not both.
    user_data        = "shop"
    user_data_base64 = "shop"
  }
  expect_failures = [aws_instance.this[0]]
}

run "what_does_not_go_together_is_refused_4" {
  command = plan
  variables {
    # Give host_id or host_resource_group_arn, not both.
    host_id                 = "shop"
    host_resource_group_arn = "arn:aws:sns:us-east-1:123456789012:shop"
  }
  expect_failures = [aws_instance.this[0]]
}

run "what_does_not_go_together_is_refused_5" {
  command = plan
  variables {
    # Give ipv6_addresses or ipv6_address_count, not both.
    ipv6_address_count = 1
    ipv6_addresses     = ["shop"]
  }
  expect_failures = [aws_instance.this[0]]
}
