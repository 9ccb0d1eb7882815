# What callers give stands in the file system, and in what belongs to it, as they gave it.
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

run "what_is_given_arrives_1" {
  command = plan
  variables {
    access_points = {
      orders = {
        posix_user = { gid = 1000, uid = 1001, secondary_gids = [1] }
        root_directory = {
          creation_info = { owner_gid = 1000, owner_uid = 1001, permissions = "750" }
          path          = "/orders"
        }
      }
    }
    availability_zone_name = "availability-zone-name"
    backup_enabled         = false
    creation_token         = "creation-token"
    encrypted              = false
    kms_key_id             = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    lifecycle_policy = [
      {
        transition_to_archive               = "AFTER_90_DAYS"
        transition_to_ia                    = "AFTER_30_DAYS"
        transition_to_primary_storage_class = "AFTER_1_ACCESS"
      },
      {
        transition_to_archive               = "AFTER_90_DAYS"
        transition_to_ia                    = "AFTER_30_DAYS"
        transition_to_primary_storage_class = "AFTER_1_ACCESS"
      },
      {
        transition_to_archive               = "AFTER_90_DAYS"
        transition_to_ia                    = "AFTER_30_DAYS"
        transition_to_primary_storage_class = "AFTER_1_ACCESS"
      },
    ]
    throughput_mode = "elastic"
    mount_targets = {
      us-east-1a = {
        subnet_id       = "subnet-0123456789abcdef0"
        ip_address      = "10.0.0.4"
        security_groups = ["sg-0123456789abcdef0"]
      }
    }
    name             = "orders"
    performance_mode = "generalPurpose"
    protection       = { replication_overwrite = "ENABLED" }
    price_region     = null
  }
  assert {
    condition = alltrue([
      aws_efs_file_system.this[0].availability_zone_name == "availability-zone-name",
      aws_efs_file_system.this[0].creation_token == "creation-token",
      aws_efs_file_system.this[0].encrypted == false,
      aws_efs_file_system.this[0].kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_efs_file_system.this[0].performance_mode == "generalPurpose",
      aws_efs_file_system.this[0].throughput_mode == "elastic",
      aws_efs_file_system.this[0].lifecycle_policy[0].transition_to_archive == "AFTER_90_DAYS",
      aws_efs_file_system.this[0].lifecycle_policy[0].transition_to_ia == "AFTER_30_DAYS",
      aws_efs_file_system.this[0].lifecycle_policy[0].transition_to_primary_storage_class == "AFTER_1_ACCESS",
      aws_efs_file_system.this[0].lifecycle_policy[1].transition_to_archive == "AFTER_90_DAYS",
      aws_efs_file_system.this[0].lifecycle_policy[1].transition_to_ia == "AFTER_30_DAYS",
      aws_efs_file_system.this[0].lifecycle_policy[1].transition_to_primary_storage_class == "AFTER_1_ACCESS",
      aws_efs_file_system.this[0].lifecycle_policy[2].transition_to_archive == "AFTER_90_DAYS",
      aws_efs_file_system.this[0].lifecycle_policy[2].transition_to_ia == "AFTER_30_DAYS",
      aws_efs_file_system.this[0].lifecycle_policy[2].transition_to_primary_storage_class == "AFTER_1_ACCESS",
      aws_efs_file_system.this[0].protection[0].replication_overwrite == "ENABLED",
      aws_efs_access_point.this["orders"].posix_user[0].gid == 1000,
      aws_efs_access_point.this["orders"].posix_user[0].secondary_gids == toset([1]),
      aws_efs_access_point.this["orders"].posix_user[0].uid == 1001,
      aws_efs_access_point.this["orders"].root_directory[0].path == "/orders",
      aws_efs_access_point.this["orders"].root_directory[0].creation_info[0].owner_gid == 1000,
      aws_efs_access_point.this["orders"].root_directory[0].creation_info[0].owner_uid == 1001,
      aws_efs_access_point.this["orders"].root_directory[0].creation_info[0].permissions == "750",
      aws_efs_mount_target.this["us-east-1a"].ip_address == "10.0.0.4",
      aws_efs_mount_target.this["us-east-1a"].security_groups == toset(["sg-0123456789abcdef0"]),
      aws_efs_mount_target.this["us-east-1a"].subnet_id == "subnet-0123456789abcdef0",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    access_points = {
      orders = {
        posix_user = { gid = 1000, uid = 1001, secondary_gids = [1] }
        root_directory = {
          creation_info = { owner_gid = 1000, owner_uid = 1001, permissions = "750" }
          path          = "/orders"
        }
      }
    }
    provisioned_throughput_in_mibps = 1
    throughput_mode                 = "provisioned"
    price_region                    = null
  }
  assert {
    condition = alltrue([
      aws_efs_file_system.this[0].provisioned_throughput_in_mibps == 1,
      aws_efs_backup_policy.this[0].backup_policy[0].status == "ENABLED",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    protection   = {}
    price_region = null
  }
  assert {
    condition = alltrue([
      length(aws_efs_file_system.this[0].protection) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    price_region = null
  }
  assert {
    condition = alltrue([
      aws_efs_file_system.this[0].encrypted == true,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create                          = false
    provisioned_throughput_in_mibps = 1
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    access_points    = null
    alarms           = null
    backup_enabled   = null
    lifecycle_policy = null
    mount_targets    = null
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
      var.access_points != null,
      var.alarms != null,
      var.backup_enabled != null,
      var.create != null,
      var.lifecycle_policy != null,
      var.mount_targets != null,
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
      idle    = { enabled = false, threshold = 1 }
      io      = { enabled = false, threshold = 1 }
      storage = { enabled = false, threshold = 1 }
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
    notifications = {}
    access_points = {
      orders = {
        posix_user = { gid = 1000, uid = 1000 }
        root_directory = {
          path          = "/orders"
          creation_info = { owner_gid = 1000, owner_uid = 1000, permissions = "750" }
        }
      }
    }
    lifecycle_policy = [
      { transition_to_ia = "AFTER_30_DAYS" },
      { transition_to_archive = "AFTER_90_DAYS" },
      { transition_to_primary_storage_class = "AFTER_1_ACCESS" },
    ]
    throughput_mode = "elastic"
  }
  assert {
    condition = alltrue([
      output.arn == try(aws_efs_file_system.this[0].arn, null),
      output.id == try(aws_efs_file_system.this[0].id, null),
      output.access_point_arns == { for key, one in aws_efs_access_point.this : key => one.arn },
      output.access_point_ids == { for key, one in aws_efs_access_point.this : key => one.id },
      output.dns_name == try(aws_efs_file_system.this[0].dns_name, null),
      output.mount_target_ids == { for key, one in aws_efs_mount_target.this : key => one.id },
    ])
    error_message = "an output tells something else"
  }
}
