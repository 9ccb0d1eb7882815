# What callers give stands in the Bigtable instance as they gave it.
mock_provider "google" {}

variables {
  name = "orders"
  cluster = [
    {
      autoscaling_config = { cpu_target = 60, max_nodes = 3, min_nodes = 1 }
      cluster_id         = "orders-1"
      storage_type       = "SSD"
      zone               = "europe-west1-b"
    },
  ]
  budget = { amount = 20, billing_account = "012345-ABCDEF-012345" }
  cost = {
    application = "shop"
    cost_center = "cc-1000"
    environment = "dev"
    owner       = "team@example.com"
  }
  notifications = {
    channel_ids = ["projects/shop-prod/notificationChannels/1"]
  }
}

run "what_is_given_arrives" {
  command = plan
  variables {
    deletion_policy     = "ABANDON"
    deletion_protection = false
    display_name        = "shop"
    edition             = "ENTERPRISE"
    force_destroy       = false
    name                = "orders"
    project             = "shop-prod"
    resource_tags       = { example = "shop" }
    cluster = [{
      autoscaling_config = { cpu_target = 60, max_nodes = 3, min_nodes = 1, storage_target = 1 }
      cluster_id         = "orders-1"
      storage_type       = "SSD"
      zone               = "europe-west1-b"
      kms_key_name       = "shop"
    }]
    timeouts = { create = "30m", read = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      google_bigtable_instance.this[0].deletion_policy == var.deletion_policy,
      google_bigtable_instance.this[0].deletion_protection == var.deletion_protection,
      google_bigtable_instance.this[0].display_name == var.display_name,
      google_bigtable_instance.this[0].edition == var.edition,
      google_bigtable_instance.this[0].force_destroy == var.force_destroy,
      google_bigtable_instance.this[0].name == var.name,
      google_bigtable_instance.this[0].project == var.project,
      google_bigtable_instance.this[0].tags == var.resource_tags,
      google_bigtable_instance.this[0].cluster[0].autoscaling_config[0].cpu_target == var.cluster[0].autoscaling_config.cpu_target,
      google_bigtable_instance.this[0].cluster[0].autoscaling_config[0].max_nodes == var.cluster[0].autoscaling_config.max_nodes,
      google_bigtable_instance.this[0].cluster[0].autoscaling_config[0].min_nodes == var.cluster[0].autoscaling_config.min_nodes,
      google_bigtable_instance.this[0].cluster[0].autoscaling_config[0].storage_target == var.cluster[0].autoscaling_config.storage_target,
      google_bigtable_instance.this[0].cluster[0].cluster_id == var.cluster[0].cluster_id,
      google_bigtable_instance.this[0].cluster[0].storage_type == var.cluster[0].storage_type,
      google_bigtable_instance.this[0].cluster[0].zone == var.cluster[0].zone,
      google_bigtable_instance.this[0].cluster[0].kms_key_name == var.cluster[0].kms_key_name,
      google_bigtable_instance.this[0].timeouts.create == var.timeouts.create,
      google_bigtable_instance.this[0].timeouts.read == var.timeouts.read,
      google_bigtable_instance.this[0].timeouts.update == var.timeouts.update,
    ])
    error_message = "an argument is not what was given"
  }
}
