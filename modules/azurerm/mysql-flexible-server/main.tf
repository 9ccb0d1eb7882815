resource "azurerm_mysql_flexible_server" "this" {
  count = var.create ? 1 : 0

  administrator_login               = var.administrator_login
  administrator_password            = var.administrator_password
  backup_retention_days             = var.backup_retention_days
  create_mode                       = var.create_mode
  delegated_subnet_id               = var.delegated_subnet_id
  geo_redundant_backup_enabled      = var.geo_redundant_backup_enabled
  location                          = var.location
  name                              = var.name
  point_in_time_restore_time_in_utc = var.point_in_time_restore_time_in_utc
  private_dns_zone_id               = var.private_dns_zone_id
  public_network_access             = var.public_network_access
  replication_role                  = var.replication_role
  resource_group_name               = var.resource_group_name
  sku_name                          = var.sku_name
  source_server_id                  = var.source_server_id
  version                           = var.resource_version
  zone                              = var.zone

  dynamic "customer_managed_key" {
    for_each = var.customer_managed_key == null ? [] : [var.customer_managed_key]
    content {
      geo_backup_key_vault_key_id          = customer_managed_key.value.geo_backup_key_vault_key_id
      geo_backup_user_assigned_identity_id = customer_managed_key.value.geo_backup_user_assigned_identity_id
      key_vault_key_id                     = customer_managed_key.value.key_vault_key_id
      primary_user_assigned_identity_id    = customer_managed_key.value.primary_user_assigned_identity_id
    }
  }
  dynamic "high_availability" {
    for_each = var.high_availability == null ? [] : [var.high_availability]
    content {
      mode                      = high_availability.value.mode
      standby_availability_zone = high_availability.value.standby_availability_zone
    }
  }
  dynamic "identity" {
    for_each = var.identity == null ? [] : [var.identity]
    content {
      identity_ids = identity.value.identity_ids
      type         = identity.value.type
    }
  }
  dynamic "maintenance_window" {
    for_each = var.maintenance_window == null ? [] : [var.maintenance_window]
    content {
      day_of_week  = maintenance_window.value.day_of_week
      start_hour   = maintenance_window.value.start_hour
      start_minute = maintenance_window.value.start_minute
    }
  }
  dynamic "storage" {
    for_each = var.storage == null ? [] : [var.storage]
    content {
      auto_grow_enabled   = coalesce(storage.value.auto_grow_enabled, var.high_availability != null)
      io_scaling_enabled  = storage.value.io_scaling_enabled
      iops                = storage.value.iops
      log_on_disk_enabled = storage.value.log_on_disk_enabled
      size_gb             = storage.value.size_gb
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
    ignore_changes = [zone, high_availability[0].standby_availability_zone, create_mode, point_in_time_restore_time_in_utc, source_server_id]

    precondition {
      condition     = !try(coalesce(var.storage.auto_grow_enabled, var.high_availability != null), false) || try(var.storage.size_gb, null) == null
      error_message = "Storage that grows by itself, as that of high_availability does, must be given no size, or the next apply replaces the server with a smaller one; leave storage.size_gb out."
    }
    precondition {
      condition     = var.high_availability == null || try(coalesce(var.storage.auto_grow_enabled, true), true)
      error_message = "high_availability needs storage that grows by itself; leave storage.auto_grow_enabled out."
    }
    precondition {
      condition     = coalesce(var.create_mode, "Default") == "Default" || var.source_server_id != null
      error_message = "This create_mode needs source_server_id."
    }
    precondition {
      condition     = var.create_mode != "PointInTimeRestore" || var.point_in_time_restore_time_in_utc != null
      error_message = "create_mode PointInTimeRestore needs point_in_time_restore_time_in_utc."
    }
    precondition {
      condition     = (var.delegated_subnet_id == null) == (var.private_dns_zone_id == null)
      error_message = "delegated_subnet_id and private_dns_zone_id go together."
    }
    precondition {
      condition     = var.high_availability == null || !startswith(coalesce(var.sku_name, "GP_"), "B_")
      error_message = "Burstable sizes (B_…) have no standby: take a GP_ or MO_ size for high_availability."
    }
    precondition {
      condition     = coalesce(var.create_mode, "Default") != "Default" || (var.administrator_login != null && nonsensitive(var.administrator_password != null))
      error_message = "A new server needs administrator_login and administrator_password."
    }
    precondition {
      condition     = !(try(coalesce(var.storage.io_scaling_enabled, false), false) && try(var.storage.iops, null) != null)
      error_message = "storage.iops and storage.io_scaling_enabled exclude each other."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this MySQL server has none."
    }
  }
}
