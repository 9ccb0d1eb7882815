resource "google_bigtable_instance" "this" {
  count = var.create ? 1 : 0

  deletion_policy     = var.deletion_policy
  deletion_protection = var.deletion_protection
  display_name        = var.display_name
  edition             = var.edition
  force_destroy       = var.force_destroy
  name                = var.name
  project             = var.project
  tags                = var.resource_tags

  dynamic "cluster" {
    for_each = var.cluster
    content {
      cluster_id          = cluster.value.cluster_id
      kms_key_name        = cluster.value.kms_key_name
      node_scaling_factor = cluster.value.node_scaling_factor
      num_nodes           = cluster.value.num_nodes
      storage_type        = cluster.value.storage_type
      zone                = cluster.value.zone
      dynamic "autoscaling_config" {
        for_each = cluster.value.autoscaling_config == null ? [] : [cluster.value.autoscaling_config]
        content {
          cpu_target     = autoscaling_config.value.cpu_target
          max_nodes      = autoscaling_config.value.max_nodes
          min_nodes      = autoscaling_config.value.min_nodes
          storage_target = autoscaling_config.value.storage_target
        }
      }
    }
  }
  dynamic "timeouts" {
    for_each = var.timeouts == null ? [] : [var.timeouts]
    content {
      create = timeouts.value.create
      read   = timeouts.value.read
      update = timeouts.value.update
    }
  }

  labels = local.labels

  lifecycle {
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this Bigtable instance has none."
    }
    precondition {
      condition     = try(var.budget.amount, null) == null || try(var.budget.billing_account, null) != null
      error_message = "A Google budget belongs to a billing account: give budget.billing_account."
    }
  }
}
