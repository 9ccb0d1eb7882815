output "cluster_ca_certificate" {
  description = "Certificate of the control plane's authority, in base64."
  value       = try(google_container_cluster.this[0].master_auth[0].cluster_ca_certificate, null)
}

output "cost" {
  description = "What the guardrails are called: scope, what the budget counts by, budget and alarm names."
  value = {
    alarm_names   = { for key, alarm in google_monitoring_alert_policy.this : key => alarm.display_name }
    budget_filter = "cost_scope=${local.labels["cost_scope"]}"
    budget_name   = try(google_billing_budget.this[0].display_name, try(var.budget.shared, null))
    scope         = local.scope
  }
}

output "endpoint" {
  description = "Endpoint of the cluster."
  value       = try(google_container_cluster.this[0].endpoint, null)
}

output "id" {
  description = "ID of the cluster."
  value       = try(google_container_cluster.this[0].id, null)
}

output "labels" {
  description = "Labels that this module puts on everything that can carry them."
  value       = local.labels
}

output "master_version" {
  description = "Version of the control plane."
  value       = try(google_container_cluster.this[0].master_version, null)
}

output "name" {
  description = "Name of the cluster."
  value       = try(google_container_cluster.this[0].name, null)
}

output "node_pool_ids" {
  description = "Ids of the node pools by name."
  value       = { for key, one in google_container_node_pool.this : key => one.id }
}

output "self_link" {
  description = "Self link of the cluster."
  value       = try(google_container_cluster.this[0].self_link, null)
}
