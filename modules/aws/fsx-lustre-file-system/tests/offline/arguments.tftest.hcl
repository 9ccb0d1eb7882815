# What callers give stands in the Lustre file system, and in what belongs to it, as they gave it.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  subnet_ids       = ["subnet-0123456789abcdef0"]
  name             = "orders"
  storage_capacity = 1200
  budget           = { amount = 20 }
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
    subnet_ids                        = ["subnet-0123456789abcdef0"]
    auto_import_policy                = "NONE"
    automatic_backup_retention_days   = 1
    deployment_type                   = "PERSISTENT_1"
    per_unit_storage_throughput       = 125
    backup_id                         = "backup-id"
    copy_tags_to_backups              = true
    daily_automatic_backup_start_time = "2026-01-01T00:00:00Z"
    data_compression_type             = "LZ4"
    data_read_cache_configuration     = { sizing_mode = "NO_CACHE", size = 1 }
    drive_cache_type                  = "NONE"
    efa_enabled                       = true
    export_path                       = "export-path"
    file_system_type_version          = "2.10"
    import_path                       = "import-path"
    imported_file_chunk_size          = 2
    kms_key_id                        = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    log_configuration                 = { destination = "destination", level = "WARN_ONLY" }
    metadata_configuration            = { iops = 1, mode = "AUTOMATIC" }
    name                              = "orders"
    root_squash_configuration         = { no_squash_nids = ["no-squash-nids"], root_squash = "root-squash" }
    security_group_ids                = ["sg-0123456789abcdef0"]
    skip_final_backup                 = true
    storage_capacity                  = 1200
    storage_type                      = "SSD"
    throughput_capacity               = 3
    timeouts                          = { create = "30m", delete = "31m", update = "32m" }
    weekly_maintenance_start_time     = "2026-01-01T00:00:01Z"
  }
  assert {
    condition = alltrue([
      aws_fsx_lustre_file_system.this[0].auto_import_policy == "NONE",
      aws_fsx_lustre_file_system.this[0].automatic_backup_retention_days == 1,
      aws_fsx_lustre_file_system.this[0].backup_id == "backup-id",
      aws_fsx_lustre_file_system.this[0].copy_tags_to_backups == true,
      aws_fsx_lustre_file_system.this[0].daily_automatic_backup_start_time == "2026-01-01T00:00:00Z",
      aws_fsx_lustre_file_system.this[0].data_compression_type == "LZ4",
      aws_fsx_lustre_file_system.this[0].deployment_type == "PERSISTENT_1",
      aws_fsx_lustre_file_system.this[0].drive_cache_type == "NONE",
      aws_fsx_lustre_file_system.this[0].efa_enabled == true,
      aws_fsx_lustre_file_system.this[0].export_path == "export-path",
      aws_fsx_lustre_file_system.this[0].file_system_type_version == "2.10",
      aws_fsx_lustre_file_system.this[0].import_path == "import-path",
      aws_fsx_lustre_file_system.this[0].imported_file_chunk_size == 2,
      aws_fsx_lustre_file_system.this[0].kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_fsx_lustre_file_system.this[0].per_unit_storage_throughput == 125,
      aws_fsx_lustre_file_system.this[0].security_group_ids == toset(["sg-0123456789abcdef0"]),
      aws_fsx_lustre_file_system.this[0].skip_final_backup == true,
      aws_fsx_lustre_file_system.this[0].storage_capacity == 1200,
      aws_fsx_lustre_file_system.this[0].storage_type == "SSD",
      aws_fsx_lustre_file_system.this[0].subnet_ids == tolist(["subnet-0123456789abcdef0"]),
      aws_fsx_lustre_file_system.this[0].throughput_capacity == 3,
      aws_fsx_lustre_file_system.this[0].weekly_maintenance_start_time == "2026-01-01T00:00:01Z",
      aws_fsx_lustre_file_system.this[0].data_read_cache_configuration[0].size == 1,
      aws_fsx_lustre_file_system.this[0].data_read_cache_configuration[0].sizing_mode == "NO_CACHE",
      aws_fsx_lustre_file_system.this[0].log_configuration[0].destination == "destination",
      aws_fsx_lustre_file_system.this[0].log_configuration[0].level == "WARN_ONLY",
      aws_fsx_lustre_file_system.this[0].metadata_configuration[0].iops == 1,
      aws_fsx_lustre_file_system.this[0].metadata_configuration[0].mode == "AUTOMATIC",
      aws_fsx_lustre_file_system.this[0].root_squash_configuration[0].no_squash_nids == toset(["no-squash-nids"]),
      aws_fsx_lustre_file_system.this[0].root_squash_configuration[0].root_squash == "root-squash",
      aws_fsx_lustre_file_system.this[0].timeouts.create == "30m",
      aws_fsx_lustre_file_system.this[0].timeouts.delete == "31m",
      aws_fsx_lustre_file_system.this[0].timeouts.update == "32m",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    log_configuration = {}
  }
  assert {
    condition = alltrue([
      length(aws_fsx_lustre_file_system.this[0].log_configuration) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    metadata_configuration = {}
  }
  assert {
    condition = alltrue([
      length(aws_fsx_lustre_file_system.this[0].metadata_configuration) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_4" {
  command = plan
  variables {
    root_squash_configuration = {}
  }
  assert {
    condition = alltrue([
      length(aws_fsx_lustre_file_system.this[0].root_squash_configuration) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    copy_tags_to_backups = true
    efa_enabled          = false
    skip_final_backup    = true
  }
  assert {
    condition = alltrue([
      aws_fsx_lustre_file_system.this[0].copy_tags_to_backups == true,
      aws_fsx_lustre_file_system.this[0].efa_enabled == false,
      aws_fsx_lustre_file_system.this[0].skip_final_backup == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    copy_tags_to_backups = false
    efa_enabled          = true
    skip_final_backup    = true
  }
  assert {
    condition = alltrue([
      aws_fsx_lustre_file_system.this[0].copy_tags_to_backups == false,
      aws_fsx_lustre_file_system.this[0].efa_enabled == true,
      aws_fsx_lustre_file_system.this[0].skip_final_backup == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
  }
  assert {
    condition = alltrue([
      aws_fsx_lustre_file_system.this[0].deployment_type == "SCRATCH_2",
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create                          = false
    automatic_backup_retention_days = 0
    imported_file_chunk_size        = 1
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create                          = false
    automatic_backup_retention_days = 90
    imported_file_chunk_size        = 512000
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms        = null
    notifications = null
    tags          = null
    create        = false
    budget        = null
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
      free_storage = { enabled = false, threshold = 1 }
      idle         = { enabled = false, threshold = 1 }
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
    notifications               = {}
    deployment_type             = "PERSISTENT_2"
    per_unit_storage_throughput = 125
    security_group_ids          = ["sg-0123456789abcdef0"]
  }
  assert {
    condition = alltrue([
      output.arn == try(aws_fsx_lustre_file_system.this[0].arn, null),
      output.id == try(aws_fsx_lustre_file_system.this[0].id, null),
      output.dns_name == try(aws_fsx_lustre_file_system.this[0].dns_name, null),
      output.mount_name == try(aws_fsx_lustre_file_system.this[0].mount_name, null),
    ])
    error_message = "an output tells something else"
  }
}
