output "container_ids" {
  description = "Ids of the containers by name."
  value       = { for key, one in azurerm_storage_container.this : key => one.id }
}

output "cost" {
  description = "What the guardrails are called: scope, what the budget counts by, budget and alarm names."
  value = {
    alarm_names   = { for key, alarm in azurerm_monitor_metric_alert.this : key => alarm.name }
    budget_filter = try(azurerm_storage_account.this[0].id, null)
    budget_name   = try(azurerm_consumption_budget_resource_group.this[0].name, try(var.budget.shared, null))
    scope         = local.scope
  }
}

output "id" {
  description = "ID of the storage account."
  value       = try(azurerm_storage_account.this[0].id, null)
}

output "name" {
  description = "Name of the storage account."
  value       = try(azurerm_storage_account.this[0].name, null)
}

output "primary_blob_endpoint" {
  description = "Endpoint of the blob service."
  value       = try(azurerm_storage_account.this[0].primary_blob_endpoint, null)
}

output "primary_dfs_endpoint" {
  description = "Endpoint of Data Lake Storage."
  value       = try(azurerm_storage_account.this[0].primary_dfs_endpoint, null)
}

output "primary_file_endpoint" {
  description = "Endpoint of the file service."
  value       = try(azurerm_storage_account.this[0].primary_file_endpoint, null)
}

output "primary_queue_endpoint" {
  description = "Endpoint of the queue service."
  value       = try(azurerm_storage_account.this[0].primary_queue_endpoint, null)
}

output "primary_table_endpoint" {
  description = "Endpoint of the table service."
  value       = try(azurerm_storage_account.this[0].primary_table_endpoint, null)
}

output "primary_web_endpoint" {
  description = "Endpoint of the static website."
  value       = try(azurerm_storage_account.this[0].primary_web_endpoint, null)
}

output "principal_id" {
  description = "Object id of the system-assigned identity, for role assignments; null without one."
  value       = try(azurerm_storage_account.this[0].identity[0].principal_id, null)
}

output "queue_ids" {
  description = "IDs of the queues, by name."
  value       = { for key, one in azurerm_storage_queue.this : key => one.id }
}

output "share_ids" {
  description = "IDs of the file shares, by name."
  value       = { for key, one in azurerm_storage_share.this : key => one.id }
}

output "table_ids" {
  description = "IDs of the tables, by name."
  value       = { for key, one in azurerm_storage_table.this : key => one.id }
}

output "tags" {
  description = "Tags that this module puts on everything that can carry them."
  value       = local.tags
}
