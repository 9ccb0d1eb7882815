# What callers give stands in the launch template, and in what belongs to it, as they gave it.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  name          = "orders"
  image_id      = "ami-0123456789abcdef0"
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

run "what_is_given_arrives_1" {
  command = plan
  variables {
    name = "orders"
    block_device_mappings = [
      {
        device_name = "/dev/xvda"
        ebs = {
          delete_on_termination      = "shop"
          encrypted                  = "shop"
          iops                       = 1
          kms_key_id                 = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
          snapshot_id                = "shop"
          throughput                 = 125
          volume_initialization_rate = 100
          volume_size                = 20
          volume_type                = "gp3"
        }
        no_device    = "shop"
        virtual_name = "shop"
      },
    ]
    capacity_reservation_specification = {
      capacity_reservation_preference = "open"
      capacity_reservation_target = {
        capacity_reservation_id                 = "shop"
        capacity_reservation_resource_group_arn = "arn:aws:sns:us-east-1:123456789012:shop"
      }
    }
    cpu_options                          = { amd_sev_snp = "shop", core_count = 1, threads_per_core = 1 }
    credit_specification                 = { cpu_credits = "standard" }
    default_version                      = 1
    update_default_version               = false
    description                          = "shop"
    disable_api_stop                     = true
    disable_api_termination              = true
    ebs_optimized                        = "true"
    enclave_options                      = { enabled = false }
    hibernation_options                  = { configured = false }
    iam_instance_profile                 = { arn = "arn:aws:sns:us-east-1:123456789012:shop", name = "orders" }
    image_id                             = "ami-0123456789abcdef0"
    instance_initiated_shutdown_behavior = "stop"
    instance_market_options = {
      market_type = "spot"
      spot_options = {
        block_duration_minutes         = 1
        instance_interruption_behavior = "terminate"
        max_price                      = "shop"
        spot_instance_type             = "one-time"
        valid_until                    = "shop"
      }
    }
    instance_requirements = {
      memory_mib                                              = { min = 1, max = 1 }
      vcpu_count                                              = { min = 1, max = 1 }
      accelerator_count                                       = { max = 1, min = 1 }
      accelerator_manufacturers                               = ["shop"]
      accelerator_names                                       = ["shop"]
      accelerator_total_memory_mib                            = { max = 1, min = 1 }
      accelerator_types                                       = ["shop"]
      allowed_instance_types                                  = ["shop"]
      bare_metal                                              = "included"
      baseline_ebs_bandwidth_mbps                             = { max = 1, min = 1 }
      burstable_performance                                   = "included"
      cpu_manufacturers                                       = ["shop"]
      excluded_instance_types                                 = ["shop"]
      instance_generations                                    = ["shop"]
      local_storage                                           = "shop"
      local_storage_types                                     = ["shop"]
      max_spot_price_as_percentage_of_optimal_on_demand_price = 1
      memory_gib_per_vcpu                                     = { max = 1, min = 1 }
      network_bandwidth_gbps                                  = { max = 1, min = 1 }
      network_interface_count                                 = { max = 1, min = 1 }
      on_demand_max_price_percentage_over_lowest_price        = 1
      require_hibernate_support                               = false
      spot_max_price_percentage_over_lowest_price             = 1
      total_local_storage_gb                                  = { max = 1, min = 1 }
    }
    instance_type         = null
    key_name              = "shop"
    license_specification = [{ license_configuration_arn = "arn:aws:sns:us-east-1:123456789012:shop" }]
    maintenance_options   = { auto_recovery = "default" }
    metadata_options = {
      http_endpoint               = "enabled"
      http_protocol_ipv6          = "shop"
      http_put_response_hop_limit = 1
      http_tokens                 = "required"
      instance_metadata_tags      = "enabled"
    }
    monitoring = { enabled = false }
    network_interfaces = [
      {
        associate_carrier_ip_address      = "10.0.0.4"
        associate_public_ip_address       = "10.0.0.4"
        connection_tracking_specification = { tcp_established_timeout = 1, udp_stream_timeout = 1, udp_timeout = 1 }
        delete_on_termination             = "shop"
        description                       = "shop"
        device_index                      = 1
        ena_srd_specification = {
          ena_srd_enabled           = false
          ena_srd_udp_specification = { ena_srd_udp_enabled = false }
        }
        interface_type       = "shop"
        ipv4_address_count   = 1
        ipv4_addresses       = ["shop"]
        ipv4_prefix_count    = 1
        ipv4_prefixes        = ["shop"]
        ipv6_address_count   = 1
        ipv6_addresses       = ["shop"]
        ipv6_prefix_count    = 1
        ipv6_prefixes        = ["shop"]
        network_card_index   = 1
        network_interface_id = "eni-0123456789abcdef0"
        primary_ipv6         = "shop"
        private_ip_address   = "10.0.0.4"
        security_groups      = ["sg-0123456789abcdef0"]
        subnet_id            = "subnet-0123456789abcdef0"
      },
    ]
    placement = {
      affinity                = "shop"
      availability_zone       = "us-east-1a"
      group_name              = "shop"
      host_id                 = "shop"
      host_resource_group_arn = "arn:aws:sns:us-east-1:123456789012:shop"
      partition_number        = 1
      spread_domain           = "shop"
      tenancy                 = "default"
    }
    private_dns_name_options = {
      enable_resource_name_dns_a_record    = false
      enable_resource_name_dns_aaaa_record = false
      hostname_type                        = "ip-name"
    }
    user_data = "IyEvYmluL3NoCg=="
  }
  assert {
    condition = alltrue([
      aws_launch_template.this[0].default_version == 1,
      aws_launch_template.this[0].description == "shop",
      aws_launch_template.this[0].disable_api_stop == true,
      aws_launch_template.this[0].disable_api_termination == true,
      aws_launch_template.this[0].ebs_optimized == "true",
      aws_launch_template.this[0].image_id == "ami-0123456789abcdef0",
      aws_launch_template.this[0].instance_initiated_shutdown_behavior == "stop",
      aws_launch_template.this[0].key_name == "shop",
      aws_launch_template.this[0].name == "orders",
      aws_launch_template.this[0].update_default_version == false,
      aws_launch_template.this[0].user_data == "IyEvYmluL3NoCg==",
      aws_launch_template.this[0].block_device_mappings[0].device_name == "/dev/xvda",
      aws_launch_template.this[0].block_device_mappings[0].no_device == "shop",
      aws_launch_template.this[0].block_device_mappings[0].virtual_name == "shop",
      aws_launch_template.this[0].block_device_mappings[0].ebs[0].delete_on_termination == "shop",
      aws_launch_template.this[0].block_device_mappings[0].ebs[0].encrypted == "shop",
      aws_launch_template.this[0].block_device_mappings[0].ebs[0].iops == 1,
      aws_launch_template.this[0].block_device_mappings[0].ebs[0].kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_launch_template.this[0].block_device_mappings[0].ebs[0].snapshot_id == "shop",
      aws_launch_template.this[0].block_device_mappings[0].ebs[0].throughput == 125,
      aws_launch_template.this[0].block_device_mappings[0].ebs[0].volume_initialization_rate == 100,
      aws_launch_template.this[0].block_device_mappings[0].ebs[0].volume_size == 20,
      aws_launch_template.this[0].block_device_mappings[0].ebs[0].volume_type == "gp3",
      aws_launch_template.this[0].capacity_reservation_specification[0].capacity_reservation_preference == "open",
      aws_launch_template.this[0].capacity_reservation_specification[0].capacity_reservation_target[0].capacity_reservation_id == "shop",
      aws_launch_template.this[0].capacity_reservation_specification[0].capacity_reservation_target[0].capacity_reservation_resource_group_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_launch_template.this[0].cpu_options[0].amd_sev_snp == "shop",
      aws_launch_template.this[0].cpu_options[0].core_count == 1,
      aws_launch_template.this[0].cpu_options[0].threads_per_core == 1,
      aws_launch_template.this[0].credit_specification[0].cpu_credits == "standard",
      aws_launch_template.this[0].enclave_options[0].enabled == false,
      aws_launch_template.this[0].hibernation_options[0].configured == false,
      aws_launch_template.this[0].iam_instance_profile[0].arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_launch_template.this[0].iam_instance_profile[0].name == "orders",
      aws_launch_template.this[0].instance_market_options[0].market_type == "spot",
      aws_launch_template.this[0].instance_market_options[0].spot_options[0].block_duration_minutes == 1,
      aws_launch_template.this[0].instance_market_options[0].spot_options[0].instance_interruption_behavior == "terminate",
      aws_launch_template.this[0].instance_market_options[0].spot_options[0].max_price == "shop",
      aws_launch_template.this[0].instance_market_options[0].spot_options[0].spot_instance_type == "one-time",
      aws_launch_template.this[0].instance_market_options[0].spot_options[0].valid_until == "shop",
      aws_launch_template.this[0].instance_requirements[0].accelerator_manufacturers == toset(["shop"]),
      aws_launch_template.this[0].instance_requirements[0].accelerator_names == toset(["shop"]),
      aws_launch_template.this[0].instance_requirements[0].accelerator_types == toset(["shop"]),
      aws_launch_template.this[0].instance_requirements[0].allowed_instance_types == toset(["shop"]),
      aws_launch_template.this[0].instance_requirements[0].bare_metal == "included",
      aws_launch_template.this[0].instance_requirements[0].burstable_performance == "included",
      aws_launch_template.this[0].instance_requirements[0].cpu_manufacturers == toset(["shop"]),
      aws_launch_template.this[0].instance_requirements[0].excluded_instance_types == toset(["shop"]),
      aws_launch_template.this[0].instance_requirements[0].instance_generations == toset(["shop"]),
      aws_launch_template.this[0].instance_requirements[0].local_storage == "shop",
      aws_launch_template.this[0].instance_requirements[0].local_storage_types == toset(["shop"]),
      aws_launch_template.this[0].instance_requirements[0].max_spot_price_as_percentage_of_optimal_on_demand_price == 1,
      aws_launch_template.this[0].instance_requirements[0].on_demand_max_price_percentage_over_lowest_price == 1,
      aws_launch_template.this[0].instance_requirements[0].require_hibernate_support == false,
      aws_launch_template.this[0].instance_requirements[0].spot_max_price_percentage_over_lowest_price == 1,
      aws_launch_template.this[0].instance_requirements[0].accelerator_count[0].max == 1,
      aws_launch_template.this[0].instance_requirements[0].accelerator_count[0].min == 1,
      aws_launch_template.this[0].instance_requirements[0].accelerator_total_memory_mib[0].max == 1,
      aws_launch_template.this[0].instance_requirements[0].accelerator_total_memory_mib[0].min == 1,
      aws_launch_template.this[0].instance_requirements[0].baseline_ebs_bandwidth_mbps[0].max == 1,
      aws_launch_template.this[0].instance_requirements[0].baseline_ebs_bandwidth_mbps[0].min == 1,
      aws_launch_template.this[0].instance_requirements[0].memory_gib_per_vcpu[0].max == 1,
      aws_launch_template.this[0].instance_requirements[0].memory_gib_per_vcpu[0].min == 1,
      aws_launch_template.this[0].instance_requirements[0].memory_mib[0].max == 1,
      aws_launch_template.this[0].instance_requirements[0].memory_mib[0].min == 1,
      aws_launch_template.this[0].instance_requirements[0].network_bandwidth_gbps[0].max == 1,
      aws_launch_template.this[0].instance_requirements[0].network_bandwidth_gbps[0].min == 1,
      aws_launch_template.this[0].instance_requirements[0].network_interface_count[0].max == 1,
      aws_launch_template.this[0].instance_requirements[0].network_interface_count[0].min == 1,
      aws_launch_template.this[0].instance_requirements[0].total_local_storage_gb[0].max == 1,
      aws_launch_template.this[0].instance_requirements[0].total_local_storage_gb[0].min == 1,
      aws_launch_template.this[0].instance_requirements[0].vcpu_count[0].max == 1,
      aws_launch_template.this[0].instance_requirements[0].vcpu_count[0].min == 1,
      one(aws_launch_template.this[0].license_specification).license_configuration_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_launch_template.this[0].maintenance_options[0].auto_recovery == "default",
      aws_launch_template.this[0].metadata_options[0].http_endpoint == "enabled",
      aws_launch_template.this[0].metadata_options[0].http_protocol_ipv6 == "shop",
      aws_launch_template.this[0].metadata_options[0].http_put_response_hop_limit == 1,
      aws_launch_template.this[0].metadata_options[0].http_tokens == "required",
      aws_launch_template.this[0].metadata_options[0].instance_metadata_tags == "enabled",
      aws_launch_template.this[0].monitoring[0].enabled == false,
      aws_launch_template.this[0].network_interfaces[0].associate_carrier_ip_address == "10.0.0.4",
      aws_launch_template.this[0].network_interfaces[0].associate_public_ip_address == "10.0.0.4",
      aws_launch_template.this[0].network_interfaces[0].delete_on_termination == "shop",
      aws_launch_template.this[0].network_interfaces[0].description == "shop",
      aws_launch_template.this[0].network_interfaces[0].device_index == 1,
      aws_launch_template.this[0].network_interfaces[0].interface_type == "shop",
      aws_launch_template.this[0].network_interfaces[0].ipv4_address_count == 1,
      aws_launch_template.this[0].network_interfaces[0].ipv4_addresses == toset(["shop"]),
      aws_launch_template.this[0].network_interfaces[0].ipv4_prefix_count == 1,
      aws_launch_template.this[0].network_interfaces[0].ipv4_prefixes == toset(["shop"]),
      aws_launch_template.this[0].network_interfaces[0].ipv6_address_count == 1,
      aws_launch_template.this[0].network_interfaces[0].ipv6_addresses == toset(["shop"]),
      aws_launch_template.this[0].network_interfaces[0].ipv6_prefix_count == 1,
      aws_launch_template.this[0].network_interfaces[0].ipv6_prefixes == toset(["shop"]),
      aws_launch_template.this[0].network_interfaces[0].network_card_index == 1,
      aws_launch_template.this[0].network_interfaces[0].network_interface_id == "eni-0123456789abcdef0",
      aws_launch_template.this[0].network_interfaces[0].primary_ipv6 == "shop",
      aws_launch_template.this[0].network_interfaces[0].private_ip_address == "10.0.0.4",
      aws_launch_template.this[0].network_interfaces[0].security_groups == toset(["sg-0123456789abcdef0"]),
      aws_launch_template.this[0].network_interfaces[0].subnet_id == "subnet-0123456789abcdef0",
      aws_launch_template.this[0].network_interfaces[0].connection_tracking_specification[0].tcp_established_timeout == 1,
      aws_launch_template.this[0].network_interfaces[0].connection_tracking_specification[0].udp_stream_timeout == 1,
      aws_launch_template.this[0].network_interfaces[0].connection_tracking_specification[0].udp_timeout == 1,
      aws_launch_template.this[0].network_interfaces[0].ena_srd_specification[0].ena_srd_enabled == false,
      aws_launch_template.this[0].network_interfaces[0].ena_srd_specification[0].ena_srd_udp_specification[0].ena_srd_udp_enabled == false,
      aws_launch_template.this[0].placement[0].affinity == "shop",
      aws_launch_template.this[0].placement[0].availability_zone == "us-east-1a",
      aws_launch_template.this[0].placement[0].group_name == "shop",
      aws_launch_template.this[0].placement[0].host_id == "shop",
      aws_launch_template.this[0].placement[0].host_resource_group_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_launch_template.this[0].placement[0].partition_number == 1,
      aws_launch_template.this[0].placement[0].spread_domain == "shop",
      aws_launch_template.this[0].placement[0].tenancy == "default",
      aws_launch_template.this[0].private_dns_name_options[0].enable_resource_name_dns_a_record == false,
      aws_launch_template.this[0].private_dns_name_options[0].enable_resource_name_dns_aaaa_record == false,
      aws_launch_template.this[0].private_dns_name_options[0].hostname_type == "ip-name",
      aws_launch_template.this[0].tag_specifications[0].resource_type == "instance",
      aws_launch_template.this[0].tag_specifications[1].resource_type == "network-interface",
      aws_launch_template.this[0].tag_specifications[2].resource_type == "volume",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    block_device_mappings  = [{ device_name = "/dev/xvda", no_device = "shop", virtual_name = "shop" }]
    vpc_security_group_ids = ["sg-0123456789abcdef0"]
  }
  assert {
    condition = alltrue([
      aws_launch_template.this[0].instance_type == "t4g.micro",
      aws_launch_template.this[0].vpc_security_group_ids == toset(["sg-0123456789abcdef0"]),
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    capacity_reservation_specification = {}
  }
  assert {
    condition = alltrue([
      length(aws_launch_template.this[0].capacity_reservation_specification) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_4" {
  command = plan
  variables {
    cpu_options = {}
  }
  assert {
    condition = alltrue([
      length(aws_launch_template.this[0].cpu_options) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_5" {
  command = plan
  variables {
    credit_specification = {}
  }
  assert {
    condition = alltrue([
      length(aws_launch_template.this[0].credit_specification) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_6" {
  command = plan
  variables {
    enclave_options = {}
  }
  assert {
    condition = alltrue([
      length(aws_launch_template.this[0].enclave_options) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_7" {
  command = plan
  variables {
    instance_market_options = {}
  }
  assert {
    condition = alltrue([
      length(aws_launch_template.this[0].instance_market_options) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_8" {
  command = plan
  variables {
    maintenance_options = {}
  }
  assert {
    condition = alltrue([
      length(aws_launch_template.this[0].maintenance_options) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_9" {
  command = plan
  variables {
    monitoring = {}
  }
  assert {
    condition = alltrue([
      length(aws_launch_template.this[0].monitoring) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_10" {
  command = plan
  variables {
    network_interfaces = [{}]
  }
  assert {
    condition = alltrue([
      length(aws_launch_template.this[0].network_interfaces) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_11" {
  command = plan
  variables {
    placement = {}
  }
  assert {
    condition = alltrue([
      length(aws_launch_template.this[0].placement) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_12" {
  command = plan
  variables {
    private_dns_name_options = {}
  }
  assert {
    condition = alltrue([
      length(aws_launch_template.this[0].private_dns_name_options) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}
