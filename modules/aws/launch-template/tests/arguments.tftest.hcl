# What callers give stands in the launch template as they gave it.
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

run "what_is_given_arrives" {
  command = plan
  variables {
    description                          = "shop"
    disable_api_stop                     = false
    disable_api_termination              = false
    ebs_optimized                        = "true"
    image_id                             = "ami-0123456789abcdef0"
    instance_initiated_shutdown_behavior = "stop"
    key_name                             = "shop"
    name                                 = "orders"
    block_device_mappings = [{
      device_name = "/dev/xvda"
      ebs = {
        volume_size           = 20
        delete_on_termination = "shop"
        encrypted             = "shop"
        iops                  = 1
        kms_key_id            = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        snapshot_id           = "shop"
      }
      no_device    = "shop"
      virtual_name = "shop"
    }]
    cpu_options           = { amd_sev_snp = "shop", core_count = 1, threads_per_core = 1 }
    enclave_options       = { enabled = false }
    hibernation_options   = { configured = false }
    iam_instance_profile  = { name = "orders", arn = "arn:aws:sns:us-east-1:123456789012:shop" }
    license_specification = [{ license_configuration_arn = "arn:aws:sns:us-east-1:123456789012:shop" }]
    monitoring            = { enabled = false }
  }
  assert {
    condition = alltrue([
      aws_launch_template.this[0].description == var.description,
      aws_launch_template.this[0].disable_api_stop == var.disable_api_stop,
      aws_launch_template.this[0].disable_api_termination == var.disable_api_termination,
      aws_launch_template.this[0].ebs_optimized == var.ebs_optimized,
      aws_launch_template.this[0].image_id == var.image_id,
      aws_launch_template.this[0].instance_initiated_shutdown_behavior == var.instance_initiated_shutdown_behavior,
      aws_launch_template.this[0].key_name == var.key_name,
      aws_launch_template.this[0].name == var.name,
      aws_launch_template.this[0].block_device_mappings[0].device_name == var.block_device_mappings[0].device_name,
      aws_launch_template.this[0].block_device_mappings[0].ebs[0].volume_size == var.block_device_mappings[0].ebs.volume_size,
      aws_launch_template.this[0].block_device_mappings[0].ebs[0].delete_on_termination == var.block_device_mappings[0].ebs.delete_on_termination,
      aws_launch_template.this[0].block_device_mappings[0].ebs[0].encrypted == var.block_device_mappings[0].ebs.encrypted,
      aws_launch_template.this[0].block_device_mappings[0].ebs[0].iops == var.block_device_mappings[0].ebs.iops,
      aws_launch_template.this[0].block_device_mappings[0].ebs[0].kms_key_id == var.block_device_mappings[0].ebs.kms_key_id,
      aws_launch_template.this[0].block_device_mappings[0].ebs[0].snapshot_id == var.block_device_mappings[0].ebs.snapshot_id,
      aws_launch_template.this[0].block_device_mappings[0].no_device == var.block_device_mappings[0].no_device,
      aws_launch_template.this[0].block_device_mappings[0].virtual_name == var.block_device_mappings[0].virtual_name,
      aws_launch_template.this[0].cpu_options[0].amd_sev_snp == var.cpu_options.amd_sev_snp,
      aws_launch_template.this[0].cpu_options[0].core_count == var.cpu_options.core_count,
      aws_launch_template.this[0].cpu_options[0].threads_per_core == var.cpu_options.threads_per_core,
      aws_launch_template.this[0].enclave_options[0].enabled == var.enclave_options.enabled,
      aws_launch_template.this[0].hibernation_options[0].configured == var.hibernation_options.configured,
      aws_launch_template.this[0].iam_instance_profile[0].name == var.iam_instance_profile.name,
      aws_launch_template.this[0].iam_instance_profile[0].arn == var.iam_instance_profile.arn,
      one(aws_launch_template.this[0].license_specification).license_configuration_arn == var.license_specification[0].license_configuration_arn,
      aws_launch_template.this[0].monitoring[0].enabled == var.monitoring.enabled,
    ])
    error_message = "an argument is not what was given"
  }
}
