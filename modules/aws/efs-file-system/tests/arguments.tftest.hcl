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
    access_points = {
      example = {
        posix_user = { gid = 1, secondary_gids = [1], uid = 1 }
        root_directory = {
          path          = "shop"
          creation_info = { owner_gid = 1, owner_uid = 1, permissions = "shop" }
        }
      }
    }
    mount_targets = {
      example = {
        ip_address      = "10.0.0.4"
        security_groups = ["sg-0123456789abcdef0"]
        subnet_id       = "subnet-0123456789abcdef0"
      }
    }
  }
  assert {
    condition = alltrue([
      aws_efs_file_system.this[0].availability_zone_name == var.availability_zone_name,
      aws_efs_file_system.this[0].creation_token == var.creation_token,
      aws_efs_file_system.this[0].encrypted == var.encrypted,
      aws_efs_file_system.this[0].kms_key_id == var.kms_key_id,
      aws_efs_file_system.this[0].performance_mode == var.performance_mode,
      aws_efs_access_point.this["example"].posix_user[0].gid == var.access_points["example"].posix_user.gid,
      aws_efs_access_point.this["example"].posix_user[0].secondary_gids == var.access_points["example"].posix_user.secondary_gids,
      aws_efs_access_point.this["example"].posix_user[0].uid == var.access_points["example"].posix_user.uid,
      aws_efs_access_point.this["example"].root_directory[0].path == var.access_points["example"].root_directory.path,
      aws_efs_access_point.this["example"].root_directory[0].creation_info[0].owner_gid == var.access_points["example"].root_directory.creation_info.owner_gid,
      aws_efs_access_point.this["example"].root_directory[0].creation_info[0].owner_uid == var.access_points["example"].root_directory.creation_info.owner_uid,
      aws_efs_access_point.this["example"].root_directory[0].creation_info[0].permissions == var.access_points["example"].root_directory.creation_info.permissions,
      aws_efs_mount_target.this["example"].ip_address == var.mount_targets["example"].ip_address,
      aws_efs_mount_target.this["example"].security_groups == var.mount_targets["example"].security_groups,
      aws_efs_mount_target.this["example"].subnet_id == var.mount_targets["example"].subnet_id,
    ])
    error_message = "an argument is not what was given"
  }
}
