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

run "what_is_given_arrives_1" {
  command = plan
  variables {
    name = "orders"
    block_device_mappings = [
      {
        device_name = "/dev/xvda"
        ebs = {
          delete_on_termination      = "delete-on-termination"
          encrypted                  = "encrypted"
          iops                       = 1
          kms_key_id                 = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
          snapshot_id                = "snapshot-id"
          throughput                 = 125
          volume_initialization_rate = 100
          volume_size                = 20
          volume_type                = "standard"
        }
        no_device    = "no-device"
        virtual_name = "virtual-name"
      },
    ]
    capacity_reservation_specification = {
      capacity_reservation_preference = "capacity-reservations-only"
      capacity_reservation_target = {
        capacity_reservation_id                 = "capacity-reservation-id"
        capacity_reservation_resource_group_arn = "arn:aws:sns:us-east-1:123456789012:shop"
      }
    }
    cpu_options                          = { amd_sev_snp = "enabled", core_count = 1, threads_per_core = 2 }
    credit_specification                 = { cpu_credits = "standard" }
    default_version                      = 1
    update_default_version               = false
    description                          = "description"
    disable_api_stop                     = true
    disable_api_termination              = true
    ebs_optimized                        = "true"
    enclave_options                      = { enabled = false }
    hibernation_options                  = { configured = false }
    iam_instance_profile                 = { arn = "arn:aws:sns:us-east-1:123456789012:shop", name = "orders" }
    image_id                             = "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64"
    instance_initiated_shutdown_behavior = "stop"
    instance_market_options = {
      market_type = "spot"
      spot_options = {
        block_duration_minutes         = 1
        instance_interruption_behavior = "terminate"
        max_price                      = "max-price"
        spot_instance_type             = "one-time"
        valid_until                    = "valid-until"
      }
    }
    instance_requirements = {
      memory_mib                                              = { min = 1, max = 2 }
      vcpu_count                                              = { min = 1, max = 2 }
      accelerator_count                                       = { max = 1, min = 2 }
      accelerator_manufacturers                               = ["accelerator-manufacturers"]
      accelerator_names                                       = ["accelerator-names"]
      accelerator_total_memory_mib                            = { max = 1, min = 2 }
      accelerator_types                                       = ["accelerator-types"]
      allowed_instance_types                                  = ["allowed-instance-types"]
      bare_metal                                              = "included"
      baseline_ebs_bandwidth_mbps                             = { max = 1, min = 2 }
      burstable_performance                                   = "included"
      cpu_manufacturers                                       = ["cpu-manufacturers"]
      excluded_instance_types                                 = ["excluded-instance-types"]
      instance_generations                                    = ["instance-generations"]
      local_storage                                           = "local-storage"
      local_storage_types                                     = ["local-storage-types"]
      max_spot_price_as_percentage_of_optimal_on_demand_price = 1
      memory_gib_per_vcpu                                     = { max = 1, min = 2 }
      network_bandwidth_gbps                                  = { max = 1, min = 2 }
      network_interface_count                                 = { max = 1, min = 2 }
      on_demand_max_price_percentage_over_lowest_price        = 2
      require_hibernate_support                               = false
      spot_max_price_percentage_over_lowest_price             = 3
      total_local_storage_gb                                  = { max = 1, min = 2 }
    }
    instance_type         = null
    key_name              = "key-name"
    license_specification = [{ license_configuration_arn = "arn:aws:sns:us-east-1:123456789012:shop" }]
    maintenance_options   = { auto_recovery = "default" }
    metadata_options = {
      http_endpoint               = "enabled"
      http_protocol_ipv6          = "http-protocol-ipv6"
      http_put_response_hop_limit = 1
      http_tokens                 = "optional"
      instance_metadata_tags      = "enabled"
    }
    monitoring = { enabled = false }
    network_interfaces = [
      {
        associate_carrier_ip_address      = "10.0.0.4"
        associate_public_ip_address       = "10.0.0.5"
        connection_tracking_specification = { tcp_established_timeout = 1, udp_stream_timeout = 2, udp_timeout = 3 }
        delete_on_termination             = "delete-on-termination2"
        description                       = "description2"
        device_index                      = 1
        ena_srd_specification = {
          ena_srd_enabled           = false
          ena_srd_udp_specification = { ena_srd_udp_enabled = false }
        }
        interface_type       = "interface-type"
        ipv4_address_count   = 2
        ipv4_addresses       = ["ipv4-addresses"]
        ipv4_prefix_count    = 3
        ipv4_prefixes        = ["ipv4-prefixes"]
        ipv6_address_count   = 4
        ipv6_addresses       = ["ipv6-addresses"]
        ipv6_prefix_count    = 5
        ipv6_prefixes        = ["ipv6-prefixes"]
        network_card_index   = 6
        network_interface_id = "eni-0123456789abcdef0"
        primary_ipv6         = "primary-ipv6"
        private_ip_address   = "10.0.0.6"
        security_groups      = ["sg-0123456789abcdef0"]
        subnet_id            = "subnet-0123456789abcdef0"
      },
    ]
    placement = {
      affinity                = "affinity"
      availability_zone       = "us-east-1a"
      group_name              = "group-name"
      host_id                 = "host-id"
      host_resource_group_arn = "arn:aws:sns:us-east-1:123456789012:shop"
      partition_number        = 1
      spread_domain           = "spread-domain"
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
      aws_launch_template.this[0].description == "description",
      aws_launch_template.this[0].disable_api_stop == true,
      aws_launch_template.this[0].disable_api_termination == true,
      aws_launch_template.this[0].ebs_optimized == "true",
      aws_launch_template.this[0].image_id == "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64",
      aws_launch_template.this[0].instance_initiated_shutdown_behavior == "stop",
      aws_launch_template.this[0].key_name == "key-name",
      aws_launch_template.this[0].name == "orders",
      aws_launch_template.this[0].update_default_version == false,
      aws_launch_template.this[0].user_data == "IyEvYmluL3NoCg==",
      aws_launch_template.this[0].block_device_mappings[0].device_name == "/dev/xvda",
      aws_launch_template.this[0].block_device_mappings[0].no_device == "no-device",
      aws_launch_template.this[0].block_device_mappings[0].virtual_name == "virtual-name",
      aws_launch_template.this[0].block_device_mappings[0].ebs[0].delete_on_termination == "delete-on-termination",
      aws_launch_template.this[0].block_device_mappings[0].ebs[0].encrypted == "encrypted",
      aws_launch_template.this[0].block_device_mappings[0].ebs[0].iops == 1,
      aws_launch_template.this[0].block_device_mappings[0].ebs[0].kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_launch_template.this[0].block_device_mappings[0].ebs[0].snapshot_id == "snapshot-id",
      aws_launch_template.this[0].block_device_mappings[0].ebs[0].throughput == 125,
      aws_launch_template.this[0].block_device_mappings[0].ebs[0].volume_initialization_rate == 100,
      aws_launch_template.this[0].block_device_mappings[0].ebs[0].volume_size == 20,
      aws_launch_template.this[0].block_device_mappings[0].ebs[0].volume_type == "standard",
      aws_launch_template.this[0].capacity_reservation_specification[0].capacity_reservation_preference == "capacity-reservations-only",
      aws_launch_template.this[0].capacity_reservation_specification[0].capacity_reservation_target[0].capacity_reservation_id == "capacity-reservation-id",
      aws_launch_template.this[0].capacity_reservation_specification[0].capacity_reservation_target[0].capacity_reservation_resource_group_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_launch_template.this[0].cpu_options[0].amd_sev_snp == "enabled",
      aws_launch_template.this[0].cpu_options[0].core_count == 1,
      aws_launch_template.this[0].cpu_options[0].threads_per_core == 2,
      aws_launch_template.this[0].credit_specification[0].cpu_credits == "standard",
      aws_launch_template.this[0].enclave_options[0].enabled == false,
      aws_launch_template.this[0].hibernation_options[0].configured == false,
      aws_launch_template.this[0].iam_instance_profile[0].arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_launch_template.this[0].iam_instance_profile[0].name == "orders",
      aws_launch_template.this[0].instance_market_options[0].market_type == "spot",
      aws_launch_template.this[0].instance_market_options[0].spot_options[0].block_duration_minutes == 1,
      aws_launch_template.this[0].instance_market_options[0].spot_options[0].instance_interruption_behavior == "terminate",
      aws_launch_template.this[0].instance_market_options[0].spot_options[0].max_price == "max-price",
      aws_launch_template.this[0].instance_market_options[0].spot_options[0].spot_instance_type == "one-time",
      aws_launch_template.this[0].instance_market_options[0].spot_options[0].valid_until == "valid-until",
      aws_launch_template.this[0].instance_requirements[0].accelerator_manufacturers == toset(["accelerator-manufacturers"]),
      aws_launch_template.this[0].instance_requirements[0].accelerator_names == toset(["accelerator-names"]),
      aws_launch_template.this[0].instance_requirements[0].accelerator_types == toset(["accelerator-types"]),
      aws_launch_template.this[0].instance_requirements[0].allowed_instance_types == toset(["allowed-instance-types"]),
      aws_launch_template.this[0].instance_requirements[0].bare_metal == "included",
      aws_launch_template.this[0].instance_requirements[0].burstable_performance == "included",
      aws_launch_template.this[0].instance_requirements[0].cpu_manufacturers == toset(["cpu-manufacturers"]),
      aws_launch_template.this[0].instance_requirements[0].excluded_instance_types == toset(["excluded-instance-types"]),
      aws_launch_template.this[0].instance_requirements[0].instance_generations == toset(["instance-generations"]),
      aws_launch_template.this[0].instance_requirements[0].local_storage == "local-storage",
      aws_launch_template.this[0].instance_requirements[0].local_storage_types == toset(["local-storage-types"]),
      aws_launch_template.this[0].instance_requirements[0].max_spot_price_as_percentage_of_optimal_on_demand_price == 1,
      aws_launch_template.this[0].instance_requirements[0].on_demand_max_price_percentage_over_lowest_price == 2,
      aws_launch_template.this[0].instance_requirements[0].require_hibernate_support == false,
      aws_launch_template.this[0].instance_requirements[0].spot_max_price_percentage_over_lowest_price == 3,
      aws_launch_template.this[0].instance_requirements[0].accelerator_count[0].max == 1,
      aws_launch_template.this[0].instance_requirements[0].accelerator_count[0].min == 2,
      aws_launch_template.this[0].instance_requirements[0].accelerator_total_memory_mib[0].max == 1,
      aws_launch_template.this[0].instance_requirements[0].accelerator_total_memory_mib[0].min == 2,
      aws_launch_template.this[0].instance_requirements[0].baseline_ebs_bandwidth_mbps[0].max == 1,
      aws_launch_template.this[0].instance_requirements[0].baseline_ebs_bandwidth_mbps[0].min == 2,
      aws_launch_template.this[0].instance_requirements[0].memory_gib_per_vcpu[0].max == 1,
      aws_launch_template.this[0].instance_requirements[0].memory_gib_per_vcpu[0].min == 2,
      aws_launch_template.this[0].instance_requirements[0].memory_mib[0].max == 2,
      aws_launch_template.this[0].instance_requirements[0].memory_mib[0].min == 1,
      aws_launch_template.this[0].instance_requirements[0].network_bandwidth_gbps[0].max == 1,
      aws_launch_template.this[0].instance_requirements[0].network_bandwidth_gbps[0].min == 2,
      aws_launch_template.this[0].instance_requirements[0].network_interface_count[0].max == 1,
      aws_launch_template.this[0].instance_requirements[0].network_interface_count[0].min == 2,
      aws_launch_template.this[0].instance_requirements[0].total_local_storage_gb[0].max == 1,
      aws_launch_template.this[0].instance_requirements[0].total_local_storage_gb[0].min == 2,
      aws_launch_template.this[0].instance_requirements[0].vcpu_count[0].max == 2,
      aws_launch_template.this[0].instance_requirements[0].vcpu_count[0].min == 1,
      one(aws_launch_template.this[0].license_specification).license_configuration_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_launch_template.this[0].maintenance_options[0].auto_recovery == "default",
      aws_launch_template.this[0].metadata_options[0].http_endpoint == "enabled",
      aws_launch_template.this[0].metadata_options[0].http_protocol_ipv6 == "http-protocol-ipv6",
      aws_launch_template.this[0].metadata_options[0].http_put_response_hop_limit == 1,
      aws_launch_template.this[0].metadata_options[0].http_tokens == "optional",
      aws_launch_template.this[0].metadata_options[0].instance_metadata_tags == "enabled",
      aws_launch_template.this[0].monitoring[0].enabled == false,
      aws_launch_template.this[0].network_interfaces[0].associate_carrier_ip_address == "10.0.0.4",
      aws_launch_template.this[0].network_interfaces[0].associate_public_ip_address == "10.0.0.5",
      aws_launch_template.this[0].network_interfaces[0].delete_on_termination == "delete-on-termination2",
      aws_launch_template.this[0].network_interfaces[0].description == "description2",
      aws_launch_template.this[0].network_interfaces[0].device_index == 1,
      aws_launch_template.this[0].network_interfaces[0].interface_type == "interface-type",
      aws_launch_template.this[0].network_interfaces[0].ipv4_address_count == 2,
      aws_launch_template.this[0].network_interfaces[0].ipv4_addresses == toset(["ipv4-addresses"]),
      aws_launch_template.this[0].network_interfaces[0].ipv4_prefix_count == 3,
      aws_launch_template.this[0].network_interfaces[0].ipv4_prefixes == toset(["ipv4-prefixes"]),
      aws_launch_template.this[0].network_interfaces[0].ipv6_address_count == 4,
      aws_launch_template.this[0].network_interfaces[0].ipv6_addresses == toset(["ipv6-addresses"]),
      aws_launch_template.this[0].network_interfaces[0].ipv6_prefix_count == 5,
      aws_launch_template.this[0].network_interfaces[0].ipv6_prefixes == toset(["ipv6-prefixes"]),
      aws_launch_template.this[0].network_interfaces[0].network_card_index == 6,
      aws_launch_template.this[0].network_interfaces[0].network_interface_id == "eni-0123456789abcdef0",
      aws_launch_template.this[0].network_interfaces[0].primary_ipv6 == "primary-ipv6",
      aws_launch_template.this[0].network_interfaces[0].private_ip_address == "10.0.0.6",
      aws_launch_template.this[0].network_interfaces[0].security_groups == toset(["sg-0123456789abcdef0"]),
      aws_launch_template.this[0].network_interfaces[0].subnet_id == "subnet-0123456789abcdef0",
      aws_launch_template.this[0].network_interfaces[0].connection_tracking_specification[0].tcp_established_timeout == 1,
      aws_launch_template.this[0].network_interfaces[0].connection_tracking_specification[0].udp_stream_timeout == 2,
      aws_launch_template.this[0].network_interfaces[0].connection_tracking_specification[0].udp_timeout == 3,
      aws_launch_template.this[0].network_interfaces[0].ena_srd_specification[0].ena_srd_enabled == false,
      aws_launch_template.this[0].network_interfaces[0].ena_srd_specification[0].ena_srd_udp_specification[0].ena_srd_udp_enabled == false,
      aws_launch_template.this[0].placement[0].affinity == "affinity",
      aws_launch_template.this[0].placement[0].availability_zone == "us-east-1a",
      aws_launch_template.this[0].placement[0].group_name == "group-name",
      aws_launch_template.this[0].placement[0].host_id == "host-id",
      aws_launch_template.this[0].placement[0].host_resource_group_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_launch_template.this[0].placement[0].partition_number == 1,
      aws_launch_template.this[0].placement[0].spread_domain == "spread-domain",
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
    block_device_mappings = [
      {
        device_name = "/dev/xvda"
        ebs = {
          delete_on_termination      = "delete-on-termination"
          encrypted                  = "encrypted"
          iops                       = 1
          kms_key_id                 = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
          snapshot_id                = "snapshot-id"
          throughput                 = 125
          volume_initialization_rate = 100
          volume_size                = 20
          volume_type                = "standard"
        }
        no_device    = "no-device"
        virtual_name = "virtual-name"
      },
    ]
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

run "switches_are_told_apart_1" {
  command = plan
  variables {
    update_default_version  = true
    disable_api_stop        = false
    disable_api_termination = true
    enclave_options         = { enabled = true }
    hibernation_options     = { configured = true }
    monitoring              = { enabled = true }
    network_interfaces = [
      {
        ena_srd_specification = {
          ena_srd_enabled           = true
          ena_srd_udp_specification = { ena_srd_udp_enabled = true }
        }
      },
    ]
    private_dns_name_options = {
      enable_resource_name_dns_a_record    = true
      enable_resource_name_dns_aaaa_record = false
    }
  }
  assert {
    condition = alltrue([
      aws_launch_template.this[0].disable_api_stop == false,
      aws_launch_template.this[0].disable_api_termination == true,
      aws_launch_template.this[0].update_default_version == true,
      aws_launch_template.this[0].enclave_options[0].enabled == true,
      aws_launch_template.this[0].hibernation_options[0].configured == true,
      aws_launch_template.this[0].monitoring[0].enabled == true,
      aws_launch_template.this[0].network_interfaces[0].ena_srd_specification[0].ena_srd_enabled == true,
      aws_launch_template.this[0].network_interfaces[0].ena_srd_specification[0].ena_srd_udp_specification[0].ena_srd_udp_enabled == true,
      aws_launch_template.this[0].private_dns_name_options[0].enable_resource_name_dns_a_record == true,
      aws_launch_template.this[0].private_dns_name_options[0].enable_resource_name_dns_aaaa_record == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    update_default_version  = false
    disable_api_stop        = true
    disable_api_termination = true
    enclave_options         = { enabled = false }
    hibernation_options     = { configured = false }
    monitoring              = { enabled = false }
    network_interfaces = [
      {
        ena_srd_specification = {
          ena_srd_enabled           = false
          ena_srd_udp_specification = { ena_srd_udp_enabled = false }
        }
      },
    ]
    private_dns_name_options = {
      enable_resource_name_dns_a_record    = false
      enable_resource_name_dns_aaaa_record = true
    }
  }
  assert {
    condition = alltrue([
      aws_launch_template.this[0].disable_api_stop == true,
      aws_launch_template.this[0].disable_api_termination == true,
      aws_launch_template.this[0].update_default_version == false,
      aws_launch_template.this[0].enclave_options[0].enabled == false,
      aws_launch_template.this[0].hibernation_options[0].configured == false,
      aws_launch_template.this[0].monitoring[0].enabled == false,
      aws_launch_template.this[0].network_interfaces[0].ena_srd_specification[0].ena_srd_enabled == false,
      aws_launch_template.this[0].network_interfaces[0].ena_srd_specification[0].ena_srd_udp_specification[0].ena_srd_udp_enabled == false,
      aws_launch_template.this[0].private_dns_name_options[0].enable_resource_name_dns_a_record == false,
      aws_launch_template.this[0].private_dns_name_options[0].enable_resource_name_dns_aaaa_record == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    block_device_mappings = [
      {
        device_name = "/dev/xvda"
        ebs = {
          iops                       = 1
          kms_key_id                 = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
          snapshot_id                = "snapshot-id"
          throughput                 = 125
          volume_initialization_rate = 100
          volume_size                = 20
        }
        no_device    = "no-device"
        virtual_name = "virtual-name"
      },
    ]
    metadata_options = {
      http_protocol_ipv6          = "http-protocol-ipv6"
      http_put_response_hop_limit = 1
      instance_metadata_tags      = "enabled"
    }
  }
  assert {
    condition = alltrue([
      aws_launch_template.this[0].update_default_version == true,
      aws_launch_template.this[0].block_device_mappings[0].ebs[0].delete_on_termination == "true",
      aws_launch_template.this[0].block_device_mappings[0].ebs[0].encrypted == "true",
      aws_launch_template.this[0].block_device_mappings[0].ebs[0].volume_type == "gp3",
      aws_launch_template.this[0].metadata_options[0].http_tokens == "required",
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create = false
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
      on_demand_max_price_percentage_over_lowest_price        = 0
      require_hibernate_support                               = false
      spot_max_price_percentage_over_lowest_price             = 0
      total_local_storage_gb                                  = { max = 1, min = 1 }
    }
    metadata_options = {
      http_protocol_ipv6          = "shop"
      http_put_response_hop_limit = 1
      instance_metadata_tags      = "enabled"
    }
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create = false
    metadata_options = {
      http_protocol_ipv6          = "shop"
      http_put_response_hop_limit = 64
      instance_metadata_tags      = "enabled"
    }
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms                = null
    block_device_mappings = null
    license_specification = null
    network_interfaces    = null
    notifications         = null
    tags                  = null
    create                = false
    budget                = null
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
      var.block_device_mappings != null,
      var.create != null,
      var.license_specification != null,
      var.network_interfaces != null,
      var.notifications != null,
      var.tags != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null

    budget = null
    cost = {
      alarm_opt_out  = "watched elsewhere"
      application    = "shop"
      budget_opt_out = "covered by the account budget"
      cost_center    = "cc-1000"
      environment    = "dev"
      owner          = "team@example.com"
    }
    notifications          = {}
    block_device_mappings  = [{ device_name = "/dev/xvda", ebs = { volume_size = 20 } }]
    iam_instance_profile   = { name = "orders" }
    vpc_security_group_ids = ["sg-0123456789abcdef0"]
  }
  assert {
    condition = alltrue([
      output.arn == try(aws_launch_template.this[0].arn, null),
      output.id == try(aws_launch_template.this[0].id, null),
      output.name == try(aws_launch_template.this[0].name, null),
      output.latest_version == try(aws_launch_template.this[0].latest_version, null),
    ])
    error_message = "an output tells something else"
  }
}
