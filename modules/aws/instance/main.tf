resource "aws_instance" "this" {
  count = var.create ? 1 : 0

  ami                                  = var.ami
  associate_public_ip_address          = var.associate_public_ip_address
  availability_zone                    = var.availability_zone
  disable_api_stop                     = var.disable_api_stop
  disable_api_termination              = var.disable_api_termination
  ebs_optimized                        = var.ebs_optimized
  enable_primary_ipv6                  = var.enable_primary_ipv6
  get_password_data                    = var.get_password_data
  hibernation                          = var.hibernation
  host_id                              = var.host_id
  host_resource_group_arn              = var.host_resource_group_arn
  iam_instance_profile                 = var.iam_instance_profile
  instance_initiated_shutdown_behavior = var.instance_initiated_shutdown_behavior
  instance_type                        = var.instance_type
  ipv6_address_count                   = var.ipv6_address_count
  ipv6_addresses                       = var.ipv6_addresses
  key_name                             = var.key_name
  monitoring                           = var.monitoring
  placement_group                      = var.placement_group
  placement_partition_number           = var.placement_partition_number
  private_ip                           = var.private_ip
  secondary_private_ips                = var.secondary_private_ips
  source_dest_check                    = var.source_dest_check
  subnet_id                            = var.subnet_id
  tenancy                              = var.tenancy
  user_data                            = var.user_data
  user_data_base64                     = var.user_data_base64
  user_data_replace_on_change          = var.user_data_replace_on_change
  vpc_security_group_ids               = var.vpc_security_group_ids

  dynamic "capacity_reservation_specification" {
    for_each = var.capacity_reservation_specification == null ? [] : [var.capacity_reservation_specification]
    content {
      capacity_reservation_preference = capacity_reservation_specification.value.capacity_reservation_preference
      dynamic "capacity_reservation_target" {
        for_each = capacity_reservation_specification.value.capacity_reservation_target == null ? [] : [capacity_reservation_specification.value.capacity_reservation_target]
        content {
          capacity_reservation_id                 = capacity_reservation_target.value.capacity_reservation_id
          capacity_reservation_resource_group_arn = capacity_reservation_target.value.capacity_reservation_resource_group_arn
        }
      }
    }
  }
  dynamic "cpu_options" {
    for_each = var.cpu_options == null ? [] : [var.cpu_options]
    content {
      amd_sev_snp      = cpu_options.value.amd_sev_snp
      core_count       = cpu_options.value.core_count
      threads_per_core = cpu_options.value.threads_per_core
    }
  }
  dynamic "credit_specification" {
    for_each = var.credit_specification == null ? [] : [var.credit_specification]
    content { cpu_credits = credit_specification.value.cpu_credits }
  }
  dynamic "ebs_block_device" {
    for_each = var.ebs_block_device
    content {
      delete_on_termination = ebs_block_device.value.delete_on_termination
      device_name           = ebs_block_device.value.device_name
      encrypted             = ebs_block_device.value.encrypted
      iops                  = ebs_block_device.value.iops
      kms_key_id            = ebs_block_device.value.kms_key_id
      snapshot_id           = ebs_block_device.value.snapshot_id
      tags                  = merge(ebs_block_device.value.tags, local.tags)
      throughput            = ebs_block_device.value.throughput
      volume_size           = ebs_block_device.value.volume_size
      volume_type           = ebs_block_device.value.volume_type
    }
  }
  dynamic "enclave_options" {
    for_each = var.enclave_options == null ? [] : [var.enclave_options]
    content { enabled = enclave_options.value.enabled }
  }
  dynamic "instance_market_options" {
    for_each = var.instance_market_options == null ? [] : [var.instance_market_options]
    content {
      market_type = instance_market_options.value.market_type
      dynamic "spot_options" {
        for_each = instance_market_options.value.spot_options == null ? [] : [instance_market_options.value.spot_options]
        content {
          instance_interruption_behavior = spot_options.value.instance_interruption_behavior
          max_price                      = spot_options.value.max_price
          spot_instance_type             = spot_options.value.spot_instance_type
          valid_until                    = spot_options.value.valid_until
        }
      }
    }
  }
  dynamic "launch_template" {
    for_each = var.launch_template == null ? [] : [var.launch_template]
    content {
      id      = launch_template.value.id
      name    = launch_template.value.name
      version = launch_template.value.version
    }
  }
  dynamic "maintenance_options" {
    for_each = var.maintenance_options == null ? [] : [var.maintenance_options]
    content { auto_recovery = maintenance_options.value.auto_recovery }
  }
  dynamic "metadata_options" {
    for_each = var.metadata_options == null ? [] : [var.metadata_options]
    content {
      http_endpoint               = metadata_options.value.http_endpoint
      http_protocol_ipv6          = metadata_options.value.http_protocol_ipv6
      http_put_response_hop_limit = metadata_options.value.http_put_response_hop_limit
      http_tokens                 = metadata_options.value.http_tokens
      instance_metadata_tags      = metadata_options.value.instance_metadata_tags
    }
  }
  dynamic "private_dns_name_options" {
    for_each = var.private_dns_name_options == null ? [] : [var.private_dns_name_options]
    content {
      enable_resource_name_dns_a_record    = private_dns_name_options.value.enable_resource_name_dns_a_record
      enable_resource_name_dns_aaaa_record = private_dns_name_options.value.enable_resource_name_dns_aaaa_record
      hostname_type                        = private_dns_name_options.value.hostname_type
    }
  }
  root_block_device {
    delete_on_termination = try(var.root_block_device.delete_on_termination, null)
    encrypted             = try(var.root_block_device.encrypted, null)
    iops                  = try(var.root_block_device.iops, null)
    kms_key_id            = try(var.root_block_device.kms_key_id, null)
    tags                  = merge(try(var.root_block_device.tags, null), local.tags)
    throughput            = try(var.root_block_device.throughput, null)
    volume_size           = try(var.root_block_device.volume_size, null)
    volume_type           = try(var.root_block_device.volume_type, null)
  }

  dynamic "timeouts" {
    for_each = var.timeouts == null ? [] : [var.timeouts]
    content {
      create = timeouts.value.create
      delete = timeouts.value.delete
      read   = timeouts.value.read
      update = timeouts.value.update
    }
  }

  tags = local.tags

  lifecycle {
    precondition {
      condition     = var.ami != null || var.launch_template != null
      error_message = "Give ami, or a launch_template that has one."
    }
    precondition {
      condition     = var.instance_type != null || var.launch_template != null
      error_message = "Give instance_type, or a launch_template that has one."
    }
    precondition {
      condition     = var.user_data == null || var.user_data_base64 == null
      error_message = "Give user_data or user_data_base64, not both."
    }
    precondition {
      condition     = var.host_id == null || var.host_resource_group_arn == null
      error_message = "Give host_id or host_resource_group_arn, not both."
    }
    precondition {
      condition     = var.ipv6_addresses == null || var.ipv6_address_count == null
      error_message = "Give ipv6_addresses or ipv6_address_count, not both."
    }
    precondition {
      condition     = var.name != null || var.cost.scope != null
      error_message = "Give var.name or cost.scope: nothing else tells this instance from the next."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this instance has none."
    }
  }
}
