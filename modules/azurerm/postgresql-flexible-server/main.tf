resource "azurerm_postgresql_flexible_server" "this" {
  count = var.create ? 1 : 0

  administrator_login               = var.administrator_login
  administrator_password            = var.administrator_password
  auto_grow_enabled                 = var.auto_grow_enabled
  backup_retention_days             = var.backup_retention_days
  create_mode                       = var.create_mode
  delegated_subnet_id               = var.delegated_subnet_id
  geo_redundant_backup_enabled      = var.geo_redundant_backup_enabled
  location                          = var.location
  name                              = var.name
  point_in_time_restore_time_in_utc = var.point_in_time_restore_time_in_utc
  private_dns_zone_id               = var.private_dns_zone_id
  public_network_access_enabled     = var.public_network_access_enabled
  replication_role                  = var.replication_role
  resource_group_name               = var.resource_group_name
  sku_name                          = var.sku_name
  source_server_id                  = var.source_server_id
  storage_iops                      = var.storage_iops
  storage_mb                        = var.storage_mb
  storage_throughput                = var.storage_throughput
  storage_tier                      = var.storage_tier
  storage_type                      = var.storage_type
  version                           = var.resource_version
  zone                              = var.zone

  dynamic "authentication" {
    for_each = var.authentication == null ? [] : [var.authentication]
    content {
      active_directory_auth_enabled = authentication.value.active_directory_auth_enabled
      password_auth_enabled         = authentication.value.password_auth_enabled
      tenant_id                     = authentication.value.tenant_id
    }
  }
  dynamic "cluster" {
    for_each = var.cluster == null ? [] : [var.cluster]
    content {
      default_database_name = cluster.value.default_database_name
      size                  = cluster.value.size
    }
  }
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
    ignore_changes = [zone, high_availability[0].standby_availability_zone, point_in_time_restore_time_in_utc, source_server_id]

    precondition {
      condition     = !coalesce(var.auto_grow_enabled, false) || var.storage_mb == null
      error_message = "Storage that grows by itself must be given no size, or the next apply replaces the server with a smaller one; leave storage_mb out."
    }
    precondition {
      condition     = coalesce(var.create_mode, "Default") == "Default" || var.source_server_id != null || contains(["Update"], coalesce(var.create_mode, "Default"))
      error_message = "This create_mode needs source_server_id."
    }
    precondition {
      condition     = !contains(["GeoRestore", "PointInTimeRestore"], coalesce(var.create_mode, "Default")) || var.point_in_time_restore_time_in_utc != null
      error_message = "create_mode GeoRestore and PointInTimeRestore need point_in_time_restore_time_in_utc."
    }
    precondition {
      condition     = coalesce(var.create_mode, "Default") != "Default" || try(coalesce(var.authentication.password_auth_enabled, true), true) || (var.administrator_login == null && nonsensitive(var.administrator_password == null))
      error_message = "A server that takes no passwords is given neither administrator_login nor administrator_password."
    }
    precondition {
      condition     = (var.delegated_subnet_id == null) == (var.private_dns_zone_id == null)
      error_message = "delegated_subnet_id and private_dns_zone_id go together."
    }
    precondition {
      condition     = var.delegated_subnet_id == null || !coalesce(var.public_network_access_enabled, false)
      error_message = "A server in a subnet has no public access."
    }
    precondition {
      condition     = var.high_availability == null || !startswith(coalesce(var.sku_name, "GP_"), "B_")
      error_message = "Burstable sizes (B_…) have no standby: take a GP_ or MO_ size for high_availability."
    }
    precondition {
      condition     = coalesce(var.create_mode, "Default") != "Default" || !try(coalesce(var.authentication.password_auth_enabled, true), true) || (var.administrator_login != null && nonsensitive(var.administrator_password != null))
      error_message = "A new server that takes passwords needs administrator_login and administrator_password."
    }
    precondition {
      condition     = length(var.administrators) == 0 || try(var.authentication.active_directory_auth_enabled, false) == true
      error_message = "administrators sign in with Microsoft Entra ID, which authentication must enable."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this PostgreSQL server has none."
    }
  }
}
