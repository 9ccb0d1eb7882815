# What callers give stands in the Lustre file system as they gave it.
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

run "what_is_given_arrives" {
  command = plan
  variables {
    auto_import_policy                = "NONE"
    copy_tags_to_backups              = false
    daily_automatic_backup_start_time = "2026-01-01T00:00:00Z"
    data_compression_type             = "LZ4"
    drive_cache_type                  = "NONE"
    efa_enabled                       = false
    export_path                       = "shop"
    file_system_type_version          = "2.10"
    import_path                       = "shop"
    imported_file_chunk_size          = 1
    kms_key_id                        = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    security_group_ids                = ["sg-0123456789abcdef0"]
    skip_final_backup                 = false
    subnet_ids                        = ["subnet-0123456789abcdef0"]
    throughput_capacity               = 1
    weekly_maintenance_start_time     = "2026-01-01T00:00:00Z"
    root_squash_configuration         = { no_squash_nids = ["shop"], root_squash = "shop" }
    timeouts                          = { create = "30m", delete = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      aws_fsx_lustre_file_system.this[0].auto_import_policy == var.auto_import_policy,
      aws_fsx_lustre_file_system.this[0].copy_tags_to_backups == var.copy_tags_to_backups,
      aws_fsx_lustre_file_system.this[0].daily_automatic_backup_start_time == var.daily_automatic_backup_start_time,
      aws_fsx_lustre_file_system.this[0].data_compression_type == var.data_compression_type,
      aws_fsx_lustre_file_system.this[0].drive_cache_type == var.drive_cache_type,
      aws_fsx_lustre_file_system.this[0].efa_enabled == var.efa_enabled,
      aws_fsx_lustre_file_system.this[0].export_path == var.export_path,
      aws_fsx_lustre_file_system.this[0].file_system_type_version == var.file_system_type_version,
      aws_fsx_lustre_file_system.this[0].import_path == var.import_path,
      aws_fsx_lustre_file_system.this[0].imported_file_chunk_size == var.imported_file_chunk_size,
      aws_fsx_lustre_file_system.this[0].kms_key_id == var.kms_key_id,
      aws_fsx_lustre_file_system.this[0].security_group_ids == var.security_group_ids,
      aws_fsx_lustre_file_system.this[0].skip_final_backup == var.skip_final_backup,
      aws_fsx_lustre_file_system.this[0].subnet_ids == var.subnet_ids,
      aws_fsx_lustre_file_system.this[0].throughput_capacity == var.throughput_capacity,
      aws_fsx_lustre_file_system.this[0].weekly_maintenance_start_time == var.weekly_maintenance_start_time,
      aws_fsx_lustre_file_system.this[0].root_squash_configuration[0].no_squash_nids == var.root_squash_configuration.no_squash_nids,
      aws_fsx_lustre_file_system.this[0].root_squash_configuration[0].root_squash == var.root_squash_configuration.root_squash,
      aws_fsx_lustre_file_system.this[0].timeouts.create == var.timeouts.create,
      aws_fsx_lustre_file_system.this[0].timeouts.delete == var.timeouts.delete,
      aws_fsx_lustre_file_system.this[0].timeouts.update == var.timeouts.update,
    ])
    error_message = "an argument is not what was given"
  }
}
