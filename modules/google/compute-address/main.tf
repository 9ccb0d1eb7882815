resource "google_compute_address" "this" {
  count = var.create ? 1 : 0

  address            = var.address
  address_type       = var.address_type
  deletion_policy    = var.deletion_policy
  description        = var.description
  ip_collection      = var.ip_collection
  ip_version         = var.ip_version
  ipv6_endpoint_type = var.ipv6_endpoint_type
  name               = var.name
  network            = var.network
  network_tier       = var.network_tier
  prefix_length      = var.prefix_length
  project            = var.project
  purpose            = var.purpose
  region             = var.region
  subnetwork         = var.subnetwork

  dynamic "timeouts" {
    for_each = var.timeouts == null ? [] : [var.timeouts]
    content {
      create = timeouts.value.create
      delete = timeouts.value.delete
      update = timeouts.value.update
    }
  }

  labels = local.labels

  lifecycle {
    precondition {
      condition     = coalesce(var.address_type, "EXTERNAL") == "EXTERNAL" || var.network_tier == null
      error_message = "network_tier is for external addresses only."
    }
    precondition {
      condition     = var.purpose == null || var.address_type == "INTERNAL"
      error_message = "purpose is for internal addresses only."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this address has none."
    }
    precondition {
      condition     = try(var.budget.amount, null) == null || try(var.budget.billing_account, null) != null
      error_message = "A Google budget belongs to a billing account: give budget.billing_account."
    }
  }
}
