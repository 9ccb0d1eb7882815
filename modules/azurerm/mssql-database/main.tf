resource "azurerm_mssql_database" "this" {
  count = var.create ? 1 : 0

  auto_pause_delay_in_minutes                                = var.auto_pause_delay_in_minutes
  collation                                                  = var.collation
  create_mode                                                = var.create_mode
  creation_source_database_id                                = var.creation_source_database_id
  elastic_pool_id                                            = var.elastic_pool_id
  enclave_type                                               = var.enclave_type
  geo_backup_enabled                                         = var.geo_backup_enabled
  ledger_enabled                                             = var.ledger_enabled
  license_type                                               = var.license_type
  maintenance_configuration_name                             = var.maintenance_configuration_name
  max_size_gb                                                = var.max_size_gb
  min_capacity                                               = var.min_capacity
  name                                                       = var.name
  read_replica_count                                         = var.read_replica_count
  read_scale                                                 = var.read_scale
  recover_database_id                                        = var.recover_database_id
  recovery_point_id                                          = var.recovery_point_id
  restore_dropped_database_id                                = var.restore_dropped_database_id
  restore_long_term_retention_backup_id                      = var.restore_long_term_retention_backup_id
  restore_point_in_time                                      = var.restore_point_in_time
  sample_name                                                = var.sample_name
  secondary_type                                             = var.secondary_type
  server_id                                                  = var.server_id
  sku_name                                                   = var.sku_name
  storage_account_type                                       = var.storage_account_type
  transparent_data_encryption_enabled                        = var.transparent_data_encryption_enabled
  transparent_data_encryption_key_automatic_rotation_enabled = var.transparent_data_encryption_key_automatic_rotation_enabled
  transparent_data_encryption_key_vault_key_id               = var.transparent_data_encryption_key_vault_key_id
  zone_redundant                                             = var.zone_redundant

  dynamic "identity" {
    for_each = var.identity == null ? [] : [var.identity]
    content {
      identity_ids = identity.value.identity_ids
      type         = identity.value.type
    }
  }
  dynamic "import" {
    for_each = nonsensitive(var.import == null) ? [] : [1]
    content {
      administrator_login          = var.import.administrator_login
      administrator_login_password = var.import.administrator_login_password
      authentication_type          = var.import.authentication_type
      storage_account_id           = var.import.storage_account_id
      storage_key                  = var.import.storage_key
      storage_key_type             = var.import.storage_key_type
      storage_uri                  = var.import.storage_uri
    }
  }
  dynamic "long_term_retention_policy" {
    for_each = var.long_term_retention_policy == null ? [] : [var.long_term_retention_policy]
    content {
      monthly_retention = long_term_retention_policy.value.monthly_retention
      week_of_year      = long_term_retention_policy.value.week_of_year
      weekly_retention  = long_term_retention_policy.value.weekly_retention
      yearly_retention  = long_term_retention_policy.value.yearly_retention
    }
  }
  dynamic "short_term_retention_policy" {
    for_each = var.short_term_retention_policy == null ? [] : [var.short_term_retention_policy]
    content {
      backup_interval_in_hours = short_term_retention_policy.value.backup_interval_in_hours
      retention_days           = short_term_retention_policy.value.retention_days
    }
  }
  dynamic "threat_detection_policy" {
    for_each = nonsensitive(var.threat_detection_policy == null) ? [] : [1]
    content {
      disabled_alerts              = var.threat_detection_policy.disabled_alerts
      email_account_admins_enabled = var.threat_detection_policy.email_account_admins_enabled
      email_addresses              = var.threat_detection_policy.email_addresses
      retention_days               = var.threat_detection_policy.retention_days
      state                        = var.threat_detection_policy.state
      storage_account_access_key   = var.threat_detection_policy.storage_account_access_key
      storage_endpoint             = var.threat_detection_policy.storage_endpoint
    }
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
    ignore_changes = [create_mode, creation_source_database_id, recover_database_id, recovery_point_id, restore_dropped_database_id, restore_long_term_retention_backup_id, restore_point_in_time]

    precondition {
      condition     = (var.auto_pause_delay_in_minutes == null && var.min_capacity == null) || can(regex("_S_", coalesce(var.sku_name, "none")))
      error_message = "auto_pause_delay_in_minutes and min_capacity are for serverless sizes (GP_S_… or HS_S_…) only."
    }
    precondition {
      condition     = var.elastic_pool_id == null || var.sku_name == null || var.sku_name == "ElasticPool"
      error_message = "In an elastic pool, sku_name is null or ElasticPool."
    }
    precondition {
      condition     = var.read_replica_count == null || startswith(coalesce(var.sku_name, "none"), "HS_")
      error_message = "read_replica_count is for Hyperscale sizes (HS_…) only."
    }
    precondition {
      condition     = contains(["Default", "PointInTimeRestore"], coalesce(var.create_mode, "Default")) || var.creation_source_database_id != null || var.recover_database_id != null || var.recovery_point_id != null || var.restore_dropped_database_id != null || var.restore_long_term_retention_backup_id != null
      error_message = "This create_mode needs the database or backup to start from."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this database has none."
    }
  }
}
