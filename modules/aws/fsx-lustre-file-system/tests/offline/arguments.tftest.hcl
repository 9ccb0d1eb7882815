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
    backup_id                         = "shop"
    copy_tags_to_backups              = true
    daily_automatic_backup_start_time = "2026-01-01T00:00:00Z"
    data_compression_type             = "LZ4"
    data_read_cache_configuration     = { sizing_mode = "NO_CACHE", size = 1 }
    drive_cache_type                  = "NONE"
    efa_enabled                       = true
    export_path                       = "shop"
    file_system_type_version          = "2.10"
    import_path                       = "shop"
    imported_file_chunk_size          = 1
    kms_key_id                        = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    log_configuration                 = { destination = "shop", level = "DISABLED" }
    metadata_configuration            = { iops = 1, mode = "AUTOMATIC" }
    name                              = "orders"
    root_squash_configuration         = { no_squash_nids = ["shop"], root_squash = "shop" }
    security_group_ids                = ["sg-0123456789abcdef0"]
    skip_final_backup                 = true
    storage_capacity                  = 1200
    storage_type                      = "SSD"
    throughput_capacity               = 1
    timeouts                          = { create = "30m", delete = "30m", update = "30m" }
    weekly_maintenance_start_time     = "2026-01-01T00:00:00Z"
  }
  assert {
    condition = alltrue([
      aws_fsx_lustre_file_system.this[0].auto_import_policy == "NONE",
      aws_fsx_lustre_file_system.this[0].automatic_backup_retention_days == 1,
      aws_fsx_lustre_file_system.this[0].backup_id == "shop",
      aws_fsx_lustre_file_system.this[0].copy_tags_to_backups == true,
      aws_fsx_lustre_file_system.this[0].daily_automatic_backup_start_time == "2026-01-01T00:00:00Z",
      aws_fsx_lustre_file_system.this[0].data_compression_type == "LZ4",
      aws_fsx_lustre_file_system.this[0].deployment_type == "PERSISTENT_1",
      aws_fsx_lustre_file_system.this[0].drive_cache_type == "NONE",
      aws_fsx_lustre_file_system.this[0].efa_enabled == true,
      aws_fsx_lustre_file_system.this[0].export_path == "shop",
      aws_fsx_lustre_file_system.this[0].file_system_type_version == "2.10",
      aws_fsx_lustre_file_system.this[0].import_path == "shop",
      aws_fsx_lustre_file_system.this[0].imported_file_chunk_size == 1,
      aws_fsx_lustre_file_system.this[0].kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_fsx_lustre_file_system.this[0].per_unit_storage_throughput == 125,
      aws_fsx_lustre_file_system.this[0].security_group_ids == toset(["sg-0123456789abcdef0"]),
      aws_fsx_lustre_file_system.this[0].skip_final_backup == true,
      aws_fsx_lustre_file_system.this[0].storage_capacity == 1200,
      aws_fsx_lustre_file_system.this[0].storage_type == "SSD",
      aws_fsx_lustre_file_system.this[0].subnet_ids == tolist(["subnet-0123456789abcdef0"]),
      aws_fsx_lustre_file_system.this[0].throughput_capacity == 1,
      aws_fsx_lustre_file_system.this[0].weekly_maintenance_start_time == "2026-01-01T00:00:00Z",
      aws_fsx_lustre_file_system.this[0].data_read_cache_configuration[0].size == 1,
      aws_fsx_lustre_file_system.this[0].data_read_cache_configuration[0].sizing_mode == "NO_CACHE",
      aws_fsx_lustre_file_system.this[0].log_configuration[0].destination == "shop",
      aws_fsx_lustre_file_system.this[0].log_configuration[0].level == "DISABLED",
      aws_fsx_lustre_file_system.this[0].metadata_configuration[0].iops == 1,
      aws_fsx_lustre_file_system.this[0].metadata_configuration[0].mode == "AUTOMATIC",
      aws_fsx_lustre_file_system.this[0].root_squash_configuration[0].no_squash_nids == toset(["shop"]),
      aws_fsx_lustre_file_system.this[0].root_squash_configuration[0].root_squash == "shop",
      aws_fsx_lustre_file_system.this[0].timeouts.create == "30m",
      aws_fsx_lustre_file_system.this[0].timeouts.delete == "30m",
      aws_fsx_lustre_file_system.this[0].timeouts.update == "30m",
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
