# What callers give stands in the instance as they gave it.
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

run "what_is_given_arrives" {
  command = plan
  variables {
    associate_public_ip_address          = false
    availability_zone                    = "us-east-1a"
    disable_api_stop                     = false
    disable_api_termination              = false
    ebs_optimized                        = false
    enable_primary_ipv6                  = false
    get_password_data                    = false
    hibernation                          = false
    iam_instance_profile                 = "shop"
    instance_initiated_shutdown_behavior = "stop"
    key_name                             = "shop"
    monitoring                           = false
    placement_group                      = "shop"
    placement_partition_number           = 1
    private_ip                           = "shop"
    secondary_private_ips                = ["shop"]
    source_dest_check                    = false
    subnet_id                            = "subnet-0123456789abcdef0"
    tenancy                              = "default"
    user_data_replace_on_change          = false
    vpc_security_group_ids               = ["sg-0123456789abcdef0"]
    enclave_options                      = { enabled = false }
    root_block_device = {
      volume_size           = 20
      delete_on_termination = false
      encrypted             = false
      iops                  = 1
      kms_key_id            = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    }
    timeouts = { create = "30m", delete = "30m", read = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      aws_instance.this[0].associate_public_ip_address == var.associate_public_ip_address,
      aws_instance.this[0].availability_zone == var.availability_zone,
      aws_instance.this[0].disable_api_stop == var.disable_api_stop,
      aws_instance.this[0].disable_api_termination == var.disable_api_termination,
      aws_instance.this[0].ebs_optimized == var.ebs_optimized,
      aws_instance.this[0].enable_primary_ipv6 == var.enable_primary_ipv6,
      aws_instance.this[0].get_password_data == var.get_password_data,
      aws_instance.this[0].hibernation == var.hibernation,
      aws_instance.this[0].iam_instance_profile == var.iam_instance_profile,
      aws_instance.this[0].instance_initiated_shutdown_behavior == var.instance_initiated_shutdown_behavior,
      aws_instance.this[0].key_name == var.key_name,
      aws_instance.this[0].monitoring == var.monitoring,
      aws_instance.this[0].placement_group == var.placement_group,
      aws_instance.this[0].placement_partition_number == var.placement_partition_number,
      aws_instance.this[0].private_ip == var.private_ip,
      aws_instance.this[0].secondary_private_ips == var.secondary_private_ips,
      aws_instance.this[0].source_dest_check == var.source_dest_check,
      aws_instance.this[0].subnet_id == var.subnet_id,
      aws_instance.this[0].tenancy == var.tenancy,
      aws_instance.this[0].user_data_replace_on_change == var.user_data_replace_on_change,
      aws_instance.this[0].vpc_security_group_ids == var.vpc_security_group_ids,
      aws_instance.this[0].enclave_options[0].enabled == var.enclave_options.enabled,
      aws_instance.this[0].root_block_device[0].volume_size == var.root_block_device.volume_size,
      aws_instance.this[0].root_block_device[0].delete_on_termination == var.root_block_device.delete_on_termination,
      aws_instance.this[0].root_block_device[0].encrypted == var.root_block_device.encrypted,
      aws_instance.this[0].root_block_device[0].iops == var.root_block_device.iops,
      aws_instance.this[0].root_block_device[0].kms_key_id == var.root_block_device.kms_key_id,
      aws_instance.this[0].timeouts.create == var.timeouts.create,
      aws_instance.this[0].timeouts.delete == var.timeouts.delete,
      aws_instance.this[0].timeouts.read == var.timeouts.read,
      aws_instance.this[0].timeouts.update == var.timeouts.update,
    ])
    error_message = "an argument is not what was given"
  }
}
