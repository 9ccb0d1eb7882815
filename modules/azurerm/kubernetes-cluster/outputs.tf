output "cost" {
  description = "What the guardrails are called: scope, what the budget counts by, budget and alarm names."
  value = {
    alarm_names   = { for key, alarm in azurerm_monitor_metric_alert.this : key => alarm.name }
    budget_filter = try(azurerm_kubernetes_cluster.this[0].node_resource_group_id, null)
    budget_name   = try(azurerm_consumption_budget_resource_group.this[0].name, try(var.budget.shared, null))
    scope         = local.scope
  }
}

output "current_kubernetes_version" {
  description = "Version of Kubernetes that runs."
  value       = try(azurerm_kubernetes_cluster.this[0].current_kubernetes_version, null)
}

output "fqdn" {
  description = "Fully qualified domain name of the cluster."
  value       = try(azurerm_kubernetes_cluster.this[0].fqdn, null)
}

output "id" {
  description = "ID of the cluster."
  value       = try(azurerm_kubernetes_cluster.this[0].id, null)
}

output "kubelet_object_id" {
  description = "Object id of the nodes' identity, for example to let them pull images."
  value       = try(azurerm_kubernetes_cluster.this[0].kubelet_identity[0].object_id, null)
}

output "name" {
  description = "Name of the cluster."
  value       = try(azurerm_kubernetes_cluster.this[0].name, null)
}

output "node_pool_ids" {
  description = "Ids of the further node pools by name."
  value       = { for key, one in azurerm_kubernetes_cluster_node_pool.this : key => one.id }
}

output "node_resource_group_id" {
  description = "Id of the resource group that AKS makes, in which machines and disks stand."
  value       = try(azurerm_kubernetes_cluster.this[0].node_resource_group_id, null)
}

output "oidc_issuer_url" {
  description = "Issuer of tokens, for workload identity."
  value       = try(azurerm_kubernetes_cluster.this[0].oidc_issuer_url, null)
}

output "principal_id" {
  description = "Object id of the system-assigned identity, for role assignments; null without one."
  value       = try(azurerm_kubernetes_cluster.this[0].identity[0].principal_id, null)
}

output "private_fqdn" {
  description = "Name of the control plane of a private cluster."
  value       = try(azurerm_kubernetes_cluster.this[0].private_fqdn, null)
}

output "tags" {
  description = "Tags that this module puts on everything that can carry them."
  value       = local.tags
}
