resource "aws_fsx_lustre_file_system" "this" {
  count = var.create ? 1 : 0

  auto_import_policy                = var.auto_import_policy
  automatic_backup_retention_days   = var.automatic_backup_retention_days
  backup_id                         = var.backup_id
  copy_tags_to_backups              = var.copy_tags_to_backups
  daily_automatic_backup_start_time = var.daily_automatic_backup_start_time
  data_compression_type             = var.data_compression_type
  deployment_type                   = var.deployment_type
  drive_cache_type                  = var.drive_cache_type
  efa_enabled                       = var.efa_enabled
  export_path                       = var.export_path
  file_system_type_version          = var.file_system_type_version
  import_path                       = var.import_path
  imported_file_chunk_size          = var.imported_file_chunk_size
  kms_key_id                        = var.kms_key_id
  per_unit_storage_throughput       = var.per_unit_storage_throughput
  security_group_ids                = var.security_group_ids
  skip_final_backup                 = var.skip_final_backup
  storage_capacity                  = var.storage_capacity
  storage_type                      = var.storage_type
  subnet_ids                        = var.subnet_ids
  throughput_capacity               = var.throughput_capacity
  weekly_maintenance_start_time     = var.weekly_maintenance_start_time

  dynamic "data_read_cache_configuration" {
    for_each = var.data_read_cache_configuration == null ? [] : [var.data_read_cache_configuration]
    content {
      size        = data_read_cache_configuration.value.size
      sizing_mode = data_read_cache_configuration.value.sizing_mode
    }
  }
  dynamic "log_configuration" {
    for_each = var.log_configuration == null ? [] : [var.log_configuration]
    content {
      destination = log_configuration.value.destination
      level       = log_configuration.value.level
    }
  }
  dynamic "metadata_configuration" {
    for_each = var.metadata_configuration == null ? [] : [var.metadata_configuration]
    content {
      iops = metadata_configuration.value.iops
      mode = metadata_configuration.value.mode
    }
  }
  dynamic "root_squash_configuration" {
    for_each = var.root_squash_configuration == null ? [] : [var.root_squash_configuration]
    content {
      no_squash_nids = root_squash_configuration.value.no_squash_nids
      root_squash    = root_squash_configuration.value.root_squash
    }
  }
  dynamic "timeouts" {
    for_each = var.timeouts == null ? [] : [var.timeouts]
    content {
      create = timeouts.value.create
      delete = timeouts.value.delete
      update = timeouts.value.update
    }
  }

  tags = local.tags

  lifecycle {
    ignore_changes = [backup_id, import_path]

    precondition {
      condition     = startswith(coalesce(var.deployment_type, "SCRATCH_1"), "PERSISTENT") || var.per_unit_storage_throughput == null
      error_message = "Only persistent types take per_unit_storage_throughput."
    }
    precondition {
      condition     = !startswith(coalesce(var.deployment_type, "SCRATCH_1"), "PERSISTENT") || var.per_unit_storage_throughput != null || try(var.storage_type == "INTELLIGENT_TIERING", false)
      error_message = "A persistent type needs per_unit_storage_throughput."
    }
    precondition {
      condition     = var.storage_capacity != null || var.backup_id != null || try(var.storage_type == "INTELLIGENT_TIERING", false)
      error_message = "Give storage_capacity or backup_id."
    }
    precondition {
      condition     = startswith(coalesce(var.deployment_type, "SCRATCH_1"), "PERSISTENT") || coalesce(var.automatic_backup_retention_days, 0) == 0
      error_message = "Scratch file systems take no backups."
    }
    precondition {
      condition     = var.name != null || var.cost.scope != null
      error_message = "Give var.name or cost.scope: nothing else tells this Lustre file system from the next."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this Lustre file system has none."
    }
  }
}
