# What callers give stands in the file system as they gave it.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  mount_targets = { us-east-1a = { subnet_id = "subnet-0123456789abcdef0" } }
  name          = "orders"
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
    availability_zone_name = "shop"
    creation_token         = "shop"
    encrypted              = false
    kms_key_id             = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    performance_mode       = "generalPurpose"
  }
  assert {
    condition = alltrue([
      aws_efs_file_system.this[0].availability_zone_name == var.availability_zone_name,
      aws_efs_file_system.this[0].creation_token == var.creation_token,
      aws_efs_file_system.this[0].encrypted == var.encrypted,
      aws_efs_file_system.this[0].kms_key_id == var.kms_key_id,
      aws_efs_file_system.this[0].performance_mode == var.performance_mode,
    ])
    error_message = "an argument is not what was given"
  }
}
