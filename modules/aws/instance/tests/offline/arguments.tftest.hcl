# What callers give stands in the instance, and in what belongs to it, as they gave it.
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

run "what_is_given_arrives_1" {
  command = plan
  variables {
    ami                         = "ami-0123456789abcdef0"
    associate_public_ip_address = true
    availability_zone           = "us-east-1a"
    capacity_reservation_specification = {
      capacity_reservation_preference = "open"
      capacity_reservation_target = {
        capacity_reservation_id                 = "capacity-reservation-id"
        capacity_reservation_resource_group_arn = "arn:aws:sns:us-east-1:123456789012:shop"
      }
    }
    cpu_options             = { amd_sev_snp = "enabled", core_count = 1, threads_per_core = 2 }
    credit_specification    = { cpu_credits = "standard" }
    disable_api_stop        = true
    disable_api_termination = true
    ebs_block_device = [
      {
        device_name           = "device-name"
        delete_on_termination = false
        encrypted             = false
        iops                  = 1
        kms_key_id            = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        snapshot_id           = "snapshot-id"
        tags                  = { example = "example" }
        throughput            = 2
        volume_size           = 3
        volume_type           = "standard"
      },
    ]
    ebs_optimized                        = true
    enable_primary_ipv6                  = true
    enclave_options                      = { enabled = false }
    get_password_data                    = true
    hibernation                          = true
    host_id                              = "host-id"
    iam_instance_profile                 = "iam-instance-profile"
    instance_initiated_shutdown_behavior = "stop"
    instance_market_options = {
      market_type = "spot"
      spot_options = {
        instance_interruption_behavior = "terminate"
        max_price                      = "max-price"
        spot_instance_type             = "one-time"
        valid_until                    = "valid-until"
      }
    }
    instance_type       = "t4g.micro"
    ipv6_address_count  = 1
    key_name            = "key-name"
    launch_template     = { id = "id", name = "name", version = "version" }
    maintenance_options = { auto_recovery = "default" }
    metadata_options = {
      http_endpoint               = "enabled"
      http_protocol_ipv6          = "enabled"
      http_put_response_hop_limit = 1
      http_tokens                 = "optional"
      instance_metadata_tags      = "enabled"
    }
    monitoring                 = true
    name                       = "orders"
    placement_group            = "placement-group"
    placement_partition_number = 2
    private_dns_name_options = {
      enable_resource_name_dns_a_record    = false
      enable_resource_name_dns_aaaa_record = false
      hostname_type                        = "ip-name"
    }
    private_ip = "private-ip"
    root_block_device = {
      delete_on_termination = false
      encrypted             = false
      iops                  = 1
      kms_key_id            = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
      tags                  = { example = "example2" }
      throughput            = 125
      volume_size           = 20
      volume_type           = "standard"
    }
    secondary_private_ips       = ["secondary-private-ips"]
    source_dest_check           = true
    subnet_id                   = "subnet-0123456789abcdef0"
    tenancy                     = "default"
    timeouts                    = { create = "30m", delete = "31m", read = "32m", update = "33m" }
    user_data                   = "user-data"
    user_data_replace_on_change = true
    vpc_security_group_ids      = ["sg-0123456789abcdef0"]
  }
  assert {
    condition = alltrue([
      aws_instance.this[0].ami == "ami-0123456789abcdef0",
      aws_instance.this[0].associate_public_ip_address == true,
      aws_instance.this[0].availability_zone == "us-east-1a",
      aws_instance.this[0].disable_api_stop == true,
      aws_instance.this[0].disable_api_termination == true,
      aws_instance.this[0].ebs_optimized == true,
      aws_instance.this[0].enable_primary_ipv6 == true,
      aws_instance.this[0].get_password_data == true,
      aws_instance.this[0].hibernation == true,
      aws_instance.this[0].host_id == "host-id",
      aws_instance.this[0].iam_instance_profile == "iam-instance-profile",
      aws_instance.this[0].instance_initiated_shutdown_behavior == "stop",
      aws_instance.this[0].instance_type == "t4g.micro",
      aws_instance.this[0].ipv6_address_count == 1,
      aws_instance.this[0].key_name == "key-name",
      aws_instance.this[0].monitoring == true,
      aws_instance.this[0].placement_group == "placement-group",
      aws_instance.this[0].placement_partition_number == 2,
      aws_instance.this[0].private_ip == "private-ip",
      aws_instance.this[0].secondary_private_ips == toset(["secondary-private-ips"]),
      aws_instance.this[0].source_dest_check == true,
      aws_instance.this[0].subnet_id == "subnet-0123456789abcdef0",
      aws_instance.this[0].tenancy == "default",
      aws_instance.this[0].user_data == "user-data",
      aws_instance.this[0].user_data_replace_on_change == true,
      aws_instance.this[0].vpc_security_group_ids == toset(["sg-0123456789abcdef0"]),
      aws_instance.this[0].capacity_reservation_specification[0].capacity_reservation_preference == "open",
      aws_instance.this[0].capacity_reservation_specification[0].capacity_reservation_target[0].capacity_reservation_id == "capacity-reservation-id",
      aws_instance.this[0].capacity_reservation_specification[0].capacity_reservation_target[0].capacity_reservation_resource_group_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_instance.this[0].cpu_options[0].amd_sev_snp == "enabled",
      aws_instance.this[0].cpu_options[0].core_count == 1,
      aws_instance.this[0].cpu_options[0].threads_per_core == 2,
      aws_instance.this[0].credit_specification[0].cpu_credits == "standard",
      one(aws_instance.this[0].ebs_block_device).delete_on_termination == false,
      one(aws_instance.this[0].ebs_block_device).device_name == "device-name",
      one(aws_instance.this[0].ebs_block_device).encrypted == false,
      one(aws_instance.this[0].ebs_block_device).iops == 1,
      one(aws_instance.this[0].ebs_block_device).kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      one(aws_instance.this[0].ebs_block_device).snapshot_id == "snapshot-id",
      one(aws_instance.this[0].ebs_block_device).throughput == 2,
      one(aws_instance.this[0].ebs_block_device).volume_size == 3,
      one(aws_instance.this[0].ebs_block_device).volume_type == "standard",
      aws_instance.this[0].enclave_options[0].enabled == false,
      aws_instance.this[0].instance_market_options[0].market_type == "spot",
      aws_instance.this[0].instance_market_options[0].spot_options[0].instance_interruption_behavior == "terminate",
      aws_instance.this[0].instance_market_options[0].spot_options[0].max_price == "max-price",
      aws_instance.this[0].instance_market_options[0].spot_options[0].spot_instance_type == "one-time",
      aws_instance.this[0].instance_market_options[0].spot_options[0].valid_until == "valid-until",
      aws_instance.this[0].launch_template[0].id == "id",
      aws_instance.this[0].launch_template[0].name == "name",
      aws_instance.this[0].launch_template[0].version == "version",
      aws_instance.this[0].maintenance_options[0].auto_recovery == "default",
      aws_instance.this[0].metadata_options[0].http_endpoint == "enabled",
      aws_instance.this[0].metadata_options[0].http_protocol_ipv6 == "enabled",
      aws_instance.this[0].metadata_options[0].http_put_response_hop_limit == 1,
      aws_instance.this[0].metadata_options[0].http_tokens == "optional",
      aws_instance.this[0].metadata_options[0].instance_metadata_tags == "enabled",
      aws_instance.this[0].private_dns_name_options[0].enable_resource_name_dns_a_record == false,
      aws_instance.this[0].private_dns_name_options[0].enable_resource_name_dns_aaaa_record == false,
      aws_instance.this[0].private_dns_name_options[0].hostname_type == "ip-name",
      aws_instance.this[0].root_block_device[0].delete_on_termination == false,
      aws_instance.this[0].root_block_device[0].encrypted == false,
      aws_instance.this[0].root_block_device[0].iops == 1,
      aws_instance.this[0].root_block_device[0].kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_instance.this[0].root_block_device[0].throughput == 125,
      aws_instance.this[0].root_block_device[0].volume_size == 20,
      aws_instance.this[0].root_block_device[0].volume_type == "standard",
      aws_instance.this[0].timeouts.create == "30m",
      aws_instance.this[0].timeouts.delete == "31m",
      aws_instance.this[0].timeouts.read == "32m",
      aws_instance.this[0].timeouts.update == "33m",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    capacity_reservation_specification = {}
    host_resource_group_arn            = "arn:aws:sns:us-east-1:123456789012:shop"
    ipv6_addresses                     = ["ipv6-addresses"]
    user_data_base64                   = "user-data-base64"
  }
  assert {
    condition = alltrue([
      aws_instance.this[0].host_resource_group_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_instance.this[0].ipv6_addresses == tolist(["ipv6-addresses"]),
      aws_instance.this[0].user_data_base64 == "user-data-base64",
      length(aws_instance.this[0].capacity_reservation_specification) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    cpu_options = {}
  }
  assert {
    condition = alltrue([
      length(aws_instance.this[0].cpu_options) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_4" {
  command = plan
  variables {
    credit_specification = {}
  }
  assert {
    condition = alltrue([
      length(aws_instance.this[0].credit_specification) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_5" {
  command = plan
  variables {
    enclave_options = {}
  }
  assert {
    condition = alltrue([
      length(aws_instance.this[0].enclave_options) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_6" {
  command = plan
  variables {
    instance_market_options = {}
  }
  assert {
    condition = alltrue([
      length(aws_instance.this[0].instance_market_options) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_7" {
  command = plan
  variables {
    launch_template = {}
  }
  assert {
    condition = alltrue([
      length(aws_instance.this[0].launch_template) == 1,
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
      length(aws_instance.this[0].maintenance_options) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_9" {
  command = plan
  variables {
    private_dns_name_options = {}
  }
  assert {
    condition = alltrue([
      length(aws_instance.this[0].private_dns_name_options) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    associate_public_ip_address = true
    disable_api_stop            = false
    disable_api_termination     = true
    ebs_block_device = [
      {
        device_name           = "device-name"
        delete_on_termination = true
        encrypted             = false
        volume_type           = "gp3"
      },
    ]
    ebs_optimized       = false
    enable_primary_ipv6 = true
    enclave_options     = { enabled = true }
    get_password_data   = false
    hibernation         = true
    monitoring          = false
    private_dns_name_options = {
      enable_resource_name_dns_a_record    = true
      enable_resource_name_dns_aaaa_record = false
    }
    root_block_device           = { delete_on_termination = true, encrypted = false, volume_type = "gp3" }
    source_dest_check           = true
    user_data_replace_on_change = false
  }
  assert {
    condition = alltrue([
      aws_instance.this[0].associate_public_ip_address == true,
      aws_instance.this[0].disable_api_stop == false,
      aws_instance.this[0].disable_api_termination == true,
      aws_instance.this[0].ebs_optimized == false,
      aws_instance.this[0].enable_primary_ipv6 == true,
      aws_instance.this[0].get_password_data == false,
      aws_instance.this[0].hibernation == true,
      aws_instance.this[0].monitoring == false,
      aws_instance.this[0].source_dest_check == true,
      aws_instance.this[0].user_data_replace_on_change == false,
      one(aws_instance.this[0].ebs_block_device).delete_on_termination == true,
      one(aws_instance.this[0].ebs_block_device).encrypted == false,
      aws_instance.this[0].enclave_options[0].enabled == true,
      aws_instance.this[0].private_dns_name_options[0].enable_resource_name_dns_a_record == true,
      aws_instance.this[0].private_dns_name_options[0].enable_resource_name_dns_aaaa_record == false,
      aws_instance.this[0].root_block_device[0].delete_on_termination == true,
      aws_instance.this[0].root_block_device[0].encrypted == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    associate_public_ip_address = false
    disable_api_stop            = true
    disable_api_termination     = true
    ebs_block_device = [
      {
        device_name           = "device-name"
        delete_on_termination = false
        encrypted             = true
        volume_type           = "gp3"
      },
    ]
    ebs_optimized       = false
    enable_primary_ipv6 = false
    enclave_options     = { enabled = false }
    get_password_data   = true
    hibernation         = true
    monitoring          = false
    private_dns_name_options = {
      enable_resource_name_dns_a_record    = false
      enable_resource_name_dns_aaaa_record = true
    }
    root_block_device           = { delete_on_termination = false, encrypted = true, volume_type = "gp3" }
    source_dest_check           = false
    user_data_replace_on_change = true
  }
  assert {
    condition = alltrue([
      aws_instance.this[0].associate_public_ip_address == false,
      aws_instance.this[0].disable_api_stop == true,
      aws_instance.this[0].disable_api_termination == true,
      aws_instance.this[0].ebs_optimized == false,
      aws_instance.this[0].enable_primary_ipv6 == false,
      aws_instance.this[0].get_password_data == true,
      aws_instance.this[0].hibernation == true,
      aws_instance.this[0].monitoring == false,
      aws_instance.this[0].source_dest_check == false,
      aws_instance.this[0].user_data_replace_on_change == true,
      one(aws_instance.this[0].ebs_block_device).delete_on_termination == false,
      one(aws_instance.this[0].ebs_block_device).encrypted == true,
      aws_instance.this[0].enclave_options[0].enabled == false,
      aws_instance.this[0].private_dns_name_options[0].enable_resource_name_dns_a_record == false,
      aws_instance.this[0].private_dns_name_options[0].enable_resource_name_dns_aaaa_record == true,
      aws_instance.this[0].root_block_device[0].delete_on_termination == false,
      aws_instance.this[0].root_block_device[0].encrypted == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_3" {
  command = plan
  variables {
    associate_public_ip_address = false
    disable_api_stop            = false
    disable_api_termination     = false
    ebs_block_device = [
      {
        device_name           = "device-name"
        delete_on_termination = false
        encrypted             = false
        volume_type           = "gp3"
      },
    ]
    ebs_optimized       = true
    enable_primary_ipv6 = true
    enclave_options     = { enabled = false }
    get_password_data   = true
    hibernation         = true
    monitoring          = false
    private_dns_name_options = {
      enable_resource_name_dns_a_record    = false
      enable_resource_name_dns_aaaa_record = false
    }
    root_block_device           = { delete_on_termination = false, encrypted = false, volume_type = "gp3" }
    source_dest_check           = false
    user_data_replace_on_change = false
  }
  assert {
    condition = alltrue([
      aws_instance.this[0].associate_public_ip_address == false,
      aws_instance.this[0].disable_api_stop == false,
      aws_instance.this[0].disable_api_termination == false,
      aws_instance.this[0].ebs_optimized == true,
      aws_instance.this[0].enable_primary_ipv6 == true,
      aws_instance.this[0].get_password_data == true,
      aws_instance.this[0].hibernation == true,
      aws_instance.this[0].monitoring == false,
      aws_instance.this[0].source_dest_check == false,
      aws_instance.this[0].user_data_replace_on_change == false,
      one(aws_instance.this[0].ebs_block_device).delete_on_termination == false,
      one(aws_instance.this[0].ebs_block_device).encrypted == false,
      aws_instance.this[0].enclave_options[0].enabled == false,
      aws_instance.this[0].private_dns_name_options[0].enable_resource_name_dns_a_record == false,
      aws_instance.this[0].private_dns_name_options[0].enable_resource_name_dns_aaaa_record == false,
      aws_instance.this[0].root_block_device[0].delete_on_termination == false,
      aws_instance.this[0].root_block_device[0].encrypted == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_4" {
  command = plan
  variables {
    associate_public_ip_address = false
    disable_api_stop            = false
    disable_api_termination     = false
    ebs_block_device = [
      {
        device_name           = "device-name"
        delete_on_termination = false
        encrypted             = false
        volume_type           = "gp3"
      },
    ]
    ebs_optimized       = false
    enable_primary_ipv6 = false
    enclave_options     = { enabled = false }
    get_password_data   = false
    hibernation         = false
    monitoring          = true
    private_dns_name_options = {
      enable_resource_name_dns_a_record    = false
      enable_resource_name_dns_aaaa_record = false
    }
    root_block_device           = { delete_on_termination = false, encrypted = false, volume_type = "gp3" }
    source_dest_check           = true
    user_data_replace_on_change = true
  }
  assert {
    condition = alltrue([
      aws_instance.this[0].associate_public_ip_address == false,
      aws_instance.this[0].disable_api_stop == false,
      aws_instance.this[0].disable_api_termination == false,
      aws_instance.this[0].ebs_optimized == false,
      aws_instance.this[0].enable_primary_ipv6 == false,
      aws_instance.this[0].get_password_data == false,
      aws_instance.this[0].hibernation == false,
      aws_instance.this[0].monitoring == true,
      aws_instance.this[0].source_dest_check == true,
      aws_instance.this[0].user_data_replace_on_change == true,
      one(aws_instance.this[0].ebs_block_device).delete_on_termination == false,
      one(aws_instance.this[0].ebs_block_device).encrypted == false,
      aws_instance.this[0].enclave_options[0].enabled == false,
      aws_instance.this[0].private_dns_name_options[0].enable_resource_name_dns_a_record == false,
      aws_instance.this[0].private_dns_name_options[0].enable_resource_name_dns_aaaa_record == false,
      aws_instance.this[0].root_block_device[0].delete_on_termination == false,
      aws_instance.this[0].root_block_device[0].encrypted == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    ebs_block_device = [
      {
        device_name = "device-name"
        iops        = 1
        kms_key_id  = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        snapshot_id = "snapshot-id"
        tags        = { example = "example" }
        throughput  = 2
        volume_size = 3
      },
    ]
    metadata_options = {
      http_endpoint               = "enabled"
      http_protocol_ipv6          = "enabled"
      http_put_response_hop_limit = 1
      instance_metadata_tags      = "enabled"
    }
    root_block_device = {
      iops        = 1
      kms_key_id  = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
      tags        = { example = "example2" }
      throughput  = 125
      volume_size = 20
    }
  }
  assert {
    condition = alltrue([
      aws_instance.this[0].associate_public_ip_address == false,
      aws_instance.this[0].monitoring == false,
      one(aws_instance.this[0].ebs_block_device).delete_on_termination == true,
      one(aws_instance.this[0].ebs_block_device).encrypted == true,
      one(aws_instance.this[0].ebs_block_device).volume_type == "gp3",
      aws_instance.this[0].metadata_options[0].http_tokens == "required",
      aws_instance.this[0].root_block_device[0].delete_on_termination == true,
      aws_instance.this[0].root_block_device[0].encrypted == true,
      aws_instance.this[0].root_block_device[0].volume_type == "gp3",
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create             = false
    ipv6_address_count = 1
    metadata_options = {
      http_endpoint               = "enabled"
      http_protocol_ipv6          = "enabled"
      http_put_response_hop_limit = 1
      instance_metadata_tags      = "enabled"
    }
    root_block_device = {
      iops        = 1
      kms_key_id  = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
      tags        = { example = "shop" }
      throughput  = 125
      volume_size = 20
    }
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create = false
    metadata_options = {
      http_endpoint               = "enabled"
      http_protocol_ipv6          = "enabled"
      http_put_response_hop_limit = 64
      instance_metadata_tags      = "enabled"
    }
    root_block_device = {
      iops        = 1
      kms_key_id  = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
      tags        = { example = "shop" }
      throughput  = 2000
      volume_size = 20
    }
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms           = null
    ebs_block_device = null
    notifications    = null
    tags             = null
    create           = false
    budget           = null
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
      var.ebs_block_device != null,
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
      cpu             = { enabled = false, threshold = 1 }
      network_in      = { enabled = false, threshold = 1 }
      network_out     = { enabled = false, threshold = 1 }
      surplus_credits = { enabled = false, threshold = 1 }
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
    notifications          = {}
    root_block_device      = { volume_size = 20 }
    vpc_security_group_ids = ["sg-0123456789abcdef0"]
  }
  assert {
    condition = alltrue([
      output.arn == try(aws_instance.this[0].arn, null),
      output.id == try(aws_instance.this[0].id, null),
      output.private_dns == try(aws_instance.this[0].private_dns, null),
      output.private_ip == try(aws_instance.this[0].private_ip, null),
      output.public_ip == try(aws_instance.this[0].public_ip, null),
    ])
    error_message = "an output tells something else"
  }
}
